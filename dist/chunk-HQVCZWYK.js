import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{keptFor}from"./chunk-RSDF4SCW.js";import{judgePaths}from"./chunk-BH7EH7Q5.js";import{judgeReport}from"./chunk-PJRHFNYP.js";import{unaskedBase}from"./chunk-JTCJERHX.js";
import{localRules,readRules}from"./chunk-UFBUCOAQ.js";import{machineFiles}from"./chunk-RDYSLXI3.js";import{baselineFile}from"./chunk-VLADU4LJ.js";async function judgeLocally(ports,{report,image,baseline,regoTool,...options}){let now=options.now??ports.clock.now(),repository=machineFiles(ports.files,ports.
workingDirectory),paths=judgePaths(options),rules=await readRules(localRules(repository),paths,now),named=image===void 0?[]:[image],sarif={version:ports.version},
{dockerfileNamed=!1}=paths,proveBase=async({platforms},names)=>unaskedBase(rules,names,platforms),by={repository,rules,baseline:baselineFile(baseline),named,sarif,
proveBase,exploitationFor:keptFor(ports,rules),dockerfileNamed,regoTool,now};return{...await judgeReport(ports,report,by),rules,repository}}export{judgeLocally};
