import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{certificateVerifier,isSameIdentity,maxTrustedRoot}from"./chunk-SBV2PHWK.js";import"./chunk-3ZNSB7V5.js";import"./chunk-6IVMCKZ5.js";import"./chunk-6IUQ4PYI.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{certificateVerifier,isSameIdentity,maxTrustedRoot};
