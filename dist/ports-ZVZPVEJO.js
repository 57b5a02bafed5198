import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{anonymousRegistry,gatePorts,withRegistry}from"./chunk-4233VVBD.js";import"./chunk-RHKTXKMZ.js";import"./chunk-6YOFD2GB.js";import"./chunk-RMRS4S7I.js";
import"./chunk-DIQVHKCG.js";export{anonymousRegistry,gatePorts,withRegistry};
