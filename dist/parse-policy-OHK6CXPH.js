import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parsePolicy}from"./chunk-KAZHFKDZ.js";import"./chunk-I7FR6OM7.js";import"./chunk-7GMIHT5M.js";import"./chunk-J7XCMHNL.js";import"./chunk-VCBHWEWO.js";
import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parsePolicy};
