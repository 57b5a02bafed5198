import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-SDLCACIN.js";import"./chunk-3DK3PFMB.js";import"./chunk-ONAR5CM4.js";import"./chunk-IEYEJQIL.js";
import"./chunk-HSIWMRYJ.js";import"./chunk-VMAQBBMW.js";import"./chunk-PG4OY34T.js";import"./chunk-HQCBUHLV.js";import"./chunk-YU7BYK4B.js";
import"./chunk-O7RUB2I2.js";import"./chunk-3ZNSB7V5.js";import"./chunk-RHKTXKMZ.js";import"./chunk-QRYT7FOD.js";import"./chunk-RQUAI55Q.js";
import"./chunk-7PL4Z226.js";import"./chunk-KT4A3RJ2.js";import"./chunk-SOLK6MDS.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
