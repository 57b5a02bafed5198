import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-INFWKNZD.js";import"./chunk-6PJCQHEJ.js";import"./chunk-XIDJZDMP.js";import{actionInputs,runAction as runAction2}from"./chunk-YGR6JNUI.js";
import"./chunk-BF3AH2FS.js";import"./chunk-NMDZCI5P.js";import{version}from"./chunk-55ZWJUX4.js";import"./chunk-6ZZNYYRK.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-OX4PZZSZ.js";import"./chunk-HYDIUQSN.js";import"./chunk-7B27QLV7.js";import"./chunk-MQDWY2IC.js";import{gatePorts}from"./chunk-LPPUNGAY.js";
import"./chunk-HRJBMNXN.js";import"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";import"./chunk-DCEDHILC.js";import"./chunk-ETYUVNOM.js";
import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";runAction2(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
