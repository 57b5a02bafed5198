import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-URIT3EP3.js";import"./chunk-LETLI6GV.js";import"./chunk-Q6R6QKYX.js";import"./chunk-OZZEAHT4.js";import"./chunk-PVOI4YTI.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-3OR4ORRU.js";import"./chunk-JOLEJTHZ.js";import"./chunk-UFBUCOAQ.js";import"./chunk-RDYSLXI3.js";
import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-VLADU4LJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
