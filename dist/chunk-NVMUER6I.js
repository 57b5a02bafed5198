import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{require_compare,require_parse}from"./chunk-JKIMFURV.js";import{isIndexType,isManifestType,platformName,usualPlatform}from"./chunk-POVIPXHE.js";
import{ToolError,unreachable}from"./chunk-NPMNWCA4.js";import{__toESM}from"./chunk-DIQVHKCG.js";var import_compare=__toESM(require_compare(),1),import_parse=__toESM(require_parse(),1);var pep440=/^\s*v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<pre>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?<preNumber>\d*))?(?:-(?<implicit>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$/i,
preRank={alpha:-3,a:-3,beta:-2,b:-2};function pythonVersion(version){let found=pep440.exec(version)?.groups;if(found===void 0)return;let{epoch="0",release="",pre,
preNumber,implicit,post,postNumber,dev,devNumber,local=""}=found,isPost=post!==void 0||implicit!==void 0,early3=pre!==void 0?preRank[pre.toLowerCase()]??-1:dev!==
void 0&&!isPost?-9:0;return{epoch:Number(epoch),release:release.split(".").map(Number),rest:[early3,Number(preNumber??0),isPost?1+Number(implicit??postNumber??0):
0,dev===void 0?Number.POSITIVE_INFINITY:Number(devNumber??0)],local:local.toLowerCase().replace(/[-_]/g,"."),isEarly:pre!==void 0||dev!==void 0}}function comparePython(one,other){
let[a,b]=[pythonVersion(one),pythonVersion(other)];if(!(a===void 0||b===void 0))return a.epoch-b.epoch||byNumbers(a.release,b.release)||byNumbers(a.rest,b.rest)||
byLocal(a.local,b.local)}function isEarlyPython(version){return pythonVersion(version)?.isEarly??!1}function byLocal(one,other){let[a,b]=[one,other].map(local=>local===
""?[]:local.split("."));return bySegments(a??[],b??[])}function compareGem(one,other){let[a,b]=[gemSegments(one),gemSegments(other)];for(let index=0;index<Math.
max(a.length,b.length);index+=1){let[mine="0",its="0"]=[a[index],b[index]];if(mine===its)continue;let[isMine,isIts]=[mine,its].map(piece=>/^\d/.test(piece));if(isMine!==
isIts)return isMine?1:-1;let order=isMine?Number(mine)-Number(its):mine<its?-1:1;if(order!==0)return order}return 0}function gemSegments(version){let found=version.
replaceAll("-",".pre.").match(/\d+|[a-z]+/gi)??[],word=found.findIndex(piece=>!/^\d/.test(piece));return word<0?withoutZeros(found):[...withoutZeros(found.slice(
0,word)),...withoutZeros(found.slice(word))]}function withoutZeros(segments){return segments.slice(0,segments.findLastIndex(piece=>!/^0+$/.test(piece))+1)}var early=[
"dev","a","alpha","b","beta","m","milestone","pre","preview","c","cr","rc","snapshot"],nothing=new Set(["final","ga","release","v"]);function isEarlyByWord(version){
return parts(version).some(({rank})=>rank<0)}function compareByWords(one,other){let[a,b]=[parts(one),parts(other)];for(let index=0;index<Math.max(a.length,b.length);index+=
1){let order=comparePart(a[index],b[index]);if(order!==0)return order}return 0}function parts(version){return(version.toLowerCase().match(/\d+|[a-z]+/g)??[]).map(
piece=>/^\d/.test(piece)?{rank:Number(piece)===0?0:1,number:Number(piece)}:{rank:wordRank(piece),word:piece})}function wordRank(word){return nothing.has(word)?0:
early.includes(word)?early.indexOf(word)-early.length:.5}function comparePart(one,other){let[a,b]=[one?.rank??0,other?.rank??0];if(a!==b)return a-b;if(one?.number!==
void 0&&other?.number!==void 0)return one.number-other.number;let[first,second]=[one?.word??"",other?.word??""];return a===0||first===second?0:first<second?-1:1}
function byNumbers(one,other){for(let index=0;index<Math.max(one.length,other.length);index+=1){let[a,b]=[one[index]??0,other[index]??0];if(a!==b)return a<b?-1:
1}return 0}function bySegments(one,other){for(let index=0;index<Math.max(one.length,other.length);index+=1){let[mine,its]=[one[index],other[index]];if(mine===its)
continue;if(mine===void 0||its===void 0)return mine===void 0?-1:1;let[isMine,isIts]=[mine,its].map(piece=>/^\d+$/.test(piece));if(isMine!==isIts)return isMine?1:
-1;let order=isMine?Number(mine)-Number(its):mine<its?-1:1;if(order!==0)return order}return 0}function evr(version){let colon=/^\d+:/.exec(version)?.[0].length??0,epoch=colon===0?0:version.slice(0,colon-1),rest=version.slice(colon),cut=rest.lastIndexOf("\
-");return{epoch:Number(epoch),upstream:cut<0?rest:rest.slice(0,cut),release:cut<0?"":rest.slice(cut+1)}}function byEvr(one,other,compare){let[a,b]=[evr(one),evr(
other)];return a.epoch-b.epoch||compare(a.upstream,b.upstream)||compare(a.release,b.release)}function compareDebian(one,other){return byEvr(one,other,debianPart)}
function debianPart(one,other){let[a,b]=[pieces(one),pieces(other)];for(let index=0;index<Math.max(a.length,b.length);index+=1){let mine=a[index]??"",its=b[index]??
"";if(mine===its)continue;let order=index%2===0?debianText(mine,its):Number(mine)-Number(its);if(order!==0)return order}return 0}function pieces(version){let found=version.
match(/\d+|\D+/g)??[];return/^\d/.test(version)?["",...found]:found}function debianText(one,other){for(let index=0;index<Math.max(one.length,other.length);index+=
1){let order=debianRank(one[index])-debianRank(other[index]);if(order!==0)return order}return 0}function debianRank(character){return character===void 0?0:character===
"~"?-1:(/[A-Za-z]/.test(character)?0:256)+character.charCodeAt(0)}function compareRpm(one,other){return byEvr(one,other,rpmPart)}function rpmPart(one,other){let[
a,b]=[one,other].map(text=>text.match(/\d+|[A-Za-z]+|[~^]/g)??[]);for(let index=0;;index+=1){let[mine,its]=[a?.[index],b?.[index]];if(mine===void 0&&its===void 0)
return 0;if(mine===its)continue;let order=rpmRank(mine)-rpmRank(its);return order!==0?order:isNumber(mine)?byNumber(mine??"",its??"")||continueAfterZeros(a,b,index):
byText(mine,its)}}function continueAfterZeros(a=[],b=[],index){return rpmPart(a.slice(index+1).join("."),b.slice(index+1).join("."))}function rpmRank(piece){return piece===
"~"?0:piece===void 0?1:piece==="^"?2:isNumber(piece)?4:3}var early2=["alpha","beta","pre","rc"],late=["cvs","svn","git","hg","p"];function compareApk(one,other){
let[a,b]=[apkParts(one),apkParts(other)];return byLists(a.numbers,b.numbers)||byText(a.letter,b.letter)||byLists(a.suffixes,b.suffixes)||a.revision-b.revision}function apkParts(version){
let[,numbers="",letter="",suffixes="",revision="0"]=/^(\d+(?:\.\d+)*)([a-z]?)((?:_[a-z]+\d*)*)(?:-r(\d+))?/.exec(version)??[];return{numbers:numbers.split(".").
map(Number),letter,suffixes:[...suffixes.matchAll(/_([a-z]+)(\d*)/g)].flatMap(([,word="",number=""])=>[suffixRank(word),Number(number)]),revision:Number(revision)}}
function suffixRank(word){return early2.includes(word)?early2.indexOf(word)-early2.length:1+late.indexOf(word)}function byLists(one,other){for(let index=0;index<
Math.max(one.length,other.length);index+=1){let order=(one[index]??0)-(other[index]??0);if(order!==0)return order}return one.length-other.length}function byNumber(one,other){
let[a,b]=[one,other].map(digits=>digits.replace(/^0+/,""));return(a?.length??0)-(b?.length??0)||byText(a,b)}function isNumber(piece){return piece!==void 0&&/^\d/.
test(piece)}function byText(one="",other=""){return one<other?-1:one>other?1:0}var maxLength=256;function compareVersions(one,other,scheme){let[a,b]=[clean(one),clean(other)];switch(scheme){case"debian":return compareDebian(a,b);case"rpm":
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
test(version)}var noFixWords={"not-yet":"no fix yet",never:"won't be fixed","end-of-life":"end of life","not-affected":"not affected"};function fixMarks(fix){if(fix.kind!=="u\
pgrade")return"";let line=versionNumbers(fix.to)[0]===0?"new minor version before 1.0":"new major version",marks=[fix.major?line:"",fix.prerelease?"pre-release":
""].filter(mark=>mark!=="");return marks.length===0?"":` (${marks.join(", ")})`}function fixWords(fix){switch(fix.kind){case"upgrade":return`${fix.to}${fixMarks(
fix)}`;case"unclear":return`see the advisory: ${fix.says}`;case"none":return noFixWords[fix.why]}}function vulnerabilityFix({package:found},fix){let{name,version}=found;
switch(fix.kind){case"upgrade":return`Upgrade ${name} from ${version} to ${fix.to}${fixMarks(fix)}.`;case"unclear":return`Upgrade ${name} from ${version} as its\
 advisory says: ${fix.says}.`;case"none":return`${name} ${version}: ${noFixWords[fix.why]}. ${noFixAdvice[fix.why]}.`}}var noFixAdvice={"not-yet":"Remove or rep\
lace it, or except it for a while with a reason",never:"Remove or replace it, or except it with a reason","end-of-life":"Move to a newer release that still gets\
 fixes, or remove or replace it","not-affected":"Except it with that reason"};var maxReasons=20,maxReasonLine=300;function reasonsToBlock({open,concerns}){let wholeImage=concerns.filter(({action})=>action==="block").toSorted(unscannableFirst),
findings=open.filter(({action})=>action==="block"),lines=[...wholeImage.map(({kind,message})=>({code:kind,message:oneLine(message)})),...findings.slice(0,maxReasons).
map(judged=>({code:"finding",message:describeFinding(judged)}))],more=wholeImage.length+findings.length-maxReasons;return more<=0?lines:[...lines.slice(0,maxReasons),
{code:"finding",message:`and ${more} more`}]}function blockedPlatforms({open,concerns}){if(concerns.some(({action,platform})=>action==="block"&&platform==="all"))
return"all";let found=open.filter(({action})=>action==="block").flatMap(({finding})=>finding.platforms),wholeImage=concerns.filter(({action})=>action==="block").
map(({platform})=>platform);return new Set([...found,...wholeImage].map(usualPlatform))}function unscannableFirst(a,b){return+(b.kind==="unscannable")-+(a.kind===
"unscannable")}function describeFinding(judged){let{finding}=judged;return oneLine(`${finding.severity} ${finding.id} ${subject(judged)}${place(finding)}`)}function subject({
finding,fix}){switch(finding.kind){case"vulnerability":{let{name,version}=finding.package;return`${name} ${version} → ${fix===void 0?"":fixWords(fix)}`.trimEnd()}case"\
misconfiguration":case"secret":return finding.title;default:return unreachable(finding)}}function place(finding){let file=finding.path??(finding.kind==="vulnera\
bility"&&finding.package.class==="os"?"":finding.target),line=finding.kind!=="vulnerability"&&finding.lines!==void 0?`:${finding.lines.start}`:"";return file===
""?"":` (${file}${line})`}function oneLine(text){let line=text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").trim();return line.length>maxReasonLine?`${line.slice(
0,maxReasonLine-1)}…`:line}var issued=new WeakSet;function judge(triage,policy,candidate){let[worst,...others]=reasonsToBlock(triage);return worst!==void 0?{verdict:"blocked",policy,triage,
reasons:[worst,...others]}:candidate===void 0?{verdict:"passed",policy,triage}:{verdict:"passed",policy,triage,permit:permit(triage,candidate)}}function isIssued(permit2){
return issued.has(permit2)}function permit(triage,{layout,destinations}){for(let{config,platform}of layout.images)if(!triage.scanned.includes(config.digest))throw new ToolError(
{code:"platform-not-scanned",message:`${platformName(platform)} (${config.digest}) would be pushed but was not scanned.`,fix:"Nothing was pushed. Run it again; \
if that does not help, report it: every platform of an image must be scanned."});let manifests=layout.blobs.filter(({mediaType})=>isManifestType(mediaType)||isIndexType(
mediaType)),granted=Object.freeze({root:layout.root.digest,manifests:Object.freeze(manifests.map(({digest})=>digest)),destinations:Object.freeze(destinations.map(
destination=>Object.freeze({...destination})))});return issued.add(granted),granted}export{compareVersions,isPrerelease,versionNumbers,noFixWords,fixMarks,fixWords,vulnerabilityFix,noFixAdvice,blockedPlatforms,judge,isIssued};
