import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{localSubjects,worstCode}from"./chunk-MF3BF6IM.js";import{scanJobs}from"./chunk-HMDEXBGS.js";import"./chunk-P377JXGZ.js";import{renderImageResults}from"./chunk-LLIWOELB.js";
import"./chunk-XQROXMDE.js";import"./chunk-6WWCZYLF.js";import{isInside}from"./chunk-G3Q7PTYN.js";import{requireFolders}from"./chunk-BHXL6PQ6.js";
import"./chunk-H776EUPP.js";import"./chunk-OSHG7K4X.js";import"./chunk-WJUMDUHF.js";import"./chunk-H5SOUUS2.js";import"./chunk-JMXPIUVV.js";
import{javaDatabase,keptLayers,readDatabase,vulnerabilityDatabase}from"./chunk-DCI3NKPI.js";import"./chunk-UUTF7NVG.js";import"./chunk-5FTJMFUU.js";
import"./chunk-VUVTKAIZ.js";import"./chunk-JOLEJTHZ.js";import{ageText}from"./chunk-WZDLTTC5.js";import{parsedJson}from"./chunk-JHJN3XAL.js";
import"./chunk-KSWECDOG.js";import"./chunk-XKMYMS33.js";import"./chunk-BXRTLVYA.js";import{machineFiles}from"./chunk-H3Y3E4Z4.js";import"./chunk-DXPRKN2M.js";
import{iso_exports}from"./chunk-YFJCXPTZ.js";import{maxTextFile}from"./chunk-6N4TGIYO.js";import"./chunk-HRS3L6R4.js";import{misnamedPolicyPaths}from"./chunk-YPS3GFWJ.js";
import{digestOf,digestSchema}from"./chunk-WAU5HFGP.js";import{array,literal,strictObject}from"./chunk-MGHMEVFY.js";import"./chunk-DCEDHILC.js";
import{ToolError}from"./chunk-FVSCQK2Q.js";import"./chunk-DIQVHKCG.js";import{join}from"node:path";var maxPasses=200,maxFile=256*1024,instant=iso_exports.datetime().transform(text=>new Date(text)),fileSchema=strictObject({version:literal(1),passes:array(strictObject(
{key:digestSchema,since:instant,until:instant})).max(maxPasses)});async function readPasses(files,path){let bytes=await files.readBytes(path,maxFile).catch(()=>{}),
parsed=fileSchema.safeParse(parsedJson(bytes?.toString("utf8")??""));return parsed.success?parsed.data.passes:[]}function passOf(passes,key,now){return passes.find(
pass=>pass.key===key&&pass.since<=now&&now<pass.until)}async function rememberPass(files,path,pass){let passes=[...(await readPasses(files,path)).filter(({key,until})=>key!==
pass.key&&until>pass.since),pass].slice(-maxPasses);await files.write(path,`${JSON.stringify({version:1,passes})}
`,384)}async function databaseHere(files,kind,{cacheDirectory,offline}){let folder=`${cacheDirectory}/${kind.folder}`,given=offline?await readDatabase(files,kind,folder,
"").catch(()=>{}):void 0;return given!==void 0?given.updatedAt:(await keptLayers(files,kind,cacheDirectory))[0]?.note?.updatedAt}var maxProgram=8*2**20;async function passFacts(ports,{names,subject,config}){if(subject.kind!=="image"||subject.id===void 0)return;let program=await ports.files.
readBytes(ports.script,maxProgram);if(program===void 0)return;let facts={image:subject.id,names,program:[ports.version,digestOf(program)],scanner:config.scanner,
trivy:config.scanner.trivy.kind==="given"?await ports.files.stat(config.scanner.trivy.path):void 0,rules:await ruleDigests(ports,config)};return digestOf(JSON.stringify(
facts))}async function ruleDigests({files,workingDirectory},{policy,exceptions}){let machine=machineFiles(files,workingDirectory),paths=[policy.path,...misnamedPolicyPaths,
...exceptions.map(({path})=>path)];return Promise.all(paths.map(async path=>{let file=await machine.read(path,maxTextFile);return[path,file===void 0?null:digestOf(
file.bytes)]}))}async function advisoriesHere({files},{scanner}){if(!scanner.scanners.includes("vuln"))return{vulnerabilities:"",java:""};let vulnerabilities=await databaseHere(
files,vulnerabilityDatabase,scanner),java=await databaseHere(files,javaDatabase,scanner)??"";return vulnerabilities===void 0?void 0:{vulnerabilities,java}}function passKey(facts,{
vulnerabilities,java}){return digestOf([facts,vulnerabilities,java].join(`
`))}function passUntil({decision,scan:{database},now},{scanner}){if(!isLasting(decision))return;let midnight=new Date(now).setUTCHours(24,0,0,0),ends=decision.triage.
exceptions.applied.map(({endsAt})=>endsAt.getTime()),{maxDbAge}=scanner,stale=maxDbAge==="unlimited"||database===void 0?[]:[Date.parse(database.updatedAt)+maxDbAge];
return new Date(Math.min(midnight,...ends,...stale))}function isLasting({verdict,policy}){return verdict==="passed"&&!policy.ignoreBase&&policy.gateOn==="all"}function hookMemory(ports){let before=new Map;return{passedBy:async job=>{let path=memoryFile(ports,job),facts=await passFacts(ports,job);if(path===void 0||facts===
void 0)return;before.set(job,facts);let advisories=await advisoriesHere(ports,job.config);return advisories===void 0||passOf(await readPasses(ports.files,path),
passKey(facts,advisories),ports.clock.now())===void 0?void 0:advisories},note:async(job,story)=>{let path=memoryFile(ports,job),facts=before.get(job),until=passUntil(
story,job.config);if(path===void 0||facts===void 0||until===void 0||await passFacts(ports,job)!==facts)return;let java=(await advisoriesHere(ports,job.config))?.
java??"",key=passKey(facts,{vulnerabilities:story.scan.database?.updatedAt??"",java});await rememberPass(ports.files,path,{key,since:story.now,until}).catch(forgotten(
ports))}}}function memoryFile({workingDirectory},{config}){let{cacheDirectory}=config.scanner;return isInside(workingDirectory,cacheDirectory)?void 0:join(cacheDirectory,
"hook-passes.json")}function forgotten({log}){return error=>{if(!(error instanceof ToolError))throw error;log.info(`The verdict is not remembered for the next p\
ush: ${error.message}`)}}async function runHook(ports,{patterns,raw}){let{subjects,unmatched}=await localSubjects(ports.process,patterns);for(let pattern of unmatched)ports.log.info(`im\
age-gate: no local image matches ${pattern}`);let jobs=scanJobs(raw,ports,subjects);for(let{config}of jobs)await requireFolders(ports.files,config);let memory=hookMemory(
{...ports,script:ports.program.script}),known=await Promise.all(jobs.map(job=>memory.passedBy(job))),changed=jobs.filter((_,index)=>known[index]===void 0),unchanged=jobs.
filter((_,index)=>known[index]!==void 0).map(unchangedResult);if(jobs.length===0)return 0;let dates=new Set(known.flatMap(advisories=>advisories?.vulnerabilities??
[])),note=(job,{story})=>(story.scan.database!==void 0&&dates.add(story.scan.database.updatedAt),memory.note(job,story)),results=[...unchanged,...await scanned(
ports,changed,note)];(results.length!==1||changed.length===0)&&ports.show(renderImageResults(results,ports.table));for(let date of[...dates].filter(said=>said!==
""))ports.log.info(`image-gate: judged by the vulnerability database of ${date}, ${ageText(date,ports.clock.now())} old`);return worstCode(results)}function unchangedResult({
names}){return{names,result:"unchanged",reason:"it passed earlier today"}}async function scanned(ports,jobs,note){if(jobs.length===0)return[];let{scanAll}=await import("./scan-all-TJX7KLOU.js");
return scanAll(ports,jobs,note)}export{runHook};
