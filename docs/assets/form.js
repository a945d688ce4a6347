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
(()=>{var Ua=Object.defineProperty;var mn=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}},dn=(t,e)=>{for(var r in e)Ua(t,r,{get:e[r],enumerable:!0})};var Cn=mn(ri=>{"use strict";Object.defineProperty(ri,"__esModule",{value:!0});function qn(t){let e=t.length,r=0,i=0,n;for(;i<e;)r++,n=t.charCodeAt(i++),n>=55296&&
n<=56319&&i<e&&(n=t.charCodeAt(i),(n&64512)===56320&&i++);return r}ri.default=qn;qn.code='require("ajv/dist/runtime/ucs2length").default'});var Kn=mn(Oe=>{"use strict";Object.defineProperty(Oe,"__esModule",{value:!0});Oe.formatNames=Oe.fastFormats=Oe.fullFormats=void 0;function Ne(t,e){return{validate:t,
compare:e}}Oe.fullFormats={date:Ne(Bn,oi),time:Ne(ii(!0),ai),"date-time":Ne(Mn(!0),Fn),"iso-time":Ne(ii(),Rn),"iso-date-time":Ne(Mn(),Un),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Ol,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Ml,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:Il,int32:{type:"number",validate:Tl},int64:{type:"number",validate:ql},float:{type:"\
number",validate:zn},double:{type:"number",validate:zn},password:!0,binary:!0};Oe.fastFormats={...Oe.fullFormats,date:Ne(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,oi),time:Ne(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,ai),"date-time":Ne(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Fn),"iso-time":Ne(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Rn),"iso-date-time":Ne(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Un),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
Oe.formatNames=Object.keys(Oe.fullFormats);function $l(t){return t%4===0&&(t%100!==0||t%400===0)}var Pl=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,Ll=[0,31,28,31,30,31,30,31,
31,30,31,30,31];function Bn(t){let e=Pl.exec(t);if(!e)return!1;let r=+e[1],i=+e[2],n=+e[3];return i>=1&&i<=12&&n>=1&&n<=(i===2&&$l(r)?29:Ll[i])}function oi(t,e){
if(t&&e)return t>e?1:t<e?-1:0}var si=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function ii(t){return function(r){let i=si.exec(r);if(!i)
return!1;let n=+i[1],o=+i[2],s=+i[3],a=i[4],f=i[5]==="-"?-1:1,l=+(i[6]||0),c=+(i[7]||0);if(l>23||c>59||t&&!a)return!1;if(n<=23&&o<=59&&s<60)return!0;let p=o-c*f,
d=n-l*f-(p<0?1:0);return(d===23||d===-1)&&(p===59||p===-1)&&s<61}}function ai(t,e){if(!(t&&e))return;let r=new Date("2020-01-01T"+t).valueOf(),i=new Date("2020-\
01-01T"+e).valueOf();if(r&&i)return r-i}function Rn(t,e){if(!(t&&e))return;let r=si.exec(t),i=si.exec(e);if(r&&i)return t=r[1]+r[2]+r[3],e=i[1]+i[2]+i[3],t>e?1:
t<e?-1:0}var ni=/t|\s/i;function Mn(t){let e=ii(t);return function(i){let n=i.split(ni);return n.length===2&&Bn(n[0])&&e(n[1])}}function Fn(t,e){if(!(t&&e))return;
let r=new Date(t).valueOf(),i=new Date(e).valueOf();if(r&&i)return r-i}function Un(t,e){if(!(t&&e))return;let[r,i]=t.split(ni),[n,o]=e.split(ni),s=oi(r,n);if(s!==
void 0)return s||ai(i,o)}var Al=/\/|:/,Nl=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Ol(t){return Al.test(t)&&Nl.test(t)}var Dn=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function Il(t){return Dn.lastIndex=0,Dn.
test(t)}var El=-(2**31),jl=2**31-1;function Tl(t){return Number.isInteger(t)&&t<=jl&&t>=El}function ql(t){return Number.isInteger(t)}function zn(){return!0}var Cl=/[^\\]\\Z/;
function Ml(t){if(Cl.test(t))return!1;try{return new RegExp(t),!0}catch{return!1}}});var hn={application:4,enterprise:5,plan:4,commitment:4,review:4,digest:4,round:3,services:3,roster:3,rules:3,watchlist:4,holidays:4},K={application:{$schema:"ht\
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
removed_on:{},reason:{}}}}}},holidays:{properties:{year:{},source:{},days:{items:{properties:{on:{},name:{},working:{}}}}}}};var B=Uint8Array,ae=Uint16Array,Qs=Int32Array,Er=new B([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),jr=new B([0,0,0,0,1,1,2,2,3,3,4,4,5,5,
6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),Ys=new B([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),xn=function(t,e){for(var r=new ae(31),i=0;i<31;++i)r[i]=
e+=1<<t[i-1];for(var n=new Qs(r[30]),i=1;i<30;++i)for(var o=r[i];o<r[i+1];++o)n[o]=o-r[i]<<5|i;return{b:r,r:n}},kn=xn(Er,2),_n=kn.b,Vs=kn.r;_n[28]=258,Vs[258]=28;
var Sn=xn(jr,0),Ka=Sn.b,yn=Sn.r,Js=new ae(32768);for(T=0;T<32768;++T)Re=(T&43690)>>1|(T&21845)<<1,Re=(Re&52428)>>2|(Re&13107)<<2,Re=(Re&61680)>>4|(Re&3855)<<4,Js[T]=
((Re&65280)>>8|(Re&255)<<8)>>1;var Re,T,Ae=(function(t,e,r){for(var i=t.length,n=0,o=new ae(e);n<i;++n)t[n]&&++o[t[n]-1];var s=new ae(e);for(n=1;n<e;++n)s[n]=s[n-
1]+o[n-1]<<1;var a;if(r){a=new ae(1<<e);var f=15-e;for(n=0;n<i;++n)if(t[n])for(var l=n<<4|t[n],c=e-t[n],p=s[t[n]-1]++<<c,d=p|(1<<c)-1;p<=d;++p)a[Js[p]>>f]=l}else
for(a=new ae(i),n=0;n<i;++n)t[n]&&(a[n]=Js[s[t[n]-1]++]>>15-t[n]);return a}),Xe=new B(288);for(T=0;T<144;++T)Xe[T]=8;var T;for(T=144;T<256;++T)Xe[T]=9;var T;for(T=
256;T<280;++T)Xe[T]=7;var T;for(T=280;T<288;++T)Xe[T]=8;var T,er=new B(32);for(T=0;T<32;++T)er[T]=5;var T,Ya=Ae(Xe,9,0),Va=Ae(Xe,9,1),Ja=Ae(er,5,0),Ha=Ae(er,5,1),
Rs=function(t){for(var e=t[0],r=1;r<t.length;++r)t[r]>e&&(e=t[r]);return e},ge=function(t,e,r){var i=e/8|0;return(t[i]|t[i+1]<<8)>>(e&7)&r},Fs=function(t,e){var r=e/
8|0;return(t[r]|t[r+1]<<8|t[r+2]<<16)>>(e&7)},Xs=function(t){return(t+7)/8|0},tr=function(t,e,r){return(e==null||e<0)&&(e=0),(r==null||r>t.length)&&(r=t.length),
new B(t.subarray(e,r))};var Wa=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 da\
ta","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Q=function(t,e,r){var i=new Error(e||Wa[t]);
if(i.code=t,Error.captureStackTrace&&Error.captureStackTrace(i,Q),!r)throw i;return i},Ga=function(t,e,r,i){var n=t.length,o=i?i.length:0;if(!n||e.f&&!e.l)return r||
new B(0);var s=!r,a=s||e.i!=2,f=e.i;s&&(r=new B(n*3));var l=function(Gt){var Qt=r.length;if(Gt>Qt){var St=new B(Math.max(Qt*2,Gt));St.set(r),r=St}},c=e.f||0,p=e.
p||0,d=e.b||0,u=e.l,m=e.d,h=e.m,y=e.n,w=n*8;do{if(!u){c=ge(t,p,1);var v=ge(t,p+1,3);if(p+=3,v)if(v==1)u=Va,m=Ha,h=9,y=5;else if(v==2){var $=ge(t,p,31)+257,A=ge(
t,p+10,15)+4,k=$+ge(t,p+5,31)+1;p+=14;for(var L=new B(k),C=new B(19),M=0;M<A;++M)C[Ys[M]]=ge(t,p+M*3,7);p+=A*3;for(var I=Rs(C),ye=(1<<I)-1,ie=Ae(C,I,1),M=0;M<k;){
var te=ie[ge(t,p,ye)];p+=te&15;var x=te>>4;if(x<16)L[M++]=x;else{var J=0,D=0;for(x==16?(D=3+ge(t,p,3),p+=2,J=L[M-1]):x==17?(D=3+ge(t,p,7),p+=3):x==18&&(D=11+ge(
t,p,127),p+=7);D--;)L[M++]=J}}var re=L.subarray(0,$),H=L.subarray($);h=Rs(re),y=Rs(H),u=Ae(re,h,1),m=Ae(H,y,1)}else Q(1);else{var x=Xs(p)+4,_=t[x-4]|t[x-3]<<8,S=x+
_;if(S>n){f&&Q(0);break}a&&l(d+_),r.set(t.subarray(x,S),d),e.b=d+=_,e.p=p=S*8,e.f=c;continue}if(p>w){f&&Q(0);break}}a&&l(d+131072);for(var Wt=(1<<h)-1,ue=(1<<y)-
1,Be=p;;Be=p){var J=u[Fs(t,p)&Wt],ne=J>>4;if(p+=J&15,p>w){f&&Q(0);break}if(J||Q(2),ne<256)r[d++]=ne;else if(ne==256){Be=p,u=null;break}else{var oe=ne-254;if(ne>
264){var M=ne-257,z=Er[M];oe=ge(t,p,(1<<z)-1)+_n[M],p+=z}var Pe=m[Fs(t,p)&ue],kt=Pe>>4;Pe||Q(3),p+=Pe&15;var H=Ka[kt];if(kt>3){var z=jr[kt];H+=Fs(t,p)&(1<<z)-1,
p+=z}if(p>w){f&&Q(0);break}a&&l(d+131072);var _t=d+oe;if(d<H){var Nr=o-H,Or=Math.min(H,_t);for(Nr+d<0&&Q(3);d<Or;++d)r[d]=i[Nr+d]}for(;d<_t;++d)r[d]=r[d-H]}}e.l=
u,e.p=Be,e.b=d,e.f=c,u&&(c=1,e.m=h,e.d=m,e.n=y)}while(!c);return d!=r.length&&s?tr(r,0,d):r.subarray(0,d)},Fe=function(t,e,r){r<<=e&7;var i=e/8|0;t[i]|=r,t[i+1]|=
r>>8},Xt=function(t,e,r){r<<=e&7;var i=e/8|0;t[i]|=r,t[i+1]|=r>>8,t[i+2]|=r>>16},Us=function(t,e){for(var r=[],i=0;i<t.length;++i)t[i]&&r.push({s:i,f:t[i]});var n=r.
length,o=r.slice();if(!n)return{t:Pn,l:0};if(n==1){var s=new B(r[0].s+1);return s[r[0].s]=1,{t:s,l:1}}r.sort(function(S,$){return S.f-$.f}),r.push({s:-1,f:25001});
var a=r[0],f=r[1],l=0,c=1,p=2;for(r[0]={s:-1,f:a.f+f.f,l:a,r:f};c!=n-1;)a=r[r[l].f<r[p].f?l++:p++],f=r[l!=c&&r[l].f<r[p].f?l++:p++],r[c++]={s:-1,f:a.f+f.f,l:a,r:f};
for(var d=o[0].s,i=1;i<n;++i)o[i].s>d&&(d=o[i].s);var u=new ae(d+1),m=Hs(r[c-1],u,0);if(m>e){var i=0,h=0,y=m-e,w=1<<y;for(o.sort(function($,A){return u[A.s]-u[$.
s]||$.f-A.f});i<n;++i){var v=o[i].s;if(u[v]>e)h+=w-(1<<m-u[v]),u[v]=e;else break}for(h>>=y;h>0;){var x=o[i].s;u[x]<e?h-=1<<e-u[x]++-1:++i}for(;i>=0&&h;--i){var _=o[i].
s;u[_]==e&&(--u[_],++h)}m=e}return{t:new B(u),l:m}},Hs=function(t,e,r){return t.s==-1?Math.max(Hs(t.l,e,r+1),Hs(t.r,e,r+1)):e[t.s]=r},gn=function(t){for(var e=t.
length;e&&!t[--e];);for(var r=new ae(++e),i=0,n=t[0],o=1,s=function(f){r[i++]=f},a=1;a<=e;++a)if(t[a]==n&&a!=e)++o;else{if(!n&&o>2){for(;o>138;o-=138)s(32754);o>
2&&(s(o>10?o-11<<5|28690:o-3<<5|12305),o=0)}else if(o>3){for(s(n),--o;o>6;o-=6)s(8304);o>2&&(s(o-3<<5|8208),o=0)}for(;o--;)s(n);o=1,n=t[a]}return{c:r.subarray(0,
i),n:e}},Zt=function(t,e){for(var r=0,i=0;i<e.length;++i)r+=t[i]*e[i];return r},$n=function(t,e,r){var i=r.length,n=Xs(e+2);t[n]=i&255,t[n+1]=i>>8,t[n+2]=t[n]^255,
t[n+3]=t[n+1]^255;for(var o=0;o<i;++o)t[n+o+4]=r[o];return(n+4+i)*8},bn=function(t,e,r,i,n,o,s,a,f,l,c){Fe(e,c++,r),++n[256];for(var p=Us(n,15),d=p.t,u=p.l,m=Us(
o,15),h=m.t,y=m.l,w=gn(d),v=w.c,x=w.n,_=gn(h),S=_.c,$=_.n,A=new ae(19),k=0;k<v.length;++k)++A[v[k]&31];for(var k=0;k<S.length;++k)++A[S[k]&31];for(var L=Us(A,7),
C=L.t,M=L.l,I=19;I>4&&!C[Ys[I-1]];--I);var ye=l+5<<3,ie=Zt(n,Xe)+Zt(o,er)+s,te=Zt(n,d)+Zt(o,h)+s+14+3*I+Zt(A,C)+2*A[16]+3*A[17]+7*A[18];if(f>=0&&ye<=ie&&ye<=te)
return $n(e,c,t.subarray(f,f+l));var J,D,re,H;if(Fe(e,c,1+(te<ie)),c+=2,te<ie){J=Ae(d,u,0),D=d,re=Ae(h,y,0),H=h;var Wt=Ae(C,M,0);Fe(e,c,x-257),Fe(e,c+5,$-1),Fe(
e,c+10,I-4),c+=14;for(var k=0;k<I;++k)Fe(e,c+3*k,C[Ys[k]]);c+=3*I;for(var ue=[v,S],Be=0;Be<2;++Be)for(var ne=ue[Be],k=0;k<ne.length;++k){var oe=ne[k]&31;Fe(e,c,
Wt[oe]),c+=C[oe],oe>15&&(Fe(e,c,ne[k]>>5&127),c+=ne[k]>>12)}}else J=Ya,D=Xe,re=Ja,H=er;for(var k=0;k<a;++k){var z=i[k];if(z>255){var oe=z>>18&31;Xt(e,c,J[oe+257]),
c+=D[oe+257],oe>7&&(Fe(e,c,z>>23&31),c+=Er[oe]);var Pe=z&31;Xt(e,c,re[Pe]),c+=H[Pe],Pe>3&&(Xt(e,c,z>>5&8191),c+=jr[Pe])}else Xt(e,c,J[z]),c+=D[z]}return Xt(e,c,
J[256]),c+D[256]},Qa=new Qs([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),Pn=new B(0),Xa=function(t,e,r,i,n,o){var s=o.z||t.length,a=new B(
i+s+5*(1+Math.ceil(s/7e3))+n),f=a.subarray(i,a.length-n),l=o.l,c=(o.r||0)&7;if(e){c&&(f[0]=o.r>>3);for(var p=Qa[e-1],d=p>>13,u=p&8191,m=(1<<r)-1,h=o.p||new ae(32768),
y=o.h||new ae(m+1),w=Math.ceil(r/3),v=2*w,x=function(Bs){return(t[Bs]^t[Bs+1]<<w^t[Bs+2]<<v)&m},_=new Qs(25e3),S=new ae(288),$=new ae(32),A=0,k=0,L=o.i||0,C=0,M=o.
w||0,I=0;L+2<s;++L){var ye=x(L),ie=L&32767,te=y[ye];if(h[ie]=te,y[ye]=ie,M<=L){var J=s-L;if((A>7e3||C>24576)&&(J>423||!l)){c=bn(t,f,0,_,S,$,k,C,I,L-I,c),C=A=k=0,
I=L;for(var D=0;D<286;++D)S[D]=0;for(var D=0;D<30;++D)$[D]=0}var re=2,H=0,Wt=u,ue=ie-te&32767;if(J>2&&ye==x(L-ue))for(var Be=Math.min(d,J)-1,ne=Math.min(32767,L),
oe=Math.min(258,J);ue<=ne&&--Wt&&ie!=te;){if(t[L+re]==t[L+re-ue]){for(var z=0;z<oe&&t[L+z]==t[L+z-ue];++z);if(z>re){if(re=z,H=ue,z>Be)break;for(var Pe=Math.min(
ue,z-2),kt=0,D=0;D<Pe;++D){var _t=L-ue+D&32767,Nr=h[_t],Or=_t-Nr&32767;Or>kt&&(kt=Or,te=_t)}}}ie=te,te=h[ie],ue+=ie-te&32767}if(H){_[C++]=268435456|Vs[re]<<18|yn[H];
var Gt=Vs[re]&31,Qt=yn[H]&31;k+=Er[Gt]+jr[Qt],++S[257+Gt],++$[Qt],M=L+re,++A}else _[C++]=t[L],++S[t[L]]}}for(L=Math.max(L,M);L<s;++L)_[C++]=t[L],++S[t[L]];c=bn(
t,f,l,_,S,$,k,C,I,L-I,c),l||(o.r=c&7|f[c/8|0]<<3,c-=7,o.h=y,o.p=h,o.i=L,o.w=M)}else{for(var L=o.w||0;L<s+l;L+=65535){var St=L+65535;St>=s&&(f[c/8|0]=l,St=s),c=$n(
f,c+1,t.subarray(L,St))}o.i=s}return tr(a,0,i+Xs(c)+n)},Za=(function(){for(var t=new Int32Array(256),e=0;e<256;++e){for(var r=e,i=9;--i;)r=(r&1&&-306674912)^r>>>
1;t[e]=r}return t})(),el=function(){var t=-1;return{p:function(e){for(var r=t,i=0;i<e.length;++i)r=Za[r&255^e[i]]^r>>>8;t=r},d:function(){return~t}}};var tl=function(t,e,r,i,n){if(!n&&(n={l:1},e.dictionary)){var o=e.dictionary.subarray(-32768),s=new B(o.length+t.length);s.set(o),s.set(t,o.length),t=s,n.w=o.length}
return Xa(t,e.level==null?6:e.level,e.mem==null?n.l?Math.ceil(Math.max(8,Math.min(13,Math.log(t.length)))*1.5):20:12+e.mem,r,i,n)},Ln=function(t,e){var r={};for(var i in t)
r[i]=t[i];for(var i in e)r[i]=e[i];return r};var Le=function(t,e){return t[e]|t[e+1]<<8},fe=function(t,e){return(t[e]|t[e+1]<<8|t[e+2]<<16|t[e+3]<<24)>>>0},Ks=function(t,e){return fe(t,e)+fe(t,e+4)*4294967296},
W=function(t,e,r){for(;r;++e)t[e]=r,r>>>=8};function rl(t,e){return tl(t,e||{},0,0)}function sl(t,e){return Ga(t,{i:2},e&&e.out,e&&e.dictionary)}var An=function(t,e,r,i){for(var n in t){var o=t[n],s=e+n,a=i;Array.isArray(o)&&(a=Ln(i,o[1]),o=o[0]),ArrayBuffer.isView(o)?r[s]=[o,a]:(r[s+="/"]=[new B(0),a],An(
o,s,r,i))}},wn=typeof TextEncoder<"u"&&new TextEncoder,Ws=typeof TextDecoder<"u"&&new TextDecoder,il=0;try{Ws.decode(Pn,{stream:!0}),il=1}catch{}var nl=function(t){
for(var e="",r=0;;){var i=t[r++],n=(i>127)+(i>223)+(i>239);if(r+n>t.length)return{s:e,r:tr(t,r-1)};n?n==3?(i=((i&15)<<18|(t[r++]&63)<<12|(t[r++]&63)<<6|t[r++]&63)-
65536,e+=String.fromCharCode(55296|i>>10,56320|i&1023)):n&1?e+=String.fromCharCode((i&31)<<6|t[r++]&63):e+=String.fromCharCode((i&15)<<12|(t[r++]&63)<<6|t[r++]&
63):e+=String.fromCharCode(i)}};function Ir(t,e){if(e){for(var r=new B(t.length),i=0;i<t.length;++i)r[i]=t.charCodeAt(i);return r}if(wn)return wn.encode(t);for(var n=t.length,o=new B(t.length+
(t.length>>1)),s=0,a=function(c){o[s++]=c},i=0;i<n;++i){if(s+5>o.length){var f=new B(s+8+(n-i<<1));f.set(o),o=f}var l=t.charCodeAt(i);l<128||e?a(l):l<2048?(a(192|
l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|t.charCodeAt(++i)&1023,a(240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>
6&63),a(128|l&63))}return tr(o,0,s)}function ol(t,e){if(e){for(var r="",i=0;i<t.length;i+=16384)r+=String.fromCharCode.apply(null,t.subarray(i,i+16384));return r}else{
if(Ws)return Ws.decode(t);var n=nl(t),o=n.s,r=n.r;return r.length&&Q(8),o}}var al=function(t,e){return e+30+Le(t,e+26)+Le(t,e+28)},ll=function(t,e,r){var i=Le(t,e+28),n=Le(t,e+30),o=ol(t.subarray(e+46,e+46+i),!(Le(t,e+8)&2048)),s=e+46+
i,a=cl(t,s,n,r,fe(t,e+20),fe(t,e+24),fe(t,e+42)),f=a[0],l=a[1],c=a[2];return[Le(t,e+10),f,l,o,s+n+Le(t,e+32),c]},cl=function(t,e,r,i,n,o,s){var a=n==4294967295,
f=o==4294967295,l=s==4294967295,c=e+r,p=a+f+l;if(i&&p){for(;e+4<c;e+=4+Le(t,e+2))if(Le(t,e)==1)return[a?Ks(t,e+4+8*f):n,f?Ks(t,e+4):o,l?Ks(t,e+4+8*(f+a)):s,1];i<
2&&Q(13)}return[n,o,s,0]},Gs=function(t){var e=0;if(t)for(var r in t){var i=t[r].length;i>65535&&Q(9),e+=i+4}return e},vn=function(t,e,r,i,n,o,s,a){var f=i.length,
l=r.extra,c=a&&a.length,p=Gs(l);W(t,e,s!=null?33639248:67324752),e+=4,s!=null&&(t[e++]=20,t[e++]=r.os),t[e]=20,e+=2,t[e++]=r.flag<<1|(o<0&&8),t[e++]=n&&8,t[e++]=
r.compression&255,t[e++]=r.compression>>8;var d=new Date(r.mtime==null?Date.now():r.mtime),u=d.getFullYear()-1980;if((u<0||u>119)&&Q(10),W(t,e,u<<25|d.getMonth()+
1<<21|d.getDate()<<16|d.getHours()<<11|d.getMinutes()<<5|d.getSeconds()>>1),e+=4,o!=-1&&(W(t,e,r.crc),W(t,e+4,o<0?-o-2:o),W(t,e+8,r.size)),W(t,e+12,f),W(t,e+14,
p),e+=16,s!=null&&(W(t,e,c),W(t,e+6,r.attrs),W(t,e+10,s),e+=14),t.set(i,e),e+=f,p)for(var m in l){var h=l[m],y=h.length;W(t,e,+m),W(t,e+2,y),t.set(h,e+4),e+=4+y}
return c&&(t.set(a,e),e+=c),e},pl=function(t,e,r,i,n){W(t,e,101010256),W(t,e+8,r),W(t,e+10,r),W(t,e+12,i),W(t,e+16,n)};function Nn(t,e){e||(e={});var r={},i=[];An(t,"",r,e);var n=0,o=0;for(var s in r){var a=r[s],f=a[0],l=a[1],c=l.level==0?0:8,p=Ir(s),d=p.length,u=l.comment,m=u&&
Ir(u),h=m&&m.length,y=Gs(l.extra);d>65535&&Q(11);var w=c?rl(f,l):f,v=w.length,x=el();x.p(f),i.push(Ln(l,{size:f.length,crc:x.d(),c:w,f:p,m,u:d!=s.length||m&&u.length!=
h,o:n,compression:c})),n+=30+d+y+v,o+=76+2*(d+y)+(h||0)+v}for(var _=new B(o+22),S=n,$=o-n,A=0;A<i.length;++A){var p=i[A];vn(_,p.o,p,p.f,p.u,p.c.length);var k=30+
p.f.length+Gs(p.extra);_.set(p.c,p.o+k),vn(_,n,p,p.f,p.u,p.c.length,p.o,p.m),n+=16+k+(p.m?p.m.length:0)}return pl(_,n,i.length,$,S),_}function Zs(t,e){for(var r={},i=t.length-22;fe(t,i)!=101010256;--i)(!i||t.length-i>65558)&&Q(13);var n=Le(t,i+8);if(!n)return{};var o=fe(t,i+16),s=fe(t,i-20)==117853008;
if(s){var a=fe(t,i-12);s=fe(t,a)==101075792,s&&(n=fe(t,a+32),o=fe(t,a+48))}for(var f=e&&e.filter,l=0;l<n;++l){var c=ll(t,o,s),p=c[0],d=c[1],u=c[2],m=c[3],h=c[4],
y=c[5],w=al(t,y);o=h,(!f||f({name:m,size:d,originalSize:u,compression:p}))&&(p?p==8?r[m]=sl(t.subarray(w,w+d),{out:new B(u)}):Q(14,"unknown compression type "+p):
r[m]=tr(t,w,w+d))}return r}var ul={"	":"制表符","\r":"回车符","\uFEFF":"BOM","​":"零宽空格","­":"软连字符"},me=64*1024,On="\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u\
034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\uffff\\ue000-\\uf8ff\\ud800-\\udfff\\u{e0000}-\\u{10ff\
ff}",fl=new RegExp(`[${On}]`,"u"),ml=new RegExp(`[${On}]`,"gu");function $t(t){return fl.exec(t)?.[0]??null}function In(t){let e=new Map;for(let[r]of t.matchAll(
ml))e.set(r,(e.get(r)??0)+1);return e}function Pt(t){let e=t.codePointAt(0).toString(16).toUpperCase().padStart(4,"0"),r=ul[t];return r?`U+${e} ${r}`:`U+${e}`}function Lt(t){
return new TextEncoder().encode(t).length}var jn="\\u3400-\\u4dbf\\u4e00-\\u9fff",En=`A-Za-z0-9${jn}_.,/%+()、。《》「」【】（），：；！？％“”‘’…—·\\-`,dl=new RegExp(`^(?:[A\
-Za-z]|[0-9]*[${jn}])(?:[${En} ]*[${En}])?$`),hl=/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,yl=/^[a-z][a-z0-9_-]*$/,gl=/^(?! )[^\n]*[^\n ](?:\n+[^\n]*[^\n ])*\n?$/,bl=new Set(
["y","n","yes","no","on","off","true","false","null"]);function At(t,e){return[wl(t),...ei(e,K[t])].map(r=>`${r}
`).join("")}function wl(t){return`# yaml-language-server: $schema=${"../".repeat(hn[t])}schemas/${t}.schema.json`}function ei(t,e){return Tn(t)?Array.isArray(t)?
t.flatMap(r=>{let[i,...n]=ei(r,e.items??{});return[`- ${i}`,...ti(n)]}):xl(t,e).flatMap(r=>vl(r,t[r],kl(e,r))):_l(t)}function vl(t,e,r){let i=yl.test(t)?t:JSON.
stringify(t),n=ei(e,r);return Tn(e)?[`${i}:`,...ti(n)]:[`${i}: ${n[0]}`,...n.slice(1)]}function xl(t,e){let r=Object.keys(e.properties??{}),i=Object.keys(t).filter(
n=>!r.includes(n));return[...r.filter(n=>Object.hasOwn(t,n)),...i]}function kl(t,e){let r=t.properties??{},i=Object.hasOwn(r,e)?r[e]:t.additionalProperties;return i&&
typeof i=="object"?i:{}}function Tn(t){return typeof t=="object"&&t!==null&&Object.keys(t).length>0}function _l(t){if(typeof t=="string")return Sl(t);if(typeof t==
"boolean"||Number.isSafeInteger(t)||typeof t=="object"&&t!==null)return[JSON.stringify(t)];throw new TypeError(`no data of a document: ${t}`)}function Sl(t){return hl.
test(t)||dl.test(t)&&!bl.has(t.toLowerCase())?[t]:t.includes(`
`)&&gl.test(t)?[t.endsWith(`
`)?"|":"|-",...ti(t.replace(/\n$/,"").split(`
`))]:[JSON.stringify(t)]}function ti(t){return t.map(e=>e&&`  ${e}`)}var zr={};dn(zr,{application:()=>Dl,commitment:()=>Ul,enterprise:()=>Bl,plan:()=>Fl});var Dl=qr,Nt={$schema:"https://json-schema.org/draft/2020-12/schema",title:"\
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
参与企业全部用上工业软件，订单准时交付率明显提高。"],"x-public":!0}}},g=Object.prototype.hasOwnProperty,N=Cn().default,G=new RegExp("^\\\
S(.*\\S)?$","u"),li=new RegExp("^[0-9A-HJ-NPQRTUWXY]{18}$","u"),zl=new RegExp("^[A-Za-z0-9_-]+$","u"),Ze=new RegExp("^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$","u"),Ot=new RegExp(
"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$","u"),et=Kn().fullFormats.date;function qr(t,{instancePath:e="",parentData:r,parentDataProperty:i,rootData:n=t,dynamicAnchors:o={}}={}){
let s=null,a=0,f=qr.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.cluster===void 0||
!g.call(t,"cluster")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cluster"}};s===null?s=[l]:s.push(l),a++}if(t.lead===
void 0||!g.call(t,"lead")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lead"}};s===null?s=[l]:s.push(l),a++}if(t.service_providers===
void 0||!g.call(t,"service_providers")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"service_providers"}};s===null?
s=[l]:s.push(l),a++}if(t.applied_on===void 0||!g.call(t,"applied_on")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
applied_on"}};s===null?s=[l]:s.push(l),a++}if(t.completion_date===void 0||!g.call(t,"completion_date")){let l={instancePath:e,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"completion_date"}};s===null?s=[l]:s.push(l),a++}if(t.total_investment===void 0||!g.call(t,"total_investment")){let l={instancePath:e,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"total_investment"}};s===null?s=[l]:s.push(l),a++}if(t.requested_subsidy===void 0||!g.call(t,
"requested_subsidy")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requested_subsidy"}};s===null?s=[l]:s.push(l),a++}
if(t.performance_goal===void 0||!g.call(t,"performance_goal")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"perform\
ance_goal"}};s===null?s=[l]:s.push(l),a++}for(let l of Object.keys(t))if(!g.call(Nt.properties,l)){let c={instancePath:e,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}};s===null?s=[c]:s.push(c),a++}if(t.cluster!==void 0&&g.call(t,"cluster")){let l=t.cluster;if(l&&typeof l=="o\
bject"&&!Array.isArray(l)){if(l.name===void 0||!g.call(l,"name")){let c={instancePath:e+"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",
params:{missingProperty:"name"}};s===null?s=[c]:s.push(c),a++}if(l.industry===void 0||!g.call(l,"industry")){let c={instancePath:e+"/cluster",schemaPath:"#/prop\
erties/cluster/required",keyword:"required",params:{missingProperty:"industry"}};s===null?s=[c]:s.push(c),a++}if(l.kind===void 0||!g.call(l,"kind")){let c={instancePath:e+
"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty:"kind"}};s===null?s=[c]:s.push(c),a++}if(l.overview===void 0||!g.
call(l,"overview")){let c={instancePath:e+"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty:"overview"}};s===null?
s=[c]:s.push(c),a++}for(let c of Object.keys(l))if(!(c==="name"||c==="industry"||c==="kind"||c==="overview")){let p={instancePath:e+"/cluster",schemaPath:"#/pro\
perties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};s===null?s=[p]:s.push(p),a++}if(l.name!==void 0&&g.call(l,"n\
ame")){let c=l.name;if(typeof c=="string"){if(N(c)>100){let p={instancePath:e+"/cluster/name",schemaPath:"#/properties/cluster/properties/name/maxLength",keyword:"\
maxLength",params:{limit:100}};s===null?s=[p]:s.push(p),a++}if(N(c)<1){let p={instancePath:e+"/cluster/name",schemaPath:"#/properties/cluster/properties/name/mi\
nLength",keyword:"minLength",params:{limit:1}};s===null?s=[p]:s.push(p),a++}if(!G.test(c)){let p={instancePath:e+"/cluster/name",schemaPath:"#/properties/cluste\
r/properties/name/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[p]:s.push(p),a++}}else{let p={instancePath:e+"/cluster/name",schemaPath:"\
#/properties/cluster/properties/name/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),a++}}if(l.industry!==void 0&&g.call(l,"industry")){let c=l.
industry;if(typeof c=="string"){if(N(c)>100){let p={instancePath:e+"/cluster/industry",schemaPath:"#/properties/cluster/properties/industry/maxLength",keyword:"\
maxLength",params:{limit:100}};s===null?s=[p]:s.push(p),a++}if(N(c)<1){let p={instancePath:e+"/cluster/industry",schemaPath:"#/properties/cluster/properties/ind\
ustry/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[p]:s.push(p),a++}if(!G.test(c)){let p={instancePath:e+"/cluster/industry",schemaPath:"#/prope\
rties/cluster/properties/industry/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[p]:s.push(p),a++}}else{let p={instancePath:e+"/cluste\
r/industry",schemaPath:"#/properties/cluster/properties/industry/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),a++}}if(l.kind!==void 0&&
g.call(l,"kind")){let c=l.kind;if(!(c==="provincial_strategic"||c==="local_traditional")){let p={instancePath:e+"/cluster/kind",schemaPath:"#/properties/cluster\
/properties/kind/enum",keyword:"enum",params:{allowedValues:Nt.properties.cluster.properties.kind.enum}};s===null?s=[p]:s.push(p),a++}}if(l.overview!==void 0&&g.
call(l,"overview")){let c=l.overview;if(typeof c=="string"){if(N(c)>2e3){let p={instancePath:e+"/cluster/overview",schemaPath:"#/properties/cluster/properties/o\
verview/maxLength",keyword:"maxLength",params:{limit:2e3}};s===null?s=[p]:s.push(p),a++}if(N(c)<1){let p={instancePath:e+"/cluster/overview",schemaPath:"#/prope\
rties/cluster/properties/overview/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[p]:s.push(p),a++}}else{let p={instancePath:e+"/cluster/overview",
schemaPath:"#/properties/cluster/properties/overview/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),a++}}}else{let c={instancePath:e+"/cl\
uster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type:"object"}};s===null?s=[c]:s.push(c),a++}}if(t.lead!==void 0&&g.call(t,"lead")){let l=t.
lead;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0||!g.call(l,"name")){let c={instancePath:e+"/lead",schemaPath:"#/properties/lead/required",keyword:"\
required",params:{missingProperty:"name"}};s===null?s=[c]:s.push(c),a++}if(l.uscc===void 0||!g.call(l,"uscc")){let c={instancePath:e+"/lead",schemaPath:"#/prope\
rties/lead/required",keyword:"required",params:{missingProperty:"uscc"}};s===null?s=[c]:s.push(c),a++}if(l.qualification===void 0||!g.call(l,"qualification")){let c={
instancePath:e+"/lead",schemaPath:"#/properties/lead/required",keyword:"required",params:{missingProperty:"qualification"}};s===null?s=[c]:s.push(c),a++}for(let c of Object.
keys(l))if(!(c==="name"||c==="uscc"||c==="qualification")){let p={instancePath:e+"/lead",schemaPath:"#/properties/lead/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:c}};s===null?s=[p]:s.push(p),a++}if(l.name!==void 0&&g.call(l,"name")){let c=l.name;if(typeof c=="string"){if(N(c)>100){let p={
instancePath:e+"/lead/name",schemaPath:"#/properties/lead/properties/name/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[p]:s.push(p),a++}if(N(c)<
1){let p={instancePath:e+"/lead/name",schemaPath:"#/properties/lead/properties/name/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[p]:s.push(p),a++}
if(!G.test(c)){let p={instancePath:e+"/lead/name",schemaPath:"#/properties/lead/properties/name/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===
null?s=[p]:s.push(p),a++}}else{let p={instancePath:e+"/lead/name",schemaPath:"#/properties/lead/properties/name/type",keyword:"type",params:{type:"string"}};s===
null?s=[p]:s.push(p),a++}}if(l.uscc!==void 0&&g.call(l,"uscc")){let c=l.uscc;if(typeof c=="string"){if(!li.test(c)){let p={instancePath:e+"/lead/uscc",schemaPath:"\
#/properties/lead/properties/uscc/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"}};s===null?s=[p]:s.push(p),a++}}else{let p={instancePath:e+
"/lead/uscc",schemaPath:"#/properties/lead/properties/uscc/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),a++}}if(l.qualification!==void 0&&
g.call(l,"qualification")){let c=l.qualification;if(!(c==="huawei_cloud"||c==="selected_partner")){let p={instancePath:e+"/lead/qualification",schemaPath:"#/pro\
perties/lead/properties/qualification/enum",keyword:"enum",params:{allowedValues:Nt.properties.lead.properties.qualification.enum}};s===null?s=[p]:s.push(p),a++}}}else{
let c={instancePath:e+"/lead",schemaPath:"#/properties/lead/type",keyword:"type",params:{type:"object"}};s===null?s=[c]:s.push(c),a++}}if(t.service_providers!==
void 0&&g.call(t,"service_providers")){let l=t.service_providers;if(Array.isArray(l)){if(l.length>20){let p={instancePath:e+"/service_providers",schemaPath:"#/p\
roperties/service_providers/maxItems",keyword:"maxItems",params:{limit:20}};s===null?s=[p]:s.push(p),a++}let c=l.length;for(let p=0;p<c;p++){let d=l[p];if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.name===void 0||!g.call(d,"name")){let u={instancePath:e+"/service_providers/"+p,schemaPath:"#/properties/service_providers/ite\
ms/required",keyword:"required",params:{missingProperty:"name"}};s===null?s=[u]:s.push(u),a++}if(d.uscc===void 0||!g.call(d,"uscc")){let u={instancePath:e+"/ser\
vice_providers/"+p,schemaPath:"#/properties/service_providers/items/required",keyword:"required",params:{missingProperty:"uscc"}};s===null?s=[u]:s.push(u),a++}if(d.
qualification===void 0||!g.call(d,"qualification")){let u={instancePath:e+"/service_providers/"+p,schemaPath:"#/properties/service_providers/items/required",keyword:"\
required",params:{missingProperty:"qualification"}};s===null?s=[u]:s.push(u),a++}for(let u of Object.keys(d))if(!(u==="name"||u==="uscc"||u==="qualification")){
let m={instancePath:e+"/service_providers/"+p,schemaPath:"#/properties/service_providers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
s===null?s=[m]:s.push(m),a++}if(d.name!==void 0&&g.call(d,"name")){let u=d.name;if(typeof u=="string"){if(N(u)>100){let m={instancePath:e+"/service_providers/"+
p+"/name",schemaPath:"#/properties/service_providers/items/properties/name/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[m]:s.push(m),a++}if(N(
u)<1){let m={instancePath:e+"/service_providers/"+p+"/name",schemaPath:"#/properties/service_providers/items/properties/name/minLength",keyword:"minLength",params:{
limit:1}};s===null?s=[m]:s.push(m),a++}if(!G.test(u)){let m={instancePath:e+"/service_providers/"+p+"/name",schemaPath:"#/properties/service_providers/items/pro\
perties/name/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[m]:s.push(m),a++}}else{let m={instancePath:e+"/service_providers/"+p+"/nam\
e",schemaPath:"#/properties/service_providers/items/properties/name/type",keyword:"type",params:{type:"string"}};s===null?s=[m]:s.push(m),a++}}if(d.uscc!==void 0&&
g.call(d,"uscc")){let u=d.uscc;if(typeof u=="string"){if(!li.test(u)){let m={instancePath:e+"/service_providers/"+p+"/uscc",schemaPath:"#/properties/service_pro\
viders/items/properties/uscc/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"}};s===null?s=[m]:s.push(m),a++}}else{let m={instancePath:e+"\
/service_providers/"+p+"/uscc",schemaPath:"#/properties/service_providers/items/properties/uscc/type",keyword:"type",params:{type:"string"}};s===null?s=[m]:s.push(
m),a++}}if(d.qualification!==void 0&&g.call(d,"qualification")){let u=d.qualification;if(!(u==="huawei_cloud"||u==="selected_partner")){let m={instancePath:e+"/\
service_providers/"+p+"/qualification",schemaPath:"#/properties/service_providers/items/properties/qualification/enum",keyword:"enum",params:{allowedValues:Nt.properties.
service_providers.items.properties.qualification.enum}};s===null?s=[m]:s.push(m),a++}}}else{let u={instancePath:e+"/service_providers/"+p,schemaPath:"#/properti\
es/service_providers/items/type",keyword:"type",params:{type:"object"}};s===null?s=[u]:s.push(u),a++}}}else{let c={instancePath:e+"/service_providers",schemaPath:"\
#/properties/service_providers/type",keyword:"type",params:{type:"array"}};s===null?s=[c]:s.push(c),a++}}if(t.account!==void 0&&g.call(t,"account")){let l=t.account;
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.id===void 0||!g.call(l,"id")){let c={instancePath:e+"/account",schemaPath:"#/properties/account/required",keyword:"\
required",params:{missingProperty:"id"}};s===null?s=[c]:s.push(c),a++}for(let c of Object.keys(l))if(!(c==="id"||c==="name")){let p={instancePath:e+"/account",schemaPath:"\
#/properties/account/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};s===null?s=[p]:s.push(p),a++}if(l.id!==void 0&&g.call(l,
"id")){let c=l.id;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let p={instancePath:e+"/account/id",schemaPath:"#/properties/account/properties/id/t\
ype",keyword:"type",params:{type:"integer"}};s===null?s=[p]:s.push(p),a++}if(typeof c=="number"&&isFinite(c)){if(c>999999999999999||isNaN(c)){let p={instancePath:e+
"/account/id",schemaPath:"#/properties/account/properties/id/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999999}};s===null?s=[p]:s.push(p),
a++}if(c<1||isNaN(c)){let p={instancePath:e+"/account/id",schemaPath:"#/properties/account/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
s===null?s=[p]:s.push(p),a++}}}if(l.name!==void 0&&g.call(l,"name")){let c=l.name;if(typeof c=="string"){if(N(c)>60){let p={instancePath:e+"/account/name",schemaPath:"\
#/properties/account/properties/name/maxLength",keyword:"maxLength",params:{limit:60}};s===null?s=[p]:s.push(p),a++}if(N(c)<1){let p={instancePath:e+"/account/n\
ame",schemaPath:"#/properties/account/properties/name/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[p]:s.push(p),a++}if(!zl.test(c)){let p={instancePath:e+
"/account/name",schemaPath:"#/properties/account/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};s===null?s=[p]:s.push(p),a++}}else{
let p={instancePath:e+"/account/name",schemaPath:"#/properties/account/properties/name/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),a++}}}else{
let c={instancePath:e+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"object"}};s===null?s=[c]:s.push(c),a++}}if(t.applied_on!==void 0&&
g.call(t,"applied_on")){let l=t.applied_on;if(typeof l=="string"){if(!Ze.test(l)){let c={instancePath:e+"/applied_on",schemaPath:"#/properties/applied_on/patter\
n",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};s===null?s=[c]:s.push(c),a++}if(!et.validate(l)){let c={instancePath:e+"/applied_on",
schemaPath:"#/properties/applied_on/format",keyword:"format",params:{format:"date"}};s===null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/applied_on",schemaPath:"\
#/properties/applied_on/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}if(t.completion_date!==void 0&&g.call(t,"completion_date")){let l=t.
completion_date;if(typeof l=="string"){if(!Ze.test(l)){let c={instancePath:e+"/completion_date",schemaPath:"#/properties/completion_date/pattern",keyword:"patte\
rn",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};s===null?s=[c]:s.push(c),a++}if(!et.validate(l)){let c={instancePath:e+"/completion_date",schemaPath:"\
#/properties/completion_date/format",keyword:"format",params:{format:"date"}};s===null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/completion_date",schemaPath:"\
#/properties/completion_date/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}if(t.total_investment!==void 0&&g.call(t,"total_investme\
nt")){let l=t.total_investment;if(!(typeof l=="number"&&isFinite(l))&&typeof l!="string"){let c={instancePath:e+"/total_investment",schemaPath:"#/properties/tot\
al_investment/type",keyword:"type",params:{type:Nt.properties.total_investment.type}};s===null?s=[c]:s.push(c),a++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||
isNaN(l)){let c={instancePath:e+"/total_investment",schemaPath:"#/properties/total_investment/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};
s===null?s=[c]:s.push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/total_investment",schemaPath:"#/properties/total_investment/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};s===null?s=[c]:s.push(c),a++}}if(typeof l=="string"&&!Ot.test(l)){let c={instancePath:e+"/total_investment",schemaPath:"#/properties/t\
otal_investment/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};s===null?s=[c]:s.push(c),a++}}if(t.requested_subsidy!==void 0&&
g.call(t,"requested_subsidy")){let l=t.requested_subsidy;if(!(typeof l=="number"&&isFinite(l))&&typeof l!="string"){let c={instancePath:e+"/requested_subsidy",schemaPath:"\
#/properties/requested_subsidy/type",keyword:"type",params:{type:Nt.properties.requested_subsidy.type}};s===null?s=[c]:s.push(c),a++}if(typeof l=="number"&&isFinite(
l)){if(l>99999999999||isNaN(l)){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:99999999999}};s===null?s=[c]:s.push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};s===null?s=[c]:s.push(c),a++}}if(typeof l=="string"&&!Ot.test(l)){let c={instancePath:e+"/requested_su\
bsidy",schemaPath:"#/properties/requested_subsidy/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};s===null?s=[c]:s.push(c),
a++}}if(t.performance_goal!==void 0&&g.call(t,"performance_goal")){let l=t.performance_goal;if(typeof l=="string"){if(N(l)>2e3){let c={instancePath:e+"/performa\
nce_goal",schemaPath:"#/properties/performance_goal/maxLength",keyword:"maxLength",params:{limit:2e3}};s===null?s=[c]:s.push(c),a++}if(N(l)<1){let c={instancePath:e+
"/performance_goal",schemaPath:"#/properties/performance_goal/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+
"/performance_goal",schemaPath:"#/properties/performance_goal/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}}else{let l={instancePath:e,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};s===null?s=[l]:s.push(l),a++}return qr.errors=s,a===0}qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Bl=Cr,mt={$schema:"https://json-schema.org/draft/2020-12/schema",title:"企业信息表（附录1 表二，一企一表）",description:"集群内一家企业的信息和计划购买的云服务\
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
这家企业申请的补贴，单位元。","x-clause":"三（三）",examples:[35e4],"x-public":!0}}},Yn=new RegExp("^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$","u"),
Rl=new RegExp("^[0-9]{6}$","u"),ci=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function Cr(t,{instancePath:e="",parentData:r,parentDataProperty:i,rootData:n=t,dynamicAnchors:o={}}={}){
let s=null,a=0,f=Cr.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0||
!g.call(t,"name")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};s===null?s=[l]:s.push(l),a++}if(t.uscc===void 0||
!g.call(t,"uscc")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uscc"}};s===null?s=[l]:s.push(l),a++}if(t.industrial===
void 0||!g.call(t,"industrial")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"industrial"}};s===null?s=[l]:s.push(l),
a++}if(t.established_on===void 0||!g.call(t,"established_on")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"establi\
shed_on"}};s===null?s=[l]:s.push(l),a++}if(t.ownership===void 0||!g.call(t,"ownership")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"ownership"}};s===null?s=[l]:s.push(l),a++}if(t.registered_capital===void 0||!g.call(t,"registered_capital")){let l={instancePath:e,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"registered_capital"}};s===null?s=[l]:s.push(l),a++}if(t.revenue_last_year===void 0||!g.call(t,"revenue_l\
ast_year")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revenue_last_year"}};s===null?s=[l]:s.push(l),a++}if(t.employees===
void 0||!g.call(t,"employees")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"employees"}};s===null?s=[l]:s.push(l),
a++}if(t.address===void 0||!g.call(t,"address")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"address"}};s===null?s=
[l]:s.push(l),a++}if(t.profile===void 0||!g.call(t,"profile")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profile"}};
s===null?s=[l]:s.push(l),a++}if(t.project_summary===void 0||!g.call(t,"project_summary")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"project_summary"}};s===null?s=[l]:s.push(l),a++}if(t.declarations===void 0||!g.call(t,"declarations")){let l={instancePath:e,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"declarations"}};s===null?s=[l]:s.push(l),a++}if(t.purchases===void 0||!g.call(t,"purchases")){let l={instancePath:e,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"purchases"}};s===null?s=[l]:s.push(l),a++}if(t.other_investment===void 0||!g.call(t,"other_i\
nvestment")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"other_investment"}};s===null?s=[l]:s.push(l),a++}if(t.requested_subsidy===
void 0||!g.call(t,"requested_subsidy")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requested_subsidy"}};s===null?
s=[l]:s.push(l),a++}for(let l of Object.keys(t))if(!g.call(mt.properties,l)){let c={instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:l}};s===null?s=[c]:s.push(c),a++}if(t.name!==void 0&&g.call(t,"name")){let l=t.name;if(typeof l=="string"){if(N(l)>100){let c={
instancePath:e+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[c]:s.push(c),a++}if(N(l)<1){let c={instancePath:e+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[c]:s.push(c),a++}if(!G.test(l)){let c={instancePath:e+"/name",
schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}if(t.uscc!==void 0&&g.call(t,"uscc")){let l=t.uscc;if(typeof l=="st\
ring"){if(!li.test(l)){let c={instancePath:e+"/uscc",schemaPath:"#/properties/uscc/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"}};s===
null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/uscc",schemaPath:"#/properties/uscc/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),
a++}}if(t.industrial!==void 0&&g.call(t,"industrial")&&typeof t.industrial!="boolean"){let l={instancePath:e+"/industrial",schemaPath:"#/properties/industrial/t\
ype",keyword:"type",params:{type:"boolean"}};s===null?s=[l]:s.push(l),a++}if(t.established_on!==void 0&&g.call(t,"established_on")){let l=t.established_on;if(typeof l==
"string"){if(!Ze.test(l)){let c={instancePath:e+"/established_on",schemaPath:"#/properties/established_on/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0\
-9]{2}-[0-9]{2}-[0-9]{2}$"}};s===null?s=[c]:s.push(c),a++}if(!et.validate(l)){let c={instancePath:e+"/established_on",schemaPath:"#/properties/established_on/fo\
rmat",keyword:"format",params:{format:"date"}};s===null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/established_on",schemaPath:"#/properties/established_o\
n/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}if(t.ownership!==void 0&&g.call(t,"ownership")){let l=t.ownership;if(!(l==="state"||
l==="private"||l==="foreign_invested")){let c={instancePath:e+"/ownership",schemaPath:"#/properties/ownership/enum",keyword:"enum",params:{allowedValues:mt.properties.
ownership.enum}};s===null?s=[c]:s.push(c),a++}}if(t.registered_capital!==void 0&&g.call(t,"registered_capital")){let l=t.registered_capital;if(!(typeof l=="numb\
er"&&isFinite(l))&&typeof l!="string"){let c={instancePath:e+"/registered_capital",schemaPath:"#/properties/registered_capital/type",keyword:"type",params:{type:mt.
properties.registered_capital.type}};s===null?s=[c]:s.push(c),a++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||isNaN(l)){let c={instancePath:e+"/regist\
ered_capital",schemaPath:"#/properties/registered_capital/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};s===null?s=[c]:s.push(c),a++}if(l<
0||isNaN(l)){let c={instancePath:e+"/registered_capital",schemaPath:"#/properties/registered_capital/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
s===null?s=[c]:s.push(c),a++}}if(typeof l=="string"&&!Yn.test(l)){let c={instancePath:e+"/registered_capital",schemaPath:"#/properties/registered_capital/patter\
n",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$"}};s===null?s=[c]:s.push(c),a++}}if(t.revenue_last_year!==void 0&&g.call(t,"revenue\
_last_year")){let l=t.revenue_last_year;if(!(typeof l=="number"&&isFinite(l))&&typeof l!="string"){let c={instancePath:e+"/revenue_last_year",schemaPath:"#/prop\
erties/revenue_last_year/type",keyword:"type",params:{type:mt.properties.revenue_last_year.type}};s===null?s=[c]:s.push(c),a++}if(typeof l=="number"&&isFinite(l)){
if(l>99999999999||isNaN(l)){let c={instancePath:e+"/revenue_last_year",schemaPath:"#/properties/revenue_last_year/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:99999999999}};s===null?s=[c]:s.push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/revenue_last_year",schemaPath:"#/properties/revenue_last_year/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};s===null?s=[c]:s.push(c),a++}}if(typeof l=="string"&&!Yn.test(l)){let c={instancePath:e+"/revenue_last\
_year",schemaPath:"#/properties/revenue_last_year/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$"}};s===null?s=[c]:s.push(c),
a++}}if(t.employees!==void 0&&g.call(t,"employees")){let l=t.employees;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let c={instancePath:e+"/employe\
es",schemaPath:"#/properties/employees/type",keyword:"type",params:{type:"integer"}};s===null?s=[c]:s.push(c),a++}if(typeof l=="number"&&isFinite(l)){if(l>1e6||
isNaN(l)){let c={instancePath:e+"/employees",schemaPath:"#/properties/employees/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};s===null?s=[c]:s.
push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/employees",schemaPath:"#/properties/employees/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
s===null?s=[c]:s.push(c),a++}}}if(t.address!==void 0&&g.call(t,"address")){let l=t.address;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.division===void 0||
!g.call(l,"division")){let c={instancePath:e+"/address",schemaPath:"#/properties/address/required",keyword:"required",params:{missingProperty:"division"}};s===null?
s=[c]:s.push(c),a++}if(l.detail===void 0||!g.call(l,"detail")){let c={instancePath:e+"/address",schemaPath:"#/properties/address/required",keyword:"required",params:{
missingProperty:"detail"}};s===null?s=[c]:s.push(c),a++}for(let c of Object.keys(l))if(!(c==="division"||c==="detail")){let p={instancePath:e+"/address",schemaPath:"\
#/properties/address/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};s===null?s=[p]:s.push(p),a++}if(l.division!==void 0&&g.
call(l,"division")){let c=l.division;if(typeof c=="string"){if(!Rl.test(c)){let p={instancePath:e+"/address/division",schemaPath:"#/properties/address/propertie\
s/division/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6}$"}};s===null?s=[p]:s.push(p),a++}}else{let p={instancePath:e+"/address/division",schemaPath:"#/\
properties/address/properties/division/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),a++}}if(l.detail!==void 0&&g.call(l,"detail")){let c=l.
detail;if(typeof c=="string"){if(N(c)>100){let p={instancePath:e+"/address/detail",schemaPath:"#/properties/address/properties/detail/maxLength",keyword:"maxLen\
gth",params:{limit:100}};s===null?s=[p]:s.push(p),a++}if(N(c)<1){let p={instancePath:e+"/address/detail",schemaPath:"#/properties/address/properties/detail/minL\
ength",keyword:"minLength",params:{limit:1}};s===null?s=[p]:s.push(p),a++}if(!G.test(c)){let p={instancePath:e+"/address/detail",schemaPath:"#/properties/addres\
s/properties/detail/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[p]:s.push(p),a++}}else{let p={instancePath:e+"/address/detail",schemaPath:"\
#/properties/address/properties/detail/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),a++}}}else{let c={instancePath:e+"/address",schemaPath:"\
#/properties/address/type",keyword:"type",params:{type:"object"}};s===null?s=[c]:s.push(c),a++}}if(t.profile!==void 0&&g.call(t,"profile")){let l=t.profile;if(typeof l==
"string"){if(N(l)>2e3){let c={instancePath:e+"/profile",schemaPath:"#/properties/profile/maxLength",keyword:"maxLength",params:{limit:2e3}};s===null?s=[c]:s.push(
c),a++}if(N(l)<1){let c={instancePath:e+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[c]:s.push(c),a++}}else{
let c={instancePath:e+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}if(t.project_summary!==
void 0&&g.call(t,"project_summary")){let l=t.project_summary;if(typeof l=="string"){if(N(l)>2e3){let c={instancePath:e+"/project_summary",schemaPath:"#/properti\
es/project_summary/maxLength",keyword:"maxLength",params:{limit:2e3}};s===null?s=[c]:s.push(c),a++}if(N(l)<1){let c={instancePath:e+"/project_summary",schemaPath:"\
#/properties/project_summary/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/project_summary",schemaPath:"\
#/properties/project_summary/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}if(t.declarations!==void 0&&g.call(t,"declarations")){let l=t.
declarations;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.public_funds_in_order===void 0||!g.call(l,"public_funds_in_order")){let c={instancePath:e+"/decla\
rations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty:"public_funds_in_order"}};s===null?s=[c]:s.push(c),a++}if(l.
credit_clean===void 0||!g.call(l,"credit_clean")){let c={instancePath:e+"/declarations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{
missingProperty:"credit_clean"}};s===null?s=[c]:s.push(c),a++}if(l.no_major_incident===void 0||!g.call(l,"no_major_incident")){let c={instancePath:e+"/declarati\
ons",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty:"no_major_incident"}};s===null?s=[c]:s.push(c),a++}for(let c of Object.
keys(l))if(!(c==="public_funds_in_order"||c==="credit_clean"||c==="no_major_incident")){let p={instancePath:e+"/declarations",schemaPath:"#/properties/declarati\
ons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};s===null?s=[p]:s.push(p),a++}if(l.public_funds_in_order!==void 0&&g.call(
l,"public_funds_in_order")&&typeof l.public_funds_in_order!="boolean"){let c={instancePath:e+"/declarations/public_funds_in_order",schemaPath:"#/properties/decl\
arations/properties/public_funds_in_order/type",keyword:"type",params:{type:"boolean"}};s===null?s=[c]:s.push(c),a++}if(l.credit_clean!==void 0&&g.call(l,"credi\
t_clean")&&typeof l.credit_clean!="boolean"){let c={instancePath:e+"/declarations/credit_clean",schemaPath:"#/properties/declarations/properties/credit_clean/ty\
pe",keyword:"type",params:{type:"boolean"}};s===null?s=[c]:s.push(c),a++}if(l.no_major_incident!==void 0&&g.call(l,"no_major_incident")&&typeof l.no_major_incident!=
"boolean"){let c={instancePath:e+"/declarations/no_major_incident",schemaPath:"#/properties/declarations/properties/no_major_incident/type",keyword:"type",params:{
type:"boolean"}};s===null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type:"\
object"}};s===null?s=[c]:s.push(c),a++}}if(t.purchases!==void 0&&g.call(t,"purchases")){let l=t.purchases;if(Array.isArray(l)){if(l.length>50){let p={instancePath:e+
"/purchases",schemaPath:"#/properties/purchases/maxItems",keyword:"maxItems",params:{limit:50}};s===null?s=[p]:s.push(p),a++}let c=l.length;for(let p=0;p<c;p++){
let d=l[p];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.product===void 0||!g.call(d,"product")){let u={instancePath:e+"/purchases/"+p,schemaPath:"#/propert\
ies/purchases/items/required",keyword:"required",params:{missingProperty:"product"}};s===null?s=[u]:s.push(u),a++}if(d.description===void 0||!g.call(d,"descript\
ion")){let u={instancePath:e+"/purchases/"+p,schemaPath:"#/properties/purchases/items/required",keyword:"required",params:{missingProperty:"description"}};s===null?
s=[u]:s.push(u),a++}if(d.amount===void 0||!g.call(d,"amount")){let u={instancePath:e+"/purchases/"+p,schemaPath:"#/properties/purchases/items/required",keyword:"\
required",params:{missingProperty:"amount"}};s===null?s=[u]:s.push(u),a++}for(let u of Object.keys(d))if(!(u==="product"||u==="description"||u==="amount")){let m={
instancePath:e+"/purchases/"+p,schemaPath:"#/properties/purchases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};s===
null?s=[m]:s.push(m),a++}if(d.product!==void 0&&g.call(d,"product")){let u=d.product;if(typeof u=="string"){if(N(u)>60){let m={instancePath:e+"/purchases/"+p+"/\
product",schemaPath:"#/properties/purchases/items/properties/product/maxLength",keyword:"maxLength",params:{limit:60}};s===null?s=[m]:s.push(m),a++}if(N(u)<1){let m={
instancePath:e+"/purchases/"+p+"/product",schemaPath:"#/properties/purchases/items/properties/product/minLength",keyword:"minLength",params:{limit:1}};s===null?
s=[m]:s.push(m),a++}if(!ci.test(u)){let m={instancePath:e+"/purchases/"+p+"/product",schemaPath:"#/properties/purchases/items/properties/product/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};s===null?s=[m]:s.push(m),a++}}else{let m={instancePath:e+"/purchases/"+p+"/product",schemaPath:"#/properti\
es/purchases/items/properties/product/type",keyword:"type",params:{type:"string"}};s===null?s=[m]:s.push(m),a++}}if(d.description!==void 0&&g.call(d,"descriptio\
n")){let u=d.description;if(typeof u=="string"){if(N(u)>100){let m={instancePath:e+"/purchases/"+p+"/description",schemaPath:"#/properties/purchases/items/prope\
rties/description/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[m]:s.push(m),a++}if(N(u)<1){let m={instancePath:e+"/purchases/"+p+"/description",
schemaPath:"#/properties/purchases/items/properties/description/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[m]:s.push(m),a++}if(!G.test(u)){let m={
instancePath:e+"/purchases/"+p+"/description",schemaPath:"#/properties/purchases/items/properties/description/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\
\\S)?$"}};s===null?s=[m]:s.push(m),a++}}else{let m={instancePath:e+"/purchases/"+p+"/description",schemaPath:"#/properties/purchases/items/properties/descriptio\
n/type",keyword:"type",params:{type:"string"}};s===null?s=[m]:s.push(m),a++}}if(d.amount!==void 0&&g.call(d,"amount")){let u=d.amount;if(!(typeof u=="number"&&isFinite(
u))&&typeof u!="string"){let m={instancePath:e+"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items/properties/amount/type",keyword:"type",params:{
type:mt.properties.purchases.items.properties.amount.type}};s===null?s=[m]:s.push(m),a++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||isNaN(u)){let m={
instancePath:e+"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items/properties/amount/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};
s===null?s=[m]:s.push(m),a++}if(u<0||isNaN(u)){let m={instancePath:e+"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items/properties/amount/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}};s===null?s=[m]:s.push(m),a++}}if(typeof u=="string"&&!Ot.test(u)){let m={instancePath:e+"/purchases/"+p+"\
/amount",schemaPath:"#/properties/purchases/items/properties/amount/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};s===null?
s=[m]:s.push(m),a++}}}else{let u={instancePath:e+"/purchases/"+p,schemaPath:"#/properties/purchases/items/type",keyword:"type",params:{type:"object"}};s===null?
s=[u]:s.push(u),a++}}}else{let c={instancePath:e+"/purchases",schemaPath:"#/properties/purchases/type",keyword:"type",params:{type:"array"}};s===null?s=[c]:s.push(
c),a++}}if(t.other_investment!==void 0&&g.call(t,"other_investment")){let l=t.other_investment;if(!(typeof l=="number"&&isFinite(l))&&typeof l!="string"){let c={
instancePath:e+"/other_investment",schemaPath:"#/properties/other_investment/type",keyword:"type",params:{type:mt.properties.other_investment.type}};s===null?s=
[c]:s.push(c),a++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||isNaN(l)){let c={instancePath:e+"/other_investment",schemaPath:"#/properties/other_inves\
tment/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};s===null?s=[c]:s.push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/other_invest\
ment",schemaPath:"#/properties/other_investment/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};s===null?s=[c]:s.push(c),a++}}if(typeof l=="string"&&
!Ot.test(l)){let c={instancePath:e+"/other_investment",schemaPath:"#/properties/other_investment/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10\
})(\\.[0-9]{1,2})?$"}};s===null?s=[c]:s.push(c),a++}}if(t.requested_subsidy!==void 0&&g.call(t,"requested_subsidy")){let l=t.requested_subsidy;if(!(typeof l=="n\
umber"&&isFinite(l))&&typeof l!="string"){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/type",keyword:"type",params:{type:mt.
properties.requested_subsidy.type}};s===null?s=[c]:s.push(c),a++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||isNaN(l)){let c={instancePath:e+"/request\
ed_subsidy",schemaPath:"#/properties/requested_subsidy/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};s===null?s=[c]:s.push(c),a++}if(l<
0||isNaN(l)){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
s===null?s=[c]:s.push(c),a++}}if(typeof l=="string"&&!Ot.test(l)){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/pattern",
keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};s===null?s=[c]:s.push(c),a++}}}else{let l={instancePath:e,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};s===null?s=[l]:s.push(l),a++}return Cr.errors=s,a===0}Cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fl=Mr,Tr={$schema:"\
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
单位元；各项目之和等于项目总投入额。",examples:[44e4],"x-public":!0}}}}}},Vn=new RegExp("^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$","u");function Mr(t,{
instancePath:e="",parentData:r,parentDataProperty:i,rootData:n=t,dynamicAnchors:o={}}={}){let s=null,a=0,f=Mr.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.tasks===void 0||!g.call(t,"tasks")){let l={instancePath:e,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"tasks"}};s===null?s=[l]:s.push(l),a++}if(t.milestones===void 0||!g.call(t,"milestones")){let l={instancePath:e,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"milestones"}};s===null?s=[l]:s.push(l),a++}if(t.targets===void 0||!g.call(t,"targets")){let l={instancePath:e,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"targets"}};s===null?s=[l]:s.push(l),a++}if(t.projects===void 0||!g.call(t,"projects")){let l={instancePath:e,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"projects"}};s===null?s=[l]:s.push(l),a++}for(let l of Object.keys(t))if(!(l==="tasks"||l==="\
milestones"||l==="targets"||l==="projects")){let c={instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
s===null?s=[c]:s.push(c),a++}if(t.tasks!==void 0&&g.call(t,"tasks")){let l=t.tasks;if(Array.isArray(l)){if(l.length>30){let p={instancePath:e+"/tasks",schemaPath:"\
#/properties/tasks/maxItems",keyword:"maxItems",params:{limit:30}};s===null?s=[p]:s.push(p),a++}if(l.length<1){let p={instancePath:e+"/tasks",schemaPath:"#/prop\
erties/tasks/minItems",keyword:"minItems",params:{limit:1}};s===null?s=[p]:s.push(p),a++}let c=l.length;for(let p=0;p<c;p++){let d=l[p];if(d&&typeof d=="object"&&
!Array.isArray(d)){if(d.id===void 0||!g.call(d,"id")){let u={instancePath:e+"/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{
missingProperty:"id"}};s===null?s=[u]:s.push(u),a++}if(d.title===void 0||!g.call(d,"title")){let u={instancePath:e+"/tasks/"+p,schemaPath:"#/properties/tasks/it\
ems/required",keyword:"required",params:{missingProperty:"title"}};s===null?s=[u]:s.push(u),a++}if(d.owner===void 0||!g.call(d,"owner")){let u={instancePath:e+"\
/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty:"owner"}};s===null?s=[u]:s.push(u),a++}if(d.actions===void 0||
!g.call(d,"actions")){let u={instancePath:e+"/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty:"actions"}};s===
null?s=[u]:s.push(u),a++}for(let u of Object.keys(d))if(!(u==="id"||u==="title"||u==="owner"||u==="actions")){let m={instancePath:e+"/tasks/"+p,schemaPath:"#/pr\
operties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};s===null?s=[m]:s.push(m),a++}if(d.id!==void 0&&g.call(d,
"id")){let u=d.id;if(typeof u=="string"){if(N(u)>60){let m={instancePath:e+"/tasks/"+p+"/id",schemaPath:"#/properties/tasks/items/properties/id/maxLength",keyword:"\
maxLength",params:{limit:60}};s===null?s=[m]:s.push(m),a++}if(N(u)<1){let m={instancePath:e+"/tasks/"+p+"/id",schemaPath:"#/properties/tasks/items/properties/id\
/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[m]:s.push(m),a++}if(!ci.test(u)){let m={instancePath:e+"/tasks/"+p+"/id",schemaPath:"#/properties/\
tasks/items/properties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};s===null?s=[m]:s.push(m),a++}}else{let m={instancePath:e+"/tas\
ks/"+p+"/id",schemaPath:"#/properties/tasks/items/properties/id/type",keyword:"type",params:{type:"string"}};s===null?s=[m]:s.push(m),a++}}if(d.title!==void 0&&
g.call(d,"title")){let u=d.title;if(typeof u=="string"){if(N(u)>100){let m={instancePath:e+"/tasks/"+p+"/title",schemaPath:"#/properties/tasks/items/properties/\
title/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[m]:s.push(m),a++}if(N(u)<1){let m={instancePath:e+"/tasks/"+p+"/title",schemaPath:"#/proper\
ties/tasks/items/properties/title/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[m]:s.push(m),a++}if(!G.test(u)){let m={instancePath:e+"/tasks/"+p+
"/title",schemaPath:"#/properties/tasks/items/properties/title/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[m]:s.push(m),a++}}else{let m={
instancePath:e+"/tasks/"+p+"/title",schemaPath:"#/properties/tasks/items/properties/title/type",keyword:"type",params:{type:"string"}};s===null?s=[m]:s.push(m),
a++}}if(d.owner!==void 0&&g.call(d,"owner")){let u=d.owner;if(typeof u=="string"){if(N(u)>100){let m={instancePath:e+"/tasks/"+p+"/owner",schemaPath:"#/properti\
es/tasks/items/properties/owner/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[m]:s.push(m),a++}if(N(u)<1){let m={instancePath:e+"/tasks/"+p+"/o\
wner",schemaPath:"#/properties/tasks/items/properties/owner/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[m]:s.push(m),a++}if(!G.test(u)){let m={
instancePath:e+"/tasks/"+p+"/owner",schemaPath:"#/properties/tasks/items/properties/owner/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?
s=[m]:s.push(m),a++}}else{let m={instancePath:e+"/tasks/"+p+"/owner",schemaPath:"#/properties/tasks/items/properties/owner/type",keyword:"type",params:{type:"st\
ring"}};s===null?s=[m]:s.push(m),a++}}if(d.actions!==void 0&&g.call(d,"actions")){let u=d.actions;if(Array.isArray(u)){if(u.length>20){let h={instancePath:e+"/t\
asks/"+p+"/actions",schemaPath:"#/properties/tasks/items/properties/actions/maxItems",keyword:"maxItems",params:{limit:20}};s===null?s=[h]:s.push(h),a++}if(u.length<
1){let h={instancePath:e+"/tasks/"+p+"/actions",schemaPath:"#/properties/tasks/items/properties/actions/minItems",keyword:"minItems",params:{limit:1}};s===null?
s=[h]:s.push(h),a++}let m=u.length;for(let h=0;h<m;h++){let y=u[h];if(typeof y=="string"){if(N(y)>100){let w={instancePath:e+"/tasks/"+p+"/actions/"+h,schemaPath:"\
#/properties/tasks/items/properties/actions/items/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[w]:s.push(w),a++}if(N(y)<1){let w={instancePath:e+
"/tasks/"+p+"/actions/"+h,schemaPath:"#/properties/tasks/items/properties/actions/items/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[w]:s.push(w),
a++}if(!G.test(y)){let w={instancePath:e+"/tasks/"+p+"/actions/"+h,schemaPath:"#/properties/tasks/items/properties/actions/items/pattern",keyword:"pattern",params:{
pattern:"^\\S(.*\\S)?$"}};s===null?s=[w]:s.push(w),a++}}else{let w={instancePath:e+"/tasks/"+p+"/actions/"+h,schemaPath:"#/properties/tasks/items/properties/act\
ions/items/type",keyword:"type",params:{type:"string"}};s===null?s=[w]:s.push(w),a++}}}else{let m={instancePath:e+"/tasks/"+p+"/actions",schemaPath:"#/propertie\
s/tasks/items/properties/actions/type",keyword:"type",params:{type:"array"}};s===null?s=[m]:s.push(m),a++}}}else{let u={instancePath:e+"/tasks/"+p,schemaPath:"#\
/properties/tasks/items/type",keyword:"type",params:{type:"object"}};s===null?s=[u]:s.push(u),a++}}}else{let c={instancePath:e+"/tasks",schemaPath:"#/properties\
/tasks/type",keyword:"type",params:{type:"array"}};s===null?s=[c]:s.push(c),a++}}if(t.milestones!==void 0&&g.call(t,"milestones")){let l=t.milestones;if(Array.isArray(
l)){if(l.length>30){let p={instancePath:e+"/milestones",schemaPath:"#/properties/milestones/maxItems",keyword:"maxItems",params:{limit:30}};s===null?s=[p]:s.push(
p),a++}if(l.length<1){let p={instancePath:e+"/milestones",schemaPath:"#/properties/milestones/minItems",keyword:"minItems",params:{limit:1}};s===null?s=[p]:s.push(
p),a++}let c=l.length;for(let p=0;p<c;p++){let d=l[p];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.on===void 0||!g.call(d,"on")){let u={instancePath:e+"/mi\
lestones/"+p,schemaPath:"#/properties/milestones/items/required",keyword:"required",params:{missingProperty:"on"}};s===null?s=[u]:s.push(u),a++}if(d.title===void 0||
!g.call(d,"title")){let u={instancePath:e+"/milestones/"+p,schemaPath:"#/properties/milestones/items/required",keyword:"required",params:{missingProperty:"title"}};
s===null?s=[u]:s.push(u),a++}for(let u of Object.keys(d))if(!(u==="on"||u==="title")){let m={instancePath:e+"/milestones/"+p,schemaPath:"#/properties/milestones\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};s===null?s=[m]:s.push(m),a++}if(d.on!==void 0&&g.call(d,"on")){let u=d.
on;if(typeof u=="string"){if(!Ze.test(u)){let m={instancePath:e+"/milestones/"+p+"/on",schemaPath:"#/properties/milestones/items/properties/on/pattern",keyword:"\
pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};s===null?s=[m]:s.push(m),a++}if(!et.validate(u)){let m={instancePath:e+"/milestones/"+p+"/on",schemaPath:"\
#/properties/milestones/items/properties/on/format",keyword:"format",params:{format:"date"}};s===null?s=[m]:s.push(m),a++}}else{let m={instancePath:e+"/mileston\
es/"+p+"/on",schemaPath:"#/properties/milestones/items/properties/on/type",keyword:"type",params:{type:"string"}};s===null?s=[m]:s.push(m),a++}}if(d.title!==void 0&&
g.call(d,"title")){let u=d.title;if(typeof u=="string"){if(N(u)>100){let m={instancePath:e+"/milestones/"+p+"/title",schemaPath:"#/properties/milestones/items/p\
roperties/title/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[m]:s.push(m),a++}if(N(u)<1){let m={instancePath:e+"/milestones/"+p+"/title",schemaPath:"\
#/properties/milestones/items/properties/title/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[m]:s.push(m),a++}if(!G.test(u)){let m={instancePath:e+
"/milestones/"+p+"/title",schemaPath:"#/properties/milestones/items/properties/title/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[m]:
s.push(m),a++}}else{let m={instancePath:e+"/milestones/"+p+"/title",schemaPath:"#/properties/milestones/items/properties/title/type",keyword:"type",params:{type:"\
string"}};s===null?s=[m]:s.push(m),a++}}}else{let u={instancePath:e+"/milestones/"+p,schemaPath:"#/properties/milestones/items/type",keyword:"type",params:{type:"\
object"}};s===null?s=[u]:s.push(u),a++}}}else{let c={instancePath:e+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type:"array"}};
s===null?s=[c]:s.push(c),a++}}if(t.targets!==void 0&&g.call(t,"targets")){let l=t.targets;if(Array.isArray(l)){if(l.length>60){let p={instancePath:e+"/targets",
schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit:60}};s===null?s=[p]:s.push(p),a++}if(l.length<1){let p={instancePath:e+"/targets",schemaPath:"\
#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};s===null?s=[p]:s.push(p),a++}let c=l.length;for(let p=0;p<c;p++){let d=l[p];if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.id===void 0||!g.call(d,"id")){let u={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/required",keyword:"re\
quired",params:{missingProperty:"id"}};s===null?s=[u]:s.push(u),a++}if(d.title===void 0||!g.call(d,"title")){let u={instancePath:e+"/targets/"+p,schemaPath:"#/p\
roperties/targets/items/required",keyword:"required",params:{missingProperty:"title"}};s===null?s=[u]:s.push(u),a++}if(d.unit===void 0||!g.call(d,"unit")){let u={
instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"unit"}};s===null?s=[u]:s.push(u),a++}if(d.
baseline===void 0||!g.call(d,"baseline")){let u={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"\
baseline"}};s===null?s=[u]:s.push(u),a++}if(d.goal===void 0||!g.call(d,"goal")){let u={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/requi\
red",keyword:"required",params:{missingProperty:"goal"}};s===null?s=[u]:s.push(u),a++}if(d.group===void 0||!g.call(d,"group")){let u={instancePath:e+"/targets/"+
p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"group"}};s===null?s=[u]:s.push(u),a++}for(let u of Object.keys(d))
if(!(u==="id"||u==="title"||u==="unit"||u==="baseline"||u==="goal"||u==="group")){let m={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};s===null?s=[m]:s.push(m),a++}if(d.id!==void 0&&g.call(d,"id")){let u=d.id;if(typeof u==
"string"){if(N(u)>60){let m={instancePath:e+"/targets/"+p+"/id",schemaPath:"#/properties/targets/items/properties/id/maxLength",keyword:"maxLength",params:{limit:60}};
s===null?s=[m]:s.push(m),a++}if(N(u)<1){let m={instancePath:e+"/targets/"+p+"/id",schemaPath:"#/properties/targets/items/properties/id/minLength",keyword:"minLe\
ngth",params:{limit:1}};s===null?s=[m]:s.push(m),a++}if(!ci.test(u)){let m={instancePath:e+"/targets/"+p+"/id",schemaPath:"#/properties/targets/items/properties\
/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};s===null?s=[m]:s.push(m),a++}}else{let m={instancePath:e+"/targets/"+p+"/id",schemaPath:"\
#/properties/targets/items/properties/id/type",keyword:"type",params:{type:"string"}};s===null?s=[m]:s.push(m),a++}}if(d.title!==void 0&&g.call(d,"title")){let u=d.
title;if(typeof u=="string"){if(N(u)>100){let m={instancePath:e+"/targets/"+p+"/title",schemaPath:"#/properties/targets/items/properties/title/maxLength",keyword:"\
maxLength",params:{limit:100}};s===null?s=[m]:s.push(m),a++}if(N(u)<1){let m={instancePath:e+"/targets/"+p+"/title",schemaPath:"#/properties/targets/items/prope\
rties/title/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[m]:s.push(m),a++}if(!G.test(u)){let m={instancePath:e+"/targets/"+p+"/title",schemaPath:"\
#/properties/targets/items/properties/title/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[m]:s.push(m),a++}}else{let m={instancePath:e+
"/targets/"+p+"/title",schemaPath:"#/properties/targets/items/properties/title/type",keyword:"type",params:{type:"string"}};s===null?s=[m]:s.push(m),a++}}if(d.unit!==
void 0&&g.call(d,"unit")){let u=d.unit;if(typeof u=="string"){if(N(u)>100){let m={instancePath:e+"/targets/"+p+"/unit",schemaPath:"#/properties/targets/items/pr\
operties/unit/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[m]:s.push(m),a++}if(N(u)<1){let m={instancePath:e+"/targets/"+p+"/unit",schemaPath:"\
#/properties/targets/items/properties/unit/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[m]:s.push(m),a++}if(!G.test(u)){let m={instancePath:e+"/\
targets/"+p+"/unit",schemaPath:"#/properties/targets/items/properties/unit/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[m]:s.push(m),
a++}}else{let m={instancePath:e+"/targets/"+p+"/unit",schemaPath:"#/properties/targets/items/properties/unit/type",keyword:"type",params:{type:"string"}};s===null?
s=[m]:s.push(m),a++}}if(d.baseline!==void 0&&g.call(d,"baseline")){let u=d.baseline;if(!(typeof u=="number"&&isFinite(u))&&typeof u!="string"){let m={instancePath:e+
"/targets/"+p+"/baseline",schemaPath:"#/properties/targets/items/properties/baseline/type",keyword:"type",params:{type:Tr.properties.targets.items.properties.baseline.
type}};s===null?s=[m]:s.push(m),a++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||isNaN(u)){let m={instancePath:e+"/targets/"+p+"/baseline",schemaPath:"\
#/properties/targets/items/properties/baseline/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};s===null?s=[m]:s.push(m),a++}if(u<0||isNaN(
u)){let m={instancePath:e+"/targets/"+p+"/baseline",schemaPath:"#/properties/targets/items/properties/baseline/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};s===null?s=[m]:s.push(m),a++}}if(typeof u=="string"&&!Vn.test(u)){let m={instancePath:e+"/targets/"+p+"/baseline",schemaPath:"#/properties/targets/ite\
ms/properties/baseline/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$"}};s===null?s=[m]:s.push(m),a++}}if(d.goal!==void 0&&g.
call(d,"goal")){let u=d.goal;if(!(typeof u=="number"&&isFinite(u))&&typeof u!="string"){let m={instancePath:e+"/targets/"+p+"/goal",schemaPath:"#/properties/tar\
gets/items/properties/goal/type",keyword:"type",params:{type:Tr.properties.targets.items.properties.goal.type}};s===null?s=[m]:s.push(m),a++}if(typeof u=="numbe\
r"&&isFinite(u)){if(u>99999999999||isNaN(u)){let m={instancePath:e+"/targets/"+p+"/goal",schemaPath:"#/properties/targets/items/properties/goal/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:99999999999}};s===null?s=[m]:s.push(m),a++}if(u<0||isNaN(u)){let m={instancePath:e+"/targets/"+p+"/goal",schemaPath:"#/pr\
operties/targets/items/properties/goal/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};s===null?s=[m]:s.push(m),a++}}if(typeof u=="string"&&!Vn.test(
u)){let m={instancePath:e+"/targets/"+p+"/goal",schemaPath:"#/properties/targets/items/properties/goal/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9\
]{0,10})(\\.[0-9]{1,4})?$"}};s===null?s=[m]:s.push(m),a++}}if(d.group!==void 0&&g.call(d,"group")){let u=d.group;if(!(u==="cloud_adoption"||u==="cost_efficiency"||
u==="industry_governance")){let m={instancePath:e+"/targets/"+p+"/group",schemaPath:"#/properties/targets/items/properties/group/enum",keyword:"enum",params:{allowedValues:Tr.
properties.targets.items.properties.group.enum}};s===null?s=[m]:s.push(m),a++}}}else{let u={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/\
type",keyword:"type",params:{type:"object"}};s===null?s=[u]:s.push(u),a++}}}else{let c={instancePath:e+"/targets",schemaPath:"#/properties/targets/type",keyword:"\
type",params:{type:"array"}};s===null?s=[c]:s.push(c),a++}}if(t.projects!==void 0&&g.call(t,"projects")){let l=t.projects;if(Array.isArray(l)){if(l.length>200){
let p={instancePath:e+"/projects",schemaPath:"#/properties/projects/maxItems",keyword:"maxItems",params:{limit:200}};s===null?s=[p]:s.push(p),a++}if(l.length<1){
let p={instancePath:e+"/projects",schemaPath:"#/properties/projects/minItems",keyword:"minItems",params:{limit:1}};s===null?s=[p]:s.push(p),a++}let c=l.length;for(let p=0;p<
c;p++){let d=l[p];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.name===void 0||!g.call(d,"name")){let u={instancePath:e+"/projects/"+p,schemaPath:"#/propert\
ies/projects/items/required",keyword:"required",params:{missingProperty:"name"}};s===null?s=[u]:s.push(u),a++}if(d.owner===void 0||!g.call(d,"owner")){let u={instancePath:e+
"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty:"owner"}};s===null?s=[u]:s.push(u),a++}if(d.content===
void 0||!g.call(d,"content")){let u={instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty:"\
content"}};s===null?s=[u]:s.push(u),a++}if(d.from===void 0||!g.call(d,"from")){let u={instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/requ\
ired",keyword:"required",params:{missingProperty:"from"}};s===null?s=[u]:s.push(u),a++}if(d.to===void 0||!g.call(d,"to")){let u={instancePath:e+"/projects/"+p,schemaPath:"\
#/properties/projects/items/required",keyword:"required",params:{missingProperty:"to"}};s===null?s=[u]:s.push(u),a++}if(d.amount===void 0||!g.call(d,"amount")){
let u={instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty:"amount"}};s===null?s=[u]:s.push(
u),a++}for(let u of Object.keys(d))if(!(u==="name"||u==="owner"||u==="content"||u==="from"||u==="to"||u==="amount")){let m={instancePath:e+"/projects/"+p,schemaPath:"\
#/properties/projects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};s===null?s=[m]:s.push(m),a++}if(d.name!==void 0&&
g.call(d,"name")){let u=d.name;if(typeof u=="string"){if(N(u)>100){let m={instancePath:e+"/projects/"+p+"/name",schemaPath:"#/properties/projects/items/properti\
es/name/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[m]:s.push(m),a++}if(N(u)<1){let m={instancePath:e+"/projects/"+p+"/name",schemaPath:"#/pr\
operties/projects/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[m]:s.push(m),a++}if(!G.test(u)){let m={instancePath:e+"/pro\
jects/"+p+"/name",schemaPath:"#/properties/projects/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[m]:s.push(m),
a++}}else{let m={instancePath:e+"/projects/"+p+"/name",schemaPath:"#/properties/projects/items/properties/name/type",keyword:"type",params:{type:"string"}};s===
null?s=[m]:s.push(m),a++}}if(d.owner!==void 0&&g.call(d,"owner")){let u=d.owner;if(typeof u=="string"){if(N(u)>100){let m={instancePath:e+"/projects/"+p+"/owner",
schemaPath:"#/properties/projects/items/properties/owner/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[m]:s.push(m),a++}if(N(u)<1){let m={instancePath:e+
"/projects/"+p+"/owner",schemaPath:"#/properties/projects/items/properties/owner/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[m]:s.push(m),a++}if(!G.
test(u)){let m={instancePath:e+"/projects/"+p+"/owner",schemaPath:"#/properties/projects/items/properties/owner/pattern",keyword:"pattern",params:{pattern:"^\\S(\
.*\\S)?$"}};s===null?s=[m]:s.push(m),a++}}else{let m={instancePath:e+"/projects/"+p+"/owner",schemaPath:"#/properties/projects/items/properties/owner/type",keyword:"\
type",params:{type:"string"}};s===null?s=[m]:s.push(m),a++}}if(d.content!==void 0&&g.call(d,"content")){let u=d.content;if(typeof u=="string"){if(N(u)>100){let m={
instancePath:e+"/projects/"+p+"/content",schemaPath:"#/properties/projects/items/properties/content/maxLength",keyword:"maxLength",params:{limit:100}};s===null?
s=[m]:s.push(m),a++}if(N(u)<1){let m={instancePath:e+"/projects/"+p+"/content",schemaPath:"#/properties/projects/items/properties/content/minLength",keyword:"mi\
nLength",params:{limit:1}};s===null?s=[m]:s.push(m),a++}if(!G.test(u)){let m={instancePath:e+"/projects/"+p+"/content",schemaPath:"#/properties/projects/items/p\
roperties/content/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[m]:s.push(m),a++}}else{let m={instancePath:e+"/projects/"+p+"/content",
schemaPath:"#/properties/projects/items/properties/content/type",keyword:"type",params:{type:"string"}};s===null?s=[m]:s.push(m),a++}}if(d.from!==void 0&&g.call(
d,"from")){let u=d.from;if(typeof u=="string"){if(!Ze.test(u)){let m={instancePath:e+"/projects/"+p+"/from",schemaPath:"#/properties/projects/items/properties/f\
rom/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};s===null?s=[m]:s.push(m),a++}if(!et.validate(u)){let m={instancePath:e+"/\
projects/"+p+"/from",schemaPath:"#/properties/projects/items/properties/from/format",keyword:"format",params:{format:"date"}};s===null?s=[m]:s.push(m),a++}}else{
let m={instancePath:e+"/projects/"+p+"/from",schemaPath:"#/properties/projects/items/properties/from/type",keyword:"type",params:{type:"string"}};s===null?s=[m]:
s.push(m),a++}}if(d.to!==void 0&&g.call(d,"to")){let u=d.to;if(typeof u=="string"){if(!Ze.test(u)){let m={instancePath:e+"/projects/"+p+"/to",schemaPath:"#/prop\
erties/projects/items/properties/to/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};s===null?s=[m]:s.push(m),a++}if(!et.validate(
u)){let m={instancePath:e+"/projects/"+p+"/to",schemaPath:"#/properties/projects/items/properties/to/format",keyword:"format",params:{format:"date"}};s===null?s=
[m]:s.push(m),a++}}else{let m={instancePath:e+"/projects/"+p+"/to",schemaPath:"#/properties/projects/items/properties/to/type",keyword:"type",params:{type:"stri\
ng"}};s===null?s=[m]:s.push(m),a++}}if(d.amount!==void 0&&g.call(d,"amount")){let u=d.amount;if(!(typeof u=="number"&&isFinite(u))&&typeof u!="string"){let m={instancePath:e+
"/projects/"+p+"/amount",schemaPath:"#/properties/projects/items/properties/amount/type",keyword:"type",params:{type:Tr.properties.projects.items.properties.amount.
type}};s===null?s=[m]:s.push(m),a++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||isNaN(u)){let m={instancePath:e+"/projects/"+p+"/amount",schemaPath:"#\
/properties/projects/items/properties/amount/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};s===null?s=[m]:s.push(m),a++}if(u<0||isNaN(u)){
let m={instancePath:e+"/projects/"+p+"/amount",schemaPath:"#/properties/projects/items/properties/amount/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
s===null?s=[m]:s.push(m),a++}}if(typeof u=="string"&&!Ot.test(u)){let m={instancePath:e+"/projects/"+p+"/amount",schemaPath:"#/properties/projects/items/propert\
ies/amount/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};s===null?s=[m]:s.push(m),a++}}}else{let u={instancePath:e+"/pro\
jects/"+p,schemaPath:"#/properties/projects/items/type",keyword:"type",params:{type:"object"}};s===null?s=[u]:s.push(u),a++}}}else{let c={instancePath:e+"/proje\
cts",schemaPath:"#/properties/projects/type",keyword:"type",params:{type:"array"}};s===null?s=[c]:s.push(c),a++}}}else{let l={instancePath:e,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};s===null?s=[l]:s.push(l),a++}return Mr.errors=s,a===0}Mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ul=Dr;function Dr(t,{instancePath:e="",parentData:r,parentDataProperty:i,rootData:n=t,dynamicAnchors:o={}}={}){let s=null,a=0,f=Dr.evaluated;if(f.dynamicProps&&(f.props=
void 0),f.dynamicItems&&(f.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.promises===void 0||!g.call(t,"promises")){let l={instancePath:e,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"promises"}};s===null?s=[l]:s.push(l),a++}if(t.completion_date===void 0||!g.call(t,"completion_date")){let l={
instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"completion_date"}};s===null?s=[l]:s.push(l),a++}if(t.signed_on===void 0||!g.call(
t,"signed_on")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signed_on"}};s===null?s=[l]:s.push(l),a++}if(t.signed_by_role===
void 0||!g.call(t,"signed_by_role")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signed_by_role"}};s===null?s=[l]:
s.push(l),a++}for(let l of Object.keys(t))if(!(l==="promises"||l==="completion_date"||l==="signed_on"||l==="signed_by_role")){let c={instancePath:e,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};s===null?s=[c]:s.push(c),a++}if(t.promises!==void 0&&g.call(t,"promises")&&
typeof t.promises!="boolean"){let l={instancePath:e+"/promises",schemaPath:"#/properties/promises/type",keyword:"type",params:{type:"boolean"}};s===null?s=[l]:s.
push(l),a++}if(t.completion_date!==void 0&&g.call(t,"completion_date")){let l=t.completion_date;if(typeof l=="string"){if(!Ze.test(l)){let c={instancePath:e+"/c\
ompletion_date",schemaPath:"#/properties/completion_date/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};s===null?s=[c]:s.push(
c),a++}if(!et.validate(l)){let c={instancePath:e+"/completion_date",schemaPath:"#/properties/completion_date/format",keyword:"format",params:{format:"date"}};s===
null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/completion_date",schemaPath:"#/properties/completion_date/type",keyword:"type",params:{type:"string"}};s===
null?s=[c]:s.push(c),a++}}if(t.signed_on!==void 0&&g.call(t,"signed_on")){let l=t.signed_on;if(typeof l=="string"){if(!Ze.test(l)){let c={instancePath:e+"/signe\
d_on",schemaPath:"#/properties/signed_on/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};s===null?s=[c]:s.push(c),a++}if(!et.
validate(l)){let c={instancePath:e+"/signed_on",schemaPath:"#/properties/signed_on/format",keyword:"format",params:{format:"date"}};s===null?s=[c]:s.push(c),a++}}else{
let c={instancePath:e+"/signed_on",schemaPath:"#/properties/signed_on/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}if(t.signed_by_role!==
void 0&&g.call(t,"signed_by_role")){let l=t.signed_by_role;if(typeof l=="string"){if(N(l)>100){let c={instancePath:e+"/signed_by_role",schemaPath:"#/properties/\
signed_by_role/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[c]:s.push(c),a++}if(N(l)<1){let c={instancePath:e+"/signed_by_role",schemaPath:"#/\
properties/signed_by_role/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[c]:s.push(c),a++}if(!G.test(l)){let c={instancePath:e+"/signed_by_role",schemaPath:"\
#/properties/signed_by_role/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/signed_by_ro\
le",schemaPath:"#/properties/signed_by_role/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}}else{let l={instancePath:e,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};s===null?s=[l]:s.push(l),a++}return Dr.errors=s,a===0}Dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Y="附录1至附录3",Br=Object.fromEntries([["Y001",Y,"请用编辑器另存为 UTF-8（不带 BOM）。"],["Y002",Y,"请删除这个字符；缩进请用空格。"],
["Y003",Y,"请精简内容，图片和扫描件不要放进来。"],["Y004",Y,"请检查这一行和上一行的缩进、冒号和引号。"],["Y005",Y,"请只保留一个。"],
["Y006",Y,"请把内容原样写出来；文字以 & 或 * 开头时请加英文双引号。"],["Y007",Y,"请删除它；文字以 ! 或 % 开头时请加英文双引号。"],
["Y008",Y,"请删除多余的 --- 和它后面的内容，或另存为一个文件。"],["Y009",Y,"请按字段说明减少层次。"],["Y010",Y,"请改成字段说明里的字段名。"],
["Y011",Y,"请按字段说明填写。"],["S001",Y,"请补上这个字段。"],["S002",Y,"请删除它，或改成正确的字段名。"],["S003",Y,"请按字段说明改写；全是\
数字的代码请加英文双引号。"],["S004",Y,"请按字段说明的格式改写。"],["S005",Y,"请改成可选项之一。"],["S006",Y,"请增减文字。"],
["S007",Y,"请增减或合并项目。"],["S008",Y,"请改成范围内的数值。"],["S009",Y,"请对照字段说明改写。"],["P013","二","请对照营业执照逐位核对代码。"],
["P029","附录1","请对照营业执照逐位核对代码，并同时改文件名。"]].map(([t,e,r])=>[t,{code:t,clause:e,fix:r}]));function tt(t,e,r,{found:i="",
wanted:n="",fix:o=""}={}){let s=Br[t];return{code:t,pointer:e,message:r,found:i,wanted:n,clause:s.clause,fix:o||s.fix}}var pi=50;function rr(t){let e=t.slice(pi,
pi+1).map(r=>({...r,message:"从这里起还有更多要改的地方，没有一一列出",found:"",wanted:"",fix:"请先改好已经列出的各处，再检查一次。"}));
return[...t.slice(0,pi),...e]}var Jn=60;function rt(t){let e=String(t).split(/\s+/u).filter(Boolean).join(" "),r=[...e];return r.length<=Jn?e:`${r.slice(0,Jn).join(
"")}…`}function It(t){return String(t).replaceAll("~","~0").replaceAll("/","~1")}var Hn="0123456789ABCDEFGHJKLMNPQRTUWXY",Kl=[1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28],Yl="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",Vl=[3,7,9,10,5,8,4,2],Jl=/^[0-9]{8}[0-9A-HJ-NPQRTUWXY]{10}$/;
function Wn(t){if(!/^\p{Nd}+$/u.test([...t].slice(0,8).join("")))return"前 8 位只能是数字";let e=t.normalize("NFKC").replace(/[ -]/g,"").toUpperCase().trim();
return!Jl.test(e)||e[17]!==Hl(e)?"最后一位校验码不对":e!==t?"写法不规范":t[16]===Wl(t)?null:"第 17 位校验码不对"}function Gn(t){return t.startsWith("91")}function Hl(t){let e=Kl.reduce((r,i,n)=>r+Hn.indexOf(t[n])*i,0);return Hn[(31-e%31)%31]}function Wl(t){let r=(11-Vl.reduce(
(i,n,o)=>i+Yl.indexOf(t[8+o])*n,0)%11)%11;return r===10?"X":String(r)}var Gl=/^(?:0|-?[1-9][0-9]{0,14})$/;function Ue(t){return t==="true"||t==="false"?t==="true":Gl.test(t)?Number(t):t}var Ql={type:"S003",pattern:"S004",format:"S004",enum:"S005",minLength:"S006",maxLength:"S006",minItems:"S007",maxItems:"S007",minimum:"S008",maximum:"S008"},Xl={
S003:"的类型不对",S004:"的格式不对",S005:"不在可选项中",S006:"的字数不对",S007:"的项数不对",S008:"的数值超出范围",S009:"与表格要求不符"},
Zl={string:"文字",integer:"整数",number:"数字",boolean:"true 或 false",array:"列表",object:"字段组"},ec={minLength:t=>`至少 ${t} 个字`,maxLength:t=>`\
最多 ${t} 个字`,minItems:t=>`至少 ${t} 项`,maxItems:t=>`最多 ${t} 项`,minimum:t=>`不小于 ${t}`,maximum:t=>`不大于 ${t}`},Xn="x-form";function Zn(t){
if(t.keyword==="required")return tc(t);if(t.keyword==="additionalProperties")return rc(t);let{keyword:e,schema:r,value:i,pointer:n}=t,o=Ql[e]??"S009",s=i==="",a=ic(
o,e,r);return tt(o,n,`“${r.title??"内容"}”${s?"还没有填":Xl[o]}`,{found:sc(i),wanted:s?r[Xn]??a:a,fix:s?"请在这里填写。":nc(o,r,i)})}function tc({
schema:t,pointer:e,property:r}){let i=t.properties[r]??{};return tt("S001",`${e}/${r}`,`缺少字段 ${r}（${i.title??r}）`,{wanted:i.description??"",fix:`请在这\
里补上 ${r}: …。`})}function rc({schema:t,pointer:e,property:r}){return tt("S002",`${e}/${It(r)}`,"这里没有这个字段",{found:rt(r),wanted:`字段 ${Object.
keys(t.properties).join("、")}`})}function sc(t){return Array.isArray(t)?`${t.length} 项`:typeof t=="object"&&t!==null?`${Object.keys(t).length} 个字段`:t===
""?"空白":rt(t)}function ic(t,e,r){return t==="S005"?`${r.enum.join("、")} 之一`:t==="S003"?[r.type].flat().map(i=>Zl[i]).join("或"):ec[e]?.(r[e])??r[Xn]??
r.description??""}function nc(t,e,r){if(t!=="S003")return"";if(e.type==="string"&&(typeof r=="number"||typeof r=="boolean"))return`请加英文双引号，写成 "${rt(
r)}"。`;let i=typeof r=="string"?Ue(r):r;return oc(i)===e.type?`请去掉引号，写成 ${r}。`:""}function oc(t){return{boolean:"boolean",number:"integer"}[typeof t]}function Ke(t,e){let r=new Set,n=[...eo(e,""),...Rr(t,e),...cc(t,e)].filter(({pointer:o})=>!r.has(o)&&r.add(o));return n.length?n:[...uc(t,e)]}function Rr(t,e){
if(zr[t](e))return[];let r=new Set,i=zr[t].errors.map(n=>ac(n,K[t],e)).sort((n,o)=>lc(n.order,o.order)).map(Zn).filter(({pointer:n})=>!r.has(n)&&r.add(n));return rr(
i)}function ac(t,e,r){let i=t.schemaPath.split("/").slice(1),n=[],o="",s=0;for(;i[s]==="properties"||i[s]==="items";s+=1){n.push(Object.keys(e).indexOf(i[s]));let l;
i[s]==="items"?(l=Number(t.instancePath.slice(o.length+1).split("/")[0]),n.push(l),e=e.items):(s+=1,l=i[s],n.push(Object.keys(e.properties).indexOf(l)),e=e.properties[l]),
o+=`/${l}`,r=r[l]}let a=t.keyword;n.push(Object.keys(e).indexOf(a));let f=t.params.missingProperty??t.params.additionalProperty??"";if(a==="required"||a==="addi\
tionalProperties"){let l=a==="required"?e.required:Object.keys(r);n.push(l.indexOf(f))}return{keyword:a,schema:e,value:r,pointer:o,property:f,order:n}}function lc(t,e){
let r=t.findIndex((i,n)=>i!==e[n]);return r<0?t.length-e.length:t[r]-(e[r]??-1)}function*eo(t,e){if(typeof t=="string"){let r=$t(t);r!==null&&(yield tt("Y002",e,
"这里有一个不允许的字符",{found:Pt(r),wanted:"普通文字、标点和空格"}))}else if(typeof t=="object"&&t!==null)for(let[r,i]of Object.entries(t))
yield*eo(i,`${e}/${It(r)}`)}function*cc(t,e){let r=t==="enterprise"?"P029":"P013";for(let[i,n]of pc(t,e)){let o=typeof n=="string"?Wn(n):null;o!==null&&(yield tt(
r,i,`统一社会信用代码有误：${o}`,{found:n,wanted:"营业执照上的 18 位代码"}))}}function pc(t,e){if(t==="enterprise")return[["/uscc",e?.uscc]];
if(t!=="application")return[];let r=Array.isArray(e?.service_providers)?e.service_providers:[];return[["/lead/uscc",e?.lead?.uscc],...r.map((i,n)=>[`/service_pr\
oviders/${n}/uscc`,i?.uscc])]}function*uc(t,e){Lt(At(t,e))>me&&(yield tt("Y003","","文件超过大小限制",{found:`超过 ${me} 字节`,wanted:`不超过 ${me}\
 字节`}))}var Fr=Symbol.for("yaml.alias"),Ur=Symbol.for("yaml.document"),be=Symbol.for("yaml.map"),ui=Symbol.for("yaml.pair"),le=Symbol.for("yaml.scalar"),Ye=Symbol.for("\
yaml.seq"),ee=Symbol.for("yaml.node.type"),ce=t=>!!t&&typeof t=="object"&&t[ee]===Fr,Ie=t=>!!t&&typeof t=="object"&&t[ee]===Ur,pe=t=>!!t&&typeof t=="object"&&t[ee]===
be,E=t=>!!t&&typeof t=="object"&&t[ee]===ui,O=t=>!!t&&typeof t=="object"&&t[ee]===le,we=t=>!!t&&typeof t=="object"&&t[ee]===Ye;function q(t){if(t&&typeof t=="ob\
ject")switch(t[ee]){case be:case Ye:return!0}return!1}function j(t){if(t&&typeof t=="object")switch(t[ee]){case Fr:case be:case le:case Ye:return!0}return!1}var Kr=t=>(O(
t)||q(t))&&!!t.anchor;var se=Symbol("break visit"),to=Symbol("skip children"),Ee=Symbol("remove node");function je(t,e){let r=ro(e);Ie(t)?Et(null,t.contents,r,Object.freeze([t]))===Ee&&
(t.contents=null):Et(null,t,r,Object.freeze([]))}je.BREAK=se;je.SKIP=to;je.REMOVE=Ee;function Et(t,e,r,i){let n=so(t,e,r,i);if(j(n)||E(n))return io(t,i,n),Et(t,
n,r,i);if(typeof n!="symbol"){if(q(e)){i=Object.freeze(i.concat(e));for(let o=0;o<e.items.length;++o){let s=Et(o,e.items[o],r,i);if(typeof s=="number")o=s-1;else{
if(s===se)return se;s===Ee&&(e.items.splice(o,1),o-=1)}}}else if(E(e)){i=Object.freeze(i.concat(e));let o=Et("key",e.key,r,i);if(o===se)return se;o===Ee&&(e.key=
null);let s=Et("value",e.value,r,i);if(s===se)return se;s===Ee&&(e.value=null)}}return n}async function Yr(t,e){let r=ro(e);Ie(t)?await jt(null,t.contents,r,Object.
freeze([t]))===Ee&&(t.contents=null):await jt(null,t,r,Object.freeze([]))}Yr.BREAK=se;Yr.SKIP=to;Yr.REMOVE=Ee;async function jt(t,e,r,i){let n=await so(t,e,r,i);
if(j(n)||E(n))return io(t,i,n),jt(t,n,r,i);if(typeof n!="symbol"){if(q(e)){i=Object.freeze(i.concat(e));for(let o=0;o<e.items.length;++o){let s=await jt(o,e.items[o],
r,i);if(typeof s=="number")o=s-1;else{if(s===se)return se;s===Ee&&(e.items.splice(o,1),o-=1)}}}else if(E(e)){i=Object.freeze(i.concat(e));let o=await jt("key",e.
key,r,i);if(o===se)return se;o===Ee&&(e.key=null);let s=await jt("value",e.value,r,i);if(s===se)return se;s===Ee&&(e.value=null)}}return n}function ro(t){return typeof t==
"object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&
{Map:t.Collection,Seq:t.Collection},t):t}function so(t,e,r,i){if(typeof r=="function")return r(t,e,i);if(pe(e))return r.Map?.(t,e,i);if(we(e))return r.Seq?.(t,e,
i);if(E(e))return r.Pair?.(t,e,i);if(O(e))return r.Scalar?.(t,e,i);if(ce(e))return r.Alias?.(t,e,i)}function io(t,e,r){let i=e[e.length-1];if(q(i))i.items[t]=r;else if(E(
i))t==="key"?i.key=r:i.value=r;else if(Ie(i))i.contents=r;else{let n=ce(i)?"alias":"scalar";throw new Error(`Cannot replace node with ${n} parent`)}}var fc={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},mc=t=>t.replace(/[!,[\]{}]/g,e=>fc[e]),Te=class t{constructor(e,r){this.docStart=null,this.
docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,e),this.tags=Object.assign({},t.defaultTags,r)}clone(){let e=new t(this.yaml,this.tags);return e.docStart=this.
docStart,e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.
yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},t.defaultTags);break}return e}add(e,r){this.atNextDocument&&(this.yaml={explicit:t.
defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},t.defaultTags),this.atNextDocument=!1);let i=e.trim().split(/[ \t]+/),n=i.shift();switch(n){case"\
%TAG":{if(i.length!==2&&(r(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;let[o,s]=i;return this.tags[o]=s,!0}case"%YAML":{if(this.yaml.
explicit=!0,i.length!==1)return r(0,"%YAML directive should contain exactly one part"),!1;let[o]=i;if(o==="1.1"||o==="1.2")return this.yaml.version=o,!0;{let s=/^\d+\.\d+$/.
test(o);return r(6,`Unsupported YAML version ${o}`,s),!1}}default:return r(0,`Unknown directive ${n}`,!0),!1}}tagName(e,r){if(e==="!")return"!";if(e[0]!=="!")return r(
`Not a valid tag: ${e}`),null;if(e[1]==="<"){let s=e.slice(2,-1);return s==="!"||s==="!!"?(r(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-
1]!==">"&&r("Verbatim tags must end with a >"),s)}let[,i,n]=e.match(/^(.*!)([^!]*)$/s);n||r(`The ${e} tag has no suffix`);let o=this.tags[i];if(o)try{return o+decodeURIComponent(
n)}catch(s){return r(String(s)),null}return i==="!"?e:(r(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[r,i]of Object.entries(this.tags))if(e.startsWith(
i))return r+mc(e.substring(i.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let r=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(
this.tags),n;if(e&&i.length>0&&j(e.contents)){let o={};je(e.contents,(s,a)=>{j(a)&&a.tag&&(o[a.tag]=!0)}),n=Object.keys(o)}else n=[];for(let[o,s]of i)o==="!!"&&
s==="tag:yaml.org,2002:"||(!e||n.some(a=>a.startsWith(s)))&&r.push(`%TAG ${o} ${s}`);return r.join(`
`)}};Te.defaultYaml={explicit:!1,version:"1.2"};Te.defaultTags={"!!":"tag:yaml.org,2002:"};function Vr(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let r=`Anchor must not contain whitespace or control characters: ${JSON.stringify(t)}`;throw new Error(r)}return!0}
function fi(t){let e=new Set;return je(t,{Value(r,i){i.anchor&&e.add(i.anchor)}}),e}function mi(t,e){for(let r=1;;++r){let i=`${t}${r}`;if(!e.has(i))return i}}function no(t,e){
let r=[],i=new Map,n=null;return{onAnchor:o=>{r.push(o),n??(n=fi(t));let s=mi(e,n);return n.add(s),s},setAnchors:()=>{for(let o of r){let s=i.get(o);if(typeof s==
"object"&&s.anchor&&(O(s.node)||q(s.node)))s.node.anchor=s.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
o,a}}},sourceObjects:i}}function st(t,e,r,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let n=0,o=i.length;n<o;++n){let s=i[n],a=st(t,i,String(n),s);a===void 0?delete i[n]:a!==s&&
(i[n]=a)}else if(i instanceof Map)for(let n of Array.from(i.keys())){let o=i.get(n),s=st(t,i,n,o);s===void 0?i.delete(n):s!==o&&i.set(n,s)}else if(i instanceof Set)
for(let n of Array.from(i)){let o=st(t,i,n,n);o===void 0?i.delete(n):o!==n&&(i.delete(n),i.add(o))}else for(let[n,o]of Object.entries(i)){let s=st(t,i,n,o);s===
void 0?delete i[n]:s!==o&&(i[n]=s)}return t.call(e,r,i)}function V(t,e,r){if(Array.isArray(t))return t.map((i,n)=>V(i,String(n),r));if(t&&typeof t.toJSON=="function"){if(!r||!Kr(t))return t.toJSON(e,r);let i={aliasCount:0,
count:1,res:void 0};r.anchors.set(t,i),r.onCreate=o=>{i.res=o,delete r.onCreate};let n=t.toJSON(e,r);return r.onCreate&&r.onCreate(n),n}return typeof t=="bigint"&&
!r?.keep?Number(t):t}var it=class{constructor(e){Object.defineProperty(this,ee,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:r,maxAliasCount:i,onAnchor:n,reviver:o}={}){if(!Ie(e))throw new TypeError("A document argumen\
t is required");let s={anchors:new Map,doc:e,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},a=V(this,"",s);if(typeof n=="functi\
on")for(let{count:f,res:l}of s.anchors.values())n(l,f);return typeof o=="function"?st(o,{"":a},"",a):a}};var Ve=class extends it{constructor(e){super(Fr),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,r){
if(r?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let i;r?.aliasResolveCache?i=r.aliasResolveCache:(i=[],je(e,{Node:(o,s)=>{(ce(s)||
Kr(s))&&i.push(s)}}),r&&(r.aliasResolveCache=i));let n;for(let o of i){if(o===this)break;o.anchor===this.source&&(n=o)}if(n&&r){let{anchors:o,doc:s,maxAliasCount:a}=r,
f=o.get(n);if(f||(V(n,null,r),f=o.get(n)),f?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(f.
count+=1,f.aliasCount===0&&(f.aliasCount=Jr(s,n,o)),f.count*f.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
l)}}return n}toJSON(e,r){if(!r)return{source:this.source};let i=this.resolve(r.doc,r);if(!i){let n=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(n)}return r.anchors.get(i).res}toString(e,r,i){let n=`*${this.source}`;if(e){if(Vr(this.source),e.options.verifyAliasOrder&&!e.
anchors.has(this.source)){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(e.implicitKey)return`${n} `}return n}};
function Jr(t,e,r){if(ce(e)){let i=e.resolve(t),n=r&&i&&r.get(i);return n?n.count*n.aliasCount:0}else if(q(e)){let i=0;for(let n of e.items){let o=Jr(t,n,r);o>i&&
(i=o)}return i}else if(E(e)){let i=Jr(t,e.key,r),n=Jr(t,e.value,r);return Math.max(i,n)}return 1}var Hr=t=>!t||typeof t!="function"&&typeof t!="object",P=class extends it{constructor(e){super(le),this.value=e}toJSON(e,r){return r?.keep?this.value:V(this.value,
e,r)}toString(){return String(this.value)}};P.BLOCK_FOLDED="BLOCK_FOLDED";P.BLOCK_LITERAL="BLOCK_LITERAL";P.PLAIN="PLAIN";P.QUOTE_DOUBLE="QUOTE_DOUBLE";P.QUOTE_SINGLE=
"QUOTE_SINGLE";var dc="tag:yaml.org,2002:";function hc(t,e,r){if(e){let i=r.filter(o=>o.tag===e),n=i.find(o=>!o.format)??i[0];if(!n)throw new Error(`Tag ${e} not found`);return n}
return r.find(i=>i.identify?.(t)&&!i.format)}function Je(t,e,r){if(Ie(t)&&(t=t.contents),j(t))return t;if(E(t)){let p=r.schema[be].createNode?.(r.schema,null,r);
return p.items.push(t),p}(t instanceof String||t instanceof Number||t instanceof Boolean||typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:i,
onAnchor:n,onTagObj:o,schema:s,sourceObjects:a}=r,f;if(i&&t&&typeof t=="object"){if(f=a.get(t),f)return f.anchor??(f.anchor=n(t)),new Ve(f.anchor);f={anchor:null,
node:null},a.set(t,f)}e?.startsWith("!!")&&(e=dc+e.slice(2));let l=hc(t,e,s.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),!t||typeof t!="object"){
let p=new P(t);return f&&(f.node=p),p}l=t instanceof Map?s[be]:Symbol.iterator in Object(t)?s[Ye]:s[be]}o&&(o(l),delete r.onTagObj);let c=l?.createNode?l.createNode(
r.schema,t,r):typeof l?.nodeClass?.from=="function"?l.nodeClass.from(r.schema,t,r):new P(t);return e?c.tag=e:l.default||(c.tag=l.tag),f&&(f.node=c),c}function sr(t,e,r){let i=r;for(let n=e.length-1;n>=0;--n){let o=e[n];if(typeof o=="number"&&Number.isInteger(o)&&o>=0){let s=[];s[o]=i,i=s}else i=new Map([[o,i]])}
return Je(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:t,sourceObjects:new Map})}
var qt=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,Tt=class extends it{constructor(e,r){super(e),Object.defineProperty(this,"schema",{value:r,
configurable:!0,enumerable:!1,writable:!0})}clone(e){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(r.schema=
e),r.items=r.items.map(i=>j(i)||E(i)?i.clone(e):i),this.range&&(r.range=this.range.slice()),r}addIn(e,r){if(qt(e))this.add(r);else{let[i,...n]=e,o=this.get(i,!0);
if(q(o))o.addIn(n,r);else if(o===void 0&&this.schema)this.set(i,sr(this.schema,n,r));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${n}`)}}deleteIn(e){
let[r,...i]=e;if(i.length===0)return this.delete(r);let n=this.get(r,!0);if(q(n))return n.deleteIn(i);throw new Error(`Expected YAML collection at ${r}. Remaini\
ng path: ${i}`)}getIn(e,r){let[i,...n]=e,o=this.get(i,!0);return n.length===0?!r&&O(o)?o.value:o:q(o)?o.getIn(n,r):void 0}hasAllNullValues(e){return this.items.
every(r=>{if(!E(r))return!1;let i=r.value;return i==null||e&&O(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(e){let[r,...i]=e;if(i.length===0)
return this.has(r);let n=this.get(r,!0);return q(n)?n.hasIn(i):!1}setIn(e,r){let[i,...n]=e;if(n.length===0)this.set(i,r);else{let o=this.get(i,!0);if(q(o))o.setIn(
n,r);else if(o===void 0&&this.schema)this.set(i,sr(this.schema,n,r));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${n}`)}}};var oo=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function de(t,e){return/^\n+$/.test(t)?t.substring(1):e?t.replace(/^(?! *$)/gm,e):t}var qe=(t,e,r)=>t.endsWith(`
`)?de(r,e):r.includes(`
`)?`
`+de(r,e):(t.endsWith(" ")?"":" ")+r;var di="flow",Wr="block",ir="quoted";function nr(t,e,r="flow",{indentAtStart:i,lineWidth:n=80,minContentWidth:o=20,onFold:s,onOverflow:a}={}){if(!n||n<0)return t;
n<o&&(o=0);let f=Math.max(1+o,1+n-e.length);if(t.length<=f)return t;let l=[],c={},p=n-e.length;typeof i=="number"&&(i>n-Math.max(2,o)?l.push(0):p=n-i);let d,u,m=!1,
h=-1,y=-1,w=-1;r===Wr&&(h=ao(t,h,e.length),h!==-1&&(p=h+f));for(let x;x=t[h+=1];){if(r===ir&&x==="\\"){switch(y=h,t[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"\
U":h+=9;break;default:h+=1}w=h}if(x===`
`)r===Wr&&(h=ao(t,h,e.length)),p=h+e.length+f,d=void 0;else{if(x===" "&&u&&u!==" "&&u!==`
`&&u!=="	"){let _=t[h+1];_&&_!==" "&&_!==`
`&&_!=="	"&&(d=h)}if(h>=p)if(d)l.push(d),p=d+f,d=void 0;else if(r===ir){for(;u===" "||u==="	";)u=x,x=t[h+=1],m=!0;let _=h>w+1?h-2:y-1;if(c[_])return t;l.push(_),
c[_]=!0,p=_+f,d=void 0}else m=!0}u=x}if(m&&a&&a(),l.length===0)return t;s&&s();let v=t.slice(0,l[0]);for(let x=0;x<l.length;++x){let _=l[x],S=l[x+1]||t.length;_===
0?v=`
${e}${t.slice(0,S)}`:(r===ir&&c[_]&&(v+=`${t[_]}\\`),v+=`
${e}${t.slice(_+1,S)}`)}return v}function ao(t,e,r){let i=e,n=e+1,o=t[n];for(;o===" "||o==="	";)if(e<n+r)o=t[++e];else{do o=t[++e];while(o&&o!==`
`);i=e,n=e+1,o=t[n]}return i}var Qr=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.lineWidth,minContentWidth:t.options.minContentWidth}),Xr=t=>/^(%|---|\.\.\.)/m.
test(t);function yc(t,e,r){if(!e||e<0)return!1;let i=e-r,n=t.length;if(n<=i)return!1;for(let o=0,s=0;o<n;++o)if(t[o]===`
`){if(o-s>i)return!0;if(s=o+1,n-s<=i)return!1}return!0}function or(t,e){let r=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)return r;let{implicitKey:i}=e,n=e.
options.doubleQuotedMinMultiLineLength,o=e.indent||(Xr(t)?"  ":""),s="",a=0;for(let f=0,l=r[f];l;l=r[++f])if(l===" "&&r[f+1]==="\\"&&r[f+2]==="n"&&(s+=r.slice(a,
f)+"\\ ",f+=1,a=f,l="\\"),l==="\\")switch(r[f+1]){case"u":{s+=r.slice(a,f);let c=r.substr(f+2,4);switch(c){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"\
000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:c.
substr(0,2)==="00"?s+="\\x"+c.substr(2):s+=r.substr(f,6)}f+=5,a=f+1}break;case"n":if(i||r[f+2]==='"'||r.length<n)f+=1;else{for(s+=r.slice(a,f)+`

`;r[f+2]==="\\"&&r[f+3]==="n"&&r[f+4]!=='"';)s+=`
`,f+=2;s+=o,r[f+2]===" "&&(s+="\\"),f+=1,a=f+1}break;default:f+=1}return s=a?s+r.slice(a):r,i?s:nr(s,o,ir,Qr(e,!1))}function hi(t,e){if(e.options.singleQuote===
!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return or(t,e);let r=e.indent||(Xr(t)?"  ":""),i="'"+t.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return e.implicitKey?i:nr(i,r,di,Qr(e,!1))}function Ct(t,e){let{singleQuote:r}=e.options,i;if(r===!1)i=or;else{let n=t.includes('"'),o=t.includes("'");
n&&!o?i=hi:o&&!n?i=or:i=r?hi:or}return i(t,e)}var yi;try{yi=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{yi=/\n+(?!\n|$)/g}function Gr({comment:t,type:e,value:r},i,n,o){let{blockQuote:s,commentString:a,lineWidth:f}=i.options;if(!s||/\n[\t ]+$/.test(
r))return Ct(r,i);let l=i.indent||(i.forceBlockIndent||Xr(r)?"  ":""),c=s==="literal"?!0:s==="folded"||e===P.BLOCK_FOLDED?!1:e===P.BLOCK_LITERAL?!0:!yc(r,f,l.length);
if(!r)return c?`|
`:`>
`;let p,d;for(d=r.length;d>0;--d){let S=r[d-1];if(S!==`
`&&S!=="	"&&S!==" ")break}let u=r.substring(d),m=u.indexOf(`
`);m===-1?p="-":r===u||m!==u.length-1?(p="+",o&&o()):p="",u&&(r=r.slice(0,-u.length),u[u.length-1]===`
`&&(u=u.slice(0,-1)),u=u.replace(yi,`$&${l}`));let h=!1,y,w=-1;for(y=0;y<r.length;++y){let S=r[y];if(S===" ")h=!0;else if(S===`
`)w=y;else break}let v=r.substring(0,w<y?w+1:y);v&&(r=r.substring(v.length),v=v.replace(/\n+/g,`$&${l}`));let _=(h?l?"2":"1":"")+p;if(t&&(_+=" "+a(t.replace(/ ?[\r\n]+/g,
" ")),n&&n()),!c){let S=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),$=!1,A=Qr(i,!0);s!=="folded"&&e!==P.BLOCK_FOLDED&&(A.onOverflow=()=>{
$=!0});let k=nr(`${v}${S}${u}`,l,Wr,A);if(!$)return`>${_}
${l}${k}`}return r=r.replace(/\n+/g,`$&${l}`),`|${_}
${l}${v}${r}${u}`}function gc(t,e,r,i){let{type:n,value:o}=t,{actualString:s,implicitKey:a,indent:f,indentStep:l,inFlow:c}=e;if(a&&o.includes(`
`)||c&&/[[\]{},]/.test(o))return Ct(o,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o))return a||c||!o.includes(
`
`)?Ct(o,e):Gr(t,e,r,i);if(!a&&!c&&n!==P.PLAIN&&o.includes(`
`))return Gr(t,e,r,i);if(Xr(o)){if(f==="")return e.forceBlockIndent=!0,Gr(t,e,r,i);if(a&&f===l)return Ct(o,e)}let p=o.replace(/\n+/g,`$&
${f}`);if(s){let d=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:u,tags:m}=e.doc.schema;if(m.some(d)||u?.some(d))return Ct(o,e)}return a?
p:nr(p,f,di,Qr(e,!1))}function dt(t,e,r,i){let{implicitKey:n,inFlow:o}=e,s=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.value)}),{type:a}=t;a!==
P.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(a=P.QUOTE_DOUBLE);let f=c=>{switch(c){case P.BLOCK_FOLDED:case P.BLOCK_LITERAL:
return n||o?Ct(s.value,e):Gr(s,e,r,i);case P.QUOTE_DOUBLE:return or(s.value,e);case P.QUOTE_SINGLE:return hi(s.value,e);case P.PLAIN:return gc(s,e,r,i);default:
return null}},l=f(a);if(l===null){let{defaultKeyType:c,defaultStringType:p}=e.options,d=n&&c||p;if(l=f(d),l===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return l}function Zr(t,e){let r=Object.assign({blockQuote:!0,commentString:oo,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},t.schema.toStringOptions,e),i;switch(r.collectionStyle){case"block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,
doc:t,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:i,options:r}}function bc(t,e){
if(e.tag){let n=t.filter(o=>o.tag===e.tag);if(n.length>0)return n.find(o=>o.format===e.format)??n[0]}let r,i;if(O(e)){i=e.value;let n=t.filter(o=>o.identify?.(i));
if(n.length>1){let o=n.filter(s=>s.test);o.length>0&&(n=o)}r=n.find(o=>o.format===e.format)??n.find(o=>!o.format)}else i=e,r=t.find(n=>n.nodeClass&&i instanceof
n.nodeClass);if(!r){let n=i?.constructor?.name??(i===null?"null":typeof i);throw new Error(`Tag not resolved for ${n} value`)}return r}function wc(t,e,{anchors:r,
doc:i}){if(!i.directives)return"";let n=[],o=(O(t)||q(t))&&t.anchor;o&&Vr(o)&&(r.add(o),n.push(`&${o}`));let s=t.tag??(e.default?null:e.tag);return s&&n.push(i.
directives.tagString(s)),n.join(" ")}function He(t,e,r,i){if(E(t))return t.toString(e,r,i);if(ce(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.
has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(t):e.resolvedAliases=new Set([t]),
t=t.resolve(e.doc)}let n,o=j(t)?t:e.doc.createNode(t,{onTagObj:f=>n=f});n??(n=bc(e.doc.schema.tags,o));let s=wc(o,n,e);s.length>0&&(e.indentAtStart=(e.indentAtStart??
0)+s.length+1);let a=typeof n.stringify=="function"?n.stringify(o,e,r,i):O(o)?dt(o,e,r,i):o.toString(e,r,i);return s?O(o)||a[0]==="{"||a[0]==="["?`${s} ${a}`:`${s}\

${e.indent}${a}`:a}function lo({key:t,value:e},r,i,n){let{allNullValues:o,doc:s,indent:a,indentStep:f,options:{commentString:l,indentSeq:c,simpleKeys:p}}=r,d=j(t)&&t.comment||null;
if(p){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(q(t)||!j(t)&&typeof t=="object"){let A="With simple keys, collection cannot be\
 used as a key value";throw new Error(A)}}let u=!p&&(!t||d&&e==null&&!r.inFlow||q(t)||(O(t)?t.type===P.BLOCK_FOLDED||t.type===P.BLOCK_LITERAL:typeof t=="object"));
r=Object.assign({},r,{allNullValues:!1,implicitKey:!u&&(p||!o),indent:a+f});let m=!1,h=!1,y=He(t,r,()=>m=!0,()=>h=!0);if(!u&&!r.inFlow&&y.length>1024){if(p)throw new Error(
"With simple keys, single line scalar must not span more than 1024 characters");u=!0}if(r.inFlow){if(o||e==null)return m&&i&&i(),y===""?"?":u?`? ${y}`:y}else if(o&&
!p||e==null&&u)return y=`? ${y}`,d&&!m?y+=qe(y,r.indent,l(d)):h&&n&&n(),y;m&&(d=null),u?(d&&(y+=qe(y,r.indent,l(d))),y=`? ${y}
${a}:`):(y=`${y}:`,d&&(y+=qe(y,r.indent,l(d))));let w,v,x;j(e)?(w=!!e.spaceBefore,v=e.commentBefore,x=e.comment):(w=!1,v=null,x=null,e&&typeof e=="object"&&(e=s.
createNode(e))),r.implicitKey=!1,!u&&!d&&O(e)&&(r.indentAtStart=y.length+1),h=!1,!c&&f.length>=2&&!r.inFlow&&!u&&we(e)&&!e.flow&&!e.tag&&!e.anchor&&(r.indent=r.
indent.substring(2));let _=!1,S=He(e,r,()=>_=!0,()=>h=!0),$=" ";if(d||w||v){if($=w?`
`:"",v){let A=l(v);$+=`
${de(A,r.indent)}`}S===""&&!r.inFlow?$===`
`&&x&&($=`

`):$+=`
${r.indent}`}else if(!u&&q(e)){let A=S[0],k=S.indexOf(`
`),L=k!==-1,C=r.inFlow??e.flow??e.items.length===0;if(L||!C){let M=!1;if(L&&(A==="&"||A==="!")){let I=S.indexOf(" ");A==="&"&&I!==-1&&I<k&&S[I+1]==="!"&&(I=S.indexOf(
" ",I+1)),(I===-1||k<I)&&(M=!0)}M||($=`
${r.indent}`)}}else(S===""||S[0]===`
`)&&($="");return y+=$+S,r.inFlow?_&&i&&i():x&&!_?y+=qe(y,r.indent,l(x)):h&&n&&n(),y}function gi(t,e){(t==="debug"||t==="warn")&&console.warn(e)}var es="<<",ve={identify:t=>t===es||typeof t=="symbol"&&t.description===es,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new P(
Symbol(es)),{addToJSMap:wi}),stringify:()=>es},co=(t,e)=>(ve.identify(e)||O(e)&&(!e.type||e.type===P.PLAIN)&&ve.identify(e.value))&&t?.doc.schema.tags.some(r=>r.
tag===ve.tag&&r.default);function wi(t,e,r){let i=po(t,r);if(we(i))for(let n of i.items)bi(t,e,n);else if(Array.isArray(i))for(let n of i)bi(t,e,n);else bi(t,e,
i)}function bi(t,e,r){let i=po(t,r);if(!pe(i))throw new Error("Merge sources must be maps or map aliases");let n=i.toJSON(null,t,Map);for(let[o,s]of n)e instanceof
Map?e.has(o)||e.set(o,s):e instanceof Set?e.add(o):Object.prototype.hasOwnProperty.call(e,o)||Object.defineProperty(e,o,{value:s,writable:!0,enumerable:!0,configurable:!0});
return e}function po(t,e){return t&&ce(e)?e.resolve(t.doc,t):e}function ts(t,e,{key:r,value:i}){if(j(r)&&r.addToJSMap)r.addToJSMap(t,e,i);else if(co(t,r))wi(t,e,i);else{let n=V(r,"",t);if(e instanceof Map)e.set(n,V(i,n,t));else if(e instanceof
Set)e.add(n);else{let o=vc(r,n,t),s=V(i,o,t);o in e?Object.defineProperty(e,o,{value:s,writable:!0,enumerable:!0,configurable:!0}):e[o]=s}}return e}function vc(t,e,r){
if(e===null)return"";if(typeof e!="object")return String(e);if(j(t)&&r?.doc){let i=Zr(r.doc,{});i.anchors=new Set;for(let o of r.anchors.keys())i.anchors.add(o.
anchor);i.inFlow=!0,i.inStringifyKey=!0;let n=t.toString(i);if(!r.mapKeyWarned){let o=JSON.stringify(n);o.length>40&&(o=o.substring(0,36)+'..."'),gi(r.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return n}
return JSON.stringify(e)}function Mt(t,e,r){let i=Je(t,void 0,r),n=Je(e,void 0,r);return new R(i,n)}var R=class t{constructor(e,r=null){Object.defineProperty(this,ee,{value:ui}),this.key=
e,this.value=r}clone(e){let{key:r,value:i}=this;return j(r)&&(r=r.clone(e)),j(i)&&(i=i.clone(e)),new t(r,i)}toJSON(e,r){let i=r?.mapAsMap?new Map:{};return ts(r,
i,this)}toString(e,r,i){return e?.doc?lo(this,e,r,i):JSON.stringify(this)}};function ss(t,e,r){return(e.inFlow??t.flow?kc:xc)(t,e,r)}function xc({comment:t,items:e},r,{blockItemPrefix:i,flowChars:n,itemIndent:o,onChompKeep:s,onComment:a}){
let{indent:f,options:{commentString:l}}=r,c=Object.assign({},r,{indent:o,type:null}),p=!1,d=[];for(let m=0;m<e.length;++m){let h=e[m],y=null;if(j(h))!p&&h.spaceBefore&&
d.push(""),rs(r,d,h.commentBefore,p),h.comment&&(y=h.comment);else if(E(h)){let v=j(h.key)?h.key:null;v&&(!p&&v.spaceBefore&&d.push(""),rs(r,d,v.commentBefore,p))}
p=!1;let w=He(h,c,()=>y=null,()=>p=!0);y&&(w+=qe(w,o,l(y))),p&&y&&(p=!1),d.push(i+w)}let u;if(d.length===0)u=n.start+n.end;else{u=d[0];for(let m=1;m<d.length;++m){
let h=d[m];u+=h?`
${f}${h}`:`
`}}return t?(u+=`
`+de(l(t),f),a&&a()):p&&s&&s(),u}function kc({items:t},e,{flowChars:r,itemIndent:i}){let{indent:n,indentStep:o,flowCollectionPadding:s,options:{commentString:a}}=e;
i+=o;let f=Object.assign({},e,{indent:i,inFlow:!0,type:null}),l=!1,c=0,p=[];for(let m=0;m<t.length;++m){let h=t[m],y=null;if(j(h))h.spaceBefore&&p.push(""),rs(e,
p,h.commentBefore,!1),h.comment&&(y=h.comment);else if(E(h)){let v=j(h.key)?h.key:null;v&&(v.spaceBefore&&p.push(""),rs(e,p,v.commentBefore,!1),v.comment&&(l=!0));
let x=j(h.value)?h.value:null;x?(x.comment&&(y=x.comment),x.commentBefore&&(l=!0)):h.value==null&&v?.comment&&(y=v.comment)}y&&(l=!0);let w=He(h,f,()=>y=null);l||
(l=p.length>c||w.includes(`
`)),m<t.length-1?w+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=p.reduce((v,x)=>v+x.length+2,2)+(w.length+2)>e.options.lineWidth)),l&&(w+=",")),
y&&(w+=qe(w,i,a(y))),p.push(w),c=p.length}let{start:d,end:u}=r;if(p.length===0)return d+u;if(!l){let m=p.reduce((h,y)=>h+y.length+2,2);l=e.options.lineWidth>0&&
m>e.options.lineWidth}if(l){let m=d;for(let h of p)m+=h?`
${o}${n}${h}`:`
`;return`${m}
${n}${u}`}else return`${d}${s}${p.join(" ")}${s}${u}`}function rs({indent:t,options:{commentString:e}},r,i,n){if(i&&n&&(i=i.replace(/^\n+/,"")),i){let o=de(e(i),
t);r.push(o.trimStart())}}function nt(t,e){let r=O(e)?e.value:e;for(let i of t)if(E(i)&&(i.key===e||i.key===r||O(i.key)&&i.key.value===r))return i}var F=class extends Tt{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(be,e),this.items=[]}static from(e,r,i){let{keepUndefined:n,replacer:o}=i,s=new this(e),a=(f,l)=>{if(typeof o==
"function")l=o.call(r,f,l);else if(Array.isArray(o)&&!o.includes(f))return;(l!==void 0||n)&&s.items.push(Mt(f,l,i))};if(r instanceof Map)for(let[f,l]of r)a(f,l);else if(r&&
typeof r=="object")for(let f of Object.keys(r))a(f,r[f]);return typeof e.sortMapEntries=="function"&&s.items.sort(e.sortMapEntries),s}add(e,r){let i;E(e)?i=e:!e||
typeof e!="object"||!("key"in e)?i=new R(e,e?.value):i=new R(e.key,e.value);let n=nt(this.items,i.key),o=this.schema?.sortMapEntries;if(n){if(!r)throw new Error(
`Key ${i.key} already set`);O(n.value)&&Hr(i.value)?n.value.value=i.value:n.value=i.value}else if(o){let s=this.items.findIndex(a=>o(i,a)<0);s===-1?this.items.push(
i):this.items.splice(s,0,i)}else this.items.push(i)}delete(e){let r=nt(this.items,e);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(e,r){let n=nt(
this.items,e)?.value;return(!r&&O(n)?n.value:n)??void 0}has(e){return!!nt(this.items,e)}set(e,r){this.add(new R(e,r),!0)}toJSON(e,r,i){let n=i?new i:r?.mapAsMap?
new Map:{};r?.onCreate&&r.onCreate(n);for(let o of this.items)ts(r,n,o);return n}toString(e,r,i){if(!e)return JSON.stringify(this);for(let n of this.items)if(!E(
n))throw new Error(`Map items must all be pairs; found ${JSON.stringify(n)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{
allNullValues:!0})),ss(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:i,onComment:r})}};var xe={collection:"map",default:!0,nodeClass:F,tag:"tag:yaml.org,2002:map",resolve(t,e){return pe(t)||e("Expected a mapping for this tag"),t},createNode:(t,e,r)=>F.
from(t,e,r)};var X=class extends Tt{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(Ye,e),this.items=[]}add(e){this.items.push(e)}delete(e){let r=is(
e);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(e,r){let i=is(e);if(typeof i!="number")return;let n=this.items[i];return!r&&O(n)?n.value:n}has(e){
let r=is(e);return typeof r=="number"&&r<this.items.length}set(e,r){let i=is(e);if(typeof i!="number")throw new Error(`Expected a valid index, not ${e}.`);let n=this.
items[i];O(n)&&Hr(r)?n.value=r:this.items[i]=r}toJSON(e,r){let i=[];r?.onCreate&&r.onCreate(i);let n=0;for(let o of this.items)i.push(V(o,String(n++),r));return i}toString(e,r,i){
return e?ss(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:i,onComment:r}):JSON.stringify(this)}static from(e,r,i){
let{replacer:n}=i,o=new this(e);if(r&&Symbol.iterator in Object(r)){let s=0;for(let a of r){if(typeof n=="function"){let f=r instanceof Set?a:String(s++);a=n.call(
r,f,a)}o.items.push(Je(a,void 0,i))}}return o}};function is(t){let e=O(t)?t.value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(
e)&&e>=0?e:null}var ke={collection:"seq",default:!0,nodeClass:X,tag:"tag:yaml.org,2002:seq",resolve(t,e){return we(t)||e("Expected a sequence for this tag"),t},createNode:(t,e,r)=>X.
from(t,e,r)};var ot={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify(t,e,r,i){return e=Object.assign({actualString:!0},e),dt(t,e,
r,i)}};var ht={identify:t=>t==null,createNode:()=>new P(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new P(null),stringify:({
source:t},e)=>typeof t=="string"&&ht.test.test(t)?t:e.options.nullStr};var ar={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:t=>new P(t[0]==="t"||t[0]==="T"),
stringify({source:t,value:e},r){if(t&&ar.test.test(t)){let i=t[0]==="t"||t[0]==="T";if(e===i)return t}return e?r.options.trueStr:r.options.falseStr}};function Z({format:t,minFractionDigits:e,tag:r,value:i}){if(typeof i=="bigint")return String(i);let n=typeof i=="number"?i:Number(i);if(!isFinite(n))return isNaN(
n)?".nan":n<0?"-.inf":".inf";let o=Object.is(i,-0)?"-0":JSON.stringify(i);if(!t&&e&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes("e")){let s=o.
indexOf(".");s<0&&(s=o.length,o+=".");let a=e-(o.length-s-1);for(;a-- >0;)o+="0"}return o}var ns={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()===
"nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Z},os={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():
Z(t)}},as={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new P(parseFloat(t)),
r=t.indexOf(".");return r!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-r-1),e},stringify:Z};var ls=t=>typeof t=="bigint"||Number.isInteger(t),vi=(t,e,r,{intAsBigInt:i})=>i?BigInt(t):parseInt(t.substring(e),r);function uo(t,e,r){let{value:i}=t;return ls(
i)&&i>=0?r+i.toString(e):Z(t)}var cs={identify:t=>ls(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(t,e,r)=>vi(t,2,8,r),
stringify:t=>uo(t,8,"0o")},ps={identify:ls,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,r)=>vi(t,0,10,r),stringify:Z},us={identify:t=>ls(
t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,r)=>vi(t,2,16,r),stringify:t=>uo(t,16,"0x")};var fo=[xe,ke,ot,ht,ar,cs,ps,us,ns,os,as];function mo(t){return typeof t=="bigint"||Number.isInteger(t)}var fs=({value:t})=>JSON.stringify(t),_c=[{identify:t=>typeof t=="string",default:!0,tag:"tag:yaml\
.org,2002:str",resolve:t=>t,stringify:fs},{identify:t=>t==null,createNode:()=>new P(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:fs},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:t=>t==="true",stringify:fs},{identify:mo,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:r})=>r?BigInt(t):parseInt(t,10),stringify:({value:t})=>mo(t)?t.toString():JSON.
stringify(t)},{identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(
t),stringify:fs}],Sc={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},ho=[xe,ke].concat(_c,Sc);var lr={identify:t=>t instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(t,e){if(typeof atob=="function"){let r=atob(t.replace(/[\n\r]/g,"")),
i=new Uint8Array(r.length);for(let n=0;n<r.length;++n)i[n]=r.charCodeAt(n);return i}else return e("This environment does not support reading binary tags; either\
 Buffer or atob is required"),t},stringify({comment:t,type:e,value:r},i,n,o){if(!r)return"";let s=r,a;if(typeof btoa=="function"){let f="";for(let l=0;l<s.length;++l)
f+=String.fromCharCode(s[l]);a=btoa(f)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=
P.BLOCK_LITERAL),e!==P.QUOTE_DOUBLE){let f=Math.max(i.options.lineWidth-i.indent.length,i.options.minContentWidth),l=Math.ceil(a.length/f),c=new Array(l);for(let p=0,
d=0;p<l;++p,d+=f)c[p]=a.substr(d,f);a=c.join(e===P.BLOCK_LITERAL?`
`:" ")}return dt({comment:t,type:e,value:a},i,n,o)}};function xi(t,e){if(we(t))for(let r=0;r<t.items.length;++r){let i=t.items[r];if(!E(i)){if(pe(i)){i.items.length>1&&e("Each pair must have its own sequence indic\
ator");let n=i.items[0]||new R(new P(null));if(i.commentBefore&&(n.key.commentBefore=n.key.commentBefore?`${i.commentBefore}
${n.key.commentBefore}`:i.commentBefore),i.comment){let o=n.value??n.key;o.comment=o.comment?`${i.comment}
${o.comment}`:i.comment}i=n}t.items[r]=E(i)?i:new R(i)}}else e("Expected a sequence for this tag");return t}function ki(t,e,r){let{replacer:i}=r,n=new X(t);n.tag=
"tag:yaml.org,2002:pairs";let o=0;if(e&&Symbol.iterator in Object(e))for(let s of e){typeof i=="function"&&(s=i.call(e,String(o++),s));let a,f;if(Array.isArray(
s))if(s.length===2)a=s[0],f=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let l=Object.keys(s);if(l.length===
1)a=l[0],f=s[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=s;n.items.push(Mt(a,f,r))}return n}var cr={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:xi,createNode:ki};var Dt=class t extends X{constructor(){super(),this.add=F.prototype.add.bind(this),this.delete=F.prototype.delete.bind(this),this.get=F.prototype.get.bind(this),
this.has=F.prototype.has.bind(this),this.set=F.prototype.set.bind(this),this.tag=t.tag}toJSON(e,r){if(!r)return super.toJSON(e);let i=new Map;r?.onCreate&&r.onCreate(
i);for(let n of this.items){let o,s;if(E(n)?(o=V(n.key,"",r),s=V(n.value,o,r)):o=V(n,"",r),i.has(o))throw new Error("Ordered maps must not include duplicate key\
s");i.set(o,s)}return i}static from(e,r,i){let n=ki(e,r,i),o=new this;return o.items=n.items,o}};Dt.tag="tag:yaml.org,2002:omap";var pr={collection:"seq",identify:t=>t instanceof
Map,nodeClass:Dt,default:!1,tag:"tag:yaml.org,2002:omap",resolve(t,e){let r=xi(t,e),i=[];for(let{key:n}of r.items)O(n)&&(i.includes(n.value)?e(`Ordered maps mus\
t not include duplicate keys: ${n.value}`):i.push(n.value));return Object.assign(new Dt,r)},createNode:(t,e,r)=>Dt.from(t,e,r)};function yo({value:t,source:e},r){return e&&(t?_i:Si).test.test(e)?e:t?r.options.trueStr:r.options.falseStr}var _i={identify:t=>t===!0,default:!0,tag:"tag:yaml.\
org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new P(!0),stringify:yo},Si={identify:t=>t===!1,default:!0,tag:"tag:yaml.org,2002:bo\
ol",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new P(!1),stringify:yo};var go={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()===
"nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Z},bo={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t.replace(/_/g,"")),stringify(t){let e=Number(t.value);return isFinite(
e)?e.toExponential():Z(t)}},wo={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){let e=new P(
parseFloat(t.replace(/_/g,""))),r=t.indexOf(".");if(r!==-1){let i=t.substring(r+1).replace(/_/g,"");i[i.length-1]==="0"&&(e.minFractionDigits=i.length)}return e},
stringify:Z};var ur=t=>typeof t=="bigint"||Number.isInteger(t);function ms(t,e,r,{intAsBigInt:i}){let n=t[0];if((n==="-"||n==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),
i){switch(r){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let s=BigInt(t);return n==="-"?BigInt(-1)*s:s}let o=parseInt(t,r);return n===
"-"?-1*o:o}function $i(t,e,r){let{value:i}=t;if(ur(i)){let n=i.toString(e);return i<0?"-"+r+n.substr(1):r+n}return Z(t)}var vo={identify:ur,default:!0,tag:"tag:\
yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,r)=>ms(t,2,2,r),stringify:t=>$i(t,2,"0b")},xo={identify:ur,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(t,e,r)=>ms(t,1,8,r),stringify:t=>$i(t,8,"0")},ko={identify:ur,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(t,e,r)=>ms(t,0,10,r),stringify:Z},_o={identify:ur,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,r)=>ms(
t,2,16,r),stringify:t=>$i(t,16,"0x")};var zt=class t extends F{constructor(e){super(e),this.tag=t.tag}add(e){let r;E(e)?r=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?r=new R(e.key,
null):r=new R(e,null),nt(this.items,r.key)||this.items.push(r)}get(e,r){let i=nt(this.items,e);return!r&&E(i)?O(i.key)?i.key.value:i.key:i}set(e,r){if(typeof r!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let i=nt(this.items,e);i&&!r?this.items.splice(this.items.
indexOf(i),1):!i&&r&&this.items.push(new R(e))}toJSON(e,r){return super.toJSON(e,r,Set)}toString(e,r,i){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(
!0))return super.toString(Object.assign({},e,{allNullValues:!0}),r,i);throw new Error("Set items must all have null values")}static from(e,r,i){let{replacer:n}=i,
o=new this(e);if(r&&Symbol.iterator in Object(r))for(let s of r)typeof n=="function"&&(s=n.call(r,s,s)),o.items.push(Mt(s,null,i));return o}};zt.tag="tag:yaml.o\
rg,2002:set";var fr={collection:"map",identify:t=>t instanceof Set,nodeClass:zt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(t,e,r)=>zt.from(t,e,r),resolve(t,e){
if(pe(t)){if(t.hasAllNullValues(!0))return Object.assign(new zt,t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};function Pi(t,e){let r=t[0],i=r==="-"||r==="+"?t.substring(1):t,n=s=>e?BigInt(s):Number(s),o=i.replace(/_/g,"").split(":").reduce((s,a)=>s*n(60)+n(a),n(0));return r===
"-"?n(-1)*o:o}function So(t){let{value:e}=t,r=s=>s;if(typeof e=="bigint")r=s=>BigInt(s);else if(isNaN(e)||!isFinite(e))return Z(t);let i="";e<0&&(i="-",e*=r(-1));
let n=r(60),o=[e%n];return e<60?o.unshift(0):(e=(e-o[0])/n,o.unshift(e%n),e>=60&&(e=(e-o[0])/n,o.unshift(e))),i+o.map(s=>String(s).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var ds={identify:t=>typeof t=="bigint"||Number.isInteger(t),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(t,e,{intAsBigInt:r})=>Pi(t,r),stringify:So},hs={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:t=>Pi(t,!1),stringify:So},Bt={identify:t=>t instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(Bt.test);if(!e)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,i,n,o,s,a]=e.map(Number),f=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(r,i-
1,n,o||0,s||0,a||0,f),c=e[8];if(c&&c!=="Z"){let p=Pi(c,!1);Math.abs(p)<30&&(p*=60),l-=6e4*p}return new Date(l)},stringify:({value:t})=>t?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""};var Li=[xe,ke,ot,ht,_i,Si,vo,xo,ko,_o,go,bo,wo,lr,ve,pr,cr,fr,ds,hs,Bt];var $o=new Map([["core",fo],["failsafe",[xe,ke,ot]],["json",ho],["yaml11",Li],["yaml-1.1",Li]]),Po={binary:lr,bool:ar,float:as,floatExp:os,floatNaN:ns,floatTime:hs,
int:ps,intHex:us,intOct:cs,intTime:ds,map:xe,merge:ve,null:ht,omap:pr,pairs:cr,seq:ke,set:fr,timestamp:Bt},Lo={"tag:yaml.org,2002:binary":lr,"tag:yaml.org,2002:\
merge":ve,"tag:yaml.org,2002:omap":pr,"tag:yaml.org,2002:pairs":cr,"tag:yaml.org,2002:set":fr,"tag:yaml.org,2002:timestamp":Bt};function ys(t,e,r){let i=$o.get(
e);if(i&&!t)return r&&!i.includes(ve)?i.concat(ve):i.slice();let n=i;if(!n)if(Array.isArray(t))n=[];else{let o=Array.from($o.keys()).filter(s=>s!=="yaml11").map(
s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${o} or define customTags array`)}if(Array.isArray(t))for(let o of t)n=n.concat(
o);else typeof t=="function"&&(n=t(n.slice()));return r&&(n=n.concat(ve)),n.reduce((o,s)=>{let a=typeof s=="string"?Po[s]:s;if(!a){let f=JSON.stringify(s),l=Object.
keys(Po).map(c=>JSON.stringify(c)).join(", ");throw new Error(`Unknown custom tag ${f}; use one of ${l}`)}return o.includes(a)||o.push(a),o},[])}var $c=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,mr=class t{constructor({compat:e,customTags:r,merge:i,resolveKnownTags:n,schema:o,sortMapEntries:s,toStringDefaults:a}){
this.compat=Array.isArray(e)?ys(e,"compat"):e?ys(null,e):null,this.name=typeof o=="string"&&o||"core",this.knownTags=n?Lo:{},this.tags=ys(r,this.name,i),this.toStringOptions=
a??null,Object.defineProperty(this,be,{value:xe}),Object.defineProperty(this,le,{value:ot}),Object.defineProperty(this,Ye,{value:ke}),this.sortMapEntries=typeof s==
"function"?s:s===!0?$c:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};function Ao(t,e){let r=[],i=e.directives===!0;if(e.directives!==!1&&t.directives){let f=t.directives.toString(t);f?(r.push(f),i=!0):t.directives.docStart&&(i=!0)}
i&&r.push("---");let n=Zr(t,e),{commentString:o}=n.options;if(t.commentBefore){r.length!==1&&r.unshift("");let f=o(t.commentBefore);r.unshift(de(f,""))}let s=!1,
a=null;if(t.contents){if(j(t.contents)){if(t.contents.spaceBefore&&i&&r.push(""),t.contents.commentBefore){let c=o(t.contents.commentBefore);r.push(de(c,""))}n.
forceBlockIndent=!!t.comment,a=t.contents.comment}let f=a?void 0:()=>s=!0,l=He(t.contents,n,()=>a=null,f);a&&(l+=qe(l,"",o(a))),(l[0]==="|"||l[0]===">")&&r[r.length-
1]==="---"?r[r.length-1]=`--- ${l}`:r.push(l)}else r.push(He(t.contents,n));if(t.directives?.docEnd)if(t.comment){let f=o(t.comment);f.includes(`
`)?(r.push("..."),r.push(de(f,""))):r.push(`... ${f}`)}else r.push("...");else{let f=t.comment;f&&s&&(f=f.replace(/^\n+/,"")),f&&((!s||a)&&r[r.length-1]!==""&&r.
push(""),r.push(de(o(f),"")))}return r.join(`
`)+`
`}var at=class t{constructor(e,r,i){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,ee,{value:Ur});let n=null;
typeof r=="function"||Array.isArray(r)?n=r:i===void 0&&r&&(i=r,r=void 0);let o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},i);this.options=o;let{version:s}=o;i?._directives?(this.directives=i._directives.atDocument(),this.directives.
yaml.explicit&&(s=this.directives.yaml.version)):this.directives=new Te({version:s}),this.setSchema(s,i),this.contents=e===void 0?null:this.createNode(e,n,i)}clone(){
let e=Object.create(t.prototype,{[ee]:{value:Ur}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.
warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=j(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Rt(this.contents)&&this.contents.add(e)}addIn(e,r){Rt(this.
contents)&&this.contents.addIn(e,r)}createAlias(e,r){if(!e.anchor){let i=fi(this);e.anchor=!r||i.has(r)?mi(r||"a",i):r}return new Ve(e.anchor)}createNode(e,r,i){
let n;if(typeof r=="function")e=r.call({"":e},"",e),n=r;else if(Array.isArray(r)){let y=v=>typeof v=="number"||v instanceof String||v instanceof Number,w=r.filter(
y).map(String);w.length>0&&(r=r.concat(w)),n=r}else i===void 0&&r&&(i=r,r=void 0);let{aliasDuplicateObjects:o,anchorPrefix:s,flow:a,keepUndefined:f,onTagObj:l,tag:c}=i??
{},{onAnchor:p,setAnchors:d,sourceObjects:u}=no(this,s||"a"),m={aliasDuplicateObjects:o??!0,keepUndefined:f??!1,onAnchor:p,onTagObj:l,replacer:n,schema:this.schema,
sourceObjects:u},h=Je(e,c,m);return a&&q(h)&&(h.flow=!0),d(),h}createPair(e,r,i={}){let n=this.createNode(e,null,i),o=this.createNode(r,null,i);return new R(n,o)}delete(e){
return Rt(this.contents)?this.contents.delete(e):!1}deleteIn(e){return qt(e)?this.contents==null?!1:(this.contents=null,!0):Rt(this.contents)?this.contents.deleteIn(
e):!1}get(e,r){return q(this.contents)?this.contents.get(e,r):void 0}getIn(e,r){return qt(e)?!r&&O(this.contents)?this.contents.value:this.contents:q(this.contents)?
this.contents.getIn(e,r):void 0}has(e){return q(this.contents)?this.contents.has(e):!1}hasIn(e){return qt(e)?this.contents!==void 0:q(this.contents)?this.contents.
hasIn(e):!1}set(e,r){this.contents==null?this.contents=sr(this.schema,[e],r):Rt(this.contents)&&this.contents.set(e,r)}setIn(e,r){qt(e)?this.contents=r:this.contents==
null?this.contents=sr(this.schema,Array.from(e),r):Rt(this.contents)&&this.contents.setIn(e,r)}setSchema(e,r={}){typeof e=="number"&&(e=String(e));let i;switch(e){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Te({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"n\
ext":this.directives?this.directives.yaml.version=e:this.directives=new Te({version:e}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,i=null;break;default:{let n=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${n}`)}}if(r.schema instanceof
Object)this.schema=r.schema;else if(i)this.schema=new mr(Object.assign(i,r));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:e,jsonArg:r,mapAsMap:i,maxAliasCount:n,onAnchor:o,reviver:s}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof n==
"number"?n:100},f=V(this.contents,r??"",a);if(typeof o=="function")for(let{count:l,res:c}of a.anchors.values())o(c,l);return typeof s=="function"?st(s,{"":f},"",
f):f}toJSON(e,r){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:r})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors canno\
t be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let r=JSON.stringify(e.indent);throw new Error(`"indent" option must be \
a positive integer, not ${r}`)}return Ao(this,e)}};function Rt(t){if(q(t))return!0;throw new Error("Expected a YAML collection as document contents")}var dr=class extends Error{constructor(e,r,i,n){super(),this.name=e,this.code=i,this.message=n,this.pos=r}},Ce=class extends dr{constructor(e,r,i){super("YAMLPa\
rseError",e,r,i)}},hr=class extends dr{constructor(e,r,i){super("YAMLWarning",e,r,i)}},Ai=(t,e)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>e.linePos(a));
let{line:i,col:n}=r.linePos[0];r.message+=` at line ${i}, column ${n}`;let o=n-1,s=t.substring(e.lineStarts[i-1],e.lineStarts[i]).replace(/[\n\r]+$/,"");if(o>=60&&
s.length>80){let a=Math.min(o-39,s.length-79);s="…"+s.substring(a),o-=a-1}if(s.length>80&&(s=s.substring(0,79)+"…"),i>1&&/^ *$/.test(s.substring(0,o))){let a=t.
substring(e.lineStarts[i-2],e.lineStarts[i-1]);a.length>80&&(a=a.substring(0,79)+`…
`),s=a+s}if(/[^ ]/.test(s)){let a=1,f=r.linePos[1];f?.line===i&&f.col>n&&(a=Math.max(1,Math.min(f.col-n,80-o)));let l=" ".repeat(o)+"^".repeat(a);r.message+=`:

${s}
${l}
`}};function Me(t,{flow:e,indicator:r,next:i,offset:n,onError:o,parentIndent:s,startOnNewline:a}){let f=!1,l=a,c=a,p="",d="",u=!1,m=!1,h=null,y=null,w=null,v=null,x=null,
_=null,S=null;for(let k of t)switch(m&&(k.type!=="space"&&k.type!=="newline"&&k.type!=="comma"&&o(k.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),m=!1),h&&(l&&k.type!=="comment"&&k.type!=="newline"&&o(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),k.type){case"\
space":!e&&(r!=="doc-start"||i?.type!=="flow-collection")&&k.source.includes("	")&&(h=k),c=!0;break;case"comment":{c||o(k,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let L=k.source.substring(1)||" ";p?p+=d+L:p=L,d="",l=!1;break}case"newline":l?p?p+=k.source:(!_||r!=="seq-ite\
m-ind")&&(f=!0):d+=k.source,l=!0,u=!0,(y||w)&&(v=k),c=!0;break;case"anchor":y&&o(k,"MULTIPLE_ANCHORS","A node can have at most one anchor"),k.source.endsWith(":")&&
o(k.offset+k.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=k,S??(S=k.offset),l=!1,c=!1,m=!0;break;case"tag":{w&&o(k,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),w=k,S??(S=k.offset),l=!1,c=!1,m=!0;break}case r:(y||w)&&o(k,"BAD_PROP_ORDER",`Anchors and tags must be after the ${k.source} indica\
tor`),_&&o(k,"UNEXPECTED_TOKEN",`Unexpected ${k.source} in ${e??"collection"}`),_=k,l=r==="seq-item-ind"||r==="explicit-key-ind",c=!1;break;case"comma":if(e){x&&
o(k,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),x=k,l=!1,c=!1;break}default:o(k,"UNEXPECTED_TOKEN",`Unexpected ${k.type} token`),l=!1,c=!1}let $=t[t.length-1],A=$?
$.offset+$.source.length:n;return m&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="scalar"||i.source!=="")&&o(i.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),h&&(l&&h.indent<=s||i?.type==="block-map"||i?.type==="block-seq")&&o(h,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:x,found:_,spaceBefore:f,comment:p,hasNewline:u,anchor:y,tag:w,newlineAfterProp:v,end:A,start:S??A}}function lt(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){for(let r of e.start)if(r.type==="n\
ewline")return!0;if(e.sep){for(let r of e.sep)if(r.type==="newline")return!0}if(lt(e.key)||lt(e.value))return!0}return!1;default:return!0}}function yr(t,e,r){if(e?.type==="flow-collection"){let i=e.end[0];i.indent===t&&(i.source==="]"||i.source==="}")&&lt(e)&&r(i,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}function gs(t,e,r){let{uniqueKeys:i}=t.options;if(i===!1)return!1;let n=typeof i=="function"?i:(o,s)=>o===s||O(o)&&O(s)&&o.value===s.value;return e.some(o=>n(o.
key,r))}var No="All mapping items must start at the same column";function Oo({composeNode:t,composeEmptyNode:e},r,i,n,o){let s=o?.nodeClass??F,a=new s(r.schema);r.atRoot&&
(r.atRoot=!1);let f=i.offset,l=null;for(let c of i.items){let{start:p,key:d,sep:u,value:m}=c,h=Me(p,{indicator:"explicit-key-ind",next:d??u?.[0],offset:f,onError:n,
parentIndent:i.indent,startOnNewline:!0}),y=!h.found;if(y){if(d&&(d.type==="block-seq"?n(f,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an impli\
cit map key"):"indent"in d&&d.indent!==i.indent&&n(f,"BAD_INDENT",No)),!h.anchor&&!h.tag&&!u){l=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||lt(d))&&n(d??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
h.found?.indent!==i.indent&&n(f,"BAD_INDENT",No);r.atKey=!0;let w=h.end,v=d?t(r,d,h,n):e(r,w,p,null,h,n);r.schema.compat&&yr(i.indent,d,n),r.atKey=!1,gs(r,a.items,
v)&&n(w,"DUPLICATE_KEY","Map keys must be unique");let x=Me(u??[],{indicator:"map-value-ind",next:m,offset:v.range[2],onError:n,parentIndent:i.indent,startOnNewline:!d||
d.type==="block-scalar"});if(f=x.end,x.found){y&&(m?.type==="block-map"&&!x.hasNewline&&n(f,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),r.options.strict&&h.start<x.found.offset-1024&&n(v.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let _=m?t(r,m,x,n):e(r,f,u,null,x,n);r.schema.compat&&yr(i.indent,m,n),f=_.range[2];let S=new R(v,_);r.options.keepSourceTokens&&(S.srcToken=
c),a.items.push(S)}else{y&&n(v.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),x.comment&&(v.comment?v.comment+=`
`+x.comment:v.comment=x.comment);let _=new R(v);r.options.keepSourceTokens&&(_.srcToken=c),a.items.push(_)}}return l&&l<f&&n(l,"IMPOSSIBLE","Map comment with tr\
ailing content"),a.range=[i.offset,f,l??f],a}function Io({composeNode:t,composeEmptyNode:e},r,i,n,o){let s=o?.nodeClass??X,a=new s(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let f=i.offset,l=null;
for(let{start:c,value:p}of i.items){let d=Me(c,{indicator:"seq-item-ind",next:p,offset:f,onError:n,parentIndent:i.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||p)p?.type==="block-seq"?n(d.end,"BAD_INDENT","All sequence items must start at the same column"):n(f,"MISSING_CHAR","Sequence item without - indicator");else{
l=d.end,d.comment&&(a.comment=d.comment);continue}let u=p?t(r,p,d,n):e(r,d.end,c,null,d,n);r.schema.compat&&yr(i.indent,p,n),f=u.range[2],a.items.push(u)}return a.
range=[i.offset,f,l??f],a}function De(t,e,r,i){let n="";if(t){let o=!1,s="";for(let a of t){let{source:f,type:l}=a;switch(l){case"space":o=!0;break;case"comment":{r&&!o&&i(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let c=f.substring(1)||" ";n?n+=s+c:n=c,s="";break}case"newline":n&&(s+=f),o=!0;break;default:
i(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=f.length}}return{comment:n,offset:e}}var Ni="Block collections are not allowed within flow collections",Oi=t=>t&&(t.type==="block-map"||t.type==="block-seq");function Eo({composeNode:t,composeEmptyNode:e},r,i,n,o){
let s=i.start.source==="{",a=s?"flow map":"flow sequence",f=o?.nodeClass??(s?F:X),l=new f(r.schema);l.flow=!0;let c=r.atRoot;c&&(r.atRoot=!1),r.atKey&&(r.atKey=
!1);let p=i.offset+i.start.source.length;for(let y=0;y<i.items.length;++y){let w=i.items[y],{start:v,key:x,sep:_,value:S}=w,$=Me(v,{flow:a,indicator:"explicit-k\
ey-ind",next:x??_?.[0],offset:p,onError:n,parentIndent:i.indent,startOnNewline:!1});if(!$.found){if(!$.anchor&&!$.tag&&!_&&!S){y===0&&$.comma?n($.comma,"UNEXPEC\
TED_TOKEN",`Unexpected , in ${a}`):y<i.items.length-1&&n($.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),$.comment&&(l.comment?l.comment+=`
`+$.comment:l.comment=$.comment),p=$.end;continue}!s&&r.options.strict&&lt(x)&&n(x,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(y===0)$.comma&&n($.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if($.comma||n($.start,"MISSING_CHAR",`Missing , between ${a} items`),
$.comment){let A="";e:for(let k of v)switch(k.type){case"comma":case"space":break;case"comment":A=k.source.substring(1);break e;default:break e}if(A){let k=l.items[l.
items.length-1];E(k)&&(k=k.value??k.key),k.comment?k.comment+=`
`+A:k.comment=A,$.comment=$.comment.substring(A.length+1)}}if(!s&&!_&&!$.found){let A=S?t(r,S,$,n):e(r,$.end,_,null,$,n);l.items.push(A),p=A.range[2],Oi(S)&&n(A.
range,"BLOCK_IN_FLOW",Ni)}else{r.atKey=!0;let A=$.end,k=x?t(r,x,$,n):e(r,A,v,null,$,n);Oi(x)&&n(k.range,"BLOCK_IN_FLOW",Ni),r.atKey=!1;let L=Me(_??[],{flow:a,indicator:"\
map-value-ind",next:S,offset:k.range[2],onError:n,parentIndent:i.indent,startOnNewline:!1});if(L.found){if(!s&&!$.found&&r.options.strict){if(_)for(let I of _){
if(I===L.found)break;if(I.type==="newline"){n(I,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}$.start<L.found.
offset-1024&&n(L.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else S&&("source"in
S&&S.source?.[0]===":"?n(S,"MISSING_CHAR",`Missing space after : in ${a}`):n(L.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let C=S?t(r,S,L,n):L.found?
e(r,L.end,_,null,L,n):null;C?Oi(S)&&n(C.range,"BLOCK_IN_FLOW",Ni):L.comment&&(k.comment?k.comment+=`
`+L.comment:k.comment=L.comment);let M=new R(k,C);if(r.options.keepSourceTokens&&(M.srcToken=w),s){let I=l;gs(r,I.items,k)&&n(A,"DUPLICATE_KEY","Map keys must b\
e unique"),I.items.push(M)}else{let I=new F(r.schema);I.flow=!0,I.items.push(M);let ye=(C??k).range;I.range=[k.range[0],ye[1],ye[2]],l.items.push(I)}p=C?C.range[2]:
L.end}}let d=s?"}":"]",[u,...m]=i.end,h=p;if(u?.source===d)h=u.offset+u.source.length;else{let y=a[0].toUpperCase()+a.substring(1),w=c?`${y} must end with a ${d}`:
`${y} in block collection must be sufficiently indented and end with a ${d}`;n(p,c?"MISSING_CHAR":"BAD_INDENT",w),u&&u.source.length!==1&&m.unshift(u)}if(m.length>
0){let y=De(m,h,r.options.strict,n);y.comment&&(l.comment?l.comment+=`
`+y.comment:l.comment=y.comment),l.range=[i.offset,h,y.offset]}else l.range=[i.offset,h,h];return l}function Ii(t,e,r,i,n,o){let s=r.type==="block-map"?Oo(t,e,r,i,o):r.type==="block-seq"?Io(t,e,r,i,o):Eo(t,e,r,i,o),a=s.constructor;return n==="!"||n===a.tagName?
(s.tag=a.tagName,s):(n&&(s.tag=n),s)}function jo(t,e,r,i,n){let o=i.tag,s=o?e.directives.tagName(o.source,d=>n(o,"TAG_RESOLVE_FAILED",d)):null;if(r.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:u}=i,m=d&&o?d.offset>o.offset?d:o:d??o;m&&(!u||u.offset<m.offset)&&n(m,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!o||!s||s==="!"||s===F.tagName&&a==="map"||s===X.tagName&&
a==="seq")return Ii(t,e,r,n,s);let f=e.schema.tags.find(d=>d.tag===s&&d.collection===a);if(!f){let d=e.schema.knownTags[s];if(d?.collection===a)e.schema.tags.push(
Object.assign({},d,{default:!1})),f=d;else return d?n(o,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):n(o,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,!0),Ii(t,e,r,n,s)}let l=Ii(t,e,r,n,s,f),c=f.resolve?.(l,d=>n(o,"TAG_RESOLVE_FAILED",d),e.options)??l,p=j(c)?c:new P(
c);return p.range=l.range,p.tag=s,f?.format&&(p.format=f.format),p}function Ei(t,e,r){let i=e.offset,n=Pc(e,t.options.strict,r);if(!n)return{value:"",type:null,comment:"",range:[i,i,i]};let o=n.mode===">"?P.BLOCK_FOLDED:P.BLOCK_LITERAL,
s=e.source?Lc(e.source):[],a=s.length;for(let h=s.length-1;h>=0;--h){let y=s[h][1];if(y===""||y==="\r")a=h;else break}if(a===0){let h=n.chomp==="+"&&s.length>0?
`
`.repeat(Math.max(1,s.length-1)):"",y=i+n.length;return e.source&&(y+=e.source.length),{value:h,type:o,comment:n.comment,range:[i,y,y]}}let f=e.indent+n.indent,
l=e.offset+n.length,c=0;for(let h=0;h<a;++h){let[y,w]=s[h];if(w===""||w==="\r")n.indent===0&&y.length>f&&(f=y.length);else{y.length<f&&r(l+y.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),n.indent===0&&(f=y.length),c=h,f===0&&!t.atRoot&&r(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=y.length+w.length+1}for(let h=s.length-1;h>=a;--h)s[h][0].length>f&&(a=h+1);let p="",d="",
u=!1;for(let h=0;h<c;++h)p+=s[h][0].slice(f)+`
`;for(let h=c;h<a;++h){let[y,w]=s[h];l+=y.length+w.length+1;let v=w[w.length-1]==="\r";if(v&&(w=w.slice(0,-1)),w&&y.length<f){let _=`Block scalar lines must not\
 be less indented than their ${n.indent?"explicit indentation indicator":"first line"}`;r(l-w.length-(v?2:1),"BAD_INDENT",_),y=""}o===P.BLOCK_LITERAL?(p+=d+y.slice(
f)+w,d=`
`):y.length>f||w[0]==="	"?(d===" "?d=`
`:!u&&d===`
`&&(d=`

`),p+=d+y.slice(f)+w,d=`
`,u=!0):w===""?d===`
`?p+=`
`:d=`
`:(p+=d+w,d=" ",u=!1)}switch(n.chomp){case"-":break;case"+":for(let h=a;h<s.length;++h)p+=`
`+s[h][0].slice(f);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let m=i+n.length+e.source.length;return{value:p,type:o,comment:n.comment,range:[i,m,m]}}function Pc({offset:t,props:e},r,i){if(e[0].type!=="block-scalar-heade\
r")return i(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:n}=e[0],o=n[0],s=0,a="",f=-1;for(let d=1;d<n.length;++d){let u=n[d];if(!a&&(u==="\
-"||u==="+"))a=u;else{let m=Number(u);!s&&m?s=m:f===-1&&(f=t+d)}}f!==-1&&i(f,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${n}`);let l=!1,
c="",p=n.length;for(let d=1;d<e.length;++d){let u=e[d];switch(u.type){case"space":l=!0;case"newline":p+=u.source.length;break;case"comment":r&&!l&&i(u,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=u.source.length,c=u.source.substring(1);break;case"error":i(u,"UNEXPECTED_TOK\
EN",u.message),p+=u.source.length;break;default:{let m=`Unexpected token in block scalar header: ${u.type}`;i(u,"UNEXPECTED_TOKEN",m);let h=u.source;h&&typeof h==
"string"&&(p+=h.length)}}}return{mode:o,indent:s,chomp:a,comment:c,length:p}}function Lc(t){let e=t.split(/\n( *)/),r=e[0],i=r.match(/^( *)/),o=[i?.[1]?[i[1],r.
slice(i[1].length)]:["",r]];for(let s=1;s<e.length;s+=2)o.push([e[s],e[s+1]]);return o}function ji(t,e,r){let{offset:i,type:n,source:o,end:s}=t,a,f,l=(d,u,m)=>r(i+d,u,m);switch(n){case"scalar":a=P.PLAIN,f=Ac(o,l);break;case"single-quoted-scalar":a=
P.QUOTE_SINGLE,f=Nc(o,l);break;case"double-quoted-scalar":a=P.QUOTE_DOUBLE,f=Oc(o,l);break;default:return r(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${n}`),{value:"",type:null,comment:"",range:[i,i+o.length,i+o.length]}}let c=i+o.length,p=De(s,c,e,r);return{value:f,type:a,comment:p.comment,range:[
i,c,p.offset]}}function Ac(t,e){let r="";switch(t[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indica\
tor character %";break;case"|":case">":{r=`block scalar indicator ${t[0]}`;break}case"@":case"`":{r=`reserved character ${t[0]}`;break}}return r&&e(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${r}`),To(t)}function Nc(t,e){return(t[t.length-1]!=="'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quo\
te"),To(t.slice(1,-1)).replace(/''/g,"'")}function To(t){let e=/(.*?)\r?\n/sy,r=e.exec(t);if(!r)return t;let i,n;try{i=new RegExp("(?<![ 	])[ 	]+$"),n=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,n=/^[ \t]+|[ \t]+$/g}let o=r[1].replace(i,""),s=" ",a=e.lastIndex;for(;r=e.exec(t);){let l=r[1].replace(n,"");l===
""?s===`
`?o+=s:s=`
`:(o+=s+l,s=" "),a=e.lastIndex}let f=/[ \t]*(.*)/sy;return f.lastIndex=a,r=f.exec(t),o+s+(r?.[1]??"")}function Oc(t,e){let r="";for(let i=1;i<t.length-1;++i){let n=t[i];
if(!(n==="\r"&&t[i+1]===`
`))if(n===`
`){let{fold:o,offset:s}=Ic(t,i);r+=o,i=s}else if(n==="\\"){let o=t[++i],s=Ec[o];if(s)r+=s;else if(o===`
`)for(o=t[i+1];o===" "||o==="	";)o=t[++i+1];else if(o==="\r"&&t[i+1]===`
`)for(o=t[++i+1];o===" "||o==="	";)o=t[++i+1];else if(o==="x"||o==="u"||o==="U"){let a=o==="x"?2:o==="u"?4:8;r+=jc(t,i+1,a,e),i+=a}else{let a=t.substr(i-1,2);e(
i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(n===" "||n==="	"){let o=i,s=t[i+1];for(;s===" "||s==="	";)s=t[++i+1];s!==`
`&&!(s==="\r"&&t[i+2]===`
`)&&(r+=i>o?t.slice(o,i+1):n)}else r+=n}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing closing "quote'),r}function Ic(t,e){let r="",
i=t[e+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&t[e+2]!==`
`);)i===`
`&&(r+=`
`),e+=1,i=t[e+1];return r||(r=" "),{fold:r,offset:e}}var Ec={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function jc(t,e,r,i){let n=t.substr(e,r),s=n.length===r&&/^[0-9a-fA-F]+$/.
test(n)?parseInt(n,16):NaN;try{return String.fromCodePoint(s)}catch{let a=t.substr(e-2,r+2);return i(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function Ti(t,e,r,i){let{value:n,type:o,comment:s,range:a}=e.type==="block-scalar"?Ei(t,e,i):ji(e,t.options.strict,i),f=r?t.directives.tagName(r.source,p=>i(r,"\
TAG_RESOLVE_FAILED",p)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[le]:f?l=Tc(t.schema,n,f,r,i):e.type==="scalar"?l=qc(t,n,e,i):l=t.schema[le];let c;try{let p=l.
resolve(n,d=>i(r??e,"TAG_RESOLVE_FAILED",d),t.options);c=O(p)?p:new P(p)}catch(p){let d=p instanceof Error?p.message:String(p);i(r??e,"TAG_RESOLVE_FAILED",d),c=
new P(n)}return c.range=a,c.source=n,o&&(c.type=o),f&&(c.tag=f),l.format&&(c.format=l.format),s&&(c.comment=s),c}function Tc(t,e,r,i,n){if(r==="!")return t[le];
let o=[];for(let a of t.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)o.push(a);else return a;for(let a of o)if(a.test?.test(e))return a;let s=t.knownTags[r];
return s&&!s.collection?(t.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(n(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:st\
r"),t[le])}function qc({atKey:t,directives:e,schema:r},i,n,o){let s=r.tags.find(a=>(a.default===!0||t&&a.default==="key")&&a.test?.test(i))||r[le];if(r.compat){
let a=r.compat.find(f=>f.default&&f.test?.test(i))??r[le];if(s.tag!==a.tag){let f=e.tagString(s.tag),l=e.tagString(a.tag),c=`Value may be parsed as either ${f} \
or ${l}`;o(n,"TAG_RESOLVE_FAILED",c,!0)}}return s}function qo(t,e,r){if(e){r??(r=e.length);for(let i=r-1;i>=0;--i){let n=e[i];switch(n.type){case"space":case"comment":case"newline":t-=n.source.length;continue}for(n=
e[++i];n?.type==="space";)t+=n.source.length,n=e[++i];break}}return t}var Cc={composeNode:qi,composeEmptyNode:bs};function qi(t,e,r,i){let n=t.atKey,{spaceBefore:o,comment:s,anchor:a,tag:f}=r,l,c=!0;switch(e.type){case"alias":l=Mc(
t,e,i),(a||f)&&i(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
block-scalar":l=Ti(t,e,f,i),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=jo(Cc,t,e,r,i),a&&(l.anchor=a.
source.substring(1))}catch(p){let d=p instanceof Error?p.message:String(p);i(e,"RESOURCE_EXHAUSTION",d)}break;default:{let p=e.type==="error"?e.message:`Unsuppo\
rted token (type: ${e.type})`;i(e,"UNEXPECTED_TOKEN",p),c=!1}}return l??(l=bs(t,e.offset,void 0,null,r,i)),a&&l.anchor===""&&i(a,"BAD_ALIAS","Anchor cannot be a\
n empty string"),n&&t.options.stringKeys&&(!O(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&i(f??e,"NON_STRING_KEY","With stringKeys, a\
ll keys must be strings"),o&&(l.spaceBefore=!0),s&&(e.type==="scalar"&&e.source===""?l.comment=s:l.commentBefore=s),t.options.keepSourceTokens&&c&&(l.srcToken=e),
l}function bs(t,e,r,i,{spaceBefore:n,comment:o,anchor:s,tag:a,end:f},l){let c={type:"scalar",offset:qo(e,r,i),indent:-1,source:""},p=Ti(t,c,a,l);return s&&(p.anchor=
s.source.substring(1),p.anchor===""&&l(s,"BAD_ALIAS","Anchor cannot be an empty string")),n&&(p.spaceBefore=!0),o&&(p.comment=o,p.range[2]=f),p}function Mc({options:t},{
offset:e,source:r,end:i},n){let o=new Ve(r.substring(1));o.source===""&&n(e,"BAD_ALIAS","Alias cannot be an empty string"),o.source.endsWith(":")&&n(e+r.length-
1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let s=e+r.length,a=De(i,s,t.strict,n);return o.range=[e,s,a.offset],a.comment&&(o.comment=a.comment),o}function Co(t,e,{offset:r,start:i,value:n,end:o},s){let a=Object.assign({_directives:e},t),f=new at(void 0,a),l={atKey:!1,atRoot:!0,directives:f.directives,options:f.
options,schema:f.schema},c=Me(i,{indicator:"doc-start",next:n??o?.[0],offset:r,onError:s,parentIndent:0,startOnNewline:!0});c.found&&(f.directives.docStart=!0,n&&
(n.type==="block-map"||n.type==="block-seq")&&!c.hasNewline&&s(c.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),f.
contents=n?qi(l,n,c,s):bs(l,c.end,i,null,c,s);let p=f.contents.range[2],d=De(o,p,!1,s);return d.comment&&(f.comment=d.comment),f.range=[r,p,d.offset],f}function gr(t){if(typeof t=="number")return[t,t+1];if(Array.isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:r}=t;return[e,e+(typeof r=="string"?
r.length:1)]}function Mo(t){let e="",r=!1,i=!1;for(let n=0;n<t.length;++n){let o=t[n];switch(o[0]){case"#":e+=(e===""?"":i?`

`:`
`)+(o.substring(1)||" "),r=!0,i=!1;break;case"%":t[n+1]?.[0]!=="#"&&(n+=1),r=!1;break;default:r||(i=!0),r=!1}}return{comment:e,afterEmptyLine:i}}var br=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,i,n,o)=>{let s=gr(r);o?this.warnings.push(new hr(s,i,n)):this.
errors.push(new Ce(s,i,n))},this.directives=new Te({version:e.version||"1.2"}),this.options=e}decorate(e,r){let{comment:i,afterEmptyLine:n}=Mo(this.prelude);if(i){
let o=e.contents;if(r)e.comment=e.comment?`${e.comment}
${i}`:i;else if(n||e.directives.docStart||!o)e.commentBefore=i;else if(q(o)&&!o.flow&&o.items.length>0){let s=o.items[0];E(s)&&(s=s.key);let a=s.commentBefore;s.
commentBefore=a?`${i}
${a}`:i}else{let s=o.commentBefore;o.commentBefore=s?`${i}
${s}`:i}}if(r){for(let o=0;o<this.errors.length;++o)e.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)e.warnings.push(this.warnings[o])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Mo(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,r=!1,i=-1){for(let n of e)yield*this.next(n);yield*this.end(r,i)}*next(e){switch(e.type){case"d\
irective":this.directives.add(e.source,(r,i,n)=>{let o=gr(e);o[0]+=r,this.onError(o,"BAD_DIRECTIVE",i,n)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"\
document":{let r=Co(this.options,this.directives,e,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(e.source);break;case"error":{let r=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,i=new Ce(gr(e),"UNEXPE\
CTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"doc-end":{if(!this.doc){let i="Unexpected doc-end without pre\
ceding document";this.errors.push(new Ce(gr(e),"UNEXPECTED_TOKEN",i));break}this.doc.directives.docEnd=!0;let r=De(e.end,e.offset+e.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let i=this.doc.comment;this.doc.comment=i?`${i}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new Ce(gr(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let i=Object.assign({_directives:this.directives},this.options),n=new at(void 0,i);
this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),n.range=[0,r,r],this.decorate(n,!1),yield n}}};var Ci=Symbol("break visit"),Dc=Symbol("skip children"),Do=Symbol("remove item");function yt(t,e){"type"in t&&t.type==="document"&&(t={start:t.start,value:t.value}),
zo(Object.freeze([]),t,e)}yt.BREAK=Ci;yt.SKIP=Dc;yt.REMOVE=Do;yt.itemAtPath=(t,e)=>{let r=t;for(let[i,n]of e){let o=r?.[i];if(o&&"items"in o)r=o.items[n];else return}
return r};yt.parentCollection=(t,e)=>{let r=yt.itemAtPath(t,e.slice(0,-1)),i=e[e.length-1][0],n=r?.[i];if(n&&"items"in n)return n;throw new Error("Parent collec\
tion not found")};function zo(t,e,r){let i=r(e,t);if(typeof i=="symbol")return i;for(let n of["key","value"]){let o=e[n];if(o&&"items"in o){for(let s=0;s<o.items.
length;++s){let a=zo(Object.freeze(t.concat([[n,s]])),o.items[s],r);if(typeof a=="number")s=a-1;else{if(a===Ci)return Ci;a===Do&&(o.items.splice(s,1),s-=1)}}typeof i==
"function"&&n==="key"&&(i=i(e,t))}}return typeof i=="function"?i(e,t):i}var Mi="\uFEFF",Di="",zi="",ws="";function Bo(t){switch(t){case Mi:return"byte-order-mark";case Di:return"doc-mode";case zi:return"flow-error-end";case ws:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function _e(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Ro=new Set("0123456789ABCDEFabcdef"),Bc=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),vs=new Set(",[]{}"),Rc=new Set(` ,[]{}
\r	`),Bi=t=>!t||Rc.has(t),gt=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,r=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!r;let i=this.next??"stream";for(;i&&(r||this.hasChars(1));)i=yield*this.parseNext(
i)}atLineEnd(){let e=this.pos,r=this.buffer[e];for(;r===" "||r==="	";)r=this.buffer[++e];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let r=this.buffer[e];if(this.indentNext>0){let i=0;for(;r===" ";)r=this.buffer[++i+e];if(r==="\r"){
let n=this.buffer[i+e+1];if(n===`
`||!n&&!this.atEnd)return e+i+1}return r===`
`||i>=this.indentNext||!r&&!this.atEnd?e+i:-1}if(r==="-"||r==="."){let i=this.buffer.substr(e,3);if((i==="---"||i==="...")&&_e(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Mi&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let r=e.length,i=e.indexOf("#");for(;i!==-1;){let o=e[i-
1];if(o===" "||o==="	"){r=i-1;break}else i=e.indexOf("#",i+1)}for(;;){let o=e[r-1];if(o===" "||o==="	")r-=1;else break}let n=(yield*this.pushCount(r))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(e.length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(
e.length-r),yield*this.pushNewline(),"stream"}return yield Di,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r==="...")&&_e(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!_e(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,r]=this.peek(2);if(!r&&
!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&_e(r)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext(
"doc");let r=yield*this.pushIndicators();switch(e[r]){case"#":yield*this.pushCount(e.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Bi),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,r,i=-1;do e=yield*this.pushNewline(),e>0?(r=yield*this.pushSpaces(!1),this.indentValue=i=r):r=0,r+=yield*this.pushSpaces(!0);while(e+r>0);let n=this.getLine();
if(n===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&n[0]!=="#"||i===0&&(n.startsWith("---")||n.startsWith("..."))&&_e(n[3]))&&!(i===this.indentNext-
1&&this.flowLevel===1&&(n[0]==="]"||n[0]==="}")))return this.flowLevel=0,yield zi,yield*this.parseLineStart();let o=0;for(;n[o]===",";)o+=yield*this.pushCount(1),
o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),n[o]){case void 0:return"flow";case"#":return yield*this.pushCount(n.length-o),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Bi),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let s=this.charAt(1);if(this.flowKey||_e(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),r=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let o=0;for(;this.buffer[r-1-o]==="\\";)o+=1;if(o%2===0)break;r=this.buffer.indexOf('"',r+1)}let i=this.buffer.
substring(0,r),n=i.indexOf(`
`,this.pos);if(n!==-1){for(;n!==-1;){let o=this.continueScalar(n+1);if(o===-1)break;n=i.indexOf(`
`,o)}n!==-1&&(r=n-(i[n-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let r=this.buffer[++e];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>_e(r)||r==="#")}*parseBlockScalar(){
let e=this.pos-1,r=0,i;e:for(let o=this.pos;i=this.buffer[o];++o)switch(i){case" ":r+=1;break;case`
`:e=o,r=0;break;case"\r":{let s=this.buffer[o+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(e+1);if(o===-1)break;e=this.buffer.indexOf(`
`,o)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let n=e+1;for(i=this.buffer[n];i===" ";)i=this.buffer[++n];
if(i==="	"){for(;i==="	"||i===" "||i==="\r"||i===`
`;)i=this.buffer[++n];e=n-1}else if(!this.blockScalarKeep)do{let o=e-1,s=this.buffer[o];s==="\r"&&(s=this.buffer[--o]);let a=o;for(;s===" ";)s=this.buffer[--o];
if(s===`
`&&o>=this.pos&&o+1+r>a)e=o;else break}while(!0);return yield ws,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>
0,r=this.pos-1,i=this.pos-1,n;for(;n=this.buffer[++i];)if(n===":"){let o=this.buffer[i+1];if(_e(o)||e&&vs.has(o))break;r=i}else if(_e(n)){let o=this.buffer[i+1];
if(n==="\r"&&(o===`
`?(i+=1,n=`
`,o=this.buffer[i+1]):r=i),o==="#"||e&&vs.has(o))break;if(n===`
`){let s=this.continueScalar(i+1);if(s===-1)break;i=Math.max(i,s-2)}}else{if(e&&vs.has(n))break;r=i}return!n&&!this.atEnd?this.setNext("plain-scalar"):(yield ws,
yield*this.pushToIndex(r+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,r){let i=this.buffer.
slice(this.pos,e);return i?(yield i,this.pos+=i.length,i.length):(r&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Bi),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,i=this.charAt(1);if(_e(i)||r&&vs.has(i)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,r=this.buffer[e];for(;!_e(r)&&r!==">";)r=this.buffer[++e];return yield*this.
pushToIndex(r===">"?e+1:e,!1)}else{let e=this.pos+1,r=this.buffer[e];for(;r;)if(Bc.has(r))r=this.buffer[++e];else if(r==="%"&&Ro.has(this.buffer[e+1])&&Ro.has(this.
buffer[e+2]))r=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let r=this.pos-1,i;do i=this.buffer[++r];while(i===" "||e&&i==="	");let n=r-this.pos;return n>0&&(yield this.buffer.substr(
this.pos,n),this.pos=r),n}*pushUntil(e){let r=this.pos,i=this.buffer[r];for(;!e(i);)i=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};var bt=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let r=0,i=this.lineStarts.length;for(;r<i;){let o=r+i>>
1;this.lineStarts[o]<e?r=o+1:i=o}if(this.lineStarts[r]===e)return{line:r+1,col:1};if(r===0)return{line:0,col:e};let n=this.lineStarts[r-1];return{line:r,col:e-n+
1}}}};function ct(t,e){for(let r=0;r<t.length;++r)if(t[r].type===e)return!0;return!1}function Fo(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comm\
ent":case"newline":break;default:return e}return-1}function Ko(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function xs(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];return e.
sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function Ft(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}
function ks(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let r=0;r<e.length;++r)t.push(e[r])}function Uo(t){if(t.start.type==="flow-seq-start")
for(let e of t.items)e.sep&&!e.value&&!ct(e.start,"explicit-key-ind")&&!ct(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,Ko(e.value)?e.value.end?
ks(e.value.end,e.sep):e.value.end=e.sep:ks(e.start,e.sep),delete e.sep)}var wr=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=
0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new gt,this.onNewLine=e}*parse(e,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let i of this.lexer.lex(e,r))yield*this.next(i);r||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=
e.length;return}let r=Bo(e);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),r){case"newline":
this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=e.length}else{let i=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:i,source:e}),this.offset+=e.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.
peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-s\
eq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){
return this.stack[this.stack.length-e]}*pop(e){let r=e??this.stack.pop();if(!r)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty st\
ack"};else if(this.stack.length===0)yield r;else{let i=this.peek(1);switch(r.type==="block-scalar"?r.indent="indent"in i?i.indent:0:r.type==="flow-collection"&&
i.type==="document"&&(r.indent=0),r.type==="flow-collection"&&Uo(r),i.type){case"document":i.value=r;break;case"block-scalar":i.props.push(r);break;case"block-m\
ap":{let n=i.items[i.items.length-1];if(n.value){i.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(n.sep)n.value=r;else{Object.assign(n,{key:r,
sep:[]}),this.onKeyLine=!n.explicitKey;return}break}case"block-seq":{let n=i.items[i.items.length-1];n.value?i.items.push({start:[],value:r}):n.value=r;break}case"\
flow-collection":{let n=i.items[i.items.length-1];!n||n.value?i.items.push({start:[],key:r,sep:[]}):n.sep?n.value=r:Object.assign(n,{key:r,sep:[]});return}default:
yield*this.pop(),yield*this.pop(r)}if((i.type==="document"||i.type==="block-map"||i.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let n=r.items[r.
items.length-1];n&&!n.sep&&!n.value&&n.start.length>0&&Fo(n.start)===-1&&(r.indent===0||n.start.every(o=>o.type!=="comment"||o.indent<r.indent))&&(i.type==="doc\
ument"?i.end=n.start:i.items.push({start:n.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{
Fo(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.
push(this.sourceToken);return}let r=this.startBlockValue(e);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let r=xs(this.peek(2)),i=Ft(r),n;e.end?(n=e.end,n.push(this.sourceToken),delete e.
end):n=[this.sourceToken];let o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:n}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=o}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let r=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let i="end"in r.value?r.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){ks(n,r.start),
n.push(this.sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let i=!this.onKeyLine&&this.indent===e.indent,n=i&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",o=[];if(n&&r.sep&&!r.value){let s=[];for(let a=0;a<r.sep.length;++a){let f=r.sep[a];switch(f.type){case"newli\
ne":s.push(a);break;case"space":break;case"comment":f.indent>e.indent&&(s.length=0);break;default:s.length=0}}s.length>=2&&(o=r.sep.splice(s[1]))}switch(this.type){case"\
anchor":case"tag":n||r.value?(o.push(this.sourceToken),e.items.push({start:o}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):n||r.value?(o.push(this.sourceToken),e.items.push({start:o,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ct(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(Ko(r.key)&&!ct(r.sep,"newline")){
let s=Ft(r.start),a=r.key,f=r.sep;f.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:s,key:a,sep:f}]})}else o.length>0?r.sep=r.sep.concat(o,this.sourceToken):r.sep.push(this.sourceToken);else if(ct(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let s=Ft(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||n?e.items.push({start:o,key:null,sep:[this.sourceToken]}):ct(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);n||r.value?(e.items.push({start:o,key:s,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(s):(Object.assign(r,{key:s,sep:[]}),this.onKeyLine=!0);return}default:{let s=this.startBlockValue(e);if(s){if(s.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!ct(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else i&&e.items.push({start:o});this.stack.push(s);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let r=e.items[e.items.
length-1];switch(this.type){case"newline":if(r.value){let i="end"in r.value?r.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){ks(n,r.start),n.push(this.
sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=e.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;r.value||ct(r.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>e.indent){let i=this.startBlockValue(e);if(i){this.stack.push(i);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let r=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?e.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let n=this.flowScalar(this.type);!r||r.value?e.items.push({start:[],key:n,
sep:[]}):r.sep?this.stack.push(n):Object.assign(r,{key:n,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let i=this.startBlockValue(
e);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{let i=this.peek(2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===e.indent||
this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){let n=xs(
i),o=Ft(n);Uo(e);let s=e.end.splice(1,e.end.length);s.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:o,key:e,sep:s}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=xs(e),i=Ft(r);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=xs(e),i=Ft(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,r){return this.type!=="comment"||this.indent<=r?!1:e.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function Fc(t){let e=t.prettyErrors!==!1;return{lineCounter:t.lineCounter||e&&new bt||null,prettyErrors:e}}function Ri(t,e={}){let{lineCounter:r,prettyErrors:i}=Fc(
e),n=new wr(r?.addNewLine),o=new br(e),s=Array.from(o.compose(n.parse(t)));if(i&&r)for(let a of s)a.errors.forEach(Ai(t,r)),a.warnings.forEach(Ai(t,r));return s.
length>0?s:Object.assign([],{empty:!0},o.streamInfo())}var Kc=/^(?: *(?:#[^\n]*)?\n)*\.\.\.(?:\s|$)/,Yc=/^[|>][^\n]*\n+[^ \n]/,Vc=/\n[^\n]*[^ \n][^\n]*$/,Jc=/(?:^|[\n ,{[])\?\s+$/,Hc=/^[?:]|:[,?[\]{}]/,Wc=/^ *:[,?[\]{}]/,
Gc=/^ *:/,Qc=/^[^:,\]}]*\n[^:,\]}]*:/,Yo=/^(?: *(?:#[^\n]*)?\n)* *%/,Vo=/^\.\.\.[\s\S]*?\n%/m,Jo=/^[A-Za-z0-9_-]+$/;function Fi(t){let e=Kc.exec(t);return e?e[0].
trimEnd().length-3:-1}function Ho(t,e){return Yc.test(t.slice(e))}function Wo(t,{type:e,range:r,value:i}){return(e==="BLOCK_LITERAL"||e==="BLOCK_FOLDED")&&r[1]>=
t.length&&Vc.test(t)?i.replace(/\n$/,""):i}function _s(t){return O(t)&&t.type==="PLAIN"&&Hc.test(t.value)}function Go(t,e,r){let[i,n]=e.range,o=t.slice(n),s=e.type===
"PLAIN";return Jc.test(t.slice(0,i))||t.slice(i,n).includes(`
`)||s&&e.value===""||r&&(s&&Wc.test(o)||Qc.test(o)||_s(e))||!r&&!Gc.test(o)}function Se(t,[e,r],i,n={}){let{found:o="",wanted:s="",fix:a="",pointer:f=""}=n,{clause:l,fix:c}=Br[t];return{code:t,line:e,column:r,pointer:f,message:i,found:o,
wanted:s,clause:l,fix:a||c}}function Ki(){return Se("Y003",[1,1],"文件超过大小限制",{found:`超过 ${me} 字节`,wanted:`不超过 ${me} 字节`})}function*Qo(t){
for(let[e,r]of t.split(`
`).entries())for(let[i,n]of In(r)){let o=n>1?`，这一行共 ${n} 处`:"",s=[...r.slice(0,r.indexOf(i))].length+1;yield Se("Y002",[e+1,s],"这里有一个不允许的字符",
{found:`${Pt(i)}${o}`,wanted:"普通文字、标点和空格"})}}function Xo(t,e){let r=t.split(`
`)[e[0]-1]??"",i=[...r][e[1]-1]??"";return Se("Y004",e,"从这里起读不懂",{found:r===""?"空白":rt(r),fix:i&&"%*&!@`".includes(i)?`文字以 ${i} 开头时请加英文双\
引号。`:""})}function Yi(t){if(t.length>me)return{text:"",faults:[Ki()]};let e=Ui(t,t.length,!1);if(e!==null)return{text:e,faults:[]};let r=Xc(t),i=r.split(`\

`),n=[i.length,[...i[i.length-1]].length+1];return{text:"",faults:[Se("Y001",n,"这里的字节不是 UTF-8 文字",{found:`0x${t[Lt(r)].toString(16).padStart(2,
"0")}`,wanted:"UTF-8 编码"})]}}function Ui(t,e,r){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t.subarray(0,e),{stream:r})}catch{return null}}
function Xc(t){let[e,r]=[0,t.length+1];for(;r-e>1;){let i=e+r>>1;Ui(t,i,!0)===null?r=i:e=i}return Ui(t,e,!0)}var pt=class extends Error{},Ss=class{constructor(e){this.text=e,this.lines=new bt,this.faults=[],this.places=new Map}report(e,r,i,n,o=""){this.faults.push(Se(e,
this.place(r),i,{found:rt(n),pointer:o}))}stop(e){throw this.faults.push(Xo(this.text,this.place(Math.min(e,this.text.length)))),new pt}place(e){let{line:r,col:i}=this.
lines.linePos(e);return[Math.max(r,1),[...this.text.slice(e-i+1,e)].length+1]}at(e){let r=e;for(;!this.places.has(r);)r=r.slice(0,r.lastIndexOf("/"));let[i,n]=this.
place(this.places.get(r));return{line:i,column:n}}};var Zc=20,ep=250,tp={keepSourceTokens:!1,logLevel:"silent",merge:!1,prettyErrors:!1,resolveKnownTags:!1,schema:"failsafe",strict:!0,uniqueKeys:!1,version:"1.2"},
$s=class extends Ss{read(){try{return this.document()}catch(e){if(e instanceof RangeError)this.faults.push(Se("Y009",[1,1],"嵌套超过 20 层"));else if(!(e instanceof
pt))throw e;return}}document(){let e=Ri(this.text,{...tp,lineCounter:this.lines});if(!Array.isArray(e)||e.length===0)return;let[r,i]=e;Fi(this.text)>=0&&this.stop(
Fi(this.text));let n=r.contents===null?void 0:this.node(r.contents,"",1);return r.errors.length&&this.stop(r.errors[0].pos[0]),i&&this.report("Y008",i.range[0],
"这里开始了第二份文档","---"),n}node(e,r,i){let n=e.range[0];if(this.places.set(r,n),ce(e))return Jo.test(e.source)||this.stop(n),this.report("Y006",n,
"这里用了别名",`*${e.source}`,r),"";if(this.marked(e,r),O(e))return i===1&&Ho(this.text,n)&&this.stop(n),this.scalar(e,r);if(i>Zc)throw this.report("Y009",
n,"嵌套超过 20 层",`第 ${i} 层`,r),new pt;return pe(e)?this.mapping(e,r,i):this.list(e,r,i)}marked(e,r){e.anchor&&this.report("Y006",e.range[0],"这里用了锚点",
`&${e.anchor}`,r),e.tag&&this.report("Y007",e.range[0],"这里用了标签",e.tag,r)}scalar(e,r){if(e.type==="PLAIN")return Ue(e.value);let i=$t(e.value);return i!==
null&&this.report("Y002",e.range[0],"引号里有一个不允许的字符",Pt(i),r),Wo(this.text,e)}list(e,r,i){return e.items.map((n,o)=>(e.flow&&_s(n)&&this.stop(
n.range[0]),this.node(n,`${r}/${o}`,i+1)))}mapping(e,r,i){let n={};for(let{key:o,value:s}of e.items){let a=this.key(o,e,r),f=`${r}/${It(a)}`;Object.hasOwn(n,a)&&
this.report("Y005",o.range[0],`字段 ${a} 写了两次`,a,f),e.flow&&_s(s)&&this.stop(s.range[0]);let l=s===null?"":this.node(s,f,i+1);Object.defineProperty(n,
a,{value:l,...{configurable:!0,enumerable:!0,writable:!0}})}return n}key(e,r,i){let n=e?.range?.[0]??r.range[0];if(!O(e))throw this.report("Y010",n,"字段名不是一个词",
"",i),new pt;if(this.marked(e,i),this.scalar(e,i),Go(this.text,e,r.flow)&&this.stop(n),[...e.value].length>ep)throw this.report("Y010",n,"字段名太长",e.value,
i),new pt;return e.value}};var rp=/^#\s*yaml-language-server:\s*\$schema=/,sp="";function Vi(t){if(Lt(t)>me)return vr([Ki()]);if($t(t)!==null)return vr(rr([...Qo(t)]));let e=Yo.exec(t)??
Vo.exec(t);if(e){let o=[t.slice(0,e.index+e[0].length).split(`
`).length,1];return vr([Se("Y007",o,"文件开头有 YAML 指令",{found:"%"})])}let r=new $s(t),i=r.read();return i===void 0&&r.faults.length===0?vr([Se("Y011",
[1,1],"文件里没有内容",{wanted:"填好的表格"})]):r.faults.length?vr(rr(r.faults)):{data:i,faults:[],comments:ip(t),at:n=>r.at(n)}}function vr(t){return{
data:void 0,faults:t,comments:0,at:()=>({line:1,column:1})}}function ip(t){let e=0,r="";for(let i of new gt().lex(t))r!==sp&&i.startsWith("#")&&!rp.test(i)&&(e+=
1),r=i;return e}var wt={application:"application.yaml",plan:"plan.yaml",commitment:"commitment.yaml"},Ps="plan.md",Zo=/^enterprises\/([0-9A-Z]{18})\.yaml$/;function Ji(t){let e={
application:null,plan:null,commitment:null,enterprises:[],narrative:null,sealed:{}},r={},i=[];for(let n of Object.keys(t).sort()){if(n.startsWith("sealed/")){e.
sealed[n]=t[n];continue}let o=Yi(t[n]),s=a=>({...a,path:n});if(o.faults.length)i.push(...o.faults.map(s));else if(n===Ps)e.narrative=o.text;else{let a=Vi(o.text),
f=np(n),l=a.faults.length?a.faults:op(f,a.data);i.push(...l.map(s)),a.comments&&(r[n]=a.comments),!a.faults.length&&ea(a.data)&&ap(e,f,a.data)}}return{documents:e,
lost:r,faults:i}}function Hi(t){let e={};for(let[r,i]of Object.entries(wt))t[r]&&(e[i]=At(r,t[r]));for(let r of t.enterprises)e[`enterprises/${r.uscc}.yaml`]=At(
"enterprise",r);return t.narrative&&(e[Ps]=t.narrative),{...e,...t.sealed}}function np(t){let e=Object.entries(wt).find(([,r])=>r===t);return e?e[0]:"enterprise"}
function op(t,e){let r=ea(e)?["S002"]:["S003"];return Ke(t,e).filter(({code:i})=>r.includes(i))}function ap(t,e,r){e==="enterprise"?t.enterprises.push(r):t[e]=r}
function ea(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}var lp=4*1024*1024,ta=32*1024*1024,ra=500,cp=/^sealed\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*\.age$/,pp=/(?:^|\/)(?:__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini|\.git)(?:\/|$)/,
up=/^[/\\]|[\\:\p{Cc}]|(?:^|\/)\.{1,2}(?:\/|$)|\/\//u,fp=new Date(1980,0,1);function Wi(t,e=""){let r=e&&`${e}/`,i=Object.keys(t).sort().map(n=>{let o=t[n];return[
r+n,typeof o=="string"?Ir(o):o]});return Nn(Object.fromEntries(i),{level:9,mtime:fp,os:3})}function Gi(t){let e=[],r;try{Zs(t,{filter:({name:a,originalSize:f})=>{
e.push({name:a,size:f})}});let{kept:i,folder:n,faults:o}=Ls(e);return o.length?{files:{},folder:n,faults:o}:(r=Zs(t,{filter:({name:a})=>i.has(a)}),{files:Object.
fromEntries([...i].map(([a,f])=>[f,r[a]])),folder:n,faults:[]})}catch{return{files:{},folder:"",faults:[{path:"",message:"这不是一个完好的 zip 文件",fix:"\
请重新下载或重新压缩；压缩时不要加密码，不要用 rar 或 7z。"}]}}}function Ls(t){let e=t.filter(({name:s})=>!s.endsWith("/")&&!pp.test(s)),
i=e.filter(({name:s})=>up.test(s)||s.includes("__proto__")).map(({name:s})=>xr(s,"文件名里有不允许的路径","请把文件直接放在申报文件夹里，重新压缩。"));
if(i.length)return{kept:new Map,folder:"",faults:i};let n=mp(e.map(({name:s})=>s)),o=new Map;for(let{name:s,size:a}of e){let f=s.slice(n.length),l=s.startsWith(
n)?dp(f,a):sa;l?i.push(xr(s,...l)):[...o.values()].includes(f)?i.push(xr(s,"同一个文件有两份","请只保留一份。")):o.set(s,f)}return{kept:o,folder:n.
replace(/\/$/,""),faults:[...i,...hp(e)]}}var sa=["这个文件不属于申报材料","请从文件夹里拿走它，再打开一次。"];function mp(t){let r=t.
find(n=>n===wt.application||n.endsWith(`/${wt.application}`))??t.find(n=>/(?:^|\/)(?:plan|commitment)\.yaml$/.test(n));if(r!==void 0)return r.slice(0,r.lastIndexOf(
"/")+1);let i=t.find(n=>/(?:^|\/)enterprises\/[^/]+$/.test(n));return i===void 0?"":i.replace(/enterprises\/[^/]+$/,"")}function dp(t,e){let r=Object.values(wt).
includes(t)||t===Ps||Zo.test(t);if(!r&&!cp.test(t))return sa;let i=r?me:lp;return e>i?[`文件太大：不能超过 ${i} 字节`,"请精简内容；扫描件先用 clusterfund seal 加\
密。"]:null}function hp(t){let e=t.reduce((r,{size:i})=>r+i,0);return t.length===0?[xr("","里面没有申报材料","请选择有 application.yaml 的文件夹或压缩它得到的 zip。")]:
t.length>ra||e>ta?[xr("","文件太多或太大",`请只放一份申报的材料：不超过 ${ra} 个文件、${ta/1024/1024} MB。`)]:[]}function xr(t,e,r){return{
path:t,message:e,fix:r}}var ze={};dn(ze,{FEN_PER_YUAN:()=>ut,fen:()=>We,fraction:()=>Qi,percentage:()=>Xi,plain:()=>$e,pretty:()=>Ut,roundDown:()=>Zi,shareOut:()=>en,sum:()=>he});var ut=100n;
function We(t){let[e,r=""]=String(t).split(".");return BigInt(e)*ut+BigInt(r.padEnd(2,"0"))}function Qi(t){let[e,r=""]=String(t).split(".");return{numerator:BigInt(
e+r),denominator:10n**BigInt(r.length)}}function $e(t){return`${t/ut}.${tn(t)}`}function Ut(t){let e=String(t/ut).replace(/\B(?=(?:[0-9]{3})+$)/g,",");return t%
ut?`${e}.${tn(t)} 元`:`${e} 元`}function Xi(t){let e=t.numerator*10000n/t.denominator,r=tn(e).replace(/0+$/,"");return`${e/100n}${r?".":""}${r}%`}function Zi(t,e){
return t.numerator/(t.denominator*e)*e}function en(t,e,r){let i=he(e);if(i<=t)return[...e];let n=t/r*r,o=i*r,s=e.map(c=>c*n/o*r),a=e.map(c=>c*n%o),f=Number((n-he(
s))/r),l=e.map((c,p)=>p).sort((c,p)=>{let d=a[p]-a[c];return d?d>0n?1:-1:c-p});for(let c of l.slice(0,f))s[c]+=r;return s}function he(t){return t.reduce((e,r)=>e+
r,0n)}function tn(t){return String(t%ut).padStart(2,"0")}function sn({purchases:t},{products:e}){let r=t.filter(({product:i,amount:n})=>e.get(i)&&n>0n);return new Set(r.map(({product:i})=>i)).size}function As(t,e){if(sn(
t,e)<e.minCoreProducts)return 0n;let r=t.purchases.filter(({product:i})=>e.products.has(i));return he(r.map(({amount:i})=>i))}function ia(t,e){let{numerator:r,denominator:i}=e.
enterpriseRate;return[["enterprise_rate",{numerator:r*t.totalInvestment,denominator:i}],["enterprise_cap",rn(e.enterpriseCap)],["payable",rn(As(t,e))],["request\
ed",rn(t.requested)]]}function na(t){return t.reduce((e,r)=>yp(r[1],e[1])?r:e)}function rn(t){return{numerator:t,denominator:1n}}function yp(t,e){return t.numerator*
e.denominator<e.numerator*t.denominator}var gp=/(?:分公司|分厂|分店|分部|办事处)(?:[（(][^）)]*[）)])?$/,bp=[["是工业企业",({industrial:t})=>t],["成立满一年",({establishedOn:t,
appliedOn:e},{minAgeYears:r})=>aa(t,r)<=e],["在本市注册",({division:t},{divisions:e})=>e.has(t)],["是独立法人企业",({uscc:t,name:e})=>Gn(t)&&!gp.test(
e)],["财政资金项目执行良好",({publicFundsInOrder:t})=>t],["信用良好",({creditClean:t})=>t],["没有重大事故",({noMajorIncident:t})=>t],["不在异常或\
失信名录中",wp]];function oa(t,e){return bp.filter(([,r])=>!r(t,e)).map(([r])=>r)}function wp({uscc:t,appliedOn:e},{listings:r,lookBackYears:i}){let n=aa(e,
-i);return!r.some(o=>o.uscc===t&&!(o.removed_on&&o.removed_on<n))}function aa(t,e){let r=Number(t.slice(0,4))+e,i=r%4===0&&(r%100!==0||r%400===0),n=t.slice(4);return String(
r).padStart(4,"0")+(n==="-02-29"&&!i?"-02-28":n)}var vp=new RegExp("^(?:/(?:uscc|industrial|established_on|other_investment|requested_subsidy|address(?:/division)?|declarations(?:/(?:public_funds_in_order|cred\
it_clean|no_major_incident))?|purchases(?:/[0-9]+(?:/(?:product|amount))?)?))?$");function la(t,e){let r=Rr("enterprise",t).filter(({pointer:n})=>vp.test(n)),i=Rr(
"application",e).filter(({pointer:n})=>n==="/applied_on");return[...r.map(({pointer:n})=>n),...i.map(()=>"application.yaml/applied_on")]}function ca(t,e){let r=t.
purchases.map(({product:i,amount:n})=>({product:i,amount:We(n)}));return{uscc:t.uscc,name:typeof t.name=="string"?t.name:"",industrial:t.industrial,establishedOn:t.
established_on,division:t.address.division,publicFundsInOrder:t.declarations.public_funds_in_order,creditClean:t.declarations.credit_clean,noMajorIncident:t.declarations.
no_major_incident,purchases:r,totalInvestment:he(r.map(({amount:i})=>i))+We(t.other_investment),requested:We(t.requested_subsidy),appliedOn:e.applied_on}}function pa({
round:t,services:e,watchlists:r=[]}){let{eligibility:i,purchases:n,subsidy:o}=t,s=new Map(e.categories.map(f=>[f.id,f.core])),a=e.products.map(f=>[f.id,s.get(f.
category)??!1]);return{divisions:new Set(t.city.divisions.map(({code:f})=>f)),minAgeYears:i.min_age_years.value,lookBackYears:i.look_back_years.value,minCoreProducts:n.
min_core_products.value,enterpriseRate:Qi(o.enterprise_rate.value),enterpriseCap:We(o.enterprise_cap.value),clusterCap:We(o.cluster_cap.value),reduction:o.reduction.
value,unit:BigInt(o.unit.value)*ut,products:new Map(a),listings:r.flatMap(({entries:f})=>f)}}var Ns="call/round.yaml",kr={enterprise_rate:"总投入比例上限",enterprise_cap:"每家企业上限",payable:"可补贴的购买金额",requested:"企业申请金额",
not_eligible:"不符合扶持对象条件"};function nn(t,e,r=(i,n)=>`${i}#${n}`){let i=pa(e),n=[],o=[];for(let[s,a]of t.enterprises.entries()){let f=la(a,t.application);
f.length?n.push({place:s,pointers:f}):o.push(ca(a,t.application))}return{...xp(o,i,r),waiting:n}}function xp(t,e,r){let n=[...t].sort((u,m)=>u.uscc<m.uscc?-1:+(u.
uscc>m.uscc)).map(u=>Sp(u,e,r)),o=n.map(({limit:u})=>u),[s,a]=[he(o),e.clusterCap],f=s>a,l=`集群合计 ${Ut(s)}，超过集群上限 ${Ut(a)}，${_p(e)}`,c=r(
Ns,"/subsidy/cluster_cap/value"),p=f?kp(o,e):o,d=n.map((u,m)=>{let h=p[m],y=f?[vt("三（三）",l,h,c)]:[];return{...Pp(u),amount:$e(h),steps:[...u.steps,...y]}});
return{amount:$e(he(p)),reduced:f,enterprises:d}}function kp(t,{clusterCap:e,reduction:r,unit:i}){if(r!=="in_order")return en(e,t,i);let n=e/i*i;return t.map(o=>{
let s=o<n?o:n;return n-=s,s})}function _p({reduction:t}){return t==="in_order"?"按企业代码顺序依次安排":"按比例核减，余数按最大余数法分配"}
function Sp(t,e,r){let i=oa(t,e),[n,o]=na(ia(t,e)),s=i.length?0n:Zi(o,e.unit),a=c=>r(`enterprises/${t.uscc}.yaml`,c),f=i.length?vt("三（一）",`不符合扶持对象条件（${i.
join("、")}），补贴为 0`,0n,a("")):vt("三（三）",`取最小的一项（${kr[n]}），向下取整到 ${Ut(e.unit)}`,s,r(Ns,"/subsidy/unit/value")),l=[
...$p(t,e,r,a),f];return{enterprise:t,rules:e,eligible:!i.length,name:n,limit:s,steps:l}}function $p(t,e,r,i){let n=sn(t,e),o=n>=e.minCoreProducts,s=Ut(t.totalInvestment),
{numerator:a,denominator:f}=e.enterpriseRate;return[vt("三（二）",o?`计划购买目录内产品，其中五类工业SaaS ${n} 项，可补贴的购买金额`:
`五类工业SaaS只有 ${n} 项，少于 ${e.minCoreProducts} 项，购买金额不予补贴`,As(t,e),i("/purchases")),vt("三（三）",`项目总投入 ${s} \
的 ${Xi(e.enterpriseRate)}`,a*t.totalInvestment/f,r(Ns,"/subsidy/enterprise_rate/value")),vt("三（三）","每家企业补贴上限",e.enterpriseCap,r(Ns,"/s\
ubsidy/enterprise_cap/value")),vt("附录1","企业申请补贴",t.requested,i("/requested_subsidy"))]}function vt(t,e,r,i){return{clause:t,text:e,amount:$e(r),
at:i}}function Pp({enterprise:t,rules:e,eligible:r,name:i,limit:n}){return{uscc:t.uscc,eligible:r,total_investment:$e(t.totalInvestment),payable:$e(As(t,e)),requested:$e(
t.requested),limit:$e(n),binding:r?i:"not_eligible"}}function _r({enterprises:t,plan:e}){let r=t.flatMap(o=>[...ua(o?.purchases).map(s=>s?.amount),o?.other_investment]),i=t.map(o=>o?.requested_subsidy),n=ua(e?.projects).
map(o=>o?.amount);return{total_investment:on(r),requested_subsidy:on(i),projects:on(n)}}function ua(t){return Array.isArray(t)?t:[]}function on(t){return t.some(
r=>!Lp(r))?null:Ue($e(he(t.map(We))).replace(/\.00$/,""))}function Lp(t){let e=Ke("enterprise",{other_investment:t});return t!==void 0&&!e.some(({pointer:r})=>r===
"/other_investment")}function Sr(t){if(t.type==="array")return[];let e=(t.required??[]).filter(r=>["object","array"].includes(t.properties[r].type)).map(r=>[r,Sr(t.properties[r])]);
return Object.fromEntries(e)}function $r(){let[t,e,r]=["application","plan","commitment"].map(i=>Sr(K[i]));return{application:t,plan:e,commitment:r,enterprises:[],
narrative:null,sealed:{}}}function Pr(t,e){for(let[r,i]of Object.entries(Sr(e)))r in t||(t[r]=i);return t}function Os(t,e){return e.reduce((r,i)=>r?.[i],t)}function Ge(t,e,r,i){
let[n,...o]=r;if(o.length===0){i===void 0?delete t[n]:t[n]=i;return}let s=e.properties?.[n]??e.items;(typeof t[n]!="object"||t[n]===null)&&(t[n]=typeof o[0]=="n\
umber"?[]:{}),Ge(t[n],s,o,i),e.properties&&!e.required?.includes(n)&&Object.keys(t[n]).length===0&&delete t[n]}function Lr(t){return t.map(e=>`/${e}`).join("")}
function Kt(t){return JSON.parse(JSON.stringify(t))}function b(t,e={},...r){let i=document.createElement(t);for(let[n,o]of Object.entries(e))typeof o=="function"?i.addEventListener(n.slice(2),o):o!==!1&&o!==null&&
o!==void 0&&i.setAttribute(n,o===!0?"":String(o));return i.append(...r.flat(Number.POSITIVE_INFINITY).filter(n=>n!=null&&n!==!1)),i}function U(t,e,r={}){return b(
"button",{type:"button",class:"cf-form__button",onclick:e,...r},t)}function Is(t,e){let r=0;return()=>{clearTimeout(r),r=window.setTimeout(t,e)}}var Ap="clusterfund-form-",Np="加密的附件不在草稿里：请下载压缩包，下次打开它接着填。";function fa(t){let e=Ap+t;return{save(r,i){try{
let{sealed:n,...o}=r.documents;return localStorage.setItem(e,JSON.stringify({...r,documents:{...o,sealed:{}}})),`草稿已存在这个浏览器里（${[i.getHours(),
i.getMinutes()].map(a=>String(a).padStart(2,"0")).join(":")}）。${Object.keys(n).length?Np:""}`}catch{return"草稿存不下了：浏览器的存储已满或被关闭。请马上下载，存在自己的电脑里，不要关闭这一页。"}},
load(){try{let r=JSON.parse(localStorage.getItem(e)??"null");return r?.documents?.application?r:null}catch{return null}},clear(){try{localStorage.removeItem(e)}catch{}}}}var ma="一二三四五六七八九十",Op=[/，?(?:是|属实)写 true，(?:否|不属实)写 false/g,/ ?写 true/g,/，?请加(?:英文双)?引号/g,/；没有时写 \[\]/g,
/，与文件名相同/g,/六位代码，例如 "\d+" 是.*?。/g],Es=new Map(Object.values(K).flatMap(t=>[...da(t)]));function*da(t){for(let e of t.enum??[]){let[
,r=""]=new RegExp(`${e}\\s*为?\\s*([^，。（a-z]+)`).exec(t.description??"")??[];r.trim().length>1&&(yield[e,r.trim()])}for(let e of[...Object.values(t.properties??
{}),t.items])typeof e=="object"&&(yield*da(e))}function ha(t){if(t.enum)return"";let[e]=t.examples??[],[r,i]=[t.description,t["x-form"]].map(o=>an(o??"")),n=i.startsWith(
r.replace(/。$/,""))?i:r+i;return n+(e===void 0||n.includes("例如")?"":`例如：${e}`)}function an(t){return Op.reduce((e,r)=>e.replace(r,""),t).replace(/^，|，(?=。)/g,
"")}function Yt(t){let e=/^附录([0-9])/.exec(t),i=[...(e?t.slice(e[0].length):t).matchAll(/[一二三四五六七八九十]|[0-9]+/g)].map(([n])=>ma.includes(
n)?ma.indexOf(n)+1:n);return["c",...e?[`f${e[1]}`]:[],...i].join("-")}function ya(t,e){if(t.code==="S001")return`“${e?.title??t.message}”还没有填。`;let r=e?.
enum?"列出的选项之一。":an(t.wanted),i=t.fix==="请按字段说明的格式改写。"?"":t.fix.replace("，并同时改文件名","");return[`${t.message}\
。`,r&&`应为：${r.replace(/。?$/,"。")}`,an(i)].join("")}function js(t,e){return e.split("/").slice(1).reduce((r,i)=>r?.properties?.[i]??r?.items,K[t])}var Ip=/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/,Ep=new Set(["是","true","属实","√","对","y","yes"]),jp=new Set(["否","false","不属实",
"×","x","不是","n","no"]);function Qe(t){return t.type==="boolean"?"boolean":t.enum?"choice":t.type==="array"?"lines":t.type==="integer"||Array.isArray(t.type)?
"number":t.format==="date"?"date":t.pattern?.includes("{18}")?"uscc":t.maxLength>200?"text":"line"}function qs(t,e){let r=e.trim(),i=Ip.exec(r);switch(Qe(t)){case"\
date":return i?`${i[1]}-${i[2].padStart(2,"0")}-${i[3].padStart(2,"0")}`:r;case"number":return r.replace(/[,，\s]|元$/g,"");case"uscc":return r.replace(/\s/g,
"").toUpperCase();default:return r}}function Ts(t,e){if(e!=="")switch(Qe(t)){case"number":return Ue(e);case"boolean":return e==="true"?!0:e==="false"?!1:e;case"\
lines":return e.split(`
`).map(r=>r.trim()).filter(Boolean);case"text":return Tp(e);default:return e}}function Tp(t){let e=t.replace(/[ \t]+$/gm,"").replace(/^\n+|\n+$/g,"");return e.includes(
`
`)?`${e}
`:e||void 0}function ga(t,e){return e==null?"":Array.isArray(e)?e.map(String).join(`
`):Qe(t)==="text"?String(e).replace(/\n$/,""):String(e)}function ba(t,e,r){let i=qs(t,e),n=i.toLowerCase();return Qe(t)==="boolean"?Ep.has(n)?!0:jp.has(n)?!1:Ts(
t,i):r?.has(i)?r.get(i):(t.enum??[]).find(s=>Es.get(s)===i)??Ts(t,i)}function va(t,e,r,i,n){let o=`${e.key}${Lr(r)}`,s=t.options(o),a=s?"choice":Qe(i),f=ga(i,Os(e.data,r)),l=b("p",{id:`${o}.hint`,class:"cf-form__hint"},s?"":ha(i),
qp(t,i)),c=b("p",{id:`${o}.error`,class:"cf-form__error",hidden:!0}),p=`${o}.hint ${o}.error`,d=w=>{Ge(e.data,e.schema,r,Ts(i,w)),t.touched.add(o),t.changed()},
m=({boolean:zp,choice:Dp,lines:wa,text:wa}[a]??Mp)({id:o,about:p,shown:f,schema:i,changed:d,options:s??Cp(i)});m.addEventListener("focusout",()=>{t.touched.add(
o),t.check()}),t.fields.set(o,{error:c,control:m,schema:i});let h=[!n&&"可以不填",!i["x-public"]&&"网站不公开"].filter(Boolean).join("，"),y=[i.title,
h&&b("small",{},`（${h}）`)];return a==="boolean"?b("fieldset",{class:"cf-form__field","aria-describedby":p},b("legend",{},y),m,l,c):b("div",{class:"cf-form__\
field"},b("label",{for:o},y),l,m,c)}function qp(t,e){let r=e["x-clause"];return r&&[" ",b("a",{href:`../guide/${t.round.id}.html#${Yt(r)}`},`指南${r}`)]}function Cp(t){
return(t.enum??[]).map(e=>[e,Es.get(e)??e])}function Mp({id:t,about:e,shown:r,schema:i,changed:n}){let o=["number","date"].includes(Qe(i)),s=b("input",{id:t,type:"\
text",autocomplete:"off",spellcheck:"false",inputmode:o&&"decimal","aria-describedby":e,oninput:()=>n(qs(i,s.value)),onchange:()=>{s.value=qs(i,s.value)}});return s.
value=r,s}function wa({id:t,about:e,shown:r,changed:i}){let n=b("textarea",{id:t,rows:4,"aria-describedby":e,oninput:()=>i(n.value)});return n.value=r,n}function Dp({
id:t,about:e,shown:r,changed:i,options:n}){let s=n.some(([f])=>f===r)||r===""?[]:[[r,`现在是：${r}（不在可选项里）`]],a=b("select",{id:t,"aria-descr\
ibedby":e,onchange:()=>i(a.value)},[["","请选择"],...s,...n].map(([f,l])=>b("option",{value:f},l)));return a.value=r,a}function zp({id:t,shown:e,changed:r}){
let i=(o,s,a)=>{let f=b("input",{type:"radio",id:a?`${t}.${o}`:t,name:t,value:o,checked:e===o,onchange:()=>r(o)});return b("label",{class:"cf-form__choice"},f,s)},
n=!["","true","false"].includes(e);return b("div",{},i("true","是",0),i("false","否",1),n&&`现在是：${e}`)}function Vt(t,e,r,i,n={}){return Object.entries(i.properties).map(([o,s])=>{let a=i.required?.includes(o)??!1,f=[...r,o];if(s.type==="object"){let c=a?"":b("sma\
ll",{},"（可以不填）");return b("fieldset",{class:"cf-form__group"},b("legend",{},s.title,c),b("p",{class:"cf-form__hint"},s.description),Vt(t,e,f,s,n))}return s.
type==="array"&&s.items.type==="object"?Bp(t,e,f,s,n[Lr(f)]):va(t,e,f,s,a)})}function Bp(t,e,r,i,n){let o=`${e.key}${Lr(r)}`,s=()=>{let h=Os(e.data,r);return Array.
isArray(h)?h:[]},a=b("ol",{class:"cf-form__items"}),f=b("p",{id:`${o}.error`,class:"cf-form__error",hidden:!0}),l=U(`加一项：${i.title}`,()=>c([...s(),{}],s().
length,"已加一项"),{id:o}),c=(h,y,w)=>{Ge(e.data,e.schema,r,h),p(),(a.children[y]?.querySelector("input, select, textarea")??l).focus(),t.say(`${i.title}：${w}\
，现在共 ${h.length} 项。`),t.touched.add(o),t.changed()},p=()=>{t.forget(`${o}/`),a.replaceChildren(...s().map((h,y)=>d(y)))},d=h=>{let y=`第 ${h+1} 项`;
return b("li",{class:"cf-form__item"},b("fieldset",{},b("legend",{},`${i.title} · ${y}`),Vt(t,e,[...r,h],i.items),ln(s(),h,y,c)))};p(),t.fields.set(o,{error:f,
control:l,schema:i});let u=Yt(i["x-clause"]??""),m=i["x-clause"]&&b("a",{href:`../guide/${t.round.id}.html#${u}`},`指南${i["x-clause"]}`);return b("section",{
class:"cf-form__list","aria-label":i.title},b("h3",{},i.title),b("p",{class:"cf-form__hint"},i.description.replace(/；没有时写 \[\]/,"；没有就不加"),
" ",m||""),n?.(h=>c([...s(),...h],s().length,`已粘贴 ${h.length} 项`)),a,f,l)}function ln(t,e,r,i){let n=f=>{let l=[...t];l.splice(f,0,...l.splice(e,1)),i(l,
f,`${r}已移到第 ${f+1} 项`)},o=[...t.slice(0,e+1),Kt(t[e]),...t.slice(e+1)],s=()=>i(o,e+1,`已复制${r}`),a=t.filter((f,l)=>l!==e);return b("div",{class:"\
cf-form__tools"},U("上移",()=>n(e-1),{disabled:e===0,"aria-label":`上移${r}`}),U("下移",()=>n(e+1),{disabled:e===t.length-1,"aria-label":`下移${r}`}),U(
"复制",s,{"aria-label":`复制${r}`}),U("删除",()=>i(a,Math.min(e,a.length-1),`已删除${r}`),{"aria-label":`删除${r}`}))}function xa(t){let e=[[""]],r=!1,i=t.replace(/\r\n?/g,`
`);for(let n=0;n<i.length;n+=1){let o=e[e.length-1],s=i[n];r&&s==='"'&&i[n+1]==='"'?(o[o.length-1]+='"',n+=1):s==='"'&&(r||o[o.length-1]==="")?r=!r:!r&&s==="	"?
o.push(""):!r&&s===`
`?e.push([""]):o[o.length-1]+=s}return e.filter(n=>n.some(o=>o.trim()!==""))}function Cs(t,e=[]){return Object.entries(t.properties).flatMap(([r,i])=>{let n=[...e,
r];return i.type==="object"?Cs(i,n):Qe(i)==="lines"?[]:[{path:n,title:i.title,schema:i}]})}function ka(t,e,r){let i=Cs(e),n=(t[0]??[]).map(l=>l.trim()),o=n.filter(
l=>i.some(({title:c})=>c===l)).length>=Math.min(2,n.length),s=o?n.map(l=>i.find(({title:c})=>c===l)):i,a=o?n.filter((l,c)=>l&&!s[c]):[];return{items:(o?t.slice(
1):t).map((l,c)=>{let p={};for(let[d,u]of l.entries()){let m=s[d];if(m){let h=ba(m.schema,u,r(m.path.join("/")));Ge(p,e,m.path,h)}else!o&&u.trim()&&a.push(`第 ${c+
1} 行第 ${d+1} 列`)}return p}),strange:a}}function cn({id:t,what:e,schema:r,most:i,names:n,add:o}){let s=b("p",{role:"status",class:"cf-form__hint"}),a=b("textarea",{id:t,rows:4,"aria-describedby":`${t}\
.hint`,wrap:"off"}),f=()=>{let{items:c,strange:p}=ka(xa(a.value),r,n),d=i();c.length===0?s.textContent="还没有粘贴内容。":c.length>d?s.textContent=`粘贴了 ${c.
length} 行，最多还能加 ${d} 行，没有加入。`:(a.value="",s.textContent=`已加入 ${c.length} 行，请逐项看一遍。`+(p.length?`没有地方放的列：${p.
join("、")}。`:""),o(c))},l=Cs(r).map(({title:c})=>c);return b("details",{class:"cf-details cf-form__paste"},b("summary",{},`从电子表格粘贴${e}`),b("p",
{id:`${t}.hint`,class:"cf-form__hint"},"在 Excel 或 WPS 里选中几行，复制，再粘贴到下面。第一行是标题时按标题对应；没有标题时，各列依次是：",
`${l.join("、")}。`),b("div",{class:"cf-form__field"},b("label",{for:t},"粘贴在这里"),a),U("加入",f,{"aria-label":`加入粘贴的${e}`}),s)}var Rp=400,Jt=K.enterprise;function _a(t){let e=()=>t.documents.enterprises,r=b("h3",{tabindex:-1}),i=b("div",{}),n=b("div",{class:"cf-form__chooser",role:"grou\
p","aria-label":"企业名单"}),o=(h,y)=>`${y+1}. ${h.name||"还没有名称"}`;function s(h,y,w){t.documents.enterprises=h,l(Math.max(y,0)),r.focus(),t.say(`${w.
replaceAll("项","家")}，现在共 ${h.length} 家企业。`),t.changed()}function a(){n.replaceChildren(...e().map((h,y)=>U(o(h,y),()=>f(y),{"aria-current":y===
t.current&&"true"})))}function f(h){l(h),r.focus()}function l(h){t.current=Math.min(h,Math.max(e().length-1,0)),t.forget("enterprise/"),a();let y=e()[t.current];
r.textContent=y?`第 ${t.current+1} 家企业（共 ${e().length} 家）`:"还没有企业",i.replaceChildren(...y?c(y):[b("p",{},"请加一家企业，或从电子表格粘贴。")]),
t.check()}function c(h){let y=`第 ${t.current+1} 家`,w={key:"enterprise",data:h,schema:Jt};return[ln(e(),t.current,y,s),...Vt(t,w,[],Jt,{"/purchases":p})]}function p(h){
let{items:y,maxItems:w}=Jt.properties.purchases;return cn({id:"paste-purchases",what:"购买清单",schema:y,most:()=>w-(e()[t.current]?.purchases?.length??0),names:t.
names,add:h})}let d=h=>{let y=h.map(w=>Pr(w,Jt));s([...e(),...y],e().length,`已加 ${y.length} 家`)},u=cn({id:"paste-enterprises",what:"企业",schema:Jt,most:()=>Rp-
e().length,names:t.names,add:h=>d(Kt(h))}),m=()=>t.fields.get("enterprise/name")?.control.focus();return{open:f,names:a,draw:()=>{l(t.current);let h=U("加一家企业",
()=>{d([Sr(Jt)]),m()},{class:"cf-form__button cf-form__button--first"});return[b("p",{},"一家企业一张表。次序只为填写方便，下载的文件按信用代码命名。"),
n,h,u,r,i]}}}var Fp=/^[a-z0-9]+(-[a-z0-9]+)*$/;function Ds(t){let{application:e,plan:r,commitment:i,enterprises:n}=t.documents;return[...Up(t.slug),...Ms("application",e,"ap\
plication",-1,"封面和表一"),...n.flatMap((o,s)=>[...Ms("enterprise",o,"enterprises",s,`表二：${o.name||`第 ${s+1} 家`}`),...Kp(n,s)]),...Ms("plan",r,"\
plan",-1,"实施方案"),...Yp(t),...Ms("commitment",i,"commitment",-1,"承诺函")]}function Ms(t,e,r,i,n){return Ke(t,e).map(o=>({step:r,enterprise:i,where:n,
id:`${t}${o.pointer}`,text:ya(o,js(t,o.pointer))}))}function Up(t){return Fp.test(t)&&t.length<=60?[]:[{step:"application",enterprise:-1,where:"封面和表一",
id:"slug",text:t?"“代号”只能用小写英文字母、数字和连字符，最多 60 个字。":"“代号”还没有填。"}]}function Kp(t,e){let{uscc:r,
name:i}=t[e],n=t.findIndex(s=>r&&s.uscc===r),o=`统一社会信用代码和第 ${n+1} 家企业一样，一家企业只能填一张表。`;return n<0||n===e?[]:
[{step:"enterprises",enterprise:e,where:`表二：${i||`第 ${e+1} 家`}`,id:"enterprise/uscc",text:o}]}function Yp(t){return t.narrative.missing().map(({id:e,title:r})=>({
step:"plan",enterprise:-1,where:"实施方案正文",id:e,text:`“${r}”还没有写。`}))}function Sa(t,e){let r=new Map;for(let{id:i,enterprise:n,text:o}of e)
if(n<0||n===t.current){let s=pn(t.fields,i);r.set(s,r.has(s)?r.get(s)+o:o)}for(let[i,{error:n,control:o}]of t.fields){let s=t.strict||t.touched.has(i)?r.get(i)??
"":"";n.textContent!==s&&(n.textContent=s),n.hidden=s==="";let a=o.matches("input, select, textarea")?[o]:o.querySelectorAll("input");for(let f of a)f.toggleAttribute(
"aria-invalid",!1),s&&f.type!=="radio"&&f.setAttribute("aria-invalid","true")}}function pn(t,e){let r=e;for(;r&&!t.has(r);)r=r.slice(0,Math.max(r.lastIndexOf("/"),
0));return r||e}async function Pa(t){let{files:e,folder:r,faults:i}=Gi(new Uint8Array(await t.arrayBuffer()));return Aa(e,r||t.name.replace(/\.zip$/i,""),i)}async function La(t){
let e=t.map(s=>({name:s.webkitRelativePath||s.name,size:s.size,file:s})),{kept:r,folder:i,faults:n}=Ls(e),o={};if(!n.length)for(let{name:s,file:a}of e.filter(f=>r.
has(f.name)))o[r.get(s)]=new Uint8Array(await a.arrayBuffer());return Aa(o,i,n)}function Aa(t,e,r){if(r.length)return{documents:null,slug:"",problems:r.map($a)};
let{documents:i,lost:n,faults:o}=Ji(t);if(o.length)return{documents:null,slug:"",problems:o.map($a)};let s=$r();for(let f of["application","plan","commitment"])
i[f]=Pr(i[f]??s[f],K[f]);for(let f of i.enterprises)Pr(f,K.enterprise);let a=Object.entries(n).map(([f,l])=>`${f} 里有 ${l} 处注释，表单不能保留。`);
return{documents:i,slug:e.split("/").pop()??"",problems:a}}function $a({path:t,line:e,message:r,fix:i}){return`${t}${e?` 第 ${e} 行`:""}${t?"：":""}${r}。${i}`}
function Na(t,e){let r=Wi(Hi(t),e),i=document.createElement("a");i.href=URL.createObjectURL(new Blob([r],{type:"application/zip"})),i.download=`${e}.zip`,document.
body.append(i),i.click(),i.remove(),setTimeout(()=>URL.revokeObjectURL(i.href),6e4)}var Ht=t=>ze.pretty(ze.fen(t));function Oa({application:t,plan:e,commitment:r,enterprises:i},n){let o=_r({enterprises:i,plan:e}),s=(w,v,x)=>v[x]!==void 0&&!Ke(w,
v).some(({pointer:_})=>_===`/${x}`),a=w=>s("application",t,w)?t[w]:null,f=w=>s("commitment",r,w)?r[w]:null,[l,c]=[a("total_investment"),a("requested_subsidy")],
[p,d]=[a("completion_date"),a("applied_on")],u=new Set(n.city.divisions.map(({code:w})=>w)),m=i.filter(w=>u.has(w.address?.division)).length,h=n.consortium.min_local_enterprises.
value;return[m<h&&xt("P011","enterprises","enterprises","本地企业家数不够",`${m} 家`,`不少于 ${h} 家`),un(l,o.total_investment)&&xt("P050","applica\
tion","application/total_investment","项目总投入额不等于各企业之和",Ht(l),Ht(o.total_investment)),un(c,o.requested_subsidy)&&xt("P051","applicatio\
n","application/requested_subsidy","财政扶持额度不等于各企业申请之和",Ht(c),Ht(o.requested_subsidy)),r.promises===!1&&xt("P052","commitment","co\
mmitment/promises","没有作出承诺","否","是"),p!==null&&f("completion_date")!==null&&f("completion_date")!==p&&xt("P053","commitment","commitment/complet\
ion_date","承诺完工日期与申报信息表不同",f("completion_date"),p),p!==null&&d!==null&&p<=d&&xt("P054","application","application/completion_date","\
完工时间不晚于申报日期",p,`晚于 ${d}`),un(l,o.projects)&&xt("P063","plan","plan/projects","各项目投资额之和不等于项目总投入额",Ht(
o.projects),Ht(l))].filter(Boolean)}function un(t,e){return t!==null&&e!==null&&ze.fen(t)!==ze.fen(e)}function xt(t,e,r,i,n,o){return{code:t,step:e,enterprise:-1,
id:r,where:i,text:`现在：${n}；应为：${o}。`}}var Vp=/^[0-9A-HJ-NPQRTUWXY]{18}$/,Jp=/^[a-z0-9]+(-[a-z0-9]+)*$/;function Ea(t){let e=Ds(t),r=b("p",{role:"status"}),i=()=>{let n=Hp(t);if(n){r.textContent=n;return}
Na(t.documents,t.slug),r.textContent=`已下载 ${t.slug}.zip。`};return[Wp(t,e),b("h3",{},"下载"),b("p",{},"下载的是一个 zip 压缩包，里面是整个申报文件夹。没有填完也可以下载，存在自己的电脑里，下次打\
开接着填。"),U("下载申报文件夹（zip）",i,{class:"cf-form__button cf-form__button--first"}),r,b("h3",{},"接下来"),b("ol",{},b("li",{},b("a",{href:"\
upload.html"},"照着做，把文件夹交到网上"),"：解压、打开上传页面、拖进去、提交。"),b("li",{},b("a",{href:"paper.html"},"打印、盖章和扫描"),
"：联系人和电话写在纸上。"))]}function Hp({slug:t,documents:{enterprises:e}}){if(!Jp.test(t)||t.length>60)return"还不能下载：请先在第一步填好“代号”，它是文件夹的名字。";
let r=e.map(({uscc:n})=>String(n??"")),i=r.findIndex((n,o)=>!Vp.test(n)||r.indexOf(n)!==o);return i<0?"":`还不能下载：第 ${i+1} 家企业的统一社会信用代码没有填好，或和别家一样；它\
是文件的名字。`}function Wp(t,e){let r=Oa(t.documents,t.round);return[e.length?Ia(t,"summary-title",`还有 ${e.length} 处要改`,e):b("p",{class:"cf-fo\
rm__good"},"每个字段都填好了，格式没有问题。指南的其他要求，交上来以后会自动检查并告诉您。"),r.length>0&&Ia(t,"notes-titl\
e",`对照指南，有 ${r.length} 处不符合`,r)]}function Ia(t,e,r,i){let n=i.map(o=>{let s=o.code&&b("a",{href:`../rules/index.html#${o.code}`},`规则 ${o.
code}`),a=U(o.where,()=>t.visit(o),{class:"cf-form__link","aria-label":`${o.where}，去改：${o.text}`});return b("li",{},a,` ${o.text}`,s&&" ",s)});return b(
"section",{class:"cf-form__summary","aria-labelledby":e},b("h3",{id:e},r),b("ul",{},n))}var Gp=/^\[\/\/\]: # \(.*$/gm,Qp="# 产业集群数字化转型实施方案";function ja(t,e){if(t===null||t==="")return Xp(e);let r=t.match(/[^\n]*\n|[^\n]+$/g)??
[],i={lead:"",parts:[]};for(let n of r){let o=e[i.parts.length];o&&n.trimEnd()===o.heading?i.parts.push({heading:o.heading,line:n,body:""}):i.parts.length?i.parts[i.
parts.length-1].body+=n:i.lead+=n}return i.parts.length===e.length?i:null}function Xp(t){let e=t.map(({heading:r},i)=>({heading:r,line:`${r}
`,body:i<t.length-1?`
`:""}));return{lead:`${Qp}

`,parts:e}}function Ta({lead:t,parts:e}){return t+e.map(({line:r,body:i})=>r+i).join("")}function fn(t){return t.replace(Gp,"").replace(/^\s*\n/,"").trimEnd()}function qa(t,e){
let r=t.replace(/[ \t]+$/gm,"").replace(/^\n+|\n+$/g,""),i=e?"":`
`;return r?`
${r}
${i}`:i}function Ca(t){let e=t.outline,r=()=>ja(t.documents.narrative,e),i=e.map((s,a)=>({...s,place:a,id:`narrative/${a}`})).filter(s=>s.lowest);function n({title:s,asked:a,
place:f,id:l}){let c=b("p",{id:`${l}.error`,class:"cf-form__error",hidden:!0}),p=b("textarea",{id:l,rows:5,"aria-describedby":`${l}.hint ${l}.error`,oninput:()=>{
let u=r();u.parts[f].body=qa(p.value,f===e.length-1),t.documents.narrative=Ta(u),t.touched.add(l),t.changed()}});p.value=fn(r().parts[f].body),t.fields.set(l,{error:c,
control:p,schema:{}});let d=b("p",{id:`${l}.hint`,class:"cf-form__hint"},a);return b("div",{class:"cf-form__field"},b("label",{for:l},s),d,p,c)}function o(){let s=b(
"textarea",{id:"narrative",rows:30,oninput:()=>{t.documents.narrative=s.value,t.changed()}});s.value=t.documents.narrative;let a=b("p",{id:"narrative.error",class:"\
cf-form__error",hidden:!0});t.fields.set("narrative",{error:a,control:s,schema:{}});let f="打开的 plan.md 没有按规定的次序写全标题，所以放在一个框里，原样改。规定的标题是：",
l=b("ul",{},e.map(({heading:c})=>b("li",{},b("code",{},c))));return[b("p",{},f),l,b("div",{class:"cf-form__field"},b("label",{for:"narrative"},"实施方案正文"),
s,a)]}return{draw:()=>r()===null?o():e.map((s,a)=>s.lowest?n({...s,place:a,id:`narrative/${a}`}):b("h4",{},s.title)),missing:()=>{let s=r();return s===null?[{id:"\
narrative",title:"规定的标题"}]:i.filter(({place:a})=>fn(s.parts[a].body)==="")}}}var ft=[["application","一、封面和表一"],["enterprises","二、表二（企业）"],["plan","三、实施方案"],["commitment","四、承诺函"],["fini\
sh","五、检查和下载"]],Zp=["total_investment","requested_subsidy"];function Ma(t){let e=b("h2",{tabindex:-1}),r=b("div",{class:"cf-form__step"}),i=ft.map(
([p,d])=>U(d,()=>t.go(p))),n=b("nav",{class:"cf-form__nav","aria-label":"填报步骤"},b("ol",{},i.map(p=>b("li",{},p)))),o=U("上一步",()=>t.go(ft[a()-1][0])),
s=U("下一步",()=>t.go(ft[a()+1][0]),{class:"cf-form__button cf-form__button--first"}),a=()=>ft.findIndex(([p])=>p===t.step);function f(p){t.step=p,t.fields.clear(),
e.textContent=ft[a()][1],r.replaceChildren(...t.drawn[p]().flat(Number.POSITIVE_INFINITY).filter(Boolean));for(let[d,u]of i.entries())u.toggleAttribute("aria-cu\
rrent",!1),d===a()&&u.setAttribute("aria-current","step");o.hidden=a()===0,s.hidden=a()===ft.length-1,t.check()}function l(p){for(let[d,u]of i.entries()){let m=p.
get(ft[d][0])??0;u.textContent=ft[d][1]+(t.strict&&m?`：${m} 处要改`:"")}}let c=b("section",{"aria-label":"填写"},e,r,b("div",{class:"cf-form__turn"},o,s));
return{nav:n,main:c,title:e,draw:f,counted:l}}function zs(t,e){return Vt(t,{key:e,data:t.documents[e],schema:K[e]},[],K[e])}function Da(t){let e=[eu(t),...zs(t,
"application")];for(let r of Zp){let{control:i}=t.fields.get(`application/${r}`),n=()=>{let s=_r(t.documents)[r];if(s===null){t.say("企业的金额还没有填好，不能合计。");
return}i.value=s,Ge(t.documents.application,K.application,[r],s),t.say(`已填 ${s} 元。`),t.touched.add(`application/${r}`),t.changed()},o=K.application.properties[r].
title;i.after(U("按各企业合计填写",n,{"aria-label":`${o}：按各企业合计填写`}))}return e}function eu(t){let e=b("p",{id:"slug.error",class:"cf-f\
orm__error",hidden:!0}),r=b("input",{id:"slug",type:"text",autocomplete:"off",spellcheck:"false","aria-describedby":"slug.hint slug.error",oninput:()=>{t.slug=r.
value.trim(),t.touched.add("slug"),t.changed()}});return r.value=t.slug,t.fields.set("slug",{error:e,control:r,schema:{}}),b("div",{class:"cf-form__field"},b("l\
abel",{for:"slug"},"代号"),b("p",{id:"slug.hint",class:"cf-form__hint"},"申报文件夹的名字，自己起一个：小写英文字母、数字和连字符，最多 60 个字。例如：furniture-demo"),
r,e)}function za(t){let e=b("p",{class:"cf-form__draft",role:"status"},"还没有草稿。"),r=b("div",{role:"alert"}),i=(f,l)=>(f.addEventListener("change",async()=>{
let c=[...f.files];f.value="",c.length&&t.open(await l(c))}),f),n=i(b("input",{type:"file",id:"open-zip",accept:".zip,application/zip"}),([f])=>Pa(f)),o=i(b("in\
put",{type:"file",id:"open-folder",webkitdirectory:!0}),La),s=U("清除草稿，从空白开始",()=>{window.confirm("清除这个浏览器里的草稿，从空白开始？没有下载的内容会丢失。")&&
t.clear()});return{element:b("section",{class:"cf-form__top","aria-label":"打开和草稿"},b("details",{class:"cf-details"},b("summary",{},"打开以前的申报文件夹或 zip"),
b("div",{class:"cf-form__field"},b("label",{for:"open-zip"},"打开 zip 压缩包"),n),b("div",{class:"cf-form__field"},b("label",{for:"open-folder"},"打开文件夹"),
o),b("p",{class:"cf-form__hint"},"浏览器可能会问“要上传吗”：文件只在这个浏览器里打开，不会传出去。打开以后会代替现在的草稿。")),
r,b("div",{class:"cf-form__saved"},e,s)),draft:f=>{e.textContent!==f&&(e.textContent=f)},troubles:(f,l)=>{let c=l.map(p=>b("li",{},p));r.replaceChildren(...c.length?
[b("p",{},f),b("ul",{},c)]:[])}}}var tu=1500,Ar=t=>ze.pretty(ze.fen(t));function Ba(t){let e=b("p",{class:"cf-form__total"}),r=b("div",{}),i=b("a",{href:"#vouchers-title"}),n=b("div",{class:"cf\
-form__bar"},i),o=Is(()=>t.say(i.textContent),tu),s=new Set,a=b("aside",{class:"cf-form__vouchers","aria-labelledby":"vouchers-title"},b("h2",{id:"vouchers-titl\
e",tabindex:-1},"补贴测算"),e,r,b("p",{class:"cf-form__hint"},"这是按规则算出的数，不是批准的数。名录和其他条件由受理单位核对。"));
function f(){let{application:u,enterprises:m}=t.documents,h=($,A)=>`${$}${A}`,y=nn({application:u,enterprises:m},t.programme,h),w=y.waiting.length?`，还有 ${y.
waiting.length} 家没有填全`:"";e.replaceChildren("集群合计 ",b("strong",{},Ar(y.amount)),y.reduced?"，已按集群上限核减":"",w),r.replaceChildren(
...y.waiting.map(d),...y.enterprises.map(c));let{uscc:v}=t.step==="enterprises"?m[t.current]??{}:{},x=y.enterprises.find($=>$.uscc===v),S=`${x?`本企业 ${Ar(x.
amount)}（${kr[x.binding]}），`:""}集群合计 ${Ar(y.amount)}${w}`;S!==i.textContent&&(i.textContent=S,o())}function l(u){return t.documents.enterprises.find(
m=>m.uscc===u)?.name||u}function c(u){let m=b("details",{class:"cf-details",open:s.has(u.uscc)},b("summary",{},b("span",{class:"cf-form__who"},l(u.uscc)),b("str\
ong",{},Ar(u.amount)),b("span",{class:"cf-form__binding"},`卡在：${kr[u.binding]}`)),b("ol",{},u.steps.map(h=>b("li",{},p(h.clause),` ${h.text}：`,b("strong",
{},Ar(h.amount))))));return m.addEventListener("toggle",()=>m.open?s.add(u.uscc):s.delete(u.uscc)),m}function p(u){return b("a",{href:`../guide/${t.round.id}.ht\
ml#${Yt(u)}`},u)}function d({place:u,pointers:m}){let h=t.documents.enterprises[u].name||`第 ${u+1} 家企业`,y=m.map(w=>w.startsWith("/")?js("enterprise",w)?.
title??"":"申报日期");return b("p",{class:"cf-form__waiting"},`${h}：还不能算，要先填好${[...new Set(y)].join("、")}。`)}return{panel:a,bar:n,draw:f}}var ru=250;function su(t,e){let{round:r,services:i,outline:n}=e,o=fa(r.id),s=b("p",{class:"cf-form__live",role:"status"}),a=i.products.map(({id:v,name:x})=>[v,`${x}\
（${l(v)}）`]),f=r.city.divisions.map(({code:v,name:x})=>[v,x]);function l(v){let x=i.products.find(_=>_.id===v);return i.categories.find(_=>_.id===x.category)?.
name??x.category}let c={round:r,outline:n,programme:{round:r,services:i},documents:$r(),slug:"",step:"application",current:0,strict:!1,touched:new Set,fields:new Map,
options:v=>v==="enterprise/address/division"?f:/^enterprise\/purchases\/\d+\/product$/.test(v)?a:null,names:v=>v==="address/division"?new Map(f.map(([x,_])=>[_,
x])):v==="product"?new Map(i.products.map(({id:x,name:_})=>[_,x])):void 0,forget:v=>{for(let x of[...c.fields.keys()].filter(_=>_.startsWith(v)))c.fields.delete(
x)},say:v=>{s.textContent=v},check:()=>{let v=Ds(c);Sa(c,v);let x=new Map;for(let{step:_}of v)x.set(_,(x.get(_)??0)+1);return h.counted(x),m.draw(),v},go:v=>{c.
strict||=v==="finish",h.draw(v),h.title.focus(),h.title.scrollIntoView({block:"start"})},visit:v=>{c.strict=!0,h.draw(v.step),v.enterprise>=0&&d.open(v.enterprise);
let x=c.fields.get(pn(c.fields,v.id))?.control??h.title;(x.matches("input, select, textarea, button, h2")?x:x.querySelector("input")).focus()},open:({documents:v,
slug:x,problems:_})=>{y.troubles(v?"已打开，请留意：":"没有打开，原因是：",_),v&&(c.touched.size===0||window.confirm("打开以后会代替现在填的内容，没有下载的会丢失。继续\
吗？"))&&(p({documents:v,slug:x}),c.strict=!0,c.go("application"),c.say(`已打开申报 ${x}，共 ${v.enterprises.length} 家企业。`),c.save())},clear:()=>{
o.clear(),p({documents:$r(),slug:""}),y.troubles("",[]),c.go("application"),y.draft("草稿已清除。")},save:()=>{y.draft(o.save({documents:c.documents,slug:c.
slug},new Date))},changed:Is(()=>{c.step==="enterprises"&&d.names(),c.check(),c.save()},ru),drawn:{}};function p({documents:v,slug:x}){Object.assign(c,{documents:v,
slug:x,current:0,strict:!1,touched:new Set})}let d=_a(c),u=Ca(c);c.narrative=u,c.drawn={application:()=>Da(c),enterprises:d.draw,plan:()=>[...zs(c,"plan"),b("h3",
{},"实施方案正文（plan.md）"),...u.draw()],commitment:()=>zs(c,"commitment"),finish:()=>Ea(c)};let m=Ba(c),h=Ma(c),y=za(c);t.replaceChildren(y.element,s,
h.nav,b("div",{class:"cf-form__columns"},h.main,m.panel),m.bar);let w=o.load();w&&(p(Kt(w)),y.draft("接着上次的草稿。")),h.draw("application")}var Ra=document.
getElementById("form"),Fa=document.getElementById("form-data");Ra&&Fa&&su(Ra,JSON.parse(Fa.textContent));})();
