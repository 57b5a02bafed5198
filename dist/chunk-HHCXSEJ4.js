import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{commandRow,someWords,verdictExits}from"./chunk-T2OEA3IS.js";import{patternForm}from"./chunk-GWMF7IAL.js";var scanOptions=["image-from","policy","rego-tool","rego-tool-sha256","exceptions","baseline","file","scanners","trivy-version","trivy-path","trivy-sha256","tri\
vy-mirror","db-repository","java-db-repository","kev-url","epss-url","cache-dir","offline","max-db-age","timeout","report-dir","sbom-format","category"],scanRow=commandRow(
{name:"scan",forms:["IMAGE|PATTERN...","LAYOUT|ARCHIVE"],does:"scan and judge images that are there, a layout or an archive; nothing is pushed",about:`Scans ima\
ges of the local Docker store or of a registry, an OCI layout, or an archive of docker save, and judges them.

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
f the characters of image names and *, ** and ?: acme/*:dev"}}export{scanOptions,scanRow,isPattern,noPattern};
