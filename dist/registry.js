import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{collectRecords}from"./chunk-FHQAZP7K.js";import{renderNight,requirePrivate,shownNight}from"./chunk-2YXNBN6Q.js";import{nightEnd,nightSummary,
runNight}from"./chunk-CNS2DCMQ.js";import"./chunk-WIZQBOVI.js";import"./chunk-GDVC7DDA.js";import"./chunk-5BQNZ77Q.js";import"./chunk-VRDS7WVV.js";
import"./chunk-J2PMX3Q5.js";import"./chunk-QY6Q66YH.js";import"./chunk-YCCQKMGN.js";import"./chunk-GS6N2VOT.js";import"./chunk-LAG2LS7E.js";
import"./chunk-GK3Y646S.js";import"./chunk-GWD2B6L5.js";import"./chunk-PTNC3OVE.js";import"./chunk-SPCT44O5.js";import"./chunk-LF42ESR2.js";
import"./chunk-TVEMK2KD.js";import"./chunk-CIQEK4OL.js";import"./chunk-ECAEX47N.js";import"./chunk-5FTJMFUU.js";import"./chunk-IRGJHGX3.js";
import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import{runnerContext}from"./chunk-VX5XPUR4.js";import{maskedValues,runConfig}from"./chunk-GJ5CLEIU.js";
import"./chunk-QP5DHZF5.js";import"./chunk-D6PM2RT6.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-ISXCPQFW.js";import"./chunk-TKBDQ3DN.js";
import"./chunk-3ZNSB7V5.js";import{nightOutputs,planHeadline}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";
import"./chunk-FTBHWEKZ.js";import{failOnWords,heartbeatProblems,idleProblems,isHandedOver,maxNewest,maxShards,nightModes,nightPart,planCode}from"./chunk-HSFB43BR.js";
import{entryList,judgingInputs,ledgerIn,ledgerProblems}from"./chunk-FM3S77B3.js";import"./chunk-JOLEJTHZ.js";import"./chunk-473NBSRF.js";import"./chunk-RQUAI55Q.js";
import{nightAudience,runStep}from"./chunk-NU7XRSNH.js";import{openRules,readPolicy}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import{
openRepository}from"./chunk-7HSWERG5.js";import{ConfigError,actionInputs,anonymousRegistry,anyText,apiUrlIn,choice,count,duration,flag,gatePorts,layerAccesses,
mirrorUrl,publicApi,readInputs,runOnRunner,sha256,signChoices,strictObject,usualFolders,version}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var gateInputs={...judgingInputs,sign:choice(signChoices),"attest-vex":flag,"clair-url":mirrorUrl,"clair-issuer":anyText,"clair-timeout":duration,"clair-registr\
y-access":choice(layerAccesses),"rego-tool":anyText,"rego-tool-sha256":sha256,"github-token":anyText},registryInputs=strictObject({mode:choice([...nightModes,"c\
ollect"]),images:entryList,lists:entryList,running:entryList,listings:entryList,newest:count(maxNewest),only:entryList,except:entryList,shards:count(maxShards),
shard:count(maxShards),plan:anyText,folder:anyText,ledger:anyText,"ledger-repository":anyText,"publish-findings":flag,budget:duration,"stale-after":duration,"fa\
il-on":choice(failOnWords),"heartbeat-url":anyText,...gateInputs}).partial();function registryConfig(raw,context){let{inputs,problems:bad}=readInputs({schema:registryInputs,
page:"docs/night.md"},raw),[first,...others]=[...bad,...problemsOf(inputs)];if(first!==void 0)throw new ConfigError([first,...others]);let own=[...raw].filter(([
name])=>Object.hasOwn(gateInputs,name)&&!["sign","attest-vex"].includes(name)),gate=runConfig(new Map([...own,["image","registry.invalid/image"]]),context),{mode="\
scan",budget,folder=usualFolders.step.night}=inputs,{"github-token":token="","heartbeat-url":heartbeat,"publish-findings":publishFindings=!1}=inputs,apiUrl=context.
github?.apiUrl??publicApi;return{folder,publishFindings,token,failOn:failOnOf(inputs),part:mode==="collect"?{kind:"collect"}:nightPart({...inputs,mode}),inventory:{
...inventoryOf(inputs),github:{apiUrl,token}},...ledgerOf(inputs),...budget===void 0?{}:{budget},...inputs["stale-after"]===void 0?{}:{staleAfter:inputs["stale-\
after"]},...heartbeat===void 0?{}:{heartbeat:new URL(heartbeat)},gate:{...gate,sign:inputs.sign??"none",attestVex:inputs["attest-vex"]??!1}}}function inventoryOf({
images=[],lists=[],running=[],listings=[],newest,...limits}){let{only=[],except=[]}=limits;return{sources:{names:images,lists,running,listings},limits:{only,except,
...newest===void 0?{}:{newest}}}}function ledgerOf(inputs){let ledger=ledgerIn({...inputs,ledger:inputs.ledger==="none"?void 0:inputs.ledger});return ledger===void 0?
{}:{ledger}}function failOnOf(inputs){return inputs["fail-on"]??(ledgerOf(inputs).ledger===void 0?"blocked":"breach")}function problemsOf(inputs){let{mode="scan",
shards,shard,plan}=inputs,hasLedger=ledgerOf(inputs).ledger!==void 0,isEnd=mode==="merge"||mode==="scan"&&shard===void 0;return[...heartbeatProblems(inputs["hea\
rtbeat-url"],"input heartbeat-url"),...ledgerProblems(inputs),...shard===void 0==(plan===void 0)?[]:[half],...mode==="plan"&&shards===void 0?[noShards]:[],...mode===
"merge"&&(inputs.images??[]).length===0?[noFolders]:[],...mode==="collect"?[]:idleProblems(nightPart({...inputs,mode}),givenWords(inputs)),...mode==="collect"&&
!hasLedger?[nowhere]:[],...!hasLedger&&failOnOf(inputs)==="breach"&&isEnd?[noLedger]:[]]}function givenWords(inputs){let given=Object.entries(inputs).filter(([name,
value])=>value!==void 0&&!(name==="sign"&&value==="none"));return new Map(given.map(([name])=>[name,`input ${name}`]))}var half={where:"inputs shard, plan",what:"\
only one of them is given, and both say which images are those of this job",fix:"Name the folder that the job with `mode: plan` has written in `plan`, and the n\
umber of this job in `shard`."},nowhere={where:"input ledger-repository",what:"it is missing, and says into which ledger records are collected",fix:"Name a priv\
ate repository, owner/name."},noFolders={where:"input images",what:"it is missing, and says which folders are merged",fix:"Name the folder into which the artifa\
cts of the plan and of the shards were downloaded."},noShards={where:"input shards",what:"it is missing, and says among how many jobs the images are shared out",
fix:"Write 2 or more."},noLedger={where:"input fail-on",what:"only a ledger knows which findings are past their time, and there is none",fix:"Name the folder of\
 a ledger in `ledger`, or write `fail-on: blocked` or `fail-on: none`."};var collectedFor=10080*60*1e3;async function runRegistry(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return runStep(
ports,async()=>{let config=registryConfig(raw,await runnerContext(ports)),places=placesOf(ports,config),{part,inventory,gate,budget,token,publishFindings}=config;
if(part.kind==="collect")return collected(ports,config,places);let audience=await nightAudience(ports,{token,publishFindings,isPrivate:gate.github?.origin?.private,
...places.ledger===void 0?{}:{ledger:places.ledger}});requirePrivate(audience,isHandedOver(part));let done=await runNight(ports,{...places,part,inventory,gate,...budget===
void 0?{}:{budget}});return"plan"in done?planned(ports,done.plan):ended(ports,{...config,part},audience,done.night)})}async function collected(ports,config,{ledger:place}){
let{gate,token,publishFindings}=config;if(place===void 0||gate.github===void 0)throw new Error("defect: nowhere to collect");let{repository,apiUrl}=gate.github,
built=openRepository(ports.files,ports.openContents,gate.repository,ports.workingDirectory),rules=await openRules(ports,gate.rules,built),policy=await readPolicy(
rules,gate.policy),{text,exit}=await collectRecords(ports,{place,publishFindings,repository,access:{token,apiUrl},branches:[],since:new Date(ports.clock.now().getTime()-
collectedFor),rules:{files:rules.governing,policy,named:{keys:[],identities:[]}}});return ports.show(text),{finish:()=>exit}}function inFolder({workingDirectory},path){
return resolve(workingDirectory,path)}function placesOf(ports,{folder,ledger,token,staleAfter}){let{LEDGER_TOKEN}=ports.environment,apiUrl=apiUrlIn(ports.environment),
own={folder:inFolder(ports,folder),...staleAfter===void 0?{}:{staleAfter}};if(ledger===void 0)return own;let place="path"in ledger?{path:inFolder(ports,ledger.path)}:
{...ledger,apiUrl,token:LEDGER_TOKEN||token};return{...own,ledger:place}}function planned(ports,plan){ports.show(planHeadline(plan));let numbers=Array.from({length:plan.
shards},(_,index)=>index+1);return{outputs:{shards:JSON.stringify(numbers),known:String(plan.images.length)},finish:()=>planCode(plan)}}async function ended(ports,how,audience,night){
let shown=await shownNight(anonymousRegistry(ports),night,audience);return ports.show(renderNight(shown,ports.table)),{summary:nightSummary(shown),outputs:nightOutputs(
night),finish:()=>nightEnd(ports,night,how)}}runOnRunner(version,host=>runRegistry(gatePorts(host,version),actionInputs(host.environment)));
