#!/usr/bin/env node
import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isNodeNewEnough,nodePath}from"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{fileURLToPath}from"node:url";var actionFile=fileURLToPath(new URL("../action.yml",import.meta.url)),program={node:nodePath,script:fileURLToPath(import.meta.url)};isNodeNewEnough()&&(await import("./cli-start-VCQF2IUI.js")).
startCli(actionFile,program);
