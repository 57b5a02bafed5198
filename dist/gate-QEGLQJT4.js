import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-EXGIQHFN.js";import"./chunk-K2J26UFW.js";import"./chunk-5FTJMFUU.js";import"./chunk-2VANHX3R.js";
import"./chunk-VUVTKAIZ.js";import"./chunk-JOLEJTHZ.js";import"./chunk-MTFQNIQM.js";import"./chunk-K4F5EHIM.js";import"./chunk-B36O4LTA.js";
import"./chunk-JHJN3XAL.js";import"./chunk-7I6K7K22.js";import"./chunk-JLSP2W6M.js";import"./chunk-J2D2NSO4.js";import"./chunk-BZGYJ5CG.js";
import"./chunk-F23WUJS3.js";import"./chunk-R3CCY2RE.js";import"./chunk-3EGHXFTI.js";import"./chunk-7GMIHT5M.js";import"./chunk-BQX3W4V6.js";
import"./chunk-XQTUZL5H.js";import"./chunk-4NO2VKXO.js";import"./chunk-W4SNY7ZT.js";import"./chunk-7L7Z33YW.js";import"./chunk-YE25CE6S.js";
import"./chunk-JEQLNRX6.js";import"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";
import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
