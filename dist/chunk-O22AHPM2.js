import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
function hoursText(hours){return hours<1?`${Math.round(hours*60)} min`:hours<48?`${Math.round(hours*10)/10} h`:`${Math.round(hours/2.4)/10} d`}export{hoursText};
