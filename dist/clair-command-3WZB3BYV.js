import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgeAndShow}from"./chunk-BMGAWNGG.js";import"./chunk-BLEUDYPI.js";import"./chunk-XFTSSUVH.js";import"./chunk-GMGNGUOF.js";import"./chunk-TS67CEGA.js";
import"./chunk-TF7QKMIV.js";import"./chunk-AXNDT5QY.js";import"./chunk-VCCIDPIJ.js";import"./chunk-5TVJICXE.js";import"./chunk-T2EO7C2H.js";
import"./chunk-PYACYTTA.js";import"./chunk-57RVMPS7.js";import"./chunk-WXIA6RIG.js";import"./chunk-ZTPNE7CO.js";import"./chunk-S6NO2BEE.js";
import"./chunk-GRPG4V7G.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-ZDRG5QXF.js";import{inputProblems,readGateInputs}from"./chunk-N7YGMZ7T.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-JH4M7AFX.js";import"./chunk-HLXYS6LS.js";import"./chunk-EZ3EG6PU.js";import"./chunk-BT46F2CD.js";
import"./chunk-YCQRFMHG.js";import"./chunk-ZGHLE57H.js";import"./chunk-JOLEJTHZ.js";import"./chunk-CQSR2IBP.js";import"./chunk-OA44JMM6.js";
import"./chunk-RQUAI55Q.js";import{openTree}from"./chunk-LSQY2DXU.js";import{mergeFindings,requireOutput}from"./chunk-QJ7IVHY2.js";import"./chunk-AXMED5UL.js";
import"./chunk-CWWXFKX5.js";import{ConfigError,ToolError,clairChoice,formatReference,imageWords,isIndexType,isManifestType,openClair,platformName,withRegistry}from"./chunk-F2OQW6OA.js";
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
