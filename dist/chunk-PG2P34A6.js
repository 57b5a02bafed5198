import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{inputProblems,refusedInput}from"./chunk-IM5RGNAS.js";import{patternForm}from"./chunk-BQX3W4V6.js";import{nearest}from"./chunk-JEQLNRX6.js";
import{ConfigError}from"./chunk-FVSCQK2Q.js";import{parseArgs}from"node:util";var switches=["load","push","no-cache","pull","offline","print","write"];function options(args,allowed){let raw=new Map,problems=[],known=Object.fromEntries(allowed.
map(name=>[name,{type:switches.includes(name)?"boolean":"string"}])),config={args:[...args],options:known,strict:!1,allowPositionals:!0,tokens:!0},{tokens,positionals}=parseArgs(
config);for(let token of tokens)token.kind==="option"&&(allowed.includes(token.name)?token.value===void 0&&!switches.includes(token.name)?problems.push(valueless(
token.rawName)):raw.set(token.name,[raw.get(token.name),token.value??"true"].filter(value=>value!==void 0).join(`
`)):problems.push(unknownOption(token.rawName,token.name,allowed)));return{raw,positionals:problems.length>0?positionals.slice(0,1):positionals,problems}}function usage(problems){
return new ConfigError(problems,"usage")}function stopWithInputs(raw,problems){problems.length>0&&stop([...problems,...inputProblems(raw)])}function stop(problems){
let[first,...others]=problems;if(first)throw usage([first,...others])}function unknownOption(where,name,allowed){let refused=allowed.includes("scanners")?refusedInput(
where,name):void 0;if(refused!==void 0)return refused;let near=nearest(name,allowed);return{where,what:"there is no such option here",fix:near?`Did you mean --${near}\
?`:"The command with --help lists its options."}}function valueless(where){return{where,what:"a value is missing",fix:`Write ${where} VALUE, or ${where}=VALUE w\
here the value begins with a dash.`}}function surplus(word,fix){return{where:word,what:"this argument has no place",fix:`${fix}.`}}function badFormat(format,forms){
return{where:"--format",what:`there is no format ${JSON.stringify(format)}`,fix:`Choose from ${forms.join(", ")}.`}}function readNow(raw){let text=raw.get("now");
if(text===void 0)return{problems:[]};let now=new Date(text);return Number.isNaN(now.getTime())?{problems:[badDate(text)]}:{now,problems:[]}}function badDate(date){
return{where:"--now",what:`${JSON.stringify(date)} is not a date`,fix:"Write 2026-01-31 or 2026-01-31T12:00:00Z."}}var scanOptions=["policy","exceptions","baseline","file","scanners","trivy-version","trivy-path","trivy-sha256","trivy-mirror","db-repository","java-db-reposito\
ry","cache-dir","offline","max-db-age","timeout","report-dir","category"];function scanCommand(args){let{raw,positionals,problems}=options(args,scanOptions),[first,
...others]=positionals,missing={where:"scan",what:"there is no image to scan",fix:"Name images, an archive or a layout: image-gate scan alpine:3.22"};return stopWithInputs(
raw,[...problems,...first===void 0?[missing]:[],...patternProblems(positionals),...raw.has("baseline")&&(others.length>0||positionals.some(isPattern))?[oneBaseline]:
[]]),{kind:"scan",targets:[first??"",...others],raw}}var oneBaseline={where:"--baseline",what:"it is the earlier state of one image, and several are scanned",fix:"\
Scan that image by itself."};function isPattern(target){return/[*?]/.test(target)}function patternProblems(positionals){return positionals.filter(target=>isPattern(
target)&&!patternForm.test(target)).map(where=>({where,what:"this is no pattern for image names",fix:"Patterns are made of the characters of image names and *, \
** and ?: acme/*:dev"}))}export{options,usage,stopWithInputs,stop,surplus,badFormat,readNow,scanOptions,scanCommand,isPattern};
