import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{certificateVerifier,isSameIdentity,maxTrustedRoot}from"./chunk-E5PXQ22M.js";import"./chunk-3ZNSB7V5.js";import"./chunk-USLO7EXV.js";import"./chunk-DIQVHKCG.js";export{certificateVerifier,isSameIdentity,maxTrustedRoot};
