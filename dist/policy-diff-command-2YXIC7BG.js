import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import"./chunk-RHKTXKMZ.js";import{newestOfEach}from"./chunk-WLCYT5SY.js";import{judgePaths}from"./chunk-XPC2DHN7.js";import"./chunk-KD6YCYFW.js";
import{judgeReport}from"./chunk-ZK23KQGZ.js";import"./chunk-BQYWD4O2.js";import"./chunk-J2PMX3Q5.js";import{unaskedBase}from"./chunk-CIQEK4OL.js";
import"./chunk-ECAEX47N.js";import"./chunk-D6PM2RT6.js";import{keptFor}from"./chunk-SZYH4T5T.js";import"./chunk-HSFB43BR.js";import"./chunk-FM3S77B3.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";import{localRules,readRules}from"./chunk-P4NVSMEY.js";
import{ageText,counted,decodeText,machineFiles,plural,writtenIn}from"./chunk-7HSWERG5.js";import{ConfigError,ToolError,baselineFile,bounded,boundedPath,sortedBySeverity,
userFolders}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var maxNamed=20;function changesVerdict(images){return images.some(({before,after})=>before.verdict!==after.verdict)}function policyDiffText(images,from){let rego=images.
some(({before,after})=>[before,after].some(({policy})=>policy.rego.value.length>0)),verdicts=images.filter(({before,after})=>before.verdict!==after.verdict).length,
isAre=images.length===1?"image":"images";return[...images.flatMap(imageLines),`Of ${counted(images.length)} ${isAre}, ${counted(verdicts)} would be decided othe\
rwise than by ${bounded(from,100)}.`,...rego?["Rules in Rego were not asked."]:[]].join(`
`)}function imageLines({name,report,before,after}){let changes=changesBetween(before,after),verdict=before.verdict===after.verdict?`${after.verdict}, as before`:
`${before.verdict} → ${after.verdict}`,rest=changes.length-maxNamed;return[`${bounded(name,200)}: ${verdict}; ${plural(changes.length,"finding")} treated othe\
rwise (${boundedPath(report,300)})`,...changes.slice(0,maxNamed).map(changeLine),...rest>0?[`  … and ${counted(rest)} more`]:[]]}function changeLine({judged,was,
is}){let{finding}=judged,what=finding.kind==="vulnerability"?`${finding.package.name} ${finding.package.version}`:finding.title;return`  ${finding.severity.padEnd(
8)}  ${bounded(finding.id,60)}  ${bounded(what,100)}: ${was} → ${is} (${bounded(byWhat(judged),200)})`}function byWhat({action,decidedBy,exception,vex}){let{first,
when,epss,unfixed,gateOn,exploited,overdue}=decidedBy;if(exception!==void 0)return writtenIn(exception);if(exploited===void 0&&vex?.status==="under_investigatio\
n"&&action==="warn")return`under investigation, ${writtenIn(vex)}`;let last=overdue??exploited??gateOn??unfixed??epss;if(last===void 0&&when!==void 0)return`${when.
key}, ${when.place??"the default"}`;let{key,value,place}=last??first;return`${key}: ${value}, ${place??"the default"}`}function changesBetween(before,after){let old=new Map;
for(let judged of all(before))old.set(keyOf(judged),[...old.get(keyOf(judged))??[],wordOf(judged)]);let changes=all(after).flatMap(judged=>{let words2=old.get(keyOf(
judged))??[],is=wordOf(judged),same=words2.indexOf(is),[was=is]=same>=0?words2.splice(same,1):words2.splice(0,1);return was===is?[]:[{judged,was,is}]});return sortedBySeverity(
changes,({judged})=>judged.finding.severity)}function all({triage}){return[...triage.open,...triage.excepted]}function keyOf({finding}){let{kind,id,target,path}=finding,
parts=kind==="vulnerability"?[finding.package.name,finding.package.version]:[finding.lines?.start];return JSON.stringify([kind,id,target,path,...parts])}var words={
block:"blocks",warn:"warns",log:"logged"};function wordOf({action,exception}){return exception===void 0?words[action]:"excepted"}import{posix}from"node:path";var gitDeadline=3e4,maxKept=4*1024*1024;async function localCommit(ports,name){let asked=["rev-parse","--verify","--quiet","--end-of-options",`${name}^{commit}`],
{code,stdout,stderr}=await git(ports,asked),commit=stdout.trim();if(code!==0||!/^[0-9a-f]{40,64}$/.test(commit)){let said=stderr.trim().split(`
`)[0]??"",what=`Git knows no such commit here${said===""?"":` (${said})`}`;throw new ConfigError([{where:name,what,fix:"Name a branch, a tag or a commit of this\
 repository."}],"git-unknown")}let describe=path=>`${path} at ${commit.slice(0,12)}`;return{commit,files:{read:reader(ports,commit,describe),list:async()=>[],holds:async()=>!0,
describe}}}function reader(ports,commit,describe){return async(path,max)=>{let normal=posix.normalize(path.replaceAll("\\","/")),{code,stdout}=await git(ports,[
"ls-tree","-z","--",commit,`./${normal}`]);if(code!==0)throw unreadable(describe(path));let[,mode,kind,blob,name]=/^(\d+) (\w+) ([0-9a-f]{40,64})\t([^\0]*)\0/.exec(
stdout)??[];if(name===void 0)return;if(kind!=="blob"||mode==="120000"||blob===void 0)throw noFile(describe(path));let size=await git(ports,["cat-file","-s",blob]);
if(size.code!==0)throw unreadable(describe(path));if(Number(size.stdout.trim())>max)throw tooLarge(describe(path),max);let found=await git(ports,["cat-file","bl\
ob",blob]),bytes=Buffer.from(found.stdout,"utf8");if(found.code!==0||bytes.length!==Number(size.stdout.trim()))throw unreadable(describe(path));return{text:decodeText(
bytes,describe(path)),bytes}}}function settings(environment){return Object.fromEntries(["PATH","HOME","XDG_CONFIG_HOME","USERPROFILE","SYSTEMROOT","GIT_DIR","GI\
T_WORK_TREE"].flatMap(name=>environment[name]===void 0?[]:[[name,environment[name]]]))}function git({process,environment,workingDirectory:cwd},args){return process.
run({file:"git",args:["--no-replace-objects",...args],cwd,env:{...settings(environment),GIT_NO_LAZY_FETCH:"1"},deadline:gitDeadline,keep:maxKept})}function noFile(where){
return new ConfigError([{where,what:"it is no file",fix:"Name a commit that has the file itself there."}],"repository-file")}function tooLarge(where,max){return new ConfigError(
[{where,what:`it has more than ${max} bytes`,fix:"Name another commit."}],"repository-file")}function unreadable(where){return new ToolError({code:"git-failed",
message:`Git can't read ${where} as text.`,fix:"Look at that file; `git fsck` says whether the repository is whole."})}async function policyDiffCommand(ports,command){let{from,now=ports.clock.now()}=command,repository=machineFiles(ports.files,ports.workingDirectory),paths=judgePaths(
command),{files,commit}=await localCommit(ports,from),[before,after]=[await readRules(localRules(files),paths,now),await readRules(localRules(repository),paths,
now)],images=[];for(let{path,label}of await reportsOf(ports,command,now)){let decide=async rules=>(await judgeReport(ports,path,judging(ports,rules,now))).assessment,
[old,is]=[await decide(before),await decide(after)];images.push({name:is.name,report:label,before:old.decision,after:is.decision})}return ports.show(policyDiffText(
images,`${from} (${commit.slice(0,12)})`)),changesVerdict(images)?1:0}function judging(ports,rules,now){return{repository:machineFiles(ports.files,ports.workingDirectory),
rules,baseline:baselineFile(void 0),named:[],sarif:{version:ports.version},proveBase:async({platforms},names)=>unaskedBase(rules,names,platforms),exploitationFor:keptFor(
ports,rules),regoTool:"not-asked",now}}var toCompare={none:"Or name reports with --report FILE, or their folder with --report-dir.",many:"Name reports with --re\
port FILE; it may be repeated."};async function reportsOf(ports,{reports,reportDirectory},now){if(reports.length>0)return reports.map(path=>({path,label:path}));
let folders=userFolders(ports.environment,ports.machine.os,ports.workingDirectory);return(await newestOfEach(ports.files,[reportDirectory??folders.reportDirectory],
toCompare)).map(({path,written})=>({path,label:`${path}, ${ageText(written.toISOString(),now)} old`}))}export{policyDiffCommand};
