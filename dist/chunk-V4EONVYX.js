import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{iso_exports}from"./chunk-YIUG33YD.js";import{string}from"./chunk-GA2BMHTH.js";var digestText=string().regex(/^sha256:[0-9a-f]{64}$/).transform(text=>text),instant=iso_exports.datetime({offset:!0});export{digestText,instant};
