import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import"./chunk-RHKTXKMZ.js";import{runAction}from"./chunk-ZSBZSKTD.js";import"./chunk-F5RCZZJC.js";import"./chunk-ZDRG5QXF.js";import"./chunk-N7YGMZ7T.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-ZGHLE57H.js";import"./chunk-JOLEJTHZ.js";import"./chunk-LSQY2DXU.js";import"./chunk-QJ7IVHY2.js";
import"./chunk-AXMED5UL.js";import"./chunk-CWWXFKX5.js";import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
