import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{scanPredicateSchema}from"./chunk-VMAQBBMW.js";import{gates}from"./chunk-SOLK6MDS.js";import{isDeepStrictEqual}from"node:util";var clockDifference=5*6e4;function currentScan(claims){let read=claims.map(claim=>({claim,predicate:scanPredicateSchema.safeParse(claim.predicate).data})),unread=read.
filter(({predicate})=>predicate===void 0);if(unread.length>0)return unread.some(({claim})=>saysBlocked(claim))?"blocked":"unknown-form";let known=read.flatMap(({
claim,predicate})=>predicate===void 0?[]:{claim,predicate}),[newest,...others]=known.toSorted((one,other)=>age(one,other));if(newest===void 0)return"unknown-for\
m";let isEqual=other=>age(newest,other)===0;return others.filter(isEqual).every(({predicate})=>isDeepStrictEqual(predicate,newest.predicate))?{...newest,older:others.
filter(other=>!isEqual(other)).map(({claim})=>claim)}:"ambiguous"}function age(one,other){return signedAt(other)-signedAt(one)||finishedAt(other)-finishedAt(one)}
function signedAt({claim:{by},...scan}){return by.kind==="identity"?by.signer.signedAt:finishedAt(scan)}function faultsOf({claim:{by},predicate},{maxAge,how},now){
let{validUntil,database,how:passed}=predicate.scanner.result,finished=Date.parse(predicate.metadata.scanFinishedOn),started=Date.parse(predicate.metadata.scanStartedOn),
updated=database===void 0?void 0:Date.parse(database.updatedAt),latest=Math.min(now.getTime(),by.kind==="identity"?by.signer.signedAt:Number.POSITIVE_INFINITY);
return[["future",[started,finished,updated??0].some(time=>time>latest+clockDifference)],["too-old",now.getTime()-started>=maxAge],["expired",now.getTime()>=Date.
parse(validUntil)],["no-database",updated===void 0],["old-database",updated!==void 0&&started-updated>maxAge],["only-new",gates.indexOf(passed.gateOn)<gates.indexOf(
how.gateOn)],["base-ignored",passed.ignoreBase&&!how.ignoreBase],["rego-unasked",how.rego&&passed.rego===void 0],["opinion-missing",how.opinion===!0&&passed.opinion===
void 0],["unreviewed-scanner",passed.scanner==="unreviewed"]].flatMap(([fault,holds])=>holds?fault:[])}function changesOf({predicate:{metadata,scanner}},{maxAge}){
let{validUntil,database}=scanner.result,started=Date.parse(metadata.scanStartedOn),said=[metadata.scanStartedOn,metadata.scanFinishedOn,...database===void 0?[]:
[database.updatedAt]];return[started+maxAge,Date.parse(validUntil),...said.map(time=>Date.parse(time)-clockDifference)]}function finishedAt({predicate}){return Date.
parse(predicate.metadata.scanFinishedOn)}function saysBlocked({predicate}){let{scanner}=predicate??{},verdict=scanner?.result?.verdict;return verdict!==void 0&&
verdict!=="passed"}export{clockDifference,currentScan,faultsOf,changesOf};
