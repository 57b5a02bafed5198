import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{findEngine}from"./chunk-YCQRFMHG.js";import"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{findEngine};
