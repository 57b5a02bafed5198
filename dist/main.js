import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-732D7JBI.js";import"./chunk-WTKTYND3.js";import"./chunk-XRYI67YI.js";import"./chunk-UXTA7P2X.js";import"./chunk-INFRKYIY.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";import"./chunk-7CX4RLIM.js";import"./chunk-F2ESQYK7.js";
import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
