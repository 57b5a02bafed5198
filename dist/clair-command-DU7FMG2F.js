import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgeAndShow}from"./chunk-KXIWB3N7.js";import"./chunk-PU73I3RG.js";import"./chunk-ELHMDO3Y.js";import"./chunk-XPC2DHN7.js";import"./chunk-KD6YCYFW.js";
import"./chunk-ZK23KQGZ.js";import"./chunk-QP5HALBY.js";import"./chunk-BQYWD4O2.js";import"./chunk-6YNW3CCC.js";import"./chunk-J2PMX3Q5.js";
import"./chunk-TAMMCHHY.js";import"./chunk-GS6N2VOT.js";import"./chunk-GWD2B6L5.js";import"./chunk-PTNC3OVE.js";import"./chunk-CIQEK4OL.js";
import"./chunk-ECAEX47N.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-QP5DHZF5.js";import{inputProblems,readGateInputs}from"./chunk-D6PM2RT6.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";
import"./chunk-HSFB43BR.js";import"./chunk-FM3S77B3.js";import"./chunk-JOLEJTHZ.js";import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";
import{openTree}from"./chunk-NU7XRSNH.js";import{mergeFindings,requireOutput}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import"./chunk-7HSWERG5.js";
import{ConfigError,ToolError,clairChoice,formatReference,imageWords,isIndexType,isManifestType,openClair,platformName,withRegistry}from"./chunk-CIY6UZVJ.js";
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
