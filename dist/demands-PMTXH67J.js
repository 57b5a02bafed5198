import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{demandKeys,demandsOf,namesSigners,openDemands,readKey,requireIdentities,scanDemands,trustedSigners}from"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";
import"./chunk-HSFB43BR.js";import"./chunk-JPNARZKT.js";import"./chunk-7HSWERG5.js";import"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{demandKeys,demandsOf,namesSigners,openDemands,readKey,requireIdentities,scanDemands,trustedSigners};
