import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{otherForm}from"./chunk-P4NVSMEY.js";import{durationForm,hours,maxTextFile,strictJson,unlike}from"./chunk-7HSWERG5.js";import{ConfigError,_enum,
actions,escalations,literal,severities,strictObject,string}from"./chunk-CIY6UZVJ.js";var rule=strictObject({fixWithin:string().regex(durationForm).describe("Hours or days until it must be fixed: `24h`, `7d`."),action:_enum(actions).describe("`bl\
ock` the deployment, `warn`, or `log`."),escalation:_enum(escalations).describe("Who hears of it: `page`, `ticket`, `notify`, `backlog` or `report`.")}),securityBaselineSchema=strictObject(
{version:literal(1),owner:string().min(1).max(200).optional().describe("Who answers for it."),severities:strictObject({critical:rule,high:rule,medium:rule,low:rule,
unknown:rule.optional().describe("Not rated yet. Absent: whatever the policy says.")})});function parseSecurityBaseline(bytes,path){let json=strictJson(bytes),read=securityBaselineSchema.
safeParse(json);if(read.success)return read.data;let[issue]=read.error.issues,form=otherForm(Buffer.from(bytes).toString("utf8")),where=form===void 0?`${path} ${issue?.
path.map(String).join(".")??""}`.trim():path,what=form??(json===void 0?unlike:issue?.message??"it is not valid"),fix="Write it as `image-gate policy security-ba\
seline` prints it; schema/security-baseline.schema.json has its form.";throw new ConfigError([{where,what,fix}],"security-baseline-invalid")}function securityBaselineOf({
base,review}){let of=severity=>{let{action,fixWithin,escalate}=base.severity[severity];return{fixWithin:duration(fixWithin.value),action:action.value,escalation:escalate.
value}},all=severities.map(severity=>[severity.toLowerCase(),of(severity)]);return{version:1,...review.owner===void 0?{}:{owner:review.owner},severities:Object.
fromEntries(all)}}function duration(time){return time%24===0&&time>24?`${time/24}d`:`${time}h`}function baselineDifferences(policy,baseline,path){let parts=[{said:policy.
base.severity,isBase:!0},...policy.images.map(({said})=>({said:said.severity,isBase:!1}))];return severities.flatMap(severity=>{let name=severity.toLowerCase(),
demanded=baseline.severities[name];return demanded===void 0?[]:parts.flatMap(({said,isBase})=>compared(said[severity],demanded).filter(({order})=>isBase?order!==
0:order<0).map(({word,setting,is})=>problem(`severities.${name}.${word}`,path,demanded[word],setting,is)))})}function compared({action,when,fixWithin,escalate},demanded){
let rank=(words,one,other)=>words.indexOf(one)-words.indexOf(other),rows=[];if(action!==void 0&&rows.push({word:"action",setting:action,is:action.value,order:rank(
actions,action.value,demanded.action)}),when?.value!==void 0&&rows.push({word:"action",setting:when,is:"block under conditions",order:demanded.action==="block"?
-1:1}),fixWithin!==void 0){let order=Math.sign(hours(demanded.fixWithin)-fixWithin.value);rows.push({word:"fixWithin",setting:fixWithin,is:duration(fixWithin.value),
order})}if(escalate!==void 0){let order=rank(escalations,escalate.value,demanded.escalation);rows.push({word:"escalation",setting:escalate,is:escalate.value,order})}
return rows}function problem(key,path,demanded,{place,key:said},is){return{where:`${path} ${key}`,what:`it is ${demanded}, and the policy says ${is} (${place===
void 0?`the default of ${said}`:`${place} ${said}`})`,fix:"Change one of both: policy and security baseline must say the same."}}async function readBaselineFile(files,{value:path,key,place}){let file=await files.read(path,maxTextFile);if(file!==void 0)return parseSecurityBaseline(file.bytes,
path);let where=`${place??""} ${key}`.trim(),fix="Correct the path; the file is read where the policy is, so add it there first.";throw new ConfigError([{where,
what:`there is no file ${files.describe(path)}`,fix}],"security-baseline-invalid")}function requireBaseline(policy,baseline,path){let[first,...others]=baselineDifferences(
policy,baseline,path);if(first!==void 0)throw new ConfigError([first,...others],"security-baseline-differs")}export{securityBaselineOf,readBaselineFile,requireBaseline};
