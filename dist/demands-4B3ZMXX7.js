import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,trustedSigners}from"./chunk-XUQPMCVB.js";import"./chunk-KQDUNUEG.js";import"./chunk-GENCUHLI.js";import"./chunk-E4GNIVIJ.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,trustedSigners};
