import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{driftJson,findDrift,nothingCompared,renderDrift,writeDrift}from"./chunk-QT3XRCNK.js";import"./chunk-LVSXIGKL.js";import"./chunk-TMSK2FPI.js";
import"./chunk-5MDF4JXP.js";import"./chunk-5SDFLV3X.js";import"./chunk-6KKR6KS5.js";import"./chunk-GAQLYX3D.js";import"./chunk-VARQ2UUP.js";
import"./chunk-3ZNSB7V5.js";import{driftCode,ledgerPlace}from"./chunk-WS2G2ZVU.js";import"./chunk-NRH32PCM.js";import"./chunk-WR7OPHKP.js";
import"./chunk-LLGWLKNV.js";import"./chunk-YBUGWHSO.js";import"./chunk-KEPUGZ47.js";import{localRules}from"./chunk-H3WLTHKA.js";import"./chunk-M4BUDUPV.js";
import{machineFiles}from"./chunk-APSNQ7XH.js";import{ConfigError,advisingAtEnd,apiUrlIn,defaultPolicyPath,exceptionPaths,pathOrDefault,usualFolders}from"./chunk-IJRXJA7M.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function driftCommand(ports,command){let{files,workingDirectory}=ports,{running,watchers,select,night,policy,exceptions,signers,format,failOn}=command,ledger=await ledgerOf(
ports,command.ledger),records=recordsOf(ports,command),job={running,watchers,select,signers,...records===void 0?{}:{records},...ledger===void 0?{}:{ledger},night:pathOrDefault(
night,usualFolders.command.night),name:word=>`--${word}`,rules:{files:localRules(machineFiles(files,workingDirectory)),paths:{policy:pathOrDefault(policy,defaultPolicyPath),
exceptions:exceptionPaths(exceptions)}}},drift=await advisingAtEnd(nothingCompared,()=>findDrift(ports,job));return await writeDrift(files,resolve(workingDirectory,
command.folder),drift),format==="json"?ports.print([driftJson(drift)]):ports.show(renderDrift(drift,ports.table)),driftCode(drift,failOn)}function recordsOf({openGithub,
environment},{records}){if(records===void 0)return;let token=environment.GITHUB_TOKEN??"";if(token!=="")return{api:openGithub({apiUrl:apiUrlIn(environment),token}),
...records};let fix="Set it to a token that may read the artifact metadata of the organization.";throw new ConfigError([{where:"GITHUB_TOKEN",what:"there is no \
token for GitHub",fix}],"usage")}async function ledgerOf({files,workingDirectory,environment},{place,isNamed}){if(place===void 0)return;if(!("path"in place))return ledgerPlace(
environment,place);let path=resolve(workingDirectory,place.path);return isNamed||await files.stat(path)!==void 0?{path}:void 0}export{driftCommand};
