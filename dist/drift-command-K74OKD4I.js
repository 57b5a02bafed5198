import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{driftJson,findDrift,nothingCompared,renderDrift,writeDrift}from"./chunk-YOFEFBXS.js";import"./chunk-L2GHNLTF.js";import{withheldNames}from"./chunk-WIZQBOVI.js";
import"./chunk-YCCQKMGN.js";import"./chunk-LAG2LS7E.js";import"./chunk-GK3Y646S.js";import"./chunk-IRGJHGX3.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import"./chunk-ISXCPQFW.js";import"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";import{driftCode,driftHeadline,
ledgerPlace}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";
import{isShownToAll,withoutNotices}from"./chunk-NU7XRSNH.js";import{localRules}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import{machineFiles}from"./chunk-7HSWERG5.js";
import{ConfigError,advisingAtEnd,apiUrlIn,defaultPolicyPath,exceptionPaths,pathOrDefault,usualFolders}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function driftCommand(ports,command){let{files,workingDirectory}=ports,{running,watchers,select,night,policy,exceptions,signers,format,failOn}=command,ledger=await ledgerOf(
ports,command.ledger),records=recordsOf(ports,command),job={running,watchers,select,signers,...records===void 0?{}:{records},...ledger===void 0?{}:{ledger},night:pathOrDefault(
night,usualFolders.command.night),name:word=>`--${word}`,rules:{files:localRules(machineFiles(files,workingDirectory)),paths:{policy:pathOrDefault(policy,defaultPolicyPath),
exceptions:exceptionPaths(exceptions)}}},isPublic=await isShownToAll(ports,command),drift=await advisingAtEnd(nothingCompared,()=>findDrift(withoutNotices(ports,
isPublic),job));return await writeDrift(files,resolve(workingDirectory,command.folder),drift),isPublic?ports.show([driftHeadline(drift),withheldNames].join(`
`)):format==="json"?ports.print([driftJson(drift)]):ports.show(renderDrift(drift,ports.table)),driftCode(drift,failOn)}function recordsOf({openGithub,environment},{
records}){if(records===void 0)return;let token=environment.GITHUB_TOKEN??"";if(token!=="")return{api:openGithub({apiUrl:apiUrlIn(environment),token}),...records};
let fix="Set it to a token that may read the artifact metadata of the organization.";throw new ConfigError([{where:"GITHUB_TOKEN",what:"there is no token for Gi\
tHub",fix}],"usage")}async function ledgerOf({files,workingDirectory,environment},{place,isNamed}){if(place===void 0)return;if(!("path"in place))return ledgerPlace(
environment,place);let path=resolve(workingDirectory,place.path);return isNamed||await files.stat(path)!==void 0?{path}:void 0}export{driftCommand};
