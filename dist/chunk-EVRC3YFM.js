import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{noPattern,scan,scanOptions}from"./chunk-L5HF5YLZ.js";import{judge}from"./chunk-YTBQJLAF.js";import{anyWords,choice,command,day,flag,gate,list,
noWords,someWords,text,verdictExits}from"./chunk-KDKHM4UN.js";import{patternForm}from"./chunk-CHSPNOIZ.js";var now=day("Judge as of this day, e.g. 2026-01-31."),exceptions={form:"lint|prune [FILE]...",does:"check the exceptions, or remove those that have expired",about:`\
FILE is .trivyignore and .trivyignore.yaml where none is named.

Try:
  image-gate exceptions lint
  image-gate exceptions prune --write`,missing:{what:"the action is missing",fix:"Write exceptions lint or exceptions prune."}},exceptionsLint=command({name:"ex\
ceptions lint",forms:["[FILE]..."],does:"say what is wrong with each exception",about:`Says what is wrong with each exception, at file:line:column, and the line\
 that would be valid. It judges as the check of a pull request
does, but asks for no approvals. FILE is .trivyignore and .trivyignore.yaml where none is named.`,exits:{0:"all are valid (expired entries, entries that end soo\
n and duplicates are no errors)",1:"an entry is not valid",2:"wrong usage, or an invalid policy"},words:anyWords,options:{policy:text("Policy file. Default is .\
github/image-gate.yml where it exists."),format:choice(["text","json"],"text","text or json. Default is text."),now},read:({words,values})=>({files:words,...values})}),
exceptionsPrune=command({name:"exceptions prune",forms:["[FILE]..."],does:"remove those that have expired",about:`Says which exceptions have expired, and with -\
-write removes them from the files: every other byte stays as it is, and a second run changes
nothing. FILE is .trivyignore and .trivyignore.yaml where none is named.`,exits:{0:"pruned, or nothing has expired",2:"wrong usage, or an invalid file"},words:anyWords,
options:{write:flag("Write the files. Without it nothing is changed."),now},read:({words,values})=>({files:words,...values})});var missing={what:"there is no id to explain",fix:"Name one of a report: image-gate explain CVE-2024-1234"},explain=command({name:"explain",forms:["ID [REPORT.j\
son]"],does:"why a finding blocks, where it sits, what fixes it, how to except it",about:`Explains one finding of a report: the rule of the policy by which it b\
locks, warns or is logged, where it sits, what fixes it, and how
to except it, with the line to paste. ID is what reports call it: CVE-2024-1234, GHSA-…, DS-0002, aws-access-key-id; capitals don't
matter. Without REPORT.json it is looked up in the newest report of each image that 'image-gate scan' or 'image-gate gate' has left for
this folder, else on this machine; with --image in the last one of that image. Nothing is built, scanned or sent.

Try:
  image-gate scan app:dev ; image-gate explain CVE-2024-1234
  image-gate explain CVE-2024-1234 report.json --package openssl`,exits:{0:"it does not block",1:"it blocks",2:"there is no such finding in the report (the near\
est ids are named), or wrong usage or configuration"},words:someWords(missing,{count:2,fix:"explain takes one id and one report."}),options:{package:text("Only \
findings in the package of this name."),image:text("Image whose last report is explained, e.g. app:dev; with REPORT.json its name, for the policy’s rules by ima\
ge."),baseline:text("Report to compare with, for a policy with gate-on: new. Without it everything counts as new."),dockerfile:text("Dockerfile that findings ar\
e looked up in. Default is Dockerfile where it exists."),policy:text("Policy file. Default is .github/image-gate.yml where it exists."),exceptions:list("Ignore \
file; may be repeated. Default is .trivyignore and .trivyignore.yaml where they exist."),now:day("Judge as of this day, e.g. 2026-01-31, for exceptions and time\
s to fix."),"report-dir":text("Folder of reports. Default is where scan and gate leave them.")},problems:({positionals:[id]})=>id?.trim()===""?[{where:"explain",
...missing}]:[],read:({words:[id,report],values})=>{let{"report-dir":reportDirectory,...others}=values;return{id:id.trim(),...report===void 0?{}:{report},...reportDirectory===
void 0?{}:{reportDirectory},...others}}});var scanning=scanOptions.filter(name=>!["baseline","image-from","category"].includes(name)),images=someWords({what:"there is no image to scan before a push",fix:"\
Name images or patterns of the local Docker store: image-gate hook install 'acme/*:dev'"}),problems=({certain})=>certain.filter(pattern=>!patternForm.test(pattern)).
map(noPattern),hook={form:"install PATTERN...",does:"do that before each git push from this machine",about:`The hook helps whoever pushes, and the gate in CI de\
cides for everybody: 'git push --no-verify' skips the hook.
  image-gate hook install 'acme/*:dev'`,missing:{what:"the action is missing",fix:"Write image-gate hook install 'acme/*:dev', or image-gate hook uninstall."}},
hookInstall=command({name:"hook install",forms:["IMAGE|PATTERN..."],does:"write the pre-push hook of this repository",about:`Writes the pre-push hook of this re\
pository: before each push from this machine, the local images that match must pass the policy of the
work tree. A hook that is there is never overwritten. The options are those that the hook scans with.
  image-gate hook install 'acme/*:dev'`,exits:{0:"the hook is there, or printed"},words:images,inputs:scanning,options:{print:flag("Print the hook instead of wr\
iting it.")},problems,read:({words,values,inputs})=>({patterns:words,raw:inputs,...values})}),hookUninstall=command({name:"hook uninstall",forms:[""],does:"remo\
ve that hook",about:"Removes the pre-push hook of this repository if it is ours and nobody has changed it.",exits:{0:"there is no hook of image-gate"},words:noWords(
"hook uninstall takes no arguments."),options:{},read:()=>{}}),hookRun=command({name:"hook run",forms:["IMAGE|PATTERN..."],does:"what the hook calls before a pu\
sh",about:`What the hook calls: as 'image-gate scan', but an image that passed is not scanned again that day (UTC) until the image, the policy, the
exceptions, the vulnerability database, the scanner or image-gate change. Patterns that no image matches are fine: it is not built yet.`,exits:{...verdictExits,
3:"an image could not be judged, or a tool failed"},words:images,inputs:scanning,options:{},problems,read:({words,inputs})=>({patterns:words,raw:inputs})});var verify=command({name:"verify",forms:["IMAGE@DIGEST..."],does:"whether an image in a registry has passed: signature, scan and SBOM, checked",about:`Asks the \
registry for what is attached to the image and to each of its platforms, and checks it: signed by a key that counts, about this very
digest, passed as the policy allows, not too old, SBOM there. Whatever is missing, unreadable or says two things is a refusal with its
reason. Only the registry is asked. A tag is looked up once, and the digest is said: deploy that digest, as a tag may move.

Try:
  image-gate verify ghcr.io/acme/app@sha256:… --key image-gate.pub`,exits:{0:"all images are accepted",1:"one is refused",3:"it could not be answered: the reg\
istry does not answer, or has no such image"},words:someWords({what:"there is no image to verify",fix:"Name one in a registry, by its digest: image-gate verify \
ghcr.io/acme/app@sha256:…"}),options:{key:list("File of a public key (PEM) that counts; may be repeated. Default is what the policy names in verify.keys."),policy:text(
"Policy file. Default is .github/image-gate.yml where it exists."),format:choice(["text","json"],"text","text or json. Default is text.")},read:({words,values:{
key,...values}})=>({images:words,keys:key,...values})});var commands=[gate,scan,hookInstall,hookUninstall,hookRun,judge,explain,exceptionsLint,exceptionsPrune,verify],groups={hook,exceptions},topLevel=[...new Map(commands.
map(row=>[firstWord(row.name),row]))].map(([word,{forms,does}])=>{let group=groupOf(word);return{word,form:group?.form??forms[0],does:group?.does??does}});function membersOf(word){
return commands.filter(({name})=>firstWord(name)===word)}function groupOf(word){return Object.hasOwn(groups,word)?groups[word]:void 0}function firstWord(name){return name.
split(" ")[0]??name}export{commands,groups,topLevel,membersOf,groupOf};
