import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import"./chunk-RHKTXKMZ.js";import{runAction}from"./chunk-BFVBECAV.js";import"./chunk-64FKRXMN.js";import"./chunk-AT6XPDJM.js";import"./chunk-W4AQ5SBO.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-2HULHTBU.js";import"./chunk-JOLEJTHZ.js";import"./chunk-W52JFHFM.js";import"./chunk-SJ56Q5YI.js";
import"./chunk-WS3GOWXK.js";import"./chunk-CYYKWODS.js";import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-CTLLQXOT.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
