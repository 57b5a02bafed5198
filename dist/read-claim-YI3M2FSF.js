import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{claimIn,isSignedByOneOf,readClaim}from"./chunk-TJUBWTCB.js";import"./chunk-HQV5ABC7.js";import"./chunk-3ZNSB7V5.js";import"./chunk-S5SCV5RA.js";
import"./chunk-S6ZKY7G4.js";import"./chunk-Z7WO7TSW.js";import"./chunk-QE6VZ4G2.js";import"./chunk-DIQVHKCG.js";export{claimIn,isSignedByOneOf,readClaim};
