import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{hookOptions}from"./chunk-BHPJIYSD.js";import{scanOptions}from"./chunk-LYBEPMEO.js";import{letterOf}from"./chunk-WYOM5J7U.js";import{commandInputNames}from"./chunk-ZCYETP5M.js";
import"./chunk-NEPTJEXT.js";import"./chunk-5P44YCKZ.js";import"./chunk-SLRNMZZ2.js";import{require_dist}from"./chunk-7GMIHT5M.js";import"./chunk-JLF6EQ2R.js";
import"./chunk-L5SBRSO7.js";import"./chunk-WV3N4TDC.js";import"./chunk-DNFNQ7WP.js";import{object,record,string}from"./chunk-27RHW3YL.js";
import{ConfigError}from"./chunk-NPMNWCA4.js";import{__toESM}from"./chunk-DIQVHKCG.js";var import_yaml=__toESM(require_dist(),1);var explainUsage=`Usage: image-gate explain ID [REPORT.json] [options]

Explains one finding of a report: the rule of the policy by which it blocks, warns or is logged, where it sits, what fixes it, and how
to except it, with the line to paste. ID is what reports call it: CVE-2024-1234, GHSA-…, DS-0002, aws-access-key-id; capitals don't
matter. Without REPORT.json it is looked up in the newest report of each image that 'image-gate scan' or 'image-gate gate' has left for
this folder, else on this machine; with --image in the last one of that image. Nothing is built, scanned or sent.

Try:
  image-gate scan app:dev ; image-gate explain CVE-2024-1234
  image-gate explain CVE-2024-1234 report.json --package openssl

Exit codes: 0 nothing of it blocks, 1 it blocks, 2 there is no such finding in the report (the nearest ids are named), or wrong usage.
`,explainHelp={package:"Only findings in the package of this name.",image:"Image whose last report is explained, e.g. app:dev; with REPORT.json its name, for th\
e policy’s rules by image.",baseline:"Report to compare with, for a policy with gate-on: new. Without it everything counts as new.",dockerfile:"Dockerfile tha\
t findings are looked up in. Default is Dockerfile where it exists.",policy:"Policy file. Default is .github/image-gate.yml where it exists.",exceptions:"Ignore\
 file; may be repeated. Default is .trivyignore and .trivyignore.yaml where they exist.",now:"Judge as on this day, e.g. 2026-01-31, for exceptions and times to\
 fix.","report-dir":"Folder of reports. Default is where scan and gate leave them."},exceptionsUsage=`Usage: image-gate exceptions lint  [FILE]... [options]
       image-gate exceptions prune [FILE]... [options]

lint says what is wrong with each exception, and prune removes those that have expired. FILE is .trivyignore and .trivyignore.yaml where
none is named. 'image-gate exceptions lint --help' and 'image-gate exceptions prune --help' list the options of each.

Try:
  image-gate exceptions lint
  image-gate exceptions prune --write
`,lintUsage=`Usage: image-gate exceptions lint [FILE]... [options]

Says what is wrong with each exception, at file:line:column, and the line that would be valid. It judges as the check of a pull request
does, but asks for no approvals. FILE is .trivyignore and .trivyignore.yaml where none is named.

Exit codes: 0 all are valid (what has only expired, ends soon or is there twice is no error), 1 an entry is not valid, 2 wrong usage, or an
invalid policy.
`,pruneUsage=`Usage: image-gate exceptions prune [FILE]... [options]

Says which exceptions have expired, and with --write removes them from the files: every other byte stays as it is, and a second run changes
nothing. FILE is .trivyignore and .trivyignore.yaml where none is named.

Exit codes: 0 pruned, or nothing has expired; 2 wrong usage, or an invalid file.
`,lintHelp={policy:"Policy file. Default is .github/image-gate.yml where it exists.",format:"text or json. Default is text.",now:"Judge as on this day, e.g. 202\
6-01-31."},pruneHelp={write:"Write the files. Without it nothing is changed.",now:"Judge as on this day, e.g. 2026-01-31."};var scanUsage=`Usage: image-gate scan IMAGE|PATTERN... [options]
       image-gate scan LAYOUT|ARCHIVE [options]

Scans images of the local Docker store or of a registry, an OCI layout, or an archive of docker save, and judges them.

A pattern stands for images of the local store: '*' for any characters but a slash, '**' for any, '?' for one. Quote it, so that the shell
leaves it as it is. Each image is judged by the policy's rules for all its names that match; several get a table each and a line for all:
  image-gate scan 'acme/*:dev'
  image-gate scan acme/api:dev 'ghcr.io/acme/**'

Exit code of several: 3 if one could not be judged, else 1 if one is blocked, else 0. All of them are scanned in any case.
`,hookUsage=`Usage: image-gate hook install IMAGE|PATTERN... [options]
       image-gate hook uninstall
       image-gate hook run IMAGE|PATTERN... [options]

'install' writes the pre-push hook of this repository, 'uninstall' removes it, and 'run' is what the hook calls. 'image-gate hook install
--help' and 'image-gate hook run --help' list the options of each.
  image-gate hook install 'acme/*:dev'

The hook is for the one who pushes, and the gate in CI for all: 'git push --no-verify' goes without the hook.
`,installUsage=`Usage: image-gate hook install IMAGE|PATTERN... [options]

Writes the pre-push hook of this repository: before each push from this machine, the local images that match must pass the policy of the
work tree. A hook that is there is never overwritten. The options are those that the hook scans with.
  image-gate hook install 'acme/*:dev'
`,uninstallUsage=`Usage: image-gate hook uninstall

Removes the pre-push hook of this repository if it is ours and nobody has changed it.
`,runUsage=`Usage: image-gate hook run IMAGE|PATTERN... [options]

What the hook calls: as 'image-gate scan', but an image that passed is not scanned again that day (UTC) until the image, the policy, the
exceptions, the vulnerability database, the scanner or image-gate change. Patterns that no image matches are fine: it is not built yet.
`,installHelp={print:"Print the hook instead of writing it."};var actionSchema=object({inputs:record(string(),object({description:string(),default:string().optional()}))}),overview=`image-gate judges container images by th\
e policy in your repository, with the same verdict as the GitHub Action.

Usage:
  image-gate gate  [options]                   build an image, scan it, judge it, and push exactly what was scanned if it passes
  image-gate scan  IMAGE|PATTERN...            scan and judge images that are there, a layout or an archive; nothing is pushed
  image-gate hook  install PATTERN...          do that before each git push from this machine
  image-gate judge REPORT.json                 judge an existing Trivy report: no Docker, no Trivy, no network
  image-gate explain ID [REPORT.json]          why a finding blocks, where it sits, what fixes it, how to except it
  image-gate exceptions lint|prune [FILE]...   check the exceptions, or remove those that have expired

Try:
  image-gate scan alpine:3.22
  image-gate scan 'acme/*:dev'
  image-gate gate --context . --tags localhost:5000/app:dev --push
  trivy image --format json --output report.json app:dev && image-gate judge report.json

The policy is .github/image-gate.yml; without it CRITICAL blocks, HIGH and UNKNOWN warn, MEDIUM and LOW are logged.
Exceptions are in .trivyignore, each with a reason and an expiry:
  CVE-2024-1234  # not reachable from our code, Expiry: 2026-12-31

Exit codes: 0 passed, 1 blocked by the policy, 2 wrong usage or configuration, 3 a tool failed.
'image-gate COMMAND --help' explains a command and lists its options, 'image-gate --version' prints the version.
`,judgeText={dockerfile:"Dockerfile that findings are shown on in the SARIF.",policy:"Policy file. Default is .github/image-gate.yml where it exists.",exceptions:"\
Ignore file; may be repeated. Default is .trivyignore and .trivyignore.yaml where they exist.",baseline:"Earlier Trivy JSON of the image: shows what is new, fix\
ed and still there; with gate-on: new only what is new blocks.",image:"Name of the image, for the policy’s rules by image. Default is the report’s own name.",
now:"Judge as on this day, e.g. 2026-01-31, for exceptions and times to fix.",format:"table, sarif, json, summary, comment or annotations. Default is table.",output:"\
Write to this file instead of standard output."},usage={gate:`Usage: image-gate gate [options]

Builds an image (or takes one with --image or --input), scans every platform once, judges it, and with --push pushes exactly the
scanned bytes if the policy passes. Options are the inputs of the GitHub Action; a list is an option that is repeated.
`,scan:scanUsage,hook:hookUsage,"hook install":installUsage,"hook uninstall":uninstallUsage,"hook run":runUsage,judge:`Usage: image-gate judge REPORT.json|FOLDE\
R|-... [options]

Judges the JSON that 'trivy image --format json --list-all-pkgs' wrote, by the policy and exceptions of the working folder. A folder stands for
the JSON files in it, - for standard input. Several reports get a table each and a line for all; 1 is the exit code if one of them is blocked.

Try:
  trivy image --format json --list-all-pkgs app:dev | image-gate judge -
  image-gate judge reports/ -f summary -o summary.md
`,explain:explainUsage,exceptions:exceptionsUsage,"exceptions lint":lintUsage,"exceptions prune":pruneUsage},ownOptions={"hook install":installHelp,judge:judgeText,
explain:explainHelp,"exceptions lint":lintHelp,"exceptions prune":pruneHelp},inputOptions={gate:commandInputNames,scan:scanOptions,"hook install":hookOptions.install,
"hook run":hookOptions.run},everywhere={debug:"Show more of what is done.",quiet:"Show results, warnings and errors alone.",help:"Show this."},ownWording={context:"\
Path or Git URL of the build context. Default is the working folder.","cache-dir":"Folder for Trivy and its databases. Default is image-gate in your cache folde\
r, e.g. ~/.cache/image-gate.","report-dir":"Folder for the reports. Default is reports in the folder above, e.g. ~/.cache/image-gate/reports, and in it one for \
each working folder.","github-token":"Token that reads the repository of a Git URL in --context.",baseline:"What this image is compared with, so that reports sh\
ow what is new, fixed and still there, and gate-on: new in the policy blocks only for what is new. An image reference, or a Trivy JSON (a file whose name ends i\
n .json). If it can't be read, the reports say so, and everything counts as new.","trivy-version":"Version of Trivy, one of those whose hashes are pinned in thi\
s image-gate.",category:"Category in the SARIF report, under which GitHub keeps this image's alerts once you upload it. Default is made of the image's name."},withoutBuild={
file:"Dockerfile that findings are shown on. Default is Dockerfile in the working folder, where it exists."},maxActionFile=256*1024;async function readActionFile(files,path){
let bytes=await files.readBytes(path,maxActionFile),checked=actionSchema.safeParse((0,import_yaml.parse)(bytes?.toString("utf8")??""));if(checked.success)return checked.
data;let what="the file of the installed image-gate is missing or damaged";throw new ConfigError([{where:path,what,fix:"Install image-gate again."}],"installati\
on-damaged")}function helpText(topic,action){if(topic===void 0)return overview;let inputs=inputOptions[topic]??[],wording=inputs.includes("context")?ownWording:
{...ownWording,...withoutBuild},described=Object.entries(action.inputs).filter(([name])=>inputs.includes(name)).map(([name,input])=>[name,sentence({...input,description:wording[name]??
input.description})]),options=[...Object.entries(ownOptions[topic]??{}),...described,...Object.entries(everywhere)],names=options.map(([name])=>name);return`${usage[topic]}\

Options:
${options.map(([name,text])=>option(name,names,text)).join(`
`)}
`}function sentence({description,default:value}){let text=description.replaceAll("`","");return value===void 0||value==="false"||value.includes("${{")?text:`${text}\
 Default is ${value}.`}var indent=26,width=110;function option(name,allowed,text){let letter=name==="help"?"h":letterOf(name,allowed),flag=`  ${letter===void 0?
"":`-${letter}, `}--${name}`,[first="",...rest]=wrapped(text,width-indent);return[flag.length<indent?`${flag.padEnd(indent)}${first}`:`${flag}
${" ".repeat(indent)}${first}`,...rest.map(line=>" ".repeat(indent)+line)].join(`
`)}function wrapped(text,columns){let lines=[],line="";for(let word of text.split(" "))line!==""&&line.length+1+word.length>columns?(lines.push(line),line=word):
line=line===""?word:`${line} ${word}`;return[...lines,line]}export{helpText,readActionFile};
