import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
var nodePath=process.execPath,oldest=24;function isNodeNewEnough(){let{node}=process.versions;return Number.parseInt(node,10)>=oldest?!0:(process.stderr.write(`\
image-gate needs Node ${oldest} or newer, and this is ${node}.
Fix: install Node ${oldest}, or call it by its path.
`),process.exitCode=2,!1)}var worthIt=64*1024*1024;function giveBackText(size){if(size<worthIt)return;let{setFlagsFromString}=process.getBuiltinModule("node:v8");
setFlagsFromString("--expose-gc");let collect=process.getBuiltinModule("node:vm").runInNewContext("gc");setFlagsFromString("--no-expose-gc"),typeof collect=="fu\
nction"&&collect()}export{nodePath,isNodeNewEnough,giveBackText};
