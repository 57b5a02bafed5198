import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{scanCommand,worstCode}from"./chunk-MF3BF6IM.js";import"./chunk-HMDEXBGS.js";import"./chunk-P377JXGZ.js";import"./chunk-LLIWOELB.js";
import"./chunk-XQROXMDE.js";import"./chunk-6WWCZYLF.js";import"./chunk-G3Q7PTYN.js";import"./chunk-BHXL6PQ6.js";import"./chunk-H776EUPP.js";
import"./chunk-OSHG7K4X.js";import"./chunk-WJUMDUHF.js";import"./chunk-H5SOUUS2.js";import"./chunk-JMXPIUVV.js";import"./chunk-UUTF7NVG.js";
import"./chunk-VUVTKAIZ.js";import"./chunk-JOLEJTHZ.js";import"./chunk-JHJN3XAL.js";import"./chunk-KSWECDOG.js";import"./chunk-XKMYMS33.js";
import"./chunk-BXRTLVYA.js";import"./chunk-DXPRKN2M.js";import"./chunk-YFJCXPTZ.js";import"./chunk-HRS3L6R4.js";import"./chunk-YPS3GFWJ.js";
import"./chunk-WAU5HFGP.js";import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";export{scanCommand,worstCode};
