import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError,ToolError,_enum,array,boolean,digestText,driftClasses,firstIssue,frozen,instant,int,isDigest,literal,parsedJson,plainLine,readPosture,strictObject,
string}from"./chunk-SOLK6MDS.js";var postureFile="posture.json",maxPosture=16*1024*1024;async function readPostureFile(files,path,name){let bytes=await files.readBytes(path,maxPosture);if(bytes===
void 0)return;let read=readPosture(bytes.toString("utf8"));if("posture"in read)return read.posture;let fix="Make it again with image-gate posture, or name anoth\
er one.";throw new ConfigError([{where:name,what:`it is not what image-gate posture writes: ${read.why}`,fix}],"posture-invalid")}import{join}from"node:path";var alertSources=["Falco","trivy-operator","policy report"],alertLevels=["critical","warning","notice"],maxAlerts=2e5,longest=300;function oneLine(text,max=longest){
if(typeof text!="string")return;let line=plainLine(text.slice(0,4*max),max);return line===""||line==="<NA>"?void 0:line}function alertOf(source,level,what,parts){
let{digest,...texts}=parts,there=Object.fromEntries(Object.entries(texts).filter(([,value])=>value!==void 0));return{source,level,what,...there,...digest!==void 0&&
isDigest(digest)?{digest}:{}}}var count=int().nonnegative(),words=string().max(2e3),maxRows=2e5,faultSchema=strictObject({class:_enum(driftClasses),why:words.describe("What was seen. May hol\
d foreign text.")}),rowSchema=strictObject({namespace:words,owner:words.describe("ReplicaSet, Job, DaemonSet or pod; with Docker the name of the container."),image:words.
describe("As the list says it."),imageId:words,containers:int().positive(),digest:digestText.optional().describe("What runs. Absent: nobody knows it."),faults:array(
faultSchema).max(1e3).describe("Worst first. Empty: all who were asked say that it is as it should be."),notices:count.describe("Messages of the runtime that as\
k for nothing.")}),alertSchema=strictObject({source:_enum(alertSources),level:_enum(alertLevels),what:words,at:words.optional(),about:words.describe("What it na\
mes: nothing of it runs.")}),driftSchema=strictObject({driftVersion:literal(1),at:instant,asked:strictObject({ledger:boolean(),proofs:boolean().describe("Whethe\
r somebody is named whose signatures count."),night:strictObject({startedAt:instant,endedAt:instant}).nullable(),exceptions:boolean(),alerts:boolean()}).describe(
"What all that runs was held against."),running:array(rowSchema).max(maxRows),left:count.describe("Rows that were left out by --only and --except."),alerts:strictObject(
{read:count,loud:count.optional().describe("Those that are no notice, each once, however many places they are about."),unjoined:array(alertSchema).max(1e3),unnamed:count.
describe("More of them than are named.")}),gaps:array(strictObject({source:_enum(["running","ledger","night","registry","alerts","deployment-records"]),what:words})).
max(1e4).describe("What did not answer, or can not be read: nobody knows what it would have said.")});var driftFile="drift.json",maxDrift=256*1024*1024;async function readDrift(files,path){let file=(await files.stat(path))?.kind==="directory"?join(path,driftFile):
path,bytes=await files.readBytes(file,maxDrift);if(bytes===void 0)return;let read=frozen(driftSchema,parsedJson(bytes.toString("utf8")));if(read.success)return read.
data;let fix="Hand over the whole folder that image-gate drift has written, as an artifact.";throw new ToolError({code:"drift-invalid",message:`${file} is not w\
hat image-gate drift writes: ${firstIssue(read.error)}.`,fix})}function nightProofs({images},until,isRunningKnown){let rows=images.filter(({runs})=>!isRunningKnown||runs!==void 0),proofs=rows.map(row=>({row,proof:proofOf(row)}));
return{known:rows.length,gated:proofs.filter(({proof})=>proof?.isGated===!0).length,unverified:proofs.flatMap(({row,proof})=>proof?.ends===void 0||proof.ends<=until?
[row]:[])}}function proofOf({outcome}){if(outcome.kind!=="not-reached"){if(outcome.kind==="failed")return gatedUntil(outcome.validUntil);switch(outcome.claims.kind){case"\
renewed":case"left":case"failed":return gatedUntil(outcome.claims.validUntil)??{isGated:!1};case"revoked":return{isGated:!0};case"unproven":return{isGated:!1}}}}
function gatedUntil(text){return text===void 0?void 0:{isGated:!0,ends:Date.parse(text)}}export{maxAlerts,oneLine,alertOf,driftFile,readDrift,nightProofs,postureFile,readPostureFile};
