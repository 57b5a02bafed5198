import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gatePorts}from"./chunk-EG7V2OB2.js";import"./chunk-MQTV26UG.js";import"./chunk-BNX62MWX.js";import"./chunk-J4U3KNYH.js";import"./chunk-7L4BE5VH.js";
import"./chunk-WB5RPM53.js";import"./chunk-27RHW3YL.js";import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";import"./chunk-DIQVHKCG.js";export{gatePorts};
