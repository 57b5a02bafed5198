import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gatePorts,withRegistry}from"./chunk-VD6A2YUG.js";import"./chunk-KZJEKF2X.js";import"./chunk-ZNMKMAXG.js";import"./chunk-WB5RPM53.js";
import"./chunk-SSXD4G65.js";import"./chunk-CRBXZ7IY.js";import"./chunk-WV3N4TDC.js";import"./chunk-CEDMKDT3.js";import"./chunk-VKHHZCBE.js";
import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";import"./chunk-F55E3OCF.js";import"./chunk-Z7WO7TSW.js";import"./chunk-QE6VZ4G2.js";
import"./chunk-55ZWJUX4.js";import"./chunk-DIQVHKCG.js";export{gatePorts,withRegistry};
