import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readBaselineFile,requireBaseline}from"./chunk-OQDWSF7Z.js";import"./chunk-RHKTXKMZ.js";import"./chunk-EPGNB4XZ.js";import"./chunk-O2Z7ZERU.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{readBaselineFile,requireBaseline};
