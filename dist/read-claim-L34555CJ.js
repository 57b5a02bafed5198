import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim}from"./chunk-ZBRWMWNQ.js";import"./chunk-GSKRWAPL.js";import"./chunk-3ZNSB7V5.js";import"./chunk-USU7Y6QX.js";
import"./chunk-6YOFD2GB.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim};
