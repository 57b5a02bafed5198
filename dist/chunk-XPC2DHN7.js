import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{commandRow,someWords,verdictExits}from"./chunk-KD6YCYFW.js";import{choiceOption,hashOption,ignoreFilesOption,judgedOnWithTimesOption,nameOption,outputOption,
policyOption,reportForms,textOption}from"./chunk-HSFB43BR.js";import{defaultPolicyPath,exceptionPaths,pathOrDefault}from"./chunk-CIY6UZVJ.js";var ledgerHelp="Folder or bare Git repository of a ledger, which says since when findings have been there: image-gate ledger add.",standardInput="-",joinable=["\
table","summary","comment","annotations"],otherFormats={markdown:"summary",md:"summary",text:"table",github:"annotations"},ruleOptions={policy:policyOption,exceptions:ignoreFilesOption,
"rego-tool":textOption("opa or conftest that runs the rules in Rego that the policy names. Needs --rego-tool-sha256."),"rego-tool-sha256":hashOption("SHA-256 th\
at this file must have."),now:judgedOnWithTimesOption,format:choiceOption(reportForms,"table","table, sarif, json, summary, comment or annotations. Default is t\
able.",otherFormats),output:outputOption},twice={where:standardInput,what:"standard input can be read once",fix:"Write - once."},judgeRow=commandRow({name:"judg\
e",forms:["REPORT.json|FOLDER|-..."],does:"judge an existing Trivy report: no Docker, no Trivy, no network",about:`Judges the JSON that 'trivy image --format js\
on --list-all-pkgs' wrote, by the policy and exceptions of the working folder. A folder stands for
the JSON files in it, - for standard input. Several reports get a table each and a line for all; 1 is the exit code if one of them is blocked.

Try:
  trivy image --format json --list-all-pkgs app:dev | image-gate judge -
  image-gate judge reports/ -f summary -o summary.md`,exits:verdictExits,words:someWords({what:"there is no report to judge",fix:"Name a Trivy JSON report: imag\
e-gate judge report.json. Of standard input: image-gate judge -"}),options:{dockerfile:textOption("Dockerfile that findings are shown on in the SARIF."),...ruleOptions,
baseline:textOption("Earlier Trivy JSON of the image: shows what is new, fixed and still there; with gate-on: new only what is new blocks."),ledger:textOption(ledgerHelp),
image:nameOption("Name of the image, for the policy’s rules by image. Default is the report’s own name.")},problems:({raw,positionals})=>[...halfOf(raw),...positionals.
filter(one=>one===standardInput).length>1?[twice]:[],...positionals.length>1?severalProblems(raw,reportForms.find(form=>form===(raw.get("format")??"table"))):[]],
read:({words,values:{output,...values},raw})=>({reports:words,...values,...output===void 0||output===standardInput?{}:{output},raw})});function halfOf(raw){let[
given,...others]=["rego-tool","rego-tool-sha256"].filter(name=>raw.has(name));if(given===void 0||others.length>0)return[];let missing=given==="rego-tool"?"rego-\
tool-sha256":"rego-tool",what=`--${missing} is missing, and only both say which program runs rules in Rego`;return[{where:`--${given}`,what,fix:`Give --${missing}\
, too.`}]}function severalProblems(raw,format){let alone=["image","baseline"].filter(name=>raw.has(name)).map(name=>({where:`--${name}`,what:"it is about one im\
age, and several reports are judged",fix:"Judge that report by itself."})),fix=`Judge each report by itself, or choose from ${joinable.join(", ")}.`;return format===
void 0||joinable.includes(format)?alone:[...alone,{where:"--format",what:`one ${format} file holds one report, and several are judged`,fix}]}function judgePaths({
policy,exceptions,dockerfile}){return{policy:pathOrDefault(policy,defaultPolicyPath),exceptions:exceptionPaths(exceptions),dockerfile:pathOrDefault(dockerfile,"\
Dockerfile")}}export{ledgerHelp,standardInput,ruleOptions,judgeRow,halfOf,severalProblems,judgePaths};
