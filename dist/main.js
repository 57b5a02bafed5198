import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import"./chunk-RHKTXKMZ.js";import{runAction}from"./chunk-VX5XPUR4.js";import"./chunk-GJ5CLEIU.js";import"./chunk-QP5DHZF5.js";import"./chunk-D6PM2RT6.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-FM3S77B3.js";import"./chunk-JOLEJTHZ.js";import"./chunk-NU7XRSNH.js";import"./chunk-P4NVSMEY.js";
import"./chunk-JPNARZKT.js";import"./chunk-7HSWERG5.js";import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
