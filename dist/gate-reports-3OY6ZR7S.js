import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgeReport}from"./chunk-ZK23KQGZ.js";import{deliver,finishReports,joinedOutputs,outputs,sarifText}from"./chunk-S5VWRTMP.js";import"./chunk-QP5HALBY.js";
import"./chunk-BQYWD4O2.js";import"./chunk-5XOBYRIZ.js";import"./chunk-6YNW3CCC.js";import"./chunk-J2PMX3Q5.js";import{reportPaths,requireOneEach}from"./chunk-H5H3OZL3.js";
import{publishingFor,shownTable}from"./chunk-WDZ3FU6J.js";import"./chunk-TAMMCHHY.js";import"./chunk-RHKTXKMZ.js";import{reportFolders,writeReports}from"./chunk-GS6N2VOT.js";
import"./chunk-GWD2B6L5.js";import"./chunk-PTNC3OVE.js";import{provenBase}from"./chunk-CIQEK4OL.js";import"./chunk-ECAEX47N.js";import"./chunk-TZVNPYQF.js";
import"./chunk-3SNSUAXO.js";import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";import{withheldHeadline}from"./chunk-NU7XRSNH.js";import{
askedExploitation,headline,missingOpinion,openRules,prepareExploitation,readRules,scannedLayers}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";
import{openRepository}from"./chunk-7HSWERG5.js";import{formatReference,judgesAnotherRun,ledgerPast,withRegistry}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";function joinedOutcome(outcomes){let sorted=outcomes.toSorted((a,b)=>Number(isBlocked(b))-Number(isBlocked(a))),[worst,...others]=sorted;if(worst===void 0)throw new Error(
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
