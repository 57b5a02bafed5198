import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-BM47TMN5.js";import"./chunk-MPFZQZ5G.js";import"./chunk-YCQ7S4E4.js";import"./chunk-GJPZ5DIX.js";import"./chunk-INFRKYIY.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";import"./chunk-GAIOQ4KE.js";import"./chunk-J7XCMHNL.js";
import"./chunk-VCBHWEWO.js";import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
