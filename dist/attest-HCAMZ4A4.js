import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-DEWC37IR.js";import"./chunk-WBP3TXJY.js";import"./chunk-ZMGH5Z4R.js";import"./chunk-RQUAI55Q.js";
import"./chunk-JLRYO5RC.js";import"./chunk-KLT2HBJF.js";import"./chunk-UJWQQ4PW.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-W7K77M2D.js";import"./chunk-GASUZMIR.js";import"./chunk-2NVWEQSJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
