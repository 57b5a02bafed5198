import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-34UFJ5Y4.js";import"./chunk-IA2XHXJY.js";import"./chunk-2RT26WD2.js";import"./chunk-G2SWW5LI.js";
import"./chunk-TVH2EJQ3.js";import"./chunk-SZNGQYA5.js";import"./chunk-4CDEUS4A.js";import"./chunk-BNEVXZ5R.js";import"./chunk-SRFOOW5E.js";
import"./chunk-QPE7VCOF.js";import"./chunk-5FTJMFUU.js";import"./chunk-RYNNW7J7.js";import"./chunk-ZO4PHOVU.js";import"./chunk-SCVM5R4D.js";
import"./chunk-W2QALLAF.js";import"./chunk-QM5TTDVW.js";import"./chunk-RQUAI55Q.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-56BKVHR3.js";
import"./chunk-NYQANKDU.js";import"./chunk-7GMIHT5M.js";import"./chunk-JOLEJTHZ.js";import"./chunk-WQGB6QC2.js";import"./chunk-EPCQQBQ3.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-4GPKYK6F.js";import"./chunk-Y6CZT72V.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
