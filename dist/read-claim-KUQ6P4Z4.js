import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim}from"./chunk-KLT2HBJF.js";import"./chunk-UJWQQ4PW.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-GASUZMIR.js";import"./chunk-2NVWEQSJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim};
