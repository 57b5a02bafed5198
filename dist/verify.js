import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{evidenceText,proofLines,refusalText,verifyImages,verifyOutputs}from"./chunk-2OS7YLSR.js";import"./chunk-BK3A3MPC.js";import"./chunk-VKTXORGJ.js";
import"./chunk-MXWERDMH.js";import{parseListInput,ruleSource}from"./chunk-A4GZBUU2.js";import"./chunk-5P44YCKZ.js";import{actionInputs,runOnRunner}from"./chunk-GT533TFE.js";
import{readEvent,runStep}from"./chunk-TKV3PELK.js";import"./chunk-B7S33VFM.js";import"./chunk-ZEO2AC2D.js";import{list,readInputs,text}from"./chunk-4SMLHISW.js";
import"./chunk-THEXPBO4.js";import"./chunk-DRV233RU.js";import"./chunk-GTXEOO2P.js";import"./chunk-6HGVAPSJ.js";import{openRules}from"./chunk-2IT43QFE.js";
import{readPolicy}from"./chunk-D37A3HN3.js";import"./chunk-D55MWW7L.js";import"./chunk-7GMIHT5M.js";import"./chunk-CHSPNOIZ.js";import{commitFiles}from"./chunk-AIHM5HXT.js";
import"./chunk-AS6IHTG4.js";import{defaultPolicyPath,pathOrDefault}from"./chunk-UVKESB24.js";import"./chunk-S5SCV5RA.js";import"./chunk-L6ASKLU5.js";
import"./chunk-46C7PNBX.js";import"./chunk-CURB6BZH.js";import"./chunk-IXJOGZYS.js";import"./chunk-XBTTBL2K.js";import"./chunk-VNQ766HL.js";
import{githubContext}from"./chunk-Q63CV6H7.js";import"./chunk-EU7K43JX.js";import"./chunk-THJVGLCY.js";import"./chunk-R4RUWTYI.js";import{
gatePorts}from"./chunk-QPKACTNR.js";import"./chunk-KZJEKF2X.js";import"./chunk-F3Z5MWRT.js";import"./chunk-VKHHZCBE.js";import{code,markdown,
text as text2}from"./chunk-WB5RPM53.js";import"./chunk-USLO7EXV.js";import"./chunk-WV3N4TDC.js";import"./chunk-4PAIO2OC.js";import"./chunk-4KCKIREU.js";
import{ConfigError}from"./chunk-NPMNWCA4.js";import"./chunk-VUSZTHKP.js";import{strictObject}from"./chunk-VPER2H3U.js";import{version}from"./chunk-55ZWJUX4.js";
import"./chunk-DIQVHKCG.js";var entries=list(value=>parseListInput("tags",value)),verifyInputs=strictObject({images:entries,keys:entries,policy:text,token:text}).partial();function verifyConfig(raw,github){
let{inputs,problems:bad}=readInputs({schema:verifyInputs,page:"docs/deploy-gate.md"},raw),{images=[],keys=[],policy,token}=inputs,rules=ruleSource("auto",github,
token),problems=[...bad,...images.length===0?[noImages]:[],...token===void 0?[noToken]:[],...github===void 0?[noRunner]:[]],[first,...others]=problems;if(first!==
void 0||github===void 0||token===void 0||rules==="no-token")throw new ConfigError([first??noToken,...others]);return{images,keys,policy:pathOrDefault(policy,defaultPolicyPath),
github,token,rules}}var noImages={where:"input images",what:"it is missing",fix:"Write the images that are to be deployed, e.g. ghcr.io/acme/app@${{ needs.build\
.outputs.digest }}."},noToken={where:"input token",what:"it is empty, and policy and keys are read through GitHub’s API",fix:"Remove the input to use the toke\
n of the job."},noRunner={where:"image-gate/verify",what:"this is not a workflow run of a repository",fix:"Use it in a workflow, or the command `image-gate veri\
fy` elsewhere."};var maxImages=100,maxReasons=20;function evidenceSummary(verified){let refused=verified.filter(({verdict})=>verdict.verdict==="refused"),heading=refused.length===
0?"## ✅ Accepted: signed, scanned, passed":`## ❌ Refused: ${refused.length} of ${verified.length} ${verified.length===1?"image":"images"}`,ordered=[...refused,
...verified.filter(image=>!refused.includes(image))],parts=ordered.slice(0,maxImages).map(imagePart),more=ordered.length>maxImages?[`… and ${ordered.length-maxImages}\
 more images.`]:[];return`${[heading,...parts,...more].join(`

`)}
`}function imagePart({name,verdict}){let title=`${verdict.verdict==="accepted"?"✅":"❌"} **${code(name,300)}**, digest ${code(verdict.digest)}`;if(verdict.verdict===
"accepted")return[title,"",...proofLines(verdict,markdown).map(line=>`- ${line}`)].join(`
`);let reasons=verdict.refusals.slice(0,maxReasons).map(refusal=>{let{what,fix}=refusalText(refusal,markdown);return`- ${what} ${fix}`}),more=verdict.refusals.length-
reasons.length;return[title,"",...reasons,...more>0?[text2(`… ${more} more`)]:[]].join(`
`)}async function runVerify(ports,raw){return ports.runner.maskSecret(raw.get("token")??""),runStep(ports,async()=>{let{environment,files}=ports,context=githubContext(
environment,await readEvent(files,environment.GITHUB_EVENT_PATH)),{images,keys,policy:path,github,token,rules:source}=verifyConfig(raw,context),built=commitFiles(
ports.openContents(github,token),github.commit),rules=await openRules(ports,source,built),policy=await readPolicy(rules,path),verified=await verifyImages(ports,
images,{files:rules.governing,policy,keys});ports.show(evidenceText(verified,ports.table));let refused=verified.some(({verdict})=>verdict.verdict==="refused");return{
outputs:verifyOutputs(verified),summary:evidenceSummary(verified),finish:()=>refused?1:0}})}runOnRunner(version,host=>runVerify(gatePorts(host,version),actionInputs(host.environment)));
