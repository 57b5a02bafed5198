import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{compareVersions,isPrerelease,versionNumbers}from"./chunk-OA44JMM6.js";var schemes=[["semver","npm yarn pnpm bun node-pkg gomod gobinary cargo rustbinary composer composer-vendor nuget dotnet-core packages-props pub hex swift"],["p\
ython","pip python-pkg pipenv poetry uv pylock conda-pkg conda-environment"],["gem","bundler gemspec"],["debian","debian ubuntu echo"],["apk","alpine wolfi chai\
nguard minimos"]],schemeOf=new Map(schemes.flatMap(([scheme,types])=>types.split(" ").map(type=>[type,scheme])));function versionScheme({type,class:kind}){return schemeOf.
get(type)??(kind==="os"?"rpm":"words")}var maxListed=50;function fixedVersions(text){if(text.length<=100&&/^\d[\w.:+~^-]*$/.test(text))return[text];let found=text.
slice(0,4096).split(/,|\|\||\s+or\s+/).map(part=>part.trim().replace(/^(?:>=|=|\^|~>)\s*/,"")).filter(part=>part.length<=100&&/^[\w.:+~^-]*\d[\w.:+~^-]*$/.test(
part));return[...new Set(found)].slice(0,maxListed)}function targetVersion(installed,fixes,scheme){let texts=(fixes.length<2?fixes:[...new Set(fixes)]).map(fixedVersions),
[[alone,second]=[],...others]=texts;if(alone!==void 0&&second===void 0&&others.length===0)return compareVersions(alone,installed,scheme)>0?alone:void 0;let lists=texts.
map(versions=>versions.map(listed)),target;for(let list of lists){let next=lowestAbove(installed,list,scheme);if(next===void 0)return;(target===void 0||compareVersions(
next.version,target.version,scheme)>0)&&(target=next)}return target===void 0||lists.every(({length})=>length===1)?target?.version:raised(target,lists,scheme)}function listed(version){
return{version,numbers:versionNumbers(version)}}var maxRounds=20;function raised(first,lists,scheme){let target=first;for(let round=0;round<maxRounds;round+=1){
let before=target;for(let list of lists)target=lowestAbove(target.version,lineOf(target,list),scheme)??target;if(target===before)return target.version}}function lowestAbove(version,list,scheme){
let above=list.filter(other=>compareVersions(other.version,version,scheme)>0),releases=above.length>1?above.filter(other=>!isPrerelease(other.version,scheme)):above,
lowest;for(let other of releases.length>0?releases:above)(lowest===void 0||compareVersions(other.version,lowest.version,scheme)<0)&&(lowest=other);return lowest}
function lineOf({numbers:[major,minor]},list){let sameMajor=list.filter(({numbers})=>numbers[0]===major),sameMinor=sameMajor.filter(({numbers})=>numbers[1]===minor);
return sameMinor.length>0?sameMinor:sameMajor.length>0?sameMajor:list}export{versionScheme,targetVersion};
