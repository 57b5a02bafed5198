import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgeAndShow}from"./chunk-5VNWEYKG.js";import"./chunk-B6NWFCDL.js";import"./chunk-QD6ENCS6.js";import"./chunk-DCJH2D44.js";import"./chunk-HSZZVJOH.js";
import"./chunk-RY3XDL2L.js";import"./chunk-PXZIHULY.js";import"./chunk-JEWBBDFS.js";import"./chunk-OFTUREM2.js";import"./chunk-U6H4WF3I.js";
import"./chunk-TAQAZ35V.js";import"./chunk-JJK6YNQT.js";import"./chunk-6XUXY7G2.js";import"./chunk-LS6DFXJR.js";import"./chunk-GHTRYXMV.js";
import"./chunk-5CBBNQXF.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-TVGWQLYC.js";import{inputProblems,readGateInputs}from"./chunk-622YS3ME.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-KIUOY6RG.js";import"./chunk-NHADVY5X.js";import"./chunk-VRSMHFFX.js";import"./chunk-TFYUJOO3.js";
import"./chunk-PUJRGDXS.js";import"./chunk-JTMZK2T2.js";import"./chunk-JOLEJTHZ.js";import"./chunk-26YPB3PO.js";import"./chunk-RQUAI55Q.js";
import{openTree}from"./chunk-MFGN7B6O.js";import{mergeFindings,requireOutput}from"./chunk-PQ5V2LHA.js";import"./chunk-HYC2JVG2.js";import"./chunk-I6OKRYUM.js";
import{ConfigError,ToolError,clairChoice,formatReference,imageWords,isIndexType,isManifestType,openClair,platformName,withRegistry}from"./chunk-U5P7JEFI.js";
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
