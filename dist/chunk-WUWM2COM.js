import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{withOneHost}from"./chunk-CRBXZ7IY.js";var patternForm=/^[A-Za-z0-9._/:@*?-]{1,255}$/;function matchesImage(pattern,name){let wanted=withOneHost(pattern);return spellings(withOneHost(name)).some(spelling=>matches(
wanted,spelling))}function spellings(name){let withoutDigest=name.replace(/@.*$/,""),withoutTag=withoutDigest.replace(/:[^/:]*$/,"");return[...new Set([name,withoutDigest,
withoutTag].flatMap(text=>[text,...hubSpellings(text)]))]}function hubSpellings(name){let path=hubPath(name);if(path===void 0)return[];let long=path.includes("/")?
path:`library/${path}`;return[long,`docker.io/${long}`,long.replace(/^library\//,"")]}function hubPath(name){let hub=/^(?:index\.)?docker\.io\//.exec(name);if(hub!==
null)return name.slice(hub[0].length);let[first="",...rest]=name.split("/");return rest.length>0&&(/[.:]/.test(first)||first==="localhost")?void 0:name}var[star,
stars,one]=[-1,-2,-3];function parts(pattern){let found=pattern.match(/\*+|[^*]/g)??[];return Int32Array.from(found,part=>part==="?"?one:part==="*"?star:part.startsWith(
"*")?stars:part.charCodeAt(0))}var slash=47;function matches(pattern,text){let wanted=parts(pattern),[places,next]=[new Uint8Array(wanted.length+1),new Uint8Array(
wanted.length+1)];places[0]=1;for(let at=0;at<text.length;at+=1){let code=text.charCodeAt(at);next.fill(0);for(let place=0;place<wanted.length;place+=1){if(places[place]===
0)continue;let part=wanted[place];(part===star||part===stars)&&(places[place+1]=1),part===stars||part===star&&code!==slash?next[place]=1:(part===code||part===one&&
code!==slash)&&(next[place+1]=1)}[places,next]=[next,places]}for(let place=0;place<wanted.length;place+=1)places[place]===1&&(wanted[place]===star||wanted[place]===
stars)&&(places[place+1]=1);return places[wanted.length]===1}export{patternForm,matchesImage};
