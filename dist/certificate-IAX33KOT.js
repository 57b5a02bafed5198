import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{certificateVerifier,isSameIdentity,maxTrustedRoot}from"./chunk-7HFUM2NQ.js";import"./chunk-3ZNSB7V5.js";import"./chunk-HSFB43BR.js";import"./chunk-CIY6UZVJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{certificateVerifier,isSameIdentity,maxTrustedRoot};
