import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{judgeAndShow}from"./chunk-NZBQ5LWJ.js";import"./chunk-BRMUYVPV.js";import"./chunk-XSYMQS7Y.js";import"./chunk-425EKUWH.js";import"./chunk-BRY4WHT5.js";
import"./chunk-OJGVAIA6.js";import"./chunk-RMYS2SEJ.js";import"./chunk-YP3VQX46.js";import"./chunk-EGRO46KU.js";import"./chunk-WGPINNSG.js";
import"./chunk-YU5QKS5L.js";import"./chunk-EIQGPOOZ.js";import"./chunk-NKQ4QX5S.js";import"./chunk-CNLD5DPP.js";import"./chunk-FJXFWTKS.js";
import"./chunk-N7KXRBK4.js";import"./chunk-2IZSD7AX.js";import"./chunk-O57DFWZG.js";import"./chunk-4RSFBKUM.js";import"./chunk-DYPFOL2C.js";
import"./chunk-JPZGJ3DC.js";import"./chunk-EXOP4KF3.js";import{openTree}from"./chunk-HPIY5SVB.js";import"./chunk-BBJ6SL65.js";import"./chunk-UIAZQEFR.js";
import"./chunk-6KB6FTBO.js";import"./chunk-RO2LAZEF.js";import"./chunk-S64TAKMO.js";import"./chunk-7ZYU3FT4.js";import"./chunk-HSIWMRYJ.js";
import"./chunk-TD4LY75Y.js";import"./chunk-OG2W6SPH.js";import"./chunk-7JAKWA46.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";
import{mergeFindings}from"./chunk-L4LMGI77.js";import"./chunk-L3YMHUQJ.js";import"./chunk-4PFA2JSS.js";import"./chunk-R5O36GQH.js";import"./chunk-FWHOEWUK.js";
import"./chunk-D3NSZCN7.js";import{requireOutput}from"./chunk-3OOZJWPD.js";import"./chunk-VUNARH6U.js";import{inputProblems,readGateInputs}from"./chunk-IWYEYCUZ.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-Q5RA7VYB.js";import"./chunk-JOLEJTHZ.js";import"./chunk-57TA5M6K.js";import"./chunk-MUCWA24Z.js";
import"./chunk-QRYT7FOD.js";import"./chunk-RQUAI55Q.js";import"./chunk-7PL4Z226.js";import"./chunk-KT4A3RJ2.js";import{ConfigError,ToolError,
clairChoice,formatReference,imageWords,isIndexType,isManifestType,openClair,platformName,withRegistry}from"./chunk-SOLK6MDS.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";async function readRemoteImages(registry,named){let{registry:host,repository}=named,top=await registry.manifest(named),reference={...named,digest:top.descriptor.
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
