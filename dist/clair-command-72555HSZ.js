import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgeAndShow}from"./chunk-DFZLP37N.js";import"./chunk-WLC4TL2H.js";import"./chunk-3AW3LNQP.js";import"./chunk-AVOL4WJ2.js";import"./chunk-ZY45AEU2.js";
import"./chunk-RTMLVZ3M.js";import"./chunk-PLRLGRGP.js";import"./chunk-A3XUVW4W.js";import"./chunk-4UTEZ4YX.js";import"./chunk-TVPPTBTH.js";
import"./chunk-4DVTGZUI.js";import"./chunk-FHBWXGXA.js";import"./chunk-3RKD42T6.js";import"./chunk-ZCWIK6SY.js";import"./chunk-M64NYVWI.js";
import"./chunk-E2AUHS5V.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-FVKU66RJ.js";import{inputProblems,readGateInputs}from"./chunk-VEXK6X6Z.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-WS2G2ZVU.js";import"./chunk-NRH32PCM.js";import"./chunk-WR7OPHKP.js";import"./chunk-LLGWLKNV.js";
import"./chunk-YBUGWHSO.js";import"./chunk-V5KG2I5N.js";import"./chunk-JOLEJTHZ.js";import"./chunk-UJWNJV3F.js";import"./chunk-ERYKQBGR.js";
import"./chunk-RQUAI55Q.js";import{openTree}from"./chunk-KEPUGZ47.js";import{mergeFindings,requireOutput}from"./chunk-H3WLTHKA.js";import"./chunk-M4BUDUPV.js";
import"./chunk-APSNQ7XH.js";import{ConfigError,ToolError,clairChoice,formatReference,imageWords,isIndexType,isManifestType,openClair,platformName,withRegistry}from"./chunk-IJRXJA7M.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";async function readRemoteImages(registry,named){let{registry:host,repository}=named,top=await registry.manifest(named),reference={...named,digest:top.descriptor.
digest},{images}=await openTree(async({descriptor},max)=>{if(descriptor.digest===top.descriptor.digest)return top.bytes;let at={registry:host,repository,digest:descriptor.
digest},{mediaType}=descriptor;if(isIndexType(mediaType)||isManifestType(mediaType))return(await registry.manifest(at)).bytes;let chunks=[];for await(let chunk of await registry.
blob(at,{digest:descriptor.digest,atMost:max}))chunks.push(chunk);return Buffer.concat(chunks)},top.descriptor),[first,...others]=images;if(first===void 0)throw noImage(
reference);return{reference,images:[first,...others]}}function noImage(reference){return new ToolError({code:"image-platform",message:`${imageWords(reference)} \
holds no image that could run.`,fix:"Name an image, or an index of some."})}function clairScanResult(opinion,images){if(opinion.outcome==="failed"){let{code,words,platform}=opinion.failure,message=`${platform===void 0?"":`${platform}: `}${words}`;
throw new ToolError({code:`clair-${code}`,message,fix:"docs/clair.md says who has to act."})}let scans=opinion.platforms.map(({platform,digest,packages})=>{let image=images.
find(one=>platformName(one.platform)===platform),{config,diffIds=[],history=[]}=image??{};return{platform,imageId:config?.digest??digest,layerHistory:{diffIds,history},
packages,raw:{}}}),[first,...others]=scans;if(first===void 0)throw new Error("defect: an opinion of no platform");return{scanner:{name:"Clair",version:opinion.version??
"4",trust:"report"},platforms:[first,...others],findings:mergeFindings(opinion.platforms.map(({findings})=>findings.map(({said:_,...finding})=>finding)))}}async function clairCommand(ports,command){let{reference:named,output}=command;output!==void 0&&await requireOutput(ports.files,output);let[problem,...others]=inputProblems(
command.raw);if(problem!==void 0)throw new ConfigError([problem,...others],"usage");let ask=await openClair(ports,clairChoice(readGateInputs(command.raw).inputs).
clair),{reference,images}=await readRemoteImages(withRegistry(ports).registry,named),opinion=await ask(ports,{layout:{images},reference:formatReference(reference)});
if(opinion===void 0)throw new Error("defect: nobody was asked");return judgeAndShow(ports,command,{scan:clairScanResult(opinion,images),digest:reference.digest})}export{clairCommand};
