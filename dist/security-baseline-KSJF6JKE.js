import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readBaselineFile,requireBaseline}from"./chunk-GYRG6QXE.js";import"./chunk-RHKTXKMZ.js";import"./chunk-W52JFHFM.js";import"./chunk-SJ56Q5YI.js";
import"./chunk-WS3GOWXK.js";import"./chunk-CYYKWODS.js";import"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{readBaselineFile,requireBaseline};
