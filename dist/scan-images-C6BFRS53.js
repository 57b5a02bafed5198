import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{scanCommand,worstCode}from"./chunk-QVJ4B52D.js";import"./chunk-ACUOHJRG.js";import"./chunk-PG2P34A6.js";import"./chunk-CQZTNCKH.js";
import"./chunk-A534YR6D.js";import"./chunk-IM5RGNAS.js";import"./chunk-PWFBZI3A.js";import"./chunk-H5SOUUS2.js";import"./chunk-2VANHX3R.js";
import"./chunk-VUVTKAIZ.js";import"./chunk-JOLEJTHZ.js";import"./chunk-JHJN3XAL.js";import"./chunk-7I6K7K22.js";import"./chunk-J2D2NSO4.js";
import"./chunk-BZGYJ5CG.js";import"./chunk-BQX3W4V6.js";import"./chunk-W4SNY7ZT.js";import"./chunk-7L7Z33YW.js";import"./chunk-YE25CE6S.js";
import"./chunk-JEQLNRX6.js";import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";export{scanCommand,worstCode};
