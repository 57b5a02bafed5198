import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{maxRecord,parseRecord,readReport,readReportsOf,recordMismatch}from"./chunk-N7KXRBK4.js";import{MAX_REPORT}from"./chunk-L4LMGI77.js";import{firstSeenIn}from"./chunk-7PL4Z226.js";
import{ConfigError,ToolError,checkWithId,digestOf,isRecord,recordBeside}from"./chunk-SOLK6MDS.js";import{giveBackText}from"./chunk-Y3GIPE33.js";import{basename,dirname,join}from"node:path";async function readImageReport(read,path,bytes){if(isRecord(path))throw onlyRecord(path);let recordPath=recordBeside(path),recorded=recordPath===void 0?void 0:await read(
recordPath,maxRecord);if(recordPath===void 0||recorded===void 0){let size2=bytes.byteLength;return{image:readReport(bytes,path),paths:[path],size:size2,own:[]}}
let record=parseRecord(recorded,recordPath),reports=await platformReports(read,path,bytes,record),size=reports.reduce((sum,report)=>sum+report.bytes.byteLength,
0),image=readReportsOf(record,reports.map(report=>report.bytes),path),own=record.findings.filter(({id})=>checkWithId(id)!==void 0);return{image,paths:reports.map(
report=>report.path),size,own,firstSeen:()=>firstSeenIn(record)}}async function readReportFile(files,path){let bytes=await files.readBytes(path,MAX_REPORT).catch(
error=>{throw error instanceof ToolError&&error.code==="file-is-folder"?absent(`${path} is a folder`,oneReport):error});if(bytes===void 0)throw absent(`there is\
 no file ${path}`,oneReport);let report=await readImageReport((other,max)=>files.readBytes(other,max),path,bytes);return giveBackText(report.size),report}async function platformReports(read,path,bytes,{
platforms}){let files=platforms.map(({report})=>report),own=files.length===1?0:files.findIndex(report=>report?.file===basename(path));if(own<0)throw recordMismatch(
path,"the record beside it does not name this report");let reports=[],left=MAX_REPORT-bytes.byteLength;for(let[index,report]of files.entries()){if(report===void 0)
throw recordMismatch(path,"the record beside it names no report");let at=index===own?path:join(dirname(path),report.file),found=index===own?bytes:await read(at,
left);if(found===void 0)throw recordMismatch(at,"there is no such file, and the record of the image names it");if(index!==own&&(left-=found.byteLength),digestOf(
found)!==report.digest)throw recordMismatch(at,"this is not the report that the record beside it was written for");reports.push({path:at,bytes:found})}return reports}
var oneReport="Name the JSON that Trivy wrote (--format json --output FILE)";function absent(what,fix){return new ConfigError([{where:"report",what,fix:`${fix}.`}],
"report-absent")}function onlyRecord(path){let report=basename(path).replace("image-gate-record-","trivy-results-"),what=`${path} is the record of a verdict, wh\
ich is judged by the report that it was made of`,fix=`Name Trivy's report, with the record beside it: ${join(dirname(path),report)}`;return new ConfigError([{where:"\
report",what,fix}],"report-is-record")}export{readImageReport,readReportFile,oneReport,absent};
