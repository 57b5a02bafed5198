import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-TTKGYRFQ.js";import"./chunk-EGOJMALP.js";import"./chunk-CBYPG3IH.js";import"./chunk-AHHGNSCZ.js";import"./chunk-JPAT3ERX.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-FPXBC4BS.js";import"./chunk-JOLEJTHZ.js";import{runOnRunner}from"./chunk-ZQR3PGNX.js";import{
gatePorts}from"./chunk-RBAQ3NPY.js";import"./chunk-RHKTXKMZ.js";import"./chunk-6IVMCKZ5.js";import{actionInputs}from"./chunk-6IUQ4PYI.js";
import{version}from"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
