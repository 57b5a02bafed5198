import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import"./chunk-RHKTXKMZ.js";import{runAction}from"./chunk-CYZIDYAM.js";import"./chunk-V34PUYNI.js";import"./chunk-YLBHJCLJ.js";import"./chunk-UMVYW3KN.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-YOBKC66G.js";import"./chunk-JOLEJTHZ.js";import"./chunk-UQBKRPQF.js";import"./chunk-EPGNB4XZ.js";
import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-O2Z7ZERU.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
