import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound,readyClaims}from"./chunk-LLCGDTWC.js";import"./chunk-IEUEYJ6K.js";import"./chunk-AZQNI6SN.js";import"./chunk-RQUAI55Q.js";
import"./chunk-6QUJV22X.js";import"./chunk-W7TJ5L2R.js";import"./chunk-WJ4RSSVZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-UGLA4IV3.js";
import"./chunk-AFPHAFWV.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound,readyClaims};
