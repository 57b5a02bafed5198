import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
var patternForm=/^[A-Za-z0-9._/:@*?-]{1,255}$/;function matchesImage(pattern,name){return spellings(name).some(spelling=>matches(pattern,spelling))}function spellings(name){
let withoutDigest=name.replace(/@.*$/,""),withoutTag=withoutDigest.replace(/:[^/:]*$/,"");return[...new Set([name,withoutDigest,withoutTag].flatMap(text=>[text,
...hubSpellings(text)]))]}function hubSpellings(name){let path=hubPath(name);if(path===void 0)return[];let long=path.includes("/")?path:`library/${path}`;return[
long,`docker.io/${long}`,long.replace(/^library\//,"")]}function hubPath(name){let hub=/^(?:index\.)?docker\.io\//.exec(name);if(hub!==null)return name.slice(hub[0].
length);let[first="",...rest]=name.split("/");return rest.length>0&&(/[.:]/.test(first)||first==="localhost")?void 0:name}function matches(pattern,text){let tokens=pattern.
match(/\*+|[^*]/g)??[],places=skipStars(tokens,new Set([0]));for(let character of text){let next=new Set;for(let place of places){let token=tokens[place];token!==
void 0&&(token.startsWith("*")?(token.length>1||character!=="/")&&next.add(place):(token===character||token==="?"&&character!=="/")&&next.add(place+1))}places=skipStars(
tokens,next)}return places.has(tokens.length)}function skipStars(tokens,places){for(let place of places)tokens[place]?.startsWith("*")&&places.add(place+1);return places}export{patternForm,matchesImage};
