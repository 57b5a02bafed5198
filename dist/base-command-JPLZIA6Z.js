import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-N76QAJET.js";import"./chunk-BVTB6SXO.js";import{writeChunks}from"./chunk-O57DFWZG.js";import"./chunk-4RSFBKUM.js";
import"./chunk-DYPFOL2C.js";import"./chunk-JPZGJ3DC.js";import"./chunk-EXOP4KF3.js";import{renderBaseMarkdown,renderBaseTable}from"./chunk-NXIK6LZK.js";
import{adviseDockerfile}from"./chunk-WQIMP5MK.js";import"./chunk-SFTVLVZL.js";import"./chunk-R6NAUNBE.js";import"./chunk-HPIY5SVB.js";import"./chunk-BBJ6SL65.js";
import"./chunk-KHYAQRZK.js";import"./chunk-V4R42C7K.js";import"./chunk-UDS5BEH3.js";import"./chunk-IEYEJQIL.js";import"./chunk-MS66ZT4H.js";
import"./chunk-UIAZQEFR.js";import"./chunk-6KB6FTBO.js";import"./chunk-RO2LAZEF.js";import"./chunk-S64TAKMO.js";import"./chunk-7ZYU3FT4.js";
import"./chunk-HSIWMRYJ.js";import"./chunk-TD4LY75Y.js";import"./chunk-AJLOHMXC.js";import"./chunk-S5NIVNDL.js";import"./chunk-OG2W6SPH.js";
import"./chunk-UB3XPI76.js";import"./chunk-5FTJMFUU.js";import"./chunk-7JAKWA46.js";import"./chunk-HB5TEBPZ.js";import"./chunk-VMAQBBMW.js";
import"./chunk-PG4OY34T.js";import"./chunk-HQCBUHLV.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-L4LMGI77.js";
import"./chunk-L3YMHUQJ.js";import"./chunk-4PFA2JSS.js";import"./chunk-R5O36GQH.js";import"./chunk-FWHOEWUK.js";import{requireOutput}from"./chunk-3OOZJWPD.js";
import{runConfig}from"./chunk-4PMFMU36.js";import"./chunk-VUNARH6U.js";import"./chunk-IWYEYCUZ.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-YU7BYK4B.js";
import"./chunk-O7RUB2I2.js";import"./chunk-3ZNSB7V5.js";import"./chunk-PDG2JYFL.js";import"./chunk-RHKTXKMZ.js";import"./chunk-Q5RA7VYB.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-57TA5M6K.js";import"./chunk-MUCWA24Z.js";import"./chunk-QRYT7FOD.js";import"./chunk-RQUAI55Q.js";
import"./chunk-7PL4Z226.js";import{decodeText,maxTextFile}from"./chunk-KT4A3RJ2.js";import{ConfigError,ToolError,formatReference,ownNames}from"./chunk-SOLK6MDS.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";function baseJson(files,now){let whole={at:now.toISOString(),files:files.map(({path,advices,unadvised})=>({path,from:advices.map(adviceJson),unadvised:unadvised.
map(({line,stage,written,why})=>({line,stage,written,why}))}))};return`${JSON.stringify(whole)}
`}function adviceJson({use,now,candidates,best,notes}){let{line,stage,written,reference,digest,isFinal}=use;return{line,stage,written,image:formatReference(reference),
digest,final:isFinal,now:presentJson(now),candidates:candidates.map(candidateJson),best:bestJson(best),notes}}function presentJson(now){return now.kind==="measu\
red"?figuresJson(now.measured):{notJudged:now.why}}function candidateJson(result){let{kind,tag,digest,why,care}=result.candidate,own={kind,tag,digest,why,care};
return result.kind==="unmeasured"?{...own,notJudged:result.why}:{...own,...figuresJson(result.measured),change:result.comparison}}function figuresJson({findings:_,
...figures}){return figures}function bestJson(best){if(best.kind==="none")return{why:best.why};let{tag,digest}=best.candidate;return{tag,digest}}async function baseCommand(ports,command){let{dockerfile:path,output,target,image}=command;output!==void 0&&await requireOutput(ports.files,output);let text=await dockerfileText(
ports,path),gate=runConfig(new Map([...command.raw,["image",image??"image"]]),userContext(ports)),[first=usualPlatformOf(ports.machine),...others]=command.platform,
question={gate,names:ownNames(gate.scanTarget,void 0),platforms:[first,...others]},built={path,text,buildArgs:command["build-arg"],...target===void 0?{}:{target}},
advice=await adviseDockerfile(ports,question,built);return requireJudged(advice),await give(ports,command,advice),command["fail-on"]==="better"&&advice.advices.
some(hasBetter)?1:0}function hasBetter({best}){return best.kind==="candidate"}async function dockerfileText({files,workingDirectory},path){let bytes=await files.
readBytes(resolve(workingDirectory,path),maxTextFile);if(bytes!==void 0)return decodeText(bytes,path);let fix="Name the Dockerfile: image-gate base deploy/Docke\
rfile";throw new ConfigError([{where:path,what:"there is no such file",fix}],"dockerfile-absent")}function requireJudged({advices}){let failures=advices.flatMap(
({use,now})=>now.kind==="unmeasured"?[`${use.written}: ${now.why}`]:[]);if(!(failures.length===0||failures.length<advices.length))throw new ToolError({code:"bas\
e-unjudged",message:`None of the base images could be judged. ${failures.join(". ")}.`,fix:"Check the names, the network and the login (docker login), and try a\
gain."})}async function give(ports,{format,output},advice){let now=ports.clock.now(),text=()=>{switch(format){case"table":return`${renderBaseTable(advice,now,output===
void 0?ports.table:{})}
`;case"markdown":return renderBaseMarkdown(advice,now);case"json":return baseJson([advice],now)}};output!==void 0?await writeChunks(ports.files,resolve(ports.workingDirectory,
output),[text()]):format==="table"?ports.show(text().trimEnd()):ports.print([text()])}function usualPlatformOf({arch}){return`linux/${{x64:"amd64",ia32:"386"}[arch]??
arch}`}export{baseCommand};
