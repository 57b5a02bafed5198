import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim}from"./chunk-A2HSJTJ3.js";import"./chunk-2BA7MNUT.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-LECFA43I.js";import"./chunk-VXIHHMJJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim};
