import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{driftJson,findDrift,nothingCompared,renderDrift,writeDrift}from"./chunk-6MWQVNRA.js";import"./chunk-K6PI6D4B.js";import{withheldNames}from"./chunk-KBHAL7TY.js";
import"./chunk-57CZDDLD.js";import"./chunk-XYN4MTQP.js";import"./chunk-FNWU2LXQ.js";import"./chunk-BM7RXFSE.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import"./chunk-OIESO6S5.js";import"./chunk-KAHCRG3Y.js";import"./chunk-3ZNSB7V5.js";import{driftCode,driftHeadline,
ledgerPlace}from"./chunk-KIUOY6RG.js";import"./chunk-NHADVY5X.js";import"./chunk-VRSMHFFX.js";import"./chunk-TFYUJOO3.js";import"./chunk-PUJRGDXS.js";
import{isShownToAll}from"./chunk-MFGN7B6O.js";import{localRules}from"./chunk-PQ5V2LHA.js";import"./chunk-HYC2JVG2.js";import{machineFiles}from"./chunk-I6OKRYUM.js";
import{ConfigError,advisingAtEnd,apiUrlIn,defaultPolicyPath,exceptionPaths,pathOrDefault,usualFolders}from"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";async function driftCommand(ports,command){let{files,workingDirectory}=ports,{running,watchers,select,night,policy,exceptions,signers,format,failOn}=command,ledger=await ledgerOf(
ports,command.ledger),records=recordsOf(ports,command),job={running,watchers,select,signers,...records===void 0?{}:{records},...ledger===void 0?{}:{ledger},night:pathOrDefault(
night,usualFolders.command.night),name:word=>`--${word}`,rules:{files:localRules(machineFiles(files,workingDirectory)),paths:{policy:pathOrDefault(policy,defaultPolicyPath),
exceptions:exceptionPaths(exceptions)}}},drift=await advisingAtEnd(nothingCompared,()=>findDrift(ports,job));return await writeDrift(files,resolve(workingDirectory,
command.folder),drift),await isShownToAll(ports,command)?ports.show([driftHeadline(drift),withheldNames].join(`
`)):format==="json"?ports.print([driftJson(drift)]):ports.show(renderDrift(drift,ports.table)),driftCode(drift,failOn)}function recordsOf({openGithub,environment},{
records}){if(records===void 0)return;let token=environment.GITHUB_TOKEN??"";if(token!=="")return{api:openGithub({apiUrl:apiUrlIn(environment),token}),...records};
let fix="Set it to a token that may read the artifact metadata of the organization.";throw new ConfigError([{where:"GITHUB_TOKEN",what:"there is no token for Gi\
tHub",fix}],"usage")}async function ledgerOf({files,workingDirectory,environment},{place,isNamed}){if(place===void 0)return;if(!("path"in place))return ledgerPlace(
environment,place);let path=resolve(workingDirectory,place.path);return isNamed||await files.stat(path)!==void 0?{path}:void 0}export{driftCommand};
