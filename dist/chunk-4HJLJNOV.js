import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{documentFault}from"./chunk-P4NVSMEY.js";import{clockDifference,plural,strictJson,unlike}from"./chunk-7HSWERG5.js";import{_enum,array,boolean,
discriminatedUnion,int,iso_exports,literal,parsedJson,strictObject,string}from"./chunk-CIY6UZVJ.js";var harborControls=["content-trust","prevent-vulnerable","auto-scan","auto-sbom","immutable-tags","scanner","scan-age","allow-list"],day=24*36e5;function harborPostureRows(project,limits){
let place={registry:project.registry,project:project.name};return harborControls.map(control=>({...place,control,...judged(control,project,limits)}))}function judged(control,project,limits){
switch(control){case"scanner":return scannerState(project.scanner);case"scan-age":return scanAge(project.images,limits);case"immutable-tags":return immutableState(
project.immutable);case"allow-list":return allowlistState(project,limits);default:return settingState(control,project)}}var enforced=words=>({state:"enforced",words}),
missing=(words,fix)=>({state:"not-enforced",words,fix}),unknown=({why:why2,unanswered})=>({state:"unknown",words:`It could not be read: ${why2}`,fix:unanswered?
"Look whether Harbor runs and can be reached from here, and ask again.":"See what Harbor says, and give the account the permissions that docs/harbor.md lists."}),
immutableFix="Add a rule for immutable tags: ** in **.",scannerFix="Look at the scanner under Interrogation Services.",scanFix="Schedule a scan of all images, a\
nd scan those that have no report.";function settingState(control,{settings,allowlist}){if(settings.kind==="unread"){if(control==="content-trust")return unknown(
settings);let other=settings.unanswered&&allowlist.kind==="unread"?allowlist:void 0;return unknown(other??{why:"the settings of the project were not told."})}let{
contentTrustCosign,contentTrustNotation,preventVulnerable,severity,autoScan,autoSbom}=settings;switch(control){case"content-trust":return contentTrustCosign||contentTrustNotation?
enforced("Images on which no signature hangs are not handed out. Whose it is and what it says, Harbor does not check."):missing("Images are handed out without a\
 signature.","Turn on content trust for Cosign or Notation.");case"prevent-vulnerable":return preventVulnerable?severity===void 0?missing("Harbor does not say f\
rom which severity on images are withheld.","Set a severity."):enforced(`Images are withheld from severity ${severity} on.`):missing("Vulnerable images are hand\
ed out.","Turn on “Prevent vulnerable images from running”.");case"auto-scan":return autoScan?enforced("Images are scanned when they are pushed."):missing("\
Images are not scanned when they are pushed.","Turn on scans on push.");case"auto-sbom":return autoSbom?enforced("An SBOM is made of each image that is pushed."):
missing("No SBOM is made of images that are pushed.","Turn on SBOMs on push.")}}function immutableState(immutable){return immutable.kind==="unread"?unknown(immutable):
immutable.coversAll?enforced("No tag can be moved."):immutable.rules===0?missing("Every tag can be moved.",immutableFix):missing(`Tags can be moved that no rule\
 names (rules in force: ${immutable.rules}).`,immutableFix)}function scannerState(scanner){if(scanner.kind==="unread")return unknown(scanner);switch(scanner.state){case"\
healthy":return enforced("The scanner answers.");case"unhealthy":return missing("The scanner does not answer: what is pushed is not scanned.",scannerFix);case"d\
isabled":return missing("The scanner is disabled: what is pushed is not scanned.",scannerFix);case"none":return missing("No scanner is set up: nothing is scanne\
d.",scannerFix)}}function scanAge(images,{now,maxScanAge}){if(images.kind==="unread")return unknown(images);let{images:all,scanned,oldestScan}=images;if(scanned<
all)return missing(`${all-scanned} of ${plural(all,"image")} with a tag have no report.`,scanFix);if(oldestScan===void 0)return enforced("There is no image with\
 a tag.");let age=now.getTime()-Date.parse(oldestScan);if(age<-clockDifference)return unknown({why:`its oldest report is of ${oldestScan}, which is to come`});let days=Math.
max(0,Math.floor(age/day));return age<=maxScanAge?enforced(`The oldest report is ${plural(days,"day")} old.`):missing(`The oldest report is ${plural(days,"day")}\
 old.`,scanFix)}function allowlistState({allowlist,settings},{now}){if(allowlist.kind==="unread")return unknown(allowlist);let{entries,expiresAt}=allowlist,whose=settings.
kind==="read"&&settings.systemAllowlist?"The allow-list of the whole Harbor":"The allow-list",has=entries===1?"its CVE holds":`its ${entries} CVEs hold`;return entries===
0?enforced(`${whose} is empty.`):expiresAt===void 0?missing(`${whose} has no end: ${has} whatever comes.`,"Give it an end, or use exceptions of the policy, whic\
h end one by one."):Date.parse(expiresAt)<=now.getTime()?missing(`${whose} has ended at ${expiresAt}, and what it lists (${plural(entries,"CVE")}) counts for no\
thing.`,"Empty it, or give it another end."):enforced(`${whose} has ${plural(entries,"CVE")}, and ends at ${expiresAt}.`)}var instant=iso_exports.datetime({offset:!0}),count=int().nonnegative(),name=string().min(1).max(255),why=string().max(1e3),readOr=fact=>discriminatedUnion("kin\
d",[strictObject({kind:literal("read"),...fact}),strictObject({kind:literal("unread"),why,unanswered:literal(!0).optional()})]),preventSeverities=["none","low",
"medium","high","critical"],settingsSchema=readOr({public:boolean(),contentTrustCosign:boolean(),contentTrustNotation:boolean(),preventVulnerable:boolean(),severity:_enum(
preventSeverities).optional(),autoScan:boolean(),autoSbom:boolean(),systemAllowlist:boolean()}),allowlistSchema=readOr({entries:count,expiresAt:instant.optional()}),
immutableSchema=readOr({rules:count,coversAll:boolean()}),scannerSchema=readOr({state:_enum(["healthy","unhealthy","disabled","none"]),name:string().max(200).optional()}),
imagesSchema=readOr({images:count,scanned:count,oldestScan:instant.optional(),withSignature:count}),projectSchema=strictObject({name,settings:settingsSchema,allowlist:allowlistSchema,
immutable:immutableSchema,scanner:scannerSchema,images:imagesSchema}),maxProjects=1e4,postureSchema=strictObject({harborPostureVersion:literal(1),at:instant,projects:array(
strictObject({registry:name,...projectSchema.shape})).max(maxProjects)});function parseHarborPosture(bytes){let json=strictJson(bytes),read=postureSchema.safeParse(
json);if(read.success)return{posture:read.data};let text=Buffer.from(bytes).toString("utf8"),said=parsedJson(text);return{what:json===void 0&&said!==void 0?unlike:
documentFault(text,said,"harborPostureVersion",read.error)}}export{harborPostureRows,preventSeverities,parseHarborPosture};
