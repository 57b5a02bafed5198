import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{answerFault,answerKind,unreachableFault}from"./chunk-DOOR6AZ4.js";import{HttpFault}from"./chunk-VKHHZCBE.js";import{ServiceError}from"./chunk-NPMNWCA4.js";var deadline=6e4;async function askGithub(api,request,how){let{method="GET",repeatable=method!=="POST"}=request;try{return await api.request({...request,method,
deadline,repeatable})}catch(error){throw error instanceof HttpFault?unreachableFault(error,how):error}}function given(answer,schema,how){if(answerKind(answer)!==
"ok")throw answerFault(answer,how);let parsed=schema.safeParse(answer.body);if(parsed.success)return parsed.data;throw new ServiceError({code:"github-unexpected",
message:`${how.what}: GitHub's answer is not what it describes.`,fix:"Look at githubstatus.com, and start the job again."})}async function askFor(api,request,schema,how){
return given(await askGithub(api,request,how),schema,how)}async function askForAll(api,route,list,how){let all=[];for(let page=1;page<=maxPages;page+=1){let mark=route.
includes("?")?"&":"?",entries=await askFor(api,{route:`${route}${mark}per_page=${perPage}&page=${page}`},list,how);if(all.push(...entries),entries.length<perPage)
return all}throw new ServiceError({code:"github-unexpected",message:`${how.what}: there are more than ${maxPages*perPage}.`,fix:"Close what nobody needs any mor\
e, and start the job again."})}var perPage=100,maxPages=20;export{askGithub,given,askFor,askForAll};
