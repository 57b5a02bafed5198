import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{runConfig}from"./chunk-GJ5CLEIU.js";import{readMail}from"./chunk-7NSBX36V.js";import{postureFailures,postureNameProblems,sinceIn,usualPosture,
usualSince,usualStaleAfter}from"./chunk-HSFB43BR.js";import{entryList,ledgerIn,ledgerProblems,ruleInputs}from"./chunk-FM3S77B3.js";import{ConfigError,
anyText,choice,choiceFix,count,duration,flag,object,pathOrDefault,readInputs,repositoryProblems,signChoices,signingInputs,strictObject,usualFolders}from"./chunk-CIY6UZVJ.js";var escalationInputs={"pagerduty-key":anyText,"pagerduty-url":anyText,"webhook-url":anyText,"webhook-secret":anyText,"issues-repository":anyText,"dry-run":flag},
givenSchema=object(escalationInputs).partial();function escalationConfig(inputs,problems,own,context){let{"issues-repository":issues}=inputs,[first,...others]=[
...problems,...repositoryProblems("input issues-repository",issues)];if(first!==void 0)throw new ConfigError([first,...others]);return{ledger:ledgerIn(inputs)??
{path:""},...issues===void 0?{}:{issues},given:{pagerKey:inputs["pagerduty-key"]??"",pagerUrl:inputs["pagerduty-url"]??"",webhookUrl:inputs["webhook-url"]??"",webhookSecret:inputs["\
webhook-secret"]??"",mailFrom:inputs["mail-from"]??"",mailServer:inputs["mail-server"]??"",mailUser:inputs["mail-user"]??""},token:inputs["github-token"]??"",publishFindings:inputs["\
publish-findings"]??!1,isDry:inputs["dry-run"]??!1,gate:runConfig(new Map([...own,["image","registry.invalid/image"]]),context)}}var postureInputs={organization:entryList,repository:entryList,image:entryList,harbor:entryList,cluster:entryList,gate:entryList,judged:entryList,exempt:entryList,
keys:entryList,identities:entryList,environment:anyText,"run-within":duration,"max-age":duration,evidence:entryList,before:anyText,level:count(5)},givenSchema2=object(
postureInputs).partial();function postureJob(inputs,problems,own,context){let[first,...others]=[...problems,...postureNameProblems(inputs,word=>`input ${word}`)];
if(first!==void 0)throw new ConfigError([first,...others]);let{night,drift,before,level}=inputs,{keys=[],identities=[],"trusted-root":trustedRoot}=inputs;return{
ledger:ledgerIn(inputs),night:pathOrDefault(night,usualFolders.step.night),drift:pathOrDefault(drift,usualFolders.step.drift),...before===void 0?{}:{before},...level===
void 0?{}:{level},images:inputs.image??[],organizations:inputs.organization??[],repositories:inputs.repository??[],gates:inputs.gate??[],harbors:inputs.harbor??
[],clusters:inputs.cluster??[],judged:inputs.judged??[],exempt:inputs.exempt??[],evidence:inputs.evidence??[],signers:{keys,identities,...trustedRoot===void 0?{}:
{trustedRoot}},environment:inputs.environment??usualPosture.environment,runWithin:inputs["run-within"]??usualPosture.runWithin,maxAge:inputs["max-age"]??usualPosture.
maxAge,folder:inputs.folder??usualFolders.step.posture,failOn:postureFailures.find(one=>one===inputs["fail-on"])??"none",token:inputs["github-token"]??"",gate:runConfig(
new Map([...own,["image","registry.invalid/image"]]),context)}}var signingFields=Object.fromEntries(signingInputs.map(name=>[name,anyText])),reportModes=["report","escalate","posture"],failures={report:["none","missed"],escalate:[
"none","missed"],posture:postureFailures},reportFailures=["none","missed","level","rows"],reportInputs=strictObject({mode:choice(reportModes),ledger:anyText,"le\
dger-repository":anyText,night:anyText,drift:anyText,posture:anyText,since:anyText,folder:anyText,"stale-after":duration,"fail-on":choice(reportFailures),"publi\
sh-findings":flag,sign:choice(signChoices),...signingFields,"mail-to":entryList,"mail-from":anyText,"mail-server":anyText,"mail-user":anyText,"mail-attach":entryList,
...escalationInputs,...postureInputs,...ruleInputs}).partial();function reportConfig(raw,context,environment){let{inputs,problems:bad}=readInputs({schema:reportInputs,
page:"docs/report.md"},raw),since=sinceOf(inputs),words={to:inputs["mail-to"]??[],attach:inputs["mail-attach"]??[]},sender={from:inputs["mail-from"],server:inputs["\
mail-server"],user:inputs["mail-user"]},mail=readMail({...words,...sender},environment,word=>`input ${word}`),[first,...others]=[...bad,...placeProblems(inputs),
...modeProblems(inputs),..."problem"in since?[since.problem]:[],..."problems"in mail?mail.problems:[]];if(first!==void 0||"problem"in since||"problems"in mail)throw new ConfigError(
[first??noLedger,...others]);let signing=["sign",...signingInputs],own=[...raw].filter(([name])=>Object.hasOwn(ruleInputs,name)||signing.includes(name)),{night,
drift,posture,folder=usualFolders.step.report}=inputs;return{ledger:ledgerIn(inputs)??{path:""},night:pathOrDefault(night,usualFolders.step.night),drift:pathOrDefault(
drift,usualFolders.step.drift),posture:pathOrDefault(posture,usualFolders.step.posture),...since,...mail,folder,token:inputs["github-token"]??"",staleAfter:inputs["\
stale-after"]??usualStaleAfter,failOn:inputs["fail-on"]??"none",publishFindings:inputs["publish-findings"]??!1,gate:runConfig(new Map([...own,["image","registry\
.invalid/image"]]),context)}}function escalateConfig(raw,context){let{inputs,problems}=readInputs({schema:reportInputs,page:"docs/escalation.md"},raw),own=new Map(
[...raw].filter(([name])=>Object.hasOwn(ruleInputs,name)));return escalationConfig(inputs,[...problems,...placeProblems(inputs),...modeProblems(inputs)],own,context)}
function postureConfig(raw,context){let{inputs,problems}=readInputs({schema:reportInputs,page:"docs/report.md"},raw),own=new Map([...raw].filter(([name])=>Object.
hasOwn(ruleInputs,name)));return postureJob(inputs,[...problems,...ledgerProblems(inputs),...modeProblems(inputs)],own,context)}function sinceOf({since}){return since===
void 0?{since:usualSince}:sinceIn(since,"input since")}function placeProblems(inputs){return inputs.ledger!==void 0||inputs["ledger-repository"]!==void 0?ledgerProblems(
inputs):[noLedger]}var noLedger={where:"input ledger",what:"it is missing, and the report is made from it",fix:"Name its folder, or its repository on GitHub in \
`ledger-repository`."},partly=[{modes:["report"],names:["mail-to"]},{modes:["escalate"],names:Object.keys(escalationInputs)},{modes:["posture"],names:Object.keys(
postureInputs)},{modes:["report","escalate"],names:["mail-from","mail-server","mail-user","mail-attach","posture","exceptions","publish-findings","sign","sigsto\
re","allow-public-log","signing-tool","signing-tool-sha256"]}];function modeProblems(inputs){let{mode="report","fail-on":failOn="none"}=inputs,given=new Map(Object.
entries(inputs)),idle=partly.filter(({modes})=>!modes.includes(mode)).flatMap(({modes,names})=>names.filter(name=>isGiven(given.get(name))).map(name=>unused(name,
modes))),allowed=failures[mode];return allowed.includes(failOn)?idle:[...idle,notThere(failOn,allowed)]}function isGiven(value){return![void 0,!1,"false","none"].
some(one=>one===value)}function unused(name,modes){let what=`it is not used in this mode: it is used by mode: ${modes.join(" and ")}`;return{where:`input ${name}`,
what,fix:"Leave it out, or write the other mode."}}function notThere(failOn,allowed){return{where:"input fail-on",what:`${JSON.stringify(failOn)} is not one of \
its values in this mode`,fix:choiceFix([failOn],allowed)}}export{reportConfig,escalateConfig,postureConfig};
