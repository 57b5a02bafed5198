import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{isNamed,namesInFile}from"./chunk-P4NVSMEY.js";import{ConfigError,imageName,plainLine,reportFileName}from"./chunk-CIY6UZVJ.js";import{join}from"node:path";var toExplain={none:"Or name a report: image-gate explain ID REPORT.json",many:"Name the image with --image, or name the report."},maxEntries=2e3,maxRead=200,maxImages=50,
maxOthers=5;async function newestOfEach(files,directories,otherwise){for(let directory of directories){let kept=(await reportsIn(files,directory,2)).filter(({name})=>/^trivy-results-[^@]*\.json$/.
test(name)),known=new Map;for(let{path,time}of kept.toSorted((a,b)=>b.time-a.time)){let[image=path]=await namesInFile(files,path)??[],key=imageName(image).familiar;
if(known.has(key)||known.set(key,{path,directory,written:new Date(time),image}),known.size>maxImages)throw tooMany(directory,otherwise.many)}let[first,...others]=known.
values();if(first!==void 0)return[first,...others]}throw absent(directories.at(-1)??"",void 0,[],otherwise.none)}function tooMany(directory,fix){let what=`${directory}\
 has reports of more than ${maxImages} images`;return new ConfigError([{where:"report",what,fix}],"images-too-many")}async function lastReport(files,directories,image){
let others=new Set;for(let directory of directories){let kept=await reportsIn(files,directory,2),wanted=reportFileName(image),newestFirst=kept.filter(({name})=>name===
wanted).toSorted((a,b)=>b.time-a.time);for(let{path,time}of newestFirst.slice(0,maxRead)){let names=await namesInFile(files,path)??[];if(isNamed(names,image))return{
path,directory,written:new Date(time)};for(let name of names)others.add(plainLine(name,100))}}throw absent(directories.at(-1)??"",image,[...others])}function absent(directory,image,others,otherwise=toExplain.
none){let only=others.length===0?"":`, only of ${others.slice(0,maxOthers).join(", ")}`,what=image===void 0?`there is no report in ${directory}`:`there is no re\
port of ${image} in ${directory}${only}`,fix=`Scan first: image-gate scan ${image??"IMAGE"}. ${otherwise}`;return new ConfigError([{where:"report",what,fix}],"r\
eport-absent")}async function reportsIn(files,directory,deeper){let found=(await files.list(directory)??[]).slice(0,maxEntries).map(async name=>{let path=join(directory,
name),stat=await files.lstat(path);return stat?.kind==="directory"?deeper>0?reportsIn(files,path,deeper-1):[]:stat?.kind==="file"?[{name,path,time:stat.mtimeMs}]:
[]});return(await Promise.all(found)).flat()}export{toExplain,newestOfEach,lastReport};
