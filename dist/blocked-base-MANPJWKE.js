import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{adviceParts,adviseBase,baseUses,baseVex,clauseOf,findImage,measureScan}from"./chunk-UVIIMZPI.js";import{ScanTeam}from"./chunk-SPCT44O5.js";import"./chunk-LF42ESR2.js";
import"./chunk-TVEMK2KD.js";import"./chunk-CIQEK4OL.js";import"./chunk-ECAEX47N.js";import"./chunk-5FTJMFUU.js";import"./chunk-IRGJHGX3.js";
import"./chunk-R3P5TZ6Z.js";import"./chunk-ISXCPQFW.js";import"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";import{provenanceImages,
readProvenance}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";import{blobPath,untilStopped}from"./chunk-NU7XRSNH.js";
import{baseLayers,layersOf,onPlatforms,proveBase}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import{maxTextFile}from"./chunk-7HSWERG5.js";
import{Cancelled,GateError,ToolError,familiarReference,formatReference,platformName,readReference,withRegistry,withTimeLimit}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";function mayBeOfBase({open}){return open.some(({action,place})=>action==="block"&&place.origin!=="own")}async function adviseBlocked(context,scans,image,use){try{
let proven=await provenImage(context,image.layout,use);if("why"in proven)return{use,why:proven.why};let{found,proof}=proven;if(!image.triage.open.some(({action,
finding})=>action==="block"&&proof.baseOf(finding)!==void 0))return;let attested=await baseVex(context,found),measured=measureScan(context,{scan:baseScan(image.
scan,proof,found.platform),manifests:image.layout,attested},{compressedSize:found.compressedSize}),known={digest:found.digest,measured:{...measured,digest:found.
digest}};return await adviseBase(context,scans,use,known)}catch(error){return{use,why:clauseOf(error)}}}var maxNamed=5;async function provenImage(context,layout,use){
let{reference,digest:pinned}=use,{registry,repository}=reference,named=(pinned===void 0?await builtFrom(context.ports.files,layout,reference):[pinned]).slice(0,
maxNamed).map(digest=>({registry,repository,digest})),why=notProven(use);for(let one of pinned===void 0?[...named,reference]:named)try{let found=await findImage(
context.asked,one,context.platforms),proof=await proofBy(context,{registry,repository,digest:found.digest},layout);if(proof.unproven.length===0)return{found,proof};
why=notProven(use)}catch(error){why=clauseOf(error)}return{why}}async function proofBy({asked,platforms},reference,layout){let known={name:formatReference(reference),
layers:await baseLayers(asked,reference,platforms)};return proveBase(layersOf(layout),[known],"")}function notProven({reference}){return reference.digest===void 0?
"the image does not begin with the layers that its registry has under this tag now; build with `pull: true`, or pin the base by its digest":"the image does not \
begin with its layers"}function baseScan(scan,proof,platform){let own=scan.platforms.find(one=>one.platform===platform)??scan.platforms[0],findings=scan.findings.
filter(finding=>finding.kind==="vulnerability"&&finding.platforms.includes(own.platform)&&proof.baseOf(onPlatforms(finding,[own.platform]))!==void 0);return{...scan,
platforms:[own],findings:findings.map(finding=>onPlatforms(finding,[own.platform]))}}var maxManifest=8*1024*1024;async function builtFrom(files,{directory,root,
images},{registry,repository}){let read=async digest=>await files.readBytes(blobPath(directory,digest),maxManifest)??Buffer.alloc(0),layout={manifest:async({digest=root.
digest})=>({descriptor:{...root,digest},bytes:await read(digest)}),blob:async(_,{digest})=>files.readStream(blobPath(directory,digest))},subject=images[0].manifest.
digest,index={descriptor:root,bytes:await read(root.digest)},text=await readProvenance(layout,{registry,repository},index,subject);return provenanceImages(text??
"",subject).flatMap(name=>{let known=readReference(name);if(!("reference"in known))return[];let{reference:used}=known;return used.registry===registry&&used.repository===
repository?used.digest??[]:[]})}async function blockedBase(ports,run){let{config:{baseAdvice:time},triage,scanner}=run,use=baseOfBuild(run);if(time==="off"||use===void 0||!mayBeOfBase(triage)||
!scanner.options.scanners.includes("vuln")||!await mayBeNamed(run,use))return;let name=familiarReference(use.reference);return ports.log.group(`Other base image\
s than ${name}`,()=>(ports.log.info(`The image is blocked, so others for ${name} are judged (input base-advice).`),withTimeLimit(time,late(time),stop=>advised(withRegistry(
untilStopped(ports,stop)),run,use))))}async function advised(ports,run,use){let{scanner:own,layout}=run,[first,...others]=layout.images.map(({platform})=>platformName(
platform)),platforms=[first??"linux/amd64",...others],scanner={...own,options:{...own.options,scanners:["vuln"]}},context={...adviceParts(ports,run.rules,!0),...run,
scanner,platforms},team=new ScanTeam(ports.files,scanner);try{return await adviseBlocked(context,team,run,use)}catch(error){if(error instanceof Cancelled)throw error;
return{use,why:error instanceof Error?error.message:String(error)}}finally{await team.end()}}function baseOfBuild({config,rules,layout}){let{scanTarget}=config,
{dockerfile}=rules;if(dockerfile===void 0||scanTarget.kind!=="build"&&config.dockerfile?.named!==!0)return;let{target,buildArgs}=scanTarget.kind==="build"?scanTarget.
request:{target:void 0,buildArgs:void 0},facts={platform:platformName(layout.images[0].platform),...target===void 0?{}:{target},...buildArgs===void 0?{}:{buildArgs}};
return baseUses(dockerfile.text,facts).find(use=>use.kind==="image"&&use.isFinal)}async function mayBeNamed({config,rules},{reference}){let{github,dockerfile:place}=config;
if(github?.pullRequest===void 0||github.proposal?.isFork===!1)return!0;if(place===void 0||rules.files.governing===rules.files.built)return!1;let file=await rules.
files.governing.read(place.path,maxTextFile).catch(nothingFor);return(file===void 0?[]:baseUses(file.text)).some(use=>use.kind==="image"&&use.reference.registry===
reference.registry&&use.reference.repository===reference.repository)}function nothingFor(error){if(error instanceof Cancelled||!(error instanceof GateError))throw error}
function late(ms){return new ToolError({code:"base-advice-late",message:`there was no time left (${ms/1e3} s, input base-advice)`,fix:"Give it more: base-advice\
: 3m."})}export{blockedBase};
