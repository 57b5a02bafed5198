import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseVex}from"./chunk-3CEMEB7Y.js";import"./chunk-RHKTXKMZ.js";import"./chunk-W52JFHFM.js";import"./chunk-SJ56Q5YI.js";import"./chunk-WS3GOWXK.js";
import"./chunk-CYYKWODS.js";import"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parseVex};
