import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gatePorts,withRegistry}from"./chunk-FF6D7SOR.js";import"./chunk-KZJEKF2X.js";import"./chunk-DOOR6AZ4.js";import"./chunk-WB5RPM53.js";
import"./chunk-WAGMCTHG.js";import"./chunk-WV3N4TDC.js";import"./chunk-CEDMKDT3.js";import"./chunk-VKHHZCBE.js";import"./chunk-55ZWJUX4.js";
import"./chunk-POVIPXHE.js";import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";import"./chunk-GA2BMHTH.js";import"./chunk-F55E3OCF.js";
import"./chunk-DIQVHKCG.js";export{gatePorts,withRegistry};
