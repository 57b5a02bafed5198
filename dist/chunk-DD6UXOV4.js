import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{advisoryUrl,clairSeverities,cveForm}from"./chunk-P4NVSMEY.js";import{_enum,array,boolean,byText,digestOf,fault,firstIssue,isFields,iso_exports,object,
parsedJson,plainLine,platformName,preprocess,record,string,worseFirst}from"./chunk-CIY6UZVJ.js";var emptyLayers=new Set([1024,10240].map(size=>digestOf(Buffer.alloc(size))));function wantedImage({platform,manifest,layers,diffIds}){return{platform:platformName(
platform),digest:manifest.digest,layers:layers.map(({digest})=>digest),isEmpty:diffIds?.every(one=>emptyLayers.has(one))??!1}}var maxDocuments=1e3,maxDepth=100;function parseClairJson(text2){let all=parseClairDocuments(text2);if("code"in all)return all;let[document,other]=all;return document===
void 0||other!==void 0?fault("unusable-report","it is not one document"):document}function parseClairDocuments(text2){if(/^\s*</.test(text2))return fault("not-c\
lair","it is a page");let documents=[];for(let part of partsOf(text2)){if(documents.length===maxDocuments)return fault("too-large",`more than ${maxDocuments} re\
ports`);let parsed=part===void 0?void 0:parsedJson(part);if(parsed===void 0)return isWhole(part)?fault("unusable-report","it is no JSON"):fault("cut-off");documents.
push({parsed})}return documents.length===0?fault("cut-off","it is empty"):documents}function isWhole(part){return part===void 0||/[}\]]\s*$/.test(part)}function*partsOf(text2){
let marks=/["{}[\]]/g,[start,depth]=[0,0];for(let mark=marks.exec(text2);mark!==null;mark=marks.exec(text2)){if(mark[0]==='"'?marks.lastIndex=endOfString(text2,
marks.lastIndex):depth+=mark[0]==="{"||mark[0]==="["?1:-1,depth>maxDepth||depth<0)return yield void 0;depth>0||mark[0]==='"'||(yield text2.slice(start,marks.lastIndex),
start=marks.lastIndex)}let rest=text2.slice(start);rest.trim()!==""&&(yield rest)}function endOfString(text2,from){for(let at=from;;){let quote=text2.indexOf('"',
at);if(quote<0)return text2.length;let slashes=0;for(;text2[quote-1-slashes]==="\\";)slashes+=1;if(slashes%2===0)return quote+1;at=quote+1}}var maxText=1024*1024,cves=new RegExp(`(?<![A-Z0-9-])${cveForm}(?![A-Z0-9-])`,"gi"),ghsas=/(?<![a-z0-9-])ghsa(?:-[23456789cfghjmpqrvwx]{4}){3}(?![a-z0-9-])/gi,aliasLink=/(?<!\S)https:\/\/osv\.dev\/vulnerability\/(\S{1,60})/g;
function advisoryIds({name,links,aliases}){let read=links.slice(0,maxText),isOneFlaw=found(ghsas,name).length>0,said=[...aliases,...[...read.matchAll(aliasLink)].
map(([,alias=""])=>alias)].join(" "),linked=found(cves,read),ids=[found(cves,name),found(cves,said),isOneFlaw&&linked.length>1?[]:linked].find(({length})=>length>
0)??[],others=[...new Set([...found(ghsas,name),...found(ghsas,said),...advisoryOf(name)])];return(ids.length===0?others.slice(0,1):ids).map(id=>({id,aliases:others.
filter(other=>other!==id)}))}function advisoryOf(name){let[first=""]=plainLine(name,300).split(" "),advisory=first.replace(/:$/,"");return found(cves,advisory).
length+found(ghsas,advisory).length>0?[]:[advisory]}function found(form,text2){let all=text2.slice(0,maxText).match(form)??[];return[...new Set(all.map(spelled))]}
function spelled(id){return/^g/i.test(id)?`GHSA-${id.slice(5).toLowerCase()}`:id.toUpperCase()}var jar={type:"jar",target:"Java",purl:"maven"},languages={python:{type:"python-pkg",target:"Python",purl:"pypi"},nodejs:{type:"node-pkg",target:"Node.js",purl:"\
npm"},ruby:{type:"gemspec",target:"Ruby",purl:"gem"},go:{type:"gobinary",purl:"golang"},maven:jar,jar,file:jar},trivyFamilies={rhel:"redhat",ol:"oracle",amzn:"a\
mazon",almalinux:"alma",sles:"suse linux enterprise server"},purlTypes={debian:"deb",ubuntu:"deb",alpine:"apk"};function packagePlaces(found2,environments,distributions){
let told=new Set(environments.flatMap(one=>one.distribution_id?[one.package_db]:[])),places=environments.filter(one=>one.distribution_id||!told.has(one.package_db));
return places.length===0?[placedPackage(found2,void 0,{})]:places.map(one=>placedPackage(found2,one,distributions))}function placedPackage(found2,environment,distributions){
let[prefix="",...rest]=(environment?.package_db??"").split(":"),language=Object.hasOwn(languages,prefix)?languages[prefix]:void 0;if(language!==void 0)return ofLanguage(
found2,language,rest.join(":"));let id=environment?.distribution_id??"",distribution=Object.hasOwn(distributions,id)?distributions[id]:void 0;return ofSystem(found2,
distribution)}function ofLanguage(found2,{type,target,purl},path){let named={name:found2.name,version:found2.version,type,class:"language"},place=path===""?{}:{
path};return{package:{...named,purl:languagePurl(purl,found2)},target:target??path,...place}}function ofSystem({name,version,source},distribution){let did=distribution?.
did??"",type=Object.hasOwn(trivyFamilies,did)?trivyFamilies[did]??did:did,purlType=Object.hasOwn(purlTypes,did)?purlTypes[did]:"rpm",from=source?.name;return{package:{
name,version,...did===""?{}:{purl:`pkg:${purlType}/${segment(did)}/${segment(name)}@${segment(version)}`},type,class:did===""?"other":"os",...from?{source:from}:
{}},target:`${did} ${distribution?.version_id||(distribution?.version??"")}`.trim()}}function languagePurl(type,{name,version}){let spelled2=type==="pypi"?name.
replaceAll("_","-").toLowerCase():name,parts=type==="maven"?spelled2.split(":"):spelled2.split("/");return`pkg:${type}/${parts.map(segment).join("/")}@${segment(
version)}`}function segment(text2){return encodeURIComponent(text2.toWellFormed())}var text=string().nullish();function mapOf(value){return preprocess(map=>isFields(map)?Object.fromEntries(Object.entries(map).sort(([a],[b])=>byText(a,b))):map,
record(string(),value))}function setOf(value){let written=entry=>JSON.stringify(entry)??"";return array(value).transform(all=>all.toSorted((a,b)=>byText(written(
a),written(b))))}var packageSchema=object({name:string(),version:string(),arch:text,source:object({name:text}).nullish()}),environmentSchema=object({package_db:text,
introduced_in:text,distribution_id:text,repository_ids:array(string()).nullish()}),distributionSchema=object({did:text,version:text,version_id:text}),vulnerabilitySchema=object(
{updater:text,name:string().min(1),description:text,issued:text,links:text,severity:text,normalized_severity:_enum(clairSeverities),fixed_in_version:text,Aliases:setOf(
object({space:string(),name:string()})).nullish().catch(void 0)}),clairReportSchema=object({manifest_hash:string(),packages:mapOf(packageSchema),distributions:mapOf(
distributionSchema),environments:mapOf(setOf(environmentSchema).nullable()),vulnerabilities:mapOf(vulnerabilitySchema),package_vulnerabilities:mapOf(setOf(string()).
nullable())}),indexReportSchema=object({manifest_hash:string(),state:string(),success:boolean(),err:text}),updateOperationsSchema=mapOf(array(object({date:iso_exports.
datetime({offset:!0})})));var maxPackages=2e5,maxFindings=2e5,maxTitle=300,maxWord=200;function readClairReport(parsed,image){let checked=clairReportSchema.safeParse(parsed);if(!checked.
success)return fault("unusable-report",plainLine(firstIssue(checked.error),maxWord));let report=checked.data,packages=Object.keys(report.packages).length,pairs=Object.
values(report.package_vulnerabilities).reduce((sum,all)=>sum+(all?.length??0),0);if(packages>maxPackages)return fault("too-large",`${packages} packages`);if(pairs>
maxFindings)return fault("too-large",`${pairs} findings`);let wrong=foreignness(report,image)??dangling(report);if(wrong!==void 0)return wrong;if(packages===0&&
!image.isEmpty)return fault("no-packages");let{platform,digest}=image;return{platform,digest,packages,types:typesIn(report),findings:findingsIn(report,platform)}}
function typesIn({packages,environments,distributions}){let places=Object.entries(packages).flatMap(([id,one])=>packagePlaces(one,environments[id]??[],distributions));
return[...new Set(places.map(({package:{type}})=>type))].filter(type=>type!=="").sort(byText)}function foreignness(report,{digest,layers}){if(report.manifest_hash!==
digest)return fault("other-image",`it is of ${plainLine(report.manifest_hash,80)}`);let known=new Set(layers),other=Object.values(report.environments).flatMap(all=>all??
[]).find(({introduced_in:layer})=>layer&&!known.has(layer))?.introduced_in;return other?fault("other-image",`it has packages of the layer ${plainLine(other,80)}`):
void 0}function dangling({packages,vulnerabilities,package_vulnerabilities:pairs}){for(let[id,all]of Object.entries(pairs)){let lost=Object.hasOwn(packages,id)?
all?.find(one=>!Object.hasOwn(vulnerabilities,one)):id;if(lost!==void 0)return fault("unusable-report",`it names ${plainLine(lost,40)}, which it does not hold`)}
let named=new Set(Object.values(pairs).flatMap(all=>all??[])),loose=Object.keys(vulnerabilities).find(id=>!named.has(id));return loose===void 0?void 0:fault("un\
usable-report",`it holds the vulnerability ${plainLine(loose,40)}, and says of no package that it has it`)}function findingsIn(report,platform){let found2=new Map;
for(let[id,all]of Object.entries(report.package_vulnerabilities)){let named=report.packages[id];if(!(named===void 0||!all?.length))for(let placed of packagePlaces(
named,report.environments[id]??[],report.distributions))for(let vulnerability of all.flatMap(one=>report.vulnerabilities[one]??[]))for(let finding of findingsOfOne(
vulnerability,placed,platform))addWorst(found2,finding)}return[...found2.values()].sort((a,b)=>worseFirst(a.severity,b.severity)||byText(keyOf(a),keyOf(b)))}function addWorst(found2,finding){
let key=keyOf(finding),known=found2.get(key);if(known===void 0){found2.set(key,finding);return}let worst=worseFirst(finding.severity,known.severity)<0?finding:known;
found2.set(key,{...worst,aliases:[...new Set([...known.aliases,...finding.aliases])]})}function keyOf({id,package:{name,version,type},path="",target}){return JSON.
stringify([id,name,version,type,path,target])}var severityOf={Critical:"CRITICAL",High:"HIGH",Medium:"MEDIUM",Low:"LOW",Negligible:"LOW",Unknown:"UNKNOWN"};function findingsOfOne(of,placed,platform){
let links=of.links??"",names=(of.Aliases??[]).map(({space,name})=>`${space}-${name} ${name}`);return advisoryIds({name:of.name,links,aliases:names}).map(({id,aliases})=>({
kind:"vulnerability",id,aliases,severity:severityOf[of.normalized_severity],severitySource:"clair",title:plainLine((of.description??"").slice(0,2*maxTitle),maxTitle),
...placed,platforms:[platform],...fixIn(of),...urlIn(links),said:saidBy(of)}))}function saidBy({normalized_severity:severity,severity:word,updater}){let vendor=plainLine(
word??"",maxWord);return{by:"clair",severity,...vendor===""?{}:{vendor},source:plainLine(updater??"",maxWord)}}function urlIn(links){for(let link of links.split(
" ")){let url=advisoryUrl(link);if(url!==void 0)return{url}}return{}}function fixIn({fixed_in_version:written}){let fixedVersion=fixOf(written??"");return fixedVersion===
""?{status:"unknown"}:{status:"fixed",fixedVersion}}function fixOf(text2){return/^(?:fixed|introduced|lastAffected)=/.test(text2)?plainLine(new URLSearchParams(
text2).getAll("fixed").join(", "),maxWord):plainLine(text2,maxWord)}export{wantedImage,parseClairJson,parseClairDocuments,indexReportSchema,updateOperationsSchema,readClairReport};
