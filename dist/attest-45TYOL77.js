import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound,readyClaims}from"./chunk-ZIL2P5VJ.js";import"./chunk-GRMDBWJV.js";import"./chunk-IHCZYH53.js";import"./chunk-RQUAI55Q.js";
import"./chunk-5ETCLFAT.js";import"./chunk-MV6O6DJG.js";import"./chunk-UTVXMGSC.js";import"./chunk-3ZNSB7V5.js";import"./chunk-OUULIPIR.js";
import"./chunk-3IQLGBM5.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound,readyClaims};
