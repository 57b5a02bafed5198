import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{certificateVerifier,isSameIdentity,maxTrustedRoot}from"./chunk-PJSYSSBB.js";import"./chunk-3ZNSB7V5.js";import"./chunk-MRYTFHJJ.js";import"./chunk-CTLLQXOT.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{certificateVerifier,isSameIdentity,maxTrustedRoot};
