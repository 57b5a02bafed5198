import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{driftConfig}from"./chunk-GS5KJEUL.js";import{findDrift,nothingCompared,renderDrift,renderDriftMarkdown,withRecords,writeDrift}from"./chunk-YOFEFBXS.js";
import"./chunk-L2GHNLTF.js";import"./chunk-YCCQKMGN.js";import"./chunk-LAG2LS7E.js";import"./chunk-GK3Y646S.js";import"./chunk-IRGJHGX3.js";
import{runnerContext}from"./chunk-VX5XPUR4.js";import{maskedValues}from"./chunk-GJ5CLEIU.js";import"./chunk-QP5DHZF5.js";import"./chunk-D6PM2RT6.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-ISXCPQFW.js";import"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";import{driftCode,driftHeadline,
driftOutputs,namedLedger}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";
import"./chunk-FM3S77B3.js";import"./chunk-JOLEJTHZ.js";import{logVisibility,mayPublish,runStep,withoutNotices}from"./chunk-NU7XRSNH.js";import{
openRules}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import{openRepository}from"./chunk-7HSWERG5.js";import{actionInputs,advisingAtEnd,
apiUrlIn,gatePorts,runOnRunner,version}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function runDrift(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return runStep(ports,async()=>{let{files,
workingDirectory}=ports,config=driftConfig(raw,await runnerContext(ports)),{gate,token,failOn,publishFindings}=config,log=await logVisibility(ports,token,gate.github?.
origin?.private),isPublic=!mayPublish("unknown",log,publishFindings),found=await compared(withoutNotices(ports,isPublic),config),{drift,row}=await recorded(ports,
config,found),folder=resolve(workingDirectory,config.folder);return await writeDrift(files,folder,drift),ports.show(isPublic?driftHeadline(drift):renderDrift(drift,
ports.table)),{summary:renderDriftMarkdown(drift,{isPublic,rows:row===void 0?[]:[row]}),outputs:{folder,...driftOutputs(drift)},finish:()=>driftCode(drift,failOn)}})}
async function compared(ports,config){let{gate,token,ledger,running,watchers,select,night,signers}=config,built=openRepository(ports.files,ports.openContents,gate.
repository,ports.workingDirectory),rules={files:await openRules(ports,gate.rules,built),paths:gate},place=ledger===void 0?{}:{ledger:namedLedger(ports,ledger,token)},
records=config.records?.isRead===!0?recordsPlace(ports,config):void 0,job={running,watchers,select,night,name:word=>`input ${word}`,signers,rules,...place,...records===
void 0?{}:{records}};return advisingAtEnd(nothingCompared,()=>findDrift(ports,job))}async function recorded(ports,config,drift){let place=config.records?.isWritten===
!0?recordsPlace(ports,config):void 0;return place===void 0?{drift}:withRecords(drift,place)}function recordsPlace({openGithub,environment},{records,gate,token}){
if(records===void 0||gate.github===void 0)return;let[organisation=""]=gate.github.repository.split("/");return{api:openGithub({apiUrl:apiUrlIn(environment),token}),
organisation,...records.place}}runOnRunner(version,host=>runDrift(gatePorts(host,version),actionInputs(host.environment)));
