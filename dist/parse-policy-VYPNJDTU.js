import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parsePolicy}from"./chunk-CJELC5EU.js";import"./chunk-Q5YFAH2E.js";import"./chunk-FGYO3XVC.js";import"./chunk-7GMIHT5M.js";import"./chunk-KIUOY6RG.js";
import"./chunk-NHADVY5X.js";import"./chunk-VRSMHFFX.js";import"./chunk-TFYUJOO3.js";import"./chunk-PUJRGDXS.js";import"./chunk-MFGN7B6O.js";
import"./chunk-PQ5V2LHA.js";import"./chunk-HYC2JVG2.js";import"./chunk-I6OKRYUM.js";import"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{parsePolicy};
