import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-UMSATS7Z.js";import"./chunk-G4RKFXRL.js";import"./chunk-LNYWDRZV.js";import"./chunk-MYAPY4LB.js";import"./chunk-MCJNQMBI.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-UJZYV2MQ.js";import"./chunk-JOLEJTHZ.js";import"./chunk-IIMA47FH.js";import"./chunk-HN4ICKMR.js";
import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-GWMF7IAL.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
