import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{noPattern,scanOptions,scanRow}from"./chunk-WQQWBQ3F.js";import{judgeRow}from"./chunk-AUUTLLMH.js";import{anyWords,choiceOption,commandRow,dayOption,
gateRow,listOption,noWords,someWords,switchOption,textOption,verdictExits}from"./chunk-SSSGOA5H.js";import{destinationProblem}from"./chunk-WHMJ4I4X.js";
import{patternForm}from"./chunk-WUWM2COM.js";var signerOptions={key:listOption("File of a public key (PEM) that counts; may be repeated. With --key or --identity nobody counts whom the policy names. Defaul\
t is verify.keys."),identity:listOption("Workflow with its ref whose keyless signatures count, as certificates name it; may be repeated. Default is verify.ident\
ities."),"trusted-root":textOption("What keyless signatures are checked against: public, github, or a file, with which nobody but the registry is asked. Default\
 is verify.trusted-root.")};function signersIn({key,identity,"trusted-root":root}){return{keys:key,identities:identity,...root===void 0?{}:{trustedRoot:root}}}var fix="Name one image in a registry, by its digest: image-gate evidence export ghcr.io/acme/app@sha256:…",evidenceGroup={form:"export IMAGE@DIGEST",does:"al\
l that is proven about an image, in one archive for auditors",about:`Try:
  image-gate evidence export ghcr.io/acme/app@sha256:… --key image-gate.pub`,missing:{what:"the action is missing",fix:"Write evidence export."}},evidenceExportRow=commandRow(
{name:"evidence export",forms:["IMAGE@DIGEST"],does:"write signatures, attestations, SBOMs, manifests and keys into one archive",about:`Verifies the image as im\
age-gate verify does, and writes what counts into a tar: the manifests of the image and of its platforms, signatures, scan
attestations, SBOMs and the public keys or the trusted root, with a README that has the commands by which cosign and standard tools check all of it without
a registry and without a network. An image that is refused gives no archive. The same content gives the same bytes.

Try:
  image-gate evidence export ghcr.io/acme/app@sha256:… --key image-gate.pub
  image-gate evidence export ghcr.io/acme/app@sha256:… --now 2026-01-31    as it was judged on that day`,exits:{0:"the archive is written",1:"the image is ref\
used; nothing is written",3:"the registry does not answer, has no such image, or lacks a part of the evidence"},words:someWords({what:"there is no image",fix},{
count:1,fix}),options:{...signerOptions,policy:textOption("Policy file. Default is .github/image-gate.yml where it exists."),output:textOption("File to write. D\
efault is evidence-NAME-DIGEST.tar in the working folder."),format:choiceOption(["text","json"],"text","text or json. Default is text."),now:dayOption("Judge as\
 of this day, e.g. 2026-01-31: the day of a deployment that is long past.")},read:({words:[image],values:{key,identity,"trusted-root":root,...values}})=>({image,
signers:signersIn({key,identity,...root===void 0?{}:{"trusted-root":root}}),...values})});var now=dayOption("Judge as of this day, e.g. 2026-01-31."),exceptionsGroup={form:"lint|prune [FILE]...",does:"check the exceptions, or remove those that have e\
xpired",about:`FILE is .trivyignore and .trivyignore.yaml where none is named.

Try:
  image-gate exceptions lint
  image-gate exceptions prune --write`,missing:{what:"the action is missing",fix:"Write exceptions lint or exceptions prune."}},exceptionsLintRow=commandRow({name:"\
exceptions lint",forms:["[FILE]..."],does:"say what is wrong with each exception",about:`Says what is wrong with each exception, at file:line:column, and the li\
ne that would be valid. It judges as the check of a pull request
does, but asks for no approvals. FILE is .trivyignore and .trivyignore.yaml where none is named.`,exits:{0:"all are valid (expired entries, entries that end soo\
n and duplicates are no errors)",1:"an entry is not valid",2:"wrong usage, or an invalid policy"},words:anyWords,options:{policy:textOption("Policy file. Defaul\
t is .github/image-gate.yml where it exists."),format:choiceOption(["text","json"],"text","text or json. Default is text."),now},read:({words,values})=>({files:words,
...values})}),exceptionsPruneRow=commandRow({name:"exceptions prune",forms:["[FILE]..."],does:"remove those that have expired",about:`Says which exceptions have\
 expired, and with --write removes them from the files: every other byte stays as it is, and a second run changes
nothing. FILE is .trivyignore and .trivyignore.yaml where none is named.`,exits:{0:"pruned, or nothing has expired",2:"wrong usage, or an invalid file"},words:anyWords,
options:{write:switchOption("Write the files. Without it nothing is changed."),now},read:({words,values})=>({files:words,...values})});var missing={what:"there is no id to explain",fix:"Name one of a report: image-gate explain CVE-2024-1234"},explainRow=commandRow({name:"explain",forms:["ID [RE\
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
rules by image."),baseline:textOption("Report to compare with, for a policy with gate-on: new. Without it everything counts as new."),dockerfile:textOption("Doc\
kerfile that findings are looked up in. Default is Dockerfile where it exists."),policy:textOption("Policy file. Default is .github/image-gate.yml where it exis\
ts."),exceptions:listOption("Ignore file; may be repeated. Default is .trivyignore and .trivyignore.yaml where they exist."),now:dayOption("Judge as of this day\
, e.g. 2026-01-31, for exceptions and times to fix."),"report-dir":textOption("Folder of reports. Default is where scan and gate leave them.")},problems:({positionals:[
id]})=>id?.trim()===""?[{where:"explain",...missing}]:[],read:({words:[id,report],values})=>{let{"report-dir":reportDirectory,...others}=values;return{id:id.trim(),
...report===void 0?{}:{report},...reportDirectory===void 0?{}:{reportDirectory},...others}}});var scanning=scanOptions.filter(name=>!["baseline","image-from","category"].includes(name)),images=someWords({what:"there is no image to scan before a push",fix:"\
Name images or patterns of the local Docker store: image-gate hook install 'acme/*:dev'"}),problems=({certain})=>certain.filter(pattern=>!patternForm.test(pattern)).
map(noPattern),hookGroup={form:"install PATTERN...",does:"do that before each git push from this machine",about:`The hook helps the person who pushes, and the g\
ate in CI decides for everybody: 'git push --no-verify' skips the hook.
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
3:"an image could not be judged, or a tool failed"},words:images,inputs:scanning,options:{},problems,read:({words,inputs})=>({patterns:words,raw:inputs})});var promoteRow=commandRow({name:"promote",forms:["IMAGE@DIGEST NAME:TAG..."],does:"copy an image that has passed, with its evidence, to another repository or re\
gistry",about:`Verifies the image as image-gate verify does, by the rules of the policy for its name and for each name that it gets. Then copies it, with all pl\
atforms,
and what counts of its signatures, attestations and SBOMs, by digest; reads that back and verifies it there; and only then sets the tags. What
does not count is not copied, and its number is said. What is there already is not sent again. A tag as the source is looked up once.

Try:
  image-gate promote ghcr.io/acme/app@sha256:… registry.example.com/prod/app:1.4 --key image-gate.pub`,exits:{0:"all tags point to the image, and its evidence\
 is beside it",1:"it is refused, at its source (nothing is written) or by its copy (no tag is moved)",3:"a registry does not answer, refuses, or has no such ima\
ge; no tag is without its evidence"},words:someWords({what:"there is no image to promote",fix:"Name it by its digest, and where to: image-gate promote ghcr.io/a\
cme/app@sha256:… ghcr.io/acme/prod:1.4"}),options:{...signerOptions,policy:textOption("Policy file. Default is .github/image-gate.yml where it exists."),format:choiceOption(
["text","json"],"text","text or json. Default is text.")},problems:({certain})=>certain.length===1?[nowhere]:certain.slice(1).flatMap(problemOf),read:({words:[source,
...destinations],values:{policy,format,...values}})=>({source,destinations,signers:signersIn(values),...policy===void 0?{}:{policy},format})}),nowhere={where:"p\
romote",what:"there is no name to promote the image to",fix:"Write it behind the image: image-gate promote ghcr.io/acme/app@sha256:… ghcr.io/acme/prod:1.4"};function problemOf(where){
let problem=destinationProblem(where);return problem===void 0?[]:[{where,...problem}]}var verifyRow=commandRow({name:"verify",forms:["IMAGE@DIGEST..."],does:"whether an image in a registry has passed: signature, scan and SBOM, checked",about:`Ask\
s the registry for what is attached to the image and to each of its platforms, and checks it: signed by a key or a workflow that counts,
about this very digest, passed as the policy allows, not too old, SBOM there. Whatever is missing, unreadable or says two things is a refusal
with its reason. With keys alone, or a trusted root in a file, only the registry is asked. A tag is looked up once, and the digest is said:
deploy that digest, as a tag may move.

Try:
  image-gate verify ghcr.io/acme/app@sha256:… --key image-gate.pub
  image-gate verify ghcr.io/acme/app@sha256:… --identity https://github.com/acme/app/.github/workflows/image.yml@refs/heads/main`,exits:{0:"all images are acc\
epted",1:"one is refused",3:"it could not be answered: the registry does not answer, or has no such image"},words:someWords({what:"there is no image to verify",
fix:"Name one in a registry, by its digest: image-gate verify ghcr.io/acme/app@sha256:…"}),options:{...signerOptions,policy:textOption("Policy file. Default i\
s .github/image-gate.yml where it exists."),format:choiceOption(["text","json"],"text","text or json. Default is text.")},read:({words,values:{policy,format,...values}})=>({
images:words,signers:signersIn(values),...policy===void 0?{}:{policy},format})});var commands=[gateRow,scanRow,hookInstallRow,hookUninstallRow,hookRunRow,judgeRow,explainRow,exceptionsLintRow,exceptionsPruneRow,verifyRow,promoteRow,evidenceExportRow],
groups={hook:hookGroup,exceptions:exceptionsGroup,evidence:evidenceGroup},topLevel=[...new Map(commands.map(row=>[firstWord(row.name),row]))].map(([word,{forms,
does}])=>{let group=groupOf(word);return{word,form:group?.form??forms[0],does:group?.does??does}});function membersOf(word){return commands.filter(({name})=>firstWord(
name)===word)}function groupOf(word){return Object.hasOwn(groups,word)?groups[word]:void 0}function firstWord(name){return name.split(" ")[0]??name}export{commands,groups,topLevel,membersOf,groupOf};
