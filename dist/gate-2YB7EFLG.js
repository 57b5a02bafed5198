import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{gate,sharedScanner}from"./chunk-337B3CHG.js";import"./chunk-GOI6WZ74.js";import"./chunk-2RT26WD2.js";import"./chunk-XBHEUIPD.js";
import"./chunk-HH2EDVUQ.js";import"./chunk-BWBOFRDG.js";import"./chunk-LJ2NBQA4.js";import"./chunk-SWDO33XD.js";import"./chunk-5R22E4K5.js";
import"./chunk-U2DD4HHP.js";import"./chunk-5FTJMFUU.js";import"./chunk-F6DE63FD.js";import"./chunk-PCJOVLSB.js";import"./chunk-JPU7MFDY.js";
import"./chunk-W2QALLAF.js";import"./chunk-L3K2Y4AH.js";import"./chunk-RQUAI55Q.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-OKN7QLI5.js";
import"./chunk-Y4JWTT6L.js";import"./chunk-7GMIHT5M.js";import"./chunk-JOLEJTHZ.js";import"./chunk-566D6X7L.js";import"./chunk-FWBGPXWY.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-GB3PG5UL.js";import"./chunk-AFPHAFWV.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{gate,sharedScanner};
