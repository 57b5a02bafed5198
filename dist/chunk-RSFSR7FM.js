import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgePaths}from"./chunk-VIQPBZ4R.js";import{judgedReport}from"./chunk-SMLD5GEB.js";import{machineFiles}from"./chunk-JLSP2W6M.js";import{
baselineFile}from"./chunk-BZGYJ5CG.js";import{localRules}from"./chunk-R3CCY2RE.js";import{readRules}from"./chunk-3EGHXFTI.js";async function judgedHere(ports,{report,image,baseline,...options}){let now=options.now??ports.clock.now(),repository=machineFiles(ports.files,ports.workingDirectory),
rules=await readRules(localRules(repository),judgePaths(options),now),named=image===void 0?[]:[image],sarif={version:ports.version},by={repository,rules,baseline:baselineFile(
baseline),named,sarif,now};return{...await judgedReport(ports,report,by),rules,repository}}export{judgedHere};
