import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{clairSeverities}from"./chunk-2IZSD7AX.js";import{mergeFindings,notAReport,packagesOf,parseReportJson,scanOfReports,worstFirst}from"./chunk-L4LMGI77.js";
import{categorySchema,folderSchema,maxLockfilePackages,namesSchema,pathSchema,platformText,recordSchema,systemFaults,targetSchema,unreadSchema}from"./chunk-7PL4Z226.js";
import{strictJson}from"./chunk-KT4A3RJ2.js";import{ConfigError,_enum,array,boolean,byText,custom,digestSchema,firstIssue,frozen,int,isFields,literal,maxPlatforms,
object,string,usualPlatform}from"./chunk-SOLK6MDS.js";function withOpinion(scan,opinion){let known=new FindingIndex(scan.findings),said=new Map,alone=opinion.platforms.map(({platform,findings})=>{let packages=packagesOn(
scan,platform),added=new FindingIndex([]);return findings.toSorted(byWord).flatMap(one=>{let same=known.find(one,platform);for(let finding of same)said.has(finding)||
said.set(finding,one.said);if(same.length>0||added.find(one,platform).length>0)return[];let own=asAlone(one,platform,packages);return added.add(own),[own]})}),both=scan.
findings.map(finding=>withWord(finding,said.get(finding)));return{...scan,findings:[...both,...mergeFindings(alone)].sort(worstFirst),opinion}}function withWord(finding,said){
return finding.kind==="vulnerability"&&said!==void 0?{...finding,said}:finding}function byWord(a,b){let level=({said})=>clairSeverities.indexOf(said.severity),text=({
id,package:{name,version},path="",target,said})=>JSON.stringify([id,name,version,path,target,said.source,said.vendor??""]);return level(a)-level(b)||byText(text(
a),text(b))}function asAlone(one,platform,packages){let listed=packages.get(listedKey(one.package)),{purl:_,purlOn:__,...own}=one.package,purl=listed?.purl??one.
package.purl,{name,type}=listed??own,found={...own,name,type,...purl===void 0?{}:{purl}};return{...one,platforms:[platform],package:found,said:{...one.said,isAlone:!0}}}
function packagesOn({platforms},platform){let scanned=platforms.find(one=>usualPlatform(one.platform)===usualPlatform(platform));if(scanned===void 0)return new Map;
let all=packagesOf(scanned).packages.map(one=>{let isOfSystem=scanned.os!==void 0&&one.type===scanned.os.family;return[listedKey({...one,class:isOfSystem?"os":"\
language"}),one]});return new Map(all.toReversed())}function listedKey(one){return JSON.stringify(one.class==="os"?["os",one.name]:["",plainName(one),plainVersion(
one.version)])}function plainName({name,type}){return pythonTypes.has(type)?name.toLowerCase().replace(/[-_.]+/g,"-"):name}var pythonTypes=new Set(["python-pkg",
"pip","pipenv","poetry","uv"]);function plainVersion(version){return version.replace(/^v(?=\d)/,"")}var FindingIndex=class{#byKey=new Map;constructor(findings){
for(let finding of findings)finding.kind==="vulnerability"&&this.add(finding)}add(finding){for(let platform of finding.platforms)for(let key of keysOf(finding,platform)){
let same=this.#byKey.get(key);same===void 0?this.#byKey.set(key,[finding]):same.push(finding)}}find(finding,platform){let same=keysOf(finding,platform).flatMap(
key=>this.#byKey.get(key)??[]);return[...new Set(same)].filter(other=>isSameAdvisory(finding,other))}};function keysOf({id,aliases,package:found},platform){let{
class:kind,name,version,source=name}=found,names=kind==="os"?[...new Set([name,source])]:[`${plainName(found)}@${plainVersion(version)}`],on=usualPlatform(platform);
return[...new Set([id,...aliases])].flatMap(one=>names.map(own=>JSON.stringify([on,kind==="os",one,own])))}function isSameAdvisory(one,other){let[own,others]=[cves(
one),cves(other)];return own.length===0||others.length===0||own.some(id=>others.includes(id))}function cves({id,aliases}){return[id,...aliases].filter(one=>/^CVE-/i.
test(one))}var platformsSchema=object({SchemaVersion:literal(1),Platforms:array(object({Platform:platformText,ImageID:digestSchema,PackagesListed:boolean().optional(),SystemFault:_enum(
systemFaults).nullable().optional(),Unread:unreadSchema.optional(),Results:int().nonnegative(),Report:custom(isFields,"is not an object").optional()})).min(1).max(
maxPlatforms)}),factsSchema=object({Names:namesSchema.optional().catch(void 0),Category:categorySchema.optional().catch(void 0),Dockerfile:pathSchema.optional().
catch(void 0),Target:targetSchema.optional().catch(void 0),Context:folderSchema.optional().catch(void 0),Lockfiles:array(object({Path:string().max(1e3),Line:int().
positive(),Type:string(),Name:string(),Version:string()})).max(maxLockfilePackages).default([]).catch([])});function oldReport(whole){if(!isFields(whole)||whole.
ImageGate===void 0)return;let read=platformsSchema.safeParse(whole.ImageGate);if(!read.success)return`ImageGate.${read.error.issues[0]?.path.map(String).join(".")}\
 is not what the gate wrote`;let{Platforms:records}=read.data,results=Array.isArray(whole.Results)?whole.Results:[],named=records.reduce((sum,record)=>sum+record.
Results,0);if(named!==results.length)return`ImageGate.Platforms names ${named} results, and there are ${results.length}`;if(records.some(({Report},index)=>Report===
void 0!=(index===0)))return"ImageGate.Platforms lacks the report of a platform";let{ImageGate:_,...first}=whole,parts=records.map((record,index)=>part(record,records.
length===1?first:{...record.Report??first,Results:resultsOf(records,results,index)}));return parts.every(({raw},index)=>imageIdOf(raw)===records[index]?.ImageID)?
{parts,facts:factsOf(whole.ImageGate)}:"ImageGate.Platforms names an image that is not the one of the report"}function factsOf(record){let{Names,Category,Dockerfile,
Target,Context,Lockfiles}=factsSchema.parse(record);return{...Names===void 0?{}:{names:Names},...Category===void 0?{}:{category:Category},build:{...Dockerfile===
void 0?{}:{dockerfile:Dockerfile},...Target===void 0?{}:{target:Target},...Context===void 0?{}:{context:Context},lockfiles:Lockfiles.map(({Path:path,Line:line,Type:type,
Name:name,Version:version})=>({path,line,type,name,version}))}}}function resultsOf(records,results,index){let start=records.slice(0,index).reduce((sum,record)=>sum+
record.Results,0);return results.slice(start,start+(records[index]?.Results??0)).map(withoutPlatform)}function withoutPlatform(result){if(!isFields(result))return result;
let{Platform:_,...own}=result;return own}function part({Platform:platform,PackagesListed,SystemFault,Unread},raw){let facts={...PackagesListed===void 0?{}:{listed:PackagesListed},
...SystemFault===void 0?{}:{recorded:SystemFault},...Unread===void 0?{}:{unread:Unread}};return{platform,facts,raw}}function imageIdOf({Metadata:metadata}){return isFields(
metadata)?metadata.ImageID:void 0}function recordedOpinion({opinion,platforms,findings,judgedAt}){if(opinion===void 0||opinion.unasked)return;let{scanner,version,databaseUpdatedAt,missing}=opinion,
asked={scanner,at:judgedAt,...version===void 0?{}:{version},...databaseUpdatedAt===void 0?{}:{databaseUpdatedAt:{newest:databaseUpdatedAt}}},said=platforms.filter(
({platform})=>opinion.platforms.includes(platform)).map(one=>platformOpinion(one,findings,opinion.types)),[first,...others]=said;return missing===void 0&&first!==
void 0?{...asked,outcome:"answered",platforms:[first,...others]}:{...asked,outcome:"failed",failure:{code:"not-asked",side:"clair",words:missing??"Its record na\
mes no platform that it has answered for."},platforms:said}}function platformOpinion({platform,manifest,imageId,packages,system},findings,types){let said=findings.
filter(one=>one.platforms.includes(platform)).flatMap(one=>opinionFinding(one,platform,system)??[]);return{platform,digest:manifest??imageId,packages,types,findings:said}}
function opinionFinding(finding,platform,system){if(finding.kind!=="vulnerability"||finding.said===void 0)return;let{id,aliases,severity,where,package:found,fix,
said}=finding,{alone:_,severity:level,...word}=said;return{kind:"vulnerability",id,aliases,severity,title:"",target:where,platforms:[platform],package:{...found,
class:found.type===system?.family?"os":"language"},...fixOf(fix),said:{...word,severity:clairSeverities.find(known=>known===level)??"Unknown"}}}function fixOf(fix){
switch(fix?.kind){case"upgrade":return{fixedVersion:fix.to,status:"fixed"};case"unclear":return{fixedVersion:fix.says,status:"fixed"};default:return{status:"unk\
nown"}}}var maxRecord=256*1024*1024;function readReport(bytes,where){let raw=reportJson(bytes,where),old=oldReport(raw);if(typeof old=="string")throw notAReport({kind:"\
invalid",what:old},where);let{parts,facts}=old??{parts:[{raw}],facts:{build:{lockfiles:[]}}};return{...scanOfReports(parts,where),recorded:facts}}function readReportsOf(record,reports,where){
let parts=record.platforms.map((platform,index)=>partOf(platform,reports[index]??new Uint8Array,where)),scan=scanOfReports(parts,where);if(scan.platforms.some(({
imageId},index)=>imageId!==record.platforms[index]?.imageId))throw recordMismatch(where,"the record names another image than the report");let{names,category,origin}=record.
image,said={...category===void 0?{}:{category},...origin===void 0?{}:{origin}},opinion=recordedOpinion(record);return{...opinion===void 0?scan:withOpinion(scan,
opinion),recorded:{names,...said,build:record.build}}}function partOf({platform,packagesListed,systemFault,unread,tokens},bytes,where){let raw=reportJson(bytes,
where);if(oldReport(raw)!==void 0)throw recordMismatch(where,"the report is of an older version, which wrote no record");let facts={recorded:systemFault,...packagesListed===
void 0?{}:{listed:packagesListed},...unread===void 0?{}:{unread},...tokens===void 0?{}:{tokens}};return{raw,platform,facts}}function reportJson(bytes,where){let parsed=parseReportJson(
bytes);if("what"in parsed)throw notAReport(parsed,where);return parsed.raw}var versionSchema=object({recordVersion:int()});function parseRecord(bytes,where){let json=strictJson(
bytes),read=frozen(recordSchema,json);if(read.success)return read.data;let version=versionSchema.safeParse(json).data?.recordVersion,what=version!==void 0&&version>
1?`this is a record of version ${version}, which a newer image-gate has written`:`this is not a record of image-gate: ${firstIssue(read.error)}`,fix="Use the im\
age-gate that wrote it, or remove it: then the report beside it is judged alone.";throw new ConfigError([{where,what,fix}],"record-invalid")}function recordMismatch(where,what){
let fix="Take all files of one run (trivy-results-… and image-gate-record-…) unchanged. Without the record beside it, a report is judged alone, as one platform.";
return new ConfigError([{where,what,fix}],"record-mismatch")}export{withOpinion,maxRecord,readReport,readReportsOf,parseRecord,recordMismatch};
