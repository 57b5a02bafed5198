import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,namesSigners,openDemands,readKey,requireIdentities,scanDemands,trustedSigners}from"./chunk-EZ3EG6PU.js";import"./chunk-BT46F2CD.js";
import"./chunk-YCQRFMHG.js";import"./chunk-AXMED5UL.js";import"./chunk-CWWXFKX5.js";import"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,namesSigners,openDemands,readKey,requireIdentities,scanDemands,trustedSigners};
