import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{incompleteRepository,namedRepositories,publishedVerifier,trustedRootName,verifierOf}from"./chunk-O3M4MITW.js";import"./chunk-E5PXQ22M.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-CEDMKDT3.js";import"./chunk-VKHHZCBE.js";import"./chunk-USLO7EXV.js";import"./chunk-NPMNWCA4.js";import"./chunk-F55E3OCF.js";
import"./chunk-DIQVHKCG.js";export{incompleteRepository,namedRepositories,publishedVerifier,trustedRootName,verifierOf};
