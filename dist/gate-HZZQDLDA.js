import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-EWJSLORZ.js";import"./chunk-3GYPUY5K.js";import"./chunk-2RT26WD2.js";import"./chunk-NW7BYVO4.js";
import"./chunk-2FE7VRQD.js";import"./chunk-7NXWIDF7.js";import"./chunk-ASXDNY74.js";import"./chunk-4KHZWAIY.js";import"./chunk-YPMZ5YAA.js";
import"./chunk-U2DD4HHP.js";import"./chunk-5FTJMFUU.js";import"./chunk-4FBBZM4H.js";import"./chunk-RJPFFDJO.js";import"./chunk-ZZ6YTFQQ.js";
import"./chunk-W2QALLAF.js";import"./chunk-AZQNI6SN.js";import"./chunk-RQUAI55Q.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-FWGH2ENT.js";
import"./chunk-BDAALBZ4.js";import"./chunk-7GMIHT5M.js";import"./chunk-JOLEJTHZ.js";import"./chunk-566D6X7L.js";import"./chunk-IHLYZPQS.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-UGLA4IV3.js";import"./chunk-AFPHAFWV.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
