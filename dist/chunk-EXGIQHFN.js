import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{databaseInvalid,javaDatabase,readDatabase,requireFresh,vulnerabilityDatabase}from"./chunk-K2J26UFW.js";import{require_tar_stream}from"./chunk-5FTJMFUU.js";
import{ask,buildxArguments,dockerBuildArguments,emptySecrets,findBuilder,lastLines,ownBuilder,runDocker,writeSecrets}from"./chunk-2VANHX3R.js";import{defaultTrivyVersion,
deniedVersion,isDeniedHash,parseGoBoolean,pinnedTrivy}from"./chunk-VUVTKAIZ.js";import{deliver,outputs,surfaceOf}from"./chunk-MTFQNIQM.js";import{renderTable,
updateSummaryFile,writeReports}from"./chunk-K4F5EHIM.js";import{MAX_REPORT,baselineOf,builtDockerfile,exactPlaces,findingsOf,inParallel,lockfilesOf,mergeFindings,
parseReport,platformScan,readBaselineReport,scanFolder,scannedBaseline,storyOfImage,trivyArguments,trivyEnvironment,withContextFiles}from"./chunk-B36O4LTA.js";
import{parsedJson}from"./chunk-JHJN3XAL.js";import{openRepository}from"./chunk-JLSP2W6M.js";import{imageNames,ownNames}from"./chunk-J2D2NSO4.js";
import{baselineSource,knownNames}from"./chunk-BZGYJ5CG.js";import{openRules}from"./chunk-R3CCY2RE.js";import{decide,descriptorSchema,gateOf,isIndexType,
isIssued,isManifestType,mediaTypes,platformName,platformSchema,readRules,usualPlatform}from"./chunk-3EGHXFTI.js";import{familiarReference,formatReference,
parseReference}from"./chunk-W4SNY7ZT.js";import{digestFrom,digestOf,digestSchema,encoded,isDigest}from"./chunk-JEQLNRX6.js";import{HttpFault}from"./chunk-CTLGDBQX.js";
import{_undefined,array,base64,boolean,literal,number,object,preprocess,record,strictObject,string,unknown}from"./chunk-MGHMEVFY.js";import{plainLine}from"./chunk-DCEDHILC.js";
import{Cancelled,ConfigError,GateError,ToolError}from"./chunk-FVSCQK2Q.js";import{__toESM}from"./chunk-DIQVHKCG.js";import{createHash,randomUUID}from"node:crypto";import{Readable}from"node:stream";import{pipeline}from"node:stream/promises";function blobPath(directory,digest){let[algorithm,hex]=digest.split(":");return`${directory}/blobs/${algorithm}/${hex}`}async function createLayout(files,directory){await files.makeDirectory(`${directory}/blobs/sha256`);let putStream=(stream,mediaType,expected)=>atomically(files,
directory,async temporary=>{let written=await writeHashed(files,stream,temporary,expected);return{mediaType,...written}});return{directory,putStream,putBytes:(bytes,mediaType)=>putStream(
Readable.from([bytes]),mediaType),async adopt(path,descriptor){await atomically(files,directory,async temporary=>(await files.link(path,temporary),descriptor))},
async finish(root){await files.write(`${directory}/oci-layout`,JSON.stringify({imageLayoutVersion:"1.0.0"}));let index={schemaVersion:2,mediaType:mediaTypes.ociIndex,
manifests:[root]};await files.write(`${directory}/index.json`,JSON.stringify(index))}}}async function atomically(files,directory,make){let temporary=`${directory}\
/blobs/sha256/.partial-${randomUUID()}`;try{let descriptor=await make(temporary);return await files.rename(temporary,blobPath(directory,descriptor.digest)),descriptor}finally{
await files.remove(temporary)}}async function writeHashed(files,stream,path,expected){let hash=createHash("sha256"),size=0;await pipeline(stream,async function*(source){
for await(let chunk of source){if(size+=chunk.length,expected&&size>expected.size)throw mismatch(expected,`more than the ${expected.size} bytes announced`);hash.
update(chunk),yield chunk}},files.writeStream(path));let digest=digestFrom(hash);if(expected&&size<expected.size)throw mismatch(expected,`${size} bytes instead \
of ${expected.size}`);if(expected&&digest!==expected.digest)throw mismatch(expected,`bytes whose digest is ${digest}`);return{digest,size}}function mismatch({digest},found){
return new ToolError({code:"blob-mismatch",message:`Blob ${digest} came as ${found}.`,fix:"Try again; if it stays so, the source or something on the way to it c\
hanges the bytes and must not be trusted."})}import{createHash as createHash3}from"node:crypto";import{createHash as createHash2}from"node:crypto";import{createGunzip,createZstdDecompress}from"node:zlib";var compressions=new Map([[mediaTypes.ociLayerTar,"none"],[mediaTypes.ociLayerGzip,"gzip"],[mediaTypes.ociLayerZstd,"zstd"],["application/vnd.docker.image.rootf\
s.diff.tar","none"],[mediaTypes.dockerLayerGzip,"gzip"],["application/vnd.docker.image.rootfs.diff.tar.zstd","zstd"]]);function layerCompression({mediaType}){return compressions.
get(mediaType)}var MiB=1024*1024,MAX_RATIO=200,ALWAYS_ALLOWED=1024*MiB,MAX_UNPACKED=64*1024*MiB;function unpackedLimit(size){return Math.min(MAX_UNPACKED,Math.max(
ALWAYS_ALLOWED,size*MAX_RATIO))}var TooLarge=class extends Error{};function createUnpacker(compression,limit2){let hash=createHash2("sha256"),size=0,take=bytes=>{
if(size+=bytes.length,size>limit2)throw new TooLarge(`more than ${limit2} bytes`);hash.update(bytes)},steps=compression==="none"?plain(take):members(compression,
take);return{write:steps.write,async end(){return await steps.end(),digestFrom(hash)}}}var compressedStarts=[Buffer.from([31,139]),Buffer.from([40,181,47,253])];
function plain(take){let started=!1;return{async write(chunk){if(!started&&compressedStarts.some(start=>chunk.subarray(0,start.length).equals(start)))throw new Error(
"the bytes are compressed");started=!0,take(chunk)},async end(){}}}function members(compression,take){let member,any=!1;return{async write(chunk){let rest=chunk;
for(;rest.length>0;)member??=openMember(compression,take),any=!0,rest=rest.subarray(await member.write(rest)),rest.length>0&&(member=void 0)},async end(){if(!any)
throw new Error("the layer is empty");await member?.end()}}}var OUTPUT_CHUNK=512*1024;function openMember(compression,take){let options={chunkSize:OUTPUT_CHUNK},
decoder=compression==="gzip"?createGunzip(options):createZstdDecompress(options),ended=new Promise((resolve,reject)=>{decoder.once("end",resolve).once("error",reject)});
return ended.catch(()=>{}),decoder.on("data",bytes=>{try{take(bytes)}catch(error){decoder.destroy(error)}}),{async write(chunk){let before=decoder.bytesWritten,
taken=new Promise(resolve=>decoder.write(chunk,()=>resolve()));return await Promise.race([ended,taken]),decoder.bytesWritten-before},async end(){decoder.end(),await ended}}}var exportAgain="Export the image again (docker buildx build --output type=oci,tar=false,dest=DIR or skopeo copy).",distrust="Do not use this layout: get the im\
age again from a source that you trust.",fixes={"layout-invalid":exportAgain,"layout-ambiguous":"Give a layout of one image: one that is exported under a single\
 name (for several platforms: buildx with --platform, skopeo copy --all).","layout-too-deep":"Give a layout whose index lists its images directly.","digest-inva\
lid":"Only sha256 digests are taken: export the image again with sha256 digests, from a source that you trust.","blob-missing":`${exportAgain} For skopeo add --\
all, so that every platform is copied.`,"blob-symlink":"Copy the layout with its links resolved (cp -rL), so that every blob is a regular file.","blob-size":distrust,
"blob-digest":distrust,"manifest-too-large":distrust,"manifest-invalid":`${exportAgain} An index may hold images and their attestations only.`,"layer-foreign":"\
Layers that are fetched from elsewhere can not be scanned as they will run: rebuild the image with all layers in it.","layer-unsupported":"Rebuild the image wit\
h tar layers, plain or compressed by gzip or zstd.","layer-undecodable":distrust,"layer-bomb":"Do not use this image; if its layers really unpack that far, spli\
t them.","diffid-mismatch":distrust,"platform-mismatch":"Rebuild the image for the platform that it claims.","attestation-invalid":"Attestations must name an im\
age of their index, have the platform unknown/unknown and hold in-toto layers only: build again, and copy without changing digests (skopeo copy --all --preserve\
-digests)."};function layoutFault(code,message,cause){return new ToolError({code,message,fix:fixes[code],...cause===void 0?{}:{cause}})}function blobName({role,descriptor}){return`${role} (${descriptor.digest})`}async function readBlob(files,directory,blob,max){let{digest,size}=blob.descriptor;if(size>
max)throw layoutFault("manifest-too-large",`${blobName(blob)} has ${size} bytes; ${max} are read.`);await checkBlobFile(files,directory,blob);let bytes=await files.
readBytes(blobPath(directory,digest),max);if(bytes===void 0)throw missing(blob);return compare(blob,bytes.length,digestOf(bytes)),bytes}async function checkBlobFile(files,directory,blob){
let stat=await files.lstat(blobPath(directory,blob.descriptor.digest));if(stat===void 0)throw missing(blob);if(stat.kind!=="file")throw layoutFault("blob-symlin\
k",`${blobName(blob)} is no regular file but a ${stat.kind}.`);compareSize(blob,stat.size)}async function checkLayer(files,directory,blob,options={}){await checkBlobFile(
files,directory,blob);let{digest,size}=blob.descriptor,unpacker=options.diffId===void 0?void 0:openUnpacker(blob,options.limit??unpackedLimit(size)),hash=createHash3(
"sha256"),read2=0,path=blobPath(directory,digest),chunks=unpacker?files.readStream(path):files.readPieces(path);for await(let chunk of chunks){if(options.stop?.
aborted)return;read2+=chunk.length,hash.update(chunk),await unpacker?.write(chunk)}compare(blob,read2,digestFrom(hash)),unpacker&&compareDiffId(blob,await unpacker.
end(),options.diffId)}function openUnpacker(blob,limit2){let unpacker=createUnpacker(layerCompression(blob.descriptor)??"none",limit2),failed2,undecodable=error=>layoutFault(
"layer-undecodable",`${blobName(blob)} is not ${blob.descriptor.mediaType}: ${reason(error)}.`,error);return{async write(chunk){if(!failed2)try{await unpacker.write(
chunk)}catch(error){if(error instanceof TooLarge)throw layoutFault("layer-bomb",`${blobName(blob)} unpacks to ${error.message}.`);failed2={error}}},async end(){
if(failed2)throw undecodable(failed2.error);try{return await unpacker.end()}catch(error){throw error instanceof TooLarge?layoutFault("layer-bomb",`${blobName(blob)}\
 unpacks to ${error.message}.`):undecodable(error)}}}}function reason(error){return error instanceof Error?error.message:String(error)}function missing(blob){return layoutFault(
"blob-missing",`${blobName(blob)} is not in the layout.`)}function compareSize(blob,size){if(size!==blob.descriptor.size)throw layoutFault("blob-size",`${blobName(
blob)} has ${size} bytes, its descriptor says ${blob.descriptor.size}.`)}function compare(blob,size,digest){if(compareSize(blob,size),digest!==blob.descriptor.digest)
throw layoutFault("blob-digest",`${blobName(blob)} holds other bytes: their digest is ${digest}.`)}function compareDiffId(blob,found,diffId){if(found!==diffId)throw layoutFault(
"diffid-mismatch",`${blobName(blob)} unpacks to ${found}, the image config says ${diffId}.`)}function parseStrictJson(bytes){let text=decode(bytes),value=JSON.parse(text),twice=repeatedName(text);if(twice!==void 0)throw new SyntaxError(`the name ${twice}\
 stands twice in an object`);return value}function decode(bytes){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(bytes)}catch(cause){throw new SyntaxError(
"not valid UTF-8",{cause})}}function repeatedName(json){let open=[];for(let at=0;at<json.length;at++){let character=json[at];if(character==="{")open.push(new Set);else if(character===
"[")open.push(void 0);else if(character==="}"||character==="]")open.pop();else if(character==='"'){let end=closingQuote(json,at),name=isName(json,end)?JSON.parse(
json.slice(at,end+1)):void 0;if(name!==void 0&&open.at(-1)?.has(name))return json.slice(at,end+1);name!==void 0&&open.at(-1)?.add(name),at=end}}}function closingQuote(json,start){
let at=start+1;for(;json[at]!=='"';)at+=json[at]==="\\"?2:1;return at}function isName(json,end){let at=end+1;for(;` 	\r
`.includes(json[at]??".");)at++;return json[at]===":"}var MAX_ENTRIES=1e3;function fold(name){return name.toUpperCase().toLowerCase()}function exactNames(schema){let known=new Map(Object.keys(schema.shape).map(name=>[
fold(name),name]));return preprocess((value,context)=>{let names2=typeof value=="object"&&value!==null?Object.keys(value):[];for(let name of names2){let meant=known.
get(fold(name));meant!==void 0&&meant!==name&&context.addIssue({code:"custom",message:`${JSON.stringify(name)} reads as ${meant} in other programs`})}return value},
schema)}var entrySchema=exactNames(descriptorSchema.extend({platform:exactNames(platformSchema).optional(),data:base64().optional()})).refine(({data,digest})=>data===
void 0||digestOf(Buffer.from(data,"base64"))===digest,{error:"the embedded data is not the content of the digest"}).transform(({data:_,...descriptor})=>descriptor),
layoutFileSchema=exactNames(object({imageLayoutVersion:literal("1.0.0")})),absent=_undefined({error:"an index must not be a manifest at the same time (CVE-2021-\
41190)"}).optional(),indexSchema=exactNames(object({schemaVersion:literal(2),mediaType:string().optional(),manifests:array(entrySchema).max(MAX_ENTRIES),config:absent,
layers:absent})),manifestSchema=exactNames(object({schemaVersion:literal(2),mediaType:string().optional(),config:entrySchema,layers:array(entrySchema).max(MAX_ENTRIES),
manifests:absent})),historySchema=exactNames(object({created_by:string().default(""),comment:string().default(""),empty_layer:boolean().default(!1)})),imageConfigSchema=exactNames(
platformSchema.extend({rootfs:exactNames(object({type:literal("layers"),diff_ids:array(digestSchema).nullable()})),history:array(historySchema).nullish(),config:object(
{Labels:record(string(),string()).nullish()}).nullish()}));function readLayoutFile(bytes){read(layoutFileSchema,bytes,"oci-layout","layout-invalid")}function readLayoutIndex(bytes){
let index=read(indexSchema,bytes,"index.json","layout-invalid");if(index.mediaType!==void 0&&!isIndexType(index.mediaType))throw layoutFault("layout-invalid",`i\
ndex.json calls itself ${JSON.stringify(index.mediaType)}.`);return index}function readIndex(bytes,name,mediaType){return sameType(read(indexSchema,bytes,name),
name,mediaType)}function readManifest(bytes,name,mediaType){return sameType(read(manifestSchema,bytes,name),name,mediaType)}function readImageConfig(bytes,name){
return read(imageConfigSchema,bytes,name)}function sameType(doc,name,mediaType){if(doc.mediaType===void 0||doc.mediaType===mediaType)return doc;throw layoutFault(
"manifest-invalid",`${name} calls itself ${JSON.stringify(doc.mediaType)}, its descriptor says ${JSON.stringify(mediaType)}.`)}function read(schema,bytes,name,code="\
manifest-invalid"){let result=schema.safeParse(parse(bytes,name,code));if(result.success)return result.data;let issue=result.error.issues[0],where=issue?.path.join(
".")||"it",found=issue?.path.at(-1)==="digest"||issue?.path.at(-2)==="diff_ids"?"digest-invalid":code;throw layoutFault(found,`${name} is not as the OCI image s\
pecification has it: ${where}: ${issue?.message}.`)}function parse(bytes,name,code){try{return parseStrictJson(bytes)}catch(cause){let reason2=cause instanceof Error?
cause.message:String(cause);throw layoutFault(code,`${name} can not be read as JSON: ${reason2}.`,cause)}}var typeAnnotation="vnd.docker.reference.type",digestAnnotation="vnd.docker.reference.digest",attestation="attestation-manifest",configTypes=new Set([mediaTypes.
ociConfig,"application/vnd.oci.empty.v1+json"]);function isAttestation(descriptor,manifest,siblings){if(descriptor.platform?.os!=="unknown"||descriptor.platform.
architecture!=="unknown")return!1;let subject=descriptor.annotations?.[digestAnnotation],isSubject=other=>other.digest===subject&&isManifestType(other.mediaType)&&
!claimsAttestation(other);return claimsAttestation(descriptor)&&siblings.some(isSubject)&&configTypes.has(manifest.config.mediaType)&&manifest.layers.length>0&&
manifest.layers.every(({mediaType})=>mediaType===mediaTypes.inToto)}function claimsAttestation({annotations}){return annotations?.[typeAnnotation]===attestation}function refuseForeign(descriptors,name){for(let{urls,mediaType,digest}of descriptors)if((urls?.length??0)>0||/nondistributable|foreign/.test(mediaType))throw layoutFault(
"layer-foreign",`${name} names ${mediaType} ${digest}, which is fetched from elsewhere.`)}function requireImage({config,layers},name){if(config.mediaType!==mediaTypes.
ociConfig&&config.mediaType!==mediaTypes.dockerConfig){let found=JSON.stringify(config.mediaType);throw layoutFault("manifest-invalid",`${name} is neither an im\
age nor an attestation of one: its config is ${found}.`)}if(layers.some(({mediaType})=>mediaType===mediaTypes.inToto))throw layoutFault("attestation-invalid",`${name}\
 holds attestations, but not as one of an image of its index.`);for(let layer of layers)if(layerCompression(layer)===void 0)throw layoutFault("layer-unsupported",
`${name} has a layer of type ${JSON.stringify(layer.mediaType)}.`)}function platformImage(descriptor,manifest,config,claims){let diffIds=config.rootfs.diff_ids??
[];if(diffIds.length!==manifest.layers.length)throw layoutFault("manifest-invalid",`manifest ${descriptor.digest} has ${manifest.layers.length} layers, its conf\
ig ${diffIds.length} diff_ids.`);let platform=agreedPlatform(descriptor,config,claims);return{platform,manifest:{...descriptor,platform},config:manifest.config,
layers:manifest.layers,diffIds,history:(config.history??[]).map(historyEntry),labels:config.config?.Labels??{}}}function agreedPlatform(descriptor,config,claims){
let lie=claims.find(claim=>!agrees(claim,config));if(lie)throw layoutFault("platform-mismatch",`The index gives manifest ${descriptor.digest} out as ${platformName(
lie)}, its config says ${platformName(config)}.`);let variant=config.variant||claims.find(claim=>claim.variant)?.variant,version=config["os.version"]||claims.find(
claim=>claim["os.version"])?.["os.version"];return{os:config.os,architecture:config.architecture,...variant?{variant}:{},...version?{"os.version":version}:{}}}function agrees(claim,config){
return claim.os===config.os&&claim.architecture===config.architecture&&same(claim.variant,config.variant)&&same(claim["os.version"],config["os.version"])}function same(one,other){
return!one||!other||one===other}function historyEntry(entry){return{createdBy:entry.created_by,comment:entry.comment,emptyLayer:entry.empty_layer}}var MiB2=1024*1024,MAX_MANIFEST=4*MiB2,MAX_CONFIG=8*MiB2,MAX_DEPTH=4,MAX_MANIFESTS=1e3;async function readTree(files,directory,root){let visited=0;return visit(
{open:(blob,max)=>readBlob(files,directory,blob,max),count:()=>++visited},root,{depth:0,siblings:[],claims:[]})}async function visit(walk,descriptor,above){let{
digest,mediaType,platform}=descriptor;if(above.depth>MAX_DEPTH||walk.count()>MAX_MANIFESTS){let limits=`${MAX_DEPTH} levels or ${MAX_MANIFESTS} manifests`;throw layoutFault(
"layout-too-deep",`${digest} lies behind more than ${limits}.`)}refuseForeign([descriptor],"the index");let position=platform?{...above,claims:[...above.claims,
platform]}:above;if(isIndexType(mediaType))return visitIndex(walk,descriptor,position);if(isManifestType(mediaType))return visitManifest(walk,descriptor,position);
let type=JSON.stringify(mediaType);throw layoutFault("manifest-invalid",`${digest} of type ${type} is neither an image nor an index.`)}async function visitIndex(walk,descriptor,{
depth,claims}){let blob={descriptor,role:"index"},index=readIndex(await walk.open(blob,MAX_MANIFEST),blobName(blob),descriptor.mediaType),children=[];for(let child of index.
manifests)children.push(await visit(walk,child,{depth:depth+1,siblings:index.manifests,claims}));return join([...children,{images:[],blobs:[descriptor],layers:[]}])}
async function visitManifest(walk,descriptor,{siblings,claims}){let blob={descriptor,role:"manifest"},manifest=readManifest(await walk.open(blob,MAX_MANIFEST),blobName(
blob),descriptor.mediaType);refuseForeign([manifest.config,...manifest.layers],blobName(blob));let blobs=[manifest.config,...manifest.layers,descriptor],configBlob={
descriptor:manifest.config,role:`config of manifest ${descriptor.digest}`};if(isAttestation(descriptor,manifest,siblings))return await walk.open(configBlob,MAX_CONFIG),
{images:[],blobs,layers:layersOf(manifest,"an attestation")};requireImage(manifest,blobName(blob));let config=readImageConfig(await walk.open(configBlob,MAX_CONFIG),
blobName(configBlob)),image=platformImage(descriptor,manifest,config,claims);return{images:[image],blobs,layers:layersOf(manifest,platformName(image.platform),image.
diffIds)}}function join(trees){return{images:trees.flatMap(({images})=>images),blobs:trees.flatMap(({blobs})=>blobs),layers:trees.flatMap(({layers})=>layers)}}function layersOf({
layers},owner,diffIds=[]){return layers.map((descriptor,index)=>{let diffId=diffIds[index];return{descriptor,role:`layer ${index+1} of ${owner}`,...diffId===void 0?
{}:{diffId}}})}var MAX_LAYOUT_FILE=4096,MAX_INDEX_JSON=4*1024*1024,WIDTH=4;async function verifyLayout(files,directory,{diffIds}){let root=await readRoot(files,directory),tree=await readTree(
files,directory,root),[first,...others]=firsts(tree.images,({manifest})=>manifest.digest);if(first===void 0)throw layoutFault("layout-invalid",`The layout ${directory}\
 holds no image.`);let blobs=firsts(tree.blobs,({digest})=>digest);requireOneKind(tree.blobs);let layers=diffIds==="distrusted"?tree.layers:onlySharedDiffIds(tree.
layers);return await inParallel(firsts(layers,identity),WIDTH,({diffId,...blob},stop)=>checkLayer(files,directory,blob,{stop,...diffId===void 0?{}:{diffId}})),{
directory,root,images:[first,...others],blobs}}async function readRoot(files,directory){readLayoutFile(await readTop(files,directory,"oci-layout",MAX_LAYOUT_FILE));
let{manifests}=readLayoutIndex(await readTop(files,directory,"index.json",MAX_INDEX_JSON));for(let folder of["blobs","blobs/sha256"])if((await files.lstat(`${directory}\
/${folder}`))?.kind==="symlink")throw layoutFault("blob-symlink",`${directory}/${folder} is a symbolic link.`);let[root,...others]=manifests;if(root===void 0)throw layoutFault(
"layout-invalid",`${directory}/index.json lists no image.`);if(others.some(other=>content(other)!==content(root))){let names2=manifests.map(({digest,platform})=>platform?
`${digest} (${platform.architecture})`:digest);throw layoutFault("layout-ambiguous",`${directory}/index.json lists several images: ${names2.slice(0,5).join(", ")}\
.`)}return root}function content({digest,size,mediaType,platform,urls}){return JSON.stringify([digest,size,mediaType,platform,urls])}async function readTop(files,directory,name,max){
let path=`${directory}/${name}`,stat=await files.lstat(path);if(stat===void 0)throw layoutFault("layout-invalid",`${directory} is no OCI layout: it has no ${name}\
.`);if(stat.kind!=="file"||stat.size>max)throw layoutFault("layout-invalid",`${path} is no regular file of at most ${max} bytes.`);return await files.readBytes(
path,max)??Buffer.alloc(0)}function requireOneKind(blobs){let kinds=new Map;for(let{digest,mediaType}of blobs){let kind=isIndexType(mediaType)||isManifestType(mediaType)?
mediaType:"blob";if((kinds.get(digest)??kind)!==kind)throw layoutFault("manifest-invalid",`${digest} is listed as ${kinds.get(digest)} and as ${kind}.`);kinds.set(
digest,kind)}}function onlySharedDiffIds(layers){let first=new Map,shared=new Set;for(let{diffId,descriptor}of layers)diffId!==void 0&&((first.get(diffId)??descriptor.
digest)!==descriptor.digest&&shared.add(diffId),first.set(diffId,descriptor.digest));return layers.map(({diffId,...blob})=>diffId!==void 0&&shared.has(diffId)?{
...blob,diffId}:blob)}function identity({descriptor,diffId}){return JSON.stringify([descriptor.digest,descriptor.size,descriptor.mediaType,diffId])}function firsts(items,key){
let seen=new Set;return items.filter(item=>!seen.has(key(item))&&seen.add(key(item)))}import{createGunzip as createGunzip3}from"node:zlib";var import_tar_stream=__toESM(require_tar_stream(),1);import{createHash as createHash4}from"node:crypto";import{posix}from"node:path";import{Readable as Readable2}from"node:stream";
import{pipeline as pipeline2}from"node:stream/promises";import{createGunzip as createGunzip2,createZstdDecompress as createZstdDecompress2}from"node:zlib";var fixes2={"archive-invalid":"Make it again with `docker save`, or with `docker buildx build --output type=oci,dest=FILE`.","archive-too-large":"Give an archiv\
e of one image, made with `docker save` or buildx.","archive-several-images":"Save one image: `docker save NAME:TAG --output FILE`.","archive-diffid-mismatch":"\
Do not use this archive: save the image again from a source that you trust."};function archiveFault(code,message,cause){let whole=`The archive is not usable. ${message}`;
return new ToolError({code,message:whole,fix:fixes2[code],...cause===void 0?{}:{cause}})}import{promisify}from"node:util";import{constants,crc32,deflateRaw}from"node:zlib";var level=4,blockSize=1<<20,header=Buffer.from([31,139,8,0,0,0,0,0,0,255]),lastBlock=Buffer.
from([3,0]),deflate=promisify(deflateRaw);async function*gzip(source,parallel){let queue=[],sum=0,size=0;yield header;for await(let block of blocksOf(source))sum=
crc32(block,sum),size+=block.length,queue.push(deflateBlock(block)),queue.length>=2*parallel&&(yield await queue.shift());for(let block of queue)yield await block;
yield Buffer.concat([lastBlock,trailer(sum,size)])}function deflateBlock(block){let done=deflate(block,{level,finishFlush:constants.Z_SYNC_FLUSH});return done.catch(
()=>{}),done}function trailer(sum,size){let bytes=Buffer.alloc(8);return bytes.writeUInt32LE(sum,0),bytes.writeUInt32LE(size%2**32,4),bytes}async function*blocksOf(source){
let pieces=[],length=0;for await(let chunk of source){let rest=chunk;for(;length+rest.length>=blockSize;){let taken=rest.subarray(0,blockSize-length);yield Buffer.
concat([...pieces,taken]),rest=rest.subarray(taken.length),pieces=[],length=0}rest.length>0&&pieces.push(rest),length+=rest.length}length>0&&(yield Buffer.concat(
pieces))}var maxEntries=1e4,gibibyte=2**30,maxArchiveBytes=64*gibibyte,headerBytes=512,untyped="application/octet-stream";async function readEntries(source,layout,parallel){
let entries=new Map,unpacking=(0,import_tar_stream.extract)(),feeding=feed(source,unpacking);feeding.catch(()=>{});let total=0;try{for await(let entry of unpacking){
if(total+=entry.header.size??0,total>maxArchiveBytes)throw tooLarge();if(entries.size>=maxEntries)throw archiveFault("archive-too-large",`It has more than ${maxEntries}\
 entries.`);let name=normalName(entry.header.name),kept=await keepEntry(entry.header,Readable2.from(entry),layout,parallel,name);if(kept!==void 0){if(entries.has(
name))throw archiveFault("archive-invalid",`Two of its entries are called ${JSON.stringify(name)}.`);entries.set(name,kept)}}await feeding}catch(error){throw readable(
error)}return entries}async function feed(source,unpacking){try{let{head,all}=await peek(source,headerBytes),limited=limit(maxArchiveBytes+maxEntries*4*headerBytes),
compression=compressionOf(head);if(compression==="none")return await pipeline2(all,limited,unpacking);await pipeline2(all,compression==="gzip"?createGunzip2():createZstdDecompress2(),
limited,unpacking)}catch(error){throw unpacking.destroy(error instanceof Error?error:new Error(String(error))),error}finally{source.destroy()}}function limit(max){
return async function*(chunks){let total=0;for await(let chunk of chunks){if(total+=chunk.length,total>max)throw tooLarge();yield chunk}}}async function keepEntry(header2,content2,layout,parallel,name){
switch(header2.type){case"file":case"contiguous-file":case null:case void 0:return keepFile(content2,layout,parallel);case"symlink":return await drain(content2),
{kind:"link",target:normalName(posix.join(posix.dirname(name),header2.linkname??""))};case"link":return await drain(content2),{kind:"link",target:normalName(header2.
linkname??"")};case"directory":await drain(content2);return;default:throw archiveFault("archive-invalid",`Its entry ${JSON.stringify(name)} is a ${header2.type}\
.`)}}async function drain(content2){for await(let _ of content2);}async function keepFile(content2,layout,parallel){let{head,all}=await peek(content2,headerBytes);
return isTar(head)?compressLayer(all,layout,parallel):{kind:"file",blob:await layout.putStream(Readable2.from(all),untyped),compression:compressionOf(head)}}async function compressLayer(source,layout,parallel){
let hash=createHash4("sha256"),size=0,measured=async function*(){for await(let chunk of source)hash.update(chunk),size+=chunk.length,yield chunk};return{kind:"l\
ayer",blob:await layout.putStream(Readable2.from(gzip(measured(),parallel)),mediaTypes.ociLayerGzip),plain:{digest:digestFrom(hash),size}}}async function peek(source,count){
let iterator=source[Symbol.asyncIterator](),head=Buffer.alloc(0);for(;head.length<count;){let next=await iterator.next();if(next.done===!0)break;head=Buffer.concat(
[head,next.value])}return{head,all:async function*(){try{head.length>0&&(yield head);for(let next=await iterator.next();next.done!==!0;next=await iterator.next())
yield next.value}finally{await iterator.return?.()}}()}}function compressionOf(head){return head.subarray(0,2).equals(Buffer.from([31,139]))?"gzip":head.subarray(
0,4).equals(Buffer.from([40,181,47,253]))?"zstd":"none"}function isTar(head){return head.toString("latin1",257,262)==="ustar"}function normalName(name){let normal=posix.
normalize(name).replace(/\/$/,"");if(posix.isAbsolute(normal)||normal===".."||normal.startsWith("../")||normal.includes("\0"))throw archiveFault("archive-invali\
d",`Its entry ${JSON.stringify(name)} leads out of it.`);return normal}function tooLarge(){return archiveFault("archive-too-large",`It unpacks to more than ${maxArchiveBytes/
gibibyte} GiB.`)}function readable(error){if(error instanceof GateError||error instanceof Error&&"syscall"in error)return error;let reason2=error instanceof Error?
error.message:String(error);return archiveFault("archive-invalid",`It can't be read: ${reason2}.`,error)}var named=5;function onlyRoot(descriptors,owner){let[root,...others]=descriptors;if(root===void 0)throw layoutFault("layout-invalid",`${owner} lists no image.`);
if(others.every(({digest})=>digest===root.digest))return root;let names2=[...new Set(descriptors.map(({digest})=>digest))].slice(0,named);throw layoutFault("lay\
out-ambiguous",`${owner} lists several images: ${names2.join(", ")}.`)}var mebibyte=2**20,maxJson=8*mebibyte,maxLinks=8,dockerManifestSchema=array(object({Config:string(),Layers:array(string()).nullable()}));async function readArchive(files,source,layout,parallel){
let archive=new Archive(files,layout,parallel,await readEntries(source,layout,parallel)),read2=archive.isOci()?await fromOci(archive):await fromDocker(archive),
{mediaType,digest,size}=read2.root;return await layout.finish({mediaType,digest,size}),read2}var Archive=class{files;layout;parallel;entries;constructor(files,layout,parallel,entries){
this.files=files,this.layout=layout,this.parallel=parallel,this.entries=entries}isOci(){let whole=this.entries.has("oci-layout")&&this.entries.has("index.json"),
plain2=[...this.entries.values()].some(({kind})=>kind==="layer");return whole&&!(plain2&&this.entries.has("manifest.json"))}find(name){let at=normalName(name);for(let step=0;step<=
maxLinks;step++){let entry=this.entries.get(at);if(entry===void 0)throw archiveFault("archive-invalid",`It has no entry ${JSON.stringify(at)}.`);if(entry.kind!==
"link")return entry;at=entry.target}throw archiveFault("archive-invalid",`The links of its entry ${JSON.stringify(name)} do not end.`)}async read(name){let entry=this.
find(name);if(entry.kind!=="file")throw archiveFault("archive-invalid",`Its ${JSON.stringify(name)} is a tar, not JSON.`);let{blob}=entry;if(blob.size>maxJson)throw archiveFault(
"archive-too-large",`Its ${JSON.stringify(name)} has ${blob.size} bytes.`);let bytes=await this.files.readBytes(blobPath(this.layout.directory,blob.digest),maxJson);
return{blob,bytes:bytes??Buffer.alloc(0)}}};async function fromDocker(archive){let{config:name,layers}=await onlyImage(archive),config=await archive.read(name),
diffIds=readImageConfig(config.bytes,name).rootfs.diff_ids??[];if(diffIds.length!==layers.length)throw archiveFault("archive-invalid",`It has ${layers.length} l\
ayers, its config names ${diffIds.length}.`);let descriptors=[],diffIdsChecked=!0;for(let[index,layer]of layers.entries()){let{descriptor,diffId}=await dockerLayer(
archive,layer);if(diffId!==void 0&&diffId!==diffIds[index]){let message=`Its layer ${JSON.stringify(layer)} unpacks to ${diffId}, its config says ${diffIds[index]}\
.`;throw archiveFault("archive-diffid-mismatch",message)}diffIdsChecked&&=diffId!==void 0,descriptors.push(descriptor)}let manifest=imageManifest(config.blob,descriptors);
return{root:await archive.layout.putBytes(manifest,mediaTypes.ociManifest),diffIdsChecked}}async function onlyImage(archive){if(!archive.entries.has("manifest.j\
son"))throw archiveFault("archive-invalid","It is neither of `docker save` (no manifest.json) nor an OCI layout (no index.json).");let{bytes}=await archive.read(
"manifest.json"),images=dockerManifestSchema.safeParse(strictJson(bytes));if(!images.success)throw archiveFault("archive-invalid","Its manifest.json is not as `\
docker save` writes it.",images.error);let[image,...others]=images.data;if(image===void 0)throw archiveFault("archive-invalid","Its manifest.json names no image\
.");if(others.length>0)throw archiveFault("archive-several-images",`It holds ${images.data.length} images.`);return{config:image.Config,layers:image.Layers??[]}}
function strictJson(bytes){try{return parseStrictJson(bytes)}catch(cause){throw archiveFault("archive-invalid",`Its manifest.json is no JSON: ${cause instanceof
Error?cause.message:""}.`,cause)}}async function dockerLayer(archive,name){let entry=archive.find(name);if(entry.kind==="layer")return{descriptor:entry.blob,diffId:entry.
plain.digest};let{digest,size}=entry.blob;switch(entry.compression){case"gzip":return{descriptor:{mediaType:mediaTypes.ociLayerGzip,digest,size}};case"zstd":return{
descriptor:{mediaType:mediaTypes.ociLayerZstd,digest,size}};case"none":{let stored=archive.files.readStream(blobPath(archive.layout.directory,digest)),{blob,plain:plain2}=await compressLayer(
stored,archive.layout,archive.parallel);return{descriptor:blob,diffId:plain2.digest}}}}function imageManifest({digest,size},layers){let config={mediaType:mediaTypes.
ociConfig,digest,size};return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:mediaTypes.ociManifest,config,layers}))}async function fromOci(archive){readLayoutFile(
(await archive.read("oci-layout")).bytes);let index=readLayoutIndex((await archive.read("index.json")).bytes);for(let entry of archive.entries.values())entry.kind===
"layer"&&await restore(archive,entry);return{root:onlyRoot(index.manifests,"The archive"),diffIdsChecked:!1}}async function restore({files,layout},{blob,plain:plain2}){
let stored=files.readStream(blobPath(layout.directory,blob.digest)),unpacked=stored.pipe(createGunzip3());stored.on("error",error=>unpacked.destroy(error)),await layout.
putStream(unpacked,mediaTypes.ociLayerTar,plain2)}import{join as join2}from"node:path";var saveDeadline=36e5,maxManifest=4*2**20;async function saveImage(ports,imageId,directory){let{process,files,machine}=ports,layout=await createLayout(files,directory),
command={file:"docker",args:["image","save",imageId],deadline:saveDeadline},{finished,value}=await process.pipe(command,stdout=>readArchive(files,stdout,layout,
machine.cpus));if(finished.code!==0)throw new ToolError({code:"docker-save-failed",message:`\`docker image save ${imageId}\` ended with ${finished.signal??`exit\
 code ${finished.code}`}: ${lastLines(finished,3)}`,fix:"Look at what Docker says; the image must stay in its store until the run is over."});return await requireImageId(
files,directory,value,imageId),value}async function requireImageId(files,directory,{root},imageId){if(root.digest!==imageId){if(isManifestType(root.mediaType)){
let bytes=await files.readBytes(blobPath(directory,root.digest),maxManifest)??Buffer.alloc(0);if(readManifest(bytes,root.digest,root.mediaType).config.digest===
imageId)return}throw new ToolError({code:"docker-save-mismatch",message:`Docker was asked for the image ${imageId} and gave another one (${root.digest}).`,fix:"\
Build again; if it stays so, do not trust this Docker daemon."})}}var buildDeadline=6*36e5,quotedLines=15,mebibyte2=2**20,dockerStore={kind:"docker-store"},maxMetadata=32*mebibyte2,maxImageId=1024;async function buildImage(ports,request,directory){
let{files,log}=ports;for(let id of emptySecrets(request))log.warning(`The secret ${id} is empty and is left out of the build.`);let work=await files.temporaryDirectory(
"build");try{let places=await preparePlaces(ports,request,work,directory),builder=await log.group("Build the image",()=>buildAnyhow(ports,request,places)),imageId=await readImageId(
files,places.iidFile),metadata=await readMetadata(files,places.metadataFile);if(builder.kind==="layout-export")return{metadata,imageId,stored:!1,diffIdsChecked:!0};
let{diffIdsChecked}=await saveImage(ports,imageId,directory);return{metadata,imageId,stored:!0,diffIdsChecked}}finally{await files.remove(work)}}async function preparePlaces({
files,environment},request,work,directory){return{output:{kind:"layout",directory},iidFile:join2(work,"iid"),metadataFile:join2(work,"metadata.json"),secrets:await writeSecrets(
files,request,work),defaultAttestations:parseGoBoolean(environment.BUILDX_NO_DEFAULT_ATTESTATIONS??"")!==!0}}async function buildAnyhow(ports,request,places){let tried=request.
builder===ownBuilder?void 0:await tryExport(ports,request,places);if(tried?.code===0)return{kind:"layout-export"};let builder=await findBuilder(ports.process,request),
exports=builder.kind==="layout-export",buildx=exports||builder.buildx;if(exports&&tried!==void 0)throw buildFailed(tried,buildx);let finished=await runBuild(ports,
request,exports?places:{...places,output:dockerStore},buildx);if(finished.code!==0)throw buildFailed(finished,buildx);return builder}async function tryExport(ports,request,places){
let{log}=ports,heldBack=[],begun=!1,finished=await runBuild({...ports,log:{...log,info:line=>{if(begun||=line.startsWith("#"),!begun)heldBack.push(line);else for(let each of[
...heldBack.splice(0),line])log.info(each)}}},request,places,!0);if(finished.code===0)for(let line of heldBack)log.info(line);if(finished.late)throw buildFailed(
finished,!0);return finished}async function runBuild({process,log,environment},request,places,buildx){let args=buildx?buildxArguments(request,places):dockerBuildArguments(
request,places),added=buildx?{BUILDX_METADATA_WARNINGS:"true"}:{DOCKER_BUILDKIT:"1"},env={...defined(environment),...added};return runDocker(process,{args,env,deadline:buildDeadline,
onLine:line=>log.info(line)})}function defined(environment){return Object.fromEntries(Object.entries(environment).flatMap(([name,value])=>value===void 0?[]:[[name,
value]]))}function buildFailed(finished,buildx){let command=buildx?"docker buildx build":"docker build";if(finished.late)return new ToolError({code:"build-late",
message:`\`${command}\` was ended after ${buildDeadline/36e5} hours.`,fix:"Look for a step of the build that waits for something."});let how=finished.signal===null?
`exit code ${finished.code}`:finished.signal;return new ToolError({code:"build-failed",message:`\`${command}\` ended with ${how}:
${lastLines(finished,quotedLines)}`,fix:"Repair what the build says; the same command fails without image-gate, too."})}async function readImageId(files,path){let text=(await files.
readBytes(path,maxImageId))?.toString("utf8").trim(),imageId=digestSchema.safeParse(text);if(imageId.success)return imageId.data;throw badResult(text===void 0?"\
it wrote no image ID":`${JSON.stringify(text)} is no image ID`,imageId.error)}var metadataSchema=record(string(),unknown()).nullable();async function readMetadata(files,path){
let bytes=await files.readBytes(path,maxMetadata);if(bytes===void 0)return{};try{return metadataSchema.parse(JSON.parse(bytes.toString("utf8")))??{}}catch(cause){
throw badResult("its metadata file is no JSON object",cause)}}function badResult(what,cause){return new ToolError({code:"build-result",message:`The build ended \
without an error, but ${what}.`,fix:"Use a newer Docker and buildx; if it stays so, report it as a defect of image-gate.",...cause===void 0?{}:{cause}})}var mebibyte3=2**20,maxLayoutFile=4096,maxDocument=4*mebibyte3,maxBlobs=1e4;async function copyLayout(files,from,layout){readLayoutFile(await topFile(files,from,
"oci-layout",maxLayoutFile));let{manifests}=readLayoutIndex(await topFile(files,from,"index.json",maxDocument)),{mediaType,digest,size}=onlyRoot(manifests,`${from}\
/index.json`),seen=new Set,queue=[{mediaType,digest,size}];for(let next=queue.pop();next!==void 0;next=queue.pop())if(!seen.has(next.digest)){if(seen.add(next.digest),
seen.size>maxBlobs)throw layoutFault("layout-too-deep",`${from} lists more than ${maxBlobs} blobs.`);await copyBlob(files,from,layout,next)&&queue.push(...await childrenOf(
files,layout,next))}await layout.finish({mediaType,digest,size})}async function topFile(files,from,name,max){let path=`${from}/${name}`,stat=await files.stat(path);
if(stat===void 0)throw layoutFault("layout-invalid",`${from} is no OCI layout: it has no ${name}.`);let bytes=stat.kind==="file"&&stat.size<=max?await files.readBytes(
path,max):void 0;if(bytes===void 0)throw layoutFault("layout-invalid",`${path} is no file of at most ${max} bytes.`);return bytes}async function copyBlob(files,from,layout,blob){
let path=blobPath(from,blob.digest);return(await files.stat(path))?.kind!=="file"?!1:(await layout.putStream(files.readStream(path),blob.mediaType,blob),!0)}async function childrenOf(files,layout,blob){
let{mediaType,digest}=blob;if(!isIndexType(mediaType)&&!isManifestType(mediaType))return[];let bytes=await files.readBytes(blobPath(layout.directory,digest),maxDocument)??
Buffer.alloc(0);if(isIndexType(mediaType))return readIndex(bytes,digest,mediaType).manifests;let{config,layers}=readManifest(bytes,digest,mediaType);return[config,
...layers]}async function findLocalImage(process,image,absent2=()=>{}){if(image.kind==="reference"&&image.reference.digest!==void 0)return;let name=image.kind==="id"?image.
id:familiarReference(image.reference),answer=await inspect(process,name);if(answer.id!==void 0)return answer.id;if(image.kind==="reference"){absent2(answer.reason);
return}throw new ToolError({code:"image-not-local",message:`No image with the ID ${image.id} is in this machine's Docker store: ${answer.reason}`,fix:"See `dock\
er image ls --no-trunc`, or name the image by repository and digest: NAME@sha256:…"})}async function inspect(process,name){try{let finished=await ask(process,
["image","inspect","--format","{{.Id}}",name]),id=finished.stdout.trim();return finished.code===0&&isDigest(id)?{id,reason:""}:{id:void 0,reason:lastLines(finished,
1)}}catch(error){if(error instanceof ToolError&&error.code==="docker-missing")return{id:void 0,reason:error.message};throw error}}var parallelBlobs=4,maxManifests=500,maxDepth=4;async function pullImage(ports,reference,directory){let{registry,files,log}=ports,top=await registry.manifest(reference);
log.info(`Pulling ${formatReference(reference)}: ${top.descriptor.digest}.`);let layout=await createLayout(files,directory),manifests=await collectManifests(registry,
reference,top,()=>!0);for(let{bytes,descriptor}of manifests.values())await layout.putBytes(bytes,descriptor.mediaType);await pullBlobs(registry,layout,reference,
blobsOf([...manifests.values()])),await layout.finish(top.descriptor)}async function pullLike(ports,reference,like,directory){let{registry,files,log}=ports,top=await registry.
manifest(reference);log.info(`Pulling ${formatReference(reference)}: ${top.descriptor.digest}.`);let wanted=new Set(like.images.map(({platform})=>usualPlatform(
platformName(platform)))),images=[...(await collectManifests(registry,reference,top,({mediaType,platform})=>platform===void 0||isIndexType(mediaType)||wanted.has(
usualPlatform(platformName(platform))))).values()].filter(({descriptor})=>!isIndexType(descriptor.mediaType));if(images.length===0)throw noPlatform(reference,[...wanted]);
let layout=await createLayout(files,directory);for(let{bytes,descriptor}of images)await layout.putBytes(bytes,descriptor.mediaType);let missing2=await adoptBlobs(
layout,like,blobsOf(images));await pullBlobs(registry,layout,reference,missing2);let index={schemaVersion:2,mediaType:mediaTypes.ociIndex,manifests:images.map(({
descriptor})=>descriptor)};return await layout.finish(await layout.putBytes(Buffer.from(JSON.stringify(index)),mediaTypes.ociIndex)),top.descriptor.digest}async function adoptBlobs(layout,{
directory,blobs:present},blobs){let sizes=new Map(present.map(({digest,size})=>[digest,size])),[there,missing2]=[!0,!1].map(is=>blobs.filter(({digest,size})=>sizes.
get(digest)===size===is));for(let blob of there??[])await layout.adopt(blobPath(directory,blob.digest),blob);return missing2??[]}async function collectManifests(registry,reference,top,isWanted){
let found=new Map([[top.descriptor.digest,top]]),level2=[top];for(let depth=1;level2.length>0;depth+=1){let named3=level2.flatMap(childrenOf2).filter(child=>!found.
has(child.digest)&&isWanted(child)),children=new Map(named3.map(child=>[child.digest,child]));if(depth>maxDepth&&children.size>0)throw tooLarge2(reference,`inde\
xes are nested more than ${maxDepth} deep`);if(found.size+children.size>maxManifests)throw tooLarge2(reference,`it has more than ${maxManifests} manifests`);level2=
await fetchAll(registry,reference,[...children.values()]);for(let manifest of level2)found.set(manifest.descriptor.digest,manifest)}return found}async function fetchAll(registry,reference,children){
let fetched=[];return await inParallel(children,parallelBlobs,async child=>{let{bytes}=await registry.manifest({...bare(reference),digest:child.digest});fetched.
push({descriptor:child,bytes})}),fetched}function childrenOf2({descriptor,bytes}){let{mediaType,digest}=descriptor;return isIndexType(mediaType)?readIndex(bytes,
digest,mediaType).manifests:[]}function blobsOf(manifests){let blobs=new Map;for(let{descriptor,bytes}of manifests){if(isIndexType(descriptor.mediaType))continue;
if(!isManifestType(descriptor.mediaType))throw unknownType(descriptor);let{config,layers}=readManifest(bytes,descriptor.digest,descriptor.mediaType);for(let blob of[
config,...layers])blobs.set(blob.digest,blob)}return[...blobs.values()]}async function pullBlobs(registry,layout,reference,blobs){await inParallel(blobs,parallelBlobs,
async blob=>{let stream=await registry.blob(bare(reference),blob);await layout.putStream(stream,blob.mediaType,blob)})}function bare({registry,repository}){return{
registry,repository}}function tooLarge2(reference,what){return new ToolError({code:"image-too-large",message:`${formatReference(reference)} can't be pulled: ${what}\
.`,fix:"Name the manifest of one platform by its digest."})}function noPlatform(reference,platforms){return new ToolError({code:"image-platform",message:`${formatReference(
reference)} has no image for ${platforms.join(", ")}.`,fix:"Name an image that was built for the same platforms."})}function unknownType({digest,mediaType}){return new ToolError(
{code:"image-type-unknown",message:`${digest} is ${JSON.stringify(mediaType)}, neither an OCI nor a Docker schema 2 image.`,fix:"Build and push the image again \
with a current Docker; schema 1 images and other artifacts can not be scanned."})}async function obtainImage(ports,source,directory){switch(source.kind){case"build":return build(ports,source.request,directory);case"image":return source.id===void 0?
fetchImage(ports,source.reference,directory):saveLocal(ports,source.reference,source.id,directory);case"input":return readInput(ports,source.path,directory)}}async function build(ports,request,directory){
let built=await buildImage(ports,request,directory),diffIds=built.diffIdsChecked?"own-build":"distrusted",layout=await verifyLayout(ports.files,directory,{diffIds});
requireSameImage(layout,built);let{metadata,imageId,stored}=built;return{layout,imageId,stored,metadata:metadataText(layout,metadata,stored)}}function requireSameImage(layout,{
imageId,metadata,stored}){if(![layout.root.digest,...layout.images.map(({config})=>config.digest)].includes(imageId))throw badResult(`its image ID ${imageId} is\
 not that of the exported image`);let said=metadata["containerimage.digest"];if(!stored&&said!==void 0&&said!==layout.root.digest)throw badResult(`its metadata \
names ${JSON.stringify(said)}, the exported image is ${layout.root.digest}`)}async function fetchImage(ports,text,directory){let image=isDigest(text)?{kind:"id",
id:text}:{kind:"reference",reference:parseReference(text,"image")},id=await findLocalImage(ports.process,image,reason2=>ports.log.info(`${text} is not in the lo\
cal Docker store (${reason2}), so its registry is asked.`));return id!==void 0?saveLocal(ports,text,id,directory):(image.kind==="reference"&&await pullImage(ports,
image.reference,directory),foreign(ports,directory,!1))}async function saveLocal(ports,text,id,directory){return ports.log.info(`${text} is in the local Docker \
store: ${id}.`),await saveImage(ports,id,directory),foreign(ports,directory,!0)}async function readInput(ports,path,directory){let stat=await ports.files.stat(path);
if(stat?.kind!=="directory"&&stat?.kind!=="file"){let what=stat===void 0?`nothing is at ${path}`:`${path} is neither a file nor a folder`,fix="Name a docker-arc\
hive, or an OCI layout as a tar or a folder";throw new ConfigError([{where:"input",what,fix}])}try{return await copyInput(ports,path,stat.kind,directory),await foreign(
ports,directory,!1)}catch(error){throw error instanceof ToolError?unusableInput(path,error):error}}async function copyInput({files,machine},path,kind,directory){
let layout=await createLayout(files,directory);kind==="directory"?await copyLayout(files,path,layout):await readArchive(files,files.readStream(path),layout,machine.
cpus)}function unusableInput(path,error){let{code,message,fix}=error;return new ToolError({code,message:`The input ${path} can't be judged. ${message}`,fix,cause:error})}
async function foreign(ports,directory,stored){let layout=await verifyLayout(ports.files,directory,{diffIds:"distrusted"}),[image,...others]=layout.images,imageId=others.
length===0?image.config.digest:layout.root.digest;return{layout,imageId,stored,metadata:metadataText(layout,{},!0)}}function metadataText({root,images},metadata,replace){
let{mediaType,digest,size}=root,[image,...others]=images,own={...others.length===0?{"containerimage.config.digest":image.config.digest}:{},"containerimage.descr\
iptor":{mediaType,digest,size},"containerimage.digest":digest};return JSON.stringify(replace?{...metadata,...own}:{...own,...metadata},null,2)}var token="[!#$%&'*+.^_`|~0-9A-Za-z-]+",part=new RegExp(`\\s*(?:(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]*))|(${token}))\\s*,?`,"y");function parseChallenges(header2){
let text=(header2??"").slice(0,8192),found=[];part.lastIndex=0;for(let match=part.exec(text);match!==null;match=part.exec(text)){let[,name,quoted2,bare2,scheme]=match;
scheme!==void 0?found.push({scheme:scheme.toLowerCase(),parameters:Object.create(null)}):name!==void 0&&setParameter(found.at(-1)?.parameters,name.toLowerCase(),
quoted2,bare2)}return found.filter(challenge=>["basic","bearer"].includes(challenge.scheme))}function setParameter(parameters,name,quoted2,bare2){parameters===void 0||
name in parameters||(parameters[name]=quoted2===void 0?bare2??"":quoted2.replace(/\\(.)/g,"$1"))}function repositoryScope(repository,actions){return`repository:${repository}\
:${actions}`}function mergeScopes(...lists){let actions=new Map;for(let scope of lists.flat()){let cut=scope.lastIndexOf(":");if(cut<=0)continue;let resource=scope.
slice(0,cut),known=actions.get(resource)??new Set;for(let action of scope.slice(cut+1).split(","))known.add(action);actions.set(resource,known)}return[...actions].
map(([resource,set])=>`${resource}:${[...set].sort().join(",")}`).sort()}import{createHash as createHash5}from"node:crypto";import{Readable as Readable3}from"node:stream";var maxRefusal=64*1024,maxSaid=300,passing=new Set([408,429,500,502,503,504]);function mayPass(status){return passing.has(status)}var refusalSchema=object({errors:array(
object({code:string().catch(""),message:string().catch("")})).optional().catch(void 0),error:string().optional().catch(void 0),error_description:string().optional().
catch(void 0),message:string().optional().catch(void 0),details:string().optional().catch(void 0)});function parseRefusal(body){let refusal2=refusalSchema.safeParse(
parsedJson(body));if(!refusal2.success)return{codes:[],said:cleaned(body)};let{errors=[],error,error_description,message,details}=refusal2.data,texts=errors.map(
({code,message:text})=>[code,text].filter(Boolean).join(": ")),others=[error,error_description,message,details].filter(text=>text!==void 0);return{codes:errors.
map(({code})=>code.toUpperCase()),said:cleaned([...texts,...others].join("; "))}}function cleaned(text){return plainLine(text.slice(0,maxRefusal).replace(/<[^<>]*>/g,
" "),maxSaid)}function refusalError(attempt,answer){let{code,fix}=causeOf(attempt,answer);return registryError(code,attempt,`answered ${answer.status}${quoted(answer.
said)}, asked ${answer.who}.`,fix)}function quoted(said){return said===""?"":` (${said})`}function causeOf(attempt,answer){if(isImmutableTag(attempt,answer))return immutableTag;
let{status,codes}=answer;return status===401?unauthorized(attempt,answer):status===403?forbidden(attempt,answer):status===404?unknown2(attempt,codes):status===429?
rateLimited:status===408||status>=500?broken(attempt):{code:"registry-refused",fix:"See what the registry says; it does not take this request."}}var immutableTag={
code:"tag-immutable",fix:"Push to a new tag (e.g. one with the commit), or allow this tag to be overwritten in the settings of the registry."},rateLimited={code:"\
registry-rate-limited",fix:"Log in with `docker login` for a higher limit, or try again later."};function unauthorized({registry,repository},{who,codes}){return!who.
startsWith("anonymously")&&(codes.includes("INSUFFICIENT_SCOPE")||codes.includes("DENIED"))?denied({registry,repository}):{code:"registry-unauthorized",fix:`Log\
 in before this step with credentials for ${registry} (\`docker login ${registry}\` or docker/login-action), and check that they are current.`}}function forbidden(attempt,answer){
let{fix}=answer.who.startsWith("anonymously")?unauthorized(attempt,answer):denied(attempt);return{code:"registry-denied",fix}}function denied({registry,repository}){
return{code:"registry-denied",fix:`Give the account that is logged in to ${registry} the right to do this in ${repository} (on ghcr.io: \`packages: write\`).`}}
function unknown2({registry,repository},codes){return codes.includes("NAME_UNKNOWN")?{code:"repository-unknown",fix:`Check the name ${repository}, or create the\
 repository in ${registry} first; some registries also answer so without the right to see it.`}:codes.includes("BLOB_UNKNOWN")?{code:"blob-unknown",fix:"The ima\
ge is incomplete in the registry; push it there again."}:{code:"manifest-unknown",fix:"Check the name, tag or digest; some registries also answer so without the\
 right to see it."}}function broken({registry}){return{code:"registry-broken",fix:`Try again later, and look at the status page or the log of ${registry}.`}}var tagRefusals=new Set(
[400,403,405,409,412]),immutableWords=/immutab|already exists|alreadyexists|overwrit|can(not|'t) be (changed|updated|modified|moved|replaced)|disallowed|protected tag|tag is (locked|protected)/i;
function isImmutableTag({tag},{status,codes,said}){return tag===void 0||!tagRefusals.has(status)?!1:status===409||status===412||codes.includes("TAG_INVALID")||immutableWords.
test(said)}function faultError(attempt,fault){if(!fault.retryable&&/cert|tls|ssl|signed|altname|EPROTO/i.test(faultText(fault)))return registryError("registry-t\
ls",attempt,`the secure connection failed: ${cleaned(fault.message)}.`,"If the registry has a certificate of a private authority, name its file in NODE_EXTRA_CA\
_CERTS.",fault);let fix=`Check the name ${attempt.registry}, the network and the proxy settings (HTTPS_PROXY, NO_PROXY), and that the registry is up.`;return registryError(
"registry-unreachable",attempt,`no answer: ${cleaned(fault.message)}.`,fix,fault)}function faultText({message,cause}){let code=cause instanceof Error&&"code"in cause?
String(cause.code):"";return`${message} ${code}`}function registryError(code,attempt,what,fix,cause){let message=`Can't ${attempt.doing} in ${attempt.registry}/${attempt.
repository}: ${what}`;return new ToolError({code,message,fix,cause})}function protocolError(code,attempt,what){return registryError(code,attempt,what,`Look at ${attempt.
registry} and at proxies before it; its answer can't be trusted.`)}var retryLimits={attempts:5,firstWait:500,longestWait:8e3,longestRetryAfter:12e4,longestTotal:3e5},Transient=class extends Error{final;retryAfter;constructor(final,retryAfter){
super(final.message,{cause:final}),this.name="Transient",this.final=final,this.retryAfter=retryAfter}},Patience=class{#ports;#tries=1;#waited=0;constructor(ports){
this.#ports=ports}async wait(failure){let{final,retryAfter}=failure;if(retryAfter!==void 0&&retryAfter>retryLimits.longestRetryAfter)throw tooLongAWait(final,retryAfter);
let ms=retryAfter??this.#backoff();if(this.#tries>=retryLimits.attempts||this.#waited+ms>retryLimits.longestTotal)throw withNote(final,`Tried ${this.#tries} tim\
es.`);this.#ports.log.info(`${final.message} Trying again in ${Math.ceil(ms/1e3)} s.`),await this.#ports.clock.sleep(ms),this.#tries+=1,this.#waited+=ms}#backoff(){
let full=Math.min(retryLimits.longestWait,retryLimits.firstWait*2**this.#tries);return Math.round(full/2*(1+this.#ports.random()))}};async function retrying(ports,work){
let patience2=new Patience(ports);for(;;)try{return await work()}catch(error){if(!(error instanceof Transient))throw error;await patience2.wait(error)}}function tooLongAWait(final,ms){
let limit2=retryLimits.longestRetryAfter/1e3;return withNote(final,`It asks to wait ${Math.ceil(ms/1e3)} s (Retry-After), more than the ${limit2} s that we wait\
 at most.`)}function withNote({code,message,fix,cause},note){return new ToolError({code,message:`${message} ${note}`,fix,cause})}function parseRetryAfter(value,now){let text=value?.trim()??"";if(/^\d{1,10}$/.test(text))return Number(text)*1e3;if(!/GMT$/.test(text))return;let instant=Date.
parse(text);return Number.isNaN(instant)?void 0:Math.max(0,instant-now.getTime())}async function ask2(http,attempt,request){try{return await http.request(request)}catch(error){throw explained(attempt,error)}}function explained(attempt,error){
return error instanceof GateError||error instanceof Transient?error:error instanceof HttpFault&&!error.retryable?faultError(attempt,error):error instanceof HttpFault?
new Transient(faultError(attempt,error)):error}function brokenBody(attempt,error){if(error instanceof GateError||error instanceof HttpFault)return explained(attempt,
error);let message=error instanceof Error?error.message:String(error),fault=new HttpFault(`the answer broke off: ${message}`,{retryable:!0,cause:error});return new Transient(
faultError(attempt,fault))}async function readBody(attempt,body,max){let{bytes,whole}=await readUpTo(attempt,body,max);if(whole)return bytes;throw protocolError(
"registry-protocol",attempt,`its answer is longer than ${max} bytes.`)}async function readUpTo(attempt,body,max){let chunks=[],size=0;try{for await(let chunk of body){
let room=Buffer.from(chunk).subarray(0,max-size);if(chunks.push(room),size+=room.length,room.length<chunk.length)return{bytes:Buffer.concat(chunks),whole:!1}}}catch(error){
throw brokenBody(attempt,error)}return{bytes:Buffer.concat(chunks),whole:!0}}async function discard(body){try{let size=0;for await(let chunk of body)if(size+=chunk.
length,size>maxRefusal)return}catch(error){if(error instanceof GateError)throw error}}async function refusal(attempt,response,who,now){let{status,headers}=response,
{codes,said}=parseRefusal((await refusalText(attempt,response.body)).toString("utf8")),errors=parseChallenges(headers["www-authenticate"]).flatMap(({parameters})=>parameters.
error?.toUpperCase()??[]),error=refusalError(attempt,{status,codes:[...codes,...errors],said,who});return mayPass(status)?new Transient(error,parseRetryAfter(headers["\
retry-after"],now)):error}async function refusalText(attempt,body){try{return(await readUpTo(attempt,body,maxRefusal)).bytes}catch(error){if(error instanceof GateError)
throw error;return Buffer.alloc(0)}}function blobStream(attempt,descriptor,first,open,retry){let source=new BlobSource(attempt,first,open,retry),stream=Readable3.from(checked(attempt,descriptor,source),
{objectMode:!1});return stream.once("close",()=>source.destroy()),stream}async function*checked(attempt,{digest,size},source){let hash=createHash5("sha256"),read2=0;
for await(let chunk of source.chunks()){if(read2+=chunk.length,read2>size)throw protocolError("blob-mismatch",attempt,`it is longer than the ${size} bytes of it\
s descriptor.`);hash.update(chunk),yield chunk}let actual=digestFrom(hash);if(read2!==size)throw protocolError("blob-mismatch",attempt,`it has ${read2} bytes, i\
ts descriptor says ${size}.`);if(actual!==digest)throw protocolError("blob-mismatch",attempt,`its bytes have the digest ${actual}.`)}var BlobSource=class{#attempt;#open;#patience;#response;#offset=0;constructor(attempt,first,open,retry){
this.#attempt=attempt,this.#response=first,this.#open=open,this.#patience=new Patience(retry)}destroy(){this.#response.body.destroy()}async*chunks(){for(;;){let failure=yield*this.#untilBroken();
if(failure===void 0)return;await this.#patience.wait(failure),this.#response=await this.#open(this.#offset)}}async*#untilBroken(){let skip=this.#response.status===
206?0:this.#offset;try{for await(let chunk of this.#response.body){let fresh=Buffer.from(chunk).subarray(skip);skip-=chunk.length-fresh.length,this.#offset+=fresh.
length,fresh.length>0&&(yield fresh)}return void 0}catch(error){let failure=brokenBody(this.#attempt,error);if(failure instanceof Transient&&!(error instanceof GateError))
return failure;throw failure}}};var dockerHub={name:"docker.io",api:"registry-1.docker.io"},dockerHubKey="https://index.docker.io/v1/";function apiHost(registry){return registry===dockerHub.name?
dockerHub.api:registry}function credentialKey(registry){return isDockerHub(registry)?dockerHubKey:registry}function credentialHosts(registry){return isDockerHub(
registry)?["index.docker.io",dockerHub.name,dockerHub.api]:[registry]}function isDockerHub(registry){return registry===dockerHub.name||registry===dockerHub.api||
registry==="index.docker.io"}function isLoopback({hostname}){return hostname==="localhost"||hostname==="[::1]"||/^127(\.\d{1,3}){3}$/.test(hostname)}function mayContact(url,registry){
return url.protocol==="https:"?!0:url.protocol==="http:"&&isLoopback(url)&&isLoopback(registry)}function namedUrl(text,base){if(text===void 0||!URL.canParse(text,
base.href))return;let url=new URL(text,base);return url.username="",url.password="",url}function shownUrl(url){return`${url.origin}${url.pathname}`}var finishTime=3e5;async function uploadBlob(transport,upload){if(await isPresent(transport,upload))return"present";let session=await tryMount(transport,upload)??
await startUpload(transport,upload);return session==="mounted"?"mounted":(await sendBytes(transport,upload,session),"uploaded")}async function isPresent(transport,upload){
let call={...common(upload),method:"HEAD",target:`${prefix(upload)}${upload.descriptor.digest}`},answered=await transport.send(call),{status}=answered.response;
if(status!==200&&status!==404)throw await transport.refusal(call,answered);return await discard(answered.response.body),status===200}async function tryMount(transport,upload){
if(upload.from===void 0)return;let query=new URLSearchParams({mount:upload.descriptor.digest,from:upload.from}),{attempt,scopes}=common(upload),answered=await transport.
send({attempt,scopes:[...scopes,repositoryScope(upload.from,"pull")],method:"POST",target:`${prefix(upload)}uploads/?${query}`,headers:{"content-length":"0"}}).
catch(unlessRefused);if(answered===void 0)return;let{status}=answered.response;return await discard(answered.response.body),status===201?"mounted":status===202?
locationOf(upload,answered):void 0}function unlessRefused(error){if(!(error instanceof ToolError))throw error}async function startUpload(transport,upload){let call={
...common(upload),method:"POST",target:`${prefix(upload)}uploads/`,headers:{"content-length":"0"}},answered=await transport.send(call);if(answered.response.status!==
202)throw await transport.refusal(call,answered);return await discard(answered.response.body),locationOf(upload,answered)}async function sendBytes(transport,upload,location){
let{digest,size}=upload.descriptor,target=new URL(location);target.search=`${target.search===""?"?":`${target.search}&`}digest=${encodeURIComponent(digest)}`;let streams=[],
body=()=>{let stream=upload.open().on("error",()=>{});return streams.push(stream),{stream,length:size}},call={...common(upload),method:"PUT",target,headers:{"co\
ntent-type":"application/octet-stream"},body,idle:finishTime,bulk:!0};try{let answered=await transport.send(call);if(answered.response.status!==201&&answered.response.
status!==204)throw await transport.refusal(call,answered);await discard(answered.response.body)}finally{for(let stream of streams)stream.destroy()}}function common({
attempt}){return{attempt,scopes:[repositoryScope(attempt.repository,"pull,push")]}}function prefix({attempt}){return`/v2/${attempt.repository}/blobs/`}function locationOf({
attempt},{response,url}){let location=namedUrl(response.headers.location,url);if(response.headers.location===void 0||location===void 0)throw protocolError("regi\
stry-protocol",attempt,"it names no location for the upload.");return location}var helperDeadline=3e4,maxAnswer=64*1024,helperName=/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,identityUser="<token>",answerSchema=object({Username:string(),Secret:string()});
async function askCredentialHelper(process,name,key){if(!helperName.test(name))throw new ToolError({code:"docker-config-invalid",message:`Docker's configuration\
 names the credential helper ${JSON.stringify(name)}, which is no program name.`,fix:"Repair credsStore or credHelpers in it."});let finished=await runHelper(process,
`docker-credential-${name}`,key);if(!(finished.code!==0&&/credentials not found/i.test(finished.stdout+finished.stderr))){if(finished.code!==0)throw helperFailed(
name,key,ending(finished));return credentialOf(finished.stdout)??raise(helperFailed(name,key,"printed something else than its JSON"))}}async function runHelper(process,file,key){
try{return await process.run({file,args:["get"],input:`${key}
`,deadline:helperDeadline,keep:maxAnswer})}catch(error){throw!(error instanceof GateError)||error.code!=="command-missing"?error:new ToolError({code:"credential\
-helper-missing",message:`Docker's configuration names the credential helper ${file} for ${key}, but it can't be started.`,fix:"Install it, or remove it from cr\
edsStore or credHelpers in the configuration and log in again with `docker login`.",cause:error})}}function ending({code,signal,late}){return late?`did not answ\
er within ${helperDeadline/1e3} s`:code===null?`was ended by ${signal??"a signal"}`:`ended with exit code ${code}`}function helperFailed(name,key,what){return new ToolError(
{code:"credential-helper-failed",message:`The credential helper docker-credential-${name} ${what} when it was asked for ${key}.`,fix:`Try \`echo ${key} | docker\
-credential-${name} get\` on this machine, or log in again.`})}function credentialOf(stdout){try{let{Username:username,Secret:secret}=answerSchema.parse(JSON.parse(
stdout));return username===identityUser?{kind:"identity",token:secret}:{kind:"password",username,password:secret}}catch{return}}function raise(error){throw error}var maxConfig=1024*1024,authSchema=object({auth:string().optional(),username:string().optional(),password:string().optional(),identitytoken:string().optional()}),
configSchema=object({auths:record(string(),authSchema).optional(),credHelpers:record(string(),string()).optional(),credsStore:string().optional()}),DockerCredentials=class{#ports;#found=new Map;constructor(ports){
this.#ports=ports}find(registry){let known=this.#found.get(registry)??this.#look(registry);return this.#found.set(registry,known),known}async#look(registry){let config=await readDockerConfig(
this.#ports),helper=helperFor(config,registry);return(helper===void 0?void 0:await askCredentialHelper(this.#ports.process,helper,credentialKey(registry)))??storedCredential(
config,registry)}};async function readDockerConfig(ports){let path=configPath(ports.environment),bytes=path===void 0?void 0:await ports.files.readBytes(path,maxConfig);
if(path===void 0||bytes===void 0)return{};let config=configSchema.safeParse(parsedJson(bytes.toString("utf8")));if(config.success)return config.data;throw new ToolError(
{code:"docker-config-invalid",message:`Docker's configuration ${path} can't be understood: ${config.error.issues.map(({path:at,message})=>`${at.join(".")}: ${message}`).
join("; ")}.`,fix:"Repair it, or remove it and log in again with `docker login`."})}function configPath({DOCKER_CONFIG,HOME,USERPROFILE}){if(DOCKER_CONFIG)return`${DOCKER_CONFIG}\
/config.json`;let home=HOME||USERPROFILE;return home?`${home}/.docker/config.json`:void 0}function helperFor({credHelpers={},credsStore},registry){return entryFor(
credHelpers,registry)??(credsStore||void 0)}function storedCredential({auths={}},registry){let entry=entryFor(auths,registry);if(entry===void 0)return;if(entry.
identitytoken)return{kind:"identity",token:entry.identitytoken};let[username,password]=entry.auth?decodedAuth(entry.auth):[entry.username??"",entry.password??""];
return username===""||password===""?void 0:{kind:"password",username,password}}function entryFor(entries,registry){let keys=Object.keys(entries),hosts=credentialHosts(
registry),key=keys.find(name=>name===credentialKey(registry))??keys.find(name=>hosts.includes(hostOf(name)));return key===void 0?void 0:entries[key]}function hostOf(key){
return(key.replace(/^https?:\/\//,"").split("/")[0]??"").toLowerCase()}function decodedAuth(auth){let text=Buffer.from(auth,"base64").toString("utf8").replace(/\0+$/,
""),colon=text.indexOf(":");return colon<0?["",""]:[text.slice(0,colon),text.slice(colon+1)]}var acceptedManifests=[mediaTypes.ociIndex,mediaTypes.dockerList,mediaTypes.ociManifest,mediaTypes.dockerManifest].join(", "),mediaTypeSchema=object({mediaType:string().
min(1)});function bareType(contentType){let type=contentType?.split(";")[0]?.trim().toLowerCase();return type===""?void 0:type}function describeManifest(bytes,contentType){
return{mediaType:manifestType(bytes,bareType(contentType)),digest:digestOf(bytes),size:bytes.length}}function manifestType(bytes,header2){return header2!==void 0&&
(isIndexType(header2)||isManifestType(header2))?header2:mediaTypeSchema.safeParse(parsedJson(bytes.toString("utf8"))).data?.mediaType??header2??"application/oct\
et-stream"}function describedByHeaders(headers){let digest=headers["docker-content-digest"],mediaType=bareType(headers["content-type"]),length=headers["content-\
length"];if(!(digest===void 0||!isDigest(digest)||mediaType===void 0)&&!(!isIndexType(mediaType)&&!isManifestType(mediaType))&&!(length===void 0||!/^\d{1,15}$/.
test(length)))return{mediaType,digest,size:Number(length)}}function reportedDigest(headers){let digest=headers["docker-content-digest"];return digest!==void 0&&
isDigest(digest)?digest:void 0}function userOf(credential){return credential===void 0?"anonymously":credential.kind==="password"?`as ${JSON.stringify(credential.username)}`:"with an identity \
token"}var maxAnswer2=256*1024,clientId="image-gate",patience={idle:3e4,within:6e4},shortestLife=60,tokenSchema=object({token:string().optional(),access_token:string().
optional(),expires_in:number().nonnegative().optional().catch(void 0)}),TokenService=class{#http;#clock;constructor(http,clock){this.#http=http,this.#clock=clock}isCurrent({
usableUntil}){return this.#clock.elapsed()<usableUntil}async request(access,challenge,scopes,credential){let attempt={...access.attempt,doing:`get a token to ${access.
attempt.doing}`},realm=realmOf(access,challenge,attempt),asked=this.#clock.elapsed(),response=await ask2(this.#http,attempt,this.#request(realm,challenge,scopes,
credential));if(response.status!==200)throw await refusal(attempt,response,`${userOf(credential)} at ${shownUrl(realm)}`,this.#clock.now());return tokenOf(attempt,
await readBody(attempt,response.body,maxAnswer2),asked)}#request(realm,challenge,scopes,credential){let headers={accept:"application/json"},{service}=challenge.
parameters;if(credential?.kind==="identity")return refreshRequest(realm,service,scopes,credential.token,headers);let url=new URL(realm);service!==void 0&&url.searchParams.
set("service",service);for(let scope of scopes)url.searchParams.append("scope",scope);return credential===void 0?{method:"GET",url,headers,...patience}:(url.searchParams.
set("account",credential.username),{method:"GET",url,headers:{...headers,authorization:`Basic ${encodedBasic(credential)}`},...patience})}};function refreshRequest(url,service,scopes,refreshToken,headers){
let form=new URLSearchParams({grant_type:"refresh_token",refresh_token:refreshToken,client_id:clientId});service!==void 0&&form.set("service",service),scopes.length>
0&&form.set("scope",scopes.join(" "));let body=Buffer.from(form.toString());return{method:"POST",url,headers:{...headers,"content-type":"application/x-www-form-\
urlencoded"},body,...patience}}function realmOf({base},{parameters},attempt){let realm=namedUrl(parameters.realm,base);if(parameters.realm===void 0||realm===void 0)
throw protocolError("registry-protocol",attempt,"its 401 names no token service (realm).");if(mayContact(realm,base))return realm;throw registryError("registry-\
insecure",attempt,`its 401 names the token service ${shownUrl(realm)}, to which no password may go.`,isLoopback(realm)?"Only a loopback registry may name a loop\
back realm without TLS.":"The realm of the registry must be an https URL; set it in the configuration of the registry.")}function tokenOf(attempt,body,asked){let answer=tokenSchema.
safeParse(parsedJson(body.toString("utf8"))),value=answer.data?.token||answer.data?.access_token;if(!answer.success||value===void 0||!/^[\x21-\x7e]+$/.test(value))
throw protocolError("registry-protocol",attempt,"the token service gave no token.");let life=Math.max(shortestLife,answer.data.expires_in??shortestLife);return{
value,usableUntil:asked+life*900}}function encodedBasic({username,password}){return Buffer.from(`${username}:${password}`,"utf8").toString("base64")}var RegistryAuth=class{#credentials;#tokens;#mask;#challenges=new Map;#cache=new Map;#users=new Map;constructor(credentials,tokens,mask){this.#credentials=credentials,
this.#tokens=tokens,this.#mask=mask}async header(access){let challenge=this.#challenges.get(access.base.origin);return challenge===void 0?void 0:await this.#answer(
access,challenge)}async renewed(access,wwwAuthenticate,sent){let challenges=parseChallenges(wwwAuthenticate),challenge=challenges.find(({scheme})=>scheme==="bea\
rer")??challenges[0];if(challenge===void 0)return;let{scope,...parameters}=challenge.parameters;this.#challenges.set(access.base.origin,{...challenge,parameters});
let asked=mergeScopes(access.scopes,(scope??"").split(" ")),header2=await this.#answer(access,{...challenge,parameters},asked,sent);return header2===sent?void 0:
header2}who(registry){return this.#users.get(registry)??"anonymously"}async#answer(access,challenge,scopes=access.scopes,refused2){let credential=await this.#credential(
access.attempt.registry);if(challenge.scheme==="basic")return this.#basic(credential);let key=[access.base.origin,...access.scopes].join(" ");return bearer(await this.#token(
key,refused2,()=>this.#tokens.request(access,challenge,scopes,credential)))}async#token(key,refused2,request){let pending=this.#cache.get(key),known=await pending;
if(known!==void 0&&this.#tokens.isCurrent(known)&&bearer(known)!==refused2)return known;let newer=this.#cache.get(key);return newer===void 0||newer===pending?await this.#obtain(
key,request):await newer}async#obtain(key,request){let pending=request();this.#cache.set(key,pending);try{let token2=await pending;return this.#mask(token2.value),
token2}catch(error){throw this.#cache.get(key)===pending&&this.#cache.delete(key),error}}async#credential(registry){let credential=await this.#credentials.find(
registry);if(credential!==void 0)return this.#mask(credential.kind==="password"?credential.password:credential.token),this.#users.set(registry,userOf(credential)),
credential}#basic(credential){if(credential?.kind!=="password")return;let encoded2=encodedBasic(credential);return this.#mask(encoded2),`Basic ${encoded2}`}};function bearer({
value}){return`Bearer ${value}`}var probeIdle=1e4,probeTime=3e4,Endpoints=class{#http;#known=new Map;constructor(http){this.#http=http}async of(attempt){let secure=new URL(`https://${apiHost(attempt.
registry)}/`);if(!isLoopback(secure))return secure;let known=this.#known.get(attempt.registry)??this.#probe(attempt,secure);this.#known.set(attempt.registry,known);
try{return await known}catch(error){throw this.#known.delete(attempt.registry),error}}async#probe(attempt,secure){let open=new URL(secure);open.protocol="http:";
try{if((await this.#version(attempt,open)).status!==400)return open}catch(error){return await this.#version(attempt,secure).then(()=>secure,()=>Promise.reject(error))}
return await this.#version(attempt,secure),secure}async#version(attempt,base){let url=new URL("/v2/",base),response=await ask2(this.#http,attempt,{method:"GET",
url,idle:probeIdle,within:probeTime});return await discard(response.body),response}};var idleTime=3e4,answerTime=3e5,maxRedirects=5,redirects=new Set([301,302,303,307,308]),RegistryTransport=class{#ports;#endpoints;#auth;constructor(ports,endpoints,auth){
this.#ports=ports,this.#endpoints=endpoints,this.#auth=auth}async send(call){let base=await this.#endpoints.of(call.attempt),url=new URL(call.target,base);if(!mayContact(
url,base))throw insecure(call.attempt,"upload location",url);let response=url.origin===base.origin?await this.#authorized(call,url,base):await this.#once(call,url);
return call.method==="GET"||call.method==="HEAD"?await this.#followed(call,base,{response,url}):{response,url}}refusal(call,{response}){let{attempt}=call;return refusal(
attempt,response,this.#auth.who(attempt.registry),this.#ports.clock.now())}async#authorized(call,url,base){let access={base,scopes:mergeScopes(call.scopes),attempt:call.
attempt},sent=await this.#auth.header(access),response=await this.#once(call,url,sent);if(response.status!==401)return response;let renewed=await this.#auth.renewed(
access,response.headers["www-authenticate"],sent);return renewed===void 0?response:(await discard(response.body),await this.#once(call,url,renewed))}async#once(call,url,authorization){
let{attempt,method,body,idle=idleTime}=call,headers={...call.headers,...authorization===void 0?{}:{authorization}},response=await ask2(this.#ports.http,attempt,
{method,url,headers,idle,...call.bulk?{}:{within:answerTime},...body===void 0?{}:{body:body()}});return this.#ports.log.debug(`${method} ${shownUrl(url)}: ${response.
status}`),response}async#followed(call,base,first){let{response,url}=first;for(let hops=0;redirects.has(response.status);hops+=1){await discard(response.body);let next=namedUrl(
response.headers.location,url);if(next===void 0)throw protocolError("registry-protocol",call.attempt,"it redirects to no valid URL.");if(hops>=maxRedirects)throw protocolError(
"registry-protocol",call.attempt,`more than ${maxRedirects} redirects.`);if(!mayContact(next,base))throw insecure(call.attempt,"redirect",next);url=next,response=
await this.#once(call,url)}return{response,url}}};function insecure(attempt,what,url){return registryError("registry-insecure",attempt,`its ${what} ${shownUrl(url)}\
 is not https.`,"Make the registry name https URLs (behind a proxy: X-Forwarded-Proto, or `http.host` in its configuration).")}var maxManifest2=8*1024*1024;function createRegistry(ports,{maskSecret,random=Math.random}){let tokens=new TokenService(ports.http,ports.clock),auth=new RegistryAuth(
new DockerCredentials(ports),tokens,maskSecret),transport=new RegistryTransport(ports,new Endpoints(ports.http),auth);return new RegistryClient(transport,{clock:ports.
clock,log:ports.log,random})}var RegistryClient=class{#transport;#retry;constructor(transport,retry){this.#transport=transport,this.#retry=retry}resolve(reference){
let attempt=attemptTo(`look up ${nameOf(reference)}`,reference);return retrying(this.#retry,async()=>{let call={...pullCall(attempt),method:"HEAD",target:manifestPath(
reference)},answered=await this.#transport.send(call);if(answered.response.status===404)return;if(answered.response.status!==200)throw await this.#transport.refusal(
call,answered);await discard(answered.response.body);let descriptor=describedByHeaders(answered.response.headers)??(await this.#read(attempt,reference)).descriptor;
return sameDigest(attempt,reference,descriptor)})}manifest(reference){let attempt=attemptTo(`read the manifest ${nameOf(reference)}`,reference);return retrying(
this.#retry,()=>this.#read(attempt,reference))}async blob(reference,descriptor){let attempt=attemptTo(`read the blob ${descriptor.digest}`,reference),open=offset=>retrying(
this.#retry,()=>this.#openBlob(attempt,descriptor,offset));return blobStream(attempt,descriptor,await open(0),open,this.#retry)}pushBlob(reference,descriptor,open,from){
let upload={attempt:attemptTo(`push the blob ${descriptor.digest}`,reference),descriptor,open,...from===void 0?{}:{from}};return retrying(this.#retry,()=>uploadBlob(
this.#transport,upload))}pushManifest(reference,bytes,mediaType){let digest=digestOf(bytes),name=reference.tag??digest,call={attempt:{...attemptTo(reference.tag===
void 0?`push the manifest ${digest}`:`move the tag ${reference.tag}`,reference),...reference.tag===void 0?{}:{tag:reference.tag}},scopes:[repositoryScope(reference.
repository,"pull,push")],method:"PUT",target:`/v2/${reference.repository}/manifests/${name}`,headers:{"content-type":mediaType},body:()=>bytes};return retrying(
this.#retry,async()=>{let answered=await this.#transport.send(call);if(answered.response.status!==201&&answered.response.status!==200)throw await this.#transport.
refusal(call,answered);return await discard(answered.response.body),reportedDigest(answered.response.headers)??digest})}async#read(attempt,reference){let{response}=await this.#get(
{...pullCall(attempt),method:"GET",target:manifestPath(reference)},[200]),bytes=await readBody(attempt,response.body,maxManifest2),descriptor=describeManifest(bytes,
response.headers["content-type"]),reported=reportedDigest(response.headers);if(reported!==void 0&&reported!==descriptor.digest)throw mismatch2(attempt,descriptor.
digest,reported);return{descriptor:sameDigest(attempt,reference,descriptor),bytes}}async#openBlob(attempt,{digest},offset){let{registry:_,repository}=attempt,range=offset>
0?{range:`bytes=${offset}-`}:void 0,call={attempt,scopes:[repositoryScope(repository,"pull")],method:"GET",target:`/v2/${repository}/blobs/${digest}`,headers:{"\
accept-encoding":"identity",...range},bulk:!0},{response}=await this.#get(call,offset>0?[200,206]:[200]),begins=response.headers["content-range"]??"";if(response.
status===200||begins.startsWith(`bytes ${offset}-`))return response;throw response.body.destroy(),protocolError("registry-protocol",attempt,`asked to go on at b\
yte ${offset}, it sent the range ${JSON.stringify(begins)}.`)}async#get(call,wanted){let answered=await this.#transport.send(call);if(wanted.includes(answered.response.
status))return answered;throw await this.#transport.refusal(call,answered)}};function attemptTo(doing,{registry,repository}){return{doing,registry,repository}}function nameOf({
digest,tag}){return digest??tag??"latest"}function manifestPath(reference){return`/v2/${reference.repository}/manifests/${nameOf(reference)}`}function pullCall(attempt){
return{attempt,scopes:[repositoryScope(attempt.repository,"pull")],headers:{accept:acceptedManifests}}}function sameDigest(attempt,{digest},descriptor){if(digest!==
void 0&&digest!==descriptor.digest)throw mismatch2(attempt,descriptor.digest,digest);return descriptor}function mismatch2(attempt,actual,expected){return protocolError(
"manifest-mismatch",attempt,`its digest is ${actual}, not ${expected}.`)}var import_tar_stream2=__toESM(require_tar_stream(),1);import{join as join3}from"node:path";import{pipeline as pipeline3}from"node:stream/promises";var loadDeadline=36e5;async function loadImage(ports,image,tags){if(!image.stored)await loadLayout(ports,image.layout,tags);else for(let tag of tags)await must(
ports,["image","tag",image.imageId,familiarReference(tag)]);for(let tag of tags)await requireLoaded(ports,image,tag);ports.log.info(`Loaded into Docker: ${tags.
map(familiarReference).join(", ")||image.imageId}.`)}async function loadLayout(ports,layout,tags){if(layout.images.length>1)throw new ToolError({code:"load-seve\
ral-platforms",message:`The image has ${layout.images.length} platforms, and one can be loaded into Docker.`,fix:"Load in a job of its own with one entry in `pl\
atforms`, or leave `load` out."});let work=await ports.files.temporaryDirectory("load");try{let archive=join3(work,"image.tar");await writeArchive(ports.files,layout,
tags,archive),await must(ports,["image","load","--quiet","--input",archive])}finally{await ports.files.remove(work)}}async function writeArchive(files,layout,tags,path){
let[image]=layout.images,tar=(0,import_tar_stream2.pack)(),written=pipeline3(tar,files.writeStream(path,384));written.catch(()=>{});let blobs=[...new Map([image.
config,...image.layers,image.manifest].map(blob=>[blob.digest,blob])).values()];for(let blob of blobs)await addBlob(tar,blobName2(blob),blob,files.readStream(blobPath(
layout.directory,blob.digest)));let docker=[{Config:blobName2(image.config),RepoTags:tags.map(familiarReference),Layers:image.layers.map(blobName2)}];tar.entry(
{name:"manifest.json"},JSON.stringify(docker)),tar.entry({name:"oci-layout"},JSON.stringify({imageLayoutVersion:"1.0.0"})),tar.entry({name:"index.json"},JSON.stringify(
{schemaVersion:2,manifests:named2(image.manifest,tags)})),tar.finalize(),await written}function named2({mediaType,digest,size},tags){return tags.length===0?[{mediaType,
digest,size}]:tags.map(tag=>({mediaType,digest,size,annotations:{"io.containerd.image.name":formatReference(tag),"org.opencontainers.image.ref.name":tag.tag??"l\
atest"}}))}function blobName2({digest}){return`blobs/${digest.replace(":","/")}`}async function addBlob(tar,name,{size},content2){await pipeline3(content2,tar.entry(
{name,size}))}async function requireLoaded({process},{layout,imageId},tag){let name=familiarReference(tag),finished=await ask(process,["image","inspect","--form\
at","{{.Id}}",name]),[{config,manifest}]=layout.images,known=[imageId,layout.root.digest,config.digest,manifest.digest];if(!(finished.code===0&&known.includes(finished.
stdout.trim())))throw new ToolError({code:"load-mismatch",message:`After loading, ${name} is ${finished.stdout.trim()||"not there"} in Docker instead of ${imageId}\
.`,fix:"Look for another process that tags images of this name, and run again."})}async function must({process},args){let finished=await process.run({file:"dock\
er",args,deadline:loadDeadline});if(finished.code===0)return finished;throw new ToolError({code:"load-failed",message:`\`docker ${args.slice(0,2).join(" ")}\` en\
ded with ${finished.signal??`exit code ${finished.code}`}: ${lastLines(finished,3)}`,fix:"Look at what Docker says, and whether its disk is full."})}function destinationsOf(references){let places=new Map;for(let{registry,repository,tag}of references){let key=`${registry}/${repository}`,place=places.get(key)??
{repository:{registry,repository},tags:new Set};tag!==void 0&&place.tags.add(tag),places.set(key,place)}let all=[...places.values()];return all.map(({repository,
tags})=>{let first=all.find(other=>other.repository.registry===repository.registry)?.repository.repository,mount=first===void 0||first===repository.repository?{}:
{mountFrom:first};return{repository,tags:[...tags],...mount}})}function taggedReferences(destinations){return destinations.flatMap(({repository:{registry,repository},
tags})=>tags.map(tag=>({registry,repository,tag})))}function tagsNotMoved(cause,progress){let{code,message,fix}=cause;return new ToolError({code,message:`${message} ${tagStates(progress)}`,fix,cause})}function tagStates({
moved,failed:failed2,state,untouched}){let done=state==="moved"?[...moved,failed2]:moved,left=state==="not moved"?[failed2,...untouched]:untouched,unknown3=state===
"not known"?[failed2]:[],parts=[`Moved: ${names(done)}.`,`Not moved: ${names(left)}.`];return unknown3.length>0&&parts.push(`Not known, because the registry gav\
e no answer: ${names(unknown3)}.`),parts.join(" ")}function names(references){return references.length===0?"none":references.map(formatReference).join(", ")}function pushedDigestDiffers(reference,remote,scanned){
return new ToolError({code:"pushed-digest-differs",message:`${formatReference(reference)} is ${remote??"absent"} in the registry, but ${scanned} was scanned and\
 sent.`,fix:"Do not deploy it. Look for another job that pushes the same tag at the same time, or a proxy or registry that rewrites manifests."})}function layoutChanged(path){
return new ToolError({code:"layout-changed",message:`${path} has changed since it was scanned; nothing of it was pushed.`,fix:"Find what writes into the folder \
of the image while the gate runs, and run it again."})}async function moveTags(ports,references,root,bytes){for(let[index,reference]of references.entries())try{await moveTag(ports,reference,root,bytes)}catch(error){
let progress={moved:references.slice(0,index),failed:reference,untouched:references.slice(index+1)};throw error instanceof Cancelled&&ports.log.warning(tagStates(
{...progress,state:"not known"})),error instanceof ToolError?tagsNotMoved(error,{...progress,state:await stateOf(ports.registry,reference,root)}):error}}async function moveTag({
registry,log},reference,root,bytes){let name=formatReference(reference);if((await registry.resolve(reference))?.digest===root.digest){log.info(`${name} is ${root.
digest} already.`);return}let reported=await registry.pushManifest(reference,bytes,root.mediaType);if(reported!==root.digest)throw pushedDigestDiffers(reference,
reported,root.digest);log.info(`${name} is now ${root.digest}.`)}async function stateOf(registry,reference,root){try{return(await registry.resolve(reference))?.
digest===root.digest?"moved":"not moved"}catch(error){if(error instanceof ToolError)return"not known";throw error}}var parallelBlobs2=4,maxManifest3=8*1024*1024;async function push(ports,layout,permit){checkPermit(layout,permit);let destinations=destinationsOf(permit.destinations),
counts={uploaded:0,mounted:0,present:0};for(let destination of destinations)await pushContent(ports,layout,destination,counts);let tagged=taggedReferences(destinations);
return tagged.length>0&&await moveTags(ports,tagged,layout.root,await readManifest2(ports,layout,layout.root)),await compareRemote(ports.registry,[...destinations.
map(({repository})=>repository),...tagged],permit.root),ports.log.info(summary(permit.root,counts)),{digest:permit.root,tags:tagged.map(formatReference),blobs:counts}}
function checkPermit(layout,permit){let granted=new Set(permit.manifests),manifests=layout.blobs.filter(isManifest),same2=manifests.length===granted.size&&manifests.
every(({digest})=>granted.has(digest));if(permit.root!==layout.root.digest||!same2)throw new Error(`defect: the permit is for ${permit.root}, not for the layout\
 with ${layout.root.digest}`);if(!isIssued(permit))throw new Error("defect: the permit was not made by judge in this run")}async function pushContent(ports,layout,{
repository,mountFrom},counts){let{registry,files,log}=ports;log.info(`Pushing to ${formatReference(repository)}.`);let blobs=layout.blobs.filter(blob=>!isManifest(
blob));await inParallel(blobs,parallelBlobs2,async blob=>{let open=()=>files.readStream(blobPath(layout.directory,blob.digest));counts[await registry.pushBlob(repository,
blob,open,mountFrom)]+=1});for(let manifest of layout.blobs.filter(isManifest))await pushByDigest(ports,layout,repository,manifest)}async function pushByDigest(ports,layout,repository,manifest){
let reference={...repository,digest:manifest.digest};if(await ports.registry.resolve(reference)!==void 0)return;let bytes=await readManifest2(ports,layout,manifest),
reported=await ports.registry.pushManifest(reference,bytes,manifest.mediaType);if(reported!==manifest.digest)throw pushedDigestDiffers(reference,reported,manifest.
digest)}async function readManifest2({files},layout,{digest}){let path=blobPath(layout.directory,digest),bytes=await files.readBytes(path,maxManifest3);if(bytes===
void 0||digestOf(bytes)!==digest)throw layoutChanged(path);return bytes}async function compareRemote(registry,references,scanned){for(let reference of references){
let asked=reference.tag===void 0?{...reference,digest:scanned}:reference,remote=await registry.resolve(asked);if(remote?.digest!==scanned)throw pushedDigestDiffers(
asked,remote?.digest,scanned)}}function isManifest({mediaType}){return isManifestType(mediaType)||isIndexType(mediaType)}function summary(digest,{uploaded,mounted,
present}){return`Pushed ${digest}: ${uploaded} blobs uploaded, ${mounted} mounted, ${present} were there.`}function plannedRelease({verdict},wishes){return!wishes.push&&!wishes.load?{kind:"not-asked"}:{kind:verdict==="blocked"?"withheld":"pending"}}async function releaseImage(ports,decision,image,wishes,obstacle){
let planned=plannedRelease(decision,wishes);if(decision.verdict==="blocked")return{release:planned};if(planned.kind!=="pending")return{release:planned,...obstacle===
void 0?{}:{failure:obstacle}};let{permit}=decision;if(permit===void 0)throw new Error("defect: an image that passed has no permit");let tags=permit.destinations.
map(formatReference),step=wishes.load?"load":"push";try{if(obstacle!==void 0)throw obstacle;if(wishes.load&&await loadImage(ports,image,permit.destinations),!wishes.
push)return{release:{kind:"loaded",tags}};step="push";let pushed=await push(ports,image.layout,permit);return{release:{kind:"pushed",digest:pushed.digest,tags:pushed.
tags}}}catch(failure){let message=failure instanceof Error?failure.message:String(failure),advice=failure instanceof GateError?{fix:failure.fix}:{};return{release:{
kind:"failed",step,message,...advice},failure}}}import{randomUUID as randomUUID3}from"node:crypto";import{pipeline as pipeline5}from"node:stream/promises";var manifestSchema2=object({schemaVersion:literal(2),layers:array(descriptorSchema)});async function findArtifact(registry,kind,repository){let named3=withTag(parseReference(
repository,kind.input),kind),root=await registry.resolve(named3);if(root===void 0)throw databaseInvalid(kind,`${repository} does not exist`);if(!isManifestType(
root.mediaType))throw databaseInvalid(kind,`${repository} is of type ${root.mediaType}, not a manifest`);let reference={...named3,digest:root.digest},{bytes}=await registry.
manifest(reference),manifest=manifestSchema2.safeParse(parsedJson(bytes.toString("utf8")));if(!manifest.success)throw databaseInvalid(kind,`the manifest of ${repository}\
 can't be read`);let{registry:host,repository:name,tag}=named3,source=`${host}/${name}${tag===void 0?"":`:${tag}`}@${root.digest}`;return{reference,layer:onlyLayer(
kind,repository,manifest.data.layers),source}}function onlyLayer(kind,repository,layers){let[layer,...others]=layers;if(layer===void 0||others.length>0)throw databaseInvalid(
kind,`${repository} has ${layers.length} layers instead of one`);if(layer.mediaType!==kind.layerType)throw databaseInvalid(kind,`the layer of ${repository} is o\
f type ${layer.mediaType}`);if(layer.size>kind.maxLayer)throw databaseInvalid(kind,`the layer of ${repository} has ${layer.size} bytes`);return layer}function withTag(reference,kind){
return reference.tag===void 0&&reference.digest===void 0?{...reference,tag:String(kind.schema)}:reference}import{randomUUID as randomUUID2}from"node:crypto";var import_tar_stream3=__toESM(require_tar_stream(),1);import{pipeline as pipeline4}from"node:stream/promises";import{createGunzip as createGunzip4}from"node:zlib";import{createHash as createHash6}from"node:crypto";import{Transform}from"node:stream";function metered({max,within,exceeded}){let hash=createHash6("sha256"),start=within?.clock.elapsed()??0,size=0;return{stream:new Transform({transform(chunk,_encoding,done){
size+=chunk.length,hash.update(chunk),size>max?done(exceeded(`it is longer than ${max} bytes`)):within&&within.clock.elapsed()-start>within.ms?done(exceeded(`it\
 takes longer than ${within.ms/6e4} minutes`)):done(null,chunk)}}),digest:()=>digestFrom(hash)}}var MAX_ENTRIES2=1e3;async function extractFiles(files,archive,wanted){let entries=(0,import_tar_stream3.extract)(),feeding=pipeline4(files.readStream(archive),
createGunzip4(),entries);feeding.catch(()=>{});let digests=new Map,count=0;for await(let entry of entries){if(count+=1,count>MAX_ENTRIES2)throw new Error(`it ho\
lds more than ${MAX_ENTRIES2} files`);let name=entry.header.name.replace(/^\.\//,""),file=entry.header.type==="file"&&!digests.has(name)?wanted.get(name):void 0;
if(file===void 0){entry.resume();continue}let{stream,digest}=metered({max:file.max,exceeded:what=>new Error(`${name}: ${what}`)});await pipeline4(entry,stream,files.
writeStream(file.path,file.mode)),digests.set(name,digest())}return await feeding,digests}var MAX_METADATA=64*1024;async function unpackDatabase(files,kind,archive,directory){await files.makeDirectory(directory,448);let wanted=new Map([[kind.file,{path:`${directory}\
/${kind.file}`,mode:384,max:kind.maxFile}],["metadata.json",{path:`${directory}/metadata.json`,mode:384,max:MAX_METADATA}]]),hashes=await extractFiles(files,archive,
wanted).catch(error=>{throw error instanceof ToolError||error instanceof Cancelled?error:databaseInvalid(kind,`its layer could not be unpacked (${error instanceof
Error?error.message:String(error)})`)});for(let name of wanted.keys())if(!hashes.has(name))throw databaseInvalid(kind,`its layer holds no ${name}`);return Object.
fromEntries(hashes)}import{createHash as createHash7}from"node:crypto";async function hashFile(files,path){let hash=createHash7("sha256");for await(let piece of files.readPieces(path))hash.update(piece);return digestFrom(hash)}var marks=[
"github.com/aquasecurity/trivy	v","aquasecurity/trivy/pkg/version/app.ver="],LONGEST_VERSION=24,LONGEST_MARK=48,REACH=LONGEST_MARK+LONGEST_VERSION;async function inspectBinary(files,path){
let hash=createHash7("sha256"),builtFrom=new Set,tail=Buffer.alloc(0);for await(let piece of files.readPieces(path)){hash.update(piece);let border=Buffer.concat(
[tail,piece.subarray(0,REACH)]);for(let window of[border,piece])for(let version of versionsIn(window))builtFrom.add(version);tail=Buffer.concat([tail,piece.subarray(
-REACH)]).subarray(-REACH)}return{binary:digestFrom(hash),builtFrom:[...builtFrom]}}function*versionsIn(window){for(let mark of marks)for(let at=window.indexOf(
mark);at>=0;at=window.indexOf(mark,at+1)){let start=at+mark.length,version=/^\d+\.\d+\.\d+(?![\d.])/.exec(window.toString("latin1",start,start+LONGEST_VERSION))?.[0];
version!==void 0&&(yield version)}}var MAX_RECORD=64*1024,KEPT=1,STALE=24*36e5,metadataFile="metadata.json",recordFile="record.json",recordSchema=strictObject({version:literal(1),source:string(),
files:record(string(),digestSchema)}),DatabaseStore=class{#ports;#root;constructor(ports,cacheDirectory){this.#ports=ports,this.#root=cacheDirectory}layerPath(kind,layer){
return`${this.#root}/${kind.folder}/${encoded(layer)}.tar.gz`}async find(kind,layer){let directory=this.#directory(kind,encoded(layer));if(await this.#ports.files.
stat(directory)===void 0)return;let found=await this.#check(kind,directory);if(found!==void 0)return found;this.#ports.log.warning(`The ${kind.name} in ${directory}\
 was damaged; it is removed.`),await this.#ports.files.remove(directory)}async newest(kind){let candidates=[];for(let name of await this.#names(kind)){let directory=this.#directory(
kind,name),candidate=await readDatabase(this.#ports.files,kind,directory,"").catch(()=>{});candidate&&candidates.push(candidate)}candidates.sort((a,b)=>Date.parse(
b.updatedAt)-Date.parse(a.updatedAt));for(let{directory}of candidates){let checked2=await this.#check(kind,directory);if(checked2)return checked2}}async add(kind,layer,archive,source){
let{files}=this.#ports,directory=this.#directory(kind,encoded(layer)),partial=`${directory}.${randomUUID2()}.partial`;try{let hashes=await unpackDatabase(files,
kind,archive,partial);await readDatabase(files,kind,partial,source),await files.write(`${partial}/${recordFile}`,`${JSON.stringify({version:1,source,files:hashes})}\

`),await files.rename(partial,directory)}catch(error){if(await this.find(kind,layer)===void 0)throw error}finally{await files.remove(partial)}return await this.#prune(
kind,encoded(layer)),readDatabase(files,kind,directory,source)}async#check(kind,directory){let{files}=this.#ports,bytes=await files.readBytes(`${directory}/${recordFile}`,
MAX_RECORD),record2=recordSchema.safeParse(parsedJson(bytes?.toString("utf8")??""));if(record2.success){for(let name of[kind.file,metadataFile]){let digest=await hashFile(
files,`${directory}/${name}`).catch(()=>{});if(digest===void 0||digest!==record2.data.files[name])return}return readDatabase(files,kind,directory,record2.data.source).
catch(()=>{})}}async#prune(kind,current){let{files,clock}=this.#ports,aged=[];for(let name of await files.list(`${this.#root}/${kind.folder}`)??[]){let path=`${this.#root}\
/${kind.folder}/${name}`,mtimeMs=(await files.lstat(path))?.mtimeMs??0;/^[0-9a-f]{64}$/.test(name)&&name!==current&&aged.push({path,mtimeMs}),/\.(partial|tar\.gz)$/.
test(name)&&clock.now().getTime()-mtimeMs>STALE&&await files.remove(path)}aged.sort((a,b)=>b.mtimeMs-a.mtimeMs);for(let{path}of aged.slice(KEPT))await files.remove(
path)}async#names(kind){return(await this.#ports.files.list(`${this.#root}/${kind.folder}`)??[]).filter(name=>/^[0-9a-f]{64}$/.test(name))}#directory(kind,name){
return`${this.#root}/${kind.folder}/${name}`}};var LONGEST=30*6e4;async function prepareDatabase(ports,kind,options){let store=new DatabaseStore(ports,options.cacheDirectory),fresh=database2=>(requireFresh(database2,
ports.clock.now(),options.maxDbAge),database2);if(options.offline)return fresh(await offlineDatabase(ports,store,kind,options.cacheDirectory));let failures=[];for(let repository of options.
repositories??kind.repositories)try{return fresh(await fromRepository(ports,store,kind,repository))}catch(error){if(error instanceof Cancelled||isLocal(error))throw error;
ports.log.info(`${kind.name}: ${repository} can't be used: ${messageOf(error)}`),failures.push(error)}let cached=await store.newest(kind);if(cached===void 0)throw noneUsable(
kind,failures);let database=fresh(cached);return ports.log.warning(`No repository of the ${kind.name} can be used; the one of ${database.updatedAt} from the cac\
he is.`),database}function isLocal(error){return error instanceof ToolError&&["disk-full","file-denied","file-read-only"].includes(error.code)}async function offlineDatabase({
files},store,kind,cacheDirectory){let folder=`${cacheDirectory}/${kind.folder}`;if(await files.stat(`${folder}/${kind.file}`)!==void 0)return readDatabase(files,
kind,folder,"cache");let newest=await store.newest(kind);if(newest!==void 0)return newest;throw new ToolError({code:"database-missing",message:`There is no ${kind.
name} in ${folder}, and the run is offline.`,fix:`Run once without offline, or put ${kind.file} and metadata.json into ${folder}.`})}async function fromRepository(ports,store,kind,repository){
let artifact=await findArtifact(ports.registry,kind,repository),stored=await store.find(kind,artifact.layer.digest);if(stored!==void 0)return{...stored,source:artifact.
source};let path=store.layerPath(kind,artifact.layer.digest);await ports.files.makeDirectory(path.slice(0,path.lastIndexOf("/")));let key=`image-gate-${kind.folder}\
-${encoded(artifact.layer.digest)}`;try{let restored=await restoreLayer(ports,path,key,artifact.layer);restored||await fetchLayer(ports,kind,artifact,path);let[
database]=await Promise.all([store.add(kind,artifact.layer.digest,path,artifact.source),restored?void 0:ports.remoteCache.save([path],key)]);return database}finally{
await ports.files.remove(path)}}async function restoreLayer({remoteCache,files,log},path,key,layer){return await files.remove(path),!await remoteCache.restore([
path],key)||await files.stat(path)===void 0?!1:await hashFile(files,path)===layer.digest?!0:(log.warning(`What the cache service has under ${key} is not that la\
yer; it is fetched from the registry.`),await files.remove(path),!1)}async function fetchLayer({registry,files,clock,log},kind,artifact,path){let{reference,layer,
source}=artifact;log.info(`Fetching the ${kind.name} (${Math.ceil(layer.size/1e6)} MB) from ${source}`);let partial=`${path}.${randomUUID3()}.partial`;try{let exceeded=what=>databaseInvalid(
kind,`the layer ${layer.digest}: ${what}`),{stream,digest}=metered({max:layer.size,within:{clock,ms:LONGEST},exceeded});if(await pipeline5(await registry.blob(reference,
layer),stream,files.writeStream(partial,384)),digest()!==layer.digest)throw databaseInvalid(kind,`the layer of ${source} holds other bytes than its digest says`);
await files.rename(partial,path)}finally{await files.remove(partial)}}function noneUsable(kind,failures){let expired=failures.find(error=>error instanceof ToolError&&
error.code==="database-expired");return expired instanceof ToolError?expired:new ToolError({code:"database-missing",message:`No repository of the ${kind.name} c\
an be used, and the cache holds none:
${failures.map(messageOf).join(`
`)}`,fix:`Check the network and the credentials of these registries, or name a reachable mirror with ${kind.input}.`,cause:failures[0]})}function messageOf(error){
return error instanceof Error?error.message:String(error)}import{randomUUID as randomUUID4}from"node:crypto";import{pipeline as pipeline6}from"node:stream/promises";var MAX_REDIRECTS=5,MAX_TRIES=3,RETRY_PAUSE=1e3,IDLE=3e4,LONGEST2=10*6e4;async function download(ports,wanted,path){for(let attempt=1;;attempt+=1){let outcome=await tryOnce(
ports,wanted,path);if(outcome==="done")return;if(await ports.files.remove(path),!outcome.retryable||attempt===MAX_TRIES)throw outcome.error;await ports.clock.sleep(
RETRY_PAUSE*2**(attempt-1))}}async function tryOnce(ports,wanted,path){try{let response=await follow(ports.http,wanted.url);if(response.status!==200)return refused(
response,wanted.url);let digest=await save(ports,response,wanted,path);return digest===wanted.sha256?"done":mismatch3(wanted,digest)}catch(error){return error instanceof
HttpFault?{error:failed(wanted.url,error.message,error),retryable:error.retryable}:error instanceof Error&&"code"in error&&networkCodes.has(String(error.code))?
{error:failed(wanted.url,error.message,error),retryable:!0}:{error,retryable:!1}}}var networkCodes=new Set(["ECONNRESET","EPIPE","ETIMEDOUT","ERR_STREAM_PREMATU\
RE_CLOSE"]);async function follow(http,start){let url=start;for(let hops=0;hops<=MAX_REDIRECTS;hops+=1){requireSafe(url,start);let response=await http.request({
method:"GET",url,idle:IDLE}),{location}=response.headers;if(response.status<300||response.status>=400||location===void 0)return response;if(response.body.destroy(),
!URL.canParse(location,url.href))throw failed(start,"it redirects to something that is no URL");url=new URL(location,url)}throw failed(start,`it redirects more \
than ${MAX_REDIRECTS} times`)}function requireSafe(url,start){let loopback=url.protocol==="http:"&&["localhost","127.0.0.1","[::1]"].includes(url.hostname);if(url.
protocol!=="https:"&&!loopback)throw failed(start,`${url.protocol}//${url.host} is not https`)}function refused({status,body},url){return body.destroy(),{error:failed(
url,`the answer is ${status}`),retryable:status===429||status>=500}}async function save({files,clock},{body},{url,max},path){let exceeded=what=>failed(url,what),
{stream,digest}=metered({max,within:{clock,ms:LONGEST2},exceeded});return await pipeline6(body,stream,files.writeStream(path,384)),digest()}function failed(url,why,cause){
return new ToolError({code:"download-failed",message:`${shown(url)} could not be fetched: ${why}.`,fix:"Check the network and the proxy settings, or name a mirr\
or with trivy-mirror or a binary with trivy-path and trivy-sha256.",cause})}function mismatch3(wanted,digest){return{error:new ToolError({code:"download-mismatc\
h",message:`${shown(wanted.url)} holds other bytes than the reviewed ones: ${digest} instead of ${wanted.sha256}. It was not unpacked and is deleted.`,fix:"Do n\
ot use this source. If it is a mirror, compare it with the official release; otherwise report it to the project."}),retryable:!1}}function shown(url){return`${url.
protocol}//${url.host}${url.pathname}`}var MAX_BINARY=512*1024*1024,UNZIP_DEADLINE=12e4;async function unpackTrivy(ports,archive,directory){return archive.endsWith(".zip")?unzip(ports,archive,directory):
untar(ports.files,archive,directory)}async function untar(files,archive,directory){let path=`${directory}/trivy`,binary=(await extractFiles(files,archive,new Map(
[["trivy",{path,mode:448,max:MAX_BINARY}]])).catch(error=>{throw error instanceof ToolError?error:broken2(archive,error)})).get("trivy");if(binary===void 0)throw broken2(
archive,"it holds no file named trivy");return{path,binary}}async function unzip({files,process,environment},archive,directory){let file=`${environment.SystemRoot??
"C:\\Windows"}\\System32\\tar.exe`,args=["-xf",archive,"-C",directory,"trivy.exe"],{code,stderr}=await process.run({file,args,deadline:UNZIP_DEADLINE});if(code!==
0)throw broken2(archive,stderr.trim());let path=`${directory}\\trivy.exe`;return{path,binary:await hashFile(files,path)}}function broken2(archive,cause){return new ToolError(
{code:"trivy-archive",message:`${archive} could not be unpacked: ${cause instanceof Error?cause.message:String(cause)}.`,fix:"Delete the file, check the space o\
n the disk, and run again.",cause})}var releases=new URL("https://github.com/aquasecurity/trivy/releases/download/"),MAX_ARCHIVE=256*1024*1024;async function prepareTrivy(ports,{trivy,cacheDirectory,
offline},pinFor=pinnedTrivy){switch(trivy.kind){case"given":return givenTrivy(ports,trivy);case"release":return releasedTrivy(ports,trivy,{cacheDirectory,offline,
pinned:pinFor(trivy.version,ports.machine)})}}async function givenTrivy({files,log},choice){let path=await files.realPath(choice.path),kind=path===void 0?void 0:
(await files.stat(path))?.kind;if(path===void 0||kind!=="file")throw wrongPath(`${choice.path} is not a file`,"Give the path of a Trivy binary, or leave trivy-p\
ath out.","trivy-path");let{binary,builtFrom}=await inspectBinary(files,path);if(isDeniedHash(binary)||builtFrom.some(version=>deniedVersion(version)!==void 0)){
let fix=`Remove it from this machine, treat its secrets as stolen if it ever ran, and use ${defaultTrivyVersion}.`;throw wrongPath(`${path} is a Trivy that is k\
nown to be malicious (CVE-2026-33634)`,fix,"trivy-denied")}if(choice.sha256===void 0)return log.warning(`${path} (${binary}) is not reviewed: nothing says which\
 bytes it should have. Set trivy-sha256 to its hash.`),{path,binary,trust:"unreviewed"};if(encoded(binary)!==choice.sha256.toLowerCase())throw otherBytes(path,binary,
choice.sha256);return{path,binary,trust:"given"}}async function releasedTrivy(ports,{version,mirror},{cacheDirectory,offline,pinned:{asset,pin}}){let archive=`${cacheDirectory}\
/trivy/trivy_${version}_${asset}`;if(!await isCached(ports,archive,pin)){if(offline)throw notCached(version,archive);await fetchArchive(ports,assetUrl(version,asset,
mirror),archive,pin)}let unpacked=await unpackTrivy(ports,archive,await ports.files.temporaryDirectory("trivy"));return requirePinned(unpacked,pin),{...unpacked,
version,trust:"pinned"}}async function isCached({files,log},archive,pin){if((await files.stat(archive))?.kind!=="file")return!1;let digest=await hashFile(files,
archive);return digest===pin.archive?!0:(log.warning(`${archive} was changed in the cache (${digest} instead of ${pin.archive}); it is deleted and fetched again\
.`),await files.remove(archive),!1)}async function fetchArchive(ports,url,archive,pin){ports.log.info(`Fetching ${url.host}${url.pathname}`);let directory=archive.
slice(0,archive.lastIndexOf("/"));await ports.files.makeDirectory(directory);let partial=`${archive}.${randomUUID4()}.partial`;try{await download(ports,{url,sha256:pin.
archive,max:MAX_ARCHIVE},partial),await ports.files.rename(partial,archive)}finally{await ports.files.remove(partial)}}function assetUrl(version,asset,mirror){let base=new URL(
mirror??releases);return base.pathname=`${base.pathname.replace(/\/+$/,"")}/v${version}/trivy_${version}_${asset}`,base}function requirePinned({path,binary},pin){
if(pin.binary!==void 0&&isDigest(pin.binary)&&pin.binary!==binary)throw otherBytes(path,binary,pin.binary)}function notCached(version,archive){return new ToolError(
{code:"trivy-offline",message:`Trivy ${version} is not in the cache, and the run is offline.`,fix:`Put the release archive to ${archive}, set trivy-path, or run\
 once without offline.`})}function otherBytes(path,actual,expected){return new ToolError({code:"trivy-mismatch",message:`${path} has other bytes than it should:\
 ${encoded(actual)} instead of ${expected.replace(/^sha256:/,"")}. It was not run.`,fix:"Find out who changed it; set trivy-sha256 to the new hash only when you\
 have reviewed the new binary."})}function wrongPath(what,fix,code){return new ConfigError([{where:"trivy-path",what,fix}],code)}var JAVA_AGE=168*36e5;async function prepareScanner(ports,options){let usesDatabase=options.scanners.includes("vuln"),cache=await ports.files.temporaryDirectory(
"trivy-cache"),[trivy,database,java]=await allOrFirstError([prepareTrivy(ports,options),usesDatabase?prepareDatabase(ports,vulnerabilityDatabase,databaseOptions(
options)):void 0,usesDatabase?cachedJavaDatabase(ports,options):void 0]);return database!==void 0&&await linkDatabase(ports.files,database,cache),java!==void 0&&
await linkDatabase(ports.files,java,cache),{trivy,...database?{database:{updatedAt:database.updatedAt,source:database.source}}:{},cache,addJavaDatabase:once(async()=>{
java===void 0&&await addJavaDatabase(ports,options,cache)}),options}}function databaseOptions(options){return{...options,...options.dbRepositories?{repositories:options.
dbRepositories}:{}}}async function cachedJavaDatabase(ports,options){let maxDbAge=options.offline?"unlimited":JAVA_AGE;try{return await prepareDatabase(ports,javaDatabase,
{...options,maxDbAge,offline:!0})}catch(error){if(error instanceof ToolError)return;throw error}}async function addJavaDatabase(ports,options,cache){let{javaDbRepositories:repositories}=options,
wanted={...options,maxDbAge:"unlimited",...repositories?{repositories}:{}};await linkDatabase(ports.files,await prepareDatabase(ports,javaDatabase,wanted),cache)}
async function linkDatabase(files,{kind,directory},cache){let folder=`${cache}/${kind.folder}`;await files.makeDirectory(folder,448);for(let name of[kind.file,"\
metadata.json"])await files.link(`${directory}/${name}`,`${folder}/${name}`)}async function allOrFirstError(work){return await Promise.allSettled(work),Promise.
all(work)}function once(work){let running;return()=>(running??=work(),running)}async function obtainBaseline(ports,reference,like,store,directory){let id=store==="asked-first"?await findLocalImage(ports.process,{kind:"reference",reference}):
void 0;id!==void 0&&await saveImage(ports,id,directory);let digest=id??await pullLike(ports,reference,like,directory),layout=await verifyLayout(ports.files,directory,
{diffIds:"distrusted"});return{layout:onlyPlatformsOf(like,layout,reference),digest}}function onlyPlatformsOf(like,layout,reference){let name=({platform})=>usualPlatform(
platformName(platform)),wanted=new Set(like.images.map(name)),[first,...others]=layout.images.filter(image=>wanted.has(name(image)));if(first!==void 0)return{...layout,
images:[first,...others]};throw new ToolError({code:"image-platform",message:`${formatReference(reference)} is for ${layout.images.map(name).join(", ")}, not fo\
r ${[...wanted].join(", ")}.`,fix:"Name an image that was built for the same platforms."})}async function platformLayout(files,layout,image,directory){let writer=await createLayout(files,directory),blobs=new Map([image.config,...image.layers,image.manifest].
map(blob=>[blob.digest,blob]));for(let blob of blobs.values())await writer.adopt(blobPath(layout.directory,blob.digest),blob);let{mediaType,digest,size}=image.manifest;
return await writer.finish({mediaType,digest,size,platform:image.platform}),directory}var javaDatabaseWanted="java-database-wanted";async function runTrivy(ports,scan){let folder=scanFolder(await ports.files.temporaryDirectory("scan"));try{await prepareFolder(
ports.files,folder,scan);let finished=await ports.process.run({file:scan.trivy.path,args:trivyArguments(scan.cache,scan.scanners,scan.timeout),env:trivyEnvironment(
ports.environment,folder),cwd:folder.empty,deadline:scan.timeout,onLine:line=>ports.log.debug(`trivy: ${line}`)});return wantsJavaDatabase(finished)?javaDatabaseWanted:
(requireSuccess(finished,scan),await readOwnReport(ports.files,folder,scan))}finally{await ports.files.remove(folder.root)}}async function prepareFolder(files,folder,{
layout,image}){for(let directory of[folder.empty,folder.home,folder.docker,folder.temporary])await files.makeDirectory(directory,448);await files.write(folder.ignoreFile,
""),await files.write(folder.configFile,""),await platformLayout(files,layout,image,folder.image)}function wantsJavaDatabase({code,stderr}){return code!==0&&stderr.
includes("Java DB update failed: '--skip-java-db-update' cannot be specified on the first run")}function requireSuccess(finished,scan){if(finished.code===0)return;
let name=platformName(scan.image.platform),said=lastWords(finished);throw finished.late?new ToolError({code:"scan-timeout",message:`Trivy did not finish scannin\
g ${name} within ${scan.timeout/1e3} s and was ended.${said}`,fix:"Allow more time with timeout, or look at what makes the image slow to scan."}):finished.code===
null?new ToolError({code:"scan-killed",message:`Trivy was ended by ${finished.signal??"a signal"} while it scanned ${name}.${said}`,fix:"Most often the machine \
ran out of memory: give it more, or make the image smaller."}):new ToolError({code:"scan-failed",message:`Trivy ended with exit code ${finished.code} while it s\
canned ${name}.${said}`,fix:"Look at what Trivy says; run again with debugging on to see all of it."})}var MAX_LINES=4,MAX_LINE=600;function lastWords({stderr}){
let lines=stderr.split(`
`).filter(line=>line.trim()!==""),errors=lines.filter(line=>/\b(?:ERROR|FATAL|panic:)/.test(line));return(errors.length>0?errors:lines).slice(-MAX_LINES).map(line=>`\

  ${plainLine(line,MAX_LINE)}`).join("")}async function readOwnReport(files,folder,scan){let name=platformName(scan.image.platform),bytes=await files.readBytes(
folder.report,MAX_REPORT);if(bytes===void 0)throw badReport("missing",`Trivy wrote no report on ${name}`);let read2=parseReport(bytes);if("what"in read2)throw badReport(
read2.kind,`What Trivy wrote on ${name} is no report: ${read2.what}`);return requireSameImage2(read2,scan.image,name),requireSameTrivy(read2,scan.trivy),read2}function requireSameImage2({
report},image,name){let{ImageID:scanned}=report.Metadata;if(scanned!==image.config.digest)throw badReport("foreign",`Trivy's report on ${name} is of the image ${scanned}\
, not of ${image.config.digest}`)}function requireSameTrivy({report},trivy){let version=report.Trivy?.Version;if(version!==void 0&&deniedVersion(version)!==void 0)
throw new ToolError({code:"trivy-denied",message:`${trivy.path} calls itself Trivy ${version}, a malicious release (CVE-2026-33634), and has run.`,fix:"Remove i\
t, and treat all secrets of this machine and this job as stolen."});if(trivy.version!==void 0&&version!==trivy.version)throw badReport("foreign",`The report is \
by Trivy ${version??"of an unknown version"}, but ${trivy.version} was run`)}function badReport(kind,message){return new ToolError({code:`report-${kind}`,message:`${message}\
.`,fix:"Check the space on the disk and the binary that runs as Trivy (trivy-path), then run again."})}var WIDTH2=2;async function scanImage(ports,ready,layout,width=WIDTH2){let reports=new Map;return await inParallel(layout.images,width,async image=>{reports.set(
image,await scanOne(ports,ready,layout,image))}),scanResult(ready,layout,reports)}async function scanOne(ports,ready,layout,image){let{trivy,cache,options}=ready,
scan={trivy,layout,image,cache,scanners:options.scanners,timeout:options.timeout},name=platformName(image.platform);ports.log.info(`Scanning ${name} (${image.config.
digest})`);let first=await runTrivy(ports,scan);if(first!==javaDatabaseWanted)return first;ports.log.info(`${name} holds JAR files: the Java database is needed`),
await ready.addJavaDatabase();let second=await runTrivy(ports,scan);if(second!==javaDatabaseWanted)return second;throw new ToolError({code:"scan-failed",message:`\
Trivy does not find the Java database for ${name} although it is there.`,fix:"Empty the cache directory and run again."})}function scanResult({trivy,database,options},layout,reports){
let[first,...others]=layout.images.map(image=>{let read2=reports.get(image),platform=platformName(image.platform);if(read2===void 0)throw notScanned(platform);return{
version:read2.report.Trivy?.Version,scan:{...platformScan(read2,platform),packagesListed:options.scanners.includes("vuln")},findings:findingsOf(read2.report,platform)}});
if(first===void 0)throw notScanned("the image");let platforms=[first.scan,...others.map(({scan})=>scan)];return{scanner:{version:trivy.version??first.version??"\
unknown",binary:trivy.binary,trust:trivy.trust},...database?{database}:{},platforms,findings:mergeFindings([first,...others].map(({findings})=>findings))}}function notScanned(platform){
return new ToolError({code:"platform-not-scanned",message:`${platform} was not scanned.`,fix:"Run again; if it stays, report it as a defect of image-gate."})}async function scanWithBaseline(ports,scanner,layout,config,rules,names2){let source=baselineSource(config,gateOf(rules,names2),rules.files.branchName),earlier=baselineOf(
ports,source,known=>known.kind==="report"?readBaselineReport({...ports,rules:rules.files},known,knownNames(config)):scanBaseline(ports,scanner,layout,known,config)),
work=[scanImage(ports,scanner,layout),earlier];await Promise.allSettled(work);let[scan,baseline]=await Promise.all(work);return{scan,baseline}}async function scanBaseline(ports,scanner,layout,{
reference},{github}){let directory=await ports.files.temporaryDirectory("baseline"),store=github===void 0?"asked-first":"not-asked",{layout:earlier,digest}=await obtainBaseline(
ports,reference,layout,store,directory);return scannedBaseline(formatReference(reference),digest,await scanImage(ports,scanner,earlier,1))}async function gate(withoutRegistry,config,source,ready){let ports=withRegistry(withoutRegistry),now=ports.clock.now(),repository=openRepository(ports.files,ports.
openContents,config.repository,ports.workingDirectory),rules=await readRules(await openRules(ports,config.rules,repository),config,now),names2=imageNames(config.
destinations,...ownNames(config.subject,config.github?.repository)),[image,scanner]=await imageAndScanner(ports,source,config.scanner,ready),[{scan,baseline},lockfiles]=await Promise.
all([ports.log.group("Scan",()=>scanWithBaseline(ports,scanner,image.layout,config,rules,names2)),lockfilesOf(ports,repository,config,rules,scanner)]),built={...builtDockerfile(
config.subject,rules.dockerfile,ports.workingDirectory),lockfiles},build2=await withContextFiles(ports,repository,scan,built),placeOf=exactPlaces({scan,...build2}),
candidate={layout:image.layout,destinations:config.destinations},decision=decide(rules,scan,names2,now,{candidate,originOf:finding=>placeOf(finding).origin,baseline}),
story=storyOfImage({...build2,placeOf,name:names2[0],names:names2,scan,decision,now},image.layout),planned=plannedRelease(decision,config),files=await writeReports(
ports.files,story,planned,config.reportDirectory,config.sarif);ports.log.info(`Reports: ${files.json}, and beside it as .sarif and .md`),ports.show(renderTable(
story,{...ports.table,file:files.json}));let delivery=await deliver(ports,{...config,story,release:planned,files},config.publishing),{release,failure}=await releaseImage(
ports,decision,image,config,delivery.failure),summary2=await updateSummaryFile(ports,story,release,files,surfaceOf(delivery));return{story,summary:summary2,outputs:outputs(
story,release,files,delivery.sent,image),failure}}async function sharedScanner(ports,options){return prepareScanner(withRegistry(ports),options)}function withRegistry(ports){
return{...ports,registry:createRegistry(ports,{maskSecret:secret=>ports.runner.maskSecret(secret)})}}async function imageAndScanner(ports,source,options,ready){
let directory=await ports.files.temporaryDirectory("image");return Promise.all([obtainImage(ports,source,directory),ready??prepareScanner(ports,options)])}export{gate,sharedScanner};
