import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgePaths}from"./chunk-YJWZRGZS.js";import{judgeReport}from"./chunk-XMVFGYT2.js";import{readRules,unaskedBase}from"./chunk-DF53IG3T.js";
import{localRules,machineFiles}from"./chunk-OUULIPIR.js";import{baselineFile}from"./chunk-3IQLGBM5.js";async function judgeLocally(ports,{report,image,baseline,regoTool,...options}){let now=options.now??ports.clock.now(),repository=machineFiles(ports.files,ports.
workingDirectory),paths=judgePaths(options),rules=await readRules(localRules(repository),paths,now),named=image===void 0?[]:[image],sarif={version:ports.version},
{dockerfileNamed=!1}=paths,proveBase=async({platforms},names)=>unaskedBase(rules,names,platforms),by={repository,rules,baseline:baselineFile(baseline),named,sarif,
proveBase,dockerfileNamed,regoTool,now};return{...await judgeReport(ports,report,by),rules,repository}}export{judgeLocally};
