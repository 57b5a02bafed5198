import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgePaths}from"./chunk-GOG7YIVM.js";import{judgeReport}from"./chunk-FHC7FCOI.js";import{readRules,unaskedBase}from"./chunk-SCVM5R4D.js";
import{localRules,machineFiles}from"./chunk-4GPKYK6F.js";import{baselineFile}from"./chunk-Y6CZT72V.js";async function judgeLocally(ports,{report,image,baseline,regoTool,...options}){let now=options.now??ports.clock.now(),repository=machineFiles(ports.files,ports.
workingDirectory),paths=judgePaths(options),rules=await readRules(localRules(repository),paths,now),named=image===void 0?[]:[image],sarif={version:ports.version},
{dockerfileNamed=!1}=paths,proveBase=async({platforms},names)=>unaskedBase(rules,names,platforms),by={repository,rules,baseline:baselineFile(baseline),named,sarif,
proveBase,dockerfileNamed,regoTool,now};return{...await judgeReport(ports,report,by),rules,repository}}export{judgeLocally};
