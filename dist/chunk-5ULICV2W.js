import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{halfOf,judgeRow,ledgerHelp,ruleOptions,standardInput}from"./chunk-XPC2DHN7.js";import{baseRow,clairOptions,gateRow,noPattern,scanInputs,scanOptions,
scanRow}from"./chunk-P3YKPRPK.js";import{anyWords,commandRow,noWords,someWords,verdictExits}from"./chunk-KD6YCYFW.js";import{failOnIn,recordPlaceProblems,
selectProblems}from"./chunk-GS5KJEUL.js";import{choiceOption,commitOption,countOption,dayOption,daysProblems,durationOption,failOnWords,fleetForms,fleetOutput,
fleetOutputProblems,heartbeatProblems,idleProblems,ignoreFilesOption,isInProject,isSeed,judgedOnOption,judgedOnWithTimesOption,lastDayOption,listOption,mailServerOptions,
maxNewest,maxSample,maxShards,nameOption,nightModes,nightPart,outputOption,parseStream,placeIn,placeOptions,placeProblems,policyOption,postureFailures,postureNameProblems,
publishOption,readProjectPlace,rehearsalFailWords,reportFolderOption,reportIgnoreFilesOption,rootProblems,sinceIn,switchOption,textOption,usualPosture,usualScanAge,
usualSince,usualStaleAfter}from"./chunk-HSFB43BR.js";import{choiceFix,destinationProblem,dockerHub,durationFix,isDigest,kinds,patternForm,readReference,repositoryProblems,
signChoices,signingInputs,timeIn,usualFolders}from"./chunk-CIY6UZVJ.js";var signerOptions={key:listOption("File of a public key (PEM) that counts; may be repeated. With --key or --identity nobody counts whom the policy names. Defaul\
t is verify.keys."),identity:listOption("Workflow with its ref whose keyless signatures count, as certificates name it; may be repeated. Default is verify.ident\
ities."),"trusted-root":textOption("What keyless signatures are checked against: public, github, or a file, with which nobody but the registry is asked. Default\
 is verify.trusted-root.")},builtOptions={commit:commitOption("Commit that the workflow must have signed for, with all its digits. Certificates say it; what a k\
ey has signed does not count then.")};function signersIn({key,identity,"trusted-root":root}){return{keys:key,identities:identity,...root===void 0?{}:{trustedRoot:root}}}
var verifyRow=commandRow({name:"verify",forms:["IMAGE@DIGEST..."],does:"whether an image in a registry has passed: signature, scan and SBOM, checked",about:`Ask\
s the registry for what is attached to the image and to each of its platforms, and checks it: signed by a key or a workflow that counts,
about this very digest, passed as the policy allows, not too old, SBOM there. Whatever is missing, unreadable or says two things is a refusal
with its reason. With keys alone, or a trusted root in a file, only the registry is asked. A tag is looked up once, and the digest is said:
deploy that digest, as a tag may move.

Try:
  image-gate verify ghcr.io/acme/app@sha256:… --key image-gate.pub
  image-gate verify ghcr.io/acme/app@sha256:… --identity https://github.com/acme/app/.github/workflows/image.yml@refs/heads/main --commit "$(git rev-parse HEAD)\
"`,exits:{0:"all images are accepted",1:"one is refused",3:"it could not be answered: the registry does not answer, or has no such image"},words:someWords({what:"\
there is no image to verify",fix:"Name one in a registry, by its digest: image-gate verify ghcr.io/acme/app@sha256:…"}),options:{...signerOptions,...builtOptions,
policy:policyOption,format:choiceOption(["text","json"],"text","text or json. Default is text.")},read:({words,values:{commit,policy,format,...values}})=>({images:words,
signers:signersIn(values),...commit===void 0?{}:{commit},...policy===void 0?{}:{policy},format})});var output=textOption("File to write. Default is standard output."),enforce=switchOption("Refuse what does not satisfy the rules. Default is to report it."),admissionGroup={
form:"kyverno|gatekeeper|conftest",does:"rules by which a cluster takes only images that have passed, from the same policy",about:`Try:
  image-gate admission kyverno 'ghcr.io/acme/**' --exempt 'registry.k8s.io/**' --output kyverno.yml
  image-gate admission conftest --output image-gate.rego`,missing:{what:"the engine is missing",fix:"Write admission kyverno, admission gatekeeper or admission \
conftest."}},exceptionName=/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,admissionKyvernoRow=commandRow({name:"admission kyverno",forms:["[PATTERN]...","IMAGE@DIGEST..\
. --break-glass NAME --until DAY"],does:"write policies for Kyverno 1.19: signature, scan, SBOM, digest, and the places that images may come from",about:`Writes\
 two policies: one asks images that match a pattern ('*' within a path, '**' across; default is every image) for what image-gate verify asks for, one refuses al\
l
images that match none. Both only report until --enforce is given. With --break-glass an exception is written instead, for images by digest, which ends by itsel\
f.

Try:
  image-gate admission kyverno 'ghcr.io/acme/**' --exempt 'registry.k8s.io/**' --output kyverno.yml
  image-gate admission kyverno ghcr.io/acme/app@sha256:… --break-glass incident-4711 --until 2026-12-01`,exits:{0:"it is written"},words:anyWords,options:{exempt:listOption(
"Pattern of images that may run without evidence, e.g. 'registry.k8s.io/**'; may be repeated."),enforce,"break-glass":textOption("Name of an exception, e.g. of \
an incident: pods may run whose images are all named, until --until."),until:dayOption("Moment at which the exception ends, at most 7 days ahead: 2026-12-01T18:\
00:00Z, or a day, at whose beginning (UTC) it ends: 2026-12-01."),...signerOptions,policy:policyOption,output},problems:({positionals,certain,raw})=>raw.has("br\
eak-glass")||raw.has("until")?exceptionProblems(positionals,raw):patternProblems([...certain,...raw.get("exempt")?.split(`
`)??[]]),read:({words,values:{exempt,enforce:enforce2,"break-glass":name,until,policy,output:output2,...values}})=>({images:words,exempt,enforce:enforce2,...name===
void 0||until===void 0?{}:{exception:{name,until}},signers:signersIn(values),...policy===void 0?{}:{policy},...output2===void 0?{}:{output:output2}})});function patternProblems(patterns){
return patterns.filter(one=>!patternForm.test(one)||hasCapital(one)).map(noPattern2)}function hasCapital(pattern){return/[A-Z]/.test(pattern.replace(/@.*$/,"").
replace(/:[^/:]*$/,""))}function noPattern2(where){return{where,what:"it is no pattern for names of images",fix:"Write a name in small letters without https:// \
and without a slash at its end, with * within a path and ** across: 'ghcr.io/acme/**'."}}function exceptionProblems(images2,raw){let where="--break-glass",others=[
"exempt","enforce","key","identity","trusted-root","policy"].filter(name=>raw.has(name));return[...exceptionName.test(raw.get("break-glass")??"")?[]:[{where,what:raw.
has("break-glass")?"it is no name for an exception":"there is no name for the exception",fix:"Write at most 63 small letters, digits and dashes: --break-glass i\
ncident-4711."}],...raw.has("until")?[]:[{where,what:"it has no end",fix:"Write when it ends: --until 2026-12-01."}],...images2.length>0?[]:[{where,what:"there \
is no image",fix:"Name each image of the pod, by its digest."}],...images2.filter(image=>!hasDigest(image)).map(noDigest),...others.map(name=>({where:`--${name}`,
what:"an exception has no rules of its own",fix:"Leave it out, or make the policies by another call."}))]}function hasDigest(image){let read=readReference(image);
return"reference"in read&&read.reference.digest!==void 0}function noDigest(where){return{where,what:"it is not an image by digest",fix:"Write it as in the pod: \
ghcr.io/acme/app@sha256:…."}}var admissionConftestRow=commandRow({name:"admission conftest",forms:[""],does:"write rules in Rego for conftest and opa: they de\
ny a record that the policy blocks, and what verify has refused",about:`Writes the policy as rules in Rego (package main, deny and warn). They decide over a rec\
ord (image-gate-record-….json) as the policy does today, and over what
'image-gate verify --format json' has found. What is neither, or in a form that they do not know, is denied.

Try:
  image-gate admission conftest --output image-gate.rego
  conftest test --show-builtin-errors --policy image-gate.rego image-gate-record-app.json`,exits:{0:"it is written"},words:noWords("admission conftest takes opt\
ions only."),options:{policy:policyOption,output},read:({values})=>values}),admissionGatekeeperRow=commandRow({name:"admission gatekeeper",forms:["[PATTERN]..."],
does:"write a constraint for OPA Gatekeeper: images by digest, and only from the places that are named",about:`Writes a template and a constraint for Gatekeeper\
. Images that match a pattern ('*' within a path, '**' across; default is every image) must be named by digest; what
matches none may not run. It only reports until --enforce is given. Gatekeeper checks no signatures: 'image-gate admission kyverno' does.

Try:
  image-gate admission gatekeeper 'ghcr.io/acme/**' --exempt 'registry.k8s.io/**' --output gatekeeper.yml`,exits:{0:"it is written"},words:anyWords,options:{exempt:listOption(
"Pattern of images that may run by a tag, too, e.g. 'registry.k8s.io/**'; may be repeated."),enforce,output},problems:({certain,raw})=>patternProblems([...certain,
...raw.get("exempt")?.split(`
`)??[]]),read:({words,values})=>({images:words,...values})});var driftRow=commandRow({name:"drift",forms:[""],does:"hold what runs against what has passed: ledger, proofs, tags, inventory, alerts",about:`Reads what runs i\
n a cluster or on a machine, and says of each workload what is wrong: never passed, passed and then failed, an alert of the runtime, unsigned, its proof or an
exception has ended, gone from the registry, its tag names another image, not in the inventory, not recorded as deployed with GitHub. Whatever nobody knows is a\
 row, and never as it should be.

Try:
  image-gate drift --running pods.txt
  image-gate drift --docker --fail-on never-passed --fail-on passed-then-failed
  image-gate drift --running pods.txt --falco falco.jsonl --reports reports.json
  image-gate drift --running pods.txt --organization acme --cluster production-1 --environment production`,exits:{0:"nothing that runs is of a class that --fail\
-on asks for, and everybody has answered",1:"by --fail-on: something that runs is of such a class",3:"something could not be read: a registry, the ledger, the n\
ight, a list or a file of alerts"},words:noWords("Name the list of what runs with --running, or the Docker of this machine with --docker."),options:{running:listOption(
"File that says what runs: namespace, owner, image and imageID, one container a line; may be repeated (docs/drift.md has the command). Pods as JSON are refused:\
 secrets are in them."),"docker-list":listOption("File with the containers and images of a Docker; may be repeated (docs/drift.md has the command)."),docker:switchOption(
"Ask the Docker of this machine."),falco:listOption("File with events of Falco, a JSON object a line; may be repeated."),reports:listOption("File with reports o\
f trivy-operator, or policy reports of Kyverno and others, as kubectl get … --output json prints them; may be repeated."),only:listOption("Only images that ma\
tch this pattern; may be repeated. The others are counted."),except:listOption("No image that matches this pattern; may be repeated. They are counted."),ledger:textOption(
"Folder or bare Git repository of the ledger, or none. Default is .image-gate/ledger where it is there."),"ledger-repository":placeOptions["ledger-repository"],
night:textOption("Folder of the newest night, which is the inventory. Default is .image-gate/night where a night is in it."),...signerOptions,policy:policyOption,
exceptions:reportIgnoreFilesOption,organization:textOption("Organization on GitHub whose deployment records are read, with the token in GITHUB_TOKEN. Needs --cl\
uster and --environment."),cluster:textOption("With --organization: the cluster that the list is of, e.g. production-1."),environment:textOption("With --organiz\
ation: its stage, e.g. production."),folder:textOption("Folder into which drift.json and drift.md are written. Default is .image-gate/drift."),"fail-on":listOption(
"any, none, or a class such as never-passed; may be repeated. Default is any."),"publish-findings":publishOption,format:choiceOption(["text","json"],"text","tex\
t or json. Default is text.")},problems:({raw})=>[...placeProblems(raw),...sourceProblems(raw),...wordProblems(raw),...recordProblems(raw)],read:({values:{running,
"docker-list":dockerLists,docker,falco,reports,...values}})=>{let{only,except,ledger,night,policy,exceptions,folder=usualFolders.command.drift,format}=values,failOn=failOnIn(
failWords(values["fail-on"]),"--fail-on"),{organization:organisation,cluster="",environment=""}=values;return{running:{pods:running,dockerLists,docker},watchers:{
falco,reports},select:{only,except},exceptions,folder,format,ledger:{...ledger==="none"?{}:{place:placeIn(values)},isNamed:ledger!==void 0||values["ledger-repos\
itory"]!==void 0},...night===void 0?{}:{night},...policy===void 0?{}:{policy},signers:signersIn(values),...organisation===void 0?{}:{records:{organisation,cluster,
environment}},failOn:"failOn"in failOn?failOn.failOn:"any",publishFindings:values["publish-findings"]}}});function failWords(given){return given.length===0?["an\
y"]:given}function sourceProblems(raw){return["running","docker-list","docker"].some(name=>raw.has(name))?[]:[{where:"--running",what:"it is missing, and nothin\
g else says what runs",fix:"Name the list that kubectl has written (docs/drift.md has the command), or add --docker."}]}function recordProblems(raw){let[name,cluster="",
environment=""]=["organization","cluster","environment"].map(one=>raw.get(one));return name===void 0?raw.has("cluster")||raw.has("environment")?[{where:"--organ\
ization",...noOrganization}]:[]:[.../^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(name)?[]:[{where:"--organization",...noOrganization}],...recordPlaceProblems({cluster,
environment},"--")]}var noOrganization={what:"it does not name an organization on GitHub, whose deployment records are of that cluster",fix:"Write its name, e.g\
. acme."};function wordProblems(raw){let list=name=>raw.get(name)?.split(`
`)??[],failOn=failOnIn(failWords(list("fail-on")),"--fail-on");return[...selectProblems({only:list("only"),except:list("except")},"--"),..."problem"in failOn?[failOn.
problem]:[]]}var escalateRow=commandRow({name:"escalate",forms:[""],does:"page people, keep issues and tell owners of what the ledger says, each once",about:`Reads the ledge\
r and the policy, and tells what is new of it: a page for what the policy pages about, one issue for each advisory and owner, one notice to each owner.
Issues are opened, brought up to date, closed by the scan that shows the fix, and opened again where they were closed too early. Told again nothing is sent twic\
e; what
could not be sent is a line and exit code 3, and the next run sends it. Old debt pages nobody.

Secrets are variables, never options: IMAGE_GATE_PAGERDUTY_KEY pages, IMAGE_GATE_WEBHOOK_URL and IMAGE_GATE_WEBHOOK_SECRET tell owners, IMAGE_GATE_MAIL_PASSWORD\

is that of --mail-user, GITHUB_TOKEN keeps issues.

Try:
  image-gate escalate --dry-run
  image-gate escalate --issues acme/security`,exits:{0:"nothing is left to send",2:"wrong usage, nowhere to tell it, no ledger, or one that was changed",3:"some\
thing could not be sent, or the ledger is behind; the rest is sent"},words:noWords("Name the place of the ledger with --ledger or --ledger-repository."),options:{
...placeOptions,policy:policyOption,issues:textOption("Repository on GitHub that has the issues, owner/name. Default is none: no issue is kept."),"pagerduty-url":textOption(
"Where pages go: https://events.eu.pagerduty.com/v2/enqueue in the EU, or a proxy of yours. Default is https://events.pagerduty.com/v2/enqueue."),"mail-from":textOption(
"Address that mail to owners is from. Theirs are in the policy."),...mailServerOptions,"publish-findings":switchOption("Also where everybody can read issues, wr\
ite what was found in images that are not known to be public."),"dry-run":switchOption("Send and write nothing: say what would be.")},problems:({raw})=>[...placeProblems(
raw),...repositoryProblems("--issues",raw.get("issues"))],read:({values:{policy,issues,"pagerduty-url":pagerUrl,...values}})=>({ledger:placeIn(values),...policy===
void 0?{}:{policy},...issues===void 0?{}:{issues},...pagerUrl===void 0?{}:{pagerUrl},mail:{mailFrom:values["mail-from"]??"",mailServer:values["mail-server"]??"",
mailUser:values["mail-user"]??""},publishFindings:values["publish-findings"],isDry:values["dry-run"]})});var exceptionsGroup={form:"add|adopt|lint|prune|vex …",does:"write, adopt, check or publish the exceptions, or remove those that have expired",about:`FILE is \
.trivyignore and .trivyignore.yaml where none is named.

Try:
  image-gate exceptions lint
  image-gate exceptions prune --write
  image-gate exceptions add CVE-2024-1234 --reason 'never given foreign input' --until 2026-12-31`,missing:{what:"the action is missing",fix:"Write exceptions a\
dd, exceptions adopt, exceptions lint, exceptions prune or exceptions vex."}},exceptionsLintRow=commandRow({name:"exceptions lint",forms:["[FILE]..."],does:"say\
 what is wrong with each exception",about:`Says what is wrong with each exception, at file:line:column, and the line that would be valid. It judges as the check\
 of a pull request
does, but asks for no approvals. FILE is .trivyignore and .trivyignore.yaml where none is named.`,exits:{0:"all are valid (expired entries, entries that end soo\
n and duplicates are no errors)",1:"an entry is not valid",2:"wrong usage, or an invalid policy"},words:anyWords,options:{policy:policyOption,format:choiceOption(
["text","json"],"text","text or json. Default is text."),now:judgedOnOption},read:({words,values})=>({files:words,...values})}),exceptionsPruneRow=commandRow({name:"\
exceptions prune",forms:["[FILE]..."],does:"remove those that have expired",about:`Says which exceptions have expired, and with --write removes them from the fi\
les: every other byte stays as it is, and a second run changes
nothing. FILE is .trivyignore and .trivyignore.yaml where none is named.`,exits:{0:"pruned, or nothing has expired",2:"wrong usage, or an invalid file"},words:anyWords,
options:{write:switchOption("Write the files. Without it nothing is changed."),now:judgedOnOption},read:({words,values})=>({files:words,...values})}),missingId={
what:"there is no id to except",fix:"Name one of a report: image-gate exceptions add CVE-2024-1234 --reason '…' --until 2026-12-31"},exceptionsAddRow=commandRow(
{name:"exceptions add",forms:["ID --reason TEXT --until DAY"],does:"write an exception where it belongs",about:`Writes one exception to the end of .trivyignore,\
 or of .trivyignore.yaml where there is only that or where it is limited to packages, paths
or images. Every other byte of the file stays as it is. What the policy would not apply is not written.`,exits:{0:"written",2:"wrong usage, an invalid file, or \
the policy would not apply it; nothing is written"},words:someWords(missingId,{count:1,fix:"exceptions add takes one id."}),options:{reason:textOption("Why this\
 is acceptable. Required."),until:lastDayOption("The last day on which it holds (UTC), e.g. 2026-12-31. Required."),ticket:textOption("Where it is tracked."),package:listOption(
"Only in the package with this URL, e.g. pkg:npm/lodash; may be repeated."),path:listOption("Only in files of the image that match this pattern; may be repeated\
."),image:listOption("Only in images that match this pattern; may be repeated."),kind:textOption(`What it is about: ${kinds.join(", ")}. Needed in YAML where th\
e id does not say it.`),file:textOption("File to write to. Default is .trivyignore or .trivyignore.yaml."),policy:policyOption,now:judgedOnOption},problems:({raw})=>[
...["reason","until"].flatMap(name=>(raw.get(name)??"").trim()===""?[{where:`--${name}`,what:"it is missing",fix:`Add --${name}.`}]:[]),...raw.has("kind")&&!kinds.
some(kind=>kind===raw.get("kind"))?[{where:"--kind",what:"there is no such kind",fix:`Choose from ${kinds.join(", ")}.`}]:[]],read:({words:[id],values})=>{let{reason="",
until="",ticket,package:purls,path:paths,image:images2,kind:named2,...others}=values,kind=kinds.find(one=>one===named2);return{wanted:{id:id.trim(),reason,until,
...ticket===void 0?{}:{ticket},...kind===void 0?{}:{kind},...purls.length===0?{}:{purls},...paths.length===0?{}:{paths},...images2.length===0?{}:{images:images2}},
...others}}}),exceptionsAdoptRow=commandRow({name:"exceptions adopt",forms:["[FILE]..."],does:"let entries without an expiry count until a day",about:`Says whic\
h entries have no expiry and so are not applied, and with --write lets them count until a day: it writes exceptions.adopted-until
into the policy, whose other bytes stay as they are. Every run lists them until then. FILE is .trivyignore and .trivyignore.yaml where none is
named.`,exits:{0:"adopted, or there is nothing to adopt",2:"wrong usage, or an invalid file"},words:anyWords,options:{until:lastDayOption("The last day (UTC). D\
efault is the furthest one that the policy allows for every severity."),write:switchOption("Write the policy. Without it nothing is changed."),policy:policyOption,
now:judgedOnOption},read:({words,values})=>({files:words,...values})}),recordFix="Name the record that lies beside the reports: image-gate exceptions vex report\
s/image-gate-record-app.json",exceptionsVexRow=commandRow({name:"exceptions vex",forms:["RECORD.json"],does:"write an OpenVEX document of the exceptions that a \
record has applied",about:`Says to those who use the image what its exceptions say here. A reason that begins with one of OpenVEX's justifications
(component_not_present, vulnerable_code_not_present, vulnerable_code_not_in_execute_path, vulnerable_code_cannot_be_controlled_by_adversary,
inline_mitigations_already_exist) becomes not_affected; every other exception becomes affected, and is accepted until it ends.

Try:
  image-gate exceptions vex reports/image-gate-record-app.json --author 'Acme Security' --output app.openvex.json`,exits:{0:"the document is written",1:"no exce\
ption was applied to a vulnerability, so there is nothing to say; nothing is written"},words:someWords({what:"there is no record",fix:recordFix},{count:1,fix:recordFix}),
options:{author:textOption("Who says it, as readers are to know them. Default is the name of the image."),output:outputOption},read:({words:[record],values:{author="",
...values}})=>({record,author,...values})});var missing={what:"there is no id to explain",fix:"Name one of a report: image-gate explain CVE-2024-1234"},explainRow=commandRow({name:"explain",forms:["ID [RE\
PORT.json]"],does:"why a finding blocks, where it sits, what fixes it, how to except it",about:`Explains one finding of a report: the rule of the policy by whic\
h it blocks, warns or is logged, where it sits, what fixes it, and how
to except it, with the line to paste. ID is what reports call it: CVE-2024-1234, GHSA-…, DS-0002, aws-access-key-id; capitals don't
matter. Without REPORT.json it is looked up in the newest report of each image that 'image-gate scan' or 'image-gate gate' has left for
this folder, else on this machine; with --image in the last one of that image. Nothing is built, scanned or sent.

Try:
  image-gate scan app:dev ; image-gate explain CVE-2024-1234
  image-gate explain CVE-2024-1234 report.json --package openssl`,exits:{0:"it does not block",1:"it blocks",2:"there is no such finding in the report (the near\
est ids are named), or wrong usage or configuration"},words:someWords(missing,{count:2,fix:"explain takes one id and one report."}),options:{package:textOption(
"Only findings in the package of this name."),image:textOption("Image whose last report is explained, e.g. app:dev; with REPORT.json its name, for the policy’s \
rules by image."),baseline:textOption("Report to compare with, for a policy with gate-on: new. Without it everything counts as new."),ledger:textOption(ledgerHelp),
dockerfile:textOption("Dockerfile that findings are looked up in. Default is Dockerfile where it exists."),policy:policyOption,exceptions:ignoreFilesOption,now:judgedOnWithTimesOption,
"cache-dir":textOption("Folder in which a run with this option has kept KEV and EPSS. Default is where scan and gate keep them."),"report-dir":reportFolderOption},
problems:({positionals:[id]})=>id?.trim()===""?[{where:"explain",...missing}]:[],read:({words:[id,report],values})=>{let{"report-dir":reportDirectory,"cache-dir":cacheDirectory,
...others}=values;return{id:id.trim(),...report===void 0?{}:{report},...reportDirectory===void 0?{}:{reportDirectory},...cacheDirectory===void 0?{}:{cacheDirectory},
...others}}});var scanning=scanOptions.filter(name=>!["baseline","image-from","category","sbom-format"].includes(name)),images=someWords({what:"there is no image to scan befo\
re a push",fix:"Name images or patterns of the local Docker store: image-gate hook install 'acme/*:dev'"}),problems=({certain})=>certain.filter(pattern=>!patternForm.
test(pattern)).map(noPattern),hookGroup={form:"install PATTERN...",does:"do that before each git push from this machine",about:`The hook helps the person who pu\
shes, and the gate in CI decides for everybody: 'git push --no-verify' skips the hook.
  image-gate hook install 'acme/*:dev'`,missing:{what:"the action is missing",fix:"Write image-gate hook install 'acme/*:dev', or image-gate hook uninstall."}},
hookInstallRow=commandRow({name:"hook install",forms:["IMAGE|PATTERN..."],does:"write the pre-push hook of this repository",about:`Writes the pre-push hook of t\
his repository: before each push from this machine, the local images that match must pass the policy of the
work tree. A hook that is there is never overwritten. The options are those that the hook scans with.
  image-gate hook install 'acme/*:dev'`,exits:{0:"the hook is there, or printed"},words:images,inputs:scanning,options:{print:switchOption("Print the hook inste\
ad of writing it.")},problems,read:({words,values,inputs})=>({patterns:words,raw:inputs,...values})}),hookUninstallRow=commandRow({name:"hook uninstall",forms:[
""],does:"remove that hook",about:"Removes the pre-push hook of this repository if it is ours and nobody has changed it.",exits:{0:"there is no hook of image-ga\
te"},words:noWords("hook uninstall takes no arguments."),options:{},read:()=>{}}),hookRunRow=commandRow({name:"hook run",forms:["IMAGE|PATTERN..."],does:"what t\
he hook calls before a push",about:`What the hook calls: as 'image-gate scan', but an image that passed is not scanned again that day (UTC) until the image, the\
 policy, the
exceptions, the vulnerability database, the scanner or image-gate change. Patterns that no image matches are fine: it is not built yet.`,exits:{...verdictExits,
3:"an image could not be judged, or a tool failed"},words:images,inputs:scanning,options:{},problems,read:({words,inputs})=>({patterns:words,raw:inputs})});var oneImage="Name one image in a registry: image-gate clair ghcr.io/acme/api:1.4 --clair-url https://clair.acme.example",clairRow=commandRow({name:"clair",forms:[
"IMAGE"],does:"what Clair says of an image in a registry, judged by the policy: no Trivy",about:`Has Clair read the image, of an index each platform, and judges\
 its report as 'image-gate judge' does. Clair fetches the layers itself. What has no answer that
counts (its advisories are not loaded, it could not read the image, half a report) is exit code 3, never a pass. The key is in IMAGE_GATE_CLAIR_PSK. To hear Cla\
ir beside
Trivy: image-gate scan IMAGE --clair-url URL.

Try:
  image-gate clair ghcr.io/acme/api:1.4 --clair-url https://clair.acme.example
  image-gate clair ghcr.io/acme/api:1.4 --clair-report clair.json -f sarif -o clair.sarif`,exits:{...verdictExits,3:"Clair has no opinion that counts, or the re\
gistry does not have the image"},words:someWords({what:"there is no image",fix:oneImage},{count:1,fix:oneImage}),inputs:clairOptions,options:{...ruleOptions,image:nameOption(
"Name of the image, for the policy’s rules by image. Default is IMAGE.")},problems:({raw,positionals:[word]})=>{let read=word===void 0?void 0:readReference(word,
word),nobody={where:"--clair-url",what:"nobody says where Clair is",fix:"Set it, or --clair-report."};return[...halfOf(raw),...read!==void 0&&"problem"in read?[
read.problem]:[],...raw.has("clair-url")||raw.has("clair-report")?[]:[nobody]]},read:({words:[word],inputs,values:{output:file,...values}})=>{let read=readReference(
word);if("problem"in read)throw new Error("defect: a reference that was checked");return{reference:read.reference,raw:inputs,...values,...file===void 0||file===
standardInput?{}:{output:file}}}});var fix="Name one image in a registry, by its digest: image-gate evidence export ghcr.io/acme/app@sha256:…",evidenceGroup={form:"export IMAGE@DIGEST",does:"al\
l that is proven about an image, in one archive for auditors",about:`Try:
  image-gate evidence export ghcr.io/acme/app@sha256:… --key image-gate.pub`,missing:{what:"the action is missing",fix:"Write evidence export."}},evidenceExportRow=commandRow(
{name:"evidence export",forms:["IMAGE@DIGEST"],does:"write signatures, attestations, SBOMs, manifests and keys into one archive",about:`Verifies the image as im\
age-gate verify does, and writes what counts into a tar: the manifests of the image and of its platforms, signatures, scan
attestations, SBOMs and the public keys or the trusted root, with a README that has the commands by which cosign and standard tools check all of it without
a registry and without a network. An image that is refused gives no archive. The same content gives the same bytes.

Try:
  image-gate evidence export ghcr.io/acme/app@sha256:… --key image-gate.pub
  image-gate evidence export ghcr.io/acme/app@sha256:… --now 2026-01-31T12:00:00Z    as it was judged then`,exits:{0:"the archive is written",1:"the image is \
refused; nothing is written",3:"the registry does not answer, has no such image, or lacks a part of the evidence"},words:someWords({what:"there is no image",fix},
{count:1,fix}),options:{...signerOptions,...builtOptions,policy:policyOption,output:textOption("File to write. Default is evidence-NAME-DIGEST.tar in the workin\
g folder."),format:choiceOption(["text","json"],"text","text or json. Default is text."),now:dayOption("Judge as of this moment, e.g. 2026-01-31T12:00:00Z: that\
 of a deployment that is long past. Of a day alone its beginning counts (UTC), before any scan of that day.")},read:({words:[image],values:{key,identity,"truste\
d-root":root,...values}})=>({image,signers:signersIn({key,identity,...root===void 0?{}:{"trusted-root":root}}),...values})});var harborGroup={form:"scan|posture",does:"what a Harbor says: its scan of an image, judged by the policy, and what its projects enforce",about:`Try:
  image-gate harbor scan harbor.example.com/acme/api:1.4
  image-gate harbor posture harbor.example.com/acme`,missing:{what:"the action is missing",fix:"Write harbor scan or harbor posture."}},account=`The account is \
that of docker login, or of HARBOR_URL, HARBOR_USERNAME and HARBOR_PASSWORD: a robot account, whose rights docs/harbor.md
lists. Checked against Harbor's published contract, never run against a live Harbor.`,oneImage2="Name one image in a project of a Harbor: image-gate harbor scan\
 harbor.example.com/acme/api:1.4",usualTimeout=10*6e4,harborScanRow=commandRow({name:"harbor scan",forms:["IMAGE"],does:"have the scanner of a Harbor scan an im\
age, and judge what it finds by the policy",about:`Asks Harbor to scan the image, of an index each platform, waits for the end and judges the report as 'image-g\
ate judge' does. What was not scanned, failed, is too old
or can't be read is exit code 3, never a pass. The scanner is named in each report, and a ledger takes none of it: severities of two scanners do not compare.
${account}

Try:
  image-gate harbor scan harbor.example.com/acme/api:1.4
  image-gate harbor scan harbor.example.com/acme/api@sha256:… --max-age 24h -f sarif -o harbor.sarif`,exits:{...verdictExits,3:"Harbor has no report that coun\
ts: not scanned, failed, late, or it does not answer"},words:someWords({what:"there is no image",fix:oneImage2},{count:1,fix:oneImage2}),options:{timeout:durationOption(
"How long the scans of all platforms may take together, e.g. 30m. Default is 10m."),"max-age":durationOption("Take the report that is there if it is not older, \
e.g. 24h, and ask for no scan. Default is a new scan."),...ruleOptions,image:nameOption("Name of the image, for the policy’s rules by image. Default is IMAGE.")},
problems:({raw,positionals:[word]})=>[...halfOf(raw),...word===void 0?[]:imageProblems(word)],read:({words:[word],values:{timeout,"max-age":maxAge,output:file,...values}})=>{
let read=readReference(word);if("problem"in read)throw new Error("defect: a reference that was checked");return{reference:read.reference,timeout:timeout??usualTimeout,
...maxAge===void 0?{}:{maxAge},...values,...file===void 0||file===standardInput?{}:{output:file}}}});function imageProblems(word){let read=readReference(word,word);
if("problem"in read)return[read.problem];let{registry}=read.reference;return registry!==dockerHub&&isInProject(read.reference)?[]:[{where:word,what:"it is no im\
age in a project of a Harbor",fix:oneImage2}]}var harborPostureRow=commandRow({name:"harbor posture",forms:["HOST/PROJECT..."],does:"what projects of a Harbor e\
nforce: signatures, withheld images, scans, immutable tags, the allow-list",about:`A line for each control of each project: content trust, prevention of vulnera\
ble images, automatic scans and SBOMs, immutable tags, the scanner, the age of the
oldest report, and the allow-list of CVEs with its one end. What can't be read is a line, and exit code 3.
${account}

Try:
  image-gate harbor posture harbor.example.com/acme
  image-gate harbor posture harbor.example.com/acme harbor.example.com/shop --output harbor-posture.json`,exits:{0:"all of it is in force",1:"something is not i\
n force, and --fail-on asks for that",3:"something could not be read"},words:someWords({what:"there is no project",fix:"Name projects with their host: image-gat\
e harbor posture harbor.example.com/acme"}),options:{"max-scan-age":durationOption("Age from which the oldest report of a project is too old, e.g. 7d. Default i\
s 7d."),"fail-on":choiceOption(["gap","none"],"gap","gap (exit code 1 where something is not in force) or none. What could not be read is 3 with both. Default i\
s gap."),format:choiceOption(["text","json"],"text","text (lines) or json (the facts, without a verdict). Default is text."),output:textOption("File for the fac\
ts as JSON, for image-gate posture.")},problems:({positionals})=>positionals.flatMap(word=>{let read=readProjectPlace(word,word);return"problem"in read?[read.problem]:
[]}),read:({words,values:{"max-scan-age":maxScanAge,"fail-on":failOn,...values}})=>({places:words.flatMap(word=>{let read=readProjectPlace(word,word);return"pla\
ce"in read?[read.place]:[]}),maxScanAge:maxScanAge??usualScanAge,failOn,...values})});var promoteRow=commandRow({name:"promote",forms:["IMAGE@DIGEST NAME:TAG..."],does:"copy an image that has passed, with its evidence, to another repository or re\
gistry",about:`Verifies the image as image-gate verify does, by the rules of the policy for its name and for each name that it gets. Then copies it, with all pl\
atforms,
and what counts of its signatures, attestations and SBOMs, by digest; reads that back and verifies it there; and only then sets the tags. What
does not count is not copied, and its number is said. What is there already is not sent again. A tag as the source is looked up once.

Try:
  image-gate promote ghcr.io/acme/app@sha256:… registry.example.com/prod/app:1.4 --key image-gate.pub`,exits:{0:"all tags point to the image, and its evidence\
 is beside it",1:"it is refused, at its source (nothing is written) or by its copy (no tag is moved)",3:"a registry does not answer, refuses, or has no such ima\
ge; no tag is without its evidence"},words:someWords({what:"there is no image to promote",fix:"Name it by its digest, and where to: image-gate promote ghcr.io/a\
cme/app@sha256:… ghcr.io/acme/prod:1.4"}),options:{...signerOptions,...builtOptions,policy:policyOption,format:choiceOption(["text","json"],"text","text or js\
on. Default is text.")},problems:({certain})=>certain.length===1?[nowhere]:certain.slice(1).flatMap(problemOf),read:({words:[source,...destinations],values:{commit,
policy,format,...values}})=>({source,destinations,signers:signersIn(values),...commit===void 0?{}:{commit},...policy===void 0?{}:{policy},format})}),nowhere={where:"\
promote",what:"there is no name to promote the image to",fix:"Write it behind the image: image-gate promote ghcr.io/acme/app@sha256:… ghcr.io/acme/prod:1.4"};
function problemOf(where){let problem=destinationProblem(where);return problem===void 0?[]:[{where,...problem}]}var ledgerGroup={form:"add|collect|show|retire|verify",does:"keep the history of findings: what is new, fixed, reopened and overdue",about:`A ledger is JSON Lin\
es in a folder or a Git repository: events, which are only ever added. What it says is worked out from all of them each time.

Try:
  image-gate ledger add reports --stream ghcr.io/acme/api=main
  image-gate ledger show`,missing:{what:"the action is missing",fix:"Write add, collect, show, retire or verify behind `ledger`."}},ledgerAddRow=commandRow({name:"\
ledger add",forms:["REPORT..."],does:"add what reports say to the history of their images",about:`REPORT is a JSON that image-gate has written (trivy-results-….\
json, with image-gate-record-….json beside it), or a folder of them. Each belongs to
a stream: the repository of its image, and the line that --stream names for it, such as a branch or a pattern of tags. A report that is there already changes
nothing; one that comes late can make times longer, never shorter. Many may add at once.

Try:
  image-gate scan ghcr.io/acme/api:1.4 --report-dir reports
  image-gate ledger add reports --stream ghcr.io/acme/api=main`,exits:{0:"all reports are in the ledger",2:"wrong usage, a report without record, an image that \
may be private for a ledger that is public, or a ledger that was changed"},words:someWords({what:"there is no report to add",fix:"Name it, or its folder: image-\
gate ledger add reports --stream ghcr.io/acme/api=main"}),options:{...placeOptions,"publish-findings":publishOption,stream:listOption("REPOSITORY=LINE, e.g. ghc\
r.io/acme/api=main. Once for each repository."),now:dayOption("Add as of this day, e.g. 2026-01-31.")},problems:({raw})=>[...placeProblems(raw),...streamsIn(raw.
get("stream")?.split(`
`)??[]).problems],read:({words,values:{stream,now,...values}})=>({reports:words,ledger:placeIn(values),publishFindings:values["publish-findings"],streams:streamsIn(
stream).streams,...now===void 0?{}:{now}})}),ledgerCollectRow=commandRow({name:"ledger collect",forms:[""],does:"add what the runs of protected branches have re\
corded on GitHub",about:`Looks at the artifacts of the runs that pushes to these branches have started, and adds each record that is attested: the registry has \
a scan attestation of its
image, signed by who counts, that says the same. All others are refused, a line each. A record that is there already changes nothing, so it may run as often as \
you
like, and after a failure again. Asks GitHub with GITHUB_TOKEN, which needs actions: read and contents: read, and writes with LEDGER_TOKEN where that is set.

Try:
  image-gate ledger collect --repository acme/api --ledger-repository acme/image-ledger --key image-gate.pub`,exits:{0:"all records of images that have passed a\
re in the ledger",1:"one is refused; the others are in the ledger",2:"wrong usage, a branch that is not protected, or a ledger that was changed",3:"GitHub or a \
registry did not answer for one; the others are in the ledger"},words:noWords("Name the repository with --repository."),options:{...placeOptions,"publish-findin\
gs":publishOption,repository:textOption("Repository on GitHub whose runs are looked at, owner/name. Default is GITHUB_REPOSITORY."),branch:listOption("A protect\
ed branch; may be repeated. Default is the default branch. It is the line of its images."),days:textOption("Days that are looked back. Default is 2."),...signerOptions,
policy:policyOption},problems:({raw})=>[...placeProblems(raw),...repositoryProblems("--repository",raw.get("repository")),...daysProblems(raw.get("days"))],read:({
values:{repository,branch,days="2",policy,...values}})=>({ledger:placeIn(values),publishFindings:values["publish-findings"],...repository===void 0?{}:{repository},
branches:branch,days:Number(days),signers:signersIn(values),...policy===void 0?{}:{policy}})}),ledgerShowRow=commandRow({name:"ledger show",forms:[""],does:"say\
 how every stream stands",about:`Reads the whole ledger, checks that no batch before the last one was changed or is missing, and says for each stream what is op\
en, overdue, new, fixed, reopened and
excepted. What the first scan of a stream found is old debt, whose age nobody knows: it is counted apart. Write down the root, and name it later with --root:
then also a change or removal of the newest events shows. With --now it says how everything stood at an earlier moment, and the root of that moment.`,exits:{0:"\
shown, and with --fail-on breach all is in time",1:"by --fail-on: a finding is past its time; old debt and what is excepted do not count",2:"wrong usage, no led\
ger, or one that was changed",3:"by --fail-on: a stream has no complete scan in the last 48 hours, or its newest scan failed, so that nobody knows"},words:noWords(
"Name its place with --ledger or --ledger-repository."),options:{...placeOptions,"publish-findings":publishOption,root:textOption("A root that was shown earlier\
, sha256:…; the ledger must still hold it."),days:textOption("Days for which new, fixed and reopened findings are counted. Default is 7."),format:choiceOption(
["text","json"],"text","text or json. Default is text."),"fail-on":choiceOption(["none","breach"],"none","none or breach (a finding past its time, or a stream o\
f which that is not known). Default is none."),now:dayOption("How everything stood at this moment, e.g. 2026-01-31 (its beginning, UTC): what was added later do\
es not count.")},problems:({raw})=>[...placeProblems(raw),...rootProblems(raw.get("root")),...daysProblems(raw.get("days"))],read:({values:{root,days="7",format,
"fail-on":failOn,now,...values}})=>({ledger:placeIn(values),...root!==void 0&&isDigest(root)?{root}:{},days:Number(days),format,failOn,publishFindings:values["p\
ublish-findings"],...now===void 0?{}:{now}})}),ledgerRetireRow=commandRow({name:"ledger retire",forms:["REPOSITORY=LINE..."],does:"say that images are not scann\
ed any more",about:`Closes what is open in these streams as retired, which is no fix. A report that is added later opens the stream again.

Try:
  image-gate ledger retire ghcr.io/acme/api=1.x`,exits:{0:"they are retired",2:"wrong usage, no such stream, or a ledger that was changed"},words:someWords({what:"\
there is no stream to retire",fix:"Name it: image-gate ledger retire ghcr.io/acme/api=1.x"}),options:{...placeOptions,"publish-findings":publishOption,now:dayOption(
"Retire as of this day, e.g. 2026-01-31.")},problems:({positionals,raw})=>[...placeProblems(raw),...positionals.flatMap(text=>problemIn(text))],read:({words,values:{
now,...values}})=>({streams:words.flatMap(text=>streamIn(text)),ledger:placeIn(values),publishFindings:values["publish-findings"],...now===void 0?{}:{now}})});function streamIn(text){
let read=parseStream(text,text);return"stream"in read?[read.stream]:[]}function problemIn(text){let read=parseStream(text,text.slice(0,200));return"problem"in read?
[read.problem]:[]}function streamsIn(given){let read=given.map(text=>parseStream(text,"--stream")),streams=read.flatMap(one=>"stream"in one?[one.stream]:[]),seen=new Set,
twice2=streams.find(({repository})=>seen.size===seen.add(repository).size),problems2=read.flatMap(one=>"problem"in one?[one.problem]:[]);return given.length===0&&
problems2.push(noStream),twice2!==void 0&&problems2.push({where:"--stream",what:`${twice2.repository} has two lines`,fix:"Add the reports of each line in a call\
 of its own."}),{streams,problems:problems2}}var noStream={where:"--stream",what:"it is missing",fix:"Name the repository of the images and their line: --stream\
 ghcr.io/acme/api=main"};var sampleOptions={sample:countOption(maxSample,"Draw that many streams at random, match their images again, and hold what is found against the ledger."),seed:textOption(
"What the sample is drawn by, to draw the same again. Without it one is made and printed."),budget:durationOption("Time after which no further image of the samp\
le is begun, e.g. 1h. The others are lines, and the exit code is 3.")},ruleInputs=["policy","exceptions"];function sampleIn({sample:count,seed,budget},inputs,raw){
if(count===void 0)return{};let rules=[...raw].filter(([name])=>ruleInputs.includes(name)),given={...seed===void 0?{}:{seed},...budget===void 0?{}:{budget}};return{
sample:{count,...given,raw:new Map([...inputs,...rules])}}}function sampleProblems(raw){let seed=raw.get("seed"),bad=seed===void 0||isSeed(seed)?[]:[{where:"--s\
eed",what:"it is no seed",fix:"Write 1 to 100 letters, digits and signs, without a space."}];if(raw.has("sample"))return bad;let idle=[...Object.keys(sampleOptions),
...scanInputs].filter(name=>raw.has(name));return[...bad,...idle.map(name=>({where:`--${name}`,what:"it is about a sample, and none is asked for",fix:"Add --sam\
ple 20, or leave it out."}))]}var postureOption=textOption("File or folder of the posture, which knows the level of maturity. Default is .image-gate/posture where one is in it."),sinceOption={
help:"From when on: yesterday (the last 24 hours), a time such as 30d, or a day such as 2026-01-31. Default is 7d.",read:(given,where)=>{if(given===void 0)return{
value:usualSince};let read=sinceIn(given,where);return"problem"in read?read:{value:read.since}}};function mailWords(values){let{"mail-to":to,"mail-from":from,"m\
ail-server":server,"mail-user":user,"mail-attach":attach}=values;return{to,from,server,user,attach}}var reportRow=commandRow({name:"report",forms:[""],does:"say\
 what is new, fixed, late and not covered, and whether targets are met",about:`Reads the ledger, the newest night, the policy and the exceptions, and says for a\
 week, or since yesterday: what is new, remediated and past its time, which exceptions
hold and for how many days, what was scanned and what was not and why, whether targets are met (no CRITICAL finding in production, all scanned, CRITICAL fixed w\
ithin
24 hours, HIGH within 7 days), the trend of 12 weeks, and the nights that are missing. A figure that nobody knows is "no data", neither 0 nor 100 %.

Try:
  image-gate report
  image-gate report --since yesterday
  image-gate report --folder weekly`,exits:{0:"the report is made, and --fail-on asks for no more",1:"by --fail-on missed: a target is missed",2:"wrong usage, n\
o ledger, or one that was changed",3:"the report was not mailed, or by --fail-on missed: of a target nobody knows whether it is met"},words:noWords("Name the pl\
ace of the ledger with --ledger or --ledger-repository."),inputs:signingInputs,options:{...placeOptions,night:textOption("Folder of the newest night, which know\
s coverage, proofs and ages. Default is .image-gate/night where a night is in it."),drift:textOption("Folder of what runs, or its drift.json (image-gate drift).\
 Default is .image-gate/drift where it is there."),posture:postureOption,since:sinceOption,format:choiceOption(fleetForms,"markdown","markdown, json, csv or htm\
l (one page that needs nothing else). Default is markdown."),output:outputOption,folder:textOption("Write all forms into this folder: report.md, report.json, re\
port.csv and report.html."),"mail-to":listOption("Address that the report is mailed to; may be repeated. Counts and the first 20 rows."),"mail-from":textOption(
"Address that the mail is from."),...mailServerOptions,"mail-attach":listOption("csv, json or html: attach this form of the report, too; may be repeated. Defaul\
t is none."),policy:policyOption,exceptions:reportIgnoreFilesOption,"stale-after":durationOption("Age from which an image is stale, e.g. 90d. Default is 90d."),
"fail-on":choiceOption(["none","missed"],"none","none or missed (a target that is missed, or of which nobody knows it). Default is none."),sign:choiceOption(signChoices,
"none","none, key (in IMAGE_GATE_KEY) or keyless (the workflow that runs): who signs the JSON, into FILE.sigstore.json beside it. Default is none."),"publish-fi\
ndings":publishOption,now:dayOption("The end of the period, e.g. 2026-01-31 (its beginning, UTC): what was added later does not count.")},problems:({raw})=>[...placeProblems(
raw),...fleetOutputProblems(raw),...signProblems(raw)],read:({values:{night,drift,posture,since,policy,exceptions,"stale-after":staleAfter,now,...values},inputs})=>({
ledger:placeIn(values),...night===void 0?{}:{night},...drift===void 0?{}:{drift},...posture===void 0?{}:{posture},since,output:fleetOutput(values),mail:mailWords(
values),...policy===void 0?{}:{policy},exceptions,staleAfter:staleAfter??usualStaleAfter,failOn:values["fail-on"],publishFindings:values["publish-findings"],sign:values.
sign,signing:inputs,...now===void 0?{}:{now}})});function signProblems(raw){return raw.has("folder")||raw.get("format")==="json"&&raw.has("output")||(raw.get("s\
ign")??"none")==="none"?[]:[{where:"--sign",what:"the JSON of a report is signed as a file, and there is none",fix:"Add --folder FOLDER, or --format json --outp\
ut report.json."}]}var verifyFix="Name one report: image-gate ledger verify report.json",ledgerVerifyRow=commandRow({name:"ledger verify",forms:["REPORT"],does:"work out again wha\
t a report says, from the ledger that it names",about:`REPORT is what image-gate report --format json has written. All events of the ledger are read, each is ch\
ecked against the one before, and the root that the report names
must be among them; then every figure of the report is worked out again as of its moment. One event that was dropped, changed or put elsewhere since ends with 2\
, one
figure that comes out otherwise with 1. Run it with the night, the policy and the exceptions that the report was made with: what came from others is a differenc\
e.

With --sample the images of that many streams, drawn at random, are matched again as a night does it, and held against what the ledger says of them. Nothing is \
written.

Try:
  image-gate ledger verify weekly/report.json
  image-gate ledger verify weekly/report.json --signed --key image-gate.pub
  image-gate ledger verify weekly/report.json --sample 20
  image-gate ledger verify weekly/report.json --ledger-repository acme/image-ledger --night night`,exits:{0:"every figure comes out as the report says, and ever\
y image of a sample has what the ledger says",1:"one does not",2:"wrong usage, no report, a signature that does not count, a ledger that was changed, or one tha\
t does not hold the root of the report",3:"the ledger could not be read, a figure could not be worked out as its night or its posture is not there, or of an ima\
ge of a sample it is not known"},words:someWords({what:"there is no report to verify",fix:verifyFix},{count:1,fix:verifyFix}),inputs:scanInputs,options:{...placeOptions,
night:textOption("Folder of the night that the report was made with. Default is .image-gate/night where it is there."),drift:textOption("Folder of what ran when\
 the report was made, or its drift.json. Default is .image-gate/drift where it is there."),posture:postureOption,policy:policyOption,exceptions:reportIgnoreFilesOption,
"stale-after":durationOption("Age from which an image is stale, as the report had it. Default is 90d."),signed:switchOption("The signature beside the report, RE\
PORT.sigstore.json, must be there. One that is there must count in any case."),...signerOptions,...sampleOptions,"publish-findings":publishOption,format:choiceOption(
["text","json"],"text","text or json. Default is text.")},problems:({raw})=>[...placeProblems(raw),...sampleProblems(raw)],read:({words:[report],values:{night,drift,
posture,policy,exceptions,"stale-after":staleAfter,signed,format,...values},inputs,raw})=>({report,ledger:placeIn(values),...night===void 0?{}:{night},...drift===
void 0?{}:{drift},...posture===void 0?{}:{posture},...policy===void 0?{}:{policy},exceptions,staleAfter:staleAfter??usualStaleAfter,signers:signersIn(values),isSigned:signed,
publishFindings:values["publish-findings"],format,...sampleIn(values,inputs,raw)})});var policyGroup={form:"check|show|diff|security-baseline …",does:"check the policy, say what holds for an image, or what a change of it decides",about:`Try:
  image-gate policy check
  image-gate policy show ghcr.io/acme/api:1
  image-gate policy diff main`,missing:{what:"the action is missing",fix:"Write policy check, policy show, policy diff or policy security-baseline."}},policyCheckRow=commandRow(
{name:"policy check",forms:[""],does:"say whether the policy is valid, and what in it has no effect",about:`Reads the policy and the rules in Rego that it names\
. Says what is wrong with it at file:line:column, or which of its rules have ended or are too
far ahead to have an effect.`,exits:{0:"it is valid, or there is none",2:"wrong usage, or it is invalid"},words:noWords("policy check takes no words; --policy n\
ames another file."),options:{policy:policyOption,now:judgedOnOption},read:({values})=>values}),policyShowRow=commandRow({name:"policy show",forms:["IMAGE..."],
does:"the rules that hold for an image, with the line that each comes from",about:`Shows every rule of the policy as it holds for an image, and where it is said\
: file:line:column, or that it is the default. Of several names of
one image the strictest holds, key by key. Nothing is scanned or sent.`,exits:{0:"shown",2:"wrong usage, or an invalid policy"},words:someWords({what:"there is \
no image",fix:"Name one: image-gate policy show ghcr.io/acme/api:1"}),problems:({positionals})=>positionals.flatMap(name=>{let read=readReference(name,name);return"\
problem"in read?[read.problem]:[]}),options:{policy:policyOption,format:choiceOption(["text","json"],"text","text or json. Default is text.")},read:({words,values})=>({
names:words,...values})}),policyDiffRow=commandRow({name:"policy diff",forms:["[REF]"],does:"what the policy here decides otherwise than that of a commit, on th\
e last reports",about:`Judges twice the last report of each image that 'image-gate scan' or 'image-gate gate' has left for this folder: by policy and exceptions\
 of REF, a commit, branch
or tag of this repository (default HEAD), and by those of the working folder. Says which verdicts and findings differ. Rules in Rego are not
asked; nothing is built, scanned or sent.`,exits:{0:"no verdict differs",1:"a verdict differs",2:"wrong usage or configuration"},words:{...anyWords,most:{count:1,
fix:"policy diff takes one commit; --report names reports."}},options:{report:listOption("Report to judge; may be repeated. Default is the last one of each imag\
e."),policy:policyOption,exceptions:ignoreFilesOption,"report-dir":reportFolderOption,now:judgedOnOption},read:({words:[from="HEAD"],values})=>{let{report:reports,
"report-dir":reportDirectory,...others}=values;return{from,reports,...reportDirectory===void 0?{}:{reportDirectory},...others}}}),securityBaselineRow=commandRow(
{name:"policy security-baseline",forms:[""],does:"print the deadlines and paths of the policy as JSON, or hold it against such a file",about:`Prints for each se\
verity the action, the time to fix and who hears of it, as the policy says it for all images. With --check it is held against a file of
that form: every value that differs is named with both places. A policy that names the file (policy: { security-baseline: FILE }) is held against it in every ru\
n.`,exits:{0:"printed, or both say the same",2:"wrong usage, an invalid policy or file, or a value differs"},words:noWords("policy security-baseline takes no wo\
rds; --check names a file."),options:{check:textOption("Hold the policy against this file, and print nothing."),policy:policyOption},read:({values})=>values}),initRow=commandRow(
{name:"init",forms:[""],does:"propose policy, workflow and request form for this repository",about:`Proposes .github/image-gate.yml, .github/workflows/image-sca\
n.yml and .github/ISSUE_TEMPLATE/security-exception.yml, made from what it finds: Dockerfiles,
steps with trivy-action, exceptions without an expiry. Shows them, and with --write writes those that are not there. Nothing is overwritten.`,exits:{0:"shown, o\
r written",2:"wrong usage"},words:noWords("init takes no words."),options:{write:switchOption("Write the files that are not there. Without it nothing is changed\
."),registry:textOption("Where images go, e.g. ghcr.io/acme. Default is ghcr.io with the owner of the remote origin."),now:judgedOnOption},problems:({raw})=>{let registry=raw.
get("registry");return registry===void 0||/^[a-z0-9][a-z0-9._:/-]{0,200}$/.test(registry)?[]:[{where:"--registry",what:"it is no place for images",fix:"Write it\
 like ghcr.io/acme, in lower case."}]},read:({values})=>values});var postureRow=commandRow({name:"posture",forms:[""],does:"how far registry, repositories and cluster have come, from level 0 to 5, and what is missing for the \
next",about:`Looks at what is named: the ledger and the newest night, the registry (whether somebody without an account may push: nothing is begun, and nothing \
is left), the
repositories on GitHub that hold a Dockerfile, internal ones too, the policies of the cluster, and what was found of what runs. Says of each criterion what was \
asked and answered, which level
is reached and what is missing for the next one, what got worse since the last time, and what was seen for the controls that auditors ask for. What nobody has l\
ooked at, and
what the token may not see, is "not known", and never counts.

GITHUB_TOKEN reads repositories. Everything is written to posture.json and posture.md in the folder.

Try:
  image-gate posture --organization acme
  image-gate posture --repository acme/app --cluster policies.json --fail-on level --level 4`,exits:{0:"it is written, and --fail-on asks for no more",1:"by --f\
ail-on: the level is not reached, or something is not as it should be",2:"wrong usage, or a file that is none of image-gate",3:"something that was asked gave no\
 answer, or by --fail-on: nobody knows it"},words:noWords("Name what is to be looked at by options: --organization, --repository, --image."),options:{...placeOptions,
night:textOption("Folder of the newest night. Default is .image-gate/night where a night is in it."),drift:textOption("Folder of what runs, or its drift.json (i\
mage-gate drift). Default is .image-gate/drift where it is there."),image:listOption("Repository of a registry, e.g. ghcr.io/acme/app, that is asked whether any\
body may push; may be repeated. Default is those of the night."),organization:listOption("Organization on GitHub whose repositories are looked at; may be repeat\
ed."),repository:listOption("Repository on GitHub, owner/name, that is looked at; may be repeated."),gate:listOption("Copy of the action that is the gate, too: \
owner/name, or ./path of one in the repositories themselves; may be repeated."),harbor:listOption("File that image-gate harbor posture --output has written: wha\
t projects of a Harbor enforce; may be repeated."),environment:textOption("Name of the environment that deploys to production. Default is production."),"run-wit\
hin":durationOption("Time within which a repository to which somebody commits has run the gate. Default is 30d."),cluster:listOption("File of policies of the cl\
uster, or of Kyverno’s configuration, as kubectl get prints them as JSON (docs/posture.md); may be repeated."),judged:listOption("Pattern that image-gate admi\
ssion kyverno was called with, e.g. 'ghcr.io/acme/**'; may be repeated. Default is every image."),exempt:listOption("Its --exempt, e.g. 'registry.k8s.io/**'; ma\
y be repeated."),...signerOptions,evidence:listOption("File or folder that is kept for auditors, e.g. of evidence export; may be repeated."),"max-age":durationOption(
"Age at which night, drift and cluster say nothing of today any more. Default is 48h."),policy:policyOption,before:textOption("posture.json that this one is com\
pared with. Default is the one in the folder."),folder:textOption("Folder for posture.json and posture.md. Default is .image-gate/posture."),format:choiceOption(
["table","markdown","json"],"table","table, markdown or json. Default is table."),level:countOption(5,"Level that is aimed for. Default is policy.maturity."),"f\
ail-on":choiceOption(postureFailures,"none","none, level (the level that is aimed for is not reached) or rows (anything is not as it should be). Default is none\
.")},problems:({raw})=>[...placeProblems(raw),...nameProblems(raw)],read:({values,raw})=>({...named(values),ledger:placeIn(values),isLedgerNamed:raw.has("ledger")||
raw.has("ledger-repository"),images:values.image,organizations:values.organization,repositories:values.repository,gates:values.gate,harbors:values.harbor,clusters:values.
cluster,judged:values.judged,exempt:values.exempt,signers:signersIn(values),evidence:values.evidence,environment:values.environment??usualPosture.environment,runWithin:values["\
run-within"]??usualPosture.runWithin,maxAge:values["max-age"]??usualPosture.maxAge,folder:values.folder??usualFolders.command.posture,format:values.format,failOn:values["\
fail-on"]})});function named({night,drift,policy,before,level}){return{...night===void 0?{}:{night},...drift===void 0?{}:{drift},...policy===void 0?{}:{policy},
...before===void 0?{}:{before},...level===void 0?{}:{level}}}function nameProblems(raw){let lines=name=>raw.get(name)?.split(`
`)??[],names={organization:lines("organization"),repository:lines("repository"),image:lines("image"),gate:lines("gate")};return postureNameProblems(names,word=>`\
--${word}`)}var clairInputs=["clair-url","clair-issuer","clair-timeout","clair-registry-access"],registryRow=commandRow({name:"registry",forms:["[IMAGE|REPOSITORY|PATTERN|R\
EGISTRY/...]","--mode merge FOLDER..."],does:"judge every image of a registry again with the advisories of today",about:`Lists images, each digest once, and jud\
ges them by the policy and the exceptions of today. An image whose SBOM was shown to stand for it is matched from
that, and no layer is pulled; each 7 days, and with a new Trivy, its layers are scanned again and both are compared. All others are pulled, checked and scanned.\

Proofs of images that have come through the gate are renewed with --sign; whatever was not listed, not scanned or not renewed is a line, and the exit code is 3.\


A run that was broken off goes on where it was when it is started again. Several machines share a night: one plans, each scans its shard, and one merges their f\
olders.

Try:
  image-gate registry registry.example.com/
  image-gate registry ghcr.io/acme/api 'ghcr.io/acme/web:1.*' --sign key
  image-gate registry --images production.txt --running pods.txt`,exits:{0:"all images were listed, judged and renewed, and --fail-on asks for no more",1:"by --\
fail-on: a finding is past its time, or an image is blocked",3:"something could not be listed, scanned or renewed, or a tool failed"},words:anyWords,inputs:["po\
licy","exceptions",...scanInputs,...clairInputs],options:{images:listOption("File of images, repositories and patterns, one a line; may be repeated."),running:listOption(
"File that says what runs: namespace, owner, image and imageID, one container a line (docs/night.md has the command). Pods as JSON are refused: secrets are in t\
hem."),listing:listOption("PLACE=FILE: what aws ecr describe-images, gcloud artifacts docker images list or az acr manifest list-metadata printed as JSON. PLACE\
 is the registry, for az with the repository; for gcloud it may be left out."),newest:countOption(maxNewest,"Only so many tags of each repository, the newest, a\
nd what runs. The others are a line, and lower the coverage."),only:listOption("Only what matches this pattern; may be repeated. The others are a line, and lowe\
r the coverage."),except:listOption("Nothing that matches this pattern; may be repeated. It is a line, and lowers the coverage."),sign:choiceOption(["none","key"],
"none","none or key (in IMAGE_GATE_KEY): who renews the proofs of what passes. Default is none: they end when they say so."),"attest-vex":switchOption("Renew th\
e exceptions of proven images as OpenVEX, too; what is attached and excepts nothing any more is withdrawn."),ledger:textOption("Folder or bare Git repository of\
 the ledger, or none. Default is .image-gate/ledger."),"ledger-repository":placeOptions["ledger-repository"],"publish-findings":publishOption,folder:textOption(
"Folder for the rows and records of the night. Default is .image-gate/night."),budget:durationOption("Time after which no further image is begun, e.g. 5h. The o\
thers are lines, and the exit code is 3."),"stale-after":durationOption("Age from which an image that nobody has built again is reported as stale, as is one of \
unknown age, e.g. 90d. Default is 90d. The exit code stays as it is."),"fail-on":textOption("none, blocked (an image) or breach (a finding past its time, by the\
 ledger). Default is breach with a ledger, else blocked."),mode:choiceOption(nightModes,"scan","scan, plan (share the images out among --shards machines) or mer\
ge (the folders of the shards and of the plan). Default is scan."),shards:countOption(maxShards,"With --mode plan: among how many machines."),shard:countOption(
maxShards,"The number of this machine: only its images of --plan are judged, and no ledger is written."),plan:textOption("Folder of the plan."),"heartbeat-url":textOption(
"https URL that is asked (GET) at the end of a night without exit code 3, so that somebody outside notices when nights stop."),format:choiceOption(["text","json"],
"text","text or json. Default is text.")},problems:({raw,positionals})=>[...modeProblems(raw),...idleOptions(raw,positionals),...raw.get("mode")==="merge"&&positionals.
length===0?[noFolders]:[],...heartbeatProblems(raw.get("heartbeat-url"),"--heartbeat-url"),...ledgerProblem(raw),...placeProblems(raw)],read:({words,values,inputs})=>{
let{images:images2,running,listing,newest,budget,"heartbeat-url":url,...others}=values,{folder=usualFolders.command.night}=others,ledger=others.ledger==="none"?
{}:{ledger:placeIn(others)};return{sources:{names:words,lists:images2,running,listings:listing},...newest===void 0?{}:{newest},only:others.only,except:others.except,
sign:others.sign,format:others.format,attestVex:others["attest-vex"],...ledger,folder,raw:inputs,publishFindings:others["publish-findings"],failOn:failOnIn2(others["\
fail-on"],others.ledger),part:nightPart(others),...budget===void 0?{}:{budget},staleAfter:others["stale-after"]??usualStaleAfter,...url===void 0?{}:{heartbeat:new URL(
url)}}}}),noFolders={where:"--mode merge",what:"there is no folder to merge",fix:"Name the folders of the plan and of the shards: image-gate registry --mode mer\
ge handed"};function failOnIn2(text,ledger){return failOnWords.find(word=>word===text)??(ledger==="none"?"blocked":"breach")}var inputOf={images:"lists",listing:"\
listings"};function idleOptions(raw,positionals){let[mode="scan",shard]=[nightModes.find(one=>one===raw.get("mode")),raw.has("shard")?1:void 0],given=[...raw].flatMap(
([name,value])=>name==="sign"&&value==="none"?[]:[[inputOf[name]??name,`--${name}`]]),[word]=positionals,named2=word===void 0?[]:[["images",word]];return idleProblems(
nightPart({mode,shard,plan:raw.get("plan")}),new Map([...given,...named2]))}function modeProblems(raw){let failOn=raw.get("fail-on"),isKnown=failOn===void 0||failOnWords.
some(word=>word===failOn),isHalf=raw.has("shard")!==raw.has("plan");return[...isKnown?[]:[{where:"--fail-on",what:"there is no such word",fix:choiceFix([failOn],
failOnWords)}],...isHalf?[{where:"--shard",what:"it and --plan belong together",fix:"Give both, or neither."}]:[],...raw.get("mode")==="plan"&&!raw.has("shards")?
[{where:"--shards",what:"it is missing",fix:"Write among how many machines the images are shared out."}]:[]]}function ledgerProblem(raw){return raw.get("ledger")!==
"none"||raw.get("fail-on")!=="breach"?[]:[{where:"--fail-on",what:"only a ledger knows which findings are past their time, and there is none",fix:"Write --fail-\
on blocked or --fail-on none, or keep a ledger."}]}var day=864e5,rehearseRow=commandRow({name:"rehearse",forms:["[IMAGE]..."],does:"what admission would decide of all that runs: tomorrow, by another policy, by a\
 new list of what is exploited",about:`Reads the evidence of each image that runs once, and says which ones a cluster would refuse if they had to start again, w\
hen, and why: what Kyverno decides by
the rules of image-gate admission kyverno, with the same --match and --exempt. Nothing is written. What the evidence does not say is NOT KNOWN, never fine.

Try:
  image-gate rehearse --running pods.txt --until 7d
  image-gate rehearse --running pods.txt --policy stricter.yml
  image-gate rehearse --running pods.txt --exploitation known_exploited_vulnerabilities.json`,exits:{0:"nothing would be refused, or --fail-on asks for less",1:"\
by --fail-on: an image would be refused, or is already",3:"something is not known: an image or a list could not be read, or the evidence does not say it"},words:anyWords,
options:{running:listOption("File that says what runs: namespace, owner, image and imageID, one container a line (docs/night.md has the command); may be repeate\
d."),images:listOption("File of images, one a line; may be repeated."),match:listOption("Pattern of images that are asked for evidence, as for admission kyverno\
, e.g. 'ghcr.io/acme/**'; may be repeated. Default is every image."),exempt:listOption("Pattern of images that may run without evidence, e.g. 'registry.k8s.io/*\
*'; may be repeated."),policy:textOption("Policy that is rehearsed. Default is the one of today."),today:textOption("Policy of today. Default is .github/image-g\
ate.yml where it exists."),at:momentsOption("Moment that is looked at: +36h, tomorrow, a day (its beginning, UTC) or 2026-12-01T03:00:00Z; may be repeated."),until:momentsOption(
"All moments until then are looked at, and the first refusal is named: 7d. Default is 1d."),exploitation:listOption("File of KEV (JSON) or EPSS (CSV, also packe\
d by gzip): says what the next night would block by it; may be repeated."),night:textOption("Folder of the last night, for --exploitation: its records say what \
a scan claim does not, e.g. whether there is a fix. Default is .image-gate/night where it exists."),...signerOptions,"fail-on":choiceOption(rehearsalFailWords,"\
any","any (refused then or already), new (not refused today) or none. Default is any."),"publish-findings":publishOption,format:choiceOption(["text","markdown",
"json"],"text","text, markdown or json. Default is text.")},problems:({raw,positionals})=>[...positionals.length>0||raw.has("running")||raw.has("images")?[]:[nothing],
...raw.has("at")&&raw.has("until")?[twice]:[],...raw.has("night")&&!raw.has("exploitation")?[idleNight]:[],...patternProblems([...raw.get("match")?.split(`
`)??[],...raw.get("exempt")?.split(`
`)??[]])],read:({words,values:{images:lists,match,at,until,"fail-on":failOn,policy,today,...values}})=>{let[first,...others]=at,{running,exempt,exploitation,format,
night=usualFolders.command.night}=values;return{images:words,lists,running,judged:match,exempt,exploitation,night,failOn,format,publishFindings:values["publish-\
findings"],...policy===void 0?{}:{policy},...today===void 0?{}:{today},when:first===void 0?{until:until.at(-1)??{after:day}}:{moments:[first,...others]},signers:signersIn(
values)}}}),nothing={where:"image-gate rehearse",what:"nothing says what runs",fix:"Name a list of it (--running pods.txt; docs/night.md has the command), a fil\
e of images (--images), or an image."},twice={where:"--at",what:"it names moments, and --until all moments up to one",fix:"Leave one of them out."},idleNight={where:"\
--night",what:"its records are needed for another list of what is exploited alone",fix:"Name that list, too (--exploitation), or leave it out."};function momentsOption(help){
return{help,read:(given,where)=>{let moments=[];for(let text of given?.split(`
`)??[]){let moment=momentIn(text,where);if(moment===void 0)return{problem:noMoment(text,where)};moments.push(moment)}return{value:moments}}}}function momentIn(text,where){
if(text==="tomorrow")return{after:day};let after=timeIn(text.replace(/^\+/,""));if(after!==void 0)return{after};let date=dayOption("").read(text,where);return"v\
alue"in date&&date.value!==void 0?{at:date.value}:void 0}function noMoment(text,where){let fix2=`${durationFix} Or tomorrow, a day (2026-12-01), or a moment of \
it (2026-12-01T03:00:00Z).`;return{where,what:`${JSON.stringify(text.slice(0,50))} is no moment`,fix:fix2}}var commands=[gateRow,scanRow,hookInstallRow,hookUninstallRow,hookRunRow,judgeRow,explainRow,exceptionsAddRow,exceptionsAdoptRow,exceptionsLintRow,exceptionsPruneRow,
exceptionsVexRow,policyCheckRow,policyShowRow,policyDiffRow,securityBaselineRow,initRow,baseRow,verifyRow,rehearseRow,promoteRow,evidenceExportRow,registryRow,driftRow,
clairRow,harborScanRow,harborPostureRow,ledgerAddRow,ledgerCollectRow,ledgerShowRow,ledgerRetireRow,ledgerVerifyRow,reportRow,postureRow,escalateRow,admissionKyvernoRow,
admissionGatekeeperRow,admissionConftestRow],groups={hook:hookGroup,exceptions:exceptionsGroup,policy:policyGroup,evidence:evidenceGroup,harbor:harborGroup,ledger:ledgerGroup,
admission:admissionGroup},topLevel=[...new Map(commands.map(row=>[firstWord(row.name),row]))].map(([word,{forms,does}])=>{let group=groupOf(word);return{word,form:group?.
form??forms[0],does:group?.does??does}});function membersOf(word){return commands.filter(({name})=>firstWord(name)===word)}function groupOf(word){return Object.
hasOwn(groups,word)?groups[word]:void 0}function firstWord(name){return name.split(" ")[0]??name}export{commands,groups,topLevel,membersOf,groupOf};
