import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{addToLedger,readLedger,requireKnownRoot,requireStreams,writeEvents}from"./chunk-2W3GH22I.js";import"./chunk-KASIMQDD.js";import"./chunk-JD3Z7CVX.js";
import"./chunk-53J5P326.js";import"./chunk-HVNFODBY.js";import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{addToLedger,readLedger,requireKnownRoot,requireStreams,writeEvents};
