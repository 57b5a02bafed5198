import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseCommandLine}from"./chunk-YICJRVMW.js";import{runConfig,runConfigured,scanInputs,userFolders}from"./chunk-INFWKNZD.js";import"./chunk-6PJCQHEJ.js";
import"./chunk-XIDJZDMP.js";import"./chunk-BF3AH2FS.js";import"./chunk-NMDZCI5P.js";import"./chunk-6ZZNYYRK.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-OX4PZZSZ.js";import"./chunk-HYDIUQSN.js";import"./chunk-7B27QLV7.js";import"./chunk-MQDWY2IC.js";import"./chunk-DCEDHILC.js";
import"./chunk-ETYUVNOM.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";async function runCommandLine(ports,args){let command=parseCommandLine(args);switch(command.kind){case"help":return ports.print([await helpOn(ports,command.topic)]),
0;case"version":return ports.print([`image-gate ${ports.version}
`]),0;case"judge":return(await import("./judge-command-4WMLGE5F.js")).judgeCommand(ports,command);case"gate":return verdictOf(ports,command.raw);case"scan":return verdictOf(
ports,await scanInputs(ports.files,command))}}async function helpOn({files,actionFile},topic){let{helpText,readActionFile}=await import("./help-GKA3QYMN.js");
return helpText(topic,await readActionFile(files,actionFile))}async function verdictOf(ports,raw){let surroundings={...userFolders(ports.environment,ports.machine.
os,ports.workingDirectory),workingDirectory:ports.workingDirectory,version:ports.version},{story,failure}=await runConfigured(ports,runConfig(raw,surroundings));
if(failure!==void 0)throw failure;return story.decision.verdict==="passed"?0:1}export{runCommandLine};
