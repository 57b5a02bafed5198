import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-V4AEUSN3.js";import"./chunk-L7D5C3QR.js";import"./chunk-2RT26WD2.js";import"./chunk-H6G4F4NL.js";
import"./chunk-4LHJR4XE.js";import"./chunk-WK3LIEZ6.js";import"./chunk-WJRCYCFQ.js";import"./chunk-2RGIOGZC.js";import"./chunk-3F7FEY2S.js";
import"./chunk-BWLQT2VR.js";import"./chunk-5FTJMFUU.js";import"./chunk-RZ54IDYT.js";import"./chunk-XHSZPLKL.js";import"./chunk-GBKBDYUQ.js";
import"./chunk-W2QALLAF.js";import"./chunk-ZZCWESL3.js";import"./chunk-RQUAI55Q.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-MPSQFDNL.js";
import"./chunk-Z63K3Z3P.js";import"./chunk-7GMIHT5M.js";import"./chunk-JOLEJTHZ.js";import"./chunk-P6YQ7CK3.js";import"./chunk-X5DL3XZN.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-GENCUHLI.js";import"./chunk-E4GNIVIJ.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
