import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gatePorts}from"./chunk-253RVYJ2.js";import"./chunk-HRJBMNXN.js";import"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";import"./chunk-MGHMEVFY.js";
import"./chunk-DCEDHILC.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";export{gatePorts};
