import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{anyWords,commandRow,noWords,someWords,verdictExits}from"./chunk-KD6YCYFW.js";import{commandInputNames}from"./chunk-D6PM2RT6.js";import{choiceOption,
listOption,nameOption,outputOption,textOption}from"./chunk-HSFB43BR.js";import{isPlatformName,patternForm}from"./chunk-CIY6UZVJ.js";var clairOptions=["clair-url","clair-report","clair-issuer","clair-timeout","clair-registry-access","clair-clean-up"],scanInputs=["rego-tool","rego-tool-sha256",
"scanners","trivy-version","trivy-path","trivy-sha256","trivy-mirror","db-repository","java-db-repository","kev-url","epss-url","cache-dir","offline","max-db-ag\
e","timeout"],scanOptions=["image-from","policy","exceptions","baseline","ledger","ledger-repository","file",...scanInputs,...clairOptions,"base-advice","report\
-dir","sbom-format","category"],scanRow=commandRow({name:"scan",forms:["IMAGE|PATTERN...","LAYOUT|ARCHIVE"],does:"scan and judge images that are there, a layout\
 or an archive; nothing is pushed",about:`Scans images of the local Docker store or of a registry, an OCI layout, or an archive of docker save, and judges them.\


A pattern stands for images of the local store: '*' for any characters but a slash, '**' for any, '?' for one. Quote it, so that the shell
leaves it as it is. Each image is judged by the policy's rules for all its names that match; several get a table each and a line for all:
  image-gate scan 'acme/*:dev'
  image-gate scan acme/api:dev 'ghcr.io/acme/**'

Several are all scanned in any case. One that could not be judged makes the exit code 3, else one that is blocked makes it 1.`,exits:{...verdictExits,3:"an imag\
e could not be judged, or a tool failed"},words:someWords({what:"there is no image to scan",fix:"Name images, an archive or a layout: image-gate scan alpine:3.2\
2"}),inputs:scanOptions,options:{},problems:({raw,positionals,certain})=>[...patternProblems(certain),...raw.get("image-from")==="registry"&&certain.some(isPattern)?
[localPatterns]:[],...positionals.length>1||certain.some(isPattern)?oneImage.filter(({where})=>raw.has(where.slice(2))):[]],read:({words,inputs})=>({targets:words,
raw:inputs})}),localPatterns={where:"--image-from",what:"a pattern stands for images of the local Docker store",fix:"Name the images of the registry one by one,\
 or leave --image-from out."},oneImage=[{where:"--baseline",what:"it is the earlier state of one image, and several are scanned",fix:"Scan that image by itself."},
{where:"--category",what:"images under one category replace the alerts of each other, and several are scanned",fix:"Leave it out, as each image has one of its o\
wn, or scan that image by itself."}];function isPattern(target){return/[*?]/.test(target)}function patternProblems(words){return words.filter(target=>isPattern(
target)&&!patternForm.test(target)).map(noPattern)}function noPattern(where){return{where,what:"this is not a pattern for image names",fix:"A pattern consists o\
f the characters of image names and *, ** and ?: acme/*:dev"}}var baseInputs=scanOptions.filter(name=>!["image-from","rego-tool","rego-tool-sha256","baseline","\
file","scanners","base-advice","report-dir","sbom-format","category",...clairOptions].includes(name)),baseRow=commandRow({name:"base",forms:["[DOCKERFILE]"],does:"\
judge other base images for a Dockerfile: newer ones of the same line, and smaller ones",about:`Looks up the image behind each FROM of a Dockerfile (default: Do\
ckerfile), and at most five others of its repository: the same tag rebuilt, newer
tags of the same line and variant, smaller variants. Each is judged by the policy and the exceptions of the working folder: from its SBOM,
where somebody has signed it whom the policy trusts (verify), else pulled and scanned. Shows what each would clear and bring. Nothing is changed.

Try:
  image-gate base
  image-gate base deploy/Dockerfile --platform linux/arm64 --format markdown`,exits:{0:"shown, and --fail-on asks for no more",1:"with --fail-on better: there i\
s a better base image",3:"none of the images could be judged, or a tool failed"},words:{...anyWords,most:{count:1,fix:"base takes one Dockerfile."}},inputs:baseInputs,
options:{image:nameOption("Name of the image that is built, for the policy’s rules by image."),platform:listOption("os/architecture that is built for; may be \
repeated. The first one is judged, and others must be there. Default is that of this machine."),"build-arg":listOption("NAME=VALUE of a build argument that a FR\
OM uses; may be repeated."),target:textOption("Stage that is built. Default is the last one."),format:choiceOption(["table","markdown","json"],"table","table, m\
arkdown or json. Default is table.",{text:"table",md:"markdown",summary:"markdown"}),output:outputOption,"fail-on":choiceOption(["none","better"],"none","none o\
r better: whether a better base image makes the exit code 1. Default is none.")},problems:({raw})=>(raw.get("platform")?.split(`
`)??[]).filter(one=>!isPlatformName(one)).map(noPlatformName),read:({words:[dockerfile="Dockerfile"],values:{output,...values},inputs})=>({dockerfile,...values,
...output===void 0||output==="-"?{}:{output},raw:inputs})});function noPlatformName(platform){return{where:"--platform",what:`${JSON.stringify(platform.slice(0,
60))} is no platform`,fix:"Write it like linux/arm64."}}var gateRow=commandRow({name:"gate",forms:[""],does:"build an image, scan it, judge it, and push exactly\
 what was scanned if it passes",about:`Builds an image (or takes one with --image or --input), scans every platform once, judges it, and with --push pushes exac\
tly the
scanned bytes if the policy passes. Options are the inputs of the GitHub Action; a list is an option that is repeated.`,exits:verdictExits,words:noWords("gate t\
akes options only; the context is --context."),inputs:commandInputNames,options:{},read:({inputs})=>inputs});export{clairOptions,scanInputs,scanOptions,scanRow,isPattern,noPattern,baseRow,gateRow};
