import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{proposedExceptions,readBranchRules,unreadable,withProposed}from"./chunk-7PL4Z226.js";import{exceptionsIn,joined,needsApproval,teamsOf}from"./chunk-KT4A3RJ2.js";
import{ConfigError,nobodyApproved}from"./chunk-SOLK6MDS.js";async function readExceptions(files,paths,approvals,now){let{proposed,beside}=files;if(proposed===void 0){let read=one=>readBranchRules(one,from=>exceptionsIn(from,
paths,now,one.branch));return both(await read(files),beside&&await read(beside),beside)}let head=await exceptionsIn(proposed.files,paths,now),base=await baseExceptions(
files,paths,now),other=beside&&await baseExceptions(beside,paths,now),bases=other===void 0?[base]:[base,other],given=needsApproval(approvals)&&bases.some(one=>proposedExceptions(
one,head).length>0)?await proposed.approvals(teamsOf(approvals)):nobodyApproved,added=one=>withProposed(one,head,approvals,given),unread=bases.flatMap(({refused})=>refused.
filter(({refusal})=>refusal==="unreadable")),all=added(base);return both({...all,refused:[...unread,...all.refused]},other&&added(other),beside)}function both(own,other,beside){
return other===void 0?own:{...own,beside:{...other,branch:beside?.branch??"the base branch"}}}async function baseExceptions({governing,branch=""},paths,now){let files=paths.
map(async({path})=>{try{return await exceptionsIn(governing,[{path,named:!1}],now,branch)}catch(error){if(!(error instanceof ConfigError))throw error;return{active:[],
refused:[unreadable(error,path,branch)]}}});return joined(await Promise.all(files))}export{readExceptions};
