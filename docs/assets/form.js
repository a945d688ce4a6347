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
(()=>{var No=Object.defineProperty;var Ai=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}},us=(t,e)=>{for(var r in e)No(t,r,{get:e[r],enumerable:!0})};var Qi=Ai(Ls=>{"use strict";Object.defineProperty(Ls,"__esModule",{value:!0});function Gi(t){let e=t.length,r=0,i=0,n;for(;i<e;)r++,n=t.charCodeAt(i++),n>=55296&&
n<=56319&&i<e&&(n=t.charCodeAt(i),(n&64512)===56320&&i++);return r}Ls.default=Gi;Gi.code='require("ajv/dist/runtime/ucs2length").default'});var on=Ai(Le=>{"use strict";Object.defineProperty(Le,"__esModule",{value:!0});Le.formatNames=Le.fastFormats=Le.fullFormats=void 0;function $e(t,e){return{validate:t,
compare:e}}Le.fullFormats={date:$e(tn,Is),time:$e(As(!0),Es),"date-time":$e(Xi(!0),sn),"iso-time":$e(As(),rn),"iso-date-time":$e(Xi(),nn),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:da,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:ka,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:ya,int32:{type:"number",validate:ba},int64:{type:"number",validate:va},float:{type:"\
number",validate:en},double:{type:"number",validate:en},password:!0,binary:!0};Le.fastFormats={...Le.fullFormats,date:$e(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Is),time:$e(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Es),"date-time":$e(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
sn),"iso-time":$e(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,rn),"iso-date-time":$e(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
nn),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
Le.formatNames=Object.keys(Le.fullFormats);function pa(t){return t%4===0&&(t%100!==0||t%400===0)}var ua=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,fa=[0,31,28,31,30,31,30,31,
31,30,31,30,31];function tn(t){let e=ua.exec(t);if(!e)return!1;let r=+e[1],i=+e[2],n=+e[3];return i>=1&&i<=12&&n>=1&&n<=(i===2&&pa(r)?29:fa[i])}function Is(t,e){
if(t&&e)return t>e?1:t<e?-1:0}var Ns=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function As(t){return function(r){let i=Ns.exec(r);if(!i)
return!1;let n=+i[1],o=+i[2],s=+i[3],a=i[4],h=i[5]==="-"?-1:1,l=+(i[6]||0),c=+(i[7]||0);if(l>23||c>59||t&&!a)return!1;if(n<=23&&o<=59&&s<60)return!0;let p=o-c*h,
m=n-l*h-(p<0?1:0);return(m===23||m===-1)&&(p===59||p===-1)&&s<61}}function Es(t,e){if(!(t&&e))return;let r=new Date("2020-01-01T"+t).valueOf(),i=new Date("2020-\
01-01T"+e).valueOf();if(r&&i)return r-i}function rn(t,e){if(!(t&&e))return;let r=Ns.exec(t),i=Ns.exec(e);if(r&&i)return t=r[1]+r[2]+r[3],e=i[1]+i[2]+i[3],t>e?1:
t<e?-1:0}var Os=/t|\s/i;function Xi(t){let e=As(t);return function(i){let n=i.split(Os);return n.length===2&&tn(n[0])&&e(n[1])}}function sn(t,e){if(!(t&&e))return;
let r=new Date(t).valueOf(),i=new Date(e).valueOf();if(r&&i)return r-i}function nn(t,e){if(!(t&&e))return;let[r,i]=t.split(Os),[n,o]=e.split(Os),s=Is(r,n);if(s!==
void 0)return s||Es(i,o)}var ma=/\/|:/,ha=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function da(t){return ma.test(t)&&ha.test(t)}var Zi=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function ya(t){return Zi.lastIndex=0,Zi.
test(t)}var ga=-(2**31),wa=2**31-1;function ba(t){return Number.isInteger(t)&&t<=wa&&t>=ga}function va(t){return Number.isInteger(t)}function en(){return!0}var xa=/[^\\]\\Z/;
function ka(t){if(xa.test(t))return!1;try{return new RegExp(t),!0}catch{return!1}}});var Oi={application:4,enterprise:5,plan:4,commitment:4,review:4,digest:4,round:3,services:3,roster:3,rules:3,watchlist:4,holidays:4},Dt={application:{$schema:"h\
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
removed_on:{},reason:{}}}}}},holidays:{properties:{year:{},source:{},days:{items:{properties:{on:{},name:{},working:{}}}}}}};var B=Uint8Array,ie=Uint16Array,ks=Int32Array,mr=new B([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),hr=new B([0,0,0,0,1,1,2,2,3,3,4,4,5,5,
6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),ys=new B([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Ci=function(t,e){for(var r=new ie(31),i=0;i<31;++i)r[i]=
e+=1<<t[i-1];for(var n=new ks(r[30]),i=1;i<30;++i)for(var o=r[i];o<r[i+1];++o)n[o]=o-r[i]<<5|i;return{b:r,r:n}},Mi=Ci(mr,2),Di=Mi.b,gs=Mi.r;Di[28]=258,gs[258]=28;
var Bi=Ci(hr,0),Ao=Bi.b,Ii=Bi.r,ws=new ie(32768);for(T=0;T<32768;++T)Me=(T&43690)>>1|(T&21845)<<1,Me=(Me&52428)>>2|(Me&13107)<<2,Me=(Me&61680)>>4|(Me&3855)<<4,ws[T]=
((Me&65280)>>8|(Me&255)<<8)>>1;var Me,T,Pe=(function(t,e,r){for(var i=t.length,n=0,o=new ie(e);n<i;++n)t[n]&&++o[t[n]-1];var s=new ie(e);for(n=1;n<e;++n)s[n]=s[n-
1]+o[n-1]<<1;var a;if(r){a=new ie(1<<e);var h=15-e;for(n=0;n<i;++n)if(t[n])for(var l=n<<4|t[n],c=e-t[n],p=s[t[n]-1]++<<c,m=p|(1<<c)-1;p<=m;++p)a[ws[p]>>h]=l}else
for(a=new ie(i),n=0;n<i;++n)t[n]&&(a[n]=ws[s[t[n]-1]++]>>15-t[n]);return a}),Ue=new B(288);for(T=0;T<144;++T)Ue[T]=8;var T;for(T=144;T<256;++T)Ue[T]=9;var T;for(T=
256;T<280;++T)Ue[T]=7;var T;for(T=280;T<288;++T)Ue[T]=8;var T,Rt=new B(32);for(T=0;T<32;++T)Rt[T]=5;var T,Oo=Pe(Ue,9,0),Io=Pe(Ue,9,1),Eo=Pe(Rt,5,0),To=Pe(Rt,5,1),
fs=function(t){for(var e=t[0],r=1;r<t.length;++r)t[r]>e&&(e=t[r]);return e},he=function(t,e,r){var i=e/8|0;return(t[i]|t[i+1]<<8)>>(e&7)&r},ms=function(t,e){var r=e/
8|0;return(t[r]|t[r+1]<<8|t[r+2]<<16)>>(e&7)},_s=function(t){return(t+7)/8|0},Ft=function(t,e,r){return(e==null||e<0)&&(e=0),(r==null||r>t.length)&&(r=t.length),
new B(t.subarray(e,r))};var qo=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 da\
ta","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],H=function(t,e,r){var i=new Error(e||qo[t]);
if(i.code=t,Error.captureStackTrace&&Error.captureStackTrace(i,H),!r)throw i;return i},jo=function(t,e,r,i){var n=t.length,o=i?i.length:0;if(!n||e.f&&!e.l)return r||
new B(0);var s=!r,a=s||e.i!=2,h=e.i;s&&(r=new B(n*3));var l=function(Ct){var Mt=r.length;if(Ct>Mt){var dt=new B(Math.max(Mt*2,Ct));dt.set(r),r=dt}},c=e.f||0,p=e.
p||0,m=e.b||0,u=e.l,f=e.d,d=e.m,g=e.n,b=n*8;do{if(!u){c=he(t,p,1);var v=he(t,p+1,3);if(p+=3,v)if(v==1)u=Io,f=To,d=9,g=5;else if(v==2){var P=he(t,p,31)+257,N=he(
t,p+10,15)+4,w=P+he(t,p+5,31)+1;p+=14;for(var $=new B(w),j=new B(19),C=0;C<N;++C)j[ys[C]]=he(t,p+C*3,7);p+=N*3;for(var O=fs(j),me=(1<<O)-1,te=Pe(j,O,1),C=0;C<w;){
var X=te[he(t,p,me)];p+=X&15;var x=X>>4;if(x<16)$[C++]=x;else{var U=0,M=0;for(x==16?(M=3+he(t,p,3),p+=2,U=$[C-1]):x==17?(M=3+he(t,p,7),p+=3):x==18&&(M=11+he(t,p,
127),p+=7);M--;)$[C++]=U}}var Z=$.subarray(0,P),Y=$.subarray(P);d=fs(Z),g=fs(Y),u=Pe(Z,d,1),f=Pe(Y,g,1)}else H(1);else{var x=_s(p)+4,k=t[x-4]|t[x-3]<<8,_=x+k;if(_>
n){h&&H(0);break}a&&l(m+k),r.set(t.subarray(x,_),m),e.b=m+=k,e.p=p=_*8,e.f=c;continue}if(p>b){h&&H(0);break}}a&&l(m+131072);for(var jt=(1<<d)-1,le=(1<<g)-1,Ce=p;;Ce=
p){var U=u[ms(t,p)&jt],re=U>>4;if(p+=U&15,p>b){h&&H(0);break}if(U||H(2),re<256)r[m++]=re;else if(re==256){Ce=p,u=null;break}else{var se=re-254;if(re>264){var C=re-
257,D=mr[C];se=he(t,p,(1<<D)-1)+Di[C],p+=D}var _e=f[ms(t,p)&le],mt=_e>>4;_e||H(3),p+=_e&15;var Y=Ao[mt];if(mt>3){var D=hr[mt];Y+=ms(t,p)&(1<<D)-1,p+=D}if(p>b){h&&
H(0);break}a&&l(m+131072);var ht=m+se;if(m<Y){var pr=o-Y,ur=Math.min(Y,ht);for(pr+m<0&&H(3);m<ur;++m)r[m]=i[pr+m]}for(;m<ht;++m)r[m]=r[m-Y]}}e.l=u,e.p=Ce,e.b=m,
e.f=c,u&&(c=1,e.m=d,e.d=f,e.n=g)}while(!c);return m!=r.length&&s?Ft(r,0,m):r.subarray(0,m)},De=function(t,e,r){r<<=e&7;var i=e/8|0;t[i]|=r,t[i+1]|=r>>8},Bt=function(t,e,r){
r<<=e&7;var i=e/8|0;t[i]|=r,t[i+1]|=r>>8,t[i+2]|=r>>16},hs=function(t,e){for(var r=[],i=0;i<t.length;++i)t[i]&&r.push({s:i,f:t[i]});var n=r.length,o=r.slice();if(!n)
return{t:Ri,l:0};if(n==1){var s=new B(r[0].s+1);return s[r[0].s]=1,{t:s,l:1}}r.sort(function(_,P){return _.f-P.f}),r.push({s:-1,f:25001});var a=r[0],h=r[1],l=0,
c=1,p=2;for(r[0]={s:-1,f:a.f+h.f,l:a,r:h};c!=n-1;)a=r[r[l].f<r[p].f?l++:p++],h=r[l!=c&&r[l].f<r[p].f?l++:p++],r[c++]={s:-1,f:a.f+h.f,l:a,r:h};for(var m=o[0].s,i=1;i<
n;++i)o[i].s>m&&(m=o[i].s);var u=new ie(m+1),f=bs(r[c-1],u,0);if(f>e){var i=0,d=0,g=f-e,b=1<<g;for(o.sort(function(P,N){return u[N.s]-u[P.s]||P.f-N.f});i<n;++i){
var v=o[i].s;if(u[v]>e)d+=b-(1<<f-u[v]),u[v]=e;else break}for(d>>=g;d>0;){var x=o[i].s;u[x]<e?d-=1<<e-u[x]++-1:++i}for(;i>=0&&d;--i){var k=o[i].s;u[k]==e&&(--u[k],
++d)}f=e}return{t:new B(u),l:f}},bs=function(t,e,r){return t.s==-1?Math.max(bs(t.l,e,r+1),bs(t.r,e,r+1)):e[t.s]=r},Ei=function(t){for(var e=t.length;e&&!t[--e];)
;for(var r=new ie(++e),i=0,n=t[0],o=1,s=function(h){r[i++]=h},a=1;a<=e;++a)if(t[a]==n&&a!=e)++o;else{if(!n&&o>2){for(;o>138;o-=138)s(32754);o>2&&(s(o>10?o-11<<5|
28690:o-3<<5|12305),o=0)}else if(o>3){for(s(n),--o;o>6;o-=6)s(8304);o>2&&(s(o-3<<5|8208),o=0)}for(;o--;)s(n);o=1,n=t[a]}return{c:r.subarray(0,i),n:e}},zt=function(t,e){
for(var r=0,i=0;i<e.length;++i)r+=t[i]*e[i];return r},zi=function(t,e,r){var i=r.length,n=_s(e+2);t[n]=i&255,t[n+1]=i>>8,t[n+2]=t[n]^255,t[n+3]=t[n+1]^255;for(var o=0;o<
i;++o)t[n+o+4]=r[o];return(n+4+i)*8},Ti=function(t,e,r,i,n,o,s,a,h,l,c){De(e,c++,r),++n[256];for(var p=hs(n,15),m=p.t,u=p.l,f=hs(o,15),d=f.t,g=f.l,b=Ei(m),v=b.c,
x=b.n,k=Ei(d),_=k.c,P=k.n,N=new ie(19),w=0;w<v.length;++w)++N[v[w]&31];for(var w=0;w<_.length;++w)++N[_[w]&31];for(var $=hs(N,7),j=$.t,C=$.l,O=19;O>4&&!j[ys[O-1]];--O)
;var me=l+5<<3,te=zt(n,Ue)+zt(o,Rt)+s,X=zt(n,m)+zt(o,d)+s+14+3*O+zt(N,j)+2*N[16]+3*N[17]+7*N[18];if(h>=0&&me<=te&&me<=X)return zi(e,c,t.subarray(h,h+l));var U,M,
Z,Y;if(De(e,c,1+(X<te)),c+=2,X<te){U=Pe(m,u,0),M=m,Z=Pe(d,g,0),Y=d;var jt=Pe(j,C,0);De(e,c,x-257),De(e,c+5,P-1),De(e,c+10,O-4),c+=14;for(var w=0;w<O;++w)De(e,c+
3*w,j[ys[w]]);c+=3*O;for(var le=[v,_],Ce=0;Ce<2;++Ce)for(var re=le[Ce],w=0;w<re.length;++w){var se=re[w]&31;De(e,c,jt[se]),c+=j[se],se>15&&(De(e,c,re[w]>>5&127),
c+=re[w]>>12)}}else U=Oo,M=Ue,Z=Eo,Y=Rt;for(var w=0;w<a;++w){var D=i[w];if(D>255){var se=D>>18&31;Bt(e,c,U[se+257]),c+=M[se+257],se>7&&(De(e,c,D>>23&31),c+=mr[se]);
var _e=D&31;Bt(e,c,Z[_e]),c+=Y[_e],_e>3&&(Bt(e,c,D>>5&8191),c+=hr[_e])}else Bt(e,c,U[D]),c+=M[D]}return Bt(e,c,U[256]),c+M[256]},Co=new ks([65540,131080,131088,
131104,262176,1048704,1048832,2114560,2117632]),Ri=new B(0),Mo=function(t,e,r,i,n,o){var s=o.z||t.length,a=new B(i+s+5*(1+Math.ceil(s/7e3))+n),h=a.subarray(i,a.
length-n),l=o.l,c=(o.r||0)&7;if(e){c&&(h[0]=o.r>>3);for(var p=Co[e-1],m=p>>13,u=p&8191,f=(1<<r)-1,d=o.p||new ie(32768),g=o.h||new ie(f+1),b=Math.ceil(r/3),v=2*b,
x=function(ps){return(t[ps]^t[ps+1]<<b^t[ps+2]<<v)&f},k=new ks(25e3),_=new ie(288),P=new ie(32),N=0,w=0,$=o.i||0,j=0,C=o.w||0,O=0;$+2<s;++$){var me=x($),te=$&32767,
X=g[me];if(d[te]=X,g[me]=te,C<=$){var U=s-$;if((N>7e3||j>24576)&&(U>423||!l)){c=Ti(t,h,0,k,_,P,w,j,O,$-O,c),j=N=w=0,O=$;for(var M=0;M<286;++M)_[M]=0;for(var M=0;M<
30;++M)P[M]=0}var Z=2,Y=0,jt=u,le=te-X&32767;if(U>2&&me==x($-le))for(var Ce=Math.min(m,U)-1,re=Math.min(32767,$),se=Math.min(258,U);le<=re&&--jt&&te!=X;){if(t[$+
Z]==t[$+Z-le]){for(var D=0;D<se&&t[$+D]==t[$+D-le];++D);if(D>Z){if(Z=D,Y=le,D>Ce)break;for(var _e=Math.min(le,D-2),mt=0,M=0;M<_e;++M){var ht=$-le+M&32767,pr=d[ht],
ur=ht-pr&32767;ur>mt&&(mt=ur,X=ht)}}}te=X,X=d[te],le+=te-X&32767}if(Y){k[j++]=268435456|gs[Z]<<18|Ii[Y];var Ct=gs[Z]&31,Mt=Ii[Y]&31;w+=mr[Ct]+hr[Mt],++_[257+Ct],
++P[Mt],C=$+Z,++N}else k[j++]=t[$],++_[t[$]]}}for($=Math.max($,C);$<s;++$)k[j++]=t[$],++_[t[$]];c=Ti(t,h,l,k,_,P,w,j,O,$-O,c),l||(o.r=c&7|h[c/8|0]<<3,c-=7,o.h=g,
o.p=d,o.i=$,o.w=C)}else{for(var $=o.w||0;$<s+l;$+=65535){var dt=$+65535;dt>=s&&(h[c/8|0]=l,dt=s),c=zi(h,c+1,t.subarray($,dt))}o.i=s}return Ft(a,0,i+_s(c)+n)},Do=(function(){
for(var t=new Int32Array(256),e=0;e<256;++e){for(var r=e,i=9;--i;)r=(r&1&&-306674912)^r>>>1;t[e]=r}return t})(),Bo=function(){var t=-1;return{p:function(e){for(var r=t,
i=0;i<e.length;++i)r=Do[r&255^e[i]]^r>>>8;t=r},d:function(){return~t}}};var zo=function(t,e,r,i,n){if(!n&&(n={l:1},e.dictionary)){var o=e.dictionary.subarray(-32768),s=new B(o.length+t.length);s.set(o),s.set(t,o.length),t=s,n.w=o.length}
return Mo(t,e.level==null?6:e.level,e.mem==null?n.l?Math.ceil(Math.max(8,Math.min(13,Math.log(t.length)))*1.5):20:12+e.mem,r,i,n)},Fi=function(t,e){var r={};for(var i in t)
r[i]=t[i];for(var i in e)r[i]=e[i];return r};var Se=function(t,e){return t[e]|t[e+1]<<8},ce=function(t,e){return(t[e]|t[e+1]<<8|t[e+2]<<16|t[e+3]<<24)>>>0},ds=function(t,e){return ce(t,e)+ce(t,e+4)*4294967296},
V=function(t,e,r){for(;r;++e)t[e]=r,r>>>=8};function Ro(t,e){return zo(t,e||{},0,0)}function Fo(t,e){return jo(t,{i:2},e&&e.out,e&&e.dictionary)}var Ki=function(t,e,r,i){for(var n in t){var o=t[n],s=e+n,a=i;Array.isArray(o)&&(a=Fi(i,o[1]),o=o[0]),ArrayBuffer.isView(o)?r[s]=[o,a]:(r[s+="/"]=[new B(0),a],Ki(
o,s,r,i))}},qi=typeof TextEncoder<"u"&&new TextEncoder,vs=typeof TextDecoder<"u"&&new TextDecoder,Ko=0;try{vs.decode(Ri,{stream:!0}),Ko=1}catch{}var Uo=function(t){
for(var e="",r=0;;){var i=t[r++],n=(i>127)+(i>223)+(i>239);if(r+n>t.length)return{s:e,r:Ft(t,r-1)};n?n==3?(i=((i&15)<<18|(t[r++]&63)<<12|(t[r++]&63)<<6|t[r++]&63)-
65536,e+=String.fromCharCode(55296|i>>10,56320|i&1023)):n&1?e+=String.fromCharCode((i&31)<<6|t[r++]&63):e+=String.fromCharCode((i&15)<<12|(t[r++]&63)<<6|t[r++]&
63):e+=String.fromCharCode(i)}};function fr(t,e){if(e){for(var r=new B(t.length),i=0;i<t.length;++i)r[i]=t.charCodeAt(i);return r}if(qi)return qi.encode(t);for(var n=t.length,o=new B(t.length+
(t.length>>1)),s=0,a=function(c){o[s++]=c},i=0;i<n;++i){if(s+5>o.length){var h=new B(s+8+(n-i<<1));h.set(o),o=h}var l=t.charCodeAt(i);l<128||e?a(l):l<2048?(a(192|
l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|t.charCodeAt(++i)&1023,a(240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>
6&63),a(128|l&63))}return Ft(o,0,s)}function Yo(t,e){if(e){for(var r="",i=0;i<t.length;i+=16384)r+=String.fromCharCode.apply(null,t.subarray(i,i+16384));return r}else{
if(vs)return vs.decode(t);var n=Uo(t),o=n.s,r=n.r;return r.length&&H(8),o}}var Vo=function(t,e){return e+30+Se(t,e+26)+Se(t,e+28)},Jo=function(t,e,r){var i=Se(t,e+28),n=Se(t,e+30),o=Yo(t.subarray(e+46,e+46+i),!(Se(t,e+8)&2048)),s=e+46+
i,a=Ho(t,s,n,r,ce(t,e+20),ce(t,e+24),ce(t,e+42)),h=a[0],l=a[1],c=a[2];return[Se(t,e+10),h,l,o,s+n+Se(t,e+32),c]},Ho=function(t,e,r,i,n,o,s){var a=n==4294967295,
h=o==4294967295,l=s==4294967295,c=e+r,p=a+h+l;if(i&&p){for(;e+4<c;e+=4+Se(t,e+2))if(Se(t,e)==1)return[a?ds(t,e+4+8*h):n,h?ds(t,e+4):o,l?ds(t,e+4+8*(h+a)):s,1];i<
2&&H(13)}return[n,o,s,0]},xs=function(t){var e=0;if(t)for(var r in t){var i=t[r].length;i>65535&&H(9),e+=i+4}return e},ji=function(t,e,r,i,n,o,s,a){var h=i.length,
l=r.extra,c=a&&a.length,p=xs(l);V(t,e,s!=null?33639248:67324752),e+=4,s!=null&&(t[e++]=20,t[e++]=r.os),t[e]=20,e+=2,t[e++]=r.flag<<1|(o<0&&8),t[e++]=n&&8,t[e++]=
r.compression&255,t[e++]=r.compression>>8;var m=new Date(r.mtime==null?Date.now():r.mtime),u=m.getFullYear()-1980;if((u<0||u>119)&&H(10),V(t,e,u<<25|m.getMonth()+
1<<21|m.getDate()<<16|m.getHours()<<11|m.getMinutes()<<5|m.getSeconds()>>1),e+=4,o!=-1&&(V(t,e,r.crc),V(t,e+4,o<0?-o-2:o),V(t,e+8,r.size)),V(t,e+12,h),V(t,e+14,
p),e+=16,s!=null&&(V(t,e,c),V(t,e+6,r.attrs),V(t,e+10,s),e+=14),t.set(i,e),e+=h,p)for(var f in l){var d=l[f],g=d.length;V(t,e,+f),V(t,e+2,g),t.set(d,e+4),e+=4+g}
return c&&(t.set(a,e),e+=c),e},Wo=function(t,e,r,i,n){V(t,e,101010256),V(t,e+8,r),V(t,e+10,r),V(t,e+12,i),V(t,e+16,n)};function Ui(t,e){e||(e={});var r={},i=[];Ki(t,"",r,e);var n=0,o=0;for(var s in r){var a=r[s],h=a[0],l=a[1],c=l.level==0?0:8,p=fr(s),m=p.length,u=l.comment,f=u&&
fr(u),d=f&&f.length,g=xs(l.extra);m>65535&&H(11);var b=c?Ro(h,l):h,v=b.length,x=Bo();x.p(h),i.push(Fi(l,{size:h.length,crc:x.d(),c:b,f:p,m:f,u:m!=s.length||f&&u.
length!=d,o:n,compression:c})),n+=30+m+g+v,o+=76+2*(m+g)+(d||0)+v}for(var k=new B(o+22),_=n,P=o-n,N=0;N<i.length;++N){var p=i[N];ji(k,p.o,p,p.f,p.u,p.c.length);
var w=30+p.f.length+xs(p.extra);k.set(p.c,p.o+w),ji(k,n,p,p.f,p.u,p.c.length,p.o,p.m),n+=16+w+(p.m?p.m.length:0)}return Wo(k,n,i.length,P,_),k}function Ss(t,e){for(var r={},i=t.length-22;ce(t,i)!=101010256;--i)(!i||t.length-i>65558)&&H(13);var n=Se(t,i+8);if(!n)return{};var o=ce(t,i+16),s=ce(t,i-20)==117853008;
if(s){var a=ce(t,i-12);s=ce(t,a)==101075792,s&&(n=ce(t,a+32),o=ce(t,a+48))}for(var h=e&&e.filter,l=0;l<n;++l){var c=Jo(t,o,s),p=c[0],m=c[1],u=c[2],f=c[3],d=c[4],
g=c[5],b=Vo(t,g);o=d,(!h||h({name:f,size:m,originalSize:u,compression:p}))&&(p?p==8?r[f]=Fo(t.subarray(b,b+m),{out:new B(u)}):H(14,"unknown compression type "+p):
r[f]=Ft(t,b,b+m))}return r}var Go={"	":"制表符","\r":"回车符","\uFEFF":"BOM","​":"零宽空格","­":"软连字符"},pe=64*1024,Yi="\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u\
034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\uffff\\ue000-\\uf8ff\\ud800-\\udfff\\u{e0000}-\\u{10ff\
ff}",Qo=new RegExp(`[${Yi}]`,"u"),Xo=new RegExp(`[${Yi}]`,"gu");function yt(t){return Qo.exec(t)?.[0]??null}function Vi(t){let e=new Map;for(let[r]of t.matchAll(
Xo))e.set(r,(e.get(r)??0)+1);return e}function gt(t){let e=t.codePointAt(0).toString(16).toUpperCase().padStart(4,"0"),r=Go[t];return r?`U+${e} ${r}`:`U+${e}`}function wt(t){
return new TextEncoder().encode(t).length}var Hi="\\u3400-\\u4dbf\\u4e00-\\u9fff",Ji=`A-Za-z0-9${Hi}_.,/%+()、。《》「」【】（），：；！？％“”‘’…—·\\-`,Zo=new RegExp(`^(?:[A\
-Za-z]|[0-9]*[${Hi}])(?:[${Ji} ]*[${Ji}])?$`),ea=/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,ta=/^[a-z][a-z0-9_-]*$/,ra=/^(?! )[^\n]*[^\n ](?:\n+[^\n]*[^\n ])*\n?$/,sa=new Set(
["y","n","yes","no","on","off","true","false","null"]);function bt(t,e){return[ia(t),...Ps(e,Dt[t])].map(r=>`${r}
`).join("")}function ia(t){return`# yaml-language-server: $schema=${"../".repeat(Oi[t])}schemas/${t}.schema.json`}function Ps(t,e){return Wi(t)?Array.isArray(t)?
t.flatMap(r=>{let[i,...n]=Ps(r,e.items??{});return[`- ${i}`,...$s(n)]}):oa(t,e).flatMap(r=>na(r,t[r],aa(e,r))):la(t)}function na(t,e,r){let i=ta.test(t)?t:JSON.
stringify(t),n=Ps(e,r);return Wi(e)?[`${i}:`,...$s(n)]:[`${i}: ${n[0]}`,...n.slice(1)]}function oa(t,e){let r=Object.keys(e.properties??{}),i=Object.keys(t).filter(
n=>!r.includes(n));return[...r.filter(n=>Object.hasOwn(t,n)),...i]}function aa(t,e){let r=t.properties??{},i=Object.hasOwn(r,e)?r[e]:t.additionalProperties;return i&&
typeof i=="object"?i:{}}function Wi(t){return typeof t=="object"&&t!==null&&Object.keys(t).length>0}function la(t){if(typeof t=="string")return ca(t);if(typeof t==
"boolean"||Number.isSafeInteger(t)||typeof t=="object"&&t!==null)return[JSON.stringify(t)];throw new TypeError(`no data of a document: ${t}`)}function ca(t){return ea.
test(t)||Zo.test(t)&&!sa.has(t.toLowerCase())?[t]:t.includes(`
`)&&ra.test(t)?[t.endsWith(`
`)?"|":"|-",...$s(t.replace(/\n$/,"").split(`
`))]:[JSON.stringify(t)]}function $s(t){return t.map(e=>e&&`  ${e}`)}var vr={};us(vr,{application:()=>_a,commitment:()=>Na,enterprise:()=>Pa,plan:()=>La});var _a=yr,vt={$schema:"https://json-schema.org/draft/2020-12/schema",title:"\
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
参与企业全部用上工业软件，订单准时交付率明显提高。"],"x-public":!0}}},y=Object.prototype.hasOwnProperty,L=Qi().default,J=new RegExp("^\\\
S(.*\\S)?$","u"),Ts=new RegExp("^[0-9A-HJ-NPQRTUWXY]{18}$","u"),Sa=new RegExp("^[A-Za-z0-9_-]+$","u"),Ye=new RegExp("^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$","u"),xt=new RegExp(
"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$","u"),Ve=on().fullFormats.date;function yr(t,{instancePath:e="",parentData:r,parentDataProperty:i,rootData:n=t,dynamicAnchors:o={}}={}){
let s=null,a=0,h=yr.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.cluster===void 0||
!y.call(t,"cluster")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cluster"}};s===null?s=[l]:s.push(l),a++}if(t.lead===
void 0||!y.call(t,"lead")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lead"}};s===null?s=[l]:s.push(l),a++}if(t.service_providers===
void 0||!y.call(t,"service_providers")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"service_providers"}};s===null?
s=[l]:s.push(l),a++}if(t.applied_on===void 0||!y.call(t,"applied_on")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
applied_on"}};s===null?s=[l]:s.push(l),a++}if(t.completion_date===void 0||!y.call(t,"completion_date")){let l={instancePath:e,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"completion_date"}};s===null?s=[l]:s.push(l),a++}if(t.total_investment===void 0||!y.call(t,"total_investment")){let l={instancePath:e,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"total_investment"}};s===null?s=[l]:s.push(l),a++}if(t.requested_subsidy===void 0||!y.call(t,
"requested_subsidy")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requested_subsidy"}};s===null?s=[l]:s.push(l),a++}
if(t.performance_goal===void 0||!y.call(t,"performance_goal")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"perform\
ance_goal"}};s===null?s=[l]:s.push(l),a++}for(let l of Object.keys(t))if(!y.call(vt.properties,l)){let c={instancePath:e,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}};s===null?s=[c]:s.push(c),a++}if(t.cluster!==void 0&&y.call(t,"cluster")){let l=t.cluster;if(l&&typeof l=="o\
bject"&&!Array.isArray(l)){if(l.name===void 0||!y.call(l,"name")){let c={instancePath:e+"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",
params:{missingProperty:"name"}};s===null?s=[c]:s.push(c),a++}if(l.industry===void 0||!y.call(l,"industry")){let c={instancePath:e+"/cluster",schemaPath:"#/prop\
erties/cluster/required",keyword:"required",params:{missingProperty:"industry"}};s===null?s=[c]:s.push(c),a++}if(l.kind===void 0||!y.call(l,"kind")){let c={instancePath:e+
"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty:"kind"}};s===null?s=[c]:s.push(c),a++}if(l.overview===void 0||!y.
call(l,"overview")){let c={instancePath:e+"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty:"overview"}};s===null?
s=[c]:s.push(c),a++}for(let c of Object.keys(l))if(!(c==="name"||c==="industry"||c==="kind"||c==="overview")){let p={instancePath:e+"/cluster",schemaPath:"#/pro\
perties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};s===null?s=[p]:s.push(p),a++}if(l.name!==void 0&&y.call(l,"n\
ame")){let c=l.name;if(typeof c=="string"){if(L(c)>100){let p={instancePath:e+"/cluster/name",schemaPath:"#/properties/cluster/properties/name/maxLength",keyword:"\
maxLength",params:{limit:100}};s===null?s=[p]:s.push(p),a++}if(L(c)<1){let p={instancePath:e+"/cluster/name",schemaPath:"#/properties/cluster/properties/name/mi\
nLength",keyword:"minLength",params:{limit:1}};s===null?s=[p]:s.push(p),a++}if(!J.test(c)){let p={instancePath:e+"/cluster/name",schemaPath:"#/properties/cluste\
r/properties/name/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[p]:s.push(p),a++}}else{let p={instancePath:e+"/cluster/name",schemaPath:"\
#/properties/cluster/properties/name/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),a++}}if(l.industry!==void 0&&y.call(l,"industry")){let c=l.
industry;if(typeof c=="string"){if(L(c)>100){let p={instancePath:e+"/cluster/industry",schemaPath:"#/properties/cluster/properties/industry/maxLength",keyword:"\
maxLength",params:{limit:100}};s===null?s=[p]:s.push(p),a++}if(L(c)<1){let p={instancePath:e+"/cluster/industry",schemaPath:"#/properties/cluster/properties/ind\
ustry/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[p]:s.push(p),a++}if(!J.test(c)){let p={instancePath:e+"/cluster/industry",schemaPath:"#/prope\
rties/cluster/properties/industry/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[p]:s.push(p),a++}}else{let p={instancePath:e+"/cluste\
r/industry",schemaPath:"#/properties/cluster/properties/industry/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),a++}}if(l.kind!==void 0&&
y.call(l,"kind")){let c=l.kind;if(!(c==="provincial_strategic"||c==="local_traditional")){let p={instancePath:e+"/cluster/kind",schemaPath:"#/properties/cluster\
/properties/kind/enum",keyword:"enum",params:{allowedValues:vt.properties.cluster.properties.kind.enum}};s===null?s=[p]:s.push(p),a++}}if(l.overview!==void 0&&y.
call(l,"overview")){let c=l.overview;if(typeof c=="string"){if(L(c)>2e3){let p={instancePath:e+"/cluster/overview",schemaPath:"#/properties/cluster/properties/o\
verview/maxLength",keyword:"maxLength",params:{limit:2e3}};s===null?s=[p]:s.push(p),a++}if(L(c)<1){let p={instancePath:e+"/cluster/overview",schemaPath:"#/prope\
rties/cluster/properties/overview/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[p]:s.push(p),a++}}else{let p={instancePath:e+"/cluster/overview",
schemaPath:"#/properties/cluster/properties/overview/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),a++}}}else{let c={instancePath:e+"/cl\
uster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type:"object"}};s===null?s=[c]:s.push(c),a++}}if(t.lead!==void 0&&y.call(t,"lead")){let l=t.
lead;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0||!y.call(l,"name")){let c={instancePath:e+"/lead",schemaPath:"#/properties/lead/required",keyword:"\
required",params:{missingProperty:"name"}};s===null?s=[c]:s.push(c),a++}if(l.uscc===void 0||!y.call(l,"uscc")){let c={instancePath:e+"/lead",schemaPath:"#/prope\
rties/lead/required",keyword:"required",params:{missingProperty:"uscc"}};s===null?s=[c]:s.push(c),a++}if(l.qualification===void 0||!y.call(l,"qualification")){let c={
instancePath:e+"/lead",schemaPath:"#/properties/lead/required",keyword:"required",params:{missingProperty:"qualification"}};s===null?s=[c]:s.push(c),a++}for(let c of Object.
keys(l))if(!(c==="name"||c==="uscc"||c==="qualification")){let p={instancePath:e+"/lead",schemaPath:"#/properties/lead/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:c}};s===null?s=[p]:s.push(p),a++}if(l.name!==void 0&&y.call(l,"name")){let c=l.name;if(typeof c=="string"){if(L(c)>100){let p={
instancePath:e+"/lead/name",schemaPath:"#/properties/lead/properties/name/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[p]:s.push(p),a++}if(L(c)<
1){let p={instancePath:e+"/lead/name",schemaPath:"#/properties/lead/properties/name/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[p]:s.push(p),a++}
if(!J.test(c)){let p={instancePath:e+"/lead/name",schemaPath:"#/properties/lead/properties/name/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===
null?s=[p]:s.push(p),a++}}else{let p={instancePath:e+"/lead/name",schemaPath:"#/properties/lead/properties/name/type",keyword:"type",params:{type:"string"}};s===
null?s=[p]:s.push(p),a++}}if(l.uscc!==void 0&&y.call(l,"uscc")){let c=l.uscc;if(typeof c=="string"){if(!Ts.test(c)){let p={instancePath:e+"/lead/uscc",schemaPath:"\
#/properties/lead/properties/uscc/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"}};s===null?s=[p]:s.push(p),a++}}else{let p={instancePath:e+
"/lead/uscc",schemaPath:"#/properties/lead/properties/uscc/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),a++}}if(l.qualification!==void 0&&
y.call(l,"qualification")){let c=l.qualification;if(!(c==="huawei_cloud"||c==="selected_partner")){let p={instancePath:e+"/lead/qualification",schemaPath:"#/pro\
perties/lead/properties/qualification/enum",keyword:"enum",params:{allowedValues:vt.properties.lead.properties.qualification.enum}};s===null?s=[p]:s.push(p),a++}}}else{
let c={instancePath:e+"/lead",schemaPath:"#/properties/lead/type",keyword:"type",params:{type:"object"}};s===null?s=[c]:s.push(c),a++}}if(t.service_providers!==
void 0&&y.call(t,"service_providers")){let l=t.service_providers;if(Array.isArray(l)){if(l.length>20){let p={instancePath:e+"/service_providers",schemaPath:"#/p\
roperties/service_providers/maxItems",keyword:"maxItems",params:{limit:20}};s===null?s=[p]:s.push(p),a++}let c=l.length;for(let p=0;p<c;p++){let m=l[p];if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.name===void 0||!y.call(m,"name")){let u={instancePath:e+"/service_providers/"+p,schemaPath:"#/properties/service_providers/ite\
ms/required",keyword:"required",params:{missingProperty:"name"}};s===null?s=[u]:s.push(u),a++}if(m.uscc===void 0||!y.call(m,"uscc")){let u={instancePath:e+"/ser\
vice_providers/"+p,schemaPath:"#/properties/service_providers/items/required",keyword:"required",params:{missingProperty:"uscc"}};s===null?s=[u]:s.push(u),a++}if(m.
qualification===void 0||!y.call(m,"qualification")){let u={instancePath:e+"/service_providers/"+p,schemaPath:"#/properties/service_providers/items/required",keyword:"\
required",params:{missingProperty:"qualification"}};s===null?s=[u]:s.push(u),a++}for(let u of Object.keys(m))if(!(u==="name"||u==="uscc"||u==="qualification")){
let f={instancePath:e+"/service_providers/"+p,schemaPath:"#/properties/service_providers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
s===null?s=[f]:s.push(f),a++}if(m.name!==void 0&&y.call(m,"name")){let u=m.name;if(typeof u=="string"){if(L(u)>100){let f={instancePath:e+"/service_providers/"+
p+"/name",schemaPath:"#/properties/service_providers/items/properties/name/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[f]:s.push(f),a++}if(L(
u)<1){let f={instancePath:e+"/service_providers/"+p+"/name",schemaPath:"#/properties/service_providers/items/properties/name/minLength",keyword:"minLength",params:{
limit:1}};s===null?s=[f]:s.push(f),a++}if(!J.test(u)){let f={instancePath:e+"/service_providers/"+p+"/name",schemaPath:"#/properties/service_providers/items/pro\
perties/name/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[f]:s.push(f),a++}}else{let f={instancePath:e+"/service_providers/"+p+"/nam\
e",schemaPath:"#/properties/service_providers/items/properties/name/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),a++}}if(m.uscc!==void 0&&
y.call(m,"uscc")){let u=m.uscc;if(typeof u=="string"){if(!Ts.test(u)){let f={instancePath:e+"/service_providers/"+p+"/uscc",schemaPath:"#/properties/service_pro\
viders/items/properties/uscc/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"}};s===null?s=[f]:s.push(f),a++}}else{let f={instancePath:e+"\
/service_providers/"+p+"/uscc",schemaPath:"#/properties/service_providers/items/properties/uscc/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(
f),a++}}if(m.qualification!==void 0&&y.call(m,"qualification")){let u=m.qualification;if(!(u==="huawei_cloud"||u==="selected_partner")){let f={instancePath:e+"/\
service_providers/"+p+"/qualification",schemaPath:"#/properties/service_providers/items/properties/qualification/enum",keyword:"enum",params:{allowedValues:vt.properties.
service_providers.items.properties.qualification.enum}};s===null?s=[f]:s.push(f),a++}}}else{let u={instancePath:e+"/service_providers/"+p,schemaPath:"#/properti\
es/service_providers/items/type",keyword:"type",params:{type:"object"}};s===null?s=[u]:s.push(u),a++}}}else{let c={instancePath:e+"/service_providers",schemaPath:"\
#/properties/service_providers/type",keyword:"type",params:{type:"array"}};s===null?s=[c]:s.push(c),a++}}if(t.account!==void 0&&y.call(t,"account")){let l=t.account;
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.id===void 0||!y.call(l,"id")){let c={instancePath:e+"/account",schemaPath:"#/properties/account/required",keyword:"\
required",params:{missingProperty:"id"}};s===null?s=[c]:s.push(c),a++}for(let c of Object.keys(l))if(!(c==="id"||c==="name")){let p={instancePath:e+"/account",schemaPath:"\
#/properties/account/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};s===null?s=[p]:s.push(p),a++}if(l.id!==void 0&&y.call(l,
"id")){let c=l.id;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let p={instancePath:e+"/account/id",schemaPath:"#/properties/account/properties/id/t\
ype",keyword:"type",params:{type:"integer"}};s===null?s=[p]:s.push(p),a++}if(typeof c=="number"&&isFinite(c)){if(c>999999999999999||isNaN(c)){let p={instancePath:e+
"/account/id",schemaPath:"#/properties/account/properties/id/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999999}};s===null?s=[p]:s.push(p),
a++}if(c<1||isNaN(c)){let p={instancePath:e+"/account/id",schemaPath:"#/properties/account/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
s===null?s=[p]:s.push(p),a++}}}if(l.name!==void 0&&y.call(l,"name")){let c=l.name;if(typeof c=="string"){if(L(c)>60){let p={instancePath:e+"/account/name",schemaPath:"\
#/properties/account/properties/name/maxLength",keyword:"maxLength",params:{limit:60}};s===null?s=[p]:s.push(p),a++}if(L(c)<1){let p={instancePath:e+"/account/n\
ame",schemaPath:"#/properties/account/properties/name/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[p]:s.push(p),a++}if(!Sa.test(c)){let p={instancePath:e+
"/account/name",schemaPath:"#/properties/account/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};s===null?s=[p]:s.push(p),a++}}else{
let p={instancePath:e+"/account/name",schemaPath:"#/properties/account/properties/name/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),a++}}}else{
let c={instancePath:e+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"object"}};s===null?s=[c]:s.push(c),a++}}if(t.applied_on!==void 0&&
y.call(t,"applied_on")){let l=t.applied_on;if(typeof l=="string"){if(!Ye.test(l)){let c={instancePath:e+"/applied_on",schemaPath:"#/properties/applied_on/patter\
n",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};s===null?s=[c]:s.push(c),a++}if(!Ve.validate(l)){let c={instancePath:e+"/applied_on",
schemaPath:"#/properties/applied_on/format",keyword:"format",params:{format:"date"}};s===null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/applied_on",schemaPath:"\
#/properties/applied_on/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}if(t.completion_date!==void 0&&y.call(t,"completion_date")){let l=t.
completion_date;if(typeof l=="string"){if(!Ye.test(l)){let c={instancePath:e+"/completion_date",schemaPath:"#/properties/completion_date/pattern",keyword:"patte\
rn",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};s===null?s=[c]:s.push(c),a++}if(!Ve.validate(l)){let c={instancePath:e+"/completion_date",schemaPath:"\
#/properties/completion_date/format",keyword:"format",params:{format:"date"}};s===null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/completion_date",schemaPath:"\
#/properties/completion_date/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}if(t.total_investment!==void 0&&y.call(t,"total_investme\
nt")){let l=t.total_investment;if(!(typeof l=="number"&&isFinite(l))&&typeof l!="string"){let c={instancePath:e+"/total_investment",schemaPath:"#/properties/tot\
al_investment/type",keyword:"type",params:{type:vt.properties.total_investment.type}};s===null?s=[c]:s.push(c),a++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||
isNaN(l)){let c={instancePath:e+"/total_investment",schemaPath:"#/properties/total_investment/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};
s===null?s=[c]:s.push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/total_investment",schemaPath:"#/properties/total_investment/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};s===null?s=[c]:s.push(c),a++}}if(typeof l=="string"&&!xt.test(l)){let c={instancePath:e+"/total_investment",schemaPath:"#/properties/t\
otal_investment/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};s===null?s=[c]:s.push(c),a++}}if(t.requested_subsidy!==void 0&&
y.call(t,"requested_subsidy")){let l=t.requested_subsidy;if(!(typeof l=="number"&&isFinite(l))&&typeof l!="string"){let c={instancePath:e+"/requested_subsidy",schemaPath:"\
#/properties/requested_subsidy/type",keyword:"type",params:{type:vt.properties.requested_subsidy.type}};s===null?s=[c]:s.push(c),a++}if(typeof l=="number"&&isFinite(
l)){if(l>99999999999||isNaN(l)){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:99999999999}};s===null?s=[c]:s.push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};s===null?s=[c]:s.push(c),a++}}if(typeof l=="string"&&!xt.test(l)){let c={instancePath:e+"/requested_su\
bsidy",schemaPath:"#/properties/requested_subsidy/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};s===null?s=[c]:s.push(c),
a++}}if(t.performance_goal!==void 0&&y.call(t,"performance_goal")){let l=t.performance_goal;if(typeof l=="string"){if(L(l)>2e3){let c={instancePath:e+"/performa\
nce_goal",schemaPath:"#/properties/performance_goal/maxLength",keyword:"maxLength",params:{limit:2e3}};s===null?s=[c]:s.push(c),a++}if(L(l)<1){let c={instancePath:e+
"/performance_goal",schemaPath:"#/properties/performance_goal/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+
"/performance_goal",schemaPath:"#/properties/performance_goal/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}}else{let l={instancePath:e,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};s===null?s=[l]:s.push(l),a++}return yr.errors=s,a===0}yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Pa=gr,it={$schema:"https://json-schema.org/draft/2020-12/schema",title:"企业信息表（附录1 表二，一企一表）",description:"集群内一家企业的信息和计划购买的云服务\
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
这家企业申请的补贴，单位元。","x-clause":"三（三）",examples:[35e4],"x-public":!0}}},an=new RegExp("^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$","u"),
$a=new RegExp("^[0-9]{6}$","u"),qs=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function gr(t,{instancePath:e="",parentData:r,parentDataProperty:i,rootData:n=t,dynamicAnchors:o={}}={}){
let s=null,a=0,h=gr.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0||
!y.call(t,"name")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};s===null?s=[l]:s.push(l),a++}if(t.uscc===void 0||
!y.call(t,"uscc")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uscc"}};s===null?s=[l]:s.push(l),a++}if(t.industrial===
void 0||!y.call(t,"industrial")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"industrial"}};s===null?s=[l]:s.push(l),
a++}if(t.established_on===void 0||!y.call(t,"established_on")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"establi\
shed_on"}};s===null?s=[l]:s.push(l),a++}if(t.ownership===void 0||!y.call(t,"ownership")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"ownership"}};s===null?s=[l]:s.push(l),a++}if(t.registered_capital===void 0||!y.call(t,"registered_capital")){let l={instancePath:e,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"registered_capital"}};s===null?s=[l]:s.push(l),a++}if(t.revenue_last_year===void 0||!y.call(t,"revenue_l\
ast_year")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revenue_last_year"}};s===null?s=[l]:s.push(l),a++}if(t.employees===
void 0||!y.call(t,"employees")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"employees"}};s===null?s=[l]:s.push(l),
a++}if(t.address===void 0||!y.call(t,"address")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"address"}};s===null?s=
[l]:s.push(l),a++}if(t.profile===void 0||!y.call(t,"profile")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profile"}};
s===null?s=[l]:s.push(l),a++}if(t.project_summary===void 0||!y.call(t,"project_summary")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"project_summary"}};s===null?s=[l]:s.push(l),a++}if(t.declarations===void 0||!y.call(t,"declarations")){let l={instancePath:e,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"declarations"}};s===null?s=[l]:s.push(l),a++}if(t.purchases===void 0||!y.call(t,"purchases")){let l={instancePath:e,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"purchases"}};s===null?s=[l]:s.push(l),a++}if(t.other_investment===void 0||!y.call(t,"other_i\
nvestment")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"other_investment"}};s===null?s=[l]:s.push(l),a++}if(t.requested_subsidy===
void 0||!y.call(t,"requested_subsidy")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requested_subsidy"}};s===null?
s=[l]:s.push(l),a++}for(let l of Object.keys(t))if(!y.call(it.properties,l)){let c={instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:l}};s===null?s=[c]:s.push(c),a++}if(t.name!==void 0&&y.call(t,"name")){let l=t.name;if(typeof l=="string"){if(L(l)>100){let c={
instancePath:e+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[c]:s.push(c),a++}if(L(l)<1){let c={instancePath:e+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[c]:s.push(c),a++}if(!J.test(l)){let c={instancePath:e+"/name",
schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}if(t.uscc!==void 0&&y.call(t,"uscc")){let l=t.uscc;if(typeof l=="st\
ring"){if(!Ts.test(l)){let c={instancePath:e+"/uscc",schemaPath:"#/properties/uscc/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"}};s===
null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/uscc",schemaPath:"#/properties/uscc/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),
a++}}if(t.industrial!==void 0&&y.call(t,"industrial")&&typeof t.industrial!="boolean"){let l={instancePath:e+"/industrial",schemaPath:"#/properties/industrial/t\
ype",keyword:"type",params:{type:"boolean"}};s===null?s=[l]:s.push(l),a++}if(t.established_on!==void 0&&y.call(t,"established_on")){let l=t.established_on;if(typeof l==
"string"){if(!Ye.test(l)){let c={instancePath:e+"/established_on",schemaPath:"#/properties/established_on/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0\
-9]{2}-[0-9]{2}-[0-9]{2}$"}};s===null?s=[c]:s.push(c),a++}if(!Ve.validate(l)){let c={instancePath:e+"/established_on",schemaPath:"#/properties/established_on/fo\
rmat",keyword:"format",params:{format:"date"}};s===null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/established_on",schemaPath:"#/properties/established_o\
n/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}if(t.ownership!==void 0&&y.call(t,"ownership")){let l=t.ownership;if(!(l==="state"||
l==="private"||l==="foreign_invested")){let c={instancePath:e+"/ownership",schemaPath:"#/properties/ownership/enum",keyword:"enum",params:{allowedValues:it.properties.
ownership.enum}};s===null?s=[c]:s.push(c),a++}}if(t.registered_capital!==void 0&&y.call(t,"registered_capital")){let l=t.registered_capital;if(!(typeof l=="numb\
er"&&isFinite(l))&&typeof l!="string"){let c={instancePath:e+"/registered_capital",schemaPath:"#/properties/registered_capital/type",keyword:"type",params:{type:it.
properties.registered_capital.type}};s===null?s=[c]:s.push(c),a++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||isNaN(l)){let c={instancePath:e+"/regist\
ered_capital",schemaPath:"#/properties/registered_capital/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};s===null?s=[c]:s.push(c),a++}if(l<
0||isNaN(l)){let c={instancePath:e+"/registered_capital",schemaPath:"#/properties/registered_capital/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
s===null?s=[c]:s.push(c),a++}}if(typeof l=="string"&&!an.test(l)){let c={instancePath:e+"/registered_capital",schemaPath:"#/properties/registered_capital/patter\
n",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$"}};s===null?s=[c]:s.push(c),a++}}if(t.revenue_last_year!==void 0&&y.call(t,"revenue\
_last_year")){let l=t.revenue_last_year;if(!(typeof l=="number"&&isFinite(l))&&typeof l!="string"){let c={instancePath:e+"/revenue_last_year",schemaPath:"#/prop\
erties/revenue_last_year/type",keyword:"type",params:{type:it.properties.revenue_last_year.type}};s===null?s=[c]:s.push(c),a++}if(typeof l=="number"&&isFinite(l)){
if(l>99999999999||isNaN(l)){let c={instancePath:e+"/revenue_last_year",schemaPath:"#/properties/revenue_last_year/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:99999999999}};s===null?s=[c]:s.push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/revenue_last_year",schemaPath:"#/properties/revenue_last_year/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};s===null?s=[c]:s.push(c),a++}}if(typeof l=="string"&&!an.test(l)){let c={instancePath:e+"/revenue_last\
_year",schemaPath:"#/properties/revenue_last_year/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$"}};s===null?s=[c]:s.push(c),
a++}}if(t.employees!==void 0&&y.call(t,"employees")){let l=t.employees;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let c={instancePath:e+"/employe\
es",schemaPath:"#/properties/employees/type",keyword:"type",params:{type:"integer"}};s===null?s=[c]:s.push(c),a++}if(typeof l=="number"&&isFinite(l)){if(l>1e6||
isNaN(l)){let c={instancePath:e+"/employees",schemaPath:"#/properties/employees/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};s===null?s=[c]:s.
push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/employees",schemaPath:"#/properties/employees/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
s===null?s=[c]:s.push(c),a++}}}if(t.address!==void 0&&y.call(t,"address")){let l=t.address;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.division===void 0||
!y.call(l,"division")){let c={instancePath:e+"/address",schemaPath:"#/properties/address/required",keyword:"required",params:{missingProperty:"division"}};s===null?
s=[c]:s.push(c),a++}if(l.detail===void 0||!y.call(l,"detail")){let c={instancePath:e+"/address",schemaPath:"#/properties/address/required",keyword:"required",params:{
missingProperty:"detail"}};s===null?s=[c]:s.push(c),a++}for(let c of Object.keys(l))if(!(c==="division"||c==="detail")){let p={instancePath:e+"/address",schemaPath:"\
#/properties/address/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};s===null?s=[p]:s.push(p),a++}if(l.division!==void 0&&y.
call(l,"division")){let c=l.division;if(typeof c=="string"){if(!$a.test(c)){let p={instancePath:e+"/address/division",schemaPath:"#/properties/address/propertie\
s/division/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6}$"}};s===null?s=[p]:s.push(p),a++}}else{let p={instancePath:e+"/address/division",schemaPath:"#/\
properties/address/properties/division/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),a++}}if(l.detail!==void 0&&y.call(l,"detail")){let c=l.
detail;if(typeof c=="string"){if(L(c)>100){let p={instancePath:e+"/address/detail",schemaPath:"#/properties/address/properties/detail/maxLength",keyword:"maxLen\
gth",params:{limit:100}};s===null?s=[p]:s.push(p),a++}if(L(c)<1){let p={instancePath:e+"/address/detail",schemaPath:"#/properties/address/properties/detail/minL\
ength",keyword:"minLength",params:{limit:1}};s===null?s=[p]:s.push(p),a++}if(!J.test(c)){let p={instancePath:e+"/address/detail",schemaPath:"#/properties/addres\
s/properties/detail/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[p]:s.push(p),a++}}else{let p={instancePath:e+"/address/detail",schemaPath:"\
#/properties/address/properties/detail/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),a++}}}else{let c={instancePath:e+"/address",schemaPath:"\
#/properties/address/type",keyword:"type",params:{type:"object"}};s===null?s=[c]:s.push(c),a++}}if(t.profile!==void 0&&y.call(t,"profile")){let l=t.profile;if(typeof l==
"string"){if(L(l)>2e3){let c={instancePath:e+"/profile",schemaPath:"#/properties/profile/maxLength",keyword:"maxLength",params:{limit:2e3}};s===null?s=[c]:s.push(
c),a++}if(L(l)<1){let c={instancePath:e+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[c]:s.push(c),a++}}else{
let c={instancePath:e+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}if(t.project_summary!==
void 0&&y.call(t,"project_summary")){let l=t.project_summary;if(typeof l=="string"){if(L(l)>2e3){let c={instancePath:e+"/project_summary",schemaPath:"#/properti\
es/project_summary/maxLength",keyword:"maxLength",params:{limit:2e3}};s===null?s=[c]:s.push(c),a++}if(L(l)<1){let c={instancePath:e+"/project_summary",schemaPath:"\
#/properties/project_summary/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/project_summary",schemaPath:"\
#/properties/project_summary/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}if(t.declarations!==void 0&&y.call(t,"declarations")){let l=t.
declarations;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.public_funds_in_order===void 0||!y.call(l,"public_funds_in_order")){let c={instancePath:e+"/decla\
rations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty:"public_funds_in_order"}};s===null?s=[c]:s.push(c),a++}if(l.
credit_clean===void 0||!y.call(l,"credit_clean")){let c={instancePath:e+"/declarations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{
missingProperty:"credit_clean"}};s===null?s=[c]:s.push(c),a++}if(l.no_major_incident===void 0||!y.call(l,"no_major_incident")){let c={instancePath:e+"/declarati\
ons",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty:"no_major_incident"}};s===null?s=[c]:s.push(c),a++}for(let c of Object.
keys(l))if(!(c==="public_funds_in_order"||c==="credit_clean"||c==="no_major_incident")){let p={instancePath:e+"/declarations",schemaPath:"#/properties/declarati\
ons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};s===null?s=[p]:s.push(p),a++}if(l.public_funds_in_order!==void 0&&y.call(
l,"public_funds_in_order")&&typeof l.public_funds_in_order!="boolean"){let c={instancePath:e+"/declarations/public_funds_in_order",schemaPath:"#/properties/decl\
arations/properties/public_funds_in_order/type",keyword:"type",params:{type:"boolean"}};s===null?s=[c]:s.push(c),a++}if(l.credit_clean!==void 0&&y.call(l,"credi\
t_clean")&&typeof l.credit_clean!="boolean"){let c={instancePath:e+"/declarations/credit_clean",schemaPath:"#/properties/declarations/properties/credit_clean/ty\
pe",keyword:"type",params:{type:"boolean"}};s===null?s=[c]:s.push(c),a++}if(l.no_major_incident!==void 0&&y.call(l,"no_major_incident")&&typeof l.no_major_incident!=
"boolean"){let c={instancePath:e+"/declarations/no_major_incident",schemaPath:"#/properties/declarations/properties/no_major_incident/type",keyword:"type",params:{
type:"boolean"}};s===null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type:"\
object"}};s===null?s=[c]:s.push(c),a++}}if(t.purchases!==void 0&&y.call(t,"purchases")){let l=t.purchases;if(Array.isArray(l)){if(l.length>50){let p={instancePath:e+
"/purchases",schemaPath:"#/properties/purchases/maxItems",keyword:"maxItems",params:{limit:50}};s===null?s=[p]:s.push(p),a++}let c=l.length;for(let p=0;p<c;p++){
let m=l[p];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.product===void 0||!y.call(m,"product")){let u={instancePath:e+"/purchases/"+p,schemaPath:"#/propert\
ies/purchases/items/required",keyword:"required",params:{missingProperty:"product"}};s===null?s=[u]:s.push(u),a++}if(m.description===void 0||!y.call(m,"descript\
ion")){let u={instancePath:e+"/purchases/"+p,schemaPath:"#/properties/purchases/items/required",keyword:"required",params:{missingProperty:"description"}};s===null?
s=[u]:s.push(u),a++}if(m.amount===void 0||!y.call(m,"amount")){let u={instancePath:e+"/purchases/"+p,schemaPath:"#/properties/purchases/items/required",keyword:"\
required",params:{missingProperty:"amount"}};s===null?s=[u]:s.push(u),a++}for(let u of Object.keys(m))if(!(u==="product"||u==="description"||u==="amount")){let f={
instancePath:e+"/purchases/"+p,schemaPath:"#/properties/purchases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};s===
null?s=[f]:s.push(f),a++}if(m.product!==void 0&&y.call(m,"product")){let u=m.product;if(typeof u=="string"){if(L(u)>60){let f={instancePath:e+"/purchases/"+p+"/\
product",schemaPath:"#/properties/purchases/items/properties/product/maxLength",keyword:"maxLength",params:{limit:60}};s===null?s=[f]:s.push(f),a++}if(L(u)<1){let f={
instancePath:e+"/purchases/"+p+"/product",schemaPath:"#/properties/purchases/items/properties/product/minLength",keyword:"minLength",params:{limit:1}};s===null?
s=[f]:s.push(f),a++}if(!qs.test(u)){let f={instancePath:e+"/purchases/"+p+"/product",schemaPath:"#/properties/purchases/items/properties/product/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};s===null?s=[f]:s.push(f),a++}}else{let f={instancePath:e+"/purchases/"+p+"/product",schemaPath:"#/properti\
es/purchases/items/properties/product/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),a++}}if(m.description!==void 0&&y.call(m,"descriptio\
n")){let u=m.description;if(typeof u=="string"){if(L(u)>100){let f={instancePath:e+"/purchases/"+p+"/description",schemaPath:"#/properties/purchases/items/prope\
rties/description/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[f]:s.push(f),a++}if(L(u)<1){let f={instancePath:e+"/purchases/"+p+"/description",
schemaPath:"#/properties/purchases/items/properties/description/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[f]:s.push(f),a++}if(!J.test(u)){let f={
instancePath:e+"/purchases/"+p+"/description",schemaPath:"#/properties/purchases/items/properties/description/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\
\\S)?$"}};s===null?s=[f]:s.push(f),a++}}else{let f={instancePath:e+"/purchases/"+p+"/description",schemaPath:"#/properties/purchases/items/properties/descriptio\
n/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),a++}}if(m.amount!==void 0&&y.call(m,"amount")){let u=m.amount;if(!(typeof u=="number"&&isFinite(
u))&&typeof u!="string"){let f={instancePath:e+"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items/properties/amount/type",keyword:"type",params:{
type:it.properties.purchases.items.properties.amount.type}};s===null?s=[f]:s.push(f),a++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||isNaN(u)){let f={
instancePath:e+"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items/properties/amount/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};
s===null?s=[f]:s.push(f),a++}if(u<0||isNaN(u)){let f={instancePath:e+"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items/properties/amount/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}};s===null?s=[f]:s.push(f),a++}}if(typeof u=="string"&&!xt.test(u)){let f={instancePath:e+"/purchases/"+p+"\
/amount",schemaPath:"#/properties/purchases/items/properties/amount/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};s===null?
s=[f]:s.push(f),a++}}}else{let u={instancePath:e+"/purchases/"+p,schemaPath:"#/properties/purchases/items/type",keyword:"type",params:{type:"object"}};s===null?
s=[u]:s.push(u),a++}}}else{let c={instancePath:e+"/purchases",schemaPath:"#/properties/purchases/type",keyword:"type",params:{type:"array"}};s===null?s=[c]:s.push(
c),a++}}if(t.other_investment!==void 0&&y.call(t,"other_investment")){let l=t.other_investment;if(!(typeof l=="number"&&isFinite(l))&&typeof l!="string"){let c={
instancePath:e+"/other_investment",schemaPath:"#/properties/other_investment/type",keyword:"type",params:{type:it.properties.other_investment.type}};s===null?s=
[c]:s.push(c),a++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||isNaN(l)){let c={instancePath:e+"/other_investment",schemaPath:"#/properties/other_inves\
tment/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};s===null?s=[c]:s.push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/other_invest\
ment",schemaPath:"#/properties/other_investment/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};s===null?s=[c]:s.push(c),a++}}if(typeof l=="string"&&
!xt.test(l)){let c={instancePath:e+"/other_investment",schemaPath:"#/properties/other_investment/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10\
})(\\.[0-9]{1,2})?$"}};s===null?s=[c]:s.push(c),a++}}if(t.requested_subsidy!==void 0&&y.call(t,"requested_subsidy")){let l=t.requested_subsidy;if(!(typeof l=="n\
umber"&&isFinite(l))&&typeof l!="string"){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/type",keyword:"type",params:{type:it.
properties.requested_subsidy.type}};s===null?s=[c]:s.push(c),a++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||isNaN(l)){let c={instancePath:e+"/request\
ed_subsidy",schemaPath:"#/properties/requested_subsidy/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};s===null?s=[c]:s.push(c),a++}if(l<
0||isNaN(l)){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
s===null?s=[c]:s.push(c),a++}}if(typeof l=="string"&&!xt.test(l)){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/pattern",
keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};s===null?s=[c]:s.push(c),a++}}}else{let l={instancePath:e,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};s===null?s=[l]:s.push(l),a++}return gr.errors=s,a===0}gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var La=wr,dr={$schema:"\
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
单位元；各项目之和等于项目总投入额。",examples:[44e4],"x-public":!0}}}}}},ln=new RegExp("^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$","u");function wr(t,{
instancePath:e="",parentData:r,parentDataProperty:i,rootData:n=t,dynamicAnchors:o={}}={}){let s=null,a=0,h=wr.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&
(h.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.tasks===void 0||!y.call(t,"tasks")){let l={instancePath:e,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"tasks"}};s===null?s=[l]:s.push(l),a++}if(t.milestones===void 0||!y.call(t,"milestones")){let l={instancePath:e,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"milestones"}};s===null?s=[l]:s.push(l),a++}if(t.targets===void 0||!y.call(t,"targets")){let l={instancePath:e,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"targets"}};s===null?s=[l]:s.push(l),a++}if(t.projects===void 0||!y.call(t,"projects")){let l={instancePath:e,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"projects"}};s===null?s=[l]:s.push(l),a++}for(let l of Object.keys(t))if(!(l==="tasks"||l==="\
milestones"||l==="targets"||l==="projects")){let c={instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
s===null?s=[c]:s.push(c),a++}if(t.tasks!==void 0&&y.call(t,"tasks")){let l=t.tasks;if(Array.isArray(l)){if(l.length>30){let p={instancePath:e+"/tasks",schemaPath:"\
#/properties/tasks/maxItems",keyword:"maxItems",params:{limit:30}};s===null?s=[p]:s.push(p),a++}if(l.length<1){let p={instancePath:e+"/tasks",schemaPath:"#/prop\
erties/tasks/minItems",keyword:"minItems",params:{limit:1}};s===null?s=[p]:s.push(p),a++}let c=l.length;for(let p=0;p<c;p++){let m=l[p];if(m&&typeof m=="object"&&
!Array.isArray(m)){if(m.id===void 0||!y.call(m,"id")){let u={instancePath:e+"/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{
missingProperty:"id"}};s===null?s=[u]:s.push(u),a++}if(m.title===void 0||!y.call(m,"title")){let u={instancePath:e+"/tasks/"+p,schemaPath:"#/properties/tasks/it\
ems/required",keyword:"required",params:{missingProperty:"title"}};s===null?s=[u]:s.push(u),a++}if(m.owner===void 0||!y.call(m,"owner")){let u={instancePath:e+"\
/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty:"owner"}};s===null?s=[u]:s.push(u),a++}if(m.actions===void 0||
!y.call(m,"actions")){let u={instancePath:e+"/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty:"actions"}};s===
null?s=[u]:s.push(u),a++}for(let u of Object.keys(m))if(!(u==="id"||u==="title"||u==="owner"||u==="actions")){let f={instancePath:e+"/tasks/"+p,schemaPath:"#/pr\
operties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};s===null?s=[f]:s.push(f),a++}if(m.id!==void 0&&y.call(m,
"id")){let u=m.id;if(typeof u=="string"){if(L(u)>60){let f={instancePath:e+"/tasks/"+p+"/id",schemaPath:"#/properties/tasks/items/properties/id/maxLength",keyword:"\
maxLength",params:{limit:60}};s===null?s=[f]:s.push(f),a++}if(L(u)<1){let f={instancePath:e+"/tasks/"+p+"/id",schemaPath:"#/properties/tasks/items/properties/id\
/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[f]:s.push(f),a++}if(!qs.test(u)){let f={instancePath:e+"/tasks/"+p+"/id",schemaPath:"#/properties/\
tasks/items/properties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};s===null?s=[f]:s.push(f),a++}}else{let f={instancePath:e+"/tas\
ks/"+p+"/id",schemaPath:"#/properties/tasks/items/properties/id/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),a++}}if(m.title!==void 0&&
y.call(m,"title")){let u=m.title;if(typeof u=="string"){if(L(u)>100){let f={instancePath:e+"/tasks/"+p+"/title",schemaPath:"#/properties/tasks/items/properties/\
title/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[f]:s.push(f),a++}if(L(u)<1){let f={instancePath:e+"/tasks/"+p+"/title",schemaPath:"#/proper\
ties/tasks/items/properties/title/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[f]:s.push(f),a++}if(!J.test(u)){let f={instancePath:e+"/tasks/"+p+
"/title",schemaPath:"#/properties/tasks/items/properties/title/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[f]:s.push(f),a++}}else{let f={
instancePath:e+"/tasks/"+p+"/title",schemaPath:"#/properties/tasks/items/properties/title/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),
a++}}if(m.owner!==void 0&&y.call(m,"owner")){let u=m.owner;if(typeof u=="string"){if(L(u)>100){let f={instancePath:e+"/tasks/"+p+"/owner",schemaPath:"#/properti\
es/tasks/items/properties/owner/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[f]:s.push(f),a++}if(L(u)<1){let f={instancePath:e+"/tasks/"+p+"/o\
wner",schemaPath:"#/properties/tasks/items/properties/owner/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[f]:s.push(f),a++}if(!J.test(u)){let f={
instancePath:e+"/tasks/"+p+"/owner",schemaPath:"#/properties/tasks/items/properties/owner/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?
s=[f]:s.push(f),a++}}else{let f={instancePath:e+"/tasks/"+p+"/owner",schemaPath:"#/properties/tasks/items/properties/owner/type",keyword:"type",params:{type:"st\
ring"}};s===null?s=[f]:s.push(f),a++}}if(m.actions!==void 0&&y.call(m,"actions")){let u=m.actions;if(Array.isArray(u)){if(u.length>20){let d={instancePath:e+"/t\
asks/"+p+"/actions",schemaPath:"#/properties/tasks/items/properties/actions/maxItems",keyword:"maxItems",params:{limit:20}};s===null?s=[d]:s.push(d),a++}if(u.length<
1){let d={instancePath:e+"/tasks/"+p+"/actions",schemaPath:"#/properties/tasks/items/properties/actions/minItems",keyword:"minItems",params:{limit:1}};s===null?
s=[d]:s.push(d),a++}let f=u.length;for(let d=0;d<f;d++){let g=u[d];if(typeof g=="string"){if(L(g)>100){let b={instancePath:e+"/tasks/"+p+"/actions/"+d,schemaPath:"\
#/properties/tasks/items/properties/actions/items/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[b]:s.push(b),a++}if(L(g)<1){let b={instancePath:e+
"/tasks/"+p+"/actions/"+d,schemaPath:"#/properties/tasks/items/properties/actions/items/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[b]:s.push(b),
a++}if(!J.test(g)){let b={instancePath:e+"/tasks/"+p+"/actions/"+d,schemaPath:"#/properties/tasks/items/properties/actions/items/pattern",keyword:"pattern",params:{
pattern:"^\\S(.*\\S)?$"}};s===null?s=[b]:s.push(b),a++}}else{let b={instancePath:e+"/tasks/"+p+"/actions/"+d,schemaPath:"#/properties/tasks/items/properties/act\
ions/items/type",keyword:"type",params:{type:"string"}};s===null?s=[b]:s.push(b),a++}}}else{let f={instancePath:e+"/tasks/"+p+"/actions",schemaPath:"#/propertie\
s/tasks/items/properties/actions/type",keyword:"type",params:{type:"array"}};s===null?s=[f]:s.push(f),a++}}}else{let u={instancePath:e+"/tasks/"+p,schemaPath:"#\
/properties/tasks/items/type",keyword:"type",params:{type:"object"}};s===null?s=[u]:s.push(u),a++}}}else{let c={instancePath:e+"/tasks",schemaPath:"#/properties\
/tasks/type",keyword:"type",params:{type:"array"}};s===null?s=[c]:s.push(c),a++}}if(t.milestones!==void 0&&y.call(t,"milestones")){let l=t.milestones;if(Array.isArray(
l)){if(l.length>30){let p={instancePath:e+"/milestones",schemaPath:"#/properties/milestones/maxItems",keyword:"maxItems",params:{limit:30}};s===null?s=[p]:s.push(
p),a++}if(l.length<1){let p={instancePath:e+"/milestones",schemaPath:"#/properties/milestones/minItems",keyword:"minItems",params:{limit:1}};s===null?s=[p]:s.push(
p),a++}let c=l.length;for(let p=0;p<c;p++){let m=l[p];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.on===void 0||!y.call(m,"on")){let u={instancePath:e+"/mi\
lestones/"+p,schemaPath:"#/properties/milestones/items/required",keyword:"required",params:{missingProperty:"on"}};s===null?s=[u]:s.push(u),a++}if(m.title===void 0||
!y.call(m,"title")){let u={instancePath:e+"/milestones/"+p,schemaPath:"#/properties/milestones/items/required",keyword:"required",params:{missingProperty:"title"}};
s===null?s=[u]:s.push(u),a++}for(let u of Object.keys(m))if(!(u==="on"||u==="title")){let f={instancePath:e+"/milestones/"+p,schemaPath:"#/properties/milestones\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};s===null?s=[f]:s.push(f),a++}if(m.on!==void 0&&y.call(m,"on")){let u=m.
on;if(typeof u=="string"){if(!Ye.test(u)){let f={instancePath:e+"/milestones/"+p+"/on",schemaPath:"#/properties/milestones/items/properties/on/pattern",keyword:"\
pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};s===null?s=[f]:s.push(f),a++}if(!Ve.validate(u)){let f={instancePath:e+"/milestones/"+p+"/on",schemaPath:"\
#/properties/milestones/items/properties/on/format",keyword:"format",params:{format:"date"}};s===null?s=[f]:s.push(f),a++}}else{let f={instancePath:e+"/mileston\
es/"+p+"/on",schemaPath:"#/properties/milestones/items/properties/on/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),a++}}if(m.title!==void 0&&
y.call(m,"title")){let u=m.title;if(typeof u=="string"){if(L(u)>100){let f={instancePath:e+"/milestones/"+p+"/title",schemaPath:"#/properties/milestones/items/p\
roperties/title/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[f]:s.push(f),a++}if(L(u)<1){let f={instancePath:e+"/milestones/"+p+"/title",schemaPath:"\
#/properties/milestones/items/properties/title/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[f]:s.push(f),a++}if(!J.test(u)){let f={instancePath:e+
"/milestones/"+p+"/title",schemaPath:"#/properties/milestones/items/properties/title/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[f]:
s.push(f),a++}}else{let f={instancePath:e+"/milestones/"+p+"/title",schemaPath:"#/properties/milestones/items/properties/title/type",keyword:"type",params:{type:"\
string"}};s===null?s=[f]:s.push(f),a++}}}else{let u={instancePath:e+"/milestones/"+p,schemaPath:"#/properties/milestones/items/type",keyword:"type",params:{type:"\
object"}};s===null?s=[u]:s.push(u),a++}}}else{let c={instancePath:e+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type:"array"}};
s===null?s=[c]:s.push(c),a++}}if(t.targets!==void 0&&y.call(t,"targets")){let l=t.targets;if(Array.isArray(l)){if(l.length>60){let p={instancePath:e+"/targets",
schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit:60}};s===null?s=[p]:s.push(p),a++}if(l.length<1){let p={instancePath:e+"/targets",schemaPath:"\
#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};s===null?s=[p]:s.push(p),a++}let c=l.length;for(let p=0;p<c;p++){let m=l[p];if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.id===void 0||!y.call(m,"id")){let u={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/required",keyword:"re\
quired",params:{missingProperty:"id"}};s===null?s=[u]:s.push(u),a++}if(m.title===void 0||!y.call(m,"title")){let u={instancePath:e+"/targets/"+p,schemaPath:"#/p\
roperties/targets/items/required",keyword:"required",params:{missingProperty:"title"}};s===null?s=[u]:s.push(u),a++}if(m.unit===void 0||!y.call(m,"unit")){let u={
instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"unit"}};s===null?s=[u]:s.push(u),a++}if(m.
baseline===void 0||!y.call(m,"baseline")){let u={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"\
baseline"}};s===null?s=[u]:s.push(u),a++}if(m.goal===void 0||!y.call(m,"goal")){let u={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/requi\
red",keyword:"required",params:{missingProperty:"goal"}};s===null?s=[u]:s.push(u),a++}if(m.group===void 0||!y.call(m,"group")){let u={instancePath:e+"/targets/"+
p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"group"}};s===null?s=[u]:s.push(u),a++}for(let u of Object.keys(m))
if(!(u==="id"||u==="title"||u==="unit"||u==="baseline"||u==="goal"||u==="group")){let f={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};s===null?s=[f]:s.push(f),a++}if(m.id!==void 0&&y.call(m,"id")){let u=m.id;if(typeof u==
"string"){if(L(u)>60){let f={instancePath:e+"/targets/"+p+"/id",schemaPath:"#/properties/targets/items/properties/id/maxLength",keyword:"maxLength",params:{limit:60}};
s===null?s=[f]:s.push(f),a++}if(L(u)<1){let f={instancePath:e+"/targets/"+p+"/id",schemaPath:"#/properties/targets/items/properties/id/minLength",keyword:"minLe\
ngth",params:{limit:1}};s===null?s=[f]:s.push(f),a++}if(!qs.test(u)){let f={instancePath:e+"/targets/"+p+"/id",schemaPath:"#/properties/targets/items/properties\
/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};s===null?s=[f]:s.push(f),a++}}else{let f={instancePath:e+"/targets/"+p+"/id",schemaPath:"\
#/properties/targets/items/properties/id/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),a++}}if(m.title!==void 0&&y.call(m,"title")){let u=m.
title;if(typeof u=="string"){if(L(u)>100){let f={instancePath:e+"/targets/"+p+"/title",schemaPath:"#/properties/targets/items/properties/title/maxLength",keyword:"\
maxLength",params:{limit:100}};s===null?s=[f]:s.push(f),a++}if(L(u)<1){let f={instancePath:e+"/targets/"+p+"/title",schemaPath:"#/properties/targets/items/prope\
rties/title/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[f]:s.push(f),a++}if(!J.test(u)){let f={instancePath:e+"/targets/"+p+"/title",schemaPath:"\
#/properties/targets/items/properties/title/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[f]:s.push(f),a++}}else{let f={instancePath:e+
"/targets/"+p+"/title",schemaPath:"#/properties/targets/items/properties/title/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),a++}}if(m.unit!==
void 0&&y.call(m,"unit")){let u=m.unit;if(typeof u=="string"){if(L(u)>100){let f={instancePath:e+"/targets/"+p+"/unit",schemaPath:"#/properties/targets/items/pr\
operties/unit/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[f]:s.push(f),a++}if(L(u)<1){let f={instancePath:e+"/targets/"+p+"/unit",schemaPath:"\
#/properties/targets/items/properties/unit/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[f]:s.push(f),a++}if(!J.test(u)){let f={instancePath:e+"/\
targets/"+p+"/unit",schemaPath:"#/properties/targets/items/properties/unit/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[f]:s.push(f),
a++}}else{let f={instancePath:e+"/targets/"+p+"/unit",schemaPath:"#/properties/targets/items/properties/unit/type",keyword:"type",params:{type:"string"}};s===null?
s=[f]:s.push(f),a++}}if(m.baseline!==void 0&&y.call(m,"baseline")){let u=m.baseline;if(!(typeof u=="number"&&isFinite(u))&&typeof u!="string"){let f={instancePath:e+
"/targets/"+p+"/baseline",schemaPath:"#/properties/targets/items/properties/baseline/type",keyword:"type",params:{type:dr.properties.targets.items.properties.baseline.
type}};s===null?s=[f]:s.push(f),a++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||isNaN(u)){let f={instancePath:e+"/targets/"+p+"/baseline",schemaPath:"\
#/properties/targets/items/properties/baseline/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};s===null?s=[f]:s.push(f),a++}if(u<0||isNaN(
u)){let f={instancePath:e+"/targets/"+p+"/baseline",schemaPath:"#/properties/targets/items/properties/baseline/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};s===null?s=[f]:s.push(f),a++}}if(typeof u=="string"&&!ln.test(u)){let f={instancePath:e+"/targets/"+p+"/baseline",schemaPath:"#/properties/targets/ite\
ms/properties/baseline/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$"}};s===null?s=[f]:s.push(f),a++}}if(m.goal!==void 0&&y.
call(m,"goal")){let u=m.goal;if(!(typeof u=="number"&&isFinite(u))&&typeof u!="string"){let f={instancePath:e+"/targets/"+p+"/goal",schemaPath:"#/properties/tar\
gets/items/properties/goal/type",keyword:"type",params:{type:dr.properties.targets.items.properties.goal.type}};s===null?s=[f]:s.push(f),a++}if(typeof u=="numbe\
r"&&isFinite(u)){if(u>99999999999||isNaN(u)){let f={instancePath:e+"/targets/"+p+"/goal",schemaPath:"#/properties/targets/items/properties/goal/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:99999999999}};s===null?s=[f]:s.push(f),a++}if(u<0||isNaN(u)){let f={instancePath:e+"/targets/"+p+"/goal",schemaPath:"#/pr\
operties/targets/items/properties/goal/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};s===null?s=[f]:s.push(f),a++}}if(typeof u=="string"&&!ln.test(
u)){let f={instancePath:e+"/targets/"+p+"/goal",schemaPath:"#/properties/targets/items/properties/goal/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9\
]{0,10})(\\.[0-9]{1,4})?$"}};s===null?s=[f]:s.push(f),a++}}if(m.group!==void 0&&y.call(m,"group")){let u=m.group;if(!(u==="cloud_adoption"||u==="cost_efficiency"||
u==="industry_governance")){let f={instancePath:e+"/targets/"+p+"/group",schemaPath:"#/properties/targets/items/properties/group/enum",keyword:"enum",params:{allowedValues:dr.
properties.targets.items.properties.group.enum}};s===null?s=[f]:s.push(f),a++}}}else{let u={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/\
type",keyword:"type",params:{type:"object"}};s===null?s=[u]:s.push(u),a++}}}else{let c={instancePath:e+"/targets",schemaPath:"#/properties/targets/type",keyword:"\
type",params:{type:"array"}};s===null?s=[c]:s.push(c),a++}}if(t.projects!==void 0&&y.call(t,"projects")){let l=t.projects;if(Array.isArray(l)){if(l.length>200){
let p={instancePath:e+"/projects",schemaPath:"#/properties/projects/maxItems",keyword:"maxItems",params:{limit:200}};s===null?s=[p]:s.push(p),a++}if(l.length<1){
let p={instancePath:e+"/projects",schemaPath:"#/properties/projects/minItems",keyword:"minItems",params:{limit:1}};s===null?s=[p]:s.push(p),a++}let c=l.length;for(let p=0;p<
c;p++){let m=l[p];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.name===void 0||!y.call(m,"name")){let u={instancePath:e+"/projects/"+p,schemaPath:"#/propert\
ies/projects/items/required",keyword:"required",params:{missingProperty:"name"}};s===null?s=[u]:s.push(u),a++}if(m.owner===void 0||!y.call(m,"owner")){let u={instancePath:e+
"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty:"owner"}};s===null?s=[u]:s.push(u),a++}if(m.content===
void 0||!y.call(m,"content")){let u={instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty:"\
content"}};s===null?s=[u]:s.push(u),a++}if(m.from===void 0||!y.call(m,"from")){let u={instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/requ\
ired",keyword:"required",params:{missingProperty:"from"}};s===null?s=[u]:s.push(u),a++}if(m.to===void 0||!y.call(m,"to")){let u={instancePath:e+"/projects/"+p,schemaPath:"\
#/properties/projects/items/required",keyword:"required",params:{missingProperty:"to"}};s===null?s=[u]:s.push(u),a++}if(m.amount===void 0||!y.call(m,"amount")){
let u={instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty:"amount"}};s===null?s=[u]:s.push(
u),a++}for(let u of Object.keys(m))if(!(u==="name"||u==="owner"||u==="content"||u==="from"||u==="to"||u==="amount")){let f={instancePath:e+"/projects/"+p,schemaPath:"\
#/properties/projects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};s===null?s=[f]:s.push(f),a++}if(m.name!==void 0&&
y.call(m,"name")){let u=m.name;if(typeof u=="string"){if(L(u)>100){let f={instancePath:e+"/projects/"+p+"/name",schemaPath:"#/properties/projects/items/properti\
es/name/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[f]:s.push(f),a++}if(L(u)<1){let f={instancePath:e+"/projects/"+p+"/name",schemaPath:"#/pr\
operties/projects/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[f]:s.push(f),a++}if(!J.test(u)){let f={instancePath:e+"/pro\
jects/"+p+"/name",schemaPath:"#/properties/projects/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[f]:s.push(f),
a++}}else{let f={instancePath:e+"/projects/"+p+"/name",schemaPath:"#/properties/projects/items/properties/name/type",keyword:"type",params:{type:"string"}};s===
null?s=[f]:s.push(f),a++}}if(m.owner!==void 0&&y.call(m,"owner")){let u=m.owner;if(typeof u=="string"){if(L(u)>100){let f={instancePath:e+"/projects/"+p+"/owner",
schemaPath:"#/properties/projects/items/properties/owner/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[f]:s.push(f),a++}if(L(u)<1){let f={instancePath:e+
"/projects/"+p+"/owner",schemaPath:"#/properties/projects/items/properties/owner/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[f]:s.push(f),a++}if(!J.
test(u)){let f={instancePath:e+"/projects/"+p+"/owner",schemaPath:"#/properties/projects/items/properties/owner/pattern",keyword:"pattern",params:{pattern:"^\\S(\
.*\\S)?$"}};s===null?s=[f]:s.push(f),a++}}else{let f={instancePath:e+"/projects/"+p+"/owner",schemaPath:"#/properties/projects/items/properties/owner/type",keyword:"\
type",params:{type:"string"}};s===null?s=[f]:s.push(f),a++}}if(m.content!==void 0&&y.call(m,"content")){let u=m.content;if(typeof u=="string"){if(L(u)>100){let f={
instancePath:e+"/projects/"+p+"/content",schemaPath:"#/properties/projects/items/properties/content/maxLength",keyword:"maxLength",params:{limit:100}};s===null?
s=[f]:s.push(f),a++}if(L(u)<1){let f={instancePath:e+"/projects/"+p+"/content",schemaPath:"#/properties/projects/items/properties/content/minLength",keyword:"mi\
nLength",params:{limit:1}};s===null?s=[f]:s.push(f),a++}if(!J.test(u)){let f={instancePath:e+"/projects/"+p+"/content",schemaPath:"#/properties/projects/items/p\
roperties/content/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[f]:s.push(f),a++}}else{let f={instancePath:e+"/projects/"+p+"/content",
schemaPath:"#/properties/projects/items/properties/content/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),a++}}if(m.from!==void 0&&y.call(
m,"from")){let u=m.from;if(typeof u=="string"){if(!Ye.test(u)){let f={instancePath:e+"/projects/"+p+"/from",schemaPath:"#/properties/projects/items/properties/f\
rom/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};s===null?s=[f]:s.push(f),a++}if(!Ve.validate(u)){let f={instancePath:e+"/\
projects/"+p+"/from",schemaPath:"#/properties/projects/items/properties/from/format",keyword:"format",params:{format:"date"}};s===null?s=[f]:s.push(f),a++}}else{
let f={instancePath:e+"/projects/"+p+"/from",schemaPath:"#/properties/projects/items/properties/from/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:
s.push(f),a++}}if(m.to!==void 0&&y.call(m,"to")){let u=m.to;if(typeof u=="string"){if(!Ye.test(u)){let f={instancePath:e+"/projects/"+p+"/to",schemaPath:"#/prop\
erties/projects/items/properties/to/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};s===null?s=[f]:s.push(f),a++}if(!Ve.validate(
u)){let f={instancePath:e+"/projects/"+p+"/to",schemaPath:"#/properties/projects/items/properties/to/format",keyword:"format",params:{format:"date"}};s===null?s=
[f]:s.push(f),a++}}else{let f={instancePath:e+"/projects/"+p+"/to",schemaPath:"#/properties/projects/items/properties/to/type",keyword:"type",params:{type:"stri\
ng"}};s===null?s=[f]:s.push(f),a++}}if(m.amount!==void 0&&y.call(m,"amount")){let u=m.amount;if(!(typeof u=="number"&&isFinite(u))&&typeof u!="string"){let f={instancePath:e+
"/projects/"+p+"/amount",schemaPath:"#/properties/projects/items/properties/amount/type",keyword:"type",params:{type:dr.properties.projects.items.properties.amount.
type}};s===null?s=[f]:s.push(f),a++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||isNaN(u)){let f={instancePath:e+"/projects/"+p+"/amount",schemaPath:"#\
/properties/projects/items/properties/amount/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999}};s===null?s=[f]:s.push(f),a++}if(u<0||isNaN(u)){
let f={instancePath:e+"/projects/"+p+"/amount",schemaPath:"#/properties/projects/items/properties/amount/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
s===null?s=[f]:s.push(f),a++}}if(typeof u=="string"&&!xt.test(u)){let f={instancePath:e+"/projects/"+p+"/amount",schemaPath:"#/properties/projects/items/propert\
ies/amount/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"}};s===null?s=[f]:s.push(f),a++}}}else{let u={instancePath:e+"/pro\
jects/"+p,schemaPath:"#/properties/projects/items/type",keyword:"type",params:{type:"object"}};s===null?s=[u]:s.push(u),a++}}}else{let c={instancePath:e+"/proje\
cts",schemaPath:"#/properties/projects/type",keyword:"type",params:{type:"array"}};s===null?s=[c]:s.push(c),a++}}}else{let l={instancePath:e,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};s===null?s=[l]:s.push(l),a++}return wr.errors=s,a===0}wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Na=br;function br(t,{instancePath:e="",parentData:r,parentDataProperty:i,rootData:n=t,dynamicAnchors:o={}}={}){let s=null,a=0,h=br.evaluated;if(h.dynamicProps&&(h.props=
void 0),h.dynamicItems&&(h.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.promises===void 0||!y.call(t,"promises")){let l={instancePath:e,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"promises"}};s===null?s=[l]:s.push(l),a++}if(t.completion_date===void 0||!y.call(t,"completion_date")){let l={
instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"completion_date"}};s===null?s=[l]:s.push(l),a++}if(t.signed_on===void 0||!y.call(
t,"signed_on")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signed_on"}};s===null?s=[l]:s.push(l),a++}if(t.signed_by_role===
void 0||!y.call(t,"signed_by_role")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signed_by_role"}};s===null?s=[l]:
s.push(l),a++}for(let l of Object.keys(t))if(!(l==="promises"||l==="completion_date"||l==="signed_on"||l==="signed_by_role")){let c={instancePath:e,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};s===null?s=[c]:s.push(c),a++}if(t.promises!==void 0&&y.call(t,"promises")&&
typeof t.promises!="boolean"){let l={instancePath:e+"/promises",schemaPath:"#/properties/promises/type",keyword:"type",params:{type:"boolean"}};s===null?s=[l]:s.
push(l),a++}if(t.completion_date!==void 0&&y.call(t,"completion_date")){let l=t.completion_date;if(typeof l=="string"){if(!Ye.test(l)){let c={instancePath:e+"/c\
ompletion_date",schemaPath:"#/properties/completion_date/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};s===null?s=[c]:s.push(
c),a++}if(!Ve.validate(l)){let c={instancePath:e+"/completion_date",schemaPath:"#/properties/completion_date/format",keyword:"format",params:{format:"date"}};s===
null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/completion_date",schemaPath:"#/properties/completion_date/type",keyword:"type",params:{type:"string"}};s===
null?s=[c]:s.push(c),a++}}if(t.signed_on!==void 0&&y.call(t,"signed_on")){let l=t.signed_on;if(typeof l=="string"){if(!Ye.test(l)){let c={instancePath:e+"/signe\
d_on",schemaPath:"#/properties/signed_on/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};s===null?s=[c]:s.push(c),a++}if(!Ve.
validate(l)){let c={instancePath:e+"/signed_on",schemaPath:"#/properties/signed_on/format",keyword:"format",params:{format:"date"}};s===null?s=[c]:s.push(c),a++}}else{
let c={instancePath:e+"/signed_on",schemaPath:"#/properties/signed_on/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}if(t.signed_by_role!==
void 0&&y.call(t,"signed_by_role")){let l=t.signed_by_role;if(typeof l=="string"){if(L(l)>100){let c={instancePath:e+"/signed_by_role",schemaPath:"#/properties/\
signed_by_role/maxLength",keyword:"maxLength",params:{limit:100}};s===null?s=[c]:s.push(c),a++}if(L(l)<1){let c={instancePath:e+"/signed_by_role",schemaPath:"#/\
properties/signed_by_role/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[c]:s.push(c),a++}if(!J.test(l)){let c={instancePath:e+"/signed_by_role",schemaPath:"\
#/properties/signed_by_role/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"}};s===null?s=[c]:s.push(c),a++}}else{let c={instancePath:e+"/signed_by_ro\
le",schemaPath:"#/properties/signed_by_role/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),a++}}}else{let l={instancePath:e,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};s===null?s=[l]:s.push(l),a++}return br.errors=s,a===0}br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var F="附录1至附录3",xr=Object.fromEntries([["Y001",F,"请用编辑器另存为 UTF-8（不带 BOM）。"],["Y002",F,"请删除这个字符；缩进请用空格。"],
["Y003",F,"请精简内容，图片和扫描件不要放进来。"],["Y004",F,"请检查这一行和上一行的缩进、冒号和引号。"],["Y005",F,"请只保留一个。"],
["Y006",F,"请把内容原样写出来；文字以 & 或 * 开头时请加英文双引号。"],["Y007",F,"请删除它；文字以 ! 或 % 开头时请加英文双引号。"],
["Y008",F,"请删除多余的 --- 和它后面的内容，或另存为一个文件。"],["Y009",F,"请按字段说明减少层次。"],["Y010",F,"请改成字段说明里的字段名。"],
["Y011",F,"请按字段说明填写。"],["S001",F,"请补上这个字段。"],["S002",F,"请删除它，或改成正确的字段名。"],["S003",F,"请按字段说明改写；全是\
数字的代码请加英文双引号。"],["S004",F,"请按字段说明的格式改写。"],["S005",F,"请改成可选项之一。"],["S006",F,"请增减文字。"],
["S007",F,"请增减或合并项目。"],["S008",F,"请改成范围内的数值。"],["S009",F,"请对照字段说明改写。"],["P013","二","请对照营业执照逐位核对代码。"],
["P029","附录1","请对照营业执照逐位核对代码，并同时改文件名。"]].map(([t,e,r])=>[t,{code:t,clause:e,fix:r}]));function Je(t,e,r,{found:i="",
wanted:n="",fix:o=""}={}){let s=xr[t];return{code:t,pointer:e,message:r,found:i,wanted:n,clause:s.clause,fix:o||s.fix}}var js=50;function Kt(t){let e=t.slice(js,
js+1).map(r=>({...r,message:"从这里起还有更多要改的地方，没有一一列出",found:"",wanted:"",fix:"请先改好已经列出的各处，再检查一次。"}));
return[...t.slice(0,js),...e]}var cn=60;function He(t){let e=String(t).split(/\s+/u).filter(Boolean).join(" "),r=[...e];return r.length<=cn?e:`${r.slice(0,cn).join(
"")}…`}function kt(t){return String(t).replaceAll("~","~0").replaceAll("/","~1")}var Ds={};us(Ds,{fault:()=>Cs,isEnterprise:()=>Ms,region:()=>Ta});var pn="0123456789ABCDEFGHJKLMNPQRTUWXY",Aa=[1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28],Oa="\
0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",Ia=[3,7,9,10,5,8,4,2],Ea=/^[0-9]{8}[0-9A-HJ-NPQRTUWXY]{10}$/;function Cs(t){if(!/^\p{Nd}+$/u.test([...t].slice(0,8).join("")))
return"前 8 位只能是数字";let e=t.normalize("NFKC").replace(/[ -]/g,"").toUpperCase().trim();return!Ea.test(e)||e[17]!==qa(e)?"最后一位校验码不对":
e!==t?"写法不规范":t[16]===ja(t)?null:"第 17 位校验码不对"}function Ta(t){return t.slice(2,6)}function Ms(t){return t.startsWith("91")}function qa(t){
let e=Aa.reduce((r,i,n)=>r+pn.indexOf(t[n])*i,0);return pn[(31-e%31)%31]}function ja(t){let r=(11-Ia.reduce((i,n,o)=>i+Oa.indexOf(t[8+o])*n,0)%11)%11;return r===
10?"X":String(r)}var Ca=/^(?:0|-?[1-9][0-9]{0,14})$/;function nt(t){return t==="true"||t==="false"?t==="true":Ca.test(t)?Number(t):t}var Ma={type:"S003",pattern:"S004",format:"S004",enum:"S005",minLength:"S006",maxLength:"S006",minItems:"S007",maxItems:"S007",minimum:"S008",maximum:"S008"},Da={
S003:"的类型不对",S004:"的格式不对",S005:"不在可选项中",S006:"的字数不对",S007:"的项数不对",S008:"的数值超出范围",S009:"与表格要求不符"},
Ba={string:"文字",integer:"整数",number:"数字",boolean:"true 或 false",array:"列表",object:"字段组"},za={minLength:t=>`至少 ${t} 个字`,maxLength:t=>`\
最多 ${t} 个字`,minItems:t=>`至少 ${t} 项`,maxItems:t=>`最多 ${t} 项`,minimum:t=>`不小于 ${t}`,maximum:t=>`不大于 ${t}`},un="x-form";function fn(t){
if(t.keyword==="required")return Ra(t);if(t.keyword==="additionalProperties")return Fa(t);let{keyword:e,schema:r,value:i,pointer:n}=t,o=Ma[e]??"S009",s=i==="",a=Ua(
o,e,r);return Je(o,n,`“${r.title??"内容"}”${s?"还没有填":Da[o]}`,{found:Ka(i),wanted:s?r[un]??a:a,fix:s?"请在这里填写。":Ya(o,r,i)})}function Ra({
schema:t,pointer:e,property:r}){let i=t.properties[r]??{};return Je("S001",`${e}/${r}`,`缺少字段 ${r}（${i.title??r}）`,{wanted:i.description??"",fix:`请在这\
里补上 ${r}: …。`})}function Fa({schema:t,pointer:e,property:r}){return Je("S002",`${e}/${kt(r)}`,"这里没有这个字段",{found:He(r),wanted:`字段 ${Object.
keys(t.properties).join("、")}`})}function Ka(t){return Array.isArray(t)?`${t.length} 项`:typeof t=="object"&&t!==null?`${Object.keys(t).length} 个字段`:t===
""?"空白":He(t)}function Ua(t,e,r){return t==="S005"?`${r.enum.join("、")} 之一`:t==="S003"?[r.type].flat().map(i=>Ba[i]).join("或"):za[e]?.(r[e])??r[un]??
r.description??""}function Ya(t,e,r){if(t!=="S003")return"";if(e.type==="string"&&(typeof r=="number"||typeof r=="boolean"))return`请加英文双引号，写成 "${He(
r)}"。`;let i=typeof r=="string"?nt(r):r;return Va(i)===e.type?`请去掉引号，写成 ${r}。`:""}function Va(t){return{boolean:"boolean",number:"integer"}[typeof t]}function Ut(t,e){let r=new Set,n=[...mn(e,""),...kr(t,e),...Wa(t,e)].filter(({pointer:o})=>!r.has(o)&&r.add(o));return n.length?n:[...Qa(t,e)]}function kr(t,e){
if(vr[t](e))return[];let r=new Set,i=vr[t].errors.map(n=>Ja(n,Dt[t],e)).sort((n,o)=>Ha(n.order,o.order)).map(fn).filter(({pointer:n})=>!r.has(n)&&r.add(n));return Kt(
i)}function Ja(t,e,r){let i=t.schemaPath.split("/").slice(1),n=[],o="",s=0;for(;i[s]==="properties"||i[s]==="items";s+=1){n.push(Object.keys(e).indexOf(i[s]));let l;
i[s]==="items"?(l=Number(t.instancePath.slice(o.length+1).split("/")[0]),n.push(l),e=e.items):(s+=1,l=i[s],n.push(Object.keys(e.properties).indexOf(l)),e=e.properties[l]),
o+=`/${l}`,r=r[l]}let a=t.keyword;n.push(Object.keys(e).indexOf(a));let h=t.params.missingProperty??t.params.additionalProperty??"";if(a==="required"||a==="addi\
tionalProperties"){let l=a==="required"?e.required:Object.keys(r);n.push(l.indexOf(h))}return{keyword:a,schema:e,value:r,pointer:o,property:h,order:n}}function Ha(t,e){
let r=t.findIndex((i,n)=>i!==e[n]);return r<0?t.length-e.length:t[r]-(e[r]??-1)}function*mn(t,e){if(typeof t=="string"){let r=yt(t);r!==null&&(yield Je("Y002",e,
"这里有一个不允许的字符",{found:gt(r),wanted:"普通文字、标点和空格"}))}else if(typeof t=="object"&&t!==null)for(let[r,i]of Object.entries(t))
yield*mn(i,`${e}/${kt(r)}`)}function*Wa(t,e){let r=t==="enterprise"?"P029":"P013";for(let[i,n]of Ga(t,e)){let o=typeof n=="string"?Cs(n):null;o!==null&&(yield Je(
r,i,`统一社会信用代码有误：${o}`,{found:n,wanted:"营业执照上的 18 位代码"}))}}function Ga(t,e){if(t==="enterprise")return[["/uscc",e?.uscc]];
if(t!=="application")return[];let r=Array.isArray(e?.service_providers)?e.service_providers:[];return[["/lead/uscc",e?.lead?.uscc],...r.map((i,n)=>[`/service_pr\
oviders/${n}/uscc`,i?.uscc])]}function*Qa(t,e){wt(bt(t,e))>pe&&(yield Je("Y003","","文件超过大小限制",{found:`超过 ${pe} 字节`,wanted:`不超过 ${pe}\
 字节`}))}var _r=Symbol.for("yaml.alias"),Sr=Symbol.for("yaml.document"),de=Symbol.for("yaml.map"),Bs=Symbol.for("yaml.pair"),ne=Symbol.for("yaml.scalar"),Be=Symbol.for("\
yaml.seq"),Q=Symbol.for("yaml.node.type"),oe=t=>!!t&&typeof t=="object"&&t[Q]===_r,Ne=t=>!!t&&typeof t=="object"&&t[Q]===Sr,ae=t=>!!t&&typeof t=="object"&&t[Q]===
de,I=t=>!!t&&typeof t=="object"&&t[Q]===Bs,A=t=>!!t&&typeof t=="object"&&t[Q]===ne,ye=t=>!!t&&typeof t=="object"&&t[Q]===Be;function q(t){if(t&&typeof t=="objec\
t")switch(t[Q]){case de:case Be:return!0}return!1}function E(t){if(t&&typeof t=="object")switch(t[Q]){case _r:case de:case ne:case Be:return!0}return!1}var Pr=t=>(A(
t)||q(t))&&!!t.anchor;var ee=Symbol("break visit"),hn=Symbol("skip children"),Ae=Symbol("remove node");function Oe(t,e){let r=dn(e);Ne(t)?_t(null,t.contents,r,Object.freeze([t]))===Ae&&
(t.contents=null):_t(null,t,r,Object.freeze([]))}Oe.BREAK=ee;Oe.SKIP=hn;Oe.REMOVE=Ae;function _t(t,e,r,i){let n=yn(t,e,r,i);if(E(n)||I(n))return gn(t,i,n),_t(t,
n,r,i);if(typeof n!="symbol"){if(q(e)){i=Object.freeze(i.concat(e));for(let o=0;o<e.items.length;++o){let s=_t(o,e.items[o],r,i);if(typeof s=="number")o=s-1;else{
if(s===ee)return ee;s===Ae&&(e.items.splice(o,1),o-=1)}}}else if(I(e)){i=Object.freeze(i.concat(e));let o=_t("key",e.key,r,i);if(o===ee)return ee;o===Ae&&(e.key=
null);let s=_t("value",e.value,r,i);if(s===ee)return ee;s===Ae&&(e.value=null)}}return n}async function $r(t,e){let r=dn(e);Ne(t)?await St(null,t.contents,r,Object.
freeze([t]))===Ae&&(t.contents=null):await St(null,t,r,Object.freeze([]))}$r.BREAK=ee;$r.SKIP=hn;$r.REMOVE=Ae;async function St(t,e,r,i){let n=await yn(t,e,r,i);
if(E(n)||I(n))return gn(t,i,n),St(t,n,r,i);if(typeof n!="symbol"){if(q(e)){i=Object.freeze(i.concat(e));for(let o=0;o<e.items.length;++o){let s=await St(o,e.items[o],
r,i);if(typeof s=="number")o=s-1;else{if(s===ee)return ee;s===Ae&&(e.items.splice(o,1),o-=1)}}}else if(I(e)){i=Object.freeze(i.concat(e));let o=await St("key",e.
key,r,i);if(o===ee)return ee;o===Ae&&(e.key=null);let s=await St("value",e.value,r,i);if(s===ee)return ee;s===Ae&&(e.value=null)}}return n}function dn(t){return typeof t==
"object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&
{Map:t.Collection,Seq:t.Collection},t):t}function yn(t,e,r,i){if(typeof r=="function")return r(t,e,i);if(ae(e))return r.Map?.(t,e,i);if(ye(e))return r.Seq?.(t,e,
i);if(I(e))return r.Pair?.(t,e,i);if(A(e))return r.Scalar?.(t,e,i);if(oe(e))return r.Alias?.(t,e,i)}function gn(t,e,r){let i=e[e.length-1];if(q(i))i.items[t]=r;else if(I(
i))t==="key"?i.key=r:i.value=r;else if(Ne(i))i.contents=r;else{let n=oe(i)?"alias":"scalar";throw new Error(`Cannot replace node with ${n} parent`)}}var Xa={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Za=t=>t.replace(/[!,[\]{}]/g,e=>Xa[e]),Ie=class t{constructor(e,r){this.docStart=null,this.
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
i))return r+Za(e.substring(i.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let r=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(
this.tags),n;if(e&&i.length>0&&E(e.contents)){let o={};Oe(e.contents,(s,a)=>{E(a)&&a.tag&&(o[a.tag]=!0)}),n=Object.keys(o)}else n=[];for(let[o,s]of i)o==="!!"&&
s==="tag:yaml.org,2002:"||(!e||n.some(a=>a.startsWith(s)))&&r.push(`%TAG ${o} ${s}`);return r.join(`
`)}};Ie.defaultYaml={explicit:!1,version:"1.2"};Ie.defaultTags={"!!":"tag:yaml.org,2002:"};function Lr(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let r=`Anchor must not contain whitespace or control characters: ${JSON.stringify(t)}`;throw new Error(r)}return!0}
function zs(t){let e=new Set;return Oe(t,{Value(r,i){i.anchor&&e.add(i.anchor)}}),e}function Rs(t,e){for(let r=1;;++r){let i=`${t}${r}`;if(!e.has(i))return i}}function wn(t,e){
let r=[],i=new Map,n=null;return{onAnchor:o=>{r.push(o),n??(n=zs(t));let s=Rs(e,n);return n.add(s),s},setAnchors:()=>{for(let o of r){let s=i.get(o);if(typeof s==
"object"&&s.anchor&&(A(s.node)||q(s.node)))s.node.anchor=s.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
o,a}}},sourceObjects:i}}function We(t,e,r,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let n=0,o=i.length;n<o;++n){let s=i[n],a=We(t,i,String(n),s);a===void 0?delete i[n]:a!==s&&
(i[n]=a)}else if(i instanceof Map)for(let n of Array.from(i.keys())){let o=i.get(n),s=We(t,i,n,o);s===void 0?i.delete(n):s!==o&&i.set(n,s)}else if(i instanceof Set)
for(let n of Array.from(i)){let o=We(t,i,n,n);o===void 0?i.delete(n):o!==n&&(i.delete(n),i.add(o))}else for(let[n,o]of Object.entries(i)){let s=We(t,i,n,o);s===
void 0?delete i[n]:s!==o&&(i[n]=s)}return t.call(e,r,i)}function K(t,e,r){if(Array.isArray(t))return t.map((i,n)=>K(i,String(n),r));if(t&&typeof t.toJSON=="function"){if(!r||!Pr(t))return t.toJSON(e,r);let i={aliasCount:0,
count:1,res:void 0};r.anchors.set(t,i),r.onCreate=o=>{i.res=o,delete r.onCreate};let n=t.toJSON(e,r);return r.onCreate&&r.onCreate(n),n}return typeof t=="bigint"&&
!r?.keep?Number(t):t}var Ge=class{constructor(e){Object.defineProperty(this,Q,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:r,maxAliasCount:i,onAnchor:n,reviver:o}={}){if(!Ne(e))throw new TypeError("A document argumen\
t is required");let s={anchors:new Map,doc:e,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},a=K(this,"",s);if(typeof n=="functi\
on")for(let{count:h,res:l}of s.anchors.values())n(l,h);return typeof o=="function"?We(o,{"":a},"",a):a}};var ze=class extends Ge{constructor(e){super(_r),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,r){
if(r?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let i;r?.aliasResolveCache?i=r.aliasResolveCache:(i=[],Oe(e,{Node:(o,s)=>{(oe(s)||
Pr(s))&&i.push(s)}}),r&&(r.aliasResolveCache=i));let n;for(let o of i){if(o===this)break;o.anchor===this.source&&(n=o)}if(n&&r){let{anchors:o,doc:s,maxAliasCount:a}=r,
h=o.get(n);if(h||(K(n,null,r),h=o.get(n)),h?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(h.
count+=1,h.aliasCount===0&&(h.aliasCount=Nr(s,n,o)),h.count*h.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
l)}}return n}toJSON(e,r){if(!r)return{source:this.source};let i=this.resolve(r.doc,r);if(!i){let n=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(n)}return r.anchors.get(i).res}toString(e,r,i){let n=`*${this.source}`;if(e){if(Lr(this.source),e.options.verifyAliasOrder&&!e.
anchors.has(this.source)){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(e.implicitKey)return`${n} `}return n}};
function Nr(t,e,r){if(oe(e)){let i=e.resolve(t),n=r&&i&&r.get(i);return n?n.count*n.aliasCount:0}else if(q(e)){let i=0;for(let n of e.items){let o=Nr(t,n,r);o>i&&
(i=o)}return i}else if(I(e)){let i=Nr(t,e.key,r),n=Nr(t,e.value,r);return Math.max(i,n)}return 1}var Ar=t=>!t||typeof t!="function"&&typeof t!="object",S=class extends Ge{constructor(e){super(ne),this.value=e}toJSON(e,r){return r?.keep?this.value:K(this.value,
e,r)}toString(){return String(this.value)}};S.BLOCK_FOLDED="BLOCK_FOLDED";S.BLOCK_LITERAL="BLOCK_LITERAL";S.PLAIN="PLAIN";S.QUOTE_DOUBLE="QUOTE_DOUBLE";S.QUOTE_SINGLE=
"QUOTE_SINGLE";var el="tag:yaml.org,2002:";function tl(t,e,r){if(e){let i=r.filter(o=>o.tag===e),n=i.find(o=>!o.format)??i[0];if(!n)throw new Error(`Tag ${e} not found`);return n}
return r.find(i=>i.identify?.(t)&&!i.format)}function Re(t,e,r){if(Ne(t)&&(t=t.contents),E(t))return t;if(I(t)){let p=r.schema[de].createNode?.(r.schema,null,r);
return p.items.push(t),p}(t instanceof String||t instanceof Number||t instanceof Boolean||typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:i,
onAnchor:n,onTagObj:o,schema:s,sourceObjects:a}=r,h;if(i&&t&&typeof t=="object"){if(h=a.get(t),h)return h.anchor??(h.anchor=n(t)),new ze(h.anchor);h={anchor:null,
node:null},a.set(t,h)}e?.startsWith("!!")&&(e=el+e.slice(2));let l=tl(t,e,s.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),!t||typeof t!="object"){
let p=new S(t);return h&&(h.node=p),p}l=t instanceof Map?s[de]:Symbol.iterator in Object(t)?s[Be]:s[de]}o&&(o(l),delete r.onTagObj);let c=l?.createNode?l.createNode(
r.schema,t,r):typeof l?.nodeClass?.from=="function"?l.nodeClass.from(r.schema,t,r):new S(t);return e?c.tag=e:l.default||(c.tag=l.tag),h&&(h.node=c),c}function Yt(t,e,r){let i=r;for(let n=e.length-1;n>=0;--n){let o=e[n];if(typeof o=="number"&&Number.isInteger(o)&&o>=0){let s=[];s[o]=i,i=s}else i=new Map([[o,i]])}
return Re(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:t,sourceObjects:new Map})}
var $t=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,Pt=class extends Ge{constructor(e,r){super(e),Object.defineProperty(this,"schema",{value:r,
configurable:!0,enumerable:!1,writable:!0})}clone(e){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(r.schema=
e),r.items=r.items.map(i=>E(i)||I(i)?i.clone(e):i),this.range&&(r.range=this.range.slice()),r}addIn(e,r){if($t(e))this.add(r);else{let[i,...n]=e,o=this.get(i,!0);
if(q(o))o.addIn(n,r);else if(o===void 0&&this.schema)this.set(i,Yt(this.schema,n,r));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${n}`)}}deleteIn(e){
let[r,...i]=e;if(i.length===0)return this.delete(r);let n=this.get(r,!0);if(q(n))return n.deleteIn(i);throw new Error(`Expected YAML collection at ${r}. Remaini\
ng path: ${i}`)}getIn(e,r){let[i,...n]=e,o=this.get(i,!0);return n.length===0?!r&&A(o)?o.value:o:q(o)?o.getIn(n,r):void 0}hasAllNullValues(e){return this.items.
every(r=>{if(!I(r))return!1;let i=r.value;return i==null||e&&A(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(e){let[r,...i]=e;if(i.length===0)
return this.has(r);let n=this.get(r,!0);return q(n)?n.hasIn(i):!1}setIn(e,r){let[i,...n]=e;if(n.length===0)this.set(i,r);else{let o=this.get(i,!0);if(q(o))o.setIn(
n,r);else if(o===void 0&&this.schema)this.set(i,Yt(this.schema,n,r));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${n}`)}}};var bn=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function ue(t,e){return/^\n+$/.test(t)?t.substring(1):e?t.replace(/^(?! *$)/gm,e):t}var Ee=(t,e,r)=>t.endsWith(`
`)?ue(r,e):r.includes(`
`)?`
`+ue(r,e):(t.endsWith(" ")?"":" ")+r;var Fs="flow",Or="block",Vt="quoted";function Jt(t,e,r="flow",{indentAtStart:i,lineWidth:n=80,minContentWidth:o=20,onFold:s,onOverflow:a}={}){if(!n||n<0)return t;
n<o&&(o=0);let h=Math.max(1+o,1+n-e.length);if(t.length<=h)return t;let l=[],c={},p=n-e.length;typeof i=="number"&&(i>n-Math.max(2,o)?l.push(0):p=n-i);let m,u,f=!1,
d=-1,g=-1,b=-1;r===Or&&(d=vn(t,d,e.length),d!==-1&&(p=d+h));for(let x;x=t[d+=1];){if(r===Vt&&x==="\\"){switch(g=d,t[d+1]){case"x":d+=3;break;case"u":d+=5;break;case"\
U":d+=9;break;default:d+=1}b=d}if(x===`
`)r===Or&&(d=vn(t,d,e.length)),p=d+e.length+h,m=void 0;else{if(x===" "&&u&&u!==" "&&u!==`
`&&u!=="	"){let k=t[d+1];k&&k!==" "&&k!==`
`&&k!=="	"&&(m=d)}if(d>=p)if(m)l.push(m),p=m+h,m=void 0;else if(r===Vt){for(;u===" "||u==="	";)u=x,x=t[d+=1],f=!0;let k=d>b+1?d-2:g-1;if(c[k])return t;l.push(k),
c[k]=!0,p=k+h,m=void 0}else f=!0}u=x}if(f&&a&&a(),l.length===0)return t;s&&s();let v=t.slice(0,l[0]);for(let x=0;x<l.length;++x){let k=l[x],_=l[x+1]||t.length;k===
0?v=`
${e}${t.slice(0,_)}`:(r===Vt&&c[k]&&(v+=`${t[k]}\\`),v+=`
${e}${t.slice(k+1,_)}`)}return v}function vn(t,e,r){let i=e,n=e+1,o=t[n];for(;o===" "||o==="	";)if(e<n+r)o=t[++e];else{do o=t[++e];while(o&&o!==`
`);i=e,n=e+1,o=t[n]}return i}var Er=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.lineWidth,minContentWidth:t.options.minContentWidth}),Tr=t=>/^(%|---|\.\.\.)/m.
test(t);function rl(t,e,r){if(!e||e<0)return!1;let i=e-r,n=t.length;if(n<=i)return!1;for(let o=0,s=0;o<n;++o)if(t[o]===`
`){if(o-s>i)return!0;if(s=o+1,n-s<=i)return!1}return!0}function Ht(t,e){let r=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)return r;let{implicitKey:i}=e,n=e.
options.doubleQuotedMinMultiLineLength,o=e.indent||(Tr(t)?"  ":""),s="",a=0;for(let h=0,l=r[h];l;l=r[++h])if(l===" "&&r[h+1]==="\\"&&r[h+2]==="n"&&(s+=r.slice(a,
h)+"\\ ",h+=1,a=h,l="\\"),l==="\\")switch(r[h+1]){case"u":{s+=r.slice(a,h);let c=r.substr(h+2,4);switch(c){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"\
000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:c.
substr(0,2)==="00"?s+="\\x"+c.substr(2):s+=r.substr(h,6)}h+=5,a=h+1}break;case"n":if(i||r[h+2]==='"'||r.length<n)h+=1;else{for(s+=r.slice(a,h)+`

`;r[h+2]==="\\"&&r[h+3]==="n"&&r[h+4]!=='"';)s+=`
`,h+=2;s+=o,r[h+2]===" "&&(s+="\\"),h+=1,a=h+1}break;default:h+=1}return s=a?s+r.slice(a):r,i?s:Jt(s,o,Vt,Er(e,!1))}function Ks(t,e){if(e.options.singleQuote===
!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return Ht(t,e);let r=e.indent||(Tr(t)?"  ":""),i="'"+t.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return e.implicitKey?i:Jt(i,r,Fs,Er(e,!1))}function Lt(t,e){let{singleQuote:r}=e.options,i;if(r===!1)i=Ht;else{let n=t.includes('"'),o=t.includes("'");
n&&!o?i=Ks:o&&!n?i=Ht:i=r?Ks:Ht}return i(t,e)}var Us;try{Us=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Us=/\n+(?!\n|$)/g}function Ir({comment:t,type:e,value:r},i,n,o){let{blockQuote:s,commentString:a,lineWidth:h}=i.options;if(!s||/\n[\t ]+$/.test(
r))return Lt(r,i);let l=i.indent||(i.forceBlockIndent||Tr(r)?"  ":""),c=s==="literal"?!0:s==="folded"||e===S.BLOCK_FOLDED?!1:e===S.BLOCK_LITERAL?!0:!rl(r,h,l.length);
if(!r)return c?`|
`:`>
`;let p,m;for(m=r.length;m>0;--m){let _=r[m-1];if(_!==`
`&&_!=="	"&&_!==" ")break}let u=r.substring(m),f=u.indexOf(`
`);f===-1?p="-":r===u||f!==u.length-1?(p="+",o&&o()):p="",u&&(r=r.slice(0,-u.length),u[u.length-1]===`
`&&(u=u.slice(0,-1)),u=u.replace(Us,`$&${l}`));let d=!1,g,b=-1;for(g=0;g<r.length;++g){let _=r[g];if(_===" ")d=!0;else if(_===`
`)b=g;else break}let v=r.substring(0,b<g?b+1:g);v&&(r=r.substring(v.length),v=v.replace(/\n+/g,`$&${l}`));let k=(d?l?"2":"1":"")+p;if(t&&(k+=" "+a(t.replace(/ ?[\r\n]+/g,
" ")),n&&n()),!c){let _=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),P=!1,N=Er(i,!0);s!=="folded"&&e!==S.BLOCK_FOLDED&&(N.onOverflow=()=>{
P=!0});let w=Jt(`${v}${_}${u}`,l,Or,N);if(!P)return`>${k}
${l}${w}`}return r=r.replace(/\n+/g,`$&${l}`),`|${k}
${l}${v}${r}${u}`}function sl(t,e,r,i){let{type:n,value:o}=t,{actualString:s,implicitKey:a,indent:h,indentStep:l,inFlow:c}=e;if(a&&o.includes(`
`)||c&&/[[\]{},]/.test(o))return Lt(o,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o))return a||c||!o.includes(
`
`)?Lt(o,e):Ir(t,e,r,i);if(!a&&!c&&n!==S.PLAIN&&o.includes(`
`))return Ir(t,e,r,i);if(Tr(o)){if(h==="")return e.forceBlockIndent=!0,Ir(t,e,r,i);if(a&&h===l)return Lt(o,e)}let p=o.replace(/\n+/g,`$&
${h}`);if(s){let m=d=>d.default&&d.tag!=="tag:yaml.org,2002:str"&&d.test?.test(p),{compat:u,tags:f}=e.doc.schema;if(f.some(m)||u?.some(m))return Lt(o,e)}return a?
p:Jt(p,h,Fs,Er(e,!1))}function ot(t,e,r,i){let{implicitKey:n,inFlow:o}=e,s=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.value)}),{type:a}=t;a!==
S.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(a=S.QUOTE_DOUBLE);let h=c=>{switch(c){case S.BLOCK_FOLDED:case S.BLOCK_LITERAL:
return n||o?Lt(s.value,e):Ir(s,e,r,i);case S.QUOTE_DOUBLE:return Ht(s.value,e);case S.QUOTE_SINGLE:return Ks(s.value,e);case S.PLAIN:return sl(s,e,r,i);default:
return null}},l=h(a);if(l===null){let{defaultKeyType:c,defaultStringType:p}=e.options,m=n&&c||p;if(l=h(m),l===null)throw new Error(`Unsupported default string t\
ype ${m}`)}return l}function qr(t,e){let r=Object.assign({blockQuote:!0,commentString:bn,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},t.schema.toStringOptions,e),i;switch(r.collectionStyle){case"block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,
doc:t,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:i,options:r}}function il(t,e){
if(e.tag){let n=t.filter(o=>o.tag===e.tag);if(n.length>0)return n.find(o=>o.format===e.format)??n[0]}let r,i;if(A(e)){i=e.value;let n=t.filter(o=>o.identify?.(i));
if(n.length>1){let o=n.filter(s=>s.test);o.length>0&&(n=o)}r=n.find(o=>o.format===e.format)??n.find(o=>!o.format)}else i=e,r=t.find(n=>n.nodeClass&&i instanceof
n.nodeClass);if(!r){let n=i?.constructor?.name??(i===null?"null":typeof i);throw new Error(`Tag not resolved for ${n} value`)}return r}function nl(t,e,{anchors:r,
doc:i}){if(!i.directives)return"";let n=[],o=(A(t)||q(t))&&t.anchor;o&&Lr(o)&&(r.add(o),n.push(`&${o}`));let s=t.tag??(e.default?null:e.tag);return s&&n.push(i.
directives.tagString(s)),n.join(" ")}function Fe(t,e,r,i){if(I(t))return t.toString(e,r,i);if(oe(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.
has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(t):e.resolvedAliases=new Set([t]),
t=t.resolve(e.doc)}let n,o=E(t)?t:e.doc.createNode(t,{onTagObj:h=>n=h});n??(n=il(e.doc.schema.tags,o));let s=nl(o,n,e);s.length>0&&(e.indentAtStart=(e.indentAtStart??
0)+s.length+1);let a=typeof n.stringify=="function"?n.stringify(o,e,r,i):A(o)?ot(o,e,r,i):o.toString(e,r,i);return s?A(o)||a[0]==="{"||a[0]==="["?`${s} ${a}`:`${s}\

${e.indent}${a}`:a}function xn({key:t,value:e},r,i,n){let{allNullValues:o,doc:s,indent:a,indentStep:h,options:{commentString:l,indentSeq:c,simpleKeys:p}}=r,m=E(t)&&t.comment||null;
if(p){if(m)throw new Error("With simple keys, key nodes cannot have comments");if(q(t)||!E(t)&&typeof t=="object"){let N="With simple keys, collection cannot be\
 used as a key value";throw new Error(N)}}let u=!p&&(!t||m&&e==null&&!r.inFlow||q(t)||(A(t)?t.type===S.BLOCK_FOLDED||t.type===S.BLOCK_LITERAL:typeof t=="object"));
r=Object.assign({},r,{allNullValues:!1,implicitKey:!u&&(p||!o),indent:a+h});let f=!1,d=!1,g=Fe(t,r,()=>f=!0,()=>d=!0);if(!u&&!r.inFlow&&g.length>1024){if(p)throw new Error(
"With simple keys, single line scalar must not span more than 1024 characters");u=!0}if(r.inFlow){if(o||e==null)return f&&i&&i(),g===""?"?":u?`? ${g}`:g}else if(o&&
!p||e==null&&u)return g=`? ${g}`,m&&!f?g+=Ee(g,r.indent,l(m)):d&&n&&n(),g;f&&(m=null),u?(m&&(g+=Ee(g,r.indent,l(m))),g=`? ${g}
${a}:`):(g=`${g}:`,m&&(g+=Ee(g,r.indent,l(m))));let b,v,x;E(e)?(b=!!e.spaceBefore,v=e.commentBefore,x=e.comment):(b=!1,v=null,x=null,e&&typeof e=="object"&&(e=s.
createNode(e))),r.implicitKey=!1,!u&&!m&&A(e)&&(r.indentAtStart=g.length+1),d=!1,!c&&h.length>=2&&!r.inFlow&&!u&&ye(e)&&!e.flow&&!e.tag&&!e.anchor&&(r.indent=r.
indent.substring(2));let k=!1,_=Fe(e,r,()=>k=!0,()=>d=!0),P=" ";if(m||b||v){if(P=b?`
`:"",v){let N=l(v);P+=`
${ue(N,r.indent)}`}_===""&&!r.inFlow?P===`
`&&x&&(P=`

`):P+=`
${r.indent}`}else if(!u&&q(e)){let N=_[0],w=_.indexOf(`
`),$=w!==-1,j=r.inFlow??e.flow??e.items.length===0;if($||!j){let C=!1;if($&&(N==="&"||N==="!")){let O=_.indexOf(" ");N==="&"&&O!==-1&&O<w&&_[O+1]==="!"&&(O=_.indexOf(
" ",O+1)),(O===-1||w<O)&&(C=!0)}C||(P=`
${r.indent}`)}}else(_===""||_[0]===`
`)&&(P="");return g+=P+_,r.inFlow?k&&i&&i():x&&!k?g+=Ee(g,r.indent,l(x)):d&&n&&n(),g}function Ys(t,e){(t==="debug"||t==="warn")&&console.warn(e)}var jr="<<",ge={identify:t=>t===jr||typeof t=="symbol"&&t.description===jr,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new S(
Symbol(jr)),{addToJSMap:Js}),stringify:()=>jr},kn=(t,e)=>(ge.identify(e)||A(e)&&(!e.type||e.type===S.PLAIN)&&ge.identify(e.value))&&t?.doc.schema.tags.some(r=>r.
tag===ge.tag&&r.default);function Js(t,e,r){let i=_n(t,r);if(ye(i))for(let n of i.items)Vs(t,e,n);else if(Array.isArray(i))for(let n of i)Vs(t,e,n);else Vs(t,e,
i)}function Vs(t,e,r){let i=_n(t,r);if(!ae(i))throw new Error("Merge sources must be maps or map aliases");let n=i.toJSON(null,t,Map);for(let[o,s]of n)e instanceof
Map?e.has(o)||e.set(o,s):e instanceof Set?e.add(o):Object.prototype.hasOwnProperty.call(e,o)||Object.defineProperty(e,o,{value:s,writable:!0,enumerable:!0,configurable:!0});
return e}function _n(t,e){return t&&oe(e)?e.resolve(t.doc,t):e}function Cr(t,e,{key:r,value:i}){if(E(r)&&r.addToJSMap)r.addToJSMap(t,e,i);else if(kn(t,r))Js(t,e,i);else{let n=K(r,"",t);if(e instanceof Map)e.set(n,K(i,n,t));else if(e instanceof
Set)e.add(n);else{let o=ol(r,n,t),s=K(i,o,t);o in e?Object.defineProperty(e,o,{value:s,writable:!0,enumerable:!0,configurable:!0}):e[o]=s}}return e}function ol(t,e,r){
if(e===null)return"";if(typeof e!="object")return String(e);if(E(t)&&r?.doc){let i=qr(r.doc,{});i.anchors=new Set;for(let o of r.anchors.keys())i.anchors.add(o.
anchor);i.inFlow=!0,i.inStringifyKey=!0;let n=t.toString(i);if(!r.mapKeyWarned){let o=JSON.stringify(n);o.length>40&&(o=o.substring(0,36)+'..."'),Ys(r.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return n}
return JSON.stringify(e)}function Nt(t,e,r){let i=Re(t,void 0,r),n=Re(e,void 0,r);return new z(i,n)}var z=class t{constructor(e,r=null){Object.defineProperty(this,Q,{value:Bs}),this.key=
e,this.value=r}clone(e){let{key:r,value:i}=this;return E(r)&&(r=r.clone(e)),E(i)&&(i=i.clone(e)),new t(r,i)}toJSON(e,r){let i=r?.mapAsMap?new Map:{};return Cr(r,
i,this)}toString(e,r,i){return e?.doc?xn(this,e,r,i):JSON.stringify(this)}};function Dr(t,e,r){return(e.inFlow??t.flow?ll:al)(t,e,r)}function al({comment:t,items:e},r,{blockItemPrefix:i,flowChars:n,itemIndent:o,onChompKeep:s,onComment:a}){
let{indent:h,options:{commentString:l}}=r,c=Object.assign({},r,{indent:o,type:null}),p=!1,m=[];for(let f=0;f<e.length;++f){let d=e[f],g=null;if(E(d))!p&&d.spaceBefore&&
m.push(""),Mr(r,m,d.commentBefore,p),d.comment&&(g=d.comment);else if(I(d)){let v=E(d.key)?d.key:null;v&&(!p&&v.spaceBefore&&m.push(""),Mr(r,m,v.commentBefore,p))}
p=!1;let b=Fe(d,c,()=>g=null,()=>p=!0);g&&(b+=Ee(b,o,l(g))),p&&g&&(p=!1),m.push(i+b)}let u;if(m.length===0)u=n.start+n.end;else{u=m[0];for(let f=1;f<m.length;++f){
let d=m[f];u+=d?`
${h}${d}`:`
`}}return t?(u+=`
`+ue(l(t),h),a&&a()):p&&s&&s(),u}function ll({items:t},e,{flowChars:r,itemIndent:i}){let{indent:n,indentStep:o,flowCollectionPadding:s,options:{commentString:a}}=e;
i+=o;let h=Object.assign({},e,{indent:i,inFlow:!0,type:null}),l=!1,c=0,p=[];for(let f=0;f<t.length;++f){let d=t[f],g=null;if(E(d))d.spaceBefore&&p.push(""),Mr(e,
p,d.commentBefore,!1),d.comment&&(g=d.comment);else if(I(d)){let v=E(d.key)?d.key:null;v&&(v.spaceBefore&&p.push(""),Mr(e,p,v.commentBefore,!1),v.comment&&(l=!0));
let x=E(d.value)?d.value:null;x?(x.comment&&(g=x.comment),x.commentBefore&&(l=!0)):d.value==null&&v?.comment&&(g=v.comment)}g&&(l=!0);let b=Fe(d,h,()=>g=null);l||
(l=p.length>c||b.includes(`
`)),f<t.length-1?b+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=p.reduce((v,x)=>v+x.length+2,2)+(b.length+2)>e.options.lineWidth)),l&&(b+=",")),
g&&(b+=Ee(b,i,a(g))),p.push(b),c=p.length}let{start:m,end:u}=r;if(p.length===0)return m+u;if(!l){let f=p.reduce((d,g)=>d+g.length+2,2);l=e.options.lineWidth>0&&
f>e.options.lineWidth}if(l){let f=m;for(let d of p)f+=d?`
${o}${n}${d}`:`
`;return`${f}
${n}${u}`}else return`${m}${s}${p.join(" ")}${s}${u}`}function Mr({indent:t,options:{commentString:e}},r,i,n){if(i&&n&&(i=i.replace(/^\n+/,"")),i){let o=ue(e(i),
t);r.push(o.trimStart())}}function Qe(t,e){let r=A(e)?e.value:e;for(let i of t)if(I(i)&&(i.key===e||i.key===r||A(i.key)&&i.key.value===r))return i}var R=class extends Pt{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(de,e),this.items=[]}static from(e,r,i){let{keepUndefined:n,replacer:o}=i,s=new this(e),a=(h,l)=>{if(typeof o==
"function")l=o.call(r,h,l);else if(Array.isArray(o)&&!o.includes(h))return;(l!==void 0||n)&&s.items.push(Nt(h,l,i))};if(r instanceof Map)for(let[h,l]of r)a(h,l);else if(r&&
typeof r=="object")for(let h of Object.keys(r))a(h,r[h]);return typeof e.sortMapEntries=="function"&&s.items.sort(e.sortMapEntries),s}add(e,r){let i;I(e)?i=e:!e||
typeof e!="object"||!("key"in e)?i=new z(e,e?.value):i=new z(e.key,e.value);let n=Qe(this.items,i.key),o=this.schema?.sortMapEntries;if(n){if(!r)throw new Error(
`Key ${i.key} already set`);A(n.value)&&Ar(i.value)?n.value.value=i.value:n.value=i.value}else if(o){let s=this.items.findIndex(a=>o(i,a)<0);s===-1?this.items.push(
i):this.items.splice(s,0,i)}else this.items.push(i)}delete(e){let r=Qe(this.items,e);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(e,r){let n=Qe(
this.items,e)?.value;return(!r&&A(n)?n.value:n)??void 0}has(e){return!!Qe(this.items,e)}set(e,r){this.add(new z(e,r),!0)}toJSON(e,r,i){let n=i?new i:r?.mapAsMap?
new Map:{};r?.onCreate&&r.onCreate(n);for(let o of this.items)Cr(r,n,o);return n}toString(e,r,i){if(!e)return JSON.stringify(this);for(let n of this.items)if(!I(
n))throw new Error(`Map items must all be pairs; found ${JSON.stringify(n)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{
allNullValues:!0})),Dr(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:i,onComment:r})}};var we={collection:"map",default:!0,nodeClass:R,tag:"tag:yaml.org,2002:map",resolve(t,e){return ae(t)||e("Expected a mapping for this tag"),t},createNode:(t,e,r)=>R.
from(t,e,r)};var W=class extends Pt{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(Be,e),this.items=[]}add(e){this.items.push(e)}delete(e){let r=Br(
e);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(e,r){let i=Br(e);if(typeof i!="number")return;let n=this.items[i];return!r&&A(n)?n.value:n}has(e){
let r=Br(e);return typeof r=="number"&&r<this.items.length}set(e,r){let i=Br(e);if(typeof i!="number")throw new Error(`Expected a valid index, not ${e}.`);let n=this.
items[i];A(n)&&Ar(r)?n.value=r:this.items[i]=r}toJSON(e,r){let i=[];r?.onCreate&&r.onCreate(i);let n=0;for(let o of this.items)i.push(K(o,String(n++),r));return i}toString(e,r,i){
return e?Dr(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:i,onComment:r}):JSON.stringify(this)}static from(e,r,i){
let{replacer:n}=i,o=new this(e);if(r&&Symbol.iterator in Object(r)){let s=0;for(let a of r){if(typeof n=="function"){let h=r instanceof Set?a:String(s++);a=n.call(
r,h,a)}o.items.push(Re(a,void 0,i))}}return o}};function Br(t){let e=A(t)?t.value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(
e)&&e>=0?e:null}var be={collection:"seq",default:!0,nodeClass:W,tag:"tag:yaml.org,2002:seq",resolve(t,e){return ye(t)||e("Expected a sequence for this tag"),t},createNode:(t,e,r)=>W.
from(t,e,r)};var Xe={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify(t,e,r,i){return e=Object.assign({actualString:!0},e),ot(t,e,
r,i)}};var at={identify:t=>t==null,createNode:()=>new S(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new S(null),stringify:({
source:t},e)=>typeof t=="string"&&at.test.test(t)?t:e.options.nullStr};var Wt={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:t=>new S(t[0]==="t"||t[0]==="T"),
stringify({source:t,value:e},r){if(t&&Wt.test.test(t)){let i=t[0]==="t"||t[0]==="T";if(e===i)return t}return e?r.options.trueStr:r.options.falseStr}};function G({format:t,minFractionDigits:e,tag:r,value:i}){if(typeof i=="bigint")return String(i);let n=typeof i=="number"?i:Number(i);if(!isFinite(n))return isNaN(
n)?".nan":n<0?"-.inf":".inf";let o=Object.is(i,-0)?"-0":JSON.stringify(i);if(!t&&e&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes("e")){let s=o.
indexOf(".");s<0&&(s=o.length,o+=".");let a=e-(o.length-s-1);for(;a-- >0;)o+="0"}return o}var zr={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()===
"nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:G},Rr={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():
G(t)}},Fr={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new S(parseFloat(t)),
r=t.indexOf(".");return r!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-r-1),e},stringify:G};var Kr=t=>typeof t=="bigint"||Number.isInteger(t),Hs=(t,e,r,{intAsBigInt:i})=>i?BigInt(t):parseInt(t.substring(e),r);function Sn(t,e,r){let{value:i}=t;return Kr(
i)&&i>=0?r+i.toString(e):G(t)}var Ur={identify:t=>Kr(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(t,e,r)=>Hs(t,2,8,r),
stringify:t=>Sn(t,8,"0o")},Yr={identify:Kr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,r)=>Hs(t,0,10,r),stringify:G},Vr={identify:t=>Kr(
t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,r)=>Hs(t,2,16,r),stringify:t=>Sn(t,16,"0x")};var Pn=[we,be,Xe,at,Wt,Ur,Yr,Vr,zr,Rr,Fr];function $n(t){return typeof t=="bigint"||Number.isInteger(t)}var Jr=({value:t})=>JSON.stringify(t),cl=[{identify:t=>typeof t=="string",default:!0,tag:"tag:yaml\
.org,2002:str",resolve:t=>t,stringify:Jr},{identify:t=>t==null,createNode:()=>new S(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:Jr},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:t=>t==="true",stringify:Jr},{identify:$n,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:r})=>r?BigInt(t):parseInt(t,10),stringify:({value:t})=>$n(t)?t.toString():JSON.
stringify(t)},{identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(
t),stringify:Jr}],pl={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},Ln=[we,be].concat(cl,pl);var Gt={identify:t=>t instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(t,e){if(typeof atob=="function"){let r=atob(t.replace(/[\n\r]/g,"")),
i=new Uint8Array(r.length);for(let n=0;n<r.length;++n)i[n]=r.charCodeAt(n);return i}else return e("This environment does not support reading binary tags; either\
 Buffer or atob is required"),t},stringify({comment:t,type:e,value:r},i,n,o){if(!r)return"";let s=r,a;if(typeof btoa=="function"){let h="";for(let l=0;l<s.length;++l)
h+=String.fromCharCode(s[l]);a=btoa(h)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=
S.BLOCK_LITERAL),e!==S.QUOTE_DOUBLE){let h=Math.max(i.options.lineWidth-i.indent.length,i.options.minContentWidth),l=Math.ceil(a.length/h),c=new Array(l);for(let p=0,
m=0;p<l;++p,m+=h)c[p]=a.substr(m,h);a=c.join(e===S.BLOCK_LITERAL?`
`:" ")}return ot({comment:t,type:e,value:a},i,n,o)}};function Ws(t,e){if(ye(t))for(let r=0;r<t.items.length;++r){let i=t.items[r];if(!I(i)){if(ae(i)){i.items.length>1&&e("Each pair must have its own sequence indic\
ator");let n=i.items[0]||new z(new S(null));if(i.commentBefore&&(n.key.commentBefore=n.key.commentBefore?`${i.commentBefore}
${n.key.commentBefore}`:i.commentBefore),i.comment){let o=n.value??n.key;o.comment=o.comment?`${i.comment}
${o.comment}`:i.comment}i=n}t.items[r]=I(i)?i:new z(i)}}else e("Expected a sequence for this tag");return t}function Gs(t,e,r){let{replacer:i}=r,n=new W(t);n.tag=
"tag:yaml.org,2002:pairs";let o=0;if(e&&Symbol.iterator in Object(e))for(let s of e){typeof i=="function"&&(s=i.call(e,String(o++),s));let a,h;if(Array.isArray(
s))if(s.length===2)a=s[0],h=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let l=Object.keys(s);if(l.length===
1)a=l[0],h=s[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=s;n.items.push(Nt(a,h,r))}return n}var Qt={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Ws,createNode:Gs};var At=class t extends W{constructor(){super(),this.add=R.prototype.add.bind(this),this.delete=R.prototype.delete.bind(this),this.get=R.prototype.get.bind(this),
this.has=R.prototype.has.bind(this),this.set=R.prototype.set.bind(this),this.tag=t.tag}toJSON(e,r){if(!r)return super.toJSON(e);let i=new Map;r?.onCreate&&r.onCreate(
i);for(let n of this.items){let o,s;if(I(n)?(o=K(n.key,"",r),s=K(n.value,o,r)):o=K(n,"",r),i.has(o))throw new Error("Ordered maps must not include duplicate key\
s");i.set(o,s)}return i}static from(e,r,i){let n=Gs(e,r,i),o=new this;return o.items=n.items,o}};At.tag="tag:yaml.org,2002:omap";var Xt={collection:"seq",identify:t=>t instanceof
Map,nodeClass:At,default:!1,tag:"tag:yaml.org,2002:omap",resolve(t,e){let r=Ws(t,e),i=[];for(let{key:n}of r.items)A(n)&&(i.includes(n.value)?e(`Ordered maps mus\
t not include duplicate keys: ${n.value}`):i.push(n.value));return Object.assign(new At,r)},createNode:(t,e,r)=>At.from(t,e,r)};function Nn({value:t,source:e},r){return e&&(t?Qs:Xs).test.test(e)?e:t?r.options.trueStr:r.options.falseStr}var Qs={identify:t=>t===!0,default:!0,tag:"tag:yaml.\
org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new S(!0),stringify:Nn},Xs={identify:t=>t===!1,default:!0,tag:"tag:yaml.org,2002:bo\
ol",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new S(!1),stringify:Nn};var An={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()===
"nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:G},On={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t.replace(/_/g,"")),stringify(t){let e=Number(t.value);return isFinite(
e)?e.toExponential():G(t)}},In={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){let e=new S(
parseFloat(t.replace(/_/g,""))),r=t.indexOf(".");if(r!==-1){let i=t.substring(r+1).replace(/_/g,"");i[i.length-1]==="0"&&(e.minFractionDigits=i.length)}return e},
stringify:G};var Zt=t=>typeof t=="bigint"||Number.isInteger(t);function Hr(t,e,r,{intAsBigInt:i}){let n=t[0];if((n==="-"||n==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),
i){switch(r){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let s=BigInt(t);return n==="-"?BigInt(-1)*s:s}let o=parseInt(t,r);return n===
"-"?-1*o:o}function Zs(t,e,r){let{value:i}=t;if(Zt(i)){let n=i.toString(e);return i<0?"-"+r+n.substr(1):r+n}return G(t)}var En={identify:Zt,default:!0,tag:"tag:\
yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,r)=>Hr(t,2,2,r),stringify:t=>Zs(t,2,"0b")},Tn={identify:Zt,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(t,e,r)=>Hr(t,1,8,r),stringify:t=>Zs(t,8,"0")},qn={identify:Zt,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(t,e,r)=>Hr(t,0,10,r),stringify:G},jn={identify:Zt,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,r)=>Hr(
t,2,16,r),stringify:t=>Zs(t,16,"0x")};var Ot=class t extends R{constructor(e){super(e),this.tag=t.tag}add(e){let r;I(e)?r=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?r=new z(e.key,
null):r=new z(e,null),Qe(this.items,r.key)||this.items.push(r)}get(e,r){let i=Qe(this.items,e);return!r&&I(i)?A(i.key)?i.key.value:i.key:i}set(e,r){if(typeof r!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let i=Qe(this.items,e);i&&!r?this.items.splice(this.items.
indexOf(i),1):!i&&r&&this.items.push(new z(e))}toJSON(e,r){return super.toJSON(e,r,Set)}toString(e,r,i){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(
!0))return super.toString(Object.assign({},e,{allNullValues:!0}),r,i);throw new Error("Set items must all have null values")}static from(e,r,i){let{replacer:n}=i,
o=new this(e);if(r&&Symbol.iterator in Object(r))for(let s of r)typeof n=="function"&&(s=n.call(r,s,s)),o.items.push(Nt(s,null,i));return o}};Ot.tag="tag:yaml.o\
rg,2002:set";var er={collection:"map",identify:t=>t instanceof Set,nodeClass:Ot,default:!1,tag:"tag:yaml.org,2002:set",createNode:(t,e,r)=>Ot.from(t,e,r),resolve(t,e){
if(ae(t)){if(t.hasAllNullValues(!0))return Object.assign(new Ot,t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};function ei(t,e){let r=t[0],i=r==="-"||r==="+"?t.substring(1):t,n=s=>e?BigInt(s):Number(s),o=i.replace(/_/g,"").split(":").reduce((s,a)=>s*n(60)+n(a),n(0));return r===
"-"?n(-1)*o:o}function Cn(t){let{value:e}=t,r=s=>s;if(typeof e=="bigint")r=s=>BigInt(s);else if(isNaN(e)||!isFinite(e))return G(t);let i="";e<0&&(i="-",e*=r(-1));
let n=r(60),o=[e%n];return e<60?o.unshift(0):(e=(e-o[0])/n,o.unshift(e%n),e>=60&&(e=(e-o[0])/n,o.unshift(e))),i+o.map(s=>String(s).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Wr={identify:t=>typeof t=="bigint"||Number.isInteger(t),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(t,e,{intAsBigInt:r})=>ei(t,r),stringify:Cn},Gr={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:t=>ei(t,!1),stringify:Cn},It={identify:t=>t instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(It.test);if(!e)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,i,n,o,s,a]=e.map(Number),h=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(r,i-
1,n,o||0,s||0,a||0,h),c=e[8];if(c&&c!=="Z"){let p=ei(c,!1);Math.abs(p)<30&&(p*=60),l-=6e4*p}return new Date(l)},stringify:({value:t})=>t?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""};var ti=[we,be,Xe,at,Qs,Xs,En,Tn,qn,jn,An,On,In,Gt,ge,Xt,Qt,er,Wr,Gr,It];var Mn=new Map([["core",Pn],["failsafe",[we,be,Xe]],["json",Ln],["yaml11",ti],["yaml-1.1",ti]]),Dn={binary:Gt,bool:Wt,float:Fr,floatExp:Rr,floatNaN:zr,floatTime:Gr,
int:Yr,intHex:Vr,intOct:Ur,intTime:Wr,map:we,merge:ge,null:at,omap:Xt,pairs:Qt,seq:be,set:er,timestamp:It},Bn={"tag:yaml.org,2002:binary":Gt,"tag:yaml.org,2002:\
merge":ge,"tag:yaml.org,2002:omap":Xt,"tag:yaml.org,2002:pairs":Qt,"tag:yaml.org,2002:set":er,"tag:yaml.org,2002:timestamp":It};function Qr(t,e,r){let i=Mn.get(
e);if(i&&!t)return r&&!i.includes(ge)?i.concat(ge):i.slice();let n=i;if(!n)if(Array.isArray(t))n=[];else{let o=Array.from(Mn.keys()).filter(s=>s!=="yaml11").map(
s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${o} or define customTags array`)}if(Array.isArray(t))for(let o of t)n=n.concat(
o);else typeof t=="function"&&(n=t(n.slice()));return r&&(n=n.concat(ge)),n.reduce((o,s)=>{let a=typeof s=="string"?Dn[s]:s;if(!a){let h=JSON.stringify(s),l=Object.
keys(Dn).map(c=>JSON.stringify(c)).join(", ");throw new Error(`Unknown custom tag ${h}; use one of ${l}`)}return o.includes(a)||o.push(a),o},[])}var ul=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,tr=class t{constructor({compat:e,customTags:r,merge:i,resolveKnownTags:n,schema:o,sortMapEntries:s,toStringDefaults:a}){
this.compat=Array.isArray(e)?Qr(e,"compat"):e?Qr(null,e):null,this.name=typeof o=="string"&&o||"core",this.knownTags=n?Bn:{},this.tags=Qr(r,this.name,i),this.toStringOptions=
a??null,Object.defineProperty(this,de,{value:we}),Object.defineProperty(this,ne,{value:Xe}),Object.defineProperty(this,Be,{value:be}),this.sortMapEntries=typeof s==
"function"?s:s===!0?ul:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};function zn(t,e){let r=[],i=e.directives===!0;if(e.directives!==!1&&t.directives){let h=t.directives.toString(t);h?(r.push(h),i=!0):t.directives.docStart&&(i=!0)}
i&&r.push("---");let n=qr(t,e),{commentString:o}=n.options;if(t.commentBefore){r.length!==1&&r.unshift("");let h=o(t.commentBefore);r.unshift(ue(h,""))}let s=!1,
a=null;if(t.contents){if(E(t.contents)){if(t.contents.spaceBefore&&i&&r.push(""),t.contents.commentBefore){let c=o(t.contents.commentBefore);r.push(ue(c,""))}n.
forceBlockIndent=!!t.comment,a=t.contents.comment}let h=a?void 0:()=>s=!0,l=Fe(t.contents,n,()=>a=null,h);a&&(l+=Ee(l,"",o(a))),(l[0]==="|"||l[0]===">")&&r[r.length-
1]==="---"?r[r.length-1]=`--- ${l}`:r.push(l)}else r.push(Fe(t.contents,n));if(t.directives?.docEnd)if(t.comment){let h=o(t.comment);h.includes(`
`)?(r.push("..."),r.push(ue(h,""))):r.push(`... ${h}`)}else r.push("...");else{let h=t.comment;h&&s&&(h=h.replace(/^\n+/,"")),h&&((!s||a)&&r[r.length-1]!==""&&r.
push(""),r.push(ue(o(h),"")))}return r.join(`
`)+`
`}var Ze=class t{constructor(e,r,i){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Q,{value:Sr});let n=null;
typeof r=="function"||Array.isArray(r)?n=r:i===void 0&&r&&(i=r,r=void 0);let o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},i);this.options=o;let{version:s}=o;i?._directives?(this.directives=i._directives.atDocument(),this.directives.
yaml.explicit&&(s=this.directives.yaml.version)):this.directives=new Ie({version:s}),this.setSchema(s,i),this.contents=e===void 0?null:this.createNode(e,n,i)}clone(){
let e=Object.create(t.prototype,{[Q]:{value:Sr}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.
warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=E(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Et(this.contents)&&this.contents.add(e)}addIn(e,r){Et(this.
contents)&&this.contents.addIn(e,r)}createAlias(e,r){if(!e.anchor){let i=zs(this);e.anchor=!r||i.has(r)?Rs(r||"a",i):r}return new ze(e.anchor)}createNode(e,r,i){
let n;if(typeof r=="function")e=r.call({"":e},"",e),n=r;else if(Array.isArray(r)){let g=v=>typeof v=="number"||v instanceof String||v instanceof Number,b=r.filter(
g).map(String);b.length>0&&(r=r.concat(b)),n=r}else i===void 0&&r&&(i=r,r=void 0);let{aliasDuplicateObjects:o,anchorPrefix:s,flow:a,keepUndefined:h,onTagObj:l,tag:c}=i??
{},{onAnchor:p,setAnchors:m,sourceObjects:u}=wn(this,s||"a"),f={aliasDuplicateObjects:o??!0,keepUndefined:h??!1,onAnchor:p,onTagObj:l,replacer:n,schema:this.schema,
sourceObjects:u},d=Re(e,c,f);return a&&q(d)&&(d.flow=!0),m(),d}createPair(e,r,i={}){let n=this.createNode(e,null,i),o=this.createNode(r,null,i);return new z(n,o)}delete(e){
return Et(this.contents)?this.contents.delete(e):!1}deleteIn(e){return $t(e)?this.contents==null?!1:(this.contents=null,!0):Et(this.contents)?this.contents.deleteIn(
e):!1}get(e,r){return q(this.contents)?this.contents.get(e,r):void 0}getIn(e,r){return $t(e)?!r&&A(this.contents)?this.contents.value:this.contents:q(this.contents)?
this.contents.getIn(e,r):void 0}has(e){return q(this.contents)?this.contents.has(e):!1}hasIn(e){return $t(e)?this.contents!==void 0:q(this.contents)?this.contents.
hasIn(e):!1}set(e,r){this.contents==null?this.contents=Yt(this.schema,[e],r):Et(this.contents)&&this.contents.set(e,r)}setIn(e,r){$t(e)?this.contents=r:this.contents==
null?this.contents=Yt(this.schema,Array.from(e),r):Et(this.contents)&&this.contents.setIn(e,r)}setSchema(e,r={}){typeof e=="number"&&(e=String(e));let i;switch(e){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ie({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"n\
ext":this.directives?this.directives.yaml.version=e:this.directives=new Ie({version:e}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,i=null;break;default:{let n=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${n}`)}}if(r.schema instanceof
Object)this.schema=r.schema;else if(i)this.schema=new tr(Object.assign(i,r));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:e,jsonArg:r,mapAsMap:i,maxAliasCount:n,onAnchor:o,reviver:s}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof n==
"number"?n:100},h=K(this.contents,r??"",a);if(typeof o=="function")for(let{count:l,res:c}of a.anchors.values())o(c,l);return typeof s=="function"?We(s,{"":h},"",
h):h}toJSON(e,r){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:r})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors canno\
t be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let r=JSON.stringify(e.indent);throw new Error(`"indent" option must be \
a positive integer, not ${r}`)}return zn(this,e)}};function Et(t){if(q(t))return!0;throw new Error("Expected a YAML collection as document contents")}var rr=class extends Error{constructor(e,r,i,n){super(),this.name=e,this.code=i,this.message=n,this.pos=r}},Te=class extends rr{constructor(e,r,i){super("YAMLPa\
rseError",e,r,i)}},sr=class extends rr{constructor(e,r,i){super("YAMLWarning",e,r,i)}},ri=(t,e)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>e.linePos(a));
let{line:i,col:n}=r.linePos[0];r.message+=` at line ${i}, column ${n}`;let o=n-1,s=t.substring(e.lineStarts[i-1],e.lineStarts[i]).replace(/[\n\r]+$/,"");if(o>=60&&
s.length>80){let a=Math.min(o-39,s.length-79);s="…"+s.substring(a),o-=a-1}if(s.length>80&&(s=s.substring(0,79)+"…"),i>1&&/^ *$/.test(s.substring(0,o))){let a=t.
substring(e.lineStarts[i-2],e.lineStarts[i-1]);a.length>80&&(a=a.substring(0,79)+`…
`),s=a+s}if(/[^ ]/.test(s)){let a=1,h=r.linePos[1];h?.line===i&&h.col>n&&(a=Math.max(1,Math.min(h.col-n,80-o)));let l=" ".repeat(o)+"^".repeat(a);r.message+=`:

${s}
${l}
`}};function qe(t,{flow:e,indicator:r,next:i,offset:n,onError:o,parentIndent:s,startOnNewline:a}){let h=!1,l=a,c=a,p="",m="",u=!1,f=!1,d=null,g=null,b=null,v=null,x=null,
k=null,_=null;for(let w of t)switch(f&&(w.type!=="space"&&w.type!=="newline"&&w.type!=="comma"&&o(w.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),f=!1),d&&(l&&w.type!=="comment"&&w.type!=="newline"&&o(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),d=null),w.type){case"\
space":!e&&(r!=="doc-start"||i?.type!=="flow-collection")&&w.source.includes("	")&&(d=w),c=!0;break;case"comment":{c||o(w,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let $=w.source.substring(1)||" ";p?p+=m+$:p=$,m="",l=!1;break}case"newline":l?p?p+=w.source:(!k||r!=="seq-ite\
m-ind")&&(h=!0):m+=w.source,l=!0,u=!0,(g||b)&&(v=w),c=!0;break;case"anchor":g&&o(w,"MULTIPLE_ANCHORS","A node can have at most one anchor"),w.source.endsWith(":")&&
o(w.offset+w.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=w,_??(_=w.offset),l=!1,c=!1,f=!0;break;case"tag":{b&&o(w,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),b=w,_??(_=w.offset),l=!1,c=!1,f=!0;break}case r:(g||b)&&o(w,"BAD_PROP_ORDER",`Anchors and tags must be after the ${w.source} indica\
tor`),k&&o(w,"UNEXPECTED_TOKEN",`Unexpected ${w.source} in ${e??"collection"}`),k=w,l=r==="seq-item-ind"||r==="explicit-key-ind",c=!1;break;case"comma":if(e){x&&
o(w,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),x=w,l=!1,c=!1;break}default:o(w,"UNEXPECTED_TOKEN",`Unexpected ${w.type} token`),l=!1,c=!1}let P=t[t.length-1],N=P?
P.offset+P.source.length:n;return f&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="scalar"||i.source!=="")&&o(i.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),d&&(l&&d.indent<=s||i?.type==="block-map"||i?.type==="block-seq")&&o(d,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:x,found:k,spaceBefore:h,comment:p,hasNewline:u,anchor:g,tag:b,newlineAfterProp:v,end:N,start:_??N}}function et(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){for(let r of e.start)if(r.type==="n\
ewline")return!0;if(e.sep){for(let r of e.sep)if(r.type==="newline")return!0}if(et(e.key)||et(e.value))return!0}return!1;default:return!0}}function ir(t,e,r){if(e?.type==="flow-collection"){let i=e.end[0];i.indent===t&&(i.source==="]"||i.source==="}")&&et(e)&&r(i,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}function Xr(t,e,r){let{uniqueKeys:i}=t.options;if(i===!1)return!1;let n=typeof i=="function"?i:(o,s)=>o===s||A(o)&&A(s)&&o.value===s.value;return e.some(o=>n(o.
key,r))}var Rn="All mapping items must start at the same column";function Fn({composeNode:t,composeEmptyNode:e},r,i,n,o){let s=o?.nodeClass??R,a=new s(r.schema);r.atRoot&&
(r.atRoot=!1);let h=i.offset,l=null;for(let c of i.items){let{start:p,key:m,sep:u,value:f}=c,d=qe(p,{indicator:"explicit-key-ind",next:m??u?.[0],offset:h,onError:n,
parentIndent:i.indent,startOnNewline:!0}),g=!d.found;if(g){if(m&&(m.type==="block-seq"?n(h,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an impli\
cit map key"):"indent"in m&&m.indent!==i.indent&&n(h,"BAD_INDENT",Rn)),!d.anchor&&!d.tag&&!u){l=d.end,d.comment&&(a.comment?a.comment+=`
`+d.comment:a.comment=d.comment);continue}(d.newlineAfterProp||et(m))&&n(m??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
d.found?.indent!==i.indent&&n(h,"BAD_INDENT",Rn);r.atKey=!0;let b=d.end,v=m?t(r,m,d,n):e(r,b,p,null,d,n);r.schema.compat&&ir(i.indent,m,n),r.atKey=!1,Xr(r,a.items,
v)&&n(b,"DUPLICATE_KEY","Map keys must be unique");let x=qe(u??[],{indicator:"map-value-ind",next:f,offset:v.range[2],onError:n,parentIndent:i.indent,startOnNewline:!m||
m.type==="block-scalar"});if(h=x.end,x.found){g&&(f?.type==="block-map"&&!x.hasNewline&&n(h,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),r.options.strict&&d.start<x.found.offset-1024&&n(v.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let k=f?t(r,f,x,n):e(r,h,u,null,x,n);r.schema.compat&&ir(i.indent,f,n),h=k.range[2];let _=new z(v,k);r.options.keepSourceTokens&&(_.srcToken=
c),a.items.push(_)}else{g&&n(v.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),x.comment&&(v.comment?v.comment+=`
`+x.comment:v.comment=x.comment);let k=new z(v);r.options.keepSourceTokens&&(k.srcToken=c),a.items.push(k)}}return l&&l<h&&n(l,"IMPOSSIBLE","Map comment with tr\
ailing content"),a.range=[i.offset,h,l??h],a}function Kn({composeNode:t,composeEmptyNode:e},r,i,n,o){let s=o?.nodeClass??W,a=new s(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let h=i.offset,l=null;
for(let{start:c,value:p}of i.items){let m=qe(c,{indicator:"seq-item-ind",next:p,offset:h,onError:n,parentIndent:i.indent,startOnNewline:!0});if(!m.found)if(m.anchor||
m.tag||p)p?.type==="block-seq"?n(m.end,"BAD_INDENT","All sequence items must start at the same column"):n(h,"MISSING_CHAR","Sequence item without - indicator");else{
l=m.end,m.comment&&(a.comment=m.comment);continue}let u=p?t(r,p,m,n):e(r,m.end,c,null,m,n);r.schema.compat&&ir(i.indent,p,n),h=u.range[2],a.items.push(u)}return a.
range=[i.offset,h,l??h],a}function je(t,e,r,i){let n="";if(t){let o=!1,s="";for(let a of t){let{source:h,type:l}=a;switch(l){case"space":o=!0;break;case"comment":{r&&!o&&i(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let c=h.substring(1)||" ";n?n+=s+c:n=c,s="";break}case"newline":n&&(s+=h),o=!0;break;default:
i(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=h.length}}return{comment:n,offset:e}}var si="Block collections are not allowed within flow collections",ii=t=>t&&(t.type==="block-map"||t.type==="block-seq");function Un({composeNode:t,composeEmptyNode:e},r,i,n,o){
let s=i.start.source==="{",a=s?"flow map":"flow sequence",h=o?.nodeClass??(s?R:W),l=new h(r.schema);l.flow=!0;let c=r.atRoot;c&&(r.atRoot=!1),r.atKey&&(r.atKey=
!1);let p=i.offset+i.start.source.length;for(let g=0;g<i.items.length;++g){let b=i.items[g],{start:v,key:x,sep:k,value:_}=b,P=qe(v,{flow:a,indicator:"explicit-k\
ey-ind",next:x??k?.[0],offset:p,onError:n,parentIndent:i.indent,startOnNewline:!1});if(!P.found){if(!P.anchor&&!P.tag&&!k&&!_){g===0&&P.comma?n(P.comma,"UNEXPEC\
TED_TOKEN",`Unexpected , in ${a}`):g<i.items.length-1&&n(P.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),P.comment&&(l.comment?l.comment+=`
`+P.comment:l.comment=P.comment),p=P.end;continue}!s&&r.options.strict&&et(x)&&n(x,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(g===0)P.comma&&n(P.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(P.comma||n(P.start,"MISSING_CHAR",`Missing , between ${a} items`),
P.comment){let N="";e:for(let w of v)switch(w.type){case"comma":case"space":break;case"comment":N=w.source.substring(1);break e;default:break e}if(N){let w=l.items[l.
items.length-1];I(w)&&(w=w.value??w.key),w.comment?w.comment+=`
`+N:w.comment=N,P.comment=P.comment.substring(N.length+1)}}if(!s&&!k&&!P.found){let N=_?t(r,_,P,n):e(r,P.end,k,null,P,n);l.items.push(N),p=N.range[2],ii(_)&&n(N.
range,"BLOCK_IN_FLOW",si)}else{r.atKey=!0;let N=P.end,w=x?t(r,x,P,n):e(r,N,v,null,P,n);ii(x)&&n(w.range,"BLOCK_IN_FLOW",si),r.atKey=!1;let $=qe(k??[],{flow:a,indicator:"\
map-value-ind",next:_,offset:w.range[2],onError:n,parentIndent:i.indent,startOnNewline:!1});if($.found){if(!s&&!P.found&&r.options.strict){if(k)for(let O of k){
if(O===$.found)break;if(O.type==="newline"){n(O,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}P.start<$.found.
offset-1024&&n($.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else _&&("source"in
_&&_.source?.[0]===":"?n(_,"MISSING_CHAR",`Missing space after : in ${a}`):n($.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let j=_?t(r,_,$,n):$.found?
e(r,$.end,k,null,$,n):null;j?ii(_)&&n(j.range,"BLOCK_IN_FLOW",si):$.comment&&(w.comment?w.comment+=`
`+$.comment:w.comment=$.comment);let C=new z(w,j);if(r.options.keepSourceTokens&&(C.srcToken=b),s){let O=l;Xr(r,O.items,w)&&n(N,"DUPLICATE_KEY","Map keys must b\
e unique"),O.items.push(C)}else{let O=new R(r.schema);O.flow=!0,O.items.push(C);let me=(j??w).range;O.range=[w.range[0],me[1],me[2]],l.items.push(O)}p=j?j.range[2]:
$.end}}let m=s?"}":"]",[u,...f]=i.end,d=p;if(u?.source===m)d=u.offset+u.source.length;else{let g=a[0].toUpperCase()+a.substring(1),b=c?`${g} must end with a ${m}`:
`${g} in block collection must be sufficiently indented and end with a ${m}`;n(p,c?"MISSING_CHAR":"BAD_INDENT",b),u&&u.source.length!==1&&f.unshift(u)}if(f.length>
0){let g=je(f,d,r.options.strict,n);g.comment&&(l.comment?l.comment+=`
`+g.comment:l.comment=g.comment),l.range=[i.offset,d,g.offset]}else l.range=[i.offset,d,d];return l}function ni(t,e,r,i,n,o){let s=r.type==="block-map"?Fn(t,e,r,i,o):r.type==="block-seq"?Kn(t,e,r,i,o):Un(t,e,r,i,o),a=s.constructor;return n==="!"||n===a.tagName?
(s.tag=a.tagName,s):(n&&(s.tag=n),s)}function Yn(t,e,r,i,n){let o=i.tag,s=o?e.directives.tagName(o.source,m=>n(o,"TAG_RESOLVE_FAILED",m)):null;if(r.type==="bloc\
k-seq"){let{anchor:m,newlineAfterProp:u}=i,f=m&&o?m.offset>o.offset?m:o:m??o;f&&(!u||u.offset<f.offset)&&n(f,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!o||!s||s==="!"||s===R.tagName&&a==="map"||s===W.tagName&&
a==="seq")return ni(t,e,r,n,s);let h=e.schema.tags.find(m=>m.tag===s&&m.collection===a);if(!h){let m=e.schema.knownTags[s];if(m?.collection===a)e.schema.tags.push(
Object.assign({},m,{default:!1})),h=m;else return m?n(o,"BAD_COLLECTION_TYPE",`${m.tag} used for ${a} collection, but expects ${m.collection??"scalar"}`,!0):n(o,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,!0),ni(t,e,r,n,s)}let l=ni(t,e,r,n,s,h),c=h.resolve?.(l,m=>n(o,"TAG_RESOLVE_FAILED",m),e.options)??l,p=E(c)?c:new S(
c);return p.range=l.range,p.tag=s,h?.format&&(p.format=h.format),p}function oi(t,e,r){let i=e.offset,n=fl(e,t.options.strict,r);if(!n)return{value:"",type:null,comment:"",range:[i,i,i]};let o=n.mode===">"?S.BLOCK_FOLDED:S.BLOCK_LITERAL,
s=e.source?ml(e.source):[],a=s.length;for(let d=s.length-1;d>=0;--d){let g=s[d][1];if(g===""||g==="\r")a=d;else break}if(a===0){let d=n.chomp==="+"&&s.length>0?
`
`.repeat(Math.max(1,s.length-1)):"",g=i+n.length;return e.source&&(g+=e.source.length),{value:d,type:o,comment:n.comment,range:[i,g,g]}}let h=e.indent+n.indent,
l=e.offset+n.length,c=0;for(let d=0;d<a;++d){let[g,b]=s[d];if(b===""||b==="\r")n.indent===0&&g.length>h&&(h=g.length);else{g.length<h&&r(l+g.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),n.indent===0&&(h=g.length),c=d,h===0&&!t.atRoot&&r(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=g.length+b.length+1}for(let d=s.length-1;d>=a;--d)s[d][0].length>h&&(a=d+1);let p="",m="",
u=!1;for(let d=0;d<c;++d)p+=s[d][0].slice(h)+`
`;for(let d=c;d<a;++d){let[g,b]=s[d];l+=g.length+b.length+1;let v=b[b.length-1]==="\r";if(v&&(b=b.slice(0,-1)),b&&g.length<h){let k=`Block scalar lines must not\
 be less indented than their ${n.indent?"explicit indentation indicator":"first line"}`;r(l-b.length-(v?2:1),"BAD_INDENT",k),g=""}o===S.BLOCK_LITERAL?(p+=m+g.slice(
h)+b,m=`
`):g.length>h||b[0]==="	"?(m===" "?m=`
`:!u&&m===`
`&&(m=`

`),p+=m+g.slice(h)+b,m=`
`,u=!0):b===""?m===`
`?p+=`
`:m=`
`:(p+=m+b,m=" ",u=!1)}switch(n.chomp){case"-":break;case"+":for(let d=a;d<s.length;++d)p+=`
`+s[d][0].slice(h);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let f=i+n.length+e.source.length;return{value:p,type:o,comment:n.comment,range:[i,f,f]}}function fl({offset:t,props:e},r,i){if(e[0].type!=="block-scalar-heade\
r")return i(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:n}=e[0],o=n[0],s=0,a="",h=-1;for(let m=1;m<n.length;++m){let u=n[m];if(!a&&(u==="\
-"||u==="+"))a=u;else{let f=Number(u);!s&&f?s=f:h===-1&&(h=t+m)}}h!==-1&&i(h,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${n}`);let l=!1,
c="",p=n.length;for(let m=1;m<e.length;++m){let u=e[m];switch(u.type){case"space":l=!0;case"newline":p+=u.source.length;break;case"comment":r&&!l&&i(u,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=u.source.length,c=u.source.substring(1);break;case"error":i(u,"UNEXPECTED_TOK\
EN",u.message),p+=u.source.length;break;default:{let f=`Unexpected token in block scalar header: ${u.type}`;i(u,"UNEXPECTED_TOKEN",f);let d=u.source;d&&typeof d==
"string"&&(p+=d.length)}}}return{mode:o,indent:s,chomp:a,comment:c,length:p}}function ml(t){let e=t.split(/\n( *)/),r=e[0],i=r.match(/^( *)/),o=[i?.[1]?[i[1],r.
slice(i[1].length)]:["",r]];for(let s=1;s<e.length;s+=2)o.push([e[s],e[s+1]]);return o}function ai(t,e,r){let{offset:i,type:n,source:o,end:s}=t,a,h,l=(m,u,f)=>r(i+m,u,f);switch(n){case"scalar":a=S.PLAIN,h=hl(o,l);break;case"single-quoted-scalar":a=
S.QUOTE_SINGLE,h=dl(o,l);break;case"double-quoted-scalar":a=S.QUOTE_DOUBLE,h=yl(o,l);break;default:return r(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${n}`),{value:"",type:null,comment:"",range:[i,i+o.length,i+o.length]}}let c=i+o.length,p=je(s,c,e,r);return{value:h,type:a,comment:p.comment,range:[
i,c,p.offset]}}function hl(t,e){let r="";switch(t[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indica\
tor character %";break;case"|":case">":{r=`block scalar indicator ${t[0]}`;break}case"@":case"`":{r=`reserved character ${t[0]}`;break}}return r&&e(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${r}`),Vn(t)}function dl(t,e){return(t[t.length-1]!=="'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quo\
te"),Vn(t.slice(1,-1)).replace(/''/g,"'")}function Vn(t){let e=/(.*?)\r?\n/sy,r=e.exec(t);if(!r)return t;let i,n;try{i=new RegExp("(?<![ 	])[ 	]+$"),n=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,n=/^[ \t]+|[ \t]+$/g}let o=r[1].replace(i,""),s=" ",a=e.lastIndex;for(;r=e.exec(t);){let l=r[1].replace(n,"");l===
""?s===`
`?o+=s:s=`
`:(o+=s+l,s=" "),a=e.lastIndex}let h=/[ \t]*(.*)/sy;return h.lastIndex=a,r=h.exec(t),o+s+(r?.[1]??"")}function yl(t,e){let r="";for(let i=1;i<t.length-1;++i){let n=t[i];
if(!(n==="\r"&&t[i+1]===`
`))if(n===`
`){let{fold:o,offset:s}=gl(t,i);r+=o,i=s}else if(n==="\\"){let o=t[++i],s=wl[o];if(s)r+=s;else if(o===`
`)for(o=t[i+1];o===" "||o==="	";)o=t[++i+1];else if(o==="\r"&&t[i+1]===`
`)for(o=t[++i+1];o===" "||o==="	";)o=t[++i+1];else if(o==="x"||o==="u"||o==="U"){let a=o==="x"?2:o==="u"?4:8;r+=bl(t,i+1,a,e),i+=a}else{let a=t.substr(i-1,2);e(
i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(n===" "||n==="	"){let o=i,s=t[i+1];for(;s===" "||s==="	";)s=t[++i+1];s!==`
`&&!(s==="\r"&&t[i+2]===`
`)&&(r+=i>o?t.slice(o,i+1):n)}else r+=n}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing closing "quote'),r}function gl(t,e){let r="",
i=t[e+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&t[e+2]!==`
`);)i===`
`&&(r+=`
`),e+=1,i=t[e+1];return r||(r=" "),{fold:r,offset:e}}var wl={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function bl(t,e,r,i){let n=t.substr(e,r),s=n.length===r&&/^[0-9a-fA-F]+$/.
test(n)?parseInt(n,16):NaN;try{return String.fromCodePoint(s)}catch{let a=t.substr(e-2,r+2);return i(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function li(t,e,r,i){let{value:n,type:o,comment:s,range:a}=e.type==="block-scalar"?oi(t,e,i):ai(e,t.options.strict,i),h=r?t.directives.tagName(r.source,p=>i(r,"\
TAG_RESOLVE_FAILED",p)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[ne]:h?l=vl(t.schema,n,h,r,i):e.type==="scalar"?l=xl(t,n,e,i):l=t.schema[ne];let c;try{let p=l.
resolve(n,m=>i(r??e,"TAG_RESOLVE_FAILED",m),t.options);c=A(p)?p:new S(p)}catch(p){let m=p instanceof Error?p.message:String(p);i(r??e,"TAG_RESOLVE_FAILED",m),c=
new S(n)}return c.range=a,c.source=n,o&&(c.type=o),h&&(c.tag=h),l.format&&(c.format=l.format),s&&(c.comment=s),c}function vl(t,e,r,i,n){if(r==="!")return t[ne];
let o=[];for(let a of t.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)o.push(a);else return a;for(let a of o)if(a.test?.test(e))return a;let s=t.knownTags[r];
return s&&!s.collection?(t.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(n(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:st\
r"),t[ne])}function xl({atKey:t,directives:e,schema:r},i,n,o){let s=r.tags.find(a=>(a.default===!0||t&&a.default==="key")&&a.test?.test(i))||r[ne];if(r.compat){
let a=r.compat.find(h=>h.default&&h.test?.test(i))??r[ne];if(s.tag!==a.tag){let h=e.tagString(s.tag),l=e.tagString(a.tag),c=`Value may be parsed as either ${h} \
or ${l}`;o(n,"TAG_RESOLVE_FAILED",c,!0)}}return s}function Jn(t,e,r){if(e){r??(r=e.length);for(let i=r-1;i>=0;--i){let n=e[i];switch(n.type){case"space":case"comment":case"newline":t-=n.source.length;continue}for(n=
e[++i];n?.type==="space";)t+=n.source.length,n=e[++i];break}}return t}var kl={composeNode:ci,composeEmptyNode:Zr};function ci(t,e,r,i){let n=t.atKey,{spaceBefore:o,comment:s,anchor:a,tag:h}=r,l,c=!0;switch(e.type){case"alias":l=_l(
t,e,i),(a||h)&&i(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
block-scalar":l=li(t,e,h,i),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=Yn(kl,t,e,r,i),a&&(l.anchor=a.
source.substring(1))}catch(p){let m=p instanceof Error?p.message:String(p);i(e,"RESOURCE_EXHAUSTION",m)}break;default:{let p=e.type==="error"?e.message:`Unsuppo\
rted token (type: ${e.type})`;i(e,"UNEXPECTED_TOKEN",p),c=!1}}return l??(l=Zr(t,e.offset,void 0,null,r,i)),a&&l.anchor===""&&i(a,"BAD_ALIAS","Anchor cannot be a\
n empty string"),n&&t.options.stringKeys&&(!A(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&i(h??e,"NON_STRING_KEY","With stringKeys, a\
ll keys must be strings"),o&&(l.spaceBefore=!0),s&&(e.type==="scalar"&&e.source===""?l.comment=s:l.commentBefore=s),t.options.keepSourceTokens&&c&&(l.srcToken=e),
l}function Zr(t,e,r,i,{spaceBefore:n,comment:o,anchor:s,tag:a,end:h},l){let c={type:"scalar",offset:Jn(e,r,i),indent:-1,source:""},p=li(t,c,a,l);return s&&(p.anchor=
s.source.substring(1),p.anchor===""&&l(s,"BAD_ALIAS","Anchor cannot be an empty string")),n&&(p.spaceBefore=!0),o&&(p.comment=o,p.range[2]=h),p}function _l({options:t},{
offset:e,source:r,end:i},n){let o=new ze(r.substring(1));o.source===""&&n(e,"BAD_ALIAS","Alias cannot be an empty string"),o.source.endsWith(":")&&n(e+r.length-
1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let s=e+r.length,a=je(i,s,t.strict,n);return o.range=[e,s,a.offset],a.comment&&(o.comment=a.comment),o}function Hn(t,e,{offset:r,start:i,value:n,end:o},s){let a=Object.assign({_directives:e},t),h=new Ze(void 0,a),l={atKey:!1,atRoot:!0,directives:h.directives,options:h.
options,schema:h.schema},c=qe(i,{indicator:"doc-start",next:n??o?.[0],offset:r,onError:s,parentIndent:0,startOnNewline:!0});c.found&&(h.directives.docStart=!0,n&&
(n.type==="block-map"||n.type==="block-seq")&&!c.hasNewline&&s(c.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),h.
contents=n?ci(l,n,c,s):Zr(l,c.end,i,null,c,s);let p=h.contents.range[2],m=je(o,p,!1,s);return m.comment&&(h.comment=m.comment),h.range=[r,p,m.offset],h}function nr(t){if(typeof t=="number")return[t,t+1];if(Array.isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:r}=t;return[e,e+(typeof r=="string"?
r.length:1)]}function Wn(t){let e="",r=!1,i=!1;for(let n=0;n<t.length;++n){let o=t[n];switch(o[0]){case"#":e+=(e===""?"":i?`

`:`
`)+(o.substring(1)||" "),r=!0,i=!1;break;case"%":t[n+1]?.[0]!=="#"&&(n+=1),r=!1;break;default:r||(i=!0),r=!1}}return{comment:e,afterEmptyLine:i}}var or=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,i,n,o)=>{let s=nr(r);o?this.warnings.push(new sr(s,i,n)):this.
errors.push(new Te(s,i,n))},this.directives=new Ie({version:e.version||"1.2"}),this.options=e}decorate(e,r){let{comment:i,afterEmptyLine:n}=Wn(this.prelude);if(i){
let o=e.contents;if(r)e.comment=e.comment?`${e.comment}
${i}`:i;else if(n||e.directives.docStart||!o)e.commentBefore=i;else if(q(o)&&!o.flow&&o.items.length>0){let s=o.items[0];I(s)&&(s=s.key);let a=s.commentBefore;s.
commentBefore=a?`${i}
${a}`:i}else{let s=o.commentBefore;o.commentBefore=s?`${i}
${s}`:i}}if(r){for(let o=0;o<this.errors.length;++o)e.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)e.warnings.push(this.warnings[o])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Wn(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,r=!1,i=-1){for(let n of e)yield*this.next(n);yield*this.end(r,i)}*next(e){switch(e.type){case"d\
irective":this.directives.add(e.source,(r,i,n)=>{let o=nr(e);o[0]+=r,this.onError(o,"BAD_DIRECTIVE",i,n)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"\
document":{let r=Hn(this.options,this.directives,e,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(e.source);break;case"error":{let r=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,i=new Te(nr(e),"UNEXPE\
CTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"doc-end":{if(!this.doc){let i="Unexpected doc-end without pre\
ceding document";this.errors.push(new Te(nr(e),"UNEXPECTED_TOKEN",i));break}this.doc.directives.docEnd=!0;let r=je(e.end,e.offset+e.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let i=this.doc.comment;this.doc.comment=i?`${i}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new Te(nr(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let i=Object.assign({_directives:this.directives},this.options),n=new Ze(void 0,i);
this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),n.range=[0,r,r],this.decorate(n,!1),yield n}}};var pi=Symbol("break visit"),Sl=Symbol("skip children"),Gn=Symbol("remove item");function lt(t,e){"type"in t&&t.type==="document"&&(t={start:t.start,value:t.value}),
Qn(Object.freeze([]),t,e)}lt.BREAK=pi;lt.SKIP=Sl;lt.REMOVE=Gn;lt.itemAtPath=(t,e)=>{let r=t;for(let[i,n]of e){let o=r?.[i];if(o&&"items"in o)r=o.items[n];else return}
return r};lt.parentCollection=(t,e)=>{let r=lt.itemAtPath(t,e.slice(0,-1)),i=e[e.length-1][0],n=r?.[i];if(n&&"items"in n)return n;throw new Error("Parent collec\
tion not found")};function Qn(t,e,r){let i=r(e,t);if(typeof i=="symbol")return i;for(let n of["key","value"]){let o=e[n];if(o&&"items"in o){for(let s=0;s<o.items.
length;++s){let a=Qn(Object.freeze(t.concat([[n,s]])),o.items[s],r);if(typeof a=="number")s=a-1;else{if(a===pi)return pi;a===Gn&&(o.items.splice(s,1),s-=1)}}typeof i==
"function"&&n==="key"&&(i=i(e,t))}}return typeof i=="function"?i(e,t):i}var ui="\uFEFF",fi="",mi="",es="";function Xn(t){switch(t){case ui:return"byte-order-mark";case fi:return"doc-mode";case mi:return"flow-error-end";case es:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function ve(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Zn=new Set("0123456789ABCDEFabcdef"),$l=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ts=new Set(",[]{}"),Ll=new Set(` ,[]{}
\r	`),hi=t=>!t||Ll.has(t),ct=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,r=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!r;let i=this.next??"stream";for(;i&&(r||this.hasChars(1));)i=yield*this.parseNext(
i)}atLineEnd(){let e=this.pos,r=this.buffer[e];for(;r===" "||r==="	";)r=this.buffer[++e];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let r=this.buffer[e];if(this.indentNext>0){let i=0;for(;r===" ";)r=this.buffer[++i+e];if(r==="\r"){
let n=this.buffer[i+e+1];if(n===`
`||!n&&!this.atEnd)return e+i+1}return r===`
`||i>=this.indentNext||!r&&!this.atEnd?e+i:-1}if(r==="-"||r==="."){let i=this.buffer.substr(e,3);if((i==="---"||i==="...")&&ve(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===ui&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let r=e.length,i=e.indexOf("#");for(;i!==-1;){let o=e[i-
1];if(o===" "||o==="	"){r=i-1;break}else i=e.indexOf("#",i+1)}for(;;){let o=e[r-1];if(o===" "||o==="	")r-=1;else break}let n=(yield*this.pushCount(r))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(e.length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(
e.length-r),yield*this.pushNewline(),"stream"}return yield fi,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r==="...")&&ve(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!ve(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,r]=this.peek(2);if(!r&&
!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&ve(r)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext(
"doc");let r=yield*this.pushIndicators();switch(e[r]){case"#":yield*this.pushCount(e.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(hi),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,r,i=-1;do e=yield*this.pushNewline(),e>0?(r=yield*this.pushSpaces(!1),this.indentValue=i=r):r=0,r+=yield*this.pushSpaces(!0);while(e+r>0);let n=this.getLine();
if(n===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&n[0]!=="#"||i===0&&(n.startsWith("---")||n.startsWith("..."))&&ve(n[3]))&&!(i===this.indentNext-
1&&this.flowLevel===1&&(n[0]==="]"||n[0]==="}")))return this.flowLevel=0,yield mi,yield*this.parseLineStart();let o=0;for(;n[o]===",";)o+=yield*this.pushCount(1),
o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),n[o]){case void 0:return"flow";case"#":return yield*this.pushCount(n.length-o),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(hi),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let s=this.charAt(1);if(this.flowKey||ve(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),r=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let o=0;for(;this.buffer[r-1-o]==="\\";)o+=1;if(o%2===0)break;r=this.buffer.indexOf('"',r+1)}let i=this.buffer.
substring(0,r),n=i.indexOf(`
`,this.pos);if(n!==-1){for(;n!==-1;){let o=this.continueScalar(n+1);if(o===-1)break;n=i.indexOf(`
`,o)}n!==-1&&(r=n-(i[n-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let r=this.buffer[++e];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>ve(r)||r==="#")}*parseBlockScalar(){
let e=this.pos-1,r=0,i;e:for(let o=this.pos;i=this.buffer[o];++o)switch(i){case" ":r+=1;break;case`
`:e=o,r=0;break;case"\r":{let s=this.buffer[o+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(e+1);if(o===-1)break;e=this.buffer.indexOf(`
`,o)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let n=e+1;for(i=this.buffer[n];i===" ";)i=this.buffer[++n];
if(i==="	"){for(;i==="	"||i===" "||i==="\r"||i===`
`;)i=this.buffer[++n];e=n-1}else if(!this.blockScalarKeep)do{let o=e-1,s=this.buffer[o];s==="\r"&&(s=this.buffer[--o]);let a=o;for(;s===" ";)s=this.buffer[--o];
if(s===`
`&&o>=this.pos&&o+1+r>a)e=o;else break}while(!0);return yield es,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>
0,r=this.pos-1,i=this.pos-1,n;for(;n=this.buffer[++i];)if(n===":"){let o=this.buffer[i+1];if(ve(o)||e&&ts.has(o))break;r=i}else if(ve(n)){let o=this.buffer[i+1];
if(n==="\r"&&(o===`
`?(i+=1,n=`
`,o=this.buffer[i+1]):r=i),o==="#"||e&&ts.has(o))break;if(n===`
`){let s=this.continueScalar(i+1);if(s===-1)break;i=Math.max(i,s-2)}}else{if(e&&ts.has(n))break;r=i}return!n&&!this.atEnd?this.setNext("plain-scalar"):(yield es,
yield*this.pushToIndex(r+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,r){let i=this.buffer.
slice(this.pos,e);return i?(yield i,this.pos+=i.length,i.length):(r&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(hi),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,i=this.charAt(1);if(ve(i)||r&&ts.has(i)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,r=this.buffer[e];for(;!ve(r)&&r!==">";)r=this.buffer[++e];return yield*this.
pushToIndex(r===">"?e+1:e,!1)}else{let e=this.pos+1,r=this.buffer[e];for(;r;)if($l.has(r))r=this.buffer[++e];else if(r==="%"&&Zn.has(this.buffer[e+1])&&Zn.has(this.
buffer[e+2]))r=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let r=this.pos-1,i;do i=this.buffer[++r];while(i===" "||e&&i==="	");let n=r-this.pos;return n>0&&(yield this.buffer.substr(
this.pos,n),this.pos=r),n}*pushUntil(e){let r=this.pos,i=this.buffer[r];for(;!e(i);)i=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};var pt=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let r=0,i=this.lineStarts.length;for(;r<i;){let o=r+i>>
1;this.lineStarts[o]<e?r=o+1:i=o}if(this.lineStarts[r]===e)return{line:r+1,col:1};if(r===0)return{line:0,col:e};let n=this.lineStarts[r-1];return{line:r,col:e-n+
1}}}};function tt(t,e){for(let r=0;r<t.length;++r)if(t[r].type===e)return!0;return!1}function eo(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comm\
ent":case"newline":break;default:return e}return-1}function ro(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function rs(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];return e.
sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function Tt(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}
function ss(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let r=0;r<e.length;++r)t.push(e[r])}function to(t){if(t.start.type==="flow-seq-start")
for(let e of t.items)e.sep&&!e.value&&!tt(e.start,"explicit-key-ind")&&!tt(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,ro(e.value)?e.value.end?
ss(e.value.end,e.sep):e.value.end=e.sep:ss(e.start,e.sep),delete e.sep)}var ar=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=
0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new ct,this.onNewLine=e}*parse(e,r=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let i of this.lexer.lex(e,r))yield*this.next(i);r||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=
e.length;return}let r=Xn(e);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),r){case"newline":
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
i.type==="document"&&(r.indent=0),r.type==="flow-collection"&&to(r),i.type){case"document":i.value=r;break;case"block-scalar":i.props.push(r);break;case"block-m\
ap":{let n=i.items[i.items.length-1];if(n.value){i.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(n.sep)n.value=r;else{Object.assign(n,{key:r,
sep:[]}),this.onKeyLine=!n.explicitKey;return}break}case"block-seq":{let n=i.items[i.items.length-1];n.value?i.items.push({start:[],value:r}):n.value=r;break}case"\
flow-collection":{let n=i.items[i.items.length-1];!n||n.value?i.items.push({start:[],key:r,sep:[]}):n.sep?n.value=r:Object.assign(n,{key:r,sep:[]});return}default:
yield*this.pop(),yield*this.pop(r)}if((i.type==="document"||i.type==="block-map"||i.type==="block-seq")&&(r.type==="block-map"||r.type==="block-seq")){let n=r.items[r.
items.length-1];n&&!n.sep&&!n.value&&n.start.length>0&&eo(n.start)===-1&&(r.indent===0||n.start.every(o=>o.type!=="comment"||o.indent<r.indent))&&(i.type==="doc\
ument"?i.end=n.start:i.items.push({start:n.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{
eo(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.
push(this.sourceToken);return}let r=this.startBlockValue(e);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let r=rs(this.peek(2)),i=Tt(r),n;e.end?(n=e.end,n.push(this.sourceToken),delete e.
end):n=[this.sourceToken];let o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:n}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=o}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let r=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let i="end"in r.value?r.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){ss(n,r.start),
n.push(this.sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let i=!this.onKeyLine&&this.indent===e.indent,n=i&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",o=[];if(n&&r.sep&&!r.value){let s=[];for(let a=0;a<r.sep.length;++a){let h=r.sep[a];switch(h.type){case"newli\
ne":s.push(a);break;case"space":break;case"comment":h.indent>e.indent&&(s.length=0);break;default:s.length=0}}s.length>=2&&(o=r.sep.splice(s[1]))}switch(this.type){case"\
anchor":case"tag":n||r.value?(o.push(this.sourceToken),e.items.push({start:o}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):n||r.value?(o.push(this.sourceToken),e.items.push({start:o,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(tt(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(ro(r.key)&&!tt(r.sep,"newline")){
let s=Tt(r.start),a=r.key,h=r.sep;h.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:s,key:a,sep:h}]})}else o.length>0?r.sep=r.sep.concat(o,this.sourceToken):r.sep.push(this.sourceToken);else if(tt(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let s=Tt(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||n?e.items.push({start:o,key:null,sep:[this.sourceToken]}):tt(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);n||r.value?(e.items.push({start:o,key:s,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(s):(Object.assign(r,{key:s,sep:[]}),this.onKeyLine=!0);return}default:{let s=this.startBlockValue(e);if(s){if(s.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!tt(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else i&&e.items.push({start:o});this.stack.push(s);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let r=e.items[e.items.
length-1];switch(this.type){case"newline":if(r.value){let i="end"in r.value?r.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){ss(n,r.start),n.push(this.
sourceToken),e.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=e.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;r.value||tt(r.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>e.indent){let i=this.startBlockValue(e);if(i){this.stack.push(i);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let r=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?e.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?e.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let n=this.flowScalar(this.type);!r||r.value?e.items.push({start:[],key:n,
sep:[]}):r.sep?this.stack.push(n):Object.assign(r,{key:n,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let i=this.startBlockValue(
e);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{let i=this.peek(2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===e.indent||
this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){let n=rs(
i),o=Tt(n);to(e);let s=e.end.splice(1,e.end.length);s.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:o,key:e,sep:s}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=rs(e),i=Tt(r);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=rs(e),i=Tt(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,r){return this.type!=="comment"||this.indent<=r?!1:e.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function Nl(t){let e=t.prettyErrors!==!1;return{lineCounter:t.lineCounter||e&&new pt||null,prettyErrors:e}}function di(t,e={}){let{lineCounter:r,prettyErrors:i}=Nl(
e),n=new ar(r?.addNewLine),o=new or(e),s=Array.from(o.compose(n.parse(t)));if(i&&r)for(let a of s)a.errors.forEach(ri(t,r)),a.warnings.forEach(ri(t,r));return s.
length>0?s:Object.assign([],{empty:!0},o.streamInfo())}var Ol=/^(?: *(?:#[^\n]*)?\n)*\.\.\.(?:\s|$)/,Il=/^[|>][^\n]*\n+[^ \n]/,El=/\n[^\n]*[^ \n][^\n]*$/,Tl=/(?:^|[\n ,{[])\?\s+$/,ql=/^[?:]|:[,?[\]{}]/,jl=/^ *:[,?[\]{}]/,
Cl=/^ *:/,Ml=/^[^:,\]}]*\n[^:,\]}]*:/,so=/^(?: *(?:#[^\n]*)?\n)* *%/,io=/^\.\.\.[\s\S]*?\n%/m,no=/^[A-Za-z0-9_-]+$/;function yi(t){let e=Ol.exec(t);return e?e[0].
trimEnd().length-3:-1}function oo(t,e){return Il.test(t.slice(e))}function ao(t,{type:e,range:r,value:i}){return(e==="BLOCK_LITERAL"||e==="BLOCK_FOLDED")&&r[1]>=
t.length&&El.test(t)?i.replace(/\n$/,""):i}function is(t){return A(t)&&t.type==="PLAIN"&&ql.test(t.value)}function lo(t,e,r){let[i,n]=e.range,o=t.slice(n),s=e.type===
"PLAIN";return Tl.test(t.slice(0,i))||t.slice(i,n).includes(`
`)||s&&e.value===""||r&&(s&&jl.test(o)||Ml.test(o)||is(e))||!r&&!Cl.test(o)}function xe(t,[e,r],i,n={}){let{found:o="",wanted:s="",fix:a="",pointer:h=""}=n,{clause:l,fix:c}=xr[t];return{code:t,line:e,column:r,pointer:h,message:i,found:o,
wanted:s,clause:l,fix:a||c}}function wi(){return xe("Y003",[1,1],"文件超过大小限制",{found:`超过 ${pe} 字节`,wanted:`不超过 ${pe} 字节`})}function*co(t){
for(let[e,r]of t.split(`
`).entries())for(let[i,n]of Vi(r)){let o=n>1?`，这一行共 ${n} 处`:"",s=[...r.slice(0,r.indexOf(i))].length+1;yield xe("Y002",[e+1,s],"这里有一个不允许的字符",
{found:`${gt(i)}${o}`,wanted:"普通文字、标点和空格"})}}function po(t,e){let r=t.split(`
`)[e[0]-1]??"",i=[...r][e[1]-1]??"";return xe("Y004",e,"从这里起读不懂",{found:r===""?"空白":He(r),fix:i&&"%*&!@`".includes(i)?`文字以 ${i} 开头时请加英文双\
引号。`:""})}function bi(t){if(t.length>pe)return{text:"",faults:[wi()]};let e=gi(t,t.length,!1);if(e!==null)return{text:e,faults:[]};let r=Dl(t),i=r.split(`\

`),n=[i.length,[...i[i.length-1]].length+1];return{text:"",faults:[xe("Y001",n,"这里的字节不是 UTF-8 文字",{found:`0x${t[wt(r)].toString(16).padStart(2,
"0")}`,wanted:"UTF-8 编码"})]}}function gi(t,e,r){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t.subarray(0,e),{stream:r})}catch{return null}}
function Dl(t){let[e,r]=[0,t.length+1];for(;r-e>1;){let i=e+r>>1;gi(t,i,!0)===null?r=i:e=i}return gi(t,e,!0)}var rt=class extends Error{},ns=class{constructor(e){this.text=e,this.lines=new pt,this.faults=[],this.places=new Map}report(e,r,i,n,o=""){this.faults.push(xe(e,
this.place(r),i,{found:He(n),pointer:o}))}stop(e){throw this.faults.push(po(this.text,this.place(Math.min(e,this.text.length)))),new rt}place(e){let{line:r,col:i}=this.
lines.linePos(e);return[Math.max(r,1),[...this.text.slice(e-i+1,e)].length+1]}at(e){let r=e;for(;!this.places.has(r);)r=r.slice(0,r.lastIndexOf("/"));let[i,n]=this.
place(this.places.get(r));return{line:i,column:n}}};var Bl=20,zl=250,Rl={keepSourceTokens:!1,logLevel:"silent",merge:!1,prettyErrors:!1,resolveKnownTags:!1,schema:"failsafe",strict:!0,uniqueKeys:!1,version:"1.2"},
os=class extends ns{read(){try{return this.document()}catch(e){if(e instanceof RangeError)this.faults.push(xe("Y009",[1,1],"嵌套超过 20 层"));else if(!(e instanceof
rt))throw e;return}}document(){let e=di(this.text,{...Rl,lineCounter:this.lines});if(!Array.isArray(e)||e.length===0)return;let[r,i]=e;yi(this.text)>=0&&this.stop(
yi(this.text));let n=r.contents===null?void 0:this.node(r.contents,"",1);return r.errors.length&&this.stop(r.errors[0].pos[0]),i&&this.report("Y008",i.range[0],
"这里开始了第二份文档","---"),n}node(e,r,i){let n=e.range[0];if(this.places.set(r,n),oe(e))return no.test(e.source)||this.stop(n),this.report("Y006",n,
"这里用了别名",`*${e.source}`,r),"";if(this.marked(e,r),A(e))return i===1&&oo(this.text,n)&&this.stop(n),this.scalar(e,r);if(i>Bl)throw this.report("Y009",
n,"嵌套超过 20 层",`第 ${i} 层`,r),new rt;return ae(e)?this.mapping(e,r,i):this.list(e,r,i)}marked(e,r){e.anchor&&this.report("Y006",e.range[0],"这里用了锚点",
`&${e.anchor}`,r),e.tag&&this.report("Y007",e.range[0],"这里用了标签",e.tag,r)}scalar(e,r){if(e.type==="PLAIN")return nt(e.value);let i=yt(e.value);return i!==
null&&this.report("Y002",e.range[0],"引号里有一个不允许的字符",gt(i),r),ao(this.text,e)}list(e,r,i){return e.items.map((n,o)=>(e.flow&&is(n)&&this.stop(
n.range[0]),this.node(n,`${r}/${o}`,i+1)))}mapping(e,r,i){let n={};for(let{key:o,value:s}of e.items){let a=this.key(o,e,r),h=`${r}/${kt(a)}`;Object.hasOwn(n,a)&&
this.report("Y005",o.range[0],`字段 ${a} 写了两次`,a,h),e.flow&&is(s)&&this.stop(s.range[0]);let l=s===null?"":this.node(s,h,i+1);Object.defineProperty(n,
a,{value:l,...{configurable:!0,enumerable:!0,writable:!0}})}return n}key(e,r,i){let n=e?.range?.[0]??r.range[0];if(!A(e))throw this.report("Y010",n,"字段名不是一个词",
"",i),new rt;if(this.marked(e,i),this.scalar(e,i),lo(this.text,e,r.flow)&&this.stop(n),[...e.value].length>zl)throw this.report("Y010",n,"字段名太长",e.value,
i),new rt;return e.value}};var Fl=/^#\s*yaml-language-server:\s*\$schema=/,Kl="";function vi(t){if(wt(t)>pe)return lr([wi()]);if(yt(t)!==null)return lr(Kt([...co(t)]));let e=so.exec(t)??
io.exec(t);if(e){let o=[t.slice(0,e.index+e[0].length).split(`
`).length,1];return lr([xe("Y007",o,"文件开头有 YAML 指令",{found:"%"})])}let r=new os(t),i=r.read();return i===void 0&&r.faults.length===0?lr([xe("Y011",
[1,1],"文件里没有内容",{wanted:"填好的表格"})]):r.faults.length?lr(Kt(r.faults)):{data:i,faults:[],comments:Ul(t),at:n=>r.at(n)}}function lr(t){return{
data:void 0,faults:t,comments:0,at:()=>({line:1,column:1})}}function Ul(t){let e=0,r="";for(let i of new ct().lex(t))r!==Kl&&i.startsWith("#")&&!Fl.test(i)&&(e+=
1),r=i;return e}var ut={application:"application.yaml",plan:"plan.yaml",commitment:"commitment.yaml"},as="plan.md",uo=/^enterprises\/([0-9A-Z]{18})\.yaml$/;function Yl(t){let e={
application:null,plan:null,commitment:null,enterprises:[],narrative:null,sealed:{}},r={},i=[];for(let n of Object.keys(t).sort()){if(n.startsWith("sealed/")){e.
sealed[n]=t[n];continue}let o=bi(t[n]),s=a=>({...a,path:n});if(o.faults.length)i.push(...o.faults.map(s));else if(n===as)e.narrative=o.text;else{let a=vi(o.text),
h=Jl(n),l=a.faults.length?a.faults:Hl(h,a.data);i.push(...l.map(s)),a.comments&&(r[n]=a.comments),!a.faults.length&&fo(a.data)&&Wl(e,h,a.data)}}return{documents:e,
lost:r,faults:i}}function Vl(t){let e={};for(let[r,i]of Object.entries(ut))t[r]&&(e[i]=bt(r,t[r]));for(let r of t.enterprises)e[`enterprises/${r.uscc}.yaml`]=bt(
"enterprise",r);return t.narrative&&(e[as]=t.narrative),{...e,...t.sealed}}function Jl(t){let e=Object.entries(ut).find(([,r])=>r===t);return e?e[0]:"enterprise"}
function Hl(t,e){let r=fo(e)?["S002"]:["S003"];return Ut(t,e).filter(({code:i})=>r.includes(i))}function Wl(t,e,r){e==="enterprise"?t.enterprises.push(r):t[e]=r}
function fo(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}var Gl=4*1024*1024,mo=32*1024*1024,ho=500,Ql=/^sealed\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*\.age$/,Xl=/(?:^|\/)(?:__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini|\.git)(?:\/|$)/,
Zl=/^[/\\]|[\\:\p{Cc}]|(?:^|\/)\.{1,2}(?:\/|$)|\/\//u,ec=new Date(1980,0,1);function tc(t,e=""){let r=e&&`${e}/`,i=Object.keys(t).sort().map(n=>{let o=t[n];return[
r+n,typeof o=="string"?fr(o):o]});return Ui(Object.fromEntries(i),{level:9,mtime:ec,os:3})}function rc(t){let e=[],r;try{Ss(t,{filter:({name:a,originalSize:h})=>{
e.push({name:a,size:h})}});let{kept:i,folder:n,faults:o}=yo(e);return o.length?{files:{},folder:n,faults:o}:(r=Ss(t,{filter:({name:a})=>i.has(a)}),{files:Object.
fromEntries([...i].map(([a,h])=>[h,r[a]])),folder:n,faults:[]})}catch{return{files:{},folder:"",faults:[{path:"",message:"这不是一个完好的 zip 文件",fix:"\
请重新下载或重新压缩；压缩时不要加密码，不要用 rar 或 7z。"}]}}}function yo(t){let e=t.filter(({name:s})=>!s.endsWith("/")&&!Xl.test(s)),
i=e.filter(({name:s})=>Zl.test(s)||s.includes("__proto__")).map(({name:s})=>cr(s,"文件名里有不允许的路径","请把文件直接放在申报文件夹里，重新压缩。"));
if(i.length)return{kept:new Map,folder:"",faults:i};let n=sc(e.map(({name:s})=>s)),o=new Map;for(let{name:s,size:a}of e){let h=s.slice(n.length),l=s.startsWith(
n)?ic(h,a):go;l?i.push(cr(s,...l)):[...o.values()].includes(h)?i.push(cr(s,"同一个文件有两份","请只保留一份。")):o.set(s,h)}return{kept:o,folder:n.
replace(/\/$/,""),faults:[...i,...nc(e)]}}var go=["这个文件不属于申报材料","请从文件夹里拿走它，再打开一次。"];function sc(t){let r=t.
find(n=>n===ut.application||n.endsWith(`/${ut.application}`))??t.find(n=>/(?:^|\/)(?:plan|commitment)\.yaml$/.test(n));if(r!==void 0)return r.slice(0,r.lastIndexOf(
"/")+1);let i=t.find(n=>/(?:^|\/)enterprises\/[^/]+$/.test(n));return i===void 0?"":i.replace(/enterprises\/[^/]+$/,"")}function ic(t,e){let r=Object.values(ut).
includes(t)||t===as||uo.test(t);if(!r&&!Ql.test(t))return go;let i=r?pe:Gl;return e>i?[`文件太大：不能超过 ${i} 字节`,"请精简内容；扫描件先用 clusterfund seal 加\
密。"]:null}function nc(t){let e=t.reduce((r,{size:i})=>r+i,0);return t.length===0?[cr("","里面没有申报材料","请选择有 application.yaml 的文件夹或压缩它得到的 zip。")]:
t.length>ho||e>mo?[cr("","文件太多或太大",`请只放一份申报的材料：不超过 ${ho} 个文件、${mo/1024/1024} MB。`)]:[]}function cr(t,e,r){return{
path:t,message:e,fix:r}}var wo={};us(wo,{FEN_PER_YUAN:()=>st,fen:()=>Ke,fraction:()=>xi,percentage:()=>ki,plain:()=>ke,pretty:()=>qt,roundDown:()=>_i,shareOut:()=>Si,sum:()=>fe});var st=100n;
function Ke(t){let[e,r=""]=String(t).split(".");return BigInt(e)*st+BigInt(r.padEnd(2,"0"))}function xi(t){let[e,r=""]=String(t).split(".");return{numerator:BigInt(
e+r),denominator:10n**BigInt(r.length)}}function ke(t){return`${t/st}.${Pi(t)}`}function qt(t){let e=String(t/st).replace(/\B(?=(?:[0-9]{3})+$)/g,",");return t%
st?`${e}.${Pi(t)} 元`:`${e} 元`}function ki(t){let e=t.numerator*10000n/t.denominator,r=Pi(e).replace(/0+$/,"");return`${e/100n}${r?".":""}${r}%`}function _i(t,e){
return t.numerator/(t.denominator*e)*e}function Si(t,e,r){let i=fe(e);if(i<=t)return[...e];let n=t/r*r,o=i*r,s=e.map(c=>c*n/o*r),a=e.map(c=>c*n%o),h=Number((n-fe(
s))/r),l=e.map((c,p)=>p).sort((c,p)=>{let m=a[p]-a[c];return m?m>0n?1:-1:c-p});for(let c of l.slice(0,h))s[c]+=r;return s}function fe(t){return t.reduce((e,r)=>e+
r,0n)}function Pi(t){return String(t%st).padStart(2,"0")}function Li({purchases:t},{products:e}){let r=t.filter(({product:i,amount:n})=>e.get(i)&&n>0n);return new Set(r.map(({product:i})=>i)).size}function ls(t,e){if(Li(
t,e)<e.minCoreProducts)return 0n;let r=t.purchases.filter(({product:i})=>e.products.has(i));return fe(r.map(({amount:i})=>i))}function bo(t,e){let{numerator:r,denominator:i}=e.
enterpriseRate;return[["enterprise_rate",{numerator:r*t.totalInvestment,denominator:i}],["enterprise_cap",$i(e.enterpriseCap)],["payable",$i(ls(t,e))],["request\
ed",$i(t.requested)]]}function vo(t){return t.reduce((e,r)=>oc(r[1],e[1])?r:e)}function $i(t){return{numerator:t,denominator:1n}}function oc(t,e){return t.numerator*
e.denominator<e.numerator*t.denominator}var ac=/(?:分公司|分厂|分店|分部|办事处)(?:[（(][^）)]*[）)])?$/,lc=[["是工业企业",({industrial:t})=>t],["成立满一年",({establishedOn:t,
appliedOn:e},{minAgeYears:r})=>ko(t,r)<=e],["在本市注册",({division:t},{divisions:e})=>e.has(t)],["是独立法人企业",({uscc:t,name:e})=>Ms(t)&&!ac.test(
e)],["财政资金项目执行良好",({publicFundsInOrder:t})=>t],["信用良好",({creditClean:t})=>t],["没有重大事故",({noMajorIncident:t})=>t],["不在异常或\
失信名录中",cc]];function xo(t,e){return lc.filter(([,r])=>!r(t,e)).map(([r])=>r)}function cc({uscc:t,appliedOn:e},{listings:r,lookBackYears:i}){let n=ko(e,
-i);return!r.some(o=>o.uscc===t&&!(o.removed_on&&o.removed_on<n))}function ko(t,e){let r=Number(t.slice(0,4))+e,i=r%4===0&&(r%100!==0||r%400===0),n=t.slice(4);return String(
r).padStart(4,"0")+(n==="-02-29"&&!i?"-02-28":n)}var pc=new RegExp("^(?:/(?:uscc|industrial|established_on|other_investment|requested_subsidy|address(?:/division)?|declarations(?:/(?:public_funds_in_order|cred\
it_clean|no_major_incident))?|purchases(?:/[0-9]+(?:/(?:product|amount))?)?))?$");function _o(t,e){let r=kr("enterprise",t).filter(({pointer:n})=>pc.test(n)),i=kr(
"application",e).filter(({pointer:n})=>n==="/applied_on");return[...r.map(({pointer:n})=>n),...i.map(()=>"application.yaml/applied_on")]}function So(t,e){let r=t.
purchases.map(({product:i,amount:n})=>({product:i,amount:Ke(n)}));return{uscc:t.uscc,name:typeof t.name=="string"?t.name:"",industrial:t.industrial,establishedOn:t.
established_on,division:t.address.division,publicFundsInOrder:t.declarations.public_funds_in_order,creditClean:t.declarations.credit_clean,noMajorIncident:t.declarations.
no_major_incident,purchases:r,totalInvestment:fe(r.map(({amount:i})=>i))+Ke(t.other_investment),requested:Ke(t.requested_subsidy),appliedOn:e.applied_on}}function Po({
round:t,services:e,watchlists:r=[]}){let{eligibility:i,purchases:n,subsidy:o}=t,s=new Map(e.categories.map(h=>[h.id,h.core])),a=e.products.map(h=>[h.id,s.get(h.
category)??!1]);return{divisions:new Set(t.city.divisions.map(({code:h})=>h)),minAgeYears:i.min_age_years.value,lookBackYears:i.look_back_years.value,minCoreProducts:n.
min_core_products.value,enterpriseRate:xi(o.enterprise_rate.value),enterpriseCap:Ke(o.enterprise_cap.value),clusterCap:Ke(o.cluster_cap.value),reduction:o.reduction.
value,unit:BigInt(o.unit.value)*st,products:new Map(a),listings:r.flatMap(({entries:h})=>h)}}var cs="call/round.yaml",$o={enterprise_rate:"总投入比例上限",enterprise_cap:"每家企业上限",payable:"可补贴的购买金额",requested:"企业申请金额",
not_eligible:"不符合扶持对象条件"};function uc(t,e,r=(i,n)=>`${i}#${n}`){let i=Po(e),n=[],o=[];for(let[s,a]of t.enterprises.entries()){let h=_o(a,t.application);
h.length?n.push({place:s,pointers:h}):o.push(So(a,t.application))}return{...fc(o,i,r),waiting:n}}function fc(t,e,r){let n=[...t].sort((u,f)=>u.uscc<f.uscc?-1:+(u.
uscc>f.uscc)).map(u=>dc(u,e,r)),o=n.map(({limit:u})=>u),[s,a]=[fe(o),e.clusterCap],h=s>a,l=`集群合计 ${qt(s)}，超过集群上限 ${qt(a)}，${hc(e)}`,c=r(
cs,"/subsidy/cluster_cap/value"),p=h?mc(o,e):o,m=n.map((u,f)=>{let d=p[f],g=h?[ft("三（三）",l,d,c)]:[];return{...gc(u),amount:ke(d),steps:[...u.steps,...g]}});
return{amount:ke(fe(p)),reduced:h,enterprises:m}}function mc(t,{clusterCap:e,reduction:r,unit:i}){if(r!=="in_order")return Si(e,t,i);let n=e/i*i;return t.map(o=>{
let s=o<n?o:n;return n-=s,s})}function hc({reduction:t}){return t==="in_order"?"按企业代码顺序依次安排":"按比例核减，余数按最大余数法分配"}
function dc(t,e,r){let i=xo(t,e),[n,o]=vo(bo(t,e)),s=i.length?0n:_i(o,e.unit),a=c=>r(`enterprises/${t.uscc}.yaml`,c),h=i.length?ft("三（一）",`不符合扶持对象条件（${i.
join("、")}），补贴为 0`,0n,a("")):ft("三（三）",`取最小的一项（${$o[n]}），向下取整到 ${qt(e.unit)}`,s,r(cs,"/subsidy/unit/value")),l=[
...yc(t,e,r,a),h];return{enterprise:t,rules:e,eligible:!i.length,name:n,limit:s,steps:l}}function yc(t,e,r,i){let n=Li(t,e),o=n>=e.minCoreProducts,s=qt(t.totalInvestment),
{numerator:a,denominator:h}=e.enterpriseRate;return[ft("三（二）",o?`计划购买目录内产品，其中五类工业SaaS ${n} 项，可补贴的购买金额`:
`五类工业SaaS只有 ${n} 项，少于 ${e.minCoreProducts} 项，购买金额不予补贴`,ls(t,e),i("/purchases")),ft("三（三）",`项目总投入 ${s} \
的 ${ki(e.enterpriseRate)}`,a*t.totalInvestment/h,r(cs,"/subsidy/enterprise_rate/value")),ft("三（三）","每家企业补贴上限",e.enterpriseCap,r(cs,"/s\
ubsidy/enterprise_cap/value")),ft("附录1","企业申请补贴",t.requested,i("/requested_subsidy"))]}function ft(t,e,r,i){return{clause:t,text:e,amount:ke(r),
at:i}}function gc({enterprise:t,rules:e,eligible:r,name:i,limit:n}){return{uscc:t.uscc,eligible:r,total_investment:ke(t.totalInvestment),payable:ke(ls(t,e)),requested:ke(
t.requested),limit:ke(n),binding:r?i:"not_eligible"}}function wc({enterprises:t,plan:e}){let r=t.flatMap(o=>[...Lo(o?.purchases).map(s=>s?.amount),o?.other_investment]),i=t.map(o=>o?.requested_subsidy),n=Lo(e?.projects).
map(o=>o?.amount);return{total_investment:Ni(r),requested_subsidy:Ni(i),projects:Ni(n)}}function Lo(t){return Array.isArray(t)?t:[]}function Ni(t){return t.some(
r=>!bc(r))?null:nt(ke(fe(t.map(Ke))).replace(/\.00$/,""))}function bc(t){let e=Ut("enterprise",{other_investment:t});return t!==void 0&&!e.some(({pointer:r})=>r===
"/other_investment")}})();
