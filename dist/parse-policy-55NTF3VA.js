import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parsePolicy}from"./chunk-ADYY5WOE.js";import"./chunk-RGN4DD2F.js";import"./chunk-7BZGSNVY.js";import"./chunk-7GMIHT5M.js";import"./chunk-7PL4Z226.js";
import"./chunk-KT4A3RJ2.js";import"./chunk-SOLK6MDS.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parsePolicy};
