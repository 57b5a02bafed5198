import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,namesSigners,openDemands,readKey,requireIdentities,scanDemands,trustedSigners}from"./chunk-VRSMHFFX.js";import"./chunk-TFYUJOO3.js";
import"./chunk-PUJRGDXS.js";import"./chunk-HYC2JVG2.js";import"./chunk-I6OKRYUM.js";import"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,namesSigners,openDemands,readKey,requireIdentities,scanDemands,trustedSigners};
