import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{Cancelled}from"./chunk-NPMNWCA4.js";function cancelled(signal){return signal.reason instanceof Cancelled?signal.reason:new Cancelled("its caller")}function throwIfCancelled(signal){if(signal.aborted)
throw cancelled(signal)}export{cancelled,throwIfCancelled};
