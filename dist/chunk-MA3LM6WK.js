import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{badFormat,options,readNow,stop}from"./chunk-WYOM5J7U.js";import{defaultPolicyPath,exceptionPaths,repositoryPath}from"./chunk-ISLDH7KY.js";var reportForms=["table","sarif","json","summary","comment","annotations"];var judgeOptions=["dockerfile","policy","exceptions","baseline","image","now","format","output"],standardInput="-",joinable=["table","summary","comment","annota\
tions"];function judgeCommand(args){let{raw,positionals,problems}=options(args,judgeOptions),[report,...others]=positionals,format=reportForms.find(known=>known===
(raw.get("format")??"table")),{now,problems:badNow}=readNow(raw);stop([...problems,...report===void 0?[missing]:[],...positionals.filter(one=>one===standardInput).
length>1?[twice]:[],...others.length>0?severalProblems(raw,format):[],...format===void 0?[badFormat(raw.get("format")??"",reportForms)]:[],...badNow]);let named=key=>raw.
has(key)?{[key]:raw.get(key)}:{};return{kind:"judge",reports:[report??"",...others],...named("dockerfile"),...named("policy"),...named("baseline"),...named("ima\
ge"),...named("output"),exceptions:raw.get("exceptions")?.split(`
`)??[],...now===void 0?{}:{now},format:format??"table",raw}}var missing={where:"judge",what:"there is no report to judge",fix:"Name a Trivy JSON report: image-g\
ate judge report.json. Of standard input: image-gate judge -"},twice={where:standardInput,what:"standard input can be read once",fix:"Write - once."};function severalProblems(raw,format){
let alone=["image","baseline"].filter(name=>raw.has(name)).map(name=>({where:`--${name}`,what:"it is about one image, and several reports are judged",fix:"Judge\
 that report by itself."})),fix=`Judge each report by itself, or choose from ${joinable.join(", ")}.`;return format===void 0||joinable.includes(format)?alone:[...alone,
{where:"--format",what:`several reports make no one file of ${format}`,fix}]}function judgePaths({policy,exceptions,dockerfile}){return{policy:repositoryPath(policy,
defaultPolicyPath),exceptions:exceptionPaths(exceptions),dockerfile:dockerfile??"Dockerfile",...dockerfile===void 0?{}:{dockerfileNamed:!0}}}export{standardInput,judgeCommand,severalProblems,judgePaths};
