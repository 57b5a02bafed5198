import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-BCHKBOVQ.js";import"./chunk-46WTOFDG.js";import"./chunk-G3XFXEAL.js";import"./chunk-KMEMC6IN.js";
import"./chunk-35GUL4YQ.js";import"./chunk-BU7SRMEO.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-V7RLRESX.js";
import"./chunk-RQUAI55Q.js";import"./chunk-LIHHT6EI.js";import"./chunk-62SQPVY5.js";import"./chunk-A4QRTCHH.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
