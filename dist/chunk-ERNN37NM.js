import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgePaths}from"./chunk-G472RBHS.js";import{judgedReport}from"./chunk-ZHEIUEPH.js";import{readRules,unaskedBase}from"./chunk-NZOOVDCM.js";
import{baselineFile}from"./chunk-BXRTLVYA.js";import{machineFiles}from"./chunk-H3Y3E4Z4.js";import{localRules}from"./chunk-3E6YJNEX.js";async function judgedHere(ports,{report,image,baseline,...options}){let now=options.now??ports.clock.now(),repository=machineFiles(ports.files,ports.workingDirectory),
paths=judgePaths(options),rules=await readRules(localRules(repository),paths,now),named=image===void 0?[]:[image],sarif={version:ports.version},{dockerfileNamed=!1}=paths,
proveBase=async({platforms},names)=>unaskedBase(rules,names,platforms),by={repository,rules,baseline:baselineFile(baseline),named,sarif,proveBase,dockerfileNamed,
now};return{...await judgedReport(ports,report,by),rules,repository}}export{judgedHere};
