import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gatePorts,withRegistry}from"./chunk-QPKACTNR.js";import"./chunk-KZJEKF2X.js";import"./chunk-F3Z5MWRT.js";import"./chunk-VKHHZCBE.js";
import"./chunk-WB5RPM53.js";import"./chunk-USLO7EXV.js";import"./chunk-WV3N4TDC.js";import"./chunk-4PAIO2OC.js";import"./chunk-4KCKIREU.js";
import"./chunk-NPMNWCA4.js";import"./chunk-VUSZTHKP.js";import"./chunk-VPER2H3U.js";import"./chunk-55ZWJUX4.js";import"./chunk-DIQVHKCG.js";export{gatePorts,withRegistry};
