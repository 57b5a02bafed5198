import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{bounded}from"./chunk-HRS3L6R4.js";import{HttpFault}from"./chunk-CTLGDBQX.js";import{object,string}from"./chunk-MGHMEVFY.js";import{Cancelled}from"./chunk-FVSCQK2Q.js";var refusals=[400,409,415,422,451];function answerKind({status,headers}){if(status>=200&&status<300)return"ok";let limited=headers["x-ratelimit-remaining"]==="0"||
headers["retry-after"]!==void 0;return status===429||status===403&&limited?"rate-limited":status===401?"unauthorized":status===403?"denied":status===404||status===
410?"missing":status===413?"too-large":refusals.includes(status)?"refused":status>=500?"unavailable":"unexpected"}function faultKind(error){return error instanceof
Cancelled?"cancelled":error instanceof HttpFault?"unreachable":"defect"}var errorSchema=object({message:string()});function answerText({status,body}){let{data}=errorSchema.
safeParse(body);return data===void 0||data.message===""?`HTTP ${status}`:`${bounded(data.message,250)} (HTTP ${status})`}export{answerKind,faultKind,answerText};
