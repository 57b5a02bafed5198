import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{openHome}from"./chunk-3KU4NTES.js";import"./chunk-7CX4RLIM.js";import"./chunk-F2ESQYK7.js";import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{openHome};
