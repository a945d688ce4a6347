/*!
Made by scripts/form/build.mjs; do not edit. It holds these libraries:

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
var clusterfundReading=(()=>{var Rt=Object.defineProperty;var Cn=Object.getOwnPropertyDescriptor;var vn=Object.getOwnPropertyNames;var $n=Object.prototype.hasOwnProperty;var _n=(s,e)=>{for(var t in e)Rt(s,t,{get:e[t],enumerable:!0})},Mn=(s,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of vn(e))!$n.call(s,i)&&
i!==t&&Rt(s,i,{get:()=>e[i],enumerable:!(n=Cn(e,i))||n.enumerable});return s};var Pn=s=>Mn(Rt({},"__esModule",{value:!0}),s);var _i={};_n(_i,{read:()=>vi});var et=Symbol.for("yaml.alias"),tt=Symbol.for("yaml.document"),Y=Symbol.for("yaml.map"),Ut=Symbol.for("yaml.pair"),q=Symbol.for("yaml.scalar"),re=Symbol.for("ya\
ml.seq"),x=Symbol.for("yaml.node.type"),R=s=>!!s&&typeof s=="object"&&s[x]===et,H=s=>!!s&&typeof s=="object"&&s[x]===tt,U=s=>!!s&&typeof s=="object"&&s[x]===Y,T=s=>!!s&&
typeof s=="object"&&s[x]===Ut,N=s=>!!s&&typeof s=="object"&&s[x]===q,V=s=>!!s&&typeof s=="object"&&s[x]===re;function I(s){if(s&&typeof s=="object")switch(s[x]){case Y:case re:
return!0}return!1}function L(s){if(s&&typeof s=="object")switch(s[x]){case et:case Y:case q:case re:return!0}return!1}var st=s=>(N(s)||I(s))&&!!s.anchor;var j=Symbol("break visit"),As=Symbol("skip children"),X=Symbol("remove node");function z(s,e){let t=Es(e);H(s)?Ae(null,s.contents,t,Object.freeze([s]))===X&&(s.
contents=null):Ae(null,s,t,Object.freeze([]))}z.BREAK=j;z.SKIP=As;z.REMOVE=X;function Ae(s,e,t,n){let i=Ts(s,e,t,n);if(L(i)||T(i))return Ls(s,n,i),Ae(s,i,t,n);if(typeof i!=
"symbol"){if(I(e)){n=Object.freeze(n.concat(e));for(let r=0;r<e.items.length;++r){let o=Ae(r,e.items[r],t,n);if(typeof o=="number")r=o-1;else{if(o===j)return j;
o===X&&(e.items.splice(r,1),r-=1)}}}else if(T(e)){n=Object.freeze(n.concat(e));let r=Ae("key",e.key,t,n);if(r===j)return j;r===X&&(e.key=null);let o=Ae("value",
e.value,t,n);if(o===j)return j;o===X&&(e.value=null)}}return i}async function nt(s,e){let t=Es(e);H(s)?await Ee(null,s.contents,t,Object.freeze([s]))===X&&(s.contents=
null):await Ee(null,s,t,Object.freeze([]))}nt.BREAK=j;nt.SKIP=As;nt.REMOVE=X;async function Ee(s,e,t,n){let i=await Ts(s,e,t,n);if(L(i)||T(i))return Ls(s,n,i),Ee(
s,i,t,n);if(typeof i!="symbol"){if(I(e)){n=Object.freeze(n.concat(e));for(let r=0;r<e.items.length;++r){let o=await Ee(r,e.items[r],t,n);if(typeof o=="number")r=
o-1;else{if(o===j)return j;o===X&&(e.items.splice(r,1),r-=1)}}}else if(T(e)){n=Object.freeze(n.concat(e));let r=await Ee("key",e.key,t,n);if(r===j)return j;r===
X&&(e.key=null);let o=await Ee("value",e.value,t,n);if(o===j)return j;o===X&&(e.value=null)}}return i}function Es(s){return typeof s=="object"&&(s.Collection||s.
Node||s.Value)?Object.assign({Alias:s.Node,Map:s.Node,Scalar:s.Node,Seq:s.Node},s.Value&&{Map:s.Value,Scalar:s.Value,Seq:s.Value},s.Collection&&{Map:s.Collection,
Seq:s.Collection},s):s}function Ts(s,e,t,n){if(typeof t=="function")return t(s,e,n);if(U(e))return t.Map?.(s,e,n);if(V(e))return t.Seq?.(s,e,n);if(T(e))return t.
Pair?.(s,e,n);if(N(e))return t.Scalar?.(s,e,n);if(R(e))return t.Alias?.(s,e,n)}function Ls(s,e,t){let n=e[e.length-1];if(I(n))n.items[s]=t;else if(T(n))s==="key"?
n.key=t:n.value=t;else if(H(n))n.contents=t;else{let i=R(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}var Bn={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Dn=s=>s.replace(/[!,[\]{}]/g,e=>Bn[e]),Z=class s{constructor(e,t){this.docStart=null,this.docEnd=
!1,this.yaml=Object.assign({},s.defaultYaml,e),this.tags=Object.assign({},s.defaultTags,t)}clone(){let e=new s(this.yaml,this.tags);return e.docStart=this.docStart,
e}atDocument(){let e=new s(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:s.
defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},s.defaultTags);break}return e}add(e,t){this.atNextDocument&&(this.yaml={explicit:s.defaultYaml.explicit,
version:"1.1"},this.tags=Object.assign({},s.defaultTags),this.atNextDocument=!1);let n=e.trim().split(/[ \t]+/),i=n.shift();switch(i){case"%TAG":{if(n.length!==
2&&(t(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;let[r,o]=n;return this.tags[r]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==
1)return t(0,"%YAML directive should contain exactly one part"),!1;let[r]=n;if(r==="1.1"||r==="1.2")return this.yaml.version=r,!0;{let o=/^\d+\.\d+$/.test(r);return t(
6,`Unsupported YAML version ${r}`,o),!1}}default:return t(0,`Unknown directive ${i}`,!0),!1}}tagName(e,t){if(e==="!")return"!";if(e[0]!=="!")return t(`Not a val\
id tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(t(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==
">"&&t("Verbatim tags must end with a >"),o)}let[,n,i]=e.match(/^(.*!)([^!]*)$/s);i||t(`The ${e} tag has no suffix`);let r=this.tags[n];if(r)try{return r+decodeURIComponent(
i)}catch(o){return t(String(o)),null}return n==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[t,n]of Object.entries(this.tags))if(e.startsWith(
n))return t+Dn(e.substring(n.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(
this.tags),i;if(e&&n.length>0&&L(e.contents)){let r={};z(e.contents,(o,l)=>{L(l)&&l.tag&&(r[l.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of n)r==="!!"&&o===
"tag:yaml.org,2002:"||(!e||i.some(l=>l.startsWith(o)))&&t.push(`%TAG ${r} ${o}`);return t.join(`
`)}};Z.defaultYaml={explicit:!1,version:"1.2"};Z.defaultTags={"!!":"tag:yaml.org,2002:"};function it(s){if(/[\x00-\x19\s,[\]{}]/.test(s)){let t=`Anchor must not contain whitespace or control characters: ${JSON.stringify(s)}`;throw new Error(t)}return!0}
function Ft(s){let e=new Set;return z(s,{Value(t,n){n.anchor&&e.add(n.anchor)}}),e}function Yt(s,e){for(let t=1;;++t){let n=`${s}${t}`;if(!e.has(n))return n}}function Is(s,e){
let t=[],n=new Map,i=null;return{onAnchor:r=>{t.push(r),i??(i=Ft(s));let o=Yt(e,i);return i.add(o),o},setAnchors:()=>{for(let r of t){let o=n.get(r);if(typeof o==
"object"&&o.anchor&&(N(o.node)||I(o.node)))o.node.anchor=o.anchor;else{let l=new Error("Failed to resolve repeated object (this should not happen)");throw l.source=
r,l}}},sourceObjects:n}}function fe(s,e,t,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let i=0,r=n.length;i<r;++i){let o=n[i],l=fe(s,n,String(i),o);l===void 0?delete n[i]:l!==o&&
(n[i]=l)}else if(n instanceof Map)for(let i of Array.from(n.keys())){let r=n.get(i),o=fe(s,n,i,r);o===void 0?n.delete(i):o!==r&&n.set(i,o)}else if(n instanceof Set)
for(let i of Array.from(n)){let r=fe(s,n,i,i);r===void 0?n.delete(i):r!==i&&(n.delete(i),n.add(r))}else for(let[i,r]of Object.entries(n)){let o=fe(s,n,i,r);o===
void 0?delete n[i]:o!==r&&(n[i]=o)}return s.call(e,t,n)}function B(s,e,t){if(Array.isArray(s))return s.map((n,i)=>B(n,String(i),t));if(s&&typeof s.toJSON=="function"){if(!t||!st(s))return s.toJSON(e,t);let n={aliasCount:0,
count:1,res:void 0};t.anchors.set(s,n),t.onCreate=r=>{n.res=r,delete t.onCreate};let i=s.toJSON(e,t);return t.onCreate&&t.onCreate(i),i}return typeof s=="bigint"&&
!t?.keep?Number(s):s}var ue=class{constructor(e){Object.defineProperty(this,x,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:i,reviver:r}={}){if(!H(e))throw new TypeError("A document argument\
 is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},l=B(this,"",o);if(typeof i=="functio\
n")for(let{count:a,res:c}of o.anchors.values())i(c,a);return typeof r=="function"?fe(r,{"":l},"",l):l}};var oe=class extends ue{constructor(e){super(et),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){
if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let n;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],z(e,{Node:(r,o)=>{(R(o)||
st(o))&&n.push(o)}}),t&&(t.aliasResolveCache=n));let i;for(let r of n){if(r===this)break;r.anchor===this.source&&(i=r)}if(i&&t){let{anchors:r,doc:o,maxAliasCount:l}=t,
a=r.get(i);if(a||(B(i,null,t),a=r.get(i)),a?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(l>=0&&(a.
count+=1,a.aliasCount===0&&(a.aliasCount=rt(o,i,r)),a.count*a.aliasCount>l)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
c)}}return i}toJSON(e,t){if(!t)return{source:this.source};let n=this.resolve(t.doc,t);if(!n){let i=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(i)}return t.anchors.get(n).res}toString(e,t,n){let i=`*${this.source}`;if(e){if(it(this.source),e.options.verifyAliasOrder&&!e.
anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(r)}if(e.implicitKey)return`${i} `}return i}};
function rt(s,e,t){if(R(e)){let n=e.resolve(s),i=t&&n&&t.get(n);return i?i.count*i.aliasCount:0}else if(I(e)){let n=0;for(let i of e.items){let r=rt(s,i,t);r>n&&
(n=r)}return n}else if(T(e)){let n=rt(s,e.key,t),i=rt(s,e.value,t);return Math.max(n,i)}return 1}var ot=s=>!s||typeof s!="function"&&typeof s!="object",y=class extends ue{constructor(e){super(q),this.value=e}toJSON(e,t){return t?.keep?this.value:B(this.value,
e,t)}toString(){return String(this.value)}};y.BLOCK_FOLDED="BLOCK_FOLDED";y.BLOCK_LITERAL="BLOCK_LITERAL";y.PLAIN="PLAIN";y.QUOTE_DOUBLE="QUOTE_DOUBLE";y.QUOTE_SINGLE=
"QUOTE_SINGLE";var Kn="tag:yaml.org,2002:";function xn(s,e,t){if(e){let n=t.filter(r=>r.tag===e),i=n.find(r=>!r.format)??n[0];if(!i)throw new Error(`Tag ${e} not found`);return i}
return t.find(n=>n.identify?.(s)&&!n.format)}function le(s,e,t){if(H(s)&&(s=s.contents),L(s))return s;if(T(s)){let f=t.schema[Y].createNode?.(t.schema,null,t);return f.
items.push(s),f}(s instanceof String||s instanceof Number||s instanceof Boolean||typeof BigInt<"u"&&s instanceof BigInt)&&(s=s.valueOf());let{aliasDuplicateObjects:n,
onAnchor:i,onTagObj:r,schema:o,sourceObjects:l}=t,a;if(n&&s&&typeof s=="object"){if(a=l.get(s),a)return a.anchor??(a.anchor=i(s)),new oe(a.anchor);a={anchor:null,
node:null},l.set(s,a)}e?.startsWith("!!")&&(e=Kn+e.slice(2));let c=xn(s,e,o.tags);if(!c){if(s&&typeof s.toJSON=="function"&&(s=s.toJSON()),!s||typeof s!="object"){
let f=new y(s);return a&&(a.node=f),f}c=s instanceof Map?o[Y]:Symbol.iterator in Object(s)?o[re]:o[Y]}r&&(r(c),delete t.onTagObj);let p=c?.createNode?c.createNode(
t.schema,s,t):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(t.schema,s,t):new y(s);return e?p.tag=e:c.default||(p.tag=c.tag),a&&(a.node=p),p}function Be(s,e,t){let n=t;for(let i=e.length-1;i>=0;--i){let r=e[i];if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let o=[];o[r]=n,n=o}else n=new Map([[r,n]])}
return le(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:s,sourceObjects:new Map})}
var Le=s=>s==null||typeof s=="object"&&!!s[Symbol.iterator]().next().done,Te=class extends ue{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,
configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=
e),t.items=t.items.map(n=>L(n)||T(n)?n.clone(e):n),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(Le(e))this.add(t);else{let[n,...i]=e,r=this.get(n,!0);
if(I(r))r.addIn(i,t);else if(r===void 0&&this.schema)this.set(n,Be(this.schema,i,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}}deleteIn(e){
let[t,...n]=e;if(n.length===0)return this.delete(t);let i=this.get(t,!0);if(I(i))return i.deleteIn(n);throw new Error(`Expected YAML collection at ${t}. Remaini\
ng path: ${n}`)}getIn(e,t){let[n,...i]=e,r=this.get(n,!0);return i.length===0?!t&&N(r)?r.value:r:I(r)?r.getIn(i,t):void 0}hasAllNullValues(e){return this.items.
every(t=>{if(!T(t))return!1;let n=t.value;return n==null||e&&N(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){let[t,...n]=e;if(n.length===0)
return this.has(t);let i=this.get(t,!0);return I(i)?i.hasIn(n):!1}setIn(e,t){let[n,...i]=e;if(i.length===0)this.set(n,t);else{let r=this.get(n,!0);if(I(r))r.setIn(
i,t);else if(r===void 0&&this.schema)this.set(n,Be(this.schema,i,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}}};var Cs=s=>s.replace(/^(?!$)(?: $)?/gm,"#");function F(s,e){return/^\n+$/.test(s)?s.substring(1):e?s.replace(/^(?! *$)/gm,e):s}var ee=(s,e,t)=>s.endsWith(`
`)?F(t,e):t.includes(`
`)?`
`+F(t,e):(s.endsWith(" ")?"":" ")+t;var Vt="flow",lt="block",De="quoted";function Ke(s,e,t="flow",{indentAtStart:n,lineWidth:i=80,minContentWidth:r=20,onFold:o,onOverflow:l}={}){if(!i||i<0)return s;
i<r&&(r=0);let a=Math.max(1+r,1+i-e.length);if(s.length<=a)return s;let c=[],p={},f=i-e.length;typeof n=="number"&&(n>i-Math.max(2,r)?c.push(0):f=i-n);let u,d,g=!1,
h=-1,m=-1,w=-1;t===lt&&(h=vs(s,h,e.length),h!==-1&&(f=h+a));for(let k;k=s[h+=1];){if(t===De&&k==="\\"){switch(m=h,s[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"\
U":h+=9;break;default:h+=1}w=h}if(k===`
`)t===lt&&(h=vs(s,h,e.length)),f=h+e.length+a,u=void 0;else{if(k===" "&&d&&d!==" "&&d!==`
`&&d!=="	"){let O=s[h+1];O&&O!==" "&&O!==`
`&&O!=="	"&&(u=h)}if(h>=f)if(u)c.push(u),f=u+a,u=void 0;else if(t===De){for(;d===" "||d==="	";)d=k,k=s[h+=1],g=!0;let O=h>w+1?h-2:m-1;if(p[O])return s;c.push(O),
p[O]=!0,f=O+a,u=void 0}else g=!0}d=k}if(g&&l&&l(),c.length===0)return s;o&&o();let S=s.slice(0,c[0]);for(let k=0;k<c.length;++k){let O=c[k],A=c[k+1]||s.length;O===
0?S=`
${e}${s.slice(0,A)}`:(t===De&&p[O]&&(S+=`${s[O]}\\`),S+=`
${e}${s.slice(O+1,A)}`)}return S}function vs(s,e,t){let n=e,i=e+1,r=s[i];for(;r===" "||r==="	";)if(e<i+t)r=s[++e];else{do r=s[++e];while(r&&r!==`
`);n=e,i=e+1,r=s[i]}return n}var ct=(s,e)=>({indentAtStart:e?s.indent.length:s.indentAtStart,lineWidth:s.options.lineWidth,minContentWidth:s.options.minContentWidth}),ft=s=>/^(%|---|\.\.\.)/m.
test(s);function jn(s,e,t){if(!e||e<0)return!1;let n=e-t,i=s.length;if(i<=n)return!1;for(let r=0,o=0;r<i;++r)if(s[r]===`
`){if(r-o>n)return!0;if(o=r+1,i-o<=n)return!1}return!0}function xe(s,e){let t=JSON.stringify(s);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:n}=e,i=e.
options.doubleQuotedMinMultiLineLength,r=e.indent||(ft(s)?"  ":""),o="",l=0;for(let a=0,c=t[a];c;c=t[++a])if(c===" "&&t[a+1]==="\\"&&t[a+2]==="n"&&(o+=t.slice(l,
a)+"\\ ",a+=1,l=a,c="\\"),c==="\\")switch(t[a+1]){case"u":{o+=t.slice(l,a);let p=t.substr(a+2,4);switch(p){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:p.
substr(0,2)==="00"?o+="\\x"+p.substr(2):o+=t.substr(a,6)}a+=5,l=a+1}break;case"n":if(n||t[a+2]==='"'||t.length<i)a+=1;else{for(o+=t.slice(l,a)+`

`;t[a+2]==="\\"&&t[a+3]==="n"&&t[a+4]!=='"';)o+=`
`,a+=2;o+=r,t[a+2]===" "&&(o+="\\"),a+=1,l=a+1}break;default:a+=1}return o=l?o+t.slice(l):t,n?o:Ke(o,r,De,ct(e,!1))}function Jt(s,e){if(e.options.singleQuote===
!1||e.implicitKey&&s.includes(`
`)||/[ \t]\n|\n[ \t]/.test(s))return xe(s,e);let t=e.indent||(ft(s)?"  ":""),n="'"+s.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?n:Ke(n,t,Vt,ct(e,!1))}function Ie(s,e){let{singleQuote:t}=e.options,n;if(t===!1)n=xe;else{let i=s.includes('"'),r=s.includes("'");
i&&!r?n=Jt:r&&!i?n=xe:n=t?Jt:xe}return n(s,e)}var Gt;try{Gt=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Gt=/\n+(?!\n|$)/g}function at({comment:s,type:e,value:t},n,i,r){let{blockQuote:o,commentString:l,lineWidth:a}=n.options;if(!o||/\n[\t ]+$/.test(
t))return Ie(t,n);let c=n.indent||(n.forceBlockIndent||ft(t)?"  ":""),p=o==="literal"?!0:o==="folded"||e===y.BLOCK_FOLDED?!1:e===y.BLOCK_LITERAL?!0:!jn(t,a,c.length);
if(!t)return p?`|
`:`>
`;let f,u;for(u=t.length;u>0;--u){let A=t[u-1];if(A!==`
`&&A!=="	"&&A!==" ")break}let d=t.substring(u),g=d.indexOf(`
`);g===-1?f="-":t===d||g!==d.length-1?(f="+",r&&r()):f="",d&&(t=t.slice(0,-d.length),d[d.length-1]===`
`&&(d=d.slice(0,-1)),d=d.replace(Gt,`$&${c}`));let h=!1,m,w=-1;for(m=0;m<t.length;++m){let A=t[m];if(A===" ")h=!0;else if(A===`
`)w=m;else break}let S=t.substring(0,w<m?w+1:m);S&&(t=t.substring(S.length),S=S.replace(/\n+/g,`$&${c}`));let O=(h?c?"2":"1":"")+f;if(s&&(O+=" "+l(s.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!p){let A=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),E=!1,C=ct(n,!0);o!=="folded"&&e!==y.BLOCK_FOLDED&&(C.onOverflow=()=>{
E=!0});let b=Ke(`${S}${A}${d}`,c,lt,C);if(!E)return`>${O}
${c}${b}`}return t=t.replace(/\n+/g,`$&${c}`),`|${O}
${c}${S}${t}${d}`}function qn(s,e,t,n){let{type:i,value:r}=s,{actualString:o,implicitKey:l,indent:a,indentStep:c,inFlow:p}=e;if(l&&r.includes(`
`)||p&&/[[\]{},]/.test(r))return Ie(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return l||p||!r.includes(
`
`)?Ie(r,e):at(s,e,t,n);if(!l&&!p&&i!==y.PLAIN&&r.includes(`
`))return at(s,e,t,n);if(ft(r)){if(a==="")return e.forceBlockIndent=!0,at(s,e,t,n);if(l&&a===c)return Ie(r,e)}let f=r.replace(/\n+/g,`$&
${a}`);if(o){let u=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(f),{compat:d,tags:g}=e.doc.schema;if(g.some(u)||d?.some(u))return Ie(r,e)}return l?
f:Ke(f,a,Vt,ct(e,!1))}function be(s,e,t,n){let{implicitKey:i,inFlow:r}=e,o=typeof s.value=="string"?s:Object.assign({},s,{value:String(s.value)}),{type:l}=s;l!==
y.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(l=y.QUOTE_DOUBLE);let a=p=>{switch(p){case y.BLOCK_FOLDED:case y.BLOCK_LITERAL:
return i||r?Ie(o.value,e):at(o,e,t,n);case y.QUOTE_DOUBLE:return xe(o.value,e);case y.QUOTE_SINGLE:return Jt(o.value,e);case y.PLAIN:return qn(o,e,t,n);default:
return null}},c=a(l);if(c===null){let{defaultKeyType:p,defaultStringType:f}=e.options,u=i&&p||f;if(c=a(u),c===null)throw new Error(`Unsupported default string t\
ype ${u}`)}return c}function ut(s,e){let t=Object.assign({blockQuote:!0,commentString:Cs,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},s.schema.toStringOptions,e),n;switch(t.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,
doc:s,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.indent=="number"?" ".repeat(t.indent):"  ",inFlow:n,options:t}}function Rn(s,e){
if(e.tag){let i=s.filter(r=>r.tag===e.tag);if(i.length>0)return i.find(r=>r.format===e.format)??i[0]}let t,n;if(N(e)){n=e.value;let i=s.filter(r=>r.identify?.(n));
if(i.length>1){let r=i.filter(o=>o.test);r.length>0&&(i=r)}t=i.find(r=>r.format===e.format)??i.find(r=>!r.format)}else n=e,t=s.find(i=>i.nodeClass&&n instanceof
i.nodeClass);if(!t){let i=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${i} value`)}return t}function Un(s,e,{anchors:t,
doc:n}){if(!n.directives)return"";let i=[],r=(N(s)||I(s))&&s.anchor;r&&it(r)&&(t.add(r),i.push(`&${r}`));let o=s.tag??(e.default?null:e.tag);return o&&i.push(n.
directives.tagString(o)),i.join(" ")}function ae(s,e,t,n){if(T(s))return s.toString(e,t,n);if(R(s)){if(e.doc.directives)return s.toString(e);if(e.resolvedAliases?.
has(s))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(s):e.resolvedAliases=new Set([s]),
s=s.resolve(e.doc)}let i,r=L(s)?s:e.doc.createNode(s,{onTagObj:a=>i=a});i??(i=Rn(e.doc.schema.tags,r));let o=Un(r,i,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??
0)+o.length+1);let l=typeof i.stringify=="function"?i.stringify(r,e,t,n):N(r)?be(r,e,t,n):r.toString(e,t,n);return o?N(r)||l[0]==="{"||l[0]==="["?`${o} ${l}`:`${o}\

${e.indent}${l}`:l}function $s({key:s,value:e},t,n,i){let{allNullValues:r,doc:o,indent:l,indentStep:a,options:{commentString:c,indentSeq:p,simpleKeys:f}}=t,u=L(s)&&s.comment||null;
if(f){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(I(s)||!L(s)&&typeof s=="object"){let C="With simple keys, collection cannot be\
 used as a key value";throw new Error(C)}}let d=!f&&(!s||u&&e==null&&!t.inFlow||I(s)||(N(s)?s.type===y.BLOCK_FOLDED||s.type===y.BLOCK_LITERAL:typeof s=="object"));
t=Object.assign({},t,{allNullValues:!1,implicitKey:!d&&(f||!r),indent:l+a});let g=!1,h=!1,m=ae(s,t,()=>g=!0,()=>h=!0);if(!d&&!t.inFlow&&m.length>1024){if(f)throw new Error(
"With simple keys, single line scalar must not span more than 1024 characters");d=!0}if(t.inFlow){if(r||e==null)return g&&n&&n(),m===""?"?":d?`? ${m}`:m}else if(r&&
!f||e==null&&d)return m=`? ${m}`,u&&!g?m+=ee(m,t.indent,c(u)):h&&i&&i(),m;g&&(u=null),d?(u&&(m+=ee(m,t.indent,c(u))),m=`? ${m}
${l}:`):(m=`${m}:`,u&&(m+=ee(m,t.indent,c(u))));let w,S,k;L(e)?(w=!!e.spaceBefore,S=e.commentBefore,k=e.comment):(w=!1,S=null,k=null,e&&typeof e=="object"&&(e=o.
createNode(e))),t.implicitKey=!1,!d&&!u&&N(e)&&(t.indentAtStart=m.length+1),h=!1,!p&&a.length>=2&&!t.inFlow&&!d&&V(e)&&!e.flow&&!e.tag&&!e.anchor&&(t.indent=t.indent.
substring(2));let O=!1,A=ae(e,t,()=>O=!0,()=>h=!0),E=" ";if(u||w||S){if(E=w?`
`:"",S){let C=c(S);E+=`
${F(C,t.indent)}`}A===""&&!t.inFlow?E===`
`&&k&&(E=`

`):E+=`
${t.indent}`}else if(!d&&I(e)){let C=A[0],b=A.indexOf(`
`),M=b!==-1,ce=t.inFlow??e.flow??e.items.length===0;if(M||!ce){let Oe=!1;if(M&&(C==="&"||C==="!")){let P=A.indexOf(" ");C==="&"&&P!==-1&&P<b&&A[P+1]==="!"&&(P=A.
indexOf(" ",P+1)),(P===-1||b<P)&&(Oe=!0)}Oe||(E=`
${t.indent}`)}}else(A===""||A[0]===`
`)&&(E="");return m+=E+A,t.inFlow?O&&n&&n():k&&!O?m+=ee(m,t.indent,c(k)):h&&i&&i(),m}function Qt(s,e){(s==="debug"||s==="warn")&&console.warn(e)}var ht="<<",J={identify:s=>s===ht||typeof s=="symbol"&&s.description===ht,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new y(
Symbol(ht)),{addToJSMap:Ht}),stringify:()=>ht},_s=(s,e)=>(J.identify(e)||N(e)&&(!e.type||e.type===y.PLAIN)&&J.identify(e.value))&&s?.doc.schema.tags.some(t=>t.tag===
J.tag&&t.default);function Ht(s,e,t){let n=Ms(s,t);if(V(n))for(let i of n.items)Wt(s,e,i);else if(Array.isArray(n))for(let i of n)Wt(s,e,i);else Wt(s,e,n)}function Wt(s,e,t){
let n=Ms(s,t);if(!U(n))throw new Error("Merge sources must be maps or map aliases");let i=n.toJSON(null,s,Map);for(let[r,o]of i)e instanceof Map?e.has(r)||e.set(
r,o):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.call(e,r)||Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}
function Ms(s,e){return s&&R(e)?e.resolve(s.doc,s):e}function pt(s,e,{key:t,value:n}){if(L(t)&&t.addToJSMap)t.addToJSMap(s,e,n);else if(_s(s,t))Ht(s,e,n);else{let i=B(t,"",s);if(e instanceof Map)e.set(i,B(n,i,s));else if(e instanceof
Set)e.add(i);else{let r=Fn(t,i,s),o=B(n,r,s);r in e?Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[r]=o}}return e}function Fn(s,e,t){
if(e===null)return"";if(typeof e!="object")return String(e);if(L(s)&&t?.doc){let n=ut(t.doc,{});n.anchors=new Set;for(let r of t.anchors.keys())n.anchors.add(r.
anchor);n.inFlow=!0,n.inStringifyKey=!0;let i=s.toString(n);if(!t.mapKeyWarned){let r=JSON.stringify(i);r.length>40&&(r=r.substring(0,36)+'..."'),Qt(t.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=!0}return i}
return JSON.stringify(e)}function Ce(s,e,t){let n=le(s,void 0,t),i=le(e,void 0,t);return new v(n,i)}var v=class s{constructor(e,t=null){Object.defineProperty(this,x,{value:Ut}),this.key=
e,this.value=t}clone(e){let{key:t,value:n}=this;return L(t)&&(t=t.clone(e)),L(n)&&(n=n.clone(e)),new s(t,n)}toJSON(e,t){let n=t?.mapAsMap?new Map:{};return pt(t,
n,this)}toString(e,t,n){return e?.doc?$s(this,e,t,n):JSON.stringify(this)}};function dt(s,e,t){return(e.inFlow??s.flow?Vn:Yn)(s,e,t)}function Yn({comment:s,items:e},t,{blockItemPrefix:n,flowChars:i,itemIndent:r,onChompKeep:o,onComment:l}){
let{indent:a,options:{commentString:c}}=t,p=Object.assign({},t,{indent:r,type:null}),f=!1,u=[];for(let g=0;g<e.length;++g){let h=e[g],m=null;if(L(h))!f&&h.spaceBefore&&
u.push(""),mt(t,u,h.commentBefore,f),h.comment&&(m=h.comment);else if(T(h)){let S=L(h.key)?h.key:null;S&&(!f&&S.spaceBefore&&u.push(""),mt(t,u,S.commentBefore,f))}
f=!1;let w=ae(h,p,()=>m=null,()=>f=!0);m&&(w+=ee(w,r,c(m))),f&&m&&(f=!1),u.push(n+w)}let d;if(u.length===0)d=i.start+i.end;else{d=u[0];for(let g=1;g<u.length;++g){
let h=u[g];d+=h?`
${a}${h}`:`
`}}return s?(d+=`
`+F(c(s),a),l&&l()):f&&o&&o(),d}function Vn({items:s},e,{flowChars:t,itemIndent:n}){let{indent:i,indentStep:r,flowCollectionPadding:o,options:{commentString:l}}=e;
n+=r;let a=Object.assign({},e,{indent:n,inFlow:!0,type:null}),c=!1,p=0,f=[];for(let g=0;g<s.length;++g){let h=s[g],m=null;if(L(h))h.spaceBefore&&f.push(""),mt(e,
f,h.commentBefore,!1),h.comment&&(m=h.comment);else if(T(h)){let S=L(h.key)?h.key:null;S&&(S.spaceBefore&&f.push(""),mt(e,f,S.commentBefore,!1),S.comment&&(c=!0));
let k=L(h.value)?h.value:null;k?(k.comment&&(m=k.comment),k.commentBefore&&(c=!0)):h.value==null&&S?.comment&&(m=S.comment)}m&&(c=!0);let w=ae(h,a,()=>m=null);c||
(c=f.length>p||w.includes(`
`)),g<s.length-1?w+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(c||(c=f.reduce((S,k)=>S+k.length+2,2)+(w.length+2)>e.options.lineWidth)),c&&(w+=",")),
m&&(w+=ee(w,n,l(m))),f.push(w),p=f.length}let{start:u,end:d}=t;if(f.length===0)return u+d;if(!c){let g=f.reduce((h,m)=>h+m.length+2,2);c=e.options.lineWidth>0&&
g>e.options.lineWidth}if(c){let g=u;for(let h of f)g+=h?`
${r}${i}${h}`:`
`;return`${g}
${i}${d}`}else return`${u}${o}${f.join(" ")}${o}${d}`}function mt({indent:s,options:{commentString:e}},t,n,i){if(n&&i&&(n=n.replace(/^\n+/,"")),n){let r=F(e(n),
s);t.push(r.trimStart())}}function he(s,e){let t=N(e)?e.value:e;for(let n of s)if(T(n)&&(n.key===e||n.key===t||N(n.key)&&n.key.value===t))return n}var $=class extends Te{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(Y,e),this.items=[]}static from(e,t,n){let{keepUndefined:i,replacer:r}=n,o=new this(e),l=(a,c)=>{if(typeof r==
"function")c=r.call(t,a,c);else if(Array.isArray(r)&&!r.includes(a))return;(c!==void 0||i)&&o.items.push(Ce(a,c,n))};if(t instanceof Map)for(let[a,c]of t)l(a,c);else if(t&&
typeof t=="object")for(let a of Object.keys(t))l(a,t[a]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){let n;T(e)?n=e:!e||
typeof e!="object"||!("key"in e)?n=new v(e,e?.value):n=new v(e.key,e.value);let i=he(this.items,n.key),r=this.schema?.sortMapEntries;if(i){if(!t)throw new Error(
`Key ${n.key} already set`);N(i.value)&&ot(n.value)?i.value.value=n.value:i.value=n.value}else if(r){let o=this.items.findIndex(l=>r(n,l)<0);o===-1?this.items.push(
n):this.items.splice(o,0,n)}else this.items.push(n)}delete(e){let t=he(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let i=he(
this.items,e)?.value;return(!t&&N(i)?i.value:i)??void 0}has(e){return!!he(this.items,e)}set(e,t){this.add(new v(e,t),!0)}toJSON(e,t,n){let i=n?new n:t?.mapAsMap?
new Map:{};t?.onCreate&&t.onCreate(i);for(let r of this.items)pt(t,i,r);return i}toString(e,t,n){if(!e)return JSON.stringify(this);for(let i of this.items)if(!T(
i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{
allNullValues:!0})),dt(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}};var G={collection:"map",default:!0,nodeClass:$,tag:"tag:yaml.org,2002:map",resolve(s,e){return U(s)||e("Expected a mapping for this tag"),s},createNode:(s,e,t)=>$.
from(s,e,t)};var D=class extends Te{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(re,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=gt(
e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let n=gt(e);if(typeof n!="number")return;let i=this.items[n];return!t&&N(i)?i.value:i}has(e){
let t=gt(e);return typeof t=="number"&&t<this.items.length}set(e,t){let n=gt(e);if(typeof n!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.
items[n];N(i)&&ot(t)?i.value=t:this.items[n]=t}toJSON(e,t){let n=[];t?.onCreate&&t.onCreate(n);let i=0;for(let r of this.items)n.push(B(r,String(i++),t));return n}toString(e,t,n){
return e?dt(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(e,t,n){
let{replacer:i}=n,r=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let l of t){if(typeof i=="function"){let a=t instanceof Set?l:String(o++);l=i.call(
t,a,l)}r.items.push(le(l,void 0,n))}}return r}};function gt(s){let e=N(s)?s.value:s;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(
e)&&e>=0?e:null}var Q={collection:"seq",default:!0,nodeClass:D,tag:"tag:yaml.org,2002:seq",resolve(s,e){return V(s)||e("Expected a sequence for this tag"),s},createNode:(s,e,t)=>D.
from(s,e,t)};var pe={identify:s=>typeof s=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:s=>s,stringify(s,e,t,n){return e=Object.assign({actualString:!0},e),be(s,e,
t,n)}};var we={identify:s=>s==null,createNode:()=>new y(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new y(null),stringify:({
source:s},e)=>typeof s=="string"&&we.test.test(s)?s:e.options.nullStr};var je={identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:s=>new y(s[0]==="t"||s[0]==="T"),
stringify({source:s,value:e},t){if(s&&je.test.test(s)){let n=s[0]==="t"||s[0]==="T";if(e===n)return s}return e?t.options.trueStr:t.options.falseStr}};function K({format:s,minFractionDigits:e,tag:t,value:n}){if(typeof n=="bigint")return String(n);let i=typeof n=="number"?n:Number(n);if(!isFinite(i))return isNaN(
i)?".nan":i<0?"-.inf":".inf";let r=Object.is(n,-0)?"-0":JSON.stringify(n);if(!s&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let o=r.
indexOf(".");o<0&&(o=r.length,r+=".");let l=e-(r.length-o-1);for(;l-- >0;)r+="0"}return r}var yt={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:s=>s.slice(-3).toLowerCase()===
"nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:K},bt={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:s=>parseFloat(s),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():
K(s)}},wt={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(s){let e=new y(parseFloat(s)),
t=s.indexOf(".");return t!==-1&&s[s.length-1]==="0"&&(e.minFractionDigits=s.length-t-1),e},stringify:K};var St=s=>typeof s=="bigint"||Number.isInteger(s),Xt=(s,e,t,{intAsBigInt:n})=>n?BigInt(s):parseInt(s.substring(e),t);function Ps(s,e,t){let{value:n}=s;return St(
n)&&n>=0?t+n.toString(e):K(s)}var kt={identify:s=>St(s)&&s>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(s,e,t)=>Xt(s,2,8,t),
stringify:s=>Ps(s,8,"0o")},Nt={identify:St,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(s,e,t)=>Xt(s,0,10,t),stringify:K},Ot={identify:s=>St(
s)&&s>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(s,e,t)=>Xt(s,2,16,t),stringify:s=>Ps(s,16,"0x")};var Bs=[G,Q,pe,we,je,kt,Nt,Ot,yt,bt,wt];function Ds(s){return typeof s=="bigint"||Number.isInteger(s)}var At=({value:s})=>JSON.stringify(s),Jn=[{identify:s=>typeof s=="string",default:!0,tag:"tag:yaml\
.org,2002:str",resolve:s=>s,stringify:At},{identify:s=>s==null,createNode:()=>new y(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:At},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s==="true",stringify:At},{identify:Ds,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,e,{intAsBigInt:t})=>t?BigInt(s):parseInt(s,10),stringify:({value:s})=>Ds(s)?s.toString():JSON.
stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:s=>parseFloat(
s),stringify:At}],Gn={default:!0,tag:"",test:/^/,resolve(s,e){return e(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},Ks=[G,Q].concat(Jn,Gn);var qe={identify:s=>s instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(s,e){if(typeof atob=="function"){let t=atob(s.replace(/[\n\r]/g,"")),
n=new Uint8Array(t.length);for(let i=0;i<t.length;++i)n[i]=t.charCodeAt(i);return n}else return e("This environment does not support reading binary tags; either\
 Buffer or atob is required"),s},stringify({comment:s,type:e,value:t},n,i,r){if(!t)return"";let o=t,l;if(typeof btoa=="function"){let a="";for(let c=0;c<o.length;++c)
a+=String.fromCharCode(o[c]);l=btoa(a)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=
y.BLOCK_LITERAL),e!==y.QUOTE_DOUBLE){let a=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),c=Math.ceil(l.length/a),p=new Array(c);for(let f=0,
u=0;f<c;++f,u+=a)p[f]=l.substr(u,a);l=p.join(e===y.BLOCK_LITERAL?`
`:" ")}return be({comment:s,type:e,value:l},n,i,r)}};function zt(s,e){if(V(s))for(let t=0;t<s.items.length;++t){let n=s.items[t];if(!T(n)){if(U(n)){n.items.length>1&&e("Each pair must have its own sequence indicat\
or");let i=n.items[0]||new v(new y(null));if(n.commentBefore&&(i.key.commentBefore=i.key.commentBefore?`${n.commentBefore}
${i.key.commentBefore}`:n.commentBefore),n.comment){let r=i.value??i.key;r.comment=r.comment?`${n.comment}
${r.comment}`:n.comment}n=i}s.items[t]=T(n)?n:new v(n)}}else e("Expected a sequence for this tag");return s}function Zt(s,e,t){let{replacer:n}=t,i=new D(s);i.tag=
"tag:yaml.org,2002:pairs";let r=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof n=="function"&&(o=n.call(e,String(r++),o));let l,a;if(Array.isArray(
o))if(o.length===2)l=o[0],a=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(o);if(c.length===
1)l=c[0],a=o[l];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else l=o;i.items.push(Ce(l,a,t))}return i}var Re={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:zt,createNode:Zt};var ve=class s extends D{constructor(){super(),this.add=$.prototype.add.bind(this),this.delete=$.prototype.delete.bind(this),this.get=$.prototype.get.bind(this),
this.has=$.prototype.has.bind(this),this.set=$.prototype.set.bind(this),this.tag=s.tag}toJSON(e,t){if(!t)return super.toJSON(e);let n=new Map;t?.onCreate&&t.onCreate(
n);for(let i of this.items){let r,o;if(T(i)?(r=B(i.key,"",t),o=B(i.value,r,t)):r=B(i,"",t),n.has(r))throw new Error("Ordered maps must not include duplicate key\
s");n.set(r,o)}return n}static from(e,t,n){let i=Zt(e,t,n),r=new this;return r.items=i.items,r}};ve.tag="tag:yaml.org,2002:omap";var Ue={collection:"seq",identify:s=>s instanceof
Map,nodeClass:ve,default:!1,tag:"tag:yaml.org,2002:omap",resolve(s,e){let t=zt(s,e),n=[];for(let{key:i}of t.items)N(i)&&(n.includes(i.value)?e(`Ordered maps mus\
t not include duplicate keys: ${i.value}`):n.push(i.value));return Object.assign(new ve,t)},createNode:(s,e,t)=>ve.from(s,e,t)};function xs({value:s,source:e},t){return e&&(s?es:ts).test.test(e)?e:s?t.options.trueStr:t.options.falseStr}var es={identify:s=>s===!0,default:!0,tag:"tag:yaml.\
org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new y(!0),stringify:xs},ts={identify:s=>s===!1,default:!0,tag:"tag:yaml.org,2002:bo\
ol",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new y(!1),stringify:xs};var js={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:s=>s.slice(-3).toLowerCase()===
"nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:K},qs={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",
format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:s=>parseFloat(s.replace(/_/g,"")),stringify(s){let e=Number(s.value);return isFinite(
e)?e.toExponential():K(s)}},Rs={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(s){let e=new y(
parseFloat(s.replace(/_/g,""))),t=s.indexOf(".");if(t!==-1){let n=s.substring(t+1).replace(/_/g,"");n[n.length-1]==="0"&&(e.minFractionDigits=n.length)}return e},
stringify:K};var Fe=s=>typeof s=="bigint"||Number.isInteger(s);function Et(s,e,t,{intAsBigInt:n}){let i=s[0];if((i==="-"||i==="+")&&(e+=1),s=s.substring(e).replace(/_/g,""),
n){switch(t){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}let o=BigInt(s);return i==="-"?BigInt(-1)*o:o}let r=parseInt(s,t);return i===
"-"?-1*r:r}function ss(s,e,t){let{value:n}=s;if(Fe(n)){let i=n.toString(e);return n<0?"-"+t+i.substr(1):t+i}return K(s)}var Us={identify:Fe,default:!0,tag:"tag:\
yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,e,t)=>Et(s,2,2,t),stringify:s=>ss(s,2,"0b")},Fs={identify:Fe,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,e,t)=>Et(s,1,8,t),stringify:s=>ss(s,8,"0")},Ys={identify:Fe,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(s,e,t)=>Et(s,0,10,t),stringify:K},Vs={identify:Fe,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,e,t)=>Et(
s,2,16,t),stringify:s=>ss(s,16,"0x")};var $e=class s extends ${constructor(e){super(e),this.tag=s.tag}add(e){let t;T(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?t=new v(e.key,
null):t=new v(e,null),he(this.items,t.key)||this.items.push(t)}get(e,t){let n=he(this.items,e);return!t&&T(n)?N(n.key)?n.key.value:n.key:n}set(e,t){if(typeof t!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let n=he(this.items,e);n&&!t?this.items.splice(this.items.
indexOf(n),1):!n&&t&&this.items.push(new v(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(
!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,n);throw new Error("Set items must all have null values")}static from(e,t,n){let{replacer:i}=n,
r=new this(e);if(t&&Symbol.iterator in Object(t))for(let o of t)typeof i=="function"&&(o=i.call(t,o,o)),r.items.push(Ce(o,null,n));return r}};$e.tag="tag:yaml.o\
rg,2002:set";var Ye={collection:"map",identify:s=>s instanceof Set,nodeClass:$e,default:!1,tag:"tag:yaml.org,2002:set",createNode:(s,e,t)=>$e.from(s,e,t),resolve(s,e){
if(U(s)){if(s.hasAllNullValues(!0))return Object.assign(new $e,s);e("Set items must all have null values")}else e("Expected a mapping for this tag");return s}};function ns(s,e){let t=s[0],n=t==="-"||t==="+"?s.substring(1):s,i=o=>e?BigInt(o):Number(o),r=n.replace(/_/g,"").split(":").reduce((o,l)=>o*i(60)+i(l),i(0));return t===
"-"?i(-1)*r:r}function Js(s){let{value:e}=s,t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return K(s);let n="";e<0&&(n="-",e*=t(-1));
let i=t(60),r=[e%i];return e<60?r.unshift(0):(e=(e-r[0])/i,r.unshift(e%i),e>=60&&(e=(e-r[0])/i,r.unshift(e))),n+r.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Tt={identify:s=>typeof s=="bigint"||Number.isInteger(s),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(s,e,{intAsBigInt:t})=>ns(s,t),stringify:Js},Lt={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:s=>ns(s,!1),stringify:Js},_e={identify:s=>s instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(s){let e=s.match(_e.test);if(!e)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,n,i,r,o,l]=e.map(Number),a=e[7]?Number((e[7]+"00").substr(1,3)):0,c=Date.UTC(t,n-
1,i,r||0,o||0,l||0,a),p=e[8];if(p&&p!=="Z"){let f=ns(p,!1);Math.abs(f)<30&&(f*=60),c-=6e4*f}return new Date(c)},stringify:({value:s})=>s?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""};var is=[G,Q,pe,we,es,ts,Us,Fs,Ys,Vs,js,qs,Rs,qe,J,Ue,Re,Ye,Tt,Lt,_e];var Gs=new Map([["core",Bs],["failsafe",[G,Q,pe]],["json",Ks],["yaml11",is],["yaml-1.1",is]]),Qs={binary:qe,bool:je,float:wt,floatExp:bt,floatNaN:yt,floatTime:Lt,
int:Nt,intHex:Ot,intOct:kt,intTime:Tt,map:G,merge:J,null:we,omap:Ue,pairs:Re,seq:Q,set:Ye,timestamp:_e},Ws={"tag:yaml.org,2002:binary":qe,"tag:yaml.org,2002:mer\
ge":J,"tag:yaml.org,2002:omap":Ue,"tag:yaml.org,2002:pairs":Re,"tag:yaml.org,2002:set":Ye,"tag:yaml.org,2002:timestamp":_e};function It(s,e,t){let n=Gs.get(e);if(n&&
!s)return t&&!n.includes(J)?n.concat(J):n.slice();let i=n;if(!i)if(Array.isArray(s))i=[];else{let r=Array.from(Gs.keys()).filter(o=>o!=="yaml11").map(o=>JSON.stringify(
o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or define customTags array`)}if(Array.isArray(s))for(let r of s)i=i.concat(r);else typeof s==
"function"&&(i=s(i.slice()));return t&&(i=i.concat(J)),i.reduce((r,o)=>{let l=typeof o=="string"?Qs[o]:o;if(!l){let a=JSON.stringify(o),c=Object.keys(Qs).map(p=>JSON.
stringify(p)).join(", ");throw new Error(`Unknown custom tag ${a}; use one of ${c}`)}return r.includes(l)||r.push(l),r},[])}var Qn=(s,e)=>s.key<e.key?-1:s.key>e.key?1:0,Ve=class s{constructor({compat:e,customTags:t,merge:n,resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:l}){
this.compat=Array.isArray(e)?It(e,"compat"):e?It(null,e):null,this.name=typeof r=="string"&&r||"core",this.knownTags=i?Ws:{},this.tags=It(t,this.name,n),this.toStringOptions=
l??null,Object.defineProperty(this,Y,{value:G}),Object.defineProperty(this,q,{value:pe}),Object.defineProperty(this,re,{value:Q}),this.sortMapEntries=typeof o==
"function"?o:o===!0?Qn:null}clone(){let e=Object.create(s.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};function Hs(s,e){let t=[],n=e.directives===!0;if(e.directives!==!1&&s.directives){let a=s.directives.toString(s);a?(t.push(a),n=!0):s.directives.docStart&&(n=!0)}
n&&t.push("---");let i=ut(s,e),{commentString:r}=i.options;if(s.commentBefore){t.length!==1&&t.unshift("");let a=r(s.commentBefore);t.unshift(F(a,""))}let o=!1,
l=null;if(s.contents){if(L(s.contents)){if(s.contents.spaceBefore&&n&&t.push(""),s.contents.commentBefore){let p=r(s.contents.commentBefore);t.push(F(p,""))}i.forceBlockIndent=
!!s.comment,l=s.contents.comment}let a=l?void 0:()=>o=!0,c=ae(s.contents,i,()=>l=null,a);l&&(c+=ee(c,"",r(l))),(c[0]==="|"||c[0]===">")&&t[t.length-1]==="---"?t[t.
length-1]=`--- ${c}`:t.push(c)}else t.push(ae(s.contents,i));if(s.directives?.docEnd)if(s.comment){let a=r(s.comment);a.includes(`
`)?(t.push("..."),t.push(F(a,""))):t.push(`... ${a}`)}else t.push("...");else{let a=s.comment;a&&o&&(a=a.replace(/^\n+/,"")),a&&((!o||l)&&t[t.length-1]!==""&&t.
push(""),t.push(F(r(a),"")))}return t.join(`
`)+`
`}var me=class s{constructor(e,t,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,x,{value:tt});let i=null;
typeof t=="function"||Array.isArray(t)?i=t:n===void 0&&t&&(n=t,t=void 0);let r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=r;let{version:o}=r;n?._directives?(this.directives=n._directives.atDocument(),this.directives.
yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new Z({version:o}),this.setSchema(o,n),this.contents=e===void 0?null:this.createNode(e,i,n)}clone(){
let e=Object.create(s.prototype,{[x]:{value:tt}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.
warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=L(this.
contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Me(this.contents)&&this.contents.add(e)}addIn(e,t){Me(this.
contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let n=Ft(this);e.anchor=!t||n.has(t)?Yt(t||"a",n):t}return new oe(e.anchor)}createNode(e,t,n){
let i;if(typeof t=="function")e=t.call({"":e},"",e),i=t;else if(Array.isArray(t)){let m=S=>typeof S=="number"||S instanceof String||S instanceof Number,w=t.filter(
m).map(String);w.length>0&&(t=t.concat(w)),i=t}else n===void 0&&t&&(n=t,t=void 0);let{aliasDuplicateObjects:r,anchorPrefix:o,flow:l,keepUndefined:a,onTagObj:c,tag:p}=n??
{},{onAnchor:f,setAnchors:u,sourceObjects:d}=Is(this,o||"a"),g={aliasDuplicateObjects:r??!0,keepUndefined:a??!1,onAnchor:f,onTagObj:c,replacer:i,schema:this.schema,
sourceObjects:d},h=le(e,p,g);return l&&I(h)&&(h.flow=!0),u(),h}createPair(e,t,n={}){let i=this.createNode(e,null,n),r=this.createNode(t,null,n);return new v(i,r)}delete(e){
return Me(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Le(e)?this.contents==null?!1:(this.contents=null,!0):Me(this.contents)?this.contents.deleteIn(
e):!1}get(e,t){return I(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){return Le(e)?!t&&N(this.contents)?this.contents.value:this.contents:I(this.contents)?
this.contents.getIn(e,t):void 0}has(e){return I(this.contents)?this.contents.has(e):!1}hasIn(e){return Le(e)?this.contents!==void 0:I(this.contents)?this.contents.
hasIn(e):!1}set(e,t){this.contents==null?this.contents=Be(this.schema,[e],t):Me(this.contents)&&this.contents.set(e,t)}setIn(e,t){Le(e)?this.contents=t:this.contents==
null?this.contents=Be(this.schema,Array.from(e),t):Me(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e=="number"&&(e=String(e));let n;switch(e){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Z({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"ne\
xt":this.directives?this.directives.yaml.version=e:this.directives=new Z({version:e}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,n=null;break;default:{let i=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(t.schema instanceof
Object)this.schema=t.schema;else if(n)this.schema=new Ve(Object.assign(n,t));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:o}={}){let l={anchors:new Map,doc:this,keep:!e,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i==
"number"?i:100},a=B(this.contents,t??"",l);if(typeof r=="function")for(let{count:c,res:p}of l.anchors.values())r(p,c);return typeof o=="function"?fe(o,{"":a},"",
a):a}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors canno\
t be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(e.indent);throw new Error(`"indent" option must be \
a positive integer, not ${t}`)}return Hs(this,e)}};function Me(s){if(I(s))return!0;throw new Error("Expected a YAML collection as document contents")}var Je=class extends Error{constructor(e,t,n,i){super(),this.name=e,this.code=n,this.message=i,this.pos=t}},te=class extends Je{constructor(e,t,n){super("YAMLPa\
rseError",e,t,n)}},Ge=class extends Je{constructor(e,t,n){super("YAMLWarning",e,t,n)}},rs=(s,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(l=>e.linePos(l));
let{line:n,col:i}=t.linePos[0];t.message+=` at line ${n}, column ${i}`;let r=i-1,o=s.substring(e.lineStarts[n-1],e.lineStarts[n]).replace(/[\n\r]+$/,"");if(r>=60&&
o.length>80){let l=Math.min(r-39,o.length-79);o="…"+o.substring(l),r-=l-1}if(o.length>80&&(o=o.substring(0,79)+"…"),n>1&&/^ *$/.test(o.substring(0,r))){let l=s.
substring(e.lineStarts[n-2],e.lineStarts[n-1]);l.length>80&&(l=l.substring(0,79)+`…
`),o=l+o}if(/[^ ]/.test(o)){let l=1,a=t.linePos[1];a?.line===n&&a.col>i&&(l=Math.max(1,Math.min(a.col-i,80-r)));let c=" ".repeat(r)+"^".repeat(l);t.message+=`:

${o}
${c}
`}};function se(s,{flow:e,indicator:t,next:n,offset:i,onError:r,parentIndent:o,startOnNewline:l}){let a=!1,c=l,p=l,f="",u="",d=!1,g=!1,h=null,m=null,w=null,S=null,k=null,
O=null,A=null;for(let b of s)switch(g&&(b.type!=="space"&&b.type!=="newline"&&b.type!=="comma"&&r(b.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),g=!1),h&&(c&&b.type!=="comment"&&b.type!=="newline"&&r(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),b.type){case"\
space":!e&&(t!=="doc-start"||n?.type!=="flow-collection")&&b.source.includes("	")&&(h=b),p=!0;break;case"comment":{p||r(b,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let M=b.source.substring(1)||" ";f?f+=u+M:f=M,u="",c=!1;break}case"newline":c?f?f+=b.source:(!O||t!=="seq-ite\
m-ind")&&(a=!0):u+=b.source,c=!0,d=!0,(m||w)&&(S=b),p=!0;break;case"anchor":m&&r(b,"MULTIPLE_ANCHORS","A node can have at most one anchor"),b.source.endsWith(":")&&
r(b.offset+b.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),m=b,A??(A=b.offset),c=!1,p=!1,g=!0;break;case"tag":{w&&r(b,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),w=b,A??(A=b.offset),c=!1,p=!1,g=!0;break}case t:(m||w)&&r(b,"BAD_PROP_ORDER",`Anchors and tags must be after the ${b.source} indica\
tor`),O&&r(b,"UNEXPECTED_TOKEN",`Unexpected ${b.source} in ${e??"collection"}`),O=b,c=t==="seq-item-ind"||t==="explicit-key-ind",p=!1;break;case"comma":if(e){k&&
r(b,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),k=b,c=!1,p=!1;break}default:r(b,"UNEXPECTED_TOKEN",`Unexpected ${b.type} token`),c=!1,p=!1}let E=s[s.length-1],C=E?
E.offset+E.source.length:i;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&r(n.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=o||n?.type==="block-map"||n?.type==="block-seq")&&r(h,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:k,found:O,spaceBefore:a,comment:f,hasNewline:d,anchor:m,tag:w,newlineAfterProp:S,end:C,start:A??C}}function de(s){if(!s)return null;switch(s.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(s.source.includes(`
`))return!0;if(s.end){for(let e of s.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of s.items){for(let t of e.start)if(t.type==="n\
ewline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(de(e.key)||de(e.value))return!0}return!1;default:return!0}}function Qe(s,e,t){if(e?.type==="flow-collection"){let n=e.end[0];n.indent===s&&(n.source==="]"||n.source==="}")&&de(e)&&t(n,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}function Ct(s,e,t){let{uniqueKeys:n}=s.options;if(n===!1)return!1;let i=typeof n=="function"?n:(r,o)=>r===o||N(r)&&N(o)&&r.value===o.value;return e.some(r=>i(r.
key,t))}var Xs="All mapping items must start at the same column";function zs({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=r?.nodeClass??$,l=new o(t.schema);t.atRoot&&
(t.atRoot=!1);let a=n.offset,c=null;for(let p of n.items){let{start:f,key:u,sep:d,value:g}=p,h=se(f,{indicator:"explicit-key-ind",next:u??d?.[0],offset:a,onError:i,
parentIndent:n.indent,startOnNewline:!0}),m=!h.found;if(m){if(u&&(u.type==="block-seq"?i(a,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an impli\
cit map key"):"indent"in u&&u.indent!==n.indent&&i(a,"BAD_INDENT",Xs)),!h.anchor&&!h.tag&&!d){c=h.end,h.comment&&(l.comment?l.comment+=`
`+h.comment:l.comment=h.comment);continue}(h.newlineAfterProp||de(u))&&i(u??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
h.found?.indent!==n.indent&&i(a,"BAD_INDENT",Xs);t.atKey=!0;let w=h.end,S=u?s(t,u,h,i):e(t,w,f,null,h,i);t.schema.compat&&Qe(n.indent,u,i),t.atKey=!1,Ct(t,l.items,
S)&&i(w,"DUPLICATE_KEY","Map keys must be unique");let k=se(d??[],{indicator:"map-value-ind",next:g,offset:S.range[2],onError:i,parentIndent:n.indent,startOnNewline:!u||
u.type==="block-scalar"});if(a=k.end,k.found){m&&(g?.type==="block-map"&&!k.hasNewline&&i(a,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),t.options.strict&&h.start<k.found.offset-1024&&i(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let O=g?s(t,g,k,i):e(t,a,d,null,k,i);t.schema.compat&&Qe(n.indent,g,i),a=O.range[2];let A=new v(S,O);t.options.keepSourceTokens&&(A.srcToken=
p),l.items.push(A)}else{m&&i(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(S.comment?S.comment+=`
`+k.comment:S.comment=k.comment);let O=new v(S);t.options.keepSourceTokens&&(O.srcToken=p),l.items.push(O)}}return c&&c<a&&i(c,"IMPOSSIBLE","Map comment with tr\
ailing content"),l.range=[n.offset,a,c??a],l}function Zs({composeNode:s,composeEmptyNode:e},t,n,i,r){let o=r?.nodeClass??D,l=new o(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let a=n.offset,c=null;
for(let{start:p,value:f}of n.items){let u=se(p,{indicator:"seq-item-ind",next:f,offset:a,onError:i,parentIndent:n.indent,startOnNewline:!0});if(!u.found)if(u.anchor||
u.tag||f)f?.type==="block-seq"?i(u.end,"BAD_INDENT","All sequence items must start at the same column"):i(a,"MISSING_CHAR","Sequence item without - indicator");else{
c=u.end,u.comment&&(l.comment=u.comment);continue}let d=f?s(t,f,u,i):e(t,u.end,p,null,u,i);t.schema.compat&&Qe(n.indent,f,i),a=d.range[2],l.items.push(d)}return l.
range=[n.offset,a,c??a],l}function ne(s,e,t,n){let i="";if(s){let r=!1,o="";for(let l of s){let{source:a,type:c}=l;switch(c){case"space":r=!0;break;case"comment":{t&&!r&&n(l,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let p=a.substring(1)||" ";i?i+=o+p:i=p,o="";break}case"newline":i&&(o+=a),r=!0;break;default:
n(l,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}e+=a.length}}return{comment:i,offset:e}}var os="Block collections are not allowed within flow collections",ls=s=>s&&(s.type==="block-map"||s.type==="block-seq");function en({composeNode:s,composeEmptyNode:e},t,n,i,r){
let o=n.start.source==="{",l=o?"flow map":"flow sequence",a=r?.nodeClass??(o?$:D),c=new a(t.schema);c.flow=!0;let p=t.atRoot;p&&(t.atRoot=!1),t.atKey&&(t.atKey=
!1);let f=n.offset+n.start.source.length;for(let m=0;m<n.items.length;++m){let w=n.items[m],{start:S,key:k,sep:O,value:A}=w,E=se(S,{flow:l,indicator:"explicit-k\
ey-ind",next:k??O?.[0],offset:f,onError:i,parentIndent:n.indent,startOnNewline:!1});if(!E.found){if(!E.anchor&&!E.tag&&!O&&!A){m===0&&E.comma?i(E.comma,"UNEXPEC\
TED_TOKEN",`Unexpected , in ${l}`):m<n.items.length-1&&i(E.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${l}`),E.comment&&(c.comment?c.comment+=`
`+E.comment:c.comment=E.comment),f=E.end;continue}!o&&t.options.strict&&de(k)&&i(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(m===0)E.comma&&i(E.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${l}`);else if(E.comma||i(E.start,"MISSING_CHAR",`Missing , between ${l} items`),
E.comment){let C="";e:for(let b of S)switch(b.type){case"comma":case"space":break;case"comment":C=b.source.substring(1);break e;default:break e}if(C){let b=c.items[c.
items.length-1];T(b)&&(b=b.value??b.key),b.comment?b.comment+=`
`+C:b.comment=C,E.comment=E.comment.substring(C.length+1)}}if(!o&&!O&&!E.found){let C=A?s(t,A,E,i):e(t,E.end,O,null,E,i);c.items.push(C),f=C.range[2],ls(A)&&i(C.
range,"BLOCK_IN_FLOW",os)}else{t.atKey=!0;let C=E.end,b=k?s(t,k,E,i):e(t,C,S,null,E,i);ls(k)&&i(b.range,"BLOCK_IN_FLOW",os),t.atKey=!1;let M=se(O??[],{flow:l,indicator:"\
map-value-ind",next:A,offset:b.range[2],onError:i,parentIndent:n.indent,startOnNewline:!1});if(M.found){if(!o&&!E.found&&t.options.strict){if(O)for(let P of O){
if(P===M.found)break;if(P.type==="newline"){i(P,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}E.start<M.found.
offset-1024&&i(M.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else A&&("source"in
A&&A.source?.[0]===":"?i(A,"MISSING_CHAR",`Missing space after : in ${l}`):i(M.start,"MISSING_CHAR",`Missing , or : between ${l} items`));let ce=A?s(t,A,M,i):M.
found?e(t,M.end,O,null,M,i):null;ce?ls(A)&&i(ce.range,"BLOCK_IN_FLOW",os):M.comment&&(b.comment?b.comment+=`
`+M.comment:b.comment=M.comment);let Oe=new v(b,ce);if(t.options.keepSourceTokens&&(Oe.srcToken=w),o){let P=c;Ct(t,P.items,b)&&i(C,"DUPLICATE_KEY","Map keys mus\
t be unique"),P.items.push(Oe)}else{let P=new $(t.schema);P.flow=!0,P.items.push(Oe);let Os=(ce??b).range;P.range=[b.range[0],Os[1],Os[2]],c.items.push(P)}f=ce?
ce.range[2]:M.end}}let u=o?"}":"]",[d,...g]=n.end,h=f;if(d?.source===u)h=d.offset+d.source.length;else{let m=l[0].toUpperCase()+l.substring(1),w=p?`${m} must en\
d with a ${u}`:`${m} in block collection must be sufficiently indented and end with a ${u}`;i(f,p?"MISSING_CHAR":"BAD_INDENT",w),d&&d.source.length!==1&&g.unshift(
d)}if(g.length>0){let m=ne(g,h,t.options.strict,i);m.comment&&(c.comment?c.comment+=`
`+m.comment:c.comment=m.comment),c.range=[n.offset,h,m.offset]}else c.range=[n.offset,h,h];return c}function as(s,e,t,n,i,r){let o=t.type==="block-map"?zs(s,e,t,n,r):t.type==="block-seq"?Zs(s,e,t,n,r):en(s,e,t,n,r),l=o.constructor;return i==="!"||i===l.tagName?
(o.tag=l.tagName,o):(i&&(o.tag=i),o)}function tn(s,e,t,n,i){let r=n.tag,o=r?e.directives.tagName(r.source,u=>i(r,"TAG_RESOLVE_FAILED",u)):null;if(t.type==="bloc\
k-seq"){let{anchor:u,newlineAfterProp:d}=n,g=u&&r?u.offset>r.offset?u:r:u??r;g&&(!d||d.offset<g.offset)&&i(g,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let l=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||o===$.tagName&&l==="map"||o===D.tagName&&
l==="seq")return as(s,e,t,i,o);let a=e.schema.tags.find(u=>u.tag===o&&u.collection===l);if(!a){let u=e.schema.knownTags[o];if(u?.collection===l)e.schema.tags.push(
Object.assign({},u,{default:!1})),a=u;else return u?i(r,"BAD_COLLECTION_TYPE",`${u.tag} used for ${l} collection, but expects ${u.collection??"scalar"}`,!0):i(r,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),as(s,e,t,i,o)}let c=as(s,e,t,i,o,a),p=a.resolve?.(c,u=>i(r,"TAG_RESOLVE_FAILED",u),e.options)??c,f=L(p)?p:new y(
p);return f.range=c.range,f.tag=o,a?.format&&(f.format=a.format),f}function cs(s,e,t){let n=e.offset,i=Wn(e,s.options.strict,t);if(!i)return{value:"",type:null,comment:"",range:[n,n,n]};let r=i.mode===">"?y.BLOCK_FOLDED:y.BLOCK_LITERAL,
o=e.source?Hn(e.source):[],l=o.length;for(let h=o.length-1;h>=0;--h){let m=o[h][1];if(m===""||m==="\r")l=h;else break}if(l===0){let h=i.chomp==="+"&&o.length>0?
`
`.repeat(Math.max(1,o.length-1)):"",m=n+i.length;return e.source&&(m+=e.source.length),{value:h,type:r,comment:i.comment,range:[n,m,m]}}let a=e.indent+i.indent,
c=e.offset+i.length,p=0;for(let h=0;h<l;++h){let[m,w]=o[h];if(w===""||w==="\r")i.indent===0&&m.length>a&&(a=m.length);else{m.length<a&&t(c+m.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(a=m.length),p=h,a===0&&!s.atRoot&&t(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=m.length+w.length+1}for(let h=o.length-1;h>=l;--h)o[h][0].length>a&&(l=h+1);let f="",u="",
d=!1;for(let h=0;h<p;++h)f+=o[h][0].slice(a)+`
`;for(let h=p;h<l;++h){let[m,w]=o[h];c+=m.length+w.length+1;let S=w[w.length-1]==="\r";if(S&&(w=w.slice(0,-1)),w&&m.length<a){let O=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;t(c-w.length-(S?2:1),"BAD_INDENT",O),m=""}r===y.BLOCK_LITERAL?(f+=u+m.slice(
a)+w,u=`
`):m.length>a||w[0]==="	"?(u===" "?u=`
`:!d&&u===`
`&&(u=`

`),f+=u+m.slice(a)+w,u=`
`,d=!0):w===""?u===`
`?f+=`
`:u=`
`:(f+=u+w,u=" ",d=!1)}switch(i.chomp){case"-":break;case"+":for(let h=l;h<o.length;++h)f+=`
`+o[h][0].slice(a);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let g=n+i.length+e.source.length;return{value:f,type:r,comment:i.comment,range:[n,g,g]}}function Wn({offset:s,props:e},t,n){if(e[0].type!=="block-scalar-heade\
r")return n(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=e[0],r=i[0],o=0,l="",a=-1;for(let u=1;u<i.length;++u){let d=i[u];if(!l&&(d==="\
-"||d==="+"))l=d;else{let g=Number(d);!o&&g?o=g:a===-1&&(a=s+u)}}a!==-1&&n(a,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let c=!1,
p="",f=i.length;for(let u=1;u<e.length;++u){let d=e[u];switch(d.type){case"space":c=!0;case"newline":f+=d.source.length;break;case"comment":t&&!c&&n(d,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),f+=d.source.length,p=d.source.substring(1);break;case"error":n(d,"UNEXPECTED_TOK\
EN",d.message),f+=d.source.length;break;default:{let g=`Unexpected token in block scalar header: ${d.type}`;n(d,"UNEXPECTED_TOKEN",g);let h=d.source;h&&typeof h==
"string"&&(f+=h.length)}}}return{mode:r,indent:o,chomp:l,comment:p,length:f}}function Hn(s){let e=s.split(/\n( *)/),t=e[0],n=t.match(/^( *)/),r=[n?.[1]?[n[1],t.
slice(n[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)r.push([e[o],e[o+1]]);return r}function fs(s,e,t){let{offset:n,type:i,source:r,end:o}=s,l,a,c=(u,d,g)=>t(n+u,d,g);switch(i){case"scalar":l=y.PLAIN,a=Xn(r,c);break;case"single-quoted-scalar":l=
y.QUOTE_SINGLE,a=zn(r,c);break;case"double-quoted-scalar":l=y.QUOTE_DOUBLE,a=Zn(r,c);break;default:return t(s,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${i}`),{value:"",type:null,comment:"",range:[n,n+r.length,n+r.length]}}let p=n+r.length,f=ne(o,p,e,t);return{value:a,type:l,comment:f.comment,range:[
n,p,f.offset]}}function Xn(s,e){let t="";switch(s[0]){case"	":t="a tab character";break;case",":t="flow indicator character ,";break;case"%":t="directive indica\
tor character %";break;case"|":case">":{t=`block scalar indicator ${s[0]}`;break}case"@":case"`":{t=`reserved character ${s[0]}`;break}}return t&&e(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${t}`),sn(s)}function zn(s,e){return(s[s.length-1]!=="'"||s.length===1)&&e(s.length,"MISSING_CHAR","Missing closing 'quo\
te"),sn(s.slice(1,-1)).replace(/''/g,"'")}function sn(s){let e=/(.*?)\r?\n/sy,t=e.exec(s);if(!t)return s;let n,i;try{n=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=t[1].replace(n,""),o=" ",l=e.lastIndex;for(;t=e.exec(s);){let c=t[1].replace(i,"");c===
""?o===`
`?r+=o:o=`
`:(r+=o+c,o=" "),l=e.lastIndex}let a=/[ \t]*(.*)/sy;return a.lastIndex=l,t=a.exec(s),r+o+(t?.[1]??"")}function Zn(s,e){let t="";for(let n=1;n<s.length-1;++n){let i=s[n];
if(!(i==="\r"&&s[n+1]===`
`))if(i===`
`){let{fold:r,offset:o}=ei(s,n);t+=r,n=o}else if(i==="\\"){let r=s[++n],o=ti[r];if(o)t+=o;else if(r===`
`)for(r=s[n+1];r===" "||r==="	";)r=s[++n+1];else if(r==="\r"&&s[n+1]===`
`)for(r=s[++n+1];r===" "||r==="	";)r=s[++n+1];else if(r==="x"||r==="u"||r==="U"){let l=r==="x"?2:r==="u"?4:8;t+=si(s,n+1,l,e),n+=l}else{let l=s.substr(n-1,2);e(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),t+=l}}else if(i===" "||i==="	"){let r=n,o=s[n+1];for(;o===" "||o==="	";)o=s[++n+1];o!==`
`&&!(o==="\r"&&s[n+2]===`
`)&&(t+=n>r?s.slice(r,n+1):i)}else t+=i}return(s[s.length-1]!=='"'||s.length===1)&&e(s.length,"MISSING_CHAR",'Missing closing "quote'),t}function ei(s,e){let t="",
n=s[e+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&s[e+2]!==`
`);)n===`
`&&(t+=`
`),e+=1,n=s[e+1];return t||(t=" "),{fold:t,offset:e}}var ti={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function si(s,e,t,n){let i=s.substr(e,t),o=i.length===t&&/^[0-9a-fA-F]+$/.
test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{let l=s.substr(e-2,t+2);return n(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${l}`),l}}function us(s,e,t,n){let{value:i,type:r,comment:o,range:l}=e.type==="block-scalar"?cs(s,e,n):fs(e,s.options.strict,n),a=t?s.directives.tagName(t.source,f=>n(t,"\
TAG_RESOLVE_FAILED",f)):null,c;s.options.stringKeys&&s.atKey?c=s.schema[q]:a?c=ni(s.schema,i,a,t,n):e.type==="scalar"?c=ii(s,i,e,n):c=s.schema[q];let p;try{let f=c.
resolve(i,u=>n(t??e,"TAG_RESOLVE_FAILED",u),s.options);p=N(f)?f:new y(f)}catch(f){let u=f instanceof Error?f.message:String(f);n(t??e,"TAG_RESOLVE_FAILED",u),p=
new y(i)}return p.range=l,p.source=i,r&&(p.type=r),a&&(p.tag=a),c.format&&(p.format=c.format),o&&(p.comment=o),p}function ni(s,e,t,n,i){if(t==="!")return s[q];let r=[];
for(let l of s.tags)if(!l.collection&&l.tag===t)if(l.default&&l.test)r.push(l);else return l;for(let l of r)if(l.test?.test(e))return l;let o=s.knownTags[t];return o&&
!o.collection?(s.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),s[q])}
function ii({atKey:s,directives:e,schema:t},n,i,r){let o=t.tags.find(l=>(l.default===!0||s&&l.default==="key")&&l.test?.test(n))||t[q];if(t.compat){let l=t.compat.
find(a=>a.default&&a.test?.test(n))??t[q];if(o.tag!==l.tag){let a=e.tagString(o.tag),c=e.tagString(l.tag),p=`Value may be parsed as either ${a} or ${c}`;r(i,"TA\
G_RESOLVE_FAILED",p,!0)}}return o}function nn(s,e,t){if(e){t??(t=e.length);for(let n=t-1;n>=0;--n){let i=e[n];switch(i.type){case"space":case"comment":case"newline":s-=i.source.length;continue}for(i=
e[++n];i?.type==="space";)s+=i.source.length,i=e[++n];break}}return s}var ri={composeNode:hs,composeEmptyNode:vt};function hs(s,e,t,n){let i=s.atKey,{spaceBefore:r,comment:o,anchor:l,tag:a}=t,c,p=!0;switch(e.type){case"alias":c=oi(
s,e,n),(l||a)&&n(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
block-scalar":c=us(s,e,a,n),l&&(c.anchor=l.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=tn(ri,s,e,t,n),l&&(c.anchor=l.
source.substring(1))}catch(f){let u=f instanceof Error?f.message:String(f);n(e,"RESOURCE_EXHAUSTION",u)}break;default:{let f=e.type==="error"?e.message:`Unsuppo\
rted token (type: ${e.type})`;n(e,"UNEXPECTED_TOKEN",f),p=!1}}return c??(c=vt(s,e.offset,void 0,null,t,n)),l&&c.anchor===""&&n(l,"BAD_ALIAS","Anchor cannot be a\
n empty string"),i&&s.options.stringKeys&&(!N(c)||typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&n(a??e,"NON_STRING_KEY","With stringKeys, a\
ll keys must be strings"),r&&(c.spaceBefore=!0),o&&(e.type==="scalar"&&e.source===""?c.comment=o:c.commentBefore=o),s.options.keepSourceTokens&&p&&(c.srcToken=e),
c}function vt(s,e,t,n,{spaceBefore:i,comment:r,anchor:o,tag:l,end:a},c){let p={type:"scalar",offset:nn(e,t,n),indent:-1,source:""},f=us(s,p,l,c);return o&&(f.anchor=
o.source.substring(1),f.anchor===""&&c(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(f.spaceBefore=!0),r&&(f.comment=r,f.range[2]=a),f}function oi({options:s},{
offset:e,source:t,end:n},i){let r=new oe(t.substring(1));r.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&i(e+t.length-
1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+t.length,l=ne(n,o,s.strict,i);return r.range=[e,o,l.offset],l.comment&&(r.comment=l.comment),r}function rn(s,e,{offset:t,start:n,value:i,end:r},o){let l=Object.assign({_directives:e},s),a=new me(void 0,l),c={atKey:!1,atRoot:!0,directives:a.directives,options:a.
options,schema:a.schema},p=se(n,{indicator:"doc-start",next:i??r?.[0],offset:t,onError:o,parentIndent:0,startOnNewline:!0});p.found&&(a.directives.docStart=!0,i&&
(i.type==="block-map"||i.type==="block-seq")&&!p.hasNewline&&o(p.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),a.
contents=i?hs(c,i,p,o):vt(c,p.end,n,null,p,o);let f=a.contents.range[2],u=ne(r,f,!1,o);return u.comment&&(a.comment=u.comment),a.range=[t,f,u.offset],a}function We(s){if(typeof s=="number")return[s,s+1];if(Array.isArray(s))return s.length===2?s:[s[0],s[1]];let{offset:e,source:t}=s;return[e,e+(typeof t=="string"?
t.length:1)]}function on(s){let e="",t=!1,n=!1;for(let i=0;i<s.length;++i){let r=s[i];switch(r[0]){case"#":e+=(e===""?"":n?`

`:`
`)+(r.substring(1)||" "),t=!0,n=!1;break;case"%":s[i+1]?.[0]!=="#"&&(i+=1),t=!1;break;default:t||(n=!0),t=!1}}return{comment:e,afterEmptyLine:n}}var He=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,n,i,r)=>{let o=We(t);r?this.warnings.push(new Ge(o,n,i)):this.
errors.push(new te(o,n,i))},this.directives=new Z({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:n,afterEmptyLine:i}=on(this.prelude);if(n){
let r=e.contents;if(t)e.comment=e.comment?`${e.comment}
${n}`:n;else if(i||e.directives.docStart||!r)e.commentBefore=n;else if(I(r)&&!r.flow&&r.items.length>0){let o=r.items[0];T(o)&&(o=o.key);let l=o.commentBefore;o.
commentBefore=l?`${n}
${l}`:n}else{let o=r.commentBefore;r.commentBefore=o?`${n}
${o}`:n}}if(t){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)e.warnings.push(this.warnings[r])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:on(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(let i of e)yield*this.next(i);yield*this.end(t,n)}*next(e){switch(e.type){case"d\
irective":this.directives.add(e.source,(t,n,i)=>{let r=We(e);r[0]+=t,this.onError(r,"BAD_DIRECTIVE",n,i)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"\
document":{let t=rn(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,n=new te(We(e),"UNEXPE\
CTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without pre\
ceding document";this.errors.push(new te(We(e),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let t=ne(e.end,e.offset+e.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new te(We(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let n=Object.assign({_directives:this.directives},this.options),i=new me(void 0,n);
this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};var ps=Symbol("break visit"),li=Symbol("skip children"),ln=Symbol("remove item");function Se(s,e){"type"in s&&s.type==="document"&&(s={start:s.start,value:s.value}),
an(Object.freeze([]),s,e)}Se.BREAK=ps;Se.SKIP=li;Se.REMOVE=ln;Se.itemAtPath=(s,e)=>{let t=s;for(let[n,i]of e){let r=t?.[n];if(r&&"items"in r)t=r.items[i];else return}
return t};Se.parentCollection=(s,e)=>{let t=Se.itemAtPath(s,e.slice(0,-1)),n=e[e.length-1][0],i=t?.[n];if(i&&"items"in i)return i;throw new Error("Parent collec\
tion not found")};function an(s,e,t){let n=t(e,s);if(typeof n=="symbol")return n;for(let i of["key","value"]){let r=e[i];if(r&&"items"in r){for(let o=0;o<r.items.
length;++o){let l=an(Object.freeze(s.concat([[i,o]])),r.items[o],t);if(typeof l=="number")o=l-1;else{if(l===ps)return ps;l===ln&&(r.items.splice(o,1),o-=1)}}typeof n==
"function"&&i==="key"&&(n=n(e,s))}}return typeof n=="function"?n(e,s):n}var ms="\uFEFF",ds="",gs="",$t="";function cn(s){switch(s){case ms:return"byte-order-mark";case ds:return"doc-mode";case gs:return"flow-error-end";case $t:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(s[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function W(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var fn=new Set("0123456789ABCDEFabcdef"),ci=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),_t=new Set(",[]{}"),fi=new Set(` ,[]{}
\r	`),ys=s=>!s||fi.has(s),ke=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let n=this.next??"stream";for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(
n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0;for(;t===" ";)t=this.buffer[++n+e];if(t==="\r"){
let i=this.buffer[n+e+1];if(i===`
`||!i&&!this.atEnd)return e+n+1}return t===`
`||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t==="-"||t==="."){let n=this.buffer.substr(e,3);if((n==="---"||n==="...")&&W(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===ms&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,n=e.indexOf("#");for(;n!==-1;){let r=e[n-
1];if(r===" "||r==="	"){t=n-1;break}else n=e.indexOf("#",n+1)}for(;;){let r=e[t-1];if(r===" "||r==="	")t-=1;else break}let i=(yield*this.pushCount(t))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(
e.length-t),yield*this.pushNewline(),"stream"}return yield ds,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||t==="...")&&W(this.
charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>
this.indentValue&&!W(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(2);if(!t&&!this.atEnd)
return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&W(t)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.
indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");
let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(ys),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,n=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=n=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&i[0]!=="#"||n===0&&(i.startsWith("---")||i.startsWith("..."))&&W(i[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield gs,yield*this.parseLineStart();let r=0;for(;i[r]===",";)r+=yield*this.pushCount(1),
r+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),i[r]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-r),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(ys),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||W(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)
t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let r=0;for(;this.buffer[t-1-r]==="\\";)r+=1;if(r%2===0)break;t=this.buffer.indexOf('"',t+1)}let n=this.buffer.
substring(0,t),i=n.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let r=this.continueScalar(i+1);if(r===-1)break;i=n.indexOf(`
`,r)}i!==-1&&(t=i-(n[i-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")
this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>W(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,n;e:for(let r=this.pos;n=this.buffer[r];++r)switch(n){case" ":t+=1;break;case`
`:e=r,t=0;break;case"\r":{let o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(n=this.buffer[i];n===" ";)n=this.buffer[++i];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let r=e-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);let l=r;for(;o===" ";)o=this.buffer[--r];
if(o===`
`&&r>=this.pos&&r+1+t>l)e=r;else break}while(!0);return yield $t,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>
0,t=this.pos-1,n=this.pos-1,i;for(;i=this.buffer[++n];)if(i===":"){let r=this.buffer[n+1];if(W(r)||e&&_t.has(r))break;t=n}else if(W(i)){let r=this.buffer[n+1];if(i===
"\r"&&(r===`
`?(n+=1,i=`
`,r=this.buffer[n+1]):t=n),r==="#"||e&&_t.has(r))break;if(i===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(e&&_t.has(i))break;t=n}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield $t,
yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let n=this.buffer.
slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(ys),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.
flowLevel>0,n=this.charAt(1);if(W(n)||t&&_t.has(n)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!W(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(ci.has(t))t=this.buffer[++e];else if(t==="%"&&fn.has(this.buffer[e+1])&&fn.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,n;do n=this.buffer[++t];while(n===" "||e&&n==="	");let i=t-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=t),i}*pushUntil(e){let t=this.pos,n=this.buffer[t];for(;!e(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};var Ne=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,n=this.lineStarts.length;for(;t<n;){let r=t+n>>
1;this.lineStarts[r]<e?t=r+1:n=r}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let i=this.lineStarts[t-1];return{line:t,col:e-i+
1}}}};function ge(s,e){for(let t=0;t<s.length;++t)if(s[t].type===e)return!0;return!1}function un(s){for(let e=0;e<s.length;++e)switch(s[e].type){case"space":case"comm\
ent":case"newline":break;default:return e}return-1}function pn(s){switch(s?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function Mt(s){switch(s.type){case"document":return s.start;case"block-map":{let e=s.items[s.items.length-1];return e.
sep??e.start}case"block-seq":return s.items[s.items.length-1].start;default:return[]}}function Pe(s){if(s.length===0)return[];let e=s.length;e:for(;--e>=0;)switch(s[e].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;s[++e]?.type==="space";);return s.splice(e,s.length)}
function Pt(s,e){if(e.length<1e5)Array.prototype.push.apply(s,e);else for(let t=0;t<e.length;++t)s.push(e[t])}function hn(s){if(s.start.type==="flow-seq-start")
for(let e of s.items)e.sep&&!e.value&&!ge(e.start,"explicit-key-ind")&&!ge(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,pn(e.value)?e.value.end?
Pt(e.value.end,e.sep):e.value.end=e.sep:Pt(e.start,e.sep),delete e.sep)}var Xe=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=
0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new ke,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let n of this.lexer.lex(e,t))yield*this.next(n);t||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=
e.length;return}let t=cn(e);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":
this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=e.length}else{let n=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:e}),this.offset+=e.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.
peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-s\
eq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){
return this.stack[this.stack.length-e]}*pop(e){let t=e??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty st\
ack"};else if(this.stack.length===0)yield t;else{let n=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in n?n.indent:0:t.type==="flow-collection"&&
n.type==="document"&&(t.indent=0),t.type==="flow-collection"&&hn(t),n.type){case"document":n.value=t;break;case"block-scalar":n.props.push(t);break;case"block-m\
ap":{let i=n.items[n.items.length-1];if(i.value){n.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=t;else{Object.assign(i,{key:t,
sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"block-seq":{let i=n.items[n.items.length-1];i.value?n.items.push({start:[],value:t}):i.value=t;break}case"\
flow-collection":{let i=n.items[n.items.length-1];!i||i.value?n.items.push({start:[],key:t,sep:[]}):i.sep?i.value=t:Object.assign(i,{key:t,sep:[]});return}default:
yield*this.pop(),yield*this.pop(t)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let i=t.items[t.
items.length-1];i&&!i.sep&&!i.value&&i.start.length>0&&un(i.start)===-1&&(t.indent===0||i.start.every(r=>r.type!=="comment"||r.indent<t.indent))&&(n.type==="doc\
ument"?n.end=i.start:n.items.push({start:i.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,
source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{
un(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.
push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in\
 YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let t=Mt(this.peek(2)),n=Pe(t),i;e.end?(i=e.end,i.push(this.sourceToken),delete e.
end):i=[this.sourceToken];let r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-
1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.
source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){Pt(i,t.start),
i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let n=!this.onKeyLine&&this.indent===e.indent,i=n&&
(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",r=[];if(i&&t.sep&&!t.value){let o=[];for(let l=0;l<t.sep.length;++l){let a=t.sep[l];switch(a.type){case"newli\
ne":o.push(l);break;case"space":break;case"comment":a.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=t.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":i||t.value?(r.push(this.sourceToken),e.items.push({start:r}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):i||t.value?(r.push(this.sourceToken),e.items.push({start:r,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ge(t.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(pn(t.key)&&!ge(t.sep,"newline")){
let o=Pe(t.start),l=t.key,a=t.sep;a.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:l,sep:a}]})}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(this.sourceToken);else if(ge(t.start,"newline"))Object.assign(t,{key:null,
sep:[this.sourceToken]});else{let o=Pe(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||i?e.items.push({start:r,key:null,sep:[this.sourceToken]}):ge(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||t.value?(e.items.push({start:r,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!t.explicitKey&&t.sep&&!ge(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&e.items.push({start:r});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.
length-1];switch(this.type){case"newline":if(t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){Pt(i,t.start),i.push(this.
sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||ge(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return}if(this.indent>e.indent){let n=this.startBlockValue(e);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:i,
sep:[]}):t.sep?this.stack.push(i):Object.assign(t,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===e.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let i=Mt(
n),r=Pe(i);hn(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let l={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let t=Mt(e),n=Pe(t);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let t=Mt(e),n=Pe(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function ui(s){let e=s.prettyErrors!==!1;return{lineCounter:s.lineCounter||e&&new Ne||null,prettyErrors:e}}function bs(s,e={}){let{lineCounter:t,prettyErrors:n}=ui(
e),i=new Xe(t?.addNewLine),r=new He(e),o=Array.from(r.compose(i.parse(s)));if(n&&t)for(let l of o)l.errors.forEach(rs(s,t)),l.warnings.forEach(rs(s,t));return o.
length>0?o:Object.assign([],{empty:!0},r.streamInfo())}var pi={"	":"制表符","\r":"回车符","\uFEFF":"BOM","​":"零宽空格","­":"软连字符"},ze=64*1024,mn="\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u\
034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\uffff\\ue000-\\uf8ff\\ud800-\\udfff\\u{e0000}-\\u{10ff\
ff}",mi=new RegExp(`[${mn}]`,"u"),di=new RegExp(`[${mn}]`,"gu");function Bt(s){return mi.exec(s)?.[0]??null}function dn(s){let e=new Map;for(let[t]of s.matchAll(
di))e.set(t,(e.get(t)??0)+1);return e}function Dt(s){let e=s.codePointAt(0).toString(16).toUpperCase().padStart(4,"0"),t=pi[s];return t?`U+${e} ${t}`:`U+${e}`}function ws(s){
return new TextEncoder().encode(s).length}var _="附录1至附录3",yn=Object.fromEntries([["Y001",_,"请用编辑器另存为 UTF-8（不带 BOM）。"],["Y002",_,"请删除这个字符；缩进请用空格。"],
["Y003",_,"请精简内容，图片和扫描件不要放进来。"],["Y004",_,"请检查这一行和上一行的缩进、冒号和引号。"],["Y005",_,"请只保留一个。"],
["Y006",_,"请把内容原样写出来；文字以 & 或 * 开头时请加英文双引号。"],["Y007",_,"请删除它；文字以 ! 或 % 开头时请加英文双引号。"],
["Y008",_,"请删除多余的 --- 和它后面的内容，或另存为一个文件。"],["Y009",_,"请按字段说明减少层次。"],["Y010",_,"请改成字段说明里的字段名。"],
["Y011",_,"请按字段说明填写。"],["S001",_,"请补上这个字段。"],["S002",_,"请删除它，或改成正确的字段名。"],["S003",_,"请按字段说明改写；全是\
数字的代码请加英文双引号。"],["S004",_,"请按字段说明的格式改写。"],["S005",_,"请改成可选项之一。"],["S006",_,"请增减文字。"],
["S007",_,"请增减或合并项目。"],["S008",_,"请改成范围内的数值。"],["S009",_,"请对照字段说明改写。"],["P013","二","请对照营业执照逐位核对代码。"],
["P029","附录1","请对照营业执照逐位核对代码，并同时改文件名。"]].map(([s,e,t])=>[s,{code:s,clause:e,fix:t}]));var Ss=50;function ks(s){let e=s.slice(Ss,Ss+1).map(t=>({...t,message:"从这里起还有更多要改的地方，没有一一列出",found:"",wanted:"",fix:"请先改\
好已经列出的各处，再检查一次。"}));return[...s.slice(0,Ss),...e]}var gn=60;function Kt(s){let e=String(s).split(/\s+/u).filter(Boolean).join(" "),
t=[...e];return t.length<=gn?e:`${t.slice(0,gn).join("")}…`}function bn(s){return String(s).replaceAll("~","~0").replaceAll("/","~1")}var gi=/^(?: *(?:#[^\n]*)?\n)*\.\.\.(?:\s|$)/,yi=/^[|>][^\n]*\n+[^ \n]/,bi=/\n[^\n]*[^ \n][^\n]*$/,wi=/(?:^|[\n ,{[])\?\s+$/,Si=/^[?:]|:[,?[\]{}]/,ki=/^ *:[,?[\]{}]/,
Ni=/^ *:/,Oi=/^[^:,\]}]*\n[^:,\]}]*:/,wn=/^(?: *(?:#[^\n]*)?\n)* *%/,Sn=/^\.\.\.[\s\S]*?\n%/m,kn=/^[A-Za-z0-9_-]+$/;function Ns(s){let e=gi.exec(s);return e?e[0].
trimEnd().length-3:-1}function Nn(s,e){return yi.test(s.slice(e))}function On(s,{type:e,range:t,value:n}){return(e==="BLOCK_LITERAL"||e==="BLOCK_FOLDED")&&t[1]>=
s.length&&bi.test(s)?n.replace(/\n$/,""):n}function xt(s){return N(s)&&s.type==="PLAIN"&&Si.test(s.value)}function An(s,e,t){let[n,i]=e.range,r=s.slice(i),o=e.type===
"PLAIN";return wi.test(s.slice(0,n))||s.slice(n,i).includes(`
`)||o&&e.value===""||t&&(o&&ki.test(r)||Oi.test(r)||xt(e))||!t&&!Ni.test(r)}function ie(s,[e,t],n,i={}){let{found:r="",wanted:o="",fix:l="",pointer:a=""}=i,{clause:c,fix:p}=yn[s];return{code:s,line:e,column:t,pointer:a,message:n,found:r,
wanted:o,clause:c,fix:l||p}}function En(){return ie("Y003",[1,1],"文件超过大小限制",{found:`超过 ${ze} 字节`,wanted:`不超过 ${ze} 字节`})}function*Tn(s){
for(let[e,t]of s.split(`
`).entries())for(let[n,i]of dn(t)){let r=i>1?`，这一行共 ${i} 处`:"",o=[...t.slice(0,t.indexOf(n))].length+1;yield ie("Y002",[e+1,o],"这里有一个不允许的字符",
{found:`${Dt(n)}${r}`,wanted:"普通文字、标点和空格"})}}function Ln(s,e){let t=s.split(`
`)[e[0]-1]??"",n=[...t][e[1]-1]??"";return ie("Y004",e,"从这里起读不懂",{found:t===""?"空白":Kt(t),fix:n&&"%*&!@`".includes(n)?`文字以 ${n} 开头时请加英文双\
引号。`:""})}var ye=class extends Error{},jt=class{constructor(e){this.text=e,this.lines=new Ne,this.faults=[],this.places=new Map}report(e,t,n,i,r=""){this.faults.push(ie(e,
this.place(t),n,{found:Kt(i),pointer:r}))}stop(e){throw this.faults.push(Ln(this.text,this.place(Math.min(e,this.text.length)))),new ye}place(e){let{line:t,col:n}=this.
lines.linePos(e);return[Math.max(t,1),[...this.text.slice(e-n+1,e)].length+1]}at(e){let t=e;for(;!this.places.has(t);)t=t.slice(0,t.lastIndexOf("/"));let[n,i]=this.
place(this.places.get(t));return{line:n,column:i}}};var Ai=/^(?:0|-?[1-9][0-9]{0,14})$/;function In(s){return s==="true"||s==="false"?s==="true":Ai.test(s)?Number(s):s}var Ei=20,Ti=250,Li={keepSourceTokens:!1,logLevel:"silent",merge:!1,prettyErrors:!1,resolveKnownTags:!1,schema:"failsafe",strict:!0,uniqueKeys:!1,version:"1.2"},
qt=class extends jt{read(){try{return this.document()}catch(e){if(e instanceof RangeError)this.faults.push(ie("Y009",[1,1],"嵌套超过 20 层"));else if(!(e instanceof
ye))throw e;return}}document(){let e=bs(this.text,{...Li,lineCounter:this.lines});if(!Array.isArray(e)||e.length===0)return;let[t,n]=e;Ns(this.text)>=0&&this.stop(
Ns(this.text));let i=t.contents===null?void 0:this.node(t.contents,"",1);return t.errors.length&&this.stop(t.errors[0].pos[0]),n&&this.report("Y008",n.range[0],
"这里开始了第二份文档","---"),i}node(e,t,n){let i=e.range[0];if(this.places.set(t,i),R(e))return kn.test(e.source)||this.stop(i),this.report("Y006",i,
"这里用了别名",`*${e.source}`,t),"";if(this.marked(e,t),N(e))return n===1&&Nn(this.text,i)&&this.stop(i),this.scalar(e,t);if(n>Ei)throw this.report("Y009",
i,"嵌套超过 20 层",`第 ${n} 层`,t),new ye;return U(e)?this.mapping(e,t,n):this.list(e,t,n)}marked(e,t){e.anchor&&this.report("Y006",e.range[0],"这里用了锚点",
`&${e.anchor}`,t),e.tag&&this.report("Y007",e.range[0],"这里用了标签",e.tag,t)}scalar(e,t){if(e.type==="PLAIN")return In(e.value);let n=Bt(e.value);return n!==
null&&this.report("Y002",e.range[0],"引号里有一个不允许的字符",Dt(n),t),On(this.text,e)}list(e,t,n){return e.items.map((i,r)=>(e.flow&&xt(i)&&this.stop(
i.range[0]),this.node(i,`${t}/${r}`,n+1)))}mapping(e,t,n){let i={};for(let{key:r,value:o}of e.items){let l=this.key(r,e,t),a=`${t}/${bn(l)}`;Object.hasOwn(i,l)&&
this.report("Y005",r.range[0],`字段 ${l} 写了两次`,l,a),e.flow&&xt(o)&&this.stop(o.range[0]);let c=o===null?"":this.node(o,a,n+1);Object.defineProperty(i,
l,{value:c,...{configurable:!0,enumerable:!0,writable:!0}})}return i}key(e,t,n){let i=e?.range?.[0]??t.range[0];if(!N(e))throw this.report("Y010",i,"字段名不是一个词",
"",n),new ye;if(this.marked(e,n),this.scalar(e,n),An(this.text,e,t.flow)&&this.stop(i),[...e.value].length>Ti)throw this.report("Y010",i,"字段名太长",e.value,
n),new ye;return e.value}};var Ii=/^#\s*yaml-language-server:\s*\$schema=/,Ci="";function vi(s){if(ws(s)>ze)return Ze([En()]);if(Bt(s)!==null)return Ze(ks([...Tn(s)]));let e=wn.exec(s)??
Sn.exec(s);if(e){let r=[s.slice(0,e.index+e[0].length).split(`
`).length,1];return Ze([ie("Y007",r,"文件开头有 YAML 指令",{found:"%"})])}let t=new qt(s),n=t.read();return n===void 0&&t.faults.length===0?Ze([ie("Y011",
[1,1],"文件里没有内容",{wanted:"填好的表格"})]):t.faults.length?Ze(ks(t.faults)):{data:n,faults:[],comments:$i(s),at:i=>t.at(i)}}function Ze(s){return{
data:void 0,faults:s,comments:0,at:()=>({line:1,column:1})}}function $i(s){let e=0,t="";for(let n of new ke().lex(s))t!==Ci&&n.startsWith("#")&&!Ii.test(n)&&(e+=
1),t=n;return e}return Pn(_i);})();
