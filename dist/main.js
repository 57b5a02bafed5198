import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-PF6N76VS.js";import"./chunk-EVDSJUXE.js";import"./chunk-CQZTNCKH.js";import"./chunk-A534YR6D.js";import"./chunk-IM5RGNAS.js";
import"./chunk-23F63RD6.js";import{actionInputs,runAction as runAction2}from"./chunk-3AXEZRWP.js";import"./chunk-PWFBZI3A.js";import"./chunk-H5SOUUS2.js";
import{version}from"./chunk-55ZWJUX4.js";import"./chunk-VUVTKAIZ.js";import"./chunk-JOLEJTHZ.js";import"./chunk-JLSP2W6M.js";import"./chunk-J2D2NSO4.js";
import"./chunk-BZGYJ5CG.js";import"./chunk-XQTUZL5H.js";import"./chunk-4NO2VKXO.js";import"./chunk-W4SNY7ZT.js";import"./chunk-7L7Z33YW.js";
import"./chunk-YE25CE6S.js";import"./chunk-JEQLNRX6.js";import{gatePorts}from"./chunk-253RVYJ2.js";import"./chunk-HRJBMNXN.js";import"./chunk-MVMA6XQ4.js";
import"./chunk-CTLGDBQX.js";import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";runAction2(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
