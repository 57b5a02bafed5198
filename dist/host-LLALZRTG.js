import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{createTerminalHost,readInput,runCommand,runOnRunner}from"./chunk-CIYGCGFM.js";import"./chunk-RHKTXKMZ.js";import"./chunk-E4GNIVIJ.js";import"./chunk-RMRS4S7I.js";
import"./chunk-DIQVHKCG.js";export{createTerminalHost,readInput,runCommand,runOnRunner};
