import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{maxFixHours,maxInLine}from"./chunk-53J5P326.js";import{ConfigError}from"./chunk-3ZLB6ELM.js";function forLedger(record,where){let{image,judgedAt,verdict,policy,scanner,database,platforms,concerns,findings}=record,judged=Date.parse(judgedAt),fixWithin={};
for(let{severity,fixBy}of findings)fixWithin[severity]??=Math.max(0,(Date.parse(fixBy)-judged)/(3600*1e3));let what=unfit(record,judged,fixWithin),fix="No image\
-gate has written it so: leave it out, and scan the image again.";if(what!==void 0)throw new ConfigError([{where,what,fix}],"record-invalid");return{image,judgedAt,
verdict,scanner,...database===void 0?{}:{database},platforms,concerns,clock:policy.clock??"first-seen",fixWithin,findings:findings.map(finding=>givenFinding(finding,
judged))}}function unfit({findings},judged,fixWithin){if(!(judged>=0))return"it was judged before 1970";if(findings.length>maxInLine)return`it has ${findings.length}\
 findings, and a ledger takes ${maxInLine} of one image`;if(findings.some(({id})=>id===""))return"a finding in it has no id";if(Object.values(fixWithin).some(hours=>hours>
maxFixHours))return`it gives more than the ${maxFixHours} hours that a policy may give to fix a finding`}function givenFinding(finding,judged){let{severity,exception,
firstSeen}=finding,since=firstSeen===void 0?judged:Date.parse(firstSeen),fix=finding.kind==="vulnerability"?finding.fix:void 0,aliases=finding.kind==="secret"?noAliases:
finding.aliases,given={is:finding.kind,id:finding.id,aliases:aliases.length===0?noAliases:aliases,subject:subjectOf(finding),severity,isFixable:fix!==void 0&&fix.
kind!=="none",isExcepted:exception!==void 0,isNotAffected:fix?.kind==="none"&&fix.why==="not-affected"};return since<judged?{...given,since}:given}var noAliases=[];
function subjectOf(finding){if(finding.kind!=="vulnerability")return finding.where;let{purl,type,name}=finding.package;return purl??`${type}/${name}`}export{forLedger};
