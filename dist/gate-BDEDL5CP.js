import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-TNLT5ACQ.js";import"./chunk-4AZI6MZX.js";import"./chunk-2RT26WD2.js";import"./chunk-OQIEAUVQ.js";
import"./chunk-KEQN5DGW.js";import"./chunk-ASUSAN5G.js";import"./chunk-VIABND6G.js";import"./chunk-R6BLTEAA.js";import"./chunk-27CB7JXI.js";
import"./chunk-JD2TJY64.js";import"./chunk-5FTJMFUU.js";import"./chunk-LODVOONI.js";import"./chunk-HKVDLJU2.js";import"./chunk-W2QALLAF.js";
import"./chunk-LVT2RKYY.js";import"./chunk-RQUAI55Q.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-HLKUKZVJ.js";import"./chunk-BA5LC27M.js";
import"./chunk-7GMIHT5M.js";import"./chunk-JOLEJTHZ.js";import"./chunk-RBAQ3NPY.js";import"./chunk-RHKTXKMZ.js";import"./chunk-6IVMCKZ5.js";
import"./chunk-6IUQ4PYI.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
