import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportPlace}from"./chunk-4RSFBKUM.js";import{afterMergeSection,concernSection,endingSection,exceptionSections,footSection,imageSection,originSection,
scopedSections,vexSections}from"./chunk-DYPFOL2C.js";import{baseLine,changeSection,countSection,findingSections,folded,planSection,wholeList}from"./chunk-JPZGJ3DC.js";
import{fixPlan}from"./chunk-EXOP4KF3.js";import{publishedChunks,publishedRecord,recordChunks}from"./chunk-4PFA2JSS.js";import{jsonChunks}from"./chunk-R5O36GQH.js";
import{comparedWith,deliverySection,linkLine,releaseLine,verdictLine}from"./chunk-7PL4Z226.js";import{openVexJustifications,ownTool,untilNote}from"./chunk-KT4A3RJ2.js";
import{ToolError,code,counted,digestFrom,encoded,imageName,markdown,platformReportName,plural,readReference,recordBeside,reportFileName,reportOfDocument,row,usualPlatform,
vexFileName}from"./chunk-SOLK6MDS.js";import{createHash}from"node:crypto";var namespace=Buffer.from("6ba7b8119dad11d180b400c04fd430c8","hex");function stableUuid(name){let bytes=createHash("sha1").update(
namespace).update(name).digest().subarray(0,16);return bytes.writeUInt8(bytes.readUInt8(6)&15|80,6),bytes.writeUInt8(bytes.readUInt8(8)&63|128,8),bytes.toString(
"hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5")}function openVexOf(record,author){let statements=statementsOf(record);if(statements.length===0)return;let content={author,timestamp:record.judgedAt,version:1,tooling:ownTool,
statements};return{"@context":"https://openvex.dev/ns/v0.2.0","@id":`urn:uuid:${stableUuid(JSON.stringify(content))}`,...content}}function statementsOf(record){
let own=new Map(record.exceptions.applied.filter(({vex})=>vex===void 0).map(one=>[placeKey(one),one])),found=record.findings.flatMap(finding=>{let exception=finding.
exception&&own.get(placeKey(finding.exception));return finding.kind==="vulnerability"&&exception!==void 0?[{finding,exception}]:[]}),staying=stayingParts(record,
own);return[...Map.groupBy(found,({finding,exception})=>JSON.stringify([finding.id,finding.platforms,placeKey(exception)])).values()].flatMap(([first,...others])=>{
if(first===void 0)return[];let{id:name,aliases,platforms}=first.finding,all=[...new Set([first,...others].flatMap(({finding})=>packageUrlOf(finding)))],isStaying=purl=>staying(
name,purl,platforms),parts=justificationOf(first.exception)===void 0?all:all.filter(purl=>!isStaying(purl)),subcomponents=parts.map(purl=>({"@id":purl})),products=imageUrls(
record,platforms).map(purl=>({"@id":purl,subcomponents}));return parts.length===0||products.length===0?[]:[{vulnerability:{name,...aliases.length===0?{}:{aliases}},
products,...statusOf(first.exception)}]})}function stayingParts(record,own){let known=new Map;for(let finding of record.findings){let exception=finding.exception&&
own.get(placeKey(finding.exception));if(finding.kind!=="vulnerability"||exception&&justificationOf(exception)!==void 0)continue;let{purl="",version}=finding.package,
plain=version.replace(/^\d+:/,"");for(let url of[purl,`${purl}@${encodeURIComponent(version)}`,`${purl}@${encodeURIComponent(plain)}`]){let key=JSON.stringify([
finding.id,url]);known.set(key,new Set([...known.get(key)??[],...finding.platforms]))}}let isByName=record.image.digest===void 0||record.platforms.some(({manifest})=>manifest===
void 0);return(id,purl,platforms)=>{let on=known.get(JSON.stringify([id,purl]));return on!==void 0&&(isByName||platforms.some(platform=>on.has(platform)))}}function placeKey({
file,line}){return`${line}:${file}`}function justificationOf({reason}){let words=reason.trim().toLowerCase();return openVexJustifications.find(one=>[one,one.replaceAll(
"_"," ")].some(label=>words.startsWith(label)&&!/^[\p{L}\p{N}_]/u.test(words.slice(label.length))))}function statusOf({reason,expiry}){let justification=justificationOf(
{reason});return justification===void 0?{status:"affected",action_statement:`${untilNote(expiry)}: ${reason}`}:{status:"not_affected",justification,impact_statement:reason,
status_notes:untilNote(expiry)}}function packageUrlOf({package:{purl,version}}){return purl===void 0?[]:[version!==""&&!(purl.startsWith("pkg:rpm/")&&version.includes(
":"))?`${purl}@${encodeURIComponent(version)}`:purl]}function imageUrls({image,platforms},on){let holding=platforms.filter(({platform})=>on.some(one=>usualPlatform(
one)===usualPlatform(platform))),whole=image.digest!==void 0&&holding.length===platforms.length?[image.digest]:[],digests=[...new Set([...whole,...holding.flatMap(
({manifest})=>manifest??[])])],urls=image.names.flatMap(name=>{let read=readReference(name);if("problem"in read)return[];let{registry,repository}=read.reference,
last=encodeURIComponent((repository.split("/").at(-1)??"").toLowerCase()),place=`repository_url=${encodeURIComponent(`${registry==="docker.io"?"index.docker.io":
registry}/${repository}`)}`;return digests.map(digest=>`pkg:oci/${last}@sha256%3A${encoded(digest)}?${place}`)});return[...new Set(urls)]}import{createHash as createHash2,randomUUID}from"node:crypto";import{basename,join}from"node:path";import{Readable}from"node:stream";import{pipeline}from"node:stream/promises";function packageSection(assessment,rows){let change=comparedWith(assessment)?.packages;return change===void 0?"":["### Packages",`${totals(change)}.`,licenceLine(
change,rows),packageList(change,rows)].filter(part=>part!=="").join(`

`)}function totals({added,removed,changed,unchanged}){let[a,r,c,u]=[added.length,removed.length,changed.length,unchanged].map(counted);return`${a} added, ${r} r\
emoved, ${c} changed, ${u} unchanged since the baseline`}function licenceLine({newLicences:all},{list}){if(all.length===0)return"";let shown=all.slice(0,Math.min(
list,20)).map(({licence,packages,example})=>{let others=packages>1?` and ${plural(packages-1,"more package")}`:"";return`${code(licence,100)} (${code(example,80)}${others}\
)`}),rest=all.length-shown.length;return`${plural(all.length,"new licence")}: ${shown.join(", ")}${rest>0?`, and ${counted(rest)} more`:""}.`}function packageList({
added,removed,changed},{list}){let lines=[...changed.map(({name,type,from,to})=>["changed",name,type,`${code(from,60)} → ${code(to,60)}`]),...added.map(({name,
type,version})=>["added",name,type,code(version,60)]),...removed.map(({name,type,version})=>["removed",name,type,code(version,60)])];if(lines.length===0)return"";
let shown=lines.slice(0,list).map(([what,name,type,version])=>row([what,code(name,80),code(type,30),version])),rest=lines.length-shown.length,more=rest===0?[]:[
`
and ${counted(rest)} more, in the record.`],table=[row(["","Package","Type","Version"]),"| :-- | :-- | :-- | :-- |",...shown,...more].join(`
`);return folded(`Changed, added and removed: ${plural(lines.length,"package")}`,table)}var maxBytes=1024*1024-16*1024,summaryRows={steps:30,blocking:250,warned:50,list:50},fewerRows=[{steps:20,blocking:100,warned:20,list:20},{steps:5,blocking:20,warned:5,
list:5}];function renderSummary(assessment,release,delivery={}){let steps=fixPlan(assessment);for(let rows of[summaryRows,...fewerRows]){let markdown2=summaryWith(
assessment,release,delivery,steps,rows);if(Buffer.byteLength(markdown2)<=maxBytes)return markdown2}return`${verdictLine(assessment,release)}

${releaseLine(assessment,release)}

The lists are too long for this page; they are in ${wholeList(assessment)}.
`}function summaryWith(assessment,release,delivery,steps,rows){return`${[verdictLine(assessment,release),releaseLine(assessment,release),linkLine({links:{...delivery.
links,summary:""}}),originSection(assessment),afterMergeSection(assessment),concernSection(assessment,rows),endingSection(assessment,rows),countSection(assessment),
changeSection(assessment,rows),packageSection(assessment,rows),planSection(steps,rows.steps,baseLine(assessment,markdown)),...findingSections(assessment,rows),...vexSections(
assessment,rows),...exceptionSections(assessment,rows),...scopedSections(assessment,rows),deliverySection(delivery),imageSection(assessment,rows,delivery.sboms),
footSection(assessment)].filter(section=>section!=="").join(`

`)}
`}function reportFiles(assessment,directory){let json=reportFileName(assessment.name),base=json.replace(/\.json$/,""),others=assessment.scan.platforms.slice(1).map(
({platform})=>platformReportName(json,platform));return{json:[join(directory,json),...others.map(name=>join(directory,name))],record:recordBeside(join(directory,
json))??"",sarif:join(directory,`${base}.sarif`),summary:join(directory,`${base}.md`)}}function reportFolders(assessments,directory){let taken=new Map,folders=new Map;
for(let assessment of assessments){let name=reportFileName(assessment.name),before=taken.get(name)??0;taken.set(name,before+1),folders.set(assessment,before===0?
directory:`${directory}-${before+1}`)}return assessment=>folders.get(assessment)??directory}async function writeReports(files,assessment,release,directory,sarif,sboms){
let place=await reportPlace(files,assessment.name,directory),folder=join(directory,place),paths=reportFiles(assessment,folder);await files.makeDirectory(folder),
await removeOthers(files,folder,paths);let reports=await writePlatforms(files,assessment,paths);await writeChunks(files,paths.sarif,sarif.chunks),await writeOriginals(
files,assessment,`${directory}.private`,place);let made=await sboms??[],written=made.flatMap(one=>one.files);for(let{file,chunks}of written)await writeChunks(files,
join(folder,file),chunks());let beside={reports,sboms:made.map(({record})=>record)};await writeChunks(files,paths.record,recordChunks(assessment,{category:sarif.
category,...beside})),await files.write(paths.summary,renderSummary(assessment,release,{sboms:beside.sboms}));let vex=await writeVex(files,assessment,folder);return{
...paths,...vex,sboms:written.map(({file})=>join(folder,file)),madeSboms:beside.sboms}}async function writeVex(files,assessment,folder){if(!assessment.decision.
triage.exceptions.applied.some(({vex:vex2})=>vex2===void 0))return{};let document=openVexOf(publishedRecord(assessment),imageName(assessment.name).familiar);if(document===
void 0)return{};let vex=join(folder,vexFileName(reportFileName(assessment.name)));return await writeChunks(files,vex,jsonChunks(document)),{vex}}async function updateSummaryFile({
files,log},assessment,release,paths,delivery){let text=renderSummary(assessment,release,{...delivery,sboms:paths.madeSboms});try{await files.write(paths.summary,
text)}catch(error){if(!(error instanceof ToolError))throw error;log.warning(`The summary file does not say whether the image was pushed: ${error.message} ${error.
fix}`)}return text}async function writePlatforms(files,assessment,{json}){let written=[];for(let[index,{raw}]of assessment.scan.platforms.entries()){let path=json[index]??
json[0],hash=createHash2("sha256"),sizes={bytes:0};await writeChunks(files,path,hashed(publishedChunks(assessment,raw),hash,sizes)),written.push({file:basename(
path),digest:digestFrom(hash),size:sizes.bytes})}return written}function*hashed(chunks,hash,sizes){for(let chunk of chunks)hash.update(chunk),sizes.bytes+=Buffer.
byteLength(chunk),yield chunk}async function removeOthers(files,folder,{json,record}){await files.remove(record);let kept=new Set(json.map(path=>basename(path)));
for(let name of await files.list(folder)??[])recordBeside(join(folder,reportOfDocument(name)??name))===record&&!kept.has(name)&&await files.remove(join(folder,name))}
async function writeOriginals(files,assessment,directory,place){await requireNoLink(files,directory),await files.makeDirectory(directory,448);let own=join(directory,
place);place!==""&&await requireNoLink(files,own),await files.makeDirectory(own,448);for(let{platform,raw}of assessment.scan.platforms){let name=reportFileName(
`${platform}/${imageName(assessment.name).familiar}`).replace("trivy-results-","trivy-original-");await writeChunks(files,join(own,name),jsonChunks(raw),384)}}async function requireNoLink(files,path){
let found=await files.lstat(path);if(!(found===void 0||found.kind==="directory"))throw new ToolError({code:"report-folder-taken",message:`${path} is a ${found.kind}\
, not a folder, so Trivy's own reports can't be kept there.`,fix:"Remove it, or choose another report-dir."})}async function writeChunks(files,path,chunks,mode=420){
let part=`${path}.${randomUUID()}.part`;try{await pipeline(Readable.from(chunks),files.writeStream(part,mode)),await files.rename(part,path)}catch(error){throw await files.
remove(part),error}}export{stableUuid,openVexOf,renderSummary,reportFolders,writeReports,updateSummaryFile,writeChunks};
