import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-OYREFPGC.js";import"./chunk-QIEP34QS.js";import"./chunk-RYCY4ROU.js";import"./chunk-RQUAI55Q.js";
import"./chunk-SEUB3NYG.js";import"./chunk-ZBRWMWNQ.js";import"./chunk-GSKRWAPL.js";import"./chunk-3ZNSB7V5.js";import"./chunk-USU7Y6QX.js";
import"./chunk-6YOFD2GB.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
