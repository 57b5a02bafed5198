import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceText,listedReasons,proofLines,verifyImages,verifyOutputs}from"./chunk-LGK3NSGH.js";import"./chunk-WOMB3VQU.js";import"./chunk-B3N7EH2G.js";
import"./chunk-MBKJR4VI.js";import"./chunk-WRM4S4B5.js";import"./chunk-6ALDGUL3.js";import"./chunk-ZVP4TL7U.js";import"./chunk-GNQ6XJOF.js";
import"./chunk-GTXEOO2P.js";import"./chunk-AVOPYSZO.js";import"./chunk-6LGFZE6I.js";import"./chunk-PWGYD5AQ.js";import"./chunk-OV3WPF5W.js";
import"./chunk-FF3VFVBF.js";import"./chunk-B3FQNES3.js";import"./chunk-FHD2I7XA.js";import"./chunk-3ZNSB7V5.js";import"./chunk-QDEKIYB3.js";
import"./chunk-WYLJVT35.js";import{openRules}from"./chunk-6APXIB3O.js";import{readPolicy}from"./chunk-OWWUUZZF.js";import"./chunk-P3DXPJFX.js";
import"./chunk-7GMIHT5M.js";import"./chunk-PNTMCXXB.js";import{parseListInput}from"./chunk-QGYAMLJW.js";import{ruleSource}from"./chunk-RXKLCMPX.js";
import{commitFiles}from"./chunk-AIHM5HXT.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-UVKESB24.js";import"./chunk-S5SCV5RA.js";import"./chunk-YR2NLYRL.js";
import"./chunk-W5LZPXOK.js";import{actionInputs,runOnRunner}from"./chunk-4P52X3ZT.js";import{readEvent,runStep}from"./chunk-K6G3HQFP.js";import"./chunk-7N3M7MT5.js";
import"./chunk-B7S33VFM.js";import"./chunk-QWP4D3ZI.js";import{anyText,list,readInputs}from"./chunk-GRFZWHYX.js";import"./chunk-P4Q4KMFS.js";
import"./chunk-UGOGMVOJ.js";import"./chunk-H7FXERCV.js";import{plural}from"./chunk-KUS2G4I6.js";import{githubContext}from"./chunk-EN23VZF3.js";
import"./chunk-EU7K43JX.js";import"./chunk-V4EONVYX.js";import"./chunk-Y26VXM5E.js";import"./chunk-IXJOGZYS.js";import"./chunk-XK5IOTJL.js";
import"./chunk-S6ZKY7G4.js";import"./chunk-THJVGLCY.js";import"./chunk-YIUG33YD.js";import{gatePorts}from"./chunk-FF6D7SOR.js";import"./chunk-KZJEKF2X.js";
import"./chunk-DOOR6AZ4.js";import{code,markdown,text}from"./chunk-WB5RPM53.js";import"./chunk-WAGMCTHG.js";import"./chunk-WV3N4TDC.js";
import"./chunk-CEDMKDT3.js";import"./chunk-VKHHZCBE.js";import{version}from"./chunk-55ZWJUX4.js";import"./chunk-POVIPXHE.js";import"./chunk-USLO7EXV.js";
import{ConfigError}from"./chunk-NPMNWCA4.js";import{strictObject}from"./chunk-GA2BMHTH.js";import"./chunk-F55E3OCF.js";import"./chunk-DIQVHKCG.js";var entries=list(value=>parseListInput("tags",value)),verifyInputs=strictObject({images:entries,keys:entries,identities:entries,"trusted-root":anyText,policy:anyText,
token:anyText}).partial();function verifyConfig(raw,github){let{inputs,problems:bad}=readInputs({schema:verifyInputs,page:"docs/deploy-gate.md"},raw),{images=[],
keys=[],identities=[],"trusted-root":trustedRoot,policy,token}=inputs,named={keys,identities,...trustedRoot===void 0?{}:{trustedRoot}},rules=ruleSource("auto",github,
token),problems=[...bad,...images.length===0?[noImages]:[],...token===void 0?[noToken]:[],...github===void 0?[noRunner]:[]],[first,...others]=problems;if(first!==
void 0||github===void 0||token===void 0||rules==="no-token")throw new ConfigError([first??noToken,...others]);return{images,named,policy:pathOrDefault(policy,defaultPolicyPath),
github,token,rules}}var noImages={where:"input images",what:"it is missing",fix:"Write the images that are to be deployed, e.g. ghcr.io/acme/app@${{ needs.build\
.outputs.digest }}."},noToken={where:"input token",what:"it is empty, and policy and keys are read through GitHub’s API",fix:"Remove the input to use the toke\
n of the job."},noRunner={where:"image-gate/verify",what:"this is not a workflow run of a repository",fix:"Use it in a workflow, or the command `image-gate veri\
fy` elsewhere."};var maxImages=100;function evidenceSummary(verified){let refused=verified.filter(({verdict})=>verdict.verdict==="refused"),heading=refused.length===0?"## ✅ Acce\
pted: signed, scanned, passed":`## ❌ Refused: ${refused.length} of ${verified.length} ${verified.length===1?"image":"images"}`,ordered=[...refused,...verified.
filter(image=>!refused.includes(image))],parts=ordered.slice(0,maxImages).map(imagePart),more=ordered.length>maxImages?[`… and ${ordered.length-maxImages} mor\
e images.`]:[];return`${[heading,...parts,...more].join(`

`)}
`}function imagePart({name,verdict}){let title=`${verdict.verdict==="accepted"?"✅":"❌"} **${code(name,300)}**, digest ${code(verdict.digest)}`;if(verdict.verdict===
"accepted")return[title,"",...proofLines(verdict,markdown).map(line=>`- ${line}`)].join(`
`);let{groups,more}=listedReasons(verdict,markdown),reasons=groups.flatMap(({whats,fix})=>[...whats.map(what=>`- ${what}`),"",fix,""]);return[title,"",...reasons,
...more>0?[text(`… ${plural(more,"more reason")}`)]:[]].join(`
`)}async function runVerify(ports,raw){return ports.runner.maskSecret(raw.get("token")??""),runStep(ports,async()=>{let{environment,files}=ports,context=githubContext(
environment,await readEvent(files,environment.GITHUB_EVENT_PATH)),{images,named,policy:path,github,token,rules:source}=verifyConfig(raw,context),built=commitFiles(
ports.openContents(github,token),github.commit),rules=await openRules(ports,source,built),policy=await readPolicy(rules,path),verified=await verifyImages(ports,
images,{files:rules.governing,policy,named});ports.show(evidenceText(verified,ports.table));let refused=verified.some(({verdict})=>verdict.verdict==="refused");
return{outputs:verifyOutputs(verified),summary:evidenceSummary(verified),finish:()=>refused?1:0}})}runOnRunner(version,host=>runVerify(gatePorts(host,version),actionInputs(host.environment)));
