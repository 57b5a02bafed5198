import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{MAX_REPORT}from"./chunk-BDC34LHH.js";import{imageCategory}from"./chunk-3IMSBMG4.js";import{plainLine}from"./chunk-DCEDHILC.js";import{ConfigError}from"./chunk-FVSCQK2Q.js";import{join}from"node:path";var maxReports=50,maxEntries=2e3;function requireOneEach(reports){let known=new Map;for(let{path,story,sarif}of reports){let category=sarif.category??imageCategory(
story.name),other=known.get(category);if(other!==void 0)throw alike(path,other,category);known.set(category,path)}}function alike(path,other,category){let what=`${other}\
 and ${path} are both kept under the category ${plainLine(category,200)}, and would replace each other's alerts and comment`,fix="Build each with an input `cate\
gory` of its own, or judge each in a step of its own with one.";return new ConfigError([{where:"report",what,fix}],"reports-alike")}async function readReportFile(files,path){
let bytes=await files.readBytes(path,MAX_REPORT);if(bytes!==void 0)return bytes;throw absent(`there is no file ${path}`)}async function reportPaths(files,path){
if((await files.stat(path))?.kind!=="directory")return[path];let entries=await entriesOf(files,path),folders=entries.filter(({kind})=>kind==="directory").slice(
0,maxReports),below=(await Promise.all(folders.map(folder=>entriesOf(files,folder.path)))).flat(),found=[...entries,...below].filter(({kind,path:name})=>kind===
"file"&&name.endsWith(".json")),[first,...others]=found.map(entry=>entry.path);if(first===void 0)throw absent(`the folder ${path} holds no JSON file`);let bytes=found.
reduce((sum,{size})=>sum+size,0);if(found.length>maxReports||bytes>MAX_REPORT)throw tooMany(path,found.length,bytes);return[first,...others]}async function entriesOf(files,folder){
let entries=(await files.list(folder)??[]).slice(0,maxEntries).map(async name=>{let stat=await files.lstat(join(folder,name));return stat===void 0?[]:[{path:join(
folder,name),kind:stat.kind,size:stat.size}]});return(await Promise.all(entries)).flat()}function absent(what){let fix="Name the JSON that Trivy wrote (--format\
 json --output FILE), or a folder of such files.";return new ConfigError([{where:"report",what,fix}],"report-absent")}function tooMany(path,count,bytes){let what=`${path}\
 holds ${count} JSON files of ${bytes} bytes, more than the ${maxReports} and ${MAX_REPORT} that are judged at once`;return new ConfigError([{where:"report",what,
fix:"Judge them in several steps."}],"reports-too-many")}export{requireOneEach,readReportFile,reportPaths};
