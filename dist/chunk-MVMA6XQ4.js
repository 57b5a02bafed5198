import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{errorCode}from"./chunk-CTLGDBQX.js";import{plainLine}from"./chunk-DCEDHILC.js";import{ServiceError}from"./chunk-FVSCQK2Q.js";var MAX_MESSAGE=300;function mayPass(error){let refusal=refusalOf(error);return refusal===void 0||refusal.status>=500}function serviceFault(error,what,permission){
return worded(refusalOf(error),what,permission,error)}function answerFault({status,headers,body},what,permission){let said=typeof body=="object"&&body!==null&&"\
message"in body?String(body.message):"";return worded({status,headers,message:said},what,permission)}function worded(refusal,what,permission,error){let wording=refusal===
void 0?UNREACHABLE:wordingOf(refusal,permission),said=plainLine(refusal?.message??reasonOf(error),MAX_MESSAGE);return new ServiceError({code:wording.code,message:`${what}\
: ${wording.what}${refusal===void 0?"":` (HTTP ${refusal.status})`}${said===""?".":`: ${said}`}`,fix:wording.fix,cause:error})}var UNREACHABLE={code:"github-unr\
eachable",what:"GitHub did not answer",fix:"Check the network and the proxy of the runner, and start the job again."};function wordingOf(refusal,permission){let{
status}=refusal;return isRateLimit(refusal)?{code:"github-rate-limited",what:"GitHub limits the rate of requests",fix:"Start the job again later, or use a token\
 of its own for github-token."}:status===401?{code:"github-unauthorized",what:"GitHub did not accept the token",fix:"Check the input github-token."}:status===403||
status===404?{code:status===403?"github-denied":"github-not-found",what:status===403?"GitHub refused it":"GitHub does not know it, or the token may not see it",
fix:`Give the job \`permissions: ${permission}\`, and check that the repository is the right one.`}:status>=500?{code:"github-unavailable",what:"GitHub failed",
fix:"Look at githubstatus.com, and start the job again."}:{code:"github-unexpected",what:"GitHub gave an unexpected answer",fix:"Check repository and commit."}}
function isRateLimit({status,headers}){return status===429||status===403&&(headers["x-ratelimit-remaining"]==="0"||headers["retry-after"]!==void 0)}function refusalOf(error){
if(typeof error!="object"||error===null||!("status"in error)||typeof error.status!="number")return;let response="response"in error&&typeof error.response=="obje\
ct"?error.response:void 0;if(response==null)return;let headers="headers"in response?response.headers:{};return{status:error.status,message:"message"in error?String(
error.message):"",headers}}function reasonOf(error){let code=errorCode(error),message=typeof error=="object"&&error!==null&&"message"in error?String(error.message):
String(error);return code===void 0?message:`${message} (${code})`}export{mayPass,serviceFault,answerFault};
