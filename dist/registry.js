import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{collectRecords}from"./chunk-OCNCPYXZ.js";import{firstWithPlan,judgeRegistry,mergeRegistry,nightFolders,nightOutputs,nightSummary,planHeadline,planRegistry,
renderNight,requirePrivate,shownNight}from"./chunk-US5YUUR6.js";import"./chunk-FP7JB6TX.js";import"./chunk-RCD7RJYW.js";import"./chunk-LLCGDTWC.js";
import"./chunk-IEUEYJ6K.js";import"./chunk-ASXDNY74.js";import"./chunk-4KHZWAIY.js";import"./chunk-YPMZ5YAA.js";import"./chunk-U2DD4HHP.js";
import"./chunk-5FTJMFUU.js";import{nightAudience}from"./chunk-4FBBZM4H.js";import"./chunk-RJPFFDJO.js";import"./chunk-ZZ6YTFQQ.js";import"./chunk-W2QALLAF.js";
import"./chunk-AZQNI6SN.js";import"./chunk-RQUAI55Q.js";import{runnerContext}from"./chunk-6T67B544.js";import"./chunk-S4Q4XO4X.js";import{
maskedValues,runConfig}from"./chunk-VL4BESFY.js";import"./chunk-36F5L555.js";import"./chunk-ZIEKVNET.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-6MXHJIHK.js";
import"./chunk-76XNJVJN.js";import"./chunk-CWRLDZPU.js";import"./chunk-6QUJV22X.js";import"./chunk-W7TJ5L2R.js";import"./chunk-WJ4RSSVZ.js";
import{readPolicy}from"./chunk-FWGH2ENT.js";import"./chunk-BDAALBZ4.js";import"./chunk-7GMIHT5M.js";import{parseListInput}from"./chunk-CN5AZ2OI.js";
import"./chunk-JOLEJTHZ.js";import"./chunk-566D6X7L.js";import{runOnRunner}from"./chunk-KLZKGWMY.js";import{anonymousRegistry,gatePorts}from"./chunk-IHLYZPQS.js";
import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";import{openRepository,openRules,runStep}from"./chunk-UGLA4IV3.js";import{ConfigError,actionInputs,
anyText,apiUrlIn,choice,count,duration,durationOrUnlimited,failOnWords,flag,heartbeatProblem,list,maxNewest,maxShards,mirrorUrl,nightCode,nightModes,planCode,publicApi,
readInputs,releaseVersion,repositoryProblems,sendHeartbeat,sha256,signChoices,strictObject}from"./chunk-AFPHAFWV.js";import{version}from"./chunk-RMRS4S7I.js";
import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var entries=list(value=>parseListInput("tags",value)),gateInputs={policy:anyText,exceptions:entries,sign:choice(signChoices),"cache-dir":anyText,"db-repository":entries,
"java-db-repository":entries,"rego-tool":anyText,"rego-tool-sha256":sha256,"trivy-version":releaseVersion,"trivy-path":anyText,"trivy-sha256":sha256,"trivy-mirr\
or":mirrorUrl,offline:flag,"max-db-age":durationOrUnlimited,"github-token":anyText},registryInputs=strictObject({mode:choice([...nightModes,"collect"]),images:entries,
lists:entries,running:entries,listings:entries,newest:count(maxNewest),only:entries,except:entries,shards:count(maxShards),shard:count(maxShards),plan:anyText,folder:anyText,
ledger:anyText,"ledger-repository":anyText,"publish-findings":flag,budget:duration,"stale-after":duration,"fail-on":choice(failOnWords),"heartbeat-url":anyText,
...gateInputs}).partial();function registryConfig(raw,context){let{inputs,problems:bad}=readInputs({schema:registryInputs,page:"docs/night.md"},raw),[first,...others]=[
...bad,...problemsOf(inputs)];if(first!==void 0)throw new ConfigError([first,...others]);let own=[...raw].filter(([name])=>Object.hasOwn(gateInputs,name)&&name!==
"sign"),gate=runConfig(new Map([...own,["image","registry.invalid/image"]]),context),{mode="scan",images=[],plan,shard,shards,budget,folder="image-gate-night"}=inputs,
{"github-token":token="","heartbeat-url":heartbeat,"publish-findings":publishFindings=!1}=inputs,apiUrl=context.github?.apiUrl??publicApi;return{mode,folder,publishFindings,
token,failOn:failOnOf(inputs),names:images,inventory:{...inventoryOf(inputs),github:{apiUrl,token}},...plan===void 0||shard===void 0?{}:{part:{plan,shard}},shards:shards??
1,...ledgerOf(inputs),...budget===void 0?{}:{budget},...inputs["stale-after"]===void 0?{}:{staleAfter:inputs["stale-after"]},...heartbeat===void 0?{}:{heartbeat:new URL(
heartbeat)},gate:{...gate,sign:inputs.sign??"none"}}}function inventoryOf({images=[],lists=[],running=[],listings=[],newest,...limits}){let{only=[],except=[]}=limits;
return{sources:{names:images,lists,running,listings},limits:{only,except,...newest===void 0?{}:{newest}}}}function ledgerOf({ledger,"ledger-repository":repository}){
return repository!==void 0?{ledger:{repository}}:ledger===void 0||ledger==="none"?{}:{ledger:{path:ledger}}}function failOnOf(inputs){return inputs["fail-on"]??
(ledgerOf(inputs).ledger===void 0?"blocked":"breach")}function problemsOf(inputs){let{mode="scan",shards,shard,plan,ledger,"ledger-repository":repository}=inputs,
hasLedger=ledgerOf(inputs).ledger!==void 0,isEnd=mode==="merge"||mode==="scan"&&shard===void 0;return[...urlProblems(inputs["heartbeat-url"]),...repositoryProblems(
"input ledger-repository",repository),...repository!==void 0&&ledger!==void 0?[twoLedgers]:[],...shard===void 0==(plan===void 0)?[]:[half],...mode==="plan"&&shards===
void 0?[noShards]:[],...mode==="merge"&&(inputs.images??[]).length===0?[noFolders]:[],...mode==="collect"&&!hasLedger?[nowhere]:[],...!hasLedger&&failOnOf(inputs)===
"breach"&&isEnd?[noLedger]:[]]}function urlProblems(text){let problem=text===void 0?void 0:heartbeatProblem(text);return problem===void 0?[]:[{where:"input hear\
tbeat-url",...problem}]}var half={where:"inputs shard, plan",what:"only one of them is given, and both say which images are those of this job",fix:"Name the fol\
der that the job with `mode: plan` has written in `plan`, and the number of this job in `shard`."},twoLedgers={where:"inputs ledger, ledger-repository",what:"a \
ledger is in one place, and both name one",fix:"Keep one of them."},nowhere={where:"input ledger-repository",what:"it is missing, and says into which ledger rec\
ords are collected",fix:"Name a private repository, owner/name."},noFolders={where:"input images",what:"it is missing, and says which folders are merged",fix:"N\
ame the folder into which the artifacts of the plan and of the shards were downloaded."},noShards={where:"input shards",what:"it is missing, and says among how \
many jobs the images are shared out",fix:"Write 2 or more."},noLedger={where:"input fail-on",what:"only a ledger knows which findings are past their time, and t\
here is none",fix:"Name the folder of a ledger in `ledger`, or write `fail-on: blocked` or `fail-on: none`."};var collectedFor=10080*60*1e3;async function runRegistry(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return runStep(
ports,async()=>{let config=registryConfig(raw,await runnerContext(ports)),places=placesOf(ports,config),{mode,inventory,part,shards}=config,{token,publishFindings}=config;
if(mode==="collect")return collected(ports,config,places);let audience=await nightAudience(ports,{token,publishFindings,isPrivate:config.gate.github?.origin?.private,
...places.ledger===void 0?{}:{ledger:places.ledger}});if(requirePrivate(audience,mode==="plan"||part!==void 0),mode==="plan")return planned(ports,await planRegistry(
ports,inventory,{...places,shards}));if(mode==="merge"){let folders=await nightFolders(ports.files,config.names.map(name=>inFolder(ports,name))),plan=await firstWithPlan(
ports.files,folders);return ended(ports,config,audience,await mergeRegistry(ports,{plan,shards:folders},places))}let{gate,budget}=config,images=part===void 0?inventory:
{...part,plan:await firstWithPlan(ports.files,await nightFolders(ports.files,[inFolder(ports,part.plan)]))},{ledger:_,...withoutLedger}=places,night=await judgeRegistry(
ports,{...part===void 0?places:withoutLedger,images,gate,...budget===void 0?{}:{budget}});return ended(ports,config,audience,night)})}async function collected(ports,config,{
ledger:place}){let{gate,token,publishFindings}=config;if(place===void 0||gate.github===void 0)throw new Error("defect: nowhere to collect");let{repository,apiUrl}=gate.
github,built=openRepository(ports.files,ports.openContents,gate.repository,ports.workingDirectory),rules=await openRules(ports,gate.rules,built),policy=await readPolicy(
rules,gate.policy),{text,exit}=await collectRecords(ports,{place,publishFindings,repository,access:{token,apiUrl},branches:[],since:new Date(ports.clock.now().getTime()-
collectedFor),rules:{files:rules.governing,policy,named:{keys:[],identities:[]}}});return ports.show(text),{finish:()=>exit}}function inFolder({workingDirectory},path){
return resolve(workingDirectory,path)}function placesOf(ports,{folder,ledger,token,staleAfter}){let{LEDGER_TOKEN}=ports.environment,apiUrl=apiUrlIn(ports.environment),
own={folder:inFolder(ports,folder),...staleAfter===void 0?{}:{staleAfter}};if(ledger===void 0)return own;let place="path"in ledger?{path:inFolder(ports,ledger.path)}:
{...ledger,apiUrl,token:LEDGER_TOKEN||token};return{...own,ledger:place}}function planned(ports,plan){ports.show(planHeadline(plan));let numbers=Array.from({length:plan.
shards},(_,index)=>index+1);return{outputs:{shards:JSON.stringify(numbers),known:String(plan.images.length)},finish:()=>planCode(plan)}}async function ended(ports,{
failOn,heartbeat,part},audience,night){let shown=await shownNight(anonymousRegistry(ports),night,audience);ports.show(renderNight(shown,ports.table));let code=nightCode(
night,part===void 0?failOn:"none"),finish=async()=>(heartbeat!==void 0&&part===void 0&&code!==3&&await sendHeartbeat(ports.http,heartbeat),code);return{summary:nightSummary(
shown),outputs:nightOutputs(night),finish}}runOnRunner(version,host=>runRegistry(gatePorts(host,version),actionInputs(host.environment)));
