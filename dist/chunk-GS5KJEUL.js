import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runConfig}from"./chunk-GJ5CLEIU.js";import{failableClasses}from"./chunk-HSFB43BR.js";import{entryList,ledgerIn,ledgerProblems,parseListInput,
ruleInputs}from"./chunk-FM3S77B3.js";import{ConfigError,anyText,choiceFix,choices,flag,pathOrDefault,patternForm,readInputs,strictObject,usualFolders}from"./chunk-CIY6UZVJ.js";var driftInputs=strictObject({running:entryList,"docker-list":entryList,docker:flag,falco:entryList,reports:entryList,only:entryList,except:entryList,ledger:anyText,
"ledger-repository":anyText,night:anyText,keys:entryList,identities:entryList,"trusted-root":anyText,folder:anyText,"fail-on":entryList,"publish-findings":flag,
"deployment-records":choices(value=>parseListInput("tags",value),["read","write"]),cluster:anyText,environment:anyText,...ruleInputs}).partial();function driftConfig(raw,context){
let{inputs,problems:bad}=readInputs({schema:driftInputs,page:"docs/drift.md"},raw),failOn=failOnIn(inputs["fail-on"]??["any"],"input fail-on"),[first,...others]=[
...bad,...sourceProblems(inputs),...ledgerProblems(inputs),...recordProblems(inputs,context),...selectProblems(inputs,"input "),..."problem"in failOn?[failOn.problem]:
[]];if(first!==void 0||"problem"in failOn)throw new ConfigError([first??noSource,...others]);let own=[...raw].filter(([name])=>Object.hasOwn(ruleInputs,name)),{
night,"trusted-root":trustedRoot}=inputs,{folder=usualFolders.step.drift,keys=[],identities=[],running=[],falco=[],reports=[]}=inputs;return{running:{pods:running,
dockerLists:inputs["docker-list"]??[],docker:inputs.docker??!1},watchers:{falco,reports},select:{only:inputs.only??[],except:inputs.except??[]},ledger:ledgerIn(
inputs),night:pathOrDefault(night,usualFolders.step.night),signers:{keys,identities,...trustedRoot===void 0?{}:{trustedRoot}},records:recordsIn(inputs),folder,failOn:failOn.
failOn,token:inputs["github-token"]??"",publishFindings:inputs["publish-findings"]??!1,gate:runConfig(new Map([...own,["image","registry.invalid/image"]]),context)}}
function recordsIn({"deployment-records":how=[],cluster="",environment=""}){if(how.length!==0)return{isRead:how.includes("read"),isWritten:how.includes("write"),
place:{cluster,environment}}}function failOnIn(words,where){let[word]=words;if(words.length===1&&(word==="any"||word==="none"))return{failOn:word};let known=failableClasses,
wrong=words.filter(one=>!known.includes(one));if(words.length>0&&wrong.length===0)return{failOn:words};let what=words.length===0?"it names nothing":`${wrong.map(
one=>JSON.stringify(one.slice(0,50))).join(", ")} ${wrong.length===1?"is no class":"are no classes"} of what runs`;return{problem:{where,what,fix:choiceFix(wrong,
["any","none",...failableClasses])}}}function selectProblems({only=[],except=[]},before){let wrong=(name,patterns)=>patterns.filter(pattern=>!patternForm.test(pattern)).
map(pattern=>({where:`${before}${name}`,what:`${JSON.stringify(pattern.slice(0,200))} is no pattern of images`,fix:"Write it as ghcr.io/acme/api:1.* or ghcr.io/\
acme/**."}));return[...wrong("only",only),...wrong("except",except)]}function sourceProblems({running=[],docker,"docker-list":lists=[]}){return running.length+lists.
length>0||docker===!0?[]:[noSource]}function recordProblems(inputs,{github}){return inputs["deployment-records"]===void 0?[]:[...recordPlaceProblems(inputs,"inp\
ut "),...github===void 0?[noRunner]:[]]}var clusterForm=/^[A-Za-z0-9._-]{1,128}$/;function recordPlaceProblems({cluster="",environment=""},before){return[...clusterForm.
test(cluster)?[]:[{where:`${before}cluster`,...noCluster}],...environment!==""&&environment.length<=128?[]:[{where:`${before}environment`,...noEnvironment}]]}var noSource={
where:"input running",what:"it is missing, and nothing else says what runs",fix:"Name the list that kubectl has written (docs/drift.md has the command), a `dock\
er-list`, or write `docker: true`."},noCluster={what:"deployment records are asked for, and it does not name the cluster in letters, digits, dots, underscores a\
nd hyphens",fix:"Write the name by which GitHub is to know it, e.g. production-1."},noEnvironment={what:"deployment records are asked for, and it is missing or \
has more than 128 characters",fix:"Write the stage, e.g. production."},noRunner={where:"input deployment-records",what:"this is not a workflow run of a reposito\
ry, and its owner has the records",fix:"Use it in a workflow."};export{driftConfig,failOnIn,selectProblems,recordPlaceProblems};
