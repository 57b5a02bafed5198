import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,trustedSigners}from"./chunk-JWHNCBK5.js";import"./chunk-RHKTXKMZ.js";import"./chunk-LECFA43I.js";import"./chunk-VXIHHMJJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,trustedSigners};
