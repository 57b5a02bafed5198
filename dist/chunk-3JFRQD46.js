import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{readMail}from"./chunk-S2OFDXNE.js";import{runConfig}from"./chunk-4PMFMU36.js";import{parseListInput}from"./chunk-Q5RA7VYB.js";import{ConfigError,
anyText,choice,duration,flag,list,object,pathOrDefault,readInputs,repositoryProblems,signChoices,signingInputs,sinceIn,strictObject,usualFolders,usualSince,usualStaleAfter}from"./chunk-SOLK6MDS.js";var escalationInputs={mode:choice(["report","escalate"]),"pagerduty-key":anyText,"pagerduty-url":anyText,"webhook-url":anyText,"webhook-secret":anyText,"issues-\
repository":anyText,"dry-run":flag},givenSchema=object(escalationInputs).partial();function idleEscalation(inputs){let{mode="report"}=inputs;return mode==="esca\
late"?inputs["mail-to"]===void 0?[]:[idle("mail-to","mode: report mails the report")]:[...["pagerduty-key","pagerduty-url","webhook-url","webhook-secret","issue\
s-repository"].filter(name=>inputs[name]!==void 0),...inputs["dry-run"]?["dry-run"]:[]].map(name=>idle(name,"it is used by mode: escalate"))}function idle(name,what){
return{where:`input ${name}`,what:`it is not used in this mode: ${what}`,fix:"Leave it out, or write the other mode."}}function escalationConfig(inputs,problems,own,context){
let{ledger,"ledger-repository":repository,"issues-repository":issues}=inputs,[first,...others]=[...problems,...idleEscalation(inputs),...repositoryProblems("inp\
ut issues-repository",issues)];if(first!==void 0)throw new ConfigError([first,...others]);return{ledger:repository===void 0?{path:ledger??""}:{repository},...issues===
void 0?{}:{issues},given:{pagerKey:inputs["pagerduty-key"]??"",pagerUrl:inputs["pagerduty-url"]??"",webhookUrl:inputs["webhook-url"]??"",webhookSecret:inputs["w\
ebhook-secret"]??"",mailFrom:inputs["mail-from"]??"",mailServer:inputs["mail-server"]??"",mailUser:inputs["mail-user"]??""},token:inputs["github-token"]??"",publishFindings:inputs["\
publish-findings"]??!1,isDry:inputs["dry-run"]??!1,gate:runConfig(new Map([...own,["image","registry.invalid/image"]]),context)}}var entries=list(value=>parseListInput("tags",value)),gateInputs={policy:anyText,exceptions:entries,"github-token":anyText},signingFields=Object.fromEntries(signingInputs.
map(name=>[name,anyText])),reportInputs=strictObject({ledger:anyText,"ledger-repository":anyText,night:anyText,drift:anyText,posture:anyText,since:anyText,folder:anyText,
"stale-after":duration,"fail-on":choice(["none","missed"]),"publish-findings":flag,sign:choice(signChoices),...signingFields,"mail-to":entries,"mail-from":anyText,
"mail-server":anyText,"mail-user":anyText,"mail-attach":entries,...escalationInputs,...gateInputs}).partial();function reportConfig(raw,context,environment){let{
inputs,problems:bad}=readInputs({schema:reportInputs,page:"docs/report.md"},raw),since=sinceOf(inputs),words={to:inputs["mail-to"]??[],attach:inputs["mail-attac\
h"]??[]},sender={from:inputs["mail-from"],server:inputs["mail-server"],user:inputs["mail-user"]},mail=readMail({...words,...sender},environment,word=>`input ${word}`),
[first,...others]=[...bad,...placeProblems(inputs),...idleEscalation(inputs),..."problem"in since?[since.problem]:[],..."problems"in mail?mail.problems:[]];if(first!==
void 0||"problem"in since||"problems"in mail)throw new ConfigError([first??noLedger,...others]);let signing=["sign",...signingInputs],own=[...raw].filter(([name])=>Object.
hasOwn(gateInputs,name)||signing.includes(name)),{ledger,"ledger-repository":repository,night,drift,posture,folder="image-gate-report"}=inputs;return{ledger:repository===
void 0?{path:ledger??""}:{repository},night:pathOrDefault(night,usualFolders.step.night),drift:pathOrDefault(drift,usualFolders.step.drift),posture:pathOrDefault(
posture,usualFolders.step.posture),...since,...mail,folder,token:inputs["github-token"]??"",staleAfter:inputs["stale-after"]??usualStaleAfter,failOn:inputs["fai\
l-on"]??"none",publishFindings:inputs["publish-findings"]??!1,gate:runConfig(new Map([...own,["image","registry.invalid/image"]]),context)}}function escalateConfig(raw,context){
let{inputs,problems}=readInputs({schema:reportInputs,page:"docs/escalation.md"},raw),own=new Map([...raw].filter(([name])=>Object.hasOwn(gateInputs,name)));return escalationConfig(
inputs,[...problems,...placeProblems(inputs)],own,context)}function sinceOf({since}){return since===void 0?{since:usualSince}:sinceIn(since,"input since")}function placeProblems({
ledger,"ledger-repository":repository}){return ledger===void 0&&repository===void 0?[noLedger]:ledger!==void 0&&repository!==void 0?[twoLedgers]:repositoryProblems(
"input ledger-repository",repository)}var noLedger={where:"input ledger",what:"it is missing, and the report is made from it",fix:"Name its folder, or its repos\
itory on GitHub in `ledger-repository`."},twoLedgers={where:"inputs ledger, ledger-repository",what:"a ledger is in one place, and both name one",fix:"Keep one \
of them."};export{reportConfig,escalateConfig};
