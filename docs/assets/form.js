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
(()=>{var Ca=Object.defineProperty;var ln=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(s){throw e=0,s}},cn=(t,e)=>{for(var s in e)Ca(t,s,{get:e[s],enumerable:!0})};var Un=ln(si=>{"use strict";Object.defineProperty(si,"__esModule",{value:!0});function Fn(t){let e=t.length,s=0,i=0,n;for(;i<e;)s++,n=t.charCodeAt(i++),n>=55296&&
n<=56319&&i<e&&(n=t.charCodeAt(i),(n&64512)===56320&&i++);return s}si.default=Fn;Fn.code='require("ajv/dist/runtime/ucs2length").default'});var Qn=ln(Oe=>{"use strict";Object.defineProperty(Oe,"__esModule",{value:!0});Oe.formatNames=Oe.fastFormats=Oe.fullFormats=void 0;function Ne(t,e){return{validate:t,
compare:e}}Oe.fullFormats={date:Ne(Jn,oi),time:Ne(ii(!0),ai),"date-time":Ne(Kn(!0),Wn),"iso-time":Ne(ii(),Hn),"iso-date-time":Ne(Kn(),Gn),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Ml,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Kl,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:Dl,int32:{type:"number",validate:Rl},int64:{type:"number",validate:Fl},float:{type:"\
number",validate:Vn},double:{type:"number",validate:Vn},password:!0,binary:!0};Oe.fastFormats={...Oe.fullFormats,date:Ne(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,oi),time:Ne(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,ai),"date-time":Ne(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Wn),"iso-time":Ne(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Hn),"iso-date-time":Ne(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Gn),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
Oe.formatNames=Object.keys(Oe.fullFormats);function ql(t){return t%4===0&&(t%100!==0||t%400===0)}var Il=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,El=[0,31,28,31,30,31,30,31,
31,30,31,30,31];function Jn(t){let e=Il.exec(t);if(!e)return!1;let s=+e[1],i=+e[2],n=+e[3];return i>=1&&i<=12&&n>=1&&n<=(i===2&&ql(s)?29:El[i])}function oi(t,e){
if(t&&e)return t>e?1:t<e?-1:0}var ri=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function ii(t){return function(s){let i=ri.exec(s);if(!i)
return!1;let n=+i[1],o=+i[2],r=+i[3],a=i[4],f=i[5]==="-"?-1:1,l=+(i[6]||0),c=+(i[7]||0);if(l>23||c>59||t&&!a)return!1;if(n<=23&&o<=59&&r<60)return!0;let p=o-c*f,
d=n-l*f-(p<0?1:0);return(d===23||d===-1)&&(p===59||p===-1)&&r<61}}function ai(t,e){if(!(t&&e))return;let s=new Date("2020-01-01T"+t).valueOf(),i=new Date("2020-\
01-01T"+e).valueOf();if(s&&i)return s-i}function Hn(t,e){if(!(t&&e))return;let s=ri.exec(t),i=ri.exec(e);if(s&&i)return t=s[1]+s[2]+s[3],e=i[1]+i[2]+i[3],t>e?1:
t<e?-1:0}var ni=/t|\s/i;function Kn(t){let e=ii(t);return function(i){let n=i.split(ni);return n.length===2&&Jn(n[0])&&e(n[1])}}function Wn(t,e){if(!(t&&e))return;
let s=new Date(t).valueOf(),i=new Date(e).valueOf();if(s&&i)return s-i}function Gn(t,e){if(!(t&&e))return;let[s,i]=t.split(ni),[n,o]=e.split(ni),r=oi(s,n);if(r!==
void 0)return r||ai(i,o)}var jl=/\/|:/,Cl=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Ml(t){return jl.test(t)&&Cl.test(t)}var Yn=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function Dl(t){return Yn.lastIndex=0,Yn.
test(t)}var zl=-(2**31),Bl=2**31-1;function Rl(t){return Number.isInteger(t)&&t<=Bl&&t>=zl}function Fl(t){return Number.isInteger(t)}function Vn(){return!0}var Ul=/[^\\]\\Z/;
function Kl(t){if(Ul.test(t))return!1;try{return new RegExp(t),!0}catch{return!1}}});var pn={application:4,enterprise:5,plan:4,commitment:4,review:4,digest:4,round:3,services:3,roster:3,rules:3,watchlist:4,holidays:4},Y={application:{$schema:"ht\
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
removed_on:{},reason:{}}}}}},holidays:{properties:{year:{},source:{},days:{items:{properties:{on:{},name:{},working:{}}}}}}};function Wt(t){if(t.type==="array")return[];let e=(t.required??[]).filter(s=>["object","array"].includes(t.properties[s].type)).map(s=>[s,Wt(t.properties[s])]);
return Object.fromEntries(e)}function Gt(){let[t,e,s]=["application","plan","commitment"].map(i=>Wt(Y[i]));return{application:t,plan:e,commitment:s,enterprises:[],
narrative:null,sealed:{}}}function Qt(t,e){for(let[s,i]of Object.entries(Wt(e)))s in t||(t[s]=i);return t}function Os(t,e){return e.reduce((s,i)=>s?.[i],t)}function ze(t,e,s,i){
let[n,...o]=s;if(o.length===0){i===void 0?delete t[n]:t[n]=i;return}let r=e.properties?.[n]??e.items;(typeof t[n]!="object"||t[n]===null)&&(t[n]=typeof o[0]=="n\
umber"?[]:{}),ze(t[n],r,o,i),e.properties&&!e.required?.includes(n)&&Object.keys(t[n]).length===0&&delete t[n]}function Xt(t){return t.map(e=>`/${e}`).join("")}
function _t(t){return JSON.parse(JSON.stringify(t))}function b(t,e={},...s){let i=document.createElement(t);for(let[n,o]of Object.entries(e))typeof o=="function"?i.addEventListener(n.slice(2),o):o!==!1&&o!==null&&
o!==void 0&&i.setAttribute(n,o===!0?"":String(o));return i.append(...s.flat(Number.POSITIVE_INFINITY).filter(n=>n!=null&&n!==!1)),i}function F(t,e,s={}){return b(
"button",{type:"button",class:"cf-form__button",onclick:e,...s},t)}function Ls(t,e){let s=0;return()=>{clearTimeout(s),s=window.setTimeout(t,e)}}var Ma="clusterfund-form-";function un(t){let e=Ma+t;return{save(s,i){try{return localStorage.setItem(e,JSON.stringify(s)),`草稿已存在这个浏览器里（${[
i.getHours(),i.getMinutes()].map(o=>String(o).padStart(2,"0")).join(":")}）。`}catch{return"草稿存不下了：浏览器的存储已满或被关闭。请马上下载，存在自己的电脑里，不要关闭这一页。"}},
load(){try{let s=JSON.parse(localStorage.getItem(e)??"null");return s?.documents?.application?s:null}catch{return null}},clear(){try{localStorage.removeItem(e)}catch{}}}}var fn="一二三四五六七八九十",Da=[/，?(?:是|属实)写 true，(?:否|不属实)写 false/g,/ ?写 true/g,/，?请加(?:英文双)?引号/g,/；没有时写 \[\]/g,
/，与文件名相同/g,/六位代码，例如 "\d+" 是.*?。/g],As=new Map(Object.values(Y).flatMap(t=>[...mn(t)]));function*mn(t){for(let e of t.enum??[]){let[
,s=""]=new RegExp(`${e}\\s*为?\\s*([^，。（a-z]+)`).exec(t.description??"")??[];s.trim().length>1&&(yield[e,s.trim()])}for(let e of[...Object.values(t.properties??
{}),t.items])typeof e=="object"&&(yield*mn(e))}function dn(t){if(t.enum)return"";let[e]=t.examples??[],s=[t.description,t["x-form"]].map(i=>Dr(i??"")).join("");
return s+(e===void 0||s.includes("例如")?"":`例如：${e}`)}function Dr(t){return Da.reduce((e,s)=>e.replace(s,""),t).replace(/^，|，(?=。)/g,"")}function St(t){
let e=/^附录([0-9])/.exec(t),i=[...(e?t.slice(e[0].length):t).matchAll(/[一二三四五六七八九十]|[0-9]+/g)].map(([n])=>fn.includes(n)?fn.indexOf(n)+1:
n);return["c",...e?[`f${e[1]}`]:[],...i].join("-")}function hn(t,e){if(t.code==="S001")return`“${e?.title??t.message}”还没有填。`;let s=e?.enum?"列出的选项之\
一。":Dr(t.wanted),i=t.fix==="请按字段说明的格式改写。"?"":t.fix.replace("，并同时改文件名","");return[`${t.message}。`,s&&`应为：${s.
replace(/。?$/,"。")}`,Dr(i)].join("")}function Ts(t,e){return e.split("/").slice(1).reduce((s,i)=>s?.properties?.[i]??s?.items,Y[t])}var za=/^(?:0|-?[1-9][0-9]{0,14})$/;function We(t){return t==="true"||t==="false"?t==="true":za.test(t)?Number(t):t}var Ba=/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/,Ra=new Set(["是","true","属实","√","对","y","yes"]),Fa=new Set(["否","false","不属实",
"×","x","不是","n","no"]);function Be(t){return t.type==="boolean"?"boolean":t.enum?"choice":t.type==="array"?"lines":t.type==="integer"||Array.isArray(t.type)?
"number":t.format==="date"?"date":t.pattern?.includes("{18}")?"uscc":t.maxLength>200?"text":"line"}function Is(t,e){let s=e.trim(),i=Ba.exec(s);switch(Be(t)){case"\
date":return i?`${i[1]}-${i[2].padStart(2,"0")}-${i[3].padStart(2,"0")}`:s;case"number":return s.replace(/[,，\s]|元$/g,"");case"uscc":return s.replace(/\s/g,
"").toUpperCase();default:return s}}function qs(t,e){if(e!=="")switch(Be(t)){case"number":return We(e);case"boolean":return e==="true"?!0:e==="false"?!1:e;case"\
lines":return e.split(`
`).map(s=>s.trim()).filter(Boolean);case"text":return Ua(e);default:return e}}function Ua(t){let e=t.replace(/[ \t]+$/gm,"").replace(/^\n+|\n+$/g,"");return e.includes(
`
`)?`${e}
`:e||void 0}function gn(t,e){return e==null?"":Array.isArray(e)?e.map(String).join(`
`):Be(t)==="text"?String(e).replace(/\n$/,""):String(e)}function yn(t,e,s){let i=Is(t,e),n=i.toLowerCase();return Be(t)==="boolean"?Ra.has(n)?!0:Fa.has(n)?!1:qs(
t,i):s?.has(i)?s.get(i):(t.enum??[]).find(r=>As.get(r)===i)??qs(t,i)}function wn(t,e,s,i,n){let o=`${e.key}${Xt(s)}`,r=t.options(o),a=r?"choice":Be(i),f=gn(i,Os(e.data,s)),l=b("p",{id:`${o}.hint`,class:"cf-form__hint"},r?"":dn(i),
Ka(t,i)),c=b("p",{id:`${o}.error`,class:"cf-form__error",hidden:!0}),p=`${o}.hint ${o}.error`,d=v=>{ze(e.data,e.schema,s,qs(i,v)),t.touched.add(o),t.changed()},
m=({boolean:Ha,choice:Ja,lines:bn,text:bn}[a]??Va)({id:o,about:p,shown:f,schema:i,changed:d,options:r??Ya(i)});m.addEventListener("focusout",()=>{t.touched.add(
o),t.check()}),t.fields.set(o,{error:c,control:m,schema:i});let h=[!n&&"可以不填",!i["x-public"]&&"网站不公开"].filter(Boolean).join("，"),g=[i.title,
h&&b("small",{},`（${h}）`)];return a==="boolean"?b("fieldset",{class:"cf-form__field","aria-describedby":p},b("legend",{},g),m,l,c):b("div",{class:"cf-form__\
field"},b("label",{for:o},g),l,m,c)}function Ka(t,e){let s=e["x-clause"];return s&&[" ",b("a",{href:`../guide/${t.round.id}.html#${St(s)}`},`指南${s}`)]}function Ya(t){
return(t.enum??[]).map(e=>[e,As.get(e)??e])}function Va({id:t,about:e,shown:s,schema:i,changed:n}){let o=["number","date"].includes(Be(i)),r=b("input",{id:t,type:"\
text",autocomplete:"off",spellcheck:"false",inputmode:o&&"decimal","aria-describedby":e,oninput:()=>n(Is(i,r.value)),onchange:()=>{r.value=Is(i,r.value)}});return r.
value=s,r}function bn({id:t,about:e,shown:s,changed:i}){let n=b("textarea",{id:t,rows:4,"aria-describedby":e,oninput:()=>i(n.value)});return n.value=s,n}function Ja({
id:t,about:e,shown:s,changed:i,options:n}){let r=n.some(([f])=>f===s)||s===""?[]:[[s,`现在是：${s}（不在可选项里）`]],a=b("select",{id:t,"aria-descr\
ibedby":e,onchange:()=>i(a.value)},[["","请选择"],...r,...n].map(([f,l])=>b("option",{value:f},l)));return a.value=s,a}function Ha({id:t,shown:e,changed:s}){
let i=(o,r,a)=>{let f=b("input",{type:"radio",id:a?`${t}.${o}`:t,name:t,value:o,checked:e===o,onchange:()=>s(o)});return b("label",{class:"cf-form__choice"},f,r)},
n=!["","true","false"].includes(e);return b("div",{},i("true","是",0),i("false","否",1),n&&`现在是：${e}`)}function $t(t,e,s,i,n={}){return Object.entries(i.properties).map(([o,r])=>{let a=i.required?.includes(o)??!1,f=[...s,o];if(r.type==="object"){let c=a?"":b("sma\
ll",{},"（可以不填）");return b("fieldset",{class:"cf-form__group"},b("legend",{},r.title,c),b("p",{class:"cf-form__hint"},r.description),$t(t,e,f,r,n))}return r.
type==="array"&&r.items.type==="object"?Wa(t,e,f,r,n[Xt(f)]):wn(t,e,f,r,a)})}function Wa(t,e,s,i,n){let o=`${e.key}${Xt(s)}`,r=()=>{let h=Os(e.data,s);return Array.
isArray(h)?h:[]},a=b("ol",{class:"cf-form__items"}),f=b("p",{id:`${o}.error`,class:"cf-form__error",hidden:!0}),l=F(`加一项：${i.title}`,()=>c([...r(),{}],r().
length,"已加一项"),{id:o}),c=(h,g,v)=>{ze(e.data,e.schema,s,h),p(),(a.children[g]?.querySelector("input, select, textarea")??l).focus(),t.say(`${i.title}：${v}\
，现在共 ${h.length} 项。`),t.touched.add(o),t.changed()},p=()=>{t.forget(`${o}/`),a.replaceChildren(...r().map((h,g)=>d(g)))},d=h=>{let g=`第 ${h+1} 项`;
return b("li",{class:"cf-form__item"},b("fieldset",{},b("legend",{},`${i.title} · ${g}`),$t(t,e,[...s,h],i.items),zr(r(),h,g,c)))};p(),t.fields.set(o,{error:f,
control:l,schema:i});let u=St(i["x-clause"]??""),m=i["x-clause"]&&b("a",{href:`../guide/${t.round.id}.html#${u}`},`指南${i["x-clause"]}`);return b("section",{
class:"cf-form__list","aria-label":i.title},b("h4",{},i.title),b("p",{class:"cf-form__hint"},i.description.replace(/；没有时写 \[\]/,"；没有就不加"),
" ",m||""),n?.(h=>c([...r(),...h],r().length,`已粘贴 ${h.length} 项`)),a,f,l)}function zr(t,e,s,i){let n=f=>{let l=[...t];l.splice(f,0,...l.splice(e,1)),i(l,
f,`${s}已移到第 ${f+1} 项`)},o=[...t.slice(0,e+1),_t(t[e]),...t.slice(e+1)],r=()=>i(o,e+1,`已复制${s}`),a=t.filter((f,l)=>l!==e);return b("div",{class:"\
cf-form__tools"},F("上移",()=>n(e-1),{disabled:e===0,"aria-label":`上移${s}`}),F("下移",()=>n(e+1),{disabled:e===t.length-1,"aria-label":`下移${s}`}),F(
"复制",r,{"aria-label":`复制${s}`}),F("删除",()=>i(a,Math.min(e,a.length-1),`已删除${s}`),{"aria-label":`删除${s}`}))}function vn(t){let e=[[""]],s=!1,i=t.replace(/\r\n?/g,`
`);for(let n=0;n<i.length;n+=1){let o=e[e.length-1],r=i[n];s&&r==='"'&&i[n+1]==='"'?(o[o.length-1]+='"',n+=1):r==='"'&&(s||o[o.length-1]==="")?s=!s:!s&&r==="	"?
o.push(""):!s&&r===`
`?e.push([""]):o[o.length-1]+=r}return e.filter(n=>n.some(o=>o.trim()!==""))}function Es(t,e=[]){return Object.entries(t.properties).flatMap(([s,i])=>{let n=[...e,
s];return i.type==="object"?Es(i,n):Be(i)==="lines"?[]:[{path:n,title:i.title,schema:i}]})}function xn(t,e,s){let i=Es(e),n=(t[0]??[]).map(l=>l.trim()),o=n.filter(
l=>i.some(({title:c})=>c===l)).length>=Math.min(2,n.length),r=o?n.map(l=>i.find(({title:c})=>c===l)):i,a=o?n.filter((l,c)=>l&&!r[c]):[];return{items:(o?t.slice(
1):t).map((l,c)=>{let p={};for(let[d,u]of l.entries()){let m=r[d];if(m){let h=yn(m.schema,u,s(m.path.join("/")));ze(p,e,m.path,h)}else!o&&u.trim()&&a.push(`第 ${c+
1} 行第 ${d+1} 列`)}return p}),strange:a}}function Br({id:t,what:e,schema:s,most:i,names:n,add:o}){let r=b("p",{role:"status",class:"cf-form__hint"}),a=b("textarea",{id:t,rows:4,"aria-describedby":`${t}\
.hint`,wrap:"off"}),f=()=>{let{items:c,strange:p}=xn(vn(a.value),s,n),d=i();c.length===0?r.textContent="还没有粘贴内容。":c.length>d?r.textContent=`粘贴了 ${c.
length} 行，最多还能加 ${d} 行，没有加入。`:(a.value="",r.textContent=`已加入 ${c.length} 行，请逐项看一遍。`+(p.length?`没有地方放的列：${p.
join("、")}。`:""),o(c))},l=Es(s).map(({title:c})=>c);return b("details",{class:"cf-details cf-form__paste"},b("summary",{},`从电子表格粘贴${e}`),b("p",
{id:`${t}.hint`,class:"cf-form__hint"},"在 Excel 或 WPS 里选中几行，复制，再粘贴到下面。第一行是标题时按标题对应；没有标题时，各列依次是：",
`${l.join("、")}。`),b("div",{class:"cf-form__field"},b("label",{for:t},"粘贴在这里"),a),F("加入",f,{"aria-label":`加入粘贴的${e}`}),r)}var Ga=400,Pt=Y.enterprise;function kn(t){let e=()=>t.documents.enterprises,s=b("h3",{tabindex:-1}),i=b("div",{}),n=b("div",{class:"cf-form__chooser",role:"grou\
p","aria-label":"企业名单"}),o=(h,g)=>`${g+1}. ${h.name||"还没有名称"}`;function r(h,g,v){t.documents.enterprises=h,l(Math.max(g,0)),s.focus(),t.say(`${v.
replaceAll("项","家")}，现在共 ${h.length} 家企业。`),t.changed()}function a(){n.replaceChildren(...e().map((h,g)=>F(o(h,g),()=>f(g),{"aria-current":g===
t.current&&"true"})))}function f(h){l(h),s.focus()}function l(h){t.current=Math.min(h,Math.max(e().length-1,0)),t.forget("enterprise/"),a();let g=e()[t.current];
s.textContent=g?`第 ${t.current+1} 家企业（共 ${e().length} 家）`:"还没有企业",i.replaceChildren(...g?c(g):[b("p",{},"请加一家企业，或从电子表格粘贴。")]),
t.check()}function c(h){let g=`第 ${t.current+1} 家`,v={key:"enterprise",data:h,schema:Pt};return[zr(e(),t.current,g,r),...$t(t,v,[],Pt,{"/purchases":p})]}function p(h){
let{items:g,maxItems:v}=Pt.properties.purchases;return Br({id:"paste-purchases",what:"购买清单",schema:g,most:()=>v-(e()[t.current]?.purchases?.length??0),names:t.
names,add:h})}let d=h=>{let g=h.map(v=>Qt(v,Pt));r([...e(),...g],e().length,`已加 ${g.length} 家`)},u=Br({id:"paste-enterprises",what:"企业",schema:Pt,most:()=>Ga-
e().length,names:t.names,add:h=>d(_t(h))}),m=()=>t.fields.get("enterprise/name")?.control.focus();return{open:f,names:a,draw:()=>{l(t.current);let h=F("加一家企业",
()=>{d([Wt(Pt)]),m()},{class:"cf-form__button cf-form__button--first"});return[b("p",{},"一家企业一张表。"),n,h,u,s,i]}}}var B=Uint8Array,ae=Uint16Array,Qr=Int32Array,Cs=new B([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Ms=new B([0,0,0,0,1,1,2,2,3,3,4,4,5,5,
6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),Yr=new B([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),On=function(t,e){for(var s=new ae(31),i=0;i<31;++i)s[i]=
e+=1<<t[i-1];for(var n=new Qr(s[30]),i=1;i<30;++i)for(var o=s[i];o<s[i+1];++o)n[o]=o-s[i]<<5|i;return{b:s,r:n}},Ln=On(Cs,2),An=Ln.b,Vr=Ln.r;An[28]=258,Vr[258]=28;
var Tn=On(Ms,0),Qa=Tn.b,_n=Tn.r,Jr=new ae(32768);for(E=0;E<32768;++E)Re=(E&43690)>>1|(E&21845)<<1,Re=(Re&52428)>>2|(Re&13107)<<2,Re=(Re&61680)>>4|(Re&3855)<<4,Jr[E]=
((Re&65280)>>8|(Re&255)<<8)>>1;var Re,E,Pe=(function(t,e,s){for(var i=t.length,n=0,o=new ae(e);n<i;++n)t[n]&&++o[t[n]-1];var r=new ae(e);for(n=1;n<e;++n)r[n]=r[n-
1]+o[n-1]<<1;var a;if(s){a=new ae(1<<e);var f=15-e;for(n=0;n<i;++n)if(t[n])for(var l=n<<4|t[n],c=e-t[n],p=r[t[n]-1]++<<c,d=p|(1<<c)-1;p<=d;++p)a[Jr[p]>>f]=l}else
for(a=new ae(i),n=0;n<i;++n)t[n]&&(a[n]=Jr[r[t[n]-1]++]>>15-t[n]);return a}),Ge=new B(288);for(E=0;E<144;++E)Ge[E]=8;var E;for(E=144;E<256;++E)Ge[E]=9;var E;for(E=
256;E<280;++E)Ge[E]=7;var E;for(E=280;E<288;++E)Ge[E]=8;var E,ts=new B(32);for(E=0;E<32;++E)ts[E]=5;var E,Xa=Pe(Ge,9,0),Za=Pe(Ge,9,1),el=Pe(ts,5,0),tl=Pe(ts,5,1),
Rr=function(t){for(var e=t[0],s=1;s<t.length;++s)t[s]>e&&(e=t[s]);return e},ge=function(t,e,s){var i=e/8|0;return(t[i]|t[i+1]<<8)>>(e&7)&s},Fr=function(t,e){var s=e/
8|0;return(t[s]|t[s+1]<<8|t[s+2]<<16)>>(e&7)},Xr=function(t){return(t+7)/8|0},ss=function(t,e,s){return(e==null||e<0)&&(e=0),(s==null||s>t.length)&&(s=t.length),
new B(t.subarray(e,s))};var sl=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 da\
ta","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Q=function(t,e,s){var i=new Error(e||sl[t]);
if(i.code=t,Error.captureStackTrace&&Error.captureStackTrace(i,Q),!s)throw i;return i},rl=function(t,e,s,i){var n=t.length,o=i?i.length:0;if(!n||e.f&&!e.l)return s||
new B(0);var r=!s,a=r||e.i!=2,f=e.i;r&&(s=new B(n*3));var l=function(Jt){var Ht=s.length;if(Jt>Ht){var kt=new B(Math.max(Ht*2,Jt));kt.set(s),s=kt}},c=e.f||0,p=e.
p||0,d=e.b||0,u=e.l,m=e.d,h=e.m,g=e.n,v=n*8;do{if(!u){c=ge(t,p,1);var w=ge(t,p+1,3);if(p+=3,w)if(w==1)u=Za,m=tl,h=9,g=5;else if(w==2){var $=ge(t,p,31)+257,O=ge(
t,p+10,15)+4,k=$+ge(t,p+5,31)+1;p+=14;for(var N=new B(k),C=new B(19),M=0;M<O;++M)C[Yr[M]]=ge(t,p+M*3,7);p+=O*3;for(var T=Rr(C),he=(1<<T)-1,ie=Pe(C,T,1),M=0;M<k;){
var te=ie[ge(t,p,he)];p+=te&15;var x=te>>4;if(x<16)N[M++]=x;else{var J=0,D=0;for(x==16?(D=3+ge(t,p,3),p+=2,J=N[M-1]):x==17?(D=3+ge(t,p,7),p+=3):x==18&&(D=11+ge(
t,p,127),p+=7);D--;)N[M++]=J}}var se=N.subarray(0,$),H=N.subarray($);h=Rr(se),g=Rr(H),u=Pe(se,h,1),m=Pe(H,g,1)}else Q(1);else{var x=Xr(p)+4,_=t[x-4]|t[x-3]<<8,S=x+
_;if(S>n){f&&Q(0);break}a&&l(d+_),s.set(t.subarray(x,S),d),e.b=d+=_,e.p=p=S*8,e.f=c;continue}if(p>v){f&&Q(0);break}}a&&l(d+131072);for(var Vt=(1<<h)-1,ue=(1<<g)-
1,De=p;;De=p){var J=u[Fr(t,p)&Vt],ne=J>>4;if(p+=J&15,p>v){f&&Q(0);break}if(J||Q(2),ne<256)s[d++]=ne;else if(ne==256){De=p,u=null;break}else{var oe=ne-254;if(ne>
264){var M=ne-257,z=Cs[M];oe=ge(t,p,(1<<z)-1)+An[M],p+=z}var Se=m[Fr(t,p)&ue],vt=Se>>4;Se||Q(3),p+=Se&15;var H=Qa[vt];if(vt>3){var z=Ms[vt];H+=Fr(t,p)&(1<<z)-1,
p+=z}if(p>v){f&&Q(0);break}a&&l(d+131072);var xt=d+oe;if(d<H){var Ps=o-H,Ns=Math.min(H,xt);for(Ps+d<0&&Q(3);d<Ns;++d)s[d]=i[Ps+d]}for(;d<xt;++d)s[d]=s[d-H]}}e.l=
u,e.p=De,e.b=d,e.f=c,u&&(c=1,e.m=h,e.d=m,e.n=g)}while(!c);return d!=s.length&&r?ss(s,0,d):s.subarray(0,d)},Fe=function(t,e,s){s<<=e&7;var i=e/8|0;t[i]|=s,t[i+1]|=
s>>8},Zt=function(t,e,s){s<<=e&7;var i=e/8|0;t[i]|=s,t[i+1]|=s>>8,t[i+2]|=s>>16},Ur=function(t,e){for(var s=[],i=0;i<t.length;++i)t[i]&&s.push({s:i,f:t[i]});var n=s.
length,o=s.slice();if(!n)return{t:In,l:0};if(n==1){var r=new B(s[0].s+1);return r[s[0].s]=1,{t:r,l:1}}s.sort(function(S,$){return S.f-$.f}),s.push({s:-1,f:25001});
var a=s[0],f=s[1],l=0,c=1,p=2;for(s[0]={s:-1,f:a.f+f.f,l:a,r:f};c!=n-1;)a=s[s[l].f<s[p].f?l++:p++],f=s[l!=c&&s[l].f<s[p].f?l++:p++],s[c++]={s:-1,f:a.f+f.f,l:a,r:f};
for(var d=o[0].s,i=1;i<n;++i)o[i].s>d&&(d=o[i].s);var u=new ae(d+1),m=Hr(s[c-1],u,0);if(m>e){var i=0,h=0,g=m-e,v=1<<g;for(o.sort(function($,O){return u[O.s]-u[$.
s]||$.f-O.f});i<n;++i){var w=o[i].s;if(u[w]>e)h+=v-(1<<m-u[w]),u[w]=e;else break}for(h>>=g;h>0;){var x=o[i].s;u[x]<e?h-=1<<e-u[x]++-1:++i}for(;i>=0&&h;--i){var _=o[i].
s;u[_]==e&&(--u[_],++h)}m=e}return{t:new B(u),l:m}},Hr=function(t,e,s){return t.s==-1?Math.max(Hr(t.l,e,s+1),Hr(t.r,e,s+1)):e[t.s]=s},Sn=function(t){for(var e=t.
length;e&&!t[--e];);for(var s=new ae(++e),i=0,n=t[0],o=1,r=function(f){s[i++]=f},a=1;a<=e;++a)if(t[a]==n&&a!=e)++o;else{if(!n&&o>2){for(;o>138;o-=138)r(32754);o>
2&&(r(o>10?o-11<<5|28690:o-3<<5|12305),o=0)}else if(o>3){for(r(n),--o;o>6;o-=6)r(8304);o>2&&(r(o-3<<5|8208),o=0)}for(;o--;)r(n);o=1,n=t[a]}return{c:s.subarray(0,
i),n:e}},es=function(t,e){for(var s=0,i=0;i<e.length;++i)s+=t[i]*e[i];return s},qn=function(t,e,s){var i=s.length,n=Xr(e+2);t[n]=i&255,t[n+1]=i>>8,t[n+2]=t[n]^255,
t[n+3]=t[n+1]^255;for(var o=0;o<i;++o)t[n+o+4]=s[o];return(n+4+i)*8},$n=function(t,e,s,i,n,o,r,a,f,l,c){Fe(e,c++,s),++n[256];for(var p=Ur(n,15),d=p.t,u=p.l,m=Ur(
o,15),h=m.t,g=m.l,v=Sn(d),w=v.c,x=v.n,_=Sn(h),S=_.c,$=_.n,O=new ae(19),k=0;k<w.length;++k)++O[w[k]&31];for(var k=0;k<S.length;++k)++O[S[k]&31];for(var N=Ur(O,7),
C=N.t,M=N.l,T=19;T>4&&!C[Yr[T-1]];--T);var he=l+5<<3,ie=es(n,Ge)+es(o,ts)+r,te=es(n,d)+es(o,h)+r+14+3*T+es(O,C)+2*O[16]+3*O[17]+7*O[18];if(f>=0&&he<=ie&&he<=te)
return qn(e,c,t.subarray(f,f+l));var J,D,se,H;if(Fe(e,c,1+(te<ie)),c+=2,te<ie){J=Pe(d,u,0),D=d,se=Pe(h,g,0),H=h;var Vt=Pe(C,M,0);Fe(e,c,x-257),Fe(e,c+5,$-1),Fe(
e,c+10,T-4),c+=14;for(var k=0;k<T;++k)Fe(e,c+3*k,C[Yr[k]]);c+=3*T;for(var ue=[w,S],De=0;De<2;++De)for(var ne=ue[De],k=0;k<ne.length;++k){var oe=ne[k]&31;Fe(e,c,
Vt[oe]),c+=C[oe],oe>15&&(Fe(e,c,ne[k]>>5&127),c+=ne[k]>>12)}}else J=Xa,D=Ge,se=el,H=ts;for(var k=0;k<a;++k){var z=i[k];if(z>255){var oe=z>>18&31;Zt(e,c,J[oe+257]),
c+=D[oe+257],oe>7&&(Fe(e,c,z>>23&31),c+=Cs[oe]);var Se=z&31;Zt(e,c,se[Se]),c+=H[Se],Se>3&&(Zt(e,c,z>>5&8191),c+=Ms[Se])}else Zt(e,c,J[z]),c+=D[z]}return Zt(e,c,
J[256]),c+D[256]},il=new Qr([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),In=new B(0),nl=function(t,e,s,i,n,o){var r=o.z||t.length,a=new B(
i+r+5*(1+Math.ceil(r/7e3))+n),f=a.subarray(i,a.length-n),l=o.l,c=(o.r||0)&7;if(e){c&&(f[0]=o.r>>3);for(var p=il[e-1],d=p>>13,u=p&8191,m=(1<<s)-1,h=o.p||new ae(32768),
g=o.h||new ae(m+1),v=Math.ceil(s/3),w=2*v,x=function(Mr){return(t[Mr]^t[Mr+1]<<v^t[Mr+2]<<w)&m},_=new Qr(25e3),S=new ae(288),$=new ae(32),O=0,k=0,N=o.i||0,C=0,M=o.
w||0,T=0;N+2<r;++N){var he=x(N),ie=N&32767,te=g[he];if(h[ie]=te,g[he]=ie,M<=N){var J=r-N;if((O>7e3||C>24576)&&(J>423||!l)){c=$n(t,f,0,_,S,$,k,C,T,N-T,c),C=O=k=0,
T=N;for(var D=0;D<286;++D)S[D]=0;for(var D=0;D<30;++D)$[D]=0}var se=2,H=0,Vt=u,ue=ie-te&32767;if(J>2&&he==x(N-ue))for(var De=Math.min(d,J)-1,ne=Math.min(32767,N),
oe=Math.min(258,J);ue<=ne&&--Vt&&ie!=te;){if(t[N+se]==t[N+se-ue]){for(var z=0;z<oe&&t[N+z]==t[N+z-ue];++z);if(z>se){if(se=z,H=ue,z>De)break;for(var Se=Math.min(
ue,z-2),vt=0,D=0;D<Se;++D){var xt=N-ue+D&32767,Ps=h[xt],Ns=xt-Ps&32767;Ns>vt&&(vt=Ns,te=xt)}}}ie=te,te=h[ie],ue+=ie-te&32767}if(H){_[C++]=268435456|Vr[se]<<18|_n[H];
var Jt=Vr[se]&31,Ht=_n[H]&31;k+=Cs[Jt]+Ms[Ht],++S[257+Jt],++$[Ht],M=N+se,++O}else _[C++]=t[N],++S[t[N]]}}for(N=Math.max(N,M);N<r;++N)_[C++]=t[N],++S[t[N]];c=$n(
t,f,l,_,S,$,k,C,T,N-T,c),l||(o.r=c&7|f[c/8|0]<<3,c-=7,o.h=g,o.p=h,o.i=N,o.w=M)}else{for(var N=o.w||0;N<r+l;N+=65535){var kt=N+65535;kt>=r&&(f[c/8|0]=l,kt=r),c=qn(
f,c+1,t.subarray(N,kt))}o.i=r}return ss(a,0,i+Xr(c)+n)},ol=(function(){for(var t=new Int32Array(256),e=0;e<256;++e){for(var s=e,i=9;--i;)s=(s&1&&-306674912)^s>>>
1;t[e]=s}return t})(),al=function(){var t=-1;return{p:function(e){for(var s=t,i=0;i<e.length;++i)s=ol[s&255^e[i]]^s>>>8;t=s},d:function(){return~t}}};var ll=function(t,e,s,i,n){if(!n&&(n={l:1},e.dictionary)){var o=e.dictionary.subarray(-32768),r=new B(o.length+t.length);r.set(o),r.set(t,o.length),t=r,n.w=o.length}
return nl(t,e.level==null?6:e.level,e.mem==null?n.l?Math.ceil(Math.max(8,Math.min(13,Math.log(t.length)))*1.5):20:12+e.mem,s,i,n)},En=function(t,e){var s={};for(var i in t)
s[i]=t[i];for(var i in e)s[i]=e[i];return s};var $e=function(t,e){return t[e]|t[e+1]<<8},fe=function(t,e){return(t[e]|t[e+1]<<8|t[e+2]<<16|t[e+3]<<24)>>>0},Kr=function(t,e){return fe(t,e)+fe(t,e+4)*4294967296},
W=function(t,e,s){for(;s;++e)t[e]=s,s>>>=8};function cl(t,e){return ll(t,e||{},0,0)}function pl(t,e){return rl(t,{i:2},e&&e.out,e&&e.dictionary)}var jn=function(t,e,s,i){for(var n in t){var o=t[n],r=e+n,a=i;Array.isArray(o)&&(a=En(i,o[1]),o=o[0]),ArrayBuffer.isView(o)?s[r]=[o,a]:(s[r+="/"]=[new B(0),a],jn(
o,r,s,i))}},Pn=typeof TextEncoder<"u"&&new TextEncoder,Wr=typeof TextDecoder<"u"&&new TextDecoder,ul=0;try{Wr.decode(In,{stream:!0}),ul=1}catch{}var fl=function(t){
for(var e="",s=0;;){var i=t[s++],n=(i>127)+(i>223)+(i>239);if(s+n>t.length)return{s:e,r:ss(t,s-1)};n?n==3?(i=((i&15)<<18|(t[s++]&63)<<12|(t[s++]&63)<<6|t[s++]&63)-
65536,e+=String.fromCharCode(55296|i>>10,56320|i&1023)):n&1?e+=String.fromCharCode((i&31)<<6|t[s++]&63):e+=String.fromCharCode((i&15)<<12|(t[s++]&63)<<6|t[s++]&
63):e+=String.fromCharCode(i)}};function js(t,e){if(e){for(var s=new B(t.length),i=0;i<t.length;++i)s[i]=t.charCodeAt(i);return s}if(Pn)return Pn.encode(t);for(var n=t.length,o=new B(t.length+
(t.length>>1)),r=0,a=function(c){o[r++]=c},i=0;i<n;++i){if(r+5>o.length){var f=new B(r+8+(n-i<<1));f.set(o),o=f}var l=t.charCodeAt(i);l<128||e?a(l):l<2048?(a(192|
l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|t.charCodeAt(++i)&1023,a(240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>
6&63),a(128|l&63))}return ss(o,0,r)}function ml(t,e){if(e){for(var s="",i=0;i<t.length;i+=16384)s+=String.fromCharCode.apply(null,t.subarray(i,i+16384));return s}else{
if(Wr)return Wr.decode(t);var n=fl(t),o=n.s,s=n.r;return s.length&&Q(8),o}}var dl=function(t,e){return e+30+$e(t,e+26)+$e(t,e+28)},hl=function(t,e,s){var i=$e(t,e+28),n=$e(t,e+30),o=ml(t.subarray(e+46,e+46+i),!($e(t,e+8)&2048)),r=e+46+
i,a=gl(t,r,n,s,fe(t,e+20),fe(t,e+24),fe(t,e+42)),f=a[0],l=a[1],c=a[2];return[$e(t,e+10),f,l,o,r+n+$e(t,e+32),c]},gl=function(t,e,s,i,n,o,r){var a=n==4294967295,
f=o==4294967295,l=r==4294967295,c=e+s,p=a+f+l;if(i&&p){for(;e+4<c;e+=4+$e(t,e+2))if($e(t,e)==1)return[a?Kr(t,e+4+8*f):n,f?Kr(t,e+4):o,l?Kr(t,e+4+8*(f+a)):r,1];i<
2&&Q(13)}return[n,o,r,0]},Gr=function(t){var e=0;if(t)for(var s in t){var i=t[s].length;i>65535&&Q(9),e+=i+4}return e},Nn=function(t,e,s,i,n,o,r,a){var f=i.length,
l=s.extra,c=a&&a.length,p=Gr(l);W(t,e,r!=null?33639248:67324752),e+=4,r!=null&&(t[e++]=20,t[e++]=s.os),t[e]=20,e+=2,t[e++]=s.flag<<1|(o<0&&8),t[e++]=n&&8,t[e++]=
s.compression&255,t[e++]=s.compression>>8;var d=new Date(s.mtime==null?Date.now():s.mtime),u=d.getFullYear()-1980;if((u<0||u>119)&&Q(10),W(t,e,u<<25|d.getMonth()+
1<<21|d.getDate()<<16|d.getHours()<<11|d.getMinutes()<<5|d.getSeconds()>>1),e+=4,o!=-1&&(W(t,e,s.crc),W(t,e+4,o<0?-o-2:o),W(t,e+8,s.size)),W(t,e+12,f),W(t,e+14,
p),e+=16,r!=null&&(W(t,e,c),W(t,e+6,s.attrs),W(t,e+10,r),e+=14),t.set(i,e),e+=f,p)for(var m in l){var h=l[m],g=h.length;W(t,e,+m),W(t,e+2,g),t.set(h,e+4),e+=4+g}
return c&&(t.set(a,e),e+=c),e},yl=function(t,e,s,i,n){W(t,e,101010256),W(t,e+8,s),W(t,e+10,s),W(t,e+12,i),W(t,e+16,n)};function Cn(t,e){e||(e={});var s={},i=[];jn(t,"",s,e);var n=0,o=0;for(var r in s){var a=s[r],f=a[0],l=a[1],c=l.level==0?0:8,p=js(r),d=p.length,u=l.comment,m=u&&
js(u),h=m&&m.length,g=Gr(l.extra);d>65535&&Q(11);var v=c?cl(f,l):f,w=v.length,x=al();x.p(f),i.push(En(l,{size:f.length,crc:x.d(),c:v,f:p,m,u:d!=r.length||m&&u.length!=
h,o:n,compression:c})),n+=30+d+g+w,o+=76+2*(d+g)+(h||0)+w}for(var _=new B(o+22),S=n,$=o-n,O=0;O<i.length;++O){var p=i[O];Nn(_,p.o,p,p.f,p.u,p.c.length);var k=30+
p.f.length+Gr(p.extra);_.set(p.c,p.o+k),Nn(_,n,p,p.f,p.u,p.c.length,p.o,p.m),n+=16+k+(p.m?p.m.length:0)}return yl(_,n,i.length,$,S),_}function Zr(t,e){for(var s={},i=t.length-22;fe(t,i)!=101010256;--i)(!i||t.length-i>65558)&&Q(13);var n=$e(t,i+8);if(!n)return{};var o=fe(t,i+16),r=fe(t,i-20)==117853008;
if(r){var a=fe(t,i-12);r=fe(t,a)==101075792,r&&(n=fe(t,a+32),o=fe(t,a+48))}for(var f=e&&e.filter,l=0;l<n;++l){var c=hl(t,o,r),p=c[0],d=c[1],u=c[2],m=c[3],h=c[4],
g=c[5],v=dl(t,g);o=h,(!f||f({name:m,size:d,originalSize:u,compression:p}))&&(p?p==8?s[m]=pl(t.subarray(v,v+d),{out:new B(u)}):Q(14,"unknown compression type "+p):
s[m]=ss(t,v,v+d))}return s}var bl={"	":"制表符","\r":"回车符","\uFEFF":"BOM","​":"零宽空格","­":"软连字符"},me=64*1024,Mn="\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u\
034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\uffff\\ue000-\\uf8ff\\ud800-\\udfff\\u{e0000}-\\u{10ff\
ff}",wl=new RegExp(`[${Mn}]`,"u"),vl=new RegExp(`[${Mn}]`,"gu");function Nt(t){return wl.exec(t)?.[0]??null}function Dn(t){let e=new Map;for(let[s]of t.matchAll(
vl))e.set(s,(e.get(s)??0)+1);return e}function Ot(t){let e=t.codePointAt(0).toString(16).toUpperCase().padStart(4,"0"),s=bl[t];return s?`U+${e} ${s}`:`U+${e}`}function Lt(t){
return new TextEncoder().encode(t).length}var Bn="\\u3400-\\u4dbf\\u4e00-\\u9fff",zn=`A-Za-z0-9${Bn}_.,/%+()、。《》「」【】（），：；！？％“”‘’…—·\\-`,xl=new RegExp(`^(?:[A\
-Za-z]|[0-9]*[${Bn}])(?:[${zn} ]*[${zn}])?$`),kl=/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,_l=/^[a-z][a-z0-9_-]*$/,Sl=/^(?! )[^\n]*[^\n ](?:\n+[^\n]*[^\n ])*\n?$/,$l=new Set(
["y","n","yes","no","on","off","true","false","null"]);function At(t,e){return[Pl(t),...ei(e,Y[t])].map(s=>`${s}
`).join("")}function Pl(t){return`# yaml-language-server: $schema=${"../".repeat(pn[t])}schemas/${t}.schema.json`}function ei(t,e){return Rn(t)?Array.isArray(t)?
t.flatMap(s=>{let[i,...n]=ei(s,e.items??{});return[`- ${i}`,...ti(n)]}):Ol(t,e).flatMap(s=>Nl(s,t[s],Ll(e,s))):Al(t)}function Nl(t,e,s){let i=_l.test(t)?t:JSON.
stringify(t),n=ei(e,s);return Rn(e)?[`${i}:`,...ti(n)]:[`${i}: ${n[0]}`,...n.slice(1)]}function Ol(t,e){let s=Object.keys(e.properties??{}),i=Object.keys(t).filter(
n=>!s.includes(n));return[...s.filter(n=>Object.hasOwn(t,n)),...i]}function Ll(t,e){let s=t.properties??{},i=Object.hasOwn(s,e)?s[e]:t.additionalProperties;return i&&
typeof i=="object"?i:{}}function Rn(t){return typeof t=="object"&&t!==null&&Object.keys(t).length>0}function Al(t){if(typeof t=="string")return Tl(t);if(typeof t==
"boolean"||Number.isSafeInteger(t)||typeof t=="object"&&t!==null)return[JSON.stringify(t)];throw new TypeError(`no data of a document: ${t}`)}function Tl(t){return kl.
test(t)||xl.test(t)&&!$l.has(t.toLowerCase())?[t]:t.includes(`
`)&&Sl.test(t)?[t.endsWith(`
`)?"|":"|-",...ti(t.replace(/\n$/,"").split(`
`))]:[JSON.stringify(t)]}function ti(t){return t.map(e=>e&&`  ${e}`)}var Us={};cn(Us,{application:()=>Yl,commitment:()=>Gl,enterprise:()=>Jl,plan:()=>Wl});var Yl=zs,Tt={$schema:"https://json-schema.org/draft/2020-12/schema",title:"\
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
参与企业全部用上工业软件，订单准时交付率明显提高。"],"x-public":!0}}},y=Object.prototype.hasOwnProperty,L=Un().default,G=new RegExp("^\\\
S(.*\\S)?$","u"),li=new RegExp("^[0-9A-HJ-NPQRTUWXY]{18}$","u"),Vl=new RegExp("^[A-Za-z0-9_-]+$","u"),Qe=new RegExp("^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$","u"),qt=new RegExp(
"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$","u"),Xe=Qn().fullFormats.date;function zs(t,{instancePath:e="",parentData:s,parentDataProperty:i,rootData:n=t,dynamicAnchors:o={}}={}){
let r=null,a=0,f=zs.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.cluster===void 0||
!y.call(t,"cluster")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cluster"},message:"must have required property '\
cluster'"};r===null?r=[l]:r.push(l),a++}if(t.lead===void 0||!y.call(t,"lead")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
lead"},message:"must have required property 'lead'"};r===null?r=[l]:r.push(l),a++}if(t.service_providers===void 0||!y.call(t,"service_providers")){let l={instancePath:e,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"service_providers"},message:"must have required property 'service_providers'"};r===null?r=[l]:
r.push(l),a++}if(t.applied_on===void 0||!y.call(t,"applied_on")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"appli\
ed_on"},message:"must have required property 'applied_on'"};r===null?r=[l]:r.push(l),a++}if(t.completion_date===void 0||!y.call(t,"completion_date")){let l={instancePath:e,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"completion_date"},message:"must have required property 'completion_date'"};r===null?r=[l]:r.
push(l),a++}if(t.total_investment===void 0||!y.call(t,"total_investment")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
total_investment"},message:"must have required property 'total_investment'"};r===null?r=[l]:r.push(l),a++}if(t.requested_subsidy===void 0||!y.call(t,"requested_\
subsidy")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requested_subsidy"},message:"must have required property 'r\
equested_subsidy'"};r===null?r=[l]:r.push(l),a++}if(t.performance_goal===void 0||!y.call(t,"performance_goal")){let l={instancePath:e,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"performance_goal"},message:"must have required property 'performance_goal'"};r===null?r=[l]:r.push(l),a++}for(let l of Object.
keys(t))if(!y.call(Tt.properties,l)){let c={instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};r===null?r=[c]:r.push(c),a++}if(t.cluster!==void 0&&y.call(t,"cluster")){let l=t.cluster;if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.name===void 0||!y.call(l,"name")){let c={instancePath:e+"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};r===null?r=[c]:r.push(c),a++}if(l.industry===void 0||!y.call(l,"industry")){let c={instancePath:e+"/cluster",
schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty:"industry"},message:"must have required property 'industry'"};r===null?r=[
c]:r.push(c),a++}if(l.kind===void 0||!y.call(l,"kind")){let c={instancePath:e+"/cluster",schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};r===null?r=[c]:r.push(c),a++}if(l.overview===void 0||!y.call(l,"overview")){let c={instancePath:e+"/cluster",
schemaPath:"#/properties/cluster/required",keyword:"required",params:{missingProperty:"overview"},message:"must have required property 'overview'"};r===null?r=[
c]:r.push(c),a++}for(let c of Object.keys(l))if(!(c==="name"||c==="industry"||c==="kind"||c==="overview")){let p={instancePath:e+"/cluster",schemaPath:"#/proper\
ties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};r===null?r=[p]:r.
push(p),a++}if(l.name!==void 0&&y.call(l,"name")){let c=l.name;if(typeof c=="string"){if(L(c)>100){let p={instancePath:e+"/cluster/name",schemaPath:"#/propertie\
s/cluster/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=[p]:r.push(p),a++}if(L(
c)<1){let p={instancePath:e+"/cluster/name",schemaPath:"#/properties/cluster/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"};r===null?r=[p]:r.push(p),a++}if(!G.test(c)){let p={instancePath:e+"/cluster/name",schemaPath:"#/properties/cluster/properties/name\
/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[p]:r.push(p),a++}}else{let p={instancePath:e+
"/cluster/name",schemaPath:"#/properties/cluster/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),
a++}}if(l.industry!==void 0&&y.call(l,"industry")){let c=l.industry;if(typeof c=="string"){if(L(c)>100){let p={instancePath:e+"/cluster/industry",schemaPath:"#/\
properties/cluster/properties/industry/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=[p]:r.push(
p),a++}if(L(c)<1){let p={instancePath:e+"/cluster/industry",schemaPath:"#/properties/cluster/properties/industry/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};r===null?r=[p]:r.push(p),a++}if(!G.test(c)){let p={instancePath:e+"/cluster/industry",schemaPath:"#/properties/\
cluster/properties/industry/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[p]:r.push(p),a++}}else{
let p={instancePath:e+"/cluster/industry",schemaPath:"#/properties/cluster/properties/industry/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};r===null?r=[p]:r.push(p),a++}}if(l.kind!==void 0&&y.call(l,"kind")){let c=l.kind;if(!(c==="provincial_strategic"||c==="local_traditional")){let p={instancePath:e+
"/cluster/kind",schemaPath:"#/properties/cluster/properties/kind/enum",keyword:"enum",params:{allowedValues:Tt.properties.cluster.properties.kind.enum},message:"\
must be equal to one of the allowed values"};r===null?r=[p]:r.push(p),a++}}if(l.overview!==void 0&&y.call(l,"overview")){let c=l.overview;if(typeof c=="string"){
if(L(c)>2e3){let p={instancePath:e+"/cluster/overview",schemaPath:"#/properties/cluster/properties/overview/maxLength",keyword:"maxLength",params:{limit:2e3},message:"\
must NOT have more than 2000 characters"};r===null?r=[p]:r.push(p),a++}if(L(c)<1){let p={instancePath:e+"/cluster/overview",schemaPath:"#/properties/cluster/pro\
perties/overview/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[p]:r.push(p),a++}}else{let p={instancePath:e+
"/cluster/overview",schemaPath:"#/properties/cluster/properties/overview/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.
push(p),a++}}}else{let c={instancePath:e+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?
r=[c]:r.push(c),a++}}if(t.lead!==void 0&&y.call(t,"lead")){let l=t.lead;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0||!y.call(l,"name")){let c={
instancePath:e+"/lead",schemaPath:"#/properties/lead/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
r===null?r=[c]:r.push(c),a++}if(l.uscc===void 0||!y.call(l,"uscc")){let c={instancePath:e+"/lead",schemaPath:"#/properties/lead/required",keyword:"required",params:{
missingProperty:"uscc"},message:"must have required property 'uscc'"};r===null?r=[c]:r.push(c),a++}if(l.qualification===void 0||!y.call(l,"qualification")){let c={
instancePath:e+"/lead",schemaPath:"#/properties/lead/required",keyword:"required",params:{missingProperty:"qualification"},message:"must have required property \
'qualification'"};r===null?r=[c]:r.push(c),a++}for(let c of Object.keys(l))if(!(c==="name"||c==="uscc"||c==="qualification")){let p={instancePath:e+"/lead",schemaPath:"\
#/properties/lead/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};r===null?r=[
p]:r.push(p),a++}if(l.name!==void 0&&y.call(l,"name")){let c=l.name;if(typeof c=="string"){if(L(c)>100){let p={instancePath:e+"/lead/name",schemaPath:"#/propert\
ies/lead/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=[p]:r.push(p),a++}if(L(c)<
1){let p={instancePath:e+"/lead/name",schemaPath:"#/properties/lead/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"};r===null?r=[p]:r.push(p),a++}if(!G.test(c)){let p={instancePath:e+"/lead/name",schemaPath:"#/properties/lead/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[p]:r.push(p),a++}}else{let p={instancePath:e+"/lead/name",schemaPath:"\
#/properties/lead/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),a++}}if(l.uscc!==void 0&&y.call(
l,"uscc")){let c=l.uscc;if(typeof c=="string"){if(!li.test(c)){let p={instancePath:e+"/lead/uscc",schemaPath:"#/properties/lead/properties/uscc/pattern",keyword:"\
pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};r===null?r=[p]:r.push(p),a++}}else{let p={instancePath:e+
"/lead/uscc",schemaPath:"#/properties/lead/properties/uscc/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),a++}}if(l.
qualification!==void 0&&y.call(l,"qualification")){let c=l.qualification;if(!(c==="huawei_cloud"||c==="selected_partner")){let p={instancePath:e+"/lead/qualific\
ation",schemaPath:"#/properties/lead/properties/qualification/enum",keyword:"enum",params:{allowedValues:Tt.properties.lead.properties.qualification.enum},message:"\
must be equal to one of the allowed values"};r===null?r=[p]:r.push(p),a++}}}else{let c={instancePath:e+"/lead",schemaPath:"#/properties/lead/type",keyword:"type",
params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),a++}}if(t.service_providers!==void 0&&y.call(t,"service_providers")){let l=t.service_providers;
if(Array.isArray(l)){if(l.length>20){let p={instancePath:e+"/service_providers",schemaPath:"#/properties/service_providers/maxItems",keyword:"maxItems",params:{
limit:20},message:"must NOT have more than 20 items"};r===null?r=[p]:r.push(p),a++}let c=l.length;for(let p=0;p<c;p++){let d=l[p];if(d&&typeof d=="object"&&!Array.
isArray(d)){if(d.name===void 0||!y.call(d,"name")){let u={instancePath:e+"/service_providers/"+p,schemaPath:"#/properties/service_providers/items/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};r===null?r=[u]:r.push(u),a++}if(d.uscc===void 0||!y.call(d,"uscc")){let u={
instancePath:e+"/service_providers/"+p,schemaPath:"#/properties/service_providers/items/required",keyword:"required",params:{missingProperty:"uscc"},message:"mu\
st have required property 'uscc'"};r===null?r=[u]:r.push(u),a++}if(d.qualification===void 0||!y.call(d,"qualification")){let u={instancePath:e+"/service_provide\
rs/"+p,schemaPath:"#/properties/service_providers/items/required",keyword:"required",params:{missingProperty:"qualification"},message:"must have required proper\
ty 'qualification'"};r===null?r=[u]:r.push(u),a++}for(let u of Object.keys(d))if(!(u==="name"||u==="uscc"||u==="qualification")){let m={instancePath:e+"/service\
_providers/"+p,schemaPath:"#/properties/service_providers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must\
 NOT have additional properties"};r===null?r=[m]:r.push(m),a++}if(d.name!==void 0&&y.call(d,"name")){let u=d.name;if(typeof u=="string"){if(L(u)>100){let m={instancePath:e+
"/service_providers/"+p+"/name",schemaPath:"#/properties/service_providers/items/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must\
 NOT have more than 100 characters"};r===null?r=[m]:r.push(m),a++}if(L(u)<1){let m={instancePath:e+"/service_providers/"+p+"/name",schemaPath:"#/properties/serv\
ice_providers/items/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[m]:r.push(m),a++}
if(!G.test(u)){let m={instancePath:e+"/service_providers/"+p+"/name",schemaPath:"#/properties/service_providers/items/properties/name/pattern",keyword:"pattern",
params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[m]:r.push(m),a++}}else{let m={instancePath:e+"/service_providers/"+p+
"/name",schemaPath:"#/properties/service_providers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[m]:r.
push(m),a++}}if(d.uscc!==void 0&&y.call(d,"uscc")){let u=d.uscc;if(typeof u=="string"){if(!li.test(u)){let m={instancePath:e+"/service_providers/"+p+"/uscc",schemaPath:"\
#/properties/service_providers/items/properties/uscc/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A\
-HJ-NPQRTUWXY]{18}$"'};r===null?r=[m]:r.push(m),a++}}else{let m={instancePath:e+"/service_providers/"+p+"/uscc",schemaPath:"#/properties/service_providers/items\
/properties/uscc/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[m]:r.push(m),a++}}if(d.qualification!==void 0&&y.call(d,"qual\
ification")){let u=d.qualification;if(!(u==="huawei_cloud"||u==="selected_partner")){let m={instancePath:e+"/service_providers/"+p+"/qualification",schemaPath:"\
#/properties/service_providers/items/properties/qualification/enum",keyword:"enum",params:{allowedValues:Tt.properties.service_providers.items.properties.qualification.
enum},message:"must be equal to one of the allowed values"};r===null?r=[m]:r.push(m),a++}}}else{let u={instancePath:e+"/service_providers/"+p,schemaPath:"#/prop\
erties/service_providers/items/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),a++}}}else{let c={instancePath:e+"\
/service_providers",schemaPath:"#/properties/service_providers/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[c]:r.push(c),a++}}
if(t.account!==void 0&&y.call(t,"account")){let l=t.account;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.id===void 0||!y.call(l,"id")){let c={instancePath:e+
"/account",schemaPath:"#/properties/account/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};r===null?r=[c]:
r.push(c),a++}for(let c of Object.keys(l))if(!(c==="id"||c==="name")){let p={instancePath:e+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),a++}if(l.id!==void 0&&y.call(l,"id")){
let c=l.id;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let p={instancePath:e+"/account/id",schemaPath:"#/properties/account/properties/id/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),a++}if(typeof c=="number"&&isFinite(c)){if(c>999999999999999||isNaN(c)){let p={
instancePath:e+"/account/id",schemaPath:"#/properties/account/properties/id/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999999},message:"m\
ust be <= 999999999999999"};r===null?r=[p]:r.push(p),a++}if(c<1||isNaN(c)){let p={instancePath:e+"/account/id",schemaPath:"#/properties/account/properties/id/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[p]:r.push(p),a++}}}if(l.name!==void 0&&y.call(l,"name")){let c=l.name;
if(typeof c=="string"){if(L(c)>60){let p={instancePath:e+"/account/name",schemaPath:"#/properties/account/properties/name/maxLength",keyword:"maxLength",params:{
limit:60},message:"must NOT have more than 60 characters"};r===null?r=[p]:r.push(p),a++}if(L(c)<1){let p={instancePath:e+"/account/name",schemaPath:"#/propertie\
s/account/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[p]:r.push(p),a++}if(!Vl.test(
c)){let p={instancePath:e+"/account/name",schemaPath:"#/properties/account/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},message:'\
must match pattern "^[A-Za-z0-9_-]+$"'};r===null?r=[p]:r.push(p),a++}}else{let p={instancePath:e+"/account/name",schemaPath:"#/properties/account/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),a++}}}else{let c={instancePath:e+"/account",schemaPath:"#/prope\
rties/account/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[c]:r.push(c),a++}}if(t.applied_on!==void 0&&y.call(t,"applied_on")){
let l=t.applied_on;if(typeof l=="string"){if(!Qe.test(l)){let c={instancePath:e+"/applied_on",schemaPath:"#/properties/applied_on/pattern",keyword:"pattern",params:{
pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"'};r===null?r=[c]:r.push(c),a++}if(!Xe.validate(
l)){let c={instancePath:e+"/applied_on",schemaPath:"#/properties/applied_on/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};
r===null?r=[c]:r.push(c),a++}}else{let c={instancePath:e+"/applied_on",schemaPath:"#/properties/applied_on/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[c]:r.push(c),a++}}if(t.completion_date!==void 0&&y.call(t,"completion_date")){let l=t.completion_date;if(typeof l=="string"){if(!Qe.
test(l)){let c={instancePath:e+"/completion_date",schemaPath:"#/properties/completion_date/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}\
-[0-9]{2}$"},message:'must match pattern "^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"'};r===null?r=[c]:r.push(c),a++}if(!Xe.validate(l)){let c={instancePath:e+"/comple\
tion_date",schemaPath:"#/properties/completion_date/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};r===null?r=[c]:r.push(c),
a++}}else{let c={instancePath:e+"/completion_date",schemaPath:"#/properties/completion_date/type",keyword:"type",params:{type:"string"},message:"must be string"};
r===null?r=[c]:r.push(c),a++}}if(t.total_investment!==void 0&&y.call(t,"total_investment")){let l=t.total_investment;if(!(typeof l=="number"&&isFinite(l))&&typeof l!=
"string"){let c={instancePath:e+"/total_investment",schemaPath:"#/properties/total_investment/type",keyword:"type",params:{type:Tt.properties.total_investment.type},
message:"must be integer,number,string"};r===null?r=[c]:r.push(c),a++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||isNaN(l)){let c={instancePath:e+"/to\
tal_investment",schemaPath:"#/properties/total_investment/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999},message:"must be <= 99999999999"};
r===null?r=[c]:r.push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/total_investment",schemaPath:"#/properties/total_investment/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[c]:r.push(c),a++}}if(typeof l=="string"&&!qt.test(l)){let c={instancePath:e+"/total_investment",schemaPath:"\
#/properties/total_investment/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"},message:'must match pattern "^(0|[1-9][0-9]{0\
,10})(\\.[0-9]{1,2})?$"'};r===null?r=[c]:r.push(c),a++}}if(t.requested_subsidy!==void 0&&y.call(t,"requested_subsidy")){let l=t.requested_subsidy;if(!(typeof l==
"number"&&isFinite(l))&&typeof l!="string"){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/type",keyword:"type",params:{type:Tt.
properties.requested_subsidy.type},message:"must be integer,number,string"};r===null?r=[c]:r.push(c),a++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||isNaN(
l)){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999},
message:"must be <= 99999999999"};r===null?r=[c]:r.push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_s\
ubsidy/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[c]:r.push(c),a++}}if(typeof l=="string"&&!qt.test(l)){let c={
instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"},
message:'must match pattern "^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"'};r===null?r=[c]:r.push(c),a++}}if(t.performance_goal!==void 0&&y.call(t,"performance_goal")){
let l=t.performance_goal;if(typeof l=="string"){if(L(l)>2e3){let c={instancePath:e+"/performance_goal",schemaPath:"#/properties/performance_goal/maxLength",keyword:"\
maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};r===null?r=[c]:r.push(c),a++}if(L(l)<1){let c={instancePath:e+"/performance_goa\
l",schemaPath:"#/properties/performance_goal/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[c]:r.push(
c),a++}}else{let c={instancePath:e+"/performance_goal",schemaPath:"#/properties/performance_goal/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};r===null?r=[c]:r.push(c),a++}}}else{let l={instancePath:e,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=
[l]:r.push(l),a++}return zs.errors=r,a===0}zs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jl=Bs,ut={$schema:"https://json-schema.org/draft/2020-12/\
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
这家企业申请的补贴，单位元。","x-clause":"三（三）",examples:[35e4],"x-public":!0}}},Xn=new RegExp("^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$","u"),
Hl=new RegExp("^[0-9]{6}$","u"),ci=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function Bs(t,{instancePath:e="",parentData:s,parentDataProperty:i,rootData:n=t,dynamicAnchors:o={}}={}){
let r=null,a=0,f=Bs.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0||
!y.call(t,"name")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
r===null?r=[l]:r.push(l),a++}if(t.uscc===void 0||!y.call(t,"uscc")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"us\
cc"},message:"must have required property 'uscc'"};r===null?r=[l]:r.push(l),a++}if(t.industrial===void 0||!y.call(t,"industrial")){let l={instancePath:e,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"industrial"},message:"must have required property 'industrial'"};r===null?r=[l]:r.push(l),a++}if(t.established_on===
void 0||!y.call(t,"established_on")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"established_on"},message:"must ha\
ve required property 'established_on'"};r===null?r=[l]:r.push(l),a++}if(t.ownership===void 0||!y.call(t,"ownership")){let l={instancePath:e,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"ownership"},message:"must have required property 'ownership'"};r===null?r=[l]:r.push(l),a++}if(t.registered_capital===
void 0||!y.call(t,"registered_capital")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"registered_capital"},message:"\
must have required property 'registered_capital'"};r===null?r=[l]:r.push(l),a++}if(t.revenue_last_year===void 0||!y.call(t,"revenue_last_year")){let l={instancePath:e,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"revenue_last_year"},message:"must have required property 'revenue_last_year'"};r===null?r=[l]:
r.push(l),a++}if(t.employees===void 0||!y.call(t,"employees")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"employe\
es"},message:"must have required property 'employees'"};r===null?r=[l]:r.push(l),a++}if(t.address===void 0||!y.call(t,"address")){let l={instancePath:e,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"address"},message:"must have required property 'address'"};r===null?r=[l]:r.push(l),a++}if(t.profile===void 0||
!y.call(t,"profile")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profile"},message:"must have required property '\
profile'"};r===null?r=[l]:r.push(l),a++}if(t.project_summary===void 0||!y.call(t,"project_summary")){let l={instancePath:e,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"project_summary"},message:"must have required property 'project_summary'"};r===null?r=[l]:r.push(l),a++}if(t.declarations===void 0||
!y.call(t,"declarations")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"declarations"},message:"must have required \
property 'declarations'"};r===null?r=[l]:r.push(l),a++}if(t.purchases===void 0||!y.call(t,"purchases")){let l={instancePath:e,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"purchases"},message:"must have required property 'purchases'"};r===null?r=[l]:r.push(l),a++}if(t.other_investment===void 0||!y.
call(t,"other_investment")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"other_investment"},message:"must have requ\
ired property 'other_investment'"};r===null?r=[l]:r.push(l),a++}if(t.requested_subsidy===void 0||!y.call(t,"requested_subsidy")){let l={instancePath:e,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"requested_subsidy"},message:"must have required property 'requested_subsidy'"};r===null?r=[l]:r.push(l),
a++}for(let l of Object.keys(t))if(!y.call(ut.properties,l)){let c={instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};r===null?r=[c]:r.push(c),a++}if(t.name!==void 0&&y.call(t,"name")){let l=t.name;if(typeof l=="string"){if(L(l)>100){
let c={instancePath:e+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};
r===null?r=[c]:r.push(c),a++}if(L(l)<1){let c={instancePath:e+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};r===null?r=[c]:r.push(c),a++}if(!G.test(l)){let c={instancePath:e+"/name",schemaPath:"#/properties/name/pattern",keyword:"p\
attern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[c]:r.push(c),a++}}else{let c={instancePath:e+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[c]:r.push(c),a++}}if(t.uscc!==void 0&&y.call(t,"uscc")){let l=t.
uscc;if(typeof l=="string"){if(!li.test(l)){let c={instancePath:e+"/uscc",schemaPath:"#/properties/uscc/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NP\
QRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};r===null?r=[c]:r.push(c),a++}}else{let c={instancePath:e+"/uscc",schemaPath:"#/propert\
ies/uscc/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[c]:r.push(c),a++}}if(t.industrial!==void 0&&y.call(t,"industrial")&&typeof t.
industrial!="boolean"){let l={instancePath:e+"/industrial",schemaPath:"#/properties/industrial/type",keyword:"type",params:{type:"boolean"},message:"must be boo\
lean"};r===null?r=[l]:r.push(l),a++}if(t.established_on!==void 0&&y.call(t,"established_on")){let l=t.established_on;if(typeof l=="string"){if(!Qe.test(l)){let c={
instancePath:e+"/established_on",schemaPath:"#/properties/established_on/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"},message:'\
must match pattern "^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"'};r===null?r=[c]:r.push(c),a++}if(!Xe.validate(l)){let c={instancePath:e+"/established_on",schemaPath:"\
#/properties/established_on/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};r===null?r=[c]:r.push(c),a++}}else{let c={instancePath:e+
"/established_on",schemaPath:"#/properties/established_on/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[c]:r.push(c),a++}}if(t.
ownership!==void 0&&y.call(t,"ownership")){let l=t.ownership;if(!(l==="state"||l==="private"||l==="foreign_invested")){let c={instancePath:e+"/ownership",schemaPath:"\
#/properties/ownership/enum",keyword:"enum",params:{allowedValues:ut.properties.ownership.enum},message:"must be equal to one of the allowed values"};r===null?r=
[c]:r.push(c),a++}}if(t.registered_capital!==void 0&&y.call(t,"registered_capital")){let l=t.registered_capital;if(!(typeof l=="number"&&isFinite(l))&&typeof l!=
"string"){let c={instancePath:e+"/registered_capital",schemaPath:"#/properties/registered_capital/type",keyword:"type",params:{type:ut.properties.registered_capital.
type},message:"must be integer,number,string"};r===null?r=[c]:r.push(c),a++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||isNaN(l)){let c={instancePath:e+
"/registered_capital",schemaPath:"#/properties/registered_capital/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999},message:"must be <= 9999\
9999999"};r===null?r=[c]:r.push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/registered_capital",schemaPath:"#/properties/registered_capital/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[c]:r.push(c),a++}}if(typeof l=="string"&&!Xn.test(l)){let c={instancePath:e+"/regi\
stered_capital",schemaPath:"#/properties/registered_capital/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$"},message:'must m\
atch pattern "^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$"'};r===null?r=[c]:r.push(c),a++}}if(t.revenue_last_year!==void 0&&y.call(t,"revenue_last_year")){let l=t.revenue_last_year;
if(!(typeof l=="number"&&isFinite(l))&&typeof l!="string"){let c={instancePath:e+"/revenue_last_year",schemaPath:"#/properties/revenue_last_year/type",keyword:"\
type",params:{type:ut.properties.revenue_last_year.type},message:"must be integer,number,string"};r===null?r=[c]:r.push(c),a++}if(typeof l=="number"&&isFinite(l)){
if(l>99999999999||isNaN(l)){let c={instancePath:e+"/revenue_last_year",schemaPath:"#/properties/revenue_last_year/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:99999999999},message:"must be <= 99999999999"};r===null?r=[c]:r.push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/revenue_last_year",schemaPath:"#\
/properties/revenue_last_year/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[c]:r.push(c),a++}}if(typeof l=="st\
ring"&&!Xn.test(l)){let c={instancePath:e+"/revenue_last_year",schemaPath:"#/properties/revenue_last_year/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][\
0-9]{0,10})(\\.[0-9]{1,6})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,6})?$"'};r===null?r=[c]:r.push(c),a++}}if(t.employees!==void 0&&y.call(
t,"employees")){let l=t.employees;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let c={instancePath:e+"/employees",schemaPath:"#/properties/employee\
s/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[c]:r.push(c),a++}if(typeof l=="number"&&isFinite(l)){if(l>1e6||isNaN(l)){let c={
instancePath:e+"/employees",schemaPath:"#/properties/employees/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};r===null?
r=[c]:r.push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/employees",schemaPath:"#/properties/employees/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};r===null?r=[c]:r.push(c),a++}}}if(t.address!==void 0&&y.call(t,"address")){let l=t.address;if(l&&typeof l=="object"&&!Array.isArray(l)){
if(l.division===void 0||!y.call(l,"division")){let c={instancePath:e+"/address",schemaPath:"#/properties/address/required",keyword:"required",params:{missingProperty:"\
division"},message:"must have required property 'division'"};r===null?r=[c]:r.push(c),a++}if(l.detail===void 0||!y.call(l,"detail")){let c={instancePath:e+"/add\
ress",schemaPath:"#/properties/address/required",keyword:"required",params:{missingProperty:"detail"},message:"must have required property 'detail'"};r===null?r=
[c]:r.push(c),a++}for(let c of Object.keys(l))if(!(c==="division"||c==="detail")){let p={instancePath:e+"/address",schemaPath:"#/properties/address/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};r===null?r=[p]:r.push(p),a++}if(l.division!==
void 0&&y.call(l,"division")){let c=l.division;if(typeof c=="string"){if(!Hl.test(c)){let p={instancePath:e+"/address/division",schemaPath:"#/properties/address\
/properties/division/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6}$"},message:'must match pattern "^[0-9]{6}$"'};r===null?r=[p]:r.push(p),a++}}else{let p={
instancePath:e+"/address/division",schemaPath:"#/properties/address/properties/division/type",keyword:"type",params:{type:"string"},message:"must be string"};r===
null?r=[p]:r.push(p),a++}}if(l.detail!==void 0&&y.call(l,"detail")){let c=l.detail;if(typeof c=="string"){if(L(c)>100){let p={instancePath:e+"/address/detail",schemaPath:"\
#/properties/address/properties/detail/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=[p]:r.push(
p),a++}if(L(c)<1){let p={instancePath:e+"/address/detail",schemaPath:"#/properties/address/properties/detail/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};r===null?r=[p]:r.push(p),a++}if(!G.test(c)){let p={instancePath:e+"/address/detail",schemaPath:"#/properties/address/pro\
perties/detail/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[p]:r.push(p),a++}}else{let p={
instancePath:e+"/address/detail",schemaPath:"#/properties/address/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?
r=[p]:r.push(p),a++}}}else{let c={instancePath:e+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"object"},message:"must be object"};
r===null?r=[c]:r.push(c),a++}}if(t.profile!==void 0&&y.call(t,"profile")){let l=t.profile;if(typeof l=="string"){if(L(l)>2e3){let c={instancePath:e+"/profile",schemaPath:"\
#/properties/profile/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};r===null?r=[c]:r.push(c),a++}if(L(l)<1){
let c={instancePath:e+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
r===null?r=[c]:r.push(c),a++}}else{let c={instancePath:e+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};r===null?r=[c]:r.push(c),a++}}if(t.project_summary!==void 0&&y.call(t,"project_summary")){let l=t.project_summary;if(typeof l=="string"){if(L(l)>2e3){
let c={instancePath:e+"/project_summary",schemaPath:"#/properties/project_summary/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more \
than 2000 characters"};r===null?r=[c]:r.push(c),a++}if(L(l)<1){let c={instancePath:e+"/project_summary",schemaPath:"#/properties/project_summary/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[c]:r.push(c),a++}}else{let c={instancePath:e+"/project_summary",schemaPath:"\
#/properties/project_summary/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[c]:r.push(c),a++}}if(t.declarations!==void 0&&y.call(
t,"declarations")){let l=t.declarations;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.public_funds_in_order===void 0||!y.call(l,"public_funds_in_order")){let c={
instancePath:e+"/declarations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty:"public_funds_in_order"},message:"must\
 have required property 'public_funds_in_order'"};r===null?r=[c]:r.push(c),a++}if(l.credit_clean===void 0||!y.call(l,"credit_clean")){let c={instancePath:e+"/de\
clarations",schemaPath:"#/properties/declarations/required",keyword:"required",params:{missingProperty:"credit_clean"},message:"must have required property 'cre\
dit_clean'"};r===null?r=[c]:r.push(c),a++}if(l.no_major_incident===void 0||!y.call(l,"no_major_incident")){let c={instancePath:e+"/declarations",schemaPath:"#/p\
roperties/declarations/required",keyword:"required",params:{missingProperty:"no_major_incident"},message:"must have required property 'no_major_incident'"};r===
null?r=[c]:r.push(c),a++}for(let c of Object.keys(l))if(!(c==="public_funds_in_order"||c==="credit_clean"||c==="no_major_incident")){let p={instancePath:e+"/dec\
larations",schemaPath:"#/properties/declarations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have addit\
ional properties"};r===null?r=[p]:r.push(p),a++}if(l.public_funds_in_order!==void 0&&y.call(l,"public_funds_in_order")&&typeof l.public_funds_in_order!="boolean"){
let c={instancePath:e+"/declarations/public_funds_in_order",schemaPath:"#/properties/declarations/properties/public_funds_in_order/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};r===null?r=[c]:r.push(c),a++}if(l.credit_clean!==void 0&&y.call(l,"credit_clean")&&typeof l.credit_clean!="boolean"){
let c={instancePath:e+"/declarations/credit_clean",schemaPath:"#/properties/declarations/properties/credit_clean/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};r===null?r=[c]:r.push(c),a++}if(l.no_major_incident!==void 0&&y.call(l,"no_major_incident")&&typeof l.no_major_incident!="boolean"){let c={instancePath:e+
"/declarations/no_major_incident",schemaPath:"#/properties/declarations/properties/no_major_incident/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};r===null?r=[c]:r.push(c),a++}}else{let c={instancePath:e+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};r===null?r=[c]:r.push(c),a++}}if(t.purchases!==void 0&&y.call(t,"purchases")){let l=t.purchases;if(Array.isArray(l)){if(l.length>
50){let p={instancePath:e+"/purchases",schemaPath:"#/properties/purchases/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 ite\
ms"};r===null?r=[p]:r.push(p),a++}let c=l.length;for(let p=0;p<c;p++){let d=l[p];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.product===void 0||!y.call(d,"\
product")){let u={instancePath:e+"/purchases/"+p,schemaPath:"#/properties/purchases/items/required",keyword:"required",params:{missingProperty:"product"},message:"\
must have required property 'product'"};r===null?r=[u]:r.push(u),a++}if(d.description===void 0||!y.call(d,"description")){let u={instancePath:e+"/purchases/"+p,
schemaPath:"#/properties/purchases/items/required",keyword:"required",params:{missingProperty:"description"},message:"must have required property 'description'"};
r===null?r=[u]:r.push(u),a++}if(d.amount===void 0||!y.call(d,"amount")){let u={instancePath:e+"/purchases/"+p,schemaPath:"#/properties/purchases/items/required",
keyword:"required",params:{missingProperty:"amount"},message:"must have required property 'amount'"};r===null?r=[u]:r.push(u),a++}for(let u of Object.keys(d))if(!(u===
"product"||u==="description"||u==="amount")){let m={instancePath:e+"/purchases/"+p,schemaPath:"#/properties/purchases/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};r===null?r=[m]:r.push(m),a++}if(d.product!==void 0&&y.call(d,"prod\
uct")){let u=d.product;if(typeof u=="string"){if(L(u)>60){let m={instancePath:e+"/purchases/"+p+"/product",schemaPath:"#/properties/purchases/items/properties/p\
roduct/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"};r===null?r=[m]:r.push(m),a++}if(L(u)<1){let m={instancePath:e+
"/purchases/"+p+"/product",schemaPath:"#/properties/purchases/items/properties/product/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"};r===null?r=[m]:r.push(m),a++}if(!ci.test(u)){let m={instancePath:e+"/purchases/"+p+"/product",schemaPath:"#/properties/purchases/items/p\
roperties/product/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"'};r===null?r=[m]:
r.push(m),a++}}else{let m={instancePath:e+"/purchases/"+p+"/product",schemaPath:"#/properties/purchases/items/properties/product/type",keyword:"type",params:{type:"\
string"},message:"must be string"};r===null?r=[m]:r.push(m),a++}}if(d.description!==void 0&&y.call(d,"description")){let u=d.description;if(typeof u=="string"){
if(L(u)>100){let m={instancePath:e+"/purchases/"+p+"/description",schemaPath:"#/properties/purchases/items/properties/description/maxLength",keyword:"maxLength",
params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=[m]:r.push(m),a++}if(L(u)<1){let m={instancePath:e+"/purchases/"+p+"/description",
schemaPath:"#/properties/purchases/items/properties/description/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
r===null?r=[m]:r.push(m),a++}if(!G.test(u)){let m={instancePath:e+"/purchases/"+p+"/description",schemaPath:"#/properties/purchases/items/properties/description\
/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[m]:r.push(m),a++}}else{let m={instancePath:e+
"/purchases/"+p+"/description",schemaPath:"#/properties/purchases/items/properties/description/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};r===null?r=[m]:r.push(m),a++}}if(d.amount!==void 0&&y.call(d,"amount")){let u=d.amount;if(!(typeof u=="number"&&isFinite(u))&&typeof u!="string"){let m={instancePath:e+
"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items/properties/amount/type",keyword:"type",params:{type:ut.properties.purchases.items.properties.
amount.type},message:"must be integer,number,string"};r===null?r=[m]:r.push(m),a++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||isNaN(u)){let m={instancePath:e+
"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items/properties/amount/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999},message:"\
must be <= 99999999999"};r===null?r=[m]:r.push(m),a++}if(u<0||isNaN(u)){let m={instancePath:e+"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items\
/properties/amount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[m]:r.push(m),a++}}if(typeof u=="string"&&!qt.
test(u)){let m={instancePath:e+"/purchases/"+p+"/amount",schemaPath:"#/properties/purchases/items/properties/amount/pattern",keyword:"pattern",params:{pattern:"\
^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"'};r===null?r=[m]:r.push(m),a++}}}else{let u={instancePath:e+
"/purchases/"+p,schemaPath:"#/properties/purchases/items/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),a++}}}else{
let c={instancePath:e+"/purchases",schemaPath:"#/properties/purchases/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[c]:r.push(
c),a++}}if(t.other_investment!==void 0&&y.call(t,"other_investment")){let l=t.other_investment;if(!(typeof l=="number"&&isFinite(l))&&typeof l!="string"){let c={
instancePath:e+"/other_investment",schemaPath:"#/properties/other_investment/type",keyword:"type",params:{type:ut.properties.other_investment.type},message:"mus\
t be integer,number,string"};r===null?r=[c]:r.push(c),a++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||isNaN(l)){let c={instancePath:e+"/other_investme\
nt",schemaPath:"#/properties/other_investment/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999},message:"must be <= 99999999999"};r===null?r=
[c]:r.push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/other_investment",schemaPath:"#/properties/other_investment/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};r===null?r=[c]:r.push(c),a++}}if(typeof l=="string"&&!qt.test(l)){let c={instancePath:e+"/other_investment",schemaPath:"#/p\
roperties/other_investment/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,10\
})(\\.[0-9]{1,2})?$"'};r===null?r=[c]:r.push(c),a++}}if(t.requested_subsidy!==void 0&&y.call(t,"requested_subsidy")){let l=t.requested_subsidy;if(!(typeof l=="n\
umber"&&isFinite(l))&&typeof l!="string"){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/type",keyword:"type",params:{type:ut.
properties.requested_subsidy.type},message:"must be integer,number,string"};r===null?r=[c]:r.push(c),a++}if(typeof l=="number"&&isFinite(l)){if(l>99999999999||isNaN(
l)){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999},
message:"must be <= 99999999999"};r===null?r=[c]:r.push(c),a++}if(l<0||isNaN(l)){let c={instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_s\
ubsidy/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[c]:r.push(c),a++}}if(typeof l=="string"&&!qt.test(l)){let c={
instancePath:e+"/requested_subsidy",schemaPath:"#/properties/requested_subsidy/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"},
message:'must match pattern "^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"'};r===null?r=[c]:r.push(c),a++}}}else{let l={instancePath:e,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),a++}return Bs.errors=r,a===0}Bs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Wl=Rs,Ds={$schema:"https://json-schema.org/draft/2020-12/schema",title:"实施方案数据（附录2）",description:"实施方案中需要核对的任务、节点、目标和预算。",
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
单位元；各项目之和等于项目总投入额。",examples:[44e4],"x-public":!0}}}}}},Zn=new RegExp("^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$","u");function Rs(t,{
instancePath:e="",parentData:s,parentDataProperty:i,rootData:n=t,dynamicAnchors:o={}}={}){let r=null,a=0,f=Rs.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.tasks===void 0||!y.call(t,"tasks")){let l={instancePath:e,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"tasks"},message:"must have required property 'tasks'"};r===null?r=[l]:r.push(l),a++}if(t.milestones===void 0||!y.call(t,"milestone\
s")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"milestones"},message:"must have required property 'milestones'"};
r===null?r=[l]:r.push(l),a++}if(t.targets===void 0||!y.call(t,"targets")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
targets"},message:"must have required property 'targets'"};r===null?r=[l]:r.push(l),a++}if(t.projects===void 0||!y.call(t,"projects")){let l={instancePath:e,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"projects"},message:"must have required property 'projects'"};r===null?r=[l]:r.push(l),a++}for(let l of Object.
keys(t))if(!(l==="tasks"||l==="milestones"||l==="targets"||l==="projects")){let c={instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:l},message:"must NOT have additional properties"};r===null?r=[c]:r.push(c),a++}if(t.tasks!==void 0&&y.call(t,"tasks")){let l=t.tasks;
if(Array.isArray(l)){if(l.length>30){let p={instancePath:e+"/tasks",schemaPath:"#/properties/tasks/maxItems",keyword:"maxItems",params:{limit:30},message:"must \
NOT have more than 30 items"};r===null?r=[p]:r.push(p),a++}if(l.length<1){let p={instancePath:e+"/tasks",schemaPath:"#/properties/tasks/minItems",keyword:"minIt\
ems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[p]:r.push(p),a++}let c=l.length;for(let p=0;p<c;p++){let d=l[p];if(d&&typeof d=="o\
bject"&&!Array.isArray(d)){if(d.id===void 0||!y.call(d,"id")){let u={instancePath:e+"/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"required",
params:{missingProperty:"id"},message:"must have required property 'id'"};r===null?r=[u]:r.push(u),a++}if(d.title===void 0||!y.call(d,"title")){let u={instancePath:e+
"/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};r===
null?r=[u]:r.push(u),a++}if(d.owner===void 0||!y.call(d,"owner")){let u={instancePath:e+"/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"requ\
ired",params:{missingProperty:"owner"},message:"must have required property 'owner'"};r===null?r=[u]:r.push(u),a++}if(d.actions===void 0||!y.call(d,"actions")){
let u={instancePath:e+"/tasks/"+p,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty:"actions"},message:"must have requir\
ed property 'actions'"};r===null?r=[u]:r.push(u),a++}for(let u of Object.keys(d))if(!(u==="id"||u==="title"||u==="owner"||u==="actions")){let m={instancePath:e+
"/tasks/"+p,schemaPath:"#/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have addit\
ional properties"};r===null?r=[m]:r.push(m),a++}if(d.id!==void 0&&y.call(d,"id")){let u=d.id;if(typeof u=="string"){if(L(u)>60){let m={instancePath:e+"/tasks/"+
p+"/id",schemaPath:"#/properties/tasks/items/properties/id/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"};r===
null?r=[m]:r.push(m),a++}if(L(u)<1){let m={instancePath:e+"/tasks/"+p+"/id",schemaPath:"#/properties/tasks/items/properties/id/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[m]:r.push(m),a++}if(!ci.test(u)){let m={instancePath:e+"/tasks/"+p+"/id",schemaPath:"#/pro\
perties/tasks/items/properties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"'};
r===null?r=[m]:r.push(m),a++}}else{let m={instancePath:e+"/tasks/"+p+"/id",schemaPath:"#/properties/tasks/items/properties/id/type",keyword:"type",params:{type:"\
string"},message:"must be string"};r===null?r=[m]:r.push(m),a++}}if(d.title!==void 0&&y.call(d,"title")){let u=d.title;if(typeof u=="string"){if(L(u)>100){let m={
instancePath:e+"/tasks/"+p+"/title",schemaPath:"#/properties/tasks/items/properties/title/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT ha\
ve more than 100 characters"};r===null?r=[m]:r.push(m),a++}if(L(u)<1){let m={instancePath:e+"/tasks/"+p+"/title",schemaPath:"#/properties/tasks/items/properties\
/title/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[m]:r.push(m),a++}if(!G.test(u)){let m={instancePath:e+
"/tasks/"+p+"/title",schemaPath:"#/properties/tasks/items/properties/title/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match patte\
rn "^\\S(.*\\S)?$"'};r===null?r=[m]:r.push(m),a++}}else{let m={instancePath:e+"/tasks/"+p+"/title",schemaPath:"#/properties/tasks/items/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[m]:r.push(m),a++}}if(d.owner!==void 0&&y.call(d,"owner")){let u=d.owner;if(typeof u=="string"){
if(L(u)>100){let m={instancePath:e+"/tasks/"+p+"/owner",schemaPath:"#/properties/tasks/items/properties/owner/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};r===null?r=[m]:r.push(m),a++}if(L(u)<1){let m={instancePath:e+"/tasks/"+p+"/owner",schemaPath:"#/properties/ta\
sks/items/properties/owner/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[m]:r.push(m),a++}if(!G.test(
u)){let m={instancePath:e+"/tasks/"+p+"/owner",schemaPath:"#/properties/tasks/items/properties/owner/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},
message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[m]:r.push(m),a++}}else{let m={instancePath:e+"/tasks/"+p+"/owner",schemaPath:"#/properties/tasks/items\
/properties/owner/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[m]:r.push(m),a++}}if(d.actions!==void 0&&y.call(d,"actions")){
let u=d.actions;if(Array.isArray(u)){if(u.length>20){let h={instancePath:e+"/tasks/"+p+"/actions",schemaPath:"#/properties/tasks/items/properties/actions/maxIte\
ms",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};r===null?r=[h]:r.push(h),a++}if(u.length<1){let h={instancePath:e+"/tasks/"+
p+"/actions",schemaPath:"#/properties/tasks/items/properties/actions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===
null?r=[h]:r.push(h),a++}let m=u.length;for(let h=0;h<m;h++){let g=u[h];if(typeof g=="string"){if(L(g)>100){let v={instancePath:e+"/tasks/"+p+"/actions/"+h,schemaPath:"\
#/properties/tasks/items/properties/actions/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=
[v]:r.push(v),a++}if(L(g)<1){let v={instancePath:e+"/tasks/"+p+"/actions/"+h,schemaPath:"#/properties/tasks/items/properties/actions/items/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[v]:r.push(v),a++}if(!G.test(g)){let v={instancePath:e+"/tasks/"+p+"/acti\
ons/"+h,schemaPath:"#/properties/tasks/items/properties/actions/items/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\
\\S(.*\\S)?$"'};r===null?r=[v]:r.push(v),a++}}else{let v={instancePath:e+"/tasks/"+p+"/actions/"+h,schemaPath:"#/properties/tasks/items/properties/actions/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[v]:r.push(v),a++}}}else{let m={instancePath:e+"/tasks/"+p+"/actions",schemaPath:"\
#/properties/tasks/items/properties/actions/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[m]:r.push(m),a++}}}else{let u={instancePath:e+
"/tasks/"+p,schemaPath:"#/properties/tasks/items/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),a++}}}else{let c={
instancePath:e+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[c]:r.push(c),a++}}if(t.milestones!==
void 0&&y.call(t,"milestones")){let l=t.milestones;if(Array.isArray(l)){if(l.length>30){let p={instancePath:e+"/milestones",schemaPath:"#/properties/milestones/\
maxItems",keyword:"maxItems",params:{limit:30},message:"must NOT have more than 30 items"};r===null?r=[p]:r.push(p),a++}if(l.length<1){let p={instancePath:e+"/m\
ilestones",schemaPath:"#/properties/milestones/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[p]:r.push(p),
a++}let c=l.length;for(let p=0;p<c;p++){let d=l[p];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.on===void 0||!y.call(d,"on")){let u={instancePath:e+"/miles\
tones/"+p,schemaPath:"#/properties/milestones/items/required",keyword:"required",params:{missingProperty:"on"},message:"must have required property 'on'"};r===null?
r=[u]:r.push(u),a++}if(d.title===void 0||!y.call(d,"title")){let u={instancePath:e+"/milestones/"+p,schemaPath:"#/properties/milestones/items/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};r===null?r=[u]:r.push(u),a++}for(let u of Object.keys(d))if(!(u==="on"||
u==="title")){let m={instancePath:e+"/milestones/"+p,schemaPath:"#/properties/milestones/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};r===null?r=[m]:r.push(m),a++}if(d.on!==void 0&&y.call(d,"on")){let u=d.on;if(typeof u=="string"){if(!Qe.test(u)){
let m={instancePath:e+"/milestones/"+p+"/on",schemaPath:"#/properties/milestones/items/properties/on/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2\
}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"'};r===null?r=[m]:r.push(m),a++}if(!Xe.validate(u)){let m={instancePath:e+
"/milestones/"+p+"/on",schemaPath:"#/properties/milestones/items/properties/on/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};
r===null?r=[m]:r.push(m),a++}}else{let m={instancePath:e+"/milestones/"+p+"/on",schemaPath:"#/properties/milestones/items/properties/on/type",keyword:"type",params:{
type:"string"},message:"must be string"};r===null?r=[m]:r.push(m),a++}}if(d.title!==void 0&&y.call(d,"title")){let u=d.title;if(typeof u=="string"){if(L(u)>100){
let m={instancePath:e+"/milestones/"+p+"/title",schemaPath:"#/properties/milestones/items/properties/title/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};r===null?r=[m]:r.push(m),a++}if(L(u)<1){let m={instancePath:e+"/milestones/"+p+"/title",schemaPath:"#/properties/milest\
ones/items/properties/title/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[m]:r.push(m),a++}if(!G.
test(u)){let m={instancePath:e+"/milestones/"+p+"/title",schemaPath:"#/properties/milestones/items/properties/title/pattern",keyword:"pattern",params:{pattern:"\
^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[m]:r.push(m),a++}}else{let m={instancePath:e+"/milestones/"+p+"/title",schemaPath:"#/p\
roperties/milestones/items/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[m]:r.push(m),a++}}}else{let u={instancePath:e+
"/milestones/"+p,schemaPath:"#/properties/milestones/items/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),a++}}}else{
let c={instancePath:e+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[c]:r.push(
c),a++}}if(t.targets!==void 0&&y.call(t,"targets")){let l=t.targets;if(Array.isArray(l)){if(l.length>60){let p={instancePath:e+"/targets",schemaPath:"#/properti\
es/targets/maxItems",keyword:"maxItems",params:{limit:60},message:"must NOT have more than 60 items"};r===null?r=[p]:r.push(p),a++}if(l.length<1){let p={instancePath:e+
"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[p]:r.push(p),a++}
let c=l.length;for(let p=0;p<c;p++){let d=l[p];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.id===void 0||!y.call(d,"id")){let u={instancePath:e+"/targets/"+
p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};r===null?r=[u]:r.
push(u),a++}if(d.title===void 0||!y.call(d,"title")){let u={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{
missingProperty:"title"},message:"must have required property 'title'"};r===null?r=[u]:r.push(u),a++}if(d.unit===void 0||!y.call(d,"unit")){let u={instancePath:e+
"/targets/"+p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"unit"},message:"must have required property 'unit'"};
r===null?r=[u]:r.push(u),a++}if(d.baseline===void 0||!y.call(d,"baseline")){let u={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/required",
keyword:"required",params:{missingProperty:"baseline"},message:"must have required property 'baseline'"};r===null?r=[u]:r.push(u),a++}if(d.goal===void 0||!y.call(
d,"goal")){let u={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"goal"},message:"must\
 have required property 'goal'"};r===null?r=[u]:r.push(u),a++}if(d.group===void 0||!y.call(d,"group")){let u={instancePath:e+"/targets/"+p,schemaPath:"#/propert\
ies/targets/items/required",keyword:"required",params:{missingProperty:"group"},message:"must have required property 'group'"};r===null?r=[u]:r.push(u),a++}for(let u of Object.
keys(d))if(!(u==="id"||u==="title"||u==="unit"||u==="baseline"||u==="goal"||u==="group")){let m={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/i\
tems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};r===null?r=[m]:r.push(m),
a++}if(d.id!==void 0&&y.call(d,"id")){let u=d.id;if(typeof u=="string"){if(L(u)>60){let m={instancePath:e+"/targets/"+p+"/id",schemaPath:"#/properties/targets/i\
tems/properties/id/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characters"};r===null?r=[m]:r.push(m),a++}if(L(u)<1){let m={
instancePath:e+"/targets/"+p+"/id",schemaPath:"#/properties/targets/items/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};r===null?r=[m]:r.push(m),a++}if(!ci.test(u)){let m={instancePath:e+"/targets/"+p+"/id",schemaPath:"#/properties/targets/items/propertie\
s/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"'};r===null?r=[m]:r.push(m),a++}}else{
let m={instancePath:e+"/targets/"+p+"/id",schemaPath:"#/properties/targets/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};r===null?r=[m]:r.push(m),a++}}if(d.title!==void 0&&y.call(d,"title")){let u=d.title;if(typeof u=="string"){if(L(u)>100){let m={instancePath:e+"/targets/"+p+
"/title",schemaPath:"#/properties/targets/items/properties/title/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characte\
rs"};r===null?r=[m]:r.push(m),a++}if(L(u)<1){let m={instancePath:e+"/targets/"+p+"/title",schemaPath:"#/properties/targets/items/properties/title/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[m]:r.push(m),a++}if(!G.test(u)){let m={instancePath:e+"/targets/"+p+"/t\
itle",schemaPath:"#/properties/targets/items/properties/title/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)\
?$"'};r===null?r=[m]:r.push(m),a++}}else{let m={instancePath:e+"/targets/"+p+"/title",schemaPath:"#/properties/targets/items/properties/title/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};r===null?r=[m]:r.push(m),a++}}if(d.unit!==void 0&&y.call(d,"unit")){let u=d.unit;if(typeof u=="string"){if(L(
u)>100){let m={instancePath:e+"/targets/"+p+"/unit",schemaPath:"#/properties/targets/items/properties/unit/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};r===null?r=[m]:r.push(m),a++}if(L(u)<1){let m={instancePath:e+"/targets/"+p+"/unit",schemaPath:"#/properties/targets/it\
ems/properties/unit/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[m]:r.push(m),a++}if(!G.test(u)){
let m={instancePath:e+"/targets/"+p+"/unit",schemaPath:"#/properties/targets/items/properties/unit/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'\
must match pattern "^\\S(.*\\S)?$"'};r===null?r=[m]:r.push(m),a++}}else{let m={instancePath:e+"/targets/"+p+"/unit",schemaPath:"#/properties/targets/items/prope\
rties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[m]:r.push(m),a++}}if(d.baseline!==void 0&&y.call(d,"baseline")){let u=d.
baseline;if(!(typeof u=="number"&&isFinite(u))&&typeof u!="string"){let m={instancePath:e+"/targets/"+p+"/baseline",schemaPath:"#/properties/targets/items/prope\
rties/baseline/type",keyword:"type",params:{type:Ds.properties.targets.items.properties.baseline.type},message:"must be integer,number,string"};r===null?r=[m]:r.
push(m),a++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||isNaN(u)){let m={instancePath:e+"/targets/"+p+"/baseline",schemaPath:"#/properties/targets/ite\
ms/properties/baseline/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999},message:"must be <= 99999999999"};r===null?r=[m]:r.push(m),a++}if(u<
0||isNaN(u)){let m={instancePath:e+"/targets/"+p+"/baseline",schemaPath:"#/properties/targets/items/properties/baseline/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};r===null?r=[m]:r.push(m),a++}}if(typeof u=="string"&&!Zn.test(u)){let m={instancePath:e+"/targets/"+p+"/baseline",schemaPath:"\
#/properties/targets/items/properties/baseline/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$"},message:'must match pattern \
"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$"'};r===null?r=[m]:r.push(m),a++}}if(d.goal!==void 0&&y.call(d,"goal")){let u=d.goal;if(!(typeof u=="number"&&isFinite(u))&&
typeof u!="string"){let m={instancePath:e+"/targets/"+p+"/goal",schemaPath:"#/properties/targets/items/properties/goal/type",keyword:"type",params:{type:Ds.properties.
targets.items.properties.goal.type},message:"must be integer,number,string"};r===null?r=[m]:r.push(m),a++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||
isNaN(u)){let m={instancePath:e+"/targets/"+p+"/goal",schemaPath:"#/properties/targets/items/properties/goal/maximum",keyword:"maximum",params:{comparison:"<=",
limit:99999999999},message:"must be <= 99999999999"};r===null?r=[m]:r.push(m),a++}if(u<0||isNaN(u)){let m={instancePath:e+"/targets/"+p+"/goal",schemaPath:"#/pr\
operties/targets/items/properties/goal/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[m]:r.push(m),a++}}if(typeof u==
"string"&&!Zn.test(u)){let m={instancePath:e+"/targets/"+p+"/goal",schemaPath:"#/properties/targets/items/properties/goal/pattern",keyword:"pattern",params:{pattern:"\
^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,4})?$"'};r===null?r=[m]:r.push(m),a++}}if(d.group!==void 0&&
y.call(d,"group")){let u=d.group;if(!(u==="cloud_adoption"||u==="cost_efficiency"||u==="industry_governance")){let m={instancePath:e+"/targets/"+p+"/group",schemaPath:"\
#/properties/targets/items/properties/group/enum",keyword:"enum",params:{allowedValues:Ds.properties.targets.items.properties.group.enum},message:"must be equal\
 to one of the allowed values"};r===null?r=[m]:r.push(m),a++}}}else{let u={instancePath:e+"/targets/"+p,schemaPath:"#/properties/targets/items/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),a++}}}else{let c={instancePath:e+"/targets",schemaPath:"#/properties/targets/type",
keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[c]:r.push(c),a++}}if(t.projects!==void 0&&y.call(t,"projects")){let l=t.projects;if(Array.
isArray(l)){if(l.length>200){let p={instancePath:e+"/projects",schemaPath:"#/properties/projects/maxItems",keyword:"maxItems",params:{limit:200},message:"must N\
OT have more than 200 items"};r===null?r=[p]:r.push(p),a++}if(l.length<1){let p={instancePath:e+"/projects",schemaPath:"#/properties/projects/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};r===null?r=[p]:r.push(p),a++}let c=l.length;for(let p=0;p<c;p++){let d=l[p];if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.name===void 0||!y.call(d,"name")){let u={instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};r===null?r=[u]:r.push(u),a++}if(d.owner===void 0||!y.call(d,"owner")){let u={
instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty:"owner"},message:"must have required \
property 'owner'"};r===null?r=[u]:r.push(u),a++}if(d.content===void 0||!y.call(d,"content")){let u={instancePath:e+"/projects/"+p,schemaPath:"#/properties/proje\
cts/items/required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'"};r===null?r=[u]:r.push(u),a++}if(d.from===
void 0||!y.call(d,"from")){let u={instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty:"fr\
om"},message:"must have required property 'from'"};r===null?r=[u]:r.push(u),a++}if(d.to===void 0||!y.call(d,"to")){let u={instancePath:e+"/projects/"+p,schemaPath:"\
#/properties/projects/items/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};r===null?r=[u]:r.push(u),a++}
if(d.amount===void 0||!y.call(d,"amount")){let u={instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/required",keyword:"required",params:{missingProperty:"\
amount"},message:"must have required property 'amount'"};r===null?r=[u]:r.push(u),a++}for(let u of Object.keys(d))if(!(u==="name"||u==="owner"||u==="content"||u===
"from"||u==="to"||u==="amount")){let m={instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:u},message:"must NOT have additional properties"};r===null?r=[m]:r.push(m),a++}if(d.name!==void 0&&y.call(d,"name")){let u=d.name;
if(typeof u=="string"){if(L(u)>100){let m={instancePath:e+"/projects/"+p+"/name",schemaPath:"#/properties/projects/items/properties/name/maxLength",keyword:"max\
Length",params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=[m]:r.push(m),a++}if(L(u)<1){let m={instancePath:e+"/projects/"+p+"/name",
schemaPath:"#/properties/projects/items/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?
r=[m]:r.push(m),a++}if(!G.test(u)){let m={instancePath:e+"/projects/"+p+"/name",schemaPath:"#/properties/projects/items/properties/name/pattern",keyword:"patter\
n",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[m]:r.push(m),a++}}else{let m={instancePath:e+"/projects/"+p+"/name",
schemaPath:"#/properties/projects/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[m]:r.push(m),a++}}if(d.
owner!==void 0&&y.call(d,"owner")){let u=d.owner;if(typeof u=="string"){if(L(u)>100){let m={instancePath:e+"/projects/"+p+"/owner",schemaPath:"#/properties/proj\
ects/items/properties/owner/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=[m]:r.push(m),a++}if(L(
u)<1){let m={instancePath:e+"/projects/"+p+"/owner",schemaPath:"#/properties/projects/items/properties/owner/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};r===null?r=[m]:r.push(m),a++}if(!G.test(u)){let m={instancePath:e+"/projects/"+p+"/owner",schemaPath:"#/properties/proje\
cts/items/properties/owner/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[m]:r.push(m),a++}}else{
let m={instancePath:e+"/projects/"+p+"/owner",schemaPath:"#/properties/projects/items/properties/owner/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};r===null?r=[m]:r.push(m),a++}}if(d.content!==void 0&&y.call(d,"content")){let u=d.content;if(typeof u=="string"){if(L(u)>100){let m={instancePath:e+
"/projects/"+p+"/content",schemaPath:"#/properties/projects/items/properties/content/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have mo\
re than 100 characters"};r===null?r=[m]:r.push(m),a++}if(L(u)<1){let m={instancePath:e+"/projects/"+p+"/content",schemaPath:"#/properties/projects/items/propert\
ies/content/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[m]:r.push(m),a++}if(!G.test(u)){let m={
instancePath:e+"/projects/"+p+"/content",schemaPath:"#/properties/projects/items/properties/content/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},
message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[m]:r.push(m),a++}}else{let m={instancePath:e+"/projects/"+p+"/content",schemaPath:"#/properties/projec\
ts/items/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[m]:r.push(m),a++}}if(d.from!==void 0&&y.call(d,"fr\
om")){let u=d.from;if(typeof u=="string"){if(!Qe.test(u)){let m={instancePath:e+"/projects/"+p+"/from",schemaPath:"#/properties/projects/items/properties/from/p\
attern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"'};r===null?r=
[m]:r.push(m),a++}if(!Xe.validate(u)){let m={instancePath:e+"/projects/"+p+"/from",schemaPath:"#/properties/projects/items/properties/from/format",keyword:"form\
at",params:{format:"date"},message:'must match format "date"'};r===null?r=[m]:r.push(m),a++}}else{let m={instancePath:e+"/projects/"+p+"/from",schemaPath:"#/pro\
perties/projects/items/properties/from/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[m]:r.push(m),a++}}if(d.to!==void 0&&y.call(
d,"to")){let u=d.to;if(typeof u=="string"){if(!Qe.test(u)){let m={instancePath:e+"/projects/"+p+"/to",schemaPath:"#/properties/projects/items/properties/to/patt\
ern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"'};r===null?r=[m]:
r.push(m),a++}if(!Xe.validate(u)){let m={instancePath:e+"/projects/"+p+"/to",schemaPath:"#/properties/projects/items/properties/to/format",keyword:"format",params:{
format:"date"},message:'must match format "date"'};r===null?r=[m]:r.push(m),a++}}else{let m={instancePath:e+"/projects/"+p+"/to",schemaPath:"#/properties/projec\
ts/items/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[m]:r.push(m),a++}}if(d.amount!==void 0&&y.call(d,"amoun\
t")){let u=d.amount;if(!(typeof u=="number"&&isFinite(u))&&typeof u!="string"){let m={instancePath:e+"/projects/"+p+"/amount",schemaPath:"#/properties/projects/\
items/properties/amount/type",keyword:"type",params:{type:Ds.properties.projects.items.properties.amount.type},message:"must be integer,number,string"};r===null?
r=[m]:r.push(m),a++}if(typeof u=="number"&&isFinite(u)){if(u>99999999999||isNaN(u)){let m={instancePath:e+"/projects/"+p+"/amount",schemaPath:"#/properties/proj\
ects/items/properties/amount/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999999999},message:"must be <= 99999999999"};r===null?r=[m]:r.push(m),a++}
if(u<0||isNaN(u)){let m={instancePath:e+"/projects/"+p+"/amount",schemaPath:"#/properties/projects/items/properties/amount/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};r===null?r=[m]:r.push(m),a++}}if(typeof u=="string"&&!qt.test(u)){let m={instancePath:e+"/projects/"+p+"/amount",schemaPath:"\
#/properties/projects/items/properties/amount/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"},message:'must match pattern "\
^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$"'};r===null?r=[m]:r.push(m),a++}}}else{let u={instancePath:e+"/projects/"+p,schemaPath:"#/properties/projects/items/type",
keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),a++}}}else{let c={instancePath:e+"/projects",schemaPath:"#/properties/p\
rojects/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[c]:r.push(c),a++}}}else{let l={instancePath:e,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[l]:r.push(l),a++}return Rs.errors=r,a===0}Rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Gl=Fs;function Fs(t,{instancePath:e="",parentData:s,parentDataProperty:i,rootData:n=t,dynamicAnchors:o={}}={}){let r=null,a=0,f=Fs.evaluated;if(f.dynamicProps&&(f.props=
void 0),f.dynamicItems&&(f.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.promises===void 0||!y.call(t,"promises")){let l={instancePath:e,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"promises"},message:"must have required property 'promises'"};r===null?r=[l]:r.push(l),a++}if(t.completion_date===
void 0||!y.call(t,"completion_date")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"completion_date"},message:"must \
have required property 'completion_date'"};r===null?r=[l]:r.push(l),a++}if(t.signed_on===void 0||!y.call(t,"signed_on")){let l={instancePath:e,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"signed_on"},message:"must have required property 'signed_on'"};r===null?r=[l]:r.push(l),a++}if(t.signed_by_role===
void 0||!y.call(t,"signed_by_role")){let l={instancePath:e,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signed_by_role"},message:"must ha\
ve required property 'signed_by_role'"};r===null?r=[l]:r.push(l),a++}for(let l of Object.keys(t))if(!(l==="promises"||l==="completion_date"||l==="signed_on"||l===
"signed_by_role")){let c={instancePath:e,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have\
 additional properties"};r===null?r=[c]:r.push(c),a++}if(t.promises!==void 0&&y.call(t,"promises")&&typeof t.promises!="boolean"){let l={instancePath:e+"/promis\
es",schemaPath:"#/properties/promises/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[l]:r.push(l),a++}if(t.completion_date!==
void 0&&y.call(t,"completion_date")){let l=t.completion_date;if(typeof l=="string"){if(!Qe.test(l)){let c={instancePath:e+"/completion_date",schemaPath:"#/prope\
rties/completion_date/pattern",keyword:"pattern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^(19|20)[0-9]{2}-[0-9]{2}-[\
0-9]{2}$"'};r===null?r=[c]:r.push(c),a++}if(!Xe.validate(l)){let c={instancePath:e+"/completion_date",schemaPath:"#/properties/completion_date/format",keyword:"\
format",params:{format:"date"},message:'must match format "date"'};r===null?r=[c]:r.push(c),a++}}else{let c={instancePath:e+"/completion_date",schemaPath:"#/pro\
perties/completion_date/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[c]:r.push(c),a++}}if(t.signed_on!==void 0&&y.call(t,"s\
igned_on")){let l=t.signed_on;if(typeof l=="string"){if(!Qe.test(l)){let c={instancePath:e+"/signed_on",schemaPath:"#/properties/signed_on/pattern",keyword:"pat\
tern",params:{pattern:"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$"'};r===null?r=[c]:r.push(c),a++}if(!Xe.
validate(l)){let c={instancePath:e+"/signed_on",schemaPath:"#/properties/signed_on/format",keyword:"format",params:{format:"date"},message:'must match format "d\
ate"'};r===null?r=[c]:r.push(c),a++}}else{let c={instancePath:e+"/signed_on",schemaPath:"#/properties/signed_on/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[c]:r.push(c),a++}}if(t.signed_by_role!==void 0&&y.call(t,"signed_by_role")){let l=t.signed_by_role;if(typeof l=="string"){if(L(l)>100){
let c={instancePath:e+"/signed_by_role",schemaPath:"#/properties/signed_by_role/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more th\
an 100 characters"};r===null?r=[c]:r.push(c),a++}if(L(l)<1){let c={instancePath:e+"/signed_by_role",schemaPath:"#/properties/signed_by_role/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[c]:r.push(c),a++}if(!G.test(l)){let c={instancePath:e+"/signed_by_role",
schemaPath:"#/properties/signed_by_role/pattern",keyword:"pattern",params:{pattern:"^\\S(.*\\S)?$"},message:'must match pattern "^\\S(.*\\S)?$"'};r===null?r=[c]:
r.push(c),a++}}else{let c={instancePath:e+"/signed_by_role",schemaPath:"#/properties/signed_by_role/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};r===null?r=[c]:r.push(c),a++}}}else{let l={instancePath:e,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?
r=[l]:r.push(l),a++}return Fs.errors=r,a===0}Fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var K="附录1至附录3",Ks=Object.fromEntries([["Y001",K,"请用编辑器另存为 UTF-8（不带 BOM）。"],["Y002",K,"请删除这个字符；缩进请用空格。"],
["Y003",K,"请精简内容，图片和扫描件不要放进来。"],["Y004",K,"请检查这一行和上一行的缩进、冒号和引号。"],["Y005",K,"请只保留一个。"],
["Y006",K,"请把内容原样写出来；文字以 & 或 * 开头时请加英文双引号。"],["Y007",K,"请删除它；文字以 ! 或 % 开头时请加英文双引号。"],
["Y008",K,"请删除多余的 --- 和它后面的内容，或另存为一个文件。"],["Y009",K,"请按字段说明减少层次。"],["Y010",K,"请改成字段说明里的字段名。"],
["Y011",K,"请按字段说明填写。"],["S001",K,"请补上这个字段。"],["S002",K,"请删除它，或改成正确的字段名。"],["S003",K,"请按字段说明改写；全是\
数字的代码请加英文双引号。"],["S004",K,"请按字段说明的格式改写。"],["S005",K,"请改成可选项之一。"],["S006",K,"请增减文字。"],
["S007",K,"请增减或合并项目。"],["S008",K,"请改成范围内的数值。"],["S009",K,"请对照字段说明改写。"],["P013","二","请对照营业执照逐位核对代码。"],
["P029","附录1","请对照营业执照逐位核对代码，并同时改文件名。"]].map(([t,e,s])=>[t,{code:t,clause:e,fix:s}]));function Ze(t,e,s,{found:i="",
wanted:n="",fix:o=""}={}){let r=Ks[t];return{code:t,pointer:e,message:s,found:i,wanted:n,clause:r.clause,fix:o||r.fix}}var pi=50;function rs(t){let e=t.slice(pi,
pi+1).map(s=>({...s,message:"从这里起还有更多要改的地方，没有一一列出",found:"",wanted:"",fix:"请先改好已经列出的各处，再检查一次。"}));
return[...t.slice(0,pi),...e]}var eo=60;function et(t){let e=String(t).split(/\s+/u).filter(Boolean).join(" "),s=[...e];return s.length<=eo?e:`${s.slice(0,eo).join(
"")}…`}function It(t){return String(t).replaceAll("~","~0").replaceAll("/","~1")}var to="0123456789ABCDEFGHJKLMNPQRTUWXY",Ql=[1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28],Xl="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",Zl=[3,7,9,10,5,8,4,2],ec=/^[0-9]{8}[0-9A-HJ-NPQRTUWXY]{10}$/;
function so(t){if(!/^\p{Nd}+$/u.test([...t].slice(0,8).join("")))return"前 8 位只能是数字";let e=t.normalize("NFKC").replace(/[ -]/g,"").toUpperCase().trim();
return!ec.test(e)||e[17]!==tc(e)?"最后一位校验码不对":e!==t?"写法不规范":t[16]===sc(t)?null:"第 17 位校验码不对"}function ro(t){return t.startsWith("91")}function tc(t){let e=Ql.reduce((s,i,n)=>s+to.indexOf(t[n])*i,0);return to[(31-e%31)%31]}function sc(t){let s=(11-Zl.reduce(
(i,n,o)=>i+Xl.indexOf(t[8+o])*n,0)%11)%11;return s===10?"X":String(s)}var rc={type:"S003",pattern:"S004",format:"S004",enum:"S005",minLength:"S006",maxLength:"S006",minItems:"S007",maxItems:"S007",minimum:"S008",maximum:"S008"},ic={
S003:"的类型不对",S004:"的格式不对",S005:"不在可选项中",S006:"的字数不对",S007:"的项数不对",S008:"的数值超出范围",S009:"与表格要求不符"},
nc={string:"文字",integer:"整数",number:"数字",boolean:"true 或 false",array:"列表",object:"字段组"},oc={minLength:t=>`至少 ${t} 个字`,maxLength:t=>`\
最多 ${t} 个字`,minItems:t=>`至少 ${t} 项`,maxItems:t=>`最多 ${t} 项`,minimum:t=>`不小于 ${t}`,maximum:t=>`不大于 ${t}`},no="x-form";function oo(t){
if(t.keyword==="required")return ac(t);if(t.keyword==="additionalProperties")return lc(t);let{keyword:e,schema:s,value:i,pointer:n}=t,o=rc[e]??"S009",r=i==="",a=pc(
o,e,s);return Ze(o,n,`“${s.title??"内容"}”${r?"还没有填":ic[o]}`,{found:cc(i),wanted:r?s[no]??a:a,fix:r?"请在这里填写。":uc(o,s,i)})}function ac({
schema:t,pointer:e,property:s}){let i=t.properties[s]??{};return Ze("S001",`${e}/${s}`,`缺少字段 ${s}（${i.title??s}）`,{wanted:i.description??"",fix:`请在这\
里补上 ${s}: …。`})}function lc({schema:t,pointer:e,property:s}){return Ze("S002",`${e}/${It(s)}`,"这里没有这个字段",{found:et(s),wanted:`字段 ${Object.
keys(t.properties).join("、")}`})}function cc(t){return Array.isArray(t)?`${t.length} 项`:typeof t=="object"&&t!==null?`${Object.keys(t).length} 个字段`:t===
""?"空白":et(t)}function pc(t,e,s){return t==="S005"?`${s.enum.join("、")} 之一`:t==="S003"?[s.type].flat().map(i=>nc[i]).join("或"):oc[e]?.(s[e])??s[no]??
s.description??""}function uc(t,e,s){if(t!=="S003")return"";if(e.type==="string"&&(typeof s=="number"||typeof s=="boolean"))return`请加英文双引号，写成 "${et(
s)}"。`;let i=typeof s=="string"?We(s):s;return fc(i)===e.type?`请去掉引号，写成 ${s}。`:""}function fc(t){return{boolean:"boolean",number:"integer"}[typeof t]}function is(t,e){let s=new Set,n=[...ao(e,""),...Ys(t,e),...hc(t,e)].filter(({pointer:o})=>!s.has(o)&&s.add(o));return n.length?n:[...yc(t,e)]}function Ys(t,e){
if(Us[t](e))return[];let s=new Set,i=Us[t].errors.map(n=>mc(n,Y[t],e)).sort((n,o)=>dc(n.order,o.order)).map(oo).filter(({pointer:n})=>!s.has(n)&&s.add(n));return rs(
i)}function mc(t,e,s){let i=t.schemaPath.split("/").slice(1),n=[],o="",r=0;for(;i[r]==="properties"||i[r]==="items";r+=1){n.push(Object.keys(e).indexOf(i[r]));let l;
i[r]==="items"?(l=Number(t.instancePath.slice(o.length+1).split("/")[0]),n.push(l),e=e.items):(r+=1,l=i[r],n.push(Object.keys(e.properties).indexOf(l)),e=e.properties[l]),
o+=`/${l}`,s=s[l]}let a=t.keyword;n.push(Object.keys(e).indexOf(a));let f=t.params.missingProperty??t.params.additionalProperty??"";if(a==="required"||a==="addi\
tionalProperties"){let l=a==="required"?e.required:Object.keys(s);n.push(l.indexOf(f))}return{keyword:a,schema:e,value:s,pointer:o,property:f,order:n}}function dc(t,e){
let s=t.findIndex((i,n)=>i!==e[n]);return s<0?t.length-e.length:t[s]-(e[s]??-1)}function*ao(t,e){if(typeof t=="string"){let s=Nt(t);s!==null&&(yield Ze("Y002",e,
"这里有一个不允许的字符",{found:Ot(s),wanted:"普通文字、标点和空格"}))}else if(typeof t=="object"&&t!==null)for(let[s,i]of Object.entries(t))
yield*ao(i,`${e}/${It(s)}`)}function*hc(t,e){let s=t==="enterprise"?"P029":"P013";for(let[i,n]of gc(t,e)){let o=typeof n=="string"?so(n):null;o!==null&&(yield Ze(
s,i,`统一社会信用代码有误：${o}`,{found:n,wanted:"营业执照上的 18 位代码"}))}}function gc(t,e){if(t==="enterprise")return[["/uscc",e?.uscc]];
if(t!=="application")return[];let s=Array.isArray(e?.service_providers)?e.service_providers:[];return[["/lead/uscc",e?.lead?.uscc],...s.map((i,n)=>[`/service_pr\
oviders/${n}/uscc`,i?.uscc])]}function*yc(t,e){Lt(At(t,e))>me&&(yield Ze("Y003","","文件超过大小限制",{found:`超过 ${me} 字节`,wanted:`不超过 ${me}\
 字节`}))}var Vs=Symbol.for("yaml.alias"),Js=Symbol.for("yaml.document"),ye=Symbol.for("yaml.map"),ui=Symbol.for("yaml.pair"),le=Symbol.for("yaml.scalar"),Ue=Symbol.for("\
yaml.seq"),ee=Symbol.for("yaml.node.type"),ce=t=>!!t&&typeof t=="object"&&t[ee]===Vs,Le=t=>!!t&&typeof t=="object"&&t[ee]===Js,pe=t=>!!t&&typeof t=="object"&&t[ee]===
ye,q=t=>!!t&&typeof t=="object"&&t[ee]===ui,A=t=>!!t&&typeof t=="object"&&t[ee]===le,be=t=>!!t&&typeof t=="object"&&t[ee]===Ue;function j(t){if(t&&typeof t=="ob\
ject")switch(t[ee]){case ye:case Ue:return!0}return!1}function I(t){if(t&&typeof t=="object")switch(t[ee]){case Vs:case ye:case le:case Ue:return!0}return!1}var Hs=t=>(A(
t)||j(t))&&!!t.anchor;var re=Symbol("break visit"),lo=Symbol("skip children"),Ae=Symbol("remove node");function Te(t,e){let s=co(e);Le(t)?Et(null,t.contents,s,Object.freeze([t]))===Ae&&
(t.contents=null):Et(null,t,s,Object.freeze([]))}Te.BREAK=re;Te.SKIP=lo;Te.REMOVE=Ae;function Et(t,e,s,i){let n=po(t,e,s,i);if(I(n)||q(n))return uo(t,i,n),Et(t,
n,s,i);if(typeof n!="symbol"){if(j(e)){i=Object.freeze(i.concat(e));for(let o=0;o<e.items.length;++o){let r=Et(o,e.items[o],s,i);if(typeof r=="number")o=r-1;else{
if(r===re)return re;r===Ae&&(e.items.splice(o,1),o-=1)}}}else if(q(e)){i=Object.freeze(i.concat(e));let o=Et("key",e.key,s,i);if(o===re)return re;o===Ae&&(e.key=
null);let r=Et("value",e.value,s,i);if(r===re)return re;r===Ae&&(e.value=null)}}return n}async function Ws(t,e){let s=co(e);Le(t)?await jt(null,t.contents,s,Object.
freeze([t]))===Ae&&(t.contents=null):await jt(null,t,s,Object.freeze([]))}Ws.BREAK=re;Ws.SKIP=lo;Ws.REMOVE=Ae;async function jt(t,e,s,i){let n=await po(t,e,s,i);
if(I(n)||q(n))return uo(t,i,n),jt(t,n,s,i);if(typeof n!="symbol"){if(j(e)){i=Object.freeze(i.concat(e));for(let o=0;o<e.items.length;++o){let r=await jt(o,e.items[o],
s,i);if(typeof r=="number")o=r-1;else{if(r===re)return re;r===Ae&&(e.items.splice(o,1),o-=1)}}}else if(q(e)){i=Object.freeze(i.concat(e));let o=await jt("key",e.
key,s,i);if(o===re)return re;o===Ae&&(e.key=null);let r=await jt("value",e.value,s,i);if(r===re)return re;r===Ae&&(e.value=null)}}return n}function co(t){return typeof t==
"object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&
{Map:t.Collection,Seq:t.Collection},t):t}function po(t,e,s,i){if(typeof s=="function")return s(t,e,i);if(pe(e))return s.Map?.(t,e,i);if(be(e))return s.Seq?.(t,e,
i);if(q(e))return s.Pair?.(t,e,i);if(A(e))return s.Scalar?.(t,e,i);if(ce(e))return s.Alias?.(t,e,i)}function uo(t,e,s){let i=e[e.length-1];if(j(i))i.items[t]=s;else if(q(
i))t==="key"?i.key=s:i.value=s;else if(Le(i))i.contents=s;else{let n=ce(i)?"alias":"scalar";throw new Error(`Cannot replace node with ${n} parent`)}}var bc={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},wc=t=>t.replace(/[!,[\]{}]/g,e=>bc[e]),qe=class t{constructor(e,s){this.docStart=null,this.
docEnd=!1,this.yaml=Object.assign({},t.defaultYaml,e),this.tags=Object.assign({},t.defaultTags,s)}clone(){let e=new t(this.yaml,this.tags);return e.docStart=this.
docStart,e}atDocument(){let e=new t(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.
yaml={explicit:t.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},t.defaultTags);break}return e}add(e,s){this.atNextDocument&&(this.yaml={explicit:t.
defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},t.defaultTags),this.atNextDocument=!1);let i=e.trim().split(/[ \t]+/),n=i.shift();switch(n){case"\
%TAG":{if(i.length!==2&&(s(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;let[o,r]=i;return this.tags[o]=r,!0}case"%YAML":{if(this.yaml.
explicit=!0,i.length!==1)return s(0,"%YAML directive should contain exactly one part"),!1;let[o]=i;if(o==="1.1"||o==="1.2")return this.yaml.version=o,!0;{let r=/^\d+\.\d+$/.
test(o);return s(6,`Unsupported YAML version ${o}`,r),!1}}default:return s(0,`Unknown directive ${n}`,!0),!1}}tagName(e,s){if(e==="!")return"!";if(e[0]!=="!")return s(
`Not a valid tag: ${e}`),null;if(e[1]==="<"){let r=e.slice(2,-1);return r==="!"||r==="!!"?(s(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-
1]!==">"&&s("Verbatim tags must end with a >"),r)}let[,i,n]=e.match(/^(.*!)([^!]*)$/s);n||s(`The ${e} tag has no suffix`);let o=this.tags[i];if(o)try{return o+decodeURIComponent(
n)}catch(r){return s(String(r)),null}return i==="!"?e:(s(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[s,i]of Object.entries(this.tags))if(e.startsWith(
i))return s+wc(e.substring(i.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let s=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(
this.tags),n;if(e&&i.length>0&&I(e.contents)){let o={};Te(e.contents,(r,a)=>{I(a)&&a.tag&&(o[a.tag]=!0)}),n=Object.keys(o)}else n=[];for(let[o,r]of i)o==="!!"&&
r==="tag:yaml.org,2002:"||(!e||n.some(a=>a.startsWith(r)))&&s.push(`%TAG ${o} ${r}`);return s.join(`
`)}};qe.defaultYaml={explicit:!1,version:"1.2"};qe.defaultTags={"!!":"tag:yaml.org,2002:"};function Gs(t){if(/[\x00-\x19\s,[\]{}]/.test(t)){let s=`Anchor must not contain whitespace or control characters: ${JSON.stringify(t)}`;throw new Error(s)}return!0}
function fi(t){let e=new Set;return Te(t,{Value(s,i){i.anchor&&e.add(i.anchor)}}),e}function mi(t,e){for(let s=1;;++s){let i=`${t}${s}`;if(!e.has(i))return i}}function fo(t,e){
let s=[],i=new Map,n=null;return{onAnchor:o=>{s.push(o),n??(n=fi(t));let r=mi(e,n);return n.add(r),r},setAnchors:()=>{for(let o of s){let r=i.get(o);if(typeof r==
"object"&&r.anchor&&(A(r.node)||j(r.node)))r.node.anchor=r.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
o,a}}},sourceObjects:i}}function tt(t,e,s,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let n=0,o=i.length;n<o;++n){let r=i[n],a=tt(t,i,String(n),r);a===void 0?delete i[n]:a!==r&&
(i[n]=a)}else if(i instanceof Map)for(let n of Array.from(i.keys())){let o=i.get(n),r=tt(t,i,n,o);r===void 0?i.delete(n):r!==o&&i.set(n,r)}else if(i instanceof Set)
for(let n of Array.from(i)){let o=tt(t,i,n,n);o===void 0?i.delete(n):o!==n&&(i.delete(n),i.add(o))}else for(let[n,o]of Object.entries(i)){let r=tt(t,i,n,o);r===
void 0?delete i[n]:r!==o&&(i[n]=r)}return t.call(e,s,i)}function V(t,e,s){if(Array.isArray(t))return t.map((i,n)=>V(i,String(n),s));if(t&&typeof t.toJSON=="function"){if(!s||!Hs(t))return t.toJSON(e,s);let i={aliasCount:0,
count:1,res:void 0};s.anchors.set(t,i),s.onCreate=o=>{i.res=o,delete s.onCreate};let n=t.toJSON(e,s);return s.onCreate&&s.onCreate(n),n}return typeof t=="bigint"&&
!s?.keep?Number(t):t}var st=class{constructor(e){Object.defineProperty(this,ee,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:s,maxAliasCount:i,onAnchor:n,reviver:o}={}){if(!Le(e))throw new TypeError("A document argumen\
t is required");let r={anchors:new Map,doc:e,keep:!0,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},a=V(this,"",r);if(typeof n=="functi\
on")for(let{count:f,res:l}of r.anchors.values())n(l,f);return typeof o=="function"?tt(o,{"":a},"",a):a}};var Ke=class extends st{constructor(e){super(Vs),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,s){
if(s?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let i;s?.aliasResolveCache?i=s.aliasResolveCache:(i=[],Te(e,{Node:(o,r)=>{(ce(r)||
Hs(r))&&i.push(r)}}),s&&(s.aliasResolveCache=i));let n;for(let o of i){if(o===this)break;o.anchor===this.source&&(n=o)}if(n&&s){let{anchors:o,doc:r,maxAliasCount:a}=s,
f=o.get(n);if(f||(V(n,null,s),f=o.get(n)),f?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(f.
count+=1,f.aliasCount===0&&(f.aliasCount=Qs(r,n,o)),f.count*f.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
l)}}return n}toJSON(e,s){if(!s)return{source:this.source};let i=this.resolve(s.doc,s);if(!i){let n=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(n)}return s.anchors.get(i).res}toString(e,s,i){let n=`*${this.source}`;if(e){if(Gs(this.source),e.options.verifyAliasOrder&&!e.
anchors.has(this.source)){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}if(e.implicitKey)return`${n} `}return n}};
function Qs(t,e,s){if(ce(e)){let i=e.resolve(t),n=s&&i&&s.get(i);return n?n.count*n.aliasCount:0}else if(j(e)){let i=0;for(let n of e.items){let o=Qs(t,n,s);o>i&&
(i=o)}return i}else if(q(e)){let i=Qs(t,e.key,s),n=Qs(t,e.value,s);return Math.max(i,n)}return 1}var Xs=t=>!t||typeof t!="function"&&typeof t!="object",P=class extends st{constructor(e){super(le),this.value=e}toJSON(e,s){return s?.keep?this.value:V(this.value,
e,s)}toString(){return String(this.value)}};P.BLOCK_FOLDED="BLOCK_FOLDED";P.BLOCK_LITERAL="BLOCK_LITERAL";P.PLAIN="PLAIN";P.QUOTE_DOUBLE="QUOTE_DOUBLE";P.QUOTE_SINGLE=
"QUOTE_SINGLE";var vc="tag:yaml.org,2002:";function xc(t,e,s){if(e){let i=s.filter(o=>o.tag===e),n=i.find(o=>!o.format)??i[0];if(!n)throw new Error(`Tag ${e} not found`);return n}
return s.find(i=>i.identify?.(t)&&!i.format)}function Ye(t,e,s){if(Le(t)&&(t=t.contents),I(t))return t;if(q(t)){let p=s.schema[ye].createNode?.(s.schema,null,s);
return p.items.push(t),p}(t instanceof String||t instanceof Number||t instanceof Boolean||typeof BigInt<"u"&&t instanceof BigInt)&&(t=t.valueOf());let{aliasDuplicateObjects:i,
onAnchor:n,onTagObj:o,schema:r,sourceObjects:a}=s,f;if(i&&t&&typeof t=="object"){if(f=a.get(t),f)return f.anchor??(f.anchor=n(t)),new Ke(f.anchor);f={anchor:null,
node:null},a.set(t,f)}e?.startsWith("!!")&&(e=vc+e.slice(2));let l=xc(t,e,r.tags);if(!l){if(t&&typeof t.toJSON=="function"&&(t=t.toJSON()),!t||typeof t!="object"){
let p=new P(t);return f&&(f.node=p),p}l=t instanceof Map?r[ye]:Symbol.iterator in Object(t)?r[Ue]:r[ye]}o&&(o(l),delete s.onTagObj);let c=l?.createNode?l.createNode(
s.schema,t,s):typeof l?.nodeClass?.from=="function"?l.nodeClass.from(s.schema,t,s):new P(t);return e?c.tag=e:l.default||(c.tag=l.tag),f&&(f.node=c),c}function ns(t,e,s){let i=s;for(let n=e.length-1;n>=0;--n){let o=e[n];if(typeof o=="number"&&Number.isInteger(o)&&o>=0){let r=[];r[o]=i,i=r}else i=new Map([[o,i]])}
return Ye(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:t,sourceObjects:new Map})}
var Mt=t=>t==null||typeof t=="object"&&!!t[Symbol.iterator]().next().done,Ct=class extends st{constructor(e,s){super(e),Object.defineProperty(this,"schema",{value:s,
configurable:!0,enumerable:!1,writable:!0})}clone(e){let s=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(s.schema=
e),s.items=s.items.map(i=>I(i)||q(i)?i.clone(e):i),this.range&&(s.range=this.range.slice()),s}addIn(e,s){if(Mt(e))this.add(s);else{let[i,...n]=e,o=this.get(i,!0);
if(j(o))o.addIn(n,s);else if(o===void 0&&this.schema)this.set(i,ns(this.schema,n,s));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${n}`)}}deleteIn(e){
let[s,...i]=e;if(i.length===0)return this.delete(s);let n=this.get(s,!0);if(j(n))return n.deleteIn(i);throw new Error(`Expected YAML collection at ${s}. Remaini\
ng path: ${i}`)}getIn(e,s){let[i,...n]=e,o=this.get(i,!0);return n.length===0?!s&&A(o)?o.value:o:j(o)?o.getIn(n,s):void 0}hasAllNullValues(e){return this.items.
every(s=>{if(!q(s))return!1;let i=s.value;return i==null||e&&A(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(e){let[s,...i]=e;if(i.length===0)
return this.has(s);let n=this.get(s,!0);return j(n)?n.hasIn(i):!1}setIn(e,s){let[i,...n]=e;if(n.length===0)this.set(i,s);else{let o=this.get(i,!0);if(j(o))o.setIn(
n,s);else if(o===void 0&&this.schema)this.set(i,ns(this.schema,n,s));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${n}`)}}};var mo=t=>t.replace(/^(?!$)(?: $)?/gm,"#");function de(t,e){return/^\n+$/.test(t)?t.substring(1):e?t.replace(/^(?! *$)/gm,e):t}var Ie=(t,e,s)=>t.endsWith(`
`)?de(s,e):s.includes(`
`)?`
`+de(s,e):(t.endsWith(" ")?"":" ")+s;var di="flow",Zs="block",os="quoted";function as(t,e,s="flow",{indentAtStart:i,lineWidth:n=80,minContentWidth:o=20,onFold:r,onOverflow:a}={}){if(!n||n<0)return t;
n<o&&(o=0);let f=Math.max(1+o,1+n-e.length);if(t.length<=f)return t;let l=[],c={},p=n-e.length;typeof i=="number"&&(i>n-Math.max(2,o)?l.push(0):p=n-i);let d,u,m=!1,
h=-1,g=-1,v=-1;s===Zs&&(h=ho(t,h,e.length),h!==-1&&(p=h+f));for(let x;x=t[h+=1];){if(s===os&&x==="\\"){switch(g=h,t[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"\
U":h+=9;break;default:h+=1}v=h}if(x===`
`)s===Zs&&(h=ho(t,h,e.length)),p=h+e.length+f,d=void 0;else{if(x===" "&&u&&u!==" "&&u!==`
`&&u!=="	"){let _=t[h+1];_&&_!==" "&&_!==`
`&&_!=="	"&&(d=h)}if(h>=p)if(d)l.push(d),p=d+f,d=void 0;else if(s===os){for(;u===" "||u==="	";)u=x,x=t[h+=1],m=!0;let _=h>v+1?h-2:g-1;if(c[_])return t;l.push(_),
c[_]=!0,p=_+f,d=void 0}else m=!0}u=x}if(m&&a&&a(),l.length===0)return t;r&&r();let w=t.slice(0,l[0]);for(let x=0;x<l.length;++x){let _=l[x],S=l[x+1]||t.length;_===
0?w=`
${e}${t.slice(0,S)}`:(s===os&&c[_]&&(w+=`${t[_]}\\`),w+=`
${e}${t.slice(_+1,S)}`)}return w}function ho(t,e,s){let i=e,n=e+1,o=t[n];for(;o===" "||o==="	";)if(e<n+s)o=t[++e];else{do o=t[++e];while(o&&o!==`
`);i=e,n=e+1,o=t[n]}return i}var tr=(t,e)=>({indentAtStart:e?t.indent.length:t.indentAtStart,lineWidth:t.options.lineWidth,minContentWidth:t.options.minContentWidth}),sr=t=>/^(%|---|\.\.\.)/m.
test(t);function kc(t,e,s){if(!e||e<0)return!1;let i=e-s,n=t.length;if(n<=i)return!1;for(let o=0,r=0;o<n;++o)if(t[o]===`
`){if(o-r>i)return!0;if(r=o+1,n-r<=i)return!1}return!0}function ls(t,e){let s=JSON.stringify(t);if(e.options.doubleQuotedAsJSON)return s;let{implicitKey:i}=e,n=e.
options.doubleQuotedMinMultiLineLength,o=e.indent||(sr(t)?"  ":""),r="",a=0;for(let f=0,l=s[f];l;l=s[++f])if(l===" "&&s[f+1]==="\\"&&s[f+2]==="n"&&(r+=s.slice(a,
f)+"\\ ",f+=1,a=f,l="\\"),l==="\\")switch(s[f+1]){case"u":{r+=s.slice(a,f);let c=s.substr(f+2,4);switch(c){case"0000":r+="\\0";break;case"0007":r+="\\a";break;case"\
000b":r+="\\v";break;case"001b":r+="\\e";break;case"0085":r+="\\N";break;case"00a0":r+="\\_";break;case"2028":r+="\\L";break;case"2029":r+="\\P";break;default:c.
substr(0,2)==="00"?r+="\\x"+c.substr(2):r+=s.substr(f,6)}f+=5,a=f+1}break;case"n":if(i||s[f+2]==='"'||s.length<n)f+=1;else{for(r+=s.slice(a,f)+`

`;s[f+2]==="\\"&&s[f+3]==="n"&&s[f+4]!=='"';)r+=`
`,f+=2;r+=o,s[f+2]===" "&&(r+="\\"),f+=1,a=f+1}break;default:f+=1}return r=a?r+s.slice(a):s,i?r:as(r,o,os,tr(e,!1))}function hi(t,e){if(e.options.singleQuote===
!1||e.implicitKey&&t.includes(`
`)||/[ \t]\n|\n[ \t]/.test(t))return ls(t,e);let s=e.indent||(sr(t)?"  ":""),i="'"+t.replace(/'/g,"''").replace(/\n+/g,`$&
${s}`)+"'";return e.implicitKey?i:as(i,s,di,tr(e,!1))}function Dt(t,e){let{singleQuote:s}=e.options,i;if(s===!1)i=ls;else{let n=t.includes('"'),o=t.includes("'");
n&&!o?i=hi:o&&!n?i=ls:i=s?hi:ls}return i(t,e)}var gi;try{gi=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{gi=/\n+(?!\n|$)/g}function er({comment:t,type:e,value:s},i,n,o){let{blockQuote:r,commentString:a,lineWidth:f}=i.options;if(!r||/\n[\t ]+$/.test(
s))return Dt(s,i);let l=i.indent||(i.forceBlockIndent||sr(s)?"  ":""),c=r==="literal"?!0:r==="folded"||e===P.BLOCK_FOLDED?!1:e===P.BLOCK_LITERAL?!0:!kc(s,f,l.length);
if(!s)return c?`|
`:`>
`;let p,d;for(d=s.length;d>0;--d){let S=s[d-1];if(S!==`
`&&S!=="	"&&S!==" ")break}let u=s.substring(d),m=u.indexOf(`
`);m===-1?p="-":s===u||m!==u.length-1?(p="+",o&&o()):p="",u&&(s=s.slice(0,-u.length),u[u.length-1]===`
`&&(u=u.slice(0,-1)),u=u.replace(gi,`$&${l}`));let h=!1,g,v=-1;for(g=0;g<s.length;++g){let S=s[g];if(S===" ")h=!0;else if(S===`
`)v=g;else break}let w=s.substring(0,v<g?v+1:g);w&&(s=s.substring(w.length),w=w.replace(/\n+/g,`$&${l}`));let _=(h?l?"2":"1":"")+p;if(t&&(_+=" "+a(t.replace(/ ?[\r\n]+/g,
" ")),n&&n()),!c){let S=s.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),$=!1,O=tr(i,!0);r!=="folded"&&e!==P.BLOCK_FOLDED&&(O.onOverflow=()=>{
$=!0});let k=as(`${w}${S}${u}`,l,Zs,O);if(!$)return`>${_}
${l}${k}`}return s=s.replace(/\n+/g,`$&${l}`),`|${_}
${l}${w}${s}${u}`}function _c(t,e,s,i){let{type:n,value:o}=t,{actualString:r,implicitKey:a,indent:f,indentStep:l,inFlow:c}=e;if(a&&o.includes(`
`)||c&&/[[\]{},]/.test(o))return Dt(o,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o))return a||c||!o.includes(
`
`)?Dt(o,e):er(t,e,s,i);if(!a&&!c&&n!==P.PLAIN&&o.includes(`
`))return er(t,e,s,i);if(sr(o)){if(f==="")return e.forceBlockIndent=!0,er(t,e,s,i);if(a&&f===l)return Dt(o,e)}let p=o.replace(/\n+/g,`$&
${f}`);if(r){let d=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:u,tags:m}=e.doc.schema;if(m.some(d)||u?.some(d))return Dt(o,e)}return a?
p:as(p,f,di,tr(e,!1))}function ft(t,e,s,i){let{implicitKey:n,inFlow:o}=e,r=typeof t.value=="string"?t:Object.assign({},t,{value:String(t.value)}),{type:a}=t;a!==
P.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(r.value)&&(a=P.QUOTE_DOUBLE);let f=c=>{switch(c){case P.BLOCK_FOLDED:case P.BLOCK_LITERAL:
return n||o?Dt(r.value,e):er(r,e,s,i);case P.QUOTE_DOUBLE:return ls(r.value,e);case P.QUOTE_SINGLE:return hi(r.value,e);case P.PLAIN:return _c(r,e,s,i);default:
return null}},l=f(a);if(l===null){let{defaultKeyType:c,defaultStringType:p}=e.options,d=n&&c||p;if(l=f(d),l===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return l}function rr(t,e){let s=Object.assign({blockQuote:!0,commentString:mo,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},t.schema.toStringOptions,e),i;switch(s.collectionStyle){case"block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,
doc:t,flowCollectionPadding:s.flowCollectionPadding?" ":"",indent:"",indentStep:typeof s.indent=="number"?" ".repeat(s.indent):"  ",inFlow:i,options:s}}function Sc(t,e){
if(e.tag){let n=t.filter(o=>o.tag===e.tag);if(n.length>0)return n.find(o=>o.format===e.format)??n[0]}let s,i;if(A(e)){i=e.value;let n=t.filter(o=>o.identify?.(i));
if(n.length>1){let o=n.filter(r=>r.test);o.length>0&&(n=o)}s=n.find(o=>o.format===e.format)??n.find(o=>!o.format)}else i=e,s=t.find(n=>n.nodeClass&&i instanceof
n.nodeClass);if(!s){let n=i?.constructor?.name??(i===null?"null":typeof i);throw new Error(`Tag not resolved for ${n} value`)}return s}function $c(t,e,{anchors:s,
doc:i}){if(!i.directives)return"";let n=[],o=(A(t)||j(t))&&t.anchor;o&&Gs(o)&&(s.add(o),n.push(`&${o}`));let r=t.tag??(e.default?null:e.tag);return r&&n.push(i.
directives.tagString(r)),n.join(" ")}function Ve(t,e,s,i){if(q(t))return t.toString(e,s,i);if(ce(t)){if(e.doc.directives)return t.toString(e);if(e.resolvedAliases?.
has(t))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(t):e.resolvedAliases=new Set([t]),
t=t.resolve(e.doc)}let n,o=I(t)?t:e.doc.createNode(t,{onTagObj:f=>n=f});n??(n=Sc(e.doc.schema.tags,o));let r=$c(o,n,e);r.length>0&&(e.indentAtStart=(e.indentAtStart??
0)+r.length+1);let a=typeof n.stringify=="function"?n.stringify(o,e,s,i):A(o)?ft(o,e,s,i):o.toString(e,s,i);return r?A(o)||a[0]==="{"||a[0]==="["?`${r} ${a}`:`${r}\

${e.indent}${a}`:a}function go({key:t,value:e},s,i,n){let{allNullValues:o,doc:r,indent:a,indentStep:f,options:{commentString:l,indentSeq:c,simpleKeys:p}}=s,d=I(t)&&t.comment||null;
if(p){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(j(t)||!I(t)&&typeof t=="object"){let O="With simple keys, collection cannot be\
 used as a key value";throw new Error(O)}}let u=!p&&(!t||d&&e==null&&!s.inFlow||j(t)||(A(t)?t.type===P.BLOCK_FOLDED||t.type===P.BLOCK_LITERAL:typeof t=="object"));
s=Object.assign({},s,{allNullValues:!1,implicitKey:!u&&(p||!o),indent:a+f});let m=!1,h=!1,g=Ve(t,s,()=>m=!0,()=>h=!0);if(!u&&!s.inFlow&&g.length>1024){if(p)throw new Error(
"With simple keys, single line scalar must not span more than 1024 characters");u=!0}if(s.inFlow){if(o||e==null)return m&&i&&i(),g===""?"?":u?`? ${g}`:g}else if(o&&
!p||e==null&&u)return g=`? ${g}`,d&&!m?g+=Ie(g,s.indent,l(d)):h&&n&&n(),g;m&&(d=null),u?(d&&(g+=Ie(g,s.indent,l(d))),g=`? ${g}
${a}:`):(g=`${g}:`,d&&(g+=Ie(g,s.indent,l(d))));let v,w,x;I(e)?(v=!!e.spaceBefore,w=e.commentBefore,x=e.comment):(v=!1,w=null,x=null,e&&typeof e=="object"&&(e=r.
createNode(e))),s.implicitKey=!1,!u&&!d&&A(e)&&(s.indentAtStart=g.length+1),h=!1,!c&&f.length>=2&&!s.inFlow&&!u&&be(e)&&!e.flow&&!e.tag&&!e.anchor&&(s.indent=s.
indent.substring(2));let _=!1,S=Ve(e,s,()=>_=!0,()=>h=!0),$=" ";if(d||v||w){if($=v?`
`:"",w){let O=l(w);$+=`
${de(O,s.indent)}`}S===""&&!s.inFlow?$===`
`&&x&&($=`

`):$+=`
${s.indent}`}else if(!u&&j(e)){let O=S[0],k=S.indexOf(`
`),N=k!==-1,C=s.inFlow??e.flow??e.items.length===0;if(N||!C){let M=!1;if(N&&(O==="&"||O==="!")){let T=S.indexOf(" ");O==="&"&&T!==-1&&T<k&&S[T+1]==="!"&&(T=S.indexOf(
" ",T+1)),(T===-1||k<T)&&(M=!0)}M||($=`
${s.indent}`)}}else(S===""||S[0]===`
`)&&($="");return g+=$+S,s.inFlow?_&&i&&i():x&&!_?g+=Ie(g,s.indent,l(x)):h&&n&&n(),g}function yi(t,e){(t==="debug"||t==="warn")&&console.warn(e)}var ir="<<",we={identify:t=>t===ir||typeof t=="symbol"&&t.description===ir,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new P(
Symbol(ir)),{addToJSMap:wi}),stringify:()=>ir},yo=(t,e)=>(we.identify(e)||A(e)&&(!e.type||e.type===P.PLAIN)&&we.identify(e.value))&&t?.doc.schema.tags.some(s=>s.
tag===we.tag&&s.default);function wi(t,e,s){let i=bo(t,s);if(be(i))for(let n of i.items)bi(t,e,n);else if(Array.isArray(i))for(let n of i)bi(t,e,n);else bi(t,e,
i)}function bi(t,e,s){let i=bo(t,s);if(!pe(i))throw new Error("Merge sources must be maps or map aliases");let n=i.toJSON(null,t,Map);for(let[o,r]of n)e instanceof
Map?e.has(o)||e.set(o,r):e instanceof Set?e.add(o):Object.prototype.hasOwnProperty.call(e,o)||Object.defineProperty(e,o,{value:r,writable:!0,enumerable:!0,configurable:!0});
return e}function bo(t,e){return t&&ce(e)?e.resolve(t.doc,t):e}function nr(t,e,{key:s,value:i}){if(I(s)&&s.addToJSMap)s.addToJSMap(t,e,i);else if(yo(t,s))wi(t,e,i);else{let n=V(s,"",t);if(e instanceof Map)e.set(n,V(i,n,t));else if(e instanceof
Set)e.add(n);else{let o=Pc(s,n,t),r=V(i,o,t);o in e?Object.defineProperty(e,o,{value:r,writable:!0,enumerable:!0,configurable:!0}):e[o]=r}}return e}function Pc(t,e,s){
if(e===null)return"";if(typeof e!="object")return String(e);if(I(t)&&s?.doc){let i=rr(s.doc,{});i.anchors=new Set;for(let o of s.anchors.keys())i.anchors.add(o.
anchor);i.inFlow=!0,i.inStringifyKey=!0;let n=t.toString(i);if(!s.mapKeyWarned){let o=JSON.stringify(n);o.length>40&&(o=o.substring(0,36)+'..."'),yi(s.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use object keys.`),s.mapKeyWarned=!0}return n}
return JSON.stringify(e)}function zt(t,e,s){let i=Ye(t,void 0,s),n=Ye(e,void 0,s);return new R(i,n)}var R=class t{constructor(e,s=null){Object.defineProperty(this,ee,{value:ui}),this.key=
e,this.value=s}clone(e){let{key:s,value:i}=this;return I(s)&&(s=s.clone(e)),I(i)&&(i=i.clone(e)),new t(s,i)}toJSON(e,s){let i=s?.mapAsMap?new Map:{};return nr(s,
i,this)}toString(e,s,i){return e?.doc?go(this,e,s,i):JSON.stringify(this)}};function ar(t,e,s){return(e.inFlow??t.flow?Oc:Nc)(t,e,s)}function Nc({comment:t,items:e},s,{blockItemPrefix:i,flowChars:n,itemIndent:o,onChompKeep:r,onComment:a}){
let{indent:f,options:{commentString:l}}=s,c=Object.assign({},s,{indent:o,type:null}),p=!1,d=[];for(let m=0;m<e.length;++m){let h=e[m],g=null;if(I(h))!p&&h.spaceBefore&&
d.push(""),or(s,d,h.commentBefore,p),h.comment&&(g=h.comment);else if(q(h)){let w=I(h.key)?h.key:null;w&&(!p&&w.spaceBefore&&d.push(""),or(s,d,w.commentBefore,p))}
p=!1;let v=Ve(h,c,()=>g=null,()=>p=!0);g&&(v+=Ie(v,o,l(g))),p&&g&&(p=!1),d.push(i+v)}let u;if(d.length===0)u=n.start+n.end;else{u=d[0];for(let m=1;m<d.length;++m){
let h=d[m];u+=h?`
${f}${h}`:`
`}}return t?(u+=`
`+de(l(t),f),a&&a()):p&&r&&r(),u}function Oc({items:t},e,{flowChars:s,itemIndent:i}){let{indent:n,indentStep:o,flowCollectionPadding:r,options:{commentString:a}}=e;
i+=o;let f=Object.assign({},e,{indent:i,inFlow:!0,type:null}),l=!1,c=0,p=[];for(let m=0;m<t.length;++m){let h=t[m],g=null;if(I(h))h.spaceBefore&&p.push(""),or(e,
p,h.commentBefore,!1),h.comment&&(g=h.comment);else if(q(h)){let w=I(h.key)?h.key:null;w&&(w.spaceBefore&&p.push(""),or(e,p,w.commentBefore,!1),w.comment&&(l=!0));
let x=I(h.value)?h.value:null;x?(x.comment&&(g=x.comment),x.commentBefore&&(l=!0)):h.value==null&&w?.comment&&(g=w.comment)}g&&(l=!0);let v=Ve(h,f,()=>g=null);l||
(l=p.length>c||v.includes(`
`)),m<t.length-1?v+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=p.reduce((w,x)=>w+x.length+2,2)+(v.length+2)>e.options.lineWidth)),l&&(v+=",")),
g&&(v+=Ie(v,i,a(g))),p.push(v),c=p.length}let{start:d,end:u}=s;if(p.length===0)return d+u;if(!l){let m=p.reduce((h,g)=>h+g.length+2,2);l=e.options.lineWidth>0&&
m>e.options.lineWidth}if(l){let m=d;for(let h of p)m+=h?`
${o}${n}${h}`:`
`;return`${m}
${n}${u}`}else return`${d}${r}${p.join(" ")}${r}${u}`}function or({indent:t,options:{commentString:e}},s,i,n){if(i&&n&&(i=i.replace(/^\n+/,"")),i){let o=de(e(i),
t);s.push(o.trimStart())}}function rt(t,e){let s=A(e)?e.value:e;for(let i of t)if(q(i)&&(i.key===e||i.key===s||A(i.key)&&i.key.value===s))return i}var U=class extends Ct{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(ye,e),this.items=[]}static from(e,s,i){let{keepUndefined:n,replacer:o}=i,r=new this(e),a=(f,l)=>{if(typeof o==
"function")l=o.call(s,f,l);else if(Array.isArray(o)&&!o.includes(f))return;(l!==void 0||n)&&r.items.push(zt(f,l,i))};if(s instanceof Map)for(let[f,l]of s)a(f,l);else if(s&&
typeof s=="object")for(let f of Object.keys(s))a(f,s[f]);return typeof e.sortMapEntries=="function"&&r.items.sort(e.sortMapEntries),r}add(e,s){let i;q(e)?i=e:!e||
typeof e!="object"||!("key"in e)?i=new R(e,e?.value):i=new R(e.key,e.value);let n=rt(this.items,i.key),o=this.schema?.sortMapEntries;if(n){if(!s)throw new Error(
`Key ${i.key} already set`);A(n.value)&&Xs(i.value)?n.value.value=i.value:n.value=i.value}else if(o){let r=this.items.findIndex(a=>o(i,a)<0);r===-1?this.items.push(
i):this.items.splice(r,0,i)}else this.items.push(i)}delete(e){let s=rt(this.items,e);return s?this.items.splice(this.items.indexOf(s),1).length>0:!1}get(e,s){let n=rt(
this.items,e)?.value;return(!s&&A(n)?n.value:n)??void 0}has(e){return!!rt(this.items,e)}set(e,s){this.add(new R(e,s),!0)}toJSON(e,s,i){let n=i?new i:s?.mapAsMap?
new Map:{};s?.onCreate&&s.onCreate(n);for(let o of this.items)nr(s,n,o);return n}toString(e,s,i){if(!e)return JSON.stringify(this);for(let n of this.items)if(!q(
n))throw new Error(`Map items must all be pairs; found ${JSON.stringify(n)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{
allNullValues:!0})),ar(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:i,onComment:s})}};var ve={collection:"map",default:!0,nodeClass:U,tag:"tag:yaml.org,2002:map",resolve(t,e){return pe(t)||e("Expected a mapping for this tag"),t},createNode:(t,e,s)=>U.
from(t,e,s)};var X=class extends Ct{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(Ue,e),this.items=[]}add(e){this.items.push(e)}delete(e){let s=lr(
e);return typeof s!="number"?!1:this.items.splice(s,1).length>0}get(e,s){let i=lr(e);if(typeof i!="number")return;let n=this.items[i];return!s&&A(n)?n.value:n}has(e){
let s=lr(e);return typeof s=="number"&&s<this.items.length}set(e,s){let i=lr(e);if(typeof i!="number")throw new Error(`Expected a valid index, not ${e}.`);let n=this.
items[i];A(n)&&Xs(s)?n.value=s:this.items[i]=s}toJSON(e,s){let i=[];s?.onCreate&&s.onCreate(i);let n=0;for(let o of this.items)i.push(V(o,String(n++),s));return i}toString(e,s,i){
return e?ar(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:i,onComment:s}):JSON.stringify(this)}static from(e,s,i){
let{replacer:n}=i,o=new this(e);if(s&&Symbol.iterator in Object(s)){let r=0;for(let a of s){if(typeof n=="function"){let f=s instanceof Set?a:String(r++);a=n.call(
s,f,a)}o.items.push(Ye(a,void 0,i))}}return o}};function lr(t){let e=A(t)?t.value:t;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(
e)&&e>=0?e:null}var xe={collection:"seq",default:!0,nodeClass:X,tag:"tag:yaml.org,2002:seq",resolve(t,e){return be(t)||e("Expected a sequence for this tag"),t},createNode:(t,e,s)=>X.
from(t,e,s)};var it={identify:t=>typeof t=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify(t,e,s,i){return e=Object.assign({actualString:!0},e),ft(t,e,
s,i)}};var mt={identify:t=>t==null,createNode:()=>new P(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new P(null),stringify:({
source:t},e)=>typeof t=="string"&&mt.test.test(t)?t:e.options.nullStr};var cs={identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:t=>new P(t[0]==="t"||t[0]==="T"),
stringify({source:t,value:e},s){if(t&&cs.test.test(t)){let i=t[0]==="t"||t[0]==="T";if(e===i)return t}return e?s.options.trueStr:s.options.falseStr}};function Z({format:t,minFractionDigits:e,tag:s,value:i}){if(typeof i=="bigint")return String(i);let n=typeof i=="number"?i:Number(i);if(!isFinite(n))return isNaN(
n)?".nan":n<0?"-.inf":".inf";let o=Object.is(i,-0)?"-0":JSON.stringify(i);if(!t&&e&&(!s||s==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes("e")){let r=o.
indexOf(".");r<0&&(r=o.length,o+=".");let a=e-(o.length-r-1);for(;a-- >0;)o+="0"}return o}var cr={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()===
"nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Z},pr={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t),stringify(t){let e=Number(t.value);return isFinite(e)?e.toExponential():
Z(t)}},ur={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){let e=new P(parseFloat(t)),
s=t.indexOf(".");return s!==-1&&t[t.length-1]==="0"&&(e.minFractionDigits=t.length-s-1),e},stringify:Z};var fr=t=>typeof t=="bigint"||Number.isInteger(t),vi=(t,e,s,{intAsBigInt:i})=>i?BigInt(t):parseInt(t.substring(e),s);function wo(t,e,s){let{value:i}=t;return fr(
i)&&i>=0?s+i.toString(e):Z(t)}var mr={identify:t=>fr(t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(t,e,s)=>vi(t,2,8,s),
stringify:t=>wo(t,8,"0o")},dr={identify:fr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(t,e,s)=>vi(t,0,10,s),stringify:Z},hr={identify:t=>fr(
t)&&t>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(t,e,s)=>vi(t,2,16,s),stringify:t=>wo(t,16,"0x")};var vo=[ve,xe,it,mt,cs,mr,dr,hr,cr,pr,ur];function xo(t){return typeof t=="bigint"||Number.isInteger(t)}var gr=({value:t})=>JSON.stringify(t),Lc=[{identify:t=>typeof t=="string",default:!0,tag:"tag:yaml\
.org,2002:str",resolve:t=>t,stringify:gr},{identify:t=>t==null,createNode:()=>new P(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:gr},{identify:t=>typeof t=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:t=>t==="true",stringify:gr},{identify:xo,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(t,e,{intAsBigInt:s})=>s?BigInt(t):parseInt(t,10),stringify:({value:t})=>xo(t)?t.toString():JSON.
stringify(t)},{identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(
t),stringify:gr}],Ac={default:!0,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}},ko=[ve,xe].concat(Lc,Ac);var ps={identify:t=>t instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(t,e){if(typeof atob=="function"){let s=atob(t.replace(/[\n\r]/g,"")),
i=new Uint8Array(s.length);for(let n=0;n<s.length;++n)i[n]=s.charCodeAt(n);return i}else return e("This environment does not support reading binary tags; either\
 Buffer or atob is required"),t},stringify({comment:t,type:e,value:s},i,n,o){if(!s)return"";let r=s,a;if(typeof btoa=="function"){let f="";for(let l=0;l<r.length;++l)
f+=String.fromCharCode(r[l]);a=btoa(f)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=
P.BLOCK_LITERAL),e!==P.QUOTE_DOUBLE){let f=Math.max(i.options.lineWidth-i.indent.length,i.options.minContentWidth),l=Math.ceil(a.length/f),c=new Array(l);for(let p=0,
d=0;p<l;++p,d+=f)c[p]=a.substr(d,f);a=c.join(e===P.BLOCK_LITERAL?`
`:" ")}return ft({comment:t,type:e,value:a},i,n,o)}};function xi(t,e){if(be(t))for(let s=0;s<t.items.length;++s){let i=t.items[s];if(!q(i)){if(pe(i)){i.items.length>1&&e("Each pair must have its own sequence indic\
ator");let n=i.items[0]||new R(new P(null));if(i.commentBefore&&(n.key.commentBefore=n.key.commentBefore?`${i.commentBefore}
${n.key.commentBefore}`:i.commentBefore),i.comment){let o=n.value??n.key;o.comment=o.comment?`${i.comment}
${o.comment}`:i.comment}i=n}t.items[s]=q(i)?i:new R(i)}}else e("Expected a sequence for this tag");return t}function ki(t,e,s){let{replacer:i}=s,n=new X(t);n.tag=
"tag:yaml.org,2002:pairs";let o=0;if(e&&Symbol.iterator in Object(e))for(let r of e){typeof i=="function"&&(r=i.call(e,String(o++),r));let a,f;if(Array.isArray(
r))if(r.length===2)a=r[0],f=r[1];else throw new TypeError(`Expected [key, value] tuple: ${r}`);else if(r&&r instanceof Object){let l=Object.keys(r);if(l.length===
1)a=l[0],f=r[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=r;n.items.push(zt(a,f,s))}return n}var us={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:xi,createNode:ki};var Bt=class t extends X{constructor(){super(),this.add=U.prototype.add.bind(this),this.delete=U.prototype.delete.bind(this),this.get=U.prototype.get.bind(this),
this.has=U.prototype.has.bind(this),this.set=U.prototype.set.bind(this),this.tag=t.tag}toJSON(e,s){if(!s)return super.toJSON(e);let i=new Map;s?.onCreate&&s.onCreate(
i);for(let n of this.items){let o,r;if(q(n)?(o=V(n.key,"",s),r=V(n.value,o,s)):o=V(n,"",s),i.has(o))throw new Error("Ordered maps must not include duplicate key\
s");i.set(o,r)}return i}static from(e,s,i){let n=ki(e,s,i),o=new this;return o.items=n.items,o}};Bt.tag="tag:yaml.org,2002:omap";var fs={collection:"seq",identify:t=>t instanceof
Map,nodeClass:Bt,default:!1,tag:"tag:yaml.org,2002:omap",resolve(t,e){let s=xi(t,e),i=[];for(let{key:n}of s.items)A(n)&&(i.includes(n.value)?e(`Ordered maps mus\
t not include duplicate keys: ${n.value}`):i.push(n.value));return Object.assign(new Bt,s)},createNode:(t,e,s)=>Bt.from(t,e,s)};function _o({value:t,source:e},s){return e&&(t?_i:Si).test.test(e)?e:t?s.options.trueStr:s.options.falseStr}var _i={identify:t=>t===!0,default:!0,tag:"tag:yaml.\
org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new P(!0),stringify:_o},Si={identify:t=>t===!1,default:!0,tag:"tag:yaml.org,2002:bo\
ol",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new P(!1),stringify:_o};var So={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(-3).toLowerCase()===
"nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Z},$o={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t.replace(/_/g,"")),stringify(t){let e=Number(t.value);return isFinite(
e)?e.toExponential():Z(t)}},Po={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){let e=new P(
parseFloat(t.replace(/_/g,""))),s=t.indexOf(".");if(s!==-1){let i=t.substring(s+1).replace(/_/g,"");i[i.length-1]==="0"&&(e.minFractionDigits=i.length)}return e},
stringify:Z};var ms=t=>typeof t=="bigint"||Number.isInteger(t);function yr(t,e,s,{intAsBigInt:i}){let n=t[0];if((n==="-"||n==="+")&&(e+=1),t=t.substring(e).replace(/_/g,""),
i){switch(s){case 2:t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}let r=BigInt(t);return n==="-"?BigInt(-1)*r:r}let o=parseInt(t,s);return n===
"-"?-1*o:o}function $i(t,e,s){let{value:i}=t;if(ms(i)){let n=i.toString(e);return i<0?"-"+s+n.substr(1):s+n}return Z(t)}var No={identify:ms,default:!0,tag:"tag:\
yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,e,s)=>yr(t,2,2,s),stringify:t=>$i(t,2,"0b")},Oo={identify:ms,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(t,e,s)=>yr(t,1,8,s),stringify:t=>$i(t,8,"0")},Lo={identify:ms,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(t,e,s)=>yr(t,0,10,s),stringify:Z},Ao={identify:ms,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,e,s)=>yr(
t,2,16,s),stringify:t=>$i(t,16,"0x")};var Rt=class t extends U{constructor(e){super(e),this.tag=t.tag}add(e){let s;q(e)?s=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?s=new R(e.key,
null):s=new R(e,null),rt(this.items,s.key)||this.items.push(s)}get(e,s){let i=rt(this.items,e);return!s&&q(i)?A(i.key)?i.key.value:i.key:i}set(e,s){if(typeof s!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof s}`);let i=rt(this.items,e);i&&!s?this.items.splice(this.items.
indexOf(i),1):!i&&s&&this.items.push(new R(e))}toJSON(e,s){return super.toJSON(e,s,Set)}toString(e,s,i){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(
!0))return super.toString(Object.assign({},e,{allNullValues:!0}),s,i);throw new Error("Set items must all have null values")}static from(e,s,i){let{replacer:n}=i,
o=new this(e);if(s&&Symbol.iterator in Object(s))for(let r of s)typeof n=="function"&&(r=n.call(s,r,r)),o.items.push(zt(r,null,i));return o}};Rt.tag="tag:yaml.o\
rg,2002:set";var ds={collection:"map",identify:t=>t instanceof Set,nodeClass:Rt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(t,e,s)=>Rt.from(t,e,s),resolve(t,e){
if(pe(t)){if(t.hasAllNullValues(!0))return Object.assign(new Rt,t);e("Set items must all have null values")}else e("Expected a mapping for this tag");return t}};function Pi(t,e){let s=t[0],i=s==="-"||s==="+"?t.substring(1):t,n=r=>e?BigInt(r):Number(r),o=i.replace(/_/g,"").split(":").reduce((r,a)=>r*n(60)+n(a),n(0));return s===
"-"?n(-1)*o:o}function To(t){let{value:e}=t,s=r=>r;if(typeof e=="bigint")s=r=>BigInt(r);else if(isNaN(e)||!isFinite(e))return Z(t);let i="";e<0&&(i="-",e*=s(-1));
let n=s(60),o=[e%n];return e<60?o.unshift(0):(e=(e-o[0])/n,o.unshift(e%n),e>=60&&(e=(e-o[0])/n,o.unshift(e))),i+o.map(r=>String(r).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var br={identify:t=>typeof t=="bigint"||Number.isInteger(t),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(t,e,{intAsBigInt:s})=>Pi(t,s),stringify:To},wr={identify:t=>typeof t=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:t=>Pi(t,!1),stringify:To},Ft={identify:t=>t instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(t){let e=t.match(Ft.test);if(!e)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,s,i,n,o,r,a]=e.map(Number),f=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(s,i-
1,n,o||0,r||0,a||0,f),c=e[8];if(c&&c!=="Z"){let p=Pi(c,!1);Math.abs(p)<30&&(p*=60),l-=6e4*p}return new Date(l)},stringify:({value:t})=>t?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""};var Ni=[ve,xe,it,mt,_i,Si,No,Oo,Lo,Ao,So,$o,Po,ps,we,fs,us,ds,br,wr,Ft];var qo=new Map([["core",vo],["failsafe",[ve,xe,it]],["json",ko],["yaml11",Ni],["yaml-1.1",Ni]]),Io={binary:ps,bool:cs,float:ur,floatExp:pr,floatNaN:cr,floatTime:wr,
int:dr,intHex:hr,intOct:mr,intTime:br,map:ve,merge:we,null:mt,omap:fs,pairs:us,seq:xe,set:ds,timestamp:Ft},Eo={"tag:yaml.org,2002:binary":ps,"tag:yaml.org,2002:\
merge":we,"tag:yaml.org,2002:omap":fs,"tag:yaml.org,2002:pairs":us,"tag:yaml.org,2002:set":ds,"tag:yaml.org,2002:timestamp":Ft};function vr(t,e,s){let i=qo.get(
e);if(i&&!t)return s&&!i.includes(we)?i.concat(we):i.slice();let n=i;if(!n)if(Array.isArray(t))n=[];else{let o=Array.from(qo.keys()).filter(r=>r!=="yaml11").map(
r=>JSON.stringify(r)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${o} or define customTags array`)}if(Array.isArray(t))for(let o of t)n=n.concat(
o);else typeof t=="function"&&(n=t(n.slice()));return s&&(n=n.concat(we)),n.reduce((o,r)=>{let a=typeof r=="string"?Io[r]:r;if(!a){let f=JSON.stringify(r),l=Object.
keys(Io).map(c=>JSON.stringify(c)).join(", ");throw new Error(`Unknown custom tag ${f}; use one of ${l}`)}return o.includes(a)||o.push(a),o},[])}var Tc=(t,e)=>t.key<e.key?-1:t.key>e.key?1:0,hs=class t{constructor({compat:e,customTags:s,merge:i,resolveKnownTags:n,schema:o,sortMapEntries:r,toStringDefaults:a}){
this.compat=Array.isArray(e)?vr(e,"compat"):e?vr(null,e):null,this.name=typeof o=="string"&&o||"core",this.knownTags=n?Eo:{},this.tags=vr(s,this.name,i),this.toStringOptions=
a??null,Object.defineProperty(this,ye,{value:ve}),Object.defineProperty(this,le,{value:it}),Object.defineProperty(this,Ue,{value:xe}),this.sortMapEntries=typeof r==
"function"?r:r===!0?Tc:null}clone(){let e=Object.create(t.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};function jo(t,e){let s=[],i=e.directives===!0;if(e.directives!==!1&&t.directives){let f=t.directives.toString(t);f?(s.push(f),i=!0):t.directives.docStart&&(i=!0)}
i&&s.push("---");let n=rr(t,e),{commentString:o}=n.options;if(t.commentBefore){s.length!==1&&s.unshift("");let f=o(t.commentBefore);s.unshift(de(f,""))}let r=!1,
a=null;if(t.contents){if(I(t.contents)){if(t.contents.spaceBefore&&i&&s.push(""),t.contents.commentBefore){let c=o(t.contents.commentBefore);s.push(de(c,""))}n.
forceBlockIndent=!!t.comment,a=t.contents.comment}let f=a?void 0:()=>r=!0,l=Ve(t.contents,n,()=>a=null,f);a&&(l+=Ie(l,"",o(a))),(l[0]==="|"||l[0]===">")&&s[s.length-
1]==="---"?s[s.length-1]=`--- ${l}`:s.push(l)}else s.push(Ve(t.contents,n));if(t.directives?.docEnd)if(t.comment){let f=o(t.comment);f.includes(`
`)?(s.push("..."),s.push(de(f,""))):s.push(`... ${f}`)}else s.push("...");else{let f=t.comment;f&&r&&(f=f.replace(/^\n+/,"")),f&&((!r||a)&&s[s.length-1]!==""&&s.
push(""),s.push(de(o(f),"")))}return s.join(`
`)+`
`}var nt=class t{constructor(e,s,i){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,ee,{value:Js});let n=null;
typeof s=="function"||Array.isArray(s)?n=s:i===void 0&&s&&(i=s,s=void 0);let o=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},i);this.options=o;let{version:r}=o;i?._directives?(this.directives=i._directives.atDocument(),this.directives.
yaml.explicit&&(r=this.directives.yaml.version)):this.directives=new qe({version:r}),this.setSchema(r,i),this.contents=e===void 0?null:this.createNode(e,n,i)}clone(){
let e=Object.create(t.prototype,{[ee]:{value:Js}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.
warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=I(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Ut(this.contents)&&this.contents.add(e)}addIn(e,s){Ut(this.
contents)&&this.contents.addIn(e,s)}createAlias(e,s){if(!e.anchor){let i=fi(this);e.anchor=!s||i.has(s)?mi(s||"a",i):s}return new Ke(e.anchor)}createNode(e,s,i){
let n;if(typeof s=="function")e=s.call({"":e},"",e),n=s;else if(Array.isArray(s)){let g=w=>typeof w=="number"||w instanceof String||w instanceof Number,v=s.filter(
g).map(String);v.length>0&&(s=s.concat(v)),n=s}else i===void 0&&s&&(i=s,s=void 0);let{aliasDuplicateObjects:o,anchorPrefix:r,flow:a,keepUndefined:f,onTagObj:l,tag:c}=i??
{},{onAnchor:p,setAnchors:d,sourceObjects:u}=fo(this,r||"a"),m={aliasDuplicateObjects:o??!0,keepUndefined:f??!1,onAnchor:p,onTagObj:l,replacer:n,schema:this.schema,
sourceObjects:u},h=Ye(e,c,m);return a&&j(h)&&(h.flow=!0),d(),h}createPair(e,s,i={}){let n=this.createNode(e,null,i),o=this.createNode(s,null,i);return new R(n,o)}delete(e){
return Ut(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Mt(e)?this.contents==null?!1:(this.contents=null,!0):Ut(this.contents)?this.contents.deleteIn(
e):!1}get(e,s){return j(this.contents)?this.contents.get(e,s):void 0}getIn(e,s){return Mt(e)?!s&&A(this.contents)?this.contents.value:this.contents:j(this.contents)?
this.contents.getIn(e,s):void 0}has(e){return j(this.contents)?this.contents.has(e):!1}hasIn(e){return Mt(e)?this.contents!==void 0:j(this.contents)?this.contents.
hasIn(e):!1}set(e,s){this.contents==null?this.contents=ns(this.schema,[e],s):Ut(this.contents)&&this.contents.set(e,s)}setIn(e,s){Mt(e)?this.contents=s:this.contents==
null?this.contents=ns(this.schema,Array.from(e),s):Ut(this.contents)&&this.contents.setIn(e,s)}setSchema(e,s={}){typeof e=="number"&&(e=String(e));let i;switch(e){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new qe({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"n\
ext":this.directives?this.directives.yaml.version=e:this.directives=new qe({version:e}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,i=null;break;default:{let n=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${n}`)}}if(s.schema instanceof
Object)this.schema=s.schema;else if(i)this.schema=new hs(Object.assign(i,s));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:e,jsonArg:s,mapAsMap:i,maxAliasCount:n,onAnchor:o,reviver:r}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof n==
"number"?n:100},f=V(this.contents,s??"",a);if(typeof o=="function")for(let{count:l,res:c}of a.anchors.values())o(c,l);return typeof r=="function"?tt(r,{"":f},"",
f):f}toJSON(e,s){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:s})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors canno\
t be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let s=JSON.stringify(e.indent);throw new Error(`"indent" option must be \
a positive integer, not ${s}`)}return jo(this,e)}};function Ut(t){if(j(t))return!0;throw new Error("Expected a YAML collection as document contents")}var gs=class extends Error{constructor(e,s,i,n){super(),this.name=e,this.code=i,this.message=n,this.pos=s}},Ee=class extends gs{constructor(e,s,i){super("YAMLPa\
rseError",e,s,i)}},ys=class extends gs{constructor(e,s,i){super("YAMLWarning",e,s,i)}},Oi=(t,e)=>s=>{if(s.pos[0]===-1)return;s.linePos=s.pos.map(a=>e.linePos(a));
let{line:i,col:n}=s.linePos[0];s.message+=` at line ${i}, column ${n}`;let o=n-1,r=t.substring(e.lineStarts[i-1],e.lineStarts[i]).replace(/[\n\r]+$/,"");if(o>=60&&
r.length>80){let a=Math.min(o-39,r.length-79);r="…"+r.substring(a),o-=a-1}if(r.length>80&&(r=r.substring(0,79)+"…"),i>1&&/^ *$/.test(r.substring(0,o))){let a=t.
substring(e.lineStarts[i-2],e.lineStarts[i-1]);a.length>80&&(a=a.substring(0,79)+`…
`),r=a+r}if(/[^ ]/.test(r)){let a=1,f=s.linePos[1];f?.line===i&&f.col>n&&(a=Math.max(1,Math.min(f.col-n,80-o)));let l=" ".repeat(o)+"^".repeat(a);s.message+=`:

${r}
${l}
`}};function je(t,{flow:e,indicator:s,next:i,offset:n,onError:o,parentIndent:r,startOnNewline:a}){let f=!1,l=a,c=a,p="",d="",u=!1,m=!1,h=null,g=null,v=null,w=null,x=null,
_=null,S=null;for(let k of t)switch(m&&(k.type!=="space"&&k.type!=="newline"&&k.type!=="comma"&&o(k.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),m=!1),h&&(l&&k.type!=="comment"&&k.type!=="newline"&&o(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),k.type){case"\
space":!e&&(s!=="doc-start"||i?.type!=="flow-collection")&&k.source.includes("	")&&(h=k),c=!0;break;case"comment":{c||o(k,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let N=k.source.substring(1)||" ";p?p+=d+N:p=N,d="",l=!1;break}case"newline":l?p?p+=k.source:(!_||s!=="seq-ite\
m-ind")&&(f=!0):d+=k.source,l=!0,u=!0,(g||v)&&(w=k),c=!0;break;case"anchor":g&&o(k,"MULTIPLE_ANCHORS","A node can have at most one anchor"),k.source.endsWith(":")&&
o(k.offset+k.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=k,S??(S=k.offset),l=!1,c=!1,m=!0;break;case"tag":{v&&o(k,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),v=k,S??(S=k.offset),l=!1,c=!1,m=!0;break}case s:(g||v)&&o(k,"BAD_PROP_ORDER",`Anchors and tags must be after the ${k.source} indica\
tor`),_&&o(k,"UNEXPECTED_TOKEN",`Unexpected ${k.source} in ${e??"collection"}`),_=k,l=s==="seq-item-ind"||s==="explicit-key-ind",c=!1;break;case"comma":if(e){x&&
o(k,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),x=k,l=!1,c=!1;break}default:o(k,"UNEXPECTED_TOKEN",`Unexpected ${k.type} token`),l=!1,c=!1}let $=t[t.length-1],O=$?
$.offset+$.source.length:n;return m&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="scalar"||i.source!=="")&&o(i.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),h&&(l&&h.indent<=r||i?.type==="block-map"||i?.type==="block-seq")&&o(h,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:x,found:_,spaceBefore:f,comment:p,hasNewline:u,anchor:g,tag:v,newlineAfterProp:w,end:O,start:S??O}}function ot(t){if(!t)return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.includes(`
`))return!0;if(t.end){for(let e of t.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of t.items){for(let s of e.start)if(s.type==="n\
ewline")return!0;if(e.sep){for(let s of e.sep)if(s.type==="newline")return!0}if(ot(e.key)||ot(e.value))return!0}return!1;default:return!0}}function bs(t,e,s){if(e?.type==="flow-collection"){let i=e.end[0];i.indent===t&&(i.source==="]"||i.source==="}")&&ot(e)&&s(i,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}function xr(t,e,s){let{uniqueKeys:i}=t.options;if(i===!1)return!1;let n=typeof i=="function"?i:(o,r)=>o===r||A(o)&&A(r)&&o.value===r.value;return e.some(o=>n(o.
key,s))}var Co="All mapping items must start at the same column";function Mo({composeNode:t,composeEmptyNode:e},s,i,n,o){let r=o?.nodeClass??U,a=new r(s.schema);s.atRoot&&
(s.atRoot=!1);let f=i.offset,l=null;for(let c of i.items){let{start:p,key:d,sep:u,value:m}=c,h=je(p,{indicator:"explicit-key-ind",next:d??u?.[0],offset:f,onError:n,
parentIndent:i.indent,startOnNewline:!0}),g=!h.found;if(g){if(d&&(d.type==="block-seq"?n(f,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an impli\
cit map key"):"indent"in d&&d.indent!==i.indent&&n(f,"BAD_INDENT",Co)),!h.anchor&&!h.tag&&!u){l=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||ot(d))&&n(d??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
h.found?.indent!==i.indent&&n(f,"BAD_INDENT",Co);s.atKey=!0;let v=h.end,w=d?t(s,d,h,n):e(s,v,p,null,h,n);s.schema.compat&&bs(i.indent,d,n),s.atKey=!1,xr(s,a.items,
w)&&n(v,"DUPLICATE_KEY","Map keys must be unique");let x=je(u??[],{indicator:"map-value-ind",next:m,offset:w.range[2],onError:n,parentIndent:i.indent,startOnNewline:!d||
d.type==="block-scalar"});if(f=x.end,x.found){g&&(m?.type==="block-map"&&!x.hasNewline&&n(f,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),s.options.strict&&h.start<x.found.offset-1024&&n(w.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let _=m?t(s,m,x,n):e(s,f,u,null,x,n);s.schema.compat&&bs(i.indent,m,n),f=_.range[2];let S=new R(w,_);s.options.keepSourceTokens&&(S.srcToken=
c),a.items.push(S)}else{g&&n(w.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),x.comment&&(w.comment?w.comment+=`
`+x.comment:w.comment=x.comment);let _=new R(w);s.options.keepSourceTokens&&(_.srcToken=c),a.items.push(_)}}return l&&l<f&&n(l,"IMPOSSIBLE","Map comment with tr\
ailing content"),a.range=[i.offset,f,l??f],a}function Do({composeNode:t,composeEmptyNode:e},s,i,n,o){let r=o?.nodeClass??X,a=new r(s.schema);s.atRoot&&(s.atRoot=!1),s.atKey&&(s.atKey=!1);let f=i.offset,l=null;
for(let{start:c,value:p}of i.items){let d=je(c,{indicator:"seq-item-ind",next:p,offset:f,onError:n,parentIndent:i.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||p)p?.type==="block-seq"?n(d.end,"BAD_INDENT","All sequence items must start at the same column"):n(f,"MISSING_CHAR","Sequence item without - indicator");else{
l=d.end,d.comment&&(a.comment=d.comment);continue}let u=p?t(s,p,d,n):e(s,d.end,c,null,d,n);s.schema.compat&&bs(i.indent,p,n),f=u.range[2],a.items.push(u)}return a.
range=[i.offset,f,l??f],a}function Ce(t,e,s,i){let n="";if(t){let o=!1,r="";for(let a of t){let{source:f,type:l}=a;switch(l){case"space":o=!0;break;case"comment":{s&&!o&&i(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let c=f.substring(1)||" ";n?n+=r+c:n=c,r="";break}case"newline":n&&(r+=f),o=!0;break;default:
i(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=f.length}}return{comment:n,offset:e}}var Li="Block collections are not allowed within flow collections",Ai=t=>t&&(t.type==="block-map"||t.type==="block-seq");function zo({composeNode:t,composeEmptyNode:e},s,i,n,o){
let r=i.start.source==="{",a=r?"flow map":"flow sequence",f=o?.nodeClass??(r?U:X),l=new f(s.schema);l.flow=!0;let c=s.atRoot;c&&(s.atRoot=!1),s.atKey&&(s.atKey=
!1);let p=i.offset+i.start.source.length;for(let g=0;g<i.items.length;++g){let v=i.items[g],{start:w,key:x,sep:_,value:S}=v,$=je(w,{flow:a,indicator:"explicit-k\
ey-ind",next:x??_?.[0],offset:p,onError:n,parentIndent:i.indent,startOnNewline:!1});if(!$.found){if(!$.anchor&&!$.tag&&!_&&!S){g===0&&$.comma?n($.comma,"UNEXPEC\
TED_TOKEN",`Unexpected , in ${a}`):g<i.items.length-1&&n($.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),$.comment&&(l.comment?l.comment+=`
`+$.comment:l.comment=$.comment),p=$.end;continue}!r&&s.options.strict&&ot(x)&&n(x,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(g===0)$.comma&&n($.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if($.comma||n($.start,"MISSING_CHAR",`Missing , between ${a} items`),
$.comment){let O="";e:for(let k of w)switch(k.type){case"comma":case"space":break;case"comment":O=k.source.substring(1);break e;default:break e}if(O){let k=l.items[l.
items.length-1];q(k)&&(k=k.value??k.key),k.comment?k.comment+=`
`+O:k.comment=O,$.comment=$.comment.substring(O.length+1)}}if(!r&&!_&&!$.found){let O=S?t(s,S,$,n):e(s,$.end,_,null,$,n);l.items.push(O),p=O.range[2],Ai(S)&&n(O.
range,"BLOCK_IN_FLOW",Li)}else{s.atKey=!0;let O=$.end,k=x?t(s,x,$,n):e(s,O,w,null,$,n);Ai(x)&&n(k.range,"BLOCK_IN_FLOW",Li),s.atKey=!1;let N=je(_??[],{flow:a,indicator:"\
map-value-ind",next:S,offset:k.range[2],onError:n,parentIndent:i.indent,startOnNewline:!1});if(N.found){if(!r&&!$.found&&s.options.strict){if(_)for(let T of _){
if(T===N.found)break;if(T.type==="newline"){n(T,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}$.start<N.found.
offset-1024&&n(N.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else S&&("source"in
S&&S.source?.[0]===":"?n(S,"MISSING_CHAR",`Missing space after : in ${a}`):n(N.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let C=S?t(s,S,N,n):N.found?
e(s,N.end,_,null,N,n):null;C?Ai(S)&&n(C.range,"BLOCK_IN_FLOW",Li):N.comment&&(k.comment?k.comment+=`
`+N.comment:k.comment=N.comment);let M=new R(k,C);if(s.options.keepSourceTokens&&(M.srcToken=v),r){let T=l;xr(s,T.items,k)&&n(O,"DUPLICATE_KEY","Map keys must b\
e unique"),T.items.push(M)}else{let T=new U(s.schema);T.flow=!0,T.items.push(M);let he=(C??k).range;T.range=[k.range[0],he[1],he[2]],l.items.push(T)}p=C?C.range[2]:
N.end}}let d=r?"}":"]",[u,...m]=i.end,h=p;if(u?.source===d)h=u.offset+u.source.length;else{let g=a[0].toUpperCase()+a.substring(1),v=c?`${g} must end with a ${d}`:
`${g} in block collection must be sufficiently indented and end with a ${d}`;n(p,c?"MISSING_CHAR":"BAD_INDENT",v),u&&u.source.length!==1&&m.unshift(u)}if(m.length>
0){let g=Ce(m,h,s.options.strict,n);g.comment&&(l.comment?l.comment+=`
`+g.comment:l.comment=g.comment),l.range=[i.offset,h,g.offset]}else l.range=[i.offset,h,h];return l}function Ti(t,e,s,i,n,o){let r=s.type==="block-map"?Mo(t,e,s,i,o):s.type==="block-seq"?Do(t,e,s,i,o):zo(t,e,s,i,o),a=r.constructor;return n==="!"||n===a.tagName?
(r.tag=a.tagName,r):(n&&(r.tag=n),r)}function Bo(t,e,s,i,n){let o=i.tag,r=o?e.directives.tagName(o.source,d=>n(o,"TAG_RESOLVE_FAILED",d)):null;if(s.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:u}=i,m=d&&o?d.offset>o.offset?d:o:d??o;m&&(!u||u.offset<m.offset)&&n(m,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=s.type==="block-map"?"map":s.type==="block-seq"?"seq":s.start.source==="{"?"map":"seq";if(!o||!r||r==="!"||r===U.tagName&&a==="map"||r===X.tagName&&
a==="seq")return Ti(t,e,s,n,r);let f=e.schema.tags.find(d=>d.tag===r&&d.collection===a);if(!f){let d=e.schema.knownTags[r];if(d?.collection===a)e.schema.tags.push(
Object.assign({},d,{default:!1})),f=d;else return d?n(o,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):n(o,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,!0),Ti(t,e,s,n,r)}let l=Ti(t,e,s,n,r,f),c=f.resolve?.(l,d=>n(o,"TAG_RESOLVE_FAILED",d),e.options)??l,p=I(c)?c:new P(
c);return p.range=l.range,p.tag=r,f?.format&&(p.format=f.format),p}function qi(t,e,s){let i=e.offset,n=qc(e,t.options.strict,s);if(!n)return{value:"",type:null,comment:"",range:[i,i,i]};let o=n.mode===">"?P.BLOCK_FOLDED:P.BLOCK_LITERAL,
r=e.source?Ic(e.source):[],a=r.length;for(let h=r.length-1;h>=0;--h){let g=r[h][1];if(g===""||g==="\r")a=h;else break}if(a===0){let h=n.chomp==="+"&&r.length>0?
`
`.repeat(Math.max(1,r.length-1)):"",g=i+n.length;return e.source&&(g+=e.source.length),{value:h,type:o,comment:n.comment,range:[i,g,g]}}let f=e.indent+n.indent,
l=e.offset+n.length,c=0;for(let h=0;h<a;++h){let[g,v]=r[h];if(v===""||v==="\r")n.indent===0&&g.length>f&&(f=g.length);else{g.length<f&&s(l+g.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),n.indent===0&&(f=g.length),c=h,f===0&&!t.atRoot&&s(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=g.length+v.length+1}for(let h=r.length-1;h>=a;--h)r[h][0].length>f&&(a=h+1);let p="",d="",
u=!1;for(let h=0;h<c;++h)p+=r[h][0].slice(f)+`
`;for(let h=c;h<a;++h){let[g,v]=r[h];l+=g.length+v.length+1;let w=v[v.length-1]==="\r";if(w&&(v=v.slice(0,-1)),v&&g.length<f){let _=`Block scalar lines must not\
 be less indented than their ${n.indent?"explicit indentation indicator":"first line"}`;s(l-v.length-(w?2:1),"BAD_INDENT",_),g=""}o===P.BLOCK_LITERAL?(p+=d+g.slice(
f)+v,d=`
`):g.length>f||v[0]==="	"?(d===" "?d=`
`:!u&&d===`
`&&(d=`

`),p+=d+g.slice(f)+v,d=`
`,u=!0):v===""?d===`
`?p+=`
`:d=`
`:(p+=d+v,d=" ",u=!1)}switch(n.chomp){case"-":break;case"+":for(let h=a;h<r.length;++h)p+=`
`+r[h][0].slice(f);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let m=i+n.length+e.source.length;return{value:p,type:o,comment:n.comment,range:[i,m,m]}}function qc({offset:t,props:e},s,i){if(e[0].type!=="block-scalar-heade\
r")return i(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:n}=e[0],o=n[0],r=0,a="",f=-1;for(let d=1;d<n.length;++d){let u=n[d];if(!a&&(u==="\
-"||u==="+"))a=u;else{let m=Number(u);!r&&m?r=m:f===-1&&(f=t+d)}}f!==-1&&i(f,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${n}`);let l=!1,
c="",p=n.length;for(let d=1;d<e.length;++d){let u=e[d];switch(u.type){case"space":l=!0;case"newline":p+=u.source.length;break;case"comment":s&&!l&&i(u,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=u.source.length,c=u.source.substring(1);break;case"error":i(u,"UNEXPECTED_TOK\
EN",u.message),p+=u.source.length;break;default:{let m=`Unexpected token in block scalar header: ${u.type}`;i(u,"UNEXPECTED_TOKEN",m);let h=u.source;h&&typeof h==
"string"&&(p+=h.length)}}}return{mode:o,indent:r,chomp:a,comment:c,length:p}}function Ic(t){let e=t.split(/\n( *)/),s=e[0],i=s.match(/^( *)/),o=[i?.[1]?[i[1],s.
slice(i[1].length)]:["",s]];for(let r=1;r<e.length;r+=2)o.push([e[r],e[r+1]]);return o}function Ii(t,e,s){let{offset:i,type:n,source:o,end:r}=t,a,f,l=(d,u,m)=>s(i+d,u,m);switch(n){case"scalar":a=P.PLAIN,f=Ec(o,l);break;case"single-quoted-scalar":a=
P.QUOTE_SINGLE,f=jc(o,l);break;case"double-quoted-scalar":a=P.QUOTE_DOUBLE,f=Cc(o,l);break;default:return s(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${n}`),{value:"",type:null,comment:"",range:[i,i+o.length,i+o.length]}}let c=i+o.length,p=Ce(r,c,e,s);return{value:f,type:a,comment:p.comment,range:[
i,c,p.offset]}}function Ec(t,e){let s="";switch(t[0]){case"	":s="a tab character";break;case",":s="flow indicator character ,";break;case"%":s="directive indica\
tor character %";break;case"|":case">":{s=`block scalar indicator ${t[0]}`;break}case"@":case"`":{s=`reserved character ${t[0]}`;break}}return s&&e(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${s}`),Ro(t)}function jc(t,e){return(t[t.length-1]!=="'"||t.length===1)&&e(t.length,"MISSING_CHAR","Missing closing 'quo\
te"),Ro(t.slice(1,-1)).replace(/''/g,"'")}function Ro(t){let e=/(.*?)\r?\n/sy,s=e.exec(t);if(!s)return t;let i,n;try{i=new RegExp("(?<![ 	])[ 	]+$"),n=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,n=/^[ \t]+|[ \t]+$/g}let o=s[1].replace(i,""),r=" ",a=e.lastIndex;for(;s=e.exec(t);){let l=s[1].replace(n,"");l===
""?r===`
`?o+=r:r=`
`:(o+=r+l,r=" "),a=e.lastIndex}let f=/[ \t]*(.*)/sy;return f.lastIndex=a,s=f.exec(t),o+r+(s?.[1]??"")}function Cc(t,e){let s="";for(let i=1;i<t.length-1;++i){let n=t[i];
if(!(n==="\r"&&t[i+1]===`
`))if(n===`
`){let{fold:o,offset:r}=Mc(t,i);s+=o,i=r}else if(n==="\\"){let o=t[++i],r=Dc[o];if(r)s+=r;else if(o===`
`)for(o=t[i+1];o===" "||o==="	";)o=t[++i+1];else if(o==="\r"&&t[i+1]===`
`)for(o=t[++i+1];o===" "||o==="	";)o=t[++i+1];else if(o==="x"||o==="u"||o==="U"){let a=o==="x"?2:o==="u"?4:8;s+=zc(t,i+1,a,e),i+=a}else{let a=t.substr(i-1,2);e(
i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),s+=a}}else if(n===" "||n==="	"){let o=i,r=t[i+1];for(;r===" "||r==="	";)r=t[++i+1];r!==`
`&&!(r==="\r"&&t[i+2]===`
`)&&(s+=i>o?t.slice(o,i+1):n)}else s+=n}return(t[t.length-1]!=='"'||t.length===1)&&e(t.length,"MISSING_CHAR",'Missing closing "quote'),s}function Mc(t,e){let s="",
i=t[e+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&t[e+2]!==`
`);)i===`
`&&(s+=`
`),e+=1,i=t[e+1];return s||(s=" "),{fold:s,offset:e}}var Dc={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function zc(t,e,s,i){let n=t.substr(e,s),r=n.length===s&&/^[0-9a-fA-F]+$/.
test(n)?parseInt(n,16):NaN;try{return String.fromCodePoint(r)}catch{let a=t.substr(e-2,s+2);return i(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function Ei(t,e,s,i){let{value:n,type:o,comment:r,range:a}=e.type==="block-scalar"?qi(t,e,i):Ii(e,t.options.strict,i),f=s?t.directives.tagName(s.source,p=>i(s,"\
TAG_RESOLVE_FAILED",p)):null,l;t.options.stringKeys&&t.atKey?l=t.schema[le]:f?l=Bc(t.schema,n,f,s,i):e.type==="scalar"?l=Rc(t,n,e,i):l=t.schema[le];let c;try{let p=l.
resolve(n,d=>i(s??e,"TAG_RESOLVE_FAILED",d),t.options);c=A(p)?p:new P(p)}catch(p){let d=p instanceof Error?p.message:String(p);i(s??e,"TAG_RESOLVE_FAILED",d),c=
new P(n)}return c.range=a,c.source=n,o&&(c.type=o),f&&(c.tag=f),l.format&&(c.format=l.format),r&&(c.comment=r),c}function Bc(t,e,s,i,n){if(s==="!")return t[le];
let o=[];for(let a of t.tags)if(!a.collection&&a.tag===s)if(a.default&&a.test)o.push(a);else return a;for(let a of o)if(a.test?.test(e))return a;let r=t.knownTags[s];
return r&&!r.collection?(t.tags.push(Object.assign({},r,{default:!1,test:void 0})),r):(n(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,s!=="tag:yaml.org,2002:st\
r"),t[le])}function Rc({atKey:t,directives:e,schema:s},i,n,o){let r=s.tags.find(a=>(a.default===!0||t&&a.default==="key")&&a.test?.test(i))||s[le];if(s.compat){
let a=s.compat.find(f=>f.default&&f.test?.test(i))??s[le];if(r.tag!==a.tag){let f=e.tagString(r.tag),l=e.tagString(a.tag),c=`Value may be parsed as either ${f} \
or ${l}`;o(n,"TAG_RESOLVE_FAILED",c,!0)}}return r}function Fo(t,e,s){if(e){s??(s=e.length);for(let i=s-1;i>=0;--i){let n=e[i];switch(n.type){case"space":case"comment":case"newline":t-=n.source.length;continue}for(n=
e[++i];n?.type==="space";)t+=n.source.length,n=e[++i];break}}return t}var Fc={composeNode:ji,composeEmptyNode:kr};function ji(t,e,s,i){let n=t.atKey,{spaceBefore:o,comment:r,anchor:a,tag:f}=s,l,c=!0;switch(e.type){case"alias":l=Uc(
t,e,i),(a||f)&&i(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
block-scalar":l=Ei(t,e,f,i),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=Bo(Fc,t,e,s,i),a&&(l.anchor=a.
source.substring(1))}catch(p){let d=p instanceof Error?p.message:String(p);i(e,"RESOURCE_EXHAUSTION",d)}break;default:{let p=e.type==="error"?e.message:`Unsuppo\
rted token (type: ${e.type})`;i(e,"UNEXPECTED_TOKEN",p),c=!1}}return l??(l=kr(t,e.offset,void 0,null,s,i)),a&&l.anchor===""&&i(a,"BAD_ALIAS","Anchor cannot be a\
n empty string"),n&&t.options.stringKeys&&(!A(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&i(f??e,"NON_STRING_KEY","With stringKeys, a\
ll keys must be strings"),o&&(l.spaceBefore=!0),r&&(e.type==="scalar"&&e.source===""?l.comment=r:l.commentBefore=r),t.options.keepSourceTokens&&c&&(l.srcToken=e),
l}function kr(t,e,s,i,{spaceBefore:n,comment:o,anchor:r,tag:a,end:f},l){let c={type:"scalar",offset:Fo(e,s,i),indent:-1,source:""},p=Ei(t,c,a,l);return r&&(p.anchor=
r.source.substring(1),p.anchor===""&&l(r,"BAD_ALIAS","Anchor cannot be an empty string")),n&&(p.spaceBefore=!0),o&&(p.comment=o,p.range[2]=f),p}function Uc({options:t},{
offset:e,source:s,end:i},n){let o=new Ke(s.substring(1));o.source===""&&n(e,"BAD_ALIAS","Alias cannot be an empty string"),o.source.endsWith(":")&&n(e+s.length-
1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let r=e+s.length,a=Ce(i,r,t.strict,n);return o.range=[e,r,a.offset],a.comment&&(o.comment=a.comment),o}function Uo(t,e,{offset:s,start:i,value:n,end:o},r){let a=Object.assign({_directives:e},t),f=new nt(void 0,a),l={atKey:!1,atRoot:!0,directives:f.directives,options:f.
options,schema:f.schema},c=je(i,{indicator:"doc-start",next:n??o?.[0],offset:s,onError:r,parentIndent:0,startOnNewline:!0});c.found&&(f.directives.docStart=!0,n&&
(n.type==="block-map"||n.type==="block-seq")&&!c.hasNewline&&r(c.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),f.
contents=n?ji(l,n,c,r):kr(l,c.end,i,null,c,r);let p=f.contents.range[2],d=Ce(o,p,!1,r);return d.comment&&(f.comment=d.comment),f.range=[s,p,d.offset],f}function ws(t){if(typeof t=="number")return[t,t+1];if(Array.isArray(t))return t.length===2?t:[t[0],t[1]];let{offset:e,source:s}=t;return[e,e+(typeof s=="string"?
s.length:1)]}function Ko(t){let e="",s=!1,i=!1;for(let n=0;n<t.length;++n){let o=t[n];switch(o[0]){case"#":e+=(e===""?"":i?`

`:`
`)+(o.substring(1)||" "),s=!0,i=!1;break;case"%":t[n+1]?.[0]!=="#"&&(n+=1),s=!1;break;default:s||(i=!0),s=!1}}return{comment:e,afterEmptyLine:i}}var vs=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(s,i,n,o)=>{let r=ws(s);o?this.warnings.push(new ys(r,i,n)):this.
errors.push(new Ee(r,i,n))},this.directives=new qe({version:e.version||"1.2"}),this.options=e}decorate(e,s){let{comment:i,afterEmptyLine:n}=Ko(this.prelude);if(i){
let o=e.contents;if(s)e.comment=e.comment?`${e.comment}
${i}`:i;else if(n||e.directives.docStart||!o)e.commentBefore=i;else if(j(o)&&!o.flow&&o.items.length>0){let r=o.items[0];q(r)&&(r=r.key);let a=r.commentBefore;r.
commentBefore=a?`${i}
${a}`:i}else{let r=o.commentBefore;o.commentBefore=r?`${i}
${r}`:i}}if(s){for(let o=0;o<this.errors.length;++o)e.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)e.warnings.push(this.warnings[o])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Ko(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,s=!1,i=-1){for(let n of e)yield*this.next(n);yield*this.end(s,i)}*next(e){switch(e.type){case"d\
irective":this.directives.add(e.source,(s,i,n)=>{let o=ws(e);o[0]+=s,this.onError(o,"BAD_DIRECTIVE",i,n)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"\
document":{let s=Uo(this.options,this.directives,e,this.onError);this.atDirectives&&!s.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(s,!1),this.doc&&(yield this.doc),this.doc=s,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(e.source);break;case"error":{let s=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,i=new Ee(ws(e),"UNEXPE\
CTED_TOKEN",s);this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"doc-end":{if(!this.doc){let i="Unexpected doc-end without pre\
ceding document";this.errors.push(new Ee(ws(e),"UNEXPECTED_TOKEN",i));break}this.doc.directives.docEnd=!0;let s=Ce(e.end,e.offset+e.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),s.comment){let i=this.doc.comment;this.doc.comment=i?`${i}
${s.comment}`:s.comment}this.doc.range[2]=s.offset;break}default:this.errors.push(new Ee(ws(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,s=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let i=Object.assign({_directives:this.directives},this.options),n=new nt(void 0,i);
this.atDirectives&&this.onError(s,"MISSING_CHAR","Missing directives-end indicator line"),n.range=[0,s,s],this.decorate(n,!1),yield n}}};var Ci=Symbol("break visit"),Kc=Symbol("skip children"),Yo=Symbol("remove item");function dt(t,e){"type"in t&&t.type==="document"&&(t={start:t.start,value:t.value}),
Vo(Object.freeze([]),t,e)}dt.BREAK=Ci;dt.SKIP=Kc;dt.REMOVE=Yo;dt.itemAtPath=(t,e)=>{let s=t;for(let[i,n]of e){let o=s?.[i];if(o&&"items"in o)s=o.items[n];else return}
return s};dt.parentCollection=(t,e)=>{let s=dt.itemAtPath(t,e.slice(0,-1)),i=e[e.length-1][0],n=s?.[i];if(n&&"items"in n)return n;throw new Error("Parent collec\
tion not found")};function Vo(t,e,s){let i=s(e,t);if(typeof i=="symbol")return i;for(let n of["key","value"]){let o=e[n];if(o&&"items"in o){for(let r=0;r<o.items.
length;++r){let a=Vo(Object.freeze(t.concat([[n,r]])),o.items[r],s);if(typeof a=="number")r=a-1;else{if(a===Ci)return Ci;a===Yo&&(o.items.splice(r,1),r-=1)}}typeof i==
"function"&&n==="key"&&(i=i(e,t))}}return typeof i=="function"?i(e,t):i}var Mi="\uFEFF",Di="",zi="",_r="";function Jo(t){switch(t){case Mi:return"byte-order-mark";case Di:return"doc-mode";case zi:return"flow-error-end";case _r:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function ke(t){switch(t){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Ho=new Set("0123456789ABCDEFabcdef"),Vc=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Sr=new Set(",[]{}"),Jc=new Set(` ,[]{}
\r	`),Bi=t=>!t||Jc.has(t),ht=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,s=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!s;let i=this.next??"stream";for(;i&&(s||this.hasChars(1));)i=yield*this.parseNext(
i)}atLineEnd(){let e=this.pos,s=this.buffer[e];for(;s===" "||s==="	";)s=this.buffer[++e];return!s||s==="#"||s===`
`?!0:s==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let s=this.buffer[e];if(this.indentNext>0){let i=0;for(;s===" ";)s=this.buffer[++i+e];if(s==="\r"){
let n=this.buffer[i+e+1];if(n===`
`||!n&&!this.atEnd)return e+i+1}return s===`
`||i>=this.indentNext||!s&&!this.atEnd?e+i:-1}if(s==="-"||s==="."){let i=this.buffer.substr(e,3);if((i==="---"||i==="...")&&ke(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Mi&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let s=e.length,i=e.indexOf("#");for(;i!==-1;){let o=e[i-
1];if(o===" "||o==="	"){s=i-1;break}else i=e.indexOf("#",i+1)}for(;;){let o=e[s-1];if(o===" "||o==="	")s-=1;else break}let n=(yield*this.pushCount(s))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(e.length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){let s=yield*this.pushSpaces(!0);return yield*this.pushCount(
e.length-s),yield*this.pushNewline(),"stream"}return yield Di,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let s=this.peek(3);if((s==="---"||s==="...")&&ke(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!ke(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,s]=this.peek(2);if(!s&&
!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&ke(s)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext(
"doc");let s=yield*this.pushIndicators();switch(e[s]){case"#":yield*this.pushCount(e.length-s);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Bi),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return s+=yield*this.parseBlockScalarHeader(),s+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-s),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,s,i=-1;do e=yield*this.pushNewline(),e>0?(s=yield*this.pushSpaces(!1),this.indentValue=i=s):s=0,s+=yield*this.pushSpaces(!0);while(e+s>0);let n=this.getLine();
if(n===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&n[0]!=="#"||i===0&&(n.startsWith("---")||n.startsWith("..."))&&ke(n[3]))&&!(i===this.indentNext-
1&&this.flowLevel===1&&(n[0]==="]"||n[0]==="}")))return this.flowLevel=0,yield zi,yield*this.parseLineStart();let o=0;for(;n[o]===",";)o+=yield*this.pushCount(1),
o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),n[o]){case void 0:return"flow";case"#":return yield*this.pushCount(n.length-o),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Bi),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let r=this.charAt(1);if(this.flowKey||ke(r)||r===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),s=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;s!==-1&&this.buffer[s+1]==="'";)
s=this.buffer.indexOf("'",s+2);else for(;s!==-1;){let o=0;for(;this.buffer[s-1-o]==="\\";)o+=1;if(o%2===0)break;s=this.buffer.indexOf('"',s+1)}let i=this.buffer.
substring(0,s),n=i.indexOf(`
`,this.pos);if(n!==-1){for(;n!==-1;){let o=this.continueScalar(n+1);if(o===-1)break;n=i.indexOf(`
`,o)}n!==-1&&(s=n-(i[n-1]==="\r"?2:1))}if(s===-1){if(!this.atEnd)return this.setNext("quoted-scalar");s=this.buffer.length}return yield*this.pushToIndex(s+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let s=this.buffer[++e];if(s==="+")
this.blockScalarKeep=!0;else if(s>"0"&&s<="9")this.blockScalarIndent=Number(s)-1;else if(s!=="-")break}return yield*this.pushUntil(s=>ke(s)||s==="#")}*parseBlockScalar(){
let e=this.pos-1,s=0,i;e:for(let o=this.pos;i=this.buffer[o];++o)switch(i){case" ":s+=1;break;case`
`:e=o,s=0;break;case"\r":{let r=this.buffer[o+1];if(!r&&!this.atEnd)return this.setNext("block-scalar");if(r===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(s>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=s:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(e+1);if(o===-1)break;e=this.buffer.indexOf(`
`,o)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let n=e+1;for(i=this.buffer[n];i===" ";)i=this.buffer[++n];
if(i==="	"){for(;i==="	"||i===" "||i==="\r"||i===`
`;)i=this.buffer[++n];e=n-1}else if(!this.blockScalarKeep)do{let o=e-1,r=this.buffer[o];r==="\r"&&(r=this.buffer[--o]);let a=o;for(;r===" ";)r=this.buffer[--o];
if(r===`
`&&o>=this.pos&&o+1+s>a)e=o;else break}while(!0);return yield _r,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>
0,s=this.pos-1,i=this.pos-1,n;for(;n=this.buffer[++i];)if(n===":"){let o=this.buffer[i+1];if(ke(o)||e&&Sr.has(o))break;s=i}else if(ke(n)){let o=this.buffer[i+1];
if(n==="\r"&&(o===`
`?(i+=1,n=`
`,o=this.buffer[i+1]):s=i),o==="#"||e&&Sr.has(o))break;if(n===`
`){let r=this.continueScalar(i+1);if(r===-1)break;i=Math.max(i,r-2)}}else{if(e&&Sr.has(n))break;s=i}return!n&&!this.atEnd?this.setNext("plain-scalar"):(yield _r,
yield*this.pushToIndex(s+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,s){let i=this.buffer.
slice(this.pos,e);return i?(yield i,this.pos+=i.length,i.length):(s&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Bi),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let s=this.
flowLevel>0,i=this.charAt(1);if(ke(i)||s&&Sr.has(i)){s?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,s=this.buffer[e];for(;!ke(s)&&s!==">";)s=this.buffer[++e];return yield*this.
pushToIndex(s===">"?e+1:e,!1)}else{let e=this.pos+1,s=this.buffer[e];for(;s;)if(Vc.has(s))s=this.buffer[++e];else if(s==="%"&&Ho.has(this.buffer[e+1])&&Ho.has(this.
buffer[e+2]))s=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let s=this.pos-1,i;do i=this.buffer[++s];while(i===" "||e&&i==="	");let n=s-this.pos;return n>0&&(yield this.buffer.substr(
this.pos,n),this.pos=s),n}*pushUntil(e){let s=this.pos,i=this.buffer[s];for(;!e(i);)i=this.buffer[++s];return yield*this.pushToIndex(s,!1)}};var gt=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let s=0,i=this.lineStarts.length;for(;s<i;){let o=s+i>>
1;this.lineStarts[o]<e?s=o+1:i=o}if(this.lineStarts[s]===e)return{line:s+1,col:1};if(s===0)return{line:0,col:e};let n=this.lineStarts[s-1];return{line:s,col:e-n+
1}}}};function at(t,e){for(let s=0;s<t.length;++s)if(t[s].type===e)return!0;return!1}function Wo(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comm\
ent":case"newline":break;default:return e}return-1}function Qo(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function $r(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];return e.
sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function Kt(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}
function Pr(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let s=0;s<e.length;++s)t.push(e[s])}function Go(t){if(t.start.type==="flow-seq-start")
for(let e of t.items)e.sep&&!e.value&&!at(e.start,"explicit-key-ind")&&!at(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,Qo(e.value)?e.value.end?
Pr(e.value.end,e.sep):e.value.end=e.sep:Pr(e.start,e.sep),delete e.sep)}var xs=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=
0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new ht,this.onNewLine=e}*parse(e,s=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let i of this.lexer.lex(e,s))yield*this.next(i);s||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=
e.length;return}let s=Jo(e);if(s)if(s==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=s,yield*this.step(),s){case"newline":
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
i.type==="document"&&(s.indent=0),s.type==="flow-collection"&&Go(s),i.type){case"document":i.value=s;break;case"block-scalar":i.props.push(s);break;case"block-m\
ap":{let n=i.items[i.items.length-1];if(n.value){i.items.push({start:[],key:s,sep:[]}),this.onKeyLine=!0;return}else if(n.sep)n.value=s;else{Object.assign(n,{key:s,
sep:[]}),this.onKeyLine=!n.explicitKey;return}break}case"block-seq":{let n=i.items[i.items.length-1];n.value?i.items.push({start:[],value:s}):n.value=s;break}case"\
flow-collection":{let n=i.items[i.items.length-1];!n||n.value?i.items.push({start:[],key:s,sep:[]}):n.sep?n.value=s:Object.assign(n,{key:s,sep:[]});return}default:
yield*this.pop(),yield*this.pop(s)}if((i.type==="document"||i.type==="block-map"||i.type==="block-seq")&&(s.type==="block-map"||s.type==="block-seq")){let n=s.items[s.
items.length-1];n&&!n.sep&&!n.value&&n.start.length>0&&Wo(n.start)===-1&&(s.indent===0||n.start.every(o=>o.type!=="comment"||o.indent<s.indent))&&(i.type==="doc\
ument"?i.end=n.start:i.items.push({start:n.start}),s.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{
Wo(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.
push(this.sourceToken);return}let s=this.startBlockValue(e);s?this.stack.push(s):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let s=$r(this.peek(2)),i=Kt(s),n;e.end?(n=e.end,n.push(this.sourceToken),delete e.
end):n=[this.sourceToken];let o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:n}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=o}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let s=this.source.indexOf(`
`)+1;for(;s!==0;)this.onNewLine(this.offset+s),s=this.source.indexOf(`
`,s)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let s=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,s.value){let i="end"in s.value?s.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else s.sep?s.sep.push(this.sourceToken):s.start.push(this.sourceToken);return;case"space":case"comment":if(s.value)e.items.push({start:[this.sourceToken]});else if(s.
sep)s.sep.push(this.sourceToken);else{if(this.atIndentedComment(s.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){Pr(n,s.start),
n.push(this.sourceToken),e.items.pop();return}}s.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let i=!this.onKeyLine&&this.indent===e.indent,n=i&&
(s.sep||s.explicitKey)&&this.type!=="seq-item-ind",o=[];if(n&&s.sep&&!s.value){let r=[];for(let a=0;a<s.sep.length;++a){let f=s.sep[a];switch(f.type){case"newli\
ne":r.push(a);break;case"space":break;case"comment":f.indent>e.indent&&(r.length=0);break;default:r.length=0}}r.length>=2&&(o=s.sep.splice(r[1]))}switch(this.type){case"\
anchor":case"tag":n||s.value?(o.push(this.sourceToken),e.items.push({start:o}),this.onKeyLine=!0):s.sep?s.sep.push(this.sourceToken):s.start.push(this.sourceToken);
return;case"explicit-key-ind":!s.sep&&!s.explicitKey?(s.start.push(this.sourceToken),s.explicitKey=!0):n||s.value?(o.push(this.sourceToken),e.items.push({start:o,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(s.explicitKey)if(s.sep)if(s.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(at(s.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(Qo(s.key)&&!at(s.sep,"newline")){
let r=Kt(s.start),a=s.key,f=s.sep;f.push(this.sourceToken),delete s.key,delete s.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:r,key:a,sep:f}]})}else o.length>0?s.sep=s.sep.concat(o,this.sourceToken):s.sep.push(this.sourceToken);else if(at(s.start,"newline"))Object.assign(s,{key:null,
sep:[this.sourceToken]});else{let r=Kt(s.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]})}else
s.sep?s.value||n?e.items.push({start:o,key:null,sep:[this.sourceToken]}):at(s.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):s.sep.push(this.sourceToken):Object.assign(s,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);n||s.value?(e.items.push({start:o,key:r,sep:[]}),this.
onKeyLine=!0):s.sep?this.stack.push(r):(Object.assign(s,{key:r,sep:[]}),this.onKeyLine=!0);return}default:{let r=this.startBlockValue(e);if(r){if(r.type==="bloc\
k-seq"){if(!s.explicitKey&&s.sep&&!at(s.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else i&&e.items.push({start:o});this.stack.push(r);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let s=e.items[e.items.
length-1];switch(this.type){case"newline":if(s.value){let i="end"in s.value?s.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else s.start.push(this.sourceToken);return;case"space":case"comment":if(s.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(s.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){Pr(n,s.start),n.push(this.
sourceToken),e.items.pop();return}}s.start.push(this.sourceToken)}return;case"anchor":case"tag":if(s.value||this.indent<=e.indent)break;s.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;s.value||at(s.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):s.start.push(this.sourceToken);
return}if(this.indent>e.indent){let i=this.startBlockValue(e);if(i){this.stack.push(i);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let s=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!s||s.sep?e.items.push({start:[this.sourceToken]}):s.start.push(this.sourceToken);return;case"map-value-ind":!s||s.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):s.sep?s.sep.push(this.sourceToken):Object.assign(s,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!s||s.value?e.items.push({start:[this.sourceToken]}):s.sep?s.sep.push(this.sourceToken):s.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let n=this.flowScalar(this.type);!s||s.value?e.items.push({start:[],key:n,
sep:[]}):s.sep?this.stack.push(n):Object.assign(s,{key:n,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let i=this.startBlockValue(
e);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{let i=this.peek(2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===e.indent||
this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){let n=$r(
i),o=Kt(n);Go(e);let r=e.end.splice(1,e.end.length);r.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:o,key:e,sep:r}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let s=this.source.indexOf(`
`)+1;for(;s!==0;)this.onNewLine(this.offset+s),s=this.source.indexOf(`
`,s)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let s=$r(e),i=Kt(s);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let s=$r(e),i=Kt(s);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,s){return this.type!=="comment"||this.indent<=s?!1:e.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function Hc(t){let e=t.prettyErrors!==!1;return{lineCounter:t.lineCounter||e&&new gt||null,prettyErrors:e}}function Ri(t,e={}){let{lineCounter:s,prettyErrors:i}=Hc(
e),n=new xs(s?.addNewLine),o=new vs(e),r=Array.from(o.compose(n.parse(t)));if(i&&s)for(let a of r)a.errors.forEach(Oi(t,s)),a.warnings.forEach(Oi(t,s));return r.
length>0?r:Object.assign([],{empty:!0},o.streamInfo())}var Gc=/^(?: *(?:#[^\n]*)?\n)*\.\.\.(?:\s|$)/,Qc=/^[|>][^\n]*\n+[^ \n]/,Xc=/\n[^\n]*[^ \n][^\n]*$/,Zc=/(?:^|[\n ,{[])\?\s+$/,ep=/^[?:]|:[,?[\]{}]/,tp=/^ *:[,?[\]{}]/,
sp=/^ *:/,rp=/^[^:,\]}]*\n[^:,\]}]*:/,Xo=/^(?: *(?:#[^\n]*)?\n)* *%/,Zo=/^\.\.\.[\s\S]*?\n%/m,ea=/^[A-Za-z0-9_-]+$/;function Fi(t){let e=Gc.exec(t);return e?e[0].
trimEnd().length-3:-1}function ta(t,e){return Qc.test(t.slice(e))}function sa(t,{type:e,range:s,value:i}){return(e==="BLOCK_LITERAL"||e==="BLOCK_FOLDED")&&s[1]>=
t.length&&Xc.test(t)?i.replace(/\n$/,""):i}function Nr(t){return A(t)&&t.type==="PLAIN"&&ep.test(t.value)}function ra(t,e,s){let[i,n]=e.range,o=t.slice(n),r=e.type===
"PLAIN";return Zc.test(t.slice(0,i))||t.slice(i,n).includes(`
`)||r&&e.value===""||s&&(r&&tp.test(o)||rp.test(o)||Nr(e))||!s&&!sp.test(o)}function _e(t,[e,s],i,n={}){let{found:o="",wanted:r="",fix:a="",pointer:f=""}=n,{clause:l,fix:c}=Ks[t];return{code:t,line:e,column:s,pointer:f,message:i,found:o,
wanted:r,clause:l,fix:a||c}}function Ki(){return _e("Y003",[1,1],"文件超过大小限制",{found:`超过 ${me} 字节`,wanted:`不超过 ${me} 字节`})}function*ia(t){
for(let[e,s]of t.split(`
`).entries())for(let[i,n]of Dn(s)){let o=n>1?`，这一行共 ${n} 处`:"",r=[...s.slice(0,s.indexOf(i))].length+1;yield _e("Y002",[e+1,r],"这里有一个不允许的字符",
{found:`${Ot(i)}${o}`,wanted:"普通文字、标点和空格"})}}function na(t,e){let s=t.split(`
`)[e[0]-1]??"",i=[...s][e[1]-1]??"";return _e("Y004",e,"从这里起读不懂",{found:s===""?"空白":et(s),fix:i&&"%*&!@`".includes(i)?`文字以 ${i} 开头时请加英文双\
引号。`:""})}function Yi(t){if(t.length>me)return{text:"",faults:[Ki()]};let e=Ui(t,t.length,!1);if(e!==null)return{text:e,faults:[]};let s=ip(t),i=s.split(`\

`),n=[i.length,[...i[i.length-1]].length+1];return{text:"",faults:[_e("Y001",n,"这里的字节不是 UTF-8 文字",{found:`0x${t[Lt(s)].toString(16).padStart(2,
"0")}`,wanted:"UTF-8 编码"})]}}function Ui(t,e,s){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t.subarray(0,e),{stream:s})}catch{return null}}
function ip(t){let[e,s]=[0,t.length+1];for(;s-e>1;){let i=e+s>>1;Ui(t,i,!0)===null?s=i:e=i}return Ui(t,e,!0)}var lt=class extends Error{},Or=class{constructor(e){this.text=e,this.lines=new gt,this.faults=[],this.places=new Map}report(e,s,i,n,o=""){this.faults.push(_e(e,
this.place(s),i,{found:et(n),pointer:o}))}stop(e){throw this.faults.push(na(this.text,this.place(Math.min(e,this.text.length)))),new lt}place(e){let{line:s,col:i}=this.
lines.linePos(e);return[Math.max(s,1),[...this.text.slice(e-i+1,e)].length+1]}at(e){let s=e;for(;!this.places.has(s);)s=s.slice(0,s.lastIndexOf("/"));let[i,n]=this.
place(this.places.get(s));return{line:i,column:n}}};var np=20,op=250,ap={keepSourceTokens:!1,logLevel:"silent",merge:!1,prettyErrors:!1,resolveKnownTags:!1,schema:"failsafe",strict:!0,uniqueKeys:!1,version:"1.2"},
Lr=class extends Or{read(){try{return this.document()}catch(e){if(e instanceof RangeError)this.faults.push(_e("Y009",[1,1],"嵌套超过 20 层"));else if(!(e instanceof
lt))throw e;return}}document(){let e=Ri(this.text,{...ap,lineCounter:this.lines});if(!Array.isArray(e)||e.length===0)return;let[s,i]=e;Fi(this.text)>=0&&this.stop(
Fi(this.text));let n=s.contents===null?void 0:this.node(s.contents,"",1);return s.errors.length&&this.stop(s.errors[0].pos[0]),i&&this.report("Y008",i.range[0],
"这里开始了第二份文档","---"),n}node(e,s,i){let n=e.range[0];if(this.places.set(s,n),ce(e))return ea.test(e.source)||this.stop(n),this.report("Y006",n,
"这里用了别名",`*${e.source}`,s),"";if(this.marked(e,s),A(e))return i===1&&ta(this.text,n)&&this.stop(n),this.scalar(e,s);if(i>np)throw this.report("Y009",
n,"嵌套超过 20 层",`第 ${i} 层`,s),new lt;return pe(e)?this.mapping(e,s,i):this.list(e,s,i)}marked(e,s){e.anchor&&this.report("Y006",e.range[0],"这里用了锚点",
`&${e.anchor}`,s),e.tag&&this.report("Y007",e.range[0],"这里用了标签",e.tag,s)}scalar(e,s){if(e.type==="PLAIN")return We(e.value);let i=Nt(e.value);return i!==
null&&this.report("Y002",e.range[0],"引号里有一个不允许的字符",Ot(i),s),sa(this.text,e)}list(e,s,i){return e.items.map((n,o)=>(e.flow&&Nr(n)&&this.stop(
n.range[0]),this.node(n,`${s}/${o}`,i+1)))}mapping(e,s,i){let n={};for(let{key:o,value:r}of e.items){let a=this.key(o,e,s),f=`${s}/${It(a)}`;Object.hasOwn(n,a)&&
this.report("Y005",o.range[0],`字段 ${a} 写了两次`,a,f),e.flow&&Nr(r)&&this.stop(r.range[0]);let l=r===null?"":this.node(r,f,i+1);Object.defineProperty(n,
a,{value:l,...{configurable:!0,enumerable:!0,writable:!0}})}return n}key(e,s,i){let n=e?.range?.[0]??s.range[0];if(!A(e))throw this.report("Y010",n,"字段名不是一个词",
"",i),new lt;if(this.marked(e,i),this.scalar(e,i),ra(this.text,e,s.flow)&&this.stop(n),[...e.value].length>op)throw this.report("Y010",n,"字段名太长",e.value,
i),new lt;return e.value}};var lp=/^#\s*yaml-language-server:\s*\$schema=/,cp="";function Vi(t){if(Lt(t)>me)return ks([Ki()]);if(Nt(t)!==null)return ks(rs([...ia(t)]));let e=Xo.exec(t)??
Zo.exec(t);if(e){let o=[t.slice(0,e.index+e[0].length).split(`
`).length,1];return ks([_e("Y007",o,"文件开头有 YAML 指令",{found:"%"})])}let s=new Lr(t),i=s.read();return i===void 0&&s.faults.length===0?ks([_e("Y011",
[1,1],"文件里没有内容",{wanted:"填好的表格"})]):s.faults.length?ks(rs(s.faults)):{data:i,faults:[],comments:pp(t),at:n=>s.at(n)}}function ks(t){return{
data:void 0,faults:t,comments:0,at:()=>({line:1,column:1})}}function pp(t){let e=0,s="";for(let i of new ht().lex(t))s!==cp&&i.startsWith("#")&&!lp.test(i)&&(e+=
1),s=i;return e}var yt={application:"application.yaml",plan:"plan.yaml",commitment:"commitment.yaml"},Ar="plan.md",oa=/^enterprises\/([0-9A-Z]{18})\.yaml$/;function Ji(t){let e={
application:null,plan:null,commitment:null,enterprises:[],narrative:null,sealed:{}},s={},i=[];for(let n of Object.keys(t).sort()){if(n.startsWith("sealed/")){e.
sealed[n]=t[n];continue}let o=Yi(t[n]),r=a=>({...a,path:n});if(o.faults.length)i.push(...o.faults.map(r));else if(n===Ar)e.narrative=o.text;else{let a=Vi(o.text),
f=up(n),l=a.faults.length?a.faults:fp(f,a.data);i.push(...l.map(r)),a.comments&&(s[n]=a.comments),!a.faults.length&&aa(a.data)&&mp(e,f,a.data)}}return{documents:e,
lost:s,faults:i}}function Hi(t){let e={};for(let[s,i]of Object.entries(yt))t[s]&&(e[i]=At(s,t[s]));for(let s of t.enterprises)e[`enterprises/${s.uscc}.yaml`]=At(
"enterprise",s);return t.narrative&&(e[Ar]=t.narrative),{...e,...t.sealed}}function up(t){let e=Object.entries(yt).find(([,s])=>s===t);return e?e[0]:"enterprise"}
function fp(t,e){let s=aa(e)?["S002"]:["S003"];return is(t,e).filter(({code:i})=>s.includes(i))}function mp(t,e,s){e==="enterprise"?t.enterprises.push(s):t[e]=s}
function aa(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}var dp=4*1024*1024,la=32*1024*1024,ca=500,hp=/^sealed\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*\.age$/,gp=/(?:^|\/)(?:__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini|\.git)(?:\/|$)/,
yp=/^[/\\]|[\\:\p{Cc}]|(?:^|\/)\.{1,2}(?:\/|$)|\/\//u,bp=new Date(1980,0,1);function Wi(t,e=""){let s=e&&`${e}/`,i=Object.keys(t).sort().map(n=>{let o=t[n];return[
s+n,typeof o=="string"?js(o):o]});return Cn(Object.fromEntries(i),{level:9,mtime:bp,os:3})}function Gi(t){let e=[],s;try{Zr(t,{filter:({name:a,originalSize:f})=>{
e.push({name:a,size:f})}});let{kept:i,folder:n,faults:o}=Tr(e);return o.length?{files:{},folder:n,faults:o}:(s=Zr(t,{filter:({name:a})=>i.has(a)}),{files:Object.
fromEntries([...i].map(([a,f])=>[f,s[a]])),folder:n,faults:[]})}catch{return{files:{},folder:"",faults:[{path:"",message:"这不是一个完好的 zip 文件",fix:"\
请重新下载或重新压缩；压缩时不要加密码，不要用 rar 或 7z。"}]}}}function Tr(t){let e=t.filter(({name:r})=>!r.endsWith("/")&&!gp.test(r)),
i=e.filter(({name:r})=>yp.test(r)||r.includes("__proto__")).map(({name:r})=>_s(r,"文件名里有不允许的路径","请把文件直接放在申报文件夹里，重新压缩。"));
if(i.length)return{kept:new Map,folder:"",faults:i};let n=wp(e.map(({name:r})=>r)),o=new Map;for(let{name:r,size:a}of e){let f=r.slice(n.length),l=r.startsWith(
n)?vp(f,a):pa;l?i.push(_s(r,...l)):[...o.values()].includes(f)?i.push(_s(r,"同一个文件有两份","请只保留一份。")):o.set(r,f)}return{kept:o,folder:n.
replace(/\/$/,""),faults:[...i,...xp(e)]}}var pa=["这个文件不属于申报材料","请从文件夹里拿走它，再打开一次。"];function wp(t){let s=t.
find(n=>n===yt.application||n.endsWith(`/${yt.application}`))??t.find(n=>/(?:^|\/)(?:plan|commitment)\.yaml$/.test(n));if(s!==void 0)return s.slice(0,s.lastIndexOf(
"/")+1);let i=t.find(n=>/(?:^|\/)enterprises\/[^/]+$/.test(n));return i===void 0?"":i.replace(/enterprises\/[^/]+$/,"")}function vp(t,e){let s=Object.values(yt).
includes(t)||t===Ar||oa.test(t);if(!s&&!hp.test(t))return pa;let i=s?me:dp;return e>i?[`文件太大：不能超过 ${i} 字节`,"请精简内容；扫描件先用 clusterfund seal 加\
密。"]:null}function xp(t){let e=t.reduce((s,{size:i})=>s+i,0);return t.length===0?[_s("","里面没有申报材料","请选择有 application.yaml 的文件夹或压缩它得到的 zip。")]:
t.length>ca||e>la?[_s("","文件太多或太大",`请只放一份申报的材料：不超过 ${ca} 个文件、${la/1024/1024} MB。`)]:[]}function _s(t,e,s){return{
path:t,message:e,fix:s}}var He={};cn(He,{FEN_PER_YUAN:()=>ct,fen:()=>bt,fraction:()=>Qi,percentage:()=>Xi,plain:()=>Je,pretty:()=>Yt,roundDown:()=>Zi,shareOut:()=>en,sum:()=>Me});var ct=100n;
function bt(t){let[e,s=""]=String(t).split(".");return BigInt(e)*ct+BigInt(s.padEnd(2,"0"))}function Qi(t){let[e,s=""]=String(t).split(".");return{numerator:BigInt(
e+s),denominator:10n**BigInt(s.length)}}function Je(t){return`${t/ct}.${tn(t)}`}function Yt(t){let e=String(t/ct).replace(/\B(?=(?:[0-9]{3})+$)/g,",");return t%
ct?`${e}.${tn(t)} 元`:`${e} 元`}function Xi(t){let e=t.numerator*10000n/t.denominator,s=tn(e).replace(/0+$/,"");return`${e/100n}${s?".":""}${s}%`}function Zi(t,e){
return t.numerator/(t.denominator*e)*e}function en(t,e,s){let i=Me(e);if(i<=t)return[...e];let n=t/s*s,o=i*s,r=e.map(c=>c*n/o*s),a=e.map(c=>c*n%o),f=Number((n-Me(
r))/s),l=e.map((c,p)=>p).sort((c,p)=>{let d=a[p]-a[c];return d?d>0n?1:-1:c-p});for(let c of l.slice(0,f))r[c]+=s;return r}function Me(t){return t.reduce((e,s)=>e+
s,0n)}function tn(t){return String(t%ct).padStart(2,"0")}function rn({purchases:t},{products:e}){let s=t.filter(({product:i,amount:n})=>e.get(i)&&n>0n);return new Set(s.map(({product:i})=>i)).size}function qr(t,e){if(rn(
t,e)<e.minCoreProducts)return 0n;let s=t.purchases.filter(({product:i})=>e.products.has(i));return Me(s.map(({amount:i})=>i))}function ua(t,e){let{numerator:s,denominator:i}=e.
enterpriseRate;return[["enterprise_rate",{numerator:s*t.totalInvestment,denominator:i}],["enterprise_cap",sn(e.enterpriseCap)],["payable",sn(qr(t,e))],["request\
ed",sn(t.requested)]]}function fa(t){return t.reduce((e,s)=>kp(s[1],e[1])?s:e)}function sn(t){return{numerator:t,denominator:1n}}function kp(t,e){return t.numerator*
e.denominator<e.numerator*t.denominator}var _p=/(?:分公司|分厂|分店|分部|办事处)(?:[（(][^）)]*[）)])?$/,Sp=[["是工业企业",({industrial:t})=>t],["成立满一年",({establishedOn:t,
appliedOn:e},{minAgeYears:s})=>da(t,s)<=e],["在本市注册",({division:t},{divisions:e})=>e.has(t)],["是独立法人企业",({uscc:t,name:e})=>ro(t)&&!_p.test(
e)],["财政资金项目执行良好",({publicFundsInOrder:t})=>t],["信用良好",({creditClean:t})=>t],["没有重大事故",({noMajorIncident:t})=>t],["不在异常或\
失信名录中",$p]];function ma(t,e){return Sp.filter(([,s])=>!s(t,e)).map(([s])=>s)}function $p({uscc:t,appliedOn:e},{listings:s,lookBackYears:i}){let n=da(e,
-i);return!s.some(o=>o.uscc===t&&!(o.removed_on&&o.removed_on<n))}function da(t,e){let s=Number(t.slice(0,4))+e,i=s%4===0&&(s%100!==0||s%400===0),n=t.slice(4);return String(
s).padStart(4,"0")+(n==="-02-29"&&!i?"-02-28":n)}var Pp=new RegExp("^(?:/(?:uscc|industrial|established_on|other_investment|requested_subsidy|address(?:/division)?|declarations(?:/(?:public_funds_in_order|cred\
it_clean|no_major_incident))?|purchases(?:/[0-9]+(?:/(?:product|amount))?)?))?$");function ha(t,e){let s=Ys("enterprise",t).filter(({pointer:n})=>Pp.test(n)),i=Ys(
"application",e).filter(({pointer:n})=>n==="/applied_on");return[...s.map(({pointer:n})=>n),...i.map(()=>"application.yaml/applied_on")]}function ga(t,e){let s=t.
purchases.map(({product:i,amount:n})=>({product:i,amount:bt(n)}));return{uscc:t.uscc,name:typeof t.name=="string"?t.name:"",industrial:t.industrial,establishedOn:t.
established_on,division:t.address.division,publicFundsInOrder:t.declarations.public_funds_in_order,creditClean:t.declarations.credit_clean,noMajorIncident:t.declarations.
no_major_incident,purchases:s,totalInvestment:Me(s.map(({amount:i})=>i))+bt(t.other_investment),requested:bt(t.requested_subsidy),appliedOn:e.applied_on}}function ya({
round:t,services:e,watchlists:s=[]}){let{eligibility:i,purchases:n,subsidy:o}=t,r=new Map(e.categories.map(f=>[f.id,f.core])),a=e.products.map(f=>[f.id,r.get(f.
category)??!1]);return{divisions:new Set(t.city.divisions.map(({code:f})=>f)),minAgeYears:i.min_age_years.value,lookBackYears:i.look_back_years.value,minCoreProducts:n.
min_core_products.value,enterpriseRate:Qi(o.enterprise_rate.value),enterpriseCap:bt(o.enterprise_cap.value),clusterCap:bt(o.cluster_cap.value),reduction:o.reduction.
value,unit:BigInt(o.unit.value)*ct,products:new Map(a),listings:s.flatMap(({entries:f})=>f)}}var Ir="call/round.yaml",Ss={enterprise_rate:"总投入比例上限",enterprise_cap:"每家企业上限",payable:"可补贴的购买金额",requested:"企业申请金额",
not_eligible:"不符合扶持对象条件"};function nn(t,e,s=(i,n)=>`${i}#${n}`){let i=ya(e),n=[],o=[];for(let[r,a]of t.enterprises.entries()){let f=ha(a,t.application);
f.length?n.push({place:r,pointers:f}):o.push(ga(a,t.application))}return{...Np(o,i,s),waiting:n}}function Np(t,e,s){let n=[...t].sort((u,m)=>u.uscc<m.uscc?-1:+(u.
uscc>m.uscc)).map(u=>Ap(u,e,s)),o=n.map(({limit:u})=>u),[r,a]=[Me(o),e.clusterCap],f=r>a,l=`集群合计 ${Yt(r)}，超过集群上限 ${Yt(a)}，${Lp(e)}`,c=s(
Ir,"/subsidy/cluster_cap/value"),p=f?Op(o,e):o,d=n.map((u,m)=>{let h=p[m],g=f?[wt("三（三）",l,h,c)]:[];return{...qp(u),amount:Je(h),steps:[...u.steps,...g]}});
return{amount:Je(Me(p)),reduced:f,enterprises:d}}function Op(t,{clusterCap:e,reduction:s,unit:i}){if(s!=="in_order")return en(e,t,i);let n=e/i*i;return t.map(o=>{
let r=o<n?o:n;return n-=r,r})}function Lp({reduction:t}){return t==="in_order"?"按企业代码顺序依次安排":"按比例核减，余数按最大余数法分配"}
function Ap(t,e,s){let i=ma(t,e),[n,o]=fa(ua(t,e)),r=i.length?0n:Zi(o,e.unit),a=c=>s(`enterprises/${t.uscc}.yaml`,c),f=i.length?wt("三（一）",`不符合扶持对象条件（${i.
join("、")}），补贴为 0`,0n,a("")):wt("三（三）",`取最小的一项（${Ss[n]}），向下取整到 ${Yt(e.unit)}`,r,s(Ir,"/subsidy/unit/value")),l=[
...Tp(t,e,s,a),f];return{enterprise:t,rules:e,eligible:!i.length,name:n,limit:r,steps:l}}function Tp(t,e,s,i){let n=rn(t,e),o=n>=e.minCoreProducts,r=Yt(t.totalInvestment),
{numerator:a,denominator:f}=e.enterpriseRate;return[wt("三（二）",o?`计划购买目录内产品，其中五类工业SaaS ${n} 项，可补贴的购买金额`:
`五类工业SaaS只有 ${n} 项，少于 ${e.minCoreProducts} 项，购买金额不予补贴`,qr(t,e),i("/purchases")),wt("三（三）",`项目总投入 ${r} \
的 ${Xi(e.enterpriseRate)}`,a*t.totalInvestment/f,s(Ir,"/subsidy/enterprise_rate/value")),wt("三（三）","每家企业补贴上限",e.enterpriseCap,s(Ir,"/s\
ubsidy/enterprise_cap/value")),wt("附录1","企业申请补贴",t.requested,i("/requested_subsidy"))]}function wt(t,e,s,i){return{clause:t,text:e,amount:Je(s),
at:i}}function qp({enterprise:t,rules:e,eligible:s,name:i,limit:n}){return{uscc:t.uscc,eligible:s,total_investment:Je(t.totalInvestment),payable:Je(qr(t,e)),requested:Je(
t.requested),limit:Je(n),binding:s?i:"not_eligible"}}var Ip=/^[a-z0-9]+(-[a-z0-9]+)*$/;function jr(t){let{application:e,plan:s,commitment:i,enterprises:n}=t.documents;return[...Ep(t.slug),...Er("application",e,"ap\
plication",-1,"封面和表一"),...n.flatMap((o,r)=>[...Er("enterprise",o,"enterprises",r,`表二：${o.name||`第 ${r+1} 家`}`),...jp(n,r)]),...Er("plan",s,"\
plan",-1,"实施方案"),...Cp(t),...Er("commitment",i,"commitment",-1,"承诺函")]}function Er(t,e,s,i,n){return is(t,e).map(o=>({step:s,enterprise:i,where:n,
id:`${t}${o.pointer}`,text:hn(o,Ts(t,o.pointer))}))}function Ep(t){return Ip.test(t)&&t.length<=60?[]:[{step:"application",enterprise:-1,where:"封面和表一",
id:"slug",text:t?"“代号”只能用小写英文字母、数字和连字符，最多 60 个字。":"“代号”还没有填。"}]}function jp(t,e){let{uscc:s,
name:i}=t[e],n=t.findIndex(r=>s&&r.uscc===s),o=`统一社会信用代码和第 ${n+1} 家企业一样，一家企业只能填一张表。`;return n<0||n===e?[]:
[{step:"enterprises",enterprise:e,where:`表二：${i||`第 ${e+1} 家`}`,id:"enterprise/uscc",text:o}]}function Cp(t){return t.narrative.missing().map(({id:e,title:s})=>({
step:"plan",enterprise:-1,where:"实施方案正文",id:e,text:`“${s}”还没有写。`}))}function ba(t,e){let s=new Map;for(let{id:i,enterprise:n,text:o}of e)
if(n<0||n===t.current){let r=on(t.fields,i);s.set(r,s.has(r)?s.get(r)+o:o)}for(let[i,{error:n,control:o}]of t.fields){let r=t.strict||t.touched.has(i)?s.get(i)??
"":"";n.textContent!==r&&(n.textContent=r),n.hidden=r==="";let a=o.matches("input, select, textarea")?[o]:o.querySelectorAll("input");for(let f of a)f.toggleAttribute(
"aria-invalid",!1),r&&f.type!=="radio"&&f.setAttribute("aria-invalid","true")}}function on(t,e){let s=e;for(;s&&!t.has(s);)s=s.slice(0,Math.max(s.lastIndexOf("/"),
0));return s||e}function wa(t,e){let s=t.flatMap(e);return s.every(n=>/^\d{1,11}(\.\d{1,2})?$/.test(String(n)))&&s.length?He.plain(He.sum(s.map(He.fen))).replace(
/\.00$/,""):null}async function xa(t){let{files:e,folder:s,faults:i}=Gi(new Uint8Array(await t.arrayBuffer()));return _a(e,s||t.name.replace(/\.zip$/i,""),i)}async function ka(t){
let e=t.map(r=>({name:r.webkitRelativePath||r.name,size:r.size,file:r})),{kept:s,folder:i,faults:n}=Tr(e),o={};if(!n.length)for(let{name:r,file:a}of e.filter(f=>s.
has(f.name)))o[s.get(r)]=new Uint8Array(await a.arrayBuffer());return _a(o,i,n)}function _a(t,e,s){if(s.length)return{documents:null,slug:"",problems:s.map(va)};
let{documents:i,lost:n,faults:o}=Ji(t);if(o.length)return{documents:null,slug:"",problems:o.map(va)};let r=Gt();for(let f of["application","plan","commitment"])
i[f]=Qt(i[f]??r[f],Y[f]);for(let f of i.enterprises)Qt(f,Y.enterprise);let a=Object.entries(n).map(([f,l])=>`${f} 里有 ${l} 处注释，表单不能保留。`);
return{documents:i,slug:e.split("/").pop()??"",problems:a}}function va({path:t,line:e,message:s,fix:i}){return`${t}${e?` 第 ${e} 行`:""}${t?"：":""}${s}。${i}`}
function Sa(t,e){let s=Wi(Hi(t),e),i=document.createElement("a");i.href=URL.createObjectURL(new Blob([s],{type:"application/zip"})),i.download=`${e}.zip`,document.
body.append(i),i.click(),i.remove(),setTimeout(()=>URL.revokeObjectURL(i.href),6e4)}var Mp=/^[0-9A-HJ-NPQRTUWXY]{18}$/,Dp=/^[a-z0-9]+(-[a-z0-9]+)*$/;function $a(t){let e=jr(t),s=b("p",{role:"status"}),i=()=>{let n=zp(t);if(n){s.textContent=n;return}
Sa(t.documents,t.slug),s.textContent=`已下载 ${t.slug}.zip。`};return[Bp(t,e),b("h3",{},"下载"),b("p",{},"下载的是一个 zip 压缩包，里面是整个申报文件夹。没有填完也可以下载，存在自己的电脑里，下次打\
开接着填。"),F("下载申报文件夹（zip）",i,{class:"cf-form__button cf-form__button--first"}),s,b("h3",{},"接下来"),b("ol",{},b("li",{},b("a",{href:"\
upload.html"},"照着做，把文件夹交到网上"),"：解压、打开上传页面、拖进去、提交。"),b("li",{},b("a",{href:"paper.html"},"打印、盖章和扫描"),
"：联系人和电话写在纸上。"))]}function zp({slug:t,documents:{enterprises:e}}){if(!Dp.test(t)||t.length>60)return"还不能下载：请先在第一步填好“代号”，它是文件夹的名字。";
let s=e.map(({uscc:n})=>String(n??"")),i=s.findIndex((n,o)=>!Mp.test(n)||s.indexOf(n)!==o);return i<0?"":`还不能下载：第 ${i+1} 家企业的统一社会信用代码没有填好，或和别家一样；它\
是文件的名字。`}function Bp(t,e){return e.length===0?b("p",{class:"cf-form__good"},"每个字段都填好了，格式没有问题。指南的其他要求，交上来以后会自动检查并告诉您。"):
b("section",{class:"cf-form__summary","aria-labelledby":"summary-title"},b("h3",{id:"summary-title",tabindex:-1},`还有 ${e.length} 处要改`),b("ul",{},e.map(
s=>b("li",{},F(s.where,()=>t.visit(s),{class:"cf-form__link","aria-label":`去改：${s.where}，${s.text}`}),` ${s.text}`))))}var Rp=/^\[\/\/\]: # \(.*$/gm,Fp="# 产业集群数字化转型实施方案";function Pa(t,e){if(t===null||t==="")return Up(e);let s=t.match(/[^\n]*\n|[^\n]+$/g)??
[],i={lead:"",parts:[]};for(let n of s){let o=e[i.parts.length];o&&n.trimEnd()===o.heading?i.parts.push({heading:o.heading,line:n,body:""}):i.parts.length?i.parts[i.
parts.length-1].body+=n:i.lead+=n}return i.parts.length===e.length?i:null}function Up(t){let e=t.map(({heading:s},i)=>({heading:s,line:`${s}
`,body:i<t.length-1?`
`:""}));return{lead:`${Fp}

`,parts:e}}function Na({lead:t,parts:e}){return t+e.map(({line:s,body:i})=>s+i).join("")}function an(t){return t.replace(Rp,"").replace(/^\s*\n/,"").trimEnd()}function Oa(t,e){
let s=t.replace(/[ \t]+$/gm,"").replace(/^\n+|\n+$/g,""),i=e?"":`
`;return s?`
${s}
${i}`:i}function La(t){let e=t.outline,s=()=>Pa(t.documents.narrative,e),i=e.map((r,a)=>({...r,place:a,id:`narrative/${a}`})).filter(r=>r.lowest);function n({title:r,asked:a,
place:f,id:l}){let c=b("p",{id:`${l}.error`,class:"cf-form__error",hidden:!0}),p=b("textarea",{id:l,rows:5,"aria-describedby":`${l}.hint ${l}.error`,oninput:()=>{
let u=s();u.parts[f].body=Oa(p.value,f===e.length-1),t.documents.narrative=Na(u),t.touched.add(l),t.changed()}});p.value=an(s().parts[f].body),t.fields.set(l,{error:c,
control:p,schema:{}});let d=b("p",{id:`${l}.hint`,class:"cf-form__hint"},a);return b("div",{class:"cf-form__field"},b("label",{for:l},r),d,p,c)}function o(){let r=b(
"textarea",{id:"narrative",rows:30,oninput:()=>{t.documents.narrative=r.value,t.changed()}});r.value=t.documents.narrative;let a=b("p",{id:"narrative.error",class:"\
cf-form__error",hidden:!0});t.fields.set("narrative",{error:a,control:r,schema:{}});let f="打开的 plan.md 没有按规定的次序写全标题，所以放在一个框里，原样改。规定的标题是：",
l=b("ul",{},e.map(({heading:c})=>b("li",{},b("code",{},c))));return[b("p",{},f),l,b("div",{class:"cf-form__field"},b("label",{for:"narrative"},"实施方案正文"),
r,a)]}return{draw:()=>s()===null?o():e.map((r,a)=>r.lowest?n({...r,place:a,id:`narrative/${a}`}):b("h4",{},r.title)),missing:()=>{let r=s();return r===null?[{id:"\
narrative",title:"规定的标题"}]:i.filter(({place:a})=>an(r.parts[a].body)==="")}}}var pt=[["application","一、封面和表一"],["enterprises","二、表二（企业）"],["plan","三、实施方案"],["commitment","四、承诺函"],["fini\
sh","五、检查和下载"]],Kp={total_investment:t=>[...(t.purchases??[]).map(({amount:e})=>e),t.other_investment],requested_subsidy:t=>[t.requested_subsidy]};
function Aa(t){let e=b("h2",{tabindex:-1}),s=b("div",{class:"cf-form__step"}),i=pt.map(([p,d])=>F(d,()=>t.go(p))),n=b("nav",{class:"cf-form__nav","aria-label":"\
填报步骤"},b("ol",{},i.map(p=>b("li",{},p)))),o=F("上一步",()=>t.go(pt[a()-1][0])),r=F("下一步",()=>t.go(pt[a()+1][0]),{class:"cf-form__button cf-form\
__button--first"}),a=()=>pt.findIndex(([p])=>p===t.step);function f(p){t.step=p,t.fields.clear(),e.textContent=pt[a()][1],s.replaceChildren(...t.drawn[p]().flat(
Number.POSITIVE_INFINITY).filter(Boolean));for(let[d,u]of i.entries())u.toggleAttribute("aria-current",!1),d===a()&&u.setAttribute("aria-current","step");o.hidden=
a()===0,r.hidden=a()===pt.length-1,t.check()}function l(p){for(let[d,u]of i.entries()){let m=p.get(pt[d][0])??0;u.textContent=pt[d][1]+(t.strict&&m?`：${m} 处要改`:
"")}}let c=b("section",{"aria-label":"填写"},e,s,b("div",{class:"cf-form__turn"},o,r));return{nav:n,main:c,title:e,draw:f,counted:l}}function Cr(t,e){return $t(
t,{key:e,data:t.documents[e],schema:Y[e]},[],Y[e])}function Ta(t){let e=[Yp(t),...Cr(t,"application")];for(let[s,i]of Object.entries(Kp)){let{control:n}=t.fields.
get(`application/${s}`),o=()=>{let a=wa(t.documents.enterprises,i);if(a===null){t.say("企业的金额还没有填好，不能合计。");return}n.value=a,ze(t.
documents.application,Y.application,[s],We(a)),t.say(`已填 ${a} 元。`),t.touched.add(`application/${s}`),t.changed()},r=Y.application.properties[s].title;n.
after(F("按各企业合计填写",o,{"aria-label":`${r}：按各企业合计填写`}))}return e}function Yp(t){let e=b("p",{id:"slug.error",class:"cf-form__err\
or",hidden:!0}),s=b("input",{id:"slug",type:"text",autocomplete:"off",spellcheck:"false","aria-describedby":"slug.hint slug.error",oninput:()=>{t.slug=s.value.trim(),
t.touched.add("slug"),t.changed()}});return s.value=t.slug,t.fields.set("slug",{error:e,control:s,schema:{}}),b("div",{class:"cf-form__field"},b("label",{for:"s\
lug"},"代号"),b("p",{id:"slug.hint",class:"cf-form__hint"},"申报文件夹的名字，自己起一个：小写英文字母、数字和连字符，最多 60 个字。例如：furniture-demo"),
s,e)}function qa(t){let e=b("p",{class:"cf-form__draft",role:"status"},"还没有草稿。"),s=b("div",{role:"alert"}),i=(f,l)=>(f.addEventListener("change",async()=>{
let c=[...f.files];f.value="",c.length&&t.open(await l(c))}),f),n=i(b("input",{type:"file",id:"open-zip",accept:".zip,application/zip"}),([f])=>xa(f)),o=i(b("in\
put",{type:"file",id:"open-folder",webkitdirectory:!0}),ka),r=F("清除草稿，从空白开始",()=>{window.confirm("清除这个浏览器里的草稿，从空白开始？没有下载的内容会丢失。")&&
t.clear()});return{element:b("section",{class:"cf-form__top","aria-label":"打开和草稿"},b("details",{class:"cf-details"},b("summary",{},"打开以前的申报文件夹或 zip"),
b("div",{class:"cf-form__field"},b("label",{for:"open-zip"},"打开 zip 压缩包"),n),b("div",{class:"cf-form__field"},b("label",{for:"open-folder"},"打开文件夹"),
o),b("p",{class:"cf-form__hint"},"浏览器可能会问“要上传吗”：文件只在这个浏览器里打开，不会传出去。打开以后会代替现在的草稿。")),
s,b("div",{class:"cf-form__saved"},e,r)),draft:f=>{e.textContent=f},troubles:(f,l)=>{let c=l.map(p=>b("li",{},p));s.replaceChildren(...c.length?[b("p",{},f),b("\
ul",{},c)]:[])}}}var Vp=1500,$s=t=>He.pretty(He.fen(t));function Ia(t){let e=b("p",{class:"cf-form__total"}),s=b("div",{}),i=b("a",{href:"#vouchers-title"}),n=b("div",{class:"cf\
-form__bar"},i),o=Ls(()=>t.say(i.textContent),Vp),r=new Set,a=b("aside",{class:"cf-form__vouchers","aria-labelledby":"vouchers-title"},b("h2",{id:"vouchers-titl\
e",tabindex:-1},"补贴测算"),e,s,b("p",{class:"cf-form__hint"},"这是按规则算出的数，不是批准的数。名录和其他条件由受理单位核对。"));
function f(){let{application:u,enterprises:m}=t.documents,h=($,O)=>`${$}${O}`,g=nn({application:u,enterprises:m},t.programme,h),v=g.waiting.length?`，还有 ${g.
waiting.length} 家没有填全`:"";e.replaceChildren("集群合计 ",b("strong",{},$s(g.amount)),g.reduced?"，已按集群上限核减":"",v),s.replaceChildren(
...g.enterprises.map(c),...g.waiting.map(d));let{uscc:w}=t.step==="enterprises"?m[t.current]??{}:{},x=g.enterprises.find($=>$.uscc===w),S=`${x?`本企业 ${$s(x.
amount)}（${Ss[x.binding]}），`:""}集群合计 ${$s(g.amount)}${v}`;S!==i.textContent&&(i.textContent=S,o())}function l(u){return t.documents.enterprises.find(
m=>m.uscc===u)?.name||u}function c(u){let m=b("details",{class:"cf-details",open:r.has(u.uscc)},b("summary",{},b("span",{class:"cf-form__who"},l(u.uscc)),b("str\
ong",{},$s(u.amount)),b("span",{class:"cf-form__binding"},`卡在：${Ss[u.binding]}`)),b("ol",{},u.steps.map(h=>b("li",{},p(h.clause),` ${h.text}：`,b("strong",
{},$s(h.amount))))));return m.addEventListener("toggle",()=>m.open?r.add(u.uscc):r.delete(u.uscc)),m}function p(u){return b("a",{href:`../guide/${t.round.id}.ht\
ml#${St(u)}`},u)}function d({place:u,pointers:m}){let h=t.documents.enterprises[u].name||`第 ${u+1} 家企业`,g=m.map(v=>v.startsWith("/")?Ts("enterprise",v)?.
title??"":"申报日期");return b("p",{class:"cf-form__waiting"},`${h}：还不能算，要先填好${[...new Set(g)].join("、")}。`)}return{panel:a,bar:n,draw:f}}var Jp=250;function Hp(t,e){let{round:s,services:i,outline:n}=e,o=un(s.id),r=b("p",{class:"cf-form__live",role:"status"}),a=i.products.map(({id:w,name:x})=>[w,`${x}\
（${l(w)}）`]),f=s.city.divisions.map(({code:w,name:x})=>[w,x]);function l(w){let x=i.products.find(_=>_.id===w);return i.categories.find(_=>_.id===x.category)?.
name??x.category}let c={round:s,outline:n,programme:{round:s,services:i},documents:Gt(),slug:"",step:"application",current:0,strict:!1,touched:new Set,fields:new Map,
options:w=>w==="enterprise/address/division"?f:/^enterprise\/purchases\/\d+\/product$/.test(w)?a:null,names:w=>w==="address/division"?new Map(f.map(([x,_])=>[_,
x])):w==="product"?new Map(i.products.map(({id:x,name:_})=>[_,x])):void 0,forget:w=>{for(let x of[...c.fields.keys()].filter(_=>_.startsWith(w)))c.fields.delete(
x)},say:w=>{r.textContent=w},check:()=>{let w=jr(c);ba(c,w);let x=new Map;for(let{step:_}of w)x.set(_,(x.get(_)??0)+1);return h.counted(x),m.draw(),w},go:w=>{c.
strict||=w==="finish",h.draw(w),h.title.focus(),h.title.scrollIntoView({block:"start"})},visit:w=>{c.strict=!0,h.draw(w.step),w.enterprise>=0&&d.open(w.enterprise);
let x=c.fields.get(on(c.fields,w.id))?.control??h.title;(x.matches("input, select, textarea, button, h2")?x:x.querySelector("input")).focus()},open:({documents:w,
slug:x,problems:_})=>{g.troubles(w?"已打开，请留意：":"没有打开，原因是：",_),w&&(p({documents:w,slug:x}),c.strict=!0,c.go("application"),c.say(
`已打开申报 ${x}，共 ${w.enterprises.length} 家企业。`),c.save())},clear:()=>{o.clear(),p({documents:Gt(),slug:""}),g.troubles("",[]),c.go("applicati\
on"),g.draft("草稿已清除。")},save:()=>g.draft(o.save({documents:{...c.documents,sealed:{}},slug:c.slug},new Date)),changed:Ls(()=>{c.step==="enterprises"&&
d.names(),c.check(),c.save()},Jp),drawn:{}};function p({documents:w,slug:x}){Object.assign(c,{documents:w,slug:x,current:0,strict:!1,touched:new Set})}let d=kn(
c),u=La(c);c.narrative=u,c.drawn={application:()=>Ta(c),enterprises:d.draw,plan:()=>[...Cr(c,"plan"),b("h3",{},"实施方案正文（plan.md）"),...u.draw()],commitment:()=>Cr(
c,"commitment"),finish:()=>$a(c)};let m=Ia(c),h=Aa(c),g=qa(c);t.replaceChildren(g.element,r,h.nav,b("div",{class:"cf-form__columns"},h.main,m.panel),m.bar);let v=o.
load();v&&(p(_t(v)),g.draft("接着上次的草稿。")),h.draw("application")}var Ea=document.getElementById("form"),ja=document.getElementById("form-data");Ea&&
ja&&Hp(Ea,JSON.parse(ja.textContent));})();
