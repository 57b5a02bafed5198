import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim}from"./chunk-6LGFZE6I.js";import"./chunk-PWGYD5AQ.js";import"./chunk-B3FQNES3.js";import"./chunk-FHD2I7XA.js";
import"./chunk-3ZNSB7V5.js";import"./chunk-S5SCV5RA.js";import"./chunk-V4EONVYX.js";import"./chunk-S6ZKY7G4.js";import"./chunk-YIUG33YD.js";
import"./chunk-GA2BMHTH.js";import"./chunk-F55E3OCF.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim};
