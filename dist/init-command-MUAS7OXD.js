import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{dockerfileVariant,isDockerfileName}from"./chunk-NIFIIO6P.js";import{furthestDay}from"./chunk-33YGK3JF.js";import"./chunk-KVZ3B47U.js";import"./chunk-GCCH5D56.js";
import"./chunk-ZCJUUZ44.js";import{readYaml}from"./chunk-6BETHSW7.js";import"./chunk-7GMIHT5M.js";import"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";
import"./chunk-OUHFQ3UA.js";import"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import"./chunk-NU7XRSNH.js";import"./chunk-P4NVSMEY.js";
import"./chunk-JPNARZKT.js";import{exceptionsIn,machineFiles,maxTextFile,plural}from"./chunk-7HSWERG5.js";import{ConfigError,array,boolean,bounded,boundedPath,
defaultPolicy,exceptionPaths,number,object,record,severities,string,union}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";import{basename,join}from"node:path";var scalar=union([string(),number(),boolean()]).transform(String),workflow=object({jobs:record(string(),object({steps:array(object({uses:string().optional(),with:record(
string(),scalar.nullable()).nullish()})).optional()}))});function trivySteps(text,path){let yaml=readOrNone(text,path),parsed=workflow.safeParse(yaml?.value);return yaml===
void 0||!parsed.success?"unread":Object.entries(parsed.data.jobs).flatMap(([job,{steps=[]}])=>steps.flatMap(({uses="",with:given},index)=>{let inputs=given??{};
return!/^aquasecurity\/trivy-action@/.test(uses)||(inputs["scan-type"]??"image")!=="image"?[]:[stepOf(inputs,`${path}:${yaml.lineOf(["jobs",job,"steps",index])}`)]}))}
function readOrNone(text,path){try{return readYaml(text,path)}catch(error){if(error instanceof ConfigError)return;throw error}}function stepOf(inputs,place){let unknown=[
"severity","exit-code","ignore-unfixed","trivyignores"].filter(name=>/\$\{\{/.test(inputs[name]??"")),said=name=>unknown.includes(name)?"":inputs[name]??"",words=said(
"severity").toUpperCase().split(/[\s,]+/),chosen=severities.filter(severity=>words.includes(severity)),isFailing=/^[1-9]\d*$/.test(said("exit-code")),blocks=chosen.
length>0||said("severity")===""?chosen.length>0?chosen:severities:[];return{place,blocks:isFailing&&!unknown.includes("severity")?blocks:[],ignoreUnfixed:said("\
ignore-unfixed")==="true",ignoreFiles:said("trivyignores").split(/[\s,]+/).filter(file=>file!==""),unknown}}var maxFound=100,workflows=".github/workflows",maxGitConfig=64*1024;async function findRepository(files,workingDirectory,now){let repository=machineFiles(files,
workingDirectory),dockerfiles=(await repository.list(".",{has:isDockerfileName},maxFound)).filter(canBeWritten),names=(await files.list(join(workingDirectory,workflows))??
[]).filter(name=>/\.ya?ml$/.test(name)),read=await Promise.all(names.slice(0,maxFound).map(async name=>{let path=`${workflows}/${name}`,file=canBeWritten(name)?
await orNone(()=>repository.read(path,maxTextFile)):void 0;return{path,steps:file===void 0?"unread":trivySteps(file.text,path)}})),exceptions=await orNone(()=>exceptionsIn(
repository,exceptionPaths(),now)),origin=originOf((await files.readBytes(join(workingDirectory,".git/config"),maxGitConfig))?.toString("utf8")),branch=await defaultBranch(
files,workingDirectory);return{dockerfiles,steps:read.flatMap(({steps})=>steps==="unread"?[]:steps),unread:read.flatMap(({path,steps})=>steps==="unread"?[path]:
[]),undated:exceptions?.undated?.length??0,...origin===void 0?{}:{registry:`ghcr.io/${origin.owner}`},name:origin?.name??imageNameOf(basename(workingDirectory)),
...branch===void 0?{}:{branch}}}async function defaultBranch(files,workingDirectory){let read=async path=>(await files.readBytes(join(workingDirectory,".git",path),
maxGitConfig))?.toString("utf8")??"",[,ofOrigin]=/^ref: refs\/remotes\/origin\/(\S+)\s*$/.exec(await read("refs/remotes/origin/HEAD"))??[],isAlone=!(await read(
"config")).includes('[remote "'),[,own]=/^ref: refs\/heads\/(\S+)\s*$/.exec(isAlone?await read("HEAD"):"")??[],branch=ofOrigin??own;return branch!==void 0&&branch.
length<=100&&canBeWritten(branch)?branch:void 0}function canBeWritten(name){return!name.includes("${{")&&!/[\p{C}\p{Zl}\p{Zp}]/u.test(name)}async function orNone(work){
try{return await work()}catch(error){if(error instanceof ConfigError)return;throw error}}function originOf(config){let[,part=""]=/\[remote "origin"\]([^[]*)/.exec(
config??"")??[],[,owner,name]=/^\s*url = \S*github\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\s*$/m.exec(part)??[];return owner===void 0||name===void 0?void 0:{owner:owner.
toLowerCase(),name:imageNameOf(name)}}function imageNameOf(name){return name.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-+|-+$/g,"")||"app"}import{posix}from"node:path";var requestForm=`name: Security exception
description: Ask for a finding to be let through for a time.
title: 'Exception: CVE-…'
labels: [security-exception]
body:
  - type: markdown
    attributes:
      value: |
        First look what fixes it: \`image-gate explain CVE-…\`. An exception ends; it is approved in a pull request.
  - type: input
    id: finding
    attributes:
      label: Finding
      description: The id in the report, for example CVE-2024-1234.
    validations:
      required: true
  - type: dropdown
    id: severity
    attributes:
      label: Severity
      options: [CRITICAL, HIGH, MEDIUM, LOW, UNKNOWN]
    validations:
      required: true
  - type: input
    id: images
    attributes:
      label: Images
      description: Which images it is for, for example ghcr.io/acme/api.
    validations:
      required: true
  - type: dropdown
    id: reason
    attributes:
      label: Kind of reason
      options: [No fix from upstream, False positive, Not exploitable in our context, The fix breaks something]
    validations:
      required: true
  - type: input
    id: score
    attributes:
      label: CVSS score and attack vector
      description: 'Both, for example 9.8 CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'
    validations:
      required: true
  - type: textarea
    id: exploitability
    attributes:
      label: Exploitability in our environment
    validations:
      required: true
  - type: textarea
    id: controls
    attributes:
      label: Compensating controls
    validations:
      required: true
  - type: textarea
    id: why
    attributes:
      label: Why it can't be fixed at once
    validations:
      required: true
  - type: input
    id: fix
    attributes:
      label: Timeline of the permanent fix
    validations:
      required: true
  - type: textarea
    id: impact
    attributes:
      label: Business impact of blocking against accepting
    validations:
      required: true
  - type: input
    id: until
    attributes:
      label: Last day
      description: Until when it is needed, for example 2026-12-31; at most what the policy allows.
    validations:
      required: true
`;var checkout="actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",buildx="docker/setup-buildx-action@37fe631027851001ddb9b187196cc803df7f5f0e # \
v4.3.0",maxImages=50;function initFiles(found,version,adoptUntil){return[{path:".github/image-gate.yml",text:policyText(found,adoptUntil)},{path:".github/workfl\
ows/image-scan.yml",text:workflowText(found,version)},{path:".github/ISSUE_TEMPLATE/security-exception.yml",text:requestForm}]}function policyText({steps,undated},adoptUntil){
let failing=steps.filter(({blocks})=>blocks.length>0),blocking=new Set(failing.flatMap(({blocks})=>blocks)),from=failing.length===0?"":` What blocks is what fai\
led at ${failing.map(({place})=>place).join(", ")}.`,isUnfixedLogged=failing.length>0&&failing.every(({ignoreUnfixed})=>ignoreUnfixed);return[`# What blocks an \
image, what only warns, and what is logged.${from}`,"severity:",...severities.map(severity=>`  ${severity.toLowerCase()}: ${actionFor(severity,blocking)}`),...isUnfixedLogged?
["# As with ignore-unfixed: what nobody can fix yet blocks nothing.","unfixed: log"]:[],...undated===0?[]:["# Entries of .trivyignore without an expiry count un\
til this day; every run lists them.","exceptions:",`  adopted-until: ${adoptUntil}`],""].join(`
`)}function actionFor(severity,blocking){return blocking.has(severity)?"block":defaultPolicy.severity[severity].action.value}var workflow2=`# Every image is bui\
lt, scanned and judged; what passes on the default branch is pushed.
name: image scan
on:
  push:
    branches: [@branch]@unsure
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: the base branch, and with it the policy, may change

permissions: {}

env:
  REGISTRY: @registry

jobs:
  image:
    runs-on: ubuntu-latest
    permissions:
      contents: read # the checkout; policy and exceptions
      packages: write # the push to ghcr.io
      security-events: write # the Security tab
      pull-requests: write # the comment; which base branch a pull request has
    strategy:
      fail-fast: false
      matrix:
        include:
@images
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - uses: ${buildx}
      - name: Log in
        if: github.event_name == 'push'
        env:
          TOKEN: \${{ github.token }}
        run: printf '%s' "$TOKEN" | docker login "\${REGISTRY%%/*}" --username "$GITHUB_ACTOR" --password-stdin
      # A tag can be moved, a commit can't. Put the commit in place of the tag: git ls-remote https://github.com/image-gate/image-gate v@version
      - uses: image-gate/image-gate@v@version
        with:
          context: \${{ matrix.context }}
          file: \${{ matrix.file }}
          tags: \${{ env.REGISTRY }}/\${{ matrix.name }}:latest
          push: \${{ github.event_name == 'push' }}
`;function freeName(taken,path,name){let words=`${posix.dirname(path)} ${dockerfileVariant(path)}`.toLowerCase().match(/[a-z0-9]+/g)??[],wanted=[name,...words].
join("-"),own=wanted;for(let number2=2;taken.has(own);number2+=1)own=`${wanted}-${number2}`;return taken.add(own),own}function quotedBranch(name){return/^(?:main|master|trunk|develop)$/.
test(name)?name:JSON.stringify(name.replaceAll(/[*?+[\]!\\]/g,"\\$&"))}function workflowText({dockerfiles,registry,name,branch},version){let taken=new Set,images=(dockerfiles.
length===0?["Dockerfile"]:dockerfiles.slice(0,maxImages)).map(path=>{let folder=posix.dirname(path),own=freeName(taken,path,name);return`          - { name: ${JSON.
stringify(own)}, context: ${JSON.stringify(folder)}, file: ${JSON.stringify(path)} }`}),unsure=branch===void 0?" # change it, if your default branch is another \
one":"",where=registry===void 0?"ghcr.io/acme # change it: where your images live, in lower case":registry;return workflow2.replace("@registry",()=>where).replace(
"@branch",()=>quotedBranch(branch??"main")).replace("@unsure",()=>unsure).replaceAll("@version",()=>version).replace("@images",()=>images.join(`
`))}var maxNamed=10;function initText(found,files,isWritten){let news=files.filter(({isThere:isThere2})=>!isThere2),verb=isWritten?"Wrote":"Would write";return[...foundLines(
found),...files.flatMap(({path,text,isThere:isThere2})=>isThere2?[`${path} is there, and stays as it is.`]:isWritten?[`${verb} ${path}.`]:[`${verb} ${path}:`,...text.
trimEnd().split(`
`).map(line=>`  ${line}`)]),...isWritten||news.length===0?[]:["Nothing was written. Add --write to write them."],...leftLines(found),...files.some(({path,isThere:isThere2})=>!isThere2&&
path.includes("/workflows/"))?["Pin image-gate in the workflow to the commit of its release, as the comment there says."]:[],...files.some(({path,isThere:isThere2})=>!isThere2&&
path.includes("/ISSUE_TEMPLATE/"))?["Requests need a workflow that answers them: copy docs/examples/exceptions.yml of image-gate to .github/workflows, and make \
the label by which it knows them: gh label create security-exception"]:[]].join(`
`)}function foundLines({dockerfiles,steps,undated}){let named=paths=>paths.slice(0,maxNamed).map(path=>boundedPath(path,100)).join(", ")+(paths.length>maxNamed?
", …":"");return[dockerfiles.length===0?"There is no Dockerfile here.":`${plural(dockerfiles.length,"Dockerfile")}: ${named(dockerfiles)}`,...steps.length===0?
[]:[`${plural(steps.length,"step")} with trivy-action: ${named(steps.map(({place})=>place))}`],...undated===0?[]:[`${plural(undated,"exception")} without an exp\
iry`],""]}function leftLines({steps,unread}){let others=steps.flatMap(({ignoreFiles})=>ignoreFiles).filter(file=>!/^(?:\.\/)?\.trivyignore(?:\.yaml)?$/.test(file));
return[...steps.map(({place,unknown})=>unknown.length===0?`${boundedPath(place,100)}: remove this step when image-gate runs.`:`${boundedPath(place,100)}: look a\
t ${unknown.join(", ")}, which only a run knows; then remove this step.`),...others.length===0?[]:[`Name these files in the input exceptions: ${bounded([...new Set(
others)].join(", "),300)}`],...unread.map(path=>`${boundedPath(path,100)} could not be read: look yourself whether it scans images.`)]}async function initCommand(ports,command){let{write,registry,now=ports.clock.now()}=command,found=await findRepository(ports.files,ports.workingDirectory,now),all=initFiles(
{...found,...registry===void 0?{}:{registry}},ports.version,furthestDay(defaultPolicy,now)),files=await Promise.all(all.map(async file=>({...file,isThere:await isThere(
ports,file.path)}))),news=write?files.filter(({isThere:there})=>!there):[];for(let{path}of news)await requireNoLink(ports,path);for(let{path,text}of news)await writeNew(
ports,path,text);return ports.show(initText(found,files,write)),0}async function isThere({files,workingDirectory},path){return await files.lstat(`${workingDirectory}\
/${path}`)!==void 0}async function requireNoLink({files,workingDirectory},path){let parts=path.split("/").slice(0,-1);for(let count=1;count<=parts.length;count+=
1){let folder=parts.slice(0,count).join("/");if((await files.lstat(`${workingDirectory}/${folder}`))?.kind!=="symlink")continue;let fix="Put a folder in its pla\
ce, or copy the files from what init shows without --write.";throw new ConfigError([{where:folder,what:"it is a link, and init writes through none",fix}],"init-\
link")}}async function writeNew({files,workingDirectory},path,text){let place=`${workingDirectory}/${path}`;await files.makeDirectory(place.slice(0,place.lastIndexOf(
"/"))),await files.create(place,new TextEncoder().encode(text))}export{initCommand};
