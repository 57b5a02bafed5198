import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-J4IR2VVL.js";import"./chunk-7GSA2C2J.js";import"./chunk-LS3ZUXK6.js";import"./chunk-C4LL3XDW.js";import"./chunk-INFRKYIY.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-A7D3W7NY.js";import"./chunk-JOLEJTHZ.js";import"./chunk-622TBMBI.js";import"./chunk-53J5P326.js";
import"./chunk-HVNFODBY.js";import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-3ZLB6ELM.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
