import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseVex}from"./chunk-2QQ6XRIV.js";import"./chunk-RHKTXKMZ.js";import"./chunk-KEPUGZ47.js";import"./chunk-H3WLTHKA.js";import"./chunk-M4BUDUPV.js";
import"./chunk-APSNQ7XH.js";import"./chunk-IJRXJA7M.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parseVex};
