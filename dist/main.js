import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import"./chunk-RHKTXKMZ.js";import{runAction}from"./chunk-O4SPUX5F.js";import"./chunk-TUACUI2O.js";import"./chunk-FVKU66RJ.js";import"./chunk-VEXK6X6Z.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-V5KG2I5N.js";import"./chunk-JOLEJTHZ.js";import"./chunk-KEPUGZ47.js";import"./chunk-H3WLTHKA.js";
import"./chunk-M4BUDUPV.js";import"./chunk-APSNQ7XH.js";import{actionInputs,gatePorts,runOnRunner,version}from"./chunk-IJRXJA7M.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
