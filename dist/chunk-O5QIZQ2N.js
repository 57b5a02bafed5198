import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{keptFor}from"./chunk-H77AG6CU.js";import{judgePaths}from"./chunk-T75FIJS2.js";import{judgeReport}from"./chunk-GU6YVQA6.js";import{unaskedBase}from"./chunk-BFKHFKAN.js";
import{localRules,readRules}from"./chunk-LIHHT6EI.js";import{machineFiles}from"./chunk-62SQPVY5.js";import{baselineFile}from"./chunk-A4QRTCHH.js";async function judgeLocally(ports,{report,image,baseline,regoTool,...options}){let now=options.now??ports.clock.now(),repository=machineFiles(ports.files,ports.
workingDirectory),paths=judgePaths(options),rules=await readRules(localRules(repository),paths,now),named=image===void 0?[]:[image],sarif={version:ports.version},
{dockerfileNamed=!1}=paths,proveBase=async({platforms},names)=>unaskedBase(rules,names,platforms),by={repository,rules,baseline:baselineFile(baseline),named,sarif,
proveBase,exploitationFor:keptFor(ports,rules),dockerfileNamed,regoTool,now};return{...await judgeReport(ports,report,by),rules,repository}}export{judgeLocally};
