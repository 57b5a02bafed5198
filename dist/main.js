import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-5BFGFCXS.js";import"./chunk-S24JRPI2.js";import"./chunk-LRXWRYTJ.js";import"./chunk-UFYWYS7I.js";import"./chunk-USLMHT6W.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-O5T5HJA7.js";import"./chunk-JOLEJTHZ.js";import"./chunk-E2JEG2FQ.js";import"./chunk-UNAVJA7A.js";
import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-P5INQJPN.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
