import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{driftConfig}from"./chunk-55TXQMUT.js";import{findDrift,nothingCompared,renderDrift,renderDriftMarkdown,withRecords,writeDrift}from"./chunk-O25TPJLR.js";
import"./chunk-MQYKNBWX.js";import"./chunk-6AAU2SNZ.js";import"./chunk-W2IETAMK.js";import{namedLedger}from"./chunk-NRQBZV6C.js";import"./chunk-HPOORGTP.js";
import"./chunk-4J3TML65.js";import"./chunk-XTDE5YWW.js";import"./chunk-KMPXFGNH.js";import{runnerContext}from"./chunk-CYZIDYAM.js";import{
maskedValues}from"./chunk-V34PUYNI.js";import"./chunk-YLBHJCLJ.js";import"./chunk-UMVYW3KN.js";import"./chunk-R3P5TZ6Z.js";import{driftCode,
driftHeadline,driftOutputs}from"./chunk-QWFWFDP7.js";import"./chunk-C2O34UBF.js";import"./chunk-XF6OB5GR.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-AYKDOND7.js";import"./chunk-RHKTXKMZ.js";import"./chunk-YOBKC66G.js";import"./chunk-JOLEJTHZ.js";import{logVisibility,mayPublish,
openRules,runStep}from"./chunk-UQBKRPQF.js";import{openRepository}from"./chunk-EPGNB4XZ.js";import{actionInputs,advisingAtEnd,apiUrlIn,gatePorts,runOnRunner,
version}from"./chunk-O2Z7ZERU.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function runDrift(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return runStep(ports,async()=>{let{files,
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
