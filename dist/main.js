import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-HG3AUSDU.js";import"./chunk-RUAWSDAL.js";import"./chunk-EPWSQXTG.js";import"./chunk-SSA4IKTM.js";import"./chunk-LCEHMPHM.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-JGFQ5NMD.js";import"./chunk-JOLEJTHZ.js";import{runOnRunner}from"./chunk-2W7P7I3D.js";import{
gatePorts}from"./chunk-4233VVBD.js";import"./chunk-RHKTXKMZ.js";import"./chunk-USU7Y6QX.js";import{actionInputs}from"./chunk-6YOFD2GB.js";
import{version}from"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
