import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{incompleteRepository,namedRepositories,publishedVerifier,trustedRootName,verifierOf}from"./chunk-EDQY7CDF.js";import"./chunk-R5LURTLW.js";import"./chunk-RHKTXKMZ.js";
import"./chunk-FX5TZ32K.js";import"./chunk-3ZNSB7V5.js";import"./chunk-KS5PJUYC.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{incompleteRepository,namedRepositories,publishedVerifier,trustedRootName,verifierOf};
