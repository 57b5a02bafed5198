import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandsOf,trustedSigners}from"./chunk-OV3WPF5W.js";import"./chunk-FF3VFVBF.js";import"./chunk-QDEKIYB3.js";import"./chunk-S6ZKY7G4.js";
import"./chunk-NPMNWCA4.js";import"./chunk-GA2BMHTH.js";import"./chunk-F55E3OCF.js";import"./chunk-DIQVHKCG.js";export{demandsOf,trustedSigners};
