import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseExceptions}from"./chunk-L5NNHSDV.js";import"./chunk-KOEIP5M3.js";import"./chunk-7GMIHT5M.js";import"./chunk-LIHHT6EI.js";import"./chunk-62SQPVY5.js";
import"./chunk-A4QRTCHH.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parseExceptions};
