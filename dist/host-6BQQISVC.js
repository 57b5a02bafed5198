import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{createActionsHost,createTerminalHost,runAction,runCommand}from"./chunk-7772GGLT.js";import"./chunk-XPYSH4NZ.js";import"./chunk-H5SOUUS2.js";
import"./chunk-HRJBMNXN.js";import"./chunk-CTLGDBQX.js";import"./chunk-DCEDHILC.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";export{createActionsHost,createTerminalHost,runAction,runCommand};
