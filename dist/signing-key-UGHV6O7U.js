import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readPublicKey,readSigningKey}from"./chunk-BK3A3MPC.js";import"./chunk-VUSZTHKP.js";import"./chunk-VPER2H3U.js";import"./chunk-DIQVHKCG.js";export{readPublicKey,readSigningKey};
