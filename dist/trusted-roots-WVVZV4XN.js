import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{incompleteRepository,namedRepositories,publishedVerifier,trustedRootName,verifierOf}from"./chunk-NCI65BKS.js";import"./chunk-T7NBNEAJ.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-USU7Y6QX.js";import"./chunk-6YOFD2GB.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{incompleteRepository,namedRepositories,publishedVerifier,trustedRootName,verifierOf};
