import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{incompleteRepository,keptAnswers,namedRepositories,publishedVerifier,trustedRootName,verifierOf}from"./chunk-XCP4NUIX.js";import"./chunk-ZTFD742S.js";
import"./chunk-3ZNSB7V5.js";import"./chunk-PUJRGDXS.js";import"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{incompleteRepository,keptAnswers,namedRepositories,publishedVerifier,trustedRootName,verifierOf};
