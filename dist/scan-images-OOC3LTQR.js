import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{scanCommand,worstCode}from"./chunk-RRCR7LPV.js";import"./chunk-FH6U4UQG.js";import"./chunk-LYBEPMEO.js";import"./chunk-Z4XAIWNC.js";
import"./chunk-PHKP5C6J.js";import"./chunk-WYOM5J7U.js";import"./chunk-GGVKPFBT.js";import"./chunk-32LNH74O.js";import"./chunk-WYLJVT35.js";
import"./chunk-ZCYETP5M.js";import"./chunk-NEPTJEXT.js";import"./chunk-ZEO2AC2D.js";import"./chunk-O7I7LLN5.js";import"./chunk-QTRNVROK.js";
import"./chunk-IJJRFOSL.js";import"./chunk-5P44YCKZ.js";import"./chunk-JHJN3XAL.js";import"./chunk-GTXEOO2P.js";import"./chunk-3VR57YWS.js";
import"./chunk-SLRNMZZ2.js";import"./chunk-JLF6EQ2R.js";import"./chunk-L5SBRSO7.js";import"./chunk-WV3N4TDC.js";import"./chunk-URMF5DHJ.js";
import"./chunk-ISLDH7KY.js";import"./chunk-DNFNQ7WP.js";import"./chunk-WB5RPM53.js";import"./chunk-27RHW3YL.js";import"./chunk-USLO7EXV.js";
import"./chunk-NPMNWCA4.js";import"./chunk-DIQVHKCG.js";export{scanCommand,worstCode};
