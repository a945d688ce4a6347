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

yaml 2.9.1

Copyright Eemeli Aro <eemeli@gmail.com>

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
*/
(()=>{var Pa=Object.defineProperty;var Oi=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(s){throw e=0,s}},pr=(t,e)=>{for(var s in e)Pa(t,s,{get:e[s],enumerable:!0})};var Gi=Oi(Nr=>{"use strict";Object.defineProperty(Nr,"__esModule",{value:!0});function Wi(t){let e=t.length,s=0,i=0,n;for(;i<e;)s++,n=t.charCodeAt(i++),n>=55296&&
n<=56319&&i<e&&(n=t.charCodeAt(i),(n&64512)===56320&&i++);return s}Nr.default=Wi;Wi.code='require("ajv/dist/runtime/ucs2length").default'});var nn=Oi(Pe=>{"use strict";Object.defineProperty(Pe,"__esModule",{value:!0});Pe.formatNames=Pe.fastFormats=Pe.fullFormats=void 0;function Se(t,e){return{validate:t,
compare:e}}Pe.fullFormats={date:Se(en,Ar),time:Se(Or(!0),Tr),"date-time":Se(Qi(!0),sn),"iso-time":Se(Or(),tn),"iso-date-time":Se(Qi(),rn),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:fo,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:vo,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:mo,int32:{type:"number",validate:yo},int64:{type:"number",validate:bo},float:{type:"\
number",validate:Zi},double:{type:"number",validate:Zi},password:!0,binary:!0};Pe.fastFormats={...Pe.fullFormats,date:Se(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Ar),time:Se(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Tr),"date-time":Se(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
sn),"iso-time":Se(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,tn),"iso-date-time":Se(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
rn),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
Pe.formatNames=Object.keys(Pe.fullFormats);function oo(t){return t%4===0&&(t%100!==0||t%400===0)}var lo=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,co=[0,31,28,31,30,31,30,31,
31,30,31,30,31];function en(t){let e=lo.exec(t);if(!e)return!1;let s=+e[1],i=+e[2],n=+e[3];return i>=1&&i<=12&&n>=1&&n<=(i===2&&oo(s)?29:co[i])}function Ar(t,e){
if(t&&e)return t>e?1:t<e?-1:0}var $r=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function Or(t){return function(s){let i=$r.exec(s);if(!i)
return!1;let n=+i[1],a=+i[2],r=+i[3],o=i[4],h=i[5]==="-"?-1:1,l=+(i[6]||0),c=+(i[7]||0);if(l>23||c>59||t&&!o)return!1;if(n<=23&&a<=59&&r<60)return!0;let p=a-c*h,
m=n-l*h-(p<0?1:0);return(m===23||m===-1)&&(p===59||p===-1)&&r<61}}function Tr(t,e){if(!(t&&e))return;let s=new Date("2020-01-01T"+t).valueOf(),i=new Date("2020-\
01-01T"+e).valueOf();if(s&&i)return s-i}function tn(t,e){if(!(t&&e))return;let s=$r.exec(t),i=$r.exec(e);if(s&&i)return t=s[1]+s[2]+s[3],e=i[1]+i[2]+i[3],t>e?1:
t<e?-1:0}var Lr=/t|\s/i;function Qi(t){let e=Or(t);return function(i){let n=i.split(Lr);return n.length===2&&en(n[0])&&e(n[1])}}function sn(t,e){if(!(t&&e))return;
let s=new Date(t).valueOf(),i=new Date(e).valueOf();if(s&&i)return s-i}function rn(t,e){if(!(t&&e))return;let[s,i]=t.split(Lr),[n,a]=e.split(Lr),r=Ar(s,n);if(r!==
void 0)return r||Tr(i,a)}var po=/\/|:/,uo=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function fo(t){return po.test(t)&&uo.test(t)}var Xi=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function mo(t){return Xi.lastIndex=0,Xi.
test(t)}var ho=-(2**31),go=2**31-1;function yo(t){return Number.isInteger(t)&&t<=go&&t>=ho}function bo(t){return Number.isInteger(t)}function Zi(){return!0}var wo=/[^\\]\\Z/;
function vo(t){if(wo.test(t))return!1;try{return new RegExp(t),!0}catch{return!1}}});var Li={application:4,enterprise:5,plan:4,commitment:4,review:4,digest:4,round:3,services:3,roster:3,rules:3,watchlist:4,holidays:4},Mt={application:{$schema:"h\
ttps://json-schema.org/draft/2020-12/schema",title:"申报信息表（附录1 封面与表一）",description:"一个产业集群的申报主文件，由牵头单位填写。",
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
loud 或 selected_partner，含义同牵头资格。",examples:["selected_partner"],"x-public":!0,enum:["huawei_cloud","selected_partner"]}}}},account:{title:"提\
交账号",description:"提交这份申报的托管网站账号；以后只有它能改，以编号为准。","x-clause":"四（一）",type:"object",additionalProperties:!1,
required:["id"],properties:{id:{"x-form":"托管网站给出的数字编号，例如 90000101。",type:"integer",minimum:1,maximum:999999999999999,title:"账号数字编号",
description:"托管网站给出的数字编号。",examples:[90000101]},name:{"x-form":"英文字母、数字、下划线和连字符，最多 60 个字。",type:"\
string",minLength:1,maxLength:60,pattern:"^[A-Za-z0-9_-]+$",title:"账号名称",description:"当前的账号名称。",examples:["shili-2021"]}}},applied_on:{"\
x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$",title:"申报日期",description:"提交申报的日期\
；企业成立是否满一年按这一天计算（指南 三（一）1）。","x-clause":"三（一）1",examples:["2021-09-15"],"x-public":!0},completion_date:{
"x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$",title:"完工时间",description:"项目完工日期\
，具体到年月日（附录1 表一）。",examples:["2022-08-31"],"x-public":!0},total_investment:{"x-form":"人民币元，最多两位小数，不写千分位逗号和单位，例如 180000 或 180000.50。",
type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$",title:"项目总投入额",description:"等于各企业项\
目投入之和，单位元（附录1 表一）。",examples:[44e4],"x-public":!0},requested_subsidy:{"x-form":"人民币元，最多两位小数，不写千分位逗号和单位，例如 180000 或 180000.50。",
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
removed_on:{},reason:{}}}}}},holidays:{properties:{year:{},source:{},days:{items:{properties:{on:{},name:{},working:{}}}}}}};var z=Uint8Array,ie=Uint16Array,xr=Int32Array,fs=new z([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),ms=new z([0,0,0,0,1,1,2,2,3,3,4,4,5,5,
6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),dr=new z([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),ji=function(t,e){for(var s=new ie(31),i=0;i<31;++i)s[i]=
e+=1<<t[i-1];for(var n=new xr(s[30]),i=1;i<30;++i)for(var a=s[i];a<s[i+1];++a)n[a]=a-s[i]<<5|i;return{b:s,r:n}},Ci=ji(fs,2),Mi=Ci.b,gr=Ci.r;Mi[28]=258,gr[258]=28;
var Di=ji(ms,0),Na=Di.b,Ai=Di.r,yr=new ie(32768);for(I=0;I<32768;++I)Ce=(I&43690)>>1|(I&21845)<<1,Ce=(Ce&52428)>>2|(Ce&13107)<<2,Ce=(Ce&61680)>>4|(Ce&3855)<<4,yr[I]=
((Ce&65280)>>8|(Ce&255)<<8)>>1;var Ce,I,_e=(function(t,e,s){for(var i=t.length,n=0,a=new ie(e);n<i;++n)t[n]&&++a[t[n]-1];var r=new ie(e);for(n=1;n<e;++n)r[n]=r[n-
1]+a[n-1]<<1;var o;if(s){o=new ie(1<<e);var h=15-e;for(n=0;n<i;++n)if(t[n])for(var l=n<<4|t[n],c=e-t[n],p=r[t[n]-1]++<<c,m=p|(1<<c)-1;p<=m;++p)o[yr[p]>>h]=l}else
for(o=new ie(i),n=0;n<i;++n)t[n]&&(o[n]=yr[r[t[n]-1]++]>>15-t[n]);return o}),Ke=new z(288);for(I=0;I<144;++I)Ke[I]=8;var I;for(I=144;I<256;++I)Ke[I]=9;var I;for(I=
256;I<280;++I)Ke[I]=7;var I;for(I=280;I<288;++I)Ke[I]=8;var I,Bt=new z(32);for(I=0;I<32;++I)Bt[I]=5;var I,$a=_e(Ke,9,0),Oa=_e(Ke,9,1),La=_e(Bt,5,0),Aa=_e(Bt,5,1),
ur=function(t){for(var e=t[0],s=1;s<t.length;++s)t[s]>e&&(e=t[s]);return e},me=function(t,e,s){var i=e/8|0;return(t[i]|t[i+1]<<8)>>(e&7)&s},fr=function(t,e){var s=e/
8|0;return(t[s]|t[s+1]<<8|t[s+2]<<16)>>(e&7)},kr=function(t){return(t+7)/8|0},Rt=function(t,e,s){return(e==null||e<0)&&(e=0),(s==null||s>t.length)&&(s=t.length),
new z(t.subarray(e,s))};var Ta=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 da\
ta","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],H=function(t,e,s){var i=new Error(e||Ta[t]);
if(i.code=t,Error.captureStackTrace&&Error.captureStackTrace(i,H),!s)throw i;return i},qa=function(t,e,s,i){var n=t.length,a=i?i.length:0;if(!n||e.f&&!e.l)return s||
new z(0);var r=!s,o=r||e.i!=2,h=e.i;r&&(s=new z(n*3));var l=function(jt){var Ct=s.length;if(jt>Ct){var ht=new z(Math.max(Ct*2,jt));ht.set(s),s=ht}},c=e.f||0,p=e.
p||0,m=e.b||0,u=e.l,f=e.d,d=e.m,y=e.n,w=n*8;do{if(!u){c=me(t,p,1);var v=me(t,p+1,3);if(p+=3,v)if(v==1)u=Oa,f=Aa,d=9,y=5;else if(v==2){var P=me(t,p,31)+257,O=me(
t,p+10,15)+4,b=P+me(t,p+5,31)+1;p+=14;for(var N=new z(b),j=new z(19),C=0;C<O;++C)j[dr[C]]=me(t,p+C*3,7);p+=O*3;for(var A=ur(j),fe=(1<<A)-1,te=_e(j,A,1),C=0;C<b;){
var X=te[me(t,p,fe)];p+=X&15;var x=X>>4;if(x<16)N[C++]=x;else{var U=0,M=0;for(x==16?(M=3+me(t,p,3),p+=2,U=N[C-1]):x==17?(M=3+me(t,p,7),p+=3):x==18&&(M=11+me(t,p,
127),p+=7);M--;)N[C++]=U}}var Z=N.subarray(0,P),Y=N.subarray(P);d=ur(Z),y=ur(Y),u=_e(Z,d,1),f=_e(Y,y,1)}else H(1);else{var x=kr(p)+4,k=t[x-4]|t[x-3]<<8,_=x+k;if(_>
n){h&&H(0);break}o&&l(m+k),s.set(t.subarray(x,_),m),e.b=m+=k,e.p=p=_*8,e.f=c;continue}if(p>w){h&&H(0);break}}o&&l(m+131072);for(var Et=(1<<d)-1,le=(1<<y)-1,je=p;;je=
p){var U=u[fr(t,p)&Et],se=U>>4;if(p+=U&15,p>w){h&&H(0);break}if(U||H(2),se<256)s[m++]=se;else if(se==256){je=p,u=null;break}else{var re=se-254;if(se>264){var C=se-
257,D=fs[C];re=me(t,p,(1<<D)-1)+Mi[C],p+=D}var xe=f[fr(t,p)&le],ft=xe>>4;xe||H(3),p+=xe&15;var Y=Na[ft];if(ft>3){var D=ms[ft];Y+=fr(t,p)&(1<<D)-1,p+=D}if(p>w){h&&
H(0);break}o&&l(m+131072);var mt=m+re;if(m<Y){var cs=a-Y,ps=Math.min(Y,mt);for(cs+m<0&&H(3);m<ps;++m)s[m]=i[cs+m]}for(;m<mt;++m)s[m]=s[m-Y]}}e.l=u,e.p=je,e.b=m,
e.f=c,u&&(c=1,e.m=d,e.d=f,e.n=y)}while(!c);return m!=s.length&&r?Rt(s,0,m):s.subarray(0,m)},Me=function(t,e,s){s<<=e&7;var i=e/8|0;t[i]|=s,t[i+1]|=s>>8},Dt=function(t,e,s){
s<<=e&7;var i=e/8|0;t[i]|=s,t[i+1]|=s>>8,t[i+2]|=s>>16},mr=function(t,e){for(var s=[],i=0;i<t.length;++i)t[i]&&s.push({s:i,f:t[i]});var n=s.length,a=s.slice();if(!n)
return{t:Bi,l:0};if(n==1){var r=new z(s[0].s+1);return r[s[0].s]=1,{t:r,l:1}}s.sort(function(_,P){return _.f-P.f}),s.push({s:-1,f:25001});var o=s[0],h=s[1],l=0,
c=1,p=2;for(s[0]={s:-1,f:o.f+h.f,l:o,r:h};c!=n-1;)o=s[s[l].f<s[p].f?l++:p++],h=s[l!=c&&s[l].f<s[p].f?l++:p++],s[c++]={s:-1,f:o.f+h.f,l:o,r:h};for(var m=a[0].s,i=1;i<
n;++i)a[i].s>m&&(m=a[i].s);var u=new ie(m+1),f=br(s[c-1],u,0);if(f>e){var i=0,d=0,y=f-e,w=1<<y;for(a.sort(function(P,O){return u[O.s]-u[P.s]||P.f-O.f});i<n;++i){
var v=a[i].s;if(u[v]>e)d+=w-(1<<f-u[v]),u[v]=e;else break}for(d>>=y;d>0;){var x=a[i].s;u[x]<e?d-=1<<e-u[x]++-1:++i}for(;i>=0&&d;--i){var k=a[i].s;u[k]==e&&(--u[k],
++d)}f=e}return{t:new z(u),l:f}},br=function(t,e,s){return t.s==-1?Math.max(br(t.l,e,s+1),br(t.r,e,s+1)):e[t.s]=s},Ti=function(t){for(var e=t.length;e&&!t[--e];)
;for(var s=new ie(++e),i=0,n=t[0],a=1,r=function(h){s[i++]=h},o=1;o<=e;++o)if(t[o]==n&&o!=e)++a;else{if(!n&&a>2){for(;a>138;a-=138)r(32754);a>2&&(r(a>10?a-11<<5|
28690:a-3<<5|12305),a=0)}else if(a>3){for(r(n),--a;a>6;a-=6)r(8304);a>2&&(r(a-3<<5|8208),a=0)}for(;a--;)r(n);a=1,n=t[o]}return{c:s.subarray(0,i),n:e}},zt=function(t,e){
for(var s=0,i=0;i<e.length;++i)s+=t[i]*e[i];return s},zi=function(t,e,s){var i=s.length,n=kr(e+2);t[n]=i&255,t[n+1]=i>>8,t[n+2]=t[n]^255,t[n+3]=t[n+1]^255;for(var a=0;a<
i;++a)t[n+a+4]=s[a];return(n+4+i)*8},qi=function(t,e,s,i,n,a,r,o,h,l,c){Me(e,c++,s),++n[256];for(var p=mr(n,15),m=p.t,u=p.l,f=mr(a,15),d=f.t,y=f.l,w=Ti(m),v=w.c,
x=w.n,k=Ti(d),_=k.c,P=k.n,O=new ie(19),b=0;b<v.length;++b)++O[v[b]&31];for(var b=0;b<_.length;++b)++O[_[b]&31];for(var N=mr(O,7),j=N.t,C=N.l,A=19;A>4&&!j[dr[A-1]];--A)
;var fe=l+5<<3,te=zt(n,Ke)+zt(a,Bt)+r,X=zt(n,m)+zt(a,d)+r+14+3*A+zt(O,j)+2*O[16]+3*O[17]+7*O[18];if(h>=0&&fe<=te&&fe<=X)return zi(e,c,t.subarray(h,h+l));var U,M,
Z,Y;if(Me(e,c,1+(X<te)),c+=2,X<te){U=_e(m,u,0),M=m,Z=_e(d,y,0),Y=d;var Et=_e(j,C,0);Me(e,c,x-257),Me(e,c+5,P-1),Me(e,c+10,A-4),c+=14;for(var b=0;b<A;++b)Me(e,c+
3*b,j[dr[b]]);c+=3*A;for(var le=[v,_],je=0;je<2;++je)for(var se=le[je],b=0;b<se.length;++b){var re=se[b]&31;Me(e,c,Et[re]),c+=j[re],re>15&&(Me(e,c,se[b]>>5&127),
c+=se[b]>>12)}}else U=$a,M=Ke,Z=La,Y=Bt;for(var b=0;b<o;++b){var D=i[b];if(D>255){var re=D>>18&31;Dt(e,c,U[re+257]),c+=M[re+257],re>7&&(Me(e,c,D>>23&31),c+=fs[re]);
var xe=D&31;Dt(e,c,Z[xe]),c+=Y[xe],xe>3&&(Dt(e,c,D>>5&8191),c+=ms[xe])}else Dt(e,c,U[D]),c+=M[D]}return Dt(e,c,U[256]),c+M[256]},Ia=new xr([65540,131080,131088,
131104,262176,1048704,1048832,2114560,2117632]),Bi=new z(0),Ea=function(t,e,s,i,n,a){var r=a.z||t.length,o=new z(i+r+5*(1+Math.ceil(r/7e3))+n),h=o.subarray(i,o.
length-n),l=a.l,c=(a.r||0)&7;if(e){c&&(h[0]=a.r>>3);for(var p=Ia[e-1],m=p>>13,u=p&8191,f=(1<<s)-1,d=a.p||new ie(32768),y=a.h||new ie(f+1),w=Math.ceil(s/3),v=2*w,
x=function(cr){return(t[cr]^t[cr+1]<<w^t[cr+2]<<v)&f},k=new xr(25e3),_=new ie(288),P=new ie(32),O=0,b=0,N=a.i||0,j=0,C=a.w||0,A=0;N+2<r;++N){var fe=x(N),te=N&32767,
X=y[fe];if(d[te]=X,y[fe]=te,C<=N){var U=r-N;if((O>7e3||j>24576)&&(U>423||!l)){c=qi(t,h,0,k,_,P,b,j,A,N-A,c),j=O=b=0,A=N;for(var M=0;M<286;++M)_[M]=0;for(var M=0;M<
30;++M)P[M]=0}var Z=2,Y=0,Et=u,le=te-X&32767;if(U>2&&fe==x(N-le))for(var je=Math.min(m,U)-1,se=Math.min(32767,N),re=Math.min(258,U);le<=se&&--Et&&te!=X;){if(t[N+
Z]==t[N+Z-le]){for(var D=0;D<re&&t[N+D]==t[N+D-le];++D);if(D>Z){if(Z=D,Y=le,D>je)break;for(var xe=Math.min(le,D-2),ft=0,M=0;M<xe;++M){var mt=N-le+M&32767,cs=d[mt],
ps=mt-cs&32767;ps>ft&&(ft=ps,X=mt)}}}te=X,X=d[te],le+=te-X&32767}if(Y){k[j++]=268435456|gr[Z]<<18|Ai[Y];var jt=gr[Z]&31,Ct=Ai[Y]&31;b+=fs[jt]+ms[Ct],++_[257+jt],
++P[Ct],C=N+Z,++O}else k[j++]=t[N],++_[t[N]]}}for(N=Math.max(N,C);N<r;++N)k[j++]=t[N],++_[t[N]];c=qi(t,h,l,k,_,P,b,j,A,N-A,c),l||(a.r=c&7|h[c/8|0]<<3,c-=7,a.h=y,
a.p=d,a.i=N,a.w=C)}else{for(var N=a.w||0;N<r+l;N+=65535){var ht=N+65535;ht>=r&&(h[c/8|0]=l,ht=r),c=zi(h,c+1,t.subarray(N,ht))}a.i=r}return Rt(o,0,i+kr(c)+n)},ja=(function(){
for(var t=new Int32Array(256),e=0;e<256;++e){for(var s=e,i=9;--i;)s=(s&1&&-306674912)^s>>>1;t[e]=s}return t})(),Ca=function(){var t=-1;return{p:function(e){for(var s=t,
i=0;i<e.length;++i)s=ja[s&255^e[i]]^s>>>8;t=s},d:function(){return~t}}};var Ma=function(t,e,s,i,n){if(!n&&(n={l:1},e.dictionary)){var a=e.dictionary.subarray(-32768),r=new z(a.length+t.length);r.set(a),r.set(t,a.length),t=r,n.w=a.length}
return Ea(t,e.level==null?6:e.level,e.mem==null?n.l?Math.ceil(Math.max(8,Math.min(13,Math.log(t.length)))*1.5):20:12+e.mem,s,i,n)},Ri=function(t,e){var s={};for(var i in t)
s[i]=t[i];for(var i in e)s[i]=e[i];return s};var ke=function(t,e){return t[e]|t[e+1]<<8},ce=function(t,e){return(t[e]|t[e+1]<<8|t[e+2]<<16|t[e+3]<<24)>>>0},hr=function(t,e){return ce(t,e)+ce(t,e+4)*4294967296},
V=function(t,e,s){for(;s;++e)t[e]=s,s>>>=8};function Da(t,e){return Ma(t,e||{},0,0)}function za(t,e){return qa(t,{i:2},e&&e.out,e&&e.dictionary)}var Fi=function(t,e,s,i){for(var n in t){var a=t[n],r=e+n,o=i;Array.isArray(a)&&(o=Ri(i,a[1]),a=a[0]),ArrayBuffer.isView(a)?s[r]=[a,o]:(s[r+="/"]=[new z(0),o],Fi(
a,r,s,i))}},Ii=typeof TextEncoder<"u"&&new TextEncoder,wr=typeof TextDecoder<"u"&&new TextDecoder,Ba=0;try{wr.decode(Bi,{stream:!0}),Ba=1}catch{}var Ra=function(t){
for(var e="",s=0;;){var i=t[s++],n=(i>127)+(i>223)+(i>239);if(s+n>t.length)return{s:e,r:Rt(t,s-1)};n?n==3?(i=((i&15)<<18|(t[s++]&63)<<12|(t[s++]&63)<<6|t[s++]&63)-
65536,e+=String.fromCharCode(55296|i>>10,56320|i&1023)):n&1?e+=String.fromCharCode((i&31)<<6|t[s++]&63):e+=String.fromCharCode((i&15)<<12|(t[s++]&63)<<6|t[s++]&
63):e+=String.fromCharCode(i)}};function us(t,e){if(e){for(var s=new z(t.length),i=0;i<t.length;++i)s[i]=t.charCodeAt(i);return s}if(Ii)return Ii.encode(t);for(var n=t.length,a=new z(t.length+
(t.length>>1)),r=0,o=function(c){a[r++]=c},i=0;i<n;++i){if(r+5>a.length){var h=new z(r+8+(n-i<<1));h.set(a),a=h}var l=t.charCodeAt(i);l<128||e?o(l):l<2048?(o(192|
l>>6),o(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|t.charCodeAt(++i)&1023,o(240|l>>18),o(128|l>>12&63),o(128|l>>6&63),o(128|l&63)):(o(224|l>>12),o(128|l>>
6&63),o(128|l&63))}return Rt(a,0,r)}function Fa(t,e){if(e){for(var s="",i=0;i<t.length;i+=16384)s+=String.fromCharCode.apply(null,t.subarray(i,i+16384));return s}else{
if(wr)return wr.decode(t);var n=Ra(t),a=n.s,s=n.r;return s.length&&H(8),a}}var Ka=function(t,e){return e+30+ke(t,e+26)+ke(t,e+28)},Ua=function(t,e,s){var i=ke(t,e+28),n=ke(t,e+30),a=Fa(t.subarray(e+46,e+46+i),!(ke(t,e+8)&2048)),r=e+46+
i,o=Ya(t,r,n,s,ce(t,e+20),ce(t,e+24),ce(t,e+42)),h=o[0],l=o[1],c=o[2];return[ke(t,e+10),h,l,a,r+n+ke(t,e+32),c]},Ya=function(t,e,s,i,n,a,r){var o=n==4294967295,
h=a==4294967295,l=r==4294967295,c=e+s,p=o+h+l;if(i&&p){for(;e+4<c;e+=4+ke(t,e+2))if(ke(t,e)==1)return[o?hr(t,e+4+8*h):n,h?hr(t,e+4):a,l?hr(t,e+4+8*(h+o)):r,1];i<
2&&H(13)}return[n,a,r,0]},vr=function(t){var e=0;if(t)for(var s in t){var i=t[s].length;i>65535&&H(9),e+=i+4}return e},Ei=function(t,e,s,i,n,a,r,o){var h=i.length,
l=s.extra,c=o&&o.length,p=vr(l);V(t,e,r!=null?33639248:67324752),e+=4,r!=null&&(t[e++]=20,t[e++]=s.os),t[e]=20,e+=2,t[e++]=s.flag<<1|(a<0&&8),t[e++]=n&&8,t[e++]=
s.compression&255,t[e++]=s.compression>>8;var m=new Date(s.mtime==null?Date.now():s.mtime),u=m.getFullYear()-1980;if((u<0||u>119)&&H(10),V(t,e,u<<25|m.getMonth()+
1<<21|m.getDate()<<16|m.getHours()<<11|m.getMinutes()<<5|m.getSeconds()>>1),e+=4,a!=-1&&(V(t,e,s.crc),V(t,e+4,a<0?-a-2:a),V(t,e+8,s.size)),V(t,e+12,h),V(t,e+14,
p),e+=16,r!=null&&(V(t,e,c),V(t,e+6,s.attrs),V(t,e+10,r),e+=14),t.set(i,e),e+=h,p)for(var f in l){var d=l[f],y=d.length;V(t,e,+f),V(t,e+2,y),t.set(d,e+4),e+=4+y}
return c&&(t.set(o,e),e+=c),e},Va=function(t,e,s,i,n){V(t,e,101010256),V(t,e+8,s),V(t,e+10,s),V(t,e+12,i),V(t,e+16,n)};function Ki(t,e){e||(e={});var s={},i=[];Fi(t,"",s,e);var n=0,a=0;for(var r in s){var o=s[r],h=o[0],l=o[1],c=l.level==0?0:8,p=us(r),m=p.length,u=l.comment,f=u&&
us(u),d=f&&f.length,y=vr(l.extra);m>65535&&H(11);var w=c?Da(h,l):h,v=w.length,x=Ca();x.p(h),i.push(Ri(l,{size:h.length,crc:x.d(),c:w,f:p,m:f,u:m!=r.length||f&&u.
length!=d,o:n,compression:c})),n+=30+m+y+v,a+=76+2*(m+y)+(d||0)+v}for(var k=new z(a+22),_=n,P=a-n,O=0;O<i.length;++O){var p=i[O];Ei(k,p.o,p,p.f,p.u,p.c.length);
var b=30+p.f.length+vr(p.extra);k.set(p.c,p.o+b),Ei(k,n,p,p.f,p.u,p.c.length,p.o,p.m),n+=16+b+(p.m?p.m.length:0)}return Va(k,n,i.length,P,_),k}function _r(t,e){for(var s={},i=t.length-22;ce(t,i)!=101010256;--i)(!i||t.length-i>65558)&&H(13);var n=ke(t,i+8);if(!n)return{};var a=ce(t,i+16),r=ce(t,i-20)==117853008;
if(r){var o=ce(t,i-12);r=ce(t,o)==101075792,r&&(n=ce(t,o+32),a=ce(t,o+48))}for(var h=e&&e.filter,l=0;l<n;++l){var c=Ua(t,a,r),p=c[0],m=c[1],u=c[2],f=c[3],d=c[4],
y=c[5],w=Ka(t,y);a=d,(!h||h({name:f,size:m,originalSize:u,compression:p}))&&(p?p==8?s[f]=za(t.subarray(w,w+m),{out:new z(u)}):H(14,"unknown compression type "+p):
s[f]=Rt(t,w,w+m))}return s}var Ja={"	":"制表符","\r":"回车符","\uFEFF":"BOM","​":"零宽空格","­":"软连字符"},pe=64*1024,Ui="\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u\
034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\uffff\\ue000-\\uf8ff\\ud800-\\udfff\\u{e0000}-\\u{10ff\
ff}",Ha=new RegExp(`[${Ui}]`,"u"),Wa=new RegExp(`[${Ui}]`,"gu");function dt(t){return Ha.exec(t)?.[0]??null}function Yi(t){let e=new Map;for(let[s]of t.matchAll(
Wa))e.set(s,(e.get(s)??0)+1);return e}function gt(t){let e=t.codePointAt(0).toString(16).toUpperCase().padStart(4,"0"),s=Ja[t];return s?`U+${e} ${s}`:`U+${e}`}function yt(t){
return new TextEncoder().encode(t).length}var Ji="\\u3400-\\u4dbf\\u4e00-\\u9fff",Vi=`A-Za-z0-9${Ji}_.,/%+()、。《》「」【】（），：；！？％“”‘’…—·\\-`,Ga=new RegExp(`^(?:[A\
-Za-z]|[0-9]*[${Ji}])(?:[${Vi} ]*[${Vi}])?$`),Qa=/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,Xa=/^[a-z][a-z0-9_-]*$/,Za=/^(?! )[^\n]*[^\n ](?:\n+[^\n]*[^\n ])*\n?$/,eo=new Set(
["y","n","yes","no","on","off","true","false","null"]);function bt(t,e){return[to(t),...Sr(e,Mt[t])].map(s=>`${s}
`).join("")}function to(t){return`# yaml-language-server: $schema=${"../".repeat(Li[t])}schemas/${t}.schema.json`}function Sr(t,e){return Hi(t)?Array.isArray(t)?
t.flatMap(s=>{let[i,...n]=Sr(s,e.items??{});return[`- ${i}`,...Pr(n)]}):ro(t,e).flatMap(s=>so(s,t[s],io(e,s))):no(t)}function so(t,e,s){let i=Xa.test(t)?t:JSON.
stringify(t),n=Sr(e,s);return Hi(e)?[`${i}:`,...Pr(n)]:[`${i}: ${n[0]}`,...n.slice(1)]}function ro(t,e){let s=Object.keys(e.properties??{}),i=Object.keys(t).filter(
n=>!s.includes(n));return[...s.filter(n=>Object.hasOwn(t,n)),...i]}function io(t,e){let s=t.properties??{},i=Object.hasOwn(s,e)?s[e]:t.additionalProperties;return i&&
typeof i=="object"?i:{}}function Hi(t){return typeof t=="object"&&t!==null&&Object.keys(t).length>0}function no(t){if(typeof t=="string")return ao(t);if(typeof t==
"boolean"||Number.isSafeInteger(t)||typeof t=="object"&&t!==null)return[JSON.stringify(t)];throw new TypeError(`no data of a document: ${t}`)}function ao(t){return Qa.
test(t)||Ga.test(t)&&!eo.has(t.toLowerCase())?[t]:t.includes(`
`)&&Za.test(t)?[t.endsWith(`
`)?"|":"|-",...Pr(t.replace(/\n$/,"").split(`
`))]:[JSON.stringify(t)]}function Pr(t){return t.map(e=>e&&`  ${e}`)}var ws={};pr(ws,{application:()=>xo,commitment:()=>No,enterprise:()=>_o,plan:()=>Po});var xo=ds,wt={$schema:"https://json-schema.org/draft/2020-12/schema",title:"\
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
loud 或 selected_partner，含义同牵头资格。",examples:["selected_partner"],"x-public":!0,enum:["huawei_cloud","selected_partner"]}}}},account:{title:"提\
交账号",description:"提交这份申报的托管网站账号；以后只有它能改，以编号为准。","x-clause":"四（一）",type:"object",additionalProperties:!1,
required:["id"],properties:{id:{"x-form":"托管网站给出的数字编号，例如 90000101。",type:"integer",minimum:1,maximum:999999999999999,title:"账号数字编号",
description:"托管网站给出的数字编号。",examples:[90000101]},name:{"x-form":"英文字母、数字、下划线和连字符，最多 60 个字。",type:"\
string",minLength:1,maxLength:60,pattern:"^[A-Za-z0-9_-]+$",title:"账号名称",description:"当前的账号名称。",examples:["shili-2021"]}}},applied_on:{"\
x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$",title:"申报日期",description:"提交申报的日期\
；企业成立是否满一年按这一天计算（指南 三（一）1）。","x-clause":"三（一）1",examples:["2021-09-15"],"x-public":!0},completion_date:{
"x-form":"年-月-日，例如 2021-09-15。",type:"string",format:"date",pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$",title:"完工时间",description:"项目完工日期\
，具体到年月日（附录1 表一）。",examples:["2022-08-31"],"x-public":!0},total_investment:{"x-form":"人民币元，最多两位小数，不写千分位逗号和单位，例如 180000 或 180000.50。",
type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$",title:"项目总投入额",description:"等于各企业项\
目投入之和，单位元（附录1 表一）。",examples:[44e4],"x-public":!0},requested_subsidy:{"x-form":"人民币元，最多两位小数，不写千分位逗号和单位，例如 180000 或 180000.50。",
type:["integer","number","string"],minimum:0,maximum:99999999999,pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$",title:"财政扶持额度",description:"等于各企业申\
请补贴之和，单位元（附录1 表一）。",examples:[35e4],"x-public":!0},performance_goal:{"x-form":"一段或多段文字，最多 2000 个字。",type:"\
string",minLength:1,maxLength:2e3,title:"总体绩效目标",description:"项目完成后集群达到的可考核目标（附录1 表一）。",examples:["到完工时，\
参与企业全部用上工业软件，订单准时交付率明显提高。"],"x-public":!0}}},g=Object.prototype.hasOwnProperty,$=Gi().default,J=new RegExp("^\\\
S(.*\\S)?$","u"),qr=new RegExp("^[0-9A-HJ-NPQRTUWXY]{18}$","u"),ko=new RegExp("^[A-Za-z0-9_-]+$","u"),Ue=new RegExp("^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$","u"),vt=new RegExp(
"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$","u"),Ye=nn().fullFormats.date;function ds(t,{instancePath:e="",parentData:s,parentDataProperty:i,rootData:n=t,dynamicAnchors:a={}}={}){
let r=null,o=0,h=ds.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.cluster===void 0||
!g.call(t,"cluster")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cluster"},message:"must have required property '\
cluster'"};r===null?r=[l]:r.push(l),o++}if(t.lead===void 0||!g.call(t,"lead")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
lead"},message:"must have required property 'lead'"};r===null?r=[l]:r.push(l),o++}if(t.service_providers===void 0||!g.call(t,"service_providers")){let l={instancePath:e,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"service_providers"},message:"must have required property 'service_providers'"};r===null?r=[l]:
r.push(l),o++}if(t.applied_on===void 0||!g.call(t,"applied_on")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"appli\
ed_on"},message:"must have required property 'applied_on'"};r===null?r=[l]:r.push(l),o++}if(t.completion_date===void 0||!g.call(t,"completion_date")){let l={instancePath:e,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"completion_date"},message:"must have required property 'completion_date'"};r===null?r=[l]:r.
push(l),o++}if(t.total_investment===void 0||!g.call(t,"total_investment")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
total_investment"},message:"must have required property 'total_investment'"};r===null?r=[l]:r.push(l),o++}if(t.requested_subsidy===void 0||!g.call(t,"requested_\
subsidy")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requested_subsidy"},message:"must have required property 'r\
equested_subsidy'"};r===null?r=[l]:r.push(l),o++}if(t.performance_goal===void 0||!g.call(t,"performance_goal")){let l={instancePath:e,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"performance_goal"},message:"must have required property 'performance_goal'"};r===null?r=[l]:r.push(l),o++}for(let l of Object.
keys(t))if(!g.call(wt.properties,l)){let c={instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};r===null?r=[c]:r.push(c),o++}if(t.cluster!==void 0&&g.call(t,"cluster")){let l=t.cluster;if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.name===void 0||!g.call(l,"name")){let c={instancePath:e+"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};r===null?r=[c]:r.push(c),o++}if(l.industry===void 0||!g.call(l,"industry")){let c={instancePath:e+"/cluster",
schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty:"industry"},message:"must have required property 'industry'"};r===null?r=[
c]:r.push(c),o++}if(l.kind===void 0||!g.call(l,"kind")){let c={instancePath:e+"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};r===null?r=[c]:r.push(c),o++}if(l.overview===void 0||!g.call(l,"overview")){let c={instancePath:e+"/cluster",
schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty:"overview"},message:"must have required property 'overview'"};r===null?r=[
c]:r.push(c),o++}for(let c of Object.keys(l))if(!(c==="name"||c==="industry"||c==="kind"||c==="overview")){let p={instancePath:e+"/cluster",schemaPath:"#/proper\
ties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};r===null?r=[p]:r.
push(p),o++}if(l.name!==void 0&&g.call(l,"name")){let c=l.name;if(typeof c=="string"){if($(c)>100){let p={instancePath:e+"/cluster/name",schemaPath:"#/propertie\
s/cluster/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=[p]:r.push(p),o++}if($(
c)<1){let p={instancePath:e+"/cluster/name",schemaPath:"#/properties/cluster/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"};r===null?r=[p]:r.push(p),o++}if(!J.test(c)){let p={instancePath:e+"/cluster/name",schemaPath:"#/properties/cluster/properties/name\
/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[p]:r.push(p),o++}}else{let p={instancePath:e+
"/cluster/name",schemaPath:"#/properties/cluster/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),
o++}}if(l.industry!==void 0&&g.call(l,"industry")){let c=l.industry;if(typeof c=="string"){if($(c)>100){let p={instancePath:e+"/cluster/industry",schemaPath:"#/\
properties/cluster/properties/industry/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=[p]:r.push(
p),o++}if($(c)<1){let p={instancePath:e+"/cluster/industry",schemaPath:"#/properties/cluster/properties/industry/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};r===null?r=[p]:r.push(p),o++}if(!J.test(c)){let p={instancePath:e+"/cluster/industry",schemaPath:"#/properties/\
cluster/properties/industry/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[p]:r.push(p),o++}}else{
let p={instancePath:e+"/cluster/industry",schemaPath:"#/properties/cluster/properties/industry/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};r===null?r=[p]:r.push(p),o++}}if(l.kind!==void 0&&g.call(l,"kind")){let c=l.kind;if(!(c==="provincial_strategic"||c==="local_traditional")){let p={instancePath:e+
"/cluster/kind",schemaPath:"#/properties/cluster/properties/kind/enum",keyword:"enum",params:{allowedValues:wt.properties.cluster.properties.kind.enum},message:"\
must be equal to one of the allowed values"};r===null?r=[p]:r.push(p),o++}}if(l.overview!==void 0&&g.call(l,"overview")){let c=l.overview;if(typeof c=="string"){
if($(c)>2e3){let p={instancePath:e+"/cluster/overview",schemaPath:"#/properties/cluster/properties/overview/maxLength",keyword:"maxLength",params:{limit:2e3},message:"\
must NOT have more than 2000 characters"};r===null?r=[p]:r.push(p),o++}if($(c)<1){let p={instancePath:e+"/cluster/overview",schemaPath:"#/properties/cluster/pro\
perties/overview/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[p]:r.push(p),o++}}else{let p={instancePath:e+
"/cluster/overview",schemaPath:"#/properties/cluster/properties/overview/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.
push(p),o++}}}else{let c={instancePath:e+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?
r=[c]:r.push(c),o++}}if(t.lead!==void 0&&g.call(t,"lead")){let l=t.lead;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0||!g.call(l,"name")){let c={
instancePath:e+"/lead",schemaPath:"#/properties/lead/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
r===null?r=[c]:r.push(c),o++}if(l.uscc===void 0||!g.call(l,"uscc")){let c={instancePath:e+"/lead",schemaPath:"#/properties/lead/required",keyword:"required",params:{
missingProperty:"uscc"},message:"must have required property 'uscc'"};r===null?r=[c]:r.push(c),o++}if(l.qualification===void 0||!g.call(l,"qualification")){let c={
instancePath:e+"/lead",schemaPath:"#/properties/lead/required",keyword:"required",params:{missingProperty:"qualification"},message:"must have required property \
'qualification'"};r===null?r=[c]:r.push(c),o++}for(let c of Object.keys(l))if(!(c==="name"||c==="uscc"||c==="qualification")){let p={instancePath:e+"/lead",schemaPath:"\
#/properties/lead/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};r===null?r=[
p]:r.push(p),o++}if(l.name!==void 0&&g.call(l,"name")){let c=l.name;if(typeof c=="string"){if($(c)>100){let p={instancePath:e+"/lead/name",schemaPath:"#/propert\
ies/lead/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=[p]:r.push(p),o++}if($(c)<
1){let p={instancePath:e+"/lead/name",schemaPath:"#/properties/lead/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"};r===null?r=[p]:r.push(p),o++}if(!J.test(c)){let p={instancePath:e+"/lead/name",schemaPath:"#/properties/lead/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[p]:r.push(p),o++}}else{let p={instancePath:e+"/lead/name",schemaPath:"\
#/properties/lead/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),o++}}if(l.uscc!==void 0&&g.call(
l,"uscc")){let c=l.uscc;if(typeof c=="string"){if(!qr.test(c)){let p={instancePath:e+"/lead/uscc",schemaPath:"#/properties/lead/properties/uscc/pattern",keyword:"\
pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};r===null?r=[p]:r.push(p),o++}}else{let p={instancePath:e+
"/lead/uscc",schemaPath:"#/properties/lead/properties/uscc/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),o++}}if(l.
qualification!==void 0&&g.call(l,"qualification")){let c=l.qualification;if(!(c==="huawei_cloud"||c==="selected_partner")){let p={instancePath:e+"/lead/qualific\
ation",schemaPath:"#/properties/lead/properties/qualification/enum",keyword:"enum",params:{allowedValues:wt.properties.lead.properties.qualification.enum},message:"\
must be equal to one of the allowed values"};r===null?r=[p]:r.push(p),o++}}}else{let c={instancePath:e+"/lead",schemaPath:"#/properties/lead/type",keyword:"type",
params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),o++}}if(t.service_providers!==void 0&&g.call(t,"service_providers")){let l=t.service_providers;
if(Array.isArray(l)){if(l.length>20){let p={instancePath:e+"/service_providers",schemaPath:"#/properties/service_providers/maxItems",keyword:"maxItems",params:{
limit:20},message:"must NOT have more than 20 items"};r===null?r=[p]:r.push(p),o++}let c=l.length;for(let p=0;p<c;p++){let m=l[p];if(m&&typeof m=="object"&&!Array.
isArray(m)){if(m.name===void 0||!g.call(m,"name")){let u={instancePath:e+"/service_providers/"+p,schemaPath:"#/properties/service_providers/items/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};r===null?r=[u]:r.push(u),o++}if(m.uscc===void 0||!g.call(m,"uscc")){let u={
instancePath:e+"/service_providers/"+p,schemaPath:"#/properties/service_providers/items/required",keyword:"required",params:{missingProperty:"uscc"},message:"mu\
st have required property 'uscc'"};r===null?r=[u]:r.push(u),o++}if(m.qualification===void 0||!g.call(m,"qualification")){let u={instancePath:e+"/service_provide\
rs/"+p,schemaPath:"#/properties/service_providers/items/required",keyword:"required",params:{missingProperty:"qualification"},message:"must have required proper\
ty 'qualification'"};r===null?r=[u]:r.push(u),o++}for(let u of Object.keys(m))if(!(u==="name"||u==="uscc"||u==="qualification")){let f={instancePath:e+"/service\
_providers/"+p,schemaPath:"#/properties/service_providers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must\
 NOT have additional properties"};r===null?r=[f]:r.push(f),o++}if(m.name!==void 0&&g.call(m,"name")){let u=m.name;if(typeof u=="string"){if($(u)>100){let f={instancePath:e+
"/service_providers/"+p+"/name",schemaPath:"#/properties/service_providers/items/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must\
 NOT have more than 100 characters"};r===null?r=[f]:r.push(f),o++}if($(u)<1){let f={instancePath:e+"/service_providers/"+p+"/name",schemaPath:"#/properties/serv\
ice_providers/items/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[f]:r.push(f),o++}
if(!J.test(u)){let f={instancePath:e+"/service_providers/"+p+"/name",schemaPath:"#/properties/service_providers/items/properties/name/pattern",keyword:"pattern",
params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[f]:r.push(f),o++}}else{let f={instancePath:e+"/service_providers/"+p+
"/name",schemaPath:"#/properties/service_providers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.
push(f),o++}}if(m.uscc!==void 0&&g.call(m,"uscc")){let u=m.uscc;if(typeof u=="string"){if(!qr.test(u)){let f={instancePath:e+"/service_providers/"+p+"/uscc",schemaPath:"\
#/properties/service_providers/items/properties/uscc/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A\
-HJ-NPQRTUWXY]{18}$"'};r===null?r=[f]:r.push(f),o++}}else{let f={instancePath:e+"/service_providers/"+p+"/uscc",schemaPath:"#/properties/service_providers/items\
/properties/uscc/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),o++}}if(m.qualification!==void 0&&g.call(m,"qual\
ification")){let u=m.qualification;if(!(u==="huawei_cloud"||u==="selected_partner")){let f={instancePath:e+"/service_providers/"+p+"/qualification",schemaPath:"\
#/properties/service_providers/items/properties/qualification/enum",keyword:"enum",params:{allowedValues:wt.properties.service_providers.items.properties.qualification.
enum},message:"must be equal to one of the allowed values"};r===null?r=[f]:r.push(f),o++}}}else{let u={instancePath:e+"/service_providers/"+p,schemaPath:"#/prop\
erties/service_providers/items/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),o++}}}else{let c={instancePath:e+"\
/service_providers",schemaPath:"#/properties/service_providers/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[c]:r.push(c),o++}}
if(t.account!==void 0&&g.call(t,"account")){let l=t.account;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.id===void 0||!g.call(l,"id")){let c={instancePath:e+
"/account",schemaPath:"#/properties/account/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};r===null?r=[c]:
r.push(c),o++}for(let c of Object.keys(l))if(!(c==="id"||c==="name")){let p={instancePath:e+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),o++}if(l.id!==void 0&&g.call(l,"id")){
let c=l.id;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let p={instancePath:e+"/account/id",schemaPath:"#/properties/account/properties/id/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),o++}if(typeof c=="number"&&isFinite(c)){if(c>999999999999999||isNaN(c)){let p={
instancePath:e+"/account/id",schemaPath:"#/properties/account/properties/id/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999999},message:"m\
ust be <= 999999999999999"};r===null?r=[p]:r.push(p),o++}if(c<1||isNaN(c)){let p={instancePath:e+"/account/id",schemaPath:"#/properties/account/properties/id/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[p]:r.push(p),o++}}}if(l.name!==void 0&&g.call(l,"name")){let c=l.name;
if(typeof c=="string"){if($(c)>60){let p={instancePath:e+"/account/name",schemaPath:"#/properties/account/properties/name/maxLength",keyword:"maxLength",params:{
limit:60},message:"must NOT have more than 60 characters"};r===null?r=[p]:r.push(p),o++}if($(c)<1){let p={instancePath:e+"/account/name",schemaPath:"#/propertie\
s/account/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[p]:r.push(p),o++}if(!ko.test(
c)){let p={instancePath:e+"/account/name",schemaPath:"#/properties/account/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'\
must match pattern "^[A-Za-z0-9_-]+$"'};r===null?r=[p]:r.push(p),o++}}else{let p={instancePath:e+"/account/name",schemaPath:"#/properties/account/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),o++}}}else{let c={instancePath:e+"/account",schemaPath:"#/prope\
rties/account/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),o++}}if(t.applied_on!==void 0&&g.call(t,"applied_on")){
let l=t.applied_on;if(typeof l=="string"){if(!Ue.test(l)){let c={instancePath:e+"/applied_on",schemaPath:"#/properties/applied_on/pattern",keyword:"pattern",params:{
pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"'};r===null?r=[c]:r.push(c),o++}if(!Ye.validate(
l)){let c={instancePath:e+"/applied_on",schemaPath:"#/properties/applied_on/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};
r===null?r=[c]:r.push(c),o++}}else{let c={instancePath:e+"/applied_on",schemaPath:"#/properties/applied_on/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[c]:r.push(c),o++}}if(t.completion_date!==void 0&&g.call(t,"completion_date")){let l=t.completion_date;if(typeof l=="string"){if(!Ue.
test(l)){let c={instancePath:e+"/completion_date",schemaPath:"#/properties/completion_date/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}\
-[0-9]{2}$"},message:'must match pattern "^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"'};r===null?r=[c]:r.push(c),o++}if(!Ye.validate(l)){let c={instancePath:e+"/comple\
tion_date",schemaPath:"#/properties/completion_date/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};r===null?r=[c]:r.push(c),
o++}}else{let c={instancePath:e+"/completion_date",schemaPath:"#/properties/completion_date/type",keyword:"type",params:{type:"string"},message:"must be string"};
r===null?r=[c]:r.push(c),o++}}if(t.total_investment!==void 0&&g.call(t,"total_investment")){let l=t.total_investment;if(!(typeof l=="number"&&isFinite(l))&&typeof l!=
"string"){let c={instancePath:e+"/total_investment",schemaPath:"#/properties/total_investment/type",keyword:"type",params:{type:wt.properties.total_investment.type},
message:"must be integer,number,string"};r===null?r=[c]:r.push(c),o++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||isNaN(l)){let c={instancePath:e+"/to\
tal_investment",schemaPath:"#/properties/total_investment/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999},message:"must be <= 99999999999"};
r===null?r=[c]:r.push(c),o++}if(l<0||isNaN(l)){let c={instancePath:e+"/total_investment",schemaPath:"#/properties/total_investment/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[c]:r.push(c),o++}}if(typeof l=="string"&&!vt.test(l)){let c={instancePath:e+"/total_investment",schemaPath:"\
#/properties/total_investment/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"},message:'must match pattern "^(0|[1-9][0-9]{0\
,10})(\\.[0-9]{1,2})?$"'};r===null?r=[c]:r.push(c),o++}}if(t.requested_subsidy!==void 0&&g.call(t,"requested_subsidy")){let l=t.requested_subsidy;if(!(typeof l==
"number"&&isFinite(l))&&typeof l!="string"){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/type",keyword:"type",params:{type:wt.
properties.requested_subsidy.type},message:"must be integer,number,string"};r===null?r=[c]:r.push(c),o++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||isNaN(
l)){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999},
message:"must be <= 99999999999"};r===null?r=[c]:r.push(c),o++}if(l<0||isNaN(l)){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_s\
ubsidy/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[c]:r.push(c),o++}}if(typeof l=="string"&&!vt.test(l)){let c={
instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"},
message:'must match pattern "^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"'};r===null?r=[c]:r.push(c),o++}}if(t.performance_goal!==void 0&&g.call(t,"performance_goal")){
let l=t.performance_goal;if(typeof l=="string"){if($(l)>2e3){let c={instancePath:e+"/performance_goal",schemaPath:"#/properties/performance_goal/maxLength",keyword:"\
maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};r===null?r=[c]:r.push(c),o++}if($(l)<1){let c={instancePath:e+"/performance_goa\
l",schemaPath:"#/properties/performance_goal/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[c]:r.push(
c),o++}}else{let c={instancePath:e+"/performance_goal",schemaPath:"#/properties/performance_goal/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};r===null?r=[c]:r.push(c),o++}}}else{let l={instancePath:e,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=
[l]:r.push(l),o++}return ds.errors=r,o===0}ds.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _o=gs,rt={$schema:"https://json-schema.org/draft/2020-12/\
schema",title:"企业信息表（附录1 表二，一企一表）",description:"集群内一家企业的信息和计划购买的云服务。","x-clause":"附录1 表二",
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
这家企业申请的补贴，单位元。","x-clause":"三（三）",examples:[35e4],"x-public":!0}}},an=new RegExp("^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$","u"),
So=new RegExp("^[0-9]{6}$","u"),Ir=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function gs(t,{instancePath:e="",parentData:s,parentDataProperty:i,rootData:n=t,dynamicAnchors:a={}}={}){
let r=null,o=0,h=gs.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0||
!g.call(t,"name")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
r===null?r=[l]:r.push(l),o++}if(t.uscc===void 0||!g.call(t,"uscc")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"us\
cc"},message:"must have required property 'uscc'"};r===null?r=[l]:r.push(l),o++}if(t.industrial===void 0||!g.call(t,"industrial")){let l={instancePath:e,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"industrial"},message:"must have required property 'industrial'"};r===null?r=[l]:r.push(l),o++}if(t.established_on===
void 0||!g.call(t,"established_on")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"established_on"},message:"must ha\
ve required property 'established_on'"};r===null?r=[l]:r.push(l),o++}if(t.ownership===void 0||!g.call(t,"ownership")){let l={instancePath:e,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"ownership"},message:"must have required property 'ownership'"};r===null?r=[l]:r.push(l),o++}if(t.registered_capital===
void 0||!g.call(t,"registered_capital")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"registered_capital"},message:"\
must have required property 'registered_capital'"};r===null?r=[l]:r.push(l),o++}if(t.revenue_last_year===void 0||!g.call(t,"revenue_last_year")){let l={instancePath:e,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"revenue_last_year"},message:"must have required property 'revenue_last_year'"};r===null?r=[l]:
r.push(l),o++}if(t.employees===void 0||!g.call(t,"employees")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"employe\
es"},message:"must have required property 'employees'"};r===null?r=[l]:r.push(l),o++}if(t.address===void 0||!g.call(t,"address")){let l={instancePath:e,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"address"},message:"must have required property 'address'"};r===null?r=[l]:r.push(l),o++}if(t.profile===void 0||
!g.call(t,"profile")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profile"},message:"must have required property '\
profile'"};r===null?r=[l]:r.push(l),o++}if(t.project_summary===void 0||!g.call(t,"project_summary")){let l={instancePath:e,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"project_summary"},message:"must have required property 'project_summary'"};r===null?r=[l]:r.push(l),o++}if(t.declarations===void 0||
!g.call(t,"declarations")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"declarations"},message:"must have required \
property 'declarations'"};r===null?r=[l]:r.push(l),o++}if(t.purchases===void 0||!g.call(t,"purchases")){let l={instancePath:e,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"purchases"},message:"must have required property 'purchases'"};r===null?r=[l]:r.push(l),o++}if(t.other_investment===void 0||!g.
call(t,"other_investment")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"other_investment"},message:"must have requ\
ired property 'other_investment'"};r===null?r=[l]:r.push(l),o++}if(t.requested_subsidy===void 0||!g.call(t,"requested_subsidy")){let l={instancePath:e,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"requested_subsidy"},message:"must have required property 'requested_subsidy'"};r===null?r=[l]:r.push(l),
o++}for(let l of Object.keys(t))if(!g.call(rt.properties,l)){let c={instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};r===null?r=[c]:r.push(c),o++}if(t.name!==void 0&&g.call(t,"name")){let l=t.name;if(typeof l=="string"){if($(l)>100){
let c={instancePath:e+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};
r===null?r=[c]:r.push(c),o++}if($(l)<1){let c={instancePath:e+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};r===null?r=[c]:r.push(c),o++}if(!J.test(l)){let c={instancePath:e+"/name",schemaPath:"#/properties/name/pattern",keyword:"p\
attern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[c]:r.push(c),o++}}else{let c={instancePath:e+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[c]:r.push(c),o++}}if(t.uscc!==void 0&&g.call(t,"uscc")){let l=t.
uscc;if(typeof l=="string"){if(!qr.test(l)){let c={instancePath:e+"/uscc",schemaPath:"#/properties/uscc/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NP\
QRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};r===null?r=[c]:r.push(c),o++}}else{let c={instancePath:e+"/uscc",schemaPath:"#/propert\
ies/uscc/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[c]:r.push(c),o++}}if(t.industrial!==void 0&&g.call(t,"industrial")&&typeof t.
industrial!="boolean"){let l={instancePath:e+"/industrial",schemaPath:"#/properties/industrial/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"};r===null?r=[l]:r.push(l),o++}if(t.established_on!==void 0&&g.call(t,"established_on")){let l=t.established_on;if(typeof l=="string"){if(!Ue.test(l)){let c={
instancePath:e+"/established_on",schemaPath:"#/properties/established_on/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"},message:'\
must match pattern "^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"'};r===null?r=[c]:r.push(c),o++}if(!Ye.validate(l)){let c={instancePath:e+"/established_on",schemaPath:"\
#/properties/established_on/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};r===null?r=[c]:r.push(c),o++}}else{let c={instancePath:e+
"/established_on",schemaPath:"#/properties/established_on/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[c]:r.push(c),o++}}if(t.
ownership!==void 0&&g.call(t,"ownership")){let l=t.ownership;if(!(l==="state"||l==="private"||l==="foreign_invested")){let c={instancePath:e+"/ownership",schemaPath:"\
#/properties/ownership/enum",keyword:"enum",params:{allowedValues:rt.properties.ownership.enum},message:"must be equal to one of the allowed values"};r===null?r=
[c]:r.push(c),o++}}if(t.registered_capital!==void 0&&g.call(t,"registered_capital")){let l=t.registered_capital;if(!(typeof l=="number"&&isFinite(l))&&typeof l!=
"string"){let c={instancePath:e+"/registered_capital",schemaPath:"#/properties/registered_capital/type",keyword:"type",params:{type:rt.properties.registered_capital.
type},message:"must be integer,number,string"};r===null?r=[c]:r.push(c),o++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||isNaN(l)){let c={instancePath:e+
"/registered_capital",schemaPath:"#/properties/registered_capital/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999},message:"must be <= 9999\
9999999"};r===null?r=[c]:r.push(c),o++}if(l<0||isNaN(l)){let c={instancePath:e+"/registered_capital",schemaPath:"#/properties/registered_capital/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[c]:r.push(c),o++}}if(typeof l=="string"&&!an.test(l)){let c={instancePath:e+"/regi\
stered_capital",schemaPath:"#/properties/registered_capital/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$"},message:'must m\
atch pattern "^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$"'};r===null?r=[c]:r.push(c),o++}}if(t.revenue_last_year!==void 0&&g.call(t,"revenue_last_year")){let l=t.revenue_last_year;
if(!(typeof l=="number"&&isFinite(l))&&typeof l!="string"){let c={instancePath:e+"/revenue_last_year",schemaPath:"#/properties/revenue_last_year/type",keyword:"\
type",params:{type:rt.properties.revenue_last_year.type},message:"must be integer,number,string"};r===null?r=[c]:r.push(c),o++}if(typeof l=="number"&&isFinite(l)){
if(l>99999999999||isNaN(l)){let c={instancePath:e+"/revenue_last_year",schemaPath:"#/properties/revenue_last_year/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:99999999999},message:"must be <= 99999999999"};r===null?r=[c]:r.push(c),o++}if(l<0||isNaN(l)){let c={instancePath:e+"/revenue_last_year",schemaPath:"#\
/properties/revenue_last_year/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[c]:r.push(c),o++}}if(typeof l=="st\
ring"&&!an.test(l)){let c={instancePath:e+"/revenue_last_year",schemaPath:"#/properties/revenue_last_year/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][\
0-9]{0,10})(\\.[0-9]{1,6})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$"'};r===null?r=[c]:r.push(c),o++}}if(t.employees!==void 0&&g.call(
t,"employees")){let l=t.employees;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let c={instancePath:e+"/employees",schemaPath:"#/properties/employee\
s/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[c]:r.push(c),o++}if(typeof l=="number"&&isFinite(l)){if(l>1e6||isNaN(l)){let c={
instancePath:e+"/employees",schemaPath:"#/properties/employees/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};r===null?
r=[c]:r.push(c),o++}if(l<0||isNaN(l)){let c={instancePath:e+"/employees",schemaPath:"#/properties/employees/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};r===null?r=[c]:r.push(c),o++}}}if(t.address!==void 0&&g.call(t,"address")){let l=t.address;if(l&&typeof l=="object"&&!Array.isArray(l)){
if(l.division===void 0||!g.call(l,"division")){let c={instancePath:e+"/address",schemaPath:"#/properties/address/required",keyword:"required",params:{missingProperty:"\
division"},message:"must have required property 'division'"};r===null?r=[c]:r.push(c),o++}if(l.detail===void 0||!g.call(l,"detail")){let c={instancePath:e+"/add\
ress",schemaPath:"#/properties/address/required",keyword:"required",params:{missingProperty:"detail"},message:"must have required property 'detail'"};r===null?r=
[c]:r.push(c),o++}for(let c of Object.keys(l))if(!(c==="division"||c==="detail")){let p={instancePath:e+"/address",schemaPath:"#/properties/address/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),o++}if(l.division!==
void 0&&g.call(l,"division")){let c=l.division;if(typeof c=="string"){if(!So.test(c)){let p={instancePath:e+"/address/division",schemaPath:"#/properties/address\
/properties/division/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6}$"},message:'must match pattern "^[0-9]{6}$"'};r===null?r=[p]:r.push(p),o++}}else{let p={
instancePath:e+"/address/division",schemaPath:"#/properties/address/properties/division/type",keyword:"type",params:{type:"string"},message:"must be string"};r===
null?r=[p]:r.push(p),o++}}if(l.detail!==void 0&&g.call(l,"detail")){let c=l.detail;if(typeof c=="string"){if($(c)>100){let p={instancePath:e+"/address/detail",schemaPath:"\
#/properties/address/properties/detail/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=[p]:r.push(
p),o++}if($(c)<1){let p={instancePath:e+"/address/detail",schemaPath:"#/properties/address/properties/detail/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};r===null?r=[p]:r.push(p),o++}if(!J.test(c)){let p={instancePath:e+"/address/detail",schemaPath:"#/properties/address/pro\
perties/detail/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[p]:r.push(p),o++}}else{let p={
instancePath:e+"/address/detail",schemaPath:"#/properties/address/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?
r=[p]:r.push(p),o++}}}else{let c={instancePath:e+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"object"},message:"must be object"};
r===null?r=[c]:r.push(c),o++}}if(t.profile!==void 0&&g.call(t,"profile")){let l=t.profile;if(typeof l=="string"){if($(l)>2e3){let c={instancePath:e+"/profile",schemaPath:"\
#/properties/profile/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};r===null?r=[c]:r.push(c),o++}if($(l)<1){
let c={instancePath:e+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
r===null?r=[c]:r.push(c),o++}}else{let c={instancePath:e+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};r===null?r=[c]:r.push(c),o++}}if(t.project_summary!==void 0&&g.call(t,"project_summary")){let l=t.project_summary;if(typeof l=="string"){if($(l)>2e3){
let c={instancePath:e+"/project_summary",schemaPath:"#/properties/project_summary/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more \
than 2000 characters"};r===null?r=[c]:r.push(c),o++}if($(l)<1){let c={instancePath:e+"/project_summary",schemaPath:"#/properties/project_summary/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[c]:r.push(c),o++}}else{let c={instancePath:e+"/project_summary",schemaPath:"\
#/properties/project_summary/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[c]:r.push(c),o++}}if(t.declarations!==void 0&&g.call(
t,"declarations")){let l=t.declarations;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.public_funds_in_order===void 0||!g.call(l,"public_funds_in_order")){let c={
instancePath:e+"/declarations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty:"public_funds_in_order"},message:"must\
 have required property 'public_funds_in_order'"};r===null?r=[c]:r.push(c),o++}if(l.credit_clean===void 0||!g.call(l,"credit_clean")){let c={instancePath:e+"/de\
clarations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty:"credit_clean"},message:"must have required property 'cre\
dit_clean'"};r===null?r=[c]:r.push(c),o++}if(l.no_major_incident===void 0||!g.call(l,"no_major_incident")){let c={instancePath:e+"/declarations",schemaPath:"#/p\
roperties/declarations/required",keyword:"required",params:{missingProperty:"no_major_incident"},message:"must have required property 'no_major_incident'"};r===
null?r=[c]:r.push(c),o++}for(let c of Object.keys(l))if(!(c==="public_funds_in_order"||c==="credit_clean"||c==="no_major_incident")){let p={instancePath:e+"/dec\
larations",schemaPath:"#/properties/declarations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have addit\
ional properties"};r===null?r=[p]:r.push(p),o++}if(l.public_funds_in_order!==void 0&&g.call(l,"public_funds_in_order")&&typeof l.public_funds_in_order!="boolean"){
let c={instancePath:e+"/declarations/public_funds_in_order",schemaPath:"#/properties/declarations/properties/public_funds_in_order/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};r===null?r=[c]:r.push(c),o++}if(l.credit_clean!==void 0&&g.call(l,"credit_clean")&&typeof l.credit_clean!="boolean"){
let c={instancePath:e+"/declarations/credit_clean",schemaPath:"#/properties/declarations/properties/credit_clean/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};r===null?r=[c]:r.push(c),o++}if(l.no_major_incident!==void 0&&g.call(l,"no_major_incident")&&typeof l.no_major_incident!="boolean"){let c={instancePath:e+
"/declarations/no_major_incident",schemaPath:"#/properties/declarations/properties/no_major_incident/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};r===null?r=[c]:r.push(c),o++}}else{let c={instancePath:e+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};r===null?r=[c]:r.push(c),o++}}if(t.purchases!==void 0&&g.call(t,"purchases")){let l=t.purchases;if(Array.isArray(l)){if(l.length>
50){let p={instancePath:e+"/purchases",schemaPath:"#/properties/purchases/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 ite\
ms"};r===null?r=[p]:r.push(p),o++}let c=l.length;for(let p=0;p<c;p++){let m=l[p];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.product===void 0||!g.call(m,"\
product")){let u={instancePath:e+"/purchases/"+p,schemaPath:"#/properties/purchases/items/required",keyword:"required",params:{missingProperty:"product"},message:"\
must have required property 'product'"};r===null?r=[u]:r.push(u),o++}if(m.description===void 0||!g.call(m,"description")){let u={instancePath:e+"/purchases/"+p,
schemaPath:"#/properties/purchases/items/required",keyword:"required",params:{missingProperty:"description"},message:"must have required property 'description'"};
r===null?r=[u]:r.push(u),o++}if(m.amount===void 0||!g.call(m,"amount")){let u={instancePath:e+"/purchases/"+p,schemaPath:"#/properties/purchases/items/required",
keyword:"required",params:{missingProperty:"amount"},message:"must have required property 'amount'"};r===null?r=[u]:r.push(u),o++}for(let u of Object.keys(m))if(!(u===
"product"||u==="description"||u==="amount")){let f={instancePath:e+"/purchases/"+p,schemaPath:"#/properties/purchases/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};r===null?r=[f]:r.push(f),o++}if(m.product!==void 0&&g.call(m,"prod\
uct")){let u=m.product;if(typeof u=="string"){if($(u)>60){let f={instancePath:e+"/purchases/"+p+"/product",schemaPath:"#/properties/purchases/items/properties/p\
roduct/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"};r===null?r=[f]:r.push(f),o++}if($(u)<1){let f={instancePath:e+
"/purchases/"+p+"/product",schemaPath:"#/properties/purchases/items/properties/product/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"};r===null?r=[f]:r.push(f),o++}if(!Ir.test(u)){let f={instancePath:e+"/purchases/"+p+"/product",schemaPath:"#/properties/purchases/items/p\
roperties/product/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"'};r===null?r=[f]:
r.push(f),o++}}else{let f={instancePath:e+"/purchases/"+p+"/product",schemaPath:"#/properties/purchases/items/properties/product/type",keyword:"type",params:{type:"\
string"},message:"must be string"};r===null?r=[f]:r.push(f),o++}}if(m.description!==void 0&&g.call(m,"description")){let u=m.description;if(typeof u=="string"){
if($(u)>100){let f={instancePath:e+"/purchases/"+p+"/description",schemaPath:"#/properties/purchases/items/properties/description/maxLength",keyword:"maxLength",
params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=[f]:r.push(f),o++}if($(u)<1){let f={instancePath:e+"/purchases/"+p+"/description",
schemaPath:"#/properties/purchases/items/properties/description/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
r===null?r=[f]:r.push(f),o++}if(!J.test(u)){let f={instancePath:e+"/purchases/"+p+"/description",schemaPath:"#/properties/purchases/items/properties/description\
/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[f]:r.push(f),o++}}else{let f={instancePath:e+
"/purchases/"+p+"/description",schemaPath:"#/properties/purchases/items/properties/description/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};r===null?r=[f]:r.push(f),o++}}if(m.amount!==void 0&&g.call(m,"amount")){let u=m.amount;if(!(typeof u=="number"&&isFinite(u))&&typeof u!="string"){let f={instancePath:e+
"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items/properties/amount/type",keyword:"type",params:{type:rt.properties.purchases.items.properties.
amount.type},message:"must be integer,number,string"};r===null?r=[f]:r.push(f),o++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||isNaN(u)){let f={instancePath:e+
"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items/properties/amount/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999},message:"\
must be <= 99999999999"};r===null?r=[f]:r.push(f),o++}if(u<0||isNaN(u)){let f={instancePath:e+"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items\
/properties/amount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[f]:r.push(f),o++}}if(typeof u=="string"&&!vt.
test(u)){let f={instancePath:e+"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items/properties/amount/pattern",keyword:"pattern",params:{pattern:"\
^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"'};r===null?r=[f]:r.push(f),o++}}}else{let u={instancePath:e+
"/purchases/"+p,schemaPath:"#/properties/purchases/items/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),o++}}}else{
let c={instancePath:e+"/purchases",schemaPath:"#/properties/purchases/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[c]:r.push(
c),o++}}if(t.other_investment!==void 0&&g.call(t,"other_investment")){let l=t.other_investment;if(!(typeof l=="number"&&isFinite(l))&&typeof l!="string"){let c={
instancePath:e+"/other_investment",schemaPath:"#/properties/other_investment/type",keyword:"type",params:{type:rt.properties.other_investment.type},message:"mus\
t be integer,number,string"};r===null?r=[c]:r.push(c),o++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||isNaN(l)){let c={instancePath:e+"/other_investme\
nt",schemaPath:"#/properties/other_investment/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999},message:"must be <= 99999999999"};r===null?r=
[c]:r.push(c),o++}if(l<0||isNaN(l)){let c={instancePath:e+"/other_investment",schemaPath:"#/properties/other_investment/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};r===null?r=[c]:r.push(c),o++}}if(typeof l=="string"&&!vt.test(l)){let c={instancePath:e+"/other_investment",schemaPath:"#/p\
roperties/other_investment/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,10\
})(\\.[0-9]{1,2})?$"'};r===null?r=[c]:r.push(c),o++}}if(t.requested_subsidy!==void 0&&g.call(t,"requested_subsidy")){let l=t.requested_subsidy;if(!(typeof l=="n\
umber"&&isFinite(l))&&typeof l!="string"){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/type",keyword:"type",params:{type:rt.
properties.requested_subsidy.type},message:"must be integer,number,string"};r===null?r=[c]:r.push(c),o++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||isNaN(
l)){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999},
message:"must be <= 99999999999"};r===null?r=[c]:r.push(c),o++}if(l<0||isNaN(l)){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_s\
ubsidy/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[c]:r.push(c),o++}}if(typeof l=="string"&&!vt.test(l)){let c={
instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"},
message:'must match pattern "^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"'};r===null?r=[c]:r.push(c),o++}}}else{let l={instancePath:e,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),o++}return gs.errors=r,o===0}gs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Po=ys,hs={$schema:"https://json-schema.org/draft/2020-12/schema",title:"实施方案数据（附录2）",description:"实施方案中需要核对的任务、节点、目标和预算。",
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
单位元；各项目之和等于项目总投入额。",examples:[44e4],"x-public":!0}}}}}},on=new RegExp("^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$","u");function ys(t,{
instancePath:e="",parentData:s,parentDataProperty:i,rootData:n=t,dynamicAnchors:a={}}={}){let r=null,o=0,h=ys.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&
(h.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.tasks===void 0||!g.call(t,"tasks")){let l={instancePath:e,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"tasks"},message:"must have required property 'tasks'"};r===null?r=[l]:r.push(l),o++}if(t.milestones===void 0||!g.call(t,"milestone\
s")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"milestones"},message:"must have required property 'milestones'"};
r===null?r=[l]:r.push(l),o++}if(t.targets===void 0||!g.call(t,"targets")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
targets"},message:"must have required property 'targets'"};r===null?r=[l]:r.push(l),o++}if(t.projects===void 0||!g.call(t,"projects")){let l={instancePath:e,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"projects"},message:"must have required property 'projects'"};r===null?r=[l]:r.push(l),o++}for(let l of Object.
keys(t))if(!(l==="tasks"||l==="milestones"||l==="targets"||l==="projects")){let c={instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:l},message:"must NOT have additional properties"};r===null?r=[c]:r.push(c),o++}if(t.tasks!==void 0&&g.call(t,"tasks")){let l=t.tasks;
if(Array.isArray(l)){if(l.length>30){let p={instancePath:e+"/tasks",schemaPath:"#/properties/tasks/maxItems",keyword:"maxItems",params:{limit:30},message:"must \
NOT have more than 30 items"};r===null?r=[p]:r.push(p),o++}if(l.length<1){let p={instancePath:e+"/tasks",schemaPath:"#/properties/tasks/minItems",keyword:"minIt\
ems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[p]:r.push(p),o++}let c=l.length;for(let p=0;p<c;p++){let m=l[p];if(m&&typeof m=="o\
bject"&&!Array.isArray(m)){if(m.id===void 0||!g.call(m,"id")){let u={instancePath:e+"/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"required",
params:{missingProperty:"id"},message:"must have required property 'id'"};r===null?r=[u]:r.push(u),o++}if(m.title===void 0||!g.call(m,"title")){let u={instancePath:e+
"/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};r===
null?r=[u]:r.push(u),o++}if(m.owner===void 0||!g.call(m,"owner")){let u={instancePath:e+"/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"requ\
ired",params:{missingProperty:"owner"},message:"must have required property 'owner'"};r===null?r=[u]:r.push(u),o++}if(m.actions===void 0||!g.call(m,"actions")){
let u={instancePath:e+"/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty:"actions"},message:"must have requir\
ed property 'actions'"};r===null?r=[u]:r.push(u),o++}for(let u of Object.keys(m))if(!(u==="id"||u==="title"||u==="owner"||u==="actions")){let f={instancePath:e+
"/tasks/"+p,schemaPath:"#/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have addit\
ional properties"};r===null?r=[f]:r.push(f),o++}if(m.id!==void 0&&g.call(m,"id")){let u=m.id;if(typeof u=="string"){if($(u)>60){let f={instancePath:e+"/tasks/"+
p+"/id",schemaPath:"#/properties/tasks/items/properties/id/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"};r===
null?r=[f]:r.push(f),o++}if($(u)<1){let f={instancePath:e+"/tasks/"+p+"/id",schemaPath:"#/properties/tasks/items/properties/id/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[f]:r.push(f),o++}if(!Ir.test(u)){let f={instancePath:e+"/tasks/"+p+"/id",schemaPath:"#/pro\
perties/tasks/items/properties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"'};
r===null?r=[f]:r.push(f),o++}}else{let f={instancePath:e+"/tasks/"+p+"/id",schemaPath:"#/properties/tasks/items/properties/id/type",keyword:"type",params:{type:"\
string"},message:"must be string"};r===null?r=[f]:r.push(f),o++}}if(m.title!==void 0&&g.call(m,"title")){let u=m.title;if(typeof u=="string"){if($(u)>100){let f={
instancePath:e+"/tasks/"+p+"/title",schemaPath:"#/properties/tasks/items/properties/title/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT ha\
ve more than 100 characters"};r===null?r=[f]:r.push(f),o++}if($(u)<1){let f={instancePath:e+"/tasks/"+p+"/title",schemaPath:"#/properties/tasks/items/properties\
/title/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[f]:r.push(f),o++}if(!J.test(u)){let f={instancePath:e+
"/tasks/"+p+"/title",schemaPath:"#/properties/tasks/items/properties/title/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match patte\
rn "^\\S(.*\\S)?$"'};r===null?r=[f]:r.push(f),o++}}else{let f={instancePath:e+"/tasks/"+p+"/title",schemaPath:"#/properties/tasks/items/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),o++}}if(m.owner!==void 0&&g.call(m,"owner")){let u=m.owner;if(typeof u=="string"){
if($(u)>100){let f={instancePath:e+"/tasks/"+p+"/owner",schemaPath:"#/properties/tasks/items/properties/owner/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};r===null?r=[f]:r.push(f),o++}if($(u)<1){let f={instancePath:e+"/tasks/"+p+"/owner",schemaPath:"#/properties/ta\
sks/items/properties/owner/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[f]:r.push(f),o++}if(!J.test(
u)){let f={instancePath:e+"/tasks/"+p+"/owner",schemaPath:"#/properties/tasks/items/properties/owner/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},
message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[f]:r.push(f),o++}}else{let f={instancePath:e+"/tasks/"+p+"/owner",schemaPath:"#/properties/tasks/items\
/properties/owner/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),o++}}if(m.actions!==void 0&&g.call(m,"actions")){
let u=m.actions;if(Array.isArray(u)){if(u.length>20){let d={instancePath:e+"/tasks/"+p+"/actions",schemaPath:"#/properties/tasks/items/properties/actions/maxIte\
ms",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};r===null?r=[d]:r.push(d),o++}if(u.length<1){let d={instancePath:e+"/tasks/"+
p+"/actions",schemaPath:"#/properties/tasks/items/properties/actions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===
null?r=[d]:r.push(d),o++}let f=u.length;for(let d=0;d<f;d++){let y=u[d];if(typeof y=="string"){if($(y)>100){let w={instancePath:e+"/tasks/"+p+"/actions/"+d,schemaPath:"\
#/properties/tasks/items/properties/actions/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=
[w]:r.push(w),o++}if($(y)<1){let w={instancePath:e+"/tasks/"+p+"/actions/"+d,schemaPath:"#/properties/tasks/items/properties/actions/items/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[w]:r.push(w),o++}if(!J.test(y)){let w={instancePath:e+"/tasks/"+p+"/acti\
ons/"+d,schemaPath:"#/properties/tasks/items/properties/actions/items/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\
\\S(.*\\S)?$"'};r===null?r=[w]:r.push(w),o++}}else{let w={instancePath:e+"/tasks/"+p+"/actions/"+d,schemaPath:"#/properties/tasks/items/properties/actions/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[w]:r.push(w),o++}}}else{let f={instancePath:e+"/tasks/"+p+"/actions",schemaPath:"\
#/properties/tasks/items/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[f]:r.push(f),o++}}}else{let u={instancePath:e+
"/tasks/"+p,schemaPath:"#/properties/tasks/items/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),o++}}}else{let c={
instancePath:e+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[c]:r.push(c),o++}}if(t.milestones!==
void 0&&g.call(t,"milestones")){let l=t.milestones;if(Array.isArray(l)){if(l.length>30){let p={instancePath:e+"/milestones",schemaPath:"#/properties/milestones/\
maxItems",keyword:"maxItems",params:{limit:30},message:"must NOT have more than 30 items"};r===null?r=[p]:r.push(p),o++}if(l.length<1){let p={instancePath:e+"/m\
ilestones",schemaPath:"#/properties/milestones/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[p]:r.push(p),
o++}let c=l.length;for(let p=0;p<c;p++){let m=l[p];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.on===void 0||!g.call(m,"on")){let u={instancePath:e+"/miles\
tones/"+p,schemaPath:"#/properties/milestones/items/required",keyword:"required",params:{missingProperty:"on"},message:"must have required property 'on'"};r===null?
r=[u]:r.push(u),o++}if(m.title===void 0||!g.call(m,"title")){let u={instancePath:e+"/milestones/"+p,schemaPath:"#/properties/milestones/items/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};r===null?r=[u]:r.push(u),o++}for(let u of Object.keys(m))if(!(u==="on"||
u==="title")){let f={instancePath:e+"/milestones/"+p,schemaPath:"#/properties/milestones/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};r===null?r=[f]:r.push(f),o++}if(m.on!==void 0&&g.call(m,"on")){let u=m.on;if(typeof u=="string"){if(!Ue.test(u)){
let f={instancePath:e+"/milestones/"+p+"/on",schemaPath:"#/properties/milestones/items/properties/on/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2\
}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"'};r===null?r=[f]:r.push(f),o++}if(!Ye.validate(u)){let f={instancePath:e+
"/milestones/"+p+"/on",schemaPath:"#/properties/milestones/items/properties/on/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};
r===null?r=[f]:r.push(f),o++}}else{let f={instancePath:e+"/milestones/"+p+"/on",schemaPath:"#/properties/milestones/items/properties/on/type",keyword:"type",params:{
type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),o++}}if(m.title!==void 0&&g.call(m,"title")){let u=m.title;if(typeof u=="string"){if($(u)>100){
let f={instancePath:e+"/milestones/"+p+"/title",schemaPath:"#/properties/milestones/items/properties/title/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};r===null?r=[f]:r.push(f),o++}if($(u)<1){let f={instancePath:e+"/milestones/"+p+"/title",schemaPath:"#/properties/milest\
ones/items/properties/title/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[f]:r.push(f),o++}if(!J.
test(u)){let f={instancePath:e+"/milestones/"+p+"/title",schemaPath:"#/properties/milestones/items/properties/title/pattern",keyword:"pattern",params:{pattern:"\
^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[f]:r.push(f),o++}}else{let f={instancePath:e+"/milestones/"+p+"/title",schemaPath:"#/p\
roperties/milestones/items/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),o++}}}else{let u={instancePath:e+
"/milestones/"+p,schemaPath:"#/properties/milestones/items/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),o++}}}else{
let c={instancePath:e+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[c]:r.push(
c),o++}}if(t.targets!==void 0&&g.call(t,"targets")){let l=t.targets;if(Array.isArray(l)){if(l.length>60){let p={instancePath:e+"/targets",schemaPath:"#/properti\
es/targets/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 items"};r===null?r=[p]:r.push(p),o++}if(l.length<1){let p={instancePath:e+
"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[p]:r.push(p),o++}
let c=l.length;for(let p=0;p<c;p++){let m=l[p];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.id===void 0||!g.call(m,"id")){let u={instancePath:e+"/targets/"+
p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};r===null?r=[u]:r.
push(u),o++}if(m.title===void 0||!g.call(m,"title")){let u={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{
missingProperty:"title"},message:"must have required property 'title'"};r===null?r=[u]:r.push(u),o++}if(m.unit===void 0||!g.call(m,"unit")){let u={instancePath:e+
"/targets/"+p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"unit"},message:"must have required property 'unit'"};
r===null?r=[u]:r.push(u),o++}if(m.baseline===void 0||!g.call(m,"baseline")){let u={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/required",
keyword:"required",params:{missingProperty:"baseline"},message:"must have required property 'baseline'"};r===null?r=[u]:r.push(u),o++}if(m.goal===void 0||!g.call(
m,"goal")){let u={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"goal"},message:"must\
 have required property 'goal'"};r===null?r=[u]:r.push(u),o++}if(m.group===void 0||!g.call(m,"group")){let u={instancePath:e+"/targets/"+p,schemaPath:"#/propert\
ies/targets/items/required",keyword:"required",params:{missingProperty:"group"},message:"must have required property 'group'"};r===null?r=[u]:r.push(u),o++}for(let u of Object.
keys(m))if(!(u==="id"||u==="title"||u==="unit"||u==="baseline"||u==="goal"||u==="group")){let f={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/i\
tems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};r===null?r=[f]:r.push(f),
o++}if(m.id!==void 0&&g.call(m,"id")){let u=m.id;if(typeof u=="string"){if($(u)>60){let f={instancePath:e+"/targets/"+p+"/id",schemaPath:"#/properties/targets/i\
tems/properties/id/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"};r===null?r=[f]:r.push(f),o++}if($(u)<1){let f={
instancePath:e+"/targets/"+p+"/id",schemaPath:"#/properties/targets/items/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};r===null?r=[f]:r.push(f),o++}if(!Ir.test(u)){let f={instancePath:e+"/targets/"+p+"/id",schemaPath:"#/properties/targets/items/propertie\
s/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"'};r===null?r=[f]:r.push(f),o++}}else{
let f={instancePath:e+"/targets/"+p+"/id",schemaPath:"#/properties/targets/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};r===null?r=[f]:r.push(f),o++}}if(m.title!==void 0&&g.call(m,"title")){let u=m.title;if(typeof u=="string"){if($(u)>100){let f={instancePath:e+"/targets/"+p+
"/title",schemaPath:"#/properties/targets/items/properties/title/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characte\
rs"};r===null?r=[f]:r.push(f),o++}if($(u)<1){let f={instancePath:e+"/targets/"+p+"/title",schemaPath:"#/properties/targets/items/properties/title/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[f]:r.push(f),o++}if(!J.test(u)){let f={instancePath:e+"/targets/"+p+"/t\
itle",schemaPath:"#/properties/targets/items/properties/title/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)\
?$"'};r===null?r=[f]:r.push(f),o++}}else{let f={instancePath:e+"/targets/"+p+"/title",schemaPath:"#/properties/targets/items/properties/title/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),o++}}if(m.unit!==void 0&&g.call(m,"unit")){let u=m.unit;if(typeof u=="string"){if($(
u)>100){let f={instancePath:e+"/targets/"+p+"/unit",schemaPath:"#/properties/targets/items/properties/unit/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};r===null?r=[f]:r.push(f),o++}if($(u)<1){let f={instancePath:e+"/targets/"+p+"/unit",schemaPath:"#/properties/targets/it\
ems/properties/unit/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[f]:r.push(f),o++}if(!J.test(u)){
let f={instancePath:e+"/targets/"+p+"/unit",schemaPath:"#/properties/targets/items/properties/unit/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'\
must match pattern "^\\S(.*\\S)?$"'};r===null?r=[f]:r.push(f),o++}}else{let f={instancePath:e+"/targets/"+p+"/unit",schemaPath:"#/properties/targets/items/prope\
rties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),o++}}if(m.baseline!==void 0&&g.call(m,"baseline")){let u=m.
baseline;if(!(typeof u=="number"&&isFinite(u))&&typeof u!="string"){let f={instancePath:e+"/targets/"+p+"/baseline",schemaPath:"#/properties/targets/items/prope\
rties/baseline/type",keyword:"type",params:{type:hs.properties.targets.items.properties.baseline.type},message:"must be integer,number,string"};r===null?r=[f]:r.
push(f),o++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||isNaN(u)){let f={instancePath:e+"/targets/"+p+"/baseline",schemaPath:"#/properties/targets/ite\
ms/properties/baseline/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999},message:"must be <= 99999999999"};r===null?r=[f]:r.push(f),o++}if(u<
0||isNaN(u)){let f={instancePath:e+"/targets/"+p+"/baseline",schemaPath:"#/properties/targets/items/properties/baseline/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};r===null?r=[f]:r.push(f),o++}}if(typeof u=="string"&&!on.test(u)){let f={instancePath:e+"/targets/"+p+"/baseline",schemaPath:"\
#/properties/targets/items/properties/baseline/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$"},message:'must match pattern \
"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$"'};r===null?r=[f]:r.push(f),o++}}if(m.goal!==void 0&&g.call(m,"goal")){let u=m.goal;if(!(typeof u=="number"&&isFinite(u))&&
typeof u!="string"){let f={instancePath:e+"/targets/"+p+"/goal",schemaPath:"#/properties/targets/items/properties/goal/type",keyword:"type",params:{type:hs.properties.
targets.items.properties.goal.type},message:"must be integer,number,string"};r===null?r=[f]:r.push(f),o++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||
isNaN(u)){let f={instancePath:e+"/targets/"+p+"/goal",schemaPath:"#/properties/targets/items/properties/goal/maximum",keyword:"maximum",params:{comparison:"<=",
limit:99999999999},message:"must be <= 99999999999"};r===null?r=[f]:r.push(f),o++}if(u<0||isNaN(u)){let f={instancePath:e+"/targets/"+p+"/goal",schemaPath:"#/pr\
operties/targets/items/properties/goal/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[f]:r.push(f),o++}}if(typeof u==
"string"&&!on.test(u)){let f={instancePath:e+"/targets/"+p+"/goal",schemaPath:"#/properties/targets/items/properties/goal/pattern",keyword:"pattern",params:{pattern:"\
^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$"'};r===null?r=[f]:r.push(f),o++}}if(m.group!==void 0&&
g.call(m,"group")){let u=m.group;if(!(u==="cloud_adoption"||u==="cost_efficiency"||u==="industry_governance")){let f={instancePath:e+"/targets/"+p+"/group",schemaPath:"\
#/properties/targets/items/properties/group/enum",keyword:"enum",params:{allowedValues:hs.properties.targets.items.properties.group.enum},message:"must be equal\
 to one of the allowed values"};r===null?r=[f]:r.push(f),o++}}}else{let u={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),o++}}}else{let c={instancePath:e+"/targets",schemaPath:"#/properties/targets/type",
keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[c]:r.push(c),o++}}if(t.projects!==void 0&&g.call(t,"projects")){let l=t.projects;if(Array.
isArray(l)){if(l.length>200){let p={instancePath:e+"/projects",schemaPath:"#/properties/projects/maxItems",keyword:"maxItems",params:{limit:200},message:"must N\
OT have more than 200 items"};r===null?r=[p]:r.push(p),o++}if(l.length<1){let p={instancePath:e+"/projects",schemaPath:"#/properties/projects/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[p]:r.push(p),o++}let c=l.length;for(let p=0;p<c;p++){let m=l[p];if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.name===void 0||!g.call(m,"name")){let u={instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};r===null?r=[u]:r.push(u),o++}if(m.owner===void 0||!g.call(m,"owner")){let u={
instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty:"owner"},message:"must have required \
property 'owner'"};r===null?r=[u]:r.push(u),o++}if(m.content===void 0||!g.call(m,"content")){let u={instancePath:e+"/projects/"+p,schemaPath:"#/properties/proje\
cts/items/required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'"};r===null?r=[u]:r.push(u),o++}if(m.from===
void 0||!g.call(m,"from")){let u={instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty:"fr\
om"},message:"must have required property 'from'"};r===null?r=[u]:r.push(u),o++}if(m.to===void 0||!g.call(m,"to")){let u={instancePath:e+"/projects/"+p,schemaPath:"\
#/properties/projects/items/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};r===null?r=[u]:r.push(u),o++}
if(m.amount===void 0||!g.call(m,"amount")){let u={instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty:"\
amount"},message:"must have required property 'amount'"};r===null?r=[u]:r.push(u),o++}for(let u of Object.keys(m))if(!(u==="name"||u==="owner"||u==="content"||u===
"from"||u==="to"||u==="amount")){let f={instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:u},message:"must NOT have additional properties"};r===null?r=[f]:r.push(f),o++}if(m.name!==void 0&&g.call(m,"name")){let u=m.name;
if(typeof u=="string"){if($(u)>100){let f={instancePath:e+"/projects/"+p+"/name",schemaPath:"#/properties/projects/items/properties/name/maxLength",keyword:"max\
Length",params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=[f]:r.push(f),o++}if($(u)<1){let f={instancePath:e+"/projects/"+p+"/name",
schemaPath:"#/properties/projects/items/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?
r=[f]:r.push(f),o++}if(!J.test(u)){let f={instancePath:e+"/projects/"+p+"/name",schemaPath:"#/properties/projects/items/properties/name/pattern",keyword:"patter\
n",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[f]:r.push(f),o++}}else{let f={instancePath:e+"/projects/"+p+"/name",
schemaPath:"#/properties/projects/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),o++}}if(m.
owner!==void 0&&g.call(m,"owner")){let u=m.owner;if(typeof u=="string"){if($(u)>100){let f={instancePath:e+"/projects/"+p+"/owner",schemaPath:"#/properties/proj\
ects/items/properties/owner/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=[f]:r.push(f),o++}if($(
u)<1){let f={instancePath:e+"/projects/"+p+"/owner",schemaPath:"#/properties/projects/items/properties/owner/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};r===null?r=[f]:r.push(f),o++}if(!J.test(u)){let f={instancePath:e+"/projects/"+p+"/owner",schemaPath:"#/properties/proje\
cts/items/properties/owner/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[f]:r.push(f),o++}}else{
let f={instancePath:e+"/projects/"+p+"/owner",schemaPath:"#/properties/projects/items/properties/owner/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};r===null?r=[f]:r.push(f),o++}}if(m.content!==void 0&&g.call(m,"content")){let u=m.content;if(typeof u=="string"){if($(u)>100){let f={instancePath:e+
"/projects/"+p+"/content",schemaPath:"#/properties/projects/items/properties/content/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have mo\
re than 100 characters"};r===null?r=[f]:r.push(f),o++}if($(u)<1){let f={instancePath:e+"/projects/"+p+"/content",schemaPath:"#/properties/projects/items/propert\
ies/content/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[f]:r.push(f),o++}if(!J.test(u)){let f={
instancePath:e+"/projects/"+p+"/content",schemaPath:"#/properties/projects/items/properties/content/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},
message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[f]:r.push(f),o++}}else{let f={instancePath:e+"/projects/"+p+"/content",schemaPath:"#/properties/projec\
ts/items/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),o++}}if(m.from!==void 0&&g.call(m,"fr\
om")){let u=m.from;if(typeof u=="string"){if(!Ue.test(u)){let f={instancePath:e+"/projects/"+p+"/from",schemaPath:"#/properties/projects/items/properties/from/p\
attern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"'};r===null?r=
[f]:r.push(f),o++}if(!Ye.validate(u)){let f={instancePath:e+"/projects/"+p+"/from",schemaPath:"#/properties/projects/items/properties/from/format",keyword:"form\
at",params:{format:"date"},message:'must match format "date"'};r===null?r=[f]:r.push(f),o++}}else{let f={instancePath:e+"/projects/"+p+"/from",schemaPath:"#/pro\
perties/projects/items/properties/from/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),o++}}if(m.to!==void 0&&g.call(
m,"to")){let u=m.to;if(typeof u=="string"){if(!Ue.test(u)){let f={instancePath:e+"/projects/"+p+"/to",schemaPath:"#/properties/projects/items/properties/to/patt\
ern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"'};r===null?r=[f]:
r.push(f),o++}if(!Ye.validate(u)){let f={instancePath:e+"/projects/"+p+"/to",schemaPath:"#/properties/projects/items/properties/to/format",keyword:"format",params:{
format:"date"},message:'must match format "date"'};r===null?r=[f]:r.push(f),o++}}else{let f={instancePath:e+"/projects/"+p+"/to",schemaPath:"#/properties/projec\
ts/items/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),o++}}if(m.amount!==void 0&&g.call(m,"amoun\
t")){let u=m.amount;if(!(typeof u=="number"&&isFinite(u))&&typeof u!="string"){let f={instancePath:e+"/projects/"+p+"/amount",schemaPath:"#/properties/projects/\
items/properties/amount/type",keyword:"type",params:{type:hs.properties.projects.items.properties.amount.type},message:"must be integer,number,string"};r===null?
r=[f]:r.push(f),o++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||isNaN(u)){let f={instancePath:e+"/projects/"+p+"/amount",schemaPath:"#/properties/proj\
ects/items/properties/amount/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999},message:"must be <= 99999999999"};r===null?r=[f]:r.push(f),o++}
if(u<0||isNaN(u)){let f={instancePath:e+"/projects/"+p+"/amount",schemaPath:"#/properties/projects/items/properties/amount/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};r===null?r=[f]:r.push(f),o++}}if(typeof u=="string"&&!vt.test(u)){let f={instancePath:e+"/projects/"+p+"/amount",schemaPath:"\
#/properties/projects/items/properties/amount/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"},message:'must match pattern "\
^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"'};r===null?r=[f]:r.push(f),o++}}}else{let u={instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/type",
keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),o++}}}else{let c={instancePath:e+"/projects",schemaPath:"#/properties/p\
rojects/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[c]:r.push(c),o++}}}else{let l={instancePath:e,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),o++}return ys.errors=r,o===0}ys.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var No=bs;function bs(t,{instancePath:e="",parentData:s,parentDataProperty:i,rootData:n=t,dynamicAnchors:a={}}={}){let r=null,o=0,h=bs.evaluated;if(h.dynamicProps&&(h.props=
void 0),h.dynamicItems&&(h.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.promises===void 0||!g.call(t,"promises")){let l={instancePath:e,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"promises"},message:"must have required property 'promises'"};r===null?r=[l]:r.push(l),o++}if(t.completion_date===
void 0||!g.call(t,"completion_date")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"completion_date"},message:"must \
have required property 'completion_date'"};r===null?r=[l]:r.push(l),o++}if(t.signed_on===void 0||!g.call(t,"signed_on")){let l={instancePath:e,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"signed_on"},message:"must have required property 'signed_on'"};r===null?r=[l]:r.push(l),o++}if(t.signed_by_role===
void 0||!g.call(t,"signed_by_role")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signed_by_role"},message:"must ha\
ve required property 'signed_by_role'"};r===null?r=[l]:r.push(l),o++}for(let l of Object.keys(t))if(!(l==="promises"||l==="completion_date"||l==="signed_on"||l===
"signed_by_role")){let c={instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have\
 additional properties"};r===null?r=[c]:r.push(c),o++}if(t.promises!==void 0&&g.call(t,"promises")&&typeof t.promises!="boolean"){let l={instancePath:e+"/promis\
es",schemaPath:"#/properties/promises/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[l]:r.push(l),o++}if(t.completion_date!==
void 0&&g.call(t,"completion_date")){let l=t.completion_date;if(typeof l=="string"){if(!Ue.test(l)){let c={instancePath:e+"/completion_date",schemaPath:"#/prope\
rties/completion_date/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^(19|20)[0-9]{2}-[0-9]{2}-[\
0-9]{2}$"'};r===null?r=[c]:r.push(c),o++}if(!Ye.validate(l)){let c={instancePath:e+"/completion_date",schemaPath:"#/properties/completion_date/format",keyword:"\
format",params:{format:"date"},message:'must match format "date"'};r===null?r=[c]:r.push(c),o++}}else{let c={instancePath:e+"/completion_date",schemaPath:"#/pro\
perties/completion_date/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[c]:r.push(c),o++}}if(t.signed_on!==void 0&&g.call(t,"s\
igned_on")){let l=t.signed_on;if(typeof l=="string"){if(!Ue.test(l)){let c={instancePath:e+"/signed_on",schemaPath:"#/properties/signed_on/pattern",keyword:"pat\
tern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"'};r===null?r=[c]:r.push(c),o++}if(!Ye.
validate(l)){let c={instancePath:e+"/signed_on",schemaPath:"#/properties/signed_on/format",keyword:"format",params:{format:"date"},message:'must match format "d\
ate"'};r===null?r=[c]:r.push(c),o++}}else{let c={instancePath:e+"/signed_on",schemaPath:"#/properties/signed_on/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[c]:r.push(c),o++}}if(t.signed_by_role!==void 0&&g.call(t,"signed_by_role")){let l=t.signed_by_role;if(typeof l=="string"){if($(l)>100){
let c={instancePath:e+"/signed_by_role",schemaPath:"#/properties/signed_by_role/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more th\
an 100 characters"};r===null?r=[c]:r.push(c),o++}if($(l)<1){let c={instancePath:e+"/signed_by_role",schemaPath:"#/properties/signed_by_role/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[c]:r.push(c),o++}if(!J.test(l)){let c={instancePath:e+"/signed_by_role",
schemaPath:"#/properties/signed_by_role/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[c]:
r.push(c),o++}}else{let c={instancePath:e+"/signed_by_role",schemaPath:"#/properties/signed_by_role/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};r===null?r=[c]:r.push(c),o++}}}else{let l={instancePath:e,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?
r=[l]:r.push(l),o++}return bs.errors=r,o===0}bs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var F="附录1至附录3",vs=Object.fromEntries([["Y001",F,"请用编辑器另存为 UTF-8（不带 BOM）。"],["Y002",F,"请删除这个字符；缩进请用空格。"],
["Y003",F,"请精简内容，图片和扫描件不要放进来。"],["Y004",F,"请检查这一行和上一行的缩进、冒号和引号。"],["Y005",F,"请只保留一个。"],
["Y006",F,"请把内容原样写出来；文字以 & 或 * 开头时请加英文双引号。"],["Y007",F,"请删除它；文字以 ! 或 % 开头时请加英文双引号。"],
["Y008",F,"请删除多余的 --- 和它后面的内容，或另存为一个文件。"],["Y009",F,"请按字段说明减少层次。"],["Y010",F,"请改成字段说明里的字段名。"],
["Y011",F,"请按字段说明填写。"],["S001",F,"请补上这个字段。"],["S002",F,"请删除它，或改成正确的字段名。"],["S003",F,"请按字段说明改写；全是\
数字的代码请加英文双引号。"],["S004",F,"请按字段说明的格式改写。"],["S005",F,"请改成可选项之一。"],["S006",F,"请增减文字。"],
["S007",F,"请增减或合并项目。"],["S008",F,"请改成范围内的数值。"],["S009",F,"请对照字段说明改写。"],["P013","二","请对照营业执照逐位核对代码。"],
["P029","附录1","请对照营业执照逐位核对代码，并同时改文件名。"]].map(([t,e,s])=>[t,{code:t,clause:e,fix:s}]));function Ve(t,e,s,{found:i="",
wanted:n="",fix:a=""}={}){let r=vs[t];return{code:t,pointer:e,message:s,found:i,wanted:n,clause:r.clause,fix:a||r.fix}}var Er=50;function Ft(t){let e=t.slice(Er,
Er+1).map(s=>({...s,message:"从这里起还有更多要改的地方，没有一一列出",found:"",wanted:"",fix:"请先改好已经列出的各处，再检查一次。"}));
return[...t.slice(0,Er),...e]}var ln=60;function Je(t){let e=String(t).split(/\s+/u).filter(Boolean).join(" "),s=[...e];return s.length<=ln?e:`${s.slice(0,ln).join(
"")}…`}function xt(t){return String(t).replaceAll("~","~0").replaceAll("/","~1")}var Mr={};pr(Mr,{fault:()=>jr,isEnterprise:()=>Cr,region:()=>To});var cn="0123456789ABCDEFGHJKLMNPQRTUWXY",$o=[1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28],Oo="\
0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",Lo=[3,7,9,10,5,8,4,2],Ao=/^[0-9]{8}[0-9A-HJ-NPQRTUWXY]{10}$/;function jr(t){if(!/^\p{Nd}+$/u.test([...t].slice(0,8).join("")))
return"前 8 位只能是数字";let e=t.normalize("NFKC").replace(/[ -]/g,"").toUpperCase().trim();return!Ao.test(e)||e[17]!==qo(e)?"最后一位校验码不对":
e!==t?"写法不规范":t[16]===Io(t)?null:"第 17 位校验码不对"}function To(t){return t.slice(2,6)}function Cr(t){return t.startsWith("91")}function qo(t){
let e=$o.reduce((s,i,n)=>s+cn.indexOf(t[n])*i,0);return cn[(31-e%31)%31]}function Io(t){let s=(11-Lo.reduce((i,n,a)=>i+Oo.indexOf(t[8+a])*n,0)%11)%11;return s===
10?"X":String(s)}var Eo=/^(?:0|-?[1-9][0-9]{0,14})$/;function Kt(t){return t==="true"||t==="false"?t==="true":Eo.test(t)?Number(t):t}var jo={type:"S003",pattern:"S004",format:"S004",enum:"S005",minLength:"S006",maxLength:"S006",minItems:"S007",maxItems:"S007",minimum:"S008",maximum:"S008"},Co={
S003:"的类型不对",S004:"的格式不对",S005:"不在可选项中",S006:"的字数不对",S007:"的项数不对",S008:"的数值超出范围",S009:"与表格要求不符"},
Mo={string:"文字",integer:"整数",number:"数字",boolean:"true 或 false",array:"列表",object:"字段组"},Do={minLength:t=>`至少 ${t} 个字`,maxLength:t=>`\
最多 ${t} 个字`,minItems:t=>`至少 ${t} 项`,maxItems:t=>`最多 ${t} 项`,minimum:t=>`不小于 ${t}`,maximum:t=>`不大于 ${t}`},pn="x-form";function un(t){
if(t.keyword==="required")return zo(t);if(t.keyword==="additionalProperties")return Bo(t);let{keyword:e,schema:s,value:i,pointer:n}=t,a=jo[e]??"S009",r=i==="",o=Fo(
a,e,s);return Ve(a,n,`“${s.title??"内容"}”${r?"还没有填":Co[a]}`,{found:Ro(i),wanted:r?s[pn]??o:o,fix:r?"请在这里填写。":Ko(a,s,i)})}function zo({
schema:t,pointer:e,property:s}){let i=t.properties[s]??{};return Ve("S001",`${e}/${s}`,`缺少字段 ${s}（${i.title??s}）`,{wanted:i.description??"",fix:`请在这\
里补上 ${s}: …。`})}function Bo({schema:t,pointer:e,property:s}){return Ve("S002",`${e}/${xt(s)}`,"这里没有这个字段",{found:Je(s),wanted:`字段 ${Object.
keys(t.properties).join("、")}`})}function Ro(t){return Array.isArray(t)?`${t.length} 项`:typeof t=="object"&&t!==null?`${Object.keys(t).length} 个字段`:t===
""?"空白":Je(t)}function Fo(t,e,s){return t==="S005"?`${s.enum.join("、")} 之一`:t==="S003"?[s.type].flat().map(i=>Mo[i]).join("或"):Do[e]?.(s[e])??s[pn]??
s.description??""}function Ko(t,e,s){if(t!=="S003")return"";if(e.type==="string"&&(typeof s=="number"||typeof s=="boolean"))return`请加英文双引号，写成 "${Je(
s)}"。`;let i=typeof s=="string"?Kt(s):s;return Uo(i)===e.type?`请去掉引号，写成 ${s}。`:""}function Uo(t){return{boolean:"boolean",number:"integer"}[typeof t]}function Dr(t,e){let s=new Set,n=[...fn(e,""),...xs(t,e),...Jo(t,e)].filter(({pointer:a})=>!s.has(a)&&s.add(a));return n.length?n:[...Wo(t,e)]}function xs(t,e){
if(ws[t](e))return[];let s=new Set,i=ws[t].errors.map(n=>Yo(n,Mt[t],e)).sort((n,a)=>Vo(n.order,a.order)).map(un).filter(({pointer:n})=>!s.has(n)&&s.add(n));return Ft(
i)}function Yo(t,e,s){let i=t.schemaPath.split("/").slice(1),n=[],a="",r=0;for(;i[r]==="properties"||i[r]==="items";r+=1){n.push(Object.keys(e).indexOf(i[r]));let l;
i[r]==="items"?(l=Number(t.instancePath.slice(a.length+1).split("/")[0]),n.push(l),e=e.items):(r+=1,l=i[r],n.push(Object.keys(e.properties).indexOf(l)),e=e.properties[l]),
a+=`/${l}`,s=s[l]}let o=t.keyword;n.push(Object.keys(e).indexOf(o));let h=t.params.missingProperty??t.params.additionalProperty??"";if(o==="required"||o==="addi\
tionalProperties"){let l=o==="required"?e.required:Object.keys(s);n.push(l.indexOf(h))}return{keyword:o,schema:e,value:s,pointer:a,property:h,order:n}}function Vo(t,e){
let s=t.findIndex((i,n)=>i!==e[n]);return s<0?t.length-e.length:t[s]-(e[s]??-1)}function*fn(t,e){if(typeof t=="string"){let s=dt(t);s!==null&&(yield Ve("Y002",e,
"这里有一个不允许的字符",{found:gt(s),wanted:"普通文字、标点和空格"}))}else if(typeof t=="object"&&t!==null)for(let[s,i]of Object.entries(t))
yield*fn(i,`${e}/${xt(s)}`)}function*Jo(t,e){let s=t==="enterprise"?"P029":"P013";for(let[i,n]of Ho(t,e)){let a=typeof n=="string"?jr(n):null;a!==null&&(yield Ve(
s,i,`统一社会信用代码有误：${a}`,{found:n,wanted:"营业执照上的 18 位代码"}))}}function Ho(t,e){if(t==="enterprise")return[["/uscc",e?.uscc]];
if(t!=="application")return[];let s=Array.isArray(e?.service_providers)?e.service_providers:[];return[["/lead/uscc",e?.lead?.uscc],...s.map((i,n)=>[`/service_pr\
oviders/${n}/uscc`,i?.uscc])]}function*Wo(t,e){yt(bt(t,e))>pe&&(yield Ve("Y003","","文件超过大小限制",{found:`超过 ${pe} 字节`,wanted:`不超过 ${pe}\
 字节`}))}var ks=Symbol.for("yaml.alias"),_s=Symbol.for("yaml.document"),he=Symbol.for("yaml.map"),zr=Symbol.for("yaml.pair"),ne=Symbol.for("yaml.scalar"),De=Symbol.for("\
yaml.seq"),Q=Symbol.for("yaml.node.type"),ae=t=>!!t&&typeof t=="object"&&t[Q]===ks,Ne=t=>!!t&&typeof t=="object"&&t[Q]===_s,oe=t=>!!t&&typeof t=="object"&&t[Q]===
he,T=t=>!!t&&typeof t=="object"&&t[Q]===zr,L=t=>!!t&&typeof t=="object"&&t[Q]===ne,de=t=>!!t&&typeof t=="object"&&t[Q]===De;function E(t){if(t&&typeof t=="objec\
t")switch(t[Q]){case he:case De:return!0}return!1}function q(t){if(t&&typeof t=="object")switch(t[Q]){case ks:case he:case ne:case De:return!0}return!1}var Ss=t=>(L(
t)||E(t))&&!!t.anchor;var ee=Symbol("break visit"),mn=Symbol("skip children"),$e=Symbol("remove node");function Oe(t,e){let s=hn(e);Ne(t)?kt(null,t.contents,s,Object.freeze([t]))===$e&&
(t.contents=null):kt(null,t,s,Object.freeze([]))}Oe.BREAK=ee;Oe.SKIP=mn;Oe.REMOVE=$e;function kt(t,e,s,i){let n=dn(t,e,s,i);if(q(n)||T(n))return gn(t,i,n),kt(t,
n,s,i);if(typeof n!="symbol"){if(E(e)){i=Object.freeze(i.concat(e));for(let a=0;a<e.items.length;++a){let r=kt(a,e.items[a],s,i);if(typeof r=="number")a=r-1;else{
if(r===ee)return ee;r===$e&&(e.items.splice(a,1),a-=1)}}}else if(T(e)){i=Object.freeze(i.concat(e));let a=kt("key",e.key,s,i);if(a===ee)return ee;a===$e&&(e.key=
null);let r=kt("value",e.value,s,i);if(r===ee)return ee;r===$e&&(e.value=null)}}return n}async function Ps(t,e){let s=hn(e);Ne(t)?await _t(null,t.contents,s,Object.
freeze([t]))===$e&&(t.contents=null):await _t(null,t,s,Object.freeze([]))}Ps.BREAK=ee;Ps.SKIP=mn;Ps.REMOVE=$e;async function _t(t,e,s,i){let n=await dn(t,e,s,i);
if(q(n)||T(n))return gn(t,i,n),_t(t,n,s,i);if(typeof n!="symbol"){if(E(e)){i=Object.freeze(i.concat(e));for(let a=0;a<e.items.length;++a){let r=await _t(a,e.items[a],
s,i);if(typeof r=="number")a=r-1;else{if(r===ee)return ee;r===$e&&(e.items.splice(a,1),a-=1)}}}else if(T(e)){i=Object.freeze(i.concat(e));let a=await _t("key",e.
key,s,i);if(a===ee)return ee;a===$e&&(e.key=null);let r=await _t("value",e.value,s,i);if(r===ee)return ee;r===$e&&(e.value=null)}}return n}function hn(t){return typeof t==
"object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&
{Map:t.Collection,Seq:t.Collection},t):t}function dn(t,e,s,i){if(typeof s=="function")return s(t,e,i);if(oe(e))return s.Map?.(t,e,i);if(de(e))return s.Seq?.(t,e,
i);if(T(e))return s.Pair?.(t,e,i);if(L(e))return s.Scalar?.(t,e,i);if(ae(e))return s.Alias?.(t,e,i)}function gn(t,e,s){let i=e[e.length-1];if(E(i))i.items[t]=s;else if(T(
i))t==="key"?i.key=s:i.value=s;else if(Ne(i))i.contents=s;else{let n=ae(i)?"alias":"scalar";throw new Error(`Cannot replace node with ${n} parent`)}}var Go={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Qo=t=>t.replace(/[!,[\]{}]/g,e=>Go[e]),Le=class t{constructor(e,s){this.docStart=null,this.
docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,e),this.tags=Object.assign({},t.defaultTags,s)}clone(){let e=new t(this.yaml,this.tags);return e.docStart=this.
docStart,e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.
yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},t.defaultTags);break}return e}add(e,s){this.atNextDocument&&(this.yaml={explicit:t.
defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},t.defaultTags),this.atNextDocument=!1);let i=e.trim().split(/[ \t]+/),n=i.shift();switch(n){case"\
%TAG":{if(i.length!==2&&(s(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;let[a,r]=i;return this.tags[a]=r,!0}case"%YAML":{if(this.yaml.
explicit=!0,i.length!==1)return s(0,"%YAML directive should contain exactly one part"),!1;let[a]=i;if(a==="1.1"||a==="1.2")return this.yaml.version=a,!0;{let r=/^\d+\.\d+$/.
test(a);return s(6,`Unsupported YAML version ${a}`,r),!1}}default:return s(0,`Unknown directive ${n}`,!0),!1}}tagName(e,s){if(e==="!")return"!";if(e[0]!=="!")return s(
`Not a valid tag: ${e}`),null;if(e[1]==="<"){let r=e.slice(2,-1);return r==="!"||r==="!!"?(s(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-
1]!==">"&&s("Verbatim tags must end with a >"),r)}let[,i,n]=e.match(/^(.*!)([^!]*)$/s);n||s(`The ${e} tag has no suffix`);let a=this.tags[i];if(a)try{return a+decodeURIComponent(
n)}catch(r){return s(String(r)),null}return i==="!"?e:(s(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[s,i]of Object.entries(this.tags))if(e.startsWith(
i))return s+Qo(e.substring(i.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let s=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(
this.tags),n;if(e&&i.length>0&&q(e.contents)){let a={};Oe(e.contents,(r,o)=>{q(o)&&o.tag&&(a[o.tag]=!0)}),n=Object.keys(a)}else n=[];for(let[a,r]of i)a==="!!"&&
r==="tag:yaml.org,2002:"||(!e||n.some(o=>o.startsWith(r)))&&s.push(`%TAG ${a} ${r}`);return s.join(`
`)}};Le.defaultYaml={explicit:!1,version:"1.2"};Le.defaultTags={"!!":"tag:yaml.org,2002:"};function Ns(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let s=`Anchor must not contain whitespace or control characters: ${JSON.stringify(t)}`;throw new Error(s)}return!0}
function Br(t){let e=new Set;return Oe(t,{Value(s,i){i.anchor&&e.add(i.anchor)}}),e}function Rr(t,e){for(let s=1;;++s){let i=`${t}${s}`;if(!e.has(i))return i}}function yn(t,e){
let s=[],i=new Map,n=null;return{onAnchor:a=>{s.push(a),n??(n=Br(t));let r=Rr(e,n);return n.add(r),r},setAnchors:()=>{for(let a of s){let r=i.get(a);if(typeof r==
"object"&&r.anchor&&(L(r.node)||E(r.node)))r.node.anchor=r.anchor;else{let o=new Error("Failed to resolve repeated object (this should not happen)");throw o.source=
a,o}}},sourceObjects:i}}function He(t,e,s,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let n=0,a=i.length;n<a;++n){let r=i[n],o=He(t,i,String(n),r);o===void 0?delete i[n]:o!==r&&
(i[n]=o)}else if(i instanceof Map)for(let n of Array.from(i.keys())){let a=i.get(n),r=He(t,i,n,a);r===void 0?i.delete(n):r!==a&&i.set(n,r)}else if(i instanceof Set)
for(let n of Array.from(i)){let a=He(t,i,n,n);a===void 0?i.delete(n):a!==n&&(i.delete(n),i.add(a))}else for(let[n,a]of Object.entries(i)){let r=He(t,i,n,a);r===
void 0?delete i[n]:r!==a&&(i[n]=r)}return t.call(e,s,i)}function K(t,e,s){if(Array.isArray(t))return t.map((i,n)=>K(i,String(n),s));if(t&&typeof t.toJSON=="function"){if(!s||!Ss(t))return t.toJSON(e,s);let i={aliasCount:0,
count:1,res:void 0};s.anchors.set(t,i),s.onCreate=a=>{i.res=a,delete s.onCreate};let n=t.toJSON(e,s);return s.onCreate&&s.onCreate(n),n}return typeof t=="bigint"&&
!s?.keep?Number(t):t}var We=class{constructor(e){Object.defineProperty(this,Q,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:s,maxAliasCount:i,onAnchor:n,reviver:a}={}){if(!Ne(e))throw new TypeError("A document argumen\
t is required");let r={anchors:new Map,doc:e,keep:!0,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},o=K(this,"",r);if(typeof n=="functi\
on")for(let{count:h,res:l}of r.anchors.values())n(l,h);return typeof a=="function"?He(a,{"":o},"",o):o}};var ze=class extends We{constructor(e){super(ks),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,s){
if(s?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let i;s?.aliasResolveCache?i=s.aliasResolveCache:(i=[],Oe(e,{Node:(a,r)=>{(ae(r)||
Ss(r))&&i.push(r)}}),s&&(s.aliasResolveCache=i));let n;for(let a of i){if(a===this)break;a.anchor===this.source&&(n=a)}if(n&&s){let{anchors:a,doc:r,maxAliasCount:o}=s,
h=a.get(n);if(h||(K(n,null,s),h=a.get(n)),h?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(o>=0&&(h.
count+=1,h.aliasCount===0&&(h.aliasCount=$s(r,n,a)),h.count*h.aliasCount>o)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
l)}}return n}toJSON(e,s){if(!s)return{source:this.source};let i=this.resolve(s.doc,s);if(!i){let n=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(n)}return s.anchors.get(i).res}toString(e,s,i){let n=`*${this.source}`;if(e){if(Ns(this.source),e.options.verifyAliasOrder&&!e.
anchors.has(this.source)){let a=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(a)}if(e.implicitKey)return`${n} `}return n}};
function $s(t,e,s){if(ae(e)){let i=e.resolve(t),n=s&&i&&s.get(i);return n?n.count*n.aliasCount:0}else if(E(e)){let i=0;for(let n of e.items){let a=$s(t,n,s);a>i&&
(i=a)}return i}else if(T(e)){let i=$s(t,e.key,s),n=$s(t,e.value,s);return Math.max(i,n)}return 1}var Os=t=>!t||typeof t!="function"&&typeof t!="object",S=class extends We{constructor(e){super(ne),this.value=e}toJSON(e,s){return s?.keep?this.value:K(this.value,
e,s)}toString(){return String(this.value)}};S.BLOCK_FOLDED="BLOCK_FOLDED";S.BLOCK_LITERAL="BLOCK_LITERAL";S.PLAIN="PLAIN";S.QUOTE_DOUBLE="QUOTE_DOUBLE";S.QUOTE_SINGLE=
"QUOTE_SINGLE";var Xo="tag:yaml.org,2002:";function Zo(t,e,s){if(e){let i=s.filter(a=>a.tag===e),n=i.find(a=>!a.format)??i[0];if(!n)throw new Error(`Tag ${e} not found`);return n}
return s.find(i=>i.identify?.(t)&&!i.format)}function Be(t,e,s){if(Ne(t)&&(t=t.contents),q(t))return t;if(T(t)){let p=s.schema[he].createNode?.(s.schema,null,s);
return p.items.push(t),p}(t instanceof String||t instanceof Number||t instanceof Boolean||typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:i,
onAnchor:n,onTagObj:a,schema:r,sourceObjects:o}=s,h;if(i&&t&&typeof t=="object"){if(h=o.get(t),h)return h.anchor??(h.anchor=n(t)),new ze(h.anchor);h={anchor:null,
node:null},o.set(t,h)}e?.startsWith("!!")&&(e=Xo+e.slice(2));let l=Zo(t,e,r.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),!t||typeof t!="object"){
let p=new S(t);return h&&(h.node=p),p}l=t instanceof Map?r[he]:Symbol.iterator in Object(t)?r[De]:r[he]}a&&(a(l),delete s.onTagObj);let c=l?.createNode?l.createNode(
s.schema,t,s):typeof l?.nodeClass?.from=="function"?l.nodeClass.from(s.schema,t,s):new S(t);return e?c.tag=e:l.default||(c.tag=l.tag),h&&(h.node=c),c}function Ut(t,e,s){let i=s;for(let n=e.length-1;n>=0;--n){let a=e[n];if(typeof a=="number"&&Number.isInteger(a)&&a>=0){let r=[];r[a]=i,i=r}else i=new Map([[a,i]])}
return Be(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:t,sourceObjects:new Map})}
var Pt=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,St=class extends We{constructor(e,s){super(e),Object.defineProperty(this,"schema",{value:s,
configurable:!0,enumerable:!1,writable:!0})}clone(e){let s=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(s.schema=
e),s.items=s.items.map(i=>q(i)||T(i)?i.clone(e):i),this.range&&(s.range=this.range.slice()),s}addIn(e,s){if(Pt(e))this.add(s);else{let[i,...n]=e,a=this.get(i,!0);
if(E(a))a.addIn(n,s);else if(a===void 0&&this.schema)this.set(i,Ut(this.schema,n,s));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${n}`)}}deleteIn(e){
let[s,...i]=e;if(i.length===0)return this.delete(s);let n=this.get(s,!0);if(E(n))return n.deleteIn(i);throw new Error(`Expected YAML collection at ${s}. Remaini\
ng path: ${i}`)}getIn(e,s){let[i,...n]=e,a=this.get(i,!0);return n.length===0?!s&&L(a)?a.value:a:E(a)?a.getIn(n,s):void 0}hasAllNullValues(e){return this.items.
every(s=>{if(!T(s))return!1;let i=s.value;return i==null||e&&L(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(e){let[s,...i]=e;if(i.length===0)
return this.has(s);let n=this.get(s,!0);return E(n)?n.hasIn(i):!1}setIn(e,s){let[i,...n]=e;if(n.length===0)this.set(i,s);else{let a=this.get(i,!0);if(E(a))a.setIn(
n,s);else if(a===void 0&&this.schema)this.set(i,Ut(this.schema,n,s));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${n}`)}}};var bn=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function ue(t,e){return/^\n+$/.test(t)?t.substring(1):e?t.replace(/^(?! *$)/gm,e):t}var Ae=(t,e,s)=>t.endsWith(`
`)?ue(s,e):s.includes(`
`)?`
`+ue(s,e):(t.endsWith(" ")?"":" ")+s;var Fr="flow",Ls="block",Yt="quoted";function Vt(t,e,s="flow",{indentAtStart:i,lineWidth:n=80,minContentWidth:a=20,onFold:r,onOverflow:o}={}){if(!n||n<0)return t;
n<a&&(a=0);let h=Math.max(1+a,1+n-e.length);if(t.length<=h)return t;let l=[],c={},p=n-e.length;typeof i=="number"&&(i>n-Math.max(2,a)?l.push(0):p=n-i);let m,u,f=!1,
d=-1,y=-1,w=-1;s===Ls&&(d=wn(t,d,e.length),d!==-1&&(p=d+h));for(let x;x=t[d+=1];){if(s===Yt&&x==="\\"){switch(y=d,t[d+1]){case"x":d+=3;break;case"u":d+=5;break;case"\
U":d+=9;break;default:d+=1}w=d}if(x===`
`)s===Ls&&(d=wn(t,d,e.length)),p=d+e.length+h,m=void 0;else{if(x===" "&&u&&u!==" "&&u!==`
`&&u!=="	"){let k=t[d+1];k&&k!==" "&&k!==`
`&&k!=="	"&&(m=d)}if(d>=p)if(m)l.push(m),p=m+h,m=void 0;else if(s===Yt){for(;u===" "||u==="	";)u=x,x=t[d+=1],f=!0;let k=d>w+1?d-2:y-1;if(c[k])return t;l.push(k),
c[k]=!0,p=k+h,m=void 0}else f=!0}u=x}if(f&&o&&o(),l.length===0)return t;r&&r();let v=t.slice(0,l[0]);for(let x=0;x<l.length;++x){let k=l[x],_=l[x+1]||t.length;k===
0?v=`
${e}${t.slice(0,_)}`:(s===Yt&&c[k]&&(v+=`${t[k]}\\`),v+=`
${e}${t.slice(k+1,_)}`)}return v}function wn(t,e,s){let i=e,n=e+1,a=t[n];for(;a===" "||a==="	";)if(e<n+s)a=t[++e];else{do a=t[++e];while(a&&a!==`
`);i=e,n=e+1,a=t[n]}return i}var Ts=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.lineWidth,minContentWidth:t.options.minContentWidth}),qs=t=>/^(%|---|\.\.\.)/m.
test(t);function el(t,e,s){if(!e||e<0)return!1;let i=e-s,n=t.length;if(n<=i)return!1;for(let a=0,r=0;a<n;++a)if(t[a]===`
`){if(a-r>i)return!0;if(r=a+1,n-r<=i)return!1}return!0}function Jt(t,e){let s=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)return s;let{implicitKey:i}=e,n=e.
options.doubleQuotedMinMultiLineLength,a=e.indent||(qs(t)?"  ":""),r="",o=0;for(let h=0,l=s[h];l;l=s[++h])if(l===" "&&s[h+1]==="\\"&&s[h+2]==="n"&&(r+=s.slice(o,
h)+"\\ ",h+=1,o=h,l="\\"),l==="\\")switch(s[h+1]){case"u":{r+=s.slice(o,h);let c=s.substr(h+2,4);switch(c){case"0000":r+="\\0";break;case"0007":r+="\\a";break;case"\
000b":r+="\\v";break;case"001b":r+="\\e";break;case"0085":r+="\\N";break;case"00a0":r+="\\_";break;case"2028":r+="\\L";break;case"2029":r+="\\P";break;default:c.
substr(0,2)==="00"?r+="\\x"+c.substr(2):r+=s.substr(h,6)}h+=5,o=h+1}break;case"n":if(i||s[h+2]==='"'||s.length<n)h+=1;else{for(r+=s.slice(o,h)+`

`;s[h+2]==="\\"&&s[h+3]==="n"&&s[h+4]!=='"';)r+=`
`,h+=2;r+=a,s[h+2]===" "&&(r+="\\"),h+=1,o=h+1}break;default:h+=1}return r=o?r+s.slice(o):s,i?r:Vt(r,a,Yt,Ts(e,!1))}function Kr(t,e){if(e.options.singleQuote===
!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return Jt(t,e);let s=e.indent||(qs(t)?"  ":""),i="'"+t.replace(/'/g,"''").replace(/\n+/g,`$&
${s}`)+"'";return e.implicitKey?i:Vt(i,s,Fr,Ts(e,!1))}function Nt(t,e){let{singleQuote:s}=e.options,i;if(s===!1)i=Jt;else{let n=t.includes('"'),a=t.includes("'");
n&&!a?i=Kr:a&&!n?i=Jt:i=s?Kr:Jt}return i(t,e)}var Ur;try{Ur=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ur=/\n+(?!\n|$)/g}function As({comment:t,type:e,value:s},i,n,a){let{blockQuote:r,commentString:o,lineWidth:h}=i.options;if(!r||/\n[\t ]+$/.test(
s))return Nt(s,i);let l=i.indent||(i.forceBlockIndent||qs(s)?"  ":""),c=r==="literal"?!0:r==="folded"||e===S.BLOCK_FOLDED?!1:e===S.BLOCK_LITERAL?!0:!el(s,h,l.length);
if(!s)return c?`|
`:`>
`;let p,m;for(m=s.length;m>0;--m){let _=s[m-1];if(_!==`
`&&_!=="	"&&_!==" ")break}let u=s.substring(m),f=u.indexOf(`
`);f===-1?p="-":s===u||f!==u.length-1?(p="+",a&&a()):p="",u&&(s=s.slice(0,-u.length),u[u.length-1]===`
`&&(u=u.slice(0,-1)),u=u.replace(Ur,`$&${l}`));let d=!1,y,w=-1;for(y=0;y<s.length;++y){let _=s[y];if(_===" ")d=!0;else if(_===`
`)w=y;else break}let v=s.substring(0,w<y?w+1:y);v&&(s=s.substring(v.length),v=v.replace(/\n+/g,`$&${l}`));let k=(d?l?"2":"1":"")+p;if(t&&(k+=" "+o(t.replace(/ ?[\r\n]+/g,
" ")),n&&n()),!c){let _=s.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),P=!1,O=Ts(i,!0);r!=="folded"&&e!==S.BLOCK_FOLDED&&(O.onOverflow=()=>{
P=!0});let b=Vt(`${v}${_}${u}`,l,Ls,O);if(!P)return`>${k}
${l}${b}`}return s=s.replace(/\n+/g,`$&${l}`),`|${k}
${l}${v}${s}${u}`}function tl(t,e,s,i){let{type:n,value:a}=t,{actualString:r,implicitKey:o,indent:h,indentStep:l,inFlow:c}=e;if(o&&a.includes(`
`)||c&&/[[\]{},]/.test(a))return Nt(a,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return o||c||!a.includes(
`
`)?Nt(a,e):As(t,e,s,i);if(!o&&!c&&n!==S.PLAIN&&a.includes(`
`))return As(t,e,s,i);if(qs(a)){if(h==="")return e.forceBlockIndent=!0,As(t,e,s,i);if(o&&h===l)return Nt(a,e)}let p=a.replace(/\n+/g,`$&
${h}`);if(r){let m=d=>d.default&&d.tag!=="tag:yaml.org,2002:str"&&d.test?.test(p),{compat:u,tags:f}=e.doc.schema;if(f.some(m)||u?.some(m))return Nt(a,e)}return o?
p:Vt(p,h,Fr,Ts(e,!1))}function it(t,e,s,i){let{implicitKey:n,inFlow:a}=e,r=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.value)}),{type:o}=t;o!==
S.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(r.value)&&(o=S.QUOTE_DOUBLE);let h=c=>{switch(c){case S.BLOCK_FOLDED:case S.BLOCK_LITERAL:
return n||a?Nt(r.value,e):As(r,e,s,i);case S.QUOTE_DOUBLE:return Jt(r.value,e);case S.QUOTE_SINGLE:return Kr(r.value,e);case S.PLAIN:return tl(r,e,s,i);default:
return null}},l=h(o);if(l===null){let{defaultKeyType:c,defaultStringType:p}=e.options,m=n&&c||p;if(l=h(m),l===null)throw new Error(`Unsupported default string t\
ype ${m}`)}return l}function Is(t,e){let s=Object.assign({blockQuote:!0,commentString:bn,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},t.schema.toStringOptions,e),i;switch(s.collectionStyle){case"block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,
doc:t,flowCollectionPadding:s.flowCollectionPadding?" ":"",indent:"",indentStep:typeof s.indent=="number"?" ".repeat(s.indent):"  ",inFlow:i,options:s}}function sl(t,e){
if(e.tag){let n=t.filter(a=>a.tag===e.tag);if(n.length>0)return n.find(a=>a.format===e.format)??n[0]}let s,i;if(L(e)){i=e.value;let n=t.filter(a=>a.identify?.(i));
if(n.length>1){let a=n.filter(r=>r.test);a.length>0&&(n=a)}s=n.find(a=>a.format===e.format)??n.find(a=>!a.format)}else i=e,s=t.find(n=>n.nodeClass&&i instanceof
n.nodeClass);if(!s){let n=i?.constructor?.name??(i===null?"null":typeof i);throw new Error(`Tag not resolved for ${n} value`)}return s}function rl(t,e,{anchors:s,
doc:i}){if(!i.directives)return"";let n=[],a=(L(t)||E(t))&&t.anchor;a&&Ns(a)&&(s.add(a),n.push(`&${a}`));let r=t.tag??(e.default?null:e.tag);return r&&n.push(i.
directives.tagString(r)),n.join(" ")}function Re(t,e,s,i){if(T(t))return t.toString(e,s,i);if(ae(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.
has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(t):e.resolvedAliases=new Set([t]),
t=t.resolve(e.doc)}let n,a=q(t)?t:e.doc.createNode(t,{onTagObj:h=>n=h});n??(n=sl(e.doc.schema.tags,a));let r=rl(a,n,e);r.length>0&&(e.indentAtStart=(e.indentAtStart??
0)+r.length+1);let o=typeof n.stringify=="function"?n.stringify(a,e,s,i):L(a)?it(a,e,s,i):a.toString(e,s,i);return r?L(a)||o[0]==="{"||o[0]==="["?`${r} ${o}`:`${r}\

${e.indent}${o}`:o}function vn({key:t,value:e},s,i,n){let{allNullValues:a,doc:r,indent:o,indentStep:h,options:{commentString:l,indentSeq:c,simpleKeys:p}}=s,m=q(t)&&t.comment||null;
if(p){if(m)throw new Error("With simple keys, key nodes cannot have comments");if(E(t)||!q(t)&&typeof t=="object"){let O="With simple keys, collection cannot be\
 used as a key value";throw new Error(O)}}let u=!p&&(!t||m&&e==null&&!s.inFlow||E(t)||(L(t)?t.type===S.BLOCK_FOLDED||t.type===S.BLOCK_LITERAL:typeof t=="object"));
s=Object.assign({},s,{allNullValues:!1,implicitKey:!u&&(p||!a),indent:o+h});let f=!1,d=!1,y=Re(t,s,()=>f=!0,()=>d=!0);if(!u&&!s.inFlow&&y.length>1024){if(p)throw new Error(
"With simple keys, single line scalar must not span more than 1024 characters");u=!0}if(s.inFlow){if(a||e==null)return f&&i&&i(),y===""?"?":u?`? ${y}`:y}else if(a&&
!p||e==null&&u)return y=`? ${y}`,m&&!f?y+=Ae(y,s.indent,l(m)):d&&n&&n(),y;f&&(m=null),u?(m&&(y+=Ae(y,s.indent,l(m))),y=`? ${y}
${o}:`):(y=`${y}:`,m&&(y+=Ae(y,s.indent,l(m))));let w,v,x;q(e)?(w=!!e.spaceBefore,v=e.commentBefore,x=e.comment):(w=!1,v=null,x=null,e&&typeof e=="object"&&(e=r.
createNode(e))),s.implicitKey=!1,!u&&!m&&L(e)&&(s.indentAtStart=y.length+1),d=!1,!c&&h.length>=2&&!s.inFlow&&!u&&de(e)&&!e.flow&&!e.tag&&!e.anchor&&(s.indent=s.
indent.substring(2));let k=!1,_=Re(e,s,()=>k=!0,()=>d=!0),P=" ";if(m||w||v){if(P=w?`
`:"",v){let O=l(v);P+=`
${ue(O,s.indent)}`}_===""&&!s.inFlow?P===`
`&&x&&(P=`

`):P+=`
${s.indent}`}else if(!u&&E(e)){let O=_[0],b=_.indexOf(`
`),N=b!==-1,j=s.inFlow??e.flow??e.items.length===0;if(N||!j){let C=!1;if(N&&(O==="&"||O==="!")){let A=_.indexOf(" ");O==="&"&&A!==-1&&A<b&&_[A+1]==="!"&&(A=_.indexOf(
" ",A+1)),(A===-1||b<A)&&(C=!0)}C||(P=`
${s.indent}`)}}else(_===""||_[0]===`
`)&&(P="");return y+=P+_,s.inFlow?k&&i&&i():x&&!k?y+=Ae(y,s.indent,l(x)):d&&n&&n(),y}function Yr(t,e){(t==="debug"||t==="warn")&&console.warn(e)}var Es="<<",ge={identify:t=>t===Es||typeof t=="symbol"&&t.description===Es,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new S(
Symbol(Es)),{addToJSMap:Jr}),stringify:()=>Es},xn=(t,e)=>(ge.identify(e)||L(e)&&(!e.type||e.type===S.PLAIN)&&ge.identify(e.value))&&t?.doc.schema.tags.some(s=>s.
tag===ge.tag&&s.default);function Jr(t,e,s){let i=kn(t,s);if(de(i))for(let n of i.items)Vr(t,e,n);else if(Array.isArray(i))for(let n of i)Vr(t,e,n);else Vr(t,e,
i)}function Vr(t,e,s){let i=kn(t,s);if(!oe(i))throw new Error("Merge sources must be maps or map aliases");let n=i.toJSON(null,t,Map);for(let[a,r]of n)e instanceof
Map?e.has(a)||e.set(a,r):e instanceof Set?e.add(a):Object.prototype.hasOwnProperty.call(e,a)||Object.defineProperty(e,a,{value:r,writable:!0,enumerable:!0,configurable:!0});
return e}function kn(t,e){return t&&ae(e)?e.resolve(t.doc,t):e}function js(t,e,{key:s,value:i}){if(q(s)&&s.addToJSMap)s.addToJSMap(t,e,i);else if(xn(t,s))Jr(t,e,i);else{let n=K(s,"",t);if(e instanceof Map)e.set(n,K(i,n,t));else if(e instanceof
Set)e.add(n);else{let a=il(s,n,t),r=K(i,a,t);a in e?Object.defineProperty(e,a,{value:r,writable:!0,enumerable:!0,configurable:!0}):e[a]=r}}return e}function il(t,e,s){
if(e===null)return"";if(typeof e!="object")return String(e);if(q(t)&&s?.doc){let i=Is(s.doc,{});i.anchors=new Set;for(let a of s.anchors.keys())i.anchors.add(a.
anchor);i.inFlow=!0,i.inStringifyKey=!0;let n=t.toString(i);if(!s.mapKeyWarned){let a=JSON.stringify(n);a.length>40&&(a=a.substring(0,36)+'..."'),Yr(s.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${a}. Set mapAsMap: true to use object keys.`),s.mapKeyWarned=!0}return n}
return JSON.stringify(e)}function $t(t,e,s){let i=Be(t,void 0,s),n=Be(e,void 0,s);return new B(i,n)}var B=class t{constructor(e,s=null){Object.defineProperty(this,Q,{value:zr}),this.key=
e,this.value=s}clone(e){let{key:s,value:i}=this;return q(s)&&(s=s.clone(e)),q(i)&&(i=i.clone(e)),new t(s,i)}toJSON(e,s){let i=s?.mapAsMap?new Map:{};return js(s,
i,this)}toString(e,s,i){return e?.doc?vn(this,e,s,i):JSON.stringify(this)}};function Ms(t,e,s){return(e.inFlow??t.flow?al:nl)(t,e,s)}function nl({comment:t,items:e},s,{blockItemPrefix:i,flowChars:n,itemIndent:a,onChompKeep:r,onComment:o}){
let{indent:h,options:{commentString:l}}=s,c=Object.assign({},s,{indent:a,type:null}),p=!1,m=[];for(let f=0;f<e.length;++f){let d=e[f],y=null;if(q(d))!p&&d.spaceBefore&&
m.push(""),Cs(s,m,d.commentBefore,p),d.comment&&(y=d.comment);else if(T(d)){let v=q(d.key)?d.key:null;v&&(!p&&v.spaceBefore&&m.push(""),Cs(s,m,v.commentBefore,p))}
p=!1;let w=Re(d,c,()=>y=null,()=>p=!0);y&&(w+=Ae(w,a,l(y))),p&&y&&(p=!1),m.push(i+w)}let u;if(m.length===0)u=n.start+n.end;else{u=m[0];for(let f=1;f<m.length;++f){
let d=m[f];u+=d?`
${h}${d}`:`
`}}return t?(u+=`
`+ue(l(t),h),o&&o()):p&&r&&r(),u}function al({items:t},e,{flowChars:s,itemIndent:i}){let{indent:n,indentStep:a,flowCollectionPadding:r,options:{commentString:o}}=e;
i+=a;let h=Object.assign({},e,{indent:i,inFlow:!0,type:null}),l=!1,c=0,p=[];for(let f=0;f<t.length;++f){let d=t[f],y=null;if(q(d))d.spaceBefore&&p.push(""),Cs(e,
p,d.commentBefore,!1),d.comment&&(y=d.comment);else if(T(d)){let v=q(d.key)?d.key:null;v&&(v.spaceBefore&&p.push(""),Cs(e,p,v.commentBefore,!1),v.comment&&(l=!0));
let x=q(d.value)?d.value:null;x?(x.comment&&(y=x.comment),x.commentBefore&&(l=!0)):d.value==null&&v?.comment&&(y=v.comment)}y&&(l=!0);let w=Re(d,h,()=>y=null);l||
(l=p.length>c||w.includes(`
`)),f<t.length-1?w+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=p.reduce((v,x)=>v+x.length+2,2)+(w.length+2)>e.options.lineWidth)),l&&(w+=",")),
y&&(w+=Ae(w,i,o(y))),p.push(w),c=p.length}let{start:m,end:u}=s;if(p.length===0)return m+u;if(!l){let f=p.reduce((d,y)=>d+y.length+2,2);l=e.options.lineWidth>0&&
f>e.options.lineWidth}if(l){let f=m;for(let d of p)f+=d?`
${a}${n}${d}`:`
`;return`${f}
${n}${u}`}else return`${m}${r}${p.join(" ")}${r}${u}`}function Cs({indent:t,options:{commentString:e}},s,i,n){if(i&&n&&(i=i.replace(/^\n+/,"")),i){let a=ue(e(i),
t);s.push(a.trimStart())}}function Ge(t,e){let s=L(e)?e.value:e;for(let i of t)if(T(i)&&(i.key===e||i.key===s||L(i.key)&&i.key.value===s))return i}var R=class extends St{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(he,e),this.items=[]}static from(e,s,i){let{keepUndefined:n,replacer:a}=i,r=new this(e),o=(h,l)=>{if(typeof a==
"function")l=a.call(s,h,l);else if(Array.isArray(a)&&!a.includes(h))return;(l!==void 0||n)&&r.items.push($t(h,l,i))};if(s instanceof Map)for(let[h,l]of s)o(h,l);else if(s&&
typeof s=="object")for(let h of Object.keys(s))o(h,s[h]);return typeof e.sortMapEntries=="function"&&r.items.sort(e.sortMapEntries),r}add(e,s){let i;T(e)?i=e:!e||
typeof e!="object"||!("key"in e)?i=new B(e,e?.value):i=new B(e.key,e.value);let n=Ge(this.items,i.key),a=this.schema?.sortMapEntries;if(n){if(!s)throw new Error(
`Key ${i.key} already set`);L(n.value)&&Os(i.value)?n.value.value=i.value:n.value=i.value}else if(a){let r=this.items.findIndex(o=>a(i,o)<0);r===-1?this.items.push(
i):this.items.splice(r,0,i)}else this.items.push(i)}delete(e){let s=Ge(this.items,e);return s?this.items.splice(this.items.indexOf(s),1).length>0:!1}get(e,s){let n=Ge(
this.items,e)?.value;return(!s&&L(n)?n.value:n)??void 0}has(e){return!!Ge(this.items,e)}set(e,s){this.add(new B(e,s),!0)}toJSON(e,s,i){let n=i?new i:s?.mapAsMap?
new Map:{};s?.onCreate&&s.onCreate(n);for(let a of this.items)js(s,n,a);return n}toString(e,s,i){if(!e)return JSON.stringify(this);for(let n of this.items)if(!T(
n))throw new Error(`Map items must all be pairs; found ${JSON.stringify(n)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{
allNullValues:!0})),Ms(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:i,onComment:s})}};var ye={collection:"map",default:!0,nodeClass:R,tag:"tag:yaml.org,2002:map",resolve(t,e){return oe(t)||e("Expected a mapping for this tag"),t},createNode:(t,e,s)=>R.
from(t,e,s)};var W=class extends St{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(De,e),this.items=[]}add(e){this.items.push(e)}delete(e){let s=Ds(
e);return typeof s!="number"?!1:this.items.splice(s,1).length>0}get(e,s){let i=Ds(e);if(typeof i!="number")return;let n=this.items[i];return!s&&L(n)?n.value:n}has(e){
let s=Ds(e);return typeof s=="number"&&s<this.items.length}set(e,s){let i=Ds(e);if(typeof i!="number")throw new Error(`Expected a valid index, not ${e}.`);let n=this.
items[i];L(n)&&Os(s)?n.value=s:this.items[i]=s}toJSON(e,s){let i=[];s?.onCreate&&s.onCreate(i);let n=0;for(let a of this.items)i.push(K(a,String(n++),s));return i}toString(e,s,i){
return e?Ms(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:i,onComment:s}):JSON.stringify(this)}static from(e,s,i){
let{replacer:n}=i,a=new this(e);if(s&&Symbol.iterator in Object(s)){let r=0;for(let o of s){if(typeof n=="function"){let h=s instanceof Set?o:String(r++);o=n.call(
s,h,o)}a.items.push(Be(o,void 0,i))}}return a}};function Ds(t){let e=L(t)?t.value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(
e)&&e>=0?e:null}var be={collection:"seq",default:!0,nodeClass:W,tag:"tag:yaml.org,2002:seq",resolve(t,e){return de(t)||e("Expected a sequence for this tag"),t},createNode:(t,e,s)=>W.
from(t,e,s)};var Qe={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify(t,e,s,i){return e=Object.assign({actualString:!0},e),it(t,e,
s,i)}};var nt={identify:t=>t==null,createNode:()=>new S(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new S(null),stringify:({
source:t},e)=>typeof t=="string"&&nt.test.test(t)?t:e.options.nullStr};var Ht={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:t=>new S(t[0]==="t"||t[0]==="T"),
stringify({source:t,value:e},s){if(t&&Ht.test.test(t)){let i=t[0]==="t"||t[0]==="T";if(e===i)return t}return e?s.options.trueStr:s.options.falseStr}};function G({format:t,minFractionDigits:e,tag:s,value:i}){if(typeof i=="bigint")return String(i);let n=typeof i=="number"?i:Number(i);if(!isFinite(n))return isNaN(
n)?".nan":n<0?"-.inf":".inf";let a=Object.is(i,-0)?"-0":JSON.stringify(i);if(!t&&e&&(!s||s==="tag:yaml.org,2002:float")&&/^-?\d/.test(a)&&!a.includes("e")){let r=a.
indexOf(".");r<0&&(r=a.length,a+=".");let o=e-(a.length-r-1);for(;o-- >0;)a+="0"}return a}var zs={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()===
"nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:G},Bs={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():
G(t)}},Rs={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new S(parseFloat(t)),
s=t.indexOf(".");return s!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-s-1),e},stringify:G};var Fs=t=>typeof t=="bigint"||Number.isInteger(t),Hr=(t,e,s,{intAsBigInt:i})=>i?BigInt(t):parseInt(t.substring(e),s);function _n(t,e,s){let{value:i}=t;return Fs(
i)&&i>=0?s+i.toString(e):G(t)}var Ks={identify:t=>Fs(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(t,e,s)=>Hr(t,2,8,s),
stringify:t=>_n(t,8,"0o")},Us={identify:Fs,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,s)=>Hr(t,0,10,s),stringify:G},Ys={identify:t=>Fs(
t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,s)=>Hr(t,2,16,s),stringify:t=>_n(t,16,"0x")};var Sn=[ye,be,Qe,nt,Ht,Ks,Us,Ys,zs,Bs,Rs];function Pn(t){return typeof t=="bigint"||Number.isInteger(t)}var Vs=({value:t})=>JSON.stringify(t),ol=[{identify:t=>typeof t=="string",default:!0,tag:"tag:yaml\
.org,2002:str",resolve:t=>t,stringify:Vs},{identify:t=>t==null,createNode:()=>new S(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:Vs},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:t=>t==="true",stringify:Vs},{identify:Pn,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:s})=>s?BigInt(t):parseInt(t,10),stringify:({value:t})=>Pn(t)?t.toString():JSON.
stringify(t)},{identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(
t),stringify:Vs}],ll={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},Nn=[ye,be].concat(ol,ll);var Wt={identify:t=>t instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(t,e){if(typeof atob=="function"){let s=atob(t.replace(/[\n\r]/g,"")),
i=new Uint8Array(s.length);for(let n=0;n<s.length;++n)i[n]=s.charCodeAt(n);return i}else return e("This environment does not support reading binary tags; either\
 Buffer or atob is required"),t},stringify({comment:t,type:e,value:s},i,n,a){if(!s)return"";let r=s,o;if(typeof btoa=="function"){let h="";for(let l=0;l<r.length;++l)
h+=String.fromCharCode(r[l]);o=btoa(h)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=
S.BLOCK_LITERAL),e!==S.QUOTE_DOUBLE){let h=Math.max(i.options.lineWidth-i.indent.length,i.options.minContentWidth),l=Math.ceil(o.length/h),c=new Array(l);for(let p=0,
m=0;p<l;++p,m+=h)c[p]=o.substr(m,h);o=c.join(e===S.BLOCK_LITERAL?`
`:" ")}return it({comment:t,type:e,value:o},i,n,a)}};function Wr(t,e){if(de(t))for(let s=0;s<t.items.length;++s){let i=t.items[s];if(!T(i)){if(oe(i)){i.items.length>1&&e("Each pair must have its own sequence indic\
ator");let n=i.items[0]||new B(new S(null));if(i.commentBefore&&(n.key.commentBefore=n.key.commentBefore?`${i.commentBefore}
${n.key.commentBefore}`:i.commentBefore),i.comment){let a=n.value??n.key;a.comment=a.comment?`${i.comment}
${a.comment}`:i.comment}i=n}t.items[s]=T(i)?i:new B(i)}}else e("Expected a sequence for this tag");return t}function Gr(t,e,s){let{replacer:i}=s,n=new W(t);n.tag=
"tag:yaml.org,2002:pairs";let a=0;if(e&&Symbol.iterator in Object(e))for(let r of e){typeof i=="function"&&(r=i.call(e,String(a++),r));let o,h;if(Array.isArray(
r))if(r.length===2)o=r[0],h=r[1];else throw new TypeError(`Expected [key, value] tuple: ${r}`);else if(r&&r instanceof Object){let l=Object.keys(r);if(l.length===
1)o=l[0],h=r[o];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else o=r;n.items.push($t(o,h,s))}return n}var Gt={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Wr,createNode:Gr};var Ot=class t extends W{constructor(){super(),this.add=R.prototype.add.bind(this),this.delete=R.prototype.delete.bind(this),this.get=R.prototype.get.bind(this),
this.has=R.prototype.has.bind(this),this.set=R.prototype.set.bind(this),this.tag=t.tag}toJSON(e,s){if(!s)return super.toJSON(e);let i=new Map;s?.onCreate&&s.onCreate(
i);for(let n of this.items){let a,r;if(T(n)?(a=K(n.key,"",s),r=K(n.value,a,s)):a=K(n,"",s),i.has(a))throw new Error("Ordered maps must not include duplicate key\
s");i.set(a,r)}return i}static from(e,s,i){let n=Gr(e,s,i),a=new this;return a.items=n.items,a}};Ot.tag="tag:yaml.org,2002:omap";var Qt={collection:"seq",identify:t=>t instanceof
Map,nodeClass:Ot,default:!1,tag:"tag:yaml.org,2002:omap",resolve(t,e){let s=Wr(t,e),i=[];for(let{key:n}of s.items)L(n)&&(i.includes(n.value)?e(`Ordered maps mus\
t not include duplicate keys: ${n.value}`):i.push(n.value));return Object.assign(new Ot,s)},createNode:(t,e,s)=>Ot.from(t,e,s)};function $n({value:t,source:e},s){return e&&(t?Qr:Xr).test.test(e)?e:t?s.options.trueStr:s.options.falseStr}var Qr={identify:t=>t===!0,default:!0,tag:"tag:yaml.\
org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new S(!0),stringify:$n},Xr={identify:t=>t===!1,default:!0,tag:"tag:yaml.org,2002:bo\
ol",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new S(!1),stringify:$n};var On={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()===
"nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:G},Ln={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t.replace(/_/g,"")),stringify(t){let e=Number(t.value);return isFinite(
e)?e.toExponential():G(t)}},An={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){let e=new S(
parseFloat(t.replace(/_/g,""))),s=t.indexOf(".");if(s!==-1){let i=t.substring(s+1).replace(/_/g,"");i[i.length-1]==="0"&&(e.minFractionDigits=i.length)}return e},
stringify:G};var Xt=t=>typeof t=="bigint"||Number.isInteger(t);function Js(t,e,s,{intAsBigInt:i}){let n=t[0];if((n==="-"||n==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),
i){switch(s){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let r=BigInt(t);return n==="-"?BigInt(-1)*r:r}let a=parseInt(t,s);return n===
"-"?-1*a:a}function Zr(t,e,s){let{value:i}=t;if(Xt(i)){let n=i.toString(e);return i<0?"-"+s+n.substr(1):s+n}return G(t)}var Tn={identify:Xt,default:!0,tag:"tag:\
yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,s)=>Js(t,2,2,s),stringify:t=>Zr(t,2,"0b")},qn={identify:Xt,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(t,e,s)=>Js(t,1,8,s),stringify:t=>Zr(t,8,"0")},In={identify:Xt,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(t,e,s)=>Js(t,0,10,s),stringify:G},En={identify:Xt,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,s)=>Js(
t,2,16,s),stringify:t=>Zr(t,16,"0x")};var Lt=class t extends R{constructor(e){super(e),this.tag=t.tag}add(e){let s;T(e)?s=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?s=new B(e.key,
null):s=new B(e,null),Ge(this.items,s.key)||this.items.push(s)}get(e,s){let i=Ge(this.items,e);return!s&&T(i)?L(i.key)?i.key.value:i.key:i}set(e,s){if(typeof s!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof s}`);let i=Ge(this.items,e);i&&!s?this.items.splice(this.items.
indexOf(i),1):!i&&s&&this.items.push(new B(e))}toJSON(e,s){return super.toJSON(e,s,Set)}toString(e,s,i){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(
!0))return super.toString(Object.assign({},e,{allNullValues:!0}),s,i);throw new Error("Set items must all have null values")}static from(e,s,i){let{replacer:n}=i,
a=new this(e);if(s&&Symbol.iterator in Object(s))for(let r of s)typeof n=="function"&&(r=n.call(s,r,r)),a.items.push($t(r,null,i));return a}};Lt.tag="tag:yaml.o\
rg,2002:set";var Zt={collection:"map",identify:t=>t instanceof Set,nodeClass:Lt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(t,e,s)=>Lt.from(t,e,s),resolve(t,e){
if(oe(t)){if(t.hasAllNullValues(!0))return Object.assign(new Lt,t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};function ei(t,e){let s=t[0],i=s==="-"||s==="+"?t.substring(1):t,n=r=>e?BigInt(r):Number(r),a=i.replace(/_/g,"").split(":").reduce((r,o)=>r*n(60)+n(o),n(0));return s===
"-"?n(-1)*a:a}function jn(t){let{value:e}=t,s=r=>r;if(typeof e=="bigint")s=r=>BigInt(r);else if(isNaN(e)||!isFinite(e))return G(t);let i="";e<0&&(i="-",e*=s(-1));
let n=s(60),a=[e%n];return e<60?a.unshift(0):(e=(e-a[0])/n,a.unshift(e%n),e>=60&&(e=(e-a[0])/n,a.unshift(e))),i+a.map(r=>String(r).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Hs={identify:t=>typeof t=="bigint"||Number.isInteger(t),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(t,e,{intAsBigInt:s})=>ei(t,s),stringify:jn},Ws={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:t=>ei(t,!1),stringify:jn},At={identify:t=>t instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(At.test);if(!e)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,s,i,n,a,r,o]=e.map(Number),h=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(s,i-
1,n,a||0,r||0,o||0,h),c=e[8];if(c&&c!=="Z"){let p=ei(c,!1);Math.abs(p)<30&&(p*=60),l-=6e4*p}return new Date(l)},stringify:({value:t})=>t?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""};var ti=[ye,be,Qe,nt,Qr,Xr,Tn,qn,In,En,On,Ln,An,Wt,ge,Qt,Gt,Zt,Hs,Ws,At];var Cn=new Map([["core",Sn],["failsafe",[ye,be,Qe]],["json",Nn],["yaml11",ti],["yaml-1.1",ti]]),Mn={binary:Wt,bool:Ht,float:Rs,floatExp:Bs,floatNaN:zs,floatTime:Ws,
int:Us,intHex:Ys,intOct:Ks,intTime:Hs,map:ye,merge:ge,null:nt,omap:Qt,pairs:Gt,seq:be,set:Zt,timestamp:At},Dn={"tag:yaml.org,2002:binary":Wt,"tag:yaml.org,2002:\
merge":ge,"tag:yaml.org,2002:omap":Qt,"tag:yaml.org,2002:pairs":Gt,"tag:yaml.org,2002:set":Zt,"tag:yaml.org,2002:timestamp":At};function Gs(t,e,s){let i=Cn.get(
e);if(i&&!t)return s&&!i.includes(ge)?i.concat(ge):i.slice();let n=i;if(!n)if(Array.isArray(t))n=[];else{let a=Array.from(Cn.keys()).filter(r=>r!=="yaml11").map(
r=>JSON.stringify(r)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${a} or define customTags array`)}if(Array.isArray(t))for(let a of t)n=n.concat(
a);else typeof t=="function"&&(n=t(n.slice()));return s&&(n=n.concat(ge)),n.reduce((a,r)=>{let o=typeof r=="string"?Mn[r]:r;if(!o){let h=JSON.stringify(r),l=Object.
keys(Mn).map(c=>JSON.stringify(c)).join(", ");throw new Error(`Unknown custom tag ${h}; use one of ${l}`)}return a.includes(o)||a.push(o),a},[])}var cl=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,es=class t{constructor({compat:e,customTags:s,merge:i,resolveKnownTags:n,schema:a,sortMapEntries:r,toStringDefaults:o}){
this.compat=Array.isArray(e)?Gs(e,"compat"):e?Gs(null,e):null,this.name=typeof a=="string"&&a||"core",this.knownTags=n?Dn:{},this.tags=Gs(s,this.name,i),this.toStringOptions=
o??null,Object.defineProperty(this,he,{value:ye}),Object.defineProperty(this,ne,{value:Qe}),Object.defineProperty(this,De,{value:be}),this.sortMapEntries=typeof r==
"function"?r:r===!0?cl:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};function zn(t,e){let s=[],i=e.directives===!0;if(e.directives!==!1&&t.directives){let h=t.directives.toString(t);h?(s.push(h),i=!0):t.directives.docStart&&(i=!0)}
i&&s.push("---");let n=Is(t,e),{commentString:a}=n.options;if(t.commentBefore){s.length!==1&&s.unshift("");let h=a(t.commentBefore);s.unshift(ue(h,""))}let r=!1,
o=null;if(t.contents){if(q(t.contents)){if(t.contents.spaceBefore&&i&&s.push(""),t.contents.commentBefore){let c=a(t.contents.commentBefore);s.push(ue(c,""))}n.
forceBlockIndent=!!t.comment,o=t.contents.comment}let h=o?void 0:()=>r=!0,l=Re(t.contents,n,()=>o=null,h);o&&(l+=Ae(l,"",a(o))),(l[0]==="|"||l[0]===">")&&s[s.length-
1]==="---"?s[s.length-1]=`--- ${l}`:s.push(l)}else s.push(Re(t.contents,n));if(t.directives?.docEnd)if(t.comment){let h=a(t.comment);h.includes(`
`)?(s.push("..."),s.push(ue(h,""))):s.push(`... ${h}`)}else s.push("...");else{let h=t.comment;h&&r&&(h=h.replace(/^\n+/,"")),h&&((!r||o)&&s[s.length-1]!==""&&s.
push(""),s.push(ue(a(h),"")))}return s.join(`
`)+`
`}var Xe=class t{constructor(e,s,i){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Q,{value:_s});let n=null;
typeof s=="function"||Array.isArray(s)?n=s:i===void 0&&s&&(i=s,s=void 0);let a=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},i);this.options=a;let{version:r}=a;i?._directives?(this.directives=i._directives.atDocument(),this.directives.
yaml.explicit&&(r=this.directives.yaml.version)):this.directives=new Le({version:r}),this.setSchema(r,i),this.contents=e===void 0?null:this.createNode(e,n,i)}clone(){
let e=Object.create(t.prototype,{[Q]:{value:_s}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.
warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=q(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Tt(this.contents)&&this.contents.add(e)}addIn(e,s){Tt(this.
contents)&&this.contents.addIn(e,s)}createAlias(e,s){if(!e.anchor){let i=Br(this);e.anchor=!s||i.has(s)?Rr(s||"a",i):s}return new ze(e.anchor)}createNode(e,s,i){
let n;if(typeof s=="function")e=s.call({"":e},"",e),n=s;else if(Array.isArray(s)){let y=v=>typeof v=="number"||v instanceof String||v instanceof Number,w=s.filter(
y).map(String);w.length>0&&(s=s.concat(w)),n=s}else i===void 0&&s&&(i=s,s=void 0);let{aliasDuplicateObjects:a,anchorPrefix:r,flow:o,keepUndefined:h,onTagObj:l,tag:c}=i??
{},{onAnchor:p,setAnchors:m,sourceObjects:u}=yn(this,r||"a"),f={aliasDuplicateObjects:a??!0,keepUndefined:h??!1,onAnchor:p,onTagObj:l,replacer:n,schema:this.schema,
sourceObjects:u},d=Be(e,c,f);return o&&E(d)&&(d.flow=!0),m(),d}createPair(e,s,i={}){let n=this.createNode(e,null,i),a=this.createNode(s,null,i);return new B(n,a)}delete(e){
return Tt(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Pt(e)?this.contents==null?!1:(this.contents=null,!0):Tt(this.contents)?this.contents.deleteIn(
e):!1}get(e,s){return E(this.contents)?this.contents.get(e,s):void 0}getIn(e,s){return Pt(e)?!s&&L(this.contents)?this.contents.value:this.contents:E(this.contents)?
this.contents.getIn(e,s):void 0}has(e){return E(this.contents)?this.contents.has(e):!1}hasIn(e){return Pt(e)?this.contents!==void 0:E(this.contents)?this.contents.
hasIn(e):!1}set(e,s){this.contents==null?this.contents=Ut(this.schema,[e],s):Tt(this.contents)&&this.contents.set(e,s)}setIn(e,s){Pt(e)?this.contents=s:this.contents==
null?this.contents=Ut(this.schema,Array.from(e),s):Tt(this.contents)&&this.contents.setIn(e,s)}setSchema(e,s={}){typeof e=="number"&&(e=String(e));let i;switch(e){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Le({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"n\
ext":this.directives?this.directives.yaml.version=e:this.directives=new Le({version:e}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,i=null;break;default:{let n=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${n}`)}}if(s.schema instanceof
Object)this.schema=s.schema;else if(i)this.schema=new es(Object.assign(i,s));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:e,jsonArg:s,mapAsMap:i,maxAliasCount:n,onAnchor:a,reviver:r}={}){let o={anchors:new Map,doc:this,keep:!e,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof n==
"number"?n:100},h=K(this.contents,s??"",o);if(typeof a=="function")for(let{count:l,res:c}of o.anchors.values())a(c,l);return typeof r=="function"?He(r,{"":h},"",
h):h}toJSON(e,s){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:s})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors canno\
t be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let s=JSON.stringify(e.indent);throw new Error(`"indent" option must be \
a positive integer, not ${s}`)}return zn(this,e)}};function Tt(t){if(E(t))return!0;throw new Error("Expected a YAML collection as document contents")}var ts=class extends Error{constructor(e,s,i,n){super(),this.name=e,this.code=i,this.message=n,this.pos=s}},Te=class extends ts{constructor(e,s,i){super("YAMLPa\
rseError",e,s,i)}},ss=class extends ts{constructor(e,s,i){super("YAMLWarning",e,s,i)}},si=(t,e)=>s=>{if(s.pos[0]===-1)return;s.linePos=s.pos.map(o=>e.linePos(o));
let{line:i,col:n}=s.linePos[0];s.message+=` at line ${i}, column ${n}`;let a=n-1,r=t.substring(e.lineStarts[i-1],e.lineStarts[i]).replace(/[\n\r]+$/,"");if(a>=60&&
r.length>80){let o=Math.min(a-39,r.length-79);r="…"+r.substring(o),a-=o-1}if(r.length>80&&(r=r.substring(0,79)+"…"),i>1&&/^ *$/.test(r.substring(0,a))){let o=t.
substring(e.lineStarts[i-2],e.lineStarts[i-1]);o.length>80&&(o=o.substring(0,79)+`…
`),r=o+r}if(/[^ ]/.test(r)){let o=1,h=s.linePos[1];h?.line===i&&h.col>n&&(o=Math.max(1,Math.min(h.col-n,80-a)));let l=" ".repeat(a)+"^".repeat(o);s.message+=`:

${r}
${l}
`}};function qe(t,{flow:e,indicator:s,next:i,offset:n,onError:a,parentIndent:r,startOnNewline:o}){let h=!1,l=o,c=o,p="",m="",u=!1,f=!1,d=null,y=null,w=null,v=null,x=null,
k=null,_=null;for(let b of t)switch(f&&(b.type!=="space"&&b.type!=="newline"&&b.type!=="comma"&&a(b.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),f=!1),d&&(l&&b.type!=="comment"&&b.type!=="newline"&&a(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),d=null),b.type){case"\
space":!e&&(s!=="doc-start"||i?.type!=="flow-collection")&&b.source.includes("	")&&(d=b),c=!0;break;case"comment":{c||a(b,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let N=b.source.substring(1)||" ";p?p+=m+N:p=N,m="",l=!1;break}case"newline":l?p?p+=b.source:(!k||s!=="seq-ite\
m-ind")&&(h=!0):m+=b.source,l=!0,u=!0,(y||w)&&(v=b),c=!0;break;case"anchor":y&&a(b,"MULTIPLE_ANCHORS","A node can have at most one anchor"),b.source.endsWith(":")&&
a(b.offset+b.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=b,_??(_=b.offset),l=!1,c=!1,f=!0;break;case"tag":{w&&a(b,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),w=b,_??(_=b.offset),l=!1,c=!1,f=!0;break}case s:(y||w)&&a(b,"BAD_PROP_ORDER",`Anchors and tags must be after the ${b.source} indica\
tor`),k&&a(b,"UNEXPECTED_TOKEN",`Unexpected ${b.source} in ${e??"collection"}`),k=b,l=s==="seq-item-ind"||s==="explicit-key-ind",c=!1;break;case"comma":if(e){x&&
a(b,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),x=b,l=!1,c=!1;break}default:a(b,"UNEXPECTED_TOKEN",`Unexpected ${b.type} token`),l=!1,c=!1}let P=t[t.length-1],O=P?
P.offset+P.source.length:n;return f&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="scalar"||i.source!=="")&&a(i.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),d&&(l&&d.indent<=r||i?.type==="block-map"||i?.type==="block-seq")&&a(d,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:x,found:k,spaceBefore:h,comment:p,hasNewline:u,anchor:y,tag:w,newlineAfterProp:v,end:O,start:_??O}}function Ze(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){for(let s of e.start)if(s.type==="n\
ewline")return!0;if(e.sep){for(let s of e.sep)if(s.type==="newline")return!0}if(Ze(e.key)||Ze(e.value))return!0}return!1;default:return!0}}function rs(t,e,s){if(e?.type==="flow-collection"){let i=e.end[0];i.indent===t&&(i.source==="]"||i.source==="}")&&Ze(e)&&s(i,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}function Qs(t,e,s){let{uniqueKeys:i}=t.options;if(i===!1)return!1;let n=typeof i=="function"?i:(a,r)=>a===r||L(a)&&L(r)&&a.value===r.value;return e.some(a=>n(a.
key,s))}var Bn="All mapping items must start at the same column";function Rn({composeNode:t,composeEmptyNode:e},s,i,n,a){let r=a?.nodeClass??R,o=new r(s.schema);s.atRoot&&
(s.atRoot=!1);let h=i.offset,l=null;for(let c of i.items){let{start:p,key:m,sep:u,value:f}=c,d=qe(p,{indicator:"explicit-key-ind",next:m??u?.[0],offset:h,onError:n,
parentIndent:i.indent,startOnNewline:!0}),y=!d.found;if(y){if(m&&(m.type==="block-seq"?n(h,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an impli\
cit map key"):"indent"in m&&m.indent!==i.indent&&n(h,"BAD_INDENT",Bn)),!d.anchor&&!d.tag&&!u){l=d.end,d.comment&&(o.comment?o.comment+=`
`+d.comment:o.comment=d.comment);continue}(d.newlineAfterProp||Ze(m))&&n(m??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
d.found?.indent!==i.indent&&n(h,"BAD_INDENT",Bn);s.atKey=!0;let w=d.end,v=m?t(s,m,d,n):e(s,w,p,null,d,n);s.schema.compat&&rs(i.indent,m,n),s.atKey=!1,Qs(s,o.items,
v)&&n(w,"DUPLICATE_KEY","Map keys must be unique");let x=qe(u??[],{indicator:"map-value-ind",next:f,offset:v.range[2],onError:n,parentIndent:i.indent,startOnNewline:!m||
m.type==="block-scalar"});if(h=x.end,x.found){y&&(f?.type==="block-map"&&!x.hasNewline&&n(h,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),s.options.strict&&d.start<x.found.offset-1024&&n(v.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let k=f?t(s,f,x,n):e(s,h,u,null,x,n);s.schema.compat&&rs(i.indent,f,n),h=k.range[2];let _=new B(v,k);s.options.keepSourceTokens&&(_.srcToken=
c),o.items.push(_)}else{y&&n(v.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),x.comment&&(v.comment?v.comment+=`
`+x.comment:v.comment=x.comment);let k=new B(v);s.options.keepSourceTokens&&(k.srcToken=c),o.items.push(k)}}return l&&l<h&&n(l,"IMPOSSIBLE","Map comment with tr\
ailing content"),o.range=[i.offset,h,l??h],o}function Fn({composeNode:t,composeEmptyNode:e},s,i,n,a){let r=a?.nodeClass??W,o=new r(s.schema);s.atRoot&&(s.atRoot=!1),s.atKey&&(s.atKey=!1);let h=i.offset,l=null;
for(let{start:c,value:p}of i.items){let m=qe(c,{indicator:"seq-item-ind",next:p,offset:h,onError:n,parentIndent:i.indent,startOnNewline:!0});if(!m.found)if(m.anchor||
m.tag||p)p?.type==="block-seq"?n(m.end,"BAD_INDENT","All sequence items must start at the same column"):n(h,"MISSING_CHAR","Sequence item without - indicator");else{
l=m.end,m.comment&&(o.comment=m.comment);continue}let u=p?t(s,p,m,n):e(s,m.end,c,null,m,n);s.schema.compat&&rs(i.indent,p,n),h=u.range[2],o.items.push(u)}return o.
range=[i.offset,h,l??h],o}function Ie(t,e,s,i){let n="";if(t){let a=!1,r="";for(let o of t){let{source:h,type:l}=o;switch(l){case"space":a=!0;break;case"comment":{s&&!a&&i(o,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let c=h.substring(1)||" ";n?n+=r+c:n=c,r="";break}case"newline":n&&(r+=h),a=!0;break;default:
i(o,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=h.length}}return{comment:n,offset:e}}var ri="Block collections are not allowed within flow collections",ii=t=>t&&(t.type==="block-map"||t.type==="block-seq");function Kn({composeNode:t,composeEmptyNode:e},s,i,n,a){
let r=i.start.source==="{",o=r?"flow map":"flow sequence",h=a?.nodeClass??(r?R:W),l=new h(s.schema);l.flow=!0;let c=s.atRoot;c&&(s.atRoot=!1),s.atKey&&(s.atKey=
!1);let p=i.offset+i.start.source.length;for(let y=0;y<i.items.length;++y){let w=i.items[y],{start:v,key:x,sep:k,value:_}=w,P=qe(v,{flow:o,indicator:"explicit-k\
ey-ind",next:x??k?.[0],offset:p,onError:n,parentIndent:i.indent,startOnNewline:!1});if(!P.found){if(!P.anchor&&!P.tag&&!k&&!_){y===0&&P.comma?n(P.comma,"UNEXPEC\
TED_TOKEN",`Unexpected , in ${o}`):y<i.items.length-1&&n(P.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${o}`),P.comment&&(l.comment?l.comment+=`
`+P.comment:l.comment=P.comment),p=P.end;continue}!r&&s.options.strict&&Ze(x)&&n(x,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(y===0)P.comma&&n(P.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`);else if(P.comma||n(P.start,"MISSING_CHAR",`Missing , between ${o} items`),
P.comment){let O="";e:for(let b of v)switch(b.type){case"comma":case"space":break;case"comment":O=b.source.substring(1);break e;default:break e}if(O){let b=l.items[l.
items.length-1];T(b)&&(b=b.value??b.key),b.comment?b.comment+=`
`+O:b.comment=O,P.comment=P.comment.substring(O.length+1)}}if(!r&&!k&&!P.found){let O=_?t(s,_,P,n):e(s,P.end,k,null,P,n);l.items.push(O),p=O.range[2],ii(_)&&n(O.
range,"BLOCK_IN_FLOW",ri)}else{s.atKey=!0;let O=P.end,b=x?t(s,x,P,n):e(s,O,v,null,P,n);ii(x)&&n(b.range,"BLOCK_IN_FLOW",ri),s.atKey=!1;let N=qe(k??[],{flow:o,indicator:"\
map-value-ind",next:_,offset:b.range[2],onError:n,parentIndent:i.indent,startOnNewline:!1});if(N.found){if(!r&&!P.found&&s.options.strict){if(k)for(let A of k){
if(A===N.found)break;if(A.type==="newline"){n(A,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}P.start<N.found.
offset-1024&&n(N.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else _&&("source"in
_&&_.source?.[0]===":"?n(_,"MISSING_CHAR",`Missing space after : in ${o}`):n(N.start,"MISSING_CHAR",`Missing , or : between ${o} items`));let j=_?t(s,_,N,n):N.found?
e(s,N.end,k,null,N,n):null;j?ii(_)&&n(j.range,"BLOCK_IN_FLOW",ri):N.comment&&(b.comment?b.comment+=`
`+N.comment:b.comment=N.comment);let C=new B(b,j);if(s.options.keepSourceTokens&&(C.srcToken=w),r){let A=l;Qs(s,A.items,b)&&n(O,"DUPLICATE_KEY","Map keys must b\
e unique"),A.items.push(C)}else{let A=new R(s.schema);A.flow=!0,A.items.push(C);let fe=(j??b).range;A.range=[b.range[0],fe[1],fe[2]],l.items.push(A)}p=j?j.range[2]:
N.end}}let m=r?"}":"]",[u,...f]=i.end,d=p;if(u?.source===m)d=u.offset+u.source.length;else{let y=o[0].toUpperCase()+o.substring(1),w=c?`${y} must end with a ${m}`:
`${y} in block collection must be sufficiently indented and end with a ${m}`;n(p,c?"MISSING_CHAR":"BAD_INDENT",w),u&&u.source.length!==1&&f.unshift(u)}if(f.length>
0){let y=Ie(f,d,s.options.strict,n);y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[i.offset,d,y.offset]}else l.range=[i.offset,d,d];return l}function ni(t,e,s,i,n,a){let r=s.type==="block-map"?Rn(t,e,s,i,a):s.type==="block-seq"?Fn(t,e,s,i,a):Kn(t,e,s,i,a),o=r.constructor;return n==="!"||n===o.tagName?
(r.tag=o.tagName,r):(n&&(r.tag=n),r)}function Un(t,e,s,i,n){let a=i.tag,r=a?e.directives.tagName(a.source,m=>n(a,"TAG_RESOLVE_FAILED",m)):null;if(s.type==="bloc\
k-seq"){let{anchor:m,newlineAfterProp:u}=i,f=m&&a?m.offset>a.offset?m:a:m??a;f&&(!u||u.offset<f.offset)&&n(f,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let o=s.type==="block-map"?"map":s.type==="block-seq"?"seq":s.start.source==="{"?"map":"seq";if(!a||!r||r==="!"||r===R.tagName&&o==="map"||r===W.tagName&&
o==="seq")return ni(t,e,s,n,r);let h=e.schema.tags.find(m=>m.tag===r&&m.collection===o);if(!h){let m=e.schema.knownTags[r];if(m?.collection===o)e.schema.tags.push(
Object.assign({},m,{default:!1})),h=m;else return m?n(a,"BAD_COLLECTION_TYPE",`${m.tag} used for ${o} collection, but expects ${m.collection??"scalar"}`,!0):n(a,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,!0),ni(t,e,s,n,r)}let l=ni(t,e,s,n,r,h),c=h.resolve?.(l,m=>n(a,"TAG_RESOLVE_FAILED",m),e.options)??l,p=q(c)?c:new S(
c);return p.range=l.range,p.tag=r,h?.format&&(p.format=h.format),p}function ai(t,e,s){let i=e.offset,n=pl(e,t.options.strict,s);if(!n)return{value:"",type:null,comment:"",range:[i,i,i]};let a=n.mode===">"?S.BLOCK_FOLDED:S.BLOCK_LITERAL,
r=e.source?ul(e.source):[],o=r.length;for(let d=r.length-1;d>=0;--d){let y=r[d][1];if(y===""||y==="\r")o=d;else break}if(o===0){let d=n.chomp==="+"&&r.length>0?
`
`.repeat(Math.max(1,r.length-1)):"",y=i+n.length;return e.source&&(y+=e.source.length),{value:d,type:a,comment:n.comment,range:[i,y,y]}}let h=e.indent+n.indent,
l=e.offset+n.length,c=0;for(let d=0;d<o;++d){let[y,w]=r[d];if(w===""||w==="\r")n.indent===0&&y.length>h&&(h=y.length);else{y.length<h&&s(l+y.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),n.indent===0&&(h=y.length),c=d,h===0&&!t.atRoot&&s(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=y.length+w.length+1}for(let d=r.length-1;d>=o;--d)r[d][0].length>h&&(o=d+1);let p="",m="",
u=!1;for(let d=0;d<c;++d)p+=r[d][0].slice(h)+`
`;for(let d=c;d<o;++d){let[y,w]=r[d];l+=y.length+w.length+1;let v=w[w.length-1]==="\r";if(v&&(w=w.slice(0,-1)),w&&y.length<h){let k=`Block scalar lines must not\
 be less indented than their ${n.indent?"explicit indentation indicator":"first line"}`;s(l-w.length-(v?2:1),"BAD_INDENT",k),y=""}a===S.BLOCK_LITERAL?(p+=m+y.slice(
h)+w,m=`
`):y.length>h||w[0]==="	"?(m===" "?m=`
`:!u&&m===`
`&&(m=`

`),p+=m+y.slice(h)+w,m=`
`,u=!0):w===""?m===`
`?p+=`
`:m=`
`:(p+=m+w,m=" ",u=!1)}switch(n.chomp){case"-":break;case"+":for(let d=o;d<r.length;++d)p+=`
`+r[d][0].slice(h);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let f=i+n.length+e.source.length;return{value:p,type:a,comment:n.comment,range:[i,f,f]}}function pl({offset:t,props:e},s,i){if(e[0].type!=="block-scalar-heade\
r")return i(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:n}=e[0],a=n[0],r=0,o="",h=-1;for(let m=1;m<n.length;++m){let u=n[m];if(!o&&(u==="\
-"||u==="+"))o=u;else{let f=Number(u);!r&&f?r=f:h===-1&&(h=t+m)}}h!==-1&&i(h,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${n}`);let l=!1,
c="",p=n.length;for(let m=1;m<e.length;++m){let u=e[m];switch(u.type){case"space":l=!0;case"newline":p+=u.source.length;break;case"comment":s&&!l&&i(u,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=u.source.length,c=u.source.substring(1);break;case"error":i(u,"UNEXPECTED_TOK\
EN",u.message),p+=u.source.length;break;default:{let f=`Unexpected token in block scalar header: ${u.type}`;i(u,"UNEXPECTED_TOKEN",f);let d=u.source;d&&typeof d==
"string"&&(p+=d.length)}}}return{mode:a,indent:r,chomp:o,comment:c,length:p}}function ul(t){let e=t.split(/\n( *)/),s=e[0],i=s.match(/^( *)/),a=[i?.[1]?[i[1],s.
slice(i[1].length)]:["",s]];for(let r=1;r<e.length;r+=2)a.push([e[r],e[r+1]]);return a}function oi(t,e,s){let{offset:i,type:n,source:a,end:r}=t,o,h,l=(m,u,f)=>s(i+m,u,f);switch(n){case"scalar":o=S.PLAIN,h=fl(a,l);break;case"single-quoted-scalar":o=
S.QUOTE_SINGLE,h=ml(a,l);break;case"double-quoted-scalar":o=S.QUOTE_DOUBLE,h=hl(a,l);break;default:return s(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${n}`),{value:"",type:null,comment:"",range:[i,i+a.length,i+a.length]}}let c=i+a.length,p=Ie(r,c,e,s);return{value:h,type:o,comment:p.comment,range:[
i,c,p.offset]}}function fl(t,e){let s="";switch(t[0]){case"	":s="a tab character";break;case",":s="flow indicator character ,";break;case"%":s="directive indica\
tor character %";break;case"|":case">":{s=`block scalar indicator ${t[0]}`;break}case"@":case"`":{s=`reserved character ${t[0]}`;break}}return s&&e(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${s}`),Yn(t)}function ml(t,e){return(t[t.length-1]!=="'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quo\
te"),Yn(t.slice(1,-1)).replace(/''/g,"'")}function Yn(t){let e=/(.*?)\r?\n/sy,s=e.exec(t);if(!s)return t;let i,n;try{i=new RegExp("(?<![ 	])[ 	]+$"),n=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,n=/^[ \t]+|[ \t]+$/g}let a=s[1].replace(i,""),r=" ",o=e.lastIndex;for(;s=e.exec(t);){let l=s[1].replace(n,"");l===
""?r===`
`?a+=r:r=`
`:(a+=r+l,r=" "),o=e.lastIndex}let h=/[ \t]*(.*)/sy;return h.lastIndex=o,s=h.exec(t),a+r+(s?.[1]??"")}function hl(t,e){let s="";for(let i=1;i<t.length-1;++i){let n=t[i];
if(!(n==="\r"&&t[i+1]===`
`))if(n===`
`){let{fold:a,offset:r}=dl(t,i);s+=a,i=r}else if(n==="\\"){let a=t[++i],r=gl[a];if(r)s+=r;else if(a===`
`)for(a=t[i+1];a===" "||a==="	";)a=t[++i+1];else if(a==="\r"&&t[i+1]===`
`)for(a=t[++i+1];a===" "||a==="	";)a=t[++i+1];else if(a==="x"||a==="u"||a==="U"){let o=a==="x"?2:a==="u"?4:8;s+=yl(t,i+1,o,e),i+=o}else{let o=t.substr(i-1,2);e(
i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${o}`),s+=o}}else if(n===" "||n==="	"){let a=i,r=t[i+1];for(;r===" "||r==="	";)r=t[++i+1];r!==`
`&&!(r==="\r"&&t[i+2]===`
`)&&(s+=i>a?t.slice(a,i+1):n)}else s+=n}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing closing "quote'),s}function dl(t,e){let s="",
i=t[e+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&t[e+2]!==`
`);)i===`
`&&(s+=`
`),e+=1,i=t[e+1];return s||(s=" "),{fold:s,offset:e}}var gl={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function yl(t,e,s,i){let n=t.substr(e,s),r=n.length===s&&/^[0-9a-fA-F]+$/.
test(n)?parseInt(n,16):NaN;try{return String.fromCodePoint(r)}catch{let o=t.substr(e-2,s+2);return i(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${o}`),o}}function li(t,e,s,i){let{value:n,type:a,comment:r,range:o}=e.type==="block-scalar"?ai(t,e,i):oi(e,t.options.strict,i),h=s?t.directives.tagName(s.source,p=>i(s,"\
TAG_RESOLVE_FAILED",p)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[ne]:h?l=bl(t.schema,n,h,s,i):e.type==="scalar"?l=wl(t,n,e,i):l=t.schema[ne];let c;try{let p=l.
resolve(n,m=>i(s??e,"TAG_RESOLVE_FAILED",m),t.options);c=L(p)?p:new S(p)}catch(p){let m=p instanceof Error?p.message:String(p);i(s??e,"TAG_RESOLVE_FAILED",m),c=
new S(n)}return c.range=o,c.source=n,a&&(c.type=a),h&&(c.tag=h),l.format&&(c.format=l.format),r&&(c.comment=r),c}function bl(t,e,s,i,n){if(s==="!")return t[ne];
let a=[];for(let o of t.tags)if(!o.collection&&o.tag===s)if(o.default&&o.test)a.push(o);else return o;for(let o of a)if(o.test?.test(e))return o;let r=t.knownTags[s];
return r&&!r.collection?(t.tags.push(Object.assign({},r,{default:!1,test:void 0})),r):(n(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,s!=="tag:yaml.org,2002:st\
r"),t[ne])}function wl({atKey:t,directives:e,schema:s},i,n,a){let r=s.tags.find(o=>(o.default===!0||t&&o.default==="key")&&o.test?.test(i))||s[ne];if(s.compat){
let o=s.compat.find(h=>h.default&&h.test?.test(i))??s[ne];if(r.tag!==o.tag){let h=e.tagString(r.tag),l=e.tagString(o.tag),c=`Value may be parsed as either ${h} \
or ${l}`;a(n,"TAG_RESOLVE_FAILED",c,!0)}}return r}function Vn(t,e,s){if(e){s??(s=e.length);for(let i=s-1;i>=0;--i){let n=e[i];switch(n.type){case"space":case"comment":case"newline":t-=n.source.length;continue}for(n=
e[++i];n?.type==="space";)t+=n.source.length,n=e[++i];break}}return t}var vl={composeNode:ci,composeEmptyNode:Xs};function ci(t,e,s,i){let n=t.atKey,{spaceBefore:a,comment:r,anchor:o,tag:h}=s,l,c=!0;switch(e.type){case"alias":l=xl(
t,e,i),(o||h)&&i(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
block-scalar":l=li(t,e,h,i),o&&(l.anchor=o.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=Un(vl,t,e,s,i),o&&(l.anchor=o.
source.substring(1))}catch(p){let m=p instanceof Error?p.message:String(p);i(e,"RESOURCE_EXHAUSTION",m)}break;default:{let p=e.type==="error"?e.message:`Unsuppo\
rted token (type: ${e.type})`;i(e,"UNEXPECTED_TOKEN",p),c=!1}}return l??(l=Xs(t,e.offset,void 0,null,s,i)),o&&l.anchor===""&&i(o,"BAD_ALIAS","Anchor cannot be a\
n empty string"),n&&t.options.stringKeys&&(!L(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&i(h??e,"NON_STRING_KEY","With stringKeys, a\
ll keys must be strings"),a&&(l.spaceBefore=!0),r&&(e.type==="scalar"&&e.source===""?l.comment=r:l.commentBefore=r),t.options.keepSourceTokens&&c&&(l.srcToken=e),
l}function Xs(t,e,s,i,{spaceBefore:n,comment:a,anchor:r,tag:o,end:h},l){let c={type:"scalar",offset:Vn(e,s,i),indent:-1,source:""},p=li(t,c,o,l);return r&&(p.anchor=
r.source.substring(1),p.anchor===""&&l(r,"BAD_ALIAS","Anchor cannot be an empty string")),n&&(p.spaceBefore=!0),a&&(p.comment=a,p.range[2]=h),p}function xl({options:t},{
offset:e,source:s,end:i},n){let a=new ze(s.substring(1));a.source===""&&n(e,"BAD_ALIAS","Alias cannot be an empty string"),a.source.endsWith(":")&&n(e+s.length-
1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let r=e+s.length,o=Ie(i,r,t.strict,n);return a.range=[e,r,o.offset],o.comment&&(a.comment=o.comment),a}function Jn(t,e,{offset:s,start:i,value:n,end:a},r){let o=Object.assign({_directives:e},t),h=new Xe(void 0,o),l={atKey:!1,atRoot:!0,directives:h.directives,options:h.
options,schema:h.schema},c=qe(i,{indicator:"doc-start",next:n??a?.[0],offset:s,onError:r,parentIndent:0,startOnNewline:!0});c.found&&(h.directives.docStart=!0,n&&
(n.type==="block-map"||n.type==="block-seq")&&!c.hasNewline&&r(c.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),h.
contents=n?ci(l,n,c,r):Xs(l,c.end,i,null,c,r);let p=h.contents.range[2],m=Ie(a,p,!1,r);return m.comment&&(h.comment=m.comment),h.range=[s,p,m.offset],h}function is(t){if(typeof t=="number")return[t,t+1];if(Array.isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:s}=t;return[e,e+(typeof s=="string"?
s.length:1)]}function Hn(t){let e="",s=!1,i=!1;for(let n=0;n<t.length;++n){let a=t[n];switch(a[0]){case"#":e+=(e===""?"":i?`

`:`
`)+(a.substring(1)||" "),s=!0,i=!1;break;case"%":t[n+1]?.[0]!=="#"&&(n+=1),s=!1;break;default:s||(i=!0),s=!1}}return{comment:e,afterEmptyLine:i}}var ns=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(s,i,n,a)=>{let r=is(s);a?this.warnings.push(new ss(r,i,n)):this.
errors.push(new Te(r,i,n))},this.directives=new Le({version:e.version||"1.2"}),this.options=e}decorate(e,s){let{comment:i,afterEmptyLine:n}=Hn(this.prelude);if(i){
let a=e.contents;if(s)e.comment=e.comment?`${e.comment}
${i}`:i;else if(n||e.directives.docStart||!a)e.commentBefore=i;else if(E(a)&&!a.flow&&a.items.length>0){let r=a.items[0];T(r)&&(r=r.key);let o=r.commentBefore;r.
commentBefore=o?`${i}
${o}`:i}else{let r=a.commentBefore;a.commentBefore=r?`${i}
${r}`:i}}if(s){for(let a=0;a<this.errors.length;++a)e.errors.push(this.errors[a]);for(let a=0;a<this.warnings.length;++a)e.warnings.push(this.warnings[a])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Hn(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,s=!1,i=-1){for(let n of e)yield*this.next(n);yield*this.end(s,i)}*next(e){switch(e.type){case"d\
irective":this.directives.add(e.source,(s,i,n)=>{let a=is(e);a[0]+=s,this.onError(a,"BAD_DIRECTIVE",i,n)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"\
document":{let s=Jn(this.options,this.directives,e,this.onError);this.atDirectives&&!s.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(s,!1),this.doc&&(yield this.doc),this.doc=s,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(e.source);break;case"error":{let s=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,i=new Te(is(e),"UNEXPE\
CTED_TOKEN",s);this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"doc-end":{if(!this.doc){let i="Unexpected doc-end without pre\
ceding document";this.errors.push(new Te(is(e),"UNEXPECTED_TOKEN",i));break}this.doc.directives.docEnd=!0;let s=Ie(e.end,e.offset+e.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),s.comment){let i=this.doc.comment;this.doc.comment=i?`${i}
${s.comment}`:s.comment}this.doc.range[2]=s.offset;break}default:this.errors.push(new Te(is(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,s=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let i=Object.assign({_directives:this.directives},this.options),n=new Xe(void 0,i);
this.atDirectives&&this.onError(s,"MISSING_CHAR","Missing directives-end indicator line"),n.range=[0,s,s],this.decorate(n,!1),yield n}}};var pi=Symbol("break visit"),kl=Symbol("skip children"),Wn=Symbol("remove item");function at(t,e){"type"in t&&t.type==="document"&&(t={start:t.start,value:t.value}),
Gn(Object.freeze([]),t,e)}at.BREAK=pi;at.SKIP=kl;at.REMOVE=Wn;at.itemAtPath=(t,e)=>{let s=t;for(let[i,n]of e){let a=s?.[i];if(a&&"items"in a)s=a.items[n];else return}
return s};at.parentCollection=(t,e)=>{let s=at.itemAtPath(t,e.slice(0,-1)),i=e[e.length-1][0],n=s?.[i];if(n&&"items"in n)return n;throw new Error("Parent collec\
tion not found")};function Gn(t,e,s){let i=s(e,t);if(typeof i=="symbol")return i;for(let n of["key","value"]){let a=e[n];if(a&&"items"in a){for(let r=0;r<a.items.
length;++r){let o=Gn(Object.freeze(t.concat([[n,r]])),a.items[r],s);if(typeof o=="number")r=o-1;else{if(o===pi)return pi;o===Wn&&(a.items.splice(r,1),r-=1)}}typeof i==
"function"&&n==="key"&&(i=i(e,t))}}return typeof i=="function"?i(e,t):i}var ui="\uFEFF",fi="",mi="",Zs="";function Qn(t){switch(t){case ui:return"byte-order-mark";case fi:return"doc-mode";case mi:return"flow-error-end";case Zs:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function we(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Xn=new Set("0123456789ABCDEFabcdef"),Sl=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),er=new Set(",[]{}"),Pl=new Set(` ,[]{}
\r	`),hi=t=>!t||Pl.has(t),ot=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,s=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!s;let i=this.next??"stream";for(;i&&(s||this.hasChars(1));)i=yield*this.parseNext(
i)}atLineEnd(){let e=this.pos,s=this.buffer[e];for(;s===" "||s==="	";)s=this.buffer[++e];return!s||s==="#"||s===`
`?!0:s==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let s=this.buffer[e];if(this.indentNext>0){let i=0;for(;s===" ";)s=this.buffer[++i+e];if(s==="\r"){
let n=this.buffer[i+e+1];if(n===`
`||!n&&!this.atEnd)return e+i+1}return s===`
`||i>=this.indentNext||!s&&!this.atEnd?e+i:-1}if(s==="-"||s==="."){let i=this.buffer.substr(e,3);if((i==="---"||i==="...")&&we(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===ui&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let s=e.length,i=e.indexOf("#");for(;i!==-1;){let a=e[i-
1];if(a===" "||a==="	"){s=i-1;break}else i=e.indexOf("#",i+1)}for(;;){let a=e[s-1];if(a===" "||a==="	")s-=1;else break}let n=(yield*this.pushCount(s))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(e.length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){let s=yield*this.pushSpaces(!0);return yield*this.pushCount(
e.length-s),yield*this.pushNewline(),"stream"}return yield fi,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let s=this.peek(3);if((s==="---"||s==="...")&&we(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!we(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,s]=this.peek(2);if(!s&&
!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&we(s)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext(
"doc");let s=yield*this.pushIndicators();switch(e[s]){case"#":yield*this.pushCount(e.length-s);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(hi),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return s+=yield*this.parseBlockScalarHeader(),s+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-s),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,s,i=-1;do e=yield*this.pushNewline(),e>0?(s=yield*this.pushSpaces(!1),this.indentValue=i=s):s=0,s+=yield*this.pushSpaces(!0);while(e+s>0);let n=this.getLine();
if(n===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&n[0]!=="#"||i===0&&(n.startsWith("---")||n.startsWith("..."))&&we(n[3]))&&!(i===this.indentNext-
1&&this.flowLevel===1&&(n[0]==="]"||n[0]==="}")))return this.flowLevel=0,yield mi,yield*this.parseLineStart();let a=0;for(;n[a]===",";)a+=yield*this.pushCount(1),
a+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(a+=yield*this.pushIndicators(),n[a]){case void 0:return"flow";case"#":return yield*this.pushCount(n.length-a),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(hi),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let r=this.charAt(1);if(this.flowKey||we(r)||r===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),s=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;s!==-1&&this.buffer[s+1]==="'";)
s=this.buffer.indexOf("'",s+2);else for(;s!==-1;){let a=0;for(;this.buffer[s-1-a]==="\\";)a+=1;if(a%2===0)break;s=this.buffer.indexOf('"',s+1)}let i=this.buffer.
substring(0,s),n=i.indexOf(`
`,this.pos);if(n!==-1){for(;n!==-1;){let a=this.continueScalar(n+1);if(a===-1)break;n=i.indexOf(`
`,a)}n!==-1&&(s=n-(i[n-1]==="\r"?2:1))}if(s===-1){if(!this.atEnd)return this.setNext("quoted-scalar");s=this.buffer.length}return yield*this.pushToIndex(s+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let s=this.buffer[++e];if(s==="+")
this.blockScalarKeep=!0;else if(s>"0"&&s<="9")this.blockScalarIndent=Number(s)-1;else if(s!=="-")break}return yield*this.pushUntil(s=>we(s)||s==="#")}*parseBlockScalar(){
let e=this.pos-1,s=0,i;e:for(let a=this.pos;i=this.buffer[a];++a)switch(i){case" ":s+=1;break;case`
`:e=a,s=0;break;case"\r":{let r=this.buffer[a+1];if(!r&&!this.atEnd)return this.setNext("block-scalar");if(r===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(s>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=s:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let a=this.continueScalar(e+1);if(a===-1)break;e=this.buffer.indexOf(`
`,a)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let n=e+1;for(i=this.buffer[n];i===" ";)i=this.buffer[++n];
if(i==="	"){for(;i==="	"||i===" "||i==="\r"||i===`
`;)i=this.buffer[++n];e=n-1}else if(!this.blockScalarKeep)do{let a=e-1,r=this.buffer[a];r==="\r"&&(r=this.buffer[--a]);let o=a;for(;r===" ";)r=this.buffer[--a];
if(r===`
`&&a>=this.pos&&a+1+s>o)e=a;else break}while(!0);return yield Zs,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>
0,s=this.pos-1,i=this.pos-1,n;for(;n=this.buffer[++i];)if(n===":"){let a=this.buffer[i+1];if(we(a)||e&&er.has(a))break;s=i}else if(we(n)){let a=this.buffer[i+1];
if(n==="\r"&&(a===`
`?(i+=1,n=`
`,a=this.buffer[i+1]):s=i),a==="#"||e&&er.has(a))break;if(n===`
`){let r=this.continueScalar(i+1);if(r===-1)break;i=Math.max(i,r-2)}}else{if(e&&er.has(n))break;s=i}return!n&&!this.atEnd?this.setNext("plain-scalar"):(yield Zs,
yield*this.pushToIndex(s+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,s){let i=this.buffer.
slice(this.pos,e);return i?(yield i,this.pos+=i.length,i.length):(s&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(hi),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let s=this.
flowLevel>0,i=this.charAt(1);if(we(i)||s&&er.has(i)){s?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,s=this.buffer[e];for(;!we(s)&&s!==">";)s=this.buffer[++e];return yield*this.
pushToIndex(s===">"?e+1:e,!1)}else{let e=this.pos+1,s=this.buffer[e];for(;s;)if(Sl.has(s))s=this.buffer[++e];else if(s==="%"&&Xn.has(this.buffer[e+1])&&Xn.has(this.
buffer[e+2]))s=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let s=this.pos-1,i;do i=this.buffer[++s];while(i===" "||e&&i==="	");let n=s-this.pos;return n>0&&(yield this.buffer.substr(
this.pos,n),this.pos=s),n}*pushUntil(e){let s=this.pos,i=this.buffer[s];for(;!e(i);)i=this.buffer[++s];return yield*this.pushToIndex(s,!1)}};var lt=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let s=0,i=this.lineStarts.length;for(;s<i;){let a=s+i>>
1;this.lineStarts[a]<e?s=a+1:i=a}if(this.lineStarts[s]===e)return{line:s+1,col:1};if(s===0)return{line:0,col:e};let n=this.lineStarts[s-1];return{line:s,col:e-n+
1}}}};function et(t,e){for(let s=0;s<t.length;++s)if(t[s].type===e)return!0;return!1}function Zn(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comm\
ent":case"newline":break;default:return e}return-1}function ta(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function tr(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];return e.
sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function qt(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}
function sr(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let s=0;s<e.length;++s)t.push(e[s])}function ea(t){if(t.start.type==="flow-seq-start")
for(let e of t.items)e.sep&&!e.value&&!et(e.start,"explicit-key-ind")&&!et(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,ta(e.value)?e.value.end?
sr(e.value.end,e.sep):e.value.end=e.sep:sr(e.start,e.sep),delete e.sep)}var as=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=
0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new ot,this.onNewLine=e}*parse(e,s=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let i of this.lexer.lex(e,s))yield*this.next(i);s||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=
e.length;return}let s=Qn(e);if(s)if(s==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=s,yield*this.step(),s){case"newline":
this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=e.length}else{let i=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:i,source:e}),this.offset+=e.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.
peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-s\
eq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){
return this.stack[this.stack.length-e]}*pop(e){let s=e??this.stack.pop();if(!s)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty st\
ack"};else if(this.stack.length===0)yield s;else{let i=this.peek(1);switch(s.type==="block-scalar"?s.indent="indent"in i?i.indent:0:s.type==="flow-collection"&&
i.type==="document"&&(s.indent=0),s.type==="flow-collection"&&ea(s),i.type){case"document":i.value=s;break;case"block-scalar":i.props.push(s);break;case"block-m\
ap":{let n=i.items[i.items.length-1];if(n.value){i.items.push({start:[],key:s,sep:[]}),this.onKeyLine=!0;return}else if(n.sep)n.value=s;else{Object.assign(n,{key:s,
sep:[]}),this.onKeyLine=!n.explicitKey;return}break}case"block-seq":{let n=i.items[i.items.length-1];n.value?i.items.push({start:[],value:s}):n.value=s;break}case"\
flow-collection":{let n=i.items[i.items.length-1];!n||n.value?i.items.push({start:[],key:s,sep:[]}):n.sep?n.value=s:Object.assign(n,{key:s,sep:[]});return}default:
yield*this.pop(),yield*this.pop(s)}if((i.type==="document"||i.type==="block-map"||i.type==="block-seq")&&(s.type==="block-map"||s.type==="block-seq")){let n=s.items[s.
items.length-1];n&&!n.sep&&!n.value&&n.start.length>0&&Zn(n.start)===-1&&(s.indent===0||n.start.every(a=>a.type!=="comment"||a.indent<s.indent))&&(i.type==="doc\
ument"?i.end=n.start:i.items.push({start:n.start}),s.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{
Zn(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.
push(this.sourceToken);return}let s=this.startBlockValue(e);s?this.stack.push(s):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let s=tr(this.peek(2)),i=qt(s),n;e.end?(n=e.end,n.push(this.sourceToken),delete e.
end):n=[this.sourceToken];let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:n}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=a}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let s=this.source.indexOf(`
`)+1;for(;s!==0;)this.onNewLine(this.offset+s),s=this.source.indexOf(`
`,s)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let s=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,s.value){let i="end"in s.value?s.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else s.sep?s.sep.push(this.sourceToken):s.start.push(this.sourceToken);return;case"space":case"comment":if(s.value)e.items.push({start:[this.sourceToken]});else if(s.
sep)s.sep.push(this.sourceToken);else{if(this.atIndentedComment(s.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){sr(n,s.start),
n.push(this.sourceToken),e.items.pop();return}}s.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let i=!this.onKeyLine&&this.indent===e.indent,n=i&&
(s.sep||s.explicitKey)&&this.type!=="seq-item-ind",a=[];if(n&&s.sep&&!s.value){let r=[];for(let o=0;o<s.sep.length;++o){let h=s.sep[o];switch(h.type){case"newli\
ne":r.push(o);break;case"space":break;case"comment":h.indent>e.indent&&(r.length=0);break;default:r.length=0}}r.length>=2&&(a=s.sep.splice(r[1]))}switch(this.type){case"\
anchor":case"tag":n||s.value?(a.push(this.sourceToken),e.items.push({start:a}),this.onKeyLine=!0):s.sep?s.sep.push(this.sourceToken):s.start.push(this.sourceToken);
return;case"explicit-key-ind":!s.sep&&!s.explicitKey?(s.start.push(this.sourceToken),s.explicitKey=!0):n||s.value?(a.push(this.sourceToken),e.items.push({start:a,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(s.explicitKey)if(s.sep)if(s.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(et(s.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]});else if(ta(s.key)&&!et(s.sep,"newline")){
let r=qt(s.start),o=s.key,h=s.sep;h.push(this.sourceToken),delete s.key,delete s.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:r,key:o,sep:h}]})}else a.length>0?s.sep=s.sep.concat(a,this.sourceToken):s.sep.push(this.sourceToken);else if(et(s.start,"newline"))Object.assign(s,{key:null,
sep:[this.sourceToken]});else{let r=qt(s.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]})}else
s.sep?s.value||n?e.items.push({start:a,key:null,sep:[this.sourceToken]}):et(s.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):s.sep.push(this.sourceToken):Object.assign(s,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);n||s.value?(e.items.push({start:a,key:r,sep:[]}),this.
onKeyLine=!0):s.sep?this.stack.push(r):(Object.assign(s,{key:r,sep:[]}),this.onKeyLine=!0);return}default:{let r=this.startBlockValue(e);if(r){if(r.type==="bloc\
k-seq"){if(!s.explicitKey&&s.sep&&!et(s.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else i&&e.items.push({start:a});this.stack.push(r);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let s=e.items[e.items.
length-1];switch(this.type){case"newline":if(s.value){let i="end"in s.value?s.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else s.start.push(this.sourceToken);return;case"space":case"comment":if(s.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(s.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){sr(n,s.start),n.push(this.
sourceToken),e.items.pop();return}}s.start.push(this.sourceToken)}return;case"anchor":case"tag":if(s.value||this.indent<=e.indent)break;s.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;s.value||et(s.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):s.start.push(this.sourceToken);
return}if(this.indent>e.indent){let i=this.startBlockValue(e);if(i){this.stack.push(i);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let s=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!s||s.sep?e.items.push({start:[this.sourceToken]}):s.start.push(this.sourceToken);return;case"map-value-ind":!s||s.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):s.sep?s.sep.push(this.sourceToken):Object.assign(s,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!s||s.value?e.items.push({start:[this.sourceToken]}):s.sep?s.sep.push(this.sourceToken):s.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let n=this.flowScalar(this.type);!s||s.value?e.items.push({start:[],key:n,
sep:[]}):s.sep?this.stack.push(n):Object.assign(s,{key:n,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let i=this.startBlockValue(
e);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{let i=this.peek(2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===e.indent||
this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){let n=tr(
i),a=qt(n);ea(e);let r=e.end.splice(1,e.end.length);r.push(this.sourceToken);let o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:a,key:e,sep:r}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let s=this.source.indexOf(`
`)+1;for(;s!==0;)this.onNewLine(this.offset+s),s=this.source.indexOf(`
`,s)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let s=tr(e),i=qt(s);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let s=tr(e),i=qt(s);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,s){return this.type!=="comment"||this.indent<=s?!1:e.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function Nl(t){let e=t.prettyErrors!==!1;return{lineCounter:t.lineCounter||e&&new lt||null,prettyErrors:e}}function di(t,e={}){let{lineCounter:s,prettyErrors:i}=Nl(
e),n=new as(s?.addNewLine),a=new ns(e),r=Array.from(a.compose(n.parse(t)));if(i&&s)for(let o of r)o.errors.forEach(si(t,s)),o.warnings.forEach(si(t,s));return r.
length>0?r:Object.assign([],{empty:!0},a.streamInfo())}var Ol=/^(?: *(?:#[^\n]*)?\n)*\.\.\.(?:\s|$)/,Ll=/^[|>][^\n]*\n+[^ \n]/,Al=/\n[^\n]*[^ \n][^\n]*$/,Tl=/(?:^|[\n ,{[])\?\s+$/,ql=/^[?:]|:[,?[\]{}]/,Il=/^ *:[,?[\]{}]/,
El=/^ *:/,jl=/^[^:,\]}]*\n[^:,\]}]*:/,sa=/^(?: *(?:#[^\n]*)?\n)* *%/,ra=/^\.\.\.[\s\S]*?\n%/m,ia=/^[A-Za-z0-9_-]+$/;function gi(t){let e=Ol.exec(t);return e?e[0].
trimEnd().length-3:-1}function na(t,e){return Ll.test(t.slice(e))}function aa(t,{type:e,range:s,value:i}){return(e==="BLOCK_LITERAL"||e==="BLOCK_FOLDED")&&s[1]>=
t.length&&Al.test(t)?i.replace(/\n$/,""):i}function rr(t){return L(t)&&t.type==="PLAIN"&&ql.test(t.value)}function oa(t,e,s){let[i,n]=e.range,a=t.slice(n),r=e.type===
"PLAIN";return Tl.test(t.slice(0,i))||t.slice(i,n).includes(`
`)||r&&e.value===""||s&&(r&&Il.test(a)||jl.test(a)||rr(e))||!s&&!El.test(a)}function ve(t,[e,s],i,n={}){let{found:a="",wanted:r="",fix:o="",pointer:h=""}=n,{clause:l,fix:c}=vs[t];return{code:t,line:e,column:s,pointer:h,message:i,found:a,
wanted:r,clause:l,fix:o||c}}function bi(){return ve("Y003",[1,1],"文件超过大小限制",{found:`超过 ${pe} 字节`,wanted:`不超过 ${pe} 字节`})}function*la(t){
for(let[e,s]of t.split(`
`).entries())for(let[i,n]of Yi(s)){let a=n>1?`，这一行共 ${n} 处`:"",r=[...s.slice(0,s.indexOf(i))].length+1;yield ve("Y002",[e+1,r],"这里有一个不允许的字符",
{found:`${gt(i)}${a}`,wanted:"普通文字、标点和空格"})}}function ca(t,e){let s=t.split(`
`)[e[0]-1]??"",i=[...s][e[1]-1]??"";return ve("Y004",e,"从这里起读不懂",{found:s===""?"空白":Je(s),fix:i&&"%*&!@`".includes(i)?`文字以 ${i} 开头时请加英文双\
引号。`:""})}function wi(t){if(t.length>pe)return{text:"",faults:[bi()]};let e=yi(t,t.length,!1);if(e!==null)return{text:e,faults:[]};let s=Cl(t),i=s.split(`\

`),n=[i.length,[...i[i.length-1]].length+1];return{text:"",faults:[ve("Y001",n,"这里的字节不是 UTF-8 文字",{found:`0x${t[yt(s)].toString(16).padStart(2,
"0")}`,wanted:"UTF-8 编码"})]}}function yi(t,e,s){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t.subarray(0,e),{stream:s})}catch{return null}}
function Cl(t){let[e,s]=[0,t.length+1];for(;s-e>1;){let i=e+s>>1;yi(t,i,!0)===null?s=i:e=i}return yi(t,e,!0)}var tt=class extends Error{},ir=class{constructor(e){this.text=e,this.lines=new lt,this.faults=[],this.places=new Map}report(e,s,i,n,a=""){this.faults.push(ve(e,
this.place(s),i,{found:Je(n),pointer:a}))}stop(e){throw this.faults.push(ca(this.text,this.place(Math.min(e,this.text.length)))),new tt}place(e){let{line:s,col:i}=this.
lines.linePos(e);return[Math.max(s,1),[...this.text.slice(e-i+1,e)].length+1]}at(e){let s=e;for(;!this.places.has(s);)s=s.slice(0,s.lastIndexOf("/"));let[i,n]=this.
place(this.places.get(s));return{line:i,column:n}}};var Ml=20,Dl=250,zl={keepSourceTokens:!1,logLevel:"silent",merge:!1,prettyErrors:!1,resolveKnownTags:!1,schema:"failsafe",strict:!0,uniqueKeys:!1,version:"1.2"},
nr=class extends ir{read(){try{return this.document()}catch(e){if(e instanceof RangeError)this.faults.push(ve("Y009",[1,1],"嵌套超过 20 层"));else if(!(e instanceof
tt))throw e;return}}document(){let e=di(this.text,{...zl,lineCounter:this.lines});if(!Array.isArray(e)||e.length===0)return;let[s,i]=e;gi(this.text)>=0&&this.stop(
gi(this.text));let n=s.contents===null?void 0:this.node(s.contents,"",1);return s.errors.length&&this.stop(s.errors[0].pos[0]),i&&this.report("Y008",i.range[0],
"这里开始了第二份文档","---"),n}node(e,s,i){let n=e.range[0];if(this.places.set(s,n),ae(e))return ia.test(e.source)||this.stop(n),this.report("Y006",n,
"这里用了别名",`*${e.source}`,s),"";if(this.marked(e,s),L(e))return i===1&&na(this.text,n)&&this.stop(n),this.scalar(e,s);if(i>Ml)throw this.report("Y009",
n,"嵌套超过 20 层",`第 ${i} 层`,s),new tt;return oe(e)?this.mapping(e,s,i):this.list(e,s,i)}marked(e,s){e.anchor&&this.report("Y006",e.range[0],"这里用了锚点",
`&${e.anchor}`,s),e.tag&&this.report("Y007",e.range[0],"这里用了标签",e.tag,s)}scalar(e,s){if(e.type==="PLAIN")return Kt(e.value);let i=dt(e.value);return i!==
null&&this.report("Y002",e.range[0],"引号里有一个不允许的字符",gt(i),s),aa(this.text,e)}list(e,s,i){return e.items.map((n,a)=>(e.flow&&rr(n)&&this.stop(
n.range[0]),this.node(n,`${s}/${a}`,i+1)))}mapping(e,s,i){let n={};for(let{key:a,value:r}of e.items){let o=this.key(a,e,s),h=`${s}/${xt(o)}`;Object.hasOwn(n,o)&&
this.report("Y005",a.range[0],`字段 ${o} 写了两次`,o,h),e.flow&&rr(r)&&this.stop(r.range[0]);let l=r===null?"":this.node(r,h,i+1);Object.defineProperty(n,
o,{value:l,...{configurable:!0,enumerable:!0,writable:!0}})}return n}key(e,s,i){let n=e?.range?.[0]??s.range[0];if(!L(e))throw this.report("Y010",n,"字段名不是一个词",
"",i),new tt;if(this.marked(e,i),this.scalar(e,i),oa(this.text,e,s.flow)&&this.stop(n),[...e.value].length>Dl)throw this.report("Y010",n,"字段名太长",e.value,
i),new tt;return e.value}};var Bl=/^#\s*yaml-language-server:\s*\$schema=/,Rl="";function vi(t){if(yt(t)>pe)return os([bi()]);if(dt(t)!==null)return os(Ft([...la(t)]));let e=sa.exec(t)??
ra.exec(t);if(e){let a=[t.slice(0,e.index+e[0].length).split(`
`).length,1];return os([ve("Y007",a,"文件开头有 YAML 指令",{found:"%"})])}let s=new nr(t),i=s.read();return i===void 0&&s.faults.length===0?os([ve("Y011",
[1,1],"文件里没有内容",{wanted:"填好的表格"})]):s.faults.length?os(Ft(s.faults)):{data:i,faults:[],comments:Fl(t),at:n=>s.at(n)}}function os(t){return{
data:void 0,faults:t,comments:0,at:()=>({line:1,column:1})}}function Fl(t){let e=0,s="";for(let i of new ot().lex(t))s!==Rl&&i.startsWith("#")&&!Bl.test(i)&&(e+=
1),s=i;return e}var ct={application:"application.yaml",plan:"plan.yaml",commitment:"commitment.yaml"},ar="plan.md",pa=/^enterprises\/([0-9A-Z]{18})\.yaml$/;function Kl(t){let e={
application:null,plan:null,commitment:null,enterprises:[],narrative:null,sealed:{}},s={},i=[];for(let n of Object.keys(t).sort()){if(n.startsWith("sealed/")){e.
sealed[n]=t[n];continue}let a=wi(t[n]),r=o=>({...o,path:n});if(a.faults.length)i.push(...a.faults.map(r));else if(n===ar)e.narrative=a.text;else{let o=vi(a.text),
h=Yl(n),l=o.faults.length?o.faults:Vl(h,o.data);i.push(...l.map(r)),o.comments&&(s[n]=o.comments),!o.faults.length&&ua(o.data)&&Jl(e,h,o.data)}}return{documents:e,
lost:s,faults:i}}function Ul(t){let e={};for(let[s,i]of Object.entries(ct))t[s]&&(e[i]=bt(s,t[s]));for(let s of t.enterprises)e[`enterprises/${s.uscc}.yaml`]=bt(
"enterprise",s);return t.narrative&&(e[ar]=t.narrative),{...e,...t.sealed}}function Yl(t){let e=Object.entries(ct).find(([,s])=>s===t);return e?e[0]:"enterprise"}
function Vl(t,e){let s=ua(e)?["S002"]:["S003"];return Dr(t,e).filter(({code:i})=>s.includes(i))}function Jl(t,e,s){e==="enterprise"?t.enterprises.push(s):t[e]=s}
function ua(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}var Hl=4*1024*1024,fa=32*1024*1024,ma=500,Wl=/^sealed\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*\.age$/,Gl=/(?:^|\/)(?:__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini|\.git)(?:\/|$)/,
Ql=/^[/\\]|[\\:\p{Cc}]|(?:^|\/)\.{1,2}(?:\/|$)|\/\//u,Xl=new Date(1980,0,1);function Zl(t,e=""){let s=e&&`${e}/`,i=Object.keys(t).sort().map(n=>{let a=t[n];return[
s+n,typeof a=="string"?us(a):a]});return Ki(Object.fromEntries(i),{level:9,mtime:Xl,os:3})}function ec(t){let e=[],s;try{_r(t,{filter:({name:o,originalSize:h})=>{
e.push({name:o,size:h})}});let{kept:i,folder:n,faults:a}=ha(e);return a.length?{files:{},folder:n,faults:a}:(s=_r(t,{filter:({name:o})=>i.has(o)}),{files:Object.
fromEntries([...i].map(([o,h])=>[h,s[o]])),folder:n,faults:[]})}catch{return{files:{},folder:"",faults:[{path:"",message:"这不是一个完好的 zip 文件",fix:"\
请重新下载或重新压缩；压缩时不要加密码，不要用 rar 或 7z。"}]}}}function ha(t){let e=t.filter(({name:r})=>!r.endsWith("/")&&!Gl.test(r)),
i=e.filter(({name:r})=>Ql.test(r)||r.includes("__proto__")).map(({name:r})=>ls(r,"文件名里有不允许的路径","请把文件直接放在申报文件夹里，重新压缩。"));
if(i.length)return{kept:new Map,folder:"",faults:i};let n=tc(e.map(({name:r})=>r)),a=new Map;for(let{name:r,size:o}of e){let h=r.slice(n.length),l=r.startsWith(
n)?sc(h,o):da;l?i.push(ls(r,...l)):[...a.values()].includes(h)?i.push(ls(r,"同一个文件有两份","请只保留一份。")):a.set(r,h)}return{kept:a,folder:n.
replace(/\/$/,""),faults:[...i,...rc(e)]}}var da=["这个文件不属于申报材料","请从文件夹里拿走它，再打开一次。"];function tc(t){let s=t.
find(n=>n===ct.application||n.endsWith(`/${ct.application}`))??t.find(n=>/(?:^|\/)(?:plan|commitment)\.yaml$/.test(n));if(s!==void 0)return s.slice(0,s.lastIndexOf(
"/")+1);let i=t.find(n=>/(?:^|\/)enterprises\/[^/]+$/.test(n));return i===void 0?"":i.replace(/enterprises\/[^/]+$/,"")}function sc(t,e){let s=Object.values(ct).
includes(t)||t===ar||pa.test(t);if(!s&&!Wl.test(t))return da;let i=s?pe:Hl;return e>i?[`文件太大：不能超过 ${i} 字节`,"请精简内容；扫描件先用 clusterfund seal 加\
密。"]:null}function rc(t){let e=t.reduce((s,{size:i})=>s+i,0);return t.length===0?[ls("","里面没有申报材料","请选择有 application.yaml 的文件夹或压缩它得到的 zip。")]:
t.length>ma||e>fa?[ls("","文件太多或太大",`请只放一份申报的材料：不超过 ${ma} 个文件、${fa/1024/1024} MB。`)]:[]}function ls(t,e,s){return{
path:t,message:e,fix:s}}var ga={};pr(ga,{FEN_PER_YUAN:()=>st,fen:()=>pt,fraction:()=>xi,percentage:()=>ki,plain:()=>Fe,pretty:()=>It,roundDown:()=>_i,shareOut:()=>Si,sum:()=>Ee});var st=100n;
function pt(t){let[e,s=""]=String(t).split(".");return BigInt(e)*st+BigInt(s.padEnd(2,"0"))}function xi(t){let[e,s=""]=String(t).split(".");return{numerator:BigInt(
e+s),denominator:10n**BigInt(s.length)}}function Fe(t){return`${t/st}.${Pi(t)}`}function It(t){let e=String(t/st).replace(/\B(?=(?:[0-9]{3})+$)/g,",");return t%
st?`${e}.${Pi(t)} 元`:`${e} 元`}function ki(t){let e=t.numerator*10000n/t.denominator,s=Pi(e).replace(/0+$/,"");return`${e/100n}${s?".":""}${s}%`}function _i(t,e){
return t.numerator/(t.denominator*e)*e}function Si(t,e,s){let i=Ee(e);if(i<=t)return[...e];let n=t/s*s,a=i*s,r=e.map(c=>c*n/a*s),o=e.map(c=>c*n%a),h=Number((n-Ee(
r))/s),l=e.map((c,p)=>p).sort((c,p)=>{let m=o[p]-o[c];return m?m>0n?1:-1:c-p});for(let c of l.slice(0,h))r[c]+=s;return r}function Ee(t){return t.reduce((e,s)=>e+
s,0n)}function Pi(t){return String(t%st).padStart(2,"0")}function $i({purchases:t},{products:e}){let s=t.filter(({product:i,amount:n})=>e.get(i)&&n>0n);return new Set(s.map(({product:i})=>i)).size}function or(t,e){if($i(
t,e)<e.minCoreProducts)return 0n;let s=t.purchases.filter(({product:i})=>e.products.has(i));return Ee(s.map(({amount:i})=>i))}function ya(t,e){let{numerator:s,denominator:i}=e.
enterpriseRate;return[["enterprise_rate",{numerator:s*t.totalInvestment,denominator:i}],["enterprise_cap",Ni(e.enterpriseCap)],["payable",Ni(or(t,e))],["request\
ed",Ni(t.requested)]]}function ba(t){return t.reduce((e,s)=>ic(s[1],e[1])?s:e)}function Ni(t){return{numerator:t,denominator:1n}}function ic(t,e){return t.numerator*
e.denominator<e.numerator*t.denominator}var nc=/(?:分公司|分厂|分店|分部|办事处)(?:[（(][^）)]*[）)])?$/,ac=[["是工业企业",({industrial:t})=>t],["成立满一年",({establishedOn:t,
appliedOn:e},{minAgeYears:s})=>va(t,s)<=e],["在本市注册",({division:t},{divisions:e})=>e.has(t)],["是独立法人企业",({uscc:t,name:e})=>Cr(t)&&!nc.test(
e)],["财政资金项目执行良好",({publicFundsInOrder:t})=>t],["信用良好",({creditClean:t})=>t],["没有重大事故",({noMajorIncident:t})=>t],["不在异常或\
失信名录中",oc]];function wa(t,e){return ac.filter(([,s])=>!s(t,e)).map(([s])=>s)}function oc({uscc:t,appliedOn:e},{listings:s,lookBackYears:i}){let n=va(e,
-i);return!s.some(a=>a.uscc===t&&!(a.removed_on&&a.removed_on<n))}function va(t,e){let s=Number(t.slice(0,4))+e,i=s%4===0&&(s%100!==0||s%400===0),n=t.slice(4);return String(
s).padStart(4,"0")+(n==="-02-29"&&!i?"-02-28":n)}var lc=new RegExp("^(?:/(?:uscc|industrial|established_on|other_investment|requested_subsidy|address(?:/division)?|declarations(?:/(?:public_funds_in_order|cred\
it_clean|no_major_incident))?|purchases(?:/[0-9]+(?:/(?:product|amount))?)?))?$");function xa(t,e){let s=xs("enterprise",t).filter(({pointer:n})=>lc.test(n)),i=xs(
"application",e).filter(({pointer:n})=>n==="/applied_on");return[...s.map(({pointer:n})=>n),...i.map(()=>"application.yaml/applied_on")]}function ka(t,e){let s=t.
purchases.map(({product:i,amount:n})=>({product:i,amount:pt(n)}));return{uscc:t.uscc,name:typeof t.name=="string"?t.name:"",industrial:t.industrial,establishedOn:t.
established_on,division:t.address.division,publicFundsInOrder:t.declarations.public_funds_in_order,creditClean:t.declarations.credit_clean,noMajorIncident:t.declarations.
no_major_incident,purchases:s,totalInvestment:Ee(s.map(({amount:i})=>i))+pt(t.other_investment),requested:pt(t.requested_subsidy),appliedOn:e.applied_on}}function _a({
round:t,services:e,watchlists:s=[]}){let{eligibility:i,purchases:n,subsidy:a}=t,r=new Map(e.categories.map(h=>[h.id,h.core])),o=e.products.map(h=>[h.id,r.get(h.
category)??!1]);return{divisions:new Set(t.city.divisions.map(({code:h})=>h)),minAgeYears:i.min_age_years.value,lookBackYears:i.look_back_years.value,minCoreProducts:n.
min_core_products.value,enterpriseRate:xi(a.enterprise_rate.value),enterpriseCap:pt(a.enterprise_cap.value),clusterCap:pt(a.cluster_cap.value),reduction:a.reduction.
value,unit:BigInt(a.unit.value)*st,products:new Map(o),listings:s.flatMap(({entries:h})=>h)}}var lr="call/round.yaml",Sa={enterprise_rate:"总投入比例上限",enterprise_cap:"每家企业上限",payable:"可补贴的购买金额",requested:"企业申请金额",
not_eligible:"不符合扶持对象条件"};function cc(t,e,s=(i,n)=>`${i}#${n}`){let i=_a(e),n=[],a=[];for(let[r,o]of t.enterprises.entries()){let h=xa(o,t.application);
h.length?n.push({place:r,pointers:h}):a.push(ka(o,t.application))}return{...pc(a,i,s),waiting:n}}function pc(t,e,s){let n=[...t].sort((u,f)=>u.uscc<f.uscc?-1:+(u.
uscc>f.uscc)).map(u=>mc(u,e,s)),a=n.map(({limit:u})=>u),[r,o]=[Ee(a),e.clusterCap],h=r>o,l=`集群合计 ${It(r)}，超过集群上限 ${It(o)}，${fc(e)}`,c=s(
lr,"/subsidy/cluster_cap/value"),p=h?uc(a,e):a,m=n.map((u,f)=>{let d=p[f],y=h?[ut("三（三）",l,d,c)]:[];return{...dc(u),amount:Fe(d),steps:[...u.steps,...y]}});
return{amount:Fe(Ee(p)),reduced:h,enterprises:m}}function uc(t,{clusterCap:e,reduction:s,unit:i}){if(s!=="in_order")return Si(e,t,i);let n=e/i*i;return t.map(a=>{
let r=a<n?a:n;return n-=r,r})}function fc({reduction:t}){return t==="in_order"?"按企业代码顺序依次安排":"按比例核减，余数按最大余数法分配"}
function mc(t,e,s){let i=wa(t,e),[n,a]=ba(ya(t,e)),r=i.length?0n:_i(a,e.unit),o=c=>s(`enterprises/${t.uscc}.yaml`,c),h=i.length?ut("三（一）",`不符合扶持对象条件（${i.
join("、")}），补贴为 0`,0n,o("")):ut("三（三）",`取最小的一项（${Sa[n]}），向下取整到 ${It(e.unit)}`,r,s(lr,"/subsidy/unit/value")),l=[
...hc(t,e,s,o),h];return{enterprise:t,rules:e,eligible:!i.length,name:n,limit:r,steps:l}}function hc(t,e,s,i){let n=$i(t,e),a=n>=e.minCoreProducts,r=It(t.totalInvestment),
{numerator:o,denominator:h}=e.enterpriseRate;return[ut("三（二）",a?`计划购买目录内产品，其中五类工业SaaS ${n} 项，可补贴的购买金额`:
`五类工业SaaS只有 ${n} 项，少于 ${e.minCoreProducts} 项，购买金额不予补贴`,or(t,e),i("/purchases")),ut("三（三）",`项目总投入 ${r} \
的 ${ki(e.enterpriseRate)}`,o*t.totalInvestment/h,s(lr,"/subsidy/enterprise_rate/value")),ut("三（三）","每家企业补贴上限",e.enterpriseCap,s(lr,"/s\
ubsidy/enterprise_cap/value")),ut("附录1","企业申请补贴",t.requested,i("/requested_subsidy"))]}function ut(t,e,s,i){return{clause:t,text:e,amount:Fe(s),
at:i}}function dc({enterprise:t,rules:e,eligible:s,name:i,limit:n}){return{uscc:t.uscc,eligible:s,total_investment:Fe(t.totalInvestment),payable:Fe(or(t,e)),requested:Fe(
t.requested),limit:Fe(n),binding:s?i:"not_eligible"}}})();
