import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{require_compare,require_parse}from"./chunk-RQUAI55Q.js";import{compareApk,compareByWords,compareDebian,compareGem,comparePython,compareRpm,isEarlyByWord,
isEarlyPython}from"./chunk-W7K77M2D.js";import{ToolError,isIndexType,isManifestType,platformName,unreachable,usualPlatform}from"./chunk-2NVWEQSJ.js";
import{__toESM}from"./chunk-DIQVHKCG.js";var import_compare=__toESM(require_compare(),1),import_parse=__toESM(require_parse(),1);var maxLength=256;function compareVersions(one,other,scheme){let[a,b]=[clean(one),clean(other)];switch(scheme){case"debian":return compareDebian(a,b);case"rpm":
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
 fixes, or remove or replace it","not-affected":"Except it with that reason"};var maxReasons=20,maxReasonLine=300;function reasonsToBlock({open,concerns}){let blocking=concerns.filter(({action})=>action==="block").toSorted(unscannableFirst),
wholeImage=blocking.filter(({unnamed:unnamed2})=>unnamed2===void 0),unnamed=blocking.reduce((sum,one)=>sum+(one.unnamed??0),0),findings=open.filter(({action})=>action===
"block"),named=[...wholeImage.map(({kind,message})=>({code:kind,message:oneLine(message)})),...findings.slice(0,maxReasons).map(judged=>({code:"finding",message:describeFinding(
judged)}))].slice(0,maxReasons),more=wholeImage.length+findings.length+unnamed-named.length;return more===0?named:[...named,{code:"finding",message:`and ${more}\
 more`}]}function blockedPlatforms({open,concerns}){if(concerns.some(({action,platform})=>action==="block"&&platform==="all"))return"all";let found=open.filter(
({action})=>action==="block").flatMap(({finding})=>finding.platforms),wholeImage=concerns.filter(({action})=>action==="block").map(({platform})=>platform);return new Set(
[...found,...wholeImage].map(usualPlatform))}function unscannableFirst(a,b){return+(b.kind==="unscannable")-+(a.kind==="unscannable")}function describeFinding(judged){
let{finding}=judged;return oneLine(`${finding.severity} ${finding.id} ${subject(judged)}${place(finding)}`)}function subject({finding,fix}){switch(finding.kind){case"\
vulnerability":{let{name,version}=finding.package;return`${name} ${version} → ${fix===void 0?"":fixWords(fix)}`.trimEnd()}case"misconfiguration":case"secret":
return finding.title;default:return unreachable(finding)}}function place(finding){let file=finding.path??(finding.kind==="vulnerability"&&finding.package.class===
"os"?"":finding.target),line=finding.kind!=="vulnerability"&&finding.lines!==void 0?`:${finding.lines.start}`:"";return file===""?"":` (${file}${line})`}function oneLine(text){
let line=text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").trim();return line.length>maxReasonLine?`${line.slice(0,maxReasonLine-1)}…`:line}var issued=new WeakSet;function judge(triage,policy,candidate){let[worst,...others]=reasonsToBlock(triage);return worst!==void 0?{verdict:"blocked",policy,triage,
reasons:[worst,...others]}:candidate===void 0?{verdict:"passed",policy,triage}:{verdict:"passed",policy,triage,permit:permit(triage,candidate)}}function isIssued(permit2){
return issued.has(permit2)}function permit(triage,{layout,destinations}){for(let{config,platform}of layout.images)if(!triage.scanned.includes(config.digest))throw new ToolError(
{code:"platform-not-scanned",message:`${platformName(platform)} (${config.digest}) would be pushed but was not scanned.`,fix:"Nothing was pushed. Run it again; \
if that does not help, report it: every platform of an image must be scanned."});let manifests=layout.blobs.filter(({mediaType})=>isManifestType(mediaType)||isIndexType(
mediaType)),granted=Object.freeze({root:layout.root.digest,manifests:Object.freeze(manifests.map(({digest})=>digest)),destinations:Object.freeze(destinations.map(
destination=>Object.freeze({...destination})))});return issued.add(granted),granted}export{compareVersions,isPrerelease,versionNumbers,noFixWords,fixMarks,fixWords,vulnerabilityFix,noFixAdvice,blockedPlatforms,judge,isIssued};
