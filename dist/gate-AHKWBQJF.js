import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-BLFILFLV.js";import"./chunk-XLHQNMW3.js";import"./chunk-2RT26WD2.js";import"./chunk-M7IZWUFP.js";
import"./chunk-TBPD2BXI.js";import"./chunk-VYKL6DPF.js";import"./chunk-LLHX4F27.js";import"./chunk-TCJCOL4M.js";import"./chunk-P6ZZUVO6.js";
import"./chunk-2CIZ2HVW.js";import"./chunk-LV46XDDU.js";import"./chunk-TZEF7T4P.js";import"./chunk-YY7YP6UN.js";import"./chunk-DULQM3LA.js";
import"./chunk-T5DDDLBX.js";import"./chunk-RGJSCRA7.js";import"./chunk-5FTJMFUU.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-65O2EWJK.js";import"./chunk-LJNDBHWJ.js";import"./chunk-NQ37GY4I.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";
import"./chunk-H7NGK3MM.js";import"./chunk-KECHJCAJ.js";import"./chunk-3B7QCMWN.js";import"./chunk-BACMQOPP.js";import"./chunk-RQUAI55Q.js";
import"./chunk-IIMA47FH.js";import"./chunk-HN4ICKMR.js";import"./chunk-GWMF7IAL.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
