import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import"./chunk-RHKTXKMZ.js";import{runAction}from"./chunk-KU3R7R7N.js";import"./chunk-PCHZE5ZG.js";import"./chunk-TVGWQLYC.js";import"./chunk-622YS3ME.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-JTMZK2T2.js";import"./chunk-JOLEJTHZ.js";import"./chunk-MFGN7B6O.js";import"./chunk-PQ5V2LHA.js";
import"./chunk-HYC2JVG2.js";import"./chunk-I6OKRYUM.js";import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-U5P7JEFI.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
