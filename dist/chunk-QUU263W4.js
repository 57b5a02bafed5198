import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{keptFor}from"./chunk-65C634JH.js";import{judgePaths}from"./chunk-BICMJYQ7.js";import{judgeReport}from"./chunk-RCRMV26X.js";import{unaskedBase}from"./chunk-344W3SYP.js";
import{localRules,readRules}from"./chunk-U573BWIX.js";import{machineFiles}from"./chunk-LECFA43I.js";import{baselineFile}from"./chunk-VXIHHMJJ.js";async function judgeLocally(ports,{report,image,baseline,regoTool,...options}){let now=options.now??ports.clock.now(),repository=machineFiles(ports.files,ports.
workingDirectory),paths=judgePaths(options),rules=await readRules(localRules(repository),paths,now),named=image===void 0?[]:[image],sarif={version:ports.version},
{dockerfileNamed=!1}=paths,proveBase=async({platforms},names)=>unaskedBase(rules,names,platforms),by={repository,rules,baseline:baselineFile(baseline),named,sarif,
proveBase,exploitationFor:keptFor(ports,rules),dockerfileNamed,regoTool,now};return{...await judgeReport(ports,report,by),rules,repository}}export{judgeLocally};
