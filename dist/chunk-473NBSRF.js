import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{require_compare,require_parse}from"./chunk-RQUAI55Q.js";import{compareApk,compareByWords,compareDebian,compareGem,comparePython,compareRpm,isEarlyByWord,
isEarlyPython}from"./chunk-P4NVSMEY.js";import{__toESM}from"./chunk-DIQVHKCG.js";var import_compare=__toESM(require_compare(),1),import_parse=__toESM(require_parse(),1);var maxLength=256;function compareVersions(one,other,scheme){let[a,b]=[clean(one),clean(other)];switch(scheme){case"debian":return compareDebian(a,b);case"rpm":
return compareRpm(a,b);case"apk":return compareApk(a,b);case"semver":return compareSemantic(a,b);case"python":return comparePython(a,b)??compareByWords(a,b);case"\
gem":return compareGem(a,b);case"words":return compareByWords(a,b)}}function isPrerelease(version,scheme){let own=clean(version);switch(scheme){case"debian":case"\
rpm":case"apk":return!1;case"semver":return own.includes("-")&&!isPseudoVersion(own)&&semantic(own).pre!=="";case"python":return isEarlyPython(own);case"gem":return/[a-z]/i.
test(own);case"words":return isEarlyByWord(own)}}function versionNumbers(version){if(plain.test(version))return version.split(".").map(Number);let bare=clean(version).
replace(/^\d+[:!]|^[vV](?=\d)/,""),numbers=/^\d+(?:\.\d+)*/.exec(bare)?.[0]??"";return numbers===""?[]:numbers.split(".").map(Number)}function clean(version){return version.
trim().slice(0,maxLength)}var plain=/^\d{1,9}\.\d{1,9}\.\d{1,9}$/;function comparePlain(one,other){let index=one.findIndex((number,at)=>Number(number)!==Number(
other[at]));return index<0?0:Number(one[index])-Number(other[index])}var semanticForm=(()=>{let identifier="(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)",number="\
(?:0|[1-9]\\d{0,14})";return new RegExp(`^v?${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`)})();
function compareSemantic(one,other){if(plain.test(one)&&plain.test(other))return comparePlain(one.split("."),other.split("."));let both=semanticForm.test(one)&&
semanticForm.test(other),[first,second]=both?[(0,import_parse.default)(one),(0,import_parse.default)(other)]:[null,null];if(first!==null&&second!==null)return(0,import_compare.default)(
first,second);let[a,b]=[semantic(one),semantic(other)],main=compareByWords(a.main,b.main);return main!==0||a.pre===b.pre?main:a.pre===""||b.pre===""?a.pre===""?
1:-1:(0,import_compare.default)(`0.0.0-${identifiers(a.pre)}`,`0.0.0-${identifiers(b.pre)}`)}function semantic(version){let bare=version.replace(/^v(?=\d)/i,"").
replace(/\+.*$/s,""),cut=bare.indexOf("-");return{main:cut<0?bare:bare.slice(0,cut),pre:cut<0?"":bare.slice(cut+1)}}function identifiers(pre){return(pre.match(/[0-9A-Za-z-]+/g)??
["0"]).map(part=>/^\d+$/.test(part)?part.replace(/^0+(?=\d)/,"").slice(0,15):part).join(".")}function isPseudoVersion(version){return/[-.]\d{14}-[0-9a-f]{12}(?:\+|$)/.
test(version)}var schemes=[["semver","npm yarn pnpm bun node-pkg gomod gobinary cargo rustbinary composer composer-vendor nuget dotnet-core packages-props pub hex swift"],["p\
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
return sameMinor.length>0?sameMinor:sameMajor.length>0?sameMajor:list}function fixesOf(open){let groups=new Map;for(let finding of open)finding.kind==="vulnerability"&&add(groups,finding);return finding=>finding.kind==="vulnerabil\
ity"?fixFor(groups,finding):void 0}function add(groups,{package:found,fixedVersion}){if(fixedVersion===void 0)return;let own=key(found),group=groups.get(own);group===
void 0?groups.set(own,{first:fixedVersion}):fixedVersion!==group.first&&(group.texts??=new Set([group.first]),group.texts.add(fixedVersion))}function key({type,
name,version}){return`${type}\0${name}\0${version}`}function fixFor(groups,{package:found,fixedVersion,status}){if(fixedVersion===void 0)return{kind:"none",why:whyNone(
status)};let group=groups.get(key(found));if(group===void 0)return fixOf(found,[fixedVersion]);let{first,texts=[first]}=group;return(group.texts===void 0?fixedVersion===
first:group.texts.has(fixedVersion))?(group.fix??=fixOf(found,[...texts]),group.fix):fixOf(found,[...texts,fixedVersion])}function whyNone(status){switch(status){case"\
will_not_fix":return"never";case"end_of_life":return"end-of-life";case"not_affected":return"not-affected";case"unknown":case"affected":case"fixed":case"under_in\
vestigation":case"fix_deferred":return"not-yet"}}var maxTexts=3;function fixOf(found,texts){let scheme=versionScheme(found),to=targetVersion(found.version,texts,
scheme);if(to===void 0){let more=texts.length>maxTexts?", …":"";return{kind:"unclear",says:texts.slice(0,maxTexts).join(", ")+more}}let[major,prerelease]=[isOtherLine(
found.version,to,scheme),isPrerelease(to,scheme)];return!major&&!prerelease?{kind:"upgrade",to}:{kind:"upgrade",to,...major?{major}:{},...prerelease?{prerelease}:
{}}}function isOtherLine(from,to,scheme){if(scheme==="debian"||scheme==="rpm"||scheme==="apk")return!1;let[major,minor]=versionNumbers(from),[nextMajor,nextMinor]=versionNumbers(
to);return major!==nextMajor||scheme==="semver"&&major===0&&minor!==nextMinor}var noFixWords={"not-yet":"no fix yet",never:"won't be fixed","end-of-life":"end o\
f life","not-affected":"not affected"};function fixMarks(fix){if(fix.kind!=="upgrade")return"";let line=versionNumbers(fix.to)[0]===0?"new minor version before \
1.0":"new major version",marks=[fix.major?line:"",fix.prerelease?"pre-release":""].filter(mark=>mark!=="");return marks.length===0?"":` (${marks.join(", ")})`}function fixWords(fix){
switch(fix.kind){case"upgrade":return`${fix.to}${fixMarks(fix)}`;case"unclear":return`see the advisory: ${fix.says}`;case"none":return noFixWords[fix.why]}}function vulnerabilityFix({
package:found},fix){let{name,version}=found;switch(fix.kind){case"upgrade":return`Upgrade ${name} from ${version} to ${fix.to}${fixMarks(fix)}.`;case"unclear":return`\
Upgrade ${name} from ${version} as its advisory says: ${fix.says}.`;case"none":return`${name} ${version}: ${noFixWords[fix.why]}. ${noFixAdvice[fix.why]}.`}}var noFixAdvice={
"not-yet":"Remove or replace it, or except it for a while with a reason",never:"Remove or replace it, or except it with a reason","end-of-life":"Move to a newer\
 release that still gets fixes, or remove or replace it","not-affected":"Except it with that reason"};export{versionNumbers,versionScheme,fixesOf,noFixWords,fixMarks,fixWords,vulnerabilityFix,noFixAdvice};
