import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{changeSection,countSection,findingSections,folded,planSection}from"./chunk-GWD2B6L5.js";import{fixPlan}from"./chunk-PTNC3OVE.js";import{afterMergeSection,
baseLine,comparedWith,concernSection,deliverySection,endingSection,exceptionSections,footSection,imageSection,jsonChunks,linkLine,openVexOf,originSection,publishedChunks,
publishedRecord,recordChunks,releaseLine,reportPlace,scopedSections,verdictLine,vexSections,wholeList}from"./chunk-P4NVSMEY.js";import{counted,plural}from"./chunk-7HSWERG5.js";
import{ToolError,code,digestFrom,imageName,markdown,platformReportName,recordBeside,reportFileName,reportOfDocument,row,vexFileName}from"./chunk-CIY6UZVJ.js";import{createHash,randomUUID}from"node:crypto";import{basename,join}from"node:path";import{Readable}from"node:stream";import{pipeline}from"node:stream/promises";var maxBytes=1024*1024-16*1024,summaryRows={steps:30,blocking:250,warned:50,list:50},fewerRows=[{steps:20,blocking:100,warned:20,list:20},{steps:5,blocking:20,warned:5,
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
`}function packageSection(assessment,rows){let change=comparedWith(assessment)?.packages;return change===void 0?"":["### Packages",`${totals(change)}.`,licenceLine(
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
`);return folded(`Changed, added and removed: ${plural(lines.length,"package")}`,table)}function reportFiles(assessment,directory){let json=reportFileName(assessment.name),base=json.replace(/\.json$/,""),others=assessment.scan.platforms.slice(1).map(
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
json[0],hash=createHash("sha256"),sizes={bytes:0};await writeChunks(files,path,hashed(publishedChunks(assessment,raw),hash,sizes)),written.push({file:basename(path),
digest:digestFrom(hash),size:sizes.bytes})}return written}function*hashed(chunks,hash,sizes){for(let chunk of chunks)hash.update(chunk),sizes.bytes+=Buffer.byteLength(
chunk),yield chunk}async function removeOthers(files,folder,{json,record}){await files.remove(record);let kept=new Set(json.map(path=>basename(path)));for(let name of await files.
list(folder)??[])recordBeside(join(folder,reportOfDocument(name)??name))===record&&!kept.has(name)&&await files.remove(join(folder,name))}async function writeOriginals(files,assessment,directory,place){
await requireNoLink(files,directory),await files.makeDirectory(directory,448);let own=join(directory,place);place!==""&&await requireNoLink(files,own),await files.
makeDirectory(own,448);for(let{platform,raw}of assessment.scan.platforms){let name=reportFileName(`${platform}/${imageName(assessment.name).familiar}`).replace(
"trivy-results-","trivy-original-");await writeChunks(files,join(own,name),jsonChunks(raw),384)}}async function requireNoLink(files,path){let found=await files.
lstat(path);if(!(found===void 0||found.kind==="directory"))throw new ToolError({code:"report-folder-taken",message:`${path} is a ${found.kind}, not a folder, so\
 Trivy's own reports can't be kept there.`,fix:"Remove it, or choose another report-dir."})}async function writeChunks(files,path,chunks,mode=420){let part=`${path}\
.${randomUUID()}.part`;try{await pipeline(Readable.from(chunks),files.writeStream(part,mode)),await files.rename(part,path)}catch(error){throw await files.remove(
part),error}}export{renderSummary,reportFolders,writeReports,updateSummaryFile,writeChunks};
