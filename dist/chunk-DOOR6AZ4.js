import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{bounded}from"./chunk-WB5RPM53.js";import{mayPass}from"./chunk-CEDMKDT3.js";import{HttpFault}from"./chunk-VKHHZCBE.js";import{plainLine}from"./chunk-USLO7EXV.js";
import{Cancelled,ServiceError}from"./chunk-NPMNWCA4.js";import{object,string}from"./chunk-GA2BMHTH.js";var refusals=[400,409,415,422,451];function answerKind({status,headers}){if(status>=200&&status<300)return"ok";let limited=headers["x-ratelimit-remaining"]==="0"||
headers["retry-after"]!==void 0;return status===429||status===403&&limited?"rate-limited":status===401?"unauthorized":status===403?"denied":status===404||status===
410?"missing":status===413?"too-large":refusals.includes(status)?"refused":mayPass(status)||status>=500?"unavailable":"unexpected"}function faultKind(error){return error instanceof
Cancelled?"cancelled":error instanceof HttpFault?"unreachable":"defect"}var errorSchema=object({message:string()}),MAX_MESSAGE=300;function answerText({status,body}){
let said=messageOf(body);return said===""?`HTTP ${status}`:`${bounded(said,250)} (HTTP ${status})`}function messageOf(body){return errorSchema.safeParse(body).data?.
message??""}function answerFault(answer,{what,permission}){let{code,problem,fix}=wordingOf(answerKind(answer),permission),said=plainLine(messageOf(answer.body),
MAX_MESSAGE),message=`${what}: ${problem} (HTTP ${answer.status})${said===""?".":`: ${said}`}`;return new ServiceError({code,message,fix})}function unreachableFault(fault,{
what}){return new ServiceError({code:"github-unreachable",message:`${what}: GitHub did not answer: ${plainLine(fault.message,MAX_MESSAGE)}`,fix:"Check the netwo\
rk and the proxy of the runner, and start the job again.",cause:fault})}function wordingOf(kind,permission){switch(kind){case"rate-limited":return{code:"github-\
rate-limited",problem:"GitHub limits the rate of requests",fix:"Start the job again later, or use a token of its own for github-token."};case"unauthorized":return{
code:"github-unauthorized",problem:"GitHub did not accept the token",fix:"Check the input github-token."};case"denied":return{code:"github-denied",problem:"GitH\
ub refused it",fix:permit(permission)};case"missing":return{code:"github-not-found",problem:"GitHub does not know it, or the token may not see it",fix:permit(permission)};case"\
unavailable":return{code:"github-unavailable",problem:"GitHub failed",fix:"Look at githubstatus.com, and start the job again."};case"ok":case"too-large":case"re\
fused":case"unexpected":return{code:"github-unexpected",problem:"GitHub gave an unexpected answer",fix:"Check repository and commit."}}}function permit(permission){
return`Give the job \`permissions: ${permission}\`, and check that the repository is the right one.`}export{answerKind,faultKind,answerText,answerFault,unreachableFault};
