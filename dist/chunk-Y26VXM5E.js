import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{daysLater}from"./chunk-IXJOGZYS.js";var refusals=["no-reason","no-expiry","malformed-date","expired","hidden-characters","wildcard","second-id","dead-id","too-far-ahead","no-ticket","not-approved",
"not-on-both","not-compared","unreadable"],announcedDays=14;function holds(exception,now){return now.getTime()<exception.endsAt.getTime()}function endingSoon(exceptions,now){
let limit=daysLater(now,announcedDays).getTime();return exceptions.filter(exception=>holds(exception,now)&&exception.endsAt.getTime()<=limit).toSorted((a,b)=>a.
endsAt.getTime()-b.endsAt.getTime())}export{refusals,announcedDays,holds,endingSoon};
