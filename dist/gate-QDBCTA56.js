import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-F5FQJ7ZK.js";import"./chunk-IQUG5MNB.js";import"./chunk-2RT26WD2.js";import"./chunk-AZ7GTVVF.js";
import"./chunk-2QTEF3IF.js";import"./chunk-JQJLFFFB.js";import"./chunk-CZYIG3GO.js";import"./chunk-YCQK7KGN.js";import"./chunk-SLQJCIPQ.js";
import"./chunk-VHP3GHWA.js";import"./chunk-LVGXN46D.js";import"./chunk-DVUXNZK4.js";import"./chunk-HUFDR2RZ.js";import"./chunk-M2ASWOGQ.js";
import"./chunk-BFKHFKAN.js";import"./chunk-G3XFXEAL.js";import"./chunk-5FTJMFUU.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-TQ4ST3UM.js";import"./chunk-5TEUWC2C.js";import"./chunk-VYH5XY42.js";import"./chunk-TZVNPYQF.js";import"./chunk-BX63DEU4.js";
import"./chunk-MZSXFIT4.js";import"./chunk-3SNSUAXO.js";import"./chunk-IAKNI6DZ.js";import"./chunk-V7RLRESX.js";import"./chunk-RQUAI55Q.js";
import"./chunk-LIHHT6EI.js";import"./chunk-62SQPVY5.js";import"./chunk-A4QRTCHH.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
