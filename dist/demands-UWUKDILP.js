import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,trustedSigners}from"./chunk-PWUEKD4I.js";import"./chunk-RHKTXKMZ.js";import"./chunk-RDYSLXI3.js";import"./chunk-VLADU4LJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,trustedSigners};
