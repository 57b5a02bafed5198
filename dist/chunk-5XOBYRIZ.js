import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{maxComment,renderComment}from"./chunk-6YNW3CCC.js";import{sinkResult,withheldComment}from"./chunk-NU7XRSNH.js";import{answerKind,answerText,array,
faultKind,imageCategory,number,object,string}from"./chunk-CIY6UZVJ.js";import{createHash}from"node:crypto";var deadline=15e3,perPage=100,maxPages=20,actionsBot="github-actions[bot]",commentSchema=object({id:number().int(),body:string().nullish(),html_url:string().optional(),
user:object({login:string(),type:string().optional()}).nullish()});async function commentOn(api,assessment,parts,{comment:choice,run,isWithheld}){if(choice==="n\
ever")return sinkResult("comment-off");if(run.pullRequest===void 0)return sinkResult("comment-no-pull-request");if(api===void 0)return sinkResult(isWithheld?"co\
mment-withheld":"comment-no-token");let conversation={api,comments:`/repos/${run.repository}/issues/${run.pullRequest}/comments`,comment:id=>`/repos/${run.repository}\
/issues/comments/${id}`,marker:markerOf(parts.category??imageCategory(assessment.name))};try{return isWithheld?await withhold(conversation,assessment):await write(
conversation,assessment,parts,wanted(choice,assessment))}catch(error){return error instanceof Refused?sinkResult(refusalCode(error.answer,run.readOnly),{detail:answerText(
error.answer)}):sinkResult(`comment-${faultKind(error)}`,{detail:error instanceof Error?error.message:String(error)})}}var Refused=class extends Error{answer;constructor(answer){
super(answerText(answer)),this.answer=answer}};function markerOf(category){return`<!-- image-gate ${createHash("sha256").update(category).digest("hex").slice(0,
16)} `}function wanted(choice,{decision,afterMerge}){let{applied,refused}=decision.triage.exceptions,isNew=applied.some(({proposed})=>proposed!==void 0)||refused.
some(({refusal})=>refusal==="not-approved"),blocked=decision.verdict==="blocked"||afterMerge?.verdict==="blocked"||isNew;return choice==="always"||blocked||choice===
"findings"&&decision.triage.open.length>0}async function write(conversation,assessment,parts,isWanted){let own=await find(conversation,isWanted);if(own===void 0&&
!isWanted)return sinkResult("comment-not-needed");let wasBlocked=own?.body?.startsWith(`${conversation.marker}blocked `)??!1,marker=`${conversation.marker}${assessment.
decision.verdict} -->`,body=fitting(renderComment(assessment,parts.release,{...parts.delivery,marker,wasBlocked})),updated=own===void 0?void 0:await update(conversation,
own,body);return updated!==void 0?sinkResult("comment-updated",addressOf(updated)):sinkResult("comment-created",addressOf(await create(conversation,body)))}async function withhold(conversation,assessment){
let own=await find(conversation,!1),body=withheldComment(assessment,`${conversation.marker}withheld -->`);if(own===void 0||own.body===body)return sinkResult("co\
mment-withheld");let wasTold=!own.body?.startsWith(`${conversation.marker}withheld `),updated=await update(conversation,own,body);return updated===void 0||!wasTold?
sinkResult("comment-withheld"):sinkResult("comment-replaced",addressOf(updated))}function addressOf({html_url:url}){return url===void 0?{}:{url}}var cutNote=`

_This comment is cut: GitHub takes no longer comments._
`;function fitting(body){return body.length<=maxComment?body:`${body.slice(0,maxComment-cutNote.length).replace(/[\uD800-\uDBFF]$/,"")}${cutNote}`}async function find({
api,comments,marker},isWanted){let marked=[];for(let page=1;page<=maxPages;page+=1){let route=`${comments}?per_page=${perPage}&page=${page}`,answer=await api.request(
{method:"GET",route,deadline,repeatable:!0}),list=array(commentSchema).safeParse(answer.body);if(answerKind(answer)!=="ok"||!list.success){if(!isWanted)return;throw new Refused(
answer)}if(marked.push(...list.data.filter(({body})=>body?.startsWith(marker))),list.data.length<perPage)break}return ownOf(api,marked)}async function ownOf(api,marked){
let byActions=marked.find(({user})=>user?.login===actionsBot);return byActions!==void 0||marked.length===0?byActions:marked.find(await ownAuthor(api))}async function tokenUser(api){
let answer=await api.request({method:"GET",route:"/user",deadline,repeatable:!0});return answerKind(answer)==="ok"?object({login:string()}).safeParse(answer.body).
data?.login:void 0}async function ownAccounts(api){let login=await tokenUser(api);return[...new Set([...login===void 0?[]:[login],actionsBot])]}async function ownAuthor(api){
let login=await tokenUser(api);return({user})=>login===void 0?user?.type==="Bot":user?.login===login}async function allOwnOf(api,marked){let isByActions=({user})=>user?.
login===actionsBot;if(marked.every(isByActions))return marked;let isOurs=await ownAuthor(api);return marked.filter(one=>isByActions(one)||isOurs(one))}async function update({
api,comment},{id},body){let route=comment(id),answer=await api.request({method:"PATCH",route,body:{body},deadline,repeatable:!0});return answer.status===404?void 0:
written(answer)}async function create({api,comments},body){let request={method:"POST",route:comments,body:{body},deadline,repeatable:!1};return written(await api.
request(request))}function written(answer){let comment=commentSchema.safeParse(answer.body);if(answerKind(answer)!=="ok"||!comment.success)throw new Refused(answer);
return comment.data}function refusalCode(answer,readOnly){let kind=answerKind(answer);return kind==="denied"&&readOnly?"comment-read-only":refusalCodes[kind]}var refusalCodes={
ok:"comment-unexpected",unauthorized:"comment-unauthorized",denied:"comment-denied",missing:"comment-missing","too-large":"comment-refused",refused:"comment-ref\
used","rate-limited":"comment-rate-limited",unavailable:"comment-unavailable",unexpected:"comment-unexpected"};export{commentOn,ownOf,ownAccounts,allOwnOf};
