import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{parseVex}from"./chunk-QIP6LVM2.js";import"./chunk-RHKTXKMZ.js";import{predicateKey,readAttachments,tooManyAttached}from"./chunk-IRGJHGX3.js";
import{signatoryOf,statementAbout}from"./chunk-ISXCPQFW.js";import{bundleMediaType,readBundle}from"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";
import{provenanceImages,readProvenance}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import{trustedSigners}from"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";
import"./chunk-HSFB43BR.js";import"./chunk-NU7XRSNH.js";import{layeredImage,layersByPlatform,proveBase,provenNames}from"./chunk-P4NVSMEY.js";import{
openTrust,vexPredicateTypes}from"./chunk-JPNARZKT.js";import{inParallel,plural}from"./chunk-7HSWERG5.js";import{Cancelled,ConfigError,GateError,formatReference,
isIndexType,isNamedRoot,plainLine,platformName,platformOf,readReference,trustText}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";function readVexClaim({bundle:bytes},digest,place,signers){if(bytes.byteLength===0)return{kind:"unread",why:"one of them is gone, too large, or has several file\
s"};let bundle=readBundle(bytes);if(bundle===void 0)return{kind:"unfit",why:"no-bundle"};let answers=signers.map(one=>signatoryOf(bundle,one)),by=answers.find(one=>!("\
why"in one));if(by===void 0||"why"in by)return{kind:"unfit",why:faultOf(answers)};let statement=statementAbout(bundle,digest);return typeof statement=="string"?
{kind:"unfit",why:statement}:vexPredicateTypes.some(type=>type===statement.predicateType)?vexIn(statement.predicate,place,nameOf(by)):{kind:"other"}}function faultOf(answers){
return answers.flatMap(one=>"why"in one?one.why:[]).find(why=>why!=="other-signer")??"other-signer"}function vexIn(predicate,place,signedBy){try{let{statements}=parseVex(
Buffer.from(JSON.stringify(predicate??null)),place);return{kind:"vex",statements:statements.map(one=>({...one,signedBy,line:0}))}}catch(error){if(!(error instanceof
ConfigError))throw error;let[first]=error.problems;return{kind:"unread",why:`what ${signedBy} has signed is no OpenVEX 0.2 (${first?.what??"unknown"})`}}}function nameOf(by){
return by.kind==="key"?by.key.name:by.signer.name}var maxDocuments=50;async function readAttachedVex({registry,referrers},subject){let listed=(await referrers.list(subject)).filter(mayBeVex);if(listed.length>maxDocuments)
throw tooManyAttached(subject,listed.length,maxDocuments);return readAttachments(registry,subject,listed,"list",mayBeVex)}function mayBeVex({artifactType=bundleMediaType,
annotations={}}){let type=annotations[predicateKey];return artifactType===bundleMediaType&&(type===void 0||vexPredicateTypes.some(one=>one===type))}var maxCandidates=10;async function provenBases(registry,facts){let faults=[],tried=ask=>ask().catch(error=>{faults.push(faultOf2(error))}),images=facts.layers??
await tried(()=>ownLayers(registry,facts))??[],known=await candidatesOf(registry,facts,images,tried),bases=[...known].map(([name,{image}])=>({name,layers:layersByPlatform(
image)})),proof=proveBase(images,bases,""),proven=bases.flatMap(base=>{let candidate=known.get(base.name),platforms=[...provenNames(images,[base]).keys()];return candidate===
void 0||platforms.length===0?[]:[provenBase(base.name,candidate,platforms,proveBase(images,[base],""))]}),isProven=images.length>0&&proof.unproven.length===0;return{
bases:proven,faults:isProven?[]:faults,notes:isProven?[]:notesOf(proof,[...known.keys()])}}function faultOf2(error){if(!(error instanceof GateError)||error instanceof
Cancelled||error instanceof ConfigError)throw error;return plainLine(error.message,300)}async function candidatesOf(registry,facts,images,tried){let built=await tried(
()=>builtOn(registry,facts))??[],named=[...await facts.candidates(images),...built],candidates=[...new Map(named.map(one=>[formatReference(one),one])).values()].
slice(0,maxCandidates),known=new Map;for(let reference of candidates){let platforms=images.map(({platform})=>platform),image=await tried(()=>layeredImage(registry,
reference,platforms));image!==void 0&&known.set(formatReference(reference),{reference,image})}return known}async function ownLayers(registry,{place,manifests:{root,
images}}){if(place===void 0)return[];let own={registry:place.registry,repository:place.repository,digest:root.digest},names=images.map(({platform})=>platformName(
platform));return(await layeredImage(registry,own,names)).platforms}async function builtOn(registry,{place,manifests:{root,images}}){let platform=images[0]?.manifest.
digest;if(place===void 0||platform===void 0||!isIndexType(root.mediaType))return[];let index=await registry.manifest({registry:place.registry,repository:place.repository,
digest:root.digest}),text=await readProvenance(registry,place,index,platform);return(text===void 0?[]:provenanceImages(text,platform)).flatMap(name=>{let read=readReference(
name);return"reference"in read?read.reference:[]})}function provenBase(name,{reference,image:{root,platforms}},proven,{baseOf}){let images=platforms.filter(({platform})=>proven.
includes(platform)).map(({platform,manifest,config})=>({platform:platformOf(platform),manifest,config}));return{reference,image:{names:[name],manifests:{root,images}},
holds:finding=>baseOf(finding)===name}}function notesOf({unproven},known){return known.length===0||unproven.length===0?[]:[`VEX on the base image counts for not\
hing on ${unproven.map(({platform})=>platform).join(", ")}: the image does not begin with the layers that ${known.join(", ")} has in its registry now`]}var parallelReads=4;function openHangingVex(ports){let signersOf2=vexSigners(ports),worthFor=async(hanging,rules)=>{if(hanging.subjects.every(({attachments})=>attachments.
length===0))return worthOf(hanging,[]);let signers=await signersOf2(rules).catch(faultOf3);return typeof signers!="string"?worthOf(hanging,signers):worthOf({...hanging,
faults:[...hanging.faults,signers]},[])};return async(facts,trusting)=>{let hanging=await whatHangs(ports,facts),answers=[...trusting].map(async([text,rules])=>[
text,await worthFor(hanging,rules)]);return new Map(await Promise.all(answers))}}async function whatHangs(ports,question){let{bases,faults:unproven,notes}=await provenBases(
ports.registry,question),subjects=[...ownSubjects(question),...bases.flatMap(baseSubjects)],read=await inParallel(subjects,parallelReads,async subject=>{let attachments=await readAttachedVex(
ports,subject.reference).catch(faultOf3);return typeof attachments=="string"?attachments:{...subject,attachments}}),faults=[...unproven,...read.filter(one=>typeof one==
"string")];return{subjects:read.filter(one=>typeof one!="string"),faults,notes}}function faultOf3(error){if(!(error instanceof GateError)||error instanceof Cancelled||
error instanceof ConfigError)throw error;return plainLine(error.message,300)}function ownSubjects({place,manifests:{root,images}}){if(place===void 0)return[];let{
registry,repository}=place,on=digest=>({reference:{registry,repository,digest}}),platforms=images.filter(({manifest})=>manifest.digest!==root.digest);return[on(
root.digest),...platforms.map(({platform,manifest})=>({...on(manifest.digest),platform:platformName(platform)}))]}function baseSubjects({reference:{registry,repository},
image,holds}){let base={image,holds},on=digest=>({reference:{registry,repository,digest},base}),{root,images=[]}=image.manifests,platforms=images.filter(({manifest})=>manifest.
digest!==root.digest);return[on(root.digest),...platforms.map(({platform,manifest})=>({...on(manifest.digest),platform:platformName(platform)}))]}function worthOf({
subjects,faults,notes},signers){let documents=[],[unread,told]=[[...faults],[...notes]];for(let{reference,attachments,...scope}of subjects){let place=formatReference(
reference),unfit=[];for(let attachment of attachments){let read=readVexClaim(attachment,reference.digest,place,signers);read.kind==="vex"&&documents.push({...scope,
statements:read.statements}),read.kind==="unfit"&&unfit.push(read.why),read.kind==="unread"&&unread.push(`on ${place}: ${read.why}`)}unfit.length>0&&told.push(`\
VEX on ${place}: ${plural(unfit.length,"attestation")} of others, or broken ones, count for nothing (${[...new Set(unfit)].join(", ")})`)}let[first,...others]=[
...new Set(unread)],more=others.length===0?"":` (and ${others.length} more)`;return{documents,notes:told,...first===void 0?{}:{unread:`${first}${more}`}}}function vexSigners(ports){
let opened=new Map;return rules=>{let text=trustText(rules),signers=opened.get(text)??Promise.all(rules.trust.value.map(trust=>signersOf(ports,trust,rules.trust.
key)));return opened.set(text,signers),signers}}function signersOf(ports,trust,key){let files=filesOf(trust),at=value=>({value,key}),verify={keys:at(trust.keys.
map(({path})=>path)),identities:at(trust.identities),issuer:at(trust.issuer),sources:at(trust.sources),repositoryIds:at(trust.repositoryIds),trustedRoot:at(trust.
trustedRoot.path)};return trustedSigners({files,trust:openTrust(ports,files)},{verify})}function filesOf({keys,trustedRoot}){let named=isNamedRoot(trustedRoot.path)?
keys:[...keys,trustedRoot],texts=new Map(named.flatMap(({path,read})=>read===void 0?[]:[[path,read.text]]));return{describe:path=>path,read:async path=>{let text=texts.
get(path);return text===void 0?void 0:{text,bytes:Buffer.from(text)}}}}export{openHangingVex};
