import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound,readyClaims}from"./chunk-D64E5WZH.js";import"./chunk-6UCSNAZF.js";import"./chunk-QM5TTDVW.js";import"./chunk-RQUAI55Q.js";
import"./chunk-W4BE2Z67.js";import"./chunk-RIFSZJGU.js";import"./chunk-DAIRZZ4O.js";import"./chunk-3ZNSB7V5.js";import"./chunk-4GPKYK6F.js";
import"./chunk-Y6CZT72V.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound,readyClaims};
