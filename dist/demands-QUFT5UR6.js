import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandsOf,trustedSigners}from"./chunk-C2EMFPBE.js";import"./chunk-OAFVCHEM.js";import"./chunk-QDEKIYB3.js";import"./chunk-S6ZKY7G4.js";
import"./chunk-NPMNWCA4.js";import"./chunk-F55E3OCF.js";import"./chunk-Z7WO7TSW.js";import"./chunk-QE6VZ4G2.js";import"./chunk-DIQVHKCG.js";export{demandsOf,trustedSigners};
