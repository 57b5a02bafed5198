import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgePaths}from"./chunk-MA3LM6WK.js";import{judgeReport}from"./chunk-XSQ3G53Q.js";import{readRules,unaskedBase}from"./chunk-345KJXEN.js";
import{baselineFile}from"./chunk-SLRNMZZ2.js";import{machineFiles}from"./chunk-4N35RGNB.js";import{localRules}from"./chunk-E3VQ7J5T.js";async function judgeLocally(ports,{report,image,baseline,...options}){let now=options.now??ports.clock.now(),repository=machineFiles(ports.files,ports.workingDirectory),
paths=judgePaths(options),rules=await readRules(localRules(repository),paths,now),named=image===void 0?[]:[image],sarif={version:ports.version},{dockerfileNamed=!1}=paths,
proveBase=async({platforms},names)=>unaskedBase(rules,names,platforms),by={repository,rules,baseline:baselineFile(baseline),named,sarif,proveBase,dockerfileNamed,
now};return{...await judgeReport(ports,report,by),rules,repository}}export{judgeLocally};
