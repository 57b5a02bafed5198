import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{createTerminalHost,runAction,runCommand}from"./chunk-Y6ECCGYX.js";import"./chunk-B7S33VFM.js";import"./chunk-ZEO2AC2D.js";import"./chunk-RVZB72FN.js";
import"./chunk-WV3N4TDC.js";import"./chunk-MQTV26UG.js";import"./chunk-7L4BE5VH.js";import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";
import"./chunk-DIQVHKCG.js";export{createTerminalHost,runAction,runCommand};
