import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runConfig}from"./chunk-F5RCZZJC.js";import{readMail}from"./chunk-JH4M7AFX.js";import{postureFailures,postureNameProblems,sinceIn,usualPosture,
usualSince,usualStaleAfter}from"./chunk-YCQRFMHG.js";import{parseListInput}from"./chunk-ZGHLE57H.js";import{ConfigError,anyText,choice,choiceFix,count,
duration,flag,list,object,pathOrDefault,readInputs,repositoryProblems,signChoices,signingInputs,strictObject,usualFolders}from"./chunk-F2OQW6OA.js";var escalationInputs={"pagerduty-key":anyText,"pagerduty-url":anyText,"webhook-url":anyText,"webhook-secret":anyText,"issues-repository":anyText,"dry-run":flag},
givenSchema=object(escalationInputs).partial();function escalationConfig(inputs,problems,own,context){let{ledger,"ledger-repository":repository,"issues-reposito\
ry":issues}=inputs,[first,...others]=[...problems,...repositoryProblems("input issues-repository",issues)];if(first!==void 0)throw new ConfigError([first,...others]);
return{ledger:repository===void 0?{path:ledger??""}:{repository},...issues===void 0?{}:{issues},given:{pagerKey:inputs["pagerduty-key"]??"",pagerUrl:inputs["pag\
erduty-url"]??"",webhookUrl:inputs["webhook-url"]??"",webhookSecret:inputs["webhook-secret"]??"",mailFrom:inputs["mail-from"]??"",mailServer:inputs["mail-server"]??
"",mailUser:inputs["mail-user"]??""},token:inputs["github-token"]??"",publishFindings:inputs["publish-findings"]??!1,isDry:inputs["dry-run"]??!1,gate:runConfig(
new Map([...own,["image","registry.invalid/image"]]),context)}}var entries=list(value=>parseListInput("tags",value)),postureInputs={organization:entries,repository:entries,image:entries,harbor:entries,cluster:anyText,gate:entries,
judged:entries,exempt:entries,keys:entries,identities:entries,environment:anyText,"run-within":duration,"max-age":duration,evidence:entries,before:anyText,level:count(
5)},givenSchema2=object(postureInputs).partial();function postureJob(inputs,problems,own,context){let[first,...others]=[...problems,...postureNameProblems(inputs,
word=>`input ${word}`)];if(first!==void 0)throw new ConfigError([first,...others]);let{ledger,"ledger-repository":repository,night,drift,cluster,before,level}=inputs,
{keys=[],identities=[],"trusted-root":trustedRoot}=inputs;return{ledger:repository!==void 0?{repository}:ledger!==void 0?{path:ledger}:void 0,night:pathOrDefault(
night,usualFolders.step.night),drift:pathOrDefault(drift,usualFolders.step.drift),...cluster===void 0?{}:{cluster},...before===void 0?{}:{before},...level===void 0?
{}:{level},images:inputs.image??[],organizations:inputs.organization??[],repositories:inputs.repository??[],gates:inputs.gate??[],harbors:inputs.harbor??[],judged:inputs.
judged??[],exempt:inputs.exempt??[],evidence:inputs.evidence??[],signers:{keys,identities,...trustedRoot===void 0?{}:{trustedRoot}},environment:inputs.environment??
usualPosture.environment,runWithin:inputs["run-within"]??usualPosture.runWithin,maxAge:inputs["max-age"]??usualPosture.maxAge,folder:inputs.folder??usualFolders.
step.posture,failOn:postureFailures.find(one=>one===inputs["fail-on"])??"none",token:inputs["github-token"]??"",gate:runConfig(new Map([...own,["image","registr\
y.invalid/image"]]),context)}}var entries2=list(value=>parseListInput("tags",value)),gateInputs={policy:anyText,exceptions:entries2,"github-token":anyText},signingFields=Object.fromEntries(signingInputs.
map(name=>[name,anyText])),reportModes=["report","escalate","posture"],failures={report:["none","missed"],escalate:["none","missed"],posture:postureFailures},reportFailures=[
"none","missed","level","rows"],reportInputs=strictObject({mode:choice(reportModes),ledger:anyText,"ledger-repository":anyText,night:anyText,drift:anyText,posture:anyText,
since:anyText,folder:anyText,"stale-after":duration,"fail-on":choice(reportFailures),"publish-findings":flag,sign:choice(signChoices),...signingFields,"mail-to":entries2,
"mail-from":anyText,"mail-server":anyText,"mail-user":anyText,"mail-attach":entries2,...escalationInputs,...postureInputs,...gateInputs}).partial();function reportConfig(raw,context,environment){
let{inputs,problems:bad}=readInputs({schema:reportInputs,page:"docs/report.md"},raw),since=sinceOf(inputs),words={to:inputs["mail-to"]??[],attach:inputs["mail-a\
ttach"]??[]},sender={from:inputs["mail-from"],server:inputs["mail-server"],user:inputs["mail-user"]},mail=readMail({...words,...sender},environment,word=>`input\
 ${word}`),[first,...others]=[...bad,...placeProblems(inputs),...modeProblems(inputs),..."problem"in since?[since.problem]:[],..."problems"in mail?mail.problems:
[]];if(first!==void 0||"problem"in since||"problems"in mail)throw new ConfigError([first??noLedger,...others]);let signing=["sign",...signingInputs],own=[...raw].
filter(([name])=>Object.hasOwn(gateInputs,name)||signing.includes(name)),{ledger,"ledger-repository":repository,night,drift,posture,folder=usualFolders.step.report}=inputs;
return{ledger:repository===void 0?{path:ledger??""}:{repository},night:pathOrDefault(night,usualFolders.step.night),drift:pathOrDefault(drift,usualFolders.step.
drift),posture:pathOrDefault(posture,usualFolders.step.posture),...since,...mail,folder,token:inputs["github-token"]??"",staleAfter:inputs["stale-after"]??usualStaleAfter,
failOn:inputs["fail-on"]??"none",publishFindings:inputs["publish-findings"]??!1,gate:runConfig(new Map([...own,["image","registry.invalid/image"]]),context)}}function escalateConfig(raw,context){
let{inputs,problems}=readInputs({schema:reportInputs,page:"docs/escalation.md"},raw),own=new Map([...raw].filter(([name])=>Object.hasOwn(gateInputs,name)));return escalationConfig(
inputs,[...problems,...placeProblems(inputs),...modeProblems(inputs)],own,context)}function postureConfig(raw,context){let{inputs,problems}=readInputs({schema:reportInputs,
page:"docs/report.md"},raw),own=new Map([...raw].filter(([name])=>Object.hasOwn(gateInputs,name)));return postureJob(inputs,[...problems,...twoPlaces(inputs),...modeProblems(
inputs)],own,context)}function sinceOf({since}){return since===void 0?{since:usualSince}:sinceIn(since,"input since")}function placeProblems(inputs){return inputs.
ledger!==void 0||inputs["ledger-repository"]!==void 0?twoPlaces(inputs):[noLedger]}function twoPlaces({ledger,"ledger-repository":repository}){return ledger!==void 0&&
repository!==void 0?[twoLedgers]:repositoryProblems("input ledger-repository",repository)}var noLedger={where:"input ledger",what:"it is missing, and the report\
 is made from it",fix:"Name its folder, or its repository on GitHub in `ledger-repository`."},twoLedgers={where:"inputs ledger, ledger-repository",what:"a ledge\
r is in one place, and both name one",fix:"Keep one of them."},partly=[{modes:["report"],names:["mail-to"]},{modes:["escalate"],names:Object.keys(escalationInputs)},
{modes:["posture"],names:Object.keys(postureInputs)},{modes:["report","escalate"],names:["mail-from","mail-server","mail-user","mail-attach","posture","exceptio\
ns","publish-findings","sign","sigstore","allow-public-log","signing-tool","signing-tool-sha256"]}];function modeProblems(inputs){let{mode="report","fail-on":failOn="\
none"}=inputs,given=new Map(Object.entries(inputs)),idle=partly.filter(({modes})=>!modes.includes(mode)).flatMap(({modes,names})=>names.filter(name=>isGiven(given.
get(name))).map(name=>unused(name,modes))),allowed=failures[mode];return allowed.includes(failOn)?idle:[...idle,notThere(failOn,allowed)]}function isGiven(value){
return![void 0,!1,"false","none"].some(one=>one===value)}function unused(name,modes){let what=`it is not used in this mode: it is used by mode: ${modes.join(" a\
nd ")}`;return{where:`input ${name}`,what,fix:"Leave it out, or write the other mode."}}function notThere(failOn,allowed){return{where:"input fail-on",what:`${JSON.
stringify(failOn)} is not one of its values in this mode`,fix:choiceFix([failOn],allowed)}}export{reportConfig,escalateConfig,postureConfig};
