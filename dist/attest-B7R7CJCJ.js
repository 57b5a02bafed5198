import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound,readyClaims}from"./chunk-R6TF2BNL.js";import"./chunk-PKZJ46AZ.js";import"./chunk-L3K2Y4AH.js";import"./chunk-RQUAI55Q.js";
import"./chunk-LQG2CFZP.js";import"./chunk-G2MMIYVX.js";import"./chunk-H67FFBVT.js";import"./chunk-3ZNSB7V5.js";import"./chunk-GB3PG5UL.js";
import"./chunk-AFPHAFWV.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound,readyClaims};
