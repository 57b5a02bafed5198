import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readImageConfig,readIndex,readManifest}from"./chunk-KT4A3RJ2.js";import{ToolError,isIndexType,platformName,usualPlatform}from"./chunk-SOLK6MDS.js";function layersOf({images}){return images.map(({platform,diffIds})=>({platform:platformName(platform),diffIds}))}function scannedLayers({platforms}){return platforms.
map(({platform,layerHistory:{diffIds}})=>({platform,diffIds}))}function noBaseProof(platforms,why){return{baseOf:()=>{},unproven:platforms.map(platform=>({platform,
why}))}}function proveBase(images,bases,why){let proven=provenLayers(images,bases);return{baseOf:finding=>{let names=finding.platforms.map(platform=>{let layer=finding.
platforms.length===1?finding.layer:finding.layerOn?.[platform],base=proven.get(platform);return layer!==void 0&&base?.layers.has(layer)?base.name:void 0});return names.
includes(void 0)?void 0:names[0]},unproven:images.flatMap(({platform})=>proven.has(platform)?[]:{platform,why})}}function provenNames(images,bases){return new Map(
[...provenLayers(images,bases)].map(([platform,{name}])=>[platform,name]))}function provenLayers(images,bases){let proven=new Map;for(let{platform,diffIds}of images){
let[first]=bases.flatMap(base=>layersOfBase(platform,diffIds,base)).sort((a,b)=>b.count-a.count);first!==void 0&&proven.set(platform,first)}return proven}function layersOfBase(platform,diffIds,base){
let layers=base.layers.get(platform)??[];if(layers.length===0||layers.some((layer,index)=>diffIds[index]!==layer))return[];let above=new Set(diffIds.slice(layers.
length)),own=layers.filter(layer=>!above.has(layer));return[{name:base.name,count:layers.length,layers:new Set(own)}]}var maxConfig=4*1024*1024;async function baseLayers(registry,reference,platforms){return layersByPlatform(await layeredImage(registry,reference,platforms))}function layersByPlatform({
platforms}){return new Map(platforms.map(({platform,diffIds})=>[platform,diffIds]))}async function layeredImage(registry,reference,platforms){let{descriptor:root,
bytes}=await registry.manifest(reference),{mediaType,digest}=root,found=[];if(!isIndexType(mediaType)){let config=await configOf(registry,reference,bytes,digest,
mediaType);for(let platform of platforms)usualPlatform(platform)===usualPlatform(platformName(config.image))&&found.push({platform,manifest:root,...layersIn(config)});
return{root,platforms:found}}let{manifests}=readIndex(bytes,digest,mediaType);for(let platform of platforms){let child=manifests.find(one=>one.platform!==void 0&&
usualPlatform(platformName(one.platform))===usualPlatform(platform));if(child===void 0||isIndexType(child.mediaType))continue;let{registry:host,repository}=reference,
manifest=await registry.manifest({registry:host,repository,digest:child.digest}),config=await configOf(registry,reference,manifest.bytes,child.digest,child.mediaType);
found.push({platform,manifest:child,...layersIn(config)})}return{root,platforms:found}}function layersIn({digest,image:{rootfs}}){return{config:{digest},diffIds:rootfs.
diff_ids??[]}}async function configOf(registry,{registry:host,repository},manifest,digest,mediaType){let{config}=readManifest(manifest,digest,mediaType);if(config.
size>maxConfig)throw tooLarge(config.digest);let pieces=[];for await(let piece of await registry.blob({registry:host,repository},config))pieces.push(piece);return{
digest:config.digest,image:readImageConfig(Buffer.concat(pieces),config.digest)}}function tooLarge(digest){return new ToolError({code:"manifest-invalid",message:`\
The image config ${digest} is larger than ${maxConfig} bytes.`,fix:"Name another base image."})}export{baseLayers,layersByPlatform,layeredImage,layersOf,scannedLayers,noBaseProof,proveBase,provenNames};
