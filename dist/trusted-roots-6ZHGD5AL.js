import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{incompleteRepository,namedRepositories,publishedVerifier,trustedRootName,verifierOf}from"./chunk-SJCZZLO3.js";import"./chunk-NODYSMVU.js";import"./chunk-RHKTXKMZ.js";
import"./chunk-3ZNSB7V5.js";import"./chunk-VBHMIX2Y.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{incompleteRepository,namedRepositories,publishedVerifier,trustedRootName,verifierOf};
