import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{nothingAccepted,verifyImages}from"./chunk-QHHP67G7.js";import"./chunk-NO2W7BZP.js";import"./chunk-ICKCOYGT.js";import"./chunk-HEXY75PN.js";
import"./chunk-KT35ZFPX.js";import"./chunk-3ZNSB7V5.js";import"./chunk-JH4M7AFX.js";import"./chunk-HLXYS6LS.js";import"./chunk-EZ3EG6PU.js";
import{evidenceText,listedReasons,proofLines,verifyOutputs}from"./chunk-BT46F2CD.js";import"./chunk-YCQRFMHG.js";import{parseListInput}from"./chunk-ZGHLE57H.js";
import"./chunk-JOLEJTHZ.js";import{readEvent,runStep}from"./chunk-LSQY2DXU.js";import{openRules,readPolicy}from"./chunk-QJ7IVHY2.js";import"./chunk-AXMED5UL.js";
import{commitFiles,plural}from"./chunk-CWWXFKX5.js";import{ConfigError,actionInputs,advisingAtEnd,anyText,code,commitOrAny,defaultPolicyPath,gatePorts,githubContext,
list,markdown,pathOrDefault,readInputs,ruleSource,runOnRunner,strictObject,text,version}from"./chunk-F2OQW6OA.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var entries=list(value=>parseListInput("tags",value)),verifyInputs=strictObject({images:entries,keys:entries,identities:entries,commit:commitOrAny,"trusted-root":anyText,
policy:anyText,token:anyText}).partial();function verifyConfig(raw,github){let{inputs,problems:bad}=readInputs({schema:verifyInputs,page:"docs/deploy-gate.md"},
raw),{images=[],keys=[],identities=[],commit,"trusted-root":trustedRoot,policy,token}=inputs,named={keys,identities,...trustedRoot===void 0?{}:{trustedRoot}},rules=ruleSource(
"auto",github,token),problems=[...bad,...images.length===0?[noImages]:[],...raw.get("commit")===""?[noCommit]:[],...token===void 0?[noToken]:[],...github===void 0?
[noRunner]:[]],[first,...others]=problems;if(first!==void 0||github===void 0||token===void 0||rules==="no-token")throw new ConfigError([first??noToken,...others]);
let asked={named,...commit===void 0?{}:{commit}};return{images,asked,policy:pathOrDefault(policy,defaultPolicyPath),github,token,rules}}var noImages={where:"inp\
ut images",what:"it is missing",fix:"Write the images that are to be deployed, e.g. ghcr.io/acme/app@${{ needs.build.outputs.digest }}."},noCommit={where:"input\
 commit",what:"it is empty",fix:"Write the commit, e.g. ${{ needs.build.outputs.commit }}, and look at what that job gives; `any` asks for none."},noToken={where:"\
input token",what:"it is empty, and policy and keys are read through GitHub’s API",fix:"Remove the input to use the token of the job."},noRunner={where:"image\
-gate/verify",what:"this is not a workflow run of a repository",fix:"Use it in a workflow, or the command `image-gate verify` elsewhere."};var maxImages=100;function evidenceSummary(verified){let refused=verified.filter(({verdict})=>verdict.verdict==="refused"),heading=refused.length===0?"## ✅ Acce\
pted: signed, scanned, passed":`## ❌ Refused: ${refused.length} of ${verified.length} ${verified.length===1?"image":"images"}`,ordered=[...refused,...verified.
filter(image=>!refused.includes(image))],parts=ordered.slice(0,maxImages).map(imagePart),more=ordered.length>maxImages?[`… and ${plural(ordered.length-maxImages,
"more image")}.`]:[];return`${[heading,...parts,...more].join(`

`)}
`}function imagePart({name,verdict}){let title=`${verdict.verdict==="accepted"?"✅":"❌"} **${code(name,300)}**, digest ${code(verdict.digest)}`;if(verdict.verdict===
"accepted")return[title,"",...proofLines(verdict,markdown).map(line=>`- ${line}`)].join(`
`);let{groups,more}=listedReasons(verdict,markdown),reasons=groups.flatMap(({whats,fix})=>[...whats.map(what=>`- ${what}`),"",fix,""]);return[title,"",...reasons,
...more>0?[text(`… ${plural(more,"more reason")}`)]:[]].join(`
`)}async function runVerify(ports,raw){return ports.runner.maskSecret(raw.get("token")??""),runStep(ports,async()=>{let{environment,files}=ports,context=githubContext(
environment,await readEvent(files,environment.GITHUB_EVENT_PATH)),{images,asked,policy:path,github,token,rules:source}=verifyConfig(raw,context),built=commitFiles(
ports.openContents(github,token),github.commit),rules=await openRules(ports,source,built),policy=await readPolicy(rules,path),verified=await advisingAtEnd(nothingAccepted,
()=>verifyImages(ports,images,{files:rules.governing,policy,...asked}));ports.show(evidenceText(verified,ports.table));let refused=verified.some(({verdict})=>verdict.
verdict==="refused");return{outputs:verifyOutputs(verified),summary:evidenceSummary(verified),finish:()=>refused?1:0}})}runOnRunner(version,host=>runVerify(gatePorts(host,version),actionInputs(host.environment)));
