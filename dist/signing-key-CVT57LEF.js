import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readPublicKey,readSigningKey}from"./chunk-FF3VFVBF.js";import"./chunk-QDEKIYB3.js";import"./chunk-GA2BMHTH.js";import"./chunk-F55E3OCF.js";
import"./chunk-DIQVHKCG.js";export{readPublicKey,readSigningKey};
