import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-RF6DYFKD.js";import"./chunk-MXAVVX3P.js";import"./chunk-5UPSZFF5.js";import"./chunk-R24MPLMX.js";
import"./chunk-X5CDBEGY.js";import"./chunk-JJLGIRTB.js";import"./chunk-3ZNSB7V5.js";import"./chunk-RHKTXKMZ.js";import"./chunk-QVBT6RYC.js";
import"./chunk-RQUAI55Q.js";import"./chunk-7CX4RLIM.js";import"./chunk-F2ESQYK7.js";import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
