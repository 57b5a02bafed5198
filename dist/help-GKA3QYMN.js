import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{scanOptions}from"./chunk-YICJRVMW.js";import{commandInputNames}from"./chunk-XIDJZDMP.js";import"./chunk-NMDZCI5P.js";import"./chunk-JOLEJTHZ.js";
import"./chunk-HYDIUQSN.js";import{require_dist}from"./chunk-7GMIHT5M.js";import"./chunk-MQDWY2IC.js";import{object,record,string}from"./chunk-ETYUVNOM.js";
import{ConfigError}from"./chunk-FVSCQK2Q.js";import{__toESM}from"./chunk-DIQVHKCG.js";var import_yaml=__toESM(require_dist(),1);var actionSchema=object({inputs:record(string(),object({description:string(),default:string().optional()}))}),overview=`image-gate judges container images by th\
e policy in your repository, with the same verdict as the GitHub Action.

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
Ignore file; may be repeated. Default is .trivyignore and .trivyignore.yaml where they exist.",image:"Name of the image, for the policy’s rules by image. Defaul\
t is the report’s own name.",now:"Judge as on this day, e.g. 2026-01-31, for exceptions and times to fix.",format:"table, sarif, json, summary, comment or ann\
otations. Default is table.",output:"Write to this file instead of standard output."},usage={gate:`Usage: image-gate gate [options]

Builds an image (or takes one with --image or --input), scans every platform once, judges it, and with --push pushes exactly the
scanned bytes if the policy passes. Options are the inputs of the GitHub Action; a list is an option that is repeated.
`,scan:`Usage: image-gate scan IMAGE|LAYOUT|ARCHIVE [options]

Scans an image of the local Docker store or of a registry, an OCI layout, or an archive of docker save, and judges it.
`,judge:`Usage: image-gate judge REPORT.json [options]

Judges the JSON that 'trivy image --format json --list-all-pkgs' wrote, by the policy and exceptions of the working folder.
`},gateOptions=commandInputNames,maxActionFile=256*1024;async function readActionFile(files,path){let bytes=await files.readBytes(path,maxActionFile),checked=actionSchema.
safeParse((0,import_yaml.parse)(bytes?.toString("utf8")??""));if(checked.success)return checked.data;let what="the file of the installed image-gate is missing o\
r damaged";throw new ConfigError([{where:path,what,fix:"Install image-gate again."}],"installation-damaged")}function helpText(topic,action){if(topic===void 0)return overview;
let described=Object.entries(action.inputs).map(([name,input])=>[name,sentence(input)]),options=topic==="judge"?Object.entries(judgeText):described.filter(([name])=>(topic===
"gate"?gateOptions:scanOptions).includes(name));return`${usage[topic]}
Options:
${options.map(([name,text])=>option(name,text)).join(`
`)}
`}function sentence({description,default:value}){let text=description.replaceAll("`","");return value===void 0||value==="false"||value.includes("${{")?text:`${text}\
 Default is ${value}.`}var indent=26,width=110;function option(name,text){let flag=`  --${name}`,[first="",...rest]=wrapped(text,width-indent);return[flag.length<
indent?`${flag.padEnd(indent)}${first}`:`${flag}
${" ".repeat(indent)}${first}`,...rest.map(line=>" ".repeat(indent)+line)].join(`
`)}function wrapped(text,columns){let lines=[],line="";for(let word of text.split(" "))line!==""&&line.length+1+word.length>columns?(lines.push(line),line=word):
line=line===""?word:`${line} ${word}`;return[...lines,line]}export{helpText,readActionFile};
