import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{createActionsHost,createTerminalHost,runAction,runCommand}from"./chunk-YGR6JNUI.js";import"./chunk-HRJBMNXN.js";import"./chunk-CTLGDBQX.js";
import"./chunk-DCEDHILC.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";export{createActionsHost,createTerminalHost,runAction,runCommand};
