import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseExceptions}from"./chunk-PACRKCQA.js";import"./chunk-W2YCSFIF.js";import"./chunk-5TN3CISS.js";import"./chunk-7GMIHT5M.js";import"./chunk-JH4M7AFX.js";
import"./chunk-HLXYS6LS.js";import"./chunk-EZ3EG6PU.js";import"./chunk-BT46F2CD.js";import"./chunk-YCQRFMHG.js";import"./chunk-LSQY2DXU.js";
import"./chunk-QJ7IVHY2.js";import"./chunk-AXMED5UL.js";import"./chunk-CWWXFKX5.js";import"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{parseExceptions};
