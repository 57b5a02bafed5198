import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{incompleteRepository,namedRepositories,publishedVerifier,trustedRootName,verifierOf}from"./chunk-XM45NNUH.js";import"./chunk-JN6CEQI5.js";import"./chunk-3ZNSB7V5.js";
import"./chunk-4GPKYK6F.js";import"./chunk-Y6CZT72V.js";import"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";export{incompleteRepository,namedRepositories,publishedVerifier,trustedRootName,verifierOf};
