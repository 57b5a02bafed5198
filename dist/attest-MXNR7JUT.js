import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-BEVXVKMT.js";import"./chunk-JF6RMKNX.js";import"./chunk-E2AUHS5V.js";import"./chunk-6KKR6KS5.js";
import"./chunk-GAQLYX3D.js";import"./chunk-VARQ2UUP.js";import"./chunk-3ZNSB7V5.js";import"./chunk-WS2G2ZVU.js";import"./chunk-NRH32PCM.js";
import"./chunk-WR7OPHKP.js";import"./chunk-LLGWLKNV.js";import"./chunk-YBUGWHSO.js";import"./chunk-ERYKQBGR.js";import"./chunk-RQUAI55Q.js";
import"./chunk-KEPUGZ47.js";import"./chunk-H3WLTHKA.js";import"./chunk-M4BUDUPV.js";import"./chunk-APSNQ7XH.js";import"./chunk-IJRXJA7M.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
