import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseVex}from"./chunk-CAH5NKCI.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3RK3K2RT.js";import"./chunk-UZT5ZAST.js";import"./chunk-KS5PJUYC.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parseVex};
