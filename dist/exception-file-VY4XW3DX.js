import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseExceptions}from"./chunk-6KY7WSSH.js";import"./chunk-XZIASTDS.js";import"./chunk-7GMIHT5M.js";import"./chunk-UFBUCOAQ.js";import"./chunk-RDYSLXI3.js";
import"./chunk-VLADU4LJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parseExceptions};
