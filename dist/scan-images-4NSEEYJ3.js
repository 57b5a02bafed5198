import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{scanCommand,worstCode}from"./chunk-FJIHDPAF.js";import"./chunk-IIKAE3JT.js";import"./chunk-MPZFKLZM.js";import"./chunk-O2SMGOUU.js";
import"./chunk-A534YR6D.js";import"./chunk-KKFFTY5O.js";import"./chunk-KMXYUHQW.js";import"./chunk-H5SOUUS2.js";import"./chunk-HQFTN4OE.js";
import"./chunk-6BTWTY4R.js";import"./chunk-JOLEJTHZ.js";import"./chunk-JHJN3XAL.js";import"./chunk-7I6K7K22.js";import"./chunk-3IMSBMG4.js";
import"./chunk-DA57467Q.js";import"./chunk-BQX3W4V6.js";import"./chunk-2Q3Q7B4W.js";import"./chunk-7L7Z33YW.js";import"./chunk-YE25CE6S.js";
import"./chunk-JEQLNRX6.js";import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";export{scanCommand,worstCode};
