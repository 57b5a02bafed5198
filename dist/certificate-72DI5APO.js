import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{certificateVerifier,isSameIdentity,maxTrustedRoot}from"./chunk-ZTFD742S.js";import"./chunk-3ZNSB7V5.js";import"./chunk-PUJRGDXS.js";import"./chunk-U5P7JEFI.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{certificateVerifier,isSameIdentity,maxTrustedRoot};
