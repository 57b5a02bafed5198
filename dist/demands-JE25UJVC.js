import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,trustedSigners}from"./chunk-UQZSVZEV.js";import"./chunk-E3UK7TEM.js";import"./chunk-GB3PG5UL.js";import"./chunk-AFPHAFWV.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,trustedSigners};
