import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{ConfigError,GateError,ToolError,_enum,_undefined,array,base64,boolean,byCheck,byKind,bySeverity,byText,checkNames,checkOf,claimEnds,claimKinds,claimScopes,
daysLater,deadlineClocks,defaultEvidence,defaultPolicy,descriptorSchema,digestOf,digestSchema,endOfDay,firstIssue,hardeningActions,identityForm,int,isBelow,isIndexType,
isNamedRoot,literal,matchesImage,maxPlatforms,maxVexFiles,maxVexTrust,misnamedPolicyPaths,missingActions,number,object,oneSpelling,overdueActions,patternForm,platformSchema,
preprocess,readRego,record,severities,sourceForm,startOfDay,strictObject,strictest,string,union,unknown,valuesText,vexPathForm}from"./chunk-CIY6UZVJ.js";var noApprovals=bySeverity(()=>[]),nobodyApproves=bySeverity(()=>[[]]),maxOfSome=6;function someOf(people,least){let names=[...new Map(people.map(name=>[lower(name),
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
let own=new Set(one.map(entry=>JSON.stringify(entry)));return[...other.filter(entry=>!own.has(JSON.stringify(entry))),...one]}var noReview={every:90};function reviewState({reviewed="",every},now){let last=startOfDay(reviewed);if(last===void 0||last>now)return{state:"unknown"};let due=daysLater(
last,every).getTime();return{state:now.getTime()>=due?"due":"current",due}}function bothReviews(one,other){let dueOf=({reviewed="",every})=>(startOfDay(reviewed)?.
getTime()??Number.NEGATIVE_INFINITY)+every*24*60*60*1e3,first=dueOf(other)<dueOf(one)?other:one,maturity=Math.max(one.maturity??0,other.maturity??0);return maturity===
0?first:{...first,maturity}}function keyName(path){return path.reduce((name,part)=>typeof part=="number"?`${name}[${part}]`:`${name}${name&&"."}${String(part)}`,"")}var durationForm=/^[1-9][0-9]{0,3}[hd]$/;function hours(duration){return Number.parseInt(duration,10)*(duration.endsWith("d")?24:1)}var[maxOwners,maxPatterns,maxMails]=[200,50,20],clock=_enum(deadlineClocks).describe("What `fix-within` counts from, where a ledger is read: `first-seen`, the f\
irst sight of the finding, or `fix-available`, the first sight of a fix. Default: first-seen"),overdue=_enum(overdueActions).describe("What a finding past its t\
ime does at least, where a ledger says so. Default: warn"),pattern=string().regex(patternForm),mail=string().max(254).regex(/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/),
ownerName=string().regex(/^@?[A-Za-z0-9](?:[A-Za-z0-9 ._/-]{0,97}[A-Za-z0-9])?$/),owners=array(strictObject({images:union([pattern,array(pattern).min(1).max(maxPatterns)]).
describe("Patterns, as in `images`."),owner:ownerName.describe("A person or a team, as issues and mails are to call them: `@acme/platform`."),mail:union([mail,array(
mail).min(1).max(maxMails)]).optional().describe("Where mail about them goes."),pager:string().regex(/^PAGER[A-Z0-9_]{0,59}$/).optional().describe("The environm\
ent variable with the key of their pager, which is a secret: its name begins with PAGER, so that nothing else is sent to a pager.")})).max(maxOwners).describe("\
Who answers for which images; of several entries that match the last counts."),baselinePathForm=/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9._/-]{1,200}\.json$/,
review=strictObject({owner:ownerName.optional().describe("Who answers for the policy."),reviewed:string().refine(text=>startOfDay(text)!==void 0).optional().describe(
"The day (UTC) of its last review."),"review-every":string().regex(/^[1-9][0-9]{0,3}d$/).optional().describe("Days from one review to the next. Default: 90d"),maturity:int().
min(1).max(5).optional().describe("Level of maturity that `image-gate posture` is held against. Default: none"),"security-baseline":string().regex(baselinePathForm).
optional().describe("A JSON file in the repository (schema/security-baseline.schema.json) that says action, time to fix and escalation of each severity: where t\
he policy says otherwise, it is refused.")}).describe("Who answers for this policy, and when it is to be reviewed: reports say when that is due.");function saidDeadlines(words,say){
return words.clock===void 0&&words.overdue===void 0?{}:{deadlines:{clock:say(words.clock,"clock"),overdue:say(words.overdue,"overdue")}}}function withDeadlines(settings,said){
return{clock:said?.clock??settings.clock,overdue:said?.overdue??settings.overdue}}function saidOwners(words=[]){return words.map(({images,owner,mail:mails,pager})=>({
images:[images].flat(),owner,...mails===void 0?{}:{mail:[mails].flat()},...pager===void 0?{}:{pager}}))}function saidReview(words,{placeOf}){let{owner,reviewed,
"review-every":every,"security-baseline":value,maturity}=words??{},path=["policy","security-baseline"];return{...owner===void 0?{}:{owner},...reviewed===void 0?
{}:{reviewed},every:every===void 0?noReview.every:hours(every)/24,...maturity===void 0?{}:{maturity},...value===void 0?{}:{securityBaseline:{value,key:keyName(path),
place:placeOf(path)}}}}var action=_enum(hardeningActions).describe("`block`: not pushed. `warn`: a warning. `log`: in the reports only. `off`: not looked for."),bySeverity2=strictObject(
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
void 0&&data===void 0)return{};let age=data?.["max-age"];return{exploitation:{exploited:say(exploited,"exploited"),epssBlock:say(scores?.block,"epss","block"),epssWarn:say(
scores?.warn,"epss","warn"),missing:say(data?.missing,"exploitation","missing"),maxAge:say(age===void 0?void 0:hours(age),"exploitation","max-age")}}}function withExploitation(rules,said){
return{exploited:said.exploited??rules.exploited,epssBlock:said.epssBlock??rules.epssBlock,epssWarn:said.epssWarn??rules.epssWarn,missing:said.missing??rules.missing,
maxAge:said.maxAge??rules.maxAge,asked:rules.asked}}var fileForm=/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9._/-]{1,200}$/,maxSigners=20,signerWords={keys:array(string().regex(fileForm)).max(maxSigners).optional().
describe("Files of public keys (PEM) in the repository. Several are valid at once, so that one can replace another."),identities:array(string().regex(identityForm)).
max(maxSigners).optional().describe("Workflows whose keyless signatures count, to the letter: `https://github.com/acme/app/.github/workflows/image.yml@refs/head\
s/main`. Of tags the end may be `*`: `…@refs/tags/v*`."),issuer:string().regex(/^(?:https:\/\/|http:\/\/(?:127(?:\.\d{1,3}){3}|localhost|\[::1\]):)[\x21\x23-\x26\x28\x29\x2b\x2d-\x5b\x5d-\x7e]{3,500}$/).
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
ay leave out. Default: [high, medium, low]")});function saidVex({files,trust:trust2,for:words,...said},say){let age=said["max-age"];return{files:say(files?.map(
path=>({path})),"vex","files"),trust:say(trust2?.map(saidTrust),"vex","trust"),maxAge:say(age===void 0?void 0:hours(age),"vex","max-age"),for:say(words&&severities.
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
"exceptions","assessment"),adoptedUntil:say(until,"exceptions","adopted-until")}}function saidEvidence(said,say){let age=said["max-age"];return{keys:say(said.keys,
"verify","keys"),identities:say(said.identities,"verify","identities"),issuer:say(said.issuer,"verify","issuer"),sources:say(said.sources,"verify","sources"),repositoryIds:say(
said["repository-ids"],"verify","repository-ids"),trustedRoot:say(said["trusted-root"],"verify","trusted-root"),maxAge:say(age===void 0?void 0:hours(age),"verif\
y","max-age"),require:say(said.require,"verify","require"),platforms:say(said.platforms,"verify","platforms"),onFail:say(said["on-fail"],"verify","on-fail")}}function namedBaseline(said){
return said==="auto"?{kind:"auto"}:{kind:"image",name:oneSpelling(said)}}function withSaid(policy,said){return{source:policy.source,severity:bySeverity(severity=>withRule(
policy.severity[severity],said.severity[severity])),kinds:byKind(kind=>({...policy.kinds[kind],...said.kinds[kind]})),unfixed:said.unfixed??policy.unfixed,eol:said.
eol??policy.eol,unscannable:said.unscannable??policy.unscannable,hardening:withHardening(policy.hardening,said.hardening),exploitation:withExploitation(policy.exploitation,
said.exploitation??{}),secondOpinion:said.secondOpinion??policy.secondOpinion,deadlines:withDeadlines(policy.deadlines,said.deadlines),gateOn:said.gateOn??policy.
gateOn,baseline:said.baseline??policy.baseline,ignoreBase:said.ignoreBase??policy.ignoreBase,bases:said.bases??policy.bases,rego:said.rego??policy.rego,scoped:policy.
scoped.map(({packages,paths})=>({packages:said.packages??packages,paths:said.paths??paths})),vex:said.vex===void 0?policy.vex:[withVex(policy.vex[0],said.vex)],
exceptions:said.exceptions===void 0?policy.exceptions:withLimits(policy.exceptions,said.exceptions),verify:withEvidence(policy.verify,said.verify??{})}}function withRule(rule,said){
return{action:said.action??rule.action,when:said.when??(said.action===void 0?rule.when:{...said.action,value:void 0}),fixWithin:said.fixWithin??rule.fixWithin,escalate:said.
escalate??rule.escalate}}function withEvidence(rules,said){return{keys:said.keys??rules.keys,identities:said.identities??rules.identities,issuer:said.issuer??rules.
issuer,sources:said.sources??rules.sources,repositoryIds:said.repositoryIds??rules.repositoryIds,trustedRoot:said.trustedRoot??rules.trustedRoot,maxAge:said.maxAge??
rules.maxAge,require:said.require??rules.require,platforms:said.platforms??rules.platforms,onFail:said.onFail??rules.onFail}}function withLimits(rules,said){return{
maxDays:bySeverity(severity=>said.maxDays[severity]??rules.maxDays[severity]),requireTicket:said.requireTicket??rules.requireTicket,assessment:said.assessment??
rules.assessment,adoptedUntil:said.adoptedUntil??rules.adoptedUntil}}function wordOf(severity){return severity.toLowerCase()}function bothFiles(one,other){return{base:{...strictest(one.base,other.base),source:sourcesOf([one.base,other.base])},images:[],approvals:bothApprovals(one.approvals,
other.approvals),owners:bothOwners(one.owners,other.owners),review:bothReviews(one.review,other.review),parts:[one,other]}}function standIn(corrected){return{...bothFiles(
defaultPolicyFile,corrected),approvals:nobodyApproves}}function withCorrectedRego(ruling,corrected,unread){let source=`${corrected.base.source}, whose rules in \
Rego this pull request corrects`,gone=new Set(unread.map(contentsOf)),left=withRego(ruling,setting=>gone.has(contentsOf(setting.value))?{...setting,value:[]}:setting);
return bothFiles(left,{...corrected,base:{...corrected.base,source}})}function withRego({parts,...file},change){let base={...file.base,rego:change(file.base.rego)},
images=file.images.map(({match,said})=>({match,said:said.rego===void 0?said:{...said,rego:change(said.rego)}})),both=parts&&[withRego(parts[0],change),withRego(
parts[1],change)];return{...file,base,images,...both===void 0?{}:{parts:both}}}function saysTheSame(one,other){return valuesText(one)===valuesText(other)}function regoOf({
base,images}){return[base.rego,...images.flatMap(({said})=>said.rego??[])]}function evidenceRulesOf({base,images,parts}){return[base.verify,...images.flatMap(({
said})=>said.verify??[]),...(parts??[]).flatMap(evidenceRulesOf)]}function signerFiles(file){let all=evidenceRulesOf(file).flatMap(({keys,trustedRoot})=>[...keys?.
value??[],...trustedRoot?[trustedRoot.value]:[]]);return[...new Set(all.filter(name=>name!=="public"&&name!=="github"))].toSorted()}function withRegoRules(file,rules){
return withRego(file,setting=>({...setting,value:setting.value.map(({path})=>({path,...withRules(rules.get(path))}))}))}function withRules(rules){return rules===
void 0?{}:{rules}}var defaultPolicyFile={base:defaultPolicy,images:[],approvals:noApprovals,owners:[],review:noReview};function policyFor(file,names){let{parts}=file;
return parts!==void 0?together(parts.map(part=>policyFor(part,names))):names.length===0?file.base:together(names.map(name=>policyForName(file,name)))}function together(policies){
return{...policies.reduce(strictest),source:sourcesOf(policies)}}function sourcesOf(policies){return[...new Set(policies.map(({source})=>source))].join("; ")}function regoListsFor(file,names){
let{parts,base}=file,policies=names.length===0?[base]:names.map(name=>policyForName(file,name)),lists=parts===void 0?policies.map(({rego})=>rego.value):parts.flatMap(
part=>regoListsFor(part,names));return[...new Map(lists.map(list=>[contentsOf(list),list])).values()].filter(list=>list.length>0)}function contentsOf(list){return JSON.
stringify(list.map(({path,rules})=>[path,rules?.digest]))}function policyForName({base,images},name){let rules=images.filter(({match})=>matchesImage(match,name));
if(rules.length===0)return base;let source=`${base.source} for ${rules.map(({match})=>match).join(", ")}`;return rules.reduce((policy,{said})=>withSaid(policy,said),
{...base,source})}function plural(count,noun){return`${counted(count)} ${noun}${count===1?"":"s"}`}function pluralDo(count,noun,one,many){return`${plural(count,noun)} ${count===1?
one:many}`}function counted(count){return String(count).replace(/\B(?=(\d{3})+$)/g,",")}function listedLines(all,{most,others,last=words=>[words]},linesOf){let lines=all.
slice(0,most).flatMap(linesOf);return all.length>most?[...lines,...last(`… ${plural(all.length-most,others)}`)]:lines}var named=5;function someNames(names){let more=names.
length>named?`, and ${counted(names.length-named)} more`:"";return`${names.slice(0,named).join(", ")}${more}`}function parseStrictJson(bytes){let text=decode(bytes),{depth,names}=measured(text);if(depth>maxDepth)throw new SyntaxError(`more than ${maxDepth} objects and l\
ists within each other`);let value=JSON.parse(text);if(namesIn(value)!==names)throw new SyntaxError(`the name ${repeatedName(text)} occurs twice in an object`);
return value}var unlike="it is no JSON that all programs read alike";function strictJson(bytes){try{return parseStrictJson(bytes)}catch(error){if(error instanceof
SyntaxError)return;throw error}}function decode(bytes){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(bytes)}catch(cause){throw new SyntaxError(
"not valid UTF-8",{cause})}}var maxDepth=1e3;function measured(text){let[depth,deepest,names]=[0,0,0];for(let at=0;at<text.length&&deepest<=maxDepth;at++)switch(text.
charCodeAt(at)){case code.quote:at=closingQuote(text,at);break;case code.colon:names+=1;break;case code.openBrace:case code.openBracket:depth+=1,deepest=Math.max(
deepest,depth);break;case code.closeBrace:case code.closeBracket:depth-=1;break}return{depth:deepest,names}}var code={quote:34,colon:58,openBracket:91,backslash:92,
closeBracket:93,openBrace:123,closeBrace:125};function namesIn(value){if(typeof value!="object"||value===null)return 0;if(Array.isArray(value))return value.reduce(
(sum,one)=>sum+namesIn(one),0);let names=0;for(let one of Object.values(value))names+=1+namesIn(one);return names}function repeatedName(json){let open=[];for(let at=0;at<
json.length;at++){let character=json[at];if(character==="{")open.push(new Set);else if(character==="[")open.push(void 0);else if(character==="}"||character==="]")
open.pop();else if(character==='"'){let end=closingQuote(json,at),name=isName(json,end)?JSON.parse(json.slice(at,end+1)):void 0;if(name!==void 0&&open.at(-1)?.has(
name))return json.slice(at,end+1);name!==void 0&&open.at(-1)?.add(name),at=end}}}function closingQuote(json,start){let at=start+1;for(let is=json.charCodeAt(at);at<
json.length&&is!==code.quote;is=json.charCodeAt(at))at+=is===code.backslash?2:1;return at}function isName(json,end){let at=end+1;for(;` 	\r
`.includes(json[at]??".");)at++;return json[at]===":"}var maxTextFile=1024*1024;function decodeText(bytes,file){if(bytes.length>maxTextFile)throw notText(file,`has ${bytes.length} bytes`,`Make it smaller: at most ${maxTextFile}\
 bytes are read.`);if(bytes[0]===255&&bytes[1]===254||bytes[0]===254&&bytes[1]===255)throw notText(file,"is UTF-16 text","Save it as UTF-8.");let text=decodeUtf8(
bytes);if(text===void 0)throw notText(file,"is not UTF-8 text","Save it as UTF-8.");if(text.includes("\0"))throw notText(file,"holds NUL bytes, so it is not a t\
ext file","Check that the path is right.");return text}function decodeUtf8(bytes){try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch{return}}function notText(where,what,fix){
return new ConfigError([{where,what,fix}],"text-invalid")}function quoted(text){let line=text.replaceAll(/[\p{C}\p{Z}]+/gu," ").replaceAll("`","'").trim();return`\
\`${line.length>60?`${line.slice(0,59)}…`:line}\``}async function withRegoFiles(policy,files){let settings=regoOf(policy),places=new Map(settings.flatMap(({value,key:key2,place})=>value.map(({path})=>[path,`${place??
""} ${key2}`.trim()])));if(places.size===0)return policy;if(places.size>50)throw tooMany(places.size,policy.base.source);let rules=new Map,problems=[];for(let[path,
where]of places){let read2=await rulesIn(files,path,where);"what"in read2?problems.push(read2):rules.set(path,read2)}let[first,...others]=problems;if(first!==void 0)
throw new ConfigError([first,...others],"rego-invalid");return withRegoRules(policy,rules)}async function rulesIn(files,path,where){let file=await files.read(path,
maxTextFile);if(file===void 0)return{where,what:`there is no file ${files.describe(path)}`,fix:"Correct the path; rules are read where the policy is, so add the\
 file there first."};let text=decodeText(file.bytes,path),heads=readRego(text);return"what"in heads?{where:files.describe(path),...heads}:{text,digest:digestOf(
file.bytes),names:heads.names}}function tooMany(count,where){let what=`${count} files of rules in Rego are named, and ${50} are read`;return new ConfigError([{where,
what,fix:"Put several rules into one file."}],"rego-invalid")}function vexFilesOf({base,images}){return[...base.vex.map(({files})=>files),...images.flatMap(({said})=>said.vex?.files??[])]}function vexTrustOf({base,images}){
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
for(let[path,where]of places)try{read2.set(path,await documentIn(files,path,where))}catch(error){if(!(error instanceof ConfigError)||error.code!=="vex-invalid")
throw error;problems.push(...error.problems)}let[first,...others]=problems;if(first!==void 0)throw new ConfigError([first,...others],"vex-invalid");return read2}
async function documentIn(files,path,where){let file=await files.read(path,maxTextFile);if(file===void 0){let fix="Correct the path; documents are read where th\
e policy is, so add the file there first.";throw new ConfigError([{where,what:`there is no file ${files.describe(path)}`,fix}],"vex-invalid")}let{parseVex}=await import("./vex-document-J7H7SB42.js");
return{document:parseVex(file.bytes,path),digest:digestOf(file.bytes)}}async function readTrust(policy,files){let read2=new Map;for(let{value,key:key2,place}of vexTrustOf(
policy)){let where=`${place??""} ${key2}`.trim();for(let{keys,identities,trustedRoot}of value){let{readKey,requireIdentities}=await import("./demands-PMTXH67J.js");
requireIdentities(identities,where);for(let{path}of keys){let{publicKey:text}=await readKey(files,path,where);read2.set(path,{text,digest:digestOf(Buffer.from(text))})}
isNamedRoot(trustedRoot.path)||read2.set(trustedRoot.path,await rootIn(files,trustedRoot.path,where))}}return read2}async function rootIn(files,path,where){let{
maxTrustedRoot}=await import("./certificate-IAX33KOT.js"),file=await files.read(path,maxTrustedRoot);if(file!==void 0)return{text:file.text,digest:digestOf(file.
bytes)};let fix="Correct the path, or name `public` or `github`.";throw new ConfigError([{where,what:`there is no file ${files.describe(path)}`,fix}],"trusted-r\
oot")}async function policyIn(...[files,path,branch]){let policy=await writtenPolicyIn(files,path,branch),named2=policy.review.securityBaseline;if(named2===void 0)return policy;
let{readBaselineFile,requireBaseline}=await import("./security-baseline-NIF5ONAM.js");return requireBaseline(policy,await readBaselineFile(files,named2),named2.value),
policy}async function writtenPolicyIn(files,path,branch){let text=await readText(files,path,"policy",branch);return text===void 0?(await refuseMisnamed(files,path),
await refuseAbove(files,path),defaultPolicyFile):(await import("./parse-policy-BQGIZWTJ.js")).parsePolicy(text,path.path)}async function judgingPolicyIn(...[files,
path,branch]){return withVexFiles(await withRegoFiles(await policyIn(files,path,branch),files),files)}async function exceptionsIn(files,paths,now,branch){let all=paths.
map(async path=>{let text=await readText(files,path,"exceptions",branch);return text===void 0?{active:[],refused:[]}:(await import("./exception-file-HZJISPMA.js")).
parseExceptions(text,path.path,now)});return joined(await Promise.all(all))}function joined(all){let undated=all.flatMap(one=>one.undated??[]);return{active:all.
flatMap(({active})=>active),refused:all.flatMap(({refused})=>refused),...undated.length===0?{}:{undated}}}async function readText(files,{path,named:named2},input,branch){
let file=await files.read(path,maxTextFile);if(file!==void 0)return decodeText(file.bytes,path);if(!named2)return;let what=`there is no file ${files.describe(path)}`,
fix=`Correct the path, or remove the input to use the default.${branch===void 0?"":" A file that is only in what is built counts with `policy-from: head`."}`;throw new ConfigError(
[{where:`input ${input}`,what,fix}],"file-absent")}async function refuseMisnamed(files,{path}){let found=await Promise.all(misnamedPolicyPaths.map(async other2=>await files.
read(other2,maxTextFile)===void 0?[]:[other2])),[other]=found.flat();if(other===void 0)return;let fix=`Move it to ${path}, or name it in the input \`policy\`.`;
throw new ConfigError([{where:files.describe(other),what:"a policy under this name is not read",fix}],"policy-misnamed")}async function refuseAbove(files,{path}){
for(let other of[path,...misnamedPolicyPaths]){let above=await files.atTop?.(other);if(above===void 0||await files.read(above,maxTextFile)===void 0)continue;let what="\
the policy of this repository is not read from a folder in it",fix=`Run this where the repository begins, or name the file in the input \`policy\` (${above}); k\
eys and other files that it names are looked for in the working folder.`;throw new ConfigError([{where:files.describe(above),what,fix}],"policy-above")}}async function inParallel(items,width,work){let stop=new AbortController,queue=items.entries(),results=new Map,failures=new Map,lane=async()=>{for(let[index,item]of queue){
if(stop.signal.aborted)return;try{results.set(index,await work(item,stop.signal))}catch(error){failures.set(index,error),stop.abort()}}};await Promise.all(Array.
from({length:width},lane));let first=Math.min(...failures.keys());if(failures.size>0)throw failures.get(first);return items.map((_,index)=>results.get(index))}var day=864e5;function daysLeft({endsAt},now){return`${plural(Math.max(0,Math.ceil((endsAt.getTime()-now.getTime())/day)),"day")} left`}function newMark({proposed,
adopted}){return adopted===!0?" (adopted)":proposed===void 0?"":" (new in this pull request)"}function proofText({ticket,approvedBy=[]},{text}){let approved=approvedBy.
length===0?[]:[`approved by ${text(approvedBy.join(", "),200)}, as the entry says`];return[...ticket===void 0?[]:[`ticket ${text(ticket,100)}`],...approved].join(
", ")}function needless(unused,names){let isForThisAlone=({images=["**"]})=>images.every(pattern2=>!/[*?]/.test(pattern2)&&names.some(name=>matchesImage(pattern2,
name))),isKnown=exception=>exception.duplicateOf!==void 0||isForThisAlone(exception);return{everywhere:unused.filter(isKnown),here:unused.filter(exception=>!isKnown(
exception))}}function writtenIn({file,line}){return line===0?file:`${file}:${line}`}var needlessTitles={everywhere:"Exceptions that no finding needs",here:"Exce\
ptions that nothing in this image needs (another image may)"};function coverage(excepted){let counts=new Map;for(let{exception}of excepted)exception!==void 0&&counts.
set(key(exception),(counts.get(key(exception))??0)+1);return exception=>counts.get(key(exception))??0}function key({file,line,id,proposed,reason}){return`${line}\
:${proposed===void 0}:${file}:${id}:${reason}`}var scopedTitles={applied:"Rules for packages and paths",refused:"Rules for packages and paths that do not count",
unused:"Rules for packages and paths that nothing in this image needs"};function scopedText({match,reason,expires,ticket,exploited},{text}){let end=expires===void 0?
"":` until ${expires}`,tracked=ticket===void 0?"":` (ticket ${text(ticket,100)})`,also=exploited===!0?", also what is exploited":"";return`${text(match,120)}${also}${end}\
: ${text(reason,200)}${tracked}`}function scopedEffect({findings,unblocked}){let would=unblocked===0?"":`, ${counted(unblocked)} of which would block without it`;
return`${plural(findings,"finding")}${would}`}function scopedHeadline({applied,refused},isPassed){let needed=applied.filter(({unblocked})=>unblocked>0),sum=needed.
reduce((total,{unblocked})=>total+unblocked,0),it=needed.length===1?"it":"them",names=plural(needed.length,"rule"),because=isPassed?`**Passes because of ${names}\
 for packages and paths**: without ${it} ${plural(sum,"finding")} would block.`:`${names} for packages and paths: without ${it} ${plural(sum,"more finding")} wo\
uld block.`,out=refused.length===0?"":`${plural(refused.length,"rule")} for packages and paths ${refused.length===1?"does":"do"} not count.`;return[needed.length===
0?"":because,out].filter(line=>line!=="").join(" ")}function dateText(date){return Number.isNaN(date.getTime())?"":date.toISOString().slice(0,10)}function ageText(since,now){
let age=now.getTime()-Date.parse(since);if(Number.isNaN(age))return"";let hours2=Math.max(0,Math.floor(age/36e5));return hours2===0?plural(Math.max(0,Math.floor(
age/6e4)),"minute"):hours2<48?plural(hours2,"hour"):plural(Math.floor(hours2/24),"day")}function deadlineText(fixWithin,judged,ledger){let time=fixWithin%24===0&&
fixWithin>24?plural(fixWithin/24,"day"):plural(fixWithin,"hour"),{past}=judged;if(past!==void 0)return`${time}${pastText(past)}`;let unknown2=ledger?.state==="r\
ead"?", as the ledger does not know it yet":"";return`${time}, by ${dateText(judged.fixBy)}, counted from this scan${unknown2}`}function pastText({deadline,firstSeen,
isDebt}){let found=`${isDebt?"old debt, first scanned":"found"} on ${dateText(new Date(firstSeen))}`;if(deadline.state==="none")return deadline.why==="no-fix"?`\
, from when a fix is known, and none is; ${found}`:`; ${found}`;let{due,remaining}=deadline,left=timeText(Math.abs(remaining)),by=dateText(new Date(due));switch(deadline.
state){case"running":return`, by ${by}: ${left} left, ${found}`;case"warning":return`, by ${by}: ${left} left, which is a quarter or less, ${found}`;case"breach\
ed":return`: overdue by ${left}, since ${by}, ${found}`;case"paused":return remaining<0?`: it was overdue by ${left} when an exception stopped its clock, ${found}`:
`: an exception has stopped its clock with ${left} left, ${found}`;case"met":case"missed":return`, by ${by}, ${found}`}}function timeText(time){return time<2*day?
plural(Math.round(time/(3600*1e3)),"hour"):plural(Math.floor(time/day),"day")}function overdueMark({past}){return past===void 0||past.isDebt?"":past.deadline.state===
"breached"?" (overdue)":past.deadline.state==="warning"?" (soon)":""}import{dirname,join as join3,parse,relative as relative2,resolve,sep as sep2}from"node:path";import{isAbsolute as isAbsolute2,join as join2,posix as posix2,relative,sep}from"node:path";import{posix}from"node:path";var maxEntries=2e4,foreign=new Set([".git","node_modules","vendor","bower_components",".venv","venv"]);async function findFiles(files,root,{folder,names,max}){let found=[],
level=[folder],left=maxEntries;for(;level.length>0&&found.length<max&&left>0;){let next=[];for(let place of level)for(let name of(await files.list(posix.join(root,
place))??[]).slice(0,left)){left-=1;let path=posix.join(place,name),kind=foreign.has(name)?void 0:(await files.lstat(posix.join(root,path)))?.kind;kind==="direc\
tory"&&next.push(path),kind==="file"&&names.has(name)&&found.push(path)}level=next}return found.slice(0,max)}function chooseFiles(paths,{folder,names,max}){let below=folder===
"."?"":`${folder}/`,depth=path=>path.split("/").length;return paths.filter(path=>path.startsWith(below)&&names.has(posix.basename(path))).filter(path=>!path.slice(
below.length).split("/").some(name=>foreign.has(name))).sort((a,b)=>depth(a)-depth(b)||byText(a,b)).slice(0,max)}import{isAbsolute,join}from"node:path";var idLengths=[20,32],extended=16384,longest=4095,harmlessExtension=/^(?:[A-Z]|link$|sdir$)/;function indexedPaths(index){if(index.length<12||index.toString("la\
tin1",0,4)!=="DIRC")return;let version=index.readUInt32BE(4);if(!(version!==2&&version!==3&&version!==4))for(let idLength of idLengths){let paths=readPaths(index,
{version,idLength});if(paths!==void 0)return path=>path!==""&&paths.has(Buffer.from(path).toString("latin1"))}}function readPaths(index,layout){let body=index.subarray(
0,Math.max(0,index.length-layout.idLength)),paths=new Set,at=12,previous="",left=Math.min(67108864,64*index.length);for(let count=index.readUInt32BE(8);count>0;count-=
1){let entry=readEntry(body,at,layout,previous,left);if(entry===void 0)return;paths.add(entry.path),left-=entry.path.length,previous=entry.path,at=entry.end}return areExtensions(
body,at)?paths:void 0}function readEntry(body,at,layout,previous,left){let flagsAt=at+40+layout.idLength;if(flagsAt+2>body.length)return;let flags=body.readUInt16BE(
flagsAt);if((flags&extended)!==0&&layout.version===2)return;let nameAt=flagsAt+((flags&extended)===0?2:4),name=layout.version===4?shortened(body,nameAt,previous.
length):{kept:0,at:nameAt},nul=name===void 0?-1:body.indexOf(0,name.at);if(name===void 0||nul<0)return;let length=name.kept+nul-name.at;return length>left||Math.
min(length,longest)!==(flags&longest)?void 0:{path:previous.slice(0,name.kept)+body.toString("latin1",name.at,nul),end:layout.version===4?nul+1:at+Math.floor((nul-
at)/8)*8+8}}function shortened(body,at,length){let gone=0;for(let next=at;gone<=length;next+=1){let byte=body[next];if(byte===void 0)return;if(gone+=byte&127,byte<
128)return gone<=length?{kept:length-gone,at:next+1}:void 0;gone=(gone+1)*128}}function areExtensions(body,start){let at=start;for(;at+8<=body.length;){if(!harmlessExtension.
test(body.toString("latin1",at,at+4)))return!1;at+=8+body.readUInt32BE(at+4)}return at===body.length}var maxIndex=128*1024*1024,maxGitFile=8*1024;function trackedFiles(files,directory){let reading;return async path=>(reading??=readTracked(files,directory),(await reading)(
path))}async function readTracked(files,directory){try{if(await files.lstat(join(directory,".git"))===void 0)return()=>!0;let index=await readIndex(files,directory);
return(index&&indexedPaths(index))??(()=>!1)}catch(error){if(error instanceof ToolError)return()=>!1;throw error}}async function readIndex(files,directory){let folder=await gitFolder(
files,directory);if(folder===void 0)return;let path=join(folder,"index");return(await files.lstat(path))?.kind==="file"?files.readBytes(path,maxIndex):void 0}async function gitFolder(files,directory){
let git=join(directory,".git");if((await files.lstat(git))?.kind!=="file")return git;let text=(await files.readBytes(git,maxGitFile))?.toString("utf8"),folder=/^gitdir: ([^\0\r\n]+)[\r\n]*$/.
exec(text??"")?.[1];if(!(folder===void 0||/^[\\/]{2}/.test(folder)))return isAbsolute(folder)?folder:join(directory,folder)}function workspaceFiles(files,directory){let describe=path=>inside(path);return{read:async(path,max)=>{let name=inside(path),found=await locate(files,{root:directory,
way:name,name,folder:"repository"});if(found===void 0)return;await requireFile(files,found,name,max);let bytes=await guarded(name,()=>files.readBytes(found,max));
return bytes===void 0?void 0:decode2(bytes,name)},list:(folder,names,max)=>findFiles(files,directory,{folder:inside(folder),names,max}),holds:trackedFiles(files,
directory),describe}}function commitFiles(contents,commit){let describe=path=>`${inside(path)} at ${commit.slice(0,12)}`;return{read:async(path,max)=>{let bytes=await contents.
read(inside(path),commit,max);if(bytes!==void 0){if(bytes.length>max)throw tooLarge(describe(path),bytes.length,max);return decode2(bytes,describe(path))}},list:async(folder,names,max)=>chooseFiles(
await contents.list(commit)??[],{folder:inside(folder),names,max}),holds:async()=>!0,describe}}function inside(path){let normal=posix2.normalize(path.replaceAll(
"\\","/"));if(isAbsolute2(normal)||normal===".."||normal.startsWith("../")||normal.includes("\0"))throw invalid(JSON.stringify(path),"the path leaves the reposi\
tory","Name a path relative to the root of the repository");return normal}function locate(files,lookup2){return guarded(lookup2.name,()=>follow(files,lookup2))}
async function follow(files,{root:start,way,name,folder}){let root=await files.realPath(start);if(root===void 0)throw invalid(name,`the folder ${start} does not\
 exist`,"Check out the repository first");let reached=root;for(let part of way.split("/")){let next=join2(reached,part);if(await files.lstat(next)===void 0)return;
let real=await files.realPath(next);if(real===void 0)throw invalid(name,"a symbolic link in its path points to nothing","Repair or remove the link");if(!contains(
root,real))throw invalid(name,`a symbolic link leads out of the ${folder}`,"Put the file itself there");reached=real}return reached}function contains(folder,path){
let way=relative(folder,path);return way===""||way!==".."&&!way.startsWith(`..${sep}`)&&!isAbsolute2(way)}async function requireFile(files,path,name,max){let stat=await guarded(
name,()=>files.stat(path));if(stat!==void 0){if(stat.kind!=="file")throw invalid(name,`it is a ${stat.kind}, not a file`,"Name a file");if(stat.size>max)throw tooLarge(
name,stat.size,max)}}function decode2(bytes,name){try{return{text:new TextDecoder("utf-8",{fatal:!0}).decode(bytes),bytes}}catch{throw invalid(name,"it is not U\
TF-8 text","Save it as UTF-8")}}function tooLarge(name,size,max){return invalid(name,`it has ${size} bytes, more than the ${max} that are read`,"Make it smaller")}
function invalid(where,what,fix){return new ConfigError([{where,what,fix}],"repository-file")}async function guarded(name,work){try{return await work()}catch(error){
if(error instanceof GateError)throw error;let reason=error instanceof Error?error.message:String(error);throw new ToolError({code:"repository-file-unreadable",message:`${name}\
 can't be read: ${reason}`,fix:"Make the file readable for the user that runs image-gate; a policy that exists is never ignored.",cause:error})}}function openRepository(files,openContents,repository,workingDirectory){switch(repository.kind){case"machine":return machineFiles(files,workingDirectory);case"w\
orkspace":return workspaceFiles(files,workingDirectory);case"commit":return commitFiles(openContents(repository.github,repository.token),repository.commit)}}function machineFiles(files,workingDirectory){
let describe=path=>resolve(workingDirectory,path),read2=async(path,max)=>{let name=describe(path),found=await locate(files,await lookup(files,workingDirectory,name)),
bytes=found===void 0?void 0:await readOne(files,found,name,max);return bytes&&{bytes,text:decodeText(bytes,path)}},list=(folder,names,max)=>findFiles(files,workingDirectory,
{folder,names,max}),atTop=async path=>{let here=await files.realPath(workingDirectory)??workingDirectory,top=await topOf(files,here);return top===void 0||top===
here?void 0:join3(relative2(here,top),path)};return{read:read2,list,holds:trackedFiles(files,workingDirectory),describe,atTop}}async function lookup(files,workingDirectory,name){
let here=await files.realPath(workingDirectory)??workingDirectory,place=contains(workingDirectory,name)?join3(here,relative2(workingDirectory,name)):name,top=await topOf(
files,here),root=[top??here].find(folder=>contains(folder,place))??parse(place).root,way=relative2(root,place).split(sep2).join("/");return{root,way,name,folder:top===
void 0?"working folder":"repository"}}async function topOf(files,folder){if(await files.lstat(join3(folder,".git")).catch(()=>{})!==void 0)return folder;let above=dirname(
folder);return above===folder?void 0:topOf(files,above)}async function readOne(files,path,name,max){if((await files.stat(path))?.kind==="other")throw new ConfigError(
[{where:name,what:"it is a pipe or a device, not a file",fix:"Name a file."}],"repository-file");try{return await files.readBytes(path,max)}catch(error){let problem=error instanceof
ToolError?notOne[error.code]:void 0;throw problem===void 0?error:new ConfigError([{where:name,...problem(max)}],"repository-file")}}var notOne={"file-is-folder":()=>({
what:"it is a folder, not a file",fix:"Name a file."}),"file-too-large":max=>({what:`it is larger than the ${max} bytes that are read`,fix:"Make it smaller."})};var form=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})?)?$/;function parseInstant(text,isQuoted){let[,
year="",month="",day2="",mark,hour="",minute="",second="",fraction="",zone]=form.exec(text)??[];if(isQuoted&&!/^.{10}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.
test(text))return;let start=startOfDay(`${year}-${month.padStart(2,"0")}-${day2.padStart(2,"0")}`);if(start===void 0||mark===void 0)return start;if(mark===" "!=
(zone===void 0))return;let offset=zoneMinutes(zone??"Z"),[h,m,s]=[Number(hour),Number(minute),Number(second)];if(offset===void 0||h>23||m>59||s>59)return;let milliseconds=Number(
fraction.padEnd(3,"0").slice(0,3));return new Date(start.getTime()+((h*60+m-offset)*60+s)*1e3+milliseconds)}function zoneMinutes(zone){if(zone==="Z")return 0;let[
hours2,minutes]=[Number(zone.slice(1,3)),Number(zone.slice(4))];if(!(hours2>24||minutes>59))return(zone.startsWith("-")?-1:1)*(hours2*60+minutes)}var clockDifference=5*
6e4,listDateDifference=24*36e5,runClockDifference=2e3;var vexStatuses=["not_affected","affected","fixed","under_investigation"],openVexJustifications=["component_not_present","vulnerable_code_not_present","vulnerab\
le_code_not_in_execute_path","vulnerable_code_cannot_be_controlled_by_adversary","inline_mitigations_already_exist"],ownTool="image-gate";function untilNote(expiry){
return`Accepted until ${expiry}`}function endOfException(note="",isOurs){if(!isOurs&&!note.startsWith(untilNote("")))return{};let[,day2="",minute]=/^(\S+)(?: (\d\d:\d\d) UTC)?$/.
exec(note.slice(untilNote("").length))??[],end=minute===void 0?endOfDay(day2):new Date(`${day2}T${minute}:00Z`);return{until:end===void 0||Number.isNaN(end.getTime())?
new Date(0):end}}function weighed(products){return{products,weight:products.reduce((sum,{parts=[]})=>sum+1+parts.length,1)}}var exportAgain="Export the image again (docker buildx build --output type=oci,tar=false,dest=DIR or skopeo copy).",distrust="Do not use this layout: get the im\
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
schema)}var entrySchema=exactNames(descriptorSchema.extend({platform:exactNames(platformSchema).optional(),data:base64().optional()})).refine(({data,digest})=>data===
void 0||digestOf(Buffer.from(data,"base64"))===digest,{error:"the embedded data is not the content of the digest"}).transform(({data:_,...descriptor})=>descriptor),
layoutFileSchema=exactNames(object({imageLayoutVersion:literal("1.0.0")})),absent=_undefined({error:"an index must not be a manifest at the same time (CVE-2021-\
41190)"}).optional(),indexSchema=exactNames(object({schemaVersion:literal(2),mediaType:string().optional(),manifests:array(entrySchema).max(MAX_ENTRIES),config:absent,
layers:absent})),manifestSchema=exactNames(object({schemaVersion:literal(2),mediaType:string().optional(),config:entrySchema,layers:array(entrySchema).max(MAX_ENTRIES),
manifests:absent})),historySchema=exactNames(object({created_by:string().default(""),empty_layer:boolean().default(!1)})),containerSchema=exactNames(object({Labels:record(
string(),string()).nullish(),User:string().nullish(),Env:array(string()).nullish(),ExposedPorts:record(string(),unknown()).nullish(),Healthcheck:object({Test:array(
string()).nullish()}).nullish()})),imageConfigSchema=exactNames(platformSchema.extend({rootfs:exactNames(object({type:literal("layers"),diff_ids:array(digestSchema).
nullable()})),history:array(historySchema).nullish(),created:string().nullish(),config:containerSchema.nullish()}));function readLayoutFile(bytes){read(layoutFileSchema,
bytes,"oci-layout","layout-invalid")}function readLayoutIndex(bytes){let index=read(indexSchema,bytes,"index.json","layout-invalid");if(index.mediaType!==void 0&&
!isIndexType(index.mediaType))throw layoutFault("layout-invalid",`index.json calls itself ${JSON.stringify(index.mediaType)}.`);return index}function readIndex2(bytes,name,mediaType){
return sameType(read(indexSchema,bytes,name),name,mediaType)}function readManifest(bytes,name,mediaType){return sameType(read(manifestSchema,bytes,name),name,mediaType)}
function readImageConfig(bytes,name){return read(imageConfigSchema,bytes,name)}function sameType(doc,name,mediaType){if(doc.mediaType===void 0||doc.mediaType===
mediaType)return doc;throw layoutFault("manifest-invalid",`${name} calls itself ${JSON.stringify(doc.mediaType)}, its descriptor says ${JSON.stringify(mediaType)}\
.`)}function read(schema,bytes,name,code2="manifest-invalid"){let result=schema.safeParse(parse2(bytes,name,code2));if(result.success)return result.data;let issue=result.
error.issues[0],found=issue?.path.at(-1)==="digest"||issue?.path.at(-2)==="diff_ids"?"digest-invalid":code2;throw layoutFault(found,`${name} is not as the OCI i\
mage specification has it: ${firstIssue(result.error)}.`)}function parse2(bytes,name,code2){try{return parseStrictJson(bytes)}catch(cause){let reason=cause instanceof
Error?cause.message:String(cause);throw layoutFault(code2,`${name} can not be read as JSON: ${reason}.`,cause)}}function rulesBeside({images,parts},names){let said=images.flatMap(({match})=>{let name=names.find(one=>isBelow(match,one)&&!matchesImage(match,one));return name===
void 0?[]:[sentence(match,name)]});return[...new Set([...said,...(parts??[]).flatMap(part=>rulesBeside(part,names))])]}function sentence(match,name){return`The \
policy's rules for ${match} (images) are for the image of that very name, and not for ${name}: for all of a folder write ${match}/**`}var same=text=>text;function painter(colour){return colour?{alarm:sgr("1;97;41","22;39;49"),red:sgr("31","39"),yellow:sgr("33","39"),green:sgr("32","39"),cyan:sgr(
"36","39"),bold:sgr("1","22"),dim:sgr("2","22"),plain:same}:{alarm:same,red:same,yellow:same,green:same,cyan:same,bold:same,dim:same,plain:same}}function sgr(on,off){
return text=>text===""?text:`\x1B[${on}m${text}\x1B[${off}m`}export{noApprovals,maxOfSome,someOf,teamsOf,missingApprovals,needsApproval,alwaysNeeded,approversText,distinctApprovers,ownerOf,reviewState,keyName,hardening,durationForm,
hours,when,epss,exploitation,clock,overdue,owners,review,saidOwners,saidReview,verifyRules,vexRules,saidRules,withSaid,withLimits,wordOf,bothFiles,standIn,withCorrectedRego,
saysTheSame,evidenceRulesOf,signerFiles,defaultPolicyFile,policyFor,regoListsFor,plural,pluralDo,counted,listedLines,someNames,parseInstant,clockDifference,listDateDifference,
runClockDifference,parseStrictJson,unlike,strictJson,maxTextFile,decodeText,quoted,vexStatuses,openVexJustifications,ownTool,untilNote,endOfException,weighed,policyIn,
writtenPolicyIn,judgingPolicyIn,exceptionsIn,joined,readText,inParallel,requireFewPlatforms,layoutFault,readLayoutFile,readLayoutIndex,readIndex2 as readIndex,readManifest,
readImageConfig,rulesBeside,daysLeft,newMark,proofText,needless,writtenIn,needlessTitles,coverage,scopedTitles,scopedText,scopedEffect,scopedHeadline,dateText,ageText,
deadlineText,overdueMark,painter,commitFiles,openRepository,machineFiles};
