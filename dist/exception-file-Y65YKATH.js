import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseExceptions}from"./chunk-HK4RN4EC.js";import"./chunk-BZTUCL2Y.js";import"./chunk-7GMIHT5M.js";import"./chunk-D5Y5PR2S.js";import"./chunk-KMOUWZBP.js";
import"./chunk-VBHMIX2Y.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parseExceptions};
