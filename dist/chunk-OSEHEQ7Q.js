import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgePaths}from"./chunk-XP7ERQH2.js";import{judgedReport}from"./chunk-BUI2RLCJ.js";import{readRules,unaskedBase}from"./chunk-YJI6K2JS.js";
import{baselineFile}from"./chunk-ZYDX5N3D.js";import{machineFiles}from"./chunk-KWOJ4ZSC.js";import{localRules}from"./chunk-RDX3T4OJ.js";async function judgedHere(ports,{report,image,baseline,...options}){let now=options.now??ports.clock.now(),repository=machineFiles(ports.files,ports.workingDirectory),
paths=judgePaths(options),rules=await readRules(localRules(repository),paths,now),named=image===void 0?[]:[image],sarif={version:ports.version},{dockerfileNamed=!1}=paths,
proveBase=async({platforms},names)=>unaskedBase(rules,names,platforms),by={repository,rules,baseline:baselineFile(baseline),named,sarif,proveBase,dockerfileNamed,
now};return{...await judgedReport(ports,report,by),rules,repository}}export{judgedHere};
