import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError,GateError,ToolError,_enum,_null,_undefined,actions,array,base64,boolean,bounded,byCheck,byKind,bySeverity,byText,checkNames,checkOf,claimEnds,
claimKinds,claimScopes,counted,daysLater,deadlineClocks,defaultEvidence,defaultPolicy,descriptorSchema,digestOf,digestSchema,digestText,encoded,endOfDay,fieldsOf,
firstIssue,formatReference,gates,hardeningActions,identityForm,instant,int,isBelow,isIndexType,isManifestType,isNamedIdentity,isNamedRoot,literal,looseObject,matchesImage,
maxPlatforms,maxVexFiles,maxVexTrust,mediaTypes,minuteText,misnamedPolicyPaths,missingActions,number,object,oneSpelling,overdueActions,parsedJson,patternForm,platformSchema,
plural,preprocess,readRego,record,runnerFolders,severities,sourceForm,startOfDay,strictObject,strictest,string,terminal,tuple,union,unknown,userFolders,valuesText,
vexPathForm}from"./chunk-KS5PJUYC.js";function parseStrictJson(bytes){let text2=decode(bytes),{depth,names}=measured(text2);if(depth>maxDepth)throw new SyntaxError(`more than ${maxDepth} objects and\
 lists within each other`);let value=JSON.parse(text2);if(namesIn(value)!==names)throw new SyntaxError(`the name ${repeatedName(text2)} occurs twice in an objec\
t`);return value}function strictJson(bytes){try{return parseStrictJson(bytes)}catch(error){if(error instanceof SyntaxError)return;throw error}}function decode(bytes){
try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(bytes)}catch(cause){throw new SyntaxError("not valid UTF-8",{cause})}}var maxDepth=1e3;function measured(text2){
let[depth,deepest,names]=[0,0,0];for(let at=0;at<text2.length&&deepest<=maxDepth;at++)switch(text2.charCodeAt(at)){case code.quote:at=closingQuote(text2,at);break;case code.
colon:names+=1;break;case code.openBrace:case code.openBracket:depth+=1,deepest=Math.max(deepest,depth);break;case code.closeBrace:case code.closeBracket:depth-=
1;break}return{depth:deepest,names}}var code={quote:34,colon:58,openBracket:91,backslash:92,closeBracket:93,openBrace:123,closeBrace:125};function namesIn(value){
if(typeof value!="object"||value===null)return 0;if(Array.isArray(value))return value.reduce((sum,one)=>sum+namesIn(one),0);let names=0;for(let one of Object.values(
value))names+=1+namesIn(one);return names}function repeatedName(json){let open=[];for(let at=0;at<json.length;at++){let character=json[at];if(character==="{")open.
push(new Set);else if(character==="[")open.push(void 0);else if(character==="}"||character==="]")open.pop();else if(character==='"'){let end=closingQuote(json,at),
name=isName(json,end)?JSON.parse(json.slice(at,end+1)):void 0;if(name!==void 0&&open.at(-1)?.has(name))return json.slice(at,end+1);name!==void 0&&open.at(-1)?.add(
name),at=end}}}function closingQuote(json,start){let at=start+1;for(let is=json.charCodeAt(at);at<json.length&&is!==code.quote;is=json.charCodeAt(at))at+=is===code.
backslash?2:1;return at}function isName(json,end){let at=end+1;for(;` 	\r
`.includes(json[at]??".");)at++;return json[at]===":"}var noApprovals=bySeverity(()=>[]),nobodyApproves=bySeverity(()=>[[]]),maxOfSome=6;function someOf(people,least){let names=[...new Map(people.map(name=>[lower(name),
name])).values()],subsets=(left,size)=>size===0?[[]]:left.flatMap((name,index)=>subsets(left.slice(index+1),size-1).map(others=>[name,...others]));return subsets(
names,names.length-least+1)}function teamsOf(rules){let names=severities.flatMap(severity=>rules[severity].flat());return[...new Set(names.filter(name=>name.includes(
"/")).map(lower))]}function bothApprovals(one,other){return bySeverity(severity=>distinctApprovers([...one[severity],...other[severity]]))}function missingApprovals(required,approvers){
return required.filter(choice=>!choice.some(name=>approvers.has(lower(name))))}function needsApproval(rules){return severities.some(severity=>rules[severity].length>
0)}function alwaysNeeded(rules){let[first=[],...others]=severities.map(severity=>rules[severity]);return first.filter(choice=>others.every(approvers=>approvers.
some(other=>sameChoice(choice,other))))}function approversText(approvers){if(approvers.some(choice=>choice.length===0))return"a policy that can be read";let parts=[];
for(let at=0;at<approvers.length;){let{choices,people}=groupAt(approvers,at),names=people.map(name=>`@${name}`),least=people.length-(approvers[at]?.length??0)+1;
choices>1?parts.push(`${least} of (${names.join(", ")})`):parts.push(people.length>1&&approvers.length>1?`(${names.join(" or ")})`:names.join(" or ")),at+=choices}
return parts.length<2?parts.join(""):`${parts.slice(0,-1).join(", ")} and ${parts.at(-1)}`}function groupAt(approvers,at){let first=approvers[at]??[],people=[...first],
group={choices:1,people:first};for(let end=at;end<approvers.length&&approvers[end]?.length===first.length;end+=1){people.push(...(approvers[end]??[]).filter(name=>!people.
includes(name)));let least=people.length-first.length+1;if(people.length>maxOfSome)break;least>1&&first.length>1&&isTheSame(approvers.slice(at,end+1),people,least)&&
(group={choices:end+1-at,people:[...people]})}return group}function isTheSame(choices,people,least){let all=someOf(people,least);return all.length===choices.length&&
all.every((choice,index)=>sameChoice(choice,choices[index]??[]))}function distinctApprovers(approvers){return approvers.filter((choice,index)=>approvers.findIndex(
other=>sameChoice(choice,other))===index)}function sameChoice(one,other){let words=names=>[...new Set(names.map(lower))].sort().join(" ");return words(one)===words(
other)}function lower(name){return name.toLowerCase()}function ownerOf(owners2,names){return owners2.findLast(({images})=>images.some(match=>names.some(name=>matchesImage(match,name))))}function bothOwners(one,other){
let own=new Set(one.map(entry=>JSON.stringify(entry)));return[...other.filter(entry=>!own.has(JSON.stringify(entry))),...one]}function keyName(path){return path.reduce((name,part)=>typeof part=="number"?`${name}[${part}]`:`${name}${name&&"."}${String(part)}`,"")}var noReview={every:90};function reviewState({reviewed="",every},now){let last=startOfDay(reviewed);if(last===void 0||last>now)return{state:"unknown"};let due=daysLater(
last,every).getTime();return{state:now.getTime()>=due?"due":"current",due}}function bothReviews(one,other){let dueOf=({reviewed="",every})=>(startOfDay(reviewed)?.
getTime()??Number.NEGATIVE_INFINITY)+every*24*60*60*1e3,first=dueOf(other)<dueOf(one)?other:one,maturity=Math.max(one.maturity??0,other.maturity??0);return maturity===
0?first:{...first,maturity}}var durationForm=/^[1-9][0-9]{0,3}[hd]$/;function hours(duration){return Number.parseInt(duration,10)*(duration.endsWith("d")?24:1)}var[maxOwners,maxPatterns,maxMails]=[200,50,20],clock=_enum(deadlineClocks).describe("What `fix-within` counts from, where a ledger is read: `first-seen`, the f\
irst sight of the finding, or `fix-available`, the first sight of a fix. Default: first-seen"),overdue=_enum(overdueActions).describe("What a finding past its t\
ime does at least, where a ledger says so. Default: warn"),pattern=string().regex(patternForm),mail=string().max(254).regex(/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/),
ownerName=string().regex(/^@?[A-Za-z0-9](?:[A-Za-z0-9 ._/-]{0,97}[A-Za-z0-9])?$/),owners=array(strictObject({images:union([pattern,array(pattern).min(1).max(maxPatterns)]).
describe("Patterns, as in `images`."),owner:ownerName.describe("A person or a team, as issues and mails are to call them: `@acme/platform`."),mail:union([mail,array(
mail).min(1).max(maxMails)]).optional().describe("Where mail about them goes."),pager:string().regex(/^PAGER[A-Z0-9_]{0,59}$/).optional().describe("The environm\
ent variable with the key of their pager, which is a secret: its name begins with PAGER, so that nothing else is sent to a pager.")})).max(maxOwners).describe("\
Who answers for which images; of several entries that match the last counts."),baselinePathForm=/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9._/-]{1,200}\.json$/,
review=strictObject({owner:ownerName.optional().describe("Who answers for the policy."),reviewed:string().refine(text2=>startOfDay(text2)!==void 0).optional().describe(
"The day (UTC) of its last review."),"review-every":string().regex(/^[1-9][0-9]{0,3}d$/).optional().describe("Days from one review to the next. Default: 90d"),maturity:int().
min(1).max(5).optional().describe("Level of maturity that `image-gate posture` is held against. Default: none"),"security-baseline":string().regex(baselinePathForm).
optional().describe("A JSON file in the repository (schema/security-baseline.schema.json) that says action, time to fix and escalation of each severity: where t\
he policy says otherwise, it is refused.")}).describe("Who answers for this policy, and when it is to be reviewed: reports say when that is due.");function saidDeadlines(words,say){
return words.clock===void 0&&words.overdue===void 0?{}:{deadlines:{clock:say(words.clock,"clock"),overdue:say(words.overdue,"overdue")}}}function withDeadlines(settings,said){
return{clock:said?.clock??settings.clock,overdue:said?.overdue??settings.overdue}}function saidOwners(words=[]){return words.map(({images,owner,mail:mails,pager})=>({
images:[images].flat(),owner,...mails===void 0?{}:{mail:[mails].flat()},...pager===void 0?{}:{pager}}))}function saidReview(words,{placeOf:placeOf2}){let{owner,
reviewed,"review-every":every,"security-baseline":value,maturity}=words??{},path=["policy","security-baseline"];return{...owner===void 0?{}:{owner},...reviewed===
void 0?{}:{reviewed},every:every===void 0?noReview.every:hours(every)/24,...maturity===void 0?{}:{maturity},...value===void 0?{}:{securityBaseline:{value,key:keyName(
path),place:placeOf2(path)}}}}var action=_enum(hardeningActions).describe("`block`: not pushed. `warn`: a warning. `log`: in the reports only. `off`: not looked for."),bySeverity2=strictObject(
{critical:action.optional(),high:action.optional(),medium:action.optional(),low:action.optional()}),byName=strictObject(Object.fromEntries(checkNames.map(name=>[
name,action.optional().describe(described(name))])));function described(name){let{title,severity,byNameOnly}=checkOf(name);return`${title}. ${severity}${byNameOnly===
!0?"; only asked for by this name":""}.`}var hardening=union([action,strictObject({severity:union([action,bySeverity2]).optional().describe("One action for all \
checks, or one for those of each severity."),checks:byName.optional().describe("What holds for some checks. Goes before `severity`.")})]).describe("Checks of ho\
w an image is made: its user, secrets in its config and history, its base images. Their findings go by this key alone, and not by `severity` or `kinds`. Default\
: off");function saidHardening(words,say){return byCheck(check=>{let{severity,byNameOnly}=checkOf(check),forAll=(value,...below)=>byNameOnly===!0&&value!=="off"?
void 0:say(value,"hardening",...below);if(typeof words=="string")return forAll(words);let own=say(words.checks?.[check],"hardening","checks",check);if(own!==void 0||
typeof words.severity=="string")return own??forAll(words.severity,"severity");let word=severity.toLowerCase();return forAll(words.severity?.[word],"severity",word)})}
function withHardening(rules,said){return said===void 0?rules:byCheck(check=>said[check]??rules[check])}var score=number().gt(0).max(1),when=strictObject({exploited:literal(!0).optional().describe("CISA’s KEV lists it."),epss:score.optional().describe("Its EPSS \
score is as high or higher, from 0 to 1.")}).refine(conditions=>Object.keys(conditions).length>0,"has no condition"),epss=strictObject({block:score.optional().describe(
"From this score on it blocks."),warn:score.optional().describe("From this score on it warns at least.")}).describe("The EPSS score, from 0 to 1, from which on \
a vulnerability blocks or warns, whatever its severity says. `unfixed`, `ignore-base` and `gate-on` limit that. Default: none"),exploitation=strictObject({missing:_enum(
missingActions).optional().describe("What happens where KEV or EPSS is missing, older than `max-age`, or not confirmed by a server, and a rule needs it. Such da\
ta makes nothing laxer in any case. Default: warn"),"max-age":string().regex(durationForm).optional().describe("How old KEV and EPSS may be, by their own dates,\
 to make a rule laxer. Default: 14d")});function saidExploitation(words,say){let{exploited,epss:scores,exploitation:data}=words;if(exploited===void 0&&scores===
void 0&&data===void 0)return{};let age2=data?.["max-age"];return{exploitation:{exploited:say(exploited,"exploited"),epssBlock:say(scores?.block,"epss","block"),
epssWarn:say(scores?.warn,"epss","warn"),missing:say(data?.missing,"exploitation","missing"),maxAge:say(age2===void 0?void 0:hours(age2),"exploitation","max-age")}}}
function withExploitation(rules,said){return{exploited:said.exploited??rules.exploited,epssBlock:said.epssBlock??rules.epssBlock,epssWarn:said.epssWarn??rules.epssWarn,
missing:said.missing??rules.missing,maxAge:said.maxAge??rules.maxAge,asked:rules.asked}}var fileForm=/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9._/-]{1,200}$/,maxSigners=20,signerWords={keys:array(string().regex(fileForm)).max(maxSigners).optional().
describe("Files of public keys (PEM) in the repository. Several are valid at once, so that one can replace another."),identities:array(string().regex(identityForm)).
max(maxSigners).optional().describe("Workflows whose keyless signatures count, to the letter: `https://github.com/acme/app/.github/workflows/image.yml@refs/head\
s/main`. Of tags the end may be `*`: `…@refs/tags/v*`."),issuer:string().regex(/^(?:https:\/\/|http:\/\/(?:127\.0\.0\.1|localhost):)[\x21\x23-\x26\x28\x29\x2b\x2d-\x5b\x5d-\x7e]{3,500}$/).
optional().describe("Who confirms the identities: the issuer of the workflow’s token. Default: https://token.actions.githubusercontent.com"),sources:array(string().
regex(sourceForm)).max(maxSigners).optional().describe("What those workflows may have built, where another repository calls them: `https://github.com/acme/app@r\
efs/heads/main`. Default: each its own repository, at its own ref."),"repository-ids":array(int().positive()).max(maxSigners).optional().describe("GitHub’s numb\
ers of the repositories that those workflows may have built (`gh api repos/acme/app --jq .id`): a name that is given again has another one. Default: none, names\
 alone count."),"trusted-root":string().regex(fileForm).optional().describe("What certificates, logs and timestamps are checked against: `public` (Sigstore’s ow\
n), `github` (for private repositories), or a file in the repository. Default: public")},verifyRules=strictObject({...signerWords,"max-age":string().regex(durationForm).
optional().describe("How long a scan counts: `24h`, `7d`. Its database may be older than the scan by as much. Default: 7d"),require:array(_enum(claimKinds)).min(
1).max(claimKinds.length).optional().describe("What must be attached to the image. Default: [signature, scan, sbom]"),platforms:_enum(claimScopes).optional().describe(
"`all`: to each platform of an index, too. `index`: to the index alone. Default: all"),"on-fail":_enum(claimEnds).optional().describe("What becomes of the claim\
s about an image that a later scan blocks. `revoke`: they are withdrawn. `expire`: they end by themselves. Default: expire")});var trust=strictObject(signerWords).refine(({keys=[],identities=[]})=>keys.length+identities.length>0,"names neither `keys` nor `identities`"),vexRules=strictObject(
{files:array(string().regex(vexPathForm)).max(maxVexFiles).optional().describe("Files in the repository: OpenVEX 0.2, or CycloneDX with vulnerabilities, in JSON\
."),trust:array(trust).max(maxVexTrust).optional().describe("Whose OpenVEX attestations on the image, or on its proven base, count beside the files: `keys` or `\
identities`, in the words of `verify`."),"max-age":string().regex(durationForm).optional().describe("How long a statement counts, from the moment that it gives:\
 `90d`. Default: 180d"),for:array(_enum(["critical","high","medium","low","unknown"])).max(5).optional().describe("Severities of the findings that a statement m\
ay leave out. Default: [high, medium, low]")});function saidVex({files,trust:trust2,for:words,...said},say){let age2=said["max-age"];return{files:say(files?.map(
path=>({path})),"vex","files"),trust:say(trust2?.map(saidTrust),"vex","trust"),maxAge:say(age2===void 0?void 0:hours(age2),"vex","max-age"),for:say(words&&severities.
filter(severity=>words.some(word=>word.toUpperCase()===severity)),"vex","for")}}function saidTrust(said){return{keys:(said.keys??[]).map(path=>({path})),identities:said.
identities??[],issuer:said.issuer??defaultEvidence.issuer.value,sources:said.sources??[],repositoryIds:said["repository-ids"]??[],trustedRoot:{path:said["truste\
d-root"]??defaultEvidence.trustedRoot.value}}}function withVex(rules,said){return{files:said.files??rules.files,trust:said.trust??rules.trust,maxAge:said.maxAge??
rules.maxAge,for:said.for??rules.for}}function saidRules(words,part,yaml){let say=(value,...below)=>{let path=[...part,...below];return value===void 0?void 0:{value,key:keyName(path),place:yaml.placeOf(
path)}};return{severity:bySeverity(severity=>saidRule(words.severity?.[wordOf(severity)],wordOf(severity),say)),kinds:byKind(kind=>saidKind(words.kinds?.[kind],
kind,say)),...words.hardening===void 0?{}:{hardening:saidHardening(words.hardening,say)},unfixed:say(words.unfixed,"unfixed"),eol:say(words.eol,"eol"),unscannable:say(
words.unscannable,"unscannable"),gateOn:say(words["gate-on"],"gate-on"),baseline:say(words.baseline===void 0?void 0:namedBaseline(words.baseline),"baseline"),ignoreBase:say(
words["ignore-base"],"ignore-base"),bases:say(words.bases,"bases"),rego:say(words.rego?.map(path=>({path})),"rego"),packages:say(words.packages?.map(scopedRule(
"package","packages",say)),"packages"),paths:say(words.paths?.map(scopedRule("path","paths",say)),"paths"),...words.vex===void 0?{}:{vex:saidVex(words.vex,say)},
...saidExploitation(words,say),...saidDeadlines(words,say),secondOpinion:say(words["second-opinion"]?.clair,"second-opinion","clair"),...words.exceptions===void 0?
{}:{exceptions:saidLimits(words.exceptions,say)},...words.verify===void 0?{}:{verify:saidEvidence(words.verify,say)}}}function saidRule(said,word,say){if(typeof said==
"string")return{action:say(said,"severity",word)};let within=said?.["fix-within"],{epss:epss2,exploited}=said?.when??{},when2={...exploited?{exploited}:{},...epss2===
void 0?{}:{epss:epss2}};return{action:say(said?.action,"severity",word,"action"),when:say(said?.when&&when2,"severity",word,"when"),fixWithin:say(within===void 0?
void 0:hours(within),"severity",word,"fix-within"),escalate:say(said?.escalate,"severity",word,"escalate")}}function saidKind(said,kind,say){let settings=severities.
map(severity=>{let word=wordOf(severity);return[severity,typeof said=="object"?say(said[word],"kinds",kind,word):say(said,"kinds",kind)]});return Object.fromEntries(
settings.filter(([,setting])=>setting!==void 0))}function scopedRule(about,list,say){return({match,action:action2,reason,expires,ticket,exploited},index)=>({about,
match,action:say(action2,list,index,"action")??{value:action2,key:list},reason:reason.trim().replaceAll(/\s+/g," "),...expires===void 0?{}:{expires},...ticket===
void 0?{}:{ticket},...exploited===!0?{exploited}:{}})}function saidLimits(words,say){let{"max-days":days,"require-ticket":ticket,"adopted-until":until,assessment}=words;
return{maxDays:bySeverity(severity=>{let word=wordOf(severity);return typeof days=="object"?say(days[word],"exceptions","max-days",word):say(days,"exceptions","\
max-days")}),requireTicket:say(ticket,"exceptions","require-ticket"),assessment:say(assessment&&severities.filter(severity=>assessment.includes(wordOf(severity))),
"exceptions","assessment"),adoptedUntil:say(until,"exceptions","adopted-until")}}function saidEvidence(said,say){let age2=said["max-age"];return{keys:say(said.keys,
"verify","keys"),identities:say(said.identities,"verify","identities"),issuer:say(said.issuer,"verify","issuer"),sources:say(said.sources,"verify","sources"),repositoryIds:say(
said["repository-ids"],"verify","repository-ids"),trustedRoot:say(said["trusted-root"],"verify","trusted-root"),maxAge:say(age2===void 0?void 0:hours(age2),"ver\
ify","max-age"),require:say(said.require,"verify","require"),platforms:say(said.platforms,"verify","platforms"),onFail:say(said["on-fail"],"verify","on-fail")}}
function namedBaseline(said){return said==="auto"?{kind:"auto"}:{kind:"image",name:oneSpelling(said)}}function withSaid(policy,said){return{source:policy.source,
severity:bySeverity(severity=>withRule(policy.severity[severity],said.severity[severity])),kinds:byKind(kind=>({...policy.kinds[kind],...said.kinds[kind]})),unfixed:said.
unfixed??policy.unfixed,eol:said.eol??policy.eol,unscannable:said.unscannable??policy.unscannable,hardening:withHardening(policy.hardening,said.hardening),exploitation:withExploitation(
policy.exploitation,said.exploitation??{}),secondOpinion:said.secondOpinion??policy.secondOpinion,deadlines:withDeadlines(policy.deadlines,said.deadlines),gateOn:said.
gateOn??policy.gateOn,baseline:said.baseline??policy.baseline,ignoreBase:said.ignoreBase??policy.ignoreBase,bases:said.bases??policy.bases,rego:said.rego??policy.
rego,scoped:policy.scoped.map(({packages,paths})=>({packages:said.packages??packages,paths:said.paths??paths})),vex:said.vex===void 0?policy.vex:[withVex(policy.
vex[0],said.vex)],exceptions:said.exceptions===void 0?policy.exceptions:withLimits(policy.exceptions,said.exceptions),verify:withEvidence(policy.verify,said.verify??
{})}}function withRule(rule,said){return{action:said.action??rule.action,when:said.when??(said.action===void 0?rule.when:{...said.action,value:void 0}),fixWithin:said.
fixWithin??rule.fixWithin,escalate:said.escalate??rule.escalate}}function withEvidence(rules,said){return{keys:said.keys??rules.keys,identities:said.identities??
rules.identities,issuer:said.issuer??rules.issuer,sources:said.sources??rules.sources,repositoryIds:said.repositoryIds??rules.repositoryIds,trustedRoot:said.trustedRoot??
rules.trustedRoot,maxAge:said.maxAge??rules.maxAge,require:said.require??rules.require,platforms:said.platforms??rules.platforms,onFail:said.onFail??rules.onFail}}
function withLimits(rules,said){return{maxDays:bySeverity(severity=>said.maxDays[severity]??rules.maxDays[severity]),requireTicket:said.requireTicket??rules.requireTicket,
assessment:said.assessment??rules.assessment,adoptedUntil:said.adoptedUntil??rules.adoptedUntil}}function wordOf(severity){return severity.toLowerCase()}function bothFiles(one,other){return{base:{...strictest(one.base,other.base),source:sourcesOf([one.base,other.base])},images:[],approvals:bothApprovals(one.approvals,
other.approvals),owners:bothOwners(one.owners,other.owners),review:bothReviews(one.review,other.review),parts:[one,other]}}function standIn(corrected){return{...bothFiles(
defaultPolicyFile,corrected),approvals:nobodyApproves}}function withCorrectedRego(ruling,corrected,unread){let source=`${corrected.base.source}, whose rules in \
Rego this pull request corrects`,gone=new Set(unread.map(contentsOf)),left=withRego(ruling,setting=>gone.has(contentsOf(setting.value))?{...setting,value:[]}:setting);
return bothFiles(left,{...corrected,base:{...corrected.base,source}})}function withRego({parts,...file},change){let base={...file.base,rego:change(file.base.rego)},
images=file.images.map(({match,said})=>({match,said:said.rego===void 0?said:{...said,rego:change(said.rego)}})),both=parts&&[withRego(parts[0],change),withRego(
parts[1],change)];return{...file,base,images,...both===void 0?{}:{parts:both}}}function saysTheSame(one,other){return valuesText(one)===valuesText(other)}function regoOf({
base,images}){return[base.rego,...images.flatMap(({said})=>said.rego??[])]}function signerFiles({base,images,parts}){let all=[...[base.verify,...images.flatMap(
({said:{verify:verify2}})=>verify2??[])].flatMap(({keys,trustedRoot})=>[...keys?.value??[],...trustedRoot?[trustedRoot.value]:[]]).filter(name=>name!=="public"&&
name!=="github"),...(parts??[]).flatMap(signerFiles)];return[...new Set(all)].toSorted()}function withRegoRules(file,rules){return withRego(file,setting=>({...setting,
value:setting.value.map(({path})=>({path,...withRules(rules.get(path))}))}))}function withRules(rules){return rules===void 0?{}:{rules}}var defaultPolicyFile={base:defaultPolicy,
images:[],approvals:noApprovals,owners:[],review:noReview};function policyFor(file,names){let{parts}=file;return parts!==void 0?together(parts.map(part=>policyFor(
part,names))):names.length===0?file.base:together(names.map(name=>policyForName(file,name)))}function together(policies){return{...policies.reduce(strictest),source:sourcesOf(
policies)}}function sourcesOf(policies){return[...new Set(policies.map(({source})=>source))].join("; ")}function regoListsFor(file,names){let{parts,base}=file,policies=names.
length===0?[base]:names.map(name=>policyForName(file,name)),lists=parts===void 0?policies.map(({rego})=>rego.value):parts.flatMap(part=>regoListsFor(part,names));
return[...new Map(lists.map(list=>[contentsOf(list),list])).values()].filter(list=>list.length>0)}function contentsOf(list){return JSON.stringify(list.map(({path,
rules})=>[path,rules?.digest]))}function policyForName({base,images},name){let rules=images.filter(({match})=>matchesImage(match,name));if(rules.length===0)return base;
let source=`${base.source} for ${rules.map(({match})=>match).join(", ")}`;return rules.reduce((policy,{said})=>withSaid(policy,said),{...base,source})}var maxTextFile=1024*1024;function decodeText(bytes,file){if(bytes.length>maxTextFile)throw notText(file,`has ${bytes.length} bytes`,`Make it smaller: at most ${maxTextFile}\
 bytes are read.`);if(bytes[0]===255&&bytes[1]===254||bytes[0]===254&&bytes[1]===255)throw notText(file,"is UTF-16 text","Save it as UTF-8.");let text2=decodeUtf8(
bytes);if(text2===void 0)throw notText(file,"is not UTF-8 text","Save it as UTF-8.");if(text2.includes("\0"))throw notText(file,"holds NUL bytes, so it is not a\
 text file","Check that the path is right.");return text2}function decodeUtf8(bytes){try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch{return}}
function notText(where2,what,fix){return new ConfigError([{where:where2,what,fix}],"text-invalid")}function quoted(text2){let line=text2.replaceAll(/[\p{C}\p{Z}]+/gu,
" ").replaceAll("`","'").trim();return`\`${line.length>60?`${line.slice(0,59)}…`:line}\``}import{join}from"node:path";function openTrust(ports,files){let opened=new Map;return root=>{let verifier=opened.get(root.value)??verifierOf(ports,files,root);return opened.set(root.value,
verifier),verifier}}async function verifierOf(ports,files,{value,key:key2}){if(value==="public"||value==="github"){let{publishedVerifier,namedRepositories}=await import("./trusted-roots-2R6RQBP6.js");
return await publishedVerifier(ports,namedRepositories[value],join(cacheDirectory(ports),"tuf"))}let{certificateVerifier,maxTrustedRoot}=await import("./certificate-KSSGH7OO.js"),
file=await files.read(value,maxTrustedRoot);if(file===void 0)throw noRoot(key2,`there is no file ${files.describe(value)}`);let verifier=certificateVerifier(parsedJson(
file.text));if(verifier===void 0)throw noRoot(key2,`${value} is no trusted root that names an authority and a log or a timestamp authority`);return verifier}function cacheDirectory({
environment,machine,workingDirectory}){return(environment.GITHUB_ACTIONS==="true"?runnerFolders(environment,workingDirectory):userFolders(environment,machine.os,
workingDirectory)).cacheDirectory}function noRoot(where2,what){let fix="Name `public`, `github`, or a file as `cosign trusted-root create` makes it.";return new ConfigError(
[{where:where2,what,fix}],"trusted-root")}function signedBytes(payloadType,payload){let header=`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;return Buffer.concat([Buffer.
from(header),payload])}import{createHash,createPublicKey,verify}from"node:crypto";function readPublicKey(pem){let key2=publicKeyOf(pem);if(!(key2===void 0||!isP256(key2)))return{...keyNames(key2),publicKey:pemOf(key2),accepts:envelope=>isSignedBy(
key2,envelope)}}function pemOf(publicKey){return publicKey.export({type:"spki",format:"pem"}).toString()}function publicKeyOf(pem){try{return pem.includes("PRIV\
ATE KEY")?void 0:createPublicKey(pem)}catch{return}}function isP256({asymmetricKeyType,asymmetricKeyDetails}){return asymmetricKeyType==="ec"&&asymmetricKeyDetails?.
namedCurve==="prime256v1"}function keyNames(publicKey){let der=publicKey.export({type:"spki",format:"der"});return{hint:createHash("sha256").update(der).digest(
"base64"),fingerprint:digestOf(der)}}function isSignedBy(key2,{payloadType,payload,signatures}){let signed=signedBytes(payloadType,payload);return signatures.some(
({sig})=>verify("sha256",signed,key2,sig))}var predicateTypes={signature:"https://sigstore.dev/cosign/sign/v1",scan:"https://cosign.sigstore.dev/attestation/vuln/v1",sbom:"https://cyclonedx.org/bom",vex:"\
https://openvex.dev/ns",sbomPointer:"https://in-toto.io/attestation/reference/v0.1"},vexPredicateTypes=["https://openvex.dev/ns/v0.2.0",predicateTypes.vex],kindOfType={
[predicateTypes.signature]:"signature",[predicateTypes.scan]:"scan",[predicateTypes.sbom]:"sbom",[predicateTypes.sbomPointer]:"sbom"};function claimKindOf(predicateType){
return Object.hasOwn(kindOfType,predicateType)?kindOfType[predicateType]:void 0}function attachedKindOf(predicateType){return predicateType===predicateTypes.vex?
"vex":claimKindOf(predicateType)}var statementMediaType="application/vnd.in-toto+json",maxStatement=1e6,statementType="https://in-toto.io/Statement/v1",olderType="https://in-toto.io/Statement/v\
0.1",claimedAt="io.github.image-gate.claimed-at",claimedAtSchema=object({[claimedAt]:instant}),statementSchema=object({_type:_enum([statementType,olderType]),subject:array(
object({name:string().optional(),digest:record(string(),string()),annotations:unknown().optional()})).min(1).max(1e3),predicateType:string().min(1).max(1e3),predicate:record(
string(),unknown()).nullish()});function statementOf({repository,digest,at},predicateType,predicate){let annotations=at===void 0?{}:{annotations:{[claimedAt]:at.
toISOString()}};return{_type:statementType,subject:[{name:repository,digest:{sha256:encoded(digest)},...annotations}],predicateType,predicate}}function signatureStatement(subject){
return statementOf(subject,predicateTypes.signature,{})}function isAbout(statement,digest){return statement.subject.some(subject=>subject.digest.sha256===encoded(
digest))}function saidAt({subject:[first]}){let read2=claimedAtSchema.safeParse(first?.annotations).data;return read2===void 0?void 0:Date.parse(read2[claimedAt])}var sbomMediaType="application/vnd.cyclonedx+json",maxSbom=64*1024*1024;function sbomAttachment(document){return{artifactType:sbomMediaType,content:document,annotations:{}}}
function sbomStatement(subject,bom){let statement=statementOf(subject,predicateTypes.sbom,bom);return Buffer.byteLength(JSON.stringify(statement))<=maxStatement?
statement:void 0}function sbomPointer(subject,{digest,manifest}){return statementOf(subject,predicateTypes.sbomPointer,{attester:{id:"https://github.com/image-g\
ate/image-gate"},references:[{downloadLocation:`${subject.repository}@${manifest}`,digest:{sha256:encoded(digest)},mediaType:sbomMediaType}]})}var pointerSchema=object(
{references:tuple([object({downloadLocation:string(),mediaType:literal(sbomMediaType)})])}),documentSchema=object({references:tuple([object({digest:object({sha256:string().
transform(hex=>`sha256:${hex}`)})})])});function pointedDocument(predicate){let manifest=pointedManifest(predicate),[reference]=documentSchema.safeParse(predicate).
data?.references??[],digest=digestSchema.safeParse(reference?.digest.sha256).data;return manifest===void 0||digest===void 0?void 0:{manifest,digest}}function pointedManifest(predicate){
let read2=pointerSchema.safeParse(predicate);return digestSchema.safeParse(read2.data?.references[0].downloadLocation.split("@").at(-1)).data}var bomSchema=object(
{bomFormat:literal("CycloneDX"),specVersion:string().regex(/^1\.\d{1,2}$/),metadata:object({component:object({version:string().optional(),purl:string().optional(),
hashes:array(object({alg:string(),content:string()})).optional()})}),components:array(unknown())}),imagePurl=/^pkg:(?:oci|docker)\/[^@?#]{1,500}@(sha256(?::|%3a)[0-9a-f]{64})(?:[?#]|$)/i;
function isSbomOf(document,manifests){let read2=bomSchema.safeParse(document).data,named=read2===void 0?[]:digestsIn(read2.metadata.component);return named.length>
0&&named.every(digest=>manifests.includes(digest))}function digestsIn({version,purl,hashes=[]}){let[,ofPurl]=imagePurl.exec(purl??"")??[],hashed=hashes.flatMap(
({alg,content})=>alg==="SHA-256"?`sha256:${content}`:[]);return[version,ofPurl?.replace(/%3a/i,":"),...hashed].flatMap(text2=>digestSchema.safeParse(text2?.toLowerCase()).
data??[])}function identityFault({name,issuer,source},accepted){if(!accepted.identities.some(named=>isNamedIdentity(named,name)))return"other-identity";if(issuer!==accepted.
issuer)return"other-issuer";if(!isAcceptedSource(name,source,accepted.sources))return"other-source";let ids2=accepted.repositoryIds.map(String);return ids2.length===
0||ids2.includes(source.repositoryId??"")?void 0:"other-repository"}function isAcceptedSource(name,{repository,ref},named){let built=`${repository??""}@${ref??""}`;
return named.length>0?named.some(one=>isNamedIdentity(one,built)):name.includes("@")?repository===void 0||ref===void 0?!1:name.startsWith(`${repository}/`)&&name.
endsWith(`@${ref}`):!0}var scanTimesSchema=object({metadata:object({scanFinishedOn:instant})});function scanTime(predicateType,predicate){if(predicateType!==predicateTypes.scan)return;
let read2=scanTimesSchema.safeParse(predicate).data;return read2===void 0?void 0:Date.parse(read2.metadata.scanFinishedOn)}function isOlder(claim,than){if(claim.
kind!==than.kind)return!1;let[times,others]=[timesOf(claim),timesOf(than)],at=times.findIndex((time,place)=>time!==others[place]);return at<0?claim.manifest<than.
manifest:(times[at]??0)<(others[at]??0)}function latestTime(claim){return Math.max(...timesOf(claim))}function timesOf({scannedAt,saidAt:saidAt2,madeAt}){return[
scannedAt,saidAt2,madeAt].map(time=>time??Number.NEGATIVE_INFINITY)}var emptyType="application/vnd.oci.empty.v1+json",maxEmbedded=64*1024,fileAnnotation="io.github.image-gate.file",carryingSchema=descriptorSchema.extend({data:base64().
optional()}),manifestSchema=object({layers:tuple([carryingSchema]),annotations:record(string(),string()).optional().catch(void 0)});function attachmentManifest({
mediaType,digest,size},{artifactType,content,annotations}){let[config,layer]=[blobOf(emptyType,Buffer.from("{}")),blobOf(artifactType,content)],isCarried=content.
byteLength<=maxEmbedded,all={...annotations,...isCarried?{}:{[fileAnnotation]:layer.descriptor.digest}},bytes=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:mediaTypes.
ociManifest,artifactType,config:config.descriptor,layers:[isCarried?carrying(layer):layer.descriptor],subject:{mediaType,digest,size},annotations:all}));return{
descriptor:{...{mediaType:mediaTypes.ociManifest,digest:digestOf(bytes),size:bytes.byteLength},artifactType,annotations:all},bytes,blobs:[config,layer]}}function attachedFile(manifest){
let read2=manifestSchema.safeParse(parsedJson(Buffer.from(manifest).toString("utf8"))).data;if(read2===void 0)return;let{layers,annotations={}}=read2,[{data,...descriptor}]=layers,
bytes=data===void 0?void 0:Buffer.from(data,"base64"),isIt=bytes?.byteLength===descriptor.size&&digestOf(bytes)===descriptor.digest;return{descriptor,annotations,
...isIt?{bytes}:{}}}function carrying({descriptor,bytes}){return{...descriptor,data:Buffer.from(bytes).toString("base64")}}function blobOf(mediaType,bytes){return{
descriptor:{mediaType,digest:digestOf(bytes),size:bytes.byteLength},bytes}}async function inParallel(items,width,work){let stop=new AbortController,queue=items.entries(),results=new Map,failures=new Map,lane=async()=>{for(let[index,item]of queue){
if(stop.signal.aborted)return;try{results.set(index,await work(item,stop.signal))}catch(error){failures.set(index,error),stop.abort()}}};await Promise.all(Array.
from({length:width},lane));let first=Math.min(...failures.keys());if(failures.size>0)throw failures.get(first);return items.map((_,index)=>results.get(index))}import{Readable}from"node:stream";var maxEntries=2e3,parallelLooks=4,entrySchema=looseObject({digest:string()}),listSchema=array(entrySchema).max(maxEntries).nullable().transform(entries=>entries??
[]),indexSchema=looseObject({manifests:listSchema}),emptyIndex={schemaVersion:2,mediaType:mediaTypes.ociIndex,manifests:[]},nothing=new Set(["manifest-unknown",
"repository-unknown"]),refused=new Set(["registry-refused","manifest-unknown","blob-unknown","tag-immutable"]);function fallbackTag({registry,repository,digest}){
if(digest===void 0)throw new Error("defect: only a digest has referrers");return{registry,repository,tag:digest.replace(":","-")}}async function readFallback(registry,subject){
return listOf(await readIndex(registry,fallbackTag(subject)))}function listOf({manifests}){return manifests.flatMap(entry=>descriptorSchema.safeParse(entry).data??
[])}async function changeFallback(registry,subject,{add,drop}){let tag=fallbackTag(subject),index=await readIndex(registry,tag),kept=index.manifests.filter(entry=>!drop.
has(entry.digest)),missing=add.filter(({digest})=>!kept.some(entry=>entry.digest===digest));if(missing.length===0&&kept.length===index.manifests.length)return listOf(
index);let write=async entries=>(await writeIndex(registry,tag,{...index,manifests:entries}),listOf({manifests:entries}));try{return await write([...kept,...missing])}catch(error){
if(!(error instanceof ToolError)||!refused.has(error.code))throw error;let there=await stillThere(registry,subject,kept);if(there.length===kept.length)throw error;
return await write([...there,...missing])}}async function readIndex(registry,tag){let found=await registry.manifest(tag).catch(error=>{if(!(error instanceof ToolError&&
nothing.has(error.code)))throw error});if(found===void 0)return emptyIndex;let content=parsedJson(found.bytes.toString("utf8")),{manifests}=fieldsOf(content);if(Array.
isArray(manifests)&&manifests.length>maxEntries)throw tooMany(tag,manifests.length);let index=indexSchema.safeParse(content);if(isIndexType(found.descriptor.mediaType)&&
index.success)return index.data;throw new ToolError({code:"referrers-tag-taken",message:`${formatReference(tag)} is no list of what is attached to an image, and\
 tags of this form are kept for that.`,fix:"Delete this tag in the registry, and do not push images under such names."})}function tooMany(tag,count2){return new ToolError(
{code:"attachments-too-many",message:`${count2} signatures, attestations and other files are on the list ${formatReference(tag)}, and at most ${maxEntries} are \
read.`,fix:"Delete those that nobody needs in the registry, and look for who attaches so many."})}async function writeIndex(registry,tag,index){await registry.pushManifest(
tag,Buffer.from(JSON.stringify(index)),mediaTypes.ociIndex)}function isSameList(one,other){let digests=new Set(one.map(({digest})=>digest));return digests.size===
other.length&&other.every(({digest})=>digests.has(digest))}async function stillThere(registry,{registry:host,repository},entries){let gone=new Set;return await inParallel(
entries,parallelLooks,async({digest})=>{let read2=digestSchema.safeParse(digest);read2.success&&await registry.resolve({registry:host,repository,digest:read2.data})===
void 0&&gone.add(digest)}),entries.filter(({digest})=>!gone.has(digest))}var firstWait={least:50,most:200},nextWait={least:200,most:700},longestWait=5e3,looks=12,parallelSends=4,sends=5,Referrers=class{#registry;#clock;#random;#withoutApi=new Set;#blobs=new Map;#known=new Map;#changes=new Map;#written=new Map;constructor({
registry,clock:clock2,random=Math.random}){this.#registry=registry,this.#clock=clock2,this.#random=random}async list(subject){let listed2=this.#hasApi(subject)?
await this.#registry.referrers(subject):"no-api";return typeof listed2!="string"?listed2:(this.#withoutApi.add(placeOf(subject)),await readFallback(this.#registry,
subject))}async isWithoutApi(subject){let isWithout=await this.#registry.referrers(subject)==="no-api";return this.#withoutApi[isWithout?"add":"delete"](placeOf(
subject)),isWithout}async sendBlobs(subject,manifests){let blobs=new Map(manifests.flatMap(one=>one.blobs.map(blob=>[blob.descriptor.digest,blob])));await inParallel(
[...blobs.values()],parallelSends,blob=>this.#sendBlob(subject,blob))}async send(subject,manifests,present=[]){for(let one of present)this.#known.set(one.descriptor.
digest,one);await this.sendBlobs(subject,manifests);for(let manifest of manifests)await this.#send(subject,manifest)}async settle(subject,todo,first){let[asked,
kept]=[new Set,new Set],wait=firstWait;for(let look=1;look<=looks;look+=1){let written=await this.#pause(subject,wait),listed2=(look===1?first:void 0)??await this.
list(subject),{add,drop:unwanted}=await todo(listed2),isDue=digest=>!this.#hasApi(subject)||add.length===0&&!asked.has(digest),drop=new Set([...unwanted].filter(
isDue)),isQuiet=written===void 0||isSameList(listed2,written.list);if(add.length===0&&(drop.size===0&&isQuiet||look===looks)){this.#written.delete(formatReference(
subject));let isListed=digest=>listed2.some(one=>one.digest===digest);return this.#hasApi(subject)||await this.#deleteAll(subject,new Set([...asked].filter(one=>!isListed(
one)))),new Set([...kept,...drop,...await this.#notGone(subject,unwanted)])}(!isQuiet||look>1&&add.length>0)&&(wait=nextWait);for(let digest of drop)asked.add(digest);
await this.#apply(subject,{add,drop},kept)}throw notListed(subject,`it was not on its list ${looks} times, though it was put there`)}async#apply(subject,change,kept){
if(!this.#hasApi(subject))return await this.#change(subject,change);let lost=change.add.flatMap(({digest})=>this.#known.get(digest)??[]);for(let manifest of lost)
await this.#send(subject,manifest);for(let digest of await this.#deleteAll(subject,change.drop))kept.add(digest);change.add.length>0&&await this.#clock.sleep(this.#within(
nextWait))}async#pause(subject,{least,most}){let key2=formatReference(subject),written=this.#written.get(key2);if(written===void 0)return;let{took}=written,own={
least:Math.max(least,4*took),most:Math.max(most,8*took)};return await this.#clock.sleep(Math.min(this.#within(own),longestWait)),this.#written.get(key2)}#within({
least,most}){return Math.round(least+this.#random()*(most-least))}async#deleteAll({registry,repository},digests){let answers=await inParallel([...digests],parallelSends,
async digest=>await this.#registry.deleteManifest({registry,repository,digest}).catch(asRefused)==="refused"?[digest]:[]);return new Set(answers.flat())}async#notGone(subject,listed2){
let all=[...listed2].map(digest=>({digest}));return(await stillThere(this.#registry,subject,all).catch(error=>{if(error instanceof ToolError)return all;throw error})).
map(({digest})=>digest)}#sendBlob(subject,{descriptor,bytes}){let key2=`${placeOf(subject)}@${descriptor.digest}`,open=()=>Readable.from([bytes],{objectMode:!1}),
sent=this.#blobs.get(key2)??this.#registry.pushBlob(subject,descriptor,open).then(()=>{});return this.#blobs.set(key2,sent),sent}async#send(subject,manifest){for(let tries=1;;tries+=
1){try{return await this.#put(subject,manifest)}catch(error){if(tries===sends||!(error instanceof ToolError)||error.code!=="blob-unknown")throw error}await this.#clock.
sleep(this.#within(nextWait)),this.#blobs.clear();for(let blob of manifest.blobs)await this.#sendBlob(subject,blob)}}async#put(subject,manifest){let{bytes,descriptor}=manifest,
reference={registry:subject.registry,repository:subject.repository,digest:descriptor.digest},reported=await this.#registry.pushManifest(reference,bytes,mediaTypes.
ociManifest);if(reported!==descriptor.digest)throw notListed(subject,`the registry calls it ${reported}`);this.#known.set(descriptor.digest,manifest)}#hasApi(subject){
return!this.#withoutApi.has(placeOf(subject))}async#change(subject,change){let key2=formatReference(subject),own=(this.#changes.get(key2)??Promise.resolve()).catch(
()=>{}).then(()=>this.#changeList(key2,subject,change));this.#changes.set(key2,own),await own}async#changeList(key2,subject,change){let began=this.#clock.elapsed(),
list=await changeFallback(this.#registry,subject,change);this.#written.set(key2,{list,took:this.#clock.elapsed()-began})}};function placeOf({registry,repository}){
return`${registry}/${repository}`}function asRefused(error){if(error instanceof ToolError)return"refused";throw error}function notListed(subject,why){return new ToolError(
{code:"attachment-not-listed",message:`What was attached to ${formatReference(subject)} can't be found there: ${why}.`,fix:"Run it again. If it stays, look for \
other jobs that attach to the same image at the same time, or at the registry."})}var day=864e5;function daysLeft({endsAt},now){return`${plural(Math.max(0,Math.ceil((endsAt.getTime()-now.getTime())/day)),"day")} left`}function newMark({proposed,
adopted}){return adopted===!0?" (adopted)":proposed===void 0?"":" (new in this pull request)"}function proofText({ticket,approvedBy=[]},{text:text2}){let approved=approvedBy.
length===0?[]:[`approved by ${text2(approvedBy.join(", "),200)}, as the entry says`];return[...ticket===void 0?[]:[`ticket ${text2(ticket,100)}`],...approved].join(
", ")}function needless(unused,names){let isForThisAlone=({images=["**"]})=>images.every(pattern2=>!/[*?]/.test(pattern2)&&names.some(name=>matchesImage(pattern2,
name))),isKnown=exception=>exception.duplicateOf!==void 0||isForThisAlone(exception);return{everywhere:unused.filter(isKnown),here:unused.filter(exception=>!isKnown(
exception))}}function writtenIn({file,line}){return line===0?file:`${file}:${line}`}var needlessTitles={everywhere:"Exceptions that no finding needs",here:"Exce\
ptions that nothing in this image needs (another image may)"};function coverage(excepted){let counts=new Map;for(let{exception}of excepted)exception!==void 0&&counts.
set(key(exception),(counts.get(key(exception))??0)+1);return exception=>counts.get(key(exception))??0}function key({file,line,id,proposed,reason}){return`${line}\
:${proposed===void 0}:${file}:${id}:${reason}`}var scopedTitles={applied:"Rules for packages and paths",refused:"Rules for packages and paths that do not count",
unused:"Rules for packages and paths that nothing in this image needs"};function scopedText({match,reason,expires,ticket,exploited},{text:text2}){let end=expires===
void 0?"":` until ${expires}`,tracked=ticket===void 0?"":` (ticket ${text2(ticket,100)})`,also=exploited===!0?", also what is exploited":"";return`${text2(match,
120)}${also}${end}: ${text2(reason,200)}${tracked}`}function scopedEffect({findings,unblocked}){let would=unblocked===0?"":`, ${counted(unblocked)} of which wou\
ld block without it`;return`${plural(findings,"finding")}${would}`}function scopedHeadline({applied,refused:refused2},isPassed){let needed=applied.filter(({unblocked})=>unblocked>
0),sum=needed.reduce((total,{unblocked})=>total+unblocked,0),it=needed.length===1?"it":"them",names=plural(needed.length,"rule"),because=isPassed?`**Passes beca\
use of ${names} for packages and paths**: without ${it} ${plural(sum,"finding")} would block.`:`${names} for packages and paths: without ${it} ${plural(sum,"mor\
e finding")} would block.`,out=refused2.length===0?"":`${plural(refused2.length,"rule")} for packages and paths ${refused2.length===1?"does":"do"} not count.`;return[
needed.length===0?"":because,out].filter(line=>line!=="").join(" ")}function dateText(date){return Number.isNaN(date.getTime())?"":date.toISOString().slice(0,10)}
function ageText(since,now){let age2=now.getTime()-Date.parse(since);if(Number.isNaN(age2))return"";let hours2=Math.max(0,Math.floor(age2/36e5));return hours2===
0?plural(Math.max(0,Math.floor(age2/6e4)),"minute"):hours2<48?plural(hours2,"hour"):plural(Math.floor(hours2/24),"day")}function deadlineText(fixWithin,judged,ledger){
let time=fixWithin%24===0&&fixWithin>24?plural(fixWithin/24,"day"):plural(fixWithin,"hour"),{past}=judged;if(past!==void 0)return`${time}${pastText(past)}`;let unknown2=ledger?.
state==="read"?", as the ledger does not know it yet":"";return`${time}, by ${dateText(judged.fixBy)}, counted from this scan${unknown2}`}function pastText({deadline,
firstSeen,isDebt}){let found=`${isDebt?"old debt, first scanned":"found"} on ${dateText(new Date(firstSeen))}`;if(deadline.state==="none")return deadline.why===
"no-fix"?`, from when a fix is known, and none is; ${found}`:`; ${found}`;let{due,remaining}=deadline,left=timeText(Math.abs(remaining)),by=dateText(new Date(due));
switch(deadline.state){case"running":return`, by ${by}: ${left} left, ${found}`;case"warning":return`, by ${by}: ${left} left, which is a quarter or less, ${found}`;case"\
breached":return`: overdue by ${left}, since ${by}, ${found}`;case"paused":return remaining<0?`: it was overdue by ${left} when an exception stopped its clock, ${found}`:
`: an exception has stopped its clock with ${left} left, ${found}`;case"met":case"missed":return`, by ${by}, ${found}`}}function timeText(time){return time<2*day?
plural(Math.round(time/(3600*1e3)),"hour"):plural(Math.floor(time/day),"day")}function overdueMark({past}){return past===void 0||past.isDebt?"":past.deadline.state===
"breached"?" (overdue)":past.deadline.state==="warning"?" (soon)":""}import{dirname,join as join4,parse,relative as relative2,resolve,sep as sep2}from"node:path";import{isAbsolute as isAbsolute2,join as join3,posix as posix2,relative,sep}from"node:path";import{posix}from"node:path";var maxEntries2=2e4,foreign=new Set([".git","node_modules","vendor","bower_components",".venv","venv"]);async function findFiles(files,root,{folder,names,max}){
let found=[],level=[folder],left=maxEntries2;for(;level.length>0&&found.length<max&&left>0;){let next=[];for(let place of level)for(let name of(await files.list(
posix.join(root,place))??[]).slice(0,left)){left-=1;let path=posix.join(place,name),kind=foreign.has(name)?void 0:(await files.lstat(posix.join(root,path)))?.kind;
kind==="directory"&&next.push(path),kind==="file"&&names.has(name)&&found.push(path)}level=next}return found.slice(0,max)}function chooseFiles(paths,{folder,names,
max}){let below=folder==="."?"":`${folder}/`,depth=path=>path.split("/").length;return paths.filter(path=>path.startsWith(below)&&names.has(posix.basename(path))).
filter(path=>!path.slice(below.length).split("/").some(name=>foreign.has(name))).sort((a,b)=>depth(a)-depth(b)||byText(a,b)).slice(0,max)}import{isAbsolute,join as join2}from"node:path";var idLengths=[20,32],extended=16384,longest=4095,harmlessExtension=/^(?:[A-Z]|link$|sdir$)/;function indexedPaths(index){if(index.length<12||index.toString("la\
tin1",0,4)!=="DIRC")return;let version=index.readUInt32BE(4);if(!(version!==2&&version!==3&&version!==4))for(let idLength of idLengths){let paths=readPaths(index,
{version,idLength});if(paths!==void 0)return path=>path!==""&&paths.has(Buffer.from(path).toString("latin1"))}}function readPaths(index,layout){let body=index.subarray(
0,Math.max(0,index.length-layout.idLength)),paths=new Set,at=12,previous="",left=Math.min(67108864,64*index.length);for(let count2=index.readUInt32BE(8);count2>
0;count2-=1){let entry=readEntry(body,at,layout,previous,left);if(entry===void 0)return;paths.add(entry.path),left-=entry.path.length,previous=entry.path,at=entry.
end}return areExtensions(body,at)?paths:void 0}function readEntry(body,at,layout,previous,left){let flagsAt=at+40+layout.idLength;if(flagsAt+2>body.length)return;
let flags=body.readUInt16BE(flagsAt);if((flags&extended)!==0&&layout.version===2)return;let nameAt=flagsAt+((flags&extended)===0?2:4),name=layout.version===4?shortened(
body,nameAt,previous.length):{kept:0,at:nameAt},nul=name===void 0?-1:body.indexOf(0,name.at);if(name===void 0||nul<0)return;let length=name.kept+nul-name.at;return length>
left||Math.min(length,longest)!==(flags&longest)?void 0:{path:previous.slice(0,name.kept)+body.toString("latin1",name.at,nul),end:layout.version===4?nul+1:at+Math.
floor((nul-at)/8)*8+8}}function shortened(body,at,length){let gone=0;for(let next=at;gone<=length;next+=1){let byte=body[next];if(byte===void 0)return;if(gone+=
byte&127,byte<128)return gone<=length?{kept:length-gone,at:next+1}:void 0;gone=(gone+1)*128}}function areExtensions(body,start){let at=start;for(;at+8<=body.length;){
if(!harmlessExtension.test(body.toString("latin1",at,at+4)))return!1;at+=8+body.readUInt32BE(at+4)}return at===body.length}var maxIndex=128*1024*1024,maxGitFile=8*1024;function trackedFiles(files,directory){let reading;return async path=>(reading??=readTracked(files,directory),(await reading)(
path))}async function readTracked(files,directory){try{if(await files.lstat(join2(directory,".git"))===void 0)return()=>!0;let index=await readIndex2(files,directory);
return(index&&indexedPaths(index))??(()=>!1)}catch(error){if(error instanceof ToolError)return()=>!1;throw error}}async function readIndex2(files,directory){let folder=await gitFolder(
files,directory);if(folder===void 0)return;let path=join2(folder,"index");return(await files.lstat(path))?.kind==="file"?files.readBytes(path,maxIndex):void 0}async function gitFolder(files,directory){
let git=join2(directory,".git");if((await files.lstat(git))?.kind!=="file")return git;let text2=(await files.readBytes(git,maxGitFile))?.toString("utf8"),folder=/^gitdir: ([^\0\r\n]+)[\r\n]*$/.
exec(text2??"")?.[1];if(!(folder===void 0||/^[\\/]{2}/.test(folder)))return isAbsolute(folder)?folder:join2(directory,folder)}function workspaceFiles(files,directory){let describe=path=>inside(path);return{read:async(path,max)=>{let name=inside(path),found=await locate(files,{root:directory,
way:name,name,folder:"repository"});if(found===void 0)return;await requireFile(files,found,name,max);let bytes=await guarded(name,()=>files.readBytes(found,max));
return bytes===void 0?void 0:decode2(bytes,name)},list:(folder,names,max)=>findFiles(files,directory,{folder:inside(folder),names,max}),holds:trackedFiles(files,
directory),describe}}function commitFiles(contents,commit){let describe=path=>`${inside(path)} at ${commit.slice(0,12)}`;return{read:async(path,max)=>{let bytes=await contents.
read(inside(path),commit,max);if(bytes!==void 0){if(bytes.length>max)throw tooLarge(describe(path),bytes.length,max);return decode2(bytes,describe(path))}},list:async(folder,names,max)=>chooseFiles(
await contents.list(commit)??[],{folder:inside(folder),names,max}),holds:async()=>!0,describe}}function inside(path){let normal=posix2.normalize(path.replaceAll(
"\\","/"));if(isAbsolute2(normal)||normal===".."||normal.startsWith("../")||normal.includes("\0"))throw invalid(JSON.stringify(path),"the path leaves the reposi\
tory","Name a path relative to the root of the repository");return normal}function locate(files,lookup2){return guarded(lookup2.name,()=>follow(files,lookup2))}
async function follow(files,{root:start,way,name,folder}){let root=await files.realPath(start);if(root===void 0)throw invalid(name,`the folder ${start} does not\
 exist`,"Check out the repository first");let reached=root;for(let part of way.split("/")){let next=join3(reached,part);if(await files.lstat(next)===void 0)return;
let real=await files.realPath(next);if(real===void 0)throw invalid(name,"a symbolic link in its path points to nothing","Repair or remove the link");if(!contains(
root,real))throw invalid(name,`a symbolic link leads out of the ${folder}`,"Put the file itself there");reached=real}return reached}function contains(folder,path){
let way=relative(folder,path);return way===""||way!==".."&&!way.startsWith(`..${sep}`)&&!isAbsolute2(way)}async function requireFile(files,path,name,max){let stat=await guarded(
name,()=>files.stat(path));if(stat!==void 0){if(stat.kind!=="file")throw invalid(name,`it is a ${stat.kind}, not a file`,"Name a file");if(stat.size>max)throw tooLarge(
name,stat.size,max)}}function decode2(bytes,name){try{return{text:new TextDecoder("utf-8",{fatal:!0}).decode(bytes),bytes}}catch{throw invalid(name,"it is not U\
TF-8 text","Save it as UTF-8")}}function tooLarge(name,size,max){return invalid(name,`it has ${size} bytes, more than the ${max} that are read`,"Make it smaller")}
function invalid(where2,what,fix){return new ConfigError([{where:where2,what,fix}],"repository-file")}async function guarded(name,work){try{return await work()}catch(error){
if(error instanceof GateError)throw error;let reason=error instanceof Error?error.message:String(error);throw new ToolError({code:"repository-file-unreadable",message:`${name}\
 can't be read: ${reason}`,fix:"Make the file readable for the user that runs image-gate; a policy that exists is never ignored.",cause:error})}}function openRepository(files,openContents,repository,workingDirectory){switch(repository.kind){case"machine":return machineFiles(files,workingDirectory);case"w\
orkspace":return workspaceFiles(files,workingDirectory);case"commit":return commitFiles(openContents(repository.github,repository.token),repository.commit)}}function machineFiles(files,workingDirectory){
let describe=path=>resolve(workingDirectory,path),read2=async(path,max)=>{let name=describe(path),found=await locate(files,await lookup(files,workingDirectory,name)),
bytes=found===void 0?void 0:await readOne(files,found,name,max);return bytes&&{bytes,text:decodeText(bytes,path)}},list=(folder,names,max)=>findFiles(files,workingDirectory,
{folder,names,max}),atTop=async path=>{let here=await files.realPath(workingDirectory)??workingDirectory,top=await topOf(files,here);return top===void 0||top===
here?void 0:join4(relative2(here,top),path)};return{read:read2,list,holds:trackedFiles(files,workingDirectory),describe,atTop}}async function lookup(files,workingDirectory,name){
let here=await files.realPath(workingDirectory)??workingDirectory,place=contains(workingDirectory,name)?join4(here,relative2(workingDirectory,name)):name,top=await topOf(
files,here),root=[top??here].find(folder=>contains(folder,place))??parse(place).root,way=relative2(root,place).split(sep2).join("/");return{root,way,name,folder:top===
void 0?"working folder":"repository"}}async function topOf(files,folder){if(await files.lstat(join4(folder,".git")).catch(()=>{})!==void 0)return folder;let above=dirname(
folder);return above===folder?void 0:topOf(files,above)}async function readOne(files,path,name,max){if((await files.stat(path))?.kind==="other")throw new ConfigError(
[{where:name,what:"it is a pipe or a device, not a file",fix:"Name a file."}],"repository-file");try{return await files.readBytes(path,max)}catch(error){let problem=error instanceof
ToolError?notOne[error.code]:void 0;throw problem===void 0?error:new ConfigError([{where:name,...problem(max)}],"repository-file")}}var notOne={"file-is-folder":()=>({
what:"it is a folder, not a file",fix:"Name a file."}),"file-too-large":max=>({what:`it is larger than the ${max} bytes that are read`,fix:"Make it smaller."})};async function withRegoFiles(policy,files){let settings=regoOf(policy),places=new Map(settings.flatMap(({value,key:key2,place})=>value.map(({path})=>[path,`${place??
""} ${key2}`.trim()])));if(places.size===0)return policy;if(places.size>50)throw tooMany2(places.size,policy.base.source);let rules=new Map,problems=[];for(let[
path,where2]of places){let read2=await rulesIn(files,path,where2);"what"in read2?problems.push(read2):rules.set(path,read2)}let[first,...others]=problems;if(first!==
void 0)throw new ConfigError([first,...others],"rego-invalid");return withRegoRules(policy,rules)}async function rulesIn(files,path,where2){let file=await files.
read(path,maxTextFile);if(file===void 0)return{where:where2,what:`there is no file ${files.describe(path)}`,fix:"Correct the path; rules are read where the poli\
cy is, so add the file there first."};let text2=decodeText(file.bytes,path),heads=readRego(text2);return"what"in heads?{where:files.describe(path),...heads}:{text:text2,
digest:digestOf(file.bytes),names:heads.names}}function tooMany2(count2,where2){let what=`${count2} files of rules in Rego are named, and ${50} are read`;return new ConfigError(
[{where:where2,what,fix:"Put several rules into one file."}],"rego-invalid")}function vexFilesOf({base,images}){return[...base.vex.map(({files})=>files),...images.flatMap(({said})=>said.vex?.files??[])]}function vexTrustOf({base,images}){
return[...base.vex.map(({trust:trust2})=>trust2),...images.flatMap(({said})=>said.vex?.trust??[])]}function withReadVex({base,images,...file},read2){let[first,...others]=base.
vex,filled=({files,trust:trust2,...rules})=>({...rules,files:withDocuments(files,read2),trust:withTrustFiles(trust2,read2)}),filledSaid=({files,trust:trust2,...said})=>({
...said,files:files&&withDocuments(files,read2),trust:trust2&&withTrustFiles(trust2,read2)});return{...file,base:{...base,vex:[filled(first),...others.map(filled)]},
images:images.map(({match,said})=>({match,said:said.vex===void 0?said:{...said,vex:filledSaid(said.vex)}}))}}function withDocuments(files,{documents}){return{...files,
value:files.value.map(({path})=>{let read2=documents.get(path);return read2===void 0?{path}:{path,read:read2}})}}function withTrustFiles(setting,{trust:trust2=new Map}){
let filled=({path})=>{let read2=trust2.get(path);return read2===void 0?{path}:{path,read:read2}},value=setting.value.map(({keys,trustedRoot,...words})=>({...words,
keys:keys.map(filled),trustedRoot:isNamedRoot(trustedRoot.path)?trustedRoot:filled(trustedRoot)}));return{...setting,value}}async function withVexFiles(policy,files){let documents=await readDocuments(policy,files),trust2=await readTrust(policy,files);return documents.size+trust2.size===
0?policy:withReadVex(policy,{documents,trust:trust2})}async function readDocuments(policy,files){let places=new Map(vexFilesOf(policy).flatMap(({value,key:key2,
place})=>value.map(({path})=>[path,`${place??""} ${key2}`.trim()])));if(places.size>maxVexFiles){let what=`${places.size} VEX documents are named, and ${maxVexFiles}\
 are read`,fix="Put several statements into one document.";throw new ConfigError([{where:policy.base.source,what,fix}],"vex-invalid")}let read2=new Map,problems=[];
for(let[path,where2]of places)try{read2.set(path,await documentIn(files,path,where2))}catch(error){if(!(error instanceof ConfigError)||error.code!=="vex-invalid")
throw error;problems.push(...error.problems)}let[first,...others]=problems;if(first!==void 0)throw new ConfigError([first,...others],"vex-invalid");return read2}
async function documentIn(files,path,where2){let file=await files.read(path,maxTextFile);if(file===void 0){let fix="Correct the path; documents are read where t\
he policy is, so add the file there first.";throw new ConfigError([{where:where2,what:`there is no file ${files.describe(path)}`,fix}],"vex-invalid")}let{parseVex}=await import("./vex-document-HHAPVNOK.js");
return{document:parseVex(file.bytes,path),digest:digestOf(file.bytes)}}async function readTrust(policy,files){let read2=new Map;for(let{value,key:key2,place}of vexTrustOf(
policy)){let where2=`${place??""} ${key2}`.trim();for(let{keys,identities,trustedRoot}of value){let{readKey,requireIdentities}=await import("./demands-WO3N4TBY.js");
requireIdentities(identities,where2);for(let{path}of keys){let{publicKey:text2}=await readKey(files,path,where2);read2.set(path,{text:text2,digest:digestOf(Buffer.
from(text2))})}isNamedRoot(trustedRoot.path)||read2.set(trustedRoot.path,await rootIn(files,trustedRoot.path,where2))}}return read2}async function rootIn(files,path,where2){
let{maxTrustedRoot}=await import("./certificate-KSSGH7OO.js"),file=await files.read(path,maxTrustedRoot);if(file!==void 0)return{text:file.text,digest:digestOf(
file.bytes)};let fix="Correct the path, or name `public` or `github`.";throw new ConfigError([{where:where2,what:`there is no file ${files.describe(path)}`,fix}],
"trusted-root")}async function policyIn(...[files,path,branch]){let policy=await writtenPolicyIn(files,path,branch),named=policy.review.securityBaseline;if(named===void 0)return policy;
let{readBaselineFile,requireBaseline}=await import("./security-baseline-HNIFXTEA.js");return requireBaseline(policy,await readBaselineFile(files,named),named.value),policy}
async function writtenPolicyIn(files,path,branch){let text2=await readText(files,path,"policy",branch);return text2===void 0?(await refuseMisnamed(files,path),await refuseAbove(
files,path),defaultPolicyFile):(await import("./parse-policy-P7HRA5QA.js")).parsePolicy(text2,path.path)}async function judgingPolicyIn(...[files,path,branch]){return withVexFiles(
await withRegoFiles(await policyIn(files,path,branch),files),files)}async function exceptionsIn(files,paths,now,branch){let all=paths.map(async path=>{let text2=await readText(
files,path,"exceptions",branch);return text2===void 0?{active:[],refused:[]}:(await import("./exception-file-KHSIQBFB.js")).parseExceptions(text2,path.path,now)});
return joined(await Promise.all(all))}function joined(all){let undated=all.flatMap(one=>one.undated??[]);return{active:all.flatMap(({active})=>active),refused:all.
flatMap(({refused:refused2})=>refused2),...undated.length===0?{}:{undated}}}async function readText(files,{path,named},input,branch){let file=await files.read(path,
maxTextFile);if(file!==void 0)return decodeText(file.bytes,path);if(!named)return;let what=`there is no file ${files.describe(path)}`,fix=`Correct the path, or \
remove the input to use the default.${branch===void 0?"":" A file that is only in what is built counts with `policy-from: head`."}`;throw new ConfigError([{where:`\
input ${input}`,what,fix}],"file-absent")}async function refuseMisnamed(files,{path}){let found=await Promise.all(misnamedPolicyPaths.map(async other2=>await files.
read(other2,maxTextFile)===void 0?[]:[other2])),[other]=found.flat();if(other===void 0)return;let fix=`Move it to ${path}, or name it in the input \`policy\`.`;
throw new ConfigError([{where:files.describe(other),what:"a policy under this name is not read",fix}],"policy-misnamed")}async function refuseAbove(files,{path}){
for(let other of[path,...misnamedPolicyPaths]){let above=await files.atTop?.(other);if(above===void 0||await files.read(above,maxTextFile)===void 0)continue;let what="\
the policy of this repository is not read from a folder in it",fix=`Run this where the repository begins, or name the file in the input \`policy\` (${above}); k\
eys and other files that it names are looked for in the working folder.`;throw new ConfigError([{where:files.describe(above),what,fix}],"policy-above")}}var vexStatuses=["not_affected","affected","fixed","under_investigation"],openVexJustifications=["component_not_present","vulnerable_code_not_present","vulnerab\
le_code_not_in_execute_path","vulnerable_code_cannot_be_controlled_by_adversary","inline_mitigations_already_exist"],ownTool="image-gate";function untilNote(expiry){
return`Accepted until ${expiry}`}function endOfException(note="",isOurs){if(!isOurs&&!note.startsWith(untilNote("")))return{};let[,day3="",minute]=/^(\S+)(?: (\d\d:\d\d) UTC)?$/.
exec(note.slice(untilNote("").length))??[],end=minute===void 0?endOfDay(day3):new Date(`${day3}T${minute}:00Z`);return{until:end===void 0||Number.isNaN(end.getTime())?
new Date(0):end}}function weighed(products){return{products,weight:products.reduce((sum,{parts=[]})=>sum+1+parts.length,1)}}var maxIds=6e5,ruleOrigins=["built","commit","branch"],scannerTrusts=["pinned","given","unreviewed"],text=string(),count=int().nonnegative(),ids=array(text),each=(words,value)=>record(
_enum(words),value),resultSchema=strictObject({version:literal(1),verdict:literal("passed"),validUntil:instant,policy:strictObject({digest:digestText,from:_enum(
ruleOrigins)}),how:strictObject({gateOn:_enum(gates),ignoreBase:boolean(),exceptions:count,vex:count,scanner:_enum(scannerTrusts),rego:int().positive().optional(),
scoped:int().positive().optional(),unexploited:int().positive().optional(),opinion:literal("clair").optional()}),database:strictObject({updatedAt:instant}).optional(),
platforms:array(strictObject({platform:text,packages:count,packagesListed:boolean(),sbom:_enum(["equal","equal-with-distro","needs-layers"]).optional(),distro:text.
optional()})).min(1).max(maxPlatforms),counts:each(severities,each([...actions,"excepted"],count)),findings:each(severities,ids),excepted:ids,omitted:count}),scanPredicateSchema=strictObject(
{invocation:strictObject({parameters:_null(),uri:text,event_id:text,"builder.id":text}),scanner:strictObject({uri:text,version:text,db:strictObject({uri:text,version:text}),
result:resultSchema}),metadata:strictObject({scanStartedOn:instant,scanFinishedOn:instant})});function scanPredicate(record2,facts,platform){let{version}=record2.
scanner;return{invocation:{parameters:null,uri:"",event_id:"","builder.id":""},scanner:{uri:`pkg:github/aquasecurity/trivy@${version}`,version,db:{uri:"",version:record2.
database?.updatedAt??""},result:resultOf(record2,facts,platform)},metadata:{scanStartedOn:record2.judgedAt,scanFinishedOn:record2.judgedAt}}}function resultOf(record2,{
rules,maxAge,standings},platform){let{verdict,policy,scanner,database,exceptions,scoped}=record2,{gateOn,ignoreBase,rego=[]}=policy,decided=scoped?.applied.length??
0,relaxed=record2.exploitation?.relaxed;if(verdict!=="passed")throw new Error("defect: an image that did not pass gets no claim");if(scanner.trust==="report")throw new Error(
"defect: a report of somebody else is no scan of ours");if(gateOn===void 0||ignoreBase===void 0)throw new Error("defect: a record that does not say how");let findings=record2.
findings.filter(({platforms})=>platform===void 0||platforms.includes(platform));return{version:1,verdict,validUntil:validUntil(record2,maxAge),policy:{digest:policy.
digest,from:rules},how:{gateOn,ignoreBase,exceptions:exceptions.applied.length,vex:vexOf(record2),scanner:scanner.trust,...rego.length===0?{}:{rego:rego.length},
...decided===0?{}:{scoped:decided},...relaxed===void 0?{}:{unexploited:relaxed.findings},...opinionOf(record2)},...database===void 0?{}:{database:{updatedAt:database.
updatedAt}},platforms:platformsOf(record2,platform,standings),counts:countsOf(findings),...idsOf(findings)}}function opinionOf({opinion}){return opinion?.weight===
"required"&&opinion.missing===void 0?{opinion:opinion.scanner}:{}}function vexOf({exceptions}){return exceptions.applied.filter(({vex})=>vex!==void 0).length}function validUntil({
judgedAt,exceptions,scoped,exploitation:exploitation2},maxAge){let ends=[...exceptions.applied,...scoped?.applied??[]].flatMap(({endsAt})=>endsAt===void 0?[]:Date.
parse(endsAt)),lists=exploitation2?.relaxed===void 0?[]:[Date.parse(exploitation2.relaxed.until)];return new Date(Math.min(Date.parse(judgedAt)+maxAge,...ends,...lists)).
toISOString()}function platformsOf({platforms},only,standings){let chosen=platforms.filter(({platform})=>only===void 0||platform===only);if(chosen.length===0)throw new Error(
`defect: ${only} was not scanned`);return chosen.map(({platform,packages,packagesListed=!1,sbom})=>({platform,packages,packagesListed,...standingOf(standings?.get(
platform)??sbom?.standing)}))}function standingOf(standing){return standing===void 0?{}:{sbom:standing.kind,...standing.kind==="equal-with-distro"?{distro:standing.
distro}:{}}}function countsOf(findings){let counts=bySeverity(()=>({log:0,warn:0,block:0,excepted:0}));for(let{severity,action:action2,exception}of findings)counts[severity][exception===
void 0?action2:"excepted"]+=1;return counts}function idsOf(findings){let open=bySeverity(()=>new Set),excepted=new Set,omitted=bySeverity(()=>new Set),bytes=0;for(let{
id,severity,exception}of findings){let ids2=exception===void 0?open[severity]:excepted,size=Buffer.byteLength(JSON.stringify(id))+1;if(ids2.has(id)||bytes+size>
maxIds){ids2.has(id)||omitted[severity].add(id);continue}bytes+=size,ids2.add(id)}return{findings:bySeverity(severity=>[...open[severity]]),excepted:[...excepted],
omitted:severities.reduce((sum,severity)=>sum+omitted[severity].size,0)}}var missingKinds={"no-signature":"a signature","no-scan":"a scan","no-sbom":"an SBOM"},faultWords={blocked:["its scan says that the policy blocked it","Fix what\
 it found, and build it again."],"unknown-form":["it has a scan attestation of ours in a form that this version does not know","Verify with the version of image\
-gate that signed it, or a later one."],ambiguous:["it has two different scan attestations of the same moment","Build it again, and let one job alone sign an im\
age."],future:["its scan, or the database of the scan, is dated in the future","Compare the clocks of this machine and of the one that signed."],"too-old":["its\
 scan is older than the policy allows (`verify.max-age`)","Scan it again: build it, or let it be scanned each night."],expired:["its scan does not hold any long\
er (`validUntil`)","Scan it again: build it, or let it be scanned each night."],"no-database":["its scan names no vulnerability database","Scan it with a databa\
se that says its date."],"old-database":["its scan used a database that was older than the policy allows (`verify.max-age`)","Scan it again with a current datab\
ase."],"only-new":["it passed because only new findings counted, and the policy has `gate-on: all`","Build it with `gate-on: all`, or say `gate-on: new` in the \
policy that verifies."],"base-ignored":["it passed without the findings of its base image, and the policy has `ignore-base: false`","Build it without `ignore-ba\
se`, or say `ignore-base: true` in the policy that verifies."],"rego-unasked":["it passed without rules in Rego, and the policy has some (`rego`)","Build it by \
a policy with those rules."],"opinion-missing":["it passed without the opinion of Clair, which the policy requires (`second-opinion`)","Build it by that policy,\
 with `clair-url` or `clair-report`."],"unreviewed-scanner":["it was scanned by a Trivy that nobody has reviewed","Build it with a Trivy of the list of image-ga\
te."]},byOurs="by a key or a workflow that counts (`verify.keys`, `verify.identities`)",signIt=`Push it with image-gate and \`sign\`, ${byOurs}.`,signWithSbom=`\
Push it with image-gate, \`sign\` and \`sbom-format: cyclonedx\` (the default with \`sign\`), ${byOurs}.`;function refusalWords(code2){return code2 in missingKinds?
[`${missingKinds[code2]} that counts is missing`,code2==="no-sbom"?signWithSbom:signIt]:faultWords[code2]}var nameWords={"no-digest":["it is named by a tag alon\
e, which may point to another image tomorrow","Name it by its digest: name@sha256:…. `image-gate verify` prints it."],"other-form":["its name is not written i\
n the form in which names can be compared","Write the registry before it, in small letters and without the port 443, and Docker Hub as docker.io/owner/name."],"\
not-listed":["it comes from no place that is named","Use an image of those places, or name this one when the rules are made (`image-gate admission`, --exempt)."]},
unreadableWords=["its index has no image for linux/amd64, which Kyverno 1.19 reads of each index","Name one of its platforms in the pod, by the digest of its ow\
n manifest."];import{isDeepStrictEqual}from"node:util";var clockDifference=5*6e4;function currentScan(claims){let read2=claims.map(claim=>({claim,predicate:scanPredicateSchema.safeParse(claim.predicate).data})),unread=read2.
filter(({predicate})=>predicate===void 0);if(unread.length>0)return unread.some(({claim})=>saysBlocked(claim))?"blocked":"unknown-form";let known=read2.flatMap(
({claim,predicate})=>predicate===void 0?[]:{claim,predicate}),[newest,...others]=known.toSorted((one,other)=>age(one,other));if(newest===void 0)return"unknown-f\
orm";let isEqual=other=>age(newest,other)===0;return others.filter(isEqual).every(({predicate})=>isDeepStrictEqual(predicate,newest.predicate))?{...newest,older:others.
filter(other=>!isEqual(other)).map(({claim})=>claim)}:"ambiguous"}function age(one,other){return signedAt(other)-signedAt(one)||finishedAt(other)-finishedAt(one)}
function signedAt({claim:{by},...scan}){return by.kind==="identity"?by.signer.signedAt:finishedAt(scan)}function faultsOf({claim:{by},predicate},{maxAge,how},now){
let{validUntil:validUntil2,database,how:passed}=predicate.scanner.result,finished=Date.parse(predicate.metadata.scanFinishedOn),started=Date.parse(predicate.metadata.
scanStartedOn),updated=database===void 0?void 0:Date.parse(database.updatedAt),latest=Math.min(now.getTime(),by.kind==="identity"?by.signer.signedAt:Number.POSITIVE_INFINITY);
return[["future",[started,finished,updated??0].some(time=>time>latest+clockDifference)],["too-old",now.getTime()-started>=maxAge],["expired",now.getTime()>=Date.
parse(validUntil2)],["no-database",updated===void 0],["old-database",updated!==void 0&&started-updated>maxAge],["only-new",gates.indexOf(passed.gateOn)<gates.indexOf(
how.gateOn)],["base-ignored",passed.ignoreBase&&!how.ignoreBase],["rego-unasked",how.rego&&passed.rego===void 0],["opinion-missing",how.opinion===!0&&passed.opinion===
void 0],["unreviewed-scanner",passed.scanner==="unreviewed"]].flatMap(([fault,holds])=>holds?fault:[])}function changesOf({predicate:{metadata,scanner}},{maxAge}){
let{validUntil:validUntil2,database}=scanner.result,started=Date.parse(metadata.scanStartedOn),said=[metadata.scanStartedOn,metadata.scanFinishedOn,...database===
void 0?[]:[database.updatedAt]];return[started+maxAge,Date.parse(validUntil2),...said.map(time=>Date.parse(time)-clockDifference)]}function finishedAt({predicate}){
return Date.parse(predicate.metadata.scanFinishedOn)}function saysBlocked({predicate}){let{scanner}=predicate??{},verdict=scanner?.result?.verdict;return verdict!==
void 0&&verdict!=="passed"}var typeAnnotation="vnd.docker.reference.type",digestAnnotation="vnd.docker.reference.digest",attestation="attestation-manifest",configTypes=new Set([mediaTypes.
ociConfig,"application/vnd.oci.empty.v1+json"]);function isAttestation(descriptor,manifest,siblings){if(descriptor.platform?.os!=="unknown"||descriptor.platform.
architecture!=="unknown")return!1;let subject=descriptor.annotations?.[digestAnnotation],isSubject=other=>other.digest===subject&&isManifestType(other.mediaType)&&
!claimsAttestation(other);return claimsAttestation(descriptor)&&siblings.some(isSubject)&&configTypes.has(manifest.config.mediaType)&&manifest.layers.length>0&&
manifest.layers.every(({mediaType})=>mediaType===mediaTypes.inToto)}function mayBeAttestation(descriptor){return descriptor.platform?.os==="unknown"&&claimsAttestation(
descriptor)}function claimsAttestation({annotations}){return annotations?.[typeAnnotation]===attestation}var exportAgain="Export the image again (docker buildx build --output type=oci,tar=false,dest=DIR or skopeo copy).",distrust="Do not use this layout: get the im\
age again from a source that you trust.",fixes={"layout-invalid":exportAgain,"layout-ambiguous":"Give a layout of one image: one that is exported under a single\
 name (for several platforms: buildx with --platform, skopeo copy --all).","layout-too-deep":"Give a layout whose index lists its images directly.","platforms-t\
oo-many":"Split it into several images, or name the manifest of one platform by its digest.","digest-invalid":"Only sha256 digests are taken: export the image a\
gain with sha256 digests, from a source that you trust.","blob-missing":`${exportAgain} For skopeo add --all, so that every platform is copied.`,"blob-symlink":"\
Copy the layout with its links resolved (cp -rL), so that every blob is a regular file.","blob-size":distrust,"blob-digest":distrust,"manifest-too-large":distrust,
"manifest-invalid":`${exportAgain} An index may hold images and their attestations only.`,"layer-foreign":"Layers that are fetched from elsewhere can not be sca\
nned as they will run: rebuild the image with all layers in it.","layer-unsupported":"Rebuild the image with tar layers, plain or compressed by gzip or zstd.","\
layer-undecodable":distrust,"layer-bomb":"Do not use this image. If the layer is yours, split it, or leave out the files of zeros (sparse files, logs) that comp\
ress so well.","diffid-mismatch":distrust,"platform-mismatch":"Rebuild the image for the platform that it claims.","attestation-invalid":"Attestations must name\
 an image of their index, have the platform unknown/unknown and hold in-toto layers only: build again, and copy without changing digests (skopeo copy --all --pr\
eserve-digests)."};function requireFewPlatforms(name,platforms){if(!(platforms.length<=maxPlatforms))throw layoutFault("platforms-too-many",`${name} has ${platforms.
length} platforms; ${maxPlatforms} is the most.`)}function layoutFault(code2,message,cause){return new ToolError({code:code2,message,fix:fixes[code2],...cause===
void 0?{}:{cause}})}var MAX_ENTRIES=1e3;function fold(name){return name.toUpperCase().toLowerCase()}function exactNames(schema){let known=new Map(Object.keys(schema.shape).map(name=>[
fold(name),name]));return preprocess((value,context)=>{let names=typeof value=="object"&&value!==null?Object.keys(value):[];for(let name of names){let meant=known.
get(fold(name));meant!==void 0&&meant!==name&&context.addIssue({code:"custom",message:`${JSON.stringify(name)} reads as ${meant} in other programs`})}return value},
schema)}var entrySchema2=exactNames(descriptorSchema.extend({platform:exactNames(platformSchema).optional(),data:base64().optional()})).refine(({data,digest})=>data===
void 0||digestOf(Buffer.from(data,"base64"))===digest,{error:"the embedded data is not the content of the digest"}).transform(({data:_,...descriptor})=>descriptor),
layoutFileSchema=exactNames(object({imageLayoutVersion:literal("1.0.0")})),absent=_undefined({error:"an index must not be a manifest at the same time (CVE-2021-\
41190)"}).optional(),indexSchema2=exactNames(object({schemaVersion:literal(2),mediaType:string().optional(),manifests:array(entrySchema2).max(MAX_ENTRIES),config:absent,
layers:absent})),manifestSchema2=exactNames(object({schemaVersion:literal(2),mediaType:string().optional(),config:entrySchema2,layers:array(entrySchema2).max(MAX_ENTRIES),
manifests:absent})),historySchema=exactNames(object({created_by:string().default(""),empty_layer:boolean().default(!1)})),containerSchema=exactNames(object({Labels:record(
string(),string()).nullish(),User:string().nullish(),Env:array(string()).nullish(),ExposedPorts:record(string(),unknown()).nullish(),Healthcheck:object({Test:array(
string()).nullish()}).nullish()})),imageConfigSchema=exactNames(platformSchema.extend({rootfs:exactNames(object({type:literal("layers"),diff_ids:array(digestSchema).
nullable()})),history:array(historySchema).nullish(),created:string().nullish(),config:containerSchema.nullish()}));function readLayoutFile(bytes){read(layoutFileSchema,
bytes,"oci-layout","layout-invalid")}function readLayoutIndex(bytes){let index=read(indexSchema2,bytes,"index.json","layout-invalid");if(index.mediaType!==void 0&&
!isIndexType(index.mediaType))throw layoutFault("layout-invalid",`index.json calls itself ${JSON.stringify(index.mediaType)}.`);return index}function readIndex3(bytes,name,mediaType){
return sameType(read(indexSchema2,bytes,name),name,mediaType)}function readManifest(bytes,name,mediaType){return sameType(read(manifestSchema2,bytes,name),name,
mediaType)}function readImageConfig(bytes,name){return read(imageConfigSchema,bytes,name)}function sameType(doc,name,mediaType){if(doc.mediaType===void 0||doc.mediaType===
mediaType)return doc;throw layoutFault("manifest-invalid",`${name} calls itself ${JSON.stringify(doc.mediaType)}, its descriptor says ${JSON.stringify(mediaType)}\
.`)}function read(schema,bytes,name,code2="manifest-invalid"){let result=schema.safeParse(parse2(bytes,name,code2));if(result.success)return result.data;let issue=result.
error.issues[0],found=issue?.path.at(-1)==="digest"||issue?.path.at(-2)==="diff_ids"?"digest-invalid":code2;throw layoutFault(found,`${name} is not as the OCI i\
mage specification has it: ${firstIssue(result.error)}.`)}function parse2(bytes,name,code2){try{return parseStrictJson(bytes)}catch(cause){let reason=cause instanceof
Error?cause.message:String(cause);throw layoutFault(code2,`${name} can not be read as JSON: ${reason}.`,cause)}}function rulesBeside({images,parts},names){let said=images.flatMap(({match})=>{let name=names.find(one=>isBelow(match,one)&&!matchesImage(match,one));return name===
void 0?[]:[sentence(match,name)]});return[...new Set([...said,...(parts??[]).flatMap(part=>rulesBeside(part,names))])]}function sentence(match,name){return`The \
policy's rules for ${match} (images) are for the image of that very name, and not for ${name}: for all of a folder write ${match}/**`}var claimNames={signature:"signature",scan:"scan",sbom:"SBOM"},maxFound=300;function proofLines({manifests},voice){return manifests.map(({digest,platform,claims,
scan})=>{let kinds=claimKinds.filter(kind=>claims.some(claim=>claim.kind===kind)).map(kind=>claimNames[kind]),by=[...new Set(claims.map(({by:by2})=>signatoryText(
by2,voice)))].join(", ");return`${platform??(manifests.length>1?"index":"image")} ${voice.code(shortDigest(digest))}: ${kinds.join(", ")} by ${by}${scan===void 0?
"":`; ${scanText(scan)}`}`})}function signatoryText(by,voice){if(by.kind==="key")return voice.path(by.key.name);let{name,source}=by.signer,built=source.repository===
void 0||name.startsWith(`${source.repository}/`)?"":` of ${voice.code(source.repository??"",maxFound)}`,id=source.repositoryId===void 0?"":`, repository id ${voice.
code(source.repositoryId,maxFound)}`,commit=source.commit===void 0?"":` (commit ${voice.code(source.commit.slice(0,12))}${built}${id})`;return`${voice.code(name,
maxFound)}${commit}`}function scanText({predicate:{metadata,scanner},older}){let{result}=scanner,database=result.database===void 0?"":` with a database of ${day2(
result.database.updatedAt)}`,{exceptions,vex,gateOn,ignoreBase,rego}=result.how,how=[...exceptions===0?[]:[`with ${exceptions} ${exceptions===1?"exception":"exc\
eptions"}${vex===0?"":` (${vex} by VEX)`}`],...gateOn==="new"?["on new findings alone"]:[],...ignoreBase?["without those of its base image"]:[],...rego===void 0?
[]:[`by ${rego} ${rego===1?"file":"files"} of rules in Rego as well`]],passed=how.length===0?"":`; passed ${how.join(", ")}`,others=older.length===0?"":`; ${older.
length} older ${older.length===1?"scan does":"scans do"} not count`;return`scanned ${day2(metadata.scanFinishedOn)}${database}, holds until ${minuteText(new Date(
result.validUntil))}${passed}${others}`}function day2(instant2){return dateText(new Date(instant2))}function shortDigest(digest){return digest.slice(0,19)}var unfitWords={"no-bundle":"it is no Sigstore bundle that can be checked","other-signer":"no key that counts has signed it",tampered:"it has not been signed by\
 the key or the certificate that it names: it was changed","untrusted-certificate":"its certificate is not one of an authority of the trusted root, for signing,\
 and valid when it was signed","no-log-entry":"no log of the trusted root has it","no-timestamp":"no log or timestamp authority of the trusted root confirms whe\
n it was signed","other-identity":"another identity has signed it than those of the policy (`verify.identities`)","other-issuer":"its identity was confirmed by \
another issuer than the one of the policy (`verify.issuer`)","other-source":"the workflow has built another repository or ref than those that count (`verify.sou\
rces`)","other-repository":"the workflow has built a repository with another id than those that count (`verify.repository-ids`)","other-commit":"it was signed f\
or another commit than the one that is asked for (`--commit`)","no-commit":"a key has signed it, and a key does not say for which commit (`--commit`)","no-state\
ment":"it holds no in-toto statement that can be read","wrong-digest":"it is about another image","several-subjects":"it is about several images at once","no-do\
cument":"the SBOM that it points to is not there, or is another one than was signed","no-sbom-of-it":"it is no CycloneDX SBOM that names the digest of this imag\
e (`metadata.component`)"},maxReasons=20,maxUnfit=5,maxFound2=300,ofReport={"wrong-digest":"it is about another report, or the report was changed after it was s\
igned","several-subjects":"it is about several files at once","no-statement":"it says nothing of a report"};function signatureWords(signed){if("by"in signed)return`\
The report is signed by ${signatoryText(signed.by,terminal)}`;let{why,found}=signed;return`The signature beside the report does not count: ${{...unfitWords,...ofReport}[why]}${found===
void 0?"":` (${bounded(found,maxFound2)})`}`}function refusalText(refusal,voice){return isMissing(refusal)?missingText([refusal],refusal.platform,voice):faultText(
refusal,refusal.platform)}function listedReasons({manifests},voice){let reasons=manifests.flatMap(({platform,refusals})=>{let name=platform??(manifests.length>1?
"index":void 0),missing=refusals.filter(isMissing),others=refusals.flatMap(one=>isMissing(one)?[]:[faultText(one,name)]);return missing.length===0?others:[missingText(
missing,name,voice),...others]});return{groups:[...Map.groupBy(reasons.slice(0,maxReasons),({fix})=>fix)].map(([fix,same2])=>({whats:same2.map(({what})=>what),fix})),
more:Math.max(0,reasons.length-maxReasons)}}function isMissing(refusal){return refusal.code in missingKinds}function faultText({code:code2,digest},name){let[what,
fix]=faultWords[code2];return{what:`${where(name,digest)}${what}.`,fix}}function missingText(missing,name,voice){let[first]=missing;if(first===void 0)throw new Error(
"defect: nothing is missing");let{unfit,legacy,digest}=first,kinds=listed(missing.map(({code:code2})=>missingKinds[code2])),what=`${where(name,digest)}${kinds} \
that ${missing.length===1?"counts is":"count are"} missing`;return legacy?{what:`${what}: it has signatures in the form of cosign 2 (tags ending in .sig or .att\
) alone, which do not count.`,fix:signIt}:{what:`${what}${attachedText(unfit,voice)}.`,fix:fixFor(unfit,missing)}}function fixFor(unfit,missing){let isOne=(...faults)=>unfit.
some(({why})=>faults.includes(why));return isOne("other-commit")?nameCommit:isOne("no-commit")?signKeyless:isOne("other-signer","other-identity")?nameSigner:missing.
every(({code:code2})=>code2==="no-sbom")?signWithSbom:signIt}var nameCommit="Compare the commit with the one that this image was built of. A nightly scan signs \
for the commit of its own run: then build the image again.",signKeyless="Push it with image-gate and `sign: keyless`, or do not ask for a commit.",nameSigner="I\
f its signer is one of yours, name that key or workflow (`verify.keys`, `verify.identities`). Else push it with image-gate and `sign`, by one that counts.";function listed(words){
return[words.slice(0,-1).join(", "),...words.slice(-1)].filter(part=>part!=="").join(" and ")}function where(name,digest){return name===void 0?"":`${name} (${shortDigest(
digest)}): `}function attachedText(unfit,voice){let groups=[...Map.groupBy(unfit.slice(0,maxUnfit),({why,found=""})=>`${why} ${found}`).values()].flatMap(([first,
...others])=>{if(first===void 0)return[];let instead=first.found===void 0?"":`: ${voice.code(first.found,maxFound2)}`;return`${[first,...others].map(({manifest})=>voice.
code(shortDigest(manifest))).join(", ")}: ${unfitWords[first.why]}${instead}`}),more=unfit.length>maxUnfit?[`and ${unfit.length-maxUnfit} more`]:[];return groups.
length===0?"":` (of what is attached, ${[...groups,...more].join("; ")})`}var same=text2=>text2;function painter(colour){return colour?{alarm:sgr("1;97;41","22;39;49"),red:sgr("31","39"),yellow:sgr("33","39"),green:sgr("32","39"),cyan:sgr(
"36","39"),bold:sgr("1","22"),dim:sgr("2","22"),plain:same}:{alarm:same,red:same,yellow:same,green:same,cyan:same,bold:same,dim:same,plain:same}}function sgr(on,off){
return text2=>text2===""?text2:`\x1B[${on}m${text2}\x1B[${off}m`}export{vexStatuses,openVexJustifications,ownTool,untilNote,endOfException,weighed,parseStrictJson,strictJson,noApprovals,maxOfSome,someOf,teamsOf,missingApprovals,
needsApproval,alwaysNeeded,approversText,distinctApprovers,ownerOf,reviewState,keyName,hardening,durationForm,hours,when,epss,exploitation,clock,overdue,owners,
review,saidOwners,saidReview,verifyRules,vexRules,saidRules,withSaid,withLimits,wordOf,bothFiles,standIn,withCorrectedRego,saysTheSame,signerFiles,defaultPolicyFile,
policyFor,regoListsFor,maxTextFile,decodeText,quoted,openTrust,signedBytes,readPublicKey,pemOf,isP256,keyNames,predicateTypes,vexPredicateTypes,claimKindOf,attachedKindOf,
statementMediaType,maxStatement,statementSchema,statementOf,signatureStatement,isAbout,saidAt,sbomMediaType,maxSbom,sbomAttachment,sbomStatement,sbomPointer,pointedDocument,
pointedManifest,isSbomOf,scannerTrusts,scanPredicateSchema,scanPredicate,validUntil,identityFault,scanTime,isOlder,latestTime,faultWords,refusalWords,nameWords,
unreadableWords,clockDifference,currentScan,faultsOf,changesOf,fileAnnotation,attachmentManifest,attachedFile,inParallel,isAttestation,mayBeAttestation,requireFewPlatforms,
layoutFault,readLayoutFile,readLayoutIndex,readIndex3 as readIndex,readManifest,readImageConfig,readFallback,Referrers,rulesBeside,daysLeft,newMark,proofText,needless,
writtenIn,needlessTitles,coverage,scopedTitles,scopedText,scopedEffect,scopedHeadline,dateText,ageText,deadlineText,overdueMark,proofLines,signatureWords,refusalText,
listedReasons,painter,commitFiles,openRepository,machineFiles,policyIn,writtenPolicyIn,judgingPolicyIn,exceptionsIn,joined,readText};
