import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerPlace}from"./chunk-JH6VY724.js";import{driftJson,findDrift,nothingCompared,renderDrift,writeDrift}from"./chunk-YYRIIHTG.js";import"./chunk-F45JUWLF.js";
import"./chunk-JIYKFAG4.js";import"./chunk-3F4VX5B5.js";import{driftCode}from"./chunk-NFRSQJFT.js";import"./chunk-6YBYLQTV.js";import"./chunk-WNBRDT6U.js";
import"./chunk-ORJNFGRU.js";import"./chunk-EVUJ7AQL.js";import"./chunk-ZLO2MFMQ.js";import"./chunk-VDFRLWDO.js";import"./chunk-O22AHPM2.js";
import"./chunk-ET7N3DPS.js";import"./chunk-ZKZUIRJM.js";import"./chunk-FEVM5ICU.js";import"./chunk-RHKTXKMZ.js";import"./chunk-NNUFUFMV.js";
import"./chunk-JCPGLZMI.js";import"./chunk-X3KRAHY5.js";import"./chunk-IHPFSA4Q.js";import"./chunk-YBUEVFVU.js";import"./chunk-J4URRWDC.js";
import"./chunk-JIATJVKF.js";import"./chunk-55A54NGE.js";import"./chunk-AJLOHMXC.js";import"./chunk-S5NIVNDL.js";import"./chunk-OG2W6SPH.js";
import"./chunk-UB3XPI76.js";import"./chunk-HB5TEBPZ.js";import"./chunk-VMAQBBMW.js";import"./chunk-PG4OY34T.js";import"./chunk-HQCBUHLV.js";
import"./chunk-L3YMHUQJ.js";import"./chunk-YU7BYK4B.js";import"./chunk-O7RUB2I2.js";import"./chunk-3ZNSB7V5.js";import"./chunk-PDG2JYFL.js";
import"./chunk-RHKTXKMZ.js";import{localRules}from"./chunk-7PL4Z226.js";import{machineFiles}from"./chunk-KT4A3RJ2.js";import{advisingAtEnd,defaultPolicyPath,
exceptionPaths,pathOrDefault,usualFolders}from"./chunk-SOLK6MDS.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function driftCommand(ports,command){let{files,workingDirectory}=ports,{running,watchers,select,night,policy,exceptions,signers,format,failOn}=command,ledger=await ledgerOf(
ports,command.ledger),job={running,watchers,select,signers,...ledger===void 0?{}:{ledger},night:pathOrDefault(night,usualFolders.command.night),rules:{files:localRules(
machineFiles(files,workingDirectory)),paths:{policy:pathOrDefault(policy,defaultPolicyPath),exceptions:exceptionPaths(exceptions)}}},drift=await advisingAtEnd(nothingCompared,
()=>findDrift(ports,job));return await writeDrift(files,resolve(workingDirectory,command.folder),drift),format==="json"?ports.print([driftJson(drift)]):ports.show(
renderDrift(drift,ports.table)),driftCode(drift,failOn)}async function ledgerOf({files,workingDirectory,environment},{place,isNamed}){if(place===void 0)return;if(!("\
path"in place))return ledgerPlace(environment,place);let path=resolve(workingDirectory,place.path);return isNamed||await files.stat(path)!==void 0?{path}:void 0}export{driftCommand};
