import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-3JA6EEKP.js";import"./chunk-LSDOTFQ3.js";import"./chunk-2RT26WD2.js";import"./chunk-7O2N4G5U.js";
import"./chunk-2WEJRFYT.js";import"./chunk-EYBL5JAF.js";import"./chunk-Y4JYMGOH.js";import"./chunk-Q4ZZT7TA.js";import"./chunk-BXMNDUUD.js";
import"./chunk-7YVSPBEX.js";import"./chunk-JGGNXR3P.js";import"./chunk-3JA6SQVD.js";import"./chunk-KQ4OCQUT.js";import"./chunk-KPBLXWXJ.js";
import"./chunk-P67AHOYF.js";import"./chunk-X6HSBO7L.js";import"./chunk-5FTJMFUU.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-DT2HY2PQ.js";import"./chunk-OV4KMLXM.js";import"./chunk-5F45EBBI.js";import"./chunk-TZVNPYQF.js";import"./chunk-ECLDOGG6.js";
import"./chunk-EVNLNFJR.js";import"./chunk-3SNSUAXO.js";import"./chunk-7U5TIEO5.js";import"./chunk-7ILC44QM.js";import"./chunk-RQUAI55Q.js";
import"./chunk-D5Y5PR2S.js";import"./chunk-KMOUWZBP.js";import"./chunk-VBHMIX2Y.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
