import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{withOneHost}from"./chunk-WAGMCTHG.js";function celText(foreign){return`'${[...foreign.toWellFormed()].map(one2=>/[ !#-&(-[\]-~]/.test(one2)?one2:byNumber(one2)).join("")}'`}function byNumber(character){
let hex=(character.codePointAt(0)??0).toString(16);return hex.length>4?`\\U${hex.padStart(8,"0")}`:`\\u${hex.padStart(4,"0")}`}function regexText(foreign){return foreign.
replace(/[\\^$*+?()[\]{}|.]/g,sign=>sign==="."?"[.]":`\\${sign}`)}var patternForm=/^[A-Za-z0-9._/:@*?-]{1,255}$/;function matchesImage(pattern,name){let wanted=withOneHost(pattern);return spellings(withOneHost(name)).some(spelling=>matches(
wanted,spelling))}function spellings(name){let withoutDigest=name.replace(/@.*$/,""),withoutTag=withoutDigest.replace(/:[^/:]*$/,"");return[...new Set([name,withoutDigest,
withoutTag].flatMap(text=>[text,...hubSpellings(text)]))]}function hubSpellings(name){let path=hubPath(name);if(path===void 0)return[];let long=path.includes("/")?
path:`library/${path}`;return[long,`docker.io/${long}`,long.replace(/^library\//,"")]}function hubPath(name){let hub=/^(?:index\.)?docker\.io\//.exec(name);if(hub!==
null)return name.slice(hub[0].length);let[first="",...rest]=name.split("/");return rest.length>0&&(/[.:]/.test(first)||first==="localhost")?void 0:name}var[star,
stars,one]=[-1,-2,-3];function parts(pattern){let found=pattern.match(/\*+|[^*]/g)??[];return Int32Array.from(found,part=>part==="?"?one:part==="*"?star:part.startsWith(
"*")?stars:part.charCodeAt(0))}var slash=47;function matches(pattern,text){let wanted=parts(pattern),[places,next]=[new Uint8Array(wanted.length+1),new Uint8Array(
wanted.length+1)];places[0]=1;for(let at=0;at<text.length;at+=1){let code=text.charCodeAt(at);next.fill(0);for(let place=0;place<wanted.length;place+=1){if(places[place]===
0)continue;let part=wanted[place];(part===star||part===stars)&&(places[place+1]=1),part===stars||part===star&&code!==slash?next[place]=1:(part===code||part===one&&
code!==slash)&&(next[place+1]=1)}[places,next]=[next,places]}for(let place=0;place<wanted.length;place+=1)places[place]===1&&(wanted[place]===star||wanted[place]===
stars)&&(places[place+1]=1);return places[wanted.length]===1}var comparableName="^(?:(?:localhost|[a-z0-9-]+(?:[.][a-z0-9-]+)+|\\[[a-f0-9:]+\\])(?::[1-9][0-9]*)?|\
[a-z0-9-]+:[1-9][0-9]*)(?:/[a-z0-9._-]+)+(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?(?:@sha256:[a-f0-9]{64})?$",otherSpelling="^(?:docker[.]io/[^/]*$|(?:index|registry-1)\
[.]docker[.]io/|docker[.]io:|[^/:]*[.][^/:]*:443/)";function patternRegex(pattern){return`^(?:docker[.]io/(?:library/)?)?${(withOneHost(pattern).match(/\*+|[^*]/g)??
[]).map(part=>part==="?"?"[^/]":part==="*"?"[^/]*":part.startsWith("*")?".*":regexText(part)).join("")}(?::[^/:@]*)?(?:@.*)?$`}var hubName="docker.io/library/";
function patternsMeet(one2,other){let[first,second]=[beginningOf(one2),beginningOf(other)];return first.startsWith(second)||second.startsWith(first)}function beginningOf(pattern){
let[start=""]=withOneHost(pattern).split(/[*?]/,1);return hubName.startsWith(start)||"library/".startsWith(start)?"":start.replace(/^docker\.io\//,"").replace(/^library\//,
"")}export{celText,regexText,patternForm,matchesImage,comparableName,otherSpelling,patternRegex,patternsMeet};
