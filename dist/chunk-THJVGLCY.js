import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
var severities=["CRITICAL","HIGH","MEDIUM","LOW","UNKNOWN"],rank=Object.fromEntries(severities.map((severity,index)=>[severity,index]));function worseFirst(a,b){
return rank[a]-rank[b]}function worse(a,b){return worseFirst(a,b)<=0?a:b}var fixStatuses=["unknown","not_affected","affected","fixed","under_investigation","wil\
l_not_fix","fix_deferred","end_of_life"];export{severities,worseFirst,worse,fixStatuses};
