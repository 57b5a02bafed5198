import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandsOf,trustedSigners}from"./chunk-QG25TCC3.js";import"./chunk-3XKDMC7G.js";import"./chunk-USU7Y6QX.js";import"./chunk-6YOFD2GB.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{demandsOf,trustedSigners};
