import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseExceptions}from"./chunk-PXTKH3QU.js";import"./chunk-5H6LTXOL.js";import"./chunk-IZLEAFIM.js";import"./chunk-7GMIHT5M.js";import"./chunk-ISNLJWDY.js";
import"./chunk-3RK3K2RT.js";import"./chunk-UZT5ZAST.js";import"./chunk-KS5PJUYC.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parseExceptions};
