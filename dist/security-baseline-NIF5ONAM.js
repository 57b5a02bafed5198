import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readBaselineFile,requireBaseline}from"./chunk-FMAQJPNR.js";import"./chunk-RHKTXKMZ.js";import"./chunk-NU7XRSNH.js";import"./chunk-P4NVSMEY.js";
import"./chunk-JPNARZKT.js";import"./chunk-7HSWERG5.js";import"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{readBaselineFile,requireBaseline};
