import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseVex}from"./chunk-I5WAADU5.js";import"./chunk-E2JEG2FQ.js";import"./chunk-UNAVJA7A.js";import"./chunk-P5INQJPN.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{parseVex};
