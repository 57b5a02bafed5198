import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{addToLedger,readLedger,requireKnownRoot,requireStreams,writeEvents}from"./chunk-UMHOBWOZ.js";import"./chunk-IYTSSEEB.js";import"./chunk-MGA53SJO.js";
import"./chunk-J7XCMHNL.js";import"./chunk-VCBHWEWO.js";import"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{addToLedger,readLedger,requireKnownRoot,requireStreams,writeEvents};
