import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{collectRecords}from"./chunk-ZN3QT5NB.js";import{firstWithPlan,judgeRegistry,mergeRegistry,nightAudience,nightFolders,nightOutputs,nightSummary,planHeadline,
planRegistry,renderNight,requirePrivate,shownNight}from"./chunk-PSLII4CG.js";import"./chunk-BORWNKBM.js";import"./chunk-5RA4DAAZ.js";import"./chunk-OYREFPGC.js";
import"./chunk-QIEP34QS.js";import"./chunk-XCK5VZAG.js";import"./chunk-Z7O6MN4Z.js";import"./chunk-G5OVL3N5.js";import"./chunk-2LNJEQTP.js";
import"./chunk-5FTJMFUU.js";import"./chunk-CJ733QD5.js";import"./chunk-IEO6YUTP.js";import"./chunk-W2QALLAF.js";import"./chunk-RYCY4ROU.js";
import"./chunk-RQUAI55Q.js";import{runnerContext}from"./chunk-HG3AUSDU.js";import"./chunk-RUAWSDAL.js";import{maskedValues,runConfig}from"./chunk-EPWSQXTG.js";
import"./chunk-SSA4IKTM.js";import"./chunk-LCEHMPHM.js";import"./chunk-R3P5TZ6Z.js";import"./chunk-ZRS46DME.js";import"./chunk-QG25TCC3.js";
import"./chunk-3XKDMC7G.js";import"./chunk-SEUB3NYG.js";import"./chunk-ZBRWMWNQ.js";import"./chunk-GSKRWAPL.js";import{readPolicy}from"./chunk-C2XQI3FJ.js";
import"./chunk-PBI3SQII.js";import"./chunk-7GMIHT5M.js";import{parseListInput}from"./chunk-JGFQ5NMD.js";import"./chunk-JOLEJTHZ.js";import{
runOnRunner}from"./chunk-2W7P7I3D.js";import{anonymousRegistry,gatePorts}from"./chunk-4233VVBD.js";import"./chunk-RHKTXKMZ.js";import"./chunk-3ZNSB7V5.js";
import{openRepository,openRules,runStep}from"./chunk-USU7Y6QX.js";import{ConfigError,actionInputs,anyText,choice,duration,durationOrUnlimited,failOnWords,
flag,heartbeatProblem,list,maxShards,mirrorUrl,nightCode,nightModes,readInputs,releaseVersion,repositoryProblems,sendHeartbeat,sha256,signChoices,strictObject}from"./chunk-6YOFD2GB.js";
import{version}from"./chunk-RMRS4S7I.js";import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var entries=list(value=>parseListInput("tags",value)),gateInputs={policy:anyText,exceptions:entries,sign:choice(signChoices),"cache-dir":anyText,"db-repository":entries,
"java-db-repository":entries,"rego-tool":anyText,"rego-tool-sha256":sha256,"trivy-version":releaseVersion,"trivy-path":anyText,"trivy-sha256":sha256,"trivy-mirr\
or":mirrorUrl,offline:flag,"max-db-age":durationOrUnlimited,"github-token":anyText},registryInputs=strictObject({mode:choice([...nightModes,"collect"]),images:entries,
lists:entries,running:entries,listings:entries,newest:anyText,only:entries,except:entries,shards:anyText,shard:anyText,plan:anyText,folder:anyText,ledger:anyText,
"ledger-repository":anyText,"publish-findings":flag,budget:duration,"stale-after":duration,"fail-on":choice(failOnWords),"heartbeat-url":anyText,...gateInputs}).
partial();function registryConfig(raw,context){let{inputs,problems:bad}=readInputs({schema:registryInputs,page:"docs/night.md"},raw),[first,...others]=[...bad,...problemsOf(
inputs)];if(first!==void 0)throw new ConfigError([first,...others]);let own=[...raw].filter(([name])=>Object.hasOwn(gateInputs,name)&&name!=="sign"),gate=runConfig(
new Map([...own,["image","registry.invalid/image"]]),context),{mode="scan",images=[],plan,shard,shards,budget,folder="image-gate-night"}=inputs,{"github-token":token="",
"heartbeat-url":heartbeat,"publish-findings":publishFindings=!1}=inputs,apiUrl=context.github?.apiUrl??"https://api.github.com";return{mode,folder,publishFindings,
token,failOn:failOnOf(inputs),names:images,inventory:{...inventoryOf(inputs),github:{apiUrl,token}},...plan===void 0||shard===void 0?{}:{part:{plan,shard:Number(
shard)}},shards:Number(shards??1),...ledgerOf(inputs),...budget===void 0?{}:{budget},...inputs["stale-after"]===void 0?{}:{staleAfter:inputs["stale-after"]},...heartbeat===
void 0?{}:{heartbeat:new URL(heartbeat)},gate:{...gate,sign:inputs.sign??"none"}}}function inventoryOf({images=[],lists=[],running=[],listings=[],newest,...limits}){
let{only=[],except=[]}=limits;return{sources:{names:images,lists,running,listings},limits:{only,except,...newest===void 0?{}:{newest:Number(newest)}}}}function ledgerOf({
ledger,"ledger-repository":repository}){return repository!==void 0?{ledger:{repository}}:ledger===void 0||ledger==="none"?{}:{ledger:{path:ledger}}}function failOnOf(inputs){
return inputs["fail-on"]??(ledgerOf(inputs).ledger===void 0?"blocked":"breach")}function problemsOf(inputs){let{mode="scan",newest,shards,shard,plan,ledger,"led\
ger-repository":repository}=inputs,hasLedger=ledgerOf(inputs).ledger!==void 0,isEnd=mode==="merge"||mode==="scan"&&shard===void 0;return[...numberProblems({newest,
shards,shard}),...urlProblems(inputs["heartbeat-url"]),...repositoryProblems("input ledger-repository",repository),...repository!==void 0&&ledger!==void 0?[twoLedgers]:
[],...shard===void 0==(plan===void 0)?[]:[half],...mode==="plan"&&shards===void 0?[noShards]:[],...mode==="collect"&&!hasLedger?[nowhere]:[],...!hasLedger&&failOnOf(
inputs)==="breach"&&isEnd?[noLedger]:[]]}function numberProblems(given){return Object.entries(given).flatMap(([name,text])=>{let most=name==="newest"?999999:maxShards;
if(text===void 0||/^[1-9]\d{0,5}$/.test(text)&&Number(text)<=most)return[];let what=`${JSON.stringify(text.slice(0,50))} is no number from 1 to ${most}`;return[
{where:`input ${name}`,what,fix:"Write 1 or more."}]})}function urlProblems(text){let problem=text===void 0?void 0:heartbeatProblem(text);return problem===void 0?
[]:[{where:"input heartbeat-url",...problem}]}var half={where:"inputs shard, plan",what:"only one of them is given, and both say which images are those of this \
job",fix:"Name the folder that the job with `mode: plan` has written in `plan`, and the number of this job in `shard`."},twoLedgers={where:"inputs ledger, ledge\
r-repository",what:"a ledger is in one place, and both name one",fix:"Keep one of them."},nowhere={where:"input ledger-repository",what:"it is missing, and says\
 into which ledger records are collected",fix:"Name a private repository, owner/name."},noShards={where:"input shards",what:"it is missing, and says among how m\
any jobs the images are shared out",fix:"Write 2 or more."},noLedger={where:"input fail-on",what:"only a ledger knows which findings are past their time, and th\
ere is none",fix:"Name the folder of a ledger in `ledger`, or write `fail-on: blocked` or `fail-on: none`."};var collectedFor=10080*60*1e3;async function runRegistry(ports,raw){for(let secret of maskedValues(raw,ports.environment))ports.runner.maskSecret(secret);return runStep(
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
return resolve(workingDirectory,path)}function placesOf(ports,{folder,ledger,token,staleAfter}){let{LEDGER_TOKEN,GITHUB_API_URL:apiUrl="https://api.github.com"}=ports.
environment,own={folder:inFolder(ports,folder),...staleAfter===void 0?{}:{staleAfter}};if(ledger===void 0)return own;let place="path"in ledger?{path:inFolder(ports,
ledger.path)}:{...ledger,apiUrl,token:LEDGER_TOKEN||token};return{...own,ledger:place}}function planned(ports,plan){ports.show(planHeadline(plan));let numbers=Array.
from({length:plan.shards},(_,index)=>index+1);return{outputs:{shards:JSON.stringify(numbers),known:String(plan.images.length)},finish:()=>0}}async function ended(ports,{
failOn,heartbeat,part},audience,night){let shown=await shownNight(anonymousRegistry(ports),night,audience);ports.show(renderNight(shown,ports.table));let code=nightCode(
night,part===void 0?failOn:"none"),finish=async()=>(heartbeat!==void 0&&part===void 0&&code!==3&&await sendHeartbeat(ports.http,heartbeat),code);return{summary:nightSummary(
shown),outputs:nightOutputs(night),finish}}runOnRunner(version,host=>runRegistry(gatePorts(host,version),actionInputs(host.environment)));
