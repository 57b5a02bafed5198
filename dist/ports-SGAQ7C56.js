import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{anonymousCatalog,anonymousRegistry,gatePorts,withRegistry}from"./chunk-VXAMMVHU.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3IQLGBM5.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{anonymousCatalog,anonymousRegistry,gatePorts,withRegistry};
