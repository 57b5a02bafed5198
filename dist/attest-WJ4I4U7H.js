import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-YD6BVCBK.js";import"./chunk-ZUGWS6LZ.js";import"./chunk-EXBE4RHK.js";import"./chunk-XQLTEHPG.js";
import"./chunk-PYULZT6P.js";import"./chunk-OVFJSCRT.js";import"./chunk-3ZNSB7V5.js";import"./chunk-RHKTXKMZ.js";import"./chunk-2QD6EIUY.js";
import"./chunk-RQUAI55Q.js";import"./chunk-E2JEG2FQ.js";import"./chunk-UNAVJA7A.js";import"./chunk-P5INQJPN.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
