import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{keptFor}from"./chunk-B2YC7GL2.js";import{judgePaths}from"./chunk-RBPEO5C3.js";import{judgeReport}from"./chunk-DJ5U52D4.js";import{unaskedBase}from"./chunk-T5DDDLBX.js";
import{localRules,readRules}from"./chunk-IIMA47FH.js";import{machineFiles}from"./chunk-HN4ICKMR.js";import{baselineFile}from"./chunk-GWMF7IAL.js";async function judgeLocally(ports,{report,image,baseline,regoTool,...options}){let now=options.now??ports.clock.now(),repository=machineFiles(ports.files,ports.
workingDirectory),paths=judgePaths(options),rules=await readRules(localRules(repository),paths,now),named=image===void 0?[]:[image],sarif={version:ports.version},
{dockerfileNamed=!1}=paths,proveBase=async({platforms},names)=>unaskedBase(rules,names,platforms),by={repository,rules,baseline:baselineFile(baseline),named,sarif,
proveBase,exploitationFor:keptFor(ports,rules),dockerfileNamed,regoTool,now};return{...await judgeReport(ports,report,by),rules,repository}}export{judgeLocally};
