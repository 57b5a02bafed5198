import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parsePolicy}from"./chunk-3LY7777G.js";import"./chunk-MCJBLD4C.js";import"./chunk-7GMIHT5M.js";import"./chunk-IIMA47FH.js";import"./chunk-HN4ICKMR.js";
import"./chunk-GWMF7IAL.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parsePolicy};
