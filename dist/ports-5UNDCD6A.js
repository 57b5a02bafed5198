import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{anonymousRegistry,gatePorts,withRegistry}from"./chunk-RBAQ3NPY.js";import"./chunk-RHKTXKMZ.js";import"./chunk-6IUQ4PYI.js";import"./chunk-RMRS4S7I.js";
import"./chunk-DIQVHKCG.js";export{anonymousRegistry,gatePorts,withRegistry};
