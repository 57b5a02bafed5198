import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{anonymousCatalog,anonymousRegistry,gatePorts,withRegistry}from"./chunk-X5DL3XZN.js";import"./chunk-RHKTXKMZ.js";import"./chunk-E4GNIVIJ.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{anonymousCatalog,anonymousRegistry,gatePorts,withRegistry};
