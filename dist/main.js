import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-NGRQFXJU.js";import"./chunk-XJJU2CB7.js";import"./chunk-3ANXXSN2.js";import"./chunk-SVK2VBNT.js";import"./chunk-S2O3OHQT.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-ZNVMS7JO.js";import"./chunk-JOLEJTHZ.js";import"./chunk-D5Y5PR2S.js";import"./chunk-KMOUWZBP.js";
import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-VBHMIX2Y.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
