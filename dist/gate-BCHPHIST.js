import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-F4UTOGVN.js";import"./chunk-RHXCEGVI.js";import"./chunk-7JCKGVUN.js";import"./chunk-AXNDT5QY.js";
import"./chunk-VCCIDPIJ.js";import"./chunk-HJVCUJZ7.js";import"./chunk-5TVJICXE.js";import"./chunk-FZFQGZXU.js";import"./chunk-T2EO7C2H.js";
import"./chunk-NY7OKWGL.js";import"./chunk-PYACYTTA.js";import"./chunk-RHKTXKMZ.js";import"./chunk-57RVMPS7.js";import"./chunk-WXIA6RIG.js";
import"./chunk-ZTPNE7CO.js";import"./chunk-T4WVTTKH.js";import"./chunk-Y3PEVBRN.js";import"./chunk-S6NO2BEE.js";import"./chunk-GRPG4V7G.js";
import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-CQSR2IBP.js";import"./chunk-OA44JMM6.js";import"./chunk-RQUAI55Q.js";import"./chunk-LSQY2DXU.js";import"./chunk-QJ7IVHY2.js";
import"./chunk-AXMED5UL.js";import"./chunk-CWWXFKX5.js";import"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
