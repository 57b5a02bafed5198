import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{nothingAccepted,verifyImages}from"./chunk-QY6Q66YH.js";import"./chunk-YCCQKMGN.js";import"./chunk-IRGJHGX3.js";import"./chunk-ISXCPQFW.js";
import"./chunk-TKBDQ3DN.js";import"./chunk-3ZNSB7V5.js";import"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";
import{evidenceText,listedReasons,proofLines,verifyOutputs}from"./chunk-FTBHWEKZ.js";import"./chunk-HSFB43BR.js";import{entryList}from"./chunk-FM3S77B3.js";
import"./chunk-JOLEJTHZ.js";import{readEvent,runStep}from"./chunk-NU7XRSNH.js";import{openRules,readPolicy}from"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";
import{commitFiles,plural}from"./chunk-7HSWERG5.js";import{ConfigError,actionInputs,advisingAtEnd,anyText,code,commitOrAny,defaultPolicyPath,emptyToken,gatePorts,
githubContext,markdown,noWorkflowRun,pathOrDefault,readInputs,ruleSource,runOnRunner,strictObject,text,version}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";
import"./chunk-DIQVHKCG.js";var verifyInputs=strictObject({images:entryList,keys:entryList,identities:entryList,commit:commitOrAny,"trusted-root":anyText,policy:anyText,token:anyText}).partial();
function verifyConfig(raw,github){let{inputs,problems:bad}=readInputs({schema:verifyInputs,page:"docs/deploy-gate.md"},raw),{images=[],keys=[],identities=[],commit,
"trusted-root":trustedRoot,policy,token}=inputs,named={keys,identities,...trustedRoot===void 0?{}:{trustedRoot}},rules=ruleSource("auto",github,token),problems=[
...bad,...images.length===0?[noImages]:[],...raw.get("commit")===""?[noCommit]:[],...token===void 0?[noToken]:[],...github===void 0?[noRunner]:[]],[first,...others]=problems;
if(first!==void 0||github===void 0||token===void 0||rules==="no-token")throw new ConfigError([first??noToken,...others]);let asked={named,...commit===void 0?{}:
{commit}};return{images,asked,policy:pathOrDefault(policy,defaultPolicyPath),github,token,rules}}var noImages={where:"input images",what:"it is missing",fix:"Wr\
ite the images that are to be deployed, e.g. ghcr.io/acme/app@${{ needs.build.outputs.digest }}."},noCommit={where:"input commit",what:"it is empty",fix:"Write \
the commit, e.g. ${{ needs.build.outputs.commit }}, and look at what that job gives; `any` asks for none."},noToken=emptyToken("policy and keys are read through\
 GitHub’s API"),noRunner=noWorkflowRun("verify","Use it in a workflow, or the command `image-gate verify` elsewhere.");var maxImages=100;function evidenceSummary(verified){let refused=verified.filter(({verdict})=>verdict.verdict==="refused"),heading=refused.length===0?"## ✅ Acce\
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
