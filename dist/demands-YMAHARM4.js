import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,namesSigners,openDemands,readKey,requireIdentities,scanDemands,trustedSigners}from"./chunk-2IGUZQXD.js";import"./chunk-6TJ564VE.js";
import"./chunk-MRYTFHJJ.js";import"./chunk-WS3GOWXK.js";import"./chunk-CYYKWODS.js";import"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,namesSigners,openDemands,readKey,requireIdentities,scanDemands,trustedSigners};
