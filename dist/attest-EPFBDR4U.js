import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-AAKE52YS.js";import"./chunk-APJSUPOL.js";import"./chunk-UQXL5TG5.js";import"./chunk-LUTNQHWA.js";
import"./chunk-VGHZBGOB.js";import"./chunk-TJUBWTCB.js";import"./chunk-HQV5ABC7.js";import"./chunk-3ZNSB7V5.js";import"./chunk-ANOGVHSB.js";
import"./chunk-JKIMFURV.js";import"./chunk-P7YP2I2K.js";import"./chunk-S5SCV5RA.js";import"./chunk-IKTDB3HK.js";import"./chunk-BHBVAFMB.js";
import"./chunk-S6ZKY7G4.js";import"./chunk-THJVGLCY.js";import"./chunk-5KZLXNPS.js";import"./chunk-SSXD4G65.js";import"./chunk-CRBXZ7IY.js";
import"./chunk-NPMNWCA4.js";import"./chunk-F55E3OCF.js";import"./chunk-Z7WO7TSW.js";import"./chunk-QE6VZ4G2.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
