import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseCommandLine}from"./chunk-VIQPBZ4R.js";import"./chunk-2PJRTJSI.js";import{userSurroundings}from"./chunk-ACUOHJRG.js";import"./chunk-PG2P34A6.js";
import{runConfigured}from"./chunk-PF6N76VS.js";import"./chunk-EVDSJUXE.js";import{runConfig}from"./chunk-CQZTNCKH.js";import"./chunk-A534YR6D.js";
import"./chunk-IM5RGNAS.js";import"./chunk-7NSKKWL3.js";import"./chunk-23F63RD6.js";import"./chunk-PWFBZI3A.js";import"./chunk-VUVTKAIZ.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-JLSP2W6M.js";import"./chunk-J2D2NSO4.js";import"./chunk-BZGYJ5CG.js";import"./chunk-BQX3W4V6.js";
import"./chunk-XQTUZL5H.js";import"./chunk-4NO2VKXO.js";import"./chunk-W4SNY7ZT.js";import"./chunk-7L7Z33YW.js";import"./chunk-YE25CE6S.js";
import"./chunk-JEQLNRX6.js";import"./chunk-MVMA6XQ4.js";import"./chunk-CTLGDBQX.js";import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";
import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";async function runCommandLine(ports,args){let command=parseCommandLine(args);switch(command.kind){case"help":return ports.print([await helpOn(ports,command.topic)]),
0;case"version":return ports.print([`image-gate ${ports.version}
`]),0;case"judge":return(await import("./judge-command-WJ737XIN.js")).judgeCommand(ports,command);case"explain":return(await import("./explain-command-UWSKQXXN.js")).
explainCommand(ports,command);case"exceptions":return(await import("./exceptions-command-ZZNOABDI.js")).exceptionsCommand(ports,command);case"gate":return gateCommand(
ports,command.raw);case"scan":return(await import("./scan-images-C6BFRS53.js")).scanCommand(ports,command);case"hook":return(await import("./hook-NWO4OEOJ.js")).
hookCommand(ports,command)}}async function helpOn({files,actionFile},topic){let{helpText,readActionFile}=await import("./help-EV6S7ZK2.js");return helpText(
topic,await readActionFile(files,actionFile))}async function gateCommand(ports,raw){let{story,failure}=await runConfigured(ports,runConfig(raw,userSurroundings(
ports)));if(failure!==void 0)throw failure;return story.decision.verdict==="passed"?0:1}export{runCommandLine};
