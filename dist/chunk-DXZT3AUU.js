import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isAttestation,mayBeAttestation,readIndex,readManifest}from"./chunk-UZT5ZAST.js";import{array,encoded,instantOf,isIndexType,object,parsedJson,string,
unknown}from"./chunk-KS5PJUYC.js";var maxDocument=4*1024*1024,predicateType="in-toto.io/predicate-type",provenanceType="https://slsa.dev/provenance/";async function readProvenance(registry,{registry:host,
repository},{descriptor,bytes},platform){if(!isIndexType(descriptor.mediaType))return;let{manifests}=readIndex(bytes,descriptor.digest,descriptor.mediaType),entry=manifests.
find(one=>mayBeAttestation(one)&&Object.values(one.annotations??{}).includes(platform));if(entry===void 0)return;let place={registry:host,repository},read=await registry.
manifest({...place,digest:entry.digest}),attestation=readManifest(read.bytes,entry.digest,entry.mediaType);if(!isAttestation(entry,attestation,manifests))return;
let statement=attestation.layers.find(layer=>layer.annotations?.[predicateType]?.startsWith(provenanceType));if(statement===void 0)return;let pieces=[];for await(let piece of await registry.
blob(place,{digest:statement.digest,atMost:maxDocument}))pieces.push(piece);return Buffer.concat(pieces).toString("utf8")}var time=string().max(100).nullish(),statementSchema=object({predicateType:string().startsWith(provenanceType),subject:array(object({digest:object({sha256:string()})})).
max(1e3),predicate:object({metadata:object({buildStartedOn:time,buildFinishedOn:time}).nullish(),runDetails:object({metadata:object({startedOn:time,finishedOn:time}).
nullish()}).nullish()})}),materialsSchema=object({predicateType:string().startsWith(provenanceType),subject:array(object({digest:object({sha256:string()})})).max(
1e3),predicate:object({materials:array(unknown()).max(1e3).nullish(),buildDefinition:object({resolvedDependencies:array(unknown()).max(1e3).nullish()}).nullish()})}),
materialSchema=object({uri:string().max(1e3),digest:object({sha256:string().regex(/^[0-9a-f]{64}$/)})});function provenanceImages(text,manifest){let statement=materialsSchema.
safeParse(parsedJson(text)).data;if(statement===void 0)return[];let{subject}=statement;if(subject.length>0&&!subject.some(({digest})=>digest.sha256===encoded(manifest)))
return[];let{materials,buildDefinition}=statement.predicate;return[...materials??[],...buildDefinition?.resolvedDependencies??[]].flatMap(one=>{let{uri,digest}=materialSchema.
safeParse(one).data??{},[,name]=/^pkg:docker\/([^@?#]+)/.exec(uri??"")??[];return name===void 0||digest===void 0?[]:[`${decoded(name)}@sha256:${digest.sha256}`]})}
function decoded(name){try{return decodeURIComponent(name)}catch{return name}}function provenanceTime(text,manifest){let statement=statementSchema.safeParse(parsedJson(
text)).data;if(statement===void 0||!statement.subject.some(({digest})=>digest.sha256===encoded(manifest)))return;let{metadata,runDetails}=statement.predicate,said=metadata?.
buildFinishedOn??runDetails?.metadata?.finishedOn??metadata?.buildStartedOn??runDetails?.metadata?.startedOn;return instantOf(Date.parse(said??""))}export{readProvenance,provenanceImages,provenanceTime};
