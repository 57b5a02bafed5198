import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError,HttpFault,ServiceError,ToolError,_enum,array,askDocker,byText,choiceFix,commitIn,countIn,digestOf,digestText,discriminatedUnion,dockerFolder,
durationFix,foreignInput,imageIdOf,imageName,inspectQuestion,instant,int,isDigest,isLoopback,literal,nearest,object,oneSpelling,parsedJson,readReference,record,
repositoryProblems,saveCommand,severities,startOfDay,storeName,strictObject,string,timeIn,unknown,usualFolders,withOneHost}from"./chunk-CIY6UZVJ.js";function readOptions(table,raw){let read=Object.entries(table).map(([name,option])=>[name,option.read(raw.get(name),`--${name}`)]),values=read.flatMap(([name,one])=>"\
value"in one&&one.value!==void 0?[[name,one.value]]:[]);return{values:Object.fromEntries(values),problems:read.flatMap(([,one])=>"problem"in one?[one.problem]:[])}}
function textOption(help){return{help,read:value=>({value})}}function nameOption(help){return{help,read:(given,where)=>{let fault=given===void 0||isDigest(given)?
void 0:readReference(given,where);return fault!==void 0&&"problem"in fault?{problem:fault.problem}:{value:given}}}}function hashOption(help){return{help,read:(given,where)=>{
let digits=given?.toLowerCase().replace(/^sha256:/,"");return digits===void 0||/^[0-9a-f]{64}$/.test(digits)?{value:digits}:{problem:{where,what:`${JSON.stringify(
given)} is not a SHA-256`,fix:"Write its 64 hexadecimal digits."}}}}}function commitOption(help){return{help,read:(given,where)=>{let value=given===void 0?void 0:
commitIn(given);if(given===void 0||value!==void 0)return{value};let what=`${JSON.stringify(given)} is not a commit`;return{problem:{where,what,fix:"Write its 40\
 hexadecimal digits: git rev-parse HEAD prints them."}}}}}function countOption(most,help){return{help,read:(given,where)=>{let value=given===void 0?void 0:countIn(
given,most);if(given===void 0||value!==void 0)return{value};let what=`${JSON.stringify(given.slice(0,50))} is no number from 1 to ${most}`;return{problem:{where,
what,fix:`Write a number from 1 to ${most}.`}}}}}function durationOption(help){return{help,read:(given,where)=>{let value=given===void 0?void 0:timeIn(given);return given===
void 0||value!==void 0?{value}:{problem:{where,what:`${JSON.stringify(given.slice(0,50))} is not a duration`,fix:durationFix}}}}}function listOption(help){return{
help,read:given=>({value:given?.split(`
`)??[]})}}function choiceOption(choices,standard,help,others={}){return{help,read:(given=standard,where)=>{let value=choices.find(known=>known===given);if(value!==
void 0)return{value};let what=`there is no ${where.slice(2)} ${JSON.stringify(given)}`,meant=Object.hasOwn(others,given)?others[given]??given:given;return{problem:{
where,what,fix:choiceFix([meant],choices)}}}}}function switchOption(help){return{help,isSwitch:!0,read:(given="false",where)=>{let last=given.split(`
`).at(-1);return last==="true"||last==="false"?{value:last==="true"}:{problem:{where,what:"it takes no value",fix:`Write ${where} alone, or leave it out.`}}}}}function dayOption(help){
return{help,read:(given,where)=>{if(given===void 0)return{value:void 0};let value=startOfDay(given)??instantOf(given);if(value!==void 0)return{value};let what=`${JSON.
stringify(given)} is not a valid date`;return{problem:{where,what,fix:"Write 2026-01-31 or 2026-01-31T12:00:00Z."}}}}}function lastDayOption(help){return{help,read:(given,where)=>{
if(given===void 0||startOfDay(given)!==void 0)return{value:given};let what=`${JSON.stringify(given.slice(0,50))} is not a day`;return{problem:{where,what,fix:"W\
rite it like 2026-12-31."}}}}}function instantOf(text){let[,date=""]=/^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.exec(text)??[],instant2=new Date(
text);return startOfDay(date)===void 0||Number.isNaN(instant2.getTime())?void 0:instant2}import{parseArgs}from"node:util";function options(args,allowed,switches){let raw=new Map,problems=[],known=Object.fromEntries(allowed.map(name=>[name,optionKind(name,allowed,switches)])),config={
args:[...args],options:known,strict:!1,allowPositionals:!0,tokens:!0},{tokens}=parseArgs(config);for(let token of tokens)if(token.kind==="option")if(!allowed.includes(
token.name))problems.push(unknownOption(token.rawName,token.name,allowed));else if(!givenValue(token)&&!switches.includes(token.name))problems.push(valueless(token.
rawName));else{let[before,value]=[raw.get(token.name),givenValue(token)??"true"];raw.set(token.name,before===void 0?value:`${before}
${value}`)}let certain=certainWords(tokens,allowed),positionals=problems.length===0?certain:(certain.length>0?certain:wordsOf(tokens)).slice(0,1);return{raw,positionals,
certain,problems}}function givenValue({rawName,value,inlineValue}){return inlineValue===!0&&!rawName.startsWith("--")?value?.replace(/^=/,""):value}function wordsOf(tokens){
return tokens.flatMap(token=>token.kind==="positional"?[token.value]:[])}function certainWords(tokens,allowed){let unknown2=tokens.flatMap(token=>token.kind==="\
option"&&!allowed.includes(token.name)&&token.value===void 0?[token.index]:[]);return wordsOf(tokens.filter(({index})=>!unknown2.includes(index-1)))}var letters=[
["o","output"],["f","format"],["f","file"],["t","tags"]];function optionKind(name,allowed,switches){let short=letterOf(name,allowed),type=switches.includes(name)?
"boolean":"string";return short===void 0?{type}:{type,short}}function letterOf(name,allowed){return name==="file"&&allowed.includes("format")?void 0:letters.find(
pair=>pair[1]===name)?.[0]}function usage(problems){return new ConfigError(problems,"usage")}function stop(problems){let[first,...others]=problems;if(first)throw usage(
[first,...others])}var everywhere=["debug","quiet","help"],ofRuns=["outputs","call","format","output"];function unknownOption(where,name,allowed){let refused=allowed.
includes("scanners")||!ofRuns.includes(name)?foreignInput(where,name):void 0;if(refused!==void 0)return refused;let near=nearest(name,[...allowed,...everywhere]);
return{where,what:"there is no such option here",fix:near?`Did you mean --${near}?`:"The command with --help lists its options."}}function valueless(where){return{
where,what:"a value is missing",fix:`Write ${where} VALUE, or ${where}=VALUE where the value begins with a dash.`}}var policyOption=textOption("Policy file. Default is .github/image-gate.yml where it exists."),ignoreFilesOption=listOption("Ignore file; may be repeated. Defau\
lt is .trivyignore and .trivyignore.yaml where they exist."),reportIgnoreFilesOption=listOption("Ignore file; may be repeated. Default is .trivyignore and .triv\
yignore.yaml."),outputOption=textOption("Write to this file instead of standard output."),reportFolderOption=textOption("Folder of reports. Default is where sca\
n and gate leave them."),judgedOnOption=dayOption("Judge as of this day, e.g. 2026-01-31."),judgedOnWithTimesOption=dayOption("Judge as of this day, e.g. 2026-0\
1-31, for exceptions and times to fix."),mailServerOptions={"mail-server":textOption("smtp://HOST:587 (STARTTLS, which is required) or smtps://HOST:465. The pas\
sword of --mail-user is in IMAGE_GATE_MAIL_PASSWORD."),"mail-user":textOption("User of the mail server, where it asks for one.")};var fleetForms=["markdown","json","csv","html"];function fleetOutput(values){let{format:form,output,folder}=values;return folder!==void 0?{kind:"folder",path:folder}:
output===void 0?{kind:"print",form}:{kind:"file",form,path:output}}function fleetOutputProblems(raw){let[other]=raw.has("folder")?["format","output"].filter(name=>raw.
has(name)):[];return other===void 0?[]:[{where:"--folder",what:`all forms go into the folder, and --${other} asks for one`,fix:`Leave out --folder or --${other}\
.`}]}var placeOptions={ledger:textOption(`Folder or bare Git repository of the ledger. Default is ${usualFolders.command.ledger}.`),"ledger-repository":textOption("R\
epository on GitHub, owner/name: the ledger is its branch image-gate/ledger. The token is LEDGER_TOKEN or GITHUB_TOKEN.")},publishOption=switchOption("Also wher\
e anybody can see it, write what was found in images that are not known to be public.");function placeIn({ledger,"ledger-repository":repository}){return repository===
void 0?{path:ledger??usualFolders.command.ledger}:{repository}}function placeProblems(raw){let repository=raw.get("ledger-repository"),where="--ledger-repositor\
y";return repository===void 0?[]:raw.has("ledger")?[{where,what:"a ledger is in one place, and --ledger names another",fix:"Leave out one of the two."}]:repositoryProblems(
where,repository)}function daysProblems(days){return days===void 0||/^\d{1,4}$/.test(days)&&Number(days)>0?[]:[{where:"--days",what:`${JSON.stringify(days.slice(
0,50))} is not a number of days`,fix:"Write 7, or another number up to 9999."}]}function rootProblems(root){return root===void 0||isDigest(root)?[]:[{where:"--r\
oot",what:"it is no digest",fix:"Write what an earlier `image-gate ledger show` has shown: sha256:…"}]}var organizationForm=/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/,gateForm=/^(?:[\w-][\w.-]*\/[\w.-]+|\.(?:\/[\w-][\w.-]*|\/\.[\w-][\w.-]*)+)$/;function postureNameProblems({
organization=[],repository=[],image=[],gate=[]},where){return[...repository.flatMap(one=>repositoryProblems(where("repository"),one)),...organization.filter(one=>!organizationForm.
test(one)).map(one=>({where:where("organization"),what:`${JSON.stringify(one.slice(0,50))} is no organization on GitHub`,fix:"Write its name alone: acme."})),...gate.
filter(one=>!gateForm.test(one)).map(one=>({where:where("gate"),what:`${JSON.stringify(one.slice(0,50))} is no action`,fix:"Write the repository of the copy, ow\
ner/name, or its folder in the repositories, ./path; without a ref."})),...image.flatMap(one=>{let read=readReference(one,where("image"));return"problem"in read?
[read.problem]:[]})]}var day=1440*60*1e3,usualSince={before:7*day},fix="Write yesterday, a time such as 7d, or a day such as 2026-01-31.";function sinceIn(text,where){if(text==="yes\
terday")return{since:{before:day}};let start=startOfDay(text);if(start!==void 0)return{since:{at:start}};let before=timeIn(text);return before!==void 0&&before>
0?{since:{before}}:{problem:{where,what:`${JSON.stringify(text.slice(0,50))} is no time to look back`,fix}}}function sinceMoment(since,until){let moment="at"in since?
since.at.getTime():until.getTime()-since.before;return moment<until.getTime()?moment:void 0}var driftClasses=["never-passed","passed-then-failed","alert","unreadable","unanswered","unsigned","proof-expired","exception-expired","gone","tag-moved","not-i\
n-inventory","not-recorded","recorded-otherwise","proof-expiring"],driftWords={"never-passed":"never passed","passed-then-failed":"passed, then failed",alert:"a\
lert of the runtime",unreadable:"unreadable",unanswered:"unanswered",unsigned:"unsigned","proof-expired":"proof expired","exception-expired":"exception expired",
gone:"gone from the registry","tag-moved":"tag moved","not-in-inventory":"not in the inventory","not-recorded":"not recorded as deployed","recorded-otherwise":"\
recorded otherwise","proof-expiring":"proof expires within 48 h"},failableClasses=driftClasses.filter(one=>one!=="unanswered");function worseClassFirst(one,other){
return driftClasses.indexOf(one)-driftClasses.indexOf(other)}function beginArchive(ports,image){let{sockets}=ports;if(sockets===void 0||image===void 0)return{sockets,isBegun:Promise.resolve(!1),stop:async()=>{}};let end=new AbortController,
beginning=begin({...ports,sockets:{ask:question=>sockets.ask({...question,stop:end.signal})}},image).catch(()=>{}),isTaken=!1,take=(begun,{path,request,stop:stop2})=>{
if(!(isTaken||begun?.question.path!==path||begun.question.request!==request))return isTaken=!0,stop2?.addEventListener("abort",()=>end.abort(stop2.reason),{signal:end.
signal}),stop2?.aborted&&end.abort(stop2.reason),begun.pieces};return{sockets:{async*ask(question){yield*take(await beginning,question)??sockets.ask(question)}},
isBegun:beginning.then(begun=>begun?.isSent??!1),async stop(reason){isTaken||(isTaken=!0,end.abort(reason),await(await beginning)?.pieces.return())}}}async function begin(ports,image){
let engine=await findEngine(ports),id=isDigest(image)?image:await engine?.imageId(image);if(engine===void 0||id===void 0)return;let sent=Promise.withResolvers(),
question=engine.archiveQuestion(id),pieces=ports.sockets.ask({...question,sent:()=>sent.resolve(!0)}),first=pieces.next();return first.catch(()=>sent.resolve(!1)),
{question,pieces:withFirst(first,pieces),isSent:sent.promise}}async function*withFirst(first,pieces){try{for(let next=await first;next.done!==!0;next=await pieces.
next())yield next.value}finally{await pieces.return()}}function beginSave(ports,image){let{process}=ports,name=typeof image=="string"?void 0:storeName(image),question=name===void 0?[]:inspectQuestion(name),archive=beginArchive(
ports,typeof image=="string"?image:name),asked=name===void 0?void 0:archive.isBegun.then(()=>askDocker(process,question)),answered=asked?asked.then(idIn):Promise.
resolve(typeof image=="string"?image:void 0),begun=Promise.all([answered,archive.isBegun]).then(([id,isBegun])=>id===void 0||isBegun?void 0:begin2(process,id),()=>{});
return{started:archive.isBegun.then(isBegun=>isBegun||begun.then(save=>save?.started)),ports:{...archive.sockets&&{sockets:archive.sockets},process:{run(command){
let answer=isSame(command.args,question)?asked:void 0;return answer!==void 0&&(asked=void 0),answer??process.run(command)},pipe:async(command,consume)=>(await begun)?.
take(command,consume)??process.pipe(command,consume)}},stop:async()=>{await archive.stop(notWanted()),await(await begun)?.stop()}}}function savesInTurn(ports,images){
let all=[],begin3=index=>{let image=images[index];return image!==void 0&&(all[index]??=beginSave(ports,image)),all[index]};return begin3(0),{ports(index){let save=begin3(
index);if(save===void 0)return ports;let{process,sockets}=save.ports,next=()=>begin3(index+1);return{process:{run:process.run,pipe:(...asked)=>process.pipe(...asked).
finally(next)},...sockets&&{sockets:{ask:question=>andThen(sockets.ask(question),next)}}}},async stop(){for(let save of all)await save?.stop()}}}async function*andThen(pieces,next){
try{yield*pieces}finally{next()}}function idIn({code,stdout}){return code===0?imageIdOf(stdout):void 0}function begin2(process,imageId){let command=saveCommand(
imageId),reader=Promise.withResolvers();reader.promise.catch(()=>{});let start=Promise.withResolvers(),piped=process.pipe(command,stdout=>(start.resolve(),held(
stdout,reader.promise))),failed=piped.catch(()=>{}),isTaken=!1;return{started:Promise.race([start.promise,failed]),take(asked,consume){if(!(isTaken||!isSame(asked.
args,command.args)))return isTaken=!0,reader.resolve(consume),piped},async stop(){isTaken||(isTaken=!0,reader.reject(notWanted()),await failed)}}}async function held(stdout,reader){
let listening=()=>{};stdout.on("readable",listening);try{return await(await reader)(stdout)}finally{stdout.off("readable",listening)}}function isSame(some,others){
return some.length===others.length&&some.every((value,index)=>value===others[index])}function notWanted(){return new ToolError({code:"given-up",message:"The ima\
ge is not needed any more.",fix:"Look at the first failure."})}var buildFactsSchema=strictObject({created:instant.optional(),builtAt:instant.optional(),recordedAt:instant.optional(),pushedAt:instant.optional(),pulledAt:instant.
optional(),base:strictObject({name:string().min(1).max(1024),digest:digestText.optional()}).optional(),platforms:array(digestText).max(1e3).optional()}),day2=24*
36e5,earliest=Date.UTC(1980,0,2);function buildAge({created,builtAt,recordedAt,pushedAt},now){let[attested,config]=[plausible(builtAt,now),plausible(created,now)],
[recorded,pushed]=[plausible(recordedAt,now),plausible(pushedAt,now)],there=Math.min(recorded??Number.POSITIVE_INFINITY,pushed??Number.POSITIVE_INFINITY),built=attested??
config;return built!==void 0&&built<=there+day2?{kind:"built",at:built,by:attested===void 0?"config":"provenance"}:Number.isFinite(there)?{kind:"at-least",at:there,
by:recorded===there?"ledger":"push"}:{kind:"unknown"}}function plausible(text,now){let at=Date.parse(text??"");return Number.isFinite(at)&&at>earliest&&at<=now.
getTime()+day2?at:void 0}var proof={validUntil:instant.optional(),refused:array(string().max(100)).min(1).max(100).optional()},proofSchema=strictObject(proof),claimsSchema=discriminatedUnion(
"kind",[strictObject({kind:literal("renewed"),validUntil:instant}),strictObject({kind:literal("left"),...proof}),strictObject({kind:literal("unproven"),...proof}),
strictObject({kind:literal("revoked")}),strictObject({kind:literal("failed"),why:string().max(2e3),...proof})]),words=string().max(2e3),count=int().nonnegative(),
outcomeSchema=discriminatedUnion("kind",[strictObject({kind:literal("judged"),verdict:_enum(["passed","blocked"]),from:_enum(["sbom","layers"]),why:words.optional(),
headline:words,unseen:words.optional(),judgedAt:instant,counts:record(_enum(severities),count),claims:claimsSchema,difference:words.optional(),record:string().regex(
/^records\/image-gate-record-[0-9a-f]{64}\.json$/)}),strictObject({kind:literal("failed"),code:string().max(100),why:words,fix:words,...proof}),strictObject({kind:literal(
"not-reached")})]),maxRowNames=1e3,imageRowSchema=strictObject({digest:digestText,names:array(string().max(1024)).min(1).max(1e4),runs:words.optional(),build:buildFactsSchema.
optional(),outcome:outcomeSchema}),gapSchema=strictObject({kind:_enum(["unlisted","unreadable","limited","no-image"]),what:words,count}),failOnWords=["none","bl\
ocked","breach"];function unanswered({images,gaps}){let missing=images.filter(({outcome})=>outcome.kind!=="judged"||outcome.claims.kind==="failed"),unknown2=gaps.
filter(({kind})=>kind==="unlisted"||kind==="unreadable");return missing.length+unknown2.length}function nightCode(night,failOn){if(unanswered(night)>0)return 3;
switch(failOn){case"none":return 0;case"blocked":return night.images.some(({outcome})=>outcome.kind==="judged"&&outcome.verdict==="blocked")?1:0;case"breach":return(night.
overdue??0)>0?1:0}}function nightCoverage({images,gaps}){let judged=images.filter(({outcome})=>outcome.kind==="judged").length,left=gaps.flatMap(gap=>gap.kind===
"no-image"?[]:gap.count);return{judged,known:left.reduce((sum,one)=>sum+one,images.length)}}var soon=2880*60*1e3;function isEnding({runs,outcome},now){if(outcome.
kind==="judged"&&outcome.claims.kind==="renewed")return!1;let ends=runs===void 0?void 0:proofEnd(outcome);return runs!==void 0&&(ends===void 0||Date.parse(ends)-
now.getTime()<soon)}function proofEnd(outcome){switch(outcome.kind){case"judged":return"validUntil"in outcome.claims?countedEnd(outcome.claims):void 0;case"fail\
ed":return countedEnd(outcome);case"not-reached":return}}function leftProof({validUntil,refused}){return{...validUntil===void 0?{}:{validUntil},...refused===void 0?
{}:{refused}}}function countedEnd({validUntil,refused}){return refused===void 0?validUntil:void 0}function firstToLookAt(images,now){let rank=row=>isEnding(row,
now)?0:row.outcome.kind!=="judged"?1:row.outcome.claims.kind==="failed"||row.outcome.difference!==void 0?2:row.outcome.verdict==="blocked"?3:4;return images.map(
row=>({row,rank:rank(row)})).toSorted((a,b)=>a.rank-b.rank||byText(a.row.names[0]??"",b.row.names[0]??"")).map(({row})=>row)}var nightModes=["scan","plan","merge"];function nightPart({mode,shards,shard,plan}){return mode==="plan"?{kind:"plan",shards:shards??1}:mode==="merge"?{kind:"me\
rge"}:shard===void 0||plan===void 0?{kind:"all"}:{kind:"shard",shard,plan}}var listWords=["lists","running","listings","newest","only","except"],idleWords={all:[
"shards"],plan:["shard","plan","sign","budget"],shard:["images",...listWords,"shards"],merge:[...listWords,"shards","shard","plan","sign","budget"]},jobs={all:"\
a job that judges all images",plan:"a job that plans",shard:"a job that judges a shard of a plan",merge:"a job that merges"};function idleProblems({kind},given){
return idleWords[kind].flatMap(name=>{let where=given.get(name);return where===void 0?[]:[{where,what:`it has no effect on ${jobs[kind]}`,fix:takerOf(name)}]})}
function takerOf(name){switch(name){case"sign":case"budget":return"Give it to the jobs that judge.";case"shard":case"plan":return"Remove it, or leave the mode o\
ut.";default:return"Give it to the job that plans."}}function isHandedOver({kind}){return kind==="plan"||kind==="shard"}var maxShards=256,maxNewest=999999,maxImages=1e6,
shardNumber=int().min(1).max(maxShards),plannedImage=strictObject({digest:digestText,names:array(string().max(1024)).min(1).max(maxImages),runs:imageRowSchema.shape.
runs,pushedAt:instant.optional(),pulledAt:instant.optional(),shard:shardNumber}),planSchema=strictObject({planVersion:literal(1),startedAt:instant,shards:shardNumber,
images:array(plannedImage).max(maxImages),gaps:array(gapSchema).max(maxImages)});function planCode({images,gaps}){return images.length===0&&unanswered({images:[],
gaps})>0?3:0}var nightSchema=strictObject({nightVersion:literal(1),startedAt:instant,endedAt:instant,shard:shardNumber.optional(),images:array(imageRowSchema).max(
maxImages),gaps:array(gapSchema).max(maxImages)});function mergeShards(plan,nights){let of=new Map,gaps=[...plan.gaps];for(let night of nights){let{shard}=night;
shard===void 0||shard>plan.shards||of.has(shard)?gaps.push({kind:"unreadable",what:"folders that are none of a shard of this plan, or the second of one",count:1}):
of.set(shard,night)}let rowsOf=new Map([...of].map(([shard,{images}])=>[shard,new Map(images.map(row=>[row.digest,row]))]));return{rows:plan.images.map(image=>{
let row=rowsOf.get(image.shard)?.get(image.digest),from=of.get(image.shard);return row===void 0||from===void 0?{row:lost(image)}:{row,from}}),gaps:[...gaps,...[
...of.values()].flatMap(night=>night.gaps)]}}function lost({digest,names,runs,shard}){let outcome={kind:"failed",code:"shard-missing",why:`Shard ${shard} has no\
t handed over what became of it.`,fix:"Look at its job, and run the night again."};return{digest,names:names.slice(0,maxRowNames),...runs===void 0?{}:{runs},outcome}}
function balanced(work,shards){let loads=Array.from({length:shards},()=>({weight:0,keys:[]})),heaviest=work.toSorted((a,b)=>b.weight-a.weight||byText(a.key,b.key));
for(let{key,weight}of heaviest){let lightest=loads.reduce((least,one)=>one.weight<least.weight?one:least);lightest.keys.push(key),lightest.weight+=weight}return loads.
map(({keys})=>keys)}var day3=24*36e5,usualStaleAfter=90*day3;function staleImages(images,now,staleAfter=usualStaleAfter){let byName=new Map(images.flatMap(row=>row.names.map(name=>[
oneSpelling(name),row]))),byDigest=new Map(images.flatMap(row=>digestsOf(row).map(digest=>[digest,row]))),saysWhatRuns=images.some(({runs:runs2})=>runs2!==void 0),
isOld=age=>age.kind!=="unknown"&&now.getTime()-age.at>=staleAfter,stale=images.flatMap(row=>{if(row.outcome.kind!=="judged")return[];let known=buildAge(row.build??
{},now);if(known.kind==="built"&&!isOld(known))return[];let age=isOld(known)?known:{kind:"unknown"},advice=row.runs!==void 0?"update":saysWhatRuns?"archive":"up\
date-or-archive",base=baseOf(row,{byName,byDigest},now);return[{row,age,advice,...base===void 0?{}:{base}}]}),time=({age})=>age.kind==="unknown"?Number.POSITIVE_INFINITY:
age.at,runs=({row})=>+(row.runs!==void 0);return stale.toSorted((a,b)=>runs(b)-runs(a)||compare(time(a),time(b))||compare(nameOf(a),nameOf(b)))}function baseOf({
build},{byName,byDigest},now){let{base}=build??{};if(base===void 0)return;let[current,used]=[byName.get(oneSpelling(base.name)),byDigest.get(base.digest)],isNewer=current!==
void 0&&base.digest!==void 0&&!digestsOf(current).includes(base.digest);return{name:base.name,...isNewer?{newer:current.digest}:{},...used===void 0?{}:{age:buildAge(
used.build??{},now)}}}function digestsOf({digest,build}){return[digest,...build?.platforms??[]]}function nameOf({row}){return row.names[0]??row.digest}function compare(a,b){
return a===b?0:a<b?-1:1}var maxRepository=500,lineForm=/^[A-Za-z0-9_*][A-Za-z0-9._*/+-]{0,127}$/,streamSchema=strictObject({repository:string().min(1).max(maxRepository),line:string().
regex(lineForm)});function streamName({repository,line}){return`${repository}=${line}`}function repositoryOf(image){let{whole:whole2,familiar}=imageName(image);
return whole2??familiar}function parseStream(text,where){let at=text.lastIndexOf("="),[name,line]=[text.slice(0,Math.max(at,0)),text.slice(at+1)],problem=what=>({
problem:{where,what,fix:"Write the repository and its line, e.g. ghcr.io/acme/api=main or ghcr.io/acme/api=1.x."}});return at<1||text.length>maxRepository?problem(
`${JSON.stringify(text.slice(0,200))} is not REPOSITORY=LINE`):lineForm.test(line)?{stream:{repository:repositoryOf(name),line}}:problem(`${JSON.stringify(line.
slice(0,200))} is not a branch or a pattern of tags`)}var maxSample=1e3;function drawSample(streams,count2,seed){return streams.map(one=>{let name=streamName(one.stream);return{one,name,rank:digestOf(`${seed}
${name}`)}}).sort((a,b)=>byText(a.rank,b.rank)||byText(a.name,b.name)).slice(0,count2).map(({one})=>one)}var seedForm=/^[\x21-\x7e]{1,100}$/;function isSeed(text){
return seedForm.test(text)}var patience=3e4;function heartbeatProblems(text,where){if(text===void 0)return[];let url=URL.canParse(text)?new URL(text):void 0,isSafe=url?.protocol==="https:"||
url?.protocol==="http:"&&isLoopback(url);return url!==void 0&&isSafe&&url.username===""&&url.password===""?[]:[{where,what:"it is no https URL without a passwor\
d",fix:"Write https://… as the service that waits for it shows it."}]}async function sendHeartbeat(http,url){let failed=why=>new ServiceError({code:"heartbeat\
-failed",message:`${url.origin} was not told that the night has ended well: ${why}.`,fix:"Look at the service behind heartbeat-url; the night itself is complete\
."});try{let{status,body}=await http.request({method:"GET",url,idle:patience,within:patience});if(body.destroy(),status<200||status>299)throw failed(`it answers\
 ${status}`)}catch(error){throw error instanceof HttpFault?failed(error.message):error}}var hostForm=/^(?:localhost|\[[0-9a-f:]+\]|(?=[a-z0-9-]*[.:])[a-z0-9.-]+)(?::[1-9]\d{0,4})?$/,part="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",projectForm=new RegExp(
`^${part}$`),maxProject=255;function isProjectName(text){return text.length<=maxProject&&projectForm.test(text)}function readProjectPlace(text,where){let[host="",
project="",...more]=withOneHost(text.replace(/^https:\/\//,"").replace(/\/$/,"")).split("/");if(isHost(host)&&isProjectName(project)&&more.length===0)return{place:{
registry:host,project}};let what=`${JSON.stringify(text.slice(0,200))} is no project of a Harbor`;return{problem:{where,what,fix:"Write the host and the project\
: harbor.example.com/acme"}}}function isHost(text){return hostForm.test(text)&&URL.canParse(`https://${text}/`)}function isInProject({repository}){let[project="",
...rest]=repository.split("/");return isProjectName(project)&&rest.length>0}function projectPath(project){return`/projects/${encodeURIComponent(project)}`}var asName={
"x-is-resource-name":"true"};function harborRepository({repository}){let[project="",...rest]=repository.split("/");return`${projectPath(project)}/repositories/${encodeURIComponent(
encodeURIComponent(rest.join("/")))}`}function artifactPath(reference){return`${harborRepository(reference)}/artifacts/${encodeURIComponent(reference.digest??reference.
tag??"latest")}`}var usualPosture={environment:"production",runWithin:2592e6,maxAge:1728e5},usualScanAge=168*36e5,postureFailures=["none","level","rows"];var reportForms=["table","sarif","json","summary","comment","annotations"];var rehearsalFailWords=["any","new","none"],outcomeKinds=["would-be-refused","not-known","refused-already","would-be-admitted","fine","exempt"];function countOutcome({
rows},kind){return rows.filter(({outcome})=>outcome.kind===kind).length}function rehearsalCode(rehearsal,failOn){if(countOutcome(rehearsal,"not-known")+rehearsal.
gaps.length>0)return 3;switch(failOn){case"none":return 0;case"new":return countOutcome(rehearsal,"would-be-refused")>0?1:0;case"any":return countOutcome(rehearsal,
"would-be-refused")+countOutcome(rehearsal,"refused-already")>0?1:0}}function rehearsedInOrder(rows){return rows.map(row=>({row,kind:outcomeKinds.indexOf(row.outcome.
kind),at:timeOf(row.outcome)})).toSorted((a,b)=>a.kind-b.kind||a.at-b.at||byText(a.row.name,b.row.name)).map(({row})=>row)}function timeOf(outcome){switch(outcome.
kind){case"would-be-refused":return outcome.at==="next-night"?0:outcome.at.getTime();case"fine":return outcome.until?.getTime()??Number.MAX_SAFE_INTEGER;default:
return 0}}import{createHash}from"node:crypto";var questionDeadline=5e3,archiveDeadline=36e5,archiveIdle=6e5,maxHead=64*1024,maxAnswer=4*2**20,maxConfig=2**20;async function findEngine(ports){let{sockets}=ports,
path=sockets&&await socketPath(ports);if(sockets===void 0||path===void 0)return;let archiveQuestion=id=>({path,request:requestFor(`/images/${id}/get`),idle:archiveIdle,
within:archiveDeadline});return{archiveQuestion,archive:id=>bodyOf(sockets.ask(archiveQuestion(id))),async imageId(name){if(!/^[\w./:-]+$/.test(name))return;let request=requestFor(
`/images/${name}/json`),pieces=sockets.ask({path,request,idle:questionDeadline,within:questionDeadline}),answer=imageSchema.safeParse(parsedJson(await whole(bodyOf(
pieces))));return answer.success?imageIdOf(answer.data.Id):void 0}}}var imageSchema=object({Id:string()});function requestFor(path){return`GET ${path} HTTP/1.0\r\

Host: docker\r
\r
`}async function*bodyOf(pieces){let head=Buffer.alloc(0),isBody=!1;for await(let piece of pieces){if(isBody){yield piece;continue}head=Buffer.concat([head,piece]);
let end=head.indexOf(`\r
\r
`);if(end<0&&head.length>maxHead)throw new Error("the answer is not HTTP");end<0||(requireBody(head.toString("latin1",0,end)),isBody=!0,yield head.subarray(end+
4))}if(!isBody)throw new Error("the answer is not HTTP")}function requireBody(head){let[status="",...headers]=head.split(`\r
`);if(!/^HTTP\/1\.[01] 200(?: |$)/.test(status))throw new Error(`the answer is ${JSON.stringify(status.slice(0,100))}`);if(headers.some(header=>/^(?:transfer|content)-encoding:/i.
test(header)))throw new Error("the answer is encoded")}async function whole(pieces){let kept=[],size=0;for await(let piece of pieces){if(size+=piece.length,size>
maxAnswer)throw new Error("the answer is too long");kept.push(Buffer.from(piece))}return Buffer.concat(kept).toString("utf8")}async function socketPath({files,environment}){
let{DOCKER_HOST,DOCKER_CONTEXT}=environment,folder=dockerFolder(environment),config=folder===void 0?{}:await readJson(files,`${folder}/config.json`,configSchema);
if(config===void 0||config.HttpHeaders!==void 0)return;if(DOCKER_HOST)return pathOf(DOCKER_HOST);let context=DOCKER_CONTEXT||config.currentContext||"default";if(context===
"default")return"/var/run/docker.sock";if(folder===void 0)return;let name=createHash("sha256").update(context).digest("hex"),meta=await readJson(files,`${folder}\
/contexts/meta/${name}/meta.json`,contextSchema);return pathOf(meta?.Endpoints?.docker?.Host??"")}function pathOf(host){return/^unix:\/\/(\/.*)$/.exec(host)?.[1]}
var configSchema=object({currentContext:string().optional(),HttpHeaders:unknown().optional()}),contextSchema=object({Endpoints:object({docker:object({Host:string().
optional()}).optional()}).optional()});async function readJson(files,path,schema){let bytes=await files.readBytes(path,maxConfig).catch(()=>null);if(bytes!==null)
return schema.safeParse(bytes===void 0?{}:parsedJson(bytes.toString("utf8"))).data}export{readOptions,textOption,nameOption,hashOption,commitOption,countOption,durationOption,listOption,choiceOption,switchOption,dayOption,lastDayOption,options,
letterOf,usage,stop,policyOption,ignoreFilesOption,reportIgnoreFilesOption,outputOption,reportFolderOption,judgedOnOption,judgedOnWithTimesOption,mailServerOptions,
fleetForms,fleetOutput,fleetOutputProblems,placeOptions,publishOption,placeIn,placeProblems,daysProblems,rootProblems,postureNameProblems,usualSince,sinceIn,sinceMoment,
driftClasses,driftWords,failableClasses,worseClassFirst,findEngine,beginSave,savesInTurn,buildAge,maxRowNames,imageRowSchema,gapSchema,failOnWords,unanswered,nightCode,
nightCoverage,isEnding,leftProof,countedEnd,firstToLookAt,nightModes,nightPart,idleProblems,isHandedOver,maxShards,maxNewest,planSchema,planCode,nightSchema,mergeShards,
balanced,usualStaleAfter,staleImages,streamSchema,streamName,repositoryOf,parseStream,maxSample,drawSample,isSeed,heartbeatProblems,sendHeartbeat,isProjectName,
readProjectPlace,isHost,isInProject,projectPath,asName,harborRepository,artifactPath,usualPosture,usualScanAge,postureFailures,reportForms,rehearsalFailWords,outcomeKinds,
countOutcome,rehearsalCode,rehearsedInOrder};
