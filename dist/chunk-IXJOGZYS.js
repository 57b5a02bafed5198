import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
function startOfDay(text){if(!/^\d{4}-\d{2}-\d{2}$/.test(text))return;let start=new Date(`${text}T00:00:00.000Z`);return!Number.isNaN(start.getTime())&&dayOf(start)===
text?start:void 0}function dayOf(instant){return instant.toISOString().slice(0,10)}function daysLater(instant,days){return new Date(instant.getTime()+days*864e5)}
function lastDay(endsAt){return endsAt.getTime()%864e5===0?dayOf(daysLater(endsAt,-1)):`${endsAt.toISOString().slice(0,16).replace("T"," ")} UTC`}export{startOfDay,dayOf,daysLater,lastDay};
