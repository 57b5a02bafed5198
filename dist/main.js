import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-6T67B544.js";import"./chunk-S4Q4XO4X.js";import"./chunk-VL4BESFY.js";import"./chunk-36F5L555.js";import"./chunk-ZIEKVNET.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-CN5AZ2OI.js";import"./chunk-JOLEJTHZ.js";import{runOnRunner}from"./chunk-KLZKGWMY.js";import{
gatePorts}from"./chunk-IHLYZPQS.js";import"./chunk-RHKTXKMZ.js";import"./chunk-UGLA4IV3.js";import{actionInputs}from"./chunk-AFPHAFWV.js";
import{version}from"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
