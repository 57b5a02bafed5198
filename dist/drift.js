import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{driftConfig}from"./chunk-TDKGGBK6.js";import{findDrift,nothingCompared,renderDrift,renderDriftMarkdown,withRecords,writeDrift}from"./chunk-UGDIWVNM.js";
import"./chunk-GKGCLQDJ.js";import"./chunk-ZAGJKJDS.js";import"./chunk-3QQCXMIQ.js";import{namedLedger}from"./chunk-IZYTAWYW.js";import"./chunk-27GM3DCD.js";
import"./chunk-XQL37MUB.js";import"./chunk-W5WESD3W.js";import"./chunk-P6N3UOCE.js";import{runnerContext}from"./chunk-IFGE5DXD.js";import{
maskedValues}from"./chunk-F2DG5X5N.js";import"./chunk-OBK64ZTP.js";import"./chunk-KXNIW4V7.js";import"./chunk-R3P5TZ6Z.js";import{driftCode,
driftHeadline,driftOutputs}from"./chunk-ISNLJWDY.js";import"./chunk-XT2VOUGX.js";import"./chunk-BO2LLXVT.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-4S4DFSGW.js";import"./chunk-RHKTXKMZ.js";import"./chunk-ZRV7I5XC.js";import"./chunk-JOLEJTHZ.js";import{logVisibility,mayPublish,
openRules,runStep}from"./chunk-3RK3K2RT.js";import{openRepository}from"./chunk-UZT5ZAST.js";import{actionInputs,advisingAtEnd,apiUrlIn,gatePorts,runOnRunner,
version}from"./chunk-KS5PJUYC.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function runDrift(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return runStep(ports,async()=>{let{files,
workingDirectory}=ports,config=driftConfig(raw,await runnerContext(ports)),{gate,token,failOn,publishFindings}=config,found=await compared(ports,config),{drift,
row}=await recorded(ports,config,found),folder=resolve(workingDirectory,config.folder);await writeDrift(files,folder,drift);let log=await logVisibility(ports,token,
gate.github?.origin?.private),isPublic=!mayPublish("unknown",log,publishFindings);return ports.show(isPublic?driftHeadline(drift):renderDrift(drift,ports.table)),
{summary:renderDriftMarkdown(drift,{isPublic,rows:row===void 0?[]:[row]}),outputs:{folder,...driftOutputs(drift)},finish:()=>driftCode(drift,failOn)}})}async function compared(ports,config){
let{gate,token,ledger,running,watchers,select,night,signers}=config,built=openRepository(ports.files,ports.openContents,gate.repository,ports.workingDirectory),
rules={files:await openRules(ports,gate.rules,built),paths:gate},place=ledger===void 0?{}:{ledger:namedLedger(ports,ledger,token)},records=config.records?.isRead===
!0?recordsPlace(ports,config):void 0,job={running,watchers,select,night,signers,rules,...place,...records===void 0?{}:{records}};return advisingAtEnd(nothingCompared,
()=>findDrift(ports,job))}async function recorded(ports,config,drift){let place=config.records?.isWritten===!0?recordsPlace(ports,config):void 0;return place===
void 0?{drift}:withRecords(drift,place)}function recordsPlace({openGithub,environment},{records,gate,token}){if(records===void 0||gate.github===void 0)return;let[
organisation=""]=gate.github.repository.split("/");return{api:openGithub({apiUrl:apiUrlIn(environment),token}),organisation,...records.place}}runOnRunner(version,host=>runDrift(gatePorts(host,version),actionInputs(host.environment)));
