import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{certificateVerifier,isSameIdentity,maxTrustedRoot}from"./chunk-JMWKK4N6.js";import"./chunk-3ZNSB7V5.js";import"./chunk-UGLA4IV3.js";import"./chunk-AFPHAFWV.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{certificateVerifier,isSameIdentity,maxTrustedRoot};
