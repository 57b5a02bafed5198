#!/usr/bin/env node
import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isNodeNewEnough,nodePath,version}from"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";import{fileURLToPath}from"node:url";var actionFile=fileURLToPath(new URL("../action.yml",import.meta.url)),program={node:nodePath,script:fileURLToPath(import.meta.url)};if(isNodeNewEnough()){let{runCommand}=await import("./host-ICAT56PZ.js"),
{gatePorts}=await import("./ports-WKN5GUXL.js"),{runCommandLine}=await import("./command-line-N3ZXGZ52.js");runCommand(version,(host,args)=>{let print=(chunks,kind)=>{
for(let chunk of chunks)host.print(chunk,kind)};return runCommandLine({...gatePorts(host,version),print,readInput:host.readInput,actionFile,program},args)})}
