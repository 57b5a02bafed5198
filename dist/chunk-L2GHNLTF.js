import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{Cancelled,ConfigError,GateError,plainLine,withFix}from"./chunk-CIY6UZVJ.js";var maxWhy=500,mostFailures=3,silence=new Set(["registry-unreachable","registry-tls","registry-broken","registry-rate-limited"]),Failed=class{why;isGone;constructor(why,isGone=!1){
this.why=plainLine(why,maxWhy),this.isGone=isGone}};function openPatience(){let failures=new Map;return async(host,work)=>{if((failures.get(host)??0)>=mostFailures)
return new Failed(`${host} has not answered ${mostFailures} times, and was not asked again`);try{return await work()}catch(error){if(!(error instanceof GateError)||
error instanceof Cancelled||error instanceof ConfigError)throw error;return silence.has(error.code)&&failures.set(host,(failures.get(host)??0)+1),new Failed(withFix(
error),error.code==="manifest-unknown"||error.code==="repository-unknown")}}}export{Failed,openPatience};
