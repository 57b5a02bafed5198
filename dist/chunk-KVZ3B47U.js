import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{refusedBySchema}from"./chunk-ZCJUUZ44.js";import{readYaml}from"./chunk-6BETHSW7.js";import{readsDifferently}from"./chunk-7NSBX36V.js";import{
documentForm,parsePackageUrl,pathPattern}from"./chunk-P4NVSMEY.js";import{clock,defaultPolicyFile,distinctApprovers,durationForm,epss,exploitation,hardening,
maxOfSome,noApprovals,overdue,owners,quoted,review,saidOwners,saidReview,saidRules,someOf,verifyRules,vexRules,when,withSaid,wordOf}from"./chunk-7HSWERG5.js";
import{ConfigError,_enum,actions,array,boolean,bySeverity,claimKinds,claimScopes,deadlineClocks,defaultPolicy,escalations,gates,hardeningActions,int,literal,missingActions,
nearest,opinionWeights,patternForm,regoPathForm,startOfDay,strictObject,string,union}from"./chunk-CIY6UZVJ.js";var maxApprovers=50,person=string().regex(/^[A-Za-z0-9](?:-?[A-Za-z0-9])*(?:_[A-Za-z0-9]+)?$/).max(100),team=string().regex(/^@?[A-Za-z0-9](?:-?[A-Za-z0-9])*\/[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/).
max(150),some=strictObject({"at-least":int().min(1).max(maxOfSome).describe("How many of them must approve."),of:array(person).min(1).max(maxOfSome).describe("G\
itHub users.")}).refine(({"at-least":least,of})=>least<=new Set(of.map(name=>name.toLowerCase())).size,{path:["at-least"]}),one=union([person,team]),approvers=array(
union([one,array(one).min(1).max(maxApprovers),some])).min(1).max(maxApprovers).describe('GitHub users and teams (`"@acme/security"`: one of its members) who mu\
st all approve; a list within the list is several of whom one is enough, `{ at-least: 2, of: [a, b, c] }` some of whom more are needed.'),approvals=union([approvers,
strictObject({all:approvers.optional().describe("For findings of every severity."),critical:approvers.optional().describe("For CRITICAL findings, beside `all`."),
high:approvers.optional(),medium:approvers.optional(),low:approvers.optional(),unknown:approvers.optional()})]);var maxScoped=100,maxText=1e3,plain=string().max(maxText).refine(text=>!readsDifferently(text.replaceAll(/[\r\n]/g," "))),rule=strictObject({action:_enum(actions).
describe("What these findings do instead of what their severity says: `block`, `warn` or `log`."),reason:plain.refine(text=>/[\p{L}\p{N}]/u.test(text.replaceAll(
/<[^<>]*>/g,""))).describe("Why. Shown in every report."),expires:string().refine(text=>startOfDay(text)!==void 0).optional().describe("The last day on which it\
 holds (UTC), e.g. 2026-12-31. Only `action: block` may go without."),exploited:boolean().optional().describe("`true`: it also relaxes what CISA’s KEV lists as \
exploited. Default: false"),ticket:plain.min(1).optional().describe("Where it is tracked.")}),withMatch=match=>array(strictObject({match,...rule.shape}).refine(
({action:action2,expires})=>action2==="block"||expires!==void 0,{path:["expires"]})).max(maxScoped),packageRules=withMatch(plain.refine(text=>parsePackageUrl(text)!==
void 0).describe("A package URL: `pkg:deb/debian/linux-libc-dev`. Without a version it stands for every version.")),pathRules=withMatch(plain.min(1).refine(text=>typeof pathPattern(
text)!="string").describe("A pattern for files of the image: `usr/share/doc/**`."));var maxImageRules=100,maxBases=50,maxExceptionDays=3650,baselineForm=/^(?!.*\.[jJ][sS][oO][nN]$)(?:[a-zA-Z0-9.-]+(?::[0-9]+)?\/)?[a-z0-9._-]+(?:\/[a-z0-9._-]+)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$/,
action=_enum(actions).describe("`block`: not pushed, the run fails. `warn`: pushed, with a warning. `log`: in the reports only."),longRule=strictObject({action:action.
optional(),when:when.optional().describe("With `action: block`: it blocks where one of these conditions holds, or is not known, and else warns. Of vulnerabiliti\
es alone. What KEV lists blocks in any case."),"fix-within":string().regex(durationForm).optional().describe("Hours or days until it must be fixed: `24h`, `7d`.\
 They count as `clock` says where a ledger is read, and else from the scan that shows it."),escalate:_enum(escalations).optional().describe("Whom `image-gate es\
calate` tells: `page`, `ticket`, `notify`, `backlog` or `report`; a step louder once its time is over.")}),rule2=union([action,longRule.refine(said=>said.when===
void 0||said.action==="block",{path:["when"],message:"needs `action: block` beside it"})]),severity=strictObject({critical:rule2.optional().describe("Default: {\
 action: block, fix-within: 24h, escalate: page }"),high:rule2.optional().describe("Default: { action: warn, fix-within: 7d, escalate: ticket }"),medium:rule2.optional().
describe("Default: { action: log, fix-within: 30d, escalate: backlog }"),low:rule2.optional().describe("Default: { action: log, fix-within: 90d, escalate: repor\
t }"),unknown:rule2.optional().describe("Not rated yet. Default: { action: warn, fix-within: 7d, escalate: ticket }")}),actionsBySeverity=strictObject({critical:action.
optional(),high:action.optional(),medium:action.optional(),low:action.optional(),unknown:action.optional()}),kindRule=union([action,actionsBySeverity]).describe(
"One action for all severities, or one for each that it names. Goes before `severity`."),kinds=strictObject({vulnerability:kindRule.optional(),misconfiguration:kindRule.
optional(),secret:kindRule.optional()}),secondOpinion=strictObject({clair:_enum(opinionWeights).describe("`advisory`: what Clair says is shown, and counts in no\
 verdict. `required`: without it there is no verdict, and what Clair alone reports is judged by its own severity. Default: none")}).describe("Another scanner th\
at is asked beside Trivy. Needs the input `clair-url` or `clair-report`."),days=int().min(1).max(maxExceptionDays),maxDays=strictObject({critical:days.optional().
describe("Default: 90"),high:days.optional().describe("Default: 180"),medium:days.optional().describe("Default: 365"),low:days.optional().describe("Default: 365"),
unknown:days.optional().describe("Default: 180")}),exceptions=strictObject({"max-days":union([days,maxDays]).optional().describe("How many days ahead the expiry\
 of an exception may lie to be applied to a finding of this severity."),"adopted-until":string().refine(text=>startOfDay(text)!==void 0).optional().describe("Th\
e last day (UTC) on which entries without an expiry of their own are applied, as far as `max-days` allows. Default: they are not applied."),assessment:array(_enum(
["critical","high","medium","low","unknown"])).max(5).optional().describe("Severities whose findings are excepted only by entries with an `assessment`. Default:\
 none"),"require-ticket":boolean().optional().describe("Whether each exception must name a ticket. Default: false")}),rules={severity:severity.optional().describe(
"What a finding does, by its severity."),kinds:kinds.optional().describe("What a finding does, by what it is about."),hardening:hardening.optional(),unfixed:action.
optional().describe("What a vulnerability without a fix may do at most. Default: block, so a missing fix excuses nothing."),exploited:action.optional().describe(
"What a vulnerability does at least that CISA’s KEV lists as exploited, whatever all other rules say; only an exception lets it through. `log` shows it in repor\
ts alone. Default: none"),epss:epss.optional(),exploitation:exploitation.optional().describe("What holds for the data of `exploited`, `epss` and `when`."),"seco\
nd-opinion":secondOpinion.optional(),clock:clock.optional(),overdue:overdue.optional(),eol:action.optional().describe("An operating system past its end of life.\
 Default: warn"),unscannable:action.optional().describe("An image in which no package was found, a report that lists no package, and an image whose system packa\
ges could not be compared with advisories. Default: block"),"gate-on":_enum(gates).optional().describe("`new`: only findings that the baseline lacks can block; \
without a baseline all do. Default: all"),baseline:string().max(1024).regex(baselineForm).optional().describe("What images are compared with: an image reference\
, or `auto`, the pushed image of the base branch. The input `baseline` goes before it. Default: auto with `gate-on: new`"),"ignore-base":boolean().optional().describe(
"Whether findings in layers that are proven to be the base image’s are only logged. Default: false"),bases:array(string().regex(patternForm)).max(maxBases).optional().
describe("Base images that `ignore-base` counts beside the one of the Dockerfile’s FROM: `node:22`, `ghcr.io/acme/base*`."),rego:array(string().regex(regoPathForm)).
max(50).optional().describe("Files in the repository with rules of your own in Rego (`package main`; `deny`, `violation`, `warn`), which can only make the verdi\
ct stricter. Needs the input `rego-tool`."),packages:packageRules.optional().describe("What findings in some packages do, whatever their severity. Goes before `\
severity` and `kinds`."),paths:pathRules.optional().describe("What findings in some files of the image do, whatever their severity. Goes before `severity` and `\
kinds`."),vex:vexRules.optional().describe("VEX statements that count: `not_affected` with a justification, and `fixed`, leave a finding out as an exception doe\
s."),exceptions:exceptions.optional().describe("What holds for exceptions."),verify:verifyRules.optional().describe("What an image must show before it is deploy\
ed: read by `image-gate verify`.")},imageRule=strictObject({match:string().regex(patternForm).describe("A pattern for image names: `*` within a path, `**` acros\
s. With or without tag: `ghcr.io/acme/*`."),...rules}),policySchema=strictObject({version:literal(1).optional().describe("The version of this form."),...rules,approvals:approvals.
optional().describe("Who must approve the newest commit of a pull request before the exceptions that it adds are applied."),owners:owners.optional(),policy:review.
optional(),images:array(imageRule).max(maxImageRules).optional().describe("Rules for some images; later ones win. Of several places an image goes to, the strict\
est holds.")});var policyGuide={schema:policySchema,name:"the policy file",code:"policy-invalid",otherWords:{"ignore-unfixed":"Write `unfixed: log`: what has no fix is then on\
ly logged.",ignoreUnfixed:"Write `unfixed: log`: what has no fix is then only logged.",vuln:"Write `kinds: { vulnerability: … }`.",vulnerabilities:"Write `kin\
ds: { vulnerability: … }`.",misconfig:"Write `kinds: { misconfiguration: … }`.",kev:"Write `exploited: block` for the whole policy or an image: what CISA’s \
KEV lists then blocks; in `when` it is `exploited: true`.","only-cisa-kev":"Write `exploited: block`: what CISA’s KEV lists then blocks.","fail-on":"Write `bl\
ock` for a severity: `severity: { high: block }`.","exit-code":"Write `block` for a severity: `severity: { high: block }`.",sla:"Write `fix-within` for a severi\
ty: `severity: { high: { fix-within: 7d } }`.",trivyignores:"Name files of exceptions in the input `exceptions`, not in the policy."},fixFor:(path,value)=>{let key=path.
at(-1);return path.includes("approvals")?typeof key=="number"?approverFix(value):fixes.approvals:path[0]==="owners"?ownerFix(key):path[0]==="policy"?policyFix(key):
path.includes("hardening")?hardeningFix(path,value):path.includes("bases")?fixes.bases:path.includes("rego")?fixes.rego:path.includes("files")?fixes.files:path.
includes("for")?fixes.for:path.includes("keys")?fixes.keys:path.includes("identities")?fixes.identities:path.includes("sources")?fixes.sources:path.includes("re\
pository-ids")?fixes["repository-ids"]:key==="trust"||path.at(-2)==="trust"?fixes.trust:key==="missing"?oneOf(missingActions.toReversed(),value):key==="when"||path.
at(-2)==="when"?fixes.when:key==="epss"||path.at(-2)==="epss"?fixes.epss:path.includes("require")?oneOf(claimKinds,value):path[0]==="packages"||path[0]==="paths"||
path[2]==="packages"||path[2]==="paths"?scopedFix(path):typeof key=="number"?"Write `match:` and its rules.":key===void 0?fixes[""]:path.at(-2)==="max-days"?fixes["\
max-days"]:isFix(key)?fixes[key]:oneOf(wordsOf(key),value)}},fixes={"":"Write keys and values, e.g. `severity: { high: block }`.",version:"Write `1` or leave it\
 out.",severity:"Write a line for each severity below it, e.g. `critical: block`.",kinds:"Write a line for each kind below it, e.g. `secret: block`.",hardening:"\
Write one of `block`, `warn`, `log`, `off` for all checks, or what holds for some: `{ severity: warn, checks: { root-user: block } }`.",images:'Write a list; ea\
ch entry starts with `- match: "ghcr.io/acme/*"`.',match:'Write a pattern that names of images can match, e.g. `"ghcr.io/acme/*"`: letters, digits, `. _ - / : @\
 * ?`; a path in lower case, without `https://`, and no `/` at an end.',"fix-within":"Write hours or days, e.g. `24h` or `7d`.",when:"Write one or both of `expl\
oited: true` and `epss: 0.1`, with `action: block` beside it: `high: { action: block, when: { exploited: true, epss: 0.1 } }`.",epss:"Write scores from 0 to 1: \
`{ block: 0.5, warn: 0.1 }`.",exploitation:"Write `missing:` or `max-age:` below it.","second-opinion":"Write `clair: advisory` or `clair: required` below it.",
exceptions:"Write `max-days:`, `require-ticket:`, `assessment:` or `adopted-until:` below it.","adopted-until":"Write a day, e.g. `2026-12-31`: the last one on \
which entries without an expiry count.","max-days":"Write whole days, from 1 to 3650, or some for each severity: `{ critical: 90, high: 180 }`.","require-ticket":"\
Write `true` or `false`.",assessment:"Write a list of severities, e.g. `[critical]`.",approvals:'Write a list of GitHub users and teams, e.g. `[alice, [bob, "@a\
cme/security"]]`, or such a list below `all`, `critical`, `high` …',bases:'Write a list of base images, e.g. `[node:22, "ghcr.io/acme/base*"]`.',baseline:"Wri\
te an image, e.g. `ghcr.io/acme/app:main`, or `auto`. A Trivy JSON is named in the input `baseline`, not in the policy.","ignore-base":"Write `true` or `false`.",
rego:"Write a list of files in the repository, e.g. `[.github/image-gate/rules.rego]`.",vex:"Write `files:`, `trust:`, `max-age:` or `for:` below it.",trust:"Wr\
ite a list of signers, each with `keys` or `identities` in the words of `verify`, e.g. `[{ keys: [keys/acme.pub] }]`.",files:"Write a list of JSON files in the \
repository, e.g. `[.github/vex/acme.json]`.",for:"Write a list of severities, e.g. `[high, medium, low]`.",verify:"Write `keys:`, `identities:`, `max-age:`, `re\
quire:`, `platforms:` or `on-fail:` below it.",keys:"Write a list of files in the repository, e.g. `[keys/image-gate.pub]`.",identities:'Write a list of workflo\
ws with their refs, e.g. `["https://github.com/acme/app/.github/workflows/image.yml@refs/heads/main"]`; the only wildcard is the end of a tag: `@refs/tags/v*`.',
issuer:"Write an address, e.g. `https://token.actions.githubusercontent.com`.",sources:'Write a list of repositories with refs, e.g. `["https://github.com/acme/\
app@refs/heads/main"]`; the only wildcard is the end of a tag: `@refs/tags/v*`.',"repository-ids":"Write a list of whole numbers, e.g. `[1296269]`: those that `\
gh api repos/acme/app --jq .id` prints.","trusted-root":"Write `public`, `github`, or a file in the repository, e.g. `keys/trusted_root.json`.","max-age":"Write\
 hours or days, e.g. `24h` or `7d`."};function approverFix(value){let name=typeof value=="string"?value.replace(/^@/,""):"";return name.includes("/")?`Write a t\
eam like \`"@acme/security"\`, in quotes, with its name in lower case. ${fixes.approvals}`:value!==name&&person.safeParse(name).success?`Write it without @: ${quoted(
name)}.`:fixes.approvals}function scopedFix(path){let list=path.includes("packages")?"packages":"paths";switch(path.at(-1)){case"match":return list==="packages"?
"Write a package URL, e.g. `pkg:deb/debian/linux-libc-dev`; without a version it stands for every version.":'Write a pattern for files of the image, e.g. `"usr/\
share/doc/**"`.';case"action":return oneOf(actions.toReversed(),void 0);case"reason":return"Write in words why, in quotes.";case"expires":return"Write the last \
day on which it holds, e.g. `2026-12-31`; only `action: block` may go without.";case"ticket":return"Write its name or address as text.";default:return`Write a l\
ist; each entry has \`match\`, \`action\`, \`reason\` and \`expires\`: \`- { match: ${list==="packages"?"pkg:deb/debian/linux-libc-dev":'"usr/share/doc/**"'}, a\
ction: log, reason: "…", expires: 2026-12-31 }\`.`}}function hardeningFix(path,value){let key=path.at(-1);return key!=="checks"&&(typeof value=="string"||typeof value==
"boolean")&&key!=="hardening"?oneOf(hardeningActions.toReversed(),value):fixes.hardening}function ownerFix(key){switch(key){case"mail":return"Write an address, \
or a list of some: `security@example.com`.";case"pager":return"Write the name of an environment variable that begins with PAGER, e.g. `PAGER_API`; the key itsel\
f is a secret.";case"owner":return'Write a person or a team, e.g. `"@acme/platform"`, in quotes.';default:return'Write a list of entries like `- { images: "ghcr\
.io/acme/*", owner: "@acme/platform", mail: platform@example.com }`.'}}function policyFix(key){switch(key){case"owner":return ownerFix(key);case"reviewed":return"\
Write the day of the last review, e.g. `2026-12-31`.";case"maturity":return"Write a level from 1 to 5, e.g. `4`.";case"security-baseline":return"Write a JSON fi\
le in the repository, e.g. `security-baseline.json`.";case"review-every":return"Write days, e.g. `90d`.";default:return"Write `owner:`, `reviewed:`, `review-eve\
ry:` or `security-baseline:` below it."}}function isFix(key){return Object.hasOwn(fixes,key)}function wordsOf(key){return key==="escalate"?escalations.toReversed():
key==="clair"?opinionWeights.toReversed():key==="clock"?deadlineClocks.toReversed():key==="platforms"?claimScopes.toReversed():key==="gate-on"?gates.toReversed():
actions.toReversed()}function oneOf(words,value){let near=typeof value=="string"?nearest(value,words):void 0,list=words.map(quoted).join(", ");return near===void 0?
`Write one of ${list}.`:`Write ${quoted(near)}; there are ${list}.`}function parsePolicy(text,source){let plain2=plainExceptions(text,source);if(plain2!==void 0)throw new ConfigError([plain2],policyGuide.code);let yaml=readYaml(
text,source);if(yaml.value===void 0)return{...defaultPolicyFile,base:{...defaultPolicy,source:`${source} (empty: the default policy)`}};let parsed=policySchema.
safeParse(yaml.value);if(!parsed.success)throw refusal(parsed.error.issues,yaml,source);let words=parsed.data;return{base:withSaid({...defaultPolicy,source},saidRules(
words,[],yaml)),images:(words.images??[]).map((rule3,index)=>({match:rule3.match,said:saidRules(rule3,["images",index],yaml)})),approvals:approvalRules(words.approvals),
owners:saidOwners(words.owners),review:saidReview(words.policy,yaml)}}function refusal(issues,yaml,source){let foreign=foreignFile(yaml.value,source);return foreign===
void 0?refusedBySchema(issues,yaml,policyGuide):new ConfigError([foreign],policyGuide.code)}function withoutMark(name){return name.replace(/^@/,"")}function approvalRules(said){
if(said===void 0)return noApprovals;let words=Array.isArray(said)?{all:said}:said;return bySeverity(severity2=>{let named=[...words.all??[],...words[wordOf(severity2)]??
[]];return distinctApprovers(named.flatMap(choice=>typeof choice=="string"?[[withoutMark(choice)]]:"of"in choice?someOf(choice.of,choice["at-least"]):[choice.map(
withoutMark)]))})}var exceptionLists=["vulnerabilities","misconfigurations","secrets","licenses"],exceptionsFix="Name it in the input `exceptions`, and a policy\
 in the input `policy`.";function plainExceptions(text,file){let lines=text.replace(/^\ufeff/,"").split(`
`,looked),index=lines.findIndex(line=>line.trim()!==""&&!line.trimStart().startsWith("#"));return/^\s*(?:CVE|GHSA)-[\w-]+(?:\s|$)/.test(lines[index]??"")?{where:`${file}\
:${index+1}`,what:"this is a file of exceptions, and no policy",fix:exceptionsFix}:void 0}var looked=1e3;function foreignFile(value,file){let where=`${file}:1`;
if(typeof value!="object"||value===null||Array.isArray(value))return;let fields={...value};if(exceptionLists.some(list=>Array.isArray(fields[list])))return{where,
what:"this is a file of exceptions, and no policy",fix:exceptionsFix};let form=documentForm(fields);return form===void 0?void 0:{where,what:`this is ${form}, an\
d no policy`,fix:"Name a file with e.g. `severity: { high: block }`."}}export{parsePolicy};
