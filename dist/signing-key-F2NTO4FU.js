import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readPublicKey,readSigningKey}from"./chunk-FPJ6F7DH.js";import"./chunk-OUULIPIR.js";import"./chunk-3IQLGBM5.js";import"./chunk-RMRS4S7I.js";
import"./chunk-DIQVHKCG.js";export{readPublicKey,readSigningKey};
