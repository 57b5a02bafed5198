import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readPublicKey,readSigningKey}from"./chunk-3XKDMC7G.js";import"./chunk-USU7Y6QX.js";import"./chunk-6YOFD2GB.js";import"./chunk-RMRS4S7I.js";
import"./chunk-DIQVHKCG.js";export{readPublicKey,readSigningKey};
