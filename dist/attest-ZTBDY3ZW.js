import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-SX3DBY7C.js";import"./chunk-D46CGYYE.js";import"./chunk-NVMUER6I.js";import"./chunk-JKIMFURV.js";
import"./chunk-MBKJR4VI.js";import"./chunk-6ALDGUL3.js";import"./chunk-ZVP4TL7U.js";import"./chunk-AVOPYSZO.js";import"./chunk-6LGFZE6I.js";
import"./chunk-PWGYD5AQ.js";import"./chunk-B3FQNES3.js";import"./chunk-FHD2I7XA.js";import"./chunk-3ZNSB7V5.js";import"./chunk-S5SCV5RA.js";
import"./chunk-V4EONVYX.js";import"./chunk-XK5IOTJL.js";import"./chunk-S6ZKY7G4.js";import"./chunk-THJVGLCY.js";import"./chunk-YIUG33YD.js";
import"./chunk-WAGMCTHG.js";import"./chunk-POVIPXHE.js";import"./chunk-NPMNWCA4.js";import"./chunk-GA2BMHTH.js";import"./chunk-F55E3OCF.js";
import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
