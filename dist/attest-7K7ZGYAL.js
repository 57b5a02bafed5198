import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-3CKZKMCN.js";import"./chunk-IV55OEQ4.js";import"./chunk-GRPG4V7G.js";import"./chunk-ICKCOYGT.js";
import"./chunk-HEXY75PN.js";import"./chunk-KT35ZFPX.js";import"./chunk-3ZNSB7V5.js";import"./chunk-JH4M7AFX.js";import"./chunk-HLXYS6LS.js";
import"./chunk-EZ3EG6PU.js";import"./chunk-BT46F2CD.js";import"./chunk-YCQRFMHG.js";import"./chunk-OA44JMM6.js";import"./chunk-RQUAI55Q.js";
import"./chunk-LSQY2DXU.js";import"./chunk-QJ7IVHY2.js";import"./chunk-AXMED5UL.js";import"./chunk-CWWXFKX5.js";import"./chunk-F2OQW6OA.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
