import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseExceptions}from"./chunk-NAIJMU6D.js";import"./chunk-WBYCYBKY.js";import"./chunk-7GMIHT5M.js";import"./chunk-W7K77M2D.js";import"./chunk-GASUZMIR.js";
import"./chunk-2NVWEQSJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parseExceptions};
