import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-TNXHTL2M.js";import"./chunk-G3Q7PTYN.js";import"./chunk-3GCGVDK2.js";import"./chunk-BHXL6PQ6.js";import"./chunk-H776EUPP.js";
import"./chunk-OSHG7K4X.js";import"./chunk-QXPMALWS.js";import{actionInputs,runAction as runAction2}from"./chunk-7772GGLT.js";import"./chunk-XPYSH4NZ.js";
import"./chunk-WJUMDUHF.js";import"./chunk-H5SOUUS2.js";import{version}from"./chunk-55ZWJUX4.js";import"./chunk-JMXPIUVV.js";import"./chunk-VUVTKAIZ.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-XKMYMS33.js";import"./chunk-BXRTLVYA.js";import"./chunk-H3Y3E4Z4.js";import"./chunk-KGW3LTWS.js";
import"./chunk-YFJCXPTZ.js";import"./chunk-6N4TGIYO.js";import"./chunk-HRS3L6R4.js";import"./chunk-YPS3GFWJ.js";import"./chunk-WAU5HFGP.js";
import{gatePorts}from"./chunk-253RVYJ2.js";import"./chunk-HRJBMNXN.js";import"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";import"./chunk-MGHMEVFY.js";
import"./chunk-DCEDHILC.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";runAction2(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
