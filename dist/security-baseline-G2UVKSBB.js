import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readBaselineFile,requireBaseline}from"./chunk-7FR2MRHG.js";import"./chunk-RHKTXKMZ.js";import"./chunk-LSQY2DXU.js";import"./chunk-QJ7IVHY2.js";
import"./chunk-AXMED5UL.js";import"./chunk-CWWXFKX5.js";import"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{readBaselineFile,requireBaseline};
