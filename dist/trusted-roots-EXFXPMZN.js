import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{incompleteRepository,namedRepositories,publishedVerifier,trustedRootName,verifierOf}from"./chunk-UPJXADJF.js";import"./chunk-2VZS4GM6.js";import"./chunk-RHKTXKMZ.js";
import"./chunk-3ZNSB7V5.js";import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{incompleteRepository,namedRepositories,publishedVerifier,trustedRootName,verifierOf};
