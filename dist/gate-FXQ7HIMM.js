import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-MPU5TYIV.js";import"./chunk-24M3CRIL.js";import"./chunk-PDWZYWIX.js";import"./chunk-PXZIHULY.js";
import"./chunk-JEWBBDFS.js";import"./chunk-6ELBQLSM.js";import"./chunk-OFTUREM2.js";import"./chunk-RXJYCFCN.js";import"./chunk-U6H4WF3I.js";
import"./chunk-EH67GBL4.js";import"./chunk-TAQAZ35V.js";import"./chunk-RHKTXKMZ.js";import"./chunk-JJK6YNQT.js";import"./chunk-6XUXY7G2.js";
import"./chunk-LS6DFXJR.js";import"./chunk-4LAH7IA7.js";import"./chunk-HSGGK4QU.js";import"./chunk-GHTRYXMV.js";import"./chunk-5CBBNQXF.js";
import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-26YPB3PO.js";import"./chunk-RQUAI55Q.js";import"./chunk-MFGN7B6O.js";import"./chunk-PQ5V2LHA.js";import"./chunk-HYC2JVG2.js";
import"./chunk-I6OKRYUM.js";import"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
