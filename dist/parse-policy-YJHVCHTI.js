import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parsePolicy}from"./chunk-QP5AZ2JP.js";import"./chunk-A74ILC5X.js";import"./chunk-7GMIHT5M.js";import"./chunk-E2JEG2FQ.js";import"./chunk-UNAVJA7A.js";
import"./chunk-P5INQJPN.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parsePolicy};
