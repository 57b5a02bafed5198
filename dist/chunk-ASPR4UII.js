import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{kyvernoDocuments,kyvernoPolicies,saying}from"./chunk-3OUINGOA.js";import{harborPostureRows,parseHarborPosture}from"./chunk-4HJLJNOV.js";import{
isDockerfileName}from"./chunk-NIFIIO6P.js";import{readYaml}from"./chunk-6BETHSW7.js";import{openHome}from"./chunk-LAG2LS7E.js";import{readLedger}from"./chunk-GK3Y646S.js";
import{alignedLines}from"./chunk-TZVNPYQF.js";import{GithubQuestions,admissionRules,changeRows,complianceNote,complianceWords,criterionRows,earlierDrift,earlierNight,
hoursText,joinedObservations,judgePosture,keepOutOfGit,levelText,namedFile,nextText,nightFile,nightProofs,notKnown,observed,postureFile,postureRows,readPostureFile,
replyAs,standingOf,stateNames,withheldPosture}from"./chunk-7NSBX36V.js";import{refusalWords}from"./chunk-FTBHWEKZ.js";import{nightCoverage,streamName,
usualScanAge}from"./chunk-HSFB43BR.js";import{filePattern,maxPathPattern,readPolicy}from"./chunk-P4NVSMEY.js";import{openTrust}from"./chunk-JPNARZKT.js";
import{clockDifference,counted,inParallel,painter,plural,pluralDo,reviewState,someNames}from"./chunk-7HSWERG5.js";import{Cancelled,ConfigError,GateError,Transient,
apiUrlIn,array,boolean,bounded,byText,code,createCatalog,defaultPolicy,digestOf,discard,entriesOf,familiarName,fieldsOf,int,isFields,iso_exports,literal,maxRefusal,
mayPass,minuteText,object,objectsOf,openTransport,parseRefusal,parsedJson,plainLine,readBody,readReference,repositoryScope,row,string,text,unknown,withFix}from"./chunk-CIY6UZVJ.js";var marks={yes:"✅",no:"❌","not-known":"❔"},listed=1e3,longest=400;function postureMarkdown(posture,{isPublic=!1}={}){return`${[`## ${levelText(posture)}`,
"",`${minuteText(new Date(posture.at))}. ${nextText(posture)}`,...section("Criteria",criterionTable(posture)),...isPublic?["",withheldPosture]:namedSections(posture)].
join(`
`)}
`}function namedSections(posture){return[...section("What was seen",rowTable(posture)),...section("What has changed",changeTable(posture)),...section("Controls",
[complianceNote,"",...complianceTable(posture)])]}function section(title,lines){return["",`### ${title}`,"",...lines]}function criterionTable(posture){return[row(
["","Level","Criterion","Seen"]),row(["---","---:","---","---:"]),...criterionRows(posture).map(({level,claim,state,seen,all})=>row([mark(state),level,claim,`${counted(
seen)} of ${counted(all)}`]))]}function rowTable(posture){let rows=postureRows(posture);return[row(["","Criterion","Of","What was seen","Next"]),row(["---","---",
"---","---","---"]),...rows.slice(0,listed).map(({state,claim,subject,why,fix})=>row([mark(state),claim,subject===""?"":code(subject,longest),text(why,longest),
text(fix,longest)])),...rows.length>listed?["",`… ${counted(rows.length-listed)} more`]:[]]}function changeTable(posture){let{before,changes}=posture;if(before===
null)return["There is no posture from before."];let since=`Since ${minuteText(new Date(before.at))}, which was level ${before.level}.`;return changes.length===0?
[`${since} Nothing has changed.`]:[since,"",row(["","Criterion","Of","Was","Is","Why"]),row(["---","---","---","---","---","---"]),...changeRows(posture).slice(
0,listed).map(({isWorse,claim,subject,was,is,why})=>row([isWorse?"❌":"",claim,code(subject,longest),was,is,text(why,longest)]))]}function complianceTable(posture){
return[row(["","Control","Asks that","Looked at","Lies in"]),row(["---","---","---","---","---"]),...complianceWords(posture).map(({state,word,standard,control,
asks,claims,shown})=>row([`${marks[state]} ${word}`,`${standard} ${control}`,asks,claims,shown.map(place=>code(place,longest)).join("<br>")]))]}function mark(state){
return`${marks[state]} ${stateNames[state]}`}var whole=Number.POSITIVE_INFINITY,columns=[{title:"LEVEL",min:whole},{title:"STATE",min:whole},{title:"SEEN",min:whole,dispensable:1},{title:"CRITERION",min:20}],
listed2=40;function renderPosture(posture,{colour=!1,width:width3=100,isPublic=!1}={}){let paint=painter(colour),rows=criterionRows(posture),cells=rows.map(({level,
state,seen,all,claim})=>[level===""?"-":level,stateNames[state],`${counted(seen)} of ${counted(all)}`,claim]),table=alignedLines(columns,cells,width3,(cell,at,column)=>{
if(at===-1)return paint.bold(cell);let state=rows[at]?.state;return column===1&&state!==void 0?painted(paint,state,cell):cell}),details=isPublic?[withheldPosture]:
[...openLines(posture),...slipLines(posture)];return[...table,"",...details,"",nextText(posture),paint.bold(levelText(posture))].join(`
`)}function painted(paint,state,cell){switch(state){case"yes":return paint.green(cell);case"no":return paint.red(cell);case"not-known":return paint.yellow(cell)}}
function openLines(posture){let open=postureRows(posture).filter(({state})=>state!=="yes");return[...open.slice(0,listed2).flatMap(({state,claim,subject,why,fix})=>[
`${stateNames[state]}: ${claim}${subject===""?"":` (${bounded(subject,120)})`}`,`  ${bounded(why,300)}`,`  ${bounded(fix,300)}`]),...open.length>listed2?[`… ${counted(
open.length-listed2)} more, in posture.json`]:[]]}function slipLines(posture){return changeRows(posture).filter(({isWorse})=>isWorse).slice(0,listed2).map(({claim,
subject,was,is})=>`Got worse: ${claim} (${bounded(subject,120)}): was ${was}, is ${is}`)}import{join as join2,resolve as resolve3}from"node:path";import{join,resolve}from"node:path";function gapOf(all,policy,now){return exceptionFrom(all,policy,now)??webhookGap(all,policy)}function hasWebhooks(all){return kyvernoWebhooks(all).length>0}function kyvernoNamespaces(all){
return[...new Set(kyvernoWebhooks(all).map(namespaceOf))]}function namespaceOf({clientConfig}){return String(fieldsOf(fieldsOf(clientConfig).service).namespace??
"kyverno")}function exceptionFrom(all,policy,now){let found=all.find(({apiVersion="",kind,spec})=>kind==="PolicyException"&&apiVersion.startsWith("policies.kyve\
rno.io/")&&isAbout(fieldsOf(spec),policy)&&!hasEnded(fieldsOf(spec),now));if(found===void 0)return;let{namespace,name}=found.metadata,end=endOf(fieldsOf(found.spec)),
until=end===void 0?", without an end":` until ${minuteText(end)}`;return`is not asked of all: the exception ${namespace===void 0?"":`${namespace}/`}${name} take\
s pods out of it${until}`}function isAbout({policyRefs},{kind,metadata:{name}}){return objectsOf(policyRefs).some(one=>one.name===name&&one.kind===kind)}var endCondition=/^time\.now\(\) < timestamp\('([\dTZ:.-]+)'\)$/;
function endOf({matchConditions}){return objectsOf(matchConditions).flatMap(({expression})=>{let[,end]=typeof expression=="string"?endCondition.exec(expression)??
[]:[];return end===void 0||Number.isNaN(Date.parse(end))?[]:[new Date(end)]})[0]}function hasEnded(spec,now){let end=endOf(spec);return end!==void 0&&end<=now}function kyvernoWebhooks(all){
return all.filter(({kind,metadata:{name}})=>kind==="ValidatingWebhookConfiguration"&&/kyverno/i.test(name)).flatMap(({webhooks})=>objectsOf(webhooks))}function webhookGap(all,policy){
let known=kyvernoWebhooks(all);if(known.length===0)return;let own=known.filter(one=>isForPolicy(one,policy));if(own.length===0)return"is in the cluster, and no \
webhook of it asks Kyverno";let gaps=own.map(one=>gapOfWebhook(one)??gapOfRequests(one,policy));return gaps.every(gap=>gap!==void 0)?gaps[0]:void 0}function isForPolicy({
clientConfig},{kind,metadata:{name}}){let{service,url}=fieldsOf(clientConfig),parts=String(fieldsOf(service).path??url??"").slice(0,longestPath).split("/"),begins=kind===
"ImageValidatingPolicy"?["ivpol","validate"]:["vpol"],at=parts.indexOf(begins[0]??"");return begins.every((part,index)=>parts[at+index]===part)&&parts.indexOf(name)>=
at+begins.length}var longestPath=64*1024;function gapOfWebhook({failurePolicy,namespaceSelector,objectSelector,clientConfig}){return failurePolicy!=="Fail"?"let\
s in whatever Kyverno does not answer (its webhook has failurePolicy Ignore)":isForAllNamespaces(namespaceSelector,namespaceOf({clientConfig}))?isEmpty(objectSelector)?
void 0:"is not asked of all objects (objectSelector of its webhook)":"is not asked in all namespaces (namespaceSelector of its webhook)"}function gapOfRequests({
rules,matchConditions},{spec}){let isAsked=([operation,...resources])=>objectsOf(rules).some(rule=>hasOne(rule.apiGroups,["","*"])&&hasOne(rule.apiVersions,["v1",
"*"])&&hasOne(rule.resources,resources)&&hasOne(rule.operations,[operation,"*"])&&rule.scope!=="Cluster");if(!requests.every(isAsked))return"is not asked of all\
 pods (rules of its webhook)";let own=objectsOf(fieldsOf(spec).matchConditions).map(({expression})=>String(expression)),isOwn=({expression})=>typeof expression==
"string"&&leavesOutNoPod(expression,own);if(!(isEmpty({matchConditions})||Array.isArray(matchConditions)&&objectsOf(matchConditions).every(isOwn)))return"is not\
 asked of all pods (matchConditions of its webhook)"}var requests=[["CREATE","pods","*","*/*"],["UPDATE","pods","*","*/*"],["UPDATE","pods/ephemeralcontainers",
"pods/*","*/ephemeralcontainers","*/*"]],ofKinds=/^!\((?:(?: \|\| )?\(object\.apiVersion == '[\w./]+' && object\.kind ==\s?'\w+'\))+\) \|\| \((.*)\)$/s,ofOthers=/^(?:(?: && )?!\(request\.resource\.group == "[a-z0-9.]*" && request\.resource\.resource == "(?!pods)[a-z]+"\))+$/;
function leavesOutNoPod(expression,own){return expression.length>longestPath?!1:own.includes(expression)||own.includes(ofKinds.exec(expression)?.[1]??"")||ofOthers.
test(expression)}function hasOne(values,wanted){return entriesOf(values).some(one=>typeof one=="string"&&wanted.includes(one))}var namespacesOfCluster=["kube-sy\
stem","kube-public","kube-node-lease"];function isForAllNamespaces(selector,own){if(isEmpty(selector))return!0;let{matchExpressions,...others}=fieldsOf(selector),
isAllowed=one=>one.key==="kubernetes.io/metadata.name"&&one.operator==="NotIn"&&entriesOf(one.values).every(name=>typeof name=="string"&&[...namespacesOfCluster,
own].includes(name));return isEmpty(others)&&Array.isArray(matchExpressions)&&objectsOf(matchExpressions).every(isAllowed)}function isEmpty(selector){return selector==
null?!0:isFields(selector)&&Object.values(selector).every(one=>one==null||hasNothing(one))}function hasNothing(value){return Array.isArray(value)?value.length===
0:isFields(value)&&Object.keys(value).length===0}var maxItems=1e4,text2=string().max(1e3),resourceSchema=object({apiVersion:text2.optional().catch(void 0),kind:text2,metadata:object({name:text2,namespace:text2.
optional().catch(void 0)}),spec:unknown().optional(),webhooks:unknown().optional(),data:unknown().optional(),status:object({conditionStatus:object({ready:boolean()}).
optional().catch(void 0)}).optional().catch(void 0)}),listSchema=object({items:array(resourceSchema).max(maxItems)});function readClusterPolicies(json){let value=parsedJson(
json);if(isFields(value)&&value.items!==void 0)return listSchema.safeParse(value).data?.items;let one=resourceSchema.safeParse(value).data;return one===void 0||
one.kind.endsWith("List")?void 0:[one]}function policyLike(policies,{kind,metadata:{name}}){return policies.find(one=>one.kind===kind&&one.metadata.name===name&&
one.apiVersion?.startsWith(`${kyvernoGroup}/`)===!0)}var kyvernoGroup="policies.kyverno.io",otherKinds={ImageValidatingPolicy:["ImageValidatingPolicy","Namespac\
edImageValidatingPolicy","ClusterPolicy","ClusterImagePolicy"],ValidatingPolicy:["ValidatingPolicy","NamespacedValidatingPolicy","ClusterPolicy","ValidatingAdmi\
ssionPolicy"]};function otherThan(policies,wanted){let found=policyLike(policies,wanted);if(found?.apiVersion===wanted.apiVersion)return;if(found!==void 0)return`\
is in the cluster as ${found.apiVersion}, and ${wanted.apiVersion} is the one that is read`;let own=Object.values(kyvernoPolicies),other=policies.find(({kind,metadata,
spec})=>otherKinds[wanted.kind]?.includes(kind)===!0&&!own.includes(metadata.name)&&mayRefuse(kind,spec));if(other!==void 0)return`is not in the cluster, but an\
other ${other.kind} is, ${other.metadata.name}, and nobody reads here what that refuses`}function mayRefuse(kind,spec){let{validationActions:actions,validationFailureAction:action,
rules}=fieldsOf(spec);return kind==="ClusterPolicy"?[action,...objectsOf(rules).flatMap(failureActions)].some(one=>/^enforce$/i.test(String(one))):kind.includes(
"ValidatingPolicy")?entriesOf(actions).includes("Deny"):!0}function failureActions({validate,verifyImages}){return[validate,...objectsOf(verifyImages)].map(one=>fieldsOf(
one).failureAction)}var longest2=1024*1024,unasked={is:"unknown",why:"nobody has asked for Kyverno’s own configuration"};function kyvernoConfig(all){let found=kyvernoNamespaces(all).
map(namespace=>configIn(all,namespace));return found.find(({is})=>is==="gap")??found.find(({is})=>is==="unknown")??found[0]??unasked}function configIn(all,namespace){
let own=all.filter(({metadata})=>metadata.namespace===namespace),names=new Set(own.filter(({kind})=>kind==="Deployment").flatMap(configNames));if(names.size===0)
return unasked;let maps=[...names].map(name=>own.find(({kind,metadata})=>kind==="ConfigMap"&&metadata.name===name)),gaps=maps.flatMap(one=>one===void 0?[]:gapsIn(
one.data,namespace)??[]);return gaps[0]!==void 0?{is:"gap",gap:gaps[0]}:maps.every(one=>one!==void 0&&gapsIn(one.data,namespace)!==void 0)?{is:"whole"}:{is:"unk\
nown",why:`the configuration ${namespace}/${[...names][0]} is not among them, or can’t be read`}}function configNames({spec}){let{containers,initContainers}=fieldsOf(
fieldsOf(fieldsOf(spec).template).spec);return[...objectsOf(containers),...objectsOf(initContainers)].flatMap(({env})=>objectsOf(env)).flatMap(({name,value})=>name===
"INIT_CONFIG"?[typeof value=="string"?value:""]:[])}function gapsIn(data,namespace){if(data==null)return[];if(!(!isFields(data)||!["resourceFilters",...exclusions].
map(key=>data[key]??"").every(one=>typeof one=="string"&&one.length<=longest2)))return[...filterGaps(String(data.resourceFilters??""),namespace),...exclusionGaps(
data)]}var exclusions=["excludeGroups","excludeUsernames","excludeRoles","excludeClusterRoles"],harmless=["excludeGroups system:nodes"];function exclusionGaps(data){
return exclusions.flatMap(key=>String(data[key]??"").split(",").map(one=>one.trim()).filter(one=>one!==""&&!one.startsWith("!")&&!harmless.includes(`${key} ${one}`)).
map(one=>`is not asked of all who make pods (${key} of Kyverno’s configuration: ${one})`))}function filterGaps(filters,namespace){let allowed=[...namespacesOfCluster,
namespace];return[...filters.matchAll(/\[([^[\]]*)\]/g)].flatMap(([whole2,inside=""])=>{let[kind="",of=""]=inside.split(",").map(one=>one.trim());return of!==""&&
!allowed.includes(of)&&isOfPods(kind)?[`is not asked of all pods (resourceFilters of Kyverno’s configuration: ${whole2})`]:[]})}function isOfPods(selector){let[
group,version,kind,subresource]=selected(selector);return isWild(group,"")&&isWild(version,"v1")&&isWild(kind,"Pod")&&["","ephemeralcontainers"].some(one=>isWild(
subresource,one))}var versionForm=/^(?:v\d+(?:(?:alpha|beta)\d+)?|\*)$/;function selected(selector){let[first2="",second="",third="",fourth="",...more]=selector.
split(/\/|\.(?=[^/]*$)/);return more.length>0?["","","",""]:fourth!==""?[first2,second,third,fourth]:third!==""?versionForm.test(first2)?["*",first2,second,third]:
[first2,second,third,""]:second===""?["*","*",first2,""]:first2==="*"&&(second==="*"||second.toLowerCase()===second)?["*","*","*",second]:versionForm.test(first2)?
["*",first2,second,""]:["*","*",first2,second]}function isWild(pattern,text3){let reached=new Set([0]);for(let sign of pattern){if(sign==="*"){let first2=Math.min(
...reached);reached=new Set(Array.from({length:text3.length-first2+1},(_,more)=>first2+more));continue}if(reached=new Set([...reached].filter(at=>at<text3.length&&
(sign==="?"||text3[at]===sign)).map(at=>at+1)),reached.size===0)return!1}return reached.has(text3.length)}function isFreshAt(at,{now,maxAge}){let age=now.getTime()-(typeof at=="number"?at:Date.parse(at));return age<=maxAge&&age>=-clockDifference}function clusterObservations({place,at,policies},wanted,looked){let fix="Apply what image-gate admission kyverno --enforce writes, without exceptions (docs/admi\
ssion.md).";if(!isFreshAt(at,looked)){let why=`${place} is of ${minuteText(new Date(at))}, which says nothing of today`,old=[notKnown(place,"not-shown",why,"Exp\
ort it again.")];return{"signatures-enforced":old,"admission-enforced":old,"admission-closed":old}}let told=answer=>({asked:`cluster policies ${place}`,at,answer}),
row2=(name,comparison,said)=>{let made=wanted.find(({metadata})=>metadata.name===name);return[policyObservation({place,policies,told,fix},name,{made,comparison,
said,now:looked.now})]},{evidence,names}=kyvernoPolicies;return{"signatures-enforced":row2(evidence,"signers","is in force, and counts the signers of the policy"),
"admission-enforced":row2(evidence,"all","is in force, and asks what the policy asks"),"admission-closed":row2(names,"all","is in force, and refuses every other\
 name")}}function policyObservation({place,policies,told,fix},name,{made,comparison,said,now}){if(made===void 0)return observed(place,!1,told(`${name} is not ma\
de by this policy`),fix);let other=otherThan(policies,made);if(other!==void 0)return notKnown(place,"not-shown",`${name} ${other}`,fix);let config=kyvernoConfig(
policies),fault=(comparison==="all"?faultOf(policies,made,"all"):faultOf(policies,withSigners(made),"signers"))??gapOf(policies,made,now)??(config.is==="gap"?config.
gap:void 0);if(fault!==void 0)return observed(place,!1,told(`${name} ${fault}`),fix);let doubt=doubtOf(policies,made,config);return doubt===void 0?observed(place,
!0,told(`${name} ${said}`),fix):notKnown(place,"not-shown",`${name} ${said}, but ${doubt}`,"Export them, too, as docs/posture.md shows.")}function doubtOf(policies,policy,config){
return hasWebhooks(policies)?config.is==="unknown"?config.why:policyLike(policies,policy)?.status?.conditionStatus===void 0?"Kyverno has not said that it is rea\
dy":void 0:"nobody has asked for exceptions and webhooks"}function withSigners(wanted){let rules=objectsOf(fieldsOf(wanted.spec).validations).filter(({message})=>signatureMessages.
has(message));return{...wanted,spec:{...wanted.spec,validations:rules}}}var signatureMessages=new Set(["no-signature","no-scan","no-sbom"].map(code2=>saying("[]",
refusalWords(code2)).message));function faultOf(policies,wanted,comparison){let found=policyLike(policies,wanted);if(found===void 0)return"is not in the cluster";
let{spec}=found;if(!isFields(spec))return"has no rules in the cluster";if(!(Array.isArray(spec.validationActions)?spec.validationActions:[]).includes("Deny"))return"\
only reports in the cluster, and refuses nothing";if(found.status?.conditionStatus?.ready===!1)return"is in the cluster, and Kyverno says that it is not ready";
let other=difference(comparison==="all"?spec:onlyRulesOf(spec,wanted.spec),wanted.spec,"");return other===void 0?void 0:`is not what the policy makes: ${other} \
differs in the cluster`}function onlyRulesOf(spec,wanted){let own=objectsOf(spec.validations),found=objectsOf(fieldsOf(wanted).validations).flatMap(rule=>own.find(
one=>difference(one,rule,"")===void 0)??[]);return{...spec,validations:found}}var filledIn={"evaluation.admission.enabled":!0,"evaluation.background.enabled":!0,
"matchConstraints.matchPolicy":"Equivalent","matchConstraints.resourceRules.scope":"*"},deepestFilledIn=4;function difference(value,wanted,path){if(wanted===void 0)
return isFilledIn(value,path,deepestFilledIn)?void 0:path.slice(0,200);if(Array.isArray(wanted))return!Array.isArray(value)||value.length!==wanted.length?path:first(
wanted.map((one,at)=>difference(value[at],one,path)));if(!isFields(wanted))return value===wanted?void 0:path;if(!isFields(value))return path;let keys=[...new Set(
[...Object.keys(wanted),...Object.keys(value)])];return first(keys.map(key=>difference(value[key],wanted[key],below(path,key))))}function isFilledIn(value,path,depth){
return value==null||value===""?!0:Array.isArray(value)?value.length===0:isFields(value)?depth>0&&Object.entries(value).every(([key,one])=>isFilledIn(one,below(path,
key),depth-1)):Object.hasOwn(filledIn,path)&&filledIn[path]===value}function below(path,key){return path===""?key:`${path}.${key}`}function first(all){return all.
find(one=>one!==void 0)}function driftObservations(drift,place,looked){let moved=drift.running.filter(({faults})=>faults.some(fault=>fault.class==="tag-moved"));return{"drift-watched":[
watchObservation(drift,place,looked)],...moved.length===0?{}:{"tags-immutable":[movedObservation(drift,place,moved)]}}}function watchObservation({at,asked,running,
left,gaps},place,looked){let fix="Let image-gate drift compare all that runs every day, with the ledger or with signers.",unread=gaps.filter(({source})=>source===
"running").length,waiting=running.filter(isNotPulled).length;if(running.length===waiting)return notKnown(place,"not-shown","it lists nothing that runs",fix);let silent=running.
filter(isNotCompared).length,isBehind=!asked.proofs&&gaps.some(({source})=>source==="ledger"),isWhole2=unread+silent+left===0&&!isBehind&&(asked.ledger||asked.proofs),
answer=[`${plural(running.length-silent-waiting,"row")} of what runs compared on ${minuteText(new Date(at))}`,...isFreshAt(at,looked)?[]:["which says nothing of\
 today"],...asked.ledger||asked.proofs?[]:["with neither a ledger nor proofs"],...unread===0?[]:[`${plural(unread,"list")} could not be read`],...silent===0?[]:
[`of ${counted(silent)} nobody knows the image, or who knows it did not answer`],...waiting===0?[]:[`${counted(waiting)} not pulled yet`],...isBehind?["with a l\
edger that has no scan of that day"]:[],...left===0?[]:[`${counted(left)} left out`]].join("; ");return observed(place,isFreshAt(at,looked)&&isWhole2,{asked:`dr\
ift ${place}`,at,answer},fix)}function isNotCompared({faults,imageId}){return faults.some(fault=>fault.class==="unanswered"||fault.class==="unreadable"&&imageId!==
"")}function isNotPulled({faults,imageId}){return imageId===""&&faults.some(fault=>fault.class==="unreadable")}function movedObservation({at},place,moved){let answer=`${plural(
moved.length,"tag")} of what runs moved: ${someNames(moved.map(({image})=>image))}`;return observed(place,!1,{asked:`drift ${place}`,at,answer},"Make tags immut\
able in the registry.")}function ledgerObservations(standing,place,looked){let{now,maxAge}=looked,active=standing.streams.filter(({retired})=>retired===void 0),at=now.toISOString(),asked=`\
ledger ${place}`,scanned=active.filter(({lastComplete})=>lastComplete!==void 0),late=active.filter(stream=>!isRecent(stream,looked)),overdue=standing.overdue.length,
answer=`${counted(scanned.length)} of ${plural(active.length,"image")} have a complete scan`;return{"images-scanned":[observed(place,scanned.length>0,{asked,at,
answer},"Scan an image: image-gate scan.")],"scans-scheduled":[observed(place,active.length>0&&late.length===0,{asked,at,answer:recentText(active,late,maxAge)},
"Let image-gate registry look at all images every night (docs/night.md).")],"fixes-in-time":[timeObservation(standing,place,late,{asked,at,overdue})]}}function isRecent({
lastComplete,failed},looked){return failed===void 0&&lastComplete!==void 0&&isFreshAt(lastComplete,looked)}function recentText(active,late,maxAge){let within=`${plural(
active.length,"image")}, ${counted(active.length-late.length)} scanned within ${hoursText(maxAge/36e5)}`;return late.length===0?within:`${within}; not so ${someNames(
late.map(({stream})=>streamName(stream)))}`}function timeObservation({overdue:findings},place,late,{asked,at,overdue}){let fix="Fix them, or except them with an\
 end: image-gate ledger show lists them.";if(overdue===0&&late.length>0){let why=`no finding is known to be past its time, and ${pluralDo(late.length,"image","w\
as","were")} not scanned lately`;return notKnown(place,"not-shown",why,"Scan them again: image-gate registry.")}let first2=someNames(findings.map(({name})=>name.
id)),answer=`${plural(overdue,"finding")} past the time that the policy gives${overdue===0?"":`: ${first2}`}`;return observed(place,overdue===0,{asked,at,answer},
fix)}function nightObservations(night,place,looked){let asked=`night ${place}`,at=night.endedAt,{judged:judged2,known}=nightCoverage(night),isFresh=isFreshAt(at,
looked),listed3=night.gaps.filter(({kind})=>kind==="unlisted"||kind==="unreadable"),answer=`${counted(judged2)} of ${plural(known,"image")} judged, ended ${minuteText(
new Date(at))}${listed3.length===0?"":`; ${plural(listed3.length,"list")} could not be read`}`,evidence={asked,at,answer};return{"images-scanned":[observed(place,
judged2>0,evidence,"Scan an image: image-gate scan.")],"scans-scheduled":[observed(place,isFresh&&judged2>0&&judged2===known&&listed3.length===0,evidence,"Let i\
mage-gate registry look at all images every night, and see its rows (docs/night.md).")],"images-signed":[proofObservation(night,place,looked)],"sboms-tracked":[
sbomObservation(night,place,looked)]}}function stale(place,at){let why=`it was seen at ${minuteText(new Date(at))}, which says nothing of today`;return notKnown(
place,"not-shown",why,"Make it again: image-gate registry.")}function proofObservation(night,place,looked){if(!isFreshAt(night.endedAt,looked))return stale(place,
night.endedAt);let{known,unverified}=nightProofs(night,looked.now.getTime(),!1),answer=`${counted(known-unverified.length)} of ${plural(known,"image")} have a p\
roof that counts`,others=unverified.length===0?"":`; not so ${someNames(unverified.map(nameOf))}`;return observed(place,known>0&&unverified.length===0&&isWhole(
night),{asked:`night ${place}`,at:night.endedAt,answer:`${answer}${others}${isWhole(night)?"":unlisted}`},"Sign what passes the gate (input sign), and let the n\
ight renew it with a key or keyless.")}function isWhole({gaps}){return gaps.every(({kind})=>kind==="no-image")}var unlisted="; not every image is known";function nameOf({
names,digest}){return names[0]??digest}function sbomObservation(night,place,looked){if(!isFreshAt(night.endedAt,looked))return stale(place,night.endedAt);let{images}=night,
without=images.filter(({outcome})=>outcome.kind!=="judged"||outcome.from!=="sbom"),answer=`${counted(images.length-without.length)} of ${plural(images.length,"i\
mage")} were matched by their SBOM`,others=without.length===0?"":`; not so ${someNames(without.map(nameOf))}`;return observed(place,images.length>0&&without.length===
0&&isWhole(night),{asked:`night ${place}`,at:night.endedAt,answer:`${answer}${others}${isWhole(night)?"":unlisted}`},"Sign what passes the gate, which attaches \
its SBOM; the rows of the night say why one was not enough.")}function policyObservations(review,place,now){let fix="Review it, and write the day into `policy: \
{ reviewed }`.",missing=(why,how)=>({"policy-reviewed":[notKnown(place,"not-shown",why,how)]});if(review===void 0)return missing("there is no such file, so the \
default policy rules",`Write one: image-gate init proposes it. ${fix}`);let state=reviewState(review,now);if(state.state==="unknown")return missing("it does not\
 say when it was reviewed last",fix);let answer=`reviewed ${review.reviewed??""}, every ${plural(review.every,"day")}`,evidence={asked:`policy ${place}`,at:now.
toISOString(),answer};return{"policy-reviewed":[observed(place,state.state==="current",evidence,fix)]}}var notLooked={seen:{},sources:[]};function togetherSeen(looks){return{seen:joinedObservations(looks.map(({seen})=>seen)),sources:looks.flatMap(({sources})=>sources)}}async function lookAtFleet(ports,job,{policy,place},looked){let night=await earlierNight(ports,job.night,job.name),nightPlace=join(job.night.path,nightFile),nights=night===
void 0?notLooked:{seen:nightObservations(night,nightPlace,looked),sources:[{kind:"night",place:nightPlace,at:night.endedAt}]},isThere=policy.base.source!==defaultPolicy.
source,rules={seen:policyObservations(isThere?policy.review:void 0,place,looked.now),sources:isThere?[{kind:"policy",place,at:looked.now.toISOString()}]:[]};return{
look:togetherSeen([await lookAtLedger(ports,job,looked),nights,await lookAtDrift(ports,job,looked),rules]),...night===void 0?{}:{night}}}async function lookAtLedger(ports,{
ledger},looked){if(ledger===void 0)return notLooked;let{files,workingDirectory}=ports,{place,named:named2}=ledger,path="path"in place?resolve(workingDirectory,place.
path):void 0;if(path!==void 0&&!named2&&await files.stat(path)===void 0)return notLooked;let{state}=await readLedger(await openHome(ports,path===void 0?place:{path})),
name="path"in place?place.path:place.repository;return{seen:ledgerObservations(standingOf(state,looked.now,looked.now),name,looked),sources:[{kind:"ledger",place:name,
at:looked.now.toISOString()}]}}async function lookAtDrift(ports,{drift:named2,name},looked){let drift=await earlierDrift(ports,named2,name);if(drift===void 0)return notLooked;
let place=named2.path;return{seen:driftObservations(drift,place,looked),sources:[{kind:"drift",place,at:drift.at}]}}var maxCluster=8*1024*1024;async function lookAtCluster(ports,job,policy,looked){
let{clusters,judged:judged2,exempt,signers,rules}=job,[place]=clusters;if(place===void 0)return notLooked;let read=await readCluster(ports,job),at=read.map(one=>one.
at).toSorted()[0]??"",policies=read.flatMap(one=>one.policies),sources=read.map(one=>({kind:"cluster",place:one.place,at:one.at})),files=rules.files.governing,demands={
files,named:signers,trust:openTrust(ports,files)};try{let choice={judged:judged2.length===0?["**"]:judged2,exempt},wanted=kyvernoDocuments(await admissionRules(
demands,policy,choice),"Deny");return{seen:clusterObservations({place,at,policies},wanted,looked),sources}}catch(error){if(!(error instanceof ConfigError))throw error;
let unknown2=[notKnown(place,"not-shown","the policy here makes no rules for a cluster",error.message)];return{seen:{"signatures-enforced":unknown2,"admission-e\
nforced":unknown2,"admission-closed":unknown2},sources}}}async function readCluster({files,workingDirectory},{clusters,name}){let all=[];for(let place of clusters){
let path=resolve(workingDirectory,place),found=await namedFile(files,path,maxCluster);if("what"in found)throw noCluster(`${name("cluster")} ${place}`,found.what);
let policies=readClusterPolicies(found.bytes.toString("utf8")),stat=await files.stat(path);if(policies===void 0||stat===void 0)throw noCluster(`${name("cluster")}\
 ${place}`,"it is no list of policies as kubectl prints it");all.push({place,policies,at:new Date(stat.mtimeMs).toISOString()})}return all}function noCluster(where,what){
let fix="Write it as docs/posture.md shows: kubectl get … --output json > policies.json";return new ConfigError([{where,what,fix}],"cluster-invalid")}async function lookAtEvidence({
files,workingDirectory},{evidence,name}){for(let place of evidence){if(await files.stat(resolve(workingDirectory,place))!==void 0)continue;let fix="Name what im\
age-gate evidence export or image-gate report has written.";throw new ConfigError([{where:`${name("evidence")} ${place}`,what:"it is not there",fix}],"evidence-\
absent")}return{seen:{},sources:evidence.map(place=>({kind:"evidence",place}))}}var mostRepositories=1e3,repositorySchema=object({full_name:string(),default_branch:string().optional(),archived:boolean().optional(),disabled:boolean().optional(),
private:boolean(),visibility:string().optional()}).transform(({full_name:name,default_branch:branch="main",archived,disabled,private:isPrivate,visibility})=>({name,
branch,isArchived:archived===!0||disabled===!0,visibility:visibility==="internal"?"internal":isPrivate?"private":"public"})),organizationSchema=object({public_repos:int(),
total_private_repos:int().optional()}).transform(({public_repos:open,total_private_repos:closed})=>({public:open,...closed===void 0?{}:{private:closed}}));async function readOrganization(questions,name){
let route=`/orgs/${encodeURIComponent(name)}`,permission="metadata: read",listed3=await questions.list({route:`${route}/repos?type=all`,schema:array(repositorySchema),
permission},mostRepositories);return{name,listed:listed3,counts:await questions.ask({route,schema:organizationSchema,permission})}}function readListed(questions,name){
return questions.ask({route:`/repos/${name}`,schema:repositorySchema,permission:"metadata: read"})}var codeownersPaths=[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"],maxCodeowners=3*1024*1024,maxLines=5e4;function ownersOfFile(text3,path){let lines=text3.
split(/\r?\n/).slice(0,maxLines);for(let[at,line]of[...lines.entries()].toReversed()){let[pattern="",...owners]=line.replace(/(?:^|\s)#.*$/,"").trim().split(/\s+/);
if(pattern!==""&&matches(pattern,path))return{line:at+1,pattern,owners}}}function matches(pattern,path){if(pattern.length>maxPathPattern||/^!|[[\]]|^\\#/.test(pattern))
return!1;let isFolder=pattern.endsWith("/"),name=pattern.replace(/^\/|\/+$/g,""),isAnchored=pattern.startsWith("/")||name.includes("/"),inside=filePattern(isAnchored?
name:`**/${name}`);if(inside===void 0)return!1;let parts=path.split("/"),folders=parts.slice(1).map((_,at)=>parts.slice(0,at+1).join("/")),isOfFiles=pattern.endsWith(
"/*");return!isFolder&&inside(path)||!isOfFiles&&folders.some(folder=>inside(folder))}import{posix}from"node:path";var foreign=new Set(["node_modules","vendor","bower_components",".venv","venv"]);function dockerfilesIn(paths){let depth=path=>path.split("/").length;return paths.
filter(path=>isDockerfileName(posix.basename(path))).filter(path=>!path.split("/").some(part=>foreign.has(part))).toSorted((a,b)=>depth(a)-depth(b)||byText(a,b))}
var workflowPath=/^\.github\/workflows\/[^/]+\.ya?ml$/;function isWorkflow(path){return workflowPath.test(path)}var blobSchema=object({content:string(),encoding:string()});async function readFileText(questions,repository,sha,max){let route=`/repos/${repository}/git/blobs/${sha}`,
told=await questions.ask({route,schema:blobSchema,permission:"contents: read"});if(told.kind!=="replied")return told;let{content,encoding}=told.value,bytes=encoding===
"base64"?Buffer.from(content,"base64"):Buffer.from(content,"utf8");return bytes.length>max?{kind:"failed",asked:told.asked,why:`it has more than ${max} bytes`}:
{...told,value:bytes.toString("utf8")}}var ruleSchema=object({type:string(),parameters:object({required_approving_review_count:int().optional(),require_code_owner_review:boolean().optional(),required_status_checks:array(
object({context:string(),integration_id:int().nullish()})).optional()}).optional().catch(void 0)}).transform(({type,parameters={}})=>({type,...parameters})),checksSchema=object(
{enforcement_level:string().optional(),contexts:array(string()).optional(),checks:array(object({context:string(),app_id:int().nullish()})).optional()}),branchSchema=object(
{protected:boolean(),protection:object({enabled:boolean().optional(),required_status_checks:checksSchema.nullish()}).optional(),commit:object({commit:object({committer:object(
{date:string()}).nullish()})})}),protectionSchema=object({required_pull_request_reviews:object({required_approving_review_count:int().optional(),require_code_owner_reviews:boolean().
optional()}).nullish()}),mostRules=1e3;async function readBranch(questions,{name,branch}){let[place,encoded]=[`/repos/${name}`,encodeURIComponent(branch)],rules=await questions.
list({route:`${place}/rules/branches/${encoded}`,schema:array(ruleSchema),permission:"metadata: read"},mostRules),told=await questions.ask({route:`${place}/bran\
ches/${encoded}`,schema:branchSchema,permission:"contents: read"}),newest=replyAs(told,({commit})=>Date.parse(commit.commit.committer?.date??"")),reviews=await reviewsOf(
questions,{rules,told,route:`${place}/branches/${encoded}/protection`});return{checks:checksOf(rules,told),reviews,newest:withoutBadDate(newest)}}function withoutBadDate(told){
return told.kind!=="replied"||!Number.isNaN(told.value)?told:{kind:"failed",asked:told.asked,why:"its newest commit has no date"}}function checksOf(rules,told){
let ruled=replyAs(rules,all=>({required:all.flatMap(({type,required_status_checks:checks=[]})=>type==="required_status_checks"?checks.map(one=>requiredCheck(one.
context,one.integration_id)):[]),isQueued:all.some(({type})=>type==="merge_queue"),hasWorkflows:all.some(({type})=>type==="workflows")})),older=replyAs(told,({protection})=>{
let{contexts=[],checks=[],enforcement_level:level}=protection?.required_status_checks??{};if(protection?.enabled===!1||level==="off")return noChecks;let more=contexts.
filter(context=>!checks.some(one=>one.context===context)),required=[...checks.map(one=>requiredCheck(one.context,one.app_id)),...more.map(one=>requiredCheck(one))];
return{...noChecks,required}});return merged(ruled,older,bothChecks,({required})=>required.length>0)}var noChecks={required:[],isQueued:!1,hasWorkflows:!1};function bothChecks(one,other){
return{...one,required:[...one.required,...other.required]}}function requiredCheck(context,app){return app==null||app<0?{context}:{context,app}}function merged(one,other,both2,isEnough){
return one.kind!=="replied"?other.kind==="replied"&&isEnough(other.value)?other:one:other.kind!=="replied"?isEnough(one.value)?one:other:{...one,value:both2(one.
value,other.value),asked:`${one.asked} and ${other.asked}`}}async function reviewsOf(questions,{rules,told,route}){let ruled=replyAs(rules,reviewsOfRules),isWhole2=({
approvals,ofOwners})=>approvals>0&&ofOwners;if(ruled.kind==="replied"&&isWhole2(ruled.value))return ruled;let older=told.kind==="replied"&&!told.value.protected?
{...told,value:noReviews}:replyAs(await questions.ask(protectionQuestion(route)),reviewsOfProtection);return merged(ruled,older,bothReviews,isWhole2)}var noReviews={
approvals:0,ofOwners:!1};function bothReviews(one,other){return{approvals:Math.max(one.approvals,other.approvals),ofOwners:one.ofOwners||other.ofOwners}}function reviewsOfRules(rules){
return rules.filter(({type})=>type==="pull_request").map(rule=>({approvals:rule.required_approving_review_count??0,ofOwners:rule.require_code_owner_review??!1})).
reduce(bothReviews,noReviews)}function protectionQuestion(route){return{route,schema:protectionSchema,permission:"administration: read",otherwise:({status,body})=>status===
404&&object({message:literal("Branch not protected")}).safeParse(body).success?{value:{}}:void 0}}function reviewsOfProtection({required_pull_request_reviews:asked}){
return asked==null?noReviews:{approvals:asked.required_approving_review_count??0,ofOwners:asked.require_code_owner_reviews??!1}}var maxWorkflow=256*1024;function workflowValue(text3){try{return readYaml(text3,"workflow",maxWorkflow).value}catch(error){if(error instanceof ConfigError)return;
throw error}}function actionSteps(text3){let value=workflowValue(text3);if(!isFields(value)||!isFields(value.runs))return;let{using,steps}=value.runs;if(typeof using=="strin\
g")return using.toLowerCase()!=="composite"?[]:Array.isArray(steps)?objectsOf(steps):void 0}function ownAction(uses,repository){let local=localPath(uses);if(local!==
void 0)return`./${local}`;let[,owner="",path="",ref=""]=remoteAction.exec(uses)??[],[own=""]=repository.split("/");return owner!==""&&owner.toLowerCase()===own.
toLowerCase()?`${owner}/${path}@${ref}`:void 0}var remoteAction=/^([\w.-]+)\/([\w.-]+(?:\/[\w.-]+)*)@([\w./-]+)$/;function localPath(uses){if(!/^\.\/?$|^\.\//.test(
uses))return;let parts=uses.split("/").filter(part=>part!==""&&part!==".");return parts.includes("..")?void 0:parts.join("/")}function checksOutOthers({uses,with:given}){
if(typeof uses!="string"||!/^actions\/checkout@/i.test(uses))return!1;let{repository,ref,path}=fieldsOf(given);return(path==null||["",".","./"].includes(String(
path)))&&[repository,ref].some(one=>one!=null&&one!=="")}var longest3=300,mostParts=20,mostValues=256,anything={kind:"anything"},unknownCheck=[anything];function checkName(id,{name,strategy}){let named2=name==null||name===
""?id:name,matrix=matrixOf(strategy),suffix=matrix===void 0?[]:[matrix];if(typeof named2!="string")return[{kind:"text",text:String(named2)},...suffix];if(named2.
length>longest3)return unknownCheck;let parts=named2.split(/(\$\{\{.*?\}\})/s).filter(one=>one!=="").map(one=>one.startsWith("${{")?matrixValue(one,strategy):{kind:"\
text",text:one});return parts.some(one=>one.kind==="text"&&one.text.includes("${{"))||parts.length>mostParts?unknownCheck:[...parts,...suffix]}function joinedName(caller,called2){
return[...caller,{kind:"text",text:" / "},...called2]}function plainName(name){let texts=name.flatMap(part=>part.kind==="matrix"?[]:part.kind==="text"?[part.text]:
[void 0]);return texts.includes(void 0)?void 0:texts.join("")}function givesCheck(name,check){return check.length>longest3?"maybe":matches2(name,check,!0)?"yes":
matches2(name,check,!1)?"maybe":"no"}function matches2(name,check,isSure){let reached=new Set([0]);for(let part of name){if(reached.size===0)return!1;let starts=part.
kind==="anything"?[Math.min(...reached)]:[...reached];reached=new Set(starts.flatMap(from=>endsOf(part,check,from,isSure)))}return reached.has(check.length)}function endsOf(part,check,from,isSure){
switch(part.kind){case"text":return check.startsWith(part.text,from)?[from+part.text.length]:[];case"one-of":return part.texts.flatMap(text3=>check.startsWith(text3,
from)?[from+text3.length]:[]);case"anything":return isSure?[]:Array.from({length:check.length-from+1},(_,more)=>from+more);case"matrix":return[from,...endsOfMatrix(
part.values,check,from,isSure)]}}function endsOfMatrix(values,check,from,isSure){if(!check.startsWith(" (",from))return[];let ends=[...check.slice(from).matchAll(
/\)/g)].map(({index})=>from+index+1);if(!isSure)return ends;let isKnown=end=>check.slice(from+2,end-1).split(", ").every(one=>values?.has(one));return ends.filter(
isKnown)}function matrixOf(strategy){if(strategy==null)return;let{matrix}=fieldsOf(strategy);if(isFields(strategy)&&matrix==null)return;if(!isFields(matrix))return{
kind:"matrix"};let{include,exclude:_,...lists}=matrix,all=[...Object.values(lists),...objectsOf(include).flatMap(one=>Object.values(one).map(value=>[value]))],values=all.
flatMap(one=>scalars(one)??[]);return all.every(one=>scalars(one)!==void 0)&&(include===void 0||Array.isArray(include))&&values.length<=mostValues?{kind:"matrix",
values:new Set(values)}:{kind:"matrix"}}var ofMatrix=/^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/;function matrixValue(expression,strategy){let key=ofMatrix.exec(expression)?.[1],
{matrix}=fieldsOf(strategy);if(key===void 0||!isFields(matrix))return anything;let{include}=matrix,own=Object.hasOwn(matrix,key)?scalars(matrix[key]):[],added=objectsOf(
include).map(one=>Object.hasOwn(one,key)?one[key]:""),more=include===void 0||Array.isArray(include)?scalars(added):void 0;if(own===void 0||more===void 0||key===
"include"||key==="exclude")return anything;let texts=[...new Set([...own,...more])];return texts.length>0&&texts.length<=mostValues?{kind:"one-of",texts}:anything}
function scalars(list){if(!Array.isArray(list))return;let texts=entriesOf(list).map(one=>typeof one=="string"&&!one.includes("${{")||Number.isInteger(one)?String(
one):void 0);return texts.every(one=>one!==void 0)?texts:void 0}var always={runs:"always"};function together(all){return all.find(({runs})=>runs==="never")??all.find(({runs})=>runs==="perhaps")??always}function best(all){return all.
find(({runs})=>runs==="always")??all.find(({runs})=>runs==="perhaps")??all[0]}var longest4=80;function inWords(foreign2){let line=plainLine(typeof foreign2=="st\
ring"?foreign2:JSON.stringify(foreign2)??"");return`\`${line.length>longest4?`${line.slice(0,longest4)}…`:line}\``}var maxDepth=10;function callBudget(){return{calls:1e3,jobs:1e4}}function checksIn(calls,workflow,file,depth=maxDepth){return file.jobs.flatMap(job=>{let{name,gate,
afterFailure:afterFailure2,calls:called2}=job,needs=neededOf(calls,workflow,job,depth),binds=event=>together([job.binds(event),needs(event)]);if(gate!==void 0)return[
{name,kind:"gate",on:event=>together([binds(event),gate(event)]),afterFailure:afterFailure2}];if(called2===void 0)return[{name,kind:sumsGate(file,job)?"sum":"no\
ne",on:binds}];let skipped={name,kind:"none",on:binds},target=calledName(workflow,called2),other=followed(calls,target,depth);if(other===void 0)return[skipped,{
name:joinedName(name,unknownCheck),kind:"unread",on:binds,unread:target}];let inner=checksIn(calls,target,other,depth-1);return[skipped,...inner.map(one=>inCall(
name,binds,one))]})}function sumsGate({jobs},{sums}){return jobs.some(({id,gate,calls})=>(gate!==void 0||calls!==void 0)&&sums.includes(id))}function inCall(name,binds,inner){
return{...inner,name:joinedName(name,inner.name),on:event=>together([binds(event),inner.on(event)])}}function followed({files,budget},target,depth){budget.calls-=
1;let file=depth===0||budget.calls<0?void 0:files.get(target);return budget.jobs-=file?.jobs.length??0,budget.jobs<0?void 0:file}function neededOf(calls,workflow,{
neededCalls},depth){let all=neededCalls.map(called2=>jobsOf(calls,calledName(workflow,called2),depth));return event=>together(all.map(one=>one(event)))}function jobsOf(calls,target,depth){
let file=followed(calls,target,depth);if(file===void 0)return()=>unreadNeed;let all=file.jobs.map(({runs,calls:called2})=>{if(called2===void 0)return runs;let inner=jobsOf(
calls,calledName(target,called2),depth-1);return event=>together([runs(event),inner(event)])});return event=>inNeed(together(all.map(one=>one(event))))}var unreadNeed={
runs:"perhaps",why:"a job that it needs calls a workflow that could not be read"};function inNeed(runs){return runs.runs==="always"?always:{runs:"perhaps",why:`\
in a workflow that a job calls which it needs: ${runs.why}`}}function calledName(caller,called2){if(!called2.startsWith("./"))return called2;let path=called2.slice(
2),[,place,ref]=/^([^/@]+\/[^/@]+)\/[^@]+@(.+)$/.exec(caller)??[];return place===void 0||ref===void 0?path:`${place}/${path}@${ref}`}function isBranchOf(pattern,branch){return matches3(pattern,branch)===!0}function mayBeBranchOf(pattern,branch){return matches3(pattern.replaceAll("**/","**"),branch)!==
!1}function matches3(pattern,branch){if(pattern.length>1e3||branch.length>1e3)return;let places=placesOf(pattern);if(places===void 0)return;let reached=onward(places,
new Set([0]));for(let character of branch){let next=new Set;for(let at of reached){let place=places[at];place?.takes(character)===!0&&(next.add(at+1),place.isRepeated&&
next.add(at))}reached=onward(places,next)}return reached.has(places.length)}function onward(places,reached){for(let at of reached)places[at]?.isOptional&&reached.
add(at+1);return reached}var token=/(\*\*|\*|\[[^\]!^][^\]]*\]|\\.|[^[\\?+*])([?+]?)/suy;function placesOf(pattern){let places=[];for(token.lastIndex=0;token.lastIndex<
pattern.length;){let[,what,often]=token.exec(pattern)??[];if(what===void 0)return;let isStar=what.startsWith("*"),takes=taker(what);places.push({takes,isOptional:isStar||
often==="?",isRepeated:isStar||often==="+"})}return places}function taker(what){return what==="**"?()=>!0:what==="*"?character=>character!=="/":what.startsWith(
"\\")?character=>character===what.slice(1):what.length>2&&what.startsWith("[")?classOf(what.slice(1,-1)):character=>character===what}function classOf(inside){let ranges=[
...inside.matchAll(/(.)-(.)|(.)/gsu)].map(([,from,to,one])=>[from??one??"",to??one??""]);return character=>ranges.some(([from,to])=>from<=character&&character<=
to)}function triggerNames(on){return typeof on=="string"?[on]:(isFields(on)?Object.keys(on):entriesOf(on)).filter(one=>typeof one=="string")}function startsOnPush(on,branch){
if(!triggerNames(on).includes("push"))return{runs:"never",why:`only ${someNames(triggerNames(on))||"nothing"} starts it`};let push=pushOf(on);if(!isForBranch(push,
branch))return{runs:"never",why:`it is for pushes to others than ${branch}`};let{paths,"paths-ignore":ignored}=push;return paths!==void 0&&!takesAll(paths)?{runs:"\
perhaps",why:`only pushes of some files start it (paths: ${inWords(paths)})`}:ignored===void 0?always:{runs:"perhaps",why:`pushes of some files do not start it \
(paths-ignore: ${inWords(ignored)})`}}function changeEvents(on,place){let names=triggerNames(on).filter(name=>!behind.has(name)),isOfOthers=isForOtherBranches(pushOf(
on),place.defaultBranch);return names.filter(name=>name!=="push"||isOfOthers).map(name=>({name,...place}))}var behind=new Set(["branch_protection_rule","check_r\
un","check_suite","delete","discussion","discussion_comment","fork","gollum","issue_comment","issues","label","milestone","page_build","public","release","repos\
itory_dispatch","schedule","status","watch","workflow_call","workflow_run"]);function pushOf(on){return isFields(on)?fieldsOf(on.push):{}}function isForBranch(push,branch){
let{branches,"branches-ignore":ignored}=push;return branches!==void 0?isAmong(branches,branch):ignored!==void 0?!textsOf(ignored).some(one=>mayBeBranchOf(one,branch)):
push.tags===void 0&&push["tags-ignore"]===void 0}function isForOtherBranches(push,own){let{branches}=push;return branches===void 0?push["branches-ignore"]!==void 0||
isForBranch(push,own):textsOf(branches).some(one=>one!==own)}function isAmong(patterns,branch){let found=textsOf(patterns).findLast(one=>one.startsWith("!")?mayBeBranchOf(
one.slice(1),branch):isBranchOf(one,branch));return found!==void 0&&!found.startsWith("!")}function takesAll(paths){let all=textsOf(paths);return all.includes("\
**")&&!all.some(one=>one.startsWith("!"))}function textsOf(patterns){return(typeof patterns=="string"?[patterns]:entriesOf(patterns)).filter(one=>typeof one=="s\
tring")}function conditionOn(condition,event){if(condition==null)return!0;if(typeof condition=="boolean")return condition;let text3=String(condition);if(text3.length>4096)
return;let tokens=tokensOf(text3.replace(/^\s*\$\{\{(.*)\}\}\s*$/s,"$1"));if(tokens===void 0)return;let value=new Condition(tokens,event).value();return value===
void 0?void 0:isTrue(value)}function runsInAnyCase(condition){let words=wordsOutsideTexts(condition);return/\b(?:always|cancelled)\s*\(/i.test(words)&&!/\b(?:success|failure)\s*\(/i.
test(words)}function asksForStatus(condition){return/\b(?:always|cancelled|failure)\s*\(/i.test(wordsOutsideTexts(condition))}function wordsOutsideTexts(condition){
return String(condition??"").slice(0,4096).replace(/'(?:[^']|'')*'/g,"''")}var token2=/\s*(?:('(?:[^']|'')*')|(-?\d+(?:\.\d+)?)|([A-Za-z_][\w-]*(?:\.(?:[A-Za-z_][\w-]*|\*))*)|(&&|\|\||[=!<>]=|[!<>(),]))/y;
function tokensOf(text3){let tokens=[],end=text3.trimEnd().length;for(token2.lastIndex=0;token2.lastIndex<end;){let found=token2.exec(text3);if(found===null)return;
tokens.push(found[0].trim())}return tokens.length===0?void 0:tokens}var NoCondition=class extends Error{},Condition=class{#tokens;#event;#at=0;#depth=0;constructor(tokens,event){
this.#tokens=tokens,this.#event=event}value(){try{let value=this.#either();return this.#at===this.#tokens.length?value:void 0}catch(error){if(error instanceof NoCondition)
return;throw error}}#takes(sign){return this.#tokens[this.#at]!==sign?!1:(this.#at+=1,!0)}#either(){let left=this.#both();for(;this.#takes("||");)left=either(left,
this.#both());return left}#both(){let left=this.#compared();for(;this.#takes("&&");)left=both(left,this.#compared());return left}#compared(){let left=this.#single(),
sign=["==","!=","<",">","<=",">="].find(one=>this.#takes(one));if(sign===void 0)return left;let right=this.#single();if(!(sign!=="=="&&sign!=="!="))return isScalar(
left)&&isScalar(right)?isSame(left,right)===(sign==="=="):void 0}#single(){if(this.#depth+=1,this.#depth>50)throw new NoCondition;let value=this.#takes("!")?not(
this.#single()):this.#takes("(")?this.#inBrackets():this.#word();return this.#depth-=1,value}#inBrackets(){let value=this.#either();if(!this.#takes(")"))throw new NoCondition;
return value}#word(){let word=this.#tokens[this.#at];if(word===void 0||!/^['\w-]/.test(word))throw new NoCondition;return this.#at+=1,word.startsWith("'")?word.
slice(1,-1).replaceAll("''","'"):/^-?\d/.test(word)?Number(word):this.#takes("(")?called(word.toLowerCase(),this.#words()):named(word.toLowerCase(),this.#event)}#words(){
if(this.#takes(")"))return[];let all=[this.#either()];for(;this.#takes(",");)all.push(this.#either());if(!this.#takes(")"))throw new NoCondition;return all}};function isScalar(value){
return value===null||value!==void 0&&typeof value!="object"}function isTrue(value){return isScalar(value)?value!==null&&value!==""&&value!==0&&value!==!1:value.
holds}function not(value){return value===void 0?void 0:!isTrue(value)}function both(left,right){return left!==void 0?isTrue(left)?right:left:right!==void 0&&!isTrue(
right)?{holds:!1}:void 0}function either(left,right){return left!==void 0?isTrue(left)?left:right:right!==void 0&&isTrue(right)?{holds:!0}:void 0}function isSame(left,right){
return typeof left=="string"&&typeof right=="string"?left.toLowerCase()===right.toLowerCase():typeof left==typeof right?left===right:Number(left)===Number(right)}
function called(name,words){switch(name){case"always":case"success":return!0;case"failure":case"cancelled":return!1;case"startswith":case"endswith":case"contain\
s":{let[text3,part]=words.map(one=>typeof one=="string"?one.toLowerCase():void 0);return text3===void 0||part===void 0?void 0:name==="contains"?text3.includes(part):
name==="endswith"?text3.endsWith(part):text3.startsWith(part)}default:return}}function named(name,{name:event,branch,repository,defaultBranch}){let isPush=event===
"push";switch(name){case"true":return!0;case"false":return!1;case"null":return null;case"github.event_name":return event;case"github.ref":return isPush&&branch!==
void 0?`refs/heads/${branch}`:void 0;case"github.ref_name":return isPush?branch:void 0;case"github.base_ref":return isPush?"":void 0;case"github.head_ref":return isPush?
"":void 0;case"github.repository":return repository;case"github.repository_owner":return repository.split("/")[0];case"github.event.repository.default_branch":return defaultBranch;default:
return isPush&&/^github\.event\.pull_request(?:\.|$)/.test(name)?null:void 0}}var gateCommand=/^\s*(?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|[^\s;&|"'])*\s+)*((?:(?:exec|sudo|time|npx|npm exec|pnpm exec|yarn)\s+(?:-\S+\s+)*)?)(?:\S*\/)?image-gate(?:@[\w.^~-]+)?\s+gate((?:\s(?:[^|;&]|&&|&>|(?<=>)&(?![&>]))*)?)$/,
plainStarts=/^(?:[a-z ]*\s(?:-(?:-|-?yes|y|-no-install|-quiet|q|E|n|H|p)\s+)*)?$/,excused=/(?:^|[\s;&|])(?:set\s(?:.{0,500}\s)?\+(?:\w*e|\w*o\s+errexit)|shopt\s.{0,500}errexit|trap\s.{0,500}\s(?:ERR|EXIT|DEBUG|0))(?:[\s;&|]|$)/im,
opening=/(?:^|[\s;&|({!])(?:if|then|else|elif|while|until|for|case|select|do|exit|return|function|alias|enable|source|\.|eval|exec|break|continue|coproc)(?=[\s;&|)]|$)|<<|(?:^|[\s;&|!])[({]|\(\)|(?:^|[;&|!])\s*(?:\w+=\S*\s+)*["']?(?:\$\{\{|\$\(|`|\$\{?[\w@*]+\}?["']?(?:\s|$))/,
maxScript=64*1024,longestCall=4096;function gateScript(run,shell){if(run.length>maxScript)return;let code2=run.split(/\r?\n/).filter(line=>!/^\s*#/.test(line)).
join(`
`).replace(/\\\n/g," ").split(`
`).map(withoutComment).filter(line=>line.trim()!==""),at=code2.findIndex((line,index)=>isGate(line)&&(index===code2.length-1||!line.includes("&&"))),call=gateCommand.
exec(code2[at]??"");if(excused.test(code2.join(`
`)))return;if(call===null)return code2.some(isBehindAnother)?hidden:void 0;let[,start="",words=""]=call,before=code2.slice(0,at);return together([inShell(shell,
at===code2.length-1),before.some(line=>line.length>longestCall||opening.test(line)||isOpen(line))?hidden:always,isOpen(code2[at]??"")?unfinished:always,plainStarts.
test(start)?always:{runs:"perhaps",why:`it is started by ${inWords(start.trim())}`},ofKnownWords(words)])}var hidden={runs:"perhaps",why:"what stands before it \
in its script may keep it from running, or from stopping"},unfinished={runs:"perhaps",why:"its line goes on in the next one"},quoted=/\\.|\$'(?:\\.|[^'\\])*'|'[^']*'|"(?:\\.|[^"\\])*"/,
quotedOrComment=new RegExp(`(${quoted.source})|(?<!\\S|\\\\\\s)#.*$`,"g");function withoutComment(line){return line.replace(quotedOrComment,(_,text3)=>text3??"")}
function isOpen(line){if(/(?:&&|\|)\s*$/.test(line))return!0;let count=mark2=>line.split(mark2).length-1;return/['"]/.test(line.replace(everyQuoted,""))||count(
"`")%2===1||count("(")!==count(")")}var everyQuoted=new RegExp(quoted.source,"g"),help=/^["']?(?:--help|-h|--version|help|version)["']?$/;function wordsOf(words){
let[own=""]=words.split("&&");return own.match(/\$\{\{.*?\}\}|(?:\$\{\{.*?\}\}|"[^"]*"|'[^']*'|\S)+/g)??[]}function isGate(line){let[,,words]=gateCommand.exec(line)??
[];return words!==void 0&&(words.length>longestCall||!wordsOf(words).some(word=>help.test(word)))}var gateSwitches=["no-cache","pull","load","push","attest-vex",
"allow-public-log","clair-clean-up","offline","quiet","debug"];function isBehindAnother(line){if(line.length>longestCall)return!1;let[first2="",...others]=line.
split("&&");return!/[|;]/.test(first2)&&isGate(others.at(-1)??"")}function ofKnownWords(words){if(words.length>longestCall)return{runs:"perhaps",why:"its line i\
s longer than what is read"};let all=wordsOf(words),unknown2=all.find((word,at)=>{if(!/^["']?(?:\$|`)/.test(word))return!1;let before=all[at-1]??"";return!(/^--[\w-]+$/.
test(before)&&!gateSwitches.includes(before.slice(2)))&&!/^\d?[<>]/.test(before)});return unknown2===void 0?always:{runs:"perhaps",why:`only the run knows what ${inWords(
unknown2)} asks of it`}}function shellOf(workflow,job){return{named:[job,workflow].map(one=>fieldsOf(fieldsOf(one.defaults).run).shell).find(one=>one!=null),runner:runnerOf(
job)}}function runnerOf(job){let labels=JSON.stringify(job["runs-on"])??"";if(job.container!==void 0&&job.container!==null)return"unix";if(/windows/i.test(labels))
return"windows";if(labels.includes("${{")){let matrix=JSON.stringify(fieldsOf(job.strategy).matrix)??"";return/windows/i.test(matrix)?"windows":/ubuntu|linux|macos/i.
test(matrix)&&!matrix.includes("${{")?"unix":"unknown"}return/ubuntu|linux|macos/i.test(labels)||labels===""?"unix":"unknown"}function inShell({named:named2,runner},isLast){
if(named2==null)return onRunner(runner,isLast);if(named2==="bash"||named2==="sh")return always;let words=String(named2);return/^(?:\/\S*\/)?(?:ba|da|z)?sh\s[^$`]*\{0\}$/.
test(words)?/\s-[a-df-z]*e[a-z]*(?=\s)/.test(words)?always:{runs:"never",why:"its shell goes on after a command that has failed"}:{runs:"perhaps",why:`its shell\
 ${inWords(named2)} may go on after a command that has failed`}}function onRunner(runner,isLast){switch(runner){case"unix":return always;case"windows":return{runs:"\
perhaps",why:"its shell `pwsh` may go on after a command that has failed"};case"unknown":return isLast?always:{runs:"perhaps",why:"its runner may be one of Wind\
ows, whose shell goes on after a command that has failed"}}}var gateRepository="image-gate/image-gate",maxDepth2=10;function gateInSteps(steps,around,depth=maxDepth2){let elsewhere=steps.findIndex(checksOutOthers),[first2,
...others]=steps.flatMap((step,at)=>{let gate=gateStep(step,around,depth);return gate===void 0?[]:[elsewhere!==-1&&elsewhere<at&&String(step.uses).startsWith(".")?
event=>together([gate(event),ofOtherFiles]):gate]});if(first2!==void 0)return event=>best([first2(event),...others.map(one=>one(event))])}var ofOtherFiles={runs:"\
perhaps",why:"its action is one of the files of another commit, which a step before has checked out"};function gateStep(step,around,depth){let{uses,run}=step;if(typeof uses==
"string"){let is=gateAction(uses,around,depth);return is===void 0?void 0:event=>together([binding(step,event),is(event)])}let script=typeof run=="string"?gateScript(
run,shellIn(step,around)):void 0;return script===void 0?void 0:event=>together([binding(step,event),script])}function shellIn({shell},{shell:usual}){return shell==
null?usual:{...usual,named:shell}}function gateAction(uses,around,depth){let[name=""]=uses.toLowerCase().replace(/\/+$/,"").split("@"),own=[gateRepository,...around.
names].map(one=>one.toLowerCase().replace(/\/+$/,"")),isOwn=one=>own.includes(one);if(isOwn(name))return()=>always;let asOther={runs:"perhaps",why:`${inWords(uses)}\
 is not known to be the gate`};if(name===".")return({repository})=>isOwn(repository.toLowerCase())?always:asOther;let steps=around.action(uses),gate=Array.isArray(
steps)?gateInAction(uses,steps,around,depth):void 0;return gate!==void 0?gate:/^(?:[\w.-]+\/image-gate|\.\/(?:[^/]+\/)*image-gate)$/.test(name)?()=>asOther:steps===
"unread"?()=>unreadAction(uses):void 0}function gateInAction(uses,steps,around,depth){if(around.budget.actions-=1,depth===0||around.budget.actions<0)return()=>unreadAction(
uses);let shell={named:void 0,runner:around.shell.runner},gate=gateInSteps(steps,{...around,shell},depth-1);return gate===void 0?void 0:event=>inAction(uses,gate(
event))}function unreadAction(uses){return{runs:"perhaps",why:`${inWords(uses)} is an action that could not be read`}}function inAction(uses,runs){return runs.runs===
"always"?runs:{...runs,why:`in ${inWords(uses)}: ${runs.why}`}}function binding({if:condition,"continue-on-error":goesOn},event){return together([runsBy(condition,
event),failsBy(goesOn??!1,event)])}function runsBy(condition,event){let holds=conditionOn(condition,event);return holds===!0?always:holds===!1?{runs:"never",why:`\
its condition ${inWords(condition)} does not hold`}:{runs:"perhaps",why:`it runs only where ${inWords(condition)} holds`}}function failsBy(goesOn,event){let mayFail=conditionOn(
goesOn,event);return mayFail===!1?always:{runs:mayFail?"never":"perhaps",why:`it may fail (continue-on-error: ${inWords(goesOn)})`}}var nothingKnown={names:[],action:()=>{},budget:{actions:0}},mostJobs=1e3;function readWorkflow(text3,around=nothingKnown){let value=workflowValue(text3);if(!isFields(
value)||!isFields(value.jobs))return;let jobs=new Map(Object.entries(value.jobs).map(([id,job])=>[id,fieldsOf(job)]));if(jobs.size>mostJobs)return;let context={
workflow:value,around,needs:new NeededRuns(jobs)};return{jobs:[...jobs].map(([id,job])=>jobOf(context,id,job)),on:value.on}}function jobOf({workflow,around,needs},id,job){
let{uses}=job,gate=gateInSteps(objectsOf(job.steps),{...around,shell:shellOf(workflow,job)}),matrix=wholeMatrix(job);return{id,name:checkName(id,job),binds:event=>together(
[binding(job,event),matrix,needs.of(id,event)]),runs:event=>together([binding({if:job.if},event),matrix,needs.of(id,event)]),...gate===void 0?{}:{gate},...typeof uses==
"string"?{calls:uses}:{},afterFailure:afterFailure(job),neededCalls:needs.callsOf(id),sums:asksForStatus(job.if)?needsOf(job):[]}}var mostNeeded=100,NeededRuns=class{#jobs;#known=new WeakMap;constructor(jobs){
this.#jobs=jobs}of(id,event){let all=this.#all(id);return all===void 0?{runs:"perhaps",why:`it needs more than ${mostNeeded} jobs`}:together(all.map(one=>this.#own(
one,event)))}callsOf(id){let calls=(this.#all(id)??[]).map(one=>this.#jobs.get(one)?.uses);return[...new Set(calls.filter(one=>typeof one=="string"))]}#all(id){
let{if:condition,...job}=this.#jobs.get(id)??{};if(runsInAnyCase(condition))return[];let all=new Set,waiting=[...needsOf(job)];for(let next=waiting.shift();next!==
void 0;next=waiting.shift())if(!all.has(next)){if(all.size===mostNeeded)return;all.add(next),waiting.push(...needsOf(this.#jobs.get(next)??{}))}return[...all]}#own(id,event){
let known=this.#known.get(event)??new Map;this.#known.set(event,known);let runs=known.get(id)??inJob(id,this.#alone(this.#jobs.get(id)??{},event));return known.
set(id,runs),runs}#alone(job,event){return together([binding({if:job.if},event),wholeMatrix(job)])}};function needsOf({needs}){return(typeof needs=="string"?[needs]:
entriesOf(needs)).filter(one=>typeof one=="string").slice(0,mostNeeded+1)}function afterFailure(job){let[first2]=needsOf(job);return first2===void 0||runsInAnyCase(
job.if)?always:{runs:"perhaps",why:`where ${inWords(first2)} fails, which it needs, GitHub skips it and calls that a success`}}function inJob(id,runs){return runs.
runs==="always"?runs:{...runs,why:`it needs the job ${inWords(id)}: ${runs.why}`}}function wholeMatrix(job){let{matrix}=fieldsOf(job.strategy),isMade=value=>typeof value==
"string"&&value.includes("${{"),made=[job.strategy,matrix,...Object.values(fieldsOf(matrix))].find(isMade);if(made!==void 0)return{runs:"perhaps",why:`only the \
run knows its matrix ${inWords(made)}`};let{exclude}=fieldsOf(matrix);return exclude===void 0||Array.isArray(exclude)&&exclude.length===0?always:{runs:"perhaps",
why:`its matrix leaves out ${inWords(exclude)}`}}function doubtsOf(jobs,on,which){return jobs.flatMap(({workflow,name,[on]:one})=>{let check=plainName(name);return one.runs===which?[`${workflow}${check===void 0?
"":` ${inWords(check)}`}: ${one.why}`]:[]})}var maxActions=1e3;function gateUse(texts,own,place){let unread=new Set,unreadOnPush=new Set,around={names:place.names,
action:actionsOf(texts,place,unread),budget:{actions:maxActions}},workflows=[...texts].filter(([name])=>workflowName.test(name)),files=new Map(workflows.map(([name,
text3])=>[name,readWorkflow(text3,around)])),calls={files,budget:callBudget()},seen=own.map(workflow=>{let file=files.get(workflow);if(file===void 0)return{jobs:[],
others:[]};let leaves=checksIn(calls,workflow,file);for(let{unread:target,on}of leaves)target!==void 0&&(unread.add(target),together([startsOnPush(file.on,place.
branch),on(pushTo(place))]).runs!=="never"&&unreadOnPush.add(target));return judged(workflow,file,leaves,place)});return{jobs:seen.flatMap(({jobs})=>jobs),others:seen.
flatMap(({others})=>others),unread:[...unread].toSorted(byText),unreadOnPush:[...unreadOnPush].toSorted(byText),invalid:own.filter(path=>files.get(path)===void 0)}}
var workflowName=/^(?:[^/]+\/[^/]+\/)?\.github\/workflows\/[^/]+\.ya?ml(?:@.+)?$/;function pushTo({repository,branch}){return{name:"push",branch,repository,defaultBranch:branch}}
function actionsOf(texts,{repository},unread){let known=new Map;return uses=>{let name=ownAction(uses,repository);if(name===void 0)return;let text3=texts.get(name);
text3===void 0&&unread.add(name);let steps=known.get(name)??(text3===void 0?void 0:actionSteps(text3))??"unread";return known.set(name,steps),steps}}function judged(workflow,{
on:starts},leaves,place){let{repository,branch}=place,changes=changeEvents(starts,{repository,defaultBranch:branch}),queue=changes.filter(({name})=>name==="merg\
e_group"),common={workflow,isOnChange:changes.length>0,isOnQueue:queue.length>0},gates=leaves.filter(({kind})=>kind==="gate"),others=leaves.flatMap(({kind,name})=>kind===
"gate"?[]:[{...common,kind,name}]);return{jobs:gates.map(({name,on,afterFailure:afterFailure2=always})=>({...common,name,onPush:together([startsOnPush(starts,branch),
on(pushTo(place))]),onChange:together([beforeMerge(changes,on),afterFailure2]),onQueue:together([beforeMerge(queue,on),afterFailure2])})),others:common.isOnChange?
others:[]}}function beforeMerge(events,on){return events.length===0?{runs:"never",why:"nothing starts it before a change is merged"}:together(events.flatMap(event=>event.
name==="pull_request_target"?[ofTarget,on(event)]:[on(event)]))}var ofTarget={runs:"perhaps",why:"pull_request_target starts it on the branch that a change is f\
or, and not on the change"};var mostWorkflows=100,mostCalled=20,deepest=4,actionFiles=["action.yml","action.yaml"],CalledFiles=class{#questions;#read=new Map;names;constructor(questions,names){
this.#questions=questions,this.names=names}text(called2){let known=this.#read.get(called2)??this.#ask(called2);return this.#read.set(called2,known),known}async#ask(called2){
let[,repository,path="",ref]=calledForm.exec(called2)??[];if(repository===void 0||ref===void 0)return;let paths=isWorkflow(path)?[path]:actionFiles.map(name=>path===
""?name:`${path}/${name}`);for(let one of paths){let route=`/repos/${repository}/contents/${one}?ref=${encodeURIComponent(ref)}`,told=await this.#questions.ask(
{route,schema:contentSchema,permission:"contents: read"});if(told.kind!=="replied")continue;let bytes=Buffer.from(told.value.content,"base64");return bytes.length<=
maxWorkflow?bytes.toString("utf8"):void 0}}},contentSchema=object({content:string(),encoding:literal("base64")}),calledForm=/^([\w.-]+\/[\w.-]+)(?:\/((?!\.\.?(?:\/|@))[\w.-]+(?:\/(?!\.\.?(?:\/|@))[\w.-]+)*))?@([\w./-]+)$/;
async function readGateUse(questions,others,{name,branch},{workflows,files}){let place={repository:name,branch,names:others.names},asked=`GET /repos/${name}/git\
/trees/${branch}`;if(workflows.length>mostWorkflows)return{kind:"failed",asked,why:`it has more than the ${mostWorkflows} workflows that are read`};let texts=new Map;
for(let{path,sha}of workflows){let text3=await readFileText(questions,name,sha,maxWorkflow);if(text3.kind!=="replied")return text3;texts.set(path,text3.value)}let own=[
...texts.keys()],readOne=called2=>called2.startsWith("./")?readLocal(questions,name,files,called2):others.text(called2),use=gateUse(texts,own,place);for(let depth=0;depth<
deepest&&use.unread.length>0;depth+=1){let found=await readCalled(readOne,use.unread.slice(0,mostCalled));if(found.length===0)break;for(let[called2,text3]of found)
texts.set(called2,text3);use=gateUse(texts,own,place)}return{kind:"replied",value:use,asked,at:questions.now()}}async function readLocal(questions,repository,files,called2){
let folder=called2.slice(2),found=actionFiles.map(name=>folder===""?name:`${folder}/${name}`).flatMap(path=>files.find(file=>file.path===path)??[])[0];if(found===
void 0)return;let text3=await readFileText(questions,repository,found.sha,maxWorkflow);return text3.kind==="replied"?text3.value:void 0}async function readCalled(readOne,names){
let found=[];for(let name of names){let text3=await readOne(name);text3!==void 0&&found.push([name,text3])}return found}var treeSchema=object({tree:array(object({path:string(),type:string(),sha:string()})),truncated:boolean()}),empty=object({message:string().regex(/empty/i)});async function readRepository(questions,workflows,repository){
let tree=await questions.ask({route:`/repos/${repository.name}/git/trees/${encodeURIComponent(repository.branch)}?recursive=1`,schema:treeSchema,permission:"con\
tents: read",otherwise:({status,body})=>status===409&&empty.safeParse(body).success?{value:{tree:[],truncated:!1}}:void 0});if(tree.kind!=="replied")return{kind:"\
unread",repository,why:tree};let files=tree.value.tree.filter(({type})=>type==="blob"),dockerfiles=dockerfilesIn(files.map(({path})=>path));return dockerfiles.length>
0?await readDocker(questions,workflows,{repository,dockerfiles,files}):tree.value.truncated?{kind:"unread",repository,why:{kind:"failed",asked:tree.asked,why:"i\
t has more files than GitHub lists, and no Dockerfile among those"}}:{kind:"none",repository}}async function readDocker(questions,called2,{repository,dockerfiles,
files}){let workflows=files.filter(({path})=>isWorkflow(path));return{kind:"docker",repository,dockerfiles,gate:await readGateUse(questions,called2,repository,{
workflows,files}),runs:await readRuns(questions,repository),branch:await readBranch(questions,repository),codeowners:await readCodeowners(questions,repository,files),
environments:await readEnvironments(questions,repository),retention:await readRetention(questions,repository)}}var runsSchema=object({workflow_runs:array(object(
{path:string(),created_at:iso_exports.datetime({offset:!0})}))}).transform(({workflow_runs:runs})=>runs.map(({path,created_at:at})=>({workflow:path.replace(/@.*$/,
""),at:Date.parse(at)})));function readRuns(questions,{name,branch}){let query=new URLSearchParams({branch,event:"push",status:"success",per_page:"100"});return questions.
ask({route:`/repos/${name}/actions/runs?${query}`,schema:runsSchema,permission:"actions: read"})}var errorsSchema=object({errors:array(object({line:int(),path:string()}))});
async function readCodeowners(questions,{name,branch},files){let found=codeownersPaths.flatMap(path=>files.find(file=>file.path===path)??[])[0],route=`/repos/${name}\
/codeowners/errors?ref=${encodeURIComponent(branch)}`;if(found===void 0)return{kind:"replied",value:void 0,asked:`GET /repos/${name}/git/trees/${branch}`,at:questions.
now()};let text3=await readFileText(questions,name,found.sha,maxCodeowners);if(text3.kind!=="replied")return text3;let errors=await questions.ask({route,schema:errorsSchema,
permission:"contents: read"});return replyAs(errors,all=>({path:found.path,text:text3.value,badLines:all.errors.filter(({path})=>path===found.path).map(({line})=>line)}))}
var environmentsSchema=object({environments:array(object({name:string(),protection_rules:array(object({type:string(),reviewers:array(unknown()).optional()})).optional()})).
default([])}).transform(({environments})=>environments.map(({name,protection_rules:rules=[]})=>({name,reviewers:rules.filter(({type})=>type==="required_reviewer\
s").reduce((sum,{reviewers=[]})=>sum+reviewers.length,0)}))),mostEnvironments=1e3;function readEnvironments(questions,{name}){let route=`/repos/${name}/environm\
ents`;return questions.list({route,schema:environmentsSchema,permission:"actions: read"},mostEnvironments)}async function readRetention(questions,{name}){let route=`\
/repos/${name}/actions/permissions/artifact-and-log-retention`,told=await questions.ask({route,schema:object({days:int()}),permission:"administration: read"});return replyAs(
told,({days})=>days)}function evidenceOf({asked,at},answer){return{asked,at,answer}}function notReplied(subject,one){switch(one.kind){case"withheld":{let why=`the token may not ask ${one.
asked}: ${one.said}`;return notKnown(subject,"not-shown",why,`Give the token the permission \`${one.permission}\`.`)}case"failed":return notKnown(subject,"faile\
d",`${one.asked}: ${one.why}`,"Try it again later.")}}var actionsApp=15368;function checkObservation({repository,gate,branch:{checks}}){if(checks.kind!=="replied")return notReplied(repository.name,checks);if(gate.kind!==
"replied")return notReplied(repository.name,gate);let{name,branch}=repository,{required,hasWorkflows}=checks.value,judged2=required.map(one=>judgedCheck(one,gate.
value,checks.value)),fix=fixOf(branch,gate.value,checks.value),sure=judged2.find(({is})=>is==="gate");if(sure!==void 0)return observed(name,!0,evidenceOf(checks,
`${branch} requires ${sure.check}`),fix);let all=required.length===0?"no check":someNames([...new Set(required.map(({context})=>context))]),doubts=judged2.flatMap(
({is,why:why2})=>is==="perhaps"?why2:[]);if(doubts.length>0){let why2=`${branch} requires ${all}; nobody can say here whether that is the gate: ${someNames(doubts)}`;
return notKnown(name,"not-shown",why2,fix)}if(hasWorkflows){let why2=`a ruleset requires workflows for ${branch}, and nobody looks into them here`;return notKnown(
name,"not-shown",why2,fix)}let never=judged2.flatMap(({why:why2})=>why2),why=never.length===0?"which is not the gate":`and the gate does not run for it: ${someNames(
never)}`;return observed(name,!1,evidenceOf(checks,`${branch} requires ${all}, ${why}`),fix)}function fixOf(branch,{jobs},{isQueued}){let on=isQueued?"onQueue":
"onChange",own=jobs.filter(one=>one[on].runs==="always").flatMap(({name})=>plainName(name)??[]);return`Require the check of the gate for ${branch} by a ruleset${own.
length===0?"":`: ${someNames(own)}`}.`}function judgedCheck({context,app},{jobs,others,invalid:invalid2},{isQueued}){let[is,on]=isQueued?["isOnQueue","onQueue"]:
["isOnChange","onChange"],own=jobs.filter(one=>givesCheck(one.name,context)!=="no"),started=own.filter(one=>one[is]),twins=others.filter(one=>one[is]&&givesCheck(
one.name,context)!=="no"),hidden2=twins.filter(({kind})=>kind!=="none"),said=inWords(context),doubts=[...doubtsOf(started,on,"perhaps"),...hidden2.map(({workflow,
kind})=>kind==="unread"?`${workflow} calls a workflow that could not be read, which may give ${said}`:`${workflow} sums up in ${said} how other jobs have ended`)],
may=started.filter(one=>one[on].runs!=="never");if(may.length===0&&hidden2.length===0){let unread=invalid2.map(path=>`${path} could not be read, and may give ${said}`);
return started.length+twins.length===0&&unread.length>0?{check:context,is:"perhaps",why:unread}:{check:context,is:"other",why:doubtsOf(own,on,"never")}}let all=[
...doubts,...doubtsOf(started,on,"never"),...twins.filter(({kind})=>kind==="none").map(({workflow})=>`${twinOf(workflow)} ${said}`),...may.length>1?[`${may.length}\
 jobs give ${said}, and nobody knows which of them GitHub asks`]:[],...may.every(one=>givesCheck(one.name,context)==="yes")?[]:[`only the run knows which job gi\
ves ${said}`],...invalid2.map(path=>`${path} could not be read, and may give ${said}`),...app===void 0||app===actionsApp?[]:[`${said} must come from the app ${app}`]];
return{check:context,is:all.length===0?"gate":"perhaps",why:all}}function twinOf(workflow){return`a job of ${inWords(workflow)} that may not go through the gate\
 has the same check`}function changeObservations(facts,{policy}){return{"checks-required":[checkObservation(facts)],"reviews-required":[reviewObservation(facts)],"policy-owned":[ownerObservation(
facts,policy)]}}function reviewObservation({repository:{name,branch},branch:{reviews}}){if(reviews.kind!=="replied")return notReplied(name,reviews);let{approvals}=reviews.
value,answer=`${branch} asks for ${approvals} approving ${approvals===1?"review":"reviews"}`;return observed(name,approvals>0,evidenceOf(reviews,answer),`Requir\
e a review for ${branch} by a ruleset.`)}function ownerObservation({repository:{name,branch},codeowners,branch:{reviews}},policy){if(codeowners.kind!=="replied")
return notReplied(name,codeowners);let fix=`Name the owners of /${policy} in .github/CODEOWNERS, and require their review for ${branch}.`,no=answer2=>observed(name,
!1,evidenceOf(codeowners,answer2),fix);if(codeowners.value===void 0)return no("it has no CODEOWNERS");let{path,text:text3,badLines}=codeowners.value,found=ownersOfFile(
text3,policy);if(found===void 0)return no(`no line of ${path} is for ${policy}`);if(found.owners.length===0)return no(`line ${found.line} of ${path} names nobod\
y for ${policy}`);if(badLines.includes(found.line))return no(`GitHub does not take line ${found.line} of ${path}`);if(reviews.kind!=="replied")return notReplied(
name,reviews);let owners=`${path} names ${someNames(found.owners)} for ${policy}`,isAsked=reviews.value.ofOwners,answer=`${owners}, and ${branch} ${isAsked?"ask\
s":"does not ask"} for their review`;return observed(name,isAsked,evidenceOf(reviews,answer),fix)}function repositoryObservations(facts,look){switch(facts.kind){case"none":return{};case"unread":return{"gate-on-push":[notReplied(facts.repository.name,facts.why)]};case"\
docker":return{"gate-on-push":[gateObservation(facts,look)],...changeObservations(facts,look),"deploys-reviewed":[deployObservation(facts,look)],"evidence-kept":[
keptObservation(facts)]}}}var addGate="Add the gate to the workflow that builds the image (README.md), and name its repository again.";function gateObservation(facts,look){
let{repository,gate,dockerfiles}=facts;if(gate.kind!=="replied")return notReplied(repository.name,gate);let{jobs}=gate.value,sure=jobs.filter(({onPush})=>onPush.
runs==="always");if(sure.length>0)return runObservation(facts,sure,look);let doubts=doubtsOf(jobs,"onPush","perhaps");if(doubts.length>0)return notKnown(repository.
name,"not-shown",`the gate may not run: ${someNames(doubts)}`,letItRun);let unknown2=unreadWorkflows(gate.value);if(unknown2!==void 0)return notKnown(repository.
name,"not-shown",unknown2,"Let the token read them, or name the gate in a workflow here.");let why=[...doubtsOf(jobs,"onPush","never"),`${repository.visibility}\
 repository`].join("; "),answer=`${someNames(dockerfiles)}: no job that a push to ${repository.branch} starts is the gate (${why})`;return observed(repository.name,
!1,evidenceOf(gate,answer),addGate)}var letItRun="Let every push go through it, without a condition. A copy of the action is named by --gate, as docs/posture.md\
 says.";function unreadWorkflows({unreadOnPush,invalid:invalid2}){return unreadOnPush.length>0?`its workflows call others that could not be read: ${someNames(unreadOnPush)}`:
invalid2.length>0?`workflows that could not be read: ${someNames(invalid2)}`:void 0}function runObservation({repository,runs,branch:{newest}},jobs,{now,runWithin}){
if(runs.kind!=="replied")return notReplied(repository.name,runs);let workflows=[...new Set(jobs.map(({workflow})=>workflow))],ran=runs.value.filter(({workflow})=>workflows.
includes(workflow)).toSorted((a,b)=>b.at-a.at)[0],since=now.getTime()-runWithin,within=hoursText(runWithin/36e5);if(ran!==void 0&&ran.at>=since){let answer2=`${ran.
workflow} has the gate, and ended well on ${repository.branch} at ${minuteText(new Date(ran.at))}`;return observed(repository.name,!0,evidenceOf(runs,answer2),addGate)}
if(newest.kind!=="replied")return notReplied(repository.name,newest);let isQuiet=newest.value<since,answer=isQuiet?`${someNames(workflows)} has the gate, and no\
thing was committed to ${repository.branch} for ${within}`:`${someNames(workflows)} has the gate, and did not end well on ${repository.branch} for ${within}, th\
ough there are commits since`,fix=`See why its runs fail, or do not start: gh run list --branch ${repository.branch}`;return observed(repository.name,isQuiet,evidenceOf(
runs,answer),fix)}function deployObservation({repository,environments},look){if(environments.kind!=="replied")return notReplied(repository.name,environments);let fix=`\
Give the environment ${look.environment} required reviewers (Settings, Environments).`,found=environments.value.find(({name})=>name.toLowerCase()===look.environment.
toLowerCase());if(found===void 0)return notKnown(repository.name,"not-shown",`it has no environment ${look.environment}, so that nobody sees here who deploys it`,
`${fix} Another name: --environment.`);let answer=`the environment ${found.name} asks ${found.reviewers===0?"nobody":plural(found.reviewers,"reviewer")}`;return observed(
repository.name,found.reviewers>0,evidenceOf(environments,answer),fix)}var keptDays={artifacts:90,logs:30};function keptObservation({repository,retention}){if(retention.
kind!=="replied")return notReplied(repository.name,retention);let answer=`artifacts and logs are kept for ${plural(retention.value,"day")}`,isKept=retention.value>=
Math.max(keptDays.artifacts,keptDays.logs),fix=`Keep them for ${keptDays.artifacts} days or more (Settings, Actions, General).`;return observed(repository.name,
isKept,evidenceOf(retention,answer),fix)}function organizationObservations({name,listed:listed3,counts}){if(listed3.kind!=="replied")return{"gate-on-push":[notReplied(
name,listed3)]};if(counts.kind!=="replied")return{"gate-on-push":[notReplied(name,counts)]};let seen=listed3.value.length,fix="Use a token of a member or an app\
 that may read all repositories (metadata: read).",{public:open,private:closed}=counts.value;if(closed===void 0)return{"gate-on-push":[notKnown(name,"not-shown",
"it does not tell this token how many private and internal repositories it has",fix)]};let hidden2=open+closed-seen;return hidden2>0?{"gate-on-push":[notKnown(name,
"not-shown",`${counted(hidden2)} of its repositories ${hidden2===1?"is":"are"} not shown to this token`,fix)]}:{}}var width=2;async function lookAtGithub(ports,{organizations,repositories,gates,environment,runWithin,token:token3},{now,policy}){if(organizations.length+repositories.
length===0)return notLooked;if(token3==="")throw noToken();let api=ports.openGithub({apiUrl:apiUrlIn(ports.environment),token:token3}),questions=new GithubQuestions(
api,ports.clock),{listed:listed3,seen}=await listAll(questions,organizations,repositories),called2=new CalledFiles(questions,gates),live=listed3.filter(({isArchived})=>!isArchived),
facts=await inParallel(live,width,one=>readRepository(questions,called2,one)),look={now,runWithin,environment,policy},all=joinedObservations([seen,...facts.map(
one=>repositoryObservations(one,look)),none(facts)]),at=now.toISOString(),places=[...organizations,...repositories];return{seen:all,sources:places.map(place=>({
kind:"github",place,at}))}}async function listAll(questions,organizations,repositories){let listed3=new Map,seen=[];for(let name of new Set(organizations)){let facts=await readOrganization(
questions,name);if(seen.push(organizationObservations(facts)),facts.listed.kind==="replied")for(let one of facts.listed.value)listed3.set(one.name.toLowerCase(),
one)}for(let name of new Set(repositories)){if(listed3.has(name.toLowerCase()))continue;let told=await readListed(questions,name);told.kind==="replied"?listed3.
set(told.value.name.toLowerCase(),told.value):seen.push({"gate-on-push":[notReplied(name,told)]})}return{listed:[...listed3.values()].toSorted((a,b)=>byText(a.name,
b.name)),seen:joinedObservations(seen)}}function none(facts){if(facts.some(({kind})=>kind!=="none"))return{};let why=`none of the ${facts.length} repositories t\
hat are not archived holds a Dockerfile`;return{"gate-on-push":[notKnown("GitHub","not-shown",why,"Name the repositories that build images.")]}}function noToken(){
let fix="Set it to a token that may read metadata, contents, actions and administration of the repositories.";return new ConfigError([{where:"GITHUB_TOKEN",what:"\
there is no token for GitHub",fix}],"usage")}import{resolve as resolve2}from"node:path";var nobodys="00000000-0000-0000-0000-000000000000",nothing=Buffer.alloc(0);async function askAnonymousWrite(ports,options,place){let{transport}=openTransport({...ports,
environment:{}},options),call={attempt:{doing:`ask whether anybody may push to ${familiarName(place)}`,...place},scopes:[repositoryScope(place.repository,"pull,\
push")],method:"PUT",target:`/v2/${place.repository}/blobs/uploads/${nobodys}?digest=${encodeURIComponent(digestOf(nothing))}`,headers:{"content-type":"applicat\
ion/octet-stream","content-length":"0"}};try{return await answerOf(call,await transport.send(call))}catch(error){return fromError(error)}}var pastRights=["BLOB_\
UPLOAD_UNKNOWN","BLOB_UPLOAD_INVALID","DIGEST_INVALID","SIZE_INVALID"];async function answerOf({attempt},{response}){let{status}=response;if(status===401||status===
403)return await discard(response.body),{kind:"refused",said:`it answered ${status}`};if(status>=200&&status<300)return await discard(response.body),{kind:"open",
said:`it answered ${status} to bytes for an upload that nobody has begun`};let{codes,said}=parseRefusal((await readBody(attempt,response.body,maxRefusal)).toString(
"utf8")),words=`it answered ${status}${said===""?"":` (${said})`}`;return mayPass(status)||status>=500?{kind:"failed",why:words}:(status===400||status===404||status===
416)&&codes.some(code2=>pastRights.includes(code2))?{kind:"open",said:`${words}: it looked for the upload, and not for an account`}:{kind:"unclear",why:`${words}\
, which says neither yes nor no`}}function fromError(error){if(error instanceof Cancelled||!(error instanceof GateError||error instanceof Transient))throw error;
return"code"in error&&["registry-unauthorized","registry-denied"].includes(error.code)?{kind:"refused",said:error.message}:{kind:"failed",why:error.message}}var criterionOf={"content-trust":"registry-asks-for-signatures","prevent-vulnerable":"registry-blocks","auto-scan":"registry-scans",scanner:"registry-scans","sc\
an-age":"registry-scans","immutable-tags":"tags-immutable","allow-list":"registry-exceptions-end","auto-sbom":void 0};function harborObservations(posture,place,looked){
let limits={now:looked.now,maxScanAge:usualScanAge},rows=posture.projects.flatMap(project=>harborPostureRows(project,limits)),isFresh=isFreshAt(posture.at,looked),
seen={};for(let row2 of rows){let criterion=criterionOf[row2.control];if(criterion===void 0)continue;let observation=isFresh?observationOf(row2,posture.at):stale2(
row2,posture.at,place);seen[criterion]=[...seen[criterion]??[],observation]}return seen}function observationOf({registry,project,control,state,words,fix=""},at){
let subject=`${registry}/${project}`;if(state==="unknown")return notKnown(subject,"failed",`${control}: ${words}`,fix);let evidence={asked:`harbor posture ${subject}\
: ${control}`,at,answer:words};return observed(subject,state==="enforced",evidence,fix)}function stale2({registry,project,control},at,place){let why=`${control}\
: ${place} is of ${at}, and says nothing of today`;return notKnown(`${registry}/${project}`,"not-shown",why,"Run image-gate harbor posture again.")}function placesIn(names){let places=names.flatMap(name=>{let read=readReference(name);return"reference"in read?[{registry:read.reference.registry,repository:read.
reference.repository}]:[]});return[...new Map(places.map(place=>[familiarName(place),place])).values()]}var close="Let the registry ask for an account before it\
 takes an upload.";function writeObservation(subject,answer,at){let evidence={asked:`PUT to an upload of ${subject} that nobody has begun, without an account`,at};
switch(answer.kind){case"refused":return observed(subject,!0,{...evidence,answer:answer.said},close);case"open":return observed(subject,!1,{...evidence,answer:answer.
said},close);case"unclear":return notKnown(subject,"not-shown",answer.why,"Look into the settings of the registry.");case"failed":return notKnown(subject,"faile\
d",answer.why,"See that the registry can be reached, and ask again.")}}var mostPlaces=1e3,width2=4;async function lookAtRegistries(ports,images,night){let named2=images.length>0?images:night?.images.flatMap(({names})=>names)??[],places=placesIn(
named2);if(places.length===0)return notLooked;let asked=places.slice(0,mostPlaces),seen=await inParallel(asked,width2,place=>askOne(ports,place)),left=places.length>
asked.length?[notKnown("","not-asked",`${places.length-asked.length} more repositories were not asked`,"Name them: --image.")]:[],at=ports.clock.now().toISOString(),
registries=[...new Set(asked.map(({registry})=>registry))];return{seen:{"writes-restricted":[...seen,...left]},sources:registries.map(place=>({kind:"registry",place,
at}))}}async function askOne(ports,place){let subject=familiarName(place),maskSecret=secret=>ports.runner.maskSecret(secret);try{await createCatalog(ports,{maskSecret,
quick:!0}).firstTags(place)}catch(error){if(error instanceof Cancelled||!(error instanceof GateError))throw error;return notKnown(subject,"failed",`not asked, a\
s nobody could see that it is there: ${withFix(error)}`,"Log in to the registry, and name a repository that has an image.")}let answer=await askAnonymousWrite(ports,
{maskSecret,quick:!0},place);return writeObservation(subject,answer,ports.clock.now().toISOString())}var maxHarbor=32*1024*1024;async function lookAtHarbors({files,
workingDirectory},{harbors,name},looked){let looks=[];for(let place of harbors){let found=await namedFile(files,resolve2(workingDirectory,place),maxHarbor),read="\
what"in found?found:parseHarborPosture(found.bytes);if("what"in read)throw invalid(`${name("harbor")} ${place}`,read.what);let{at}=read.posture;looks.push({seen:harborObservations(
read.posture,place,looked),sources:[{kind:"harbor",place,at}]})}return togetherSeen(looks)}function invalid(where,what){let fix="Name what was written by image-\
gate harbor posture HOST/PROJECT --output FILE.";return new ConfigError([{where,what,fix}],"harbor-posture-invalid")}async function makePosture(ports,job){let now=ports.clock.now(),folder=resolve3(ports.workingDirectory,job.folder),before=await postureBefore(ports,job,join2(folder,
postureFile)),{path}=job.rules.policy,policy=await readPolicy(job.rules.files,job.rules.policy),aim=job.level??policy.review.maturity;if(job.failOn==="level"&&aim===
void 0)throw noAim(job);let looked={now,maxAge:job.maxAge},fleet=await lookAtFleet(ports,job,{policy,place:path},looked),seen=togetherSeen([fleet.look,await lookAtCluster(
ports,job,policy,looked),await lookAtRegistries(ports,job.images,fleet.night),await lookAtHarbors(ports,job,looked),await lookAtGithub(ports,job,{now,policy:path}),
await lookAtEvidence(ports,job)]),posture=judgePosture({...seen,at:now,...aim===void 0?{}:{target:aim},...before===void 0?{}:{before}});return await writePosture(
ports,folder,posture),posture}function noAim({name}){let fix=`Name one by ${name("level")}, e.g. 4, or write \`policy: { maturity: 4 }\` into the policy.`;return new ConfigError(
[{where:name("fail-on"),what:"nothing says which level is aimed for",fix}],"usage")}async function postureBefore(ports,{before},usual){if(before===void 0)return await readPostureFile(
ports.files,usual,usual);let path=resolve3(ports.workingDirectory,before),isFolder=(await ports.files.stat(path))?.kind==="directory",found=await readPostureFile(
ports.files,isFolder?join2(path,postureFile):path,before);if(found!==void 0)return found;let what=isFolder?`there is no ${postureFile} in it`:"there is no such \
file",fix="Name the posture.json of an earlier run or its folder, or leave it out.";throw new ConfigError([{where:before,what,fix}],"posture-absent")}async function writePosture({
files,log},folder,posture){await files.makeDirectory(folder),await keepOutOfGit(files,folder),await files.write(join2(folder,postureFile),`${JSON.stringify(posture,
null,2)}
`),await files.write(join2(folder,"posture.md"),postureMarkdown(posture)),log.info(`The posture is in ${folder}`)}export{postureMarkdown,renderPosture,makePosture};
