import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{reportPaths}from"./chunk-H5H3OZL3.js";import{requireMayBePublished}from"./chunk-WDZ3FU6J.js";import"./chunk-TAMMCHHY.js";import"./chunk-RHKTXKMZ.js";
import"./chunk-GWD2B6L5.js";import"./chunk-PTNC3OVE.js";import"./chunk-TZVNPYQF.js";import"./chunk-3SNSUAXO.js";import"./chunk-473NBSRF.js";
import"./chunk-RQUAI55Q.js";import{readEvent,runStep,scannedAt}from"./chunk-NU7XRSNH.js";import{askFor,branchTip,defaultBranchTip,packagesOf,readReportFile}from"./chunk-P4NVSMEY.js";
import"./chunk-JPNARZKT.js";import"./chunk-7HSWERG5.js";import{ConfigError,actionInputs,anyText,code,emptyToken,flag,gatePorts,githubContext,imageCategory,
int,namesOfReport,noWorkflowRun,object,placedNames,readInputs,repositoryUrl,row,runOnRunner,runUrl,strictObject,string,text,version}from"./chunk-CIY6UZVJ.js";
import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var sbomInputs=strictObject({report:anyText,token:anyText,"publish-findings":flag}).partial(),events=new Set(["push","schedule","workflow_dispatch"]);function sbomConfig(raw,github){
let{inputs,problems:bad}=readInputs({schema:sbomInputs,page:"docs/evidence.md"},raw),{report="",token="","publish-findings":publishFindings=!1}=inputs,branch=/^refs\/heads\/(.+)$/.
exec(github?.ref??"")?.[1],problems=[...bad,...report===""?[noReport]:[],...token===""?[noToken]:[],...github===void 0?[noRunner]:[],...github!==void 0&&(branch===
void 0||!events.has(github.event))?[noBranch(github)]:[]],[first,...others]=problems;if(first!==void 0||github===void 0||branch===void 0)throw new ConfigError([
first??noRunner,...others]);return{report,token,publishFindings,github,branch}}function unprotected(branch){return new ConfigError([{where:"image-gate/sbom",what:`\
the branch ${branch} is neither the default branch nor protected, and the dependency graph is the repository's`,fix:"Run it for the default branch, with `if: gi\
thub.ref == format('refs/heads/{0}', github.event.repository.default_branch)`."}],"branch-unprotected")}var noReport={where:"input report",what:"it is missing",
fix:"Name the folder into which actions/download-artifact has put the reports."},noToken=emptyToken("the dependency graph is written through GitHub’s API"),noRunner=noWorkflowRun(
"sbom");function noBranch({event,ref}){return{where:"image-gate/sbom",what:`the run is of ${event} on ${ref}, where what is built may be anybody's, and the depe\
ndency graph is the repository's`,fix:"Run it for pushes to a protected branch only, with `if: github.event_name == 'push'`."}}var maxDependencies=5e4;function dependencySnapshot(image,run){let stream=image.category??imageCategory(image.name),all=image.platforms.flatMap(({packages})=>packages),
purls=[...new Set(all.flatMap(({purl})=>purl??[]))].sort(),without=new Set(all.flatMap(one=>one.purl===void 0?JSON.stringify([one.type,one.name,one.version]):[])),
taken=purls.slice(0,maxDependencies);return{body:{version:0,sha:run.commit,ref:run.ref,job:{id:run.runId,correlator:`image-gate ${stream}`,html_url:run.runUrl},
detector:{name:"image-gate",version:run.version,url:run.ownUrl},scanned:image.scannedAt,manifests:{[stream]:{name:stream,...image.dockerfile===void 0?{}:{file:{
source_location:image.dockerfile}},resolved:Object.fromEntries(taken.map(purl=>[purl,{package_url:purl,scope:"runtime"}]))}}},packages:taken.length,left:without.
size+purls.length-taken.length}}var answer=object({id:int(),result:string(),message:string()});async function submitDependencies(api,repository,{body}){let how={what:`Submitting dependencies o\
f ${repository}`,permission:"contents: write"},request={method:"POST",route:`/repos/${repository}/dependency-graph/snapshots`,body,repeatable:!0};return askFor(
api,request,answer,how)}function submissionText(all){let rows=all.map(({name,snapshot:{packages,left},answer:answer2})=>row([code(name,200),String(packages),String(
left),text(answer2.message,300)]));return["## Packages in the dependency graph","",row(["Image","Packages","Without a package URL","GitHub says"]),"| :-- | --: \
| --: | :-- |",...rows,""].join(`
`)}function submissionOutputs(all){return{packages:all.map(({snapshot})=>String(snapshot.packages)).join(`
`),snapshots:all.map(({answer:answer2})=>String(answer2.id)).join(`
`)}}async function runSbom(ports,raw){return ports.runner.maskSecret(raw.get("token")??""),runStep(ports,async()=>{let{environment,files}=ports,github=githubContext(
environment,await readEvent(files,environment.GITHUB_EVENT_PATH)),submitted=await submitReports(ports,sbomConfig(raw,github));return{summary:submissionText(submitted),
outputs:submissionOutputs(submitted)}})}async function submitReports(ports,config){let{report,token,github,publishFindings}=config,api=ports.openGithub({apiUrl:github.
apiUrl,token});await requireOwnBranch(api,config);let paths=await reportPaths(ports.files,report),done=new Set,submitted=[];for(let path of paths){if(done.has(path))
continue;let{image,paths:read}=await readReportFile(ports.files,path);for(let one of read)done.add(one);let{build,category}=image.recorded,names=namesOfReport(image,
path,[]);publishFindings||await requireMayBePublished(ports,{github,token},placedNames(image,names),path);let[name]=names,at=scannedAt(image.platforms[0])??ports.
clock.now().toISOString(),about={name,category,dockerfile:build.dockerfile,scannedAt:at},run={...github,runUrl:runUrl(github),version:ports.version,ownUrl:repositoryUrl(
github)},snapshot=dependencySnapshot({...about,platforms:image.platforms.map(packagesOf)},run);submitted.push({name,snapshot,answer:await submitDependencies(api,
github.repository,snapshot)})}return submitted}async function requireOwnBranch(api,{branch,github}){if((await defaultBranchTip(api,github)).name!==branch&&(await branchTip(
api,github.repository,branch))?.isProtected!==!0)throw unprotected(branch)}runOnRunner(version,host=>runSbom(gatePorts(host,version),actionInputs(host.environment)));
