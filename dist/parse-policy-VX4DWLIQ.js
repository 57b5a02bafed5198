import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parsePolicy}from"./chunk-LB2AVXDU.js";import"./chunk-VM2EYJDR.js";import"./chunk-7GMIHT5M.js";import"./chunk-7CX4RLIM.js";import"./chunk-F2ESQYK7.js";
import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parsePolicy};
