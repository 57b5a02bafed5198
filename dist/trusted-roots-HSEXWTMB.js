import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{incompleteRepository,namedRepositories,publishedVerifier,trustedRootName,verifierOf}from"./chunk-CUJH5FSL.js";import"./chunk-6NWPIDJP.js";import"./chunk-RHKTXKMZ.js";
import"./chunk-3ZNSB7V5.js";import"./chunk-GWMF7IAL.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{incompleteRepository,namedRepositories,publishedVerifier,trustedRootName,verifierOf};
