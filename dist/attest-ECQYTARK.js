import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{attest,claimsNotFound}from"./chunk-RUIVMYHQ.js";import"./chunk-OII5YM3U.js";import"./chunk-5CBBNQXF.js";import"./chunk-BM7RXFSE.js";
import"./chunk-OIESO6S5.js";import"./chunk-KAHCRG3Y.js";import"./chunk-3ZNSB7V5.js";import"./chunk-KIUOY6RG.js";import"./chunk-NHADVY5X.js";
import"./chunk-VRSMHFFX.js";import"./chunk-TFYUJOO3.js";import"./chunk-PUJRGDXS.js";import"./chunk-26YPB3PO.js";import"./chunk-RQUAI55Q.js";
import"./chunk-MFGN7B6O.js";import"./chunk-PQ5V2LHA.js";import"./chunk-HYC2JVG2.js";import"./chunk-I6OKRYUM.js";import"./chunk-U5P7JEFI.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{attest,claimsNotFound};
