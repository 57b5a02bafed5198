import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import"./chunk-RHKTXKMZ.js";import{runAction}from"./chunk-IFGE5DXD.js";import"./chunk-F2DG5X5N.js";import"./chunk-OBK64ZTP.js";import"./chunk-KXNIW4V7.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-ZRV7I5XC.js";import"./chunk-JOLEJTHZ.js";import"./chunk-3RK3K2RT.js";import"./chunk-UZT5ZAST.js";
import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-KS5PJUYC.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
