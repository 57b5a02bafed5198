import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{driftConfig}from"./chunk-WA7O6A2L.js";import{findDrift,nothingCompared,renderDrift,renderDriftMarkdown,withRecords,writeDrift}from"./chunk-6MWQVNRA.js";
import"./chunk-K6PI6D4B.js";import"./chunk-57CZDDLD.js";import"./chunk-XYN4MTQP.js";import"./chunk-FNWU2LXQ.js";import"./chunk-BM7RXFSE.js";
import{runnerContext}from"./chunk-KU3R7R7N.js";import{maskedValues}from"./chunk-PCHZE5ZG.js";import"./chunk-TVGWQLYC.js";import"./chunk-622YS3ME.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-OIESO6S5.js";import"./chunk-KAHCRG3Y.js";import"./chunk-3ZNSB7V5.js";import{driftCode,driftHeadline,
driftOutputs,namedLedger}from"./chunk-KIUOY6RG.js";import"./chunk-NHADVY5X.js";import"./chunk-VRSMHFFX.js";import"./chunk-TFYUJOO3.js";import"./chunk-PUJRGDXS.js";
import"./chunk-JTMZK2T2.js";import"./chunk-JOLEJTHZ.js";import{logVisibility,mayPublish,runStep}from"./chunk-MFGN7B6O.js";import{openRules}from"./chunk-PQ5V2LHA.js";
import"./chunk-HYC2JVG2.js";import{openRepository}from"./chunk-I6OKRYUM.js";import{actionInputs,advisingAtEnd,apiUrlIn,gatePorts,runOnRunner,version}from"./chunk-U5P7JEFI.js";
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
