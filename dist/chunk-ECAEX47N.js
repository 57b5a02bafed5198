import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{fixWords}from"./chunk-473NBSRF.js";import{findingMarks}from"./chunk-P4NVSMEY.js";import{ToolError,isIndexType,isManifestType,platformName,unreachable,
usualPlatform}from"./chunk-CIY6UZVJ.js";var maxReasons=20,maxReasonLine=300;function reasonsToBlock({open,concerns}){let blocking=concerns.filter(({action})=>action==="block").toSorted(unscannableFirst),
wholeImage=blocking.filter(({unnamed:unnamed2})=>unnamed2===void 0),unnamed=blocking.reduce((sum,one)=>sum+(one.unnamed??0),0),findings=open.filter(({action})=>action===
"block"),named=[...wholeImage.map(({kind,message})=>({code:kind,message:oneLine(message)})),...findings.slice(0,maxReasons).map(judged=>({code:"finding",message:describeFinding(
judged)}))].slice(0,maxReasons),more=wholeImage.length+findings.length+unnamed-named.length;return more===0?named:[...named,{code:"finding",message:`and ${more}\
 more`}]}function blockedPlatforms({open,concerns}){if(concerns.some(({action,platform})=>action==="block"&&platform==="all"))return"all";let found=open.filter(
({action})=>action==="block").flatMap(({finding})=>finding.platforms),wholeImage=concerns.filter(({action})=>action==="block").map(({platform})=>platform);return new Set(
[...found,...wholeImage].map(usualPlatform))}function unscannableFirst(a,b){return+(b.kind==="unscannable")-+(a.kind==="unscannable")}function describeFinding(judged){
let{finding}=judged,why=findingMarks(judged).map(mark=>`, ${mark}`).join("");return oneLine(`${finding.severity} ${finding.id}${why} ${subject(judged)}${place(finding)}`)}
function subject({finding,fix}){switch(finding.kind){case"vulnerability":{let{name,version}=finding.package;return`${name} ${version} → ${fix===void 0?"":fixWords(
fix)}`.trimEnd()}case"misconfiguration":case"secret":return finding.title;default:return unreachable(finding)}}function place(finding){let file=finding.path??(finding.
kind==="vulnerability"&&finding.package.class==="os"?"":finding.target),line=finding.kind!=="vulnerability"&&finding.lines!==void 0?`:${finding.lines.start}`:"";
return file===""?"":` (${file}${line})`}function oneLine(text){let line=text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").trim();return line.length>maxReasonLine?
`${line.slice(0,maxReasonLine-1)}…`:line}var issued=new WeakSet;function judge(triage,policy,candidate){let[worst,...others]=reasonsToBlock(triage);return worst!==void 0?{verdict:"blocked",policy,triage,
reasons:[worst,...others]}:candidate===void 0?{verdict:"passed",policy,triage}:{verdict:"passed",policy,triage,permit:permit(triage,candidate)}}function isIssued(permit2){
return issued.has(permit2)}function permit(triage,{layout,destinations}){for(let{config,platform}of layout.images)if(!triage.scanned.includes(config.digest))throw new ToolError(
{code:"platform-not-scanned",message:`${platformName(platform)} (${config.digest}) would be pushed but was not scanned.`,fix:"Nothing was pushed. Run it again; \
if that does not help, report it: every platform of an image must be scanned."});let manifests=layout.blobs.filter(({mediaType})=>isManifestType(mediaType)||isIndexType(
mediaType)),granted=Object.freeze({root:layout.root.digest,manifests:Object.freeze(manifests.map(({digest})=>digest)),destinations:Object.freeze(destinations.map(
destination=>Object.freeze({...destination})))});return issued.add(granted),granted}export{blockedPlatforms,judge,isIssued};
