import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{verdictReason}from"./chunk-3RK3K2RT.js";import{EXIT_FAILED}from"./chunk-KS5PJUYC.js";function resultOf(assessment){return{result:assessment.decision.verdict,reason:verdictReason(assessment)}}function worstCode(results){return results.some(({result})=>result===
"failed")?EXIT_FAILED:results.some(({result})=>result==="blocked")?1:0}export{resultOf,worstCode};
