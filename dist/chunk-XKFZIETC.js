import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{keptFor}from"./chunk-VBS7HNIK.js";import{judgePaths}from"./chunk-62MG6JH5.js";import{judgeReport}from"./chunk-YDPGEBO2.js";import{unaskedBase}from"./chunk-P67AHOYF.js";
import{localRules,readRules}from"./chunk-D5Y5PR2S.js";import{machineFiles}from"./chunk-KMOUWZBP.js";import{baselineFile}from"./chunk-VBHMIX2Y.js";async function judgeLocally(ports,{report,image,baseline,regoTool,...options}){let now=options.now??ports.clock.now(),repository=machineFiles(ports.files,ports.
workingDirectory),paths=judgePaths(options),rules=await readRules(localRules(repository),paths,now),named=image===void 0?[]:[image],sarif={version:ports.version},
{dockerfileNamed=!1}=paths,proveBase=async({platforms},names)=>unaskedBase(rules,names,platforms),by={repository,rules,baseline:baselineFile(baseline),named,sarif,
proveBase,exploitationFor:keptFor(ports,rules),dockerfileNamed,regoTool,now};return{...await judgeReport(ports,report,by),rules,repository}}export{judgeLocally};
