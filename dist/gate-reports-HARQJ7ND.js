import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgeReport}from"./chunk-J2QSK7NN.js";import{deliver,finishReports,joinedOutputs,outputs,sarifText}from"./chunk-AYDYDJPN.js";import"./chunk-777MXL5W.js";
import"./chunk-RHBSOV36.js";import"./chunk-O5BEN724.js";import"./chunk-TUQURRSB.js";import"./chunk-GZOBHRAZ.js";import"./chunk-YTMG5YPC.js";
import{reportPaths,requireOneEach}from"./chunk-NYN746ED.js";import{publishingFor,shownTable}from"./chunk-FNIZ7D5N.js";import"./chunk-6FWA7BS3.js";
import"./chunk-I2CM3O7Y.js";import{reportFolders,writeReports}from"./chunk-JCQ7OC4Z.js";import"./chunk-66CMEXLD.js";import"./chunk-GG3WZAMK.js";
import{provenBase}from"./chunk-FQOFR3E7.js";import"./chunk-5UPSZFF5.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-57QIQR2F.js";
import"./chunk-QVBT6RYC.js";import"./chunk-RQUAI55Q.js";import{askedExploitation,headline,judgesAnotherRun,ledgerPast,openRules,prepareExploitation,
readRules,scannedLayers,withheldHeadline}from"./chunk-7CX4RLIM.js";import{openRepository}from"./chunk-F2ESQYK7.js";import{formatReference,withRegistry}from"./chunk-3ZLB6ELM.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";function joinedOutcome(outcomes){let sorted=outcomes.toSorted((a,b)=>Number(isBlocked(b))-Number(isBlocked(a))),[worst,...others]=sorted;if(worst===void 0)throw new Error(
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
failure:delivery.failure}}export{gateReports};
