import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{actionInputs,gatePorts,runAction,runAction2,version}from"./chunk-U3LIWLM2.js";import"./chunk-FU5JMNDD.js";runAction2(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
