import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-AG2I3N6Z.js";import"./chunk-Q5RJTUMR.js";import"./chunk-RGJSCRA7.js";import"./chunk-DCDJWAED.js";
import"./chunk-J4HUKGAV.js";import"./chunk-LDCEKSVD.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-BACMQOPP.js";
import"./chunk-RQUAI55Q.js";import"./chunk-IIMA47FH.js";import"./chunk-HN4ICKMR.js";import"./chunk-GWMF7IAL.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
