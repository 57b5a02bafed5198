import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{require_compare,require_parse}from"./chunk-RQUAI55Q.js";import{compareApk,compareByWords,compareDebian,compareGem,comparePython,compareRpm,isEarlyByWord,
isEarlyPython}from"./chunk-QJ7IVHY2.js";import{__toESM}from"./chunk-DIQVHKCG.js";var import_compare=__toESM(require_compare(),1),import_parse=__toESM(require_parse(),1);var maxLength=256;function compareVersions(one,other,scheme){let[a,b]=[clean(one),clean(other)];switch(scheme){case"debian":return compareDebian(a,b);case"rpm":
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
 fixes, or remove or replace it","not-affected":"Except it with that reason"};export{compareVersions,isPrerelease,versionNumbers,noFixWords,fixMarks,fixWords,vulnerabilityFix,noFixAdvice};
