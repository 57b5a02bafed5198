import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-VRS7RCUH.js";import"./chunk-UEQ7GVRD.js";import"./chunk-LVT2RKYY.js";import"./chunk-RQUAI55Q.js";
import"./chunk-4LOADBHB.js";import"./chunk-UCZEUNXX.js";import"./chunk-QJWEBBF2.js";import"./chunk-3ZNSB7V5.js";import"./chunk-6IVMCKZ5.js";
import"./chunk-6IUQ4PYI.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
