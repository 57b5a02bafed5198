import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gapLines,nightHeadline,nightReason,nightWord,staleHeading,staleOf,staleReason}from"./chunk-7NSBX36V.js";import{firstToLookAt}from"./chunk-HSFB43BR.js";
import{mayPublish,visibilityOf}from"./chunk-NU7XRSNH.js";import{inParallel,listedLines,painter}from"./chunk-7HSWERG5.js";import{ConfigError,bounded,
readReference}from"./chunk-CIY6UZVJ.js";var parallelQuestions=8,withheld="What was found is withheld: everybody can read this, and the image is not known to be public.";async function shownNight(anonymous,night,{
log,publishFindings}){if(mayPublish("unknown",log,publishFindings))return night;let images2=await inParallel(night.images,parallelQuestions,async row=>mayPublish(
await imageVisibility(anonymous,row),log,publishFindings)?row:withoutFindings(row));return{...night,images:images2}}async function imageVisibility(anonymous,{names:[
name=""],digest}){let read=readReference(name.replace(/@.*$/,""));if("problem"in read)return"unknown";let{registry,repository}=read.reference;return visibilityOf(
anonymous,{registry,repository,digest})}function withoutFindings({outcome,build,...known}){let{base:_base,...age}=build??{},row={...known,...build===void 0?{}:{
build:age}};if(outcome.kind==="not-reached")return{...row,outcome};if(outcome.kind==="failed")return{...row,outcome:{...outcome,why:withheld}};let{difference,why:_,
unseen:__,...judged}=outcome;return{...row,outcome:{...judged,headline:withheld,counts:{CRITICAL:0,HIGH:0,MEDIUM:0,LOW:0,UNKNOWN:0},...difference===void 0?{}:{difference:withheld}}}}
function requirePrivate({log,ledger,publishFindings},isShared){let where=mayPublish("unknown",ledger,publishFindings)?"input shard":"input ledger-repository",isSafe=mayPublish(
"unknown",isShared?log:"private",publishFindings);if(where==="input shard"&&isSafe)return;let what=where==="input shard"?"shards hand their records over as arti\
facts, and everybody can read those of a public repository":"everybody can read this ledger, and it would tell what is vulnerable in your images",fix="Use a pri\
vate repository, or say `publish-findings: true` if everybody may know.";throw new ConfigError([{where,what,fix}],"night-public")}var listed=50,images={most:listed,others:"more image"},reasonLength=600,good=new Set(["PASSED"]);function renderNight(night,{colour=!1}={}){let paint=painter(colour),
now=new Date(night.endedAt),rows=firstToLookAt(night.images,now),lines=listedLines(rows,images,row=>{let word=nightWord(row,now),[name=row.digest,...others]=row.
names,also=others.length===0?"":` (also ${bounded(others.join(", "),200)})`;return`${good.has(word)?paint.green(word.padEnd(11)):paint.red(word.padEnd(11))}  ${bounded(
name,150)}${also}: ${bounded(nightReason(row),reasonLength)}`}),gaps=gapLines(night.gaps),stale=staleOf(night);return[...lines,...listedLines(gaps,{most:listed,
others:"more line"},line=>bounded(line,reasonLength)),...stale.length===0?[]:["",`${bounded(staleHeading(night,stale),200)}:`],...listedLines(stale,images,one=>`${bounded(
one.row.names[0]??one.row.digest,150)}: ${bounded(staleReason(one,now),reasonLength)}`),"",bounded(nightHeadline(night),500)].join(`
`)}export{shownNight,requirePrivate,renderNight};
