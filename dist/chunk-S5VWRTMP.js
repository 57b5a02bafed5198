import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{annotations,lacksPlaces,sarifChunks}from"./chunk-QP5HALBY.js";import{commentOn}from"./chunk-5XOBYRIZ.js";import{updateSummaryFile}from"./chunk-GS6N2VOT.js";
import{sinkCodes,sinkResult,withheldSummary,withheldWords}from"./chunk-NU7XRSNH.js";import{afterMergeLine,changeSince,comparedWith,maxGzipped,maxResults,maxSurelyKept,
totalChange}from"./chunk-P4NVSMEY.js";import{plural}from"./chunk-7HSWERG5.js";import{Cancelled,ServiceError,_enum,answerKind,answerText,array,byText,
faultKind,imageName,object,parsedJson,reportFileName,repositoryUrl,runUrl,string}from"./chunk-CIY6UZVJ.js";import{dirname}from"node:path";import{createHash}from"node:crypto";var maxKey=60,maxNames=5;function artifactNames(name,job,matrix){let base=reportFileName(name).replace(/\.json$/,""),key=matrixKey(matrix,imageName(name).familiar.
split("/").at(-1)??""),withJob=[base,slug(job??""),key].filter(part=>part!=="").join("-"),named=key===""?[base,withJob]:[withJob],numbered=Array.from({length:maxNames},
(_,index)=>`${withJob}-${index+2}`);return[...new Set([...named,...numbered])].slice(0,maxNames)}function matrixKey(matrix,image){if(typeof matrix!="object"||matrix===
null)return"";let values=Object.entries(matrix).sort(([a],[b])=>byText(a,b)).map(([,value])=>typeof value=="object"?JSON.stringify(value):String(value)).filter(
value=>value!==image),text=values.join("-"),clean=slug(text);return values.length===0||clean===text&&clean!==""?clean:[slug(text.slice(0,maxKey)),hash(text)].filter(
part=>part!=="").join("-")}function slug(text){return text.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-.]+|[-.]+$/g,"").slice(0,maxKey)}function hash(text){return createHash(
"sha256").update(text).digest("hex").slice(0,8)}var days=90,deadline=6e4;async function storeArtifact({artifacts,clock},imageName2,{json,record,sarif,summary,sboms,vex},{artifact,run}){if(!artifact)return sinkResult(
"artifact-off");try{let beside=[record,sarif,summary,...sboms,...vex===void 0?[]:[vex]];return await firstFreeName({artifacts,clock},imageName2,[...json,...beside],
run)}catch(error){return sinkResult("artifact-defect",{detail:error instanceof Error?error.message:String(error)})}}async function firstFreeName({artifacts,clock},imageName2,files,run){
let end=clock.elapsed()+deadline,names=artifactNames(imageName2,run.job,run.matrix);for(let name of names){let left=Math.max(1,Math.ceil(end-clock.elapsed())),result=await artifacts.
upload({name,files,root:dirname(files[0]),days,deadline:left});if(result.kind==="stored"){let url=`${runUrl(run)}/artifacts/${result.id}`;return sinkResult("art\
ifact-sent",{detail:name,id:result.id,url})}if(result.why!=="taken")return sinkResult(`artifact-${result.why}`,{detail:result.detail})}return sinkResult("artifa\
ct-taken",{detail:names.join(", ")})}var deadline2=12e4;async function sendAttestations({api,clock},bundles,{run}){if(api===void 0)return sinkResult("attestations-no-token");let end=clock.elapsed()+
deadline2;try{for(let[sent,bytes]of bundles.entries()){let answer=await api.request({method:"POST",route:`/repos/${run.repository}/attestations`,body:{bundle:parsedJson(
bytes.toString("utf8"))},deadline:Math.max(1,end-clock.elapsed()),repeatable:!0}),kind=answerKind(answer);if(kind!=="ok")return sinkResult(refusals[kind],{detail:`${answerText(
answer)}; it has ${sent} of ${bundles.length}`})}return sinkResult("attestations-sent",{detail:plural(bundles.length,"attestation"),url:`${repositoryUrl(run)}/a\
ttestations`})}catch(error){let detail=error instanceof Error?error.message:String(error);return sinkResult(`attestations-${faultKind(error)}`,{detail})}}var refusals={
unauthorized:"attestations-unauthorized",denied:"attestations-denied",missing:"attestations-missing","too-large":"attestations-refused",refused:"attestations-re\
fused","rate-limited":"attestations-rate-limited",unavailable:"attestations-unavailable",unexpected:"attestations-unexpected"};import{promisify}from"node:util";import{gzip}from"node:zlib";var uploadDeadline=6e4,questionDeadline=1e4,waits=[1e3,2e3,4e3,8e3,15e3],receiptSchema=object({id:string().min(1)}),statusSchema=object({processing_status:_enum(
["pending","complete","failed"]),errors:array(string()).nullish()}),analysesSchema=array(object({warning:string()}));async function uploadSarif({api,clock},assessment,log,{
uploadSarif:choice,run}){if(choice==="false")return sinkResult("sarif-off");if(api===void 0)return sinkResult("sarif-no-token");if(run.nobody!==void 0)return sinkResult(
"sarif-no-pull-request",{detail:run.nobody});if(run.at===void 0)return sinkResult("sarif-no-commit");if(lacksPlaces(assessment,log))return sinkResult("sarif-no-\
file");if(scannedNothing(assessment))return sinkResult(isAllowed(assessment)?"sarif-nothing-to-scan":"sarif-nothing-scanned");try{return await upload({api,clock,
run,at:run.at},assessment,log)}catch(error){return sinkResult(`sarif-${faultKind(error)}`,{detail:error instanceof Error?error.message:String(error)})}}function scannedNothing({
decision:{triage}}){return triage.open.length===0&&triage.concerns.some(({kind})=>kind==="unscannable")}function isAllowed({decision:{triage}}){return triage.concerns.
every(({kind,action})=>kind!=="unscannable"||action==="log")}async function upload(how,assessment,log){let{api,run,at}=how,body=await uploadBody(assessment,log);
if(body===void 0)return sinkResult("sarif-too-large");let answer=await api.request({method:"POST",route:`/repos/${run.repository}/code-scanning/sarifs`,body:{commit_sha:at.
commit,ref:at.ref,sarif:body.base64,tool_name:"image-gate"},deadline:uploadDeadline,repeatable:!0}),receipt=receiptSchema.safeParse(answer.body);if(answerKind(answer)!==
"ok")return sinkResult(refusalCode(answer,run),{detail:answerText(answer)});if(!receipt.success)return sinkResult("sarif-unexpected",{detail:answerText(answer)});
let left=body.left===0?"":`${body.left} findings did not fit and are only in the JSON report`,results=Math.min(assessment.decision.triage.open.length,log.limit??
maxResults);return processed(how,receipt.data.id,{left,isLarge:results>maxSurelyKept})}function refusalCode(answer,run){let kind=answerKind(answer);return kind===
"denied"?denialCode(answer,run):kind==="missing"&&!isGithubDotCom(run)?"sarif-no-feature":refusalCodes[kind]}var refusalCodes={ok:"sarif-sent",unauthorized:"sar\
if-unauthorized",denied:"sarif-denied",missing:"sarif-missing","too-large":"sarif-too-large",refused:"sarif-refused","rate-limited":"sarif-rate-limited",unavailable:"\
sarif-unavailable",unexpected:"sarif-unexpected"};function denialCode(answer,{readOnly,archived}){return archived?"sarif-archived":readOnly?"sarif-read-only":/(code security|advanced security|code scanning)/i.
test(answerText(answer))?"sarif-disabled":"sarif-denied"}function isGithubDotCom({serverUrl}){let{hostname}=new URL(serverUrl);return hostname==="github.com"||hostname.
endsWith(".ghe.com")}async function processed(how,id,{left,isLarge}){let{api,clock,run}=how,known={id,url:alertsUrl(how)},route=`/repos/${run.repository}/code-s\
canning/sarifs/${encodeURIComponent(id)}`;for(let wait of waits){await clock.sleep(wait);let answer=await api.request({method:"GET",route,deadline:questionDeadline,
repeatable:!0}),status=statusSchema.safeParse(answer.body).data;if(answerKind(answer)!=="ok"&&answerKind(answer)!=="missing")break;let errors=status?.errors??[];
if(status?.processing_status==="failed")return sinkResult("sarif-not-processed",{...known,detail:errors.slice(0,5).join("; ")});if(status?.processing_status!=="\
complete")continue;let ignored=isLarge||errors.length>0?await warningOf(how,id):"",detail=[left,ignored].filter(text=>text!=="").join("; ");return detail===""?sinkResult(
"sarif-sent",known):sinkResult("sarif-sent-partly",{...known,detail})}return sinkResult("sarif-pending",{...known,detail:left})}async function warningOf({api,run},id){
let query=new URLSearchParams({sarif_id:id,per_page:"1"}),route=`/repos/${run.repository}/code-scanning/analyses?${query}`,answer=await api.request({method:"GET",
route,deadline:questionDeadline,repeatable:!0});return analysesSchema.safeParse(answer.body).data?.[0]?.warning??""}function alertsUrl({run,at}){let pull=/^refs\/pull\/(\d+)\//.
exec(at.ref)?.[1],where=pull===void 0?`ref:${at.ref}`:`pr:${pull}`;return`${repositoryUrl(run)}/security/code-scanning?${new URLSearchParams({query:`is:open too\
l:image-gate ${where}`})}`}var compress=promisify(gzip),cuts=4;async function uploadBody(assessment,{chunks,...options},limit=maxGzipped){let results=Math.min(assessment.
decision.triage.open.length,options.limit??maxResults),wanted=results,log=chunks;for(let cut=0;cut<=cuts;cut+=1){let bytes=await compress([...log].join(""));if(bytes.
length<=limit)return{base64:bytes.toString("base64"),left:wanted-results};results=Math.floor(results*Math.min(.9,.9*limit/bytes.length)),log=sarifChunks(assessment,
{...options,limit:results})}}async function deliver(ports,{assessment,release,files,sarif},publishing){if(publishing===void 0)return{sent:[],links:{}};if(publishing.isWithheld)return deliverWithheld(
ports,{assessment,sarif},publishing);let{run}=publishing,api=openApi(ports,publishing),stored=await Promise.all([uploadSarif({clock:ports.clock,...api?{api}:{}},
assessment,sarif,publishing),...release.kind==="pending"||release.kind==="revoking"?[]:[storeArtifact(ports,assessment.name,files,publishing)]]),summary=runUrl(
run),links=linksOf(stored,summary),{category}=sarif,parts={release,delivery:{sent:stored,links},...category===void 0?{}:{category}},sent=[...stored,await commentOn(
api,assessment,parts,publishing)];logResults(ports,sent);let afterMerge=afterMergeLine(assessment);return afterMerge!==""&&ports.runner.annotate(assessment.afterMerge?.
verdict==="blocked"?"warning":"notice",afterMerge),run.ofAnotherRun!==!0&&annotate(ports.runner,assessment,{fallback:sarif.fallback,rest:`the summary of this ru\
n (${summary})`}),{sent,links,failure:failureOf(sent,publishing)}}async function deliverWithheld(ports,{assessment,sarif},publishing){let{run}=publishing,api=openApi(
ports,publishing),uploaded=mayBeProposed(run)&&publishing.uploadSarif!=="false"?sinkResult("sarif-withheld"):await uploadSarif({clock:ports.clock,...api?{api}:{}},
assessment,sarif,publishing),{category}=sarif,parts={release:{kind:"withheld"},delivery:{links:{},sent:[]},...category?{category}:{}},comment=await commentOn(api,
assessment,parts,publishing),sent=[uploaded,sinkResult("artifact-withheld"),comment];return logResults(ports,sent),ports.runner.annotate("notice",withheldWords),
{sent,links:linksOf(sent,runUrl(run)),failure:failureOf(sent,publishing)}}function mayBeProposed({pullRequest,at,defaultBranch}){let isKept=at?.ref.startsWith("\
refs/tags/")||defaultBranch&&at?.ref===`refs/heads/${defaultBranch}`;return pullRequest!==void 0||!isKept}function linksOf(sent,summary){let[codeScanning,artifact]=[
"code-scanning","artifact"].map(sink=>sent.find(one=>one.sink===sink)?.url);return{summary,...codeScanning?{codeScanning}:{},...artifact?{artifact}:{}}}async function finishReports(ports,{
assessment,release,files,bundles=[]},publishing,delivery){let write=all=>updateSummaryFile(ports,assessment,release,files,deliverySummary(all)),sent=delivery.sent,
summary=await write(delivery);if(publishing===void 0)return{summary,sent};let isStored=sent.some(({sink})=>sink==="artifact");if(publishing.isWithheld)return publishing.
attestations&&bundles.length>0&&(sent=[...sent,sinkResult("attestations-withheld")]),{summary:withheldSummary(assessment,release,deliverySummary({...delivery,sent})),
sent};let wanted=[...publishing.attestations&&bundles.length>0?[()=>sendAttestations({...ports,api:openApi(ports,publishing)},bundles,publishing)]:[],...isStored?
[]:[()=>storeArtifact(ports,assessment.name,files,publishing)]];for(let send of wanted){let result=await send();logResults(ports,[result]),sent=[...sent,result],
summary=await write({sent,links:linksOf(sent,runUrl(publishing.run))})}return{summary,sent}}function openApi({openGithub},{run,token}){return token===void 0?void 0:
openGithub({apiUrl:run.apiUrl,token})}function logResults({log,runner},sent){let lines=loudness=>sent.filter(one=>loudnessOf(one)===loudness).map(sentence);for(let line of lines(
"line"))log.info(line);for(let level of["warning","notice"])lines(level).length>0&&runner.annotate(level,lines(level).join(`
`))}function loudnessOf({code}){return sinkCodes[code].loudness}function sentence({sink,message,fix,url}){return`${{"code-scanning":"Code scanning",artifact:"Ar\
tifact",comment:"Comment",attestations:"Attestations"}[sink]}: ${[message,fix,url??""].filter(text=>text!=="").join(" ")}`}function annotate(runner,assessment,options){
for(let{level,title,message,file,line}of annotations(assessment,options))file===void 0||line===void 0?runner.annotate(level,`${title}. ${message}`):runner.annotate(
level,message,{title,file,line})}function failureOf(sent,{uploadSarif:choice}){if(sent.some(({code})=>code.endsWith("-cancelled")))return new Cancelled("its cal\
ler");let upload2=sent.find(({sink})=>sink==="code-scanning");if(!(choice!=="true"||upload2===void 0||upload2.state==="sent"||upload2.state==="pending"))return new ServiceError(
{code:upload2.code,message:`The upload to code scanning, which upload-sarif: true demands, failed. ${upload2.message}`,fix:upload2.fix})}function deliverySummary({
sent,links}){let shown=sent.filter(one=>loudnessOf(one)!=="silent");return{links,sent:shown}}var outputNames=["verdict","after-merge","digest","imageid","metadata","pushed","critical","high","medium","low","unknown","blocking","excepted","exploited","ne\
w","fixed","json-file","record-file","sarif-file","summary-file","sbom-files","sarif-uploaded","sarif-id","artifact-id","artifact-url","comment-url","signer-ide\
ntity","signer-issuer","attestations"];function outputs(assessment,release,files,sent,image){let{verdict,triage}=assessment.decision,{counts:counts2}=triage;return{
verdict,"after-merge":assessment.afterMerge?.verdict??"",digest:registryDigest(assessment,release,image?.origin),imageid:image?.imageId??assessment.images[0]?.imageId??
"",metadata:image?.metadata??"",pushed:String(release.kind==="pushed"),critical:String(counts2.CRITICAL),high:String(counts2.HIGH),medium:String(counts2.MEDIUM),
low:String(counts2.LOW),unknown:String(counts2.UNKNOWN),blocking:String(triage.open.filter(blocks).length),excepted:String(triage.excepted.length),exploited:exploitedOutput(
triage),...changeOutputs(assessment),"json-file":files.json.join(`
`),"record-file":files.record,"sarif-file":files.sarif,"summary-file":files.summary,"sbom-files":files.sboms.join(`
`),...deliveryOutputs(sent),...proofOutputs(release)}}function proofOutputs(release){let{signer="",issuer="",claims=[]}=(release.kind==="pushed"?release.proof:void 0)??
{};return{"signer-identity":signer,"signer-issuer":issuer,attestations:claims.join(`
`)}}function exploitedOutput({exploitation,open}){return exploitation===void 0?"":String(open.filter(judged=>judged.exploitation?.listed!==void 0).length)}function changeOutputs(assessment){
let baseline=comparedWith(assessment);if(baseline===void 0)return{new:"",fixed:""};let change=changeSince(baseline,assessment.decision.triage);return{new:String(
totalChange(change,"new")),fixed:String(totalChange(change,"fixed"))}}function registryDigest(assessment,release,origin){return release.kind==="pushed"?release.
digest:origin==="registry"?assessment.digest??"":""}var counts=new Set(["critical","high","medium","low","unknown","blocking","excepted"]),changes=new Set(["new",
"fixed","exploited"]);function joinedOutputs(all){let joined=outputNames.map(name=>[name,joinedOutput(name,all.map(one=>one[name]))]);return Object.fromEntries(
joined)}function joinedOutput(name,values){return name==="verdict"||name==="after-merge"?values.find(value=>value==="blocked")??values.find(value=>value!=="")??
"":name==="pushed"||name==="sarif-uploaded"?String(values.every(value=>value==="true")):changes.has(name)&&values.includes("")?"":counts.has(name)||changes.has(
name)?String(values.reduce((sum,value)=>sum+Number(value),0)):values.filter(value=>value!=="").join(`
`)}function deliveryOutputs(sent){let at=sink=>sent.find(one=>one.sink===sink),[scanning,artifact,comment]=[at("code-scanning"),at("artifact"),at("comment")];return{
"sarif-uploaded":String(scanning?.state==="sent"||scanning?.state==="pending"),"sarif-id":scanning?.id??"","artifact-id":artifact?.id??"","artifact-url":artifact?.
url??"","comment-url":comment?.url??""}}function blocks({action}){return action==="block"}function sarifText(assessment,options){return{...options,chunks:[...sarifChunks(assessment,options)]}}export{deliver,finishReports,outputs,joinedOutputs,sarifText};
