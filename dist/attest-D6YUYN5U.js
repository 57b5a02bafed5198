import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-LC635VH7.js";import"./chunk-OUVVHSPB.js";import"./chunk-E6K4Y2QF.js";import"./chunk-KJGQJTWP.js";
import"./chunk-2PCCT4XL.js";import"./chunk-PQNV7SBK.js";import"./chunk-3ZNSB7V5.js";import"./chunk-SSIZXC4F.js";import"./chunk-VDOGKGG6.js";
import"./chunk-2IGUZQXD.js";import"./chunk-6TJ564VE.js";import"./chunk-MRYTFHJJ.js";import"./chunk-WEILCTWS.js";import"./chunk-RQUAI55Q.js";
import"./chunk-W52JFHFM.js";import"./chunk-SJ56Q5YI.js";import"./chunk-WS3GOWXK.js";import"./chunk-CYYKWODS.js";import"./chunk-CTLLQXOT.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
