import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parsePolicy}from"./chunk-KVZ3B47U.js";import{withMapValue}from"./chunk-GCCH5D56.js";import{tooFarFor}from"./chunk-P4NVSMEY.js";import{defaultPolicyFile,
saysTheSame}from"./chunk-7HSWERG5.js";import{ConfigError,dayOf,daysLater,endOfDay,severities}from"./chunk-CIY6UZVJ.js";function furthestDay({exceptions:{maxDays}},now){return dayOf(daysLater(now,Math.min(...severities.map(severity=>maxDays[severity].value))))}function requireAdopting(policy,until,now){
let where=`--until ${until}`,code="adopt-refused";if(until<dayOf(now))throw new ConfigError([{where,what:"that day is over",fix:"Write a day that is ahead."}],code);
if(tooFarFor(policy.exceptions,endOfDay(until),now).length<severities.length)return;let what="no severity allows a day so far ahead (exceptions.max-days), so no\
thing would be adopted",fix=`Write an earlier one: ${furthestDay(policy,now)} holds for every severity.`;throw new ConfigError([{where,what,fix}],code)}function policyAdopting(text,source,until){
let before=text===void 0?defaultPolicyFile:parsePolicy(text,source),written=withMapValue(text??"","exceptions","adopted-until",until),after=written===void 0?void 0:
reread(written,source);if(written===void 0||after===void 0||!isSameBeside(before,after,until)){let fix=`Write it by hand: \`exceptions: { adopted-until: ${until}\
 }\`.`,what="it is written in a way that nothing can be added to without changing more";throw new ConfigError([{where:source,what,fix}],"adopt-by-hand")}return written}
function reread(text,source){try{return parsePolicy(text,source)}catch(error){if(error instanceof ConfigError)return;throw error}}function isSameBeside(before,after,until){
if(after.base.exceptions.adoptedUntil.value!==until)return!1;let{adoptedUntil}=before.base.exceptions,back={...after.base,source:before.base.source,exceptions:{
...after.base.exceptions,adoptedUntil}};return saysTheSame(before,{...after,base:back})}export{furthestDay,requireAdopting,policyAdopting};
