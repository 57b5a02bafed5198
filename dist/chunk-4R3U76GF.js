import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{deliverySection,releaseLine}from"./chunk-7PL4Z226.js";import{code,plainLine}from"./chunk-SOLK6MDS.js";var withheldWords="What was found is withheld: everybody can read this, and the image is not known to be public. `publish-findings: true` shows it.";function withheldHeadline({
name,decision}){return`${decision.verdict==="blocked"?"Blocked":"Passed"}: ${plainLine(name,200)}. ${withheldWords}`}function withheldComment({name,decision},marker){
return`${marker}
## ${title(decision)}: ${code(name,200)}

${withheldWords}
`}function title({verdict}){return verdict==="blocked"?"❌ Blocked":"✅ Passed"}function withheldSummary(assessment,release,delivery){let sent=deliverySection(
delivery);return`${[`## ${title(assessment.decision)}: ${code(assessment.name,200)}`,"",releaseLine(assessment,release),"",`${withheldWords} The reports are in \
the folder \`report-dir\` of the runner.`,...sent===""?[]:["",sent]].join(`
`)}
`}export{withheldWords,withheldHeadline,withheldComment,withheldSummary};
