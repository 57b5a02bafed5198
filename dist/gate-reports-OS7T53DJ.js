import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgeReport}from"./chunk-RMYS2SEJ.js";import{deliver,finishReports,joinedOutputs,outputs,sarifText}from"./chunk-NOJALM3F.js";import"./chunk-YP3VQX46.js";
import"./chunk-EGRO46KU.js";import"./chunk-WGPINNSG.js";import"./chunk-PHWHSSKE.js";import"./chunk-YU5QKS5L.js";import{missingOpinion}from"./chunk-7HB3NNCD.js";
import"./chunk-EIQGPOOZ.js";import"./chunk-NKQ4QX5S.js";import{reportPaths,requireOneEach}from"./chunk-W67B3HOF.js";import{publishingFor,shownTable}from"./chunk-NGNOBESE.js";
import"./chunk-CNLD5DPP.js";import"./chunk-FJXFWTKS.js";import"./chunk-N7KXRBK4.js";import"./chunk-2IZSD7AX.js";import{reportFolders,writeReports}from"./chunk-O57DFWZG.js";
import"./chunk-4RSFBKUM.js";import"./chunk-DYPFOL2C.js";import"./chunk-OPBUFEC6.js";import"./chunk-WURHRFGS.js";import"./chunk-JPZGJ3DC.js";
import"./chunk-EXOP4KF3.js";import{askedExploitation,provenBase,readRules}from"./chunk-UIAZQEFR.js";import"./chunk-6KB6FTBO.js";import{prepareExploitation}from"./chunk-RO2LAZEF.js";
import"./chunk-S64TAKMO.js";import{scannedLayers}from"./chunk-7ZYU3FT4.js";import"./chunk-HSIWMRYJ.js";import"./chunk-TD4LY75Y.js";import"./chunk-7JAKWA46.js";
import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-L4LMGI77.js";import"./chunk-L3YMHUQJ.js";import"./chunk-4PFA2JSS.js";
import"./chunk-R5O36GQH.js";import"./chunk-FWHOEWUK.js";import"./chunk-57TA5M6K.js";import"./chunk-MUCWA24Z.js";import"./chunk-QRYT7FOD.js";
import"./chunk-RQUAI55Q.js";import{withheldHeadline}from"./chunk-4R3U76GF.js";import{headline,openRules}from"./chunk-7PL4Z226.js";import{openRepository}from"./chunk-KT4A3RJ2.js";
import{formatReference,judgesAnotherRun,ledgerPast,withRegistry}from"./chunk-SOLK6MDS.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";function joinedOutcome(outcomes){let sorted=outcomes.toSorted((a,b)=>Number(isBlocked(b))-Number(isBlocked(a))),[worst,...others]=sorted;if(worst===void 0)throw new Error(
"unreachable: there is a report");return others.length===0?worst:{assessment:worst.assessment,isWithheld:worst.isWithheld===!0,summary:sorted.map(({summary})=>summary).
join(`
---

`),outputs:joinedOutputs(sorted.map(outcome=>outcome.outputs)),failure:sorted.find(({failure})=>failure!==void 0)?.failure}}function isBlocked({assessment}){return assessment.
decision.verdict==="blocked"}async function gateReports(ports,config,path){let now=ports.clock.now(),repository=openRepository(ports.files,ports.openContents,config.repository,ports.workingDirectory),
rules=await readRules(await openRules(ports,config.rules,repository),config,now),{registry}=withRegistry(ports),proveBase=(scan,names)=>provenBase(registry,{rules,
config,names,images:scannedLayers(scan)}),exploitation=await askedExploitation(rules,"any",()=>prepareExploitation(ports,config.feeds)),origin=judgesAnotherRun(
config)?{ofAnotherRun:!0}:{},by={...config,...origin,repository,rules,proveBase,exploitationFor:async()=>exploitation,pastOf:names=>ledgerPast(ports,config,names),
named:config.destinations.map(formatReference),now},judged=[];for(let one of await reportPaths(ports.files,path))judged.some(({paths})=>paths.includes(one))||judged.
push(await judgeReport(ports,one,by));requireOneEach(judged);let folders=reportFolders(judged.map(({assessment})=>assessment),config.reportDirectory),outcomes=[];
for(let one of judged)outcomes.push(await deliverReport(ports,config,one,folders(one.assessment)));let outcome=joinedOutcome(outcomes),others=outcomes.filter(one=>isBlocked(
one)&&one.assessment!==outcome.assessment);for(let{assessment,isWithheld}of others)ports.runner.annotate("error",isWithheld?withheldHeadline(assessment):headline(
assessment));return outcome}async function deliverReport(ports,config,{assessment,placed,sarif:options},directory){let release={kind:"not-asked"},sarif=sarifText(
assessment,options),files=await writeReports(ports.files,assessment,release,directory,sarif),publishing=await publishingFor(ports,config,placed);ports.show(shownTable(
ports,assessment,files.json[0],publishing));let delivery=await deliver(ports,{sarif,assessment,release,files},publishing),{summary,sent}=await finishReports(ports,
{assessment,release,files},publishing,delivery);return{assessment,summary,isWithheld:publishing?.isWithheld===!0,outputs:outputs(assessment,release,files,sent),
failure:delivery.failure??missingOpinion(assessment.decision)}}export{gateReports};
