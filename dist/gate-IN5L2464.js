import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-HM3WWPKQ.js";import"./chunk-DCI3NKPI.js";import"./chunk-UUTF7NVG.js";import"./chunk-5FTJMFUU.js";
import"./chunk-VUVTKAIZ.js";import"./chunk-JOLEJTHZ.js";import"./chunk-OQ3JANEN.js";import"./chunk-VXJESXXR.js";import"./chunk-YJI6K2JS.js";
import"./chunk-YPDJOVEY.js";import"./chunk-JHJN3XAL.js";import"./chunk-JKIMFURV.js";import"./chunk-KSWECDOG.js";import"./chunk-XKMYMS33.js";
import"./chunk-ZYDX5N3D.js";import"./chunk-KWOJ4ZSC.js";import"./chunk-3T6IEZBH.js";import"./chunk-RDX3T4OJ.js";import"./chunk-PJ2TU5V6.js";
import"./chunk-7GMIHT5M.js";import"./chunk-DXPRKN2M.js";import"./chunk-KGW3LTWS.js";import"./chunk-YFJCXPTZ.js";import"./chunk-PXKO4HPS.js";
import"./chunk-WQS4FF4V.js";import"./chunk-YPS3GFWJ.js";import"./chunk-WAU5HFGP.js";import"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";
import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
