import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ledgerVisibility,repositoryVisibility}from"./chunk-WURHRFGS.js";import{Cancelled,GateError,apiUrlIn}from"./chunk-SOLK6MDS.js";async function nightAudience(ports,{token,ledger:place,publishFindings,isPrivate}){if(publishFindings)return{log:"public",ledger:"public",publishFindings};let ledger=place===
void 0?"private":await ledgerVisibility(ports.openGithub,place);return{log:await logVisibility(ports,token,isPrivate),ledger,publishFindings}}async function logVisibility({
environment,openGithub},token,isPrivate){let{GITHUB_ACTIONS,GITHUB_REPOSITORY=""}=environment;if(GITHUB_ACTIONS!=="true")return"private";if(isPrivate!==void 0)return isPrivate?
"private":"public";if(token==="")return"unknown";try{return await repositoryVisibility(openGithub({apiUrl:apiUrlIn(environment),token}),GITHUB_REPOSITORY)}catch(error){
if(!(error instanceof GateError)||error instanceof Cancelled)throw error;return"unknown"}}export{nightAudience,logVisibility};
