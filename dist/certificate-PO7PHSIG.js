import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{certificateVerifier,isSameIdentity,maxTrustedRoot}from"./chunk-FCCDLCJW.js";import"./chunk-3ZNSB7V5.js";import"./chunk-YCQRFMHG.js";import"./chunk-F2OQW6OA.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{certificateVerifier,isSameIdentity,maxTrustedRoot};
