import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{counted,plural}from"./chunk-KUS2G4I6.js";import{severities}from"./chunk-THJVGLCY.js";import{bounded}from"./chunk-WB5RPM53.js";function comparedWith({decision}){let{baseline}=decision.triage;return baseline?.kind==="compared"?baseline:void 0}function totalChange(change,of){return severities.
reduce((sum,severity)=>sum+change[severity][of],0)}function onlyNewBlocks(assessment){return assessment.decision.policy.gateOn.value==="new"&&comparedWith(assessment)!==
void 0}function presenceWord(assessment,{presence}){return presence===void 0||comparedWith(assessment)===void 0?"":presence==="new"?"new":"still there"}function withoutBaseline({
decision}){let{baseline}=decision.triage;return decision.policy.gateOn.value!=="new"||comparedWith({decision})!==void 0?"":baseline?.kind==="unread"&&baseline.name!==
void 0&&!baseline.expected?"the baseline is not read, so everything counts as new":"there is no baseline, so everything counts as new"}function tally({decision}){let counts={CRITICAL:zero(),HIGH:zero(),MEDIUM:zero(),LOW:zero(),UNKNOWN:zero()},add=(judged,excepted)=>{for(let{finding,action}of judged)
counts[finding.severity][excepted?"excepted":action]+=1};return add(decision.triage.open,!1),add(decision.triage.excepted,!0),counts}function zero(){return{block:0,
warn:0,log:0,excepted:0}}function escalated({open}){let counts={page:0,ticket:0,backlog:0,report:0};for(let{escalate}of open)escalate!==void 0&&(counts[escalate]+=
1);return counts}function totalOf(counts,of){return severities.reduce((sum,severity)=>sum+counts[severity][of],0)}function bySeverity(counts,of){return severities.
filter(severity=>counts[severity][of]>0).map(severity=>`${counted(counts[severity][of])} ${severity}`).join(", ")}var reasonLength=300;function headline(assessment){
return`${assessment.decision.verdict==="blocked"?"Blocked":"Passed"}: ${verdictReason(assessment)}`}function verdictReason(assessment){return assessment.decision.
verdict==="blocked"?whyBlocked(assessment):whyPassed(assessment)}function concernsBeside(assessment){let{concerns}=assessment.decision.triage,said=new Set(blockingConcerns(
assessment).slice(0,shownReasons-+(totalOf(tally(assessment),"block")>0)));return concerns.filter(({action,message})=>action!=="block"||!said.has(bounded(message,
reasonLength)))}function blockingConcerns({decision}){let blocking=decision.triage.concerns.filter(({action})=>action==="block");return[...new Set(blocking.map(
({message})=>bounded(message,reasonLength)))]}var shownReasons=4;function whyBlocked(assessment){let counts=tally(assessment),blocking=totalOf(counts,"block"),noun=onlyNewBlocks(
assessment)?"new finding":"finding",reasons=[...blocking===0?[]:[`${plural(blocking,noun)} to fix (${bySeverity(counts,"block")})`],...blockingConcerns(assessment)],
caveat=blocking===0?"":withoutBaseline(assessment),rest=reasons.length-shownReasons,more=rest>0?[`${counted(rest)} more`]:[];return reasons.length>0?[...reasons.
slice(0,shownReasons),...more,...caveat===""?[]:[caveat]].join("; "):assessment.decision.verdict==="blocked"?bounded(assessment.decision.reasons[0].message,reasonLength):
""}function whyPassed(assessment){let counts=tally(assessment),parts=[totalOf(counts,"warn")>0?`${bySeverity(counts,"warn")} warned`:"",totalOf(counts,"log")>0?
`${bySeverity(counts,"log")} logged`:"",totalOf(counts,"excepted")>0?`${bySeverity(counts,"excepted")} excepted`:""].filter(part=>part!==""),nothing=onlyNewBlocks(
assessment)?"nothing new that the policy blocks":"nothing that the policy blocks";return parts.length>0?`${nothing} (${parts.join("; ")})`:assessment.decision.triage.
concerns.length>0?nothing:"no findings"}export{comparedWith,totalChange,onlyNewBlocks,presenceWord,tally,escalated,totalOf,reasonLength,headline,verdictReason,concernsBeside};
