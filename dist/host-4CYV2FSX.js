import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{createTerminalHost,runCommand,runOnRunner}from"./chunk-GT533TFE.js";import"./chunk-B7S33VFM.js";import"./chunk-ZEO2AC2D.js";import"./chunk-KZJEKF2X.js";
import"./chunk-VKHHZCBE.js";import"./chunk-USLO7EXV.js";import"./chunk-WV3N4TDC.js";import"./chunk-NPMNWCA4.js";import"./chunk-DIQVHKCG.js";export{createTerminalHost,runCommand,runOnRunner};
