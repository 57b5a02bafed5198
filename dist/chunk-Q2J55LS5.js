import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{setFlagsFromString}from"node:v8";import{runInNewContext}from"node:vm";var nodePath=process.execPath,oldest=24;function isNodeNewEnough(){let{node}=process.
versions;return Number.parseInt(node,10)>=oldest?!0:(process.stderr.write(`image-gate needs Node ${oldest} or newer, and this is ${node}.
Fix: install Node ${oldest}, or call it by its path.
`),process.exitCode=2,!1)}var worthIt=64*1024*1024;function giveBackText(size){if(size<worthIt)return;setFlagsFromString("--expose-gc");let collect=runInNewContext(
"gc");setFlagsFromString("--no-expose-gc"),typeof collect=="function"&&collect()}export{nodePath,isNodeNewEnough,giveBackText};
