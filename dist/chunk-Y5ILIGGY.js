import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError,DockerCredentials,Endpoints,ToolError,Transient,array,ask,coerce_exports,digestSchema,encodedBasic,harborRepository,isProjectName,isTag,mayContact,
mayPass,nextPage,number,object,parseRefusal,parseRetryAfter,parsedJson,platformSchema,projectPath,readBody,readReference,record,refusalBytes,repeated,shownUrl,string,
unknown,userAgent,userOf}from"./chunk-KS5PJUYC.js";async function harborCredential(ports,registry){let own=ownCredential(ports.environment,registry);if(own!==void 0)return own;let found=await new DockerCredentials(
ports).find(registry);if(found===void 0||found.kind==="password")return found;throw new ToolError({code:"harbor-unauthorized",message:`Docker has an identity to\
ken for ${registry}, which Harbor's API does not take.`,fix:`Log in with a robot account, or with the CLI secret of a user: docker login ${registry}`})}function ownCredential(environment,registry){
let{HARBOR_URL:url="",HARBOR_USERNAME:username="",HARBOR_PASSWORD:password=""}=environment;if(url===""&&username===""&&password==="")return;if(url===""||username===
""||password==="")throw incomplete();let host=hostIn(url);if(host===void 0)throw noHost();return host===registry?{kind:"password",username,password}:void 0}function hostIn(text2){
let whole=text2.includes("://")?text2:`https://${text2}`;if(!URL.canParse(whole))return;let url=new URL(whole);return mayContact(url,url)&&url.username===""?url.
host:void 0}function incomplete(){return environmentError("only some of them are set, and a password is sent to the host that HARBOR_URL names and nowhere else",
"Set all three, or none and log in with docker login.")}function noHost(){return environmentError("HARBOR_URL is no https URL of a Harbor without a user in it",
"Write https://harbor.example.com")}function environmentError(what,fix){return new ConfigError([{where:"HARBOR_URL, HARBOR_USERNAME, HARBOR_PASSWORD",what,fix}],
"harbor-environment")}function harborError(code,{registry,doing},what,fix,cause){return new ToolError({code,message:`Can't ${doing} in the Harbor ${registry}: ${what}`,fix,cause})}function harborProtocol(attempt,what){
let fix=`Look at ${attempt.registry} and at proxies before it: this is no answer of Harbor's API (v2.0), or of a version that is not known here.`;return harborError(
"harbor-protocol",attempt,what,fix)}function harborRefusal(attempt,{status,said,who}){let{code,fix}=causeOf(attempt,status),words=said===""?"":` (${said})`;return harborError(
code,attempt,`it answered ${status}${words}, asked ${who}.`,fix)}function causeOf({registry},status){return status>=300&&status<400?{code:"harbor-redirect",fix:`\
Name the host that answers itself: its API sends nobody elsewhere, and no password goes where ${registry} points.`}:status===401?{code:"harbor-unauthorized",fix:`\
Log in with a robot account (docker login ${registry}), or set HARBOR_URL, HARBOR_USERNAME and HARBOR_PASSWORD; check that it has not expired.`}:status===403?{code:"\
harbor-denied",fix:"Give the robot account the permissions that docs/harbor.md lists for this."}:status===404?{code:"harbor-not-found",fix:"Check the names of p\
roject, repository and tag; Harbor also answers so without the right to see them."}:status===429?{code:"harbor-rate-limited",fix:"Try again later, with fewer jo\
bs at once."}:status===408||status>=500?{code:"harbor-broken",fix:`Try again later, and look at the health and the log of ${registry}.`}:{code:"harbor-refused",
fix:"See what Harbor says; it does not take this request."}}var basePath="/api/v2.0",maxAnswer=32*1024*1024,idleTime=3e4,answerTime=12e4;function openHarbor(ports,registry,{maskSecret,random=Math.random}){return new HarborClient(
ports,registry,{clock:ports.clock,log:ports.log,random},maskSecret)}function openHarbors(ports,options){let known=new Map;return registry=>{let harbor=known.get(
registry)??openHarbor(ports,registry,options);return known.set(registry,harbor),harbor}}var HarborClient=class{registry;#ports;#endpoints;#retry;#mask;#credential;constructor(ports,registry,retry,mask){
this.registry=registry,this.#ports=ports,this.#endpoints=new Endpoints(ports.http),this.#retry=retry,this.#mask=mask}async isKnown(){return await this.#account()!==
void 0}ask(call){return repeated(this.#retry,()=>this.#once(call))}async#once(call){let attempt={registry:this.registry,doing:call.doing},base=await this.#endpoints.
of({...attempt,repository:""}),url=new URL(`${basePath}${call.target}`,base),credential=await this.#account(),response=await this.#send(attempt,call,url,credential),
{status,headers}=response;if(status!==200&&!(call.takes??[]).includes(status))throw await this.#refusal(attempt,response,userOf(credential));let read=await bodyOf(
{...attempt,repository:""},response,call.max??maxAnswer);if(status===200&&read.json===void 0)throw harborProtocol(attempt,`its answer to ${shownUrl(url)} is no \
JSON.`);return{status,headers,url,...read}}async#send(attempt,{method="GET",headers,body},url,credential){let authorization=credential===void 0?{}:{authorization:`\
Basic ${encodedBasic(credential)}`},json=body===void 0?void 0:Buffer.from(JSON.stringify(body)),response=await ask(this.#ports.http,{...attempt,repository:""},{
method,url,headers:{"user-agent":userAgent,accept:"application/json",...json===void 0?{}:{"content-type":"application/json"},...headers,...authorization},...json===
void 0?{}:{body:json},idle:idleTime,within:answerTime});return this.#ports.log.debug(`${method} ${shownUrl(url)}: ${response.status}`),response}async#refusal(attempt,{
status,headers,body},who){let bytes=await refusalBytes({...attempt,repository:""},body),{said}=parseRefusal(bytes.toString("utf8")),error=harborRefusal(attempt,
{status,said,who}),{clock}=this.#ports;return mayPass(status)?new Transient(error,parseRetryAfter(headers["retry-after"],clock.now())):error}#account(){return this.#credential??=
harborCredential(this.#ports,this.registry).then(found=>{for(let secret of found===void 0?[]:[found.password,encodedBasic(found)])this.#mask(secret);return found}),
this.#credential}};async function bodyOf(attempt,{status,body},max){if(status===200)return{json:parsedJson((await readBody(attempt,body,max)).toString("utf8")),
said:""};let{said}=parseRefusal((await refusalBytes(attempt,body)).toString("utf8"));return{json:void 0,said}}var text=string().max(4096),listOf=item=>array(item).max(1e4).nullish(),tagSchema=object({name:string().refine(isTag),push_time:text.nullish(),pull_time:text.nullish()}),
childSchema=object({child_digest:digestSchema,platform:platformSchema.nullish().catch(void 0),annotations:record(text,text).nullish().catch(void 0)}),overviewSchema=object(
{scan_status:text.nullish(),report_id:text.nullish(),severity:text.nullish(),start_time:text.nullish(),end_time:text.nullish(),summary:object({total:number().nullish()}).
nullish().catch(void 0)}),artifactSchema=object({digest:digestSchema,type:text.nullish(),push_time:text.nullish(),pull_time:text.nullish(),tags:listOf(tagSchema),
references:listOf(childSchema),extra_attrs:record(string(),unknown()).nullish().catch(void 0),scan_overview:record(text,overviewSchema).nullish(),accessories:listOf(
object({type:text,digest:text.nullish()})).catch(void 0)});function parseArtifact(json){let read=artifactSchema.safeParse(json).data;if(read===void 0)return;let{
digest,type,tags,references,scan_overview:scans,accessories}=read,named2=tags??[],pushedAt=earliest([read.push_time,...named2.map(tag=>tag.push_time)]),pulledAt=latest(
[read.pull_time,...named2.map(tag=>tag.pull_time)]),platform=platformSchema.safeParse(read.extra_attrs).data;return{digest,type:type??"",tags:named2.map(({name})=>name),
children:(references??[]).map(childOf),accessories:(accessories??[]).map(one=>one.type),...pushedAt===void 0?{}:{pushedAt},...pulledAt===void 0?{}:{pulledAt},...platform===
void 0?{}:{platform},...scans==null?{}:{scans}}}function childOf({child_digest:digest,platform,annotations}){let isNowhere=platform?.os==="unknown"&&platform.architecture===
"unknown",claims=annotations?.["vnd.docker.reference.type"]==="attestation-manifest",own=platform==null?{}:{platform};return{digest,...own,claimsAttestation:isNowhere&&
claims}}function harborTime(written){let at=/^\d{4}-\d\d-\d\dT/.test(written??"")?Date.parse(written??""):Number.NaN;return Number.isNaN(at)||at<=0?void 0:at}function times(all){
return all.flatMap(one=>harborTime(one)??[])}function earliest(all){let known=times(all);return known.length===0?void 0:known.reduce((least,at)=>Math.min(least,
at))}function latest(all){let known=times(all);return known.length===0?void 0:known.reduce((most,at)=>Math.max(most,at))}var pageSize=100,maxPages=2e3,maxEntries=2e5,readings=3,page=array(unknown()).max(maxEntries),total=coerce_exports.number().int().nonnegative();async function readHarborList(harbor,listing){
let attempt={registry:harbor.registry,doing:listing.doing},counts="";for(let reading=0;reading<readings;reading+=1){let{values,announced}=await readPages(harbor,
attempt,listing),read=values.map(value=>listing.entry(value)),entries=[...new Map(read.flatMap(one=>one===void 0?[]:[[listing.key(one),one]])).values()],unreadable=read.
filter(one=>one===void 0).length;if(announced===void 0||entries.length+unreadable>=announced)return{entries,unreadable};counts=`it counts ${announced} and gives\
 ${entries.length+unreadable}`}throw harborError("harbor-list-incomplete",attempt,`${counts}, ${readings} times.`,"Run it again. If that does not help, look at \
what this account may see, and at the log of Harbor.")}async function readPages(harbor,attempt,{doing,path,query,headers}){let values=[];for(let number2=1;number2<=
maxPages;number2+=1){let target=`${path}?${new URLSearchParams({...query,page:String(number2),page_size:String(pageSize)})}`,answer=await harbor.ask({doing,target,
...headers===void 0?{}:{headers}}),found=page.safeParse(answer.json).data;if(found===void 0)throw harborProtocol(attempt,"its answer is no list.");for(let value of found)
values.push(value);if(values.length>maxEntries)throw harborProtocol(attempt,`its list has more than ${maxEntries} entries.`);let announced=total.safeParse(answer.
headers["x-total-count"]||void 0).data;if(!goesOn(attempt,answer,{onPage:found.length,read:values.length,announced}))return{values,announced}}throw harborProtocol(
attempt,`its list has more than ${maxPages} pages.`)}function goesOn(attempt,{headers,url},{onPage,read,announced}){let isNamed=nextPage({...attempt,repository:""},
headers.link,url)!==void 0;return onPage===0?!1:isNamed||(announced===void 0?onPage>=pageSize:read<announced)}var reportTypes=["application/vnd.security.vulnerability.report; version=1.1","application/vnd.scanner.adapter.vuln.report.harbor+json; version=1.0"],acceptReports={
"x-accept-vulnerabilities":reportTypes.join(", ")},named=object({name:string().max(4096)});async function listProjects(harbor){let doing="list the projects";if(!await harbor.
isKnown()){let fix=`Log in (docker login ${harbor.registry}), or name the project: harbor:${harbor.registry}/acme`;throw harborError("harbor-anonymous",{registry:harbor.
registry,doing},"nobody is logged in, and Harbor shows anybody public projects alone.",fix)}return readHarborList(harbor,{doing,path:"/projects",query:{with_detail:"\
false"},entry:value=>{let name=named.safeParse(value).data?.name;return name!==void 0&&isProjectName(name)?name:void 0},key:name=>name})}async function listRepositories(harbor,project){
let entry=value=>{let name=named.safeParse(value).data?.name??"",read=readReference(`${harbor.registry}/${name}`);return"reference"in read&&read.reference.repository===
name&&name.startsWith(`${project}/`)?name:void 0},doing=`list the repositories of ${project}`;return readHarborList(harbor,{doing,path:`${projectPath(project)}/\
repositories`,entry,key:name=>name})}async function listArtifacts(harbor,place){let query={with_tag:"true",with_scan_overview:"true",with_accessory:"true"},path=`${harborRepository(
place)}/artifacts`,doing=`list the artifacts of ${place.repository}`;return readHarborList(harbor,{doing,path,query,headers:acceptReports,entry:parseArtifact,key:({
digest})=>digest})}export{parseArtifact,harborTime,harborError,harborProtocol,readHarborList,reportTypes,acceptReports,listProjects,listRepositories,listArtifacts,openHarbor,openHarbors};
