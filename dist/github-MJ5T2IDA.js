import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{context,getOctokit}from"./chunk-RLK6W54W.js";import"./chunk-OGOO2ORZ.js";import"./chunk-DIQVHKCG.js";export{context,getOctokit};
