import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-PBVFYKH2.js";import"./chunk-BEPLI5JC.js";import"./chunk-2RT26WD2.js";import"./chunk-EFIICM2M.js";
import"./chunk-LSVCXEDN.js";import"./chunk-6KTN2JYC.js";import"./chunk-L55I4LHP.js";import"./chunk-Y3IH3DN6.js";import"./chunk-ZRPLD3I3.js";
import"./chunk-MRAXZWEQ.js";import"./chunk-LEOT5QMV.js";import"./chunk-52AEREOP.js";import"./chunk-W2QALLAF.js";import"./chunk-ZCM2JTUH.js";
import"./chunk-ZMGH5Z4R.js";import"./chunk-5FTJMFUU.js";import"./chunk-RQUAI55Q.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-AJC4NUCP.js";import"./chunk-W7K77M2D.js";import"./chunk-GASUZMIR.js";import"./chunk-2NVWEQSJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
