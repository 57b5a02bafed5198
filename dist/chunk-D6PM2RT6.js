import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{entryList,judgingInputs,parseListInput}from"./chunk-FM3S77B3.js";import{anyText,baselineProblems,buildInputRows,checkedList,choice,choices,clairUrl,
commentChoices,commitHash,destinationProblem,duration,durationOrOff,flag,foreignInput,gitRef,image,imageFromChoices,imageFromProblems,layerAccesses,list,readInputs,
repositoryProblems,ruleSources,sbomFormats,scannerNames,sha256,signChoices,strictObject,uploadChoices}from"./chunk-CIY6UZVJ.js";var buildFields=Object.fromEntries(buildInputRows.map(([name,{reads}])=>[name,buildField(name,reads)]));function buildField(name,reads){switch(reads){case"text":
return anyText;case"flag":return flag;case"entries":case"lines":case"raw-lines":return list(value=>parseListInput(name,value))}}var gateFields={context:anyText,
image,"image-from":choice(imageFromChoices),input:anyText,report:anyText,load:flag,push:flag,tags:checkedList(value=>parseListInput("tags",value),destinationProblem),
"github-token":anyText,...judgingInputs,baseline:anyText,ledger:anyText,"ledger-repository":anyText,"sbom-format":choice(sbomFormats),sign:choice(signChoices),"\
attest-vex":flag,sigstore:entryList,"trusted-root":anyText,"allow-public-log":flag,scanners:choices(value=>parseListInput("tags",value),scannerNames),"signing-t\
ool":anyText,"signing-tool-sha256":sha256,"rego-tool":anyText,"rego-tool-sha256":sha256,"clair-url":clairUrl,"clair-report":anyText,"clair-issuer":anyText,"clai\
r-timeout":duration,"clair-registry-access":choice(layerAccesses),"clair-clean-up":flag,timeout:duration,"base-advice":durationOrOff,"report-dir":anyText,category:anyText},
publishingFields={"upload-sarif":choice(uploadChoices),ref:gitRef,sha:commitHash,comment:choice(commentChoices),artifact:flag,"github-attestations":flag,"publis\
h-findings":flag,matrix:anyText},runFields={"policy-from":choice(ruleSources)},gateInputs=strictObject({...buildFields,...gateFields,...publishingFields,...runFields}).
partial();function readGateInputs(raw){return readInputs({schema:gateInputs,page:"docs/inputs.md",refused:foreignInput},raw)}var inputNames=Object.keys(gateInputs.
shape),commandInputNames=inputNames.filter(name=>!(name in publishingFields||name in runFields)),switchInputNames=Object.entries({...buildFields,...gateFields}).
flatMap(([name,reader])=>reader===flag?[name]:[]),buildInputNames=buildInputRows.flatMap(([name,{alsoWithoutBuild}])=>alsoWithoutBuild?[]:[name]);var scanTargets=["image","input","report"];function problem(where,what,fix){return{where,what,fix}}var oneTarget=inputs=>{let given=scanTargets.filter(name=>inputs[name]!==
void 0);if(!(given.length<2))return problem(`inputs ${given.join(", ")}`,"more than one thing to judge is named","Keep one of them.")},noBuildInputs=inputs=>{let scanTarget=scanTargets.
find(name=>inputs[name]!==void 0);return scanTarget===void 0?void 0:buildInputNames.filter(name=>inputs[name]!==void 0&&inputs[name]!==!1).map(name=>problem(`in\
put ${name}`,`only applies to a build, and \`${scanTarget}\` is given`,`Remove \`${name}\`, or remove \`${scanTarget}\`.`))},pushNeedsTags=inputs=>inputs.push===
!0&&(inputs.tags??[]).length===0?problem("input push","there are no tags to push to","Name at least one reference in `tags`, e.g. ghcr.io/owner/name:latest."):void 0,
loadNeedsTags=inputs=>inputs.load===!0&&(inputs.tags??[]).length===0?problem("input load","there are no tags to load the image under","Name at least one referen\
ce in `tags`."):void 0,loadOnePlatform=inputs=>inputs.load===!0&&(inputs.platforms??[]).length>1?problem("input load","Docker loads one platform, and several ar\
e built","Keep one platform, or remove `load`."):void 0,reportOnly=inputs=>inputs.report===void 0?void 0:["push","load"].filter(name=>inputs[name]===!0).map(name=>problem(
`input ${name}`,"a report holds no image",`Remove \`${name}\`, or name the image in \`image\` or \`input\`.`));function excludes(first,second,reason){return inputs=>inputs[first]===
void 0||inputs[second]===void 0?void 0:problem(`input ${first}`,reason,`Remove \`${first}\` or \`${second}\`.`)}var sbomNeedsPackages=({report,scanners,"sbom-fo\
rmat":format="none"})=>{if(format==="none")return;let what=report===void 0?"packages are listed by the scanner vuln, which is left out":"an SBOM is made with th\
e scan, and a report is given",fix=report===void 0?"Add vuln to scanners, or set sbom-format: none.":"Remove sbom-format here, and set it where the image is sca\
nned.";return report===void 0&&(scanners??["vuln"]).includes("vuln")?void 0:problem("input sbom-format",what,fix)},attestationsNeedClaims=({"github-attestations":wanted,
sign="none"})=>wanted===!0&&sign==="none"?problem("input github-attestations","nothing is signed that GitHub could keep","Say in `sign` who signs, or remove it."):
void 0,vexNeedsClaims=({"attest-vex":wanted,sign="none"})=>wanted===!0&&sign==="none"?problem("input attest-vex","nothing is signed, so there is nothing to atta\
ch","Say in `sign` who signs, or remove it."):void 0,hashNeedsPath=inputs=>inputs["trivy-sha256"]!==void 0&&inputs["trivy-path"]===void 0?problem("input trivy-s\
ha256","there is no `trivy-path` to compare it with","Name the file in `trivy-path`; releases have pinned hashes."):void 0;function bothOf(inputs,name,does){let hash=`${name}\
-sha256`;if(inputs[name]===void 0==(inputs[hash]===void 0))return;let[given,missing2]=inputs[name]===void 0?[hash,name]:[name,hash],what=`\`${missing2}\` is miss\
ing, and only both say which program ${does}`;return problem(`input ${given}`,what,`Set \`${missing2}\`, too.`)}var regoTool=inputs=>bothOf(inputs,"rego-tool","\
runs rules in Rego"),signingTool=inputs=>{let{"signing-tool":tool,"signing-tool-sha256":hash,sign="none"}=inputs;if(!(tool===void 0&&hash===void 0))return tool===
void 0||hash===void 0?bothOf(inputs,"signing-tool","signs"):sign==="key"?void 0:problem("input signing-tool","it signs with a key, and `sign` is not `key`","Set\
 `sign: key`, or remove it.")},refWithSha=inputs=>{if(inputs.ref===void 0==(inputs.sha===void 0))return;let[given,missing2]=inputs.ref===void 0?["sha","ref"]:["\
ref","sha"],what=`\`${missing2}\` is missing, and findings belong to a commit of a ref`;return problem(`input ${given}`,what,`Give \`${missing2}\` too, or remove\
 \`${given}\`.`)},clairInputs=["clair-url","clair-report"],clairHow=["clair-issuer","clair-timeout","clair-registry-access","clair-clean-up"],oneClair=inputs=>{
let given=clairInputs.filter(name=>inputs[name]!==void 0),[first]=given,unused=clairHow.filter(name=>inputs[name]!==void 0&&inputs["clair-url"]===void 0).filter(
name=>inputs[name]!==!1).map(name=>problem(`input ${name}`,"Clair is not asked","Set `clair-url`, or remove it."));return first===void 0?unused:given.length>1?problem(
"input clair-report","it is the answer of Clair, and `clair-url` asks it","Keep one of the two."):inputs.report===void 0?unused:problem(`input ${first}`,"a repo\
rt of Trivy does not say which image it is of","Name the image in `image` or `input`.")},oneLedger=({ledger,"ledger-repository":repository})=>[...repositoryProblems(
"input ledger-repository",repository),...ledger===void 0||repository===void 0?[]:[problem("input ledger-repository","a ledger is in one place, and `ledger` name\
s another","Leave out one of the two.")]],rules=[oneTarget,noBuildInputs,pushNeedsTags,loadNeedsTags,loadOnePlatform,reportOnly,sbomNeedsPackages,attestationsNeedClaims,
vexNeedsClaims,hashNeedsPath,signingTool,regoTool,refWithSha,oneLedger,oneClair,baselineProblems,({image:image2,"image-from":from})=>imageFromProblems(image2,from),
excludes("trivy-mirror","trivy-path","nothing is downloaded when `trivy-path` is given")];function contradictions(inputs){return rules.flatMap(rule=>rule(inputs)??
[])}function inputProblems(raw){let{inputs,problems}=readGateInputs(raw);return causesOnly([...problems,...contradictions(inputs)])}var missing=[[/^there are no tags /,
"tags"],[/^`([a-z0-9-]+)` is missing/],[/no image is named$/,"image"]];function missingInput(what){return missing.flatMap(([form,name])=>{let said=form.exec(what);
return said===null?[]:name??said[1]??[]})[0]}function causesOnly(problems){let bad=new Set(problems.map(({where})=>where));return problems.filter(({what})=>!bad.
has(`input ${missingInput(what)}`))}export{readGateInputs,commandInputNames,switchInputNames,buildInputNames,contradictions,inputProblems,causesOnly};
