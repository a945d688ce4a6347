/*!
Made by scripts/form/build.mjs; do not edit. It holds these libraries:

ajv 8.20.0

The MIT License (MIT)

Copyright (c) 2015-2021 Evgeny Poberezkin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

ajv-formats 3.0.1

MIT License

Copyright (c) 2020 Evgeny Poberezkin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

fflate 0.8.3

MIT License

Copyright (c) 2026 Arjun Barrett

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
(()=>{var Wn=Object.defineProperty;var Gs=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(s){throw t=0,s}},Qs=(e,t)=>{for(var s in t)Wn(e,s,{get:t[s],enumerable:!0})};var si=Gs(Ur=>{"use strict";Object.defineProperty(Ur,"__esModule",{value:!0});function ri(e){let t=e.length,s=0,i=0,o;for(;i<t;)s++,o=e.charCodeAt(i++),o>=55296&&
o<=56319&&i<t&&(o=e.charCodeAt(i),(o&64512)===56320&&i++);return s}Ur.default=ri;ri.code='require("ajv/dist/runtime/ucs2length").default'});var ui=Gs(ye=>{"use strict";Object.defineProperty(ye,"__esModule",{value:!0});ye.formatNames=ye.fastFormats=ye.fullFormats=void 0;function he(e,t){return{validate:e,
compare:t}}ye.fullFormats={date:he(ai,Jr),time:he(Yr(!0),Hr),"date-time":he(ii(!0),ci),"iso-time":he(Yr(),li),"iso-date-time":he(ii(),pi),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:fo,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:vo,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:mo,int32:{type:"number",validate:go},int64:{type:"number",validate:bo},float:{type:"\
number",validate:oi},double:{type:"number",validate:oi},password:!0,binary:!0};ye.fastFormats={...ye.fullFormats,date:he(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Jr),time:he(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Hr),"date-time":he(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
ci),"iso-time":he(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,li),"iso-date-time":he(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
pi),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
ye.formatNames=Object.keys(ye.fullFormats);function ao(e){return e%4===0&&(e%100!==0||e%400===0)}var lo=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,co=[0,31,28,31,30,31,30,31,
31,30,31,30,31];function ai(e){let t=lo.exec(e);if(!t)return!1;let s=+t[1],i=+t[2],o=+t[3];return i>=1&&i<=12&&o>=1&&o<=(i===2&&ao(s)?29:co[i])}function Jr(e,t){
if(e&&t)return e>t?1:e<t?-1:0}var Kr=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function Yr(e){return function(s){let i=Kr.exec(s);if(!i)
return!1;let o=+i[1],c=+i[2],r=+i[3],l=i[4],d=i[5]==="-"?-1:1,n=+(i[6]||0),a=+(i[7]||0);if(n>23||a>59||e&&!l)return!1;if(o<=23&&c<=59&&r<60)return!0;let p=c-a*d,
m=o-n*d-(p<0?1:0);return(m===23||m===-1)&&(p===59||p===-1)&&r<61}}function Hr(e,t){if(!(e&&t))return;let s=new Date("2020-01-01T"+e).valueOf(),i=new Date("2020-\
01-01T"+t).valueOf();if(s&&i)return s-i}function li(e,t){if(!(e&&t))return;let s=Kr.exec(e),i=Kr.exec(t);if(s&&i)return e=s[1]+s[2]+s[3],t=i[1]+i[2]+i[3],e>t?1:
e<t?-1:0}var Vr=/t|\s/i;function ii(e){let t=Yr(e);return function(i){let o=i.split(Vr);return o.length===2&&ai(o[0])&&t(o[1])}}function ci(e,t){if(!(e&&t))return;
let s=new Date(e).valueOf(),i=new Date(t).valueOf();if(s&&i)return s-i}function pi(e,t){if(!(e&&t))return;let[s,i]=e.split(Vr),[o,c]=t.split(Vr),r=Jr(s,o);if(r!==
void 0)return r||Hr(i,c)}var po=/\/|:/,uo=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function fo(e){return po.test(e)&&uo.test(e)}var ni=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function mo(e){return ni.lastIndex=0,ni.
test(e)}var ho=-(2**31),yo=2**31-1;function go(e){return Number.isInteger(e)&&e<=yo&&e>=ho}function bo(e){return Number.isInteger(e)}function oi(){return!0}var wo=/[^\\]\\Z/;
function vo(e){if(wo.test(e))return!1;try{return new RegExp(e),!0}catch{return!1}}});var Xs={application:4,enterprise:5,plan:4,commitment:4,review:4,digest:4,round:3,services:3,roster:3,rules:3,watchlist:4,holidays:4},R={application:{$schema:"ht\
tps://json-schema.org/draft/2020-12/schema",title:"申报信息表（附录1 封面与表一）",description:"一个产业集群的申报主文件，由牵头单位填写。",
"x-clause":"附录1 表一",type:"object",additionalProperties:!1,required:["cluster","lead","service_providers","applied_on","completion_date","total_investmen\
t","requested_subsidy","performance_goal"],properties:{cluster:{title:"产业集群",description:"附录1 表一的集群部分。","x-public":!0,type:"object",
additionalProperties:!1,required:["name","industry","kind","overview"],properties:{name:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"\
string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"产业集群名称",description:"集群的正式名称。",examples:["江门市示例家具产业集群"],
"x-public":!0},industry:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"\
所属行业",description:"集群的主导行业，例如 水暖卫浴。",examples:["家具"],"x-public":!0},kind:{title:"集群类别",description:"provincial\
_strategic 为省 20 个战略性产业集群，local_traditional 为本市传统优势产业集群（指南 一）。","x-clause":"一",examples:["local_tradit\
ional"],"x-public":!0,enum:["provincial_strategic","local_traditional"]},overview:{"x-form":"一段或多段文字，最多 2000 个字。",type:"string",minLength:1,
maxLength:2e3,title:"产业集群概述",description:"集群的规模、分布和特点（附录1 表一）。",examples:["集群以实木家具为主，配套五金、涂装和包装。"],
"x-public":!0}}},lead:{title:"牵头单位",description:"申报主体（指南 二）。","x-clause":"二","x-public":!0,type:"object",additionalProperties:!1,required:[
"name","uscc","qualification"],properties:{name:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"\
^\\S(.*\\S)?$",title:"牵头单位名称",description:"与公章一致的全称。",examples:["示例云服务有限公司"],"x-public":!0},uscc:{"x-form":"营业执照\
上的 18 位代码（三证合一码），只用数字和大写字母，请加引号。",type:"string",pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$",title:"牵头单位统一社会信用代码",
description:"18 位代码。",examples:["91440703000009013R"],"x-public":!0},qualification:{title:"牵头资格",description:"huawei_cloud 为华为云计算技术有限公司，selected\
_partner 为从华为严选生态伙伴中市场化选出的优秀服务商（指南 二）。",examples:["selected_partner"],"x-public":!0,enum:["huawei_cloud",
"selected_partner"]}}},service_providers:{title:"参与服务商",description:"与牵头单位一起服务集群的其他严选服务商（指南 二）；没有时写 []。",
"x-clause":"二","x-public":!0,type:"array",maxItems:20,items:{title:"服务商",description:"一家参与服务商。","x-public":!0,type:"object",additionalProperties:!1,
required:["name","uscc","qualification"],properties:{name:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,
pattern:"^\\S(.*\\S)?$",title:"服务商名称",description:"与公章一致的全称。",examples:["示例软件有限公司"],"x-public":!0},uscc:{"x-form":"营\
业执照上的 18 位代码（三证合一码），只用数字和大写字母，请加引号。",type:"string",pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$",title:"服务商统\
一社会信用代码",description:"18 位代码。",examples:["914407040000090213"],"x-public":!0},qualification:{title:"服务商资格",description:"huawei_c\
loud 为华为云计算技术有限公司，selected_partner 为从华为严选生态伙伴中市场化选出的优秀服务商（指南 二）。",examples:["s\
elected_partner"],"x-public":!0,enum:["huawei_cloud","selected_partner"]}}}},account:{title:"提交账号",description:"提交这份申报的托管网站账号；以后只有它能改，以编号为准。",
"x-clause":"四（一）",type:"object",additionalProperties:!1,required:["id"],properties:{id:{"x-form":"托管网站给出的数字编号，例如 90000101。",
type:"integer",minimum:1,maximum:999999999999999,title:"账号数字编号",description:"托管网站给出的数字编号。",examples:[90000101]},name:{"x-for\
m":"英文字母、数字、下划线和连字符，最多 60 个字。",type:"string",minLength:1,maxLength:60,pattern:"^[A-Za-z0-9_-]+$",title:"账号名称",
description:"当前的账号名称。",examples:["shili-2021"]}}},applied_on:{"x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"\
^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$",title:"申报日期",description:"提交申报的日期；企业成立是否满一年按这一天计算（指南 三（一）1）。",
"x-clause":"三（一）1",examples:["2021-09-15"],"x-public":!0},completion_date:{"x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"\
^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$",title:"完工时间",description:"项目完工日期，具体到年月日（附录1 表一）。",examples:["2022-08-31"],"\
x-public":!0},total_investment:{"x-form":"人民币元，最多两位小数，不写千分位逗号和单位，例如 180000 或 180000.50。",type:["integer","\
number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$",title:"项目总投入额",description:"等于各企业项目投入之和，单位元（附录1 表一）\
。",examples:[44e4],"x-public":!0},requested_subsidy:{"x-form":"人民币元，最多两位小数，不写千分位逗号和单位，例如 180000 或 180000.50。",
type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$",title:"财政扶持额度",description:"等于各企业申\
请补贴之和，单位元（附录1 表一）。",examples:[35e4],"x-public":!0},performance_goal:{"x-form":"一段或多段文字，最多 2000 个字。",type:"\
string",minLength:1,maxLength:2e3,title:"总体绩效目标",description:"项目完成后集群达到的可考核目标（附录1 表一）。",examples:["到完工时，\
参与企业全部用上工业软件，订单准时交付率明显提高。"],"x-public":!0}}},enterprise:{$schema:"https://json-schema.org/draft/2020-12/schema",
title:"企业信息表（附录1 表二，一企一表）",description:"集群内一家企业的信息和计划购买的云服务。","x-clause":"附录1 表二",
type:"object",additionalProperties:!1,required:["name","uscc","industrial","established_on","ownership","registered_capital","revenue_last_year","employees","ad\
dress","profile","project_summary","declarations","purchases","other_investment","requested_subsidy"],properties:{name:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",
type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"单位名称",description:"与营业执照一致的全称。",examples:["开平市示例家具有限公司"],
"x-public":!0},uscc:{"x-form":"营业执照上的 18 位代码（三证合一码），只用数字和大写字母，请加引号。",type:"string",pattern:"^[0-\
9A-HJ-NPQRTUWXY]{18}$",title:"统一社会信用代码",description:"组织机构代码或三证合一码，与文件名相同。",examples:["9144078300000903X8"],
"x-public":!0},industrial:{title:"是否工业企业",description:"补贴对象须是工业企业（指南 三（一）），是写 true，否写 false。","x-c\
lause":"三（一）","x-public":!0,type:"boolean"},established_on:{"x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"^(19|20)[\
0-9]{2}-[0-9]{2}-[0-9]{2}$",title:"成立时间",description:"营业执照上的成立日期。","x-clause":"三（一）1",examples:["2010-05-20"],"x-public":!0},
ownership:{title:"单位性质",description:"state 国有，private 民营，foreign_invested 三资（附录1 表二）。",examples:["private"],enum:["state",
"private","foreign_invested"]},registered_capital:{"x-form":"人民币万元，最多六位小数，例如 500 或 1280.5。",type:["integer","number","string"],
minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$",title:"注册资本（万元）",description:"营业执照上的注册资本。",
examples:[500]},revenue_last_year:{"x-form":"人民币万元，最多六位小数，例如 500 或 1280.5。",type:["integer","number","string"],minimum:0,maximum:99999999999,
pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$",title:"上年主营业务收入（万元）",description:"上一会计年度的主营业务收入。",examples:[
"3200.5"]},employees:{title:"员工总数（人）",description:"申报时在册的员工人数。",examples:[120],type:"integer",minimum:0,maximum:1e6},address:{
title:"单位地址",description:"注册地址；须在本市行政区域内（指南 三（一）1）。","x-clause":"三（一）1","x-public":!0,type:"object",
additionalProperties:!1,required:["division","detail"],properties:{division:{"x-form":'六位县级行政区划代码，请加引号，例如 "440783"。',type:"\
string",pattern:"^[0-9]{6}$",title:"所在区县代码",description:'注册地址所在区县的六位代码，例如 "440703" 是蓬江区。',examples:["44078\
3"],"x-public":!0},detail:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"\
详细地址",description:"区县以下的地址。",examples:["示例镇示例路1号"]}}},profile:{"x-form":"一段或多段文字，最多 2000 个字。",type:"\
string",minLength:1,maxLength:2e3,title:"单位简介",description:"企业的主要产品、规模和信息化基础。",examples:["生产实木桌椅，年产三万件，有财务软件，车间记录还在纸上。"]},
project_summary:{"x-form":"一段或多段文字，最多 2000 个字。",type:"string",minLength:1,maxLength:2e3,title:"项目概述",description:"企业在本项目中做什么、达\
到什么效果。",examples:["开料、涂装、装配三个车间线上报工和检验。"],"x-public":!0},declarations:{title:"企业声明",description:"企业对\
近三年情况的声明（指南 三（一）2、3），属实写 true，不属实写 false。","x-clause":"三（一）3","x-public":!0,type:"object",additionalProperties:!1,
required:["public_funds_in_order","credit_clean","no_major_incident"],properties:{public_funds_in_order:{title:"财政资金执行良好",description:"近三年获得的财政资\
金项目执行良好，绩效评价和监督检查中没有违规违法问题。","x-clause":"三（一）2","x-public":!0,type:"boolean"},credit_clean:{title:"\
信用良好",description:"近三年没有被列入经营异常名录或严重违法失信企业名单。","x-public":!0,type:"boolean"},no_major_incident:{title:"\
无重大事故",description:"近三年没有发生重大安全、环保、质量事故。","x-public":!0,type:"boolean"}}},purchases:{title:"计划购买的产品",
description:"计划用服务券购买的产品和金额（指南 三（二））。","x-clause":"三（二）","x-public":!0,type:"array",maxItems:50,items:{title:"\
一项购买",description:"一个产品和它的计划金额。","x-public":!0,type:"object",additionalProperties:!1,required:["product","description","amount"],
properties:{product:{"x-form":"小写英文字母、数字和连字符，例如 water-heating。",type:"string",minLength:1,maxLength:60,pattern:"^[a-z0-9]+(-[a\
-z0-9]+)*$",title:"产品代号",description:"服务目录 services.yaml 中的产品代号。",examples:["mes-cloud"],"x-public":!0},description:{"x-form":"一行文\
字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"用途说明",description:"买来做什么。",
examples:["三个车间线上报工和检验"],"x-public":!0},amount:{"x-form":"人民币元，最多两位小数，不写千分位逗号和单位，例如 180000 或 180000.50。",
type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$",title:"计划金额",description:"单位元。",
examples:[36e4],"x-public":!0}}}},other_investment:{"x-form":"人民币元，最多两位小数，不写千分位逗号和单位，例如 180000 或 180000.50。",
type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$",title:"其他投入",description:"购买目录产品以外的项目投\
入，例如设备和人员，单位元。","x-clause":"三（三）",examples:[3e4],"x-public":!0},requested_subsidy:{"x-form":"人民币元，最多两位小数，不写千分位逗号和单位，例如 18000\
0 或 180000.50。",type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$",title:"申请补贴",description:"\
这家企业申请的补贴，单位元。","x-clause":"三（三）",examples:[35e4],"x-public":!0}}},plan:{$schema:"https://json-schema.org/draft/2020-12/sche\
ma",title:"实施方案数据（附录2）",description:"实施方案中需要核对的任务、节点、目标和预算。","x-clause":"附录2",type:"object",
additionalProperties:!1,required:["tasks","milestones","targets","projects"],properties:{tasks:{title:"重点任务",description:"附录2 三（二）的任务清单。",
"x-clause":"附录2 三（二）","x-public":!0,type:"array",minItems:1,maxItems:30,items:{title:"一项任务",description:"做什么、谁来做、怎么做。",
"x-public":!0,type:"object",additionalProperties:!1,required:["id","title","owner","actions"],properties:{id:{"x-form":"小写英文字母、数字和连字符，例如 water-heating。",
type:"string",minLength:1,maxLength:60,pattern:"^[a-z0-9]+(-[a-z0-9]+)*$",title:"任务代号",description:"本方案内不重复。",examples:["shop-floor"],"x\
-public":!0},title:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"任\
务名称",description:"明确主要做什么。",examples:["车间数字化"],"x-public":!0},owner:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",
type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"责任单位",description:"由哪一家单位负责。",examples:["示例软件有限公司"],
"x-public":!0},actions:{title:"实施内容",description:"具体做哪些事，一件一行。","x-public":!0,type:"array",minItems:1,maxItems:20,items:{"x-form":"\
一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"一件事",description:"一句话说明。",
examples:["三个车间上线报工和检验"],"x-public":!0}}}}},milestones:{title:"实施计划节点",description:"附录2 三（四）的时间节点。","x\
-clause":"附录2 三（四）","x-public":!0,type:"array",minItems:1,maxItems:30,items:{title:"一个节点",description:"到哪一天完成什么。","x-publi\
c":!0,type:"object",additionalProperties:!1,required:["on","title"],properties:{on:{"x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"\
^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$",title:"日期",description:"节点日期。",examples:["2021-12-31"],"x-public":!0},title:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",
type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"内容",description:"到这一天完成什么。",examples:["第一个车间上线"],"x-p\
ublic":!0}}}},targets:{title:"转型目标",description:"附录2 三（三）的可考核目标。","x-clause":"附录2 三（三）","x-public":!0,type:"array",
minItems:1,maxItems:60,items:{title:"一项目标",description:"有单位、现状值和目标值的目标。","x-public":!0,type:"object",additionalProperties:!1,
required:["id","title","unit","baseline","goal","group"],properties:{id:{"x-form":"小写英文字母、数字和连字符，例如 water-heating。",type:"stri\
ng",minLength:1,maxLength:60,pattern:"^[a-z0-9]+(-[a-z0-9]+)*$",title:"目标代号",description:"本方案内不重复。",examples:["on-time"],"x-public":!0},
title:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"目标名称",
description:"考核什么。",examples:["订单准时交付率"],"x-public":!0},unit:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"\
string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"单位",description:"例如 台、家、%。",examples:["%"],"x-public":!0},baseline:{"x-form":"\
整数或小数，最多四位小数，例如 12 或 97.5。",type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.\
[0-9]{1,4})?$",title:"现状值",description:"申报时的数值。",examples:["81.5"],"x-public":!0},goal:{"x-form":"整数或小数，最多四位小数，例如 12 或 97.5。",
type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$",title:"目标值",description:"完工时的数值。",
examples:[93],"x-public":!0},group:{title:"目标类别",description:"cloud_adoption 上云上平台成效，cost_efficiency 降本增效成效，industry_governance 产业升级及社会治理成效（附录2 三（三）1 至 \
3）。",examples:["cost_efficiency"],"x-public":!0,enum:["cloud_adoption","cost_efficiency","industry_governance"]}}}},projects:{title:"重点建设项目表",
description:"附录2 三（五）的项目清单和投资额。","x-clause":"附录2 三（五）","x-public":!0,type:"array",minItems:1,maxItems:200,items:{title:"\
一个项目",description:"项目名称、单位、内容、时间和金额。","x-public":!0,type:"object",additionalProperties:!1,required:["name","owner","co\
ntent","from","to","amount"],properties:{name:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"\
^\\S(.*\\S)?$",title:"项目名称",description:"建设项目的名称。",examples:["家具车间数字化"],"x-public":!0},owner:{"x-form":"一行文字，首尾不留空格，最多 100\
 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"项目单位",description:"承担项目的牵头单位、服务商或集群企业。",
examples:["开平市示例家具有限公司"],"x-public":!0},content:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,
maxLength:100,pattern:"^\\S(.*\\S)?$",title:"建设内容",description:"建设什么。",examples:["线上报工、检验和图纸管理"],"x-public":!0},from:{
"x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$",title:"开始日期",description:"建设时间的起\
点。",examples:["2021-10-08"],"x-public":!0},to:{"x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"^(19|20)[0-9]{2}-[0-9]{2}-\
[0-9]{2}$",title:"结束日期",description:"建设时间的终点。",examples:["2022-08-31"],"x-public":!0},amount:{"x-form":"人民币元，最多两位小数，不写千分位逗号和单位，例如 180000\
 或 180000.50。",type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$",title:"投资额",description:"\
单位元；各项目之和等于项目总投入额。",examples:[44e4],"x-public":!0}}}}}},commitment:{$schema:"https://json-schema.org/draft/2020-12/schema",title:"\
责任承诺函（附录3）",description:"牵头单位的书面承诺。","x-clause":"附录3",type:"object",additionalProperties:!1,required:["promises","comp\
letion_date","signed_on","signed_by_role"],properties:{promises:{title:"承诺附录3 的四项内容",description:"同意承诺函的全部四项内容写 true。",
"x-public":!0,type:"boolean"},completion_date:{"x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9\
]{2}$",title:"承诺完工日期",description:"承诺函第二项写明的完工日期，须与申报信息表一致。",examples:["2022-08-31"],"x-public":!0},
signed_on:{"x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$",title:"签署日期",description:"\
承诺函的签署日期。",examples:["2021-09-15"],"x-public":!0},signed_by_role:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"st\
ring",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"签署人职务",description:"只写职务，例如 法定代表人，不写姓名。",examples:[
"法定代表人"]}}},review:{properties:{reviewer:{},on:{},judged:{},conflict:{},scores:{additionalProperties:{properties:{points:{},reason:{}}}},opinion:{},salt:{}}},
digest:{properties:{reviewer:{},on:{},digest:{}}},round:{properties:{id:{},title:{},guide:{},sample:{},portal:{},city:{properties:{code:{},name:{},divisions:{items:{
properties:{code:{},name:{}}}}}},scope:{properties:{kinds:{properties:{value:{items:{}},clause:{},basis:{},note:{}}}}},consortium:{properties:{min_local_enterprises:{
properties:{value:{},clause:{},basis:{},note:{}}},lead_qualifications:{properties:{value:{items:{}},clause:{},basis:{},note:{}}}}},eligibility:{properties:{min_age_years:{
properties:{value:{},clause:{},basis:{},note:{}}},look_back_years:{properties:{value:{},clause:{},basis:{},note:{}}}}},purchases:{properties:{min_core_products:{
properties:{value:{},clause:{},basis:{},note:{}}}}},subsidy:{properties:{enterprise_rate:{properties:{value:{},clause:{},basis:{},note:{}}},enterprise_cap:{properties:{
value:{},clause:{},basis:{},note:{}}},cluster_cap:{properties:{value:{},clause:{},basis:{},note:{}}},reduction:{properties:{value:{},clause:{},basis:{},note:{}}},
budget:{properties:{value:{},clause:{},basis:{},note:{}}},budget_end:{properties:{value:{},clause:{},basis:{},note:{}}},unit:{properties:{value:{},clause:{},basis:{},
note:{}}},tax_basis:{properties:{value:{},clause:{},basis:{},note:{}}}}},materials:{properties:{copies:{properties:{value:{},clause:{},basis:{},note:{}}},commitment_copies:{
properties:{value:{},clause:{},basis:{},note:{}}}}},calendar:{properties:{review_days:{properties:{value:{},clause:{},basis:{},note:{}}},notice_days:{properties:{
value:{},clause:{},basis:{},note:{}}},ruling_days:{properties:{value:{},clause:{},basis:{},note:{}}},rectification_months:{properties:{value:{},clause:{},basis:{},
note:{}}},count_first_day:{properties:{value:{},clause:{},basis:{},note:{}}}}},review:{properties:{criteria:{properties:{value:{items:{properties:{id:{},title:{},
max:{},plan_section:{}}}},clause:{},basis:{},note:{}}},min_reviewers:{properties:{value:{},clause:{},basis:{},note:{}}},panel:{properties:{value:{},clause:{},basis:{},
note:{}}},sealed:{properties:{value:{},clause:{},basis:{},note:{}}},aggregate:{properties:{value:{},clause:{},basis:{},note:{}}},trim_from:{properties:{value:{},
clause:{},basis:{},note:{}}},pass_mark:{properties:{value:{},clause:{},basis:{},note:{}}},tie_break:{properties:{value:{items:{}},clause:{},basis:{},note:{}}},publish:{
properties:{value:{items:{}},clause:{},basis:{},note:{}}}}},contacts:{items:{properties:{role:{},name:{},phone:{},address:{},email:{}}}}}},services:{properties:{
categories:{items:{properties:{id:{},name:{},core:{}}}},products:{items:{properties:{id:{},name:{},category:{},vendor:{}}}}}},roster:{properties:{people:{items:{
properties:{id:{},account:{properties:{id:{},name:{}}},roles:{items:{}},organisations:{items:{}},ssh_key:{},ssh_keys:{items:{properties:{key:{},from:{},until:{}}}}}}},
recipients:{items:{}}}},rules:{properties:{version:{},digest:{}}},watchlist:{properties:{list:{},source:{},retrieved_on:{},entries:{items:{properties:{uscc:{},listed_on:{},
removed_on:{},reason:{}}}}}},holidays:{properties:{year:{},source:{},days:{items:{properties:{on:{},name:{},working:{}}}}}}};var ei="\\u3400-\\u4dbf\\u4e00-\\u9fff",Zs=`A-Za-z0-9${ei}_.,/%+()、。《》「」【】（），：；！？％“”‘’…—·\\-`,Gn=new RegExp(`^(?:[A\
-Za-z]|[0-9]*[${ei}])(?:[${Zs} ]*[${Zs}])?$`),Qn=/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,Xn=/^[a-z][a-z0-9_-]*$/,Zn=/^(?! )[^\n]*[^\n ](?:\n+[^\n]*[^\n ])*\n?$/,eo=new Set(
["y","n","yes","no","on","off","true","false","null"]);function it(e,t){return[to(e),...Rr(t,R[e])].map(s=>`${s}
`).join("")}function to(e){return`# yaml-language-server: $schema=${"../".repeat(Xs[e])}schemas/${e}.schema.json`}function Rr(e,t){return ti(e)?Array.isArray(e)?
e.flatMap(s=>{let[i,...o]=Rr(s,t.items??{});return[`- ${i}`,...Fr(o)]}):so(e,t).flatMap(s=>ro(s,e[s],io(t,s))):no(e)}function ro(e,t,s){let i=Xn.test(e)?e:JSON.
stringify(e),o=Rr(t,s);return ti(t)?[`${i}:`,...Fr(o)]:[`${i}: ${o[0]}`,...o.slice(1)]}function so(e,t){let s=Object.keys(t.properties??{}),i=Object.keys(e).filter(
o=>!s.includes(o));return[...s.filter(o=>Object.hasOwn(e,o)),...i]}function io(e,t){let s=e.properties??{},i=Object.hasOwn(s,t)?s[t]:e.additionalProperties;return i&&
typeof i=="object"?i:{}}function ti(e){return typeof e=="object"&&e!==null&&Object.keys(e).length>0}function no(e){if(typeof e=="string")return oo(e);if(typeof e==
"boolean"||Number.isSafeInteger(e)||typeof e=="object"&&e!==null)return[JSON.stringify(e)];throw new TypeError(`no data of a document: ${e}`)}function oo(e){return Qn.
test(e)||Gn.test(e)&&!eo.has(e.toLowerCase())?[e]:e.includes(`
`)&&Zn.test(e)?[e.endsWith(`
`)?"|":"|-",...Fr(e.replace(/\n$/,"").split(`
`))]:[JSON.stringify(e)]}function Fr(e){return e.map(t=>t&&`  ${t}`)}var Zt={};Qs(Zt,{application:()=>xo,commitment:()=>$o,enterprise:()=>_o,plan:()=>Po});var xo=Wt,nt={$schema:"https://json-schema.org/draft/2020-12/schema",title:"\
申报信息表（附录1 封面与表一）",description:"一个产业集群的申报主文件，由牵头单位填写。","x-clause":"附录1 表一",type:"ob\
ject",additionalProperties:!1,required:["cluster","lead","service_providers","applied_on","completion_date","total_investment","requested_subsidy","performance_\
goal"],properties:{cluster:{title:"产业集群",description:"附录1 表一的集群部分。","x-public":!0,type:"object",additionalProperties:!1,required:["n\
ame","industry","kind","overview"],properties:{name:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,
pattern:"^\\S(.*\\S)?$",title:"产业集群名称",description:"集群的正式名称。",examples:["江门市示例家具产业集群"],"x-public":!0},industry:{
"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"所属行业",description:"\
集群的主导行业，例如 水暖卫浴。",examples:["家具"],"x-public":!0},kind:{title:"集群类别",description:"provincial_strategic 为省 20 个战略性产业集群，l\
ocal_traditional 为本市传统优势产业集群（指南 一）。","x-clause":"一",examples:["local_traditional"],"x-public":!0,enum:["provincial_strategic",
"local_traditional"]},overview:{"x-form":"一段或多段文字，最多 2000 个字。",type:"string",minLength:1,maxLength:2e3,title:"产业集群概述",description:"\
集群的规模、分布和特点（附录1 表一）。",examples:["集群以实木家具为主，配套五金、涂装和包装。"],"x-public":!0}}},lead:{title:"\
牵头单位",description:"申报主体（指南 二）。","x-clause":"二","x-public":!0,type:"object",additionalProperties:!1,required:["name","uscc","qualif\
ication"],properties:{name:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",
title:"牵头单位名称",description:"与公章一致的全称。",examples:["示例云服务有限公司"],"x-public":!0},uscc:{"x-form":"营业执照上的 18 位代码（三证合一码\
），只用数字和大写字母，请加引号。",type:"string",pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$",title:"牵头单位统一社会信用代码",description:"\
18 位代码。",examples:["91440703000009013R"],"x-public":!0},qualification:{title:"牵头资格",description:"huawei_cloud 为华为云计算技术有限公司，selected_partner 为从华为\
严选生态伙伴中市场化选出的优秀服务商（指南 二）。",examples:["selected_partner"],"x-public":!0,enum:["huawei_cloud","selected_partner"]}}},
service_providers:{title:"参与服务商",description:"与牵头单位一起服务集群的其他严选服务商（指南 二）；没有时写 []。","x-claus\
e":"二","x-public":!0,type:"array",maxItems:20,items:{title:"服务商",description:"一家参与服务商。","x-public":!0,type:"object",additionalProperties:!1,
required:["name","uscc","qualification"],properties:{name:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,
pattern:"^\\S(.*\\S)?$",title:"服务商名称",description:"与公章一致的全称。",examples:["示例软件有限公司"],"x-public":!0},uscc:{"x-form":"营\
业执照上的 18 位代码（三证合一码），只用数字和大写字母，请加引号。",type:"string",pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$",title:"服务商统\
一社会信用代码",description:"18 位代码。",examples:["914407040000090213"],"x-public":!0},qualification:{title:"服务商资格",description:"huawei_c\
loud 为华为云计算技术有限公司，selected_partner 为从华为严选生态伙伴中市场化选出的优秀服务商（指南 二）。",examples:["s\
elected_partner"],"x-public":!0,enum:["huawei_cloud","selected_partner"]}}}},account:{title:"提交账号",description:"提交这份申报的托管网站账号；以后只有它能改，以编号为准。",
"x-clause":"四（一）",type:"object",additionalProperties:!1,required:["id"],properties:{id:{"x-form":"托管网站给出的数字编号，例如 90000101。",
type:"integer",minimum:1,maximum:999999999999999,title:"账号数字编号",description:"托管网站给出的数字编号。",examples:[90000101]},name:{"x-for\
m":"英文字母、数字、下划线和连字符，最多 60 个字。",type:"string",minLength:1,maxLength:60,pattern:"^[A-Za-z0-9_-]+$",title:"账号名称",
description:"当前的账号名称。",examples:["shili-2021"]}}},applied_on:{"x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"\
^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$",title:"申报日期",description:"提交申报的日期；企业成立是否满一年按这一天计算（指南 三（一）1）。",
"x-clause":"三（一）1",examples:["2021-09-15"],"x-public":!0},completion_date:{"x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"\
^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$",title:"完工时间",description:"项目完工日期，具体到年月日（附录1 表一）。",examples:["2022-08-31"],"\
x-public":!0},total_investment:{"x-form":"人民币元，最多两位小数，不写千分位逗号和单位，例如 180000 或 180000.50。",type:["integer","\
number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$",title:"项目总投入额",description:"等于各企业项目投入之和，单位元（附录1 表一）\
。",examples:[44e4],"x-public":!0},requested_subsidy:{"x-form":"人民币元，最多两位小数，不写千分位逗号和单位，例如 180000 或 180000.50。",
type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$",title:"财政扶持额度",description:"等于各企业申\
请补贴之和，单位元（附录1 表一）。",examples:[35e4],"x-public":!0},performance_goal:{"x-form":"一段或多段文字，最多 2000 个字。",type:"\
string",minLength:1,maxLength:2e3,title:"总体绩效目标",description:"项目完成后集群达到的可考核目标（附录1 表一）。",examples:["到完工时，\
参与企业全部用上工业软件，订单准时交付率明显提高。"],"x-public":!0}}},y=Object.prototype.hasOwnProperty,_=si().default,J=new RegExp("^\\\
S(.*\\S)?$","u"),Wr=new RegExp("^[0-9A-HJ-NPQRTUWXY]{18}$","u"),ko=new RegExp("^[A-Za-z0-9_-]+$","u"),qe=new RegExp("^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$","u"),ot=new RegExp(
"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$","u"),Ce=ui().fullFormats.date;function Wt(e,{instancePath:t="",parentData:s,parentDataProperty:i,rootData:o=e,dynamicAnchors:c={}}={}){
let r=null,l=0,d=Wt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.cluster===void 0||
!y.call(e,"cluster")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cluster"}};r===null?r=[n]:r.push(n),l++}if(e.lead===
void 0||!y.call(e,"lead")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lead"}};r===null?r=[n]:r.push(n),l++}if(e.service_providers===
void 0||!y.call(e,"service_providers")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"service_providers"}};r===null?
r=[n]:r.push(n),l++}if(e.applied_on===void 0||!y.call(e,"applied_on")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
applied_on"}};r===null?r=[n]:r.push(n),l++}if(e.completion_date===void 0||!y.call(e,"completion_date")){let n={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"completion_date"}};r===null?r=[n]:r.push(n),l++}if(e.total_investment===void 0||!y.call(e,"total_investment")){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"total_investment"}};r===null?r=[n]:r.push(n),l++}if(e.requested_subsidy===void 0||!y.call(e,
"requested_subsidy")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requested_subsidy"}};r===null?r=[n]:r.push(n),l++}
if(e.performance_goal===void 0||!y.call(e,"performance_goal")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"perform\
ance_goal"}};r===null?r=[n]:r.push(n),l++}for(let n of Object.keys(e))if(!y.call(nt.properties,n)){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}};r===null?r=[a]:r.push(a),l++}if(e.cluster!==void 0&&y.call(e,"cluster")){let n=e.cluster;if(n&&typeof n=="o\
bject"&&!Array.isArray(n)){if(n.name===void 0||!y.call(n,"name")){let a={instancePath:t+"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",
params:{missingProperty:"name"}};r===null?r=[a]:r.push(a),l++}if(n.industry===void 0||!y.call(n,"industry")){let a={instancePath:t+"/cluster",schemaPath:"#/prop\
erties/cluster/required",keyword:"required",params:{missingProperty:"industry"}};r===null?r=[a]:r.push(a),l++}if(n.kind===void 0||!y.call(n,"kind")){let a={instancePath:t+
"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty:"kind"}};r===null?r=[a]:r.push(a),l++}if(n.overview===void 0||!y.
call(n,"overview")){let a={instancePath:t+"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty:"overview"}};r===null?
r=[a]:r.push(a),l++}for(let a of Object.keys(n))if(!(a==="name"||a==="industry"||a==="kind"||a==="overview")){let p={instancePath:t+"/cluster",schemaPath:"#/pro\
perties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};r===null?r=[p]:r.push(p),l++}if(n.name!==void 0&&y.call(n,"n\
ame")){let a=n.name;if(typeof a=="string"){if(_(a)>100){let p={instancePath:t+"/cluster/name",schemaPath:"#/properties/cluster/properties/name/maxLength",keyword:"\
maxLength",params:{limit:100}};r===null?r=[p]:r.push(p),l++}if(_(a)<1){let p={instancePath:t+"/cluster/name",schemaPath:"#/properties/cluster/properties/name/mi\
nLength",keyword:"minLength",params:{limit:1}};r===null?r=[p]:r.push(p),l++}if(!J.test(a)){let p={instancePath:t+"/cluster/name",schemaPath:"#/properties/cluste\
r/properties/name/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};r===null?r=[p]:r.push(p),l++}}else{let p={instancePath:t+"/cluster/name",schemaPath:"\
#/properties/cluster/properties/name/type",keyword:"type",params:{type:"string"}};r===null?r=[p]:r.push(p),l++}}if(n.industry!==void 0&&y.call(n,"industry")){let a=n.
industry;if(typeof a=="string"){if(_(a)>100){let p={instancePath:t+"/cluster/industry",schemaPath:"#/properties/cluster/properties/industry/maxLength",keyword:"\
maxLength",params:{limit:100}};r===null?r=[p]:r.push(p),l++}if(_(a)<1){let p={instancePath:t+"/cluster/industry",schemaPath:"#/properties/cluster/properties/ind\
ustry/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[p]:r.push(p),l++}if(!J.test(a)){let p={instancePath:t+"/cluster/industry",schemaPath:"#/prope\
rties/cluster/properties/industry/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};r===null?r=[p]:r.push(p),l++}}else{let p={instancePath:t+"/cluste\
r/industry",schemaPath:"#/properties/cluster/properties/industry/type",keyword:"type",params:{type:"string"}};r===null?r=[p]:r.push(p),l++}}if(n.kind!==void 0&&
y.call(n,"kind")){let a=n.kind;if(!(a==="provincial_strategic"||a==="local_traditional")){let p={instancePath:t+"/cluster/kind",schemaPath:"#/properties/cluster\
/properties/kind/enum",keyword:"enum",params:{allowedValues:nt.properties.cluster.properties.kind.enum}};r===null?r=[p]:r.push(p),l++}}if(n.overview!==void 0&&y.
call(n,"overview")){let a=n.overview;if(typeof a=="string"){if(_(a)>2e3){let p={instancePath:t+"/cluster/overview",schemaPath:"#/properties/cluster/properties/o\
verview/maxLength",keyword:"maxLength",params:{limit:2e3}};r===null?r=[p]:r.push(p),l++}if(_(a)<1){let p={instancePath:t+"/cluster/overview",schemaPath:"#/prope\
rties/cluster/properties/overview/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[p]:r.push(p),l++}}else{let p={instancePath:t+"/cluster/overview",
schemaPath:"#/properties/cluster/properties/overview/type",keyword:"type",params:{type:"string"}};r===null?r=[p]:r.push(p),l++}}}else{let a={instancePath:t+"/cl\
uster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type:"object"}};r===null?r=[a]:r.push(a),l++}}if(e.lead!==void 0&&y.call(e,"lead")){let n=e.
lead;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0||!y.call(n,"name")){let a={instancePath:t+"/lead",schemaPath:"#/properties/lead/required",keyword:"\
required",params:{missingProperty:"name"}};r===null?r=[a]:r.push(a),l++}if(n.uscc===void 0||!y.call(n,"uscc")){let a={instancePath:t+"/lead",schemaPath:"#/prope\
rties/lead/required",keyword:"required",params:{missingProperty:"uscc"}};r===null?r=[a]:r.push(a),l++}if(n.qualification===void 0||!y.call(n,"qualification")){let a={
instancePath:t+"/lead",schemaPath:"#/properties/lead/required",keyword:"required",params:{missingProperty:"qualification"}};r===null?r=[a]:r.push(a),l++}for(let a of Object.
keys(n))if(!(a==="name"||a==="uscc"||a==="qualification")){let p={instancePath:t+"/lead",schemaPath:"#/properties/lead/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:a}};r===null?r=[p]:r.push(p),l++}if(n.name!==void 0&&y.call(n,"name")){let a=n.name;if(typeof a=="string"){if(_(a)>100){let p={
instancePath:t+"/lead/name",schemaPath:"#/properties/lead/properties/name/maxLength",keyword:"maxLength",params:{limit:100}};r===null?r=[p]:r.push(p),l++}if(_(a)<
1){let p={instancePath:t+"/lead/name",schemaPath:"#/properties/lead/properties/name/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[p]:r.push(p),l++}
if(!J.test(a)){let p={instancePath:t+"/lead/name",schemaPath:"#/properties/lead/properties/name/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};r===
null?r=[p]:r.push(p),l++}}else{let p={instancePath:t+"/lead/name",schemaPath:"#/properties/lead/properties/name/type",keyword:"type",params:{type:"string"}};r===
null?r=[p]:r.push(p),l++}}if(n.uscc!==void 0&&y.call(n,"uscc")){let a=n.uscc;if(typeof a=="string"){if(!Wr.test(a)){let p={instancePath:t+"/lead/uscc",schemaPath:"\
#/properties/lead/properties/uscc/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"}};r===null?r=[p]:r.push(p),l++}}else{let p={instancePath:t+
"/lead/uscc",schemaPath:"#/properties/lead/properties/uscc/type",keyword:"type",params:{type:"string"}};r===null?r=[p]:r.push(p),l++}}if(n.qualification!==void 0&&
y.call(n,"qualification")){let a=n.qualification;if(!(a==="huawei_cloud"||a==="selected_partner")){let p={instancePath:t+"/lead/qualification",schemaPath:"#/pro\
perties/lead/properties/qualification/enum",keyword:"enum",params:{allowedValues:nt.properties.lead.properties.qualification.enum}};r===null?r=[p]:r.push(p),l++}}}else{
let a={instancePath:t+"/lead",schemaPath:"#/properties/lead/type",keyword:"type",params:{type:"object"}};r===null?r=[a]:r.push(a),l++}}if(e.service_providers!==
void 0&&y.call(e,"service_providers")){let n=e.service_providers;if(Array.isArray(n)){if(n.length>20){let p={instancePath:t+"/service_providers",schemaPath:"#/p\
roperties/service_providers/maxItems",keyword:"maxItems",params:{limit:20}};r===null?r=[p]:r.push(p),l++}let a=n.length;for(let p=0;p<a;p++){let m=n[p];if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.name===void 0||!y.call(m,"name")){let u={instancePath:t+"/service_providers/"+p,schemaPath:"#/properties/service_providers/ite\
ms/required",keyword:"required",params:{missingProperty:"name"}};r===null?r=[u]:r.push(u),l++}if(m.uscc===void 0||!y.call(m,"uscc")){let u={instancePath:t+"/ser\
vice_providers/"+p,schemaPath:"#/properties/service_providers/items/required",keyword:"required",params:{missingProperty:"uscc"}};r===null?r=[u]:r.push(u),l++}if(m.
qualification===void 0||!y.call(m,"qualification")){let u={instancePath:t+"/service_providers/"+p,schemaPath:"#/properties/service_providers/items/required",keyword:"\
required",params:{missingProperty:"qualification"}};r===null?r=[u]:r.push(u),l++}for(let u of Object.keys(m))if(!(u==="name"||u==="uscc"||u==="qualification")){
let f={instancePath:t+"/service_providers/"+p,schemaPath:"#/properties/service_providers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
r===null?r=[f]:r.push(f),l++}if(m.name!==void 0&&y.call(m,"name")){let u=m.name;if(typeof u=="string"){if(_(u)>100){let f={instancePath:t+"/service_providers/"+
p+"/name",schemaPath:"#/properties/service_providers/items/properties/name/maxLength",keyword:"maxLength",params:{limit:100}};r===null?r=[f]:r.push(f),l++}if(_(
u)<1){let f={instancePath:t+"/service_providers/"+p+"/name",schemaPath:"#/properties/service_providers/items/properties/name/minLength",keyword:"minLength",params:{
limit:1}};r===null?r=[f]:r.push(f),l++}if(!J.test(u)){let f={instancePath:t+"/service_providers/"+p+"/name",schemaPath:"#/properties/service_providers/items/pro\
perties/name/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};r===null?r=[f]:r.push(f),l++}}else{let f={instancePath:t+"/service_providers/"+p+"/nam\
e",schemaPath:"#/properties/service_providers/items/properties/name/type",keyword:"type",params:{type:"string"}};r===null?r=[f]:r.push(f),l++}}if(m.uscc!==void 0&&
y.call(m,"uscc")){let u=m.uscc;if(typeof u=="string"){if(!Wr.test(u)){let f={instancePath:t+"/service_providers/"+p+"/uscc",schemaPath:"#/properties/service_pro\
viders/items/properties/uscc/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"}};r===null?r=[f]:r.push(f),l++}}else{let f={instancePath:t+"\
/service_providers/"+p+"/uscc",schemaPath:"#/properties/service_providers/items/properties/uscc/type",keyword:"type",params:{type:"string"}};r===null?r=[f]:r.push(
f),l++}}if(m.qualification!==void 0&&y.call(m,"qualification")){let u=m.qualification;if(!(u==="huawei_cloud"||u==="selected_partner")){let f={instancePath:t+"/\
service_providers/"+p+"/qualification",schemaPath:"#/properties/service_providers/items/properties/qualification/enum",keyword:"enum",params:{allowedValues:nt.properties.
service_providers.items.properties.qualification.enum}};r===null?r=[f]:r.push(f),l++}}}else{let u={instancePath:t+"/service_providers/"+p,schemaPath:"#/properti\
es/service_providers/items/type",keyword:"type",params:{type:"object"}};r===null?r=[u]:r.push(u),l++}}}else{let a={instancePath:t+"/service_providers",schemaPath:"\
#/properties/service_providers/type",keyword:"type",params:{type:"array"}};r===null?r=[a]:r.push(a),l++}}if(e.account!==void 0&&y.call(e,"account")){let n=e.account;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.id===void 0||!y.call(n,"id")){let a={instancePath:t+"/account",schemaPath:"#/properties/account/required",keyword:"\
required",params:{missingProperty:"id"}};r===null?r=[a]:r.push(a),l++}for(let a of Object.keys(n))if(!(a==="id"||a==="name")){let p={instancePath:t+"/account",schemaPath:"\
#/properties/account/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};r===null?r=[p]:r.push(p),l++}if(n.id!==void 0&&y.call(n,
"id")){let a=n.id;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let p={instancePath:t+"/account/id",schemaPath:"#/properties/account/properties/id/t\
ype",keyword:"type",params:{type:"integer"}};r===null?r=[p]:r.push(p),l++}if(typeof a=="number"&&isFinite(a)){if(a>999999999999999||isNaN(a)){let p={instancePath:t+
"/account/id",schemaPath:"#/properties/account/properties/id/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999999}};r===null?r=[p]:r.push(p),
l++}if(a<1||isNaN(a)){let p={instancePath:t+"/account/id",schemaPath:"#/properties/account/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
r===null?r=[p]:r.push(p),l++}}}if(n.name!==void 0&&y.call(n,"name")){let a=n.name;if(typeof a=="string"){if(_(a)>60){let p={instancePath:t+"/account/name",schemaPath:"\
#/properties/account/properties/name/maxLength",keyword:"maxLength",params:{limit:60}};r===null?r=[p]:r.push(p),l++}if(_(a)<1){let p={instancePath:t+"/account/n\
ame",schemaPath:"#/properties/account/properties/name/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[p]:r.push(p),l++}if(!ko.test(a)){let p={instancePath:t+
"/account/name",schemaPath:"#/properties/account/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};r===null?r=[p]:r.push(p),l++}}else{
let p={instancePath:t+"/account/name",schemaPath:"#/properties/account/properties/name/type",keyword:"type",params:{type:"string"}};r===null?r=[p]:r.push(p),l++}}}else{
let a={instancePath:t+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"object"}};r===null?r=[a]:r.push(a),l++}}if(e.applied_on!==void 0&&
y.call(e,"applied_on")){let n=e.applied_on;if(typeof n=="string"){if(!qe.test(n)){let a={instancePath:t+"/applied_on",schemaPath:"#/properties/applied_on/patter\
n",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};r===null?r=[a]:r.push(a),l++}if(!Ce.validate(n)){let a={instancePath:t+"/applied_on",
schemaPath:"#/properties/applied_on/format",keyword:"format",params:{format:"date"}};r===null?r=[a]:r.push(a),l++}}else{let a={instancePath:t+"/applied_on",schemaPath:"\
#/properties/applied_on/type",keyword:"type",params:{type:"string"}};r===null?r=[a]:r.push(a),l++}}if(e.completion_date!==void 0&&y.call(e,"completion_date")){let n=e.
completion_date;if(typeof n=="string"){if(!qe.test(n)){let a={instancePath:t+"/completion_date",schemaPath:"#/properties/completion_date/pattern",keyword:"patte\
rn",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};r===null?r=[a]:r.push(a),l++}if(!Ce.validate(n)){let a={instancePath:t+"/completion_date",schemaPath:"\
#/properties/completion_date/format",keyword:"format",params:{format:"date"}};r===null?r=[a]:r.push(a),l++}}else{let a={instancePath:t+"/completion_date",schemaPath:"\
#/properties/completion_date/type",keyword:"type",params:{type:"string"}};r===null?r=[a]:r.push(a),l++}}if(e.total_investment!==void 0&&y.call(e,"total_investme\
nt")){let n=e.total_investment;if(!(typeof n=="number"&&isFinite(n))&&typeof n!="string"){let a={instancePath:t+"/total_investment",schemaPath:"#/properties/tot\
al_investment/type",keyword:"type",params:{type:nt.properties.total_investment.type}};r===null?r=[a]:r.push(a),l++}if(typeof n=="number"&&isFinite(n)){if(n>99999999999||
isNaN(n)){let a={instancePath:t+"/total_investment",schemaPath:"#/properties/total_investment/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};
r===null?r=[a]:r.push(a),l++}if(n<0||isNaN(n)){let a={instancePath:t+"/total_investment",schemaPath:"#/properties/total_investment/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};r===null?r=[a]:r.push(a),l++}}if(typeof n=="string"&&!ot.test(n)){let a={instancePath:t+"/total_investment",schemaPath:"#/properties/t\
otal_investment/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};r===null?r=[a]:r.push(a),l++}}if(e.requested_subsidy!==void 0&&
y.call(e,"requested_subsidy")){let n=e.requested_subsidy;if(!(typeof n=="number"&&isFinite(n))&&typeof n!="string"){let a={instancePath:t+"/requested_subsidy",schemaPath:"\
#/properties/requested_subsidy/type",keyword:"type",params:{type:nt.properties.requested_subsidy.type}};r===null?r=[a]:r.push(a),l++}if(typeof n=="number"&&isFinite(
n)){if(n>99999999999||isNaN(n)){let a={instancePath:t+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:99999999999}};r===null?r=[a]:r.push(a),l++}if(n<0||isNaN(n)){let a={instancePath:t+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[a]:r.push(a),l++}}if(typeof n=="string"&&!ot.test(n)){let a={instancePath:t+"/requested_su\
bsidy",schemaPath:"#/properties/requested_subsidy/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};r===null?r=[a]:r.push(a),
l++}}if(e.performance_goal!==void 0&&y.call(e,"performance_goal")){let n=e.performance_goal;if(typeof n=="string"){if(_(n)>2e3){let a={instancePath:t+"/performa\
nce_goal",schemaPath:"#/properties/performance_goal/maxLength",keyword:"maxLength",params:{limit:2e3}};r===null?r=[a]:r.push(a),l++}if(_(n)<1){let a={instancePath:t+
"/performance_goal",schemaPath:"#/properties/performance_goal/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[a]:r.push(a),l++}}else{let a={instancePath:t+
"/performance_goal",schemaPath:"#/properties/performance_goal/type",keyword:"type",params:{type:"string"}};r===null?r=[a]:r.push(a),l++}}}else{let n={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};r===null?r=[n]:r.push(n),l++}return Wt.errors=r,l===0}Wt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var _o=Gt,Je={$schema:"https://json-schema.org/draft/2020-12/schema",title:"企业信息表（附录1 表二，一企一表）",description:"集群内一家企业的信息和计划购买的云服务\
。","x-clause":"附录1 表二",type:"object",additionalProperties:!1,required:["name","uscc","industrial","established_on","ownership","registered_capital","r\
evenue_last_year","employees","address","profile","project_summary","declarations","purchases","other_investment","requested_subsidy"],properties:{name:{"x-form":"\
一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"单位名称",description:"与营业执\
照一致的全称。",examples:["开平市示例家具有限公司"],"x-public":!0},uscc:{"x-form":"营业执照上的 18 位代码（三证合一码），只用数字和大写字母，请加引号。",
type:"string",pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$",title:"统一社会信用代码",description:"组织机构代码或三证合一码，与文件名相同。",examples:[
"9144078300000903X8"],"x-public":!0},industrial:{title:"是否工业企业",description:"补贴对象须是工业企业（指南 三（一）），是写 true，否写 false。",
"x-clause":"三（一）","x-public":!0,type:"boolean"},established_on:{"x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"^(19|\
20)[0-9]{2}-[0-9]{2}-[0-9]{2}$",title:"成立时间",description:"营业执照上的成立日期。","x-clause":"三（一）1",examples:["2010-05-20"],"x-publi\
c":!0},ownership:{title:"单位性质",description:"state 国有，private 民营，foreign_invested 三资（附录1 表二）。",examples:["private"],enum:["\
state","private","foreign_invested"]},registered_capital:{"x-form":"人民币万元，最多六位小数，例如 500 或 1280.5。",type:["integer","number","s\
tring"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$",title:"注册资本（万元）",description:"营业执照上的注册资本。",
examples:[500]},revenue_last_year:{"x-form":"人民币万元，最多六位小数，例如 500 或 1280.5。",type:["integer","number","string"],minimum:0,maximum:99999999999,
pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$",title:"上年主营业务收入（万元）",description:"上一会计年度的主营业务收入。",examples:[
"3200.5"]},employees:{title:"员工总数（人）",description:"申报时在册的员工人数。",examples:[120],type:"integer",minimum:0,maximum:1e6},address:{
title:"单位地址",description:"注册地址；须在本市行政区域内（指南 三（一）1）。","x-clause":"三（一）1","x-public":!0,type:"object",
additionalProperties:!1,required:["division","detail"],properties:{division:{"x-form":'六位县级行政区划代码，请加引号，例如 "440783"。',type:"\
string",pattern:"^[0-9]{6}$",title:"所在区县代码",description:'注册地址所在区县的六位代码，例如 "440703" 是蓬江区。',examples:["44078\
3"],"x-public":!0},detail:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"\
详细地址",description:"区县以下的地址。",examples:["示例镇示例路1号"]}}},profile:{"x-form":"一段或多段文字，最多 2000 个字。",type:"\
string",minLength:1,maxLength:2e3,title:"单位简介",description:"企业的主要产品、规模和信息化基础。",examples:["生产实木桌椅，年产三万件，有财务软件，车间记录还在纸上。"]},
project_summary:{"x-form":"一段或多段文字，最多 2000 个字。",type:"string",minLength:1,maxLength:2e3,title:"项目概述",description:"企业在本项目中做什么、达\
到什么效果。",examples:["开料、涂装、装配三个车间线上报工和检验。"],"x-public":!0},declarations:{title:"企业声明",description:"企业对\
近三年情况的声明（指南 三（一）2、3），属实写 true，不属实写 false。","x-clause":"三（一）3","x-public":!0,type:"object",additionalProperties:!1,
required:["public_funds_in_order","credit_clean","no_major_incident"],properties:{public_funds_in_order:{title:"财政资金执行良好",description:"近三年获得的财政资\
金项目执行良好，绩效评价和监督检查中没有违规违法问题。","x-clause":"三（一）2","x-public":!0,type:"boolean"},credit_clean:{title:"\
信用良好",description:"近三年没有被列入经营异常名录或严重违法失信企业名单。","x-public":!0,type:"boolean"},no_major_incident:{title:"\
无重大事故",description:"近三年没有发生重大安全、环保、质量事故。","x-public":!0,type:"boolean"}}},purchases:{title:"计划购买的产品",
description:"计划用服务券购买的产品和金额（指南 三（二））。","x-clause":"三（二）","x-public":!0,type:"array",maxItems:50,items:{title:"\
一项购买",description:"一个产品和它的计划金额。","x-public":!0,type:"object",additionalProperties:!1,required:["product","description","amount"],
properties:{product:{"x-form":"小写英文字母、数字和连字符，例如 water-heating。",type:"string",minLength:1,maxLength:60,pattern:"^[a-z0-9]+(-[a\
-z0-9]+)*$",title:"产品代号",description:"服务目录 services.yaml 中的产品代号。",examples:["mes-cloud"],"x-public":!0},description:{"x-form":"一行文\
字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"用途说明",description:"买来做什么。",
examples:["三个车间线上报工和检验"],"x-public":!0},amount:{"x-form":"人民币元，最多两位小数，不写千分位逗号和单位，例如 180000 或 180000.50。",
type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$",title:"计划金额",description:"单位元。",
examples:[36e4],"x-public":!0}}}},other_investment:{"x-form":"人民币元，最多两位小数，不写千分位逗号和单位，例如 180000 或 180000.50。",
type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$",title:"其他投入",description:"购买目录产品以外的项目投\
入，例如设备和人员，单位元。","x-clause":"三（三）",examples:[3e4],"x-public":!0},requested_subsidy:{"x-form":"人民币元，最多两位小数，不写千分位逗号和单位，例如 18000\
0 或 180000.50。",type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$",title:"申请补贴",description:"\
这家企业申请的补贴，单位元。","x-clause":"三（三）",examples:[35e4],"x-public":!0}}},fi=new RegExp("^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$","u"),
So=new RegExp("^[0-9]{6}$","u"),Gr=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function Gt(e,{instancePath:t="",parentData:s,parentDataProperty:i,rootData:o=e,dynamicAnchors:c={}}={}){
let r=null,l=0,d=Gt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.name===void 0||
!y.call(e,"name")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};r===null?r=[n]:r.push(n),l++}if(e.uscc===void 0||
!y.call(e,"uscc")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uscc"}};r===null?r=[n]:r.push(n),l++}if(e.industrial===
void 0||!y.call(e,"industrial")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"industrial"}};r===null?r=[n]:r.push(n),
l++}if(e.established_on===void 0||!y.call(e,"established_on")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"establi\
shed_on"}};r===null?r=[n]:r.push(n),l++}if(e.ownership===void 0||!y.call(e,"ownership")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"ownership"}};r===null?r=[n]:r.push(n),l++}if(e.registered_capital===void 0||!y.call(e,"registered_capital")){let n={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"registered_capital"}};r===null?r=[n]:r.push(n),l++}if(e.revenue_last_year===void 0||!y.call(e,"revenue_l\
ast_year")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revenue_last_year"}};r===null?r=[n]:r.push(n),l++}if(e.employees===
void 0||!y.call(e,"employees")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"employees"}};r===null?r=[n]:r.push(n),
l++}if(e.address===void 0||!y.call(e,"address")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"address"}};r===null?r=
[n]:r.push(n),l++}if(e.profile===void 0||!y.call(e,"profile")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profile"}};
r===null?r=[n]:r.push(n),l++}if(e.project_summary===void 0||!y.call(e,"project_summary")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"project_summary"}};r===null?r=[n]:r.push(n),l++}if(e.declarations===void 0||!y.call(e,"declarations")){let n={instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"declarations"}};r===null?r=[n]:r.push(n),l++}if(e.purchases===void 0||!y.call(e,"purchases")){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"purchases"}};r===null?r=[n]:r.push(n),l++}if(e.other_investment===void 0||!y.call(e,"other_i\
nvestment")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"other_investment"}};r===null?r=[n]:r.push(n),l++}if(e.requested_subsidy===
void 0||!y.call(e,"requested_subsidy")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requested_subsidy"}};r===null?
r=[n]:r.push(n),l++}for(let n of Object.keys(e))if(!y.call(Je.properties,n)){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:n}};r===null?r=[a]:r.push(a),l++}if(e.name!==void 0&&y.call(e,"name")){let n=e.name;if(typeof n=="string"){if(_(n)>100){let a={
instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100}};r===null?r=[a]:r.push(a),l++}if(_(n)<1){let a={instancePath:t+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[a]:r.push(a),l++}if(!J.test(n)){let a={instancePath:t+"/name",
schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};r===null?r=[a]:r.push(a),l++}}else{let a={instancePath:t+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};r===null?r=[a]:r.push(a),l++}}if(e.uscc!==void 0&&y.call(e,"uscc")){let n=e.uscc;if(typeof n=="st\
ring"){if(!Wr.test(n)){let a={instancePath:t+"/uscc",schemaPath:"#/properties/uscc/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"}};r===
null?r=[a]:r.push(a),l++}}else{let a={instancePath:t+"/uscc",schemaPath:"#/properties/uscc/type",keyword:"type",params:{type:"string"}};r===null?r=[a]:r.push(a),
l++}}if(e.industrial!==void 0&&y.call(e,"industrial")&&typeof e.industrial!="boolean"){let n={instancePath:t+"/industrial",schemaPath:"#/properties/industrial/t\
ype",keyword:"type",params:{type:"boolean"}};r===null?r=[n]:r.push(n),l++}if(e.established_on!==void 0&&y.call(e,"established_on")){let n=e.established_on;if(typeof n==
"string"){if(!qe.test(n)){let a={instancePath:t+"/established_on",schemaPath:"#/properties/established_on/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0\
-9]{2}-[0-9]{2}-[0-9]{2}$"}};r===null?r=[a]:r.push(a),l++}if(!Ce.validate(n)){let a={instancePath:t+"/established_on",schemaPath:"#/properties/established_on/fo\
rmat",keyword:"format",params:{format:"date"}};r===null?r=[a]:r.push(a),l++}}else{let a={instancePath:t+"/established_on",schemaPath:"#/properties/established_o\
n/type",keyword:"type",params:{type:"string"}};r===null?r=[a]:r.push(a),l++}}if(e.ownership!==void 0&&y.call(e,"ownership")){let n=e.ownership;if(!(n==="state"||
n==="private"||n==="foreign_invested")){let a={instancePath:t+"/ownership",schemaPath:"#/properties/ownership/enum",keyword:"enum",params:{allowedValues:Je.properties.
ownership.enum}};r===null?r=[a]:r.push(a),l++}}if(e.registered_capital!==void 0&&y.call(e,"registered_capital")){let n=e.registered_capital;if(!(typeof n=="numb\
er"&&isFinite(n))&&typeof n!="string"){let a={instancePath:t+"/registered_capital",schemaPath:"#/properties/registered_capital/type",keyword:"type",params:{type:Je.
properties.registered_capital.type}};r===null?r=[a]:r.push(a),l++}if(typeof n=="number"&&isFinite(n)){if(n>99999999999||isNaN(n)){let a={instancePath:t+"/regist\
ered_capital",schemaPath:"#/properties/registered_capital/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};r===null?r=[a]:r.push(a),l++}if(n<
0||isNaN(n)){let a={instancePath:t+"/registered_capital",schemaPath:"#/properties/registered_capital/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
r===null?r=[a]:r.push(a),l++}}if(typeof n=="string"&&!fi.test(n)){let a={instancePath:t+"/registered_capital",schemaPath:"#/properties/registered_capital/patter\
n",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$"}};r===null?r=[a]:r.push(a),l++}}if(e.revenue_last_year!==void 0&&y.call(e,"revenue\
_last_year")){let n=e.revenue_last_year;if(!(typeof n=="number"&&isFinite(n))&&typeof n!="string"){let a={instancePath:t+"/revenue_last_year",schemaPath:"#/prop\
erties/revenue_last_year/type",keyword:"type",params:{type:Je.properties.revenue_last_year.type}};r===null?r=[a]:r.push(a),l++}if(typeof n=="number"&&isFinite(n)){
if(n>99999999999||isNaN(n)){let a={instancePath:t+"/revenue_last_year",schemaPath:"#/properties/revenue_last_year/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:99999999999}};r===null?r=[a]:r.push(a),l++}if(n<0||isNaN(n)){let a={instancePath:t+"/revenue_last_year",schemaPath:"#/properties/revenue_last_year/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[a]:r.push(a),l++}}if(typeof n=="string"&&!fi.test(n)){let a={instancePath:t+"/revenue_last\
_year",schemaPath:"#/properties/revenue_last_year/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$"}};r===null?r=[a]:r.push(a),
l++}}if(e.employees!==void 0&&y.call(e,"employees")){let n=e.employees;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let a={instancePath:t+"/employe\
es",schemaPath:"#/properties/employees/type",keyword:"type",params:{type:"integer"}};r===null?r=[a]:r.push(a),l++}if(typeof n=="number"&&isFinite(n)){if(n>1e6||
isNaN(n)){let a={instancePath:t+"/employees",schemaPath:"#/properties/employees/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};r===null?r=[a]:r.
push(a),l++}if(n<0||isNaN(n)){let a={instancePath:t+"/employees",schemaPath:"#/properties/employees/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
r===null?r=[a]:r.push(a),l++}}}if(e.address!==void 0&&y.call(e,"address")){let n=e.address;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.division===void 0||
!y.call(n,"division")){let a={instancePath:t+"/address",schemaPath:"#/properties/address/required",keyword:"required",params:{missingProperty:"division"}};r===null?
r=[a]:r.push(a),l++}if(n.detail===void 0||!y.call(n,"detail")){let a={instancePath:t+"/address",schemaPath:"#/properties/address/required",keyword:"required",params:{
missingProperty:"detail"}};r===null?r=[a]:r.push(a),l++}for(let a of Object.keys(n))if(!(a==="division"||a==="detail")){let p={instancePath:t+"/address",schemaPath:"\
#/properties/address/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};r===null?r=[p]:r.push(p),l++}if(n.division!==void 0&&y.
call(n,"division")){let a=n.division;if(typeof a=="string"){if(!So.test(a)){let p={instancePath:t+"/address/division",schemaPath:"#/properties/address/propertie\
s/division/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6}$"}};r===null?r=[p]:r.push(p),l++}}else{let p={instancePath:t+"/address/division",schemaPath:"#/\
properties/address/properties/division/type",keyword:"type",params:{type:"string"}};r===null?r=[p]:r.push(p),l++}}if(n.detail!==void 0&&y.call(n,"detail")){let a=n.
detail;if(typeof a=="string"){if(_(a)>100){let p={instancePath:t+"/address/detail",schemaPath:"#/properties/address/properties/detail/maxLength",keyword:"maxLen\
gth",params:{limit:100}};r===null?r=[p]:r.push(p),l++}if(_(a)<1){let p={instancePath:t+"/address/detail",schemaPath:"#/properties/address/properties/detail/minL\
ength",keyword:"minLength",params:{limit:1}};r===null?r=[p]:r.push(p),l++}if(!J.test(a)){let p={instancePath:t+"/address/detail",schemaPath:"#/properties/addres\
s/properties/detail/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};r===null?r=[p]:r.push(p),l++}}else{let p={instancePath:t+"/address/detail",schemaPath:"\
#/properties/address/properties/detail/type",keyword:"type",params:{type:"string"}};r===null?r=[p]:r.push(p),l++}}}else{let a={instancePath:t+"/address",schemaPath:"\
#/properties/address/type",keyword:"type",params:{type:"object"}};r===null?r=[a]:r.push(a),l++}}if(e.profile!==void 0&&y.call(e,"profile")){let n=e.profile;if(typeof n==
"string"){if(_(n)>2e3){let a={instancePath:t+"/profile",schemaPath:"#/properties/profile/maxLength",keyword:"maxLength",params:{limit:2e3}};r===null?r=[a]:r.push(
a),l++}if(_(n)<1){let a={instancePath:t+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[a]:r.push(a),l++}}else{
let a={instancePath:t+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"}};r===null?r=[a]:r.push(a),l++}}if(e.project_summary!==
void 0&&y.call(e,"project_summary")){let n=e.project_summary;if(typeof n=="string"){if(_(n)>2e3){let a={instancePath:t+"/project_summary",schemaPath:"#/properti\
es/project_summary/maxLength",keyword:"maxLength",params:{limit:2e3}};r===null?r=[a]:r.push(a),l++}if(_(n)<1){let a={instancePath:t+"/project_summary",schemaPath:"\
#/properties/project_summary/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[a]:r.push(a),l++}}else{let a={instancePath:t+"/project_summary",schemaPath:"\
#/properties/project_summary/type",keyword:"type",params:{type:"string"}};r===null?r=[a]:r.push(a),l++}}if(e.declarations!==void 0&&y.call(e,"declarations")){let n=e.
declarations;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.public_funds_in_order===void 0||!y.call(n,"public_funds_in_order")){let a={instancePath:t+"/decla\
rations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty:"public_funds_in_order"}};r===null?r=[a]:r.push(a),l++}if(n.
credit_clean===void 0||!y.call(n,"credit_clean")){let a={instancePath:t+"/declarations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{
missingProperty:"credit_clean"}};r===null?r=[a]:r.push(a),l++}if(n.no_major_incident===void 0||!y.call(n,"no_major_incident")){let a={instancePath:t+"/declarati\
ons",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty:"no_major_incident"}};r===null?r=[a]:r.push(a),l++}for(let a of Object.
keys(n))if(!(a==="public_funds_in_order"||a==="credit_clean"||a==="no_major_incident")){let p={instancePath:t+"/declarations",schemaPath:"#/properties/declarati\
ons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};r===null?r=[p]:r.push(p),l++}if(n.public_funds_in_order!==void 0&&y.call(
n,"public_funds_in_order")&&typeof n.public_funds_in_order!="boolean"){let a={instancePath:t+"/declarations/public_funds_in_order",schemaPath:"#/properties/decl\
arations/properties/public_funds_in_order/type",keyword:"type",params:{type:"boolean"}};r===null?r=[a]:r.push(a),l++}if(n.credit_clean!==void 0&&y.call(n,"credi\
t_clean")&&typeof n.credit_clean!="boolean"){let a={instancePath:t+"/declarations/credit_clean",schemaPath:"#/properties/declarations/properties/credit_clean/ty\
pe",keyword:"type",params:{type:"boolean"}};r===null?r=[a]:r.push(a),l++}if(n.no_major_incident!==void 0&&y.call(n,"no_major_incident")&&typeof n.no_major_incident!=
"boolean"){let a={instancePath:t+"/declarations/no_major_incident",schemaPath:"#/properties/declarations/properties/no_major_incident/type",keyword:"type",params:{
type:"boolean"}};r===null?r=[a]:r.push(a),l++}}else{let a={instancePath:t+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type:"\
object"}};r===null?r=[a]:r.push(a),l++}}if(e.purchases!==void 0&&y.call(e,"purchases")){let n=e.purchases;if(Array.isArray(n)){if(n.length>50){let p={instancePath:t+
"/purchases",schemaPath:"#/properties/purchases/maxItems",keyword:"maxItems",params:{limit:50}};r===null?r=[p]:r.push(p),l++}let a=n.length;for(let p=0;p<a;p++){
let m=n[p];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.product===void 0||!y.call(m,"product")){let u={instancePath:t+"/purchases/"+p,schemaPath:"#/propert\
ies/purchases/items/required",keyword:"required",params:{missingProperty:"product"}};r===null?r=[u]:r.push(u),l++}if(m.description===void 0||!y.call(m,"descript\
ion")){let u={instancePath:t+"/purchases/"+p,schemaPath:"#/properties/purchases/items/required",keyword:"required",params:{missingProperty:"description"}};r===null?
r=[u]:r.push(u),l++}if(m.amount===void 0||!y.call(m,"amount")){let u={instancePath:t+"/purchases/"+p,schemaPath:"#/properties/purchases/items/required",keyword:"\
required",params:{missingProperty:"amount"}};r===null?r=[u]:r.push(u),l++}for(let u of Object.keys(m))if(!(u==="product"||u==="description"||u==="amount")){let f={
instancePath:t+"/purchases/"+p,schemaPath:"#/properties/purchases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};r===
null?r=[f]:r.push(f),l++}if(m.product!==void 0&&y.call(m,"product")){let u=m.product;if(typeof u=="string"){if(_(u)>60){let f={instancePath:t+"/purchases/"+p+"/\
product",schemaPath:"#/properties/purchases/items/properties/product/maxLength",keyword:"maxLength",params:{limit:60}};r===null?r=[f]:r.push(f),l++}if(_(u)<1){let f={
instancePath:t+"/purchases/"+p+"/product",schemaPath:"#/properties/purchases/items/properties/product/minLength",keyword:"minLength",params:{limit:1}};r===null?
r=[f]:r.push(f),l++}if(!Gr.test(u)){let f={instancePath:t+"/purchases/"+p+"/product",schemaPath:"#/properties/purchases/items/properties/product/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};r===null?r=[f]:r.push(f),l++}}else{let f={instancePath:t+"/purchases/"+p+"/product",schemaPath:"#/properti\
es/purchases/items/properties/product/type",keyword:"type",params:{type:"string"}};r===null?r=[f]:r.push(f),l++}}if(m.description!==void 0&&y.call(m,"descriptio\
n")){let u=m.description;if(typeof u=="string"){if(_(u)>100){let f={instancePath:t+"/purchases/"+p+"/description",schemaPath:"#/properties/purchases/items/prope\
rties/description/maxLength",keyword:"maxLength",params:{limit:100}};r===null?r=[f]:r.push(f),l++}if(_(u)<1){let f={instancePath:t+"/purchases/"+p+"/description",
schemaPath:"#/properties/purchases/items/properties/description/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[f]:r.push(f),l++}if(!J.test(u)){let f={
instancePath:t+"/purchases/"+p+"/description",schemaPath:"#/properties/purchases/items/properties/description/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\
\\S)?$"}};r===null?r=[f]:r.push(f),l++}}else{let f={instancePath:t+"/purchases/"+p+"/description",schemaPath:"#/properties/purchases/items/properties/descriptio\
n/type",keyword:"type",params:{type:"string"}};r===null?r=[f]:r.push(f),l++}}if(m.amount!==void 0&&y.call(m,"amount")){let u=m.amount;if(!(typeof u=="number"&&isFinite(
u))&&typeof u!="string"){let f={instancePath:t+"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items/properties/amount/type",keyword:"type",params:{
type:Je.properties.purchases.items.properties.amount.type}};r===null?r=[f]:r.push(f),l++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||isNaN(u)){let f={
instancePath:t+"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items/properties/amount/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};
r===null?r=[f]:r.push(f),l++}if(u<0||isNaN(u)){let f={instancePath:t+"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items/properties/amount/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[f]:r.push(f),l++}}if(typeof u=="string"&&!ot.test(u)){let f={instancePath:t+"/purchases/"+p+"\
/amount",schemaPath:"#/properties/purchases/items/properties/amount/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};r===null?
r=[f]:r.push(f),l++}}}else{let u={instancePath:t+"/purchases/"+p,schemaPath:"#/properties/purchases/items/type",keyword:"type",params:{type:"object"}};r===null?
r=[u]:r.push(u),l++}}}else{let a={instancePath:t+"/purchases",schemaPath:"#/properties/purchases/type",keyword:"type",params:{type:"array"}};r===null?r=[a]:r.push(
a),l++}}if(e.other_investment!==void 0&&y.call(e,"other_investment")){let n=e.other_investment;if(!(typeof n=="number"&&isFinite(n))&&typeof n!="string"){let a={
instancePath:t+"/other_investment",schemaPath:"#/properties/other_investment/type",keyword:"type",params:{type:Je.properties.other_investment.type}};r===null?r=
[a]:r.push(a),l++}if(typeof n=="number"&&isFinite(n)){if(n>99999999999||isNaN(n)){let a={instancePath:t+"/other_investment",schemaPath:"#/properties/other_inves\
tment/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};r===null?r=[a]:r.push(a),l++}if(n<0||isNaN(n)){let a={instancePath:t+"/other_invest\
ment",schemaPath:"#/properties/other_investment/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[a]:r.push(a),l++}}if(typeof n=="string"&&
!ot.test(n)){let a={instancePath:t+"/other_investment",schemaPath:"#/properties/other_investment/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10\
})(\\.[0-9]{1,2})?$"}};r===null?r=[a]:r.push(a),l++}}if(e.requested_subsidy!==void 0&&y.call(e,"requested_subsidy")){let n=e.requested_subsidy;if(!(typeof n=="n\
umber"&&isFinite(n))&&typeof n!="string"){let a={instancePath:t+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/type",keyword:"type",params:{type:Je.
properties.requested_subsidy.type}};r===null?r=[a]:r.push(a),l++}if(typeof n=="number"&&isFinite(n)){if(n>99999999999||isNaN(n)){let a={instancePath:t+"/request\
ed_subsidy",schemaPath:"#/properties/requested_subsidy/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};r===null?r=[a]:r.push(a),l++}if(n<
0||isNaN(n)){let a={instancePath:t+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
r===null?r=[a]:r.push(a),l++}}if(typeof n=="string"&&!ot.test(n)){let a={instancePath:t+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/pattern",
keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};r===null?r=[a]:r.push(a),l++}}}else{let n={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};r===null?r=[n]:r.push(n),l++}return Gt.errors=r,l===0}Gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Po=Qt,Ht={$schema:"\
https://json-schema.org/draft/2020-12/schema",title:"实施方案数据（附录2）",description:"实施方案中需要核对的任务、节点、目标和预算。",
"x-clause":"附录2",type:"object",additionalProperties:!1,required:["tasks","milestones","targets","projects"],properties:{tasks:{title:"重点任务",description:"\
附录2 三（二）的任务清单。","x-clause":"附录2 三（二）","x-public":!0,type:"array",minItems:1,maxItems:30,items:{title:"一项任务",description:"\
做什么、谁来做、怎么做。","x-public":!0,type:"object",additionalProperties:!1,required:["id","title","owner","actions"],properties:{id:{"x-form":"小写\
英文字母、数字和连字符，例如 water-heating。",type:"string",minLength:1,maxLength:60,pattern:"^[a-z0-9]+(-[a-z0-9]+)*$",title:"任务代号",description:"\
本方案内不重复。",examples:["shop-floor"],"x-public":!0},title:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,
maxLength:100,pattern:"^\\S(.*\\S)?$",title:"任务名称",description:"明确主要做什么。",examples:["车间数字化"],"x-public":!0},owner:{"x-form":"一\
行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"责任单位",description:"由哪一家单位负\
责。",examples:["示例软件有限公司"],"x-public":!0},actions:{title:"实施内容",description:"具体做哪些事，一件一行。","x-public":!0,type:"\
array",minItems:1,maxItems:20,items:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\
\\S)?$",title:"一件事",description:"一句话说明。",examples:["三个车间上线报工和检验"],"x-public":!0}}}}},milestones:{title:"实施计划节点",
description:"附录2 三（四）的时间节点。","x-clause":"附录2 三（四）","x-public":!0,type:"array",minItems:1,maxItems:30,items:{title:"一个节点",
description:"到哪一天完成什么。","x-public":!0,type:"object",additionalProperties:!1,required:["on","title"],properties:{on:{"x-form":"年-月-日，例如 2021-09\
-15。",type:"string",format:"date",pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$",title:"日期",description:"节点日期。",examples:["2021-12-31"],"x-public":!0},
title:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"内容",description:"\
到这一天完成什么。",examples:["第一个车间上线"],"x-public":!0}}}},targets:{title:"转型目标",description:"附录2 三（三）的可考核目标。",
"x-clause":"附录2 三（三）","x-public":!0,type:"array",minItems:1,maxItems:60,items:{title:"一项目标",description:"有单位、现状值和目标值的目标。",
"x-public":!0,type:"object",additionalProperties:!1,required:["id","title","unit","baseline","goal","group"],properties:{id:{"x-form":"小写英文字母、数字和连字符，例如 water-he\
ating。",type:"string",minLength:1,maxLength:60,pattern:"^[a-z0-9]+(-[a-z0-9]+)*$",title:"目标代号",description:"本方案内不重复。",examples:["on-ti\
me"],"x-public":!0},title:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"\
目标名称",description:"考核什么。",examples:["订单准时交付率"],"x-public":!0},unit:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",
type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"单位",description:"例如 台、家、%。",examples:["%"],"x-public":!0},baseline:{"x-\
form":"整数或小数，最多四位小数，例如 12 或 97.5。",type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,\
10})(\\.[0-9]{1,4})?$",title:"现状值",description:"申报时的数值。",examples:["81.5"],"x-public":!0},goal:{"x-form":"整数或小数，最多四位小数，例如 12 或 97.5。",
type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$",title:"目标值",description:"完工时的数值。",
examples:[93],"x-public":!0},group:{title:"目标类别",description:"cloud_adoption 上云上平台成效，cost_efficiency 降本增效成效，industry_governance 产业升级及社会治理成效（附录2 三（三）1 至 \
3）。",examples:["cost_efficiency"],"x-public":!0,enum:["cloud_adoption","cost_efficiency","industry_governance"]}}}},projects:{title:"重点建设项目表",
description:"附录2 三（五）的项目清单和投资额。","x-clause":"附录2 三（五）","x-public":!0,type:"array",minItems:1,maxItems:200,items:{title:"\
一个项目",description:"项目名称、单位、内容、时间和金额。","x-public":!0,type:"object",additionalProperties:!1,required:["name","owner","co\
ntent","from","to","amount"],properties:{name:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,maxLength:100,pattern:"\
^\\S(.*\\S)?$",title:"项目名称",description:"建设项目的名称。",examples:["家具车间数字化"],"x-public":!0},owner:{"x-form":"一行文字，首尾不留空格，最多 100\
 个字。",type:"string",minLength:1,maxLength:100,pattern:"^\\S(.*\\S)?$",title:"项目单位",description:"承担项目的牵头单位、服务商或集群企业。",
examples:["开平市示例家具有限公司"],"x-public":!0},content:{"x-form":"一行文字，首尾不留空格，最多 100 个字。",type:"string",minLength:1,
maxLength:100,pattern:"^\\S(.*\\S)?$",title:"建设内容",description:"建设什么。",examples:["线上报工、检验和图纸管理"],"x-public":!0},from:{
"x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$",title:"开始日期",description:"建设时间的起\
点。",examples:["2021-10-08"],"x-public":!0},to:{"x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"^(19|20)[0-9]{2}-[0-9]{2}-\
[0-9]{2}$",title:"结束日期",description:"建设时间的终点。",examples:["2022-08-31"],"x-public":!0},amount:{"x-form":"人民币元，最多两位小数，不写千分位逗号和单位，例如 180000\
 或 180000.50。",type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$",title:"投资额",description:"\
单位元；各项目之和等于项目总投入额。",examples:[44e4],"x-public":!0}}}}}},mi=new RegExp("^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$","u");function Qt(e,{
instancePath:t="",parentData:s,parentDataProperty:i,rootData:o=e,dynamicAnchors:c={}}={}){let r=null,l=0,d=Qt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.tasks===void 0||!y.call(e,"tasks")){let n={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"tasks"}};r===null?r=[n]:r.push(n),l++}if(e.milestones===void 0||!y.call(e,"milestones")){let n={instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"milestones"}};r===null?r=[n]:r.push(n),l++}if(e.targets===void 0||!y.call(e,"targets")){let n={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"targets"}};r===null?r=[n]:r.push(n),l++}if(e.projects===void 0||!y.call(e,"projects")){let n={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"projects"}};r===null?r=[n]:r.push(n),l++}for(let n of Object.keys(e))if(!(n==="tasks"||n==="\
milestones"||n==="targets"||n==="projects")){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
r===null?r=[a]:r.push(a),l++}if(e.tasks!==void 0&&y.call(e,"tasks")){let n=e.tasks;if(Array.isArray(n)){if(n.length>30){let p={instancePath:t+"/tasks",schemaPath:"\
#/properties/tasks/maxItems",keyword:"maxItems",params:{limit:30}};r===null?r=[p]:r.push(p),l++}if(n.length<1){let p={instancePath:t+"/tasks",schemaPath:"#/prop\
erties/tasks/minItems",keyword:"minItems",params:{limit:1}};r===null?r=[p]:r.push(p),l++}let a=n.length;for(let p=0;p<a;p++){let m=n[p];if(m&&typeof m=="object"&&
!Array.isArray(m)){if(m.id===void 0||!y.call(m,"id")){let u={instancePath:t+"/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{
missingProperty:"id"}};r===null?r=[u]:r.push(u),l++}if(m.title===void 0||!y.call(m,"title")){let u={instancePath:t+"/tasks/"+p,schemaPath:"#/properties/tasks/it\
ems/required",keyword:"required",params:{missingProperty:"title"}};r===null?r=[u]:r.push(u),l++}if(m.owner===void 0||!y.call(m,"owner")){let u={instancePath:t+"\
/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty:"owner"}};r===null?r=[u]:r.push(u),l++}if(m.actions===void 0||
!y.call(m,"actions")){let u={instancePath:t+"/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty:"actions"}};r===
null?r=[u]:r.push(u),l++}for(let u of Object.keys(m))if(!(u==="id"||u==="title"||u==="owner"||u==="actions")){let f={instancePath:t+"/tasks/"+p,schemaPath:"#/pr\
operties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};r===null?r=[f]:r.push(f),l++}if(m.id!==void 0&&y.call(m,
"id")){let u=m.id;if(typeof u=="string"){if(_(u)>60){let f={instancePath:t+"/tasks/"+p+"/id",schemaPath:"#/properties/tasks/items/properties/id/maxLength",keyword:"\
maxLength",params:{limit:60}};r===null?r=[f]:r.push(f),l++}if(_(u)<1){let f={instancePath:t+"/tasks/"+p+"/id",schemaPath:"#/properties/tasks/items/properties/id\
/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[f]:r.push(f),l++}if(!Gr.test(u)){let f={instancePath:t+"/tasks/"+p+"/id",schemaPath:"#/properties/\
tasks/items/properties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};r===null?r=[f]:r.push(f),l++}}else{let f={instancePath:t+"/tas\
ks/"+p+"/id",schemaPath:"#/properties/tasks/items/properties/id/type",keyword:"type",params:{type:"string"}};r===null?r=[f]:r.push(f),l++}}if(m.title!==void 0&&
y.call(m,"title")){let u=m.title;if(typeof u=="string"){if(_(u)>100){let f={instancePath:t+"/tasks/"+p+"/title",schemaPath:"#/properties/tasks/items/properties/\
title/maxLength",keyword:"maxLength",params:{limit:100}};r===null?r=[f]:r.push(f),l++}if(_(u)<1){let f={instancePath:t+"/tasks/"+p+"/title",schemaPath:"#/proper\
ties/tasks/items/properties/title/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[f]:r.push(f),l++}if(!J.test(u)){let f={instancePath:t+"/tasks/"+p+
"/title",schemaPath:"#/properties/tasks/items/properties/title/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};r===null?r=[f]:r.push(f),l++}}else{let f={
instancePath:t+"/tasks/"+p+"/title",schemaPath:"#/properties/tasks/items/properties/title/type",keyword:"type",params:{type:"string"}};r===null?r=[f]:r.push(f),
l++}}if(m.owner!==void 0&&y.call(m,"owner")){let u=m.owner;if(typeof u=="string"){if(_(u)>100){let f={instancePath:t+"/tasks/"+p+"/owner",schemaPath:"#/properti\
es/tasks/items/properties/owner/maxLength",keyword:"maxLength",params:{limit:100}};r===null?r=[f]:r.push(f),l++}if(_(u)<1){let f={instancePath:t+"/tasks/"+p+"/o\
wner",schemaPath:"#/properties/tasks/items/properties/owner/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[f]:r.push(f),l++}if(!J.test(u)){let f={
instancePath:t+"/tasks/"+p+"/owner",schemaPath:"#/properties/tasks/items/properties/owner/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};r===null?
r=[f]:r.push(f),l++}}else{let f={instancePath:t+"/tasks/"+p+"/owner",schemaPath:"#/properties/tasks/items/properties/owner/type",keyword:"type",params:{type:"st\
ring"}};r===null?r=[f]:r.push(f),l++}}if(m.actions!==void 0&&y.call(m,"actions")){let u=m.actions;if(Array.isArray(u)){if(u.length>20){let h={instancePath:t+"/t\
asks/"+p+"/actions",schemaPath:"#/properties/tasks/items/properties/actions/maxItems",keyword:"maxItems",params:{limit:20}};r===null?r=[h]:r.push(h),l++}if(u.length<
1){let h={instancePath:t+"/tasks/"+p+"/actions",schemaPath:"#/properties/tasks/items/properties/actions/minItems",keyword:"minItems",params:{limit:1}};r===null?
r=[h]:r.push(h),l++}let f=u.length;for(let h=0;h<f;h++){let b=u[h];if(typeof b=="string"){if(_(b)>100){let v={instancePath:t+"/tasks/"+p+"/actions/"+h,schemaPath:"\
#/properties/tasks/items/properties/actions/items/maxLength",keyword:"maxLength",params:{limit:100}};r===null?r=[v]:r.push(v),l++}if(_(b)<1){let v={instancePath:t+
"/tasks/"+p+"/actions/"+h,schemaPath:"#/properties/tasks/items/properties/actions/items/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[v]:r.push(v),
l++}if(!J.test(b)){let v={instancePath:t+"/tasks/"+p+"/actions/"+h,schemaPath:"#/properties/tasks/items/properties/actions/items/pattern",keyword:"pattern",params:{
pattern:"^\\S(.*\\S)?$"}};r===null?r=[v]:r.push(v),l++}}else{let v={instancePath:t+"/tasks/"+p+"/actions/"+h,schemaPath:"#/properties/tasks/items/properties/act\
ions/items/type",keyword:"type",params:{type:"string"}};r===null?r=[v]:r.push(v),l++}}}else{let f={instancePath:t+"/tasks/"+p+"/actions",schemaPath:"#/propertie\
s/tasks/items/properties/actions/type",keyword:"type",params:{type:"array"}};r===null?r=[f]:r.push(f),l++}}}else{let u={instancePath:t+"/tasks/"+p,schemaPath:"#\
/properties/tasks/items/type",keyword:"type",params:{type:"object"}};r===null?r=[u]:r.push(u),l++}}}else{let a={instancePath:t+"/tasks",schemaPath:"#/properties\
/tasks/type",keyword:"type",params:{type:"array"}};r===null?r=[a]:r.push(a),l++}}if(e.milestones!==void 0&&y.call(e,"milestones")){let n=e.milestones;if(Array.isArray(
n)){if(n.length>30){let p={instancePath:t+"/milestones",schemaPath:"#/properties/milestones/maxItems",keyword:"maxItems",params:{limit:30}};r===null?r=[p]:r.push(
p),l++}if(n.length<1){let p={instancePath:t+"/milestones",schemaPath:"#/properties/milestones/minItems",keyword:"minItems",params:{limit:1}};r===null?r=[p]:r.push(
p),l++}let a=n.length;for(let p=0;p<a;p++){let m=n[p];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.on===void 0||!y.call(m,"on")){let u={instancePath:t+"/mi\
lestones/"+p,schemaPath:"#/properties/milestones/items/required",keyword:"required",params:{missingProperty:"on"}};r===null?r=[u]:r.push(u),l++}if(m.title===void 0||
!y.call(m,"title")){let u={instancePath:t+"/milestones/"+p,schemaPath:"#/properties/milestones/items/required",keyword:"required",params:{missingProperty:"title"}};
r===null?r=[u]:r.push(u),l++}for(let u of Object.keys(m))if(!(u==="on"||u==="title")){let f={instancePath:t+"/milestones/"+p,schemaPath:"#/properties/milestones\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};r===null?r=[f]:r.push(f),l++}if(m.on!==void 0&&y.call(m,"on")){let u=m.
on;if(typeof u=="string"){if(!qe.test(u)){let f={instancePath:t+"/milestones/"+p+"/on",schemaPath:"#/properties/milestones/items/properties/on/pattern",keyword:"\
pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};r===null?r=[f]:r.push(f),l++}if(!Ce.validate(u)){let f={instancePath:t+"/milestones/"+p+"/on",schemaPath:"\
#/properties/milestones/items/properties/on/format",keyword:"format",params:{format:"date"}};r===null?r=[f]:r.push(f),l++}}else{let f={instancePath:t+"/mileston\
es/"+p+"/on",schemaPath:"#/properties/milestones/items/properties/on/type",keyword:"type",params:{type:"string"}};r===null?r=[f]:r.push(f),l++}}if(m.title!==void 0&&
y.call(m,"title")){let u=m.title;if(typeof u=="string"){if(_(u)>100){let f={instancePath:t+"/milestones/"+p+"/title",schemaPath:"#/properties/milestones/items/p\
roperties/title/maxLength",keyword:"maxLength",params:{limit:100}};r===null?r=[f]:r.push(f),l++}if(_(u)<1){let f={instancePath:t+"/milestones/"+p+"/title",schemaPath:"\
#/properties/milestones/items/properties/title/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[f]:r.push(f),l++}if(!J.test(u)){let f={instancePath:t+
"/milestones/"+p+"/title",schemaPath:"#/properties/milestones/items/properties/title/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};r===null?r=[f]:
r.push(f),l++}}else{let f={instancePath:t+"/milestones/"+p+"/title",schemaPath:"#/properties/milestones/items/properties/title/type",keyword:"type",params:{type:"\
string"}};r===null?r=[f]:r.push(f),l++}}}else{let u={instancePath:t+"/milestones/"+p,schemaPath:"#/properties/milestones/items/type",keyword:"type",params:{type:"\
object"}};r===null?r=[u]:r.push(u),l++}}}else{let a={instancePath:t+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type:"array"}};
r===null?r=[a]:r.push(a),l++}}if(e.targets!==void 0&&y.call(e,"targets")){let n=e.targets;if(Array.isArray(n)){if(n.length>60){let p={instancePath:t+"/targets",
schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit:60}};r===null?r=[p]:r.push(p),l++}if(n.length<1){let p={instancePath:t+"/targets",schemaPath:"\
#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};r===null?r=[p]:r.push(p),l++}let a=n.length;for(let p=0;p<a;p++){let m=n[p];if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.id===void 0||!y.call(m,"id")){let u={instancePath:t+"/targets/"+p,schemaPath:"#/properties/targets/items/required",keyword:"re\
quired",params:{missingProperty:"id"}};r===null?r=[u]:r.push(u),l++}if(m.title===void 0||!y.call(m,"title")){let u={instancePath:t+"/targets/"+p,schemaPath:"#/p\
roperties/targets/items/required",keyword:"required",params:{missingProperty:"title"}};r===null?r=[u]:r.push(u),l++}if(m.unit===void 0||!y.call(m,"unit")){let u={
instancePath:t+"/targets/"+p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"unit"}};r===null?r=[u]:r.push(u),l++}if(m.
baseline===void 0||!y.call(m,"baseline")){let u={instancePath:t+"/targets/"+p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"\
baseline"}};r===null?r=[u]:r.push(u),l++}if(m.goal===void 0||!y.call(m,"goal")){let u={instancePath:t+"/targets/"+p,schemaPath:"#/properties/targets/items/requi\
red",keyword:"required",params:{missingProperty:"goal"}};r===null?r=[u]:r.push(u),l++}if(m.group===void 0||!y.call(m,"group")){let u={instancePath:t+"/targets/"+
p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"group"}};r===null?r=[u]:r.push(u),l++}for(let u of Object.keys(m))
if(!(u==="id"||u==="title"||u==="unit"||u==="baseline"||u==="goal"||u==="group")){let f={instancePath:t+"/targets/"+p,schemaPath:"#/properties/targets/items/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};r===null?r=[f]:r.push(f),l++}if(m.id!==void 0&&y.call(m,"id")){let u=m.id;if(typeof u==
"string"){if(_(u)>60){let f={instancePath:t+"/targets/"+p+"/id",schemaPath:"#/properties/targets/items/properties/id/maxLength",keyword:"maxLength",params:{limit:60}};
r===null?r=[f]:r.push(f),l++}if(_(u)<1){let f={instancePath:t+"/targets/"+p+"/id",schemaPath:"#/properties/targets/items/properties/id/minLength",keyword:"minLe\
ngth",params:{limit:1}};r===null?r=[f]:r.push(f),l++}if(!Gr.test(u)){let f={instancePath:t+"/targets/"+p+"/id",schemaPath:"#/properties/targets/items/properties\
/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};r===null?r=[f]:r.push(f),l++}}else{let f={instancePath:t+"/targets/"+p+"/id",schemaPath:"\
#/properties/targets/items/properties/id/type",keyword:"type",params:{type:"string"}};r===null?r=[f]:r.push(f),l++}}if(m.title!==void 0&&y.call(m,"title")){let u=m.
title;if(typeof u=="string"){if(_(u)>100){let f={instancePath:t+"/targets/"+p+"/title",schemaPath:"#/properties/targets/items/properties/title/maxLength",keyword:"\
maxLength",params:{limit:100}};r===null?r=[f]:r.push(f),l++}if(_(u)<1){let f={instancePath:t+"/targets/"+p+"/title",schemaPath:"#/properties/targets/items/prope\
rties/title/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[f]:r.push(f),l++}if(!J.test(u)){let f={instancePath:t+"/targets/"+p+"/title",schemaPath:"\
#/properties/targets/items/properties/title/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};r===null?r=[f]:r.push(f),l++}}else{let f={instancePath:t+
"/targets/"+p+"/title",schemaPath:"#/properties/targets/items/properties/title/type",keyword:"type",params:{type:"string"}};r===null?r=[f]:r.push(f),l++}}if(m.unit!==
void 0&&y.call(m,"unit")){let u=m.unit;if(typeof u=="string"){if(_(u)>100){let f={instancePath:t+"/targets/"+p+"/unit",schemaPath:"#/properties/targets/items/pr\
operties/unit/maxLength",keyword:"maxLength",params:{limit:100}};r===null?r=[f]:r.push(f),l++}if(_(u)<1){let f={instancePath:t+"/targets/"+p+"/unit",schemaPath:"\
#/properties/targets/items/properties/unit/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[f]:r.push(f),l++}if(!J.test(u)){let f={instancePath:t+"/\
targets/"+p+"/unit",schemaPath:"#/properties/targets/items/properties/unit/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};r===null?r=[f]:r.push(f),
l++}}else{let f={instancePath:t+"/targets/"+p+"/unit",schemaPath:"#/properties/targets/items/properties/unit/type",keyword:"type",params:{type:"string"}};r===null?
r=[f]:r.push(f),l++}}if(m.baseline!==void 0&&y.call(m,"baseline")){let u=m.baseline;if(!(typeof u=="number"&&isFinite(u))&&typeof u!="string"){let f={instancePath:t+
"/targets/"+p+"/baseline",schemaPath:"#/properties/targets/items/properties/baseline/type",keyword:"type",params:{type:Ht.properties.targets.items.properties.baseline.
type}};r===null?r=[f]:r.push(f),l++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||isNaN(u)){let f={instancePath:t+"/targets/"+p+"/baseline",schemaPath:"\
#/properties/targets/items/properties/baseline/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};r===null?r=[f]:r.push(f),l++}if(u<0||isNaN(
u)){let f={instancePath:t+"/targets/"+p+"/baseline",schemaPath:"#/properties/targets/items/properties/baseline/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};r===null?r=[f]:r.push(f),l++}}if(typeof u=="string"&&!mi.test(u)){let f={instancePath:t+"/targets/"+p+"/baseline",schemaPath:"#/properties/targets/ite\
ms/properties/baseline/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$"}};r===null?r=[f]:r.push(f),l++}}if(m.goal!==void 0&&y.
call(m,"goal")){let u=m.goal;if(!(typeof u=="number"&&isFinite(u))&&typeof u!="string"){let f={instancePath:t+"/targets/"+p+"/goal",schemaPath:"#/properties/tar\
gets/items/properties/goal/type",keyword:"type",params:{type:Ht.properties.targets.items.properties.goal.type}};r===null?r=[f]:r.push(f),l++}if(typeof u=="numbe\
r"&&isFinite(u)){if(u>99999999999||isNaN(u)){let f={instancePath:t+"/targets/"+p+"/goal",schemaPath:"#/properties/targets/items/properties/goal/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:99999999999}};r===null?r=[f]:r.push(f),l++}if(u<0||isNaN(u)){let f={instancePath:t+"/targets/"+p+"/goal",schemaPath:"#/pr\
operties/targets/items/properties/goal/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[f]:r.push(f),l++}}if(typeof u=="string"&&!mi.test(
u)){let f={instancePath:t+"/targets/"+p+"/goal",schemaPath:"#/properties/targets/items/properties/goal/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9\
]{0,10})(\\.[0-9]{1,4})?$"}};r===null?r=[f]:r.push(f),l++}}if(m.group!==void 0&&y.call(m,"group")){let u=m.group;if(!(u==="cloud_adoption"||u==="cost_efficiency"||
u==="industry_governance")){let f={instancePath:t+"/targets/"+p+"/group",schemaPath:"#/properties/targets/items/properties/group/enum",keyword:"enum",params:{allowedValues:Ht.
properties.targets.items.properties.group.enum}};r===null?r=[f]:r.push(f),l++}}}else{let u={instancePath:t+"/targets/"+p,schemaPath:"#/properties/targets/items/\
type",keyword:"type",params:{type:"object"}};r===null?r=[u]:r.push(u),l++}}}else{let a={instancePath:t+"/targets",schemaPath:"#/properties/targets/type",keyword:"\
type",params:{type:"array"}};r===null?r=[a]:r.push(a),l++}}if(e.projects!==void 0&&y.call(e,"projects")){let n=e.projects;if(Array.isArray(n)){if(n.length>200){
let p={instancePath:t+"/projects",schemaPath:"#/properties/projects/maxItems",keyword:"maxItems",params:{limit:200}};r===null?r=[p]:r.push(p),l++}if(n.length<1){
let p={instancePath:t+"/projects",schemaPath:"#/properties/projects/minItems",keyword:"minItems",params:{limit:1}};r===null?r=[p]:r.push(p),l++}let a=n.length;for(let p=0;p<
a;p++){let m=n[p];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.name===void 0||!y.call(m,"name")){let u={instancePath:t+"/projects/"+p,schemaPath:"#/propert\
ies/projects/items/required",keyword:"required",params:{missingProperty:"name"}};r===null?r=[u]:r.push(u),l++}if(m.owner===void 0||!y.call(m,"owner")){let u={instancePath:t+
"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty:"owner"}};r===null?r=[u]:r.push(u),l++}if(m.content===
void 0||!y.call(m,"content")){let u={instancePath:t+"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty:"\
content"}};r===null?r=[u]:r.push(u),l++}if(m.from===void 0||!y.call(m,"from")){let u={instancePath:t+"/projects/"+p,schemaPath:"#/properties/projects/items/requ\
ired",keyword:"required",params:{missingProperty:"from"}};r===null?r=[u]:r.push(u),l++}if(m.to===void 0||!y.call(m,"to")){let u={instancePath:t+"/projects/"+p,schemaPath:"\
#/properties/projects/items/required",keyword:"required",params:{missingProperty:"to"}};r===null?r=[u]:r.push(u),l++}if(m.amount===void 0||!y.call(m,"amount")){
let u={instancePath:t+"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty:"amount"}};r===null?r=[u]:r.push(
u),l++}for(let u of Object.keys(m))if(!(u==="name"||u==="owner"||u==="content"||u==="from"||u==="to"||u==="amount")){let f={instancePath:t+"/projects/"+p,schemaPath:"\
#/properties/projects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};r===null?r=[f]:r.push(f),l++}if(m.name!==void 0&&
y.call(m,"name")){let u=m.name;if(typeof u=="string"){if(_(u)>100){let f={instancePath:t+"/projects/"+p+"/name",schemaPath:"#/properties/projects/items/properti\
es/name/maxLength",keyword:"maxLength",params:{limit:100}};r===null?r=[f]:r.push(f),l++}if(_(u)<1){let f={instancePath:t+"/projects/"+p+"/name",schemaPath:"#/pr\
operties/projects/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[f]:r.push(f),l++}if(!J.test(u)){let f={instancePath:t+"/pro\
jects/"+p+"/name",schemaPath:"#/properties/projects/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};r===null?r=[f]:r.push(f),
l++}}else{let f={instancePath:t+"/projects/"+p+"/name",schemaPath:"#/properties/projects/items/properties/name/type",keyword:"type",params:{type:"string"}};r===
null?r=[f]:r.push(f),l++}}if(m.owner!==void 0&&y.call(m,"owner")){let u=m.owner;if(typeof u=="string"){if(_(u)>100){let f={instancePath:t+"/projects/"+p+"/owner",
schemaPath:"#/properties/projects/items/properties/owner/maxLength",keyword:"maxLength",params:{limit:100}};r===null?r=[f]:r.push(f),l++}if(_(u)<1){let f={instancePath:t+
"/projects/"+p+"/owner",schemaPath:"#/properties/projects/items/properties/owner/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[f]:r.push(f),l++}if(!J.
test(u)){let f={instancePath:t+"/projects/"+p+"/owner",schemaPath:"#/properties/projects/items/properties/owner/pattern",keyword:"pattern",params:{pattern:"^\\S(\
.*\\S)?$"}};r===null?r=[f]:r.push(f),l++}}else{let f={instancePath:t+"/projects/"+p+"/owner",schemaPath:"#/properties/projects/items/properties/owner/type",keyword:"\
type",params:{type:"string"}};r===null?r=[f]:r.push(f),l++}}if(m.content!==void 0&&y.call(m,"content")){let u=m.content;if(typeof u=="string"){if(_(u)>100){let f={
instancePath:t+"/projects/"+p+"/content",schemaPath:"#/properties/projects/items/properties/content/maxLength",keyword:"maxLength",params:{limit:100}};r===null?
r=[f]:r.push(f),l++}if(_(u)<1){let f={instancePath:t+"/projects/"+p+"/content",schemaPath:"#/properties/projects/items/properties/content/minLength",keyword:"mi\
nLength",params:{limit:1}};r===null?r=[f]:r.push(f),l++}if(!J.test(u)){let f={instancePath:t+"/projects/"+p+"/content",schemaPath:"#/properties/projects/items/p\
roperties/content/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};r===null?r=[f]:r.push(f),l++}}else{let f={instancePath:t+"/projects/"+p+"/content",
schemaPath:"#/properties/projects/items/properties/content/type",keyword:"type",params:{type:"string"}};r===null?r=[f]:r.push(f),l++}}if(m.from!==void 0&&y.call(
m,"from")){let u=m.from;if(typeof u=="string"){if(!qe.test(u)){let f={instancePath:t+"/projects/"+p+"/from",schemaPath:"#/properties/projects/items/properties/f\
rom/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};r===null?r=[f]:r.push(f),l++}if(!Ce.validate(u)){let f={instancePath:t+"/\
projects/"+p+"/from",schemaPath:"#/properties/projects/items/properties/from/format",keyword:"format",params:{format:"date"}};r===null?r=[f]:r.push(f),l++}}else{
let f={instancePath:t+"/projects/"+p+"/from",schemaPath:"#/properties/projects/items/properties/from/type",keyword:"type",params:{type:"string"}};r===null?r=[f]:
r.push(f),l++}}if(m.to!==void 0&&y.call(m,"to")){let u=m.to;if(typeof u=="string"){if(!qe.test(u)){let f={instancePath:t+"/projects/"+p+"/to",schemaPath:"#/prop\
erties/projects/items/properties/to/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};r===null?r=[f]:r.push(f),l++}if(!Ce.validate(
u)){let f={instancePath:t+"/projects/"+p+"/to",schemaPath:"#/properties/projects/items/properties/to/format",keyword:"format",params:{format:"date"}};r===null?r=
[f]:r.push(f),l++}}else{let f={instancePath:t+"/projects/"+p+"/to",schemaPath:"#/properties/projects/items/properties/to/type",keyword:"type",params:{type:"stri\
ng"}};r===null?r=[f]:r.push(f),l++}}if(m.amount!==void 0&&y.call(m,"amount")){let u=m.amount;if(!(typeof u=="number"&&isFinite(u))&&typeof u!="string"){let f={instancePath:t+
"/projects/"+p+"/amount",schemaPath:"#/properties/projects/items/properties/amount/type",keyword:"type",params:{type:Ht.properties.projects.items.properties.amount.
type}};r===null?r=[f]:r.push(f),l++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||isNaN(u)){let f={instancePath:t+"/projects/"+p+"/amount",schemaPath:"#\
/properties/projects/items/properties/amount/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};r===null?r=[f]:r.push(f),l++}if(u<0||isNaN(u)){
let f={instancePath:t+"/projects/"+p+"/amount",schemaPath:"#/properties/projects/items/properties/amount/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
r===null?r=[f]:r.push(f),l++}}if(typeof u=="string"&&!ot.test(u)){let f={instancePath:t+"/projects/"+p+"/amount",schemaPath:"#/properties/projects/items/propert\
ies/amount/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};r===null?r=[f]:r.push(f),l++}}}else{let u={instancePath:t+"/pro\
jects/"+p,schemaPath:"#/properties/projects/items/type",keyword:"type",params:{type:"object"}};r===null?r=[u]:r.push(u),l++}}}else{let a={instancePath:t+"/proje\
cts",schemaPath:"#/properties/projects/type",keyword:"type",params:{type:"array"}};r===null?r=[a]:r.push(a),l++}}}else{let n={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};r===null?r=[n]:r.push(n),l++}return Qt.errors=r,l===0}Qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $o=Xt;function Xt(e,{instancePath:t="",parentData:s,parentDataProperty:i,rootData:o=e,dynamicAnchors:c={}}={}){let r=null,l=0,d=Xt.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.promises===void 0||!y.call(e,"promises")){let n={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"promises"}};r===null?r=[n]:r.push(n),l++}if(e.completion_date===void 0||!y.call(e,"completion_date")){let n={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"completion_date"}};r===null?r=[n]:r.push(n),l++}if(e.signed_on===void 0||!y.call(
e,"signed_on")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signed_on"}};r===null?r=[n]:r.push(n),l++}if(e.signed_by_role===
void 0||!y.call(e,"signed_by_role")){let n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signed_by_role"}};r===null?r=[n]:
r.push(n),l++}for(let n of Object.keys(e))if(!(n==="promises"||n==="completion_date"||n==="signed_on"||n==="signed_by_role")){let a={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};r===null?r=[a]:r.push(a),l++}if(e.promises!==void 0&&y.call(e,"promises")&&
typeof e.promises!="boolean"){let n={instancePath:t+"/promises",schemaPath:"#/properties/promises/type",keyword:"type",params:{type:"boolean"}};r===null?r=[n]:r.
push(n),l++}if(e.completion_date!==void 0&&y.call(e,"completion_date")){let n=e.completion_date;if(typeof n=="string"){if(!qe.test(n)){let a={instancePath:t+"/c\
ompletion_date",schemaPath:"#/properties/completion_date/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};r===null?r=[a]:r.push(
a),l++}if(!Ce.validate(n)){let a={instancePath:t+"/completion_date",schemaPath:"#/properties/completion_date/format",keyword:"format",params:{format:"date"}};r===
null?r=[a]:r.push(a),l++}}else{let a={instancePath:t+"/completion_date",schemaPath:"#/properties/completion_date/type",keyword:"type",params:{type:"string"}};r===
null?r=[a]:r.push(a),l++}}if(e.signed_on!==void 0&&y.call(e,"signed_on")){let n=e.signed_on;if(typeof n=="string"){if(!qe.test(n)){let a={instancePath:t+"/signe\
d_on",schemaPath:"#/properties/signed_on/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};r===null?r=[a]:r.push(a),l++}if(!Ce.
validate(n)){let a={instancePath:t+"/signed_on",schemaPath:"#/properties/signed_on/format",keyword:"format",params:{format:"date"}};r===null?r=[a]:r.push(a),l++}}else{
let a={instancePath:t+"/signed_on",schemaPath:"#/properties/signed_on/type",keyword:"type",params:{type:"string"}};r===null?r=[a]:r.push(a),l++}}if(e.signed_by_role!==
void 0&&y.call(e,"signed_by_role")){let n=e.signed_by_role;if(typeof n=="string"){if(_(n)>100){let a={instancePath:t+"/signed_by_role",schemaPath:"#/properties/\
signed_by_role/maxLength",keyword:"maxLength",params:{limit:100}};r===null?r=[a]:r.push(a),l++}if(_(n)<1){let a={instancePath:t+"/signed_by_role",schemaPath:"#/\
properties/signed_by_role/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[a]:r.push(a),l++}if(!J.test(n)){let a={instancePath:t+"/signed_by_role",schemaPath:"\
#/properties/signed_by_role/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};r===null?r=[a]:r.push(a),l++}}else{let a={instancePath:t+"/signed_by_ro\
le",schemaPath:"#/properties/signed_by_role/type",keyword:"type",params:{type:"string"}};r===null?r=[a]:r.push(a),l++}}}else{let n={instancePath:t,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};r===null?r=[n]:r.push(n),l++}return Xt.errors=r,l===0}Xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lo={"	":"制表符","\r":"回车符","\uFEFF":"BOM","​":"零宽空格","­":"软连字符"},ue=64*1024,di="\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u\
034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\uffff\\ue000-\\uf8ff\\ud800-\\udfff\\u{e0000}-\\u{10ff\
ff}",Ao=new RegExp(`[${di}]`,"u"),fc=new RegExp(`[${di}]`,"gu");function er(e){return Ao.exec(e)?.[0]??null}function tr(e){let t=e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0"),s=Lo[e];return s?`U+${t} ${s}`:`U+${t}`}function $t(e){return new TextEncoder().
encode(e).length}var F="附录1至附录3",rr=Object.fromEntries([["Y001",F,"请用编辑器另存为 UTF-8（不带 BOM）。"],["Y002",F,"请删除这个字符；缩进请用空格。"],
["Y003",F,"请精简内容，图片和扫描件不要放进来。"],["Y004",F,"请检查这一行和上一行的缩进、冒号和引号。"],["Y005",F,"请只保留一个。"],
["Y006",F,"请把内容原样写出来；文字以 & 或 * 开头时请加英文双引号。"],["Y007",F,"请删除它；文字以 ! 或 % 开头时请加英文双引号。"],
["Y008",F,"请删除多余的 --- 和它后面的内容，或另存为一个文件。"],["Y009",F,"请按字段说明减少层次。"],["Y010",F,"请改成字段说明里的字段名。"],
["Y011",F,"请按字段说明填写。"],["S001",F,"请补上这个字段。"],["S002",F,"请删除它，或改成正确的字段名。"],["S003",F,"请按字段说明改写；全是\
数字的代码请加英文双引号。"],["S004",F,"请按字段说明的格式改写。"],["S005",F,"请改成可选项之一。"],["S006",F,"请增减文字。"],
["S007",F,"请增减或合并项目。"],["S008",F,"请改成范围内的数值。"],["S009",F,"请对照字段说明改写。"],["P013","二","请对照营业执照逐位核对代码。"],
["P029","附录1","请对照营业执照逐位核对代码，并同时改文件名。"]].map(([e,t,s])=>[e,{code:e,clause:t,fix:s}]));function Me(e,t,s,{found:i="",
wanted:o="",fix:c=""}={}){let r=rr[e];return{code:e,pointer:t,message:s,found:i,wanted:o,clause:r.clause,fix:c||r.fix}}var Qr=50;function Xr(e){let t=e.slice(Qr,
Qr+1).map(s=>({...s,message:"从这里起还有更多要改的地方，没有一一列出",found:"",wanted:"",fix:"请先改好已经列出的各处，再检查一次。"}));
return[...e.slice(0,Qr),...t]}var hi=60;function at(e){let t=String(e).split(/\s+/u).filter(Boolean).join(" "),s=[...t];return s.length<=hi?t:`${s.slice(0,hi).join(
"")}…`}function Lt(e){return String(e).replaceAll("~","~0").replaceAll("/","~1")}var yi="0123456789ABCDEFGHJKLMNPQRTUWXY",No=[1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28],Oo="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",Eo=[3,7,9,10,5,8,4,2],Io=/^[0-9]{8}[0-9A-HJ-NPQRTUWXY]{10}$/;
function gi(e){if(!/^\p{Nd}+$/u.test([...e].slice(0,8).join("")))return"前 8 位只能是数字";let t=e.normalize("NFKC").replace(/[ -]/g,"").toUpperCase().trim();
return!Io.test(t)||t[17]!==jo(t)?"最后一位校验码不对":t!==e?"写法不规范":e[16]===To(e)?null:"第 17 位校验码不对"}function bi(e){return e.startsWith("91")}function jo(e){let t=No.reduce((s,i,o)=>s+yi.indexOf(e[o])*i,0);return yi[(31-t%31)%31]}function To(e){let s=(11-Eo.reduce(
(i,o,c)=>i+Oo.indexOf(e[8+c])*o,0)%11)%11;return s===10?"X":String(s)}var qo=/^(?:0|-?[1-9][0-9]{0,14})$/;function De(e){return e==="true"||e==="false"?e==="true":qo.test(e)?Number(e):e}var Co={type:"S003",pattern:"S004",format:"S004",enum:"S005",minLength:"S006",maxLength:"S006",minItems:"S007",maxItems:"S007",minimum:"S008",maximum:"S008"},Mo={
S003:"的类型不对",S004:"的格式不对",S005:"不在可选项中",S006:"的字数不对",S007:"的项数不对",S008:"的数值超出范围",S009:"与表格要求不符"},
Do={string:"文字",integer:"整数",number:"数字",boolean:"true 或 false",array:"列表",object:"字段组"},zo={minLength:e=>`至少 ${e} 个字`,maxLength:e=>`\
最多 ${e} 个字`,minItems:e=>`至少 ${e} 项`,maxItems:e=>`最多 ${e} 项`,minimum:e=>`不小于 ${e}`,maximum:e=>`不大于 ${e}`},vi="x-form";function xi(e){
if(e.keyword==="required")return Bo(e);if(e.keyword==="additionalProperties")return Ro(e);let{keyword:t,schema:s,value:i,pointer:o}=e,c=Co[t]??"S009",r=i==="",l=Uo(
c,t,s);return Me(c,o,`“${s.title??"内容"}”${r?"还没有填":Mo[c]}`,{found:Fo(i),wanted:r?s[vi]??l:l,fix:r?"请在这里填写。":Ko(c,s,i)})}function Bo({
schema:e,pointer:t,property:s}){let i=e.properties[s]??{};return Me("S001",`${t}/${s}`,`缺少字段 ${s}（${i.title??s}）`,{wanted:i.description??"",fix:`请在这\
里补上 ${s}: …。`})}function Ro({schema:e,pointer:t,property:s}){return Me("S002",`${t}/${Lt(s)}`,"这里没有这个字段",{found:at(s),wanted:`字段 ${Object.
keys(e.properties).join("、")}`})}function Fo(e){return Array.isArray(e)?`${e.length} 项`:typeof e=="object"&&e!==null?`${Object.keys(e).length} 个字段`:e===
""?"空白":at(e)}function Uo(e,t,s){return e==="S005"?`${s.enum.join("、")} 之一`:e==="S003"?[s.type].flat().map(i=>Do[i]).join("或"):zo[t]?.(s[t])??s[vi]??
s.description??""}function Ko(e,t,s){if(e!=="S003")return"";if(t.type==="string"&&(typeof s=="number"||typeof s=="boolean"))return`请加英文双引号，写成 "${at(
s)}"。`;let i=typeof s=="string"?De(s):s;return Yo(i)===t.type?`请去掉引号，写成 ${s}。`:""}function Yo(e){return{boolean:"boolean",number:"integer"}[typeof e]}function $e(e,t){let s=new Set,o=[...ki(t,""),...sr(e,t),...Ho(e,t)].filter(({pointer:c})=>!s.has(c)&&s.add(c));return o.length?o:[...Go(e,t)]}function sr(e,t){
if(Zt[e](t))return[];let s=new Set,i=Zt[e].errors.map(o=>Vo(o,R[e],t)).sort((o,c)=>Jo(o.order,c.order)).map(xi).filter(({pointer:o})=>!s.has(o)&&s.add(o));return Xr(
i)}function Vo(e,t,s){let i=e.schemaPath.split("/").slice(1),o=[],c="",r=0;for(;i[r]==="properties"||i[r]==="items";r+=1){o.push(Object.keys(t).indexOf(i[r]));let n;
i[r]==="items"?(n=Number(e.instancePath.slice(c.length+1).split("/")[0]),o.push(n),t=t.items):(r+=1,n=i[r],o.push(Object.keys(t.properties).indexOf(n)),t=t.properties[n]),
c+=`/${n}`,s=s[n]}let l=e.keyword;o.push(Object.keys(t).indexOf(l));let d=e.params.missingProperty??e.params.additionalProperty??"";if(l==="required"||l==="addi\
tionalProperties"){let n=l==="required"?t.required:Object.keys(s);o.push(n.indexOf(d))}return{keyword:l,schema:t,value:s,pointer:c,property:d,order:o}}function Jo(e,t){
let s=e.findIndex((i,o)=>i!==t[o]);return s<0?e.length-t.length:e[s]-(t[s]??-1)}function*ki(e,t){if(typeof e=="string"){let s=er(e);s!==null&&(yield Me("Y002",t,
"这里有一个不允许的字符",{found:tr(s),wanted:"普通文字、标点和空格"}))}else if(typeof e=="object"&&e!==null)for(let[s,i]of Object.entries(e))
yield*ki(i,`${t}/${Lt(s)}`)}function*Ho(e,t){let s=e==="enterprise"?"P029":"P013";for(let[i,o]of Wo(e,t)){let c=typeof o=="string"?gi(o):null;c!==null&&(yield Me(
s,i,`统一社会信用代码有误：${c}`,{found:o,wanted:"营业执照上的 18 位代码"}))}}function Wo(e,t){if(e==="enterprise")return[["/uscc",t?.uscc]];
if(e!=="application")return[];let s=Array.isArray(t?.service_providers)?t.service_providers:[];return[["/lead/uscc",t?.lead?.uscc],...s.map((i,o)=>[`/service_pr\
oviders/${o}/uscc`,i?.uscc])]}function*Go(e,t){$t(it(e,t))>ue&&(yield Me("Y003","","文件超过大小限制",{found:`超过 ${ue} 字节`,wanted:`不超过 ${ue}\
 字节`}))}function At(e,[t,s],i,o={}){let{found:c="",wanted:r="",fix:l="",pointer:d=""}=o,{clause:n,fix:a}=rr[e];return{code:e,line:t,column:s,pointer:d,message:i,found:c,
wanted:r,clause:n,fix:l||a}}function _i(){return At("Y003",[1,1],"文件超过大小限制",{found:`超过 ${ue} 字节`,wanted:`不超过 ${ue} 字节`})}function es(e){if(e.length>ue)return{text:"",faults:[_i()]};let t=Zr(e,e.length,!1);if(t!==null)return{text:t,faults:[]};let s=Qo(e),i=s.split(`
`),o=[i.length,[...i[i.length-1]].length+1];return{text:"",faults:[At("Y001",o,"这里的字节不是 UTF-8 文字",{found:`0x${e[$t(s)].toString(16).padStart(2,
"0")}`,wanted:"UTF-8 编码"})]}}function Zr(e,t,s){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e.subarray(0,t),{stream:s})}catch{return null}}
function Qo(e){let[t,s]=[0,e.length+1];for(;s-t>1;){let i=t+s>>1;Zr(e,i,!0)===null?s=i:t=i}return Zr(e,t,!0)}var He={application:"application.yaml",plan:"plan.yaml",commitment:"commitment.yaml"},ir="plan.md",Si=/^enterprises\/([0-9A-Z]{18})\.yaml$/;function nr(e,t){let s={
application:null,plan:null,commitment:null,enterprises:[],narrative:null,sealed:{}},i={},o=[];for(let c of Object.keys(e).sort()){if(c.startsWith("sealed/")){s.
sealed[c]=e[c];continue}let r=es(e[c]),l=d=>({...d,path:c});if(r.faults.length)o.push(...r.faults.map(l));else if(c===ir)s.narrative=r.text;else{let d=t(r.text),
n=Xo(c),a=d.faults.length?d.faults:Zo(n,d.data);o.push(...a.map(l)),d.comments&&(i[c]=d.comments),!d.faults.length&&Pi(d.data)&&ea(s,n,d.data)}}return{documents:s,
lost:i,faults:o}}function ts(e){let t={};for(let[s,i]of Object.entries(He))e[s]&&(t[i]=it(s,e[s]));for(let s of e.enterprises)t[`enterprises/${s.uscc}.yaml`]=it(
"enterprise",s);return e.narrative&&(t[ir]=e.narrative),{...t,...e.sealed}}function Xo(e){let t=Object.entries(He).find(([,s])=>s===e);return t?t[0]:"enterprise"}
function Zo(e,t){let s=Pi(t)?["S002"]:["S003"];return $e(e,t).filter(({code:i})=>s.includes(i))}function ea(e,t,s){t==="enterprise"?e.enterprises.push(s):e[t]=s}
function Pi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var or=Symbol.for("yaml.alias"),$i=Symbol.for("yaml.document"),ge=Symbol.for("yaml.map"),rs=Symbol.for("yaml.pair"),lt=Symbol.for("yaml.scalar"),ze=Symbol.for("\
yaml.seq"),ie=Symbol.for("yaml.node.type"),le=e=>!!e&&typeof e=="object"&&e[ie]===or,be=e=>!!e&&typeof e=="object"&&e[ie]===$i,we=e=>!!e&&typeof e=="object"&&e[ie]===
ge,E=e=>!!e&&typeof e=="object"&&e[ie]===rs,A=e=>!!e&&typeof e=="object"&&e[ie]===lt,ve=e=>!!e&&typeof e=="object"&&e[ie]===ze;function q(e){if(e&&typeof e=="ob\
ject")switch(e[ie]){case ge:case ze:return!0}return!1}function I(e){if(e&&typeof e=="object")switch(e[ie]){case or:case ge:case lt:case ze:return!0}return!1}var ar=e=>(A(
e)||q(e))&&!!e.anchor;var ee=Symbol("break visit"),Li=Symbol("skip children"),xe=Symbol("remove node");function Le(e,t){let s=Ai(t);be(e)?ct(null,e.contents,s,Object.freeze([e]))===xe&&
(e.contents=null):ct(null,e,s,Object.freeze([]))}Le.BREAK=ee;Le.SKIP=Li;Le.REMOVE=xe;function ct(e,t,s,i){let o=Ni(e,t,s,i);if(I(o)||E(o))return Oi(e,i,o),ct(e,
o,s,i);if(typeof o!="symbol"){if(q(t)){i=Object.freeze(i.concat(t));for(let c=0;c<t.items.length;++c){let r=ct(c,t.items[c],s,i);if(typeof r=="number")c=r-1;else{
if(r===ee)return ee;r===xe&&(t.items.splice(c,1),c-=1)}}}else if(E(t)){i=Object.freeze(i.concat(t));let c=ct("key",t.key,s,i);if(c===ee)return ee;c===xe&&(t.key=
null);let r=ct("value",t.value,s,i);if(r===ee)return ee;r===xe&&(t.value=null)}}return o}async function lr(e,t){let s=Ai(t);be(e)?await pt(null,e.contents,s,Object.
freeze([e]))===xe&&(e.contents=null):await pt(null,e,s,Object.freeze([]))}lr.BREAK=ee;lr.SKIP=Li;lr.REMOVE=xe;async function pt(e,t,s,i){let o=await Ni(e,t,s,i);
if(I(o)||E(o))return Oi(e,i,o),pt(e,o,s,i);if(typeof o!="symbol"){if(q(t)){i=Object.freeze(i.concat(t));for(let c=0;c<t.items.length;++c){let r=await pt(c,t.items[c],
s,i);if(typeof r=="number")c=r-1;else{if(r===ee)return ee;r===xe&&(t.items.splice(c,1),c-=1)}}}else if(E(t)){i=Object.freeze(i.concat(t));let c=await pt("key",t.
key,s,i);if(c===ee)return ee;c===xe&&(t.key=null);let r=await pt("value",t.value,s,i);if(r===ee)return ee;r===xe&&(t.value=null)}}return o}function Ai(e){return typeof e==
"object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&
{Map:e.Collection,Seq:e.Collection},e):e}function Ni(e,t,s,i){if(typeof s=="function")return s(e,t,i);if(we(t))return s.Map?.(e,t,i);if(ve(t))return s.Seq?.(e,t,
i);if(E(t))return s.Pair?.(e,t,i);if(A(t))return s.Scalar?.(e,t,i);if(le(t))return s.Alias?.(e,t,i)}function Oi(e,t,s){let i=t[t.length-1];if(q(i))i.items[e]=s;else if(E(
i))e==="key"?i.key=s:i.value=s;else if(be(i))i.contents=s;else{let o=le(i)?"alias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}var ta={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},ra=e=>e.replace(/[!,[\]{}]/g,t=>ta[t]),ut=class e{constructor(t,s){this.docStart=null,this.
docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,s)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.
docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.
yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,s){this.atNextDocument&&(this.yaml={explicit:e.
defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let i=t.trim().split(/[ \t]+/),o=i.shift();switch(o){case"\
%TAG":{if(i.length!==2&&(s(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;let[c,r]=i;return this.tags[c]=r,!0}case"%YAML":{if(this.yaml.
explicit=!0,i.length!==1)return s(0,"%YAML directive should contain exactly one part"),!1;let[c]=i;if(c==="1.1"||c==="1.2")return this.yaml.version=c,!0;{let r=/^\d+\.\d+$/.
test(c);return s(6,`Unsupported YAML version ${c}`,r),!1}}default:return s(0,`Unknown directive ${o}`,!0),!1}}tagName(t,s){if(t==="!")return"!";if(t[0]!=="!")return s(
`Not a valid tag: ${t}`),null;if(t[1]==="<"){let r=t.slice(2,-1);return r==="!"||r==="!!"?(s(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-
1]!==">"&&s("Verbatim tags must end with a >"),r)}let[,i,o]=t.match(/^(.*!)([^!]*)$/s);o||s(`The ${t} tag has no suffix`);let c=this.tags[i];if(c)try{return c+decodeURIComponent(
o)}catch(r){return s(String(r)),null}return i==="!"?t:(s(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[s,i]of Object.entries(this.tags))if(t.startsWith(
i))return s+ra(t.substring(i.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let s=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(
this.tags),o;if(t&&i.length>0&&I(t.contents)){let c={};Le(t.contents,(r,l)=>{I(l)&&l.tag&&(c[l.tag]=!0)}),o=Object.keys(c)}else o=[];for(let[c,r]of i)c==="!!"&&
r==="tag:yaml.org,2002:"||(!t||o.some(l=>l.startsWith(r)))&&s.push(`%TAG ${c} ${r}`);return s.join(`
`)}};ut.defaultYaml={explicit:!1,version:"1.2"};ut.defaultTags={"!!":"tag:yaml.org,2002:"};function cr(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let s=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(s)}return!0}function We(e,t,s,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let o=0,c=i.length;o<c;++o){let r=i[o],l=We(e,i,String(o),r);l===void 0?delete i[o]:l!==r&&
(i[o]=l)}else if(i instanceof Map)for(let o of Array.from(i.keys())){let c=i.get(o),r=We(e,i,o,c);r===void 0?i.delete(o):r!==c&&i.set(o,r)}else if(i instanceof Set)
for(let o of Array.from(i)){let c=We(e,i,o,o);c===void 0?i.delete(o):c!==o&&(i.delete(o),i.add(c))}else for(let[o,c]of Object.entries(i)){let r=We(e,i,o,c);r===
void 0?delete i[o]:r!==c&&(i[o]=r)}return e.call(t,s,i)}function K(e,t,s){if(Array.isArray(e))return e.map((i,o)=>K(i,String(o),s));if(e&&typeof e.toJSON=="function"){if(!s||!ar(e))return e.toJSON(t,s);let i={aliasCount:0,
count:1,res:void 0};s.anchors.set(e,i),s.onCreate=c=>{i.res=c,delete s.onCreate};let o=e.toJSON(t,s);return s.onCreate&&s.onCreate(o),o}return typeof e=="bigint"&&
!s?.keep?Number(e):e}var Be=class{constructor(t){Object.defineProperty(this,ie,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:s,maxAliasCount:i,onAnchor:o,reviver:c}={}){if(!be(t))throw new TypeError("A document argumen\
t is required");let r={anchors:new Map,doc:t,keep:!0,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},l=K(this,"",r);if(typeof o=="functi\
on")for(let{count:d,res:n}of r.anchors.values())o(n,d);return typeof c=="function"?We(c,{"":l},"",l):l}};var Ge=class extends Be{constructor(t){super(or),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,s){
if(s?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let i;s?.aliasResolveCache?i=s.aliasResolveCache:(i=[],Le(t,{Node:(c,r)=>{(le(r)||
ar(r))&&i.push(r)}}),s&&(s.aliasResolveCache=i));let o;for(let c of i){if(c===this)break;c.anchor===this.source&&(o=c)}if(o&&s){let{anchors:c,doc:r,maxAliasCount:l}=s,
d=c.get(o);if(d||(K(o,null,s),d=c.get(o)),d?.res===void 0){let n="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(n)}if(l>=0&&(d.
count+=1,d.aliasCount===0&&(d.aliasCount=pr(r,o,c)),d.count*d.aliasCount>l)){let n="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
n)}}return o}toJSON(t,s){if(!s)return{source:this.source};let i=this.resolve(s.doc,s);if(!i){let o=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(o)}return s.anchors.get(i).res}toString(t,s,i){let o=`*${this.source}`;if(t){if(cr(this.source),t.options.verifyAliasOrder&&!t.
anchors.has(this.source)){let c=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(c)}if(t.implicitKey)return`${o} `}return o}};
function pr(e,t,s){if(le(t)){let i=t.resolve(e),o=s&&i&&s.get(i);return o?o.count*o.aliasCount:0}else if(q(t)){let i=0;for(let o of t.items){let c=pr(e,o,s);c>i&&
(i=c)}return i}else if(E(t)){let i=pr(e,t.key,s),o=pr(e,t.value,s);return Math.max(i,o)}return 1}var ur=e=>!e||typeof e!="function"&&typeof e!="object",$=class extends Be{constructor(t){super(lt),this.value=t}toJSON(t,s){return s?.keep?this.value:K(this.value,
t,s)}toString(){return String(this.value)}};$.BLOCK_FOLDED="BLOCK_FOLDED";$.BLOCK_LITERAL="BLOCK_LITERAL";$.PLAIN="PLAIN";$.QUOTE_DOUBLE="QUOTE_DOUBLE";$.QUOTE_SINGLE=
"QUOTE_SINGLE";var sa="tag:yaml.org,2002:";function ia(e,t,s){if(t){let i=s.filter(c=>c.tag===t),o=i.find(c=>!c.format)??i[0];if(!o)throw new Error(`Tag ${t} not found`);return o}
return s.find(i=>i.identify?.(e)&&!i.format)}function Re(e,t,s){if(be(e)&&(e=e.contents),I(e))return e;if(E(e)){let p=s.schema[ge].createNode?.(s.schema,null,s);
return p.items.push(e),p}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:i,
onAnchor:o,onTagObj:c,schema:r,sourceObjects:l}=s,d;if(i&&e&&typeof e=="object"){if(d=l.get(e),d)return d.anchor??(d.anchor=o(e)),new Ge(d.anchor);d={anchor:null,
node:null},l.set(e,d)}t?.startsWith("!!")&&(t=sa+t.slice(2));let n=ia(e,t,r.tags);if(!n){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){
let p=new $(e);return d&&(d.node=p),p}n=e instanceof Map?r[ge]:Symbol.iterator in Object(e)?r[ze]:r[ge]}c&&(c(n),delete s.onTagObj);let a=n?.createNode?n.createNode(
s.schema,e,s):typeof n?.nodeClass?.from=="function"?n.nodeClass.from(s.schema,e,s):new $(e);return t?a.tag=t:n.default||(a.tag=n.tag),d&&(d.node=a),a}function ss(e,t,s){let i=s;for(let o=t.length-1;o>=0;--o){let c=t[o];if(typeof c=="number"&&Number.isInteger(c)&&c>=0){let r=[];r[c]=i,i=r}else i=new Map([[c,i]])}
return Re(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var Ei=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,ft=class extends Be{constructor(t,s){super(t),Object.defineProperty(this,"schema",{value:s,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let s=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(s.schema=
t),s.items=s.items.map(i=>I(i)||E(i)?i.clone(t):i),this.range&&(s.range=this.range.slice()),s}addIn(t,s){if(Ei(t))this.add(s);else{let[i,...o]=t,c=this.get(i,!0);
if(q(c))c.addIn(o,s);else if(c===void 0&&this.schema)this.set(i,ss(this.schema,o,s));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${o}`)}}deleteIn(t){
let[s,...i]=t;if(i.length===0)return this.delete(s);let o=this.get(s,!0);if(q(o))return o.deleteIn(i);throw new Error(`Expected YAML collection at ${s}. Remaini\
ng path: ${i}`)}getIn(t,s){let[i,...o]=t,c=this.get(i,!0);return o.length===0?!s&&A(c)?c.value:c:q(c)?c.getIn(o,s):void 0}hasAllNullValues(t){return this.items.
every(s=>{if(!E(s))return!1;let i=s.value;return i==null||t&&A(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(t){let[s,...i]=t;if(i.length===0)
return this.has(s);let o=this.get(s,!0);return q(o)?o.hasIn(i):!1}setIn(t,s){let[i,...o]=t;if(o.length===0)this.set(i,s);else{let c=this.get(i,!0);if(q(c))c.setIn(
o,s);else if(c===void 0&&this.schema)this.set(i,ss(this.schema,o,s));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${o}`)}}};var Ii=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Fe(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Ae=(e,t,s)=>e.endsWith(`
`)?Fe(s,t):s.includes(`
`)?`
`+Fe(s,t):(e.endsWith(" ")?"":" ")+s;var is="flow",fr="block",Nt="quoted";function Ot(e,t,s="flow",{indentAtStart:i,lineWidth:o=80,minContentWidth:c=20,onFold:r,onOverflow:l}={}){if(!o||o<0)return e;
o<c&&(c=0);let d=Math.max(1+c,1+o-t.length);if(e.length<=d)return e;let n=[],a={},p=o-t.length;typeof i=="number"&&(i>o-Math.max(2,c)?n.push(0):p=o-i);let m,u,f=!1,
h=-1,b=-1,v=-1;s===fr&&(h=ji(e,h,t.length),h!==-1&&(p=h+d));for(let x;x=e[h+=1];){if(s===Nt&&x==="\\"){switch(b=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"\
U":h+=9;break;default:h+=1}v=h}if(x===`
`)s===fr&&(h=ji(e,h,t.length)),p=h+t.length+d,m=void 0;else{if(x===" "&&u&&u!==" "&&u!==`
`&&u!=="	"){let k=e[h+1];k&&k!==" "&&k!==`
`&&k!=="	"&&(m=h)}if(h>=p)if(m)n.push(m),p=m+d,m=void 0;else if(s===Nt){for(;u===" "||u==="	";)u=x,x=e[h+=1],f=!0;let k=h>v+1?h-2:b-1;if(a[k])return e;n.push(k),
a[k]=!0,p=k+d,m=void 0}else f=!0}u=x}if(f&&l&&l(),n.length===0)return e;r&&r();let w=e.slice(0,n[0]);for(let x=0;x<n.length;++x){let k=n[x],S=n[x+1]||e.length;k===
0?w=`
${t}${e.slice(0,S)}`:(s===Nt&&a[k]&&(w+=`${e[k]}\\`),w+=`
${t}${e.slice(k+1,S)}`)}return w}function ji(e,t,s){let i=t,o=t+1,c=e[o];for(;c===" "||c==="	";)if(t<o+s)c=e[++t];else{do c=e[++t];while(c&&c!==`
`);i=t,o=t+1,c=e[o]}return i}var dr=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),hr=e=>/^(%|---|\.\.\.)/m.
test(e);function na(e,t,s){if(!t||t<0)return!1;let i=t-s,o=e.length;if(o<=i)return!1;for(let c=0,r=0;c<o;++c)if(e[c]===`
`){if(c-r>i)return!0;if(r=c+1,o-r<=i)return!1}return!0}function Et(e,t){let s=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return s;let{implicitKey:i}=t,o=t.
options.doubleQuotedMinMultiLineLength,c=t.indent||(hr(e)?"  ":""),r="",l=0;for(let d=0,n=s[d];n;n=s[++d])if(n===" "&&s[d+1]==="\\"&&s[d+2]==="n"&&(r+=s.slice(l,
d)+"\\ ",d+=1,l=d,n="\\"),n==="\\")switch(s[d+1]){case"u":{r+=s.slice(l,d);let a=s.substr(d+2,4);switch(a){case"0000":r+="\\0";break;case"0007":r+="\\a";break;case"\
000b":r+="\\v";break;case"001b":r+="\\e";break;case"0085":r+="\\N";break;case"00a0":r+="\\_";break;case"2028":r+="\\L";break;case"2029":r+="\\P";break;default:a.
substr(0,2)==="00"?r+="\\x"+a.substr(2):r+=s.substr(d,6)}d+=5,l=d+1}break;case"n":if(i||s[d+2]==='"'||s.length<o)d+=1;else{for(r+=s.slice(l,d)+`

`;s[d+2]==="\\"&&s[d+3]==="n"&&s[d+4]!=='"';)r+=`
`,d+=2;r+=c,s[d+2]===" "&&(r+="\\"),d+=1,l=d+1}break;default:d+=1}return r=l?r+s.slice(l):s,i?r:Ot(r,c,Nt,dr(t,!1))}function ns(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Et(e,t);let s=t.indent||(hr(e)?"  ":""),i="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${s}`)+"'";return t.implicitKey?i:Ot(i,s,is,dr(t,!1))}function mt(e,t){let{singleQuote:s}=t.options,i;if(s===!1)i=Et;else{let o=e.includes('"'),c=e.includes("'");
o&&!c?i=ns:c&&!o?i=Et:i=s?ns:Et}return i(e,t)}var os;try{os=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{os=/\n+(?!\n|$)/g}function mr({comment:e,type:t,value:s},i,o,c){let{blockQuote:r,commentString:l,lineWidth:d}=i.options;if(!r||/\n[\t ]+$/.test(
s))return mt(s,i);let n=i.indent||(i.forceBlockIndent||hr(s)?"  ":""),a=r==="literal"?!0:r==="folded"||t===$.BLOCK_FOLDED?!1:t===$.BLOCK_LITERAL?!0:!na(s,d,n.length);
if(!s)return a?`|
`:`>
`;let p,m;for(m=s.length;m>0;--m){let S=s[m-1];if(S!==`
`&&S!=="	"&&S!==" ")break}let u=s.substring(m),f=u.indexOf(`
`);f===-1?p="-":s===u||f!==u.length-1?(p="+",c&&c()):p="",u&&(s=s.slice(0,-u.length),u[u.length-1]===`
`&&(u=u.slice(0,-1)),u=u.replace(os,`$&${n}`));let h=!1,b,v=-1;for(b=0;b<s.length;++b){let S=s[b];if(S===" ")h=!0;else if(S===`
`)v=b;else break}let w=s.substring(0,v<b?v+1:b);w&&(s=s.substring(w.length),w=w.replace(/\n+/g,`$&${n}`));let k=(h?n?"2":"1":"")+p;if(e&&(k+=" "+l(e.replace(/ ?[\r\n]+/g,
" ")),o&&o()),!a){let S=s.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${n}`),O=!1,N=dr(i,!0);r!=="folded"&&t!==$.BLOCK_FOLDED&&(N.onOverflow=()=>{
O=!0});let L=Ot(`${w}${S}${u}`,n,fr,N);if(!O)return`>${k}
${n}${L}`}return s=s.replace(/\n+/g,`$&${n}`),`|${k}
${n}${w}${s}${u}`}function oa(e,t,s,i){let{type:o,value:c}=e,{actualString:r,implicitKey:l,indent:d,indentStep:n,inFlow:a}=t;if(l&&c.includes(`
`)||a&&/[[\]{},]/.test(c))return mt(c,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(c))return l||a||!c.includes(
`
`)?mt(c,t):mr(e,t,s,i);if(!l&&!a&&o!==$.PLAIN&&c.includes(`
`))return mr(e,t,s,i);if(hr(c)){if(d==="")return t.forceBlockIndent=!0,mr(e,t,s,i);if(l&&d===n)return mt(c,t)}let p=c.replace(/\n+/g,`$&
${d}`);if(r){let m=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:u,tags:f}=t.doc.schema;if(f.some(m)||u?.some(m))return mt(c,t)}return l?
p:Ot(p,d,is,dr(t,!1))}function It(e,t,s,i){let{implicitKey:o,inFlow:c}=t,r=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:l}=e;l!==
$.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(r.value)&&(l=$.QUOTE_DOUBLE);let d=a=>{switch(a){case $.BLOCK_FOLDED:case $.BLOCK_LITERAL:
return o||c?mt(r.value,t):mr(r,t,s,i);case $.QUOTE_DOUBLE:return Et(r.value,t);case $.QUOTE_SINGLE:return ns(r.value,t);case $.PLAIN:return oa(r,t,s,i);default:
return null}},n=d(l);if(n===null){let{defaultKeyType:a,defaultStringType:p}=t.options,m=o&&a||p;if(n=d(m),n===null)throw new Error(`Unsupported default string t\
ype ${m}`)}return n}function as(e,t){let s=Object.assign({blockQuote:!0,commentString:Ii,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),i;switch(s.collectionStyle){case"block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,
doc:e,flowCollectionPadding:s.flowCollectionPadding?" ":"",indent:"",indentStep:typeof s.indent=="number"?" ".repeat(s.indent):"  ",inFlow:i,options:s}}function aa(e,t){
if(t.tag){let o=e.filter(c=>c.tag===t.tag);if(o.length>0)return o.find(c=>c.format===t.format)??o[0]}let s,i;if(A(t)){i=t.value;let o=e.filter(c=>c.identify?.(i));
if(o.length>1){let c=o.filter(r=>r.test);c.length>0&&(o=c)}s=o.find(c=>c.format===t.format)??o.find(c=>!c.format)}else i=t,s=e.find(o=>o.nodeClass&&i instanceof
o.nodeClass);if(!s){let o=i?.constructor?.name??(i===null?"null":typeof i);throw new Error(`Tag not resolved for ${o} value`)}return s}function la(e,t,{anchors:s,
doc:i}){if(!i.directives)return"";let o=[],c=(A(e)||q(e))&&e.anchor;c&&cr(c)&&(s.add(c),o.push(`&${c}`));let r=e.tag??(t.default?null:t.tag);return r&&o.push(i.
directives.tagString(r)),o.join(" ")}function Qe(e,t,s,i){if(E(e))return e.toString(t,s,i);if(le(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let o,c=I(e)?e:t.doc.createNode(e,{onTagObj:d=>o=d});o??(o=aa(t.doc.schema.tags,c));let r=la(c,o,t);r.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+r.length+1);let l=typeof o.stringify=="function"?o.stringify(c,t,s,i):A(c)?It(c,t,s,i):c.toString(t,s,i);return r?A(c)||l[0]==="{"||l[0]==="["?`${r} ${l}`:`${r}\

${t.indent}${l}`:l}function Ti({key:e,value:t},s,i,o){let{allNullValues:c,doc:r,indent:l,indentStep:d,options:{commentString:n,indentSeq:a,simpleKeys:p}}=s,m=I(e)&&e.comment||null;
if(p){if(m)throw new Error("With simple keys, key nodes cannot have comments");if(q(e)||!I(e)&&typeof e=="object"){let N="With simple keys, collection cannot be\
 used as a key value";throw new Error(N)}}let u=!p&&(!e||m&&t==null&&!s.inFlow||q(e)||(A(e)?e.type===$.BLOCK_FOLDED||e.type===$.BLOCK_LITERAL:typeof e=="object"));
s=Object.assign({},s,{allNullValues:!1,implicitKey:!u&&(p||!c),indent:l+d});let f=!1,h=!1,b=Qe(e,s,()=>f=!0,()=>h=!0);if(!u&&!s.inFlow&&b.length>1024){if(p)throw new Error(
"With simple keys, single line scalar must not span more than 1024 characters");u=!0}if(s.inFlow){if(c||t==null)return f&&i&&i(),b===""?"?":u?`? ${b}`:b}else if(c&&
!p||t==null&&u)return b=`? ${b}`,m&&!f?b+=Ae(b,s.indent,n(m)):h&&o&&o(),b;f&&(m=null),u?(m&&(b+=Ae(b,s.indent,n(m))),b=`? ${b}
${l}:`):(b=`${b}:`,m&&(b+=Ae(b,s.indent,n(m))));let v,w,x;I(t)?(v=!!t.spaceBefore,w=t.commentBefore,x=t.comment):(v=!1,w=null,x=null,t&&typeof t=="object"&&(t=r.
createNode(t))),s.implicitKey=!1,!u&&!m&&A(t)&&(s.indentAtStart=b.length+1),h=!1,!a&&d.length>=2&&!s.inFlow&&!u&&ve(t)&&!t.flow&&!t.tag&&!t.anchor&&(s.indent=s.
indent.substring(2));let k=!1,S=Qe(t,s,()=>k=!0,()=>h=!0),O=" ";if(m||v||w){if(O=v?`
`:"",w){let N=n(w);O+=`
${Fe(N,s.indent)}`}S===""&&!s.inFlow?O===`
`&&x&&(O=`

`):O+=`
${s.indent}`}else if(!u&&q(t)){let N=S[0],L=S.indexOf(`
`),P=L!==-1,U=s.inFlow??t.flow??t.items.length===0;if(P||!U){let C=!1;if(P&&(N==="&"||N==="!")){let T=S.indexOf(" ");N==="&"&&T!==-1&&T<L&&S[T+1]==="!"&&(T=S.indexOf(
" ",T+1)),(T===-1||L<T)&&(C=!0)}C||(O=`
${s.indent}`)}}else(S===""||S[0]===`
`)&&(O="");return b+=O+S,s.inFlow?k&&i&&i():x&&!k?b+=Ae(b,s.indent,n(x)):h&&o&&o(),b}function ls(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var yr="<<",jt={identify:e=>e===yr||typeof e=="symbol"&&e.description===yr,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new $(
Symbol(yr)),{addToJSMap:ps}),stringify:()=>yr},qi=(e,t)=>(jt.identify(t)||A(t)&&(!t.type||t.type===$.PLAIN)&&jt.identify(t.value))&&e?.doc.schema.tags.some(s=>s.
tag===jt.tag&&s.default);function ps(e,t,s){let i=Ci(e,s);if(ve(i))for(let o of i.items)cs(e,t,o);else if(Array.isArray(i))for(let o of i)cs(e,t,o);else cs(e,t,
i)}function cs(e,t,s){let i=Ci(e,s);if(!we(i))throw new Error("Merge sources must be maps or map aliases");let o=i.toJSON(null,e,Map);for(let[c,r]of o)t instanceof
Map?t.has(c)||t.set(c,r):t instanceof Set?t.add(c):Object.prototype.hasOwnProperty.call(t,c)||Object.defineProperty(t,c,{value:r,writable:!0,enumerable:!0,configurable:!0});
return t}function Ci(e,t){return e&&le(t)?t.resolve(e.doc,e):t}function gr(e,t,{key:s,value:i}){if(I(s)&&s.addToJSMap)s.addToJSMap(e,t,i);else if(qi(e,s))ps(e,t,i);else{let o=K(s,"",e);if(t instanceof Map)t.set(o,K(i,o,e));else if(t instanceof
Set)t.add(o);else{let c=ca(s,o,e),r=K(i,c,e);c in t?Object.defineProperty(t,c,{value:r,writable:!0,enumerable:!0,configurable:!0}):t[c]=r}}return t}function ca(e,t,s){
if(t===null)return"";if(typeof t!="object")return String(t);if(I(e)&&s?.doc){let i=as(s.doc,{});i.anchors=new Set;for(let c of s.anchors.keys())i.anchors.add(c.
anchor);i.inFlow=!0,i.inStringifyKey=!0;let o=e.toString(i);if(!s.mapKeyWarned){let c=JSON.stringify(o);c.length>40&&(c=c.substring(0,36)+'..."'),ls(s.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${c}. Set mapAsMap: true to use object keys.`),s.mapKeyWarned=!0}return o}
return JSON.stringify(t)}function dt(e,t,s){let i=Re(e,void 0,s),o=Re(t,void 0,s);return new G(i,o)}var G=class e{constructor(t,s=null){Object.defineProperty(this,ie,{value:rs}),this.key=
t,this.value=s}clone(t){let{key:s,value:i}=this;return I(s)&&(s=s.clone(t)),I(i)&&(i=i.clone(t)),new e(s,i)}toJSON(t,s){let i=s?.mapAsMap?new Map:{};return gr(s,
i,this)}toString(t,s,i){return t?.doc?Ti(this,t,s,i):JSON.stringify(this)}};function wr(e,t,s){return(t.inFlow??e.flow?ua:pa)(e,t,s)}function pa({comment:e,items:t},s,{blockItemPrefix:i,flowChars:o,itemIndent:c,onChompKeep:r,onComment:l}){
let{indent:d,options:{commentString:n}}=s,a=Object.assign({},s,{indent:c,type:null}),p=!1,m=[];for(let f=0;f<t.length;++f){let h=t[f],b=null;if(I(h))!p&&h.spaceBefore&&
m.push(""),br(s,m,h.commentBefore,p),h.comment&&(b=h.comment);else if(E(h)){let w=I(h.key)?h.key:null;w&&(!p&&w.spaceBefore&&m.push(""),br(s,m,w.commentBefore,p))}
p=!1;let v=Qe(h,a,()=>b=null,()=>p=!0);b&&(v+=Ae(v,c,n(b))),p&&b&&(p=!1),m.push(i+v)}let u;if(m.length===0)u=o.start+o.end;else{u=m[0];for(let f=1;f<m.length;++f){
let h=m[f];u+=h?`
${d}${h}`:`
`}}return e?(u+=`
`+Fe(n(e),d),l&&l()):p&&r&&r(),u}function ua({items:e},t,{flowChars:s,itemIndent:i}){let{indent:o,indentStep:c,flowCollectionPadding:r,options:{commentString:l}}=t;
i+=c;let d=Object.assign({},t,{indent:i,inFlow:!0,type:null}),n=!1,a=0,p=[];for(let f=0;f<e.length;++f){let h=e[f],b=null;if(I(h))h.spaceBefore&&p.push(""),br(t,
p,h.commentBefore,!1),h.comment&&(b=h.comment);else if(E(h)){let w=I(h.key)?h.key:null;w&&(w.spaceBefore&&p.push(""),br(t,p,w.commentBefore,!1),w.comment&&(n=!0));
let x=I(h.value)?h.value:null;x?(x.comment&&(b=x.comment),x.commentBefore&&(n=!0)):h.value==null&&w?.comment&&(b=w.comment)}b&&(n=!0);let v=Qe(h,d,()=>b=null);n||
(n=p.length>a||v.includes(`
`)),f<e.length-1?v+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(n||(n=p.reduce((w,x)=>w+x.length+2,2)+(v.length+2)>t.options.lineWidth)),n&&(v+=",")),
b&&(v+=Ae(v,i,l(b))),p.push(v),a=p.length}let{start:m,end:u}=s;if(p.length===0)return m+u;if(!n){let f=p.reduce((h,b)=>h+b.length+2,2);n=t.options.lineWidth>0&&
f>t.options.lineWidth}if(n){let f=m;for(let h of p)f+=h?`
${c}${o}${h}`:`
`;return`${f}
${o}${u}`}else return`${m}${r}${p.join(" ")}${r}${u}`}function br({indent:e,options:{commentString:t}},s,i,o){if(i&&o&&(i=i.replace(/^\n+/,"")),i){let c=Fe(t(i),
e);s.push(c.trimStart())}}function Ue(e,t){let s=A(t)?t.value:t;for(let i of e)if(E(i)&&(i.key===t||i.key===s||A(i.key)&&i.key.value===s))return i}var H=class extends ft{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(t){super(ge,t),this.items=[]}static from(t,s,i){let{keepUndefined:o,replacer:c}=i,r=new this(t),l=(d,n)=>{if(typeof c==
"function")n=c.call(s,d,n);else if(Array.isArray(c)&&!c.includes(d))return;(n!==void 0||o)&&r.items.push(dt(d,n,i))};if(s instanceof Map)for(let[d,n]of s)l(d,n);else if(s&&
typeof s=="object")for(let d of Object.keys(s))l(d,s[d]);return typeof t.sortMapEntries=="function"&&r.items.sort(t.sortMapEntries),r}add(t,s){let i;E(t)?i=t:!t||
typeof t!="object"||!("key"in t)?i=new G(t,t?.value):i=new G(t.key,t.value);let o=Ue(this.items,i.key),c=this.schema?.sortMapEntries;if(o){if(!s)throw new Error(
`Key ${i.key} already set`);A(o.value)&&ur(i.value)?o.value.value=i.value:o.value=i.value}else if(c){let r=this.items.findIndex(l=>c(i,l)<0);r===-1?this.items.push(
i):this.items.splice(r,0,i)}else this.items.push(i)}delete(t){let s=Ue(this.items,t);return s?this.items.splice(this.items.indexOf(s),1).length>0:!1}get(t,s){let o=Ue(
this.items,t)?.value;return(!s&&A(o)?o.value:o)??void 0}has(t){return!!Ue(this.items,t)}set(t,s){this.add(new G(t,s),!0)}toJSON(t,s,i){let o=i?new i:s?.mapAsMap?
new Map:{};s?.onCreate&&s.onCreate(o);for(let c of this.items)gr(s,o,c);return o}toString(t,s,i){if(!t)return JSON.stringify(this);for(let o of this.items)if(!E(
o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{
allNullValues:!0})),wr(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:i,onComment:s})}};var ht={collection:"map",default:!0,nodeClass:H,tag:"tag:yaml.org,2002:map",resolve(e,t){return we(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,s)=>H.
from(e,t,s)};var ne=class extends ft{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(ze,t),this.items=[]}add(t){this.items.push(t)}delete(t){let s=vr(
t);return typeof s!="number"?!1:this.items.splice(s,1).length>0}get(t,s){let i=vr(t);if(typeof i!="number")return;let o=this.items[i];return!s&&A(o)?o.value:o}has(t){
let s=vr(t);return typeof s=="number"&&s<this.items.length}set(t,s){let i=vr(t);if(typeof i!="number")throw new Error(`Expected a valid index, not ${t}.`);let o=this.
items[i];A(o)&&ur(s)?o.value=s:this.items[i]=s}toJSON(t,s){let i=[];s?.onCreate&&s.onCreate(i);let o=0;for(let c of this.items)i.push(K(c,String(o++),s));return i}toString(t,s,i){
return t?wr(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:i,onComment:s}):JSON.stringify(this)}static from(t,s,i){
let{replacer:o}=i,c=new this(t);if(s&&Symbol.iterator in Object(s)){let r=0;for(let l of s){if(typeof o=="function"){let d=s instanceof Set?l:String(r++);l=o.call(
s,d,l)}c.items.push(Re(l,void 0,i))}}return c}};function vr(e){let t=A(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(
t)&&t>=0?t:null}var yt={collection:"seq",default:!0,nodeClass:ne,tag:"tag:yaml.org,2002:seq",resolve(e,t){return ve(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,s)=>ne.
from(e,t,s)};function Di(e){return typeof e=="bigint"||Number.isInteger(e)}var kr=({value:e})=>JSON.stringify(e),wa=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml\
.org,2002:str",resolve:e=>e,stringify:kr},{identify:e=>e==null,createNode:()=>new $(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:kr},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:kr},{identify:Di,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:s})=>s?BigInt(e):parseInt(e,10),stringify:({value:e})=>Di(e)?e.toString():JSON.
stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(
e),stringify:kr}],va={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},xa=[ht,yt].concat(wa,va);function zi(e,t,s){let{replacer:i}=s,o=new ne(e);o.tag="tag:yaml.org,2002:pairs";let c=0;if(t&&Symbol.iterator in Object(t))for(let r of t){typeof i=="function"&&
(r=i.call(t,String(c++),r));let l,d;if(Array.isArray(r))if(r.length===2)l=r[0],d=r[1];else throw new TypeError(`Expected [key, value] tuple: ${r}`);else if(r&&r instanceof
Object){let n=Object.keys(r);if(n.length===1)l=n[0],d=r[l];else throw new TypeError(`Expected tuple with one key, not ${n.length} keys`)}else l=r;o.items.push(dt(
l,d,s))}return o}var fs=class e extends ne{constructor(){super(),this.add=H.prototype.add.bind(this),this.delete=H.prototype.delete.bind(this),this.get=H.prototype.get.bind(this),
this.has=H.prototype.has.bind(this),this.set=H.prototype.set.bind(this),this.tag=e.tag}toJSON(t,s){if(!s)return super.toJSON(t);let i=new Map;s?.onCreate&&s.onCreate(
i);for(let o of this.items){let c,r;if(E(o)?(c=K(o.key,"",s),r=K(o.value,c,s)):c=K(o,"",s),i.has(c))throw new Error("Ordered maps must not include duplicate key\
s");i.set(c,r)}return i}static from(t,s,i){let o=zi(t,s,i),c=new this;return c.items=o.items,c}};fs.tag="tag:yaml.org,2002:omap";var ms=class e extends H{constructor(t){super(t),this.tag=e.tag}add(t){let s;E(t)?s=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?s=new G(t.key,
null):s=new G(t,null),Ue(this.items,s.key)||this.items.push(s)}get(t,s){let i=Ue(this.items,t);return!s&&E(i)?A(i.key)?i.key.value:i.key:i}set(t,s){if(typeof s!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof s}`);let i=Ue(this.items,t);i&&!s?this.items.splice(this.items.
indexOf(i),1):!i&&s&&this.items.push(new G(t))}toJSON(t,s){return super.toJSON(t,s,Set)}toString(t,s,i){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(
!0))return super.toString(Object.assign({},t,{allNullValues:!0}),s,i);throw new Error("Set items must all have null values")}static from(t,s,i){let{replacer:o}=i,
c=new this(t);if(s&&Symbol.iterator in Object(s))for(let r of s)typeof o=="function"&&(r=o.call(s,r,r)),c.items.push(dt(r,null,i));return c}};ms.tag="tag:yaml.o\
rg,2002:set";function ka(e,t){let s=e[0],i=s==="-"||s==="+"?e.substring(1):e,o=r=>t?BigInt(r):Number(r),c=i.replace(/_/g,"").split(":").reduce((r,l)=>r*o(60)+o(l),o(0));return s===
"-"?o(-1)*c:c}var ds={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2\
}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(ds.test);if(!t)throw new Error("!!timestamp \
expects a date, starting with yyyy-mm-dd");let[,s,i,o,c,r,l]=t.map(Number),d=t[7]?Number((t[7]+"00").substr(1,3)):0,n=Date.UTC(s,i-1,o,c||0,r||0,l||0,d),a=t[8];
if(a&&a!=="Z"){let p=ka(a,!1);Math.abs(p)<30&&(p*=60),n-=6e4*p}return new Date(n)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var bs=Symbol("break visit"),qa=Symbol("skip children"),Ri=Symbol("remove item");function Xe(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),
Fi(Object.freeze([]),e,t)}Xe.BREAK=bs;Xe.SKIP=qa;Xe.REMOVE=Ri;Xe.itemAtPath=(e,t)=>{let s=e;for(let[i,o]of t){let c=s?.[i];if(c&&"items"in c)s=c.items[o];else return}
return s};Xe.parentCollection=(e,t)=>{let s=Xe.itemAtPath(e,t.slice(0,-1)),i=t[t.length-1][0],o=s?.[i];if(o&&"items"in o)return o;throw new Error("Parent collec\
tion not found")};function Fi(e,t,s){let i=s(t,e);if(typeof i=="symbol")return i;for(let o of["key","value"]){let c=t[o];if(c&&"items"in c){for(let r=0;r<c.items.
length;++r){let l=Fi(Object.freeze(e.concat([[o,r]])),c.items[r],s);if(typeof l=="number")r=l-1;else{if(l===bs)return bs;l===Ri&&(c.items.splice(r,1),r-=1)}}typeof i==
"function"&&o==="key"&&(i=i(t,e))}}return typeof i=="function"?i(t,e):i}var dh=new Set("0123456789ABCDEFabcdef"),hh=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),yh=new Set(",[]{}"),gh=new Set(
` ,[]{}
\r	`);var z=Uint8Array,oe=Uint16Array,Ns=Int32Array,Pr=new z([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),$r=new z([0,0,0,0,1,1,2,2,3,3,4,4,5,5,
6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),_s=new z([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Gi=function(e,t){for(var s=new oe(31),i=0;i<31;++i)s[i]=
t+=1<<e[i-1];for(var o=new Ns(s[30]),i=1;i<30;++i)for(var c=s[i];c<s[i+1];++c)o[c]=c-s[i]<<5|i;return{b:s,r:o}},Qi=Gi(Pr,2),Xi=Qi.b,Ss=Qi.r;Xi[28]=258,Ss[258]=28;
var Zi=Gi($r,0),Ra=Zi.b,Yi=Zi.r,Ps=new oe(32768);for(j=0;j<32768;++j)Ne=(j&43690)>>1|(j&21845)<<1,Ne=(Ne&52428)>>2|(Ne&13107)<<2,Ne=(Ne&61680)>>4|(Ne&3855)<<4,Ps[j]=
((Ne&65280)>>8|(Ne&255)<<8)>>1;var Ne,j,_e=(function(e,t,s){for(var i=e.length,o=0,c=new oe(t);o<i;++o)e[o]&&++c[e[o]-1];var r=new oe(t);for(o=1;o<t;++o)r[o]=r[o-
1]+c[o-1]<<1;var l;if(s){l=new oe(1<<t);var d=15-t;for(o=0;o<i;++o)if(e[o])for(var n=o<<4|e[o],a=t-e[o],p=r[e[o]-1]++<<a,m=p|(1<<a)-1;p<=m;++p)l[Ps[p]>>d]=n}else
for(l=new oe(i),o=0;o<i;++o)e[o]&&(l[o]=Ps[r[e[o]-1]++]>>15-e[o]);return l}),Ke=new z(288);for(j=0;j<144;++j)Ke[j]=8;var j;for(j=144;j<256;++j)Ke[j]=9;var j;for(j=
256;j<280;++j)Ke[j]=7;var j;for(j=280;j<288;++j)Ke[j]=8;var j,Ct=new z(32);for(j=0;j<32;++j)Ct[j]=5;var j,Fa=_e(Ke,9,0),Ua=_e(Ke,9,1),Ka=_e(Ct,5,0),Ya=_e(Ct,5,1),
ws=function(e){for(var t=e[0],s=1;s<e.length;++s)e[s]>t&&(t=e[s]);return t},fe=function(e,t,s){var i=t/8|0;return(e[i]|e[i+1]<<8)>>(t&7)&s},vs=function(e,t){var s=t/
8|0;return(e[s]|e[s+1]<<8|e[s+2]<<16)>>(t&7)},Os=function(e){return(e+7)/8|0},Mt=function(e,t,s){return(t==null||t<0)&&(t=0),(s==null||s>e.length)&&(s=e.length),
new z(e.subarray(t,s))};var Va=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 da\
ta","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Q=function(e,t,s){var i=new Error(t||Va[e]);
if(i.code=e,Error.captureStackTrace&&Error.captureStackTrace(i,Q),!s)throw i;return i},Ja=function(e,t,s,i){var o=e.length,c=i?i.length:0;if(!o||t.f&&!t.l)return s||
new z(0);var r=!s,l=r||t.i!=2,d=t.i;r&&(s=new z(o*3));var n=function(St){var Pt=s.length;if(St>Pt){var st=new z(Math.max(Pt*2,St));st.set(s),s=st}},a=t.f||0,p=t.
p||0,m=t.b||0,u=t.l,f=t.d,h=t.m,b=t.n,v=o*8;do{if(!u){a=fe(e,p,1);var w=fe(e,p+1,3);if(p+=3,w)if(w==1)u=Ua,f=Ya,h=9,b=5;else if(w==2){var O=fe(e,p,31)+257,N=fe(
e,p+10,15)+4,L=O+fe(e,p+5,31)+1;p+=14;for(var P=new z(L),U=new z(19),C=0;C<N;++C)U[_s[C]]=fe(e,p+C*3,7);p+=N*3;for(var T=ws(U),Te=(1<<T)-1,te=_e(U,T,1),C=0;C<L;){
var X=te[fe(e,p,Te)];p+=X&15;var x=X>>4;if(x<16)P[C++]=x;else{var Y=0,M=0;for(x==16?(M=3+fe(e,p,3),p+=2,Y=P[C-1]):x==17?(M=3+fe(e,p,7),p+=3):x==18&&(M=11+fe(e,p,
127),p+=7);M--;)P[C++]=Y}}var Z=P.subarray(0,O),V=P.subarray(O);h=ws(Z),b=ws(V),u=_e(Z,h,1),f=_e(V,b,1)}else Q(1);else{var x=Os(p)+4,k=e[x-4]|e[x-3]<<8,S=x+k;if(S>
o){d&&Q(0);break}l&&n(m+k),s.set(e.subarray(x,S),m),t.b=m+=k,t.p=p=S*8,t.f=a;continue}if(p>v){d&&Q(0);break}}l&&n(m+131072);for(var _t=(1<<h)-1,ae=(1<<b)-1,Pe=p;;Pe=
p){var Y=u[vs(e,p)&_t],re=Y>>4;if(p+=Y&15,p>v){d&&Q(0);break}if(Y||Q(2),re<256)s[m++]=re;else if(re==256){Pe=p,u=null;break}else{var se=re-254;if(re>264){var C=re-
257,D=Pr[C];se=fe(e,p,(1<<D)-1)+Xi[C],p+=D}var de=f[vs(e,p)&ae],tt=de>>4;de||Q(3),p+=de&15;var V=Ra[tt];if(tt>3){var D=$r[tt];V+=vs(e,p)&(1<<D)-1,p+=D}if(p>v){d&&
Q(0);break}l&&n(m+131072);var rt=m+se;if(m<V){var Vt=c-V,Jt=Math.min(V,rt);for(Vt+m<0&&Q(3);m<Jt;++m)s[m]=i[Vt+m]}for(;m<rt;++m)s[m]=s[m-V]}}t.l=u,t.p=Pe,t.b=m,
t.f=a,u&&(a=1,t.m=h,t.d=f,t.n=b)}while(!a);return m!=s.length&&r?Mt(s,0,m):s.subarray(0,m)},Oe=function(e,t,s){s<<=t&7;var i=t/8|0;e[i]|=s,e[i+1]|=s>>8},Tt=function(e,t,s){
s<<=t&7;var i=t/8|0;e[i]|=s,e[i+1]|=s>>8,e[i+2]|=s>>16},xs=function(e,t){for(var s=[],i=0;i<e.length;++i)e[i]&&s.push({s:i,f:e[i]});var o=s.length,c=s.slice();if(!o)
return{t:tn,l:0};if(o==1){var r=new z(s[0].s+1);return r[s[0].s]=1,{t:r,l:1}}s.sort(function(S,O){return S.f-O.f}),s.push({s:-1,f:25001});var l=s[0],d=s[1],n=0,
a=1,p=2;for(s[0]={s:-1,f:l.f+d.f,l,r:d};a!=o-1;)l=s[s[n].f<s[p].f?n++:p++],d=s[n!=a&&s[n].f<s[p].f?n++:p++],s[a++]={s:-1,f:l.f+d.f,l,r:d};for(var m=c[0].s,i=1;i<
o;++i)c[i].s>m&&(m=c[i].s);var u=new oe(m+1),f=$s(s[a-1],u,0);if(f>t){var i=0,h=0,b=f-t,v=1<<b;for(c.sort(function(O,N){return u[N.s]-u[O.s]||O.f-N.f});i<o;++i){
var w=c[i].s;if(u[w]>t)h+=v-(1<<f-u[w]),u[w]=t;else break}for(h>>=b;h>0;){var x=c[i].s;u[x]<t?h-=1<<t-u[x]++-1:++i}for(;i>=0&&h;--i){var k=c[i].s;u[k]==t&&(--u[k],
++h)}f=t}return{t:new z(u),l:f}},$s=function(e,t,s){return e.s==-1?Math.max($s(e.l,t,s+1),$s(e.r,t,s+1)):t[e.s]=s},Vi=function(e){for(var t=e.length;t&&!e[--t];)
;for(var s=new oe(++t),i=0,o=e[0],c=1,r=function(d){s[i++]=d},l=1;l<=t;++l)if(e[l]==o&&l!=t)++c;else{if(!o&&c>2){for(;c>138;c-=138)r(32754);c>2&&(r(c>10?c-11<<5|
28690:c-3<<5|12305),c=0)}else if(c>3){for(r(o),--c;c>6;c-=6)r(8304);c>2&&(r(c-3<<5|8208),c=0)}for(;c--;)r(o);c=1,o=e[l]}return{c:s.subarray(0,i),n:t}},qt=function(e,t){
for(var s=0,i=0;i<t.length;++i)s+=e[i]*t[i];return s},en=function(e,t,s){var i=s.length,o=Os(t+2);e[o]=i&255,e[o+1]=i>>8,e[o+2]=e[o]^255,e[o+3]=e[o+1]^255;for(var c=0;c<
i;++c)e[o+c+4]=s[c];return(o+4+i)*8},Ji=function(e,t,s,i,o,c,r,l,d,n,a){Oe(t,a++,s),++o[256];for(var p=xs(o,15),m=p.t,u=p.l,f=xs(c,15),h=f.t,b=f.l,v=Vi(m),w=v.c,
x=v.n,k=Vi(h),S=k.c,O=k.n,N=new oe(19),L=0;L<w.length;++L)++N[w[L]&31];for(var L=0;L<S.length;++L)++N[S[L]&31];for(var P=xs(N,7),U=P.t,C=P.l,T=19;T>4&&!U[_s[T-1]];--T)
;var Te=n+5<<3,te=qt(o,Ke)+qt(c,Ct)+r,X=qt(o,m)+qt(c,h)+r+14+3*T+qt(N,U)+2*N[16]+3*N[17]+7*N[18];if(d>=0&&Te<=te&&Te<=X)return en(t,a,e.subarray(d,d+n));var Y,M,
Z,V;if(Oe(t,a,1+(X<te)),a+=2,X<te){Y=_e(m,u,0),M=m,Z=_e(h,b,0),V=h;var _t=_e(U,C,0);Oe(t,a,x-257),Oe(t,a+5,O-1),Oe(t,a+10,T-4),a+=14;for(var L=0;L<T;++L)Oe(t,a+
3*L,U[_s[L]]);a+=3*T;for(var ae=[w,S],Pe=0;Pe<2;++Pe)for(var re=ae[Pe],L=0;L<re.length;++L){var se=re[L]&31;Oe(t,a,_t[se]),a+=U[se],se>15&&(Oe(t,a,re[L]>>5&127),
a+=re[L]>>12)}}else Y=Fa,M=Ke,Z=Ka,V=Ct;for(var L=0;L<l;++L){var D=i[L];if(D>255){var se=D>>18&31;Tt(t,a,Y[se+257]),a+=M[se+257],se>7&&(Oe(t,a,D>>23&31),a+=Pr[se]);
var de=D&31;Tt(t,a,Z[de]),a+=V[de],de>3&&(Tt(t,a,D>>5&8191),a+=$r[de])}else Tt(t,a,Y[D]),a+=M[D]}return Tt(t,a,Y[256]),a+M[256]},Ha=new Ns([65540,131080,131088,
131104,262176,1048704,1048832,2114560,2117632]),tn=new z(0),Wa=function(e,t,s,i,o,c){var r=c.z||e.length,l=new z(i+r+5*(1+Math.ceil(r/7e3))+o),d=l.subarray(i,l.
length-o),n=c.l,a=(c.r||0)&7;if(t){a&&(d[0]=c.r>>3);for(var p=Ha[t-1],m=p>>13,u=p&8191,f=(1<<s)-1,h=c.p||new oe(32768),b=c.h||new oe(f+1),v=Math.ceil(s/3),w=2*v,
x=function(Br){return(e[Br]^e[Br+1]<<v^e[Br+2]<<w)&f},k=new Ns(25e3),S=new oe(288),O=new oe(32),N=0,L=0,P=c.i||0,U=0,C=c.w||0,T=0;P+2<r;++P){var Te=x(P),te=P&32767,
X=b[Te];if(h[te]=X,b[Te]=te,C<=P){var Y=r-P;if((N>7e3||U>24576)&&(Y>423||!n)){a=Ji(e,d,0,k,S,O,L,U,T,P-T,a),U=N=L=0,T=P;for(var M=0;M<286;++M)S[M]=0;for(var M=0;M<
30;++M)O[M]=0}var Z=2,V=0,_t=u,ae=te-X&32767;if(Y>2&&Te==x(P-ae))for(var Pe=Math.min(m,Y)-1,re=Math.min(32767,P),se=Math.min(258,Y);ae<=re&&--_t&&te!=X;){if(e[P+
Z]==e[P+Z-ae]){for(var D=0;D<se&&e[P+D]==e[P+D-ae];++D);if(D>Z){if(Z=D,V=ae,D>Pe)break;for(var de=Math.min(ae,D-2),tt=0,M=0;M<de;++M){var rt=P-ae+M&32767,Vt=h[rt],
Jt=rt-Vt&32767;Jt>tt&&(tt=Jt,X=rt)}}}te=X,X=h[te],ae+=te-X&32767}if(V){k[U++]=268435456|Ss[Z]<<18|Yi[V];var St=Ss[Z]&31,Pt=Yi[V]&31;L+=Pr[St]+$r[Pt],++S[257+St],
++O[Pt],C=P+Z,++N}else k[U++]=e[P],++S[e[P]]}}for(P=Math.max(P,C);P<r;++P)k[U++]=e[P],++S[e[P]];a=Ji(e,d,n,k,S,O,L,U,T,P-T,a),n||(c.r=a&7|d[a/8|0]<<3,a-=7,c.h=b,
c.p=h,c.i=P,c.w=C)}else{for(var P=c.w||0;P<r+n;P+=65535){var st=P+65535;st>=r&&(d[a/8|0]=n,st=r),a=en(d,a+1,e.subarray(P,st))}c.i=r}return Mt(l,0,i+Os(a)+o)},Ga=(function(){
for(var e=new Int32Array(256),t=0;t<256;++t){for(var s=t,i=9;--i;)s=(s&1&&-306674912)^s>>>1;e[t]=s}return e})(),Qa=function(){var e=-1;return{p:function(t){for(var s=e,
i=0;i<t.length;++i)s=Ga[s&255^t[i]]^s>>>8;e=s},d:function(){return~e}}};var Xa=function(e,t,s,i,o){if(!o&&(o={l:1},t.dictionary)){var c=t.dictionary.subarray(-32768),r=new z(c.length+e.length);r.set(c),r.set(e,c.length),e=r,o.w=c.length}
return Wa(e,t.level==null?6:t.level,t.mem==null?o.l?Math.ceil(Math.max(8,Math.min(13,Math.log(e.length)))*1.5):20:12+t.mem,s,i,o)},rn=function(e,t){var s={};for(var i in e)
s[i]=e[i];for(var i in t)s[i]=t[i];return s};var ke=function(e,t){return e[t]|e[t+1]<<8},ce=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>0},ks=function(e,t){return ce(e,t)+ce(e,t+4)*4294967296},
W=function(e,t,s){for(;s;++t)e[t]=s,s>>>=8};function Za(e,t){return Xa(e,t||{},0,0)}function el(e,t){return Ja(e,{i:2},t&&t.out,t&&t.dictionary)}var sn=function(e,t,s,i){for(var o in e){var c=e[o],r=t+o,l=i;Array.isArray(c)&&(l=rn(i,c[1]),c=c[0]),ArrayBuffer.isView(c)?s[r]=[c,l]:(s[r+="/"]=[new z(0),l],sn(
c,r,s,i))}},Hi=typeof TextEncoder<"u"&&new TextEncoder,Ls=typeof TextDecoder<"u"&&new TextDecoder,tl=0;try{Ls.decode(tn,{stream:!0}),tl=1}catch{}var rl=function(e){
for(var t="",s=0;;){var i=e[s++],o=(i>127)+(i>223)+(i>239);if(s+o>e.length)return{s:t,r:Mt(e,s-1)};o?o==3?(i=((i&15)<<18|(e[s++]&63)<<12|(e[s++]&63)<<6|e[s++]&63)-
65536,t+=String.fromCharCode(55296|i>>10,56320|i&1023)):o&1?t+=String.fromCharCode((i&31)<<6|e[s++]&63):t+=String.fromCharCode((i&15)<<12|(e[s++]&63)<<6|e[s++]&
63):t+=String.fromCharCode(i)}};function Sr(e,t){if(t){for(var s=new z(e.length),i=0;i<e.length;++i)s[i]=e.charCodeAt(i);return s}if(Hi)return Hi.encode(e);for(var o=e.length,c=new z(e.length+
(e.length>>1)),r=0,l=function(a){c[r++]=a},i=0;i<o;++i){if(r+5>c.length){var d=new z(r+8+(o-i<<1));d.set(c),c=d}var n=e.charCodeAt(i);n<128||t?l(n):n<2048?(l(192|
n>>6),l(128|n&63)):n>55295&&n<57344?(n=65536+(n&1047552)|e.charCodeAt(++i)&1023,l(240|n>>18),l(128|n>>12&63),l(128|n>>6&63),l(128|n&63)):(l(224|n>>12),l(128|n>>
6&63),l(128|n&63))}return Mt(c,0,r)}function sl(e,t){if(t){for(var s="",i=0;i<e.length;i+=16384)s+=String.fromCharCode.apply(null,e.subarray(i,i+16384));return s}else{
if(Ls)return Ls.decode(e);var o=rl(e),c=o.s,s=o.r;return s.length&&Q(8),c}}var il=function(e,t){return t+30+ke(e,t+26)+ke(e,t+28)},nl=function(e,t,s){var i=ke(e,t+28),o=ke(e,t+30),c=sl(e.subarray(t+46,t+46+i),!(ke(e,t+8)&2048)),r=t+46+
i,l=ol(e,r,o,s,ce(e,t+20),ce(e,t+24),ce(e,t+42)),d=l[0],n=l[1],a=l[2];return[ke(e,t+10),d,n,c,r+o+ke(e,t+32),a]},ol=function(e,t,s,i,o,c,r){var l=o==4294967295,
d=c==4294967295,n=r==4294967295,a=t+s,p=l+d+n;if(i&&p){for(;t+4<a;t+=4+ke(e,t+2))if(ke(e,t)==1)return[l?ks(e,t+4+8*d):o,d?ks(e,t+4):c,n?ks(e,t+4+8*(d+l)):r,1];i<
2&&Q(13)}return[o,c,r,0]},As=function(e){var t=0;if(e)for(var s in e){var i=e[s].length;i>65535&&Q(9),t+=i+4}return t},Wi=function(e,t,s,i,o,c,r,l){var d=i.length,
n=s.extra,a=l&&l.length,p=As(n);W(e,t,r!=null?33639248:67324752),t+=4,r!=null&&(e[t++]=20,e[t++]=s.os),e[t]=20,t+=2,e[t++]=s.flag<<1|(c<0&&8),e[t++]=o&&8,e[t++]=
s.compression&255,e[t++]=s.compression>>8;var m=new Date(s.mtime==null?Date.now():s.mtime),u=m.getFullYear()-1980;if((u<0||u>119)&&Q(10),W(e,t,u<<25|m.getMonth()+
1<<21|m.getDate()<<16|m.getHours()<<11|m.getMinutes()<<5|m.getSeconds()>>1),t+=4,c!=-1&&(W(e,t,s.crc),W(e,t+4,c<0?-c-2:c),W(e,t+8,s.size)),W(e,t+12,d),W(e,t+14,
p),t+=16,r!=null&&(W(e,t,a),W(e,t+6,s.attrs),W(e,t+10,r),t+=14),e.set(i,t),t+=d,p)for(var f in n){var h=n[f],b=h.length;W(e,t,+f),W(e,t+2,b),e.set(h,t+4),t+=4+b}
return a&&(e.set(l,t),t+=a),t},al=function(e,t,s,i,o){W(e,t,101010256),W(e,t+8,s),W(e,t+10,s),W(e,t+12,i),W(e,t+16,o)};function nn(e,t){t||(t={});var s={},i=[];sn(e,"",s,t);var o=0,c=0;for(var r in s){var l=s[r],d=l[0],n=l[1],a=n.level==0?0:8,p=Sr(r),m=p.length,u=n.comment,f=u&&
Sr(u),h=f&&f.length,b=As(n.extra);m>65535&&Q(11);var v=a?Za(d,n):d,w=v.length,x=Qa();x.p(d),i.push(rn(n,{size:d.length,crc:x.d(),c:v,f:p,m:f,u:m!=r.length||f&&u.
length!=h,o,compression:a})),o+=30+m+b+w,c+=76+2*(m+b)+(h||0)+w}for(var k=new z(c+22),S=o,O=c-o,N=0;N<i.length;++N){var p=i[N];Wi(k,p.o,p,p.f,p.u,p.c.length);var L=30+
p.f.length+As(p.extra);k.set(p.c,p.o+L),Wi(k,o,p,p.f,p.u,p.c.length,p.o,p.m),o+=16+L+(p.m?p.m.length:0)}return al(k,o,i.length,O,S),k}function Es(e,t){for(var s={},i=e.length-22;ce(e,i)!=101010256;--i)(!i||e.length-i>65558)&&Q(13);var o=ke(e,i+8);if(!o)return{};var c=ce(e,i+16),r=ce(e,i-20)==117853008;
if(r){var l=ce(e,i-12);r=ce(e,l)==101075792,r&&(o=ce(e,l+32),c=ce(e,l+48))}for(var d=t&&t.filter,n=0;n<o;++n){var a=nl(e,c,r),p=a[0],m=a[1],u=a[2],f=a[3],h=a[4],
b=a[5],v=il(e,b);c=h,(!d||d({name:f,size:m,originalSize:u,compression:p}))&&(p?p==8?s[f]=el(e.subarray(v,v+m),{out:new z(u)}):Q(14,"unknown compression type "+p):
s[f]=Mt(e,v,v+m))}return s}var ll=4*1024*1024,on=32*1024*1024,an=500,cl=/^sealed\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*\.age$/,pl=/(?:^|\/)(?:__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini|\.git)(?:\/|$)/,
ul=/^[/\\]|[\\:\p{Cc}]|(?:^|\/)\.{1,2}(?:\/|$)|\/\//u,fl=new Date(1980,0,1);function Is(e,t=""){let s=t&&`${t}/`,i=Object.keys(e).sort().map(o=>{let c=e[o];return[
s+o,typeof c=="string"?Sr(c):c]});return nn(Object.fromEntries(i),{level:9,mtime:fl,os:3})}function js(e){let t=[],s;try{Es(e,{filter:({name:l,originalSize:d})=>{
t.push({name:l,size:d})}});let{kept:i,folder:o,faults:c}=Lr(t);return c.length?{files:{},folder:o,faults:c}:(s=Es(e,{filter:({name:l})=>i.has(l)}),{files:Object.
fromEntries([...i].map(([l,d])=>[d,s[l]])),folder:o,faults:[]})}catch{return{files:{},folder:"",faults:[{path:"",message:"这不是一个完好的 zip 文件",fix:"\
请重新下载或重新压缩；压缩时不要加密码，不要用 rar 或 7z。"}]}}}function Lr(e){let t=e.filter(({name:r})=>!r.endsWith("/")&&!pl.test(r)),
i=t.filter(({name:r})=>ul.test(r)||r.includes("__proto__")).map(({name:r})=>Dt(r,"文件名里有不允许的路径","请把文件直接放在申报文件夹里，重新压缩。"));
if(i.length)return{kept:new Map,folder:"",faults:i};let o=ml(t.map(({name:r})=>r)),c=new Map;for(let{name:r,size:l}of t){let d=r.slice(o.length),n=r.startsWith(
o)?dl(d,l):ln;n?i.push(Dt(r,...n)):[...c.values()].includes(d)?i.push(Dt(r,"同一个文件有两份","请只保留一份。")):c.set(r,d)}return{kept:c,folder:o.
replace(/\/$/,""),faults:[...i,...hl(t)]}}var ln=["这个文件不属于申报材料","请从文件夹里拿走它，再打开一次。"];function ml(e){let s=e.
find(o=>o===He.application||o.endsWith(`/${He.application}`))??e.find(o=>/(?:^|\/)(?:plan|commitment)\.yaml$/.test(o));if(s!==void 0)return s.slice(0,s.lastIndexOf(
"/")+1);let i=e.find(o=>/(?:^|\/)enterprises\/[^/]+$/.test(o));return i===void 0?"":i.replace(/enterprises\/[^/]+$/,"")}function dl(e,t){let s=Object.values(He).
includes(e)||e===ir||Si.test(e);if(!s&&!cl.test(e))return ln;let i=s?ue:ll;return t>i?[`文件太大：不能超过 ${i} 字节`,"请精简内容；扫描件先用 clusterfund seal 加\
密。"]:null}function hl(e){let t=e.reduce((s,{size:i})=>s+i,0);return e.length===0?[Dt("","里面没有申报材料","请选择有 application.yaml 的文件夹或压缩它得到的 zip。")]:
e.length>an||t>on?[Dt("","文件太多或太大",`请只放一份申报的材料：不超过 ${an} 个文件、${on/1024/1024} MB。`)]:[]}function Dt(e,t,s){return{
path:e,message:t,fix:s}}var Se={};Qs(Se,{FEN_PER_YUAN:()=>Ye,fen:()=>Ee,fraction:()=>Ts,percentage:()=>qs,plain:()=>me,pretty:()=>gt,roundDown:()=>Cs,shareOut:()=>Ms,sum:()=>pe});var Ye=100n;
function Ee(e){let[t,s=""]=String(e).split(".");return BigInt(t)*Ye+BigInt(s.padEnd(2,"0"))}function Ts(e){let[t,s=""]=String(e).split(".");return{numerator:BigInt(
t+s),denominator:10n**BigInt(s.length)}}function me(e){return`${e/Ye}.${Ds(e)}`}function gt(e){let t=String(e/Ye).replace(/\B(?=(?:[0-9]{3})+$)/g,",");return e%
Ye?`${t}.${Ds(e)} 元`:`${t} 元`}function qs(e){let t=e.numerator*10000n/e.denominator,s=Ds(t).replace(/0+$/,"");return`${t/100n}${s?".":""}${s}%`}function Cs(e,t){
return e.numerator/(e.denominator*t)*t}function Ms(e,t,s){let i=pe(t);if(i<=e)return[...t];let o=e/s*s,c=i*s,r=t.map(a=>a*o/c*s),l=t.map(a=>a*o%c),d=Number((o-pe(
r))/s),n=t.map((a,p)=>p).sort((a,p)=>{let m=l[p]-l[a];return m?m>0n?1:-1:a-p});for(let a of n.slice(0,d))r[a]+=s;return r}function pe(e){return e.reduce((t,s)=>t+
s,0n)}function Ds(e){return String(e%Ye).padStart(2,"0")}function Bs({purchases:e},{products:t}){let s=e.filter(({product:i,amount:o})=>t.get(i)&&o>0n);return new Set(s.map(({product:i})=>i)).size}function Ar(e,t){if(Bs(
e,t)<t.minCoreProducts)return 0n;let s=e.purchases.filter(({product:i})=>t.products.has(i));return pe(s.map(({amount:i})=>i))}function cn(e,t){let{numerator:s,denominator:i}=t.
enterpriseRate;return[["enterprise_rate",{numerator:s*e.totalInvestment,denominator:i}],["enterprise_cap",zs(t.enterpriseCap)],["payable",zs(Ar(e,t))],["request\
ed",zs(e.requested)]]}function pn(e){return e.reduce((t,s)=>yl(s[1],t[1])?s:t)}function zs(e){return{numerator:e,denominator:1n}}function yl(e,t){return e.numerator*
t.denominator<t.numerator*e.denominator}var gl=/(?:分公司|分厂|分店|分部|办事处)(?:[（(][^）)]*[）)])?$/,bl=[["是工业企业",({industrial:e})=>e],["成立满一年",({establishedOn:e,
appliedOn:t},{minAgeYears:s})=>fn(e,s)<=t],["在本市注册",({division:e},{divisions:t})=>t.has(e)],["是独立法人企业",({uscc:e,name:t})=>bi(e)&&!gl.test(
t)],["财政资金项目执行良好",({publicFundsInOrder:e})=>e],["信用良好",({creditClean:e})=>e],["没有重大事故",({noMajorIncident:e})=>e],["不在异常或\
失信名录中",wl]];function un(e,t){return bl.filter(([,s])=>!s(e,t)).map(([s])=>s)}function wl({uscc:e,appliedOn:t},{listings:s,lookBackYears:i}){let o=fn(t,
-i);return!s.some(c=>c.uscc===e&&!(c.removed_on&&c.removed_on<o))}function fn(e,t){let s=Number(e.slice(0,4))+t,i=s%4===0&&(s%100!==0||s%400===0),o=e.slice(4);return String(
s).padStart(4,"0")+(o==="-02-29"&&!i?"-02-28":o)}var vl=new RegExp("^(?:/(?:uscc|industrial|established_on|other_investment|requested_subsidy|address(?:/division)?|declarations(?:/(?:public_funds_in_order|cred\
it_clean|no_major_incident))?|purchases(?:/[0-9]+(?:/(?:product|amount))?)?))?$");function mn(e,t){let s=sr("enterprise",e).filter(({pointer:o})=>vl.test(o)),i=sr(
"application",t).filter(({pointer:o})=>o==="/applied_on");return[...s.map(({pointer:o})=>o),...i.map(()=>"application.yaml/applied_on")]}function dn(e,t){let s=e.
purchases.map(({product:i,amount:o})=>({product:i,amount:Ee(o)}));return{uscc:e.uscc,name:typeof e.name=="string"?e.name:"",industrial:e.industrial,establishedOn:e.
established_on,division:e.address.division,publicFundsInOrder:e.declarations.public_funds_in_order,creditClean:e.declarations.credit_clean,noMajorIncident:e.declarations.
no_major_incident,purchases:s,totalInvestment:pe(s.map(({amount:i})=>i))+Ee(e.other_investment),requested:Ee(e.requested_subsidy),appliedOn:t.applied_on}}function hn({
round:e,services:t,watchlists:s=[]}){let{eligibility:i,purchases:o,subsidy:c}=e,r=new Map(t.categories.map(d=>[d.id,d.core])),l=t.products.map(d=>[d.id,r.get(d.
category)??!1]);return{divisions:new Set(e.city.divisions.map(({code:d})=>d)),minAgeYears:i.min_age_years.value,lookBackYears:i.look_back_years.value,minCoreProducts:o.
min_core_products.value,enterpriseRate:Ts(c.enterprise_rate.value),enterpriseCap:Ee(c.enterprise_cap.value),clusterCap:Ee(c.cluster_cap.value),reduction:c.reduction.
value,unit:BigInt(c.unit.value)*Ye,products:new Map(l),listings:s.flatMap(({entries:d})=>d)}}var Nr="call/round.yaml",zt={enterprise_rate:"总投入比例上限",enterprise_cap:"每家企业上限",payable:"可补贴的购买金额",requested:"企业申请金额",
not_eligible:"不符合扶持对象条件"};function Rs(e,t,s=(i,o)=>`${i}#${o}`){let i=hn(t),o=[],c=[];for(let[r,l]of e.enterprises.entries()){let d=mn(l,e.application);
d.length?o.push({place:r,pointers:d}):c.push(dn(l,e.application))}return{...xl(c,i,s),waiting:o}}function xl(e,t,s){let o=[...e].sort((u,f)=>u.uscc<f.uscc?-1:+(u.
uscc>f.uscc)).map(u=>Sl(u,t,s)),c=o.map(({limit:u})=>u),[r,l]=[pe(c),t.clusterCap],d=r>l,n=`集群合计 ${gt(r)}，超过集群上限 ${gt(l)}，${_l(t)}`,a=s(
Nr,"/subsidy/cluster_cap/value"),p=d?kl(c,t):c,m=o.map((u,f)=>{let h=p[f],b=d?[Ze("三（三）",n,h,a)]:[];return{...$l(u),amount:me(h),steps:[...u.steps,...b]}});
return{amount:me(pe(p)),reduced:d,enterprises:m}}function kl(e,{clusterCap:t,reduction:s,unit:i}){if(s!=="in_order")return Ms(t,e,i);let o=t/i*i;return e.map(c=>{
let r=c<o?c:o;return o-=r,r})}function _l({reduction:e}){return e==="in_order"?"按企业代码顺序依次安排":"按比例核减，余数按最大余数法分配"}
function Sl(e,t,s){let i=un(e,t),[o,c]=pn(cn(e,t)),r=i.length?0n:Cs(c,t.unit),l=a=>s(`enterprises/${e.uscc}.yaml`,a),d=i.length?Ze("三（一）",`不符合扶持对象条件（${i.
join("、")}），补贴为 0`,0n,l("")):Ze("三（三）",`取最小的一项（${zt[o]}），向下取整到 ${gt(t.unit)}`,r,s(Nr,"/subsidy/unit/value")),n=[
...Pl(e,t,s,l),d];return{enterprise:e,rules:t,eligible:!i.length,name:o,limit:r,steps:n}}function Pl(e,t,s,i){let o=Bs(e,t),c=o>=t.minCoreProducts,r=gt(e.totalInvestment),
{numerator:l,denominator:d}=t.enterpriseRate;return[Ze("三（二）",c?`计划购买目录内产品，其中五类工业SaaS ${o} 项，可补贴的购买金额`:
`五类工业SaaS只有 ${o} 项，少于 ${t.minCoreProducts} 项，购买金额不予补贴`,Ar(e,t),i("/purchases")),Ze("三（三）",`项目总投入 ${r} \
的 ${qs(t.enterpriseRate)}`,l*e.totalInvestment/d,s(Nr,"/subsidy/enterprise_rate/value")),Ze("三（三）","每家企业补贴上限",t.enterpriseCap,s(Nr,"/s\
ubsidy/enterprise_cap/value")),Ze("附录1","企业申请补贴",e.requested,i("/requested_subsidy"))]}function Ze(e,t,s,i){return{clause:e,text:t,amount:me(s),
at:i}}function $l({enterprise:e,rules:t,eligible:s,name:i,limit:o}){return{uscc:e.uscc,eligible:s,total_investment:me(e.totalInvestment),payable:me(Ar(e,t)),requested:me(
e.requested),limit:me(o),binding:s?i:"not_eligible"}}function Bt({enterprises:e,plan:t}){let s=e.flatMap(c=>[...yn(c?.purchases).map(r=>r?.amount),c?.other_investment]),i=e.map(c=>c?.requested_subsidy),o=yn(t?.projects).
map(c=>c?.amount);return{total_investment:Fs(s),requested_subsidy:Fs(i),projects:Fs(o)}}function yn(e){return Array.isArray(e)?e:[]}function Fs(e){return e.some(
s=>!Ll(s))?null:De(me(pe(e.map(Ee))).replace(/\.00$/,""))}function Ll(e){let t=$e("enterprise",{other_investment:e});return e!==void 0&&!t.some(({pointer:s})=>s===
"/other_investment")}function Rt(e){if(e.type==="array")return[];let t=(e.required??[]).filter(s=>["object","array"].includes(e.properties[s].type)).map(s=>[s,Rt(e.properties[s])]);
return Object.fromEntries(t)}function Ft(){let[e,t,s]=["application","plan","commitment"].map(i=>Rt(R[i]));return{application:e,plan:t,commitment:s,enterprises:[],
narrative:null,sealed:{}}}function Ut(e,t){for(let[s,i]of Object.entries(Rt(t)))s in e||(e[s]=i);return e}function Or(e,t){return t.reduce((s,i)=>s?.[i],e)}function Ie(e,t,s,i){
let[o,...c]=s;if(c.length===0){i===void 0?delete e[o]:e[o]=i;return}let r=t.properties?.[o]??t.items;(typeof e[o]!="object"||e[o]===null)&&(e[o]=typeof c[0]=="n\
umber"?[]:{}),Ie(e[o],r,c,i),t.properties&&!t.required?.includes(o)&&Object.keys(e[o]).length===0&&delete e[o]}function Kt(e){return e.map(t=>`/${t}`).join("")}
function bt(e){return JSON.parse(JSON.stringify(e))}function g(e,t={},...s){let i=document.createElement(e);for(let[o,c]of Object.entries(t))typeof c=="function"?i.addEventListener(o.slice(2),c):c!==!1&&c!==null&&
c!==void 0&&i.setAttribute(o,c===!0?"":String(c));return i.append(...s.flat(Number.POSITIVE_INFINITY).filter(o=>o!=null&&o!==!1)),i}function B(e,t,s={}){return g(
"button",{type:"button",class:"cf-form__button",onclick:t,...s},e)}function Er(e,t){let s=0;return()=>{clearTimeout(s),s=window.setTimeout(e,t)}}var Al="clusterfund-form-",Nl="加密的附件不在草稿里：请下载压缩包，下次打开它接着填。";function gn(e){let t=Al+e;return{save(s,i){try{
let{sealed:o,...c}=s.documents;return localStorage.setItem(t,JSON.stringify({...s,documents:{...c,sealed:{}}})),`草稿已存在这个浏览器里（${[i.getHours(),
i.getMinutes()].map(l=>String(l).padStart(2,"0")).join(":")}）。${Object.keys(o).length?Nl:""}`}catch{return"草稿存不下了：浏览器的存储已满或被关闭。请马上下载，存在自己的电脑里，不要关闭这一页。"}},
load(){try{let s=JSON.parse(localStorage.getItem(t)??"null");return s?.documents?.application?s:null}catch{return null}},clear(){try{localStorage.removeItem(t)}catch{}}}}var bn="一二三四五六七八九十",Ol=[/，?(?:是|属实)写 true，(?:否|不属实)写 false/g,/ ?写 true/g,/，?请加(?:英文双)?引号/g,/；没有时写 \[\]/g,
/，与文件名相同/g,/六位代码，例如 "\d+" 是.*?。/g],Ir=new Map(Object.values(R).flatMap(e=>[...wn(e)]));function*wn(e){for(let t of e.enum??[]){let[
,s=""]=new RegExp(`${t}\\s*为?\\s*([^，。（a-z]+)`).exec(e.description??"")??[];s.trim().length>1&&(yield[t,s.trim()])}for(let t of[...Object.values(e.properties??
{}),e.items])typeof t=="object"&&(yield*wn(t))}function vn(e){if(e.enum)return"";let[t]=e.examples??[],[s,i]=[e.description,e["x-form"]].map(c=>Us(c??"")),o=i.startsWith(
s.replace(/。$/,""))?i:s+i;return o+(t===void 0||o.includes("例如")?"":`例如：${t}`)}function Us(e){return Ol.reduce((t,s)=>t.replace(s,""),e).replace(/^，|，(?=。)/g,
"")}function wt(e){let t=/^附录([0-9])/.exec(e),i=[...(t?e.slice(t[0].length):e).matchAll(/[一二三四五六七八九十]|[0-9]+/g)].map(([o])=>bn.includes(
o)?bn.indexOf(o)+1:o);return["c",...t?[`f${t[1]}`]:[],...i].join("-")}function xn(e,t){if(e.code==="S001")return`“${t?.title??e.message}”还没有填。`;let s=t?.
enum?"列出的选项之一。":Us(e.wanted),i=e.fix==="请按字段说明的格式改写。"?"":e.fix.replace("，并同时改文件名","");return[`${e.message}\
。`,s&&`应为：${s.replace(/。?$/,"。")}`,Us(i)].join("")}function jr(e,t){return t.split("/").slice(1).reduce((s,i)=>s?.properties?.[i]??s?.items,R[e])}var El=/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/,Il=new Set(["是","true","属实","√","对","y","yes"]),jl=new Set(["否","false","不属实",
"×","x","不是","n","no"]);function je(e){return e.type==="boolean"?"boolean":e.enum?"choice":e.type==="array"?"lines":e.type==="integer"||Array.isArray(e.type)?
"number":e.format==="date"?"date":e.pattern?.includes("{18}")?"uscc":e.maxLength>200?"text":"line"}function qr(e,t){let s=t.trim(),i=El.exec(s);switch(je(e)){case"\
date":return i?`${i[1]}-${i[2].padStart(2,"0")}-${i[3].padStart(2,"0")}`:s;case"number":return s.replace(/[,，\s]|元$/g,"");case"uscc":return s.replace(/\s/g,
"").toUpperCase();default:return s}}function Tr(e,t){if(t!=="")switch(je(e)){case"number":return De(t);case"boolean":return t==="true"?!0:t==="false"?!1:t;case"\
lines":return t.split(`
`).map(s=>s.trim()).filter(Boolean);case"text":return Tl(t);default:return t}}function Tl(e){let t=e.replace(/[ \t]+$/gm,"").replace(/^\n+|\n+$/g,"");return t.includes(
`
`)?`${t}
`:t||void 0}function kn(e,t){return t==null?"":Array.isArray(t)?t.map(String).join(`
`):je(e)==="text"?String(t).replace(/\n$/,""):String(t)}function _n(e,t,s){let i=qr(e,t),o=i.toLowerCase();return je(e)==="boolean"?Il.has(o)?!0:jl.has(o)?!1:Tr(
e,i):s?.has(i)?s.get(i):(e.enum??[]).find(r=>Ir.get(r)===i)??Tr(e,i)}function Pn(e,t,s,i,o){let c=`${t.key}${Kt(s)}`,r=e.options(c),l=r?"choice":je(i),d=kn(i,Or(t.data,s)),n=g("p",{id:`${c}.hint`,class:"cf-form__hint"},r?"":vn(i),
ql(e,i)),a=g("p",{id:`${c}.error`,class:"cf-form__error",hidden:!0}),p=`${c}.hint ${c}.error`,m=v=>{Ie(t.data,t.schema,s,Tr(i,v)),e.touched.add(c),e.changed()},
f=({boolean:zl,choice:Dl,lines:Sn,text:Sn}[l]??Ml)({id:c,about:p,shown:d,schema:i,changed:m,options:r??Cl(i)});f.addEventListener("focusout",()=>{e.touched.add(
c),e.check()}),e.fields.set(c,{error:a,control:f,schema:i});let h=[!o&&"可以不填",!i["x-public"]&&"网站不公开"].filter(Boolean).join("，"),b=[i.title,
h&&g("small",{},`（${h}）`)];return l==="boolean"?g("fieldset",{class:"cf-form__field","aria-describedby":p},g("legend",{},b),f,n,a):g("div",{class:"cf-form__\
field"},g("label",{for:c},b),n,f,a)}function ql(e,t){let s=t["x-clause"];return s&&[" ",g("a",{href:`../guide/${e.round.id}.html#${wt(s)}`},`指南${s}`)]}function Cl(e){
return(e.enum??[]).map(t=>[t,Ir.get(t)??t])}function Ml({id:e,about:t,shown:s,schema:i,changed:o}){let c=["number","date"].includes(je(i)),r=g("input",{id:e,type:"\
text",autocomplete:"off",spellcheck:"false",inputmode:c&&"decimal","aria-describedby":t,oninput:()=>o(qr(i,r.value)),onchange:()=>{r.value=qr(i,r.value)}});return r.
value=s,r}function Sn({id:e,about:t,shown:s,changed:i}){let o=g("textarea",{id:e,rows:4,"aria-describedby":t,oninput:()=>i(o.value)});return o.value=s,o}function Dl({
id:e,about:t,shown:s,changed:i,options:o}){let r=o.some(([d])=>d===s)||s===""?[]:[[s,`现在是：${s}（不在可选项里）`]],l=g("select",{id:e,"aria-descr\
ibedby":t,onchange:()=>i(l.value)},[["","请选择"],...r,...o].map(([d,n])=>g("option",{value:d},n)));return l.value=s,l}function zl({id:e,shown:t,changed:s}){
let i=(c,r,l)=>{let d=g("input",{type:"radio",id:l?`${e}.${c}`:e,name:e,value:c,checked:t===c,onchange:()=>s(c)});return g("label",{class:"cf-form__choice"},d,r)},
o=!["","true","false"].includes(t);return g("div",{},i("true","是",0),i("false","否",1),o&&`现在是：${t}`)}function vt(e,t,s,i,o={}){return Object.entries(i.properties).map(([c,r])=>{let l=i.required?.includes(c)??!1,d=[...s,c];if(r.type==="object"){let a=l?"":g("sma\
ll",{},"（可以不填）");return g("fieldset",{class:"cf-form__group"},g("legend",{},r.title,a),g("p",{class:"cf-form__hint"},r.description),vt(e,t,d,r,o))}return r.
type==="array"&&r.items.type==="object"?Bl(e,t,d,r,o[Kt(d)]):Pn(e,t,d,r,l)})}function Bl(e,t,s,i,o){let c=`${t.key}${Kt(s)}`,r=()=>{let h=Or(t.data,s);return Array.
isArray(h)?h:[]},l=g("ol",{class:"cf-form__items"}),d=g("p",{id:`${c}.error`,class:"cf-form__error",hidden:!0}),n=B(`加一项：${i.title}`,()=>a([...r(),{}],r().
length,"已加一项"),{id:c}),a=(h,b,v)=>{Ie(t.data,t.schema,s,h),p(),(l.children[b]?.querySelector("input, select, textarea")??n).focus(),e.say(`${i.title}：${v}\
，现在共 ${h.length} 项。`),e.touched.add(c),e.changed()},p=()=>{e.forget(`${c}/`),l.replaceChildren(...r().map((h,b)=>m(b)))},m=h=>{let b=`第 ${h+1} 项`;
return g("li",{class:"cf-form__item"},g("fieldset",{},g("legend",{},`${i.title} · ${b}`),vt(e,t,[...s,h],i.items),Ks(r(),h,b,a)))};p(),e.fields.set(c,{error:d,
control:n,schema:i});let u=wt(i["x-clause"]??""),f=i["x-clause"]&&g("a",{href:`../guide/${e.round.id}.html#${u}`},`指南${i["x-clause"]}`);return g("section",{
class:"cf-form__list","aria-label":i.title},g("h3",{},i.title),g("p",{class:"cf-form__hint"},i.description.replace(/；没有时写 \[\]/,"；没有就不加"),
" ",f||""),o?.(h=>a([...r(),...h],r().length,`已粘贴 ${h.length} 项`)),l,d,n)}function Ks(e,t,s,i){let o=d=>{let n=[...e];n.splice(d,0,...n.splice(t,1)),i(n,
d,`${s}已移到第 ${d+1} 项`)},c=[...e.slice(0,t+1),bt(e[t]),...e.slice(t+1)],r=()=>i(c,t+1,`已复制${s}`),l=e.filter((d,n)=>n!==t);return g("div",{class:"\
cf-form__tools"},B("上移",()=>o(t-1),{disabled:t===0,"aria-label":`上移${s}`}),B("下移",()=>o(t+1),{disabled:t===e.length-1,"aria-label":`下移${s}`}),B(
"复制",r,{"aria-label":`复制${s}`}),B("删除",()=>i(l,Math.min(t,l.length-1),`已删除${s}`),{"aria-label":`删除${s}`}))}function $n(e){let t=[[""]],s=!1,i=e.replace(/\r\n?/g,`
`);for(let o=0;o<i.length;o+=1){let c=t[t.length-1],r=i[o];s&&r==='"'&&i[o+1]==='"'?(c[c.length-1]+='"',o+=1):r==='"'&&(s||c[c.length-1]==="")?s=!s:!s&&r==="	"?
c.push(""):!s&&r===`
`?t.push([""]):c[c.length-1]+=r}return t.filter(o=>o.some(c=>c.trim()!==""))}function Cr(e,t=[]){return Object.entries(e.properties).flatMap(([s,i])=>{let o=[...t,
s];return i.type==="object"?Cr(i,o):je(i)==="lines"?[]:[{path:o,title:i.title,schema:i}]})}function Ln(e,t,s){let i=Cr(t),o=(e[0]??[]).map(n=>n.trim()),c=o.filter(
n=>i.some(({title:a})=>a===n)).length>=Math.min(2,o.length),r=c?o.map(n=>i.find(({title:a})=>a===n)):i,l=c?o.filter((n,a)=>n&&!r[a]):[];return{items:(c?e.slice(
1):e).map((n,a)=>{let p={};for(let[m,u]of n.entries()){let f=r[m];if(f){let h=_n(f.schema,u,s(f.path.join("/")));Ie(p,t,f.path,h)}else!c&&u.trim()&&l.push(`第 ${a+
1} 行第 ${m+1} 列`)}return p}),strange:l}}function Ys({id:e,what:t,schema:s,most:i,names:o,add:c}){let r=g("p",{role:"status",class:"cf-form__hint"}),l=g("textarea",{id:e,rows:4,"aria-describedby":`${e}\
.hint`,wrap:"off"}),d=()=>{let{items:a,strange:p}=Ln($n(l.value),s,o),m=i();a.length===0?r.textContent="还没有粘贴内容。":a.length>m?r.textContent=`粘贴了 ${a.
length} 行，最多还能加 ${m} 行，没有加入。`:(l.value="",r.textContent=`已加入 ${a.length} 行，请逐项看一遍。`+(p.length?`没有地方放的列：${p.
join("、")}。`:""),c(a))},n=Cr(s).map(({title:a})=>a);return g("details",{class:"cf-details cf-form__paste"},g("summary",{},`从电子表格粘贴${t}`),g("p",
{id:`${e}.hint`,class:"cf-form__hint"},"在 Excel 或 WPS 里选中几行，复制，再粘贴到下面。第一行是标题时按标题对应；没有标题时，各列依次是：",
`${n.join("、")}。`),g("div",{class:"cf-form__field"},g("label",{for:e},"粘贴在这里"),l),B("加入",d,{"aria-label":`加入粘贴的${t}`}),r)}var Rl=400,xt=R.enterprise;function An(e){let t=()=>e.documents.enterprises,s=g("h3",{tabindex:-1}),i=g("div",{}),o=g("div",{class:"cf-form__chooser",role:"grou\
p","aria-label":"企业名单"}),c=(h,b)=>`${b+1}. ${h.name||"还没有名称"}`;function r(h,b,v){e.documents.enterprises=h,n(Math.max(b,0)),s.focus(),e.say(`${v.
replaceAll("项","家")}，现在共 ${h.length} 家企业。`),e.changed()}function l(){o.replaceChildren(...t().map((h,b)=>B(c(h,b),()=>d(b),{"aria-current":b===
e.current&&"true"})))}function d(h){n(h),s.focus()}function n(h){e.current=Math.min(h,Math.max(t().length-1,0)),e.forget("enterprise/"),l();let b=t()[e.current];
s.textContent=b?`第 ${e.current+1} 家企业（共 ${t().length} 家）`:"还没有企业",i.replaceChildren(...b?a(b):[g("p",{},"请加一家企业，或从电子表格粘贴。")]),
e.check()}function a(h){let b=`第 ${e.current+1} 家`,v={key:"enterprise",data:h,schema:xt};return[Ks(t(),e.current,b,r),...vt(e,v,[],xt,{"/purchases":p})]}function p(h){
let{items:b,maxItems:v}=xt.properties.purchases;return Ys({id:"paste-purchases",what:"购买清单",schema:b,most:()=>v-(t()[e.current]?.purchases?.length??0),names:e.
names,add:h})}let m=h=>{let b=h.map(v=>Ut(v,xt));r([...t(),...b],t().length,`已加 ${b.length} 家`)},u=Ys({id:"paste-enterprises",what:"企业",schema:xt,most:()=>Rl-
t().length,names:e.names,add:h=>m(bt(h))}),f=()=>e.fields.get("enterprise/name")?.control.focus();return{open:d,names:l,draw:()=>{n(e.current);let h=B("加一家企业",
()=>{m([Rt(xt)]),f()},{class:"cf-form__button cf-form__button--first"});return[g("p",{},"一家企业一张表。次序只为填写方便，下载的文件按信用代码命名。"),
o,h,u,s,i]}}}var Fl=/^[a-z0-9]+(-[a-z0-9]+)*$/;function Dr(e){let{application:t,plan:s,commitment:i,enterprises:o}=e.documents;return[...Ul(e.slug),...Mr("application",t,"ap\
plication",-1,"封面和表一"),...o.flatMap((c,r)=>[...Mr("enterprise",c,"enterprises",r,`表二：${c.name||`第 ${r+1} 家`}`),...Kl(o,r)]),...Mr("plan",s,"\
plan",-1,"实施方案"),...Yl(e),...Mr("commitment",i,"commitment",-1,"承诺函")]}function Mr(e,t,s,i,o){return $e(e,t).map(c=>({step:s,enterprise:i,where:o,
id:`${e}${c.pointer}`,text:xn(c,jr(e,c.pointer))}))}function Ul(e){return Fl.test(e)&&e.length<=60?[]:[{step:"application",enterprise:-1,where:"封面和表一",
id:"slug",text:e?"“代号”只能用小写英文字母、数字和连字符，最多 60 个字。":"“代号”还没有填。"}]}function Kl(e,t){let{uscc:s,
name:i}=e[t],o=e.findIndex(r=>s&&r.uscc===s),c=`统一社会信用代码和第 ${o+1} 家企业一样，一家企业只能填一张表。`;return o<0||o===t?[]:
[{step:"enterprises",enterprise:t,where:`表二：${i||`第 ${t+1} 家`}`,id:"enterprise/uscc",text:c}]}function Yl(e){return e.narrative.missing().map(({id:t,title:s})=>({
step:"plan",enterprise:-1,where:"实施方案正文",id:t,text:`“${s}”还没有写。`}))}function Nn(e,t){let s=new Map;for(let{id:i,enterprise:o,text:c}of t)
if(o<0||o===e.current){let r=Vs(e.fields,i);s.set(r,s.has(r)?s.get(r)+c:c)}for(let[i,{error:o,control:c}]of e.fields){let r=e.strict||e.touched.has(i)?s.get(i)??
"":"";o.textContent!==r&&(o.textContent=r),o.hidden=r==="";let l=c.matches("input, select, textarea")?[c]:c.querySelectorAll("input");for(let d of l)d.toggleAttribute(
"aria-invalid",!1),r&&d.type!=="radio"&&d.setAttribute("aria-invalid","true")}}function Vs(e,t){let s=t;for(;s&&!e.has(s);)s=s.slice(0,Math.max(s.lastIndexOf("/"),
0));return s||t}var Vl=document.currentScript.src,Js=null;function On(){return Js??=new Promise(e=>{let t=document.createElement("script");t.src=new URL("form-reading.js",Vl).href,
t.onload=()=>e(globalThis.clusterfundReading.read),t.onerror=()=>{Js=null,e(null)},document.head.append(t)}),Js}var Jl="读取文件的程序没有加载成功。请检查网络，或者重新打开这一页，再试一次。";async function In(e){let{files:t,folder:s,faults:i}=js(
new Uint8Array(await e.arrayBuffer()));return Tn(t,s||e.name.replace(/\.zip$/i,""),i)}async function jn(e){let t=e.map(r=>({name:r.webkitRelativePath||r.name,size:r.
size,file:r})),{kept:s,folder:i,faults:o}=Lr(t),c={};if(!o.length)for(let{name:r,file:l}of t.filter(d=>s.has(d.name)))c[s.get(r)]=new Uint8Array(await l.arrayBuffer());
return Tn(c,i,o)}async function Tn(e,t,s){if(s.length)return{documents:null,slug:"",problems:s.map(En)};let i=await On();if(!i)return{documents:null,slug:"",problems:[
Jl]};let{documents:o,lost:c,faults:r}=nr(e,i);if(r.length)return{documents:null,slug:"",problems:r.map(En)};let l=Ft();for(let n of["application","plan","commit\
ment"])o[n]=Ut(o[n]??l[n],R[n]);for(let n of o.enterprises)Ut(n,R.enterprise);let d=Object.entries(c).map(([n,a])=>`${n} 里有 ${a} 处注释，表单不能保留。`);
return{documents:o,slug:t.split("/").pop()??"",problems:d}}function En({path:e,line:t,message:s,fix:i}){return`${e}${t?` 第 ${t} 行`:""}${e?"：":""}${s}。${i}`}
function qn(e,t){let s=Is(ts(e),t),i=document.createElement("a");i.href=URL.createObjectURL(new Blob([s],{type:"application/zip"})),i.download=`${t}.zip`,document.
body.append(i),i.click(),i.remove(),setTimeout(()=>URL.revokeObjectURL(i.href),6e4)}var kt=e=>Se.pretty(Se.fen(e));function Cn({application:e,plan:t,commitment:s,enterprises:i},o){let c=Bt({enterprises:i,plan:t}),r=(v,w,x)=>w[x]!==void 0&&!$e(v,
w).some(({pointer:k})=>k===`/${x}`),l=v=>r("application",e,v)?e[v]:null,d=v=>r("commitment",s,v)?s[v]:null,[n,a]=[l("total_investment"),l("requested_subsidy")],
[p,m]=[l("completion_date"),l("applied_on")],u=new Set(o.city.divisions.map(({code:v})=>v)),f=i.filter(v=>u.has(v.address?.division)).length,h=o.consortium.min_local_enterprises.
value;return[f<h&&et("P011","enterprises","enterprises","本地企业家数不够",`${f} 家`,`不少于 ${h} 家`),Hs(n,c.total_investment)&&et("P050","applica\
tion","application/total_investment","项目总投入额不等于各企业之和",kt(n),kt(c.total_investment)),Hs(a,c.requested_subsidy)&&et("P051","applicatio\
n","application/requested_subsidy","财政扶持额度不等于各企业申请之和",kt(a),kt(c.requested_subsidy)),s.promises===!1&&et("P052","commitment","co\
mmitment/promises","没有作出承诺","否","是"),p!==null&&d("completion_date")!==null&&d("completion_date")!==p&&et("P053","commitment","commitment/complet\
ion_date","承诺完工日期与申报信息表不同",d("completion_date"),p),p!==null&&m!==null&&p<=m&&et("P054","application","application/completion_date","\
完工时间不晚于申报日期",p,`晚于 ${m}`),Hs(n,c.projects)&&et("P063","plan","plan/projects","各项目投资额之和不等于项目总投入额",kt(
c.projects),kt(n))].filter(Boolean)}function Hs(e,t){return e!==null&&t!==null&&Se.fen(e)!==Se.fen(t)}function et(e,t,s,i,o,c){return{code:e,step:t,enterprise:-1,
id:s,where:i,text:`现在：${o}；应为：${c}。`}}var Hl=/^[0-9A-HJ-NPQRTUWXY]{18}$/,Wl=/^[a-z0-9]+(-[a-z0-9]+)*$/;function Dn(e){let t=Dr(e),s=g("p",{role:"status"}),i=()=>{let o=Gl(e);if(o){s.textContent=o;return}
qn(e.documents,e.slug),s.textContent=`已下载 ${e.slug}.zip。`};return[Ql(e,t),g("h3",{},"下载"),g("p",{},"下载的是一个 zip 压缩包，里面是整个申报文件夹。没有填完也可以下载，存在自己的电脑里，下次打\
开接着填。"),B("下载申报文件夹（zip）",i,{class:"cf-form__button cf-form__button--first"}),s,g("h3",{},"接下来"),g("ol",{},g("li",{},g("a",{href:"\
upload.html"},"照着做，把文件夹交到网上"),"：解压、打开上传页面、拖进去、提交。"),g("li",{},g("a",{href:"paper.html"},"打印、盖章和扫描"),
"：联系人和电话写在纸上。"))]}function Gl({slug:e,documents:{enterprises:t}}){if(!Wl.test(e)||e.length>60)return"还不能下载：请先在第一步填好“代号”，它是文件夹的名字。";
let s=t.map(({uscc:o})=>String(o??"")),i=s.findIndex((o,c)=>!Hl.test(o)||s.indexOf(o)!==c);return i<0?"":`还不能下载：第 ${i+1} 家企业的统一社会信用代码没有填好，或和别家一样；它\
是文件的名字。`}function Ql(e,t){let s=Cn(e.documents,e.round);return[t.length?Mn(e,"summary-title",`还有 ${t.length} 处要改`,t):g("p",{class:"cf-fo\
rm__good"},"每个字段都填好了，格式没有问题。指南的其他要求，交上来以后会自动检查并告诉您。"),s.length>0&&Mn(e,"notes-titl\
e",`对照指南，有 ${s.length} 处不符合`,s)]}function Mn(e,t,s,i){let o=i.map(c=>{let r=c.code&&g("a",{href:`../rules/index.html#${c.code}`},`规则 ${c.
code}`),l=B(c.where,()=>e.visit(c),{class:"cf-form__link","aria-label":`${c.where}，去改：${c.text}`});return g("li",{},l,` ${c.text}`,r&&" ",r)});return g(
"section",{class:"cf-form__summary","aria-labelledby":t},g("h3",{id:t},s),g("ul",{},o))}var Xl=/^\[\/\/\]: # \(.*$/gm,Zl="# 产业集群数字化转型实施方案";function zn(e,t){if(e===null||e==="")return ec(t);let s=e.match(/[^\n]*\n|[^\n]+$/g)??
[],i={lead:"",parts:[]};for(let o of s){let c=t[i.parts.length];c&&o.trimEnd()===c.heading?i.parts.push({heading:c.heading,line:o,body:""}):i.parts.length?i.parts[i.
parts.length-1].body+=o:i.lead+=o}return i.parts.length===t.length?i:null}function ec(e){let t=e.map(({heading:s},i)=>({heading:s,line:`${s}
`,body:i<e.length-1?`
`:""}));return{lead:`${Zl}

`,parts:t}}function Bn({lead:e,parts:t}){return e+t.map(({line:s,body:i})=>s+i).join("")}function Ws(e){return e.replace(Xl,"").replace(/^\s*\n/,"").trimEnd()}function Rn(e,t){
let s=e.replace(/[ \t]+$/gm,"").replace(/^\n+|\n+$/g,""),i=t?"":`
`;return s?`
${s}
${i}`:i}function Fn(e){let t=e.outline,s=()=>zn(e.documents.narrative,t),i=t.map((r,l)=>({...r,place:l,id:`narrative/${l}`})).filter(r=>r.lowest);function o({title:r,asked:l,
place:d,id:n}){let a=g("p",{id:`${n}.error`,class:"cf-form__error",hidden:!0}),p=g("textarea",{id:n,rows:5,"aria-describedby":`${n}.hint ${n}.error`,oninput:()=>{
let u=s();u.parts[d].body=Rn(p.value,d===t.length-1),e.documents.narrative=Bn(u),e.touched.add(n),e.changed()}});p.value=Ws(s().parts[d].body),e.fields.set(n,{error:a,
control:p,schema:{}});let m=g("p",{id:`${n}.hint`,class:"cf-form__hint"},l);return g("div",{class:"cf-form__field"},g("label",{for:n},r),m,p,a)}function c(){let r=g(
"textarea",{id:"narrative",rows:30,oninput:()=>{e.documents.narrative=r.value,e.changed()}});r.value=e.documents.narrative;let l=g("p",{id:"narrative.error",class:"\
cf-form__error",hidden:!0});e.fields.set("narrative",{error:l,control:r,schema:{}});let d="打开的 plan.md 没有按规定的次序写全标题，所以放在一个框里，原样改。规定的标题是：",
n=g("ul",{},t.map(({heading:a})=>g("li",{},g("code",{},a))));return[g("p",{},d),n,g("div",{class:"cf-form__field"},g("label",{for:"narrative"},"实施方案正文"),
r,l)]}return{draw:()=>s()===null?c():t.map((r,l)=>r.lowest?o({...r,place:l,id:`narrative/${l}`}):g("h4",{},r.title)),missing:()=>{let r=s();return r===null?[{id:"\
narrative",title:"规定的标题"}]:i.filter(({place:l})=>Ws(r.parts[l].body)==="")}}}var Ve=[["application","一、封面和表一"],["enterprises","二、表二（企业）"],["plan","三、实施方案"],["commitment","四、承诺函"],["fini\
sh","五、检查和下载"]],tc=["total_investment","requested_subsidy"];function Un(e){let t=g("h2",{tabindex:-1}),s=g("div",{class:"cf-form__step"}),i=Ve.map(
([p,m])=>B(m,()=>e.go(p))),o=g("nav",{class:"cf-form__nav","aria-label":"填报步骤"},g("ol",{},i.map(p=>g("li",{},p)))),c=B("上一步",()=>e.go(Ve[l()-1][0])),
r=B("下一步",()=>e.go(Ve[l()+1][0]),{class:"cf-form__button cf-form__button--first"}),l=()=>Ve.findIndex(([p])=>p===e.step);function d(p){e.step=p,e.fields.clear(),
t.textContent=Ve[l()][1],s.replaceChildren(...e.drawn[p]().flat(Number.POSITIVE_INFINITY).filter(Boolean));for(let[m,u]of i.entries())u.toggleAttribute("aria-cu\
rrent",!1),m===l()&&u.setAttribute("aria-current","step");c.hidden=l()===0,r.hidden=l()===Ve.length-1,e.check()}function n(p){for(let[m,u]of i.entries()){let f=p.
get(Ve[m][0])??0;u.textContent=Ve[m][1]+(e.strict&&f?`：${f} 处要改`:"")}}let a=g("section",{"aria-label":"填写"},t,s,g("div",{class:"cf-form__turn"},c,r));
return{nav:o,main:a,title:t,draw:d,counted:n}}function zr(e,t){return vt(e,{key:t,data:e.documents[t],schema:R[t]},[],R[t])}function Kn(e){let t=[rc(e),...zr(e,
"application")];for(let s of tc){let{control:i}=e.fields.get(`application/${s}`),o=()=>{let r=Bt(e.documents)[s];if(r===null){e.say("企业的金额还没有填好，不能合计。");
return}i.value=r,Ie(e.documents.application,R.application,[s],r),e.say(`已填 ${r} 元。`),e.touched.add(`application/${s}`),e.changed()},c=R.application.properties[s].
title;i.after(B("按各企业合计填写",o,{"aria-label":`${c}：按各企业合计填写`}))}return t}function rc(e){let t=g("p",{id:"slug.error",class:"cf-f\
orm__error",hidden:!0}),s=g("input",{id:"slug",type:"text",autocomplete:"off",spellcheck:"false","aria-describedby":"slug.hint slug.error",oninput:()=>{e.slug=s.
value.trim(),e.touched.add("slug"),e.changed()}});return s.value=e.slug,e.fields.set("slug",{error:t,control:s,schema:{}}),g("div",{class:"cf-form__field"},g("l\
abel",{for:"slug"},"代号"),g("p",{id:"slug.hint",class:"cf-form__hint"},"申报文件夹的名字，自己起一个：小写英文字母、数字和连字符，最多 60 个字。例如：furniture-demo"),
s,t)}function Yn(e){let t=g("p",{class:"cf-form__draft",role:"status"},"还没有草稿。"),s=g("div",{role:"alert"}),i=(d,n)=>(d.addEventListener("change",async()=>{
let a=[...d.files];d.value="",a.length&&e.open(await n(a))}),d),o=i(g("input",{type:"file",id:"open-zip",accept:".zip,application/zip"}),([d])=>In(d)),c=i(g("in\
put",{type:"file",id:"open-folder",webkitdirectory:!0}),jn),r=B("清除草稿，从空白开始",()=>{window.confirm("清除这个浏览器里的草稿，从空白开始？没有下载的内容会丢失。")&&
e.clear()});return{element:g("section",{class:"cf-form__top","aria-label":"打开和草稿"},g("details",{class:"cf-details"},g("summary",{},"打开以前的申报文件夹或 zip"),
g("div",{class:"cf-form__field"},g("label",{for:"open-zip"},"打开 zip 压缩包"),o),g("div",{class:"cf-form__field"},g("label",{for:"open-folder"},"打开文件夹"),
c),g("p",{class:"cf-form__hint"},"浏览器可能会问“要上传吗”：文件只在这个浏览器里打开，不会传出去。打开以后会代替现在的草稿。")),
s,g("div",{class:"cf-form__saved"},t,r)),draft:d=>{t.textContent!==d&&(t.textContent=d)},troubles:(d,n)=>{let a=n.map(p=>g("li",{},p));s.replaceChildren(...a.length?
[g("p",{},d),g("ul",{},a)]:[])}}}var sc=1500,Yt=e=>Se.pretty(Se.fen(e));function Vn(e){let t=g("p",{class:"cf-form__total"}),s=g("div",{}),i=g("a",{href:"#vouchers-title"}),o=g("div",{class:"cf\
-form__bar"},i),c=Er(()=>e.say(i.textContent),sc),r=new Set,l=g("aside",{class:"cf-form__vouchers","aria-labelledby":"vouchers-title"},g("h2",{id:"vouchers-titl\
e",tabindex:-1},"补贴测算"),t,s,g("p",{class:"cf-form__hint"},"这是按规则算出的数，不是批准的数。名录和其他条件由受理单位核对。"));
function d(){let{application:u,enterprises:f}=e.documents,h=(O,N)=>`${O}${N}`,b=Rs({application:u,enterprises:f},e.programme,h),v=b.waiting.length?`，还有 ${b.
waiting.length} 家没有填全`:"";t.replaceChildren("集群合计 ",g("strong",{},Yt(b.amount)),b.reduced?"，已按集群上限核减":"",v),s.replaceChildren(
...b.waiting.map(m),...b.enterprises.map(a));let{uscc:w}=e.step==="enterprises"?f[e.current]??{}:{},x=b.enterprises.find(O=>O.uscc===w),S=`${x?`本企业 ${Yt(x.
amount)}（${zt[x.binding]}），`:""}集群合计 ${Yt(b.amount)}${v}`;S!==i.textContent&&(i.textContent=S,c())}function n(u){return e.documents.enterprises.find(
f=>f.uscc===u)?.name||u}function a(u){let f=g("details",{class:"cf-details",open:r.has(u.uscc)},g("summary",{},g("span",{class:"cf-form__who"},n(u.uscc)),g("str\
ong",{},Yt(u.amount)),g("span",{class:"cf-form__binding"},`卡在：${zt[u.binding]}`)),g("ol",{},u.steps.map(h=>g("li",{},p(h.clause),` ${h.text}：`,g("strong",
{},Yt(h.amount))))));return f.addEventListener("toggle",()=>f.open?r.add(u.uscc):r.delete(u.uscc)),f}function p(u){return g("a",{href:`../guide/${e.round.id}.ht\
ml#${wt(u)}`},u)}function m({place:u,pointers:f}){let h=e.documents.enterprises[u].name||`第 ${u+1} 家企业`,b=f.map(v=>v.startsWith("/")?jr("enterprise",v)?.
title??"":"申报日期");return g("p",{class:"cf-form__waiting"},`${h}：还不能算，要先填好${[...new Set(b)].join("、")}。`)}return{panel:l,bar:o,draw:d}}var ic=250;function nc(e,t){let{round:s,services:i,outline:o}=t,c=gn(s.id),r=g("p",{class:"cf-form__live",role:"status"}),l=i.products.map(({id:w,name:x})=>[w,`${x}\
（${n(w)}）`]),d=s.city.divisions.map(({code:w,name:x})=>[w,x]);function n(w){let x=i.products.find(k=>k.id===w);return i.categories.find(k=>k.id===x.category)?.
name??x.category}let a={round:s,outline:o,programme:{round:s,services:i},documents:Ft(),slug:"",step:"application",current:0,strict:!1,touched:new Set,fields:new Map,
options:w=>w==="enterprise/address/division"?d:/^enterprise\/purchases\/\d+\/product$/.test(w)?l:null,names:w=>w==="address/division"?new Map(d.map(([x,k])=>[k,
x])):w==="product"?new Map(i.products.map(({id:x,name:k})=>[k,x])):void 0,forget:w=>{for(let x of[...a.fields.keys()].filter(k=>k.startsWith(w)))a.fields.delete(
x)},say:w=>{r.textContent=w},check:()=>{let w=Dr(a);Nn(a,w);let x=new Map;for(let{step:k}of w)x.set(k,(x.get(k)??0)+1);return h.counted(x),f.draw(),w},go:w=>{a.
strict||=w==="finish",h.draw(w),h.title.focus(),h.title.scrollIntoView({block:"start"})},visit:w=>{a.strict=!0,h.draw(w.step),w.enterprise>=0&&m.open(w.enterprise);
let x=a.fields.get(Vs(a.fields,w.id))?.control??h.title;(x.matches("input, select, textarea, button, h2")?x:x.querySelector("input")).focus()},open:({documents:w,
slug:x,problems:k})=>{b.troubles(w?"已打开，请留意：":"没有打开，原因是：",k),w&&(a.touched.size===0||window.confirm("打开以后会代替现在填的内容，没有下载的会丢失。继续\
吗？"))&&(p({documents:w,slug:x}),a.strict=!0,a.go("application"),a.say(`已打开申报 ${x}，共 ${w.enterprises.length} 家企业。`),a.save())},clear:()=>{
c.clear(),p({documents:Ft(),slug:""}),b.troubles("",[]),a.go("application"),b.draft("草稿已清除。")},save:()=>{b.draft(c.save({documents:a.documents,slug:a.
slug},new Date))},changed:Er(()=>{a.step==="enterprises"&&m.names(),a.check(),a.save()},ic),drawn:{}};function p({documents:w,slug:x}){Object.assign(a,{documents:w,
slug:x,current:0,strict:!1,touched:new Set})}let m=An(a),u=Fn(a);a.narrative=u,a.drawn={application:()=>Kn(a),enterprises:m.draw,plan:()=>[...zr(a,"plan"),g("h3",
{},"实施方案正文（plan.md）"),...u.draw()],commitment:()=>zr(a,"commitment"),finish:()=>Dn(a)};let f=Vn(a),h=Un(a),b=Yn(a);e.replaceChildren(b.element,r,
h.nav,g("div",{class:"cf-form__columns"},h.main,f.panel),f.bar);let v=c.load();v&&(p(bt(v)),b.draft("接着上次的草稿。")),h.draw("application")}var Jn=document.
getElementById("form"),Hn=document.getElementById("form-data");Jn&&Hn&&nc(Jn,JSON.parse(Hn.textContent));})();
