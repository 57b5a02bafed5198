import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readBaselineFile,requireBaseline}from"./chunk-SYXGYFRV.js";import"./chunk-RHKTXKMZ.js";import"./chunk-MFGN7B6O.js";import"./chunk-PQ5V2LHA.js";
import"./chunk-HYC2JVG2.js";import"./chunk-I6OKRYUM.js";import"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{readBaselineFile,requireBaseline};
