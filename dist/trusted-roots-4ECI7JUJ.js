import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{incompleteRepository,namedRepositories,publishedVerifier,trustedRootName,verifierOf}from"./chunk-D7FBSB4E.js";import"./chunk-SOIVDWAE.js";import"./chunk-RHKTXKMZ.js";
import"./chunk-FX5TZ32K.js";import"./chunk-3ZNSB7V5.js";import"./chunk-O2Z7ZERU.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{incompleteRepository,namedRepositories,publishedVerifier,trustedRootName,verifierOf};
