import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-F77KO6RQ.js";import"./chunk-DCI3NKPI.js";import"./chunk-UUTF7NVG.js";import"./chunk-5FTJMFUU.js";
import"./chunk-VUVTKAIZ.js";import"./chunk-JOLEJTHZ.js";import"./chunk-J47LNHAR.js";import"./chunk-7WZENJTA.js";import"./chunk-NZOOVDCM.js";
import"./chunk-WZDLTTC5.js";import"./chunk-JHJN3XAL.js";import"./chunk-JKIMFURV.js";import"./chunk-KSWECDOG.js";import"./chunk-XKMYMS33.js";
import"./chunk-BXRTLVYA.js";import"./chunk-H3Y3E4Z4.js";import"./chunk-TZHJ4ZDD.js";import"./chunk-3E6YJNEX.js";import"./chunk-XVYK5OKD.js";
import"./chunk-7GMIHT5M.js";import"./chunk-DXPRKN2M.js";import"./chunk-KGW3LTWS.js";import"./chunk-YFJCXPTZ.js";import"./chunk-6N4TGIYO.js";
import"./chunk-HRS3L6R4.js";import"./chunk-YPS3GFWJ.js";import"./chunk-WAU5HFGP.js";import"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";
import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
