import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{driftJson,findDrift,nothingCompared,renderDrift,writeDrift}from"./chunk-XCB6A6LP.js";import"./chunk-UIM3PADX.js";import"./chunk-BHXKWSYD.js";
import"./chunk-ZWJF7L6O.js";import"./chunk-462CW3TR.js";import"./chunk-KJGQJTWP.js";import"./chunk-2PCCT4XL.js";import"./chunk-PQNV7SBK.js";
import"./chunk-3ZNSB7V5.js";import{driftCode,ledgerPlace}from"./chunk-SSIZXC4F.js";import"./chunk-VDOGKGG6.js";import"./chunk-2IGUZQXD.js";
import"./chunk-6TJ564VE.js";import"./chunk-MRYTFHJJ.js";import"./chunk-W52JFHFM.js";import{localRules}from"./chunk-SJ56Q5YI.js";import"./chunk-WS3GOWXK.js";
import{machineFiles}from"./chunk-CYYKWODS.js";import{ConfigError,advisingAtEnd,apiUrlIn,defaultPolicyPath,exceptionPaths,pathOrDefault,usualFolders}from"./chunk-CTLLQXOT.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function driftCommand(ports,command){let{files,workingDirectory}=ports,{running,watchers,select,night,policy,exceptions,signers,format,failOn}=command,ledger=await ledgerOf(
ports,command.ledger),records=recordsOf(ports,command),job={running,watchers,select,signers,...records===void 0?{}:{records},...ledger===void 0?{}:{ledger},night:pathOrDefault(
night,usualFolders.command.night),name:word=>`--${word}`,rules:{files:localRules(machineFiles(files,workingDirectory)),paths:{policy:pathOrDefault(policy,defaultPolicyPath),
exceptions:exceptionPaths(exceptions)}}},drift=await advisingAtEnd(nothingCompared,()=>findDrift(ports,job));return await writeDrift(files,resolve(workingDirectory,
command.folder),drift),format==="json"?ports.print([driftJson(drift)]):ports.show(renderDrift(drift,ports.table)),driftCode(drift,failOn)}function recordsOf({openGithub,
environment},{records}){if(records===void 0)return;let token=environment.GITHUB_TOKEN??"";if(token!=="")return{api:openGithub({apiUrl:apiUrlIn(environment),token}),
...records};let fix="Set it to a token that may read the artifact metadata of the organization.";throw new ConfigError([{where:"GITHUB_TOKEN",what:"there is no \
token for GitHub",fix}],"usage")}async function ledgerOf({files,workingDirectory,environment},{place,isNamed}){if(place===void 0)return;if(!("path"in place))return ledgerPlace(
environment,place);let path=resolve(workingDirectory,place.path);return isNamed||await files.stat(path)!==void 0?{path}:void 0}export{driftCommand};
