import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{decide,decideAfterMerge,decideBeforeRego}from"./chunk-CIQEK4OL.js";import{allAnswers}from"./chunk-P4NVSMEY.js";import{policyFor,regoListsFor,
withCorrectedRego}from"./chunk-7HSWERG5.js";function openOnce(ports,tool){let opened;return()=>(opened??=import("./engine-Q7LQSOMI.js").then(({openRego})=>openRego(ports,tool)),opened)}async function openJudge(ports,rules,names,tool){
let after=rules.afterMerge?.mayAsk?rules.afterMerge:void 0,isAsked=(after===void 0?[rules]:[rules,after]).some(({policy})=>policyFor(policy,names).rego.value.length>
0),open=typeof tool=="function"?tool:openOnce(ports,tool==="not-asked"?void 0:tool),engine=isAsked&&tool!=="not-asked"?await open():void 0;return{verdicts:async(evidence,recordOf,candidate)=>{
let said=by=>answerOf(engine,by,evidence,recordOf),corrected=await correctedRules(engine,rules,after,names),decision=decide(corrected,{...evidence,rego:await said(
corrected)},candidate),rego=after===void 0?void 0:await said(after);return{decision,afterMerge:decideAfterMerge(rules,{...evidence,rego})}}}}async function correctedRules(engine,rules,after,names){
if(engine===void 0||after===void 0)return rules;let unread=await unreadLists(engine,rules,names);return unread.length===0||(await unreadLists(engine,after,names)).
length>0?rules:{...rules,policy:withCorrectedRego(rules.policy,after.policy,unread)}}async function unreadLists(engine,{policy},names){let unread=[];for(let list of regoListsFor(
policy,names))await engine.canRead(list)||unread.push(list);return unread}async function answerOf(engine,rules,evidence,recordOf){let lists=regoListsFor(rules.policy,
evidence.names);if(engine===void 0||lists.length===0)return;let record=recordOf(decideBeforeRego(rules,evidence)),answers=[];for(let list of lists)answers.push(
await engine.ask(list,record));return allAnswers(answers)}export{openOnce,openJudge};
