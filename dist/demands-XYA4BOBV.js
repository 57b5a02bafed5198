import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,trustedSigners}from"./chunk-EOY3MQHK.js";import"./chunk-OVXMUQGX.js";import"./chunk-4GPKYK6F.js";import"./chunk-Y6CZT72V.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,trustedSigners};
