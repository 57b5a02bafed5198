import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{incompleteRepository,keptAnswers,namedRepositories,publishedVerifier,trustedRootName,verifierOf}from"./chunk-I3TUB7ZE.js";import"./chunk-FX5TZ32K.js";
import"./chunk-FCCDLCJW.js";import"./chunk-3ZNSB7V5.js";import"./chunk-YCQRFMHG.js";import"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{incompleteRepository,keptAnswers,namedRepositories,publishedVerifier,trustedRootName,verifierOf};
