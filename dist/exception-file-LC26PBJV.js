import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseExceptions}from"./chunk-HA5A5KBC.js";import"./chunk-57LAPQVK.js";import"./chunk-7GMIHT5M.js";import"./chunk-U573BWIX.js";import"./chunk-LECFA43I.js";
import"./chunk-VXIHHMJJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{parseExceptions};
