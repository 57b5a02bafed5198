import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{driftConfig}from"./chunk-25FRBT2P.js";import{findDrift,nothingCompared,renderDrift,renderDriftMarkdown,withRecords,writeDrift}from"./chunk-YYRIIHTG.js";
import"./chunk-F45JUWLF.js";import"./chunk-JIYKFAG4.js";import{placeOf}from"./chunk-CKLIOPBA.js";import"./chunk-3JFRQD46.js";import"./chunk-2C5OIYWU.js";
import"./chunk-G64JUOIU.js";import"./chunk-XCK6S3AL.js";import"./chunk-OOCWXRUJ.js";import"./chunk-S2OFDXNE.js";import"./chunk-3F4VX5B5.js";
import{driftCode,driftHeadline,driftOutputs}from"./chunk-NFRSQJFT.js";import"./chunk-6YBYLQTV.js";import"./chunk-WNBRDT6U.js";import"./chunk-N76QAJET.js";
import"./chunk-BVTB6SXO.js";import"./chunk-ORJNFGRU.js";import"./chunk-EVUJ7AQL.js";import"./chunk-ZLO2MFMQ.js";import"./chunk-VDFRLWDO.js";
import"./chunk-O22AHPM2.js";import"./chunk-ET7N3DPS.js";import"./chunk-ZKZUIRJM.js";import"./chunk-T5VIC7NR.js";import"./chunk-O57DFWZG.js";
import"./chunk-4RSFBKUM.js";import"./chunk-FEVM5ICU.js";import"./chunk-RHKTXKMZ.js";import"./chunk-NNUFUFMV.js";import"./chunk-JCPGLZMI.js";
import"./chunk-X3KRAHY5.js";import"./chunk-IHPFSA4Q.js";import"./chunk-YBUEVFVU.js";import"./chunk-J4URRWDC.js";import"./chunk-JIATJVKF.js";
import"./chunk-DYPFOL2C.js";import"./chunk-ZNT6G73Q.js";import"./chunk-55A54NGE.js";import{logVisibility}from"./chunk-OPBUFEC6.js";import{
mayPublish}from"./chunk-WURHRFGS.js";import"./chunk-JPZGJ3DC.js";import"./chunk-EXOP4KF3.js";import"./chunk-AJLOHMXC.js";import"./chunk-S5NIVNDL.js";
import"./chunk-OG2W6SPH.js";import"./chunk-UB3XPI76.js";import"./chunk-HB5TEBPZ.js";import"./chunk-VMAQBBMW.js";import"./chunk-PG4OY34T.js";
import"./chunk-HQCBUHLV.js";import"./chunk-L3YMHUQJ.js";import"./chunk-4PFA2JSS.js";import"./chunk-R5O36GQH.js";import"./chunk-FWHOEWUK.js";
import{runnerContext}from"./chunk-65KKT4DI.js";import"./chunk-D3NSZCN7.js";import"./chunk-3OOZJWPD.js";import{maskedValues}from"./chunk-4PMFMU36.js";
import"./chunk-VUNARH6U.js";import"./chunk-IWYEYCUZ.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-YU7BYK4B.js";import"./chunk-O7RUB2I2.js";
import"./chunk-3ZNSB7V5.js";import"./chunk-PDG2JYFL.js";import"./chunk-RHKTXKMZ.js";import"./chunk-Q5RA7VYB.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-57TA5M6K.js";import"./chunk-MUCWA24Z.js";import"./chunk-QRYT7FOD.js";import"./chunk-RQUAI55Q.js";import"./chunk-4R3U76GF.js";
import{runStep}from"./chunk-46EGDVGN.js";import{openRules}from"./chunk-7PL4Z226.js";import{openRepository}from"./chunk-KT4A3RJ2.js";import{actionInputs,
advisingAtEnd,apiUrlIn,gatePorts,runOnRunner,version}from"./chunk-SOLK6MDS.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function runDrift(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return runStep(ports,async()=>{let{files,
workingDirectory}=ports,config=driftConfig(raw,await runnerContext(ports)),{gate,token,failOn,publishFindings}=config,found=await compared(ports,config),{drift,
row}=await recorded(ports,config,found),folder=resolve(workingDirectory,config.folder);await writeDrift(files,folder,drift);let log=await logVisibility(ports,token,
gate.github?.origin?.private),isPublic=!mayPublish("unknown",log,publishFindings);return ports.show(isPublic?driftHeadline(drift):renderDrift(drift,ports.table)),
{summary:renderDriftMarkdown(drift,{isPublic,rows:row===void 0?[]:[row]}),outputs:{folder,...driftOutputs(drift)},finish:()=>driftCode(drift,failOn)}})}async function compared(ports,config){
let{gate,token,ledger,running,watchers,select,night,signers}=config,built=openRepository(ports.files,ports.openContents,gate.repository,ports.workingDirectory),
rules={files:await openRules(ports,gate.rules,built),paths:gate},place=ledger===void 0?{}:{ledger:placeOf(ports,ledger,token)},job={running,watchers,select,night,
signers,rules,...place};return advisingAtEnd(nothingCompared,()=>findDrift(ports,job))}async function recorded({openGithub,environment},{records,gate,token},drift){
if(records===void 0||gate.github===void 0)return{drift};let[organisation=""]=gate.github.repository.split("/"),api=openGithub({apiUrl:apiUrlIn(environment),token});
return withRecords(drift,{api,organisation,...records})}runOnRunner(version,host=>runDrift(gatePorts(host,version),actionInputs(host.environment)));
