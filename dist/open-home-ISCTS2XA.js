import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{openHome}from"./chunk-YBUEVFVU.js";import"./chunk-J4URRWDC.js";import"./chunk-JIATJVKF.js";import"./chunk-7PL4Z226.js";import"./chunk-KT4A3RJ2.js";
import"./chunk-SOLK6MDS.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{openHome};
