import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{localSubjects,renderImageResults,worstCode}from"./chunk-QVJ4B52D.js";import{scanJobs}from"./chunk-ACUOHJRG.js";import"./chunk-PG2P34A6.js";
import{isInside}from"./chunk-CQZTNCKH.js";import"./chunk-A534YR6D.js";import"./chunk-IM5RGNAS.js";import"./chunk-PWFBZI3A.js";import"./chunk-H5SOUUS2.js";
import{javaDatabase,readDatabase,vulnerabilityDatabase}from"./chunk-K2J26UFW.js";import"./chunk-2VANHX3R.js";import"./chunk-VUVTKAIZ.js";import"./chunk-JOLEJTHZ.js";
import{parsedJson}from"./chunk-JHJN3XAL.js";import"./chunk-7I6K7K22.js";import{machineFiles}from"./chunk-JLSP2W6M.js";import"./chunk-J2D2NSO4.js";
import"./chunk-BZGYJ5CG.js";import"./chunk-BQX3W4V6.js";import{maxTextFile}from"./chunk-4NO2VKXO.js";import{iso_exports}from"./chunk-W4SNY7ZT.js";
import"./chunk-7L7Z33YW.js";import{misnamedPolicyPath}from"./chunk-YE25CE6S.js";import{digestOf,digestSchema}from"./chunk-JEQLNRX6.js";import{
array,literal,strictObject}from"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";import{ToolError}from"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";import{join}from"node:path";var maxPasses=200,maxFile=256*1024,instant=iso_exports.datetime().transform(text=>new Date(text)),fileSchema=strictObject({version:literal(1),passes:array(strictObject(
{key:digestSchema,since:instant,until:instant})).max(maxPasses)});async function readPasses(files,path){let bytes=await files.readBytes(path,maxFile).catch(()=>{}),
parsed=fileSchema.safeParse(parsedJson(bytes?.toString("utf8")??""));return parsed.success?parsed.data.passes:[]}function passOf(passes,key,now){return passes.find(
pass=>pass.key===key&&pass.since<=now&&now<pass.until)}async function rememberPass(files,path,pass){let passes=[...(await readPasses(files,path)).filter(({key,until})=>key!==
pass.key&&until>pass.since),pass].slice(-maxPasses);await files.write(path,`${JSON.stringify({version:1,passes})}
`,384)}async function databaseHere(files,kind,{cacheDirectory,offline}){let folder=`${cacheDirectory}/${kind.folder}`,dateOf=async directory=>(await readDatabase(files,
kind,directory,"").catch(()=>{}))?.updatedAt,given=offline?await dateOf(folder):void 0;if(given!==void 0)return given;let names=(await files.list(folder)??[]).filter(
name=>/^[0-9a-f]{64}$/.test(name));return(await Promise.all(names.map(name=>dateOf(`${folder}/${name}`)))).filter(date=>date!==void 0).sort((a,b)=>Date.parse(a)-
Date.parse(b)).at(-1)}var maxProgram=8*2**20;async function passFacts(ports,{names,subject,config}){if(subject.kind!=="image"||subject.id===void 0)return;let program=await ports.files.
readBytes(ports.script,maxProgram);if(program===void 0)return;let facts={image:subject.id,names,program:[ports.version,digestOf(program)],scanner:config.scanner,
trivy:config.scanner.trivy.kind==="given"?await ports.files.stat(config.scanner.trivy.path):void 0,rules:await ruleDigests(ports,config)};return digestOf(JSON.stringify(
facts))}async function ruleDigests({files,workingDirectory},{policy,exceptions}){let machine=machineFiles(files,workingDirectory),paths=[policy.path,misnamedPolicyPath,
...exceptions.map(({path})=>path)];return Promise.all(paths.map(async path=>{let file=await machine.read(path,maxTextFile);return[path,file===void 0?null:digestOf(
file.bytes)]}))}async function advisoriesHere({files},{scanner}){if(!scanner.scanners.includes("vuln"))return{vulnerabilities:"",java:""};let vulnerabilities=await databaseHere(
files,vulnerabilityDatabase,scanner),java=await databaseHere(files,javaDatabase,scanner)??"";return vulnerabilities===void 0?void 0:{vulnerabilities,java}}function passKey(facts,{
vulnerabilities,java}){return digestOf([facts,vulnerabilities,java].join(`
`))}function passUntil({decision,scan:{database},now},{scanner}){if(!isLasting(decision))return;let midnight=new Date(now).setUTCHours(24,0,0,0),ends=decision.triage.
exceptions.applied.map(({endsAt})=>endsAt.getTime()),{maxDbAge}=scanner,stale=maxDbAge==="unlimited"||database===void 0?[]:[Date.parse(database.updatedAt)+maxDbAge];
return new Date(Math.min(midnight,...ends,...stale))}function isLasting({verdict,policy}){return verdict==="passed"&&!policy.ignoreBase&&policy.gateOn==="all"}function hookMemory(ports){let before=new Map;return{isUnchanged:async job=>{let path=memoryFile(ports,job),facts=await passFacts(ports,job);if(path===void 0||facts===
void 0)return!1;before.set(job,facts);let advisories=await advisoriesHere(ports,job.config);return advisories===void 0?!1:passOf(await readPasses(ports.files,path),
passKey(facts,advisories),ports.clock.now())!==void 0},note:async(job,story)=>{let path=memoryFile(ports,job),facts=before.get(job),until=passUntil(story,job.config);
if(path===void 0||facts===void 0||until===void 0||await passFacts(ports,job)!==facts)return;let java=(await advisoriesHere(ports,job.config))?.java??"",key=passKey(
facts,{vulnerabilities:story.scan.database?.updatedAt??"",java});await rememberPass(ports.files,path,{key,since:story.now,until}).catch(forgotten(ports))}}}function memoryFile({
workingDirectory},{config}){let{cacheDirectory}=config.scanner;return isInside(workingDirectory,cacheDirectory)?void 0:join(cacheDirectory,"hook-passes.json")}function forgotten({
log}){return error=>{if(!(error instanceof ToolError))throw error;log.info(`The verdict is not remembered for the next push: ${error.message}`)}}async function runHook(ports,{patterns,raw}){let{subjects,unmatched}=await localSubjects(ports.process,patterns);for(let pattern of unmatched)ports.log.info(`im\
age-gate: no local image matches ${pattern}`);let jobs=scanJobs(raw,ports,subjects),memory=hookMemory({...ports,script:ports.program.script}),isUnchanged=await Promise.
all(jobs.map(job=>memory.isUnchanged(job))),changed=jobs.filter((_,index)=>!isUnchanged[index]),unchanged=jobs.filter((_,index)=>isUnchanged[index]).map(unchangedResult);
if(jobs.length===0)return 0;let results=[...unchanged,...await scanned(ports,changed,memory)];return(results.length!==1||changed.length===0)&&ports.show(renderImageResults(
results,ports.table)),worstCode(results)}function unchangedResult({names}){return{names,result:"unchanged",reason:"it passed earlier today"}}async function scanned(ports,jobs,memory){
if(jobs.length===0)return[];let{scanAll}=await import("./scan-all-675LHU4V.js");return scanAll(ports,jobs,(job,{story})=>memory.note(job,story))}export{runHook};
