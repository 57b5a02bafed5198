import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{certificateVerifier,isSameIdentity,maxTrustedRoot}from"./chunk-PWTV2O34.js";import"./chunk-3ZNSB7V5.js";import"./chunk-GENCUHLI.js";import"./chunk-E4GNIVIJ.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{certificateVerifier,isSameIdentity,maxTrustedRoot};
