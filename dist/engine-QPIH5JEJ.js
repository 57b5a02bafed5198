import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{findEngine}from"./chunk-PUJRGDXS.js";import"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{findEngine};
