import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{MAX_REPORT,absent,oneReport}from"./chunk-P4NVSMEY.js";import{ConfigError,imageCategory,isRecord,plainLine,recordBeside,reportOfDocument}from"./chunk-CIY6UZVJ.js";import{basename,join}from"node:path";var maxReports=50,maxEntries=2e3;function requireOneEach(reports){let known=new Map;for(let{path,assessment,sarif}of reports){let category=sarif.category??imageCategory(
assessment.name),other=known.get(category);if(other!==void 0)throw alike(path,other,category);known.set(category,path)}}function alike(path,other,category){let what=`${other}\
 and ${path} are both kept under the category ${plainLine(category,200)}, and would replace each other's alerts and comment`,fix="Build each with an input `cate\
gory` of its own, or judge each in a step of its own with one.";return new ConfigError([{where:"report",what,fix}],"reports-alike")}async function reportPaths(files,path){
if((await files.stat(path))?.kind!=="directory")return[path];let entries=await entriesOf(files,path,maxEntries),below=[];for(let folder of entries.filter(({kind})=>kind===
"directory"))below.push(...await entriesOf(files,folder.path,maxEntries-entries.length-below.length));let json=[...entries,...below].filter(({kind,path:name})=>kind===
"file"&&name.endsWith(".json")),found=json.filter(({path:name})=>!isRecord(name)&&reportOfDocument(basename(name))===void 0);requireReports(json,found);let[first,
...others]=found.map(entry=>entry.path);if(first===void 0)throw absent(`the folder ${path} holds no JSON file`,`${oneReport}, or a folder of such files`);let bytes=found.
reduce((sum,{size})=>sum+size,0);if(found.length>maxReports||bytes>MAX_REPORT)throw tooMany(path,`${found.length} JSON files of ${bytes} bytes`,`${maxReports} a\
nd ${MAX_REPORT}`);return[first,...others]}function requireReports(all,reports){let known=new Set(reports.flatMap(({path})=>recordBeside(path)??[])),lone=all.find(
({path})=>isRecord(path)&&!known.has(path));if(lone!==void 0)throw absent(`${lone.path} is there without its report`,"Put Trivy's JSON of the same run (trivy-re\
sults-….json) beside it")}async function entriesOf(files,folder,max){let names=await files.list(folder)??[];if(names.length>max)throw tooMany(folder,`${names.
length} files and folders`,`${maxEntries} in all`);let entries=names.map(async name=>{let stat=await files.lstat(join(folder,name));return stat===void 0?[]:[{path:join(
folder,name),kind:stat.kind,size:stat.size}]});return(await Promise.all(entries)).flat()}function tooMany(path,held,most){let what=`${path} holds ${held}, more \
than the ${most} that are judged at once`;return new ConfigError([{where:"report",what,fix:"Judge them in several steps."}],"reports-too-many")}export{requireOneEach,reportPaths};
