import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{Cancelled,GateError}from"./chunk-NPMNWCA4.js";function cancelled(signal){return signal.reason instanceof GateError?signal.reason:new Cancelled("its caller")}function throwIfCancelled(signal){if(signal.aborted)
throw cancelled(signal)}export{cancelled,throwIfCancelled};
