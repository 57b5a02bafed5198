import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-2N2FNQ6F.js";import"./chunk-5RYWOE4H.js";import"./chunk-S2BIT7WE.js";import"./chunk-J4RJQOKD.js";
import"./chunk-55VDPEHD.js";import"./chunk-W2QCRQGJ.js";import"./chunk-6VNWTBET.js";import"./chunk-5XVFUN6K.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-2T37FEH6.js";import"./chunk-RQUAI55Q.js";import"./chunk-J7XCMHNL.js";import"./chunk-VCBHWEWO.js";
import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
