import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandsOf,trustedSigners}from"./chunk-JNS7ZEOR.js";import"./chunk-XIKBY35V.js";import"./chunk-6IVMCKZ5.js";import"./chunk-6IUQ4PYI.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{demandsOf,trustedSigners};
