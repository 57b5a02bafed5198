import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-554HXGJT.js";import"./chunk-PXF2EOPU.js";import"./chunk-RHKTXKMZ.js";import"./chunk-34ZTHKAL.js";
import"./chunk-P6N3UOCE.js";import"./chunk-XT2VOUGX.js";import"./chunk-BO2LLXVT.js";import"./chunk-3ZNSB7V5.js";import"./chunk-RHKTXKMZ.js";
import"./chunk-5CG5N7ZD.js";import"./chunk-RQUAI55Q.js";import"./chunk-3RK3K2RT.js";import"./chunk-UZT5ZAST.js";import"./chunk-KS5PJUYC.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
