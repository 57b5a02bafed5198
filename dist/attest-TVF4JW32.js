import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-AWFRM6FI.js";import"./chunk-YJW2UIKT.js";import"./chunk-K3JROQTK.js";import"./chunk-WFZXHQEB.js";
import"./chunk-LOM5R6S4.js";import"./chunk-LC6V45TV.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-QAZIRQO4.js";
import"./chunk-RQUAI55Q.js";import"./chunk-UFBUCOAQ.js";import"./chunk-RDYSLXI3.js";import"./chunk-VLADU4LJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
