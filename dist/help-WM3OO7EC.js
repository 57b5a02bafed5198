import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{commands,groups,membersOf,topLevel}from"./chunk-5ULICV2W.js";import"./chunk-XPC2DHN7.js";import"./chunk-P3YKPRPK.js";import{errorExits,
verdictExits}from"./chunk-KD6YCYFW.js";import"./chunk-GS5KJEUL.js";import{require_dist}from"./chunk-7GMIHT5M.js";import"./chunk-GJ5CLEIU.js";
import"./chunk-QP5DHZF5.js";import"./chunk-D6PM2RT6.js";import"./chunk-R3P5TZ6Z.js";import{letterOf}from"./chunk-HSFB43BR.js";import"./chunk-FM3S77B3.js";
import"./chunk-JOLEJTHZ.js";import{ConfigError,object,record,string}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import{__toESM}from"./chunk-DIQVHKCG.js";var import_yaml=__toESM(require_dist(),1);var tries=`Try:
  image-gate scan alpine:3.22
  image-gate scan 'acme/*:dev'
  image-gate gate --context . --tags localhost:5000/app:dev --push
  trivy image --format json --output report.json app:dev && image-gate judge report.json

The policy is .github/image-gate.yml; without it CRITICAL blocks, HIGH and UNKNOWN warn, MEDIUM and LOW are logged.
Exceptions are in .trivyignore, each with a reason and an expiry:
  CVE-2024-1234  # not reachable from our code, Expiry: 2026-12-31
`,everywhere={debug:"Show more of what is done.",quiet:"Show results, warnings and errors alone.",help:"Show this."},ownWording={context:"Path or Git URL of the\
 build context. Default is the working folder.","cache-dir":"Folder for Trivy and its databases. Default is image-gate in your cache folder, e.g. ~/.cache/image\
-gate.","report-dir":"Folder for the reports. Default is reports in the folder above, e.g. ~/.cache/image-gate/reports, and in it one for each working folder.",
"github-token":"Token that reads the repository of a Git URL in --context.",baseline:"What this image is compared with, so that reports show what is new, fixed \
and still there, and gate-on: new in the policy blocks only for what is new. An image reference, or a Trivy JSON (a file whose name ends in .json). If it can't \
be read, the reports say so, and everything counts as new.","trivy-version":"Version of Trivy, one of those whose hashes are pinned in this image-gate.",category:"\
Category in the SARIF report, under which GitHub keeps this image's alerts once you upload it. Default is made of the image's name."},withoutBuild={file:"Docker\
file that findings are shown on. Default is Dockerfile in the working folder, where it exists."};function helpText(topic,action){if(topic===void 0)return overview();
let command=commands.find(({name})=>name===topic);return command!==void 0?commandHelp(command,action):groupHelp(groups[topic],membersOf(topic))}function overview(){
let rows=topLevel.map(({word,form,does})=>[`${word} ${form||"[options]"}`,does]);return`image-gate judges container images by the policy in your repository, wit\
h the same verdict as the GitHub Action.

Usage:
${aligned(rows)}

${tries}
${exitText(verdictExits)}
'image-gate COMMAND --help' explains a command and lists its options, 'image-gate --version' prints the version.
`}function groupHelp({about},members){let rows=members.map(({name,does})=>[name,does]);return`${usageOf(members)}

${aligned(rows)}

${about}

'image-gate ${members[0]?.name} --help' lists the options of that one, and so on.

${optionsText(Object.entries(everywhere))}`}function commandHelp(command,action){let{about,exits,inputs,options}=command,wording=inputs.includes("context")?ownWording:
{...ownWording,...withoutBuild},described=Object.entries(action.inputs).filter(([name])=>inputs.includes(name)).map(([name,input])=>[name,sentence({...input,description:wording[name]??
input.description})]),all=[...Object.entries(options).map(([name,{help}])=>[name,help]),...described,...Object.entries(everywhere)];return`${usageOf([command])}\


${about}

${exitText(exits)}

${optionsText(all)}`}function usageOf(some){return some.flatMap(({name,forms,inputs,options})=>{let end=inputs.length+Object.keys(options).length>0?"[options]":
"";return forms.map(form=>["image-gate",name,form,end].filter(word=>word!=="").join(" "))}).map((line,index)=>`${index===0?"Usage:":"      "} ${line}`).join(`
`)}function aligned(rows){let longest=Math.max(...rows.map(([left])=>left.length));return rows.map(([left,does])=>`  image-gate ${left.padEnd(longest)}   ${does}`).
join(`
`)}function exitText(exits){let all=Object.entries({...exits,...errorExits,...exits}).map(([code,meaning])=>`${code} ${meaning}`);return wrapped(`Exit codes: ${all.
join("; ")}.`,textWidth).join(`
`)}function optionsText(options){let names=options.map(([name])=>name);return`Options:
${options.map(([name,help])=>option(name,names,help)).join(`
`)}
`}function sentence({description,default:value}){let text=description.replaceAll("`","");return value===void 0||value==="false"||value.includes("${{")?text:`${text}\
 Default is ${value}.`}var indent=26,width=110,textWidth=138;function option(name,allowed,text){let letter=name==="help"?"h":letterOf(name,allowed),flag=`  ${letter===
void 0?"":`-${letter}, `}--${name}`,[first="",...rest]=wrapped(text,width-indent);return[flag.length<indent?`${flag.padEnd(indent)}${first}`:`${flag}
${" ".repeat(indent)}${first}`,...rest.map(line=>" ".repeat(indent)+line)].join(`
`)}function wrapped(text,columns){let lines=[],line="";for(let word of text.split(" "))line!==""&&line.length+1+word.length>columns?(lines.push(line),line=word):
line=line===""?word:`${line} ${word}`;return[...lines,line]}var actionSchema=object({inputs:record(string(),object({description:string(),default:string().optional()}))}),
maxActionFile=256*1024;async function readActionFile(files,path){let bytes=await files.readBytes(path,maxActionFile),checked=actionSchema.safeParse((0,import_yaml.parse)(
bytes?.toString("utf8")??""));if(checked.success)return checked.data;let what="the file of the installed image-gate is missing or damaged";throw new ConfigError(
[{where:path,what,fix:"Install image-gate again."}],"installation-damaged")}export{helpText,readActionFile};
