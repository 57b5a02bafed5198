import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseVex}from"./chunk-RJ2GJSYY.js";import"./chunk-7CX4RLIM.js";import"./chunk-F2ESQYK7.js";import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{parseVex};
