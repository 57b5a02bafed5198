import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-NSJ24QY2.js";import"./chunk-DU2EAVZN.js";import"./chunk-X6HSBO7L.js";import"./chunk-FET5IVV3.js";
import"./chunk-A6UZPBRJ.js";import"./chunk-MRC3TMUK.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-7ILC44QM.js";
import"./chunk-RQUAI55Q.js";import"./chunk-D5Y5PR2S.js";import"./chunk-KMOUWZBP.js";import"./chunk-VBHMIX2Y.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
