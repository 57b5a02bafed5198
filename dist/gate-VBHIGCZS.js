import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-ZU45BYK5.js";import"./chunk-PNUE5CT4.js";import"./chunk-2RT26WD2.js";import"./chunk-IMGWPP7C.js";
import"./chunk-L5ZEWVAV.js";import"./chunk-KHUJUWGO.js";import"./chunk-3OAXVBAF.js";import"./chunk-4PGZ5VTN.js";import"./chunk-I6H2QDRZ.js";
import"./chunk-VJMQOVK7.js";import"./chunk-5JJMUJKE.js";import"./chunk-UKRDZNTG.js";import"./chunk-BQZNRPMA.js";import"./chunk-VYFOC4JP.js";
import"./chunk-344W3SYP.js";import"./chunk-N6474MWL.js";import"./chunk-5FTJMFUU.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-WSB4H5WZ.js";import"./chunk-H2DHD7QC.js";import"./chunk-FVPBJDXQ.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";
import"./chunk-BDS6EAJG.js";import"./chunk-GNQD5XI4.js";import"./chunk-STCSDMFI.js";import"./chunk-SJSVVYGB.js";import"./chunk-RQUAI55Q.js";
import"./chunk-U573BWIX.js";import"./chunk-LECFA43I.js";import"./chunk-VXIHHMJJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
