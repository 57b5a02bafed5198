import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{openHome}from"./chunk-ZWJF7L6O.js";import"./chunk-SSIZXC4F.js";import"./chunk-VDOGKGG6.js";import"./chunk-2IGUZQXD.js";import"./chunk-6TJ564VE.js";
import"./chunk-MRYTFHJJ.js";import"./chunk-W52JFHFM.js";import"./chunk-SJ56Q5YI.js";import"./chunk-WS3GOWXK.js";import"./chunk-CYYKWODS.js";
import"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{openHome};
