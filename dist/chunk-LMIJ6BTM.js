import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{MAX_REPORT,assessmentOfReport,baselineOfReport,decide,decideAfterMerge,placesOf,readReport,recordedBuild,recordedPlaces,requireFit}from"./chunk-5AUM27IZ.js";
import{imageCategory,namesOfReport}from"./chunk-RA2FHTMG.js";import{plainLine}from"./chunk-USLO7EXV.js";import{ConfigError,ToolError}from"./chunk-NPMNWCA4.js";import{join}from"node:path";var maxReports=50,maxEntries=2e3;function requireOneEach(reports){let known=new Map;for(let{path,assessment,sarif}of reports){let category=sarif.category??imageCategory(
assessment.name),other=known.get(category);if(other!==void 0)throw alike(path,other,category);known.set(category,path)}}function alike(path,other,category){let what=`${other}\
 and ${path} are both kept under the category ${plainLine(category,200)}, and would replace each other's alerts and comment`,fix="Build each with an input `cate\
gory` of its own, or judge each in a step of its own with one.";return new ConfigError([{where:"report",what,fix}],"reports-alike")}async function readReportFile(files,path){
let bytes=await files.readBytes(path,MAX_REPORT).catch(error=>{throw error instanceof ToolError&&error.code==="file-is-folder"?absent(`${path} is a folder`,oneReport):
error});if(bytes!==void 0)return bytes;throw absent(`there is no file ${path}`,oneReport)}async function reportPaths(files,path){if((await files.stat(path))?.kind!==
"directory")return[path];let entries=await entriesOf(files,path,maxEntries),below=[];for(let folder of entries.filter(({kind})=>kind==="directory"))below.push(...await entriesOf(
files,folder.path,maxEntries-entries.length-below.length));let found=[...entries,...below].filter(({kind,path:name})=>kind==="file"&&name.endsWith(".json")),[first,
...others]=found.map(entry=>entry.path);if(first===void 0)throw absent(`the folder ${path} holds no JSON file`,`${oneReport}, or a folder of such files`);let bytes=found.
reduce((sum,{size})=>sum+size,0);if(found.length>maxReports||bytes>MAX_REPORT)throw tooMany(path,`${found.length} JSON files of ${bytes} bytes`,`${maxReports} a\
nd ${MAX_REPORT}`);return[first,...others]}async function entriesOf(files,folder,max){let names=await files.list(folder)??[];if(names.length>max)throw tooMany(folder,
`${names.length} files and folders`,`${maxEntries} in all`);let entries=names.map(async name=>{let stat=await files.lstat(join(folder,name));return stat===void 0?
[]:[{path:join(folder,name),kind:stat.kind,size:stat.size}]});return(await Promise.all(entries)).flat()}var oneReport="Name the JSON that Trivy wrote (--format \
json --output FILE)";function absent(what,fix){return new ConfigError([{where:"report",what,fix:`${fix}.`}],"report-absent")}function tooMany(path,held,most){let what=`${path}\
 holds ${held}, more than the ${most} that are judged at once`;return new ConfigError([{where:"report",what,fix:"Judge them in several steps."}],"reports-too-ma\
ny")}import{setFlagsFromString}from"node:v8";import{runInNewContext}from"node:vm";var worthIt=64*1024*1024;function giveBackText(size){if(size<worthIt)return;setFlagsFromString(
"--expose-gc");let collect=runInNewContext("gc");setFlagsFromString("--no-expose-gc"),typeof collect=="function"&&collect()}async function judgeReport(ports,path,{repository,rules,baseline:choice,named,sarif,proveBase,dockerfileNamed,now,ofAnotherRun}){let scan=await readScan(ports,path),
names=namesOfReport(scan,path,named);rules.dockerfile&&requireFit(dockerfileNamed,{scan,dockerfile:rules.dockerfile});let base=await proveBase(scan,names),build={
...await recordedBuild(ports,repository,rules,scan),...base?{base}:{}},placeOf=placesOf({scan,...build}),baseline=await baselineOfReport(ports,choice,rules,names),
evidence={scan,names,now,placeOf,base,baseline},decision=decide(rules,evidence),afterMerge=decideAfterMerge(rules,evidence),assessment=assessmentOfReport({...build,
name:names[0],names,scan,ofAnotherRun,decision,afterMerge,now}),{category}=recordedPlaces(scan);return{path,names,assessment,sarif:{...category===void 0?{}:{category},
...sarif}}}async function readScan({files},path){let bytes=await readReportFile(files,path),size=bytes.byteLength,scan=readReport(bytes,path);return giveBackText(
size),scan}export{requireOneEach,readReportFile,reportPaths,judgeReport};
