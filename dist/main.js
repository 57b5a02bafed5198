import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runAction}from"./chunk-XPF747TP.js";import"./chunk-KLAAZZMW.js";import"./chunk-2DRUYJMY.js";import"./chunk-DYQUFGPS.js";import"./chunk-ZIEKVNET.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-CN5AZ2OI.js";import"./chunk-JOLEJTHZ.js";import{runOnRunner}from"./chunk-PGVWPKAS.js";import{
gatePorts}from"./chunk-FWBGPXWY.js";import"./chunk-RHKTXKMZ.js";import"./chunk-GB3PG5UL.js";import{actionInputs}from"./chunk-AFPHAFWV.js";
import{version}from"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";runOnRunner(version,host=>runAction(gatePorts(host,version),actionInputs(host.environment)));
