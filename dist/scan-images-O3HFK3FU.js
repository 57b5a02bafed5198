import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{scanCommand,worstCode}from"./chunk-EIC5AJNA.js";import"./chunk-GX5MLA23.js";import"./chunk-BVCQQSBF.js";import"./chunk-3KEZEXV3.js";
import"./chunk-PHKP5C6J.js";import"./chunk-TKSDRW4Q.js";import"./chunk-SNMOSWXB.js";import"./chunk-32LNH74O.js";import"./chunk-WYLJVT35.js";
import"./chunk-SEIUJJKZ.js";import"./chunk-52RPO7D7.js";import"./chunk-ZEO2AC2D.js";import"./chunk-O7I7LLN5.js";import"./chunk-QTRNVROK.js";
import"./chunk-IJJRFOSL.js";import"./chunk-5P44YCKZ.js";import"./chunk-JHJN3XAL.js";import"./chunk-GTXEOO2P.js";import"./chunk-RA2FHTMG.js";
import"./chunk-PO5GIC2I.js";import"./chunk-6OBBXSPY.js";import"./chunk-EKV2IG6V.js";import"./chunk-WV3N4TDC.js";import"./chunk-MNGK7FPV.js";
import"./chunk-ISLDH7KY.js";import"./chunk-UTZG5LPQ.js";import"./chunk-WB5RPM53.js";import"./chunk-MGHMEVFY.js";import"./chunk-USLO7EXV.js";
import"./chunk-NPMNWCA4.js";import"./chunk-DIQVHKCG.js";export{scanCommand,worstCode};
