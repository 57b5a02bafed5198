import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{certificateVerifier,isSameIdentity,maxTrustedRoot}from"./chunk-I6XCTWNZ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-OUULIPIR.js";import"./chunk-3IQLGBM5.js";
import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{certificateVerifier,isSameIdentity,maxTrustedRoot};
