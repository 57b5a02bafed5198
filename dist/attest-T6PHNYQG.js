import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-OHJCL5Z4.js";import"./chunk-FDBOXUFF.js";import"./chunk-4ARKACV4.js";import"./chunk-J4RJQOKD.js";
import"./chunk-PS7L2F4A.js";import"./chunk-PK6TBVPR.js";import"./chunk-EKSV5L6X.js";import"./chunk-6HFJNTSO.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-UXUEZ3VX.js";import"./chunk-RQUAI55Q.js";import"./chunk-53J5P326.js";import"./chunk-HVNFODBY.js";
import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
