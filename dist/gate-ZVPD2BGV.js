import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-NV5GPU4Q.js";import"./chunk-XNQBX6FE.js";import"./chunk-S5VWRTMP.js";import"./chunk-QP5HALBY.js";
import"./chunk-BQYWD4O2.js";import"./chunk-5XOBYRIZ.js";import"./chunk-6YNW3CCC.js";import"./chunk-VRDS7WVV.js";import"./chunk-J2PMX3Q5.js";
import"./chunk-WDZ3FU6J.js";import"./chunk-TAMMCHHY.js";import"./chunk-RHKTXKMZ.js";import"./chunk-GS6N2VOT.js";import"./chunk-GWD2B6L5.js";
import"./chunk-PTNC3OVE.js";import"./chunk-LF42ESR2.js";import"./chunk-TVEMK2KD.js";import"./chunk-CIQEK4OL.js";import"./chunk-ECAEX47N.js";
import"./chunk-5FTJMFUU.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";import"./chunk-NU7XRSNH.js";import"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";
import"./chunk-7HSWERG5.js";import"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
