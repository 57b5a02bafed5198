import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{array,digestSchema,int,literal,object,record,string,union}from"./chunk-GA2BMHTH.js";var mediaTypes={ociIndex:"application/vnd.oci.image.index.v1+json",ociManifest:"application/vnd.oci.image.manifest.v1+json",ociConfig:"application/vnd.oci.image\
.config.v1+json",ociLayerTar:"application/vnd.oci.image.layer.v1.tar",ociLayerGzip:"application/vnd.oci.image.layer.v1.tar+gzip",ociLayerZstd:"application/vnd.o\
ci.image.layer.v1.tar+zstd",dockerList:"application/vnd.docker.distribution.manifest.list.v2+json",dockerManifest:"application/vnd.docker.distribution.manifest.\
v2+json",dockerConfig:"application/vnd.docker.container.image.v1+json",dockerLayerGzip:"application/vnd.docker.image.rootfs.diff.tar.gzip",inToto:"application/v\
nd.in-toto+json"};function isIndexType(mediaType){return mediaType===mediaTypes.ociIndex||mediaType===mediaTypes.dockerList}function isManifestType(mediaType){return mediaType===
mediaTypes.ociManifest||mediaType===mediaTypes.dockerManifest}var platformWord=/^[A-Za-z0-9][\w.-]{0,40}$/,platformSchema=object({os:string().regex(platformWord),
architecture:string().regex(platformWord),variant:union([literal(""),string().regex(platformWord)]).optional(),"os.version":string().optional()});function platformName({
os,architecture,variant}){return variant?`${os}/${architecture}/${variant}`:`${os}/${architecture}`}function isPlatformName(text){let words=text.split("/");return words.
length>=2&&words.length<=3&&words.every(word=>platformWord.test(word))}function usualPlatform(name){return name.replace(/\/arm64\/v8$/,"/arm64").replace(/\/arm$/,
"/arm/v7").replace(/\/amd64\/v1$/,"/amd64")}var descriptorSchema=object({mediaType:string().min(1),digest:digestSchema,size:int().nonnegative(),annotations:record(
string(),string()).optional(),platform:platformSchema.optional(),urls:array(string()).optional(),artifactType:string().optional()});export{mediaTypes,isIndexType,isManifestType,platformSchema,platformName,isPlatformName,usualPlatform,descriptorSchema};
