import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{addToLedger,readLedger,requireKnownRoot,requireStreams,writeEvents}from"./chunk-FEVM5ICU.js";import"./chunk-RHKTXKMZ.js";import"./chunk-X3KRAHY5.js";
import"./chunk-IHPFSA4Q.js";import"./chunk-J4URRWDC.js";import"./chunk-JIATJVKF.js";import"./chunk-SOLK6MDS.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";export{addToLedger,readLedger,requireKnownRoot,requireStreams,writeEvents};
