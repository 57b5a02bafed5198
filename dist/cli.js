#!/usr/bin/env node
import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{version}from"./chunk-55ZWJUX4.js";import"./chunk-DIQVHKCG.js";import{fileURLToPath}from"node:url";function isNodeNewEnough(){let{node}=process.versions;return Number.parseInt(node,10)>=24?!0:(process.stderr.write(`image-gate needs Node 24 or newer, and this \
is ${node}.
Fix: install Node 24, or call it by its path.
`),process.exitCode=2,!1)}var nodePath=process.execPath;var actionFile=fileURLToPath(new URL("../action.yml",import.meta.url)),program={node:nodePath,script:fileURLToPath(import.meta.url)};if(isNodeNewEnough()){let{runCommand}=await import("./host-4CYV2FSX.js"),
{gatePorts}=await import("./ports-ZUVJLCRZ.js"),{runCommandLine}=await import("./command-line-G6KHCOQ6.js");runCommand(version,(host,args)=>{let print=(chunks,kind)=>{
for(let chunk of chunks)host.print(chunk,kind)};return runCommandLine({...gatePorts(host,version),print,readInput:host.readInput,actionFile,program},args)})}
