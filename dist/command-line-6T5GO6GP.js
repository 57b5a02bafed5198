import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseCommandLine}from"./chunk-PH62X6KN.js";import{userSurroundings}from"./chunk-IIKAE3JT.js";import"./chunk-MPZFKLZM.js";import{runConfigured}from"./chunk-VP2B25ZV.js";
import"./chunk-EVDSJUXE.js";import{runConfig}from"./chunk-O2SMGOUU.js";import"./chunk-A534YR6D.js";import"./chunk-KKFFTY5O.js";import"./chunk-W6VXXA4G.js";
import"./chunk-23F63RD6.js";import"./chunk-KMXYUHQW.js";import"./chunk-6BTWTY4R.js";import"./chunk-JOLEJTHZ.js";import"./chunk-KV7CDJTM.js";
import"./chunk-3IMSBMG4.js";import"./chunk-DA57467Q.js";import"./chunk-BQX3W4V6.js";import"./chunk-XQTUZL5H.js";import"./chunk-4NO2VKXO.js";
import"./chunk-2Q3Q7B4W.js";import"./chunk-7L7Z33YW.js";import"./chunk-YE25CE6S.js";import"./chunk-JEQLNRX6.js";import"./chunk-MVMA6XQ4.js";
import"./chunk-CTLGDBQX.js";import"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";import"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";async function runCommandLine(ports,args){let command=parseCommandLine(args);switch(command.kind){case"help":return ports.print([await helpOn(ports,command.topic)]),
0;case"version":return ports.print([`image-gate ${ports.version}
`]),0;case"judge":return(await import("./judge-command-DUUM5SLT.js")).judgeCommand(ports,command);case"explain":return(await import("./explain-command-YFM2QFPH.js")).
explainCommand(ports,command);case"exceptions":return(await import("./exceptions-command-TZ5LEIXU.js")).exceptionsCommand(ports,command);case"gate":return gateCommand(
ports,command.raw);case"scan":return(await import("./scan-images-4NSEEYJ3.js")).scanCommand(ports,command);case"hook":return(await import("./hook-KVTKW5XX.js")).
hookCommand(ports,command)}}async function helpOn({files,actionFile},topic){let{helpText,readActionFile}=await import("./help-2AES3RVU.js");return helpText(
topic,await readActionFile(files,actionFile))}async function gateCommand(ports,raw){let{story,failure}=await runConfigured(ports,runConfig(raw,userSurroundings(
ports)));if(failure!==void 0)throw failure;return story.decision.verdict==="passed"?0:1}export{runCommandLine};
