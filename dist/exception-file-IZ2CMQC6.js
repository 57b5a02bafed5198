import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseExceptions}from"./chunk-ZSOXCSTQ.js";import"./chunk-PVXRRTS7.js";import"./chunk-7GMIHT5M.js";import"./chunk-53J5P326.js";import"./chunk-HVNFODBY.js";
import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parseExceptions};
