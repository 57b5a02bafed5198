import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-PXFEY356.js";import"./chunk-BSA4QQ5T.js";import"./chunk-W264HLQ3.js";import"./chunk-PLRLGRGP.js";
import"./chunk-A3XUVW4W.js";import"./chunk-EDDUJ55I.js";import"./chunk-4UTEZ4YX.js";import"./chunk-EQJVZ54G.js";import"./chunk-TVPPTBTH.js";
import"./chunk-NKLID43M.js";import"./chunk-4DVTGZUI.js";import"./chunk-RHKTXKMZ.js";import"./chunk-FHBWXGXA.js";import"./chunk-3RKD42T6.js";
import"./chunk-ZCWIK6SY.js";import"./chunk-YJ6JPLAY.js";import"./chunk-657W3PN4.js";import"./chunk-M64NYVWI.js";import"./chunk-E2AUHS5V.js";
import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-UJWNJV3F.js";import"./chunk-ERYKQBGR.js";import"./chunk-RQUAI55Q.js";import"./chunk-KEPUGZ47.js";import"./chunk-H3WLTHKA.js";
import"./chunk-M4BUDUPV.js";import"./chunk-APSNQ7XH.js";import"./chunk-IJRXJA7M.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
