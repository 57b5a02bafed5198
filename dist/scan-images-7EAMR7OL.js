import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{scanCommand,worstCode}from"./chunk-JD66N25P.js";import"./chunk-EXELYNIN.js";import"./chunk-RCCING5L.js";import"./chunk-CVVANHSG.js";
import"./chunk-XQROXMDE.js";import"./chunk-DSVW36UC.js";import"./chunk-5FRWWMEU.js";import"./chunk-BHXL6PQ6.js";import"./chunk-H776EUPP.js";
import"./chunk-6HHJXXV4.js";import"./chunk-WJUMDUHF.js";import"./chunk-H5SOUUS2.js";import"./chunk-JMXPIUVV.js";import"./chunk-UUTF7NVG.js";
import"./chunk-VUVTKAIZ.js";import"./chunk-JOLEJTHZ.js";import"./chunk-JHJN3XAL.js";import"./chunk-KSWECDOG.js";import"./chunk-XKMYMS33.js";
import"./chunk-ZYDX5N3D.js";import"./chunk-DXPRKN2M.js";import"./chunk-YFJCXPTZ.js";import"./chunk-WQS4FF4V.js";import"./chunk-YPS3GFWJ.js";
import"./chunk-WAU5HFGP.js";import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";export{scanCommand,worstCode};
