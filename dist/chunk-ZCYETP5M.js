import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{checkedList,choice,choices,commitHash,duration,durationOrUnlimited,flag,gitRef,image,list,mirrorUrl,parseListInput,readInputs,releaseVersion,ruleSources,
sha256,text}from"./chunk-NEPTJEXT.js";import{buildInputRows}from"./chunk-5P44YCKZ.js";import{baselineProblems,destinationProblem}from"./chunk-SLRNMZZ2.js";
import{commentChoices,uploadChoices}from"./chunk-L5SBRSO7.js";import{isDigest,readReference}from"./chunk-DNFNQ7WP.js";import{strictObject}from"./chunk-27RHW3YL.js";var scannerNames=["vuln","misconfig","secret"];var foreignInputs={outputs:"The gate exports the image itself, so that what is scanned is what is pushed. Use tags with push: true, or load: true.",call:"The ga\
te needs an image to judge. Run build checks in a step of docker/build-push-action.","exit-code":"The policy decides: set the action of each severity in the pol\
icy file.",severity:"Every severity is scanned and reported; set the action of each severity in the policy file.","limit-severities-for-sarif":"The policy decid\
es what blocks, and the SARIF has every open finding.","ignore-unfixed":"Write `unfixed: log` in the policy file.",ignorefile:"Name the files in `exceptions`.",
vex:"Write an exception with a reason and an expiry instead.",trivyignores:"Name the files in `exceptions`.","ignore-policy":"Write exceptions with a reason and\
 an expiry, and name their files in `exceptions`.","skip-dirs":"Write exceptions with `paths` in .trivyignore.yaml.","skip-files":"Write exceptions with `paths`\
 in .trivyignore.yaml.","trivy-config":"The options of Trivy are fixed, so that no file can turn findings off.","list-all-pkgs":"All packages are always listed.",
"vuln-type":"Packages of the operating system and of languages are always scanned.","scan-type":"Only images are judged. Scan folders and repositories in anothe\
r step.",format:"All formats are written at once to report-dir.",output:"All formats are written at once to report-dir.",template:"All formats are written at on\
ce to report-dir.","image-ref":"Name the image in `image`.",version:"Name the version in trivy-version.","scan-ref":"Only images are judged: name one in `image`\
, or an archive or a layout in `input`.","tf-vars":"Only images are judged. Scan Terraform in another step.","hide-progress":"Remove it: no progress bar is show\
n.","docker-host":"Set DOCKER_HOST in `env`.","github-pat":"Remove it: the findings are uploaded with github-token.",cache:"Remove it: Trivy and its databases a\
re kept in cache-dir.","skip-setup-trivy":"Remove it, or name a Trivy of your own in trivy-path and trivy-sha256.","token-setup-trivy":"Remove it: Trivy is down\
loaded without a token.",sarif_file:"Remove it: the SARIF of this run is uploaded as upload-sarif says.","wait-for-processing":"Remove it: the run waits half a \
minute for GitHub to process the upload.",dockerfile:"Name the Dockerfile in `file`."};function foreignInput(where,name){let fix=Object.hasOwn(foreignInputs,name)?
foreignInputs[name]:void 0;return fix===void 0?void 0:{where,what:"is not taken by image-gate",fix}}var imageFromChoices=["auto","registry","docker"],registryEvents=new Set(["schedule","deployment","deployment_status","release","registry_package","repository_d\
ispatch"]);function imagePlace(image2,from="auto",github){return from!=="auto"?{from}:isDigest(image2)?{from:"docker"}:registryEvents.has(github?.event??"")?{from:"\
registry"}:{}}function imageFromProblems(image2,from="auto"){if(from==="auto")return[];let where="input image-from";if(image2===void 0)return[{where,what:"it sa\
ys where `image` is taken from, and no image is named",fix:"Remove it, or name an image."}];if(from==="registry"&&isDigest(image2))return[{where,what:"an image \
ID is known to the Docker store only",fix:"Name the image by NAME@sha256:…"}];let read=readReference(image2,"image"),isByDigest="reference"in read&&read.reference.
digest!==void 0;return from==="docker"&&isByDigest&&!isDigest(image2)?[{where,what:"a digest names what the registry has",fix:"Name the image by its tag or its \
ID, or write `registry`."}]:[]}var entries=list(value=>parseListInput("tags",value)),buildFields=Object.fromEntries(buildInputRows.map(([name,{reads}])=>[name,buildField(name,reads)]));function buildField(name,reads){
switch(reads){case"text":return text;case"flag":return flag;case"entries":case"lines":case"raw-lines":return list(value=>parseListInput(name,value))}}var gateFields={
context:text,image,"image-from":choice(imageFromChoices),input:text,report:text,load:flag,push:flag,tags:checkedList(value=>parseListInput("tags",value),destinationProblem),
"github-token":text,policy:text,exceptions:entries,baseline:text,scanners:choices(value=>parseListInput("tags",value),scannerNames),"trivy-version":releaseVersion,
"trivy-path":text,"trivy-sha256":sha256,"trivy-mirror":mirrorUrl,"db-repository":entries,"java-db-repository":entries,"cache-dir":text,offline:flag,"max-db-age":durationOrUnlimited,
timeout:duration,"report-dir":text,category:text},publishingFields={"upload-sarif":choice(uploadChoices),ref:gitRef,sha:commitHash,comment:choice(commentChoices),
artifact:flag,matrix:text},runFields={"policy-from":choice(ruleSources)},gateInputs=strictObject({...buildFields,...gateFields,...publishingFields,...runFields}).
partial();function readGateInputs(raw){return readInputs({schema:gateInputs,page:"docs/inputs.md",refused:foreignInput},raw)}var inputNames=Object.keys(gateInputs.
shape),commandInputNames=inputNames.filter(name=>!(name in publishingFields||name in runFields)),buildInputNames=buildInputRows.flatMap(([name,{alsoWithoutBuild}])=>alsoWithoutBuild?
[]:[name]);var subjects=["image","input","report"];function problem(where,what,fix){return{where,what,fix}}var oneSubject=inputs=>{let given=subjects.filter(name=>inputs[name]!==
void 0);if(!(given.length<2))return problem(`inputs ${given.join(", ")}`,"more than one thing to judge is named","Keep one of them.")},noBuildInputs=inputs=>{let subject=subjects.
find(name=>inputs[name]!==void 0);return subject===void 0?void 0:buildInputNames.filter(name=>inputs[name]!==void 0&&inputs[name]!==!1).map(name=>problem(`input\
 ${name}`,`means something for a build only, and ${subject} is given`,`Remove ${name}, or remove ${subject}.`))},pushNeedsTags=inputs=>inputs.push===!0&&(inputs.
tags??[]).length===0?problem("input push","there are no tags to push to","Name at least one reference in tags, e.g. ghcr.io/owner/name:latest."):void 0,loadNeedsTags=inputs=>inputs.
load===!0&&(inputs.tags??[]).length===0?problem("input load","there are no tags to load the image under","Name at least one reference in tags."):void 0,loadOnePlatform=inputs=>inputs.
load===!0&&(inputs.platforms??[]).length>1?problem("input load","Docker loads one platform, and several are built","Keep one platform, or remove load."):void 0,
reportOnly=inputs=>inputs.report===void 0?void 0:["push","load"].filter(name=>inputs[name]===!0).map(name=>problem(`input ${name}`,"a report holds no image",`Re\
move ${name}, or name the image in image or input.`));function excludes(first,second,reason){return inputs=>inputs[first]===void 0||inputs[second]===void 0?void 0:
problem(`input ${first}`,reason,`Remove ${first} or ${second}.`)}var hashNeedsPath=inputs=>inputs["trivy-sha256"]!==void 0&&inputs["trivy-path"]===void 0?problem(
"input trivy-sha256","there is no trivy-path to compare it with","Name the file in trivy-path; releases have pinned hashes."):void 0,refWithSha=inputs=>{if(inputs.
ref===void 0==(inputs.sha===void 0))return;let[given,missing]=inputs.ref===void 0?["sha","ref"]:["ref","sha"],what=`${missing} is missing, and findings belong t\
o a commit of a ref`;return problem(`input ${given}`,what,`Give ${missing} too, or remove ${given}.`)},rules=[oneSubject,noBuildInputs,pushNeedsTags,loadNeedsTags,
loadOnePlatform,reportOnly,hashNeedsPath,refWithSha,baselineProblems,({image:image2,"image-from":from})=>imageFromProblems(image2,from),excludes("trivy-mirror",
"trivy-path","nothing is downloaded when trivy-path is given")];function contradictions(inputs){return rules.flatMap(rule=>rule(inputs)??[])}function inputProblems(raw){
let{inputs,problems}=readGateInputs(raw);return[...problems,...contradictions(inputs)]}export{foreignInput,imagePlace,readGateInputs,commandInputNames,contradictions,inputProblems};
