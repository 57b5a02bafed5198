import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{renderImageResults}from"./chunk-OYSHXDBK.js";import{localTargets}from"./chunk-BO7H7MVW.js";import"./chunk-P3YKPRPK.js";import"./chunk-KD6YCYFW.js";
import{scanJobs}from"./chunk-5TCSAHXN.js";import{databaseHere}from"./chunk-TVEMK2KD.js";import"./chunk-5FTJMFUU.js";import"./chunk-GJ5CLEIU.js";
import"./chunk-QP5DHZF5.js";import"./chunk-D6PM2RT6.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-7NSBX36V.js";import{worstCode}from"./chunk-SZYH4T5T.js";
import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import"./chunk-FM3S77B3.js";import"./chunk-JOLEJTHZ.js";
import{javaDatabase,vulnerabilityDatabase}from"./chunk-NU7XRSNH.js";import{asksExploitation,endOfScoped,requireFolders}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";
import{ageText,machineFiles,maxTextFile}from"./chunk-7HSWERG5.js";import{ToolError,array,digestOf,digestSchema,hasVex,isInside,iso_exports,literal,misnamedPolicyPaths,
parsedJson,strictObject}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{join}from"node:path";var maxProgram=8*2**20;async function passFacts(ports,{names,scanTarget,config}){if(scanTarget.kind!=="image"||scanTarget.id===void 0)return;let program=await ports.
files.readBytes(ports.script,maxProgram);if(program===void 0)return;let facts={image:scanTarget.id,names,program:[ports.version,digestOf(program)],scanner:config.
scanner,trivy:config.scanner.trivy.kind==="given"?await ports.files.stat(config.scanner.trivy.path):void 0,rules:await ruleDigests(ports,config)};return digestOf(
JSON.stringify(facts))}async function ruleDigests({files,workingDirectory},{policy,exceptions}){let machine=machineFiles(files,workingDirectory),paths=[policy.path,
...misnamedPolicyPaths,...exceptions.map(({path})=>path)];return Promise.all(paths.map(async path=>{let file=await machine.read(path,maxTextFile);return[path,file===
void 0?null:digestOf(file.bytes)]}))}async function advisoriesHere({files},{scanner}){if(!scanner.scanners.includes("vuln"))return{vulnerabilities:"",java:""};let vulnerabilities=await databaseHere(
files,vulnerabilityDatabase,scanner),java=await databaseHere(files,javaDatabase,scanner)??"";return vulnerabilities===void 0?void 0:{vulnerabilities,java}}function passKey(facts,{
vulnerabilities,java}){return digestOf([facts,vulnerabilities,java].join(`
`))}function passUntil({decision,scan:{database},now},{scanner}){if(!isLasting(decision))return;let midnight=new Date(now).setUTCHours(24,0,0,0),{exceptions,scoped}=decision.
triage,rules=scoped.applied.flatMap(rule=>endOfScoped(rule)?.getTime()??[]),ends=[...exceptions.applied.map(({endsAt})=>endsAt.getTime()),...rules],{maxDbAge}=scanner,
stale=maxDbAge==="unlimited"||database===void 0?[]:[Date.parse(database.updatedAt)+maxDbAge];return new Date(Math.min(midnight,...ends,...stale))}function isLasting({
verdict,policy}){let isOwn=!policy.ignoreBase.value&&policy.gateOn.value==="all"&&policy.rego.value.length===0;return verdict==="passed"&&isOwn&&!hasVex(policy.
vex)&&!asksExploitation(policy)}function hookMemory(ports){let before=new Map;return{passedBy:async job=>{let path=memoryFile(ports,job),facts=await passFacts(ports,job);if(path===void 0||facts===
void 0)return;before.set(job,facts);let advisories=await advisoriesHere(ports,job.config);return advisories===void 0||passOf(await readPasses(ports.files,path),
passKey(facts,advisories),ports.clock.now())===void 0?void 0:advisories},note:async(job,assessment)=>{let path=memoryFile(ports,job),facts=before.get(job),until=passUntil(
assessment,job.config);if(path===void 0||facts===void 0||until===void 0||await passFacts(ports,job)!==facts)return;let java=(await advisoriesHere(ports,job.config))?.
java??"",key=passKey(facts,{vulnerabilities:assessment.scan.database?.updatedAt??"",java});await rememberPass(ports.files,path,{key,since:assessment.now,until}).
catch(forgotten(ports))}}}function memoryFile({workingDirectory},{config}){let{cacheDirectory}=config.scanner;return isInside(workingDirectory,cacheDirectory)?void 0:
join(cacheDirectory,"hook-passes.json")}function forgotten({log}){return error=>{if(!(error instanceof ToolError))throw error;log.info(`The verdict is not remem\
bered for the next push: ${error.message}`)}}var maxPasses=200,maxFile=256*1024,instant=iso_exports.datetime().transform(text=>new Date(text)),fileSchema=strictObject(
{version:literal(1),passes:array(strictObject({key:digestSchema,since:instant,until:instant})).max(maxPasses)});async function readPasses(files,path){let bytes=await files.
readBytes(path,maxFile).catch(()=>{}),parsed=fileSchema.safeParse(parsedJson(bytes?.toString("utf8")??""));return parsed.success?parsed.data.passes:[]}function passOf(passes,key,now){
return passes.find(pass=>pass.key===key&&pass.since<=now&&now<pass.until)}async function rememberPass(files,path,pass){let passes=[...(await readPasses(files,path)).
filter(({key,until})=>key!==pass.key&&until>pass.since),pass].slice(-maxPasses);await files.write(path,`${JSON.stringify({version:1,passes})}
`,384)}async function runHook(ports,{patterns,raw}){let{scanTargets,unmatched}=await localTargets(ports.process,patterns);for(let pattern of unmatched)ports.log.info(`\
image-gate: no local image matches ${pattern}`);let jobs=scanJobs(raw,ports,scanTargets);for(let{config}of jobs)await requireFolders(ports.files,config);let memory=hookMemory(
{...ports,script:ports.program.script}),known=await Promise.all(jobs.map(job=>memory.passedBy(job))),changed=jobs.filter((_,index)=>known[index]===void 0),unchanged=jobs.
filter((_,index)=>known[index]!==void 0).map(unchangedResult);if(jobs.length===0)return 0;let dates=new Set(known.flatMap(advisories=>advisories?.vulnerabilities??
[])),note=(job,{assessment})=>(assessment.scan.database!==void 0&&dates.add(assessment.scan.database.updatedAt),memory.note(job,assessment)),results=[...unchanged,
...await scanned(ports,changed,note)];(results.length!==1||changed.length===0)&&ports.show(renderImageResults(results,ports.table));for(let date of[...dates].filter(
said=>said!==""))ports.log.info(`image-gate: judged by the vulnerability database of ${date}, ${ageText(date,ports.clock.now())} old`);return worstCode(results)}
function unchangedResult({names}){return{names,result:"unchanged",reason:"it passed earlier today"}}async function scanned(ports,jobs,note){if(jobs.length===0)return[];
let{scanAll}=await import("./scan-all-IKG7QA3N.js");return scanAll(ports,jobs,note)}export{runHook};
