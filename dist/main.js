import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-Z3I5UEWD.js";import"./chunk-QEKFTIKA.js";import"./chunk-Z3BJLQ2X.js";import"./chunk-VSTCY7SW.js";import"./chunk-EUHEMGIH.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-4MYMFOBW.js";import"./chunk-JOLEJTHZ.js";import"./chunk-LIHHT6EI.js";import"./chunk-62SQPVY5.js";
import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-A4QRTCHH.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
