import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseVex}from"./chunk-3SBL5LZV.js";import"./chunk-RHKTXKMZ.js";import"./chunk-UQBKRPQF.js";import"./chunk-EPGNB4XZ.js";import"./chunk-O2Z7ZERU.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parseVex};
