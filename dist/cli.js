#!/usr/bin/env node
import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isNodeNewEnough,nodePath}from"./chunk-Q2J55LS5.js";import{version}from"./chunk-55ZWJUX4.js";import"./chunk-DIQVHKCG.js";import{fileURLToPath}from"node:url";var actionFile=fileURLToPath(new URL("../action.yml",import.meta.url)),program={node:nodePath,script:fileURLToPath(import.meta.url)};if(isNodeNewEnough()){let{runCommand}=await import("./host-4KHARQ4L.js"),
{gatePorts}=await import("./ports-2U5MVDKV.js"),{runCommandLine}=await import("./command-line-Y2UP4I6J.js");runCommand(version,(host,args)=>{let print=(chunks,kind)=>{
for(let chunk of chunks)host.print(chunk,kind)};return runCommandLine({...gatePorts(host,version),print,readInput:host.readInput,actionFile,program},args)})}
