import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-4H4JSUCP.js";import"./chunk-SY4E2U6M.js";import"./chunk-RZUEP4S5.js";import"./chunk-XIWJBPBU.js";import"./chunk-ZVRTQKDR.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-K3SQQEFP.js";import"./chunk-JOLEJTHZ.js";import"./chunk-U573BWIX.js";import"./chunk-LECFA43I.js";
import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-VXIHHMJJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
