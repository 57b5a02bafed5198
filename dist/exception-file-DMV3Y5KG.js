import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseExceptions}from"./chunk-OIDEFAXC.js";import"./chunk-WZQ3OBYR.js";import"./chunk-NXJEX3CW.js";import"./chunk-7GMIHT5M.js";import"./chunk-WS2G2ZVU.js";
import"./chunk-NRH32PCM.js";import"./chunk-WR7OPHKP.js";import"./chunk-LLGWLKNV.js";import"./chunk-YBUGWHSO.js";import"./chunk-KEPUGZ47.js";
import"./chunk-H3WLTHKA.js";import"./chunk-M4BUDUPV.js";import"./chunk-APSNQ7XH.js";import"./chunk-IJRXJA7M.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{parseExceptions};
