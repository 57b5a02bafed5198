import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{addToLedger,readLedger,requireKnownRoot,requireStreams,writeEvents}from"./chunk-XTDE5YWW.js";import"./chunk-QWFWFDP7.js";import"./chunk-UQBKRPQF.js";
import"./chunk-EPGNB4XZ.js";import"./chunk-O2Z7ZERU.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";export{addToLedger,readLedger,requireKnownRoot,requireStreams,writeEvents};
