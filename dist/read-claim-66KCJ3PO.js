import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim}from"./chunk-5MRYF4KB.js";import"./chunk-2WM6VQGO.js";import"./chunk-3ZNSB7V5.js";import"./chunk-GENCUHLI.js";
import"./chunk-E4GNIVIJ.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim};
