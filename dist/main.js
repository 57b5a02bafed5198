import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-65KKT4DI.js";import"./chunk-D3NSZCN7.js";import"./chunk-3OOZJWPD.js";import"./chunk-4PMFMU36.js";import"./chunk-VUNARH6U.js";
import"./chunk-IWYEYCUZ.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-Q5RA7VYB.js";import"./chunk-JOLEJTHZ.js";import"./chunk-4R3U76GF.js";
import"./chunk-46EGDVGN.js";import"./chunk-7PL4Z226.js";import"./chunk-KT4A3RJ2.js";import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-SOLK6MDS.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
