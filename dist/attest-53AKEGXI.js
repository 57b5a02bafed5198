import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-BAM6BBW4.js";import"./chunk-IJDVWVG6.js";import"./chunk-N6474MWL.js";import"./chunk-OJEMSQQK.js";
import"./chunk-A2HSJTJ3.js";import"./chunk-2BA7MNUT.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-SJSVVYGB.js";
import"./chunk-RQUAI55Q.js";import"./chunk-U573BWIX.js";import"./chunk-LECFA43I.js";import"./chunk-VXIHHMJJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
