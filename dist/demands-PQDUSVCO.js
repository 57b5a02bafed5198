import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,trustedSigners}from"./chunk-76XNJVJN.js";import"./chunk-CWRLDZPU.js";import"./chunk-UGLA4IV3.js";import"./chunk-AFPHAFWV.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,trustedSigners};
