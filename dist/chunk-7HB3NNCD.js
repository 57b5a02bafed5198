import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ServiceError}from"./chunk-SOLK6MDS.js";function missingOpinion(decision){if(decision.verdict==="passed")return;let{open,concerns}=decision.triage,blocking=concerns.filter(({action})=>action==="block"),
[first]=blocking;if(!(first===void 0||open.some(({action})=>action==="block"))&&blocking.every(({kind})=>kind==="opinion"))return new ServiceError({code:"second\
-opinion",message:`There is no verdict. ${first.message}.`,fix:"Run it again when Clair answers, or write `second-opinion: { clair: advisory }` into the policy."})}export{missingOpinion};
