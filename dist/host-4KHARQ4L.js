import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{createTerminalHost,readInput,runCommand,runOnRunner}from"./chunk-4P52X3ZT.js";import"./chunk-7N3M7MT5.js";import"./chunk-B7S33VFM.js";import"./chunk-QWP4D3ZI.js";
import"./chunk-KZJEKF2X.js";import"./chunk-WV3N4TDC.js";import"./chunk-VKHHZCBE.js";import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";
import"./chunk-DIQVHKCG.js";export{createTerminalHost,readInput,runCommand,runOnRunner};
