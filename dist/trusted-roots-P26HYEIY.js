import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{incompleteRepository,keptAnswers,namedRepositories,publishedVerifier,trustedRootName,verifierOf}from"./chunk-TOMS4ZWG.js";import"./chunk-FX5TZ32K.js";
import"./chunk-PJSYSSBB.js";import"./chunk-3ZNSB7V5.js";import"./chunk-MRYTFHJJ.js";import"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{incompleteRepository,keptAnswers,namedRepositories,publishedVerifier,trustedRootName,verifierOf};
