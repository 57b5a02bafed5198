import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{layerCompression}from"./chunk-OG2W6SPH.js";import{layoutFault}from"./chunk-KT4A3RJ2.js";import{mediaTypes,platformName}from"./chunk-SOLK6MDS.js";function refuseForeign(descriptors,name){for(let{urls,mediaType,digest}of descriptors)if((urls?.length??0)>0||/nondistributable|foreign/.test(mediaType))throw layoutFault(
"layer-foreign",`${name} names ${mediaType} ${digest}, which is fetched from elsewhere.`)}function requireImage({config,layers},name){if(config.mediaType!==mediaTypes.
ociConfig&&config.mediaType!==mediaTypes.dockerConfig){let found=JSON.stringify(config.mediaType);throw layoutFault("manifest-invalid",`${name} is neither an im\
age nor an attestation of one: its config is ${found}.`)}if(layers.some(({mediaType})=>mediaType===mediaTypes.inToto))throw layoutFault("attestation-invalid",`${name}\
 holds attestations, but not as one of an image of its index.`);for(let layer of layers)if(layerCompression(layer)===void 0)throw layoutFault("layer-unsupported",
`${name} has a layer of type ${JSON.stringify(layer.mediaType)}.`)}function platformImage(descriptor,manifest,config,claims){let diffIds=config.rootfs.diff_ids??
[];if(diffIds.length!==manifest.layers.length)throw layoutFault("manifest-invalid",`manifest ${descriptor.digest} has ${manifest.layers.length} layers, its conf\
ig ${diffIds.length} diff_ids.`);let platform=agreedPlatform(descriptor,config,claims);return{platform,manifest:{...descriptor,platform},config:manifest.config,
layers:manifest.layers,diffIds,history:(config.history??[]).map(historyEntry),labels:config.config?.Labels??{},container:containerConfig(config.config??{})}}function agreedPlatform(descriptor,config,claims){
let lie=claims.find(claim=>!agrees(claim,config));if(lie)throw layoutFault("platform-mismatch",`The index gives manifest ${descriptor.digest} out as ${platformName(
lie)}, its config says ${platformName(config)}.`);let variant=config.variant||claims.find(claim=>claim.variant)?.variant,version=config["os.version"]||claims.find(
claim=>claim["os.version"])?.["os.version"];return{os:config.os,architecture:config.architecture,...variant?{variant}:{},...version?{"os.version":version}:{}}}function agrees(claim,config){
return claim.os===config.os&&claim.architecture===config.architecture&&same(claim.variant,config.variant)&&same(claim["os.version"],config["os.version"])}function same(one,other){
return!one||!other||one===other}function historyEntry(entry){return{createdBy:entry.created_by,emptyLayer:entry.empty_layer}}function containerConfig({User:user,
Env:env,ExposedPorts:ports,Healthcheck:health}){let[how="NONE"]=health?.Test??[];return{user:user??"",env:env??[],ports:Object.keys(ports??{}),healthcheck:how!==
"NONE"}}export{refuseForeign,requireImage,platformImage};
