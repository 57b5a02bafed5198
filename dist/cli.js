#!/usr/bin/env node
import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError,decide,defaultExceptionsPath,defaultPolicyPath,external_exports,fallbackOf,gatePorts,imageNames,inputNames,jsonChunks,machineFiles,nearest,publishedChunks,
readReport,readReportFile,readRules,renderSummary,renderTable,reportedName,repositoryPath,require_dist,runCommand,runConfig,runConfigured,sarif,scanInputs,storyOfReport,
userFolders,version,writeChunks}from"./chunk-U3LIWLM2.js";import{__toESM}from"./chunk-FU5JMNDD.js";import{fileURLToPath}from"node:url";import{parseArgs}from"node:util";var reportForms=["table","sarif","json","summary"];function reportChunks(story,form,release,looks){switch(form){case"table":return[renderTable(story,looks.table),
`
`];case"sarif":return jsonChunks(sarif(story,looks.sarif));case"json":return publishedChunks(story);case"summary":return[renderSummary(story,release)]}}var commandNames=["gate","scan","judge"],switches=["load","push","no-cache","pull","offline"],judgeOptions=["dockerfile","policy","exceptions","image","now","fo\
rmat","output"],scanOptions=["policy","exceptions","file","scanners","trivy-version","trivy-path","trivy-sha256","trivy-mirror","db-repository","java-db-reposit\
ory","cache-dir","offline","max-db-age","timeout","report-dir"];function parseCommandLine(args){let[name,...rest]=args;if(name===void 0||name==="help"||name==="\
--help"||name==="-h")return{kind:"help",topic:topicOf(rest[0])};if(name==="version"||name==="--version")return{kind:"version"};let command=topicOf(name);if(command===
void 0)throw usage([unknownCommand(name)]);if(rest.includes("--help")||rest.includes("-h"))return{kind:"help",topic:command};switch(command){case"gate":return gateCommand(
rest);case"scan":return scanCommand(rest);case"judge":return judgeCommand(rest)}}function topicOf(name){return commandNames.find(known=>known===name)}function gateCommand(args){
let{raw,positionals,problems}=options(args,inputNames);return stop([...problems,...positionals.map(word=>surplus(word,"gate takes options only; the context is -\
-context"))]),{kind:"gate",raw}}function scanCommand(args){let{raw,positionals,problems}=options(args,scanOptions),[target,...others]=positionals,missing={where:"\
scan",what:"there is no image to scan",fix:"Name an image, an archive or a layout: image-gate scan alpine:3.22"};return stop([...problems,...target===void 0?[missing]:
[],...others.map(word=>surplus(word,"scan takes one image"))]),{kind:"scan",target:target??"",raw}}function judgeCommand(args){let{raw,positionals,problems}=options(
args,judgeOptions),[report,...others]=positionals,missing={where:"judge",what:"there is no report to judge",fix:"Name a Trivy JSON report: image-gate judge repo\
rt.json"},format=reportForms.find(known=>known===(raw.get("format")??"table")),now=raw.get("now")===void 0?void 0:new Date(raw.get("now")??"");stop([...problems,
...report===void 0?[missing]:[],...others.map(word=>surplus(word,"judge takes one report")),...format===void 0?[badFormat(raw.get("format")??"")]:[],...now!==void 0&&
Number.isNaN(now.getTime())?[badDate(raw.get("now")??"")]:[]]);let named=key=>raw.has(key)?{[key]:raw.get(key)}:{};return{kind:"judge",report:report??"",...named(
"dockerfile"),...named("policy"),...named("image"),...named("output"),exceptions:raw.get("exceptions")?.split(`
`)??[],...now===void 0?{}:{now},format:format??"table"}}function options(args,allowed){let raw=new Map,problems=[],known=Object.fromEntries(allowed.map(name=>[name,
{type:switches.includes(name)?"boolean":"string"}])),config={args:[...args],options:known,strict:!1,allowPositionals:!0,tokens:!0},{tokens,positionals}=parseArgs(
config);for(let token of tokens)token.kind==="option"&&(allowed.includes(token.name)?token.value===void 0&&!switches.includes(token.name)?problems.push(valueless(
token.rawName)):raw.set(token.name,[raw.get(token.name),token.value??"true"].filter(value=>value!==void 0).join(`
`)):problems.push(unknownOption(token.rawName,token.name,allowed)));return{raw,positionals:problems.length>0?positionals.slice(0,1):positionals,problems}}function usage(problems){
return new ConfigError(problems,"usage")}function stop(problems){let[first,...others]=problems;if(first)throw usage([first,...others])}function unknownCommand(name){
let near=nearest(name,commandNames);return{where:name,what:"there is no such command",fix:near?`Did you mean ${near}?`:`Use ${commandNames.join(", ")} or --help\
.`}}function unknownOption(where,name,allowed){let near=nearest(name,allowed);return{where,what:"there is no such option here",fix:near?`Did you mean --${near}?`:
"The command with --help lists its options."}}function valueless(where){return{where,what:"a value is missing",fix:`Write ${where} VALUE, or ${where}=VALUE wher\
e the value begins with a dash.`}}function surplus(word,fix){return{where:word,what:"this argument has no place",fix:`${fix}.`}}function badFormat(format){return{
where:"--format",what:`there is no format ${JSON.stringify(format)}`,fix:`Choose from ${reportForms.join(", ")}.`}}function badDate(date){return{where:"--now",what:`${JSON.
stringify(date)} is not a date`,fix:"Write 2026-01-31 or 2026-01-31T12:00:00Z."}}function judgePaths({policy,exceptions,dockerfile}){let ignoreFiles=exceptions.
length>0?exceptions:[void 0];return{policy:repositoryPath(policy,defaultPolicyPath),exceptions:ignoreFiles.map(path=>repositoryPath(path,defaultExceptionsPath)),
dockerfile:dockerfile??"Dockerfile"}}var import_yaml=__toESM(require_dist(),1);var actionSchema=external_exports.object({inputs:external_exports.record(external_exports.string(),external_exports.object({description:external_exports.string(),
default:external_exports.string().optional()}))}),overview=`image-gate judges container images by the policy in your repository, with the same verdict as the Gi\
tHub Action.

Usage:
  image-gate gate  [options]                   build an image, scan it, judge it, and push exactly what was scanned if it passes
  image-gate scan  IMAGE|LAYOUT|ARCHIVE        scan and judge an image that is there; nothing is pushed
  image-gate judge REPORT.json                 judge an existing Trivy report: no Docker, no Trivy, no network

Try:
  image-gate scan alpine:3.22
  image-gate gate --context . --tags localhost:5000/app:dev --push
  trivy image --format json --output report.json app:dev && image-gate judge report.json

The policy is .github/image-gate.yml; without it CRITICAL blocks, HIGH and UNKNOWN warn, MEDIUM and LOW are logged.
Exceptions are in .trivyignore, each with a reason and an expiry:
  CVE-2024-1234  # not reachable from our code, Expiry: 2026-12-31

Exit codes: 0 passed, 1 blocked by the policy, 2 wrong usage or configuration, 3 a tool failed.
'image-gate COMMAND --help' tells more of a command, 'image-gate --version' the version.
`,judgeText={dockerfile:"Dockerfile that findings are shown on in the SARIF.",policy:"Policy file. Default is .github/image-gate.yml where it exists.",exceptions:"\
Ignore file; may be repeated. Default is .trivyignore where it exists.",image:"Name of the image, for the policy’s rules by image. Default is the report’s own n\
ame.",now:"Judge as on this day, e.g. 2026-01-31, for exceptions and times to fix.",format:"table, sarif, json or summary. Default is table.",output:"Write to t\
his file instead of standard output."},usage2={gate:`Usage: image-gate gate [options]

Builds an image (or takes one with --image or --input), scans every platform once, judges it, and with --push pushes exactly the
scanned bytes if the policy passes. Options are the inputs of the GitHub Action; a list is an option that is repeated.
`,scan:`Usage: image-gate scan IMAGE|LAYOUT|ARCHIVE [options]

Scans an image of the local Docker store or of a registry, an OCI layout, or an archive of docker save, and judges it.
`,judge:`Usage: image-gate judge REPORT.json [options]

Judges the JSON that 'trivy image --format json --list-all-pkgs' wrote, by the policy and exceptions of the working folder.
`},maxActionFile=256*1024;async function readActionFile(files,path){let bytes=await files.readBytes(path,maxActionFile),checked=actionSchema.safeParse((0,import_yaml.parse)(
bytes?.toString("utf8")??""));if(checked.success)return checked.data;let what="the file of the installed image-gate is missing or damaged";throw new ConfigError(
[{where:path,what,fix:"Install image-gate again."}],"installation-damaged")}function helpText(topic,action){if(topic===void 0)return overview;let described=Object.
entries(action.inputs).map(([name,input])=>[name,sentence(input)]),options2=topic==="judge"?Object.entries(judgeText):described.filter(([name])=>topic==="gate"||
scanOptions.includes(name));return`${usage2[topic]}
Options:
${options2.map(([name,text])=>option(name,text)).join(`
`)}
`}function sentence({description,default:value}){let text=description.replaceAll("`","");return value===void 0||value==="false"||value.includes("${{")?text:`${text}\
 Default is ${value}.`}var indent=26,width=110;function option(name,text){let flag=`  --${name}`,[first="",...rest]=wrapped(text,width-indent);return[flag.length<
indent?`${flag.padEnd(indent)}${first}`:`${flag}
${" ".repeat(indent)}${first}`,...rest.map(line=>" ".repeat(indent)+line)].join(`
`)}function wrapped(text,columns){let lines=[],line="";for(let word of text.split(" "))line!==""&&line.length+1+word.length>columns?(lines.push(line),line=word):
line=line===""?word:`${line} ${word}`;return[...lines,line]}async function judgeCommand2(ports,command){let now=command.now??ports.clock.now(),rules=await readRules(machineFiles(ports.files,ports.workingDirectory),judgePaths(
command),now),scan=readReport(await readReportFile(ports.files,command.report),command.report),names=imageNames([],command.image??reportedName(scan)??command.report),
decision=decide(rules,scan,names,now),story=storyOfReport({...rules,name:names[0],scan,decision,now}),looks={table:ports.table,sarif:{fallback:fallbackOf(void 0),
version:ports.version}},chunks=reportChunks(story,command.format,{kind:"not-asked"},looks);return command.output===void 0?ports.print(chunks):await writeChunks(
ports.files,command.output,chunks),decision.verdict==="passed"?0:1}async function runCommandLine(ports,args){let command=parseCommandLine(args);switch(command.kind){case"help":return ports.print([helpText(command.topic,await readActionFile(
ports.files,ports.actionFile))]),0;case"version":return ports.print([`image-gate ${ports.version}
`]),0;case"judge":return judgeCommand2(ports,command);case"gate":return verdictOf(ports,command.raw);case"scan":return verdictOf(ports,await scanInputs(ports.files,
command))}}async function verdictOf(ports,raw){let surroundings={...userFolders(ports.environment,ports.machine.os,ports.workingDirectory),workingDirectory:ports.
workingDirectory,version:ports.version},{story,failure}=await runConfigured(ports,runConfig(raw,surroundings));if(failure!==void 0)throw failure;return story.decision.
verdict==="passed"?0:1}var actionFile=fileURLToPath(new URL("../action.yml",import.meta.url));runCommand(version,(host,args)=>{let print=chunks=>{for(let chunk of chunks)host.print(chunk)};
return runCommandLine({...gatePorts(host,version),print,actionFile},args)});
