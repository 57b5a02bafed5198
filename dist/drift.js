import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{driftConfig}from"./chunk-AG2HVCRD.js";import{findDrift,nothingCompared,renderDrift,renderDriftMarkdown,withRecords,writeDrift}from"./chunk-4TUYSNWD.js";
import"./chunk-WH53QXXW.js";import"./chunk-NO2W7BZP.js";import"./chunk-KPPBV473.js";import"./chunk-6UESWPCO.js";import"./chunk-ICKCOYGT.js";
import{runnerContext}from"./chunk-ZSBZSKTD.js";import{maskedValues}from"./chunk-F5RCZZJC.js";import"./chunk-ZDRG5QXF.js";import"./chunk-N7YGMZ7T.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-HEXY75PN.js";import"./chunk-KT35ZFPX.js";import"./chunk-3ZNSB7V5.js";import{driftCode,driftHeadline,
driftOutputs,namedLedger}from"./chunk-JH4M7AFX.js";import"./chunk-HLXYS6LS.js";import"./chunk-EZ3EG6PU.js";import"./chunk-BT46F2CD.js";import"./chunk-YCQRFMHG.js";
import"./chunk-ZGHLE57H.js";import"./chunk-JOLEJTHZ.js";import{logVisibility,mayPublish,runStep}from"./chunk-LSQY2DXU.js";import{openRules}from"./chunk-QJ7IVHY2.js";
import"./chunk-AXMED5UL.js";import{openRepository}from"./chunk-CWWXFKX5.js";import{actionInputs,advisingAtEnd,apiUrlIn,gatePorts,runOnRunner,version}from"./chunk-F2OQW6OA.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function runDrift(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return runStep(ports,async()=>{let{files,
workingDirectory}=ports,config=driftConfig(raw,await runnerContext(ports)),{gate,token,failOn,publishFindings}=config,found=await compared(ports,config),{drift,
row}=await recorded(ports,config,found),folder=resolve(workingDirectory,config.folder);await writeDrift(files,folder,drift);let log=await logVisibility(ports,token,
gate.github?.origin?.private),isPublic=!mayPublish("unknown",log,publishFindings);return ports.show(isPublic?driftHeadline(drift):renderDrift(drift,ports.table)),
{summary:renderDriftMarkdown(drift,{isPublic,rows:row===void 0?[]:[row]}),outputs:{folder,...driftOutputs(drift)},finish:()=>driftCode(drift,failOn)}})}async function compared(ports,config){
let{gate,token,ledger,running,watchers,select,night,signers}=config,built=openRepository(ports.files,ports.openContents,gate.repository,ports.workingDirectory),
rules={files:await openRules(ports,gate.rules,built),paths:gate},place=ledger===void 0?{}:{ledger:namedLedger(ports,ledger,token)},records=config.records?.isRead===
!0?recordsPlace(ports,config):void 0,job={running,watchers,select,night,name:word=>`input ${word}`,signers,rules,...place,...records===void 0?{}:{records}};return advisingAtEnd(
nothingCompared,()=>findDrift(ports,job))}async function recorded(ports,config,drift){let place=config.records?.isWritten===!0?recordsPlace(ports,config):void 0;
return place===void 0?{drift}:withRecords(drift,place)}function recordsPlace({openGithub,environment},{records,gate,token}){if(records===void 0||gate.github===void 0)
return;let[organisation=""]=gate.github.repository.split("/");return{api:openGithub({apiUrl:apiUrlIn(environment),token}),organisation,...records.place}}runOnRunner(version,host=>runDrift(gatePorts(host,version),actionInputs(host.environment)));
