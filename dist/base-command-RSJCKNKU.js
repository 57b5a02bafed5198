import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{userContext}from"./chunk-5TCSAHXN.js";import{writeChunks}from"./chunk-GS6N2VOT.js";import"./chunk-GWD2B6L5.js";import"./chunk-PTNC3OVE.js";
import{renderBaseMarkdown,renderBaseTable}from"./chunk-HRD2VH52.js";import{adviseDockerfile}from"./chunk-UVIIMZPI.js";import"./chunk-SPCT44O5.js";
import"./chunk-LF42ESR2.js";import"./chunk-TVEMK2KD.js";import"./chunk-CIQEK4OL.js";import"./chunk-ECAEX47N.js";import"./chunk-5FTJMFUU.js";
import"./chunk-IRGJHGX3.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{runConfig}from"./chunk-GJ5CLEIU.js";import"./chunk-QP5DHZF5.js";
import"./chunk-D6PM2RT6.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-ISXCPQFW.js";import"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";
import{namedFile}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";
import"./chunk-FM3S77B3.js";import"./chunk-JOLEJTHZ.js";import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";import"./chunk-NU7XRSNH.js";
import{requireOutput}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import{decodeText,maxTextFile}from"./chunk-7HSWERG5.js";import{ConfigError,
ToolError,formatReference,ownNames}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";function baseJson(files,now){let whole={at:now.toISOString(),files:files.map(({path,advices,unadvised})=>({path,from:advices.map(adviceJson),unadvised:unadvised.
map(({line,stage,written,why})=>({line,stage,written,why}))}))};return`${JSON.stringify(whole)}
`}function adviceJson({use,now,candidates,best,notes}){let{line,stage,written,reference,digest,isFinal}=use;return{line,stage,written,image:formatReference(reference),
digest,final:isFinal,now:presentJson(now),candidates:candidates.map(candidateJson),best:bestJson(best),notes}}function presentJson(now){return now.kind==="measu\
red"?figuresJson(now.measured):{notJudged:now.why}}function candidateJson(result){let{kind,tag,digest,why,care}=result.candidate,own={kind,tag,digest,why,care};
return result.kind==="unmeasured"?{...own,notJudged:result.why}:{...own,...figuresJson(result.measured),change:result.comparison}}function figuresJson({findings:_,
...figures}){return figures}function bestJson(best){if(best.kind==="none")return{why:best.why};let{tag,digest}=best.candidate;return{tag,digest}}async function baseCommand(ports,command){let{dockerfile:path,output,target,image}=command;output!==void 0&&await requireOutput(ports.files,resolve(ports.workingDirectory,
output));let text=await dockerfileText(ports,path),gate=runConfig(new Map([...command.raw,["image",image??"image"]]),userContext(ports)),[first=usualPlatformOf(
ports.machine),...others]=command.platform,question={gate,names:ownNames(gate.scanTarget,void 0),platforms:[first,...others]},built={path,text,buildArgs:command["\
build-arg"],...target===void 0?{}:{target}},advice=await adviseDockerfile(ports,question,built);return requireJudged(advice),await give(ports,command,advice),command["\
fail-on"]==="better"&&advice.advices.some(hasBetter)?1:0}function hasBetter({best}){return best.kind==="candidate"}async function dockerfileText({files,workingDirectory},path){
let found=await namedFile(files,resolve(workingDirectory,path),maxTextFile);if("bytes"in found)return decodeText(found.bytes,path);let fix="Name the Dockerfile:\
 image-gate base deploy/Dockerfile";throw new ConfigError([{where:path,what:found.what,fix}],"dockerfile-absent")}function requireJudged({advices}){let failures=advices.
flatMap(({use,now})=>now.kind==="unmeasured"?[`${use.written}: ${now.why}`]:[]);if(!(failures.length===0||failures.length<advices.length))throw new ToolError({code:"\
base-unjudged",message:`None of the base images could be judged. ${failures.join(". ")}.`,fix:"Check the names, the network and the login (docker login), and tr\
y again."})}async function give(ports,{format,output},advice){let now=ports.clock.now(),text=()=>{switch(format){case"table":return`${renderBaseTable(advice,now,
output===void 0?ports.table:{})}
`;case"markdown":return renderBaseMarkdown(advice,now);case"json":return baseJson([advice],now)}};output!==void 0?await writeChunks(ports.files,resolve(ports.workingDirectory,
output),[text()]):format==="table"?ports.show(text().trimEnd()):ports.print([text()])}function usualPlatformOf({arch}){return`linux/${{x64:"amd64",ia32:"386"}[arch]??
arch}`}export{baseCommand};
