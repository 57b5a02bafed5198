import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{verdictReason}from"./chunk-7PL4Z226.js";import{EXIT_FAILED}from"./chunk-SOLK6MDS.js";function resultOf(assessment){return{result:assessment.decision.verdict,reason:verdictReason(assessment)}}function worstCode(results){return results.some(({result})=>result===
"failed")?EXIT_FAILED:results.some(({result})=>result==="blocked")?1:0}export{resultOf,worstCode};
