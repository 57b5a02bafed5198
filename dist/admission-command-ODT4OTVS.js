import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{yamlDocuments}from"./chunk-2PYFSG5W.js";import{requireOutput}from"./chunk-DC2PWMZZ.js";import{machineFiles}from"./chunk-JPV3QA6A.js";import{
clockDifference}from"./chunk-WOMB3VQU.js";import{nameWords,refusalWords}from"./chunk-B3N7EH2G.js";import{openTrust}from"./chunk-WRM4S4B5.js";import{
scannerTrusts}from"./chunk-6ALDGUL3.js";import{sbomMediaType}from"./chunk-PWGYD5AQ.js";import{demandsOf}from"./chunk-OV3WPF5W.js";import"./chunk-FF3VFVBF.js";
import{predicateTypes}from"./chunk-FHD2I7XA.js";import"./chunk-QDEKIYB3.js";import"./chunk-WYLJVT35.js";import{policyIn,withSaid}from"./chunk-P3DXPJFX.js";
import"./chunk-7GMIHT5M.js";import{celText,comparableName,otherSpelling,patternRegex,patternsMeet,regexText}from"./chunk-PNTMCXXB.js";import"./chunk-AIHM5HXT.js";
import{defaultPolicyPath,pathOrDefault}from"./chunk-UVKESB24.js";import"./chunk-W5LZPXOK.js";import"./chunk-EU7K43JX.js";import"./chunk-V4EONVYX.js";
import"./chunk-Y26VXM5E.js";import"./chunk-IXJOGZYS.js";import{gates}from"./chunk-XK5IOTJL.js";import"./chunk-S6ZKY7G4.js";import"./chunk-THJVGLCY.js";
import"./chunk-YIUG33YD.js";import"./chunk-WAGMCTHG.js";import{ConfigError}from"./chunk-NPMNWCA4.js";import"./chunk-GA2BMHTH.js";import"./chunk-F55E3OCF.js";
import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var maxScopes=64;function policyScopes(file,matters){if(file.parts!==void 0)throw new Error("defect: of two files that both rule nobody asks for scopes");let scopes=[
{within:[],without:[],policy:file.base}];for(let{match,said}of file.images)if(matters(said)&&(scopes=scopes.flatMap(scope=>scope.within.every(pattern=>patternsMeet(
pattern,match))?[{...scope,within:[...scope.within,match],policy:withSaid(scope.policy,said)},{...scope,without:[...scope.without,match]}]:[scope]),scopes.length>
maxScopes))throw tooMany(file.base.source);return scopes}function tooMany(source){let what=`patterns of \`images\` that may match the same image make more than ${maxScopes}\
 combinations`;return new ConfigError([{where:source,what,fix:"Write patterns that exclude each other."}],"policy-scopes")}async function admissionRules({trust,...sources},file,{judged,exempt}){let asked=policyScopes(file,isAboutAdmission).filter(({within})=>judged.some(one=>within.
every(pattern=>patternsMeet(one,pattern)))),scopes=[];for(let{policy,...patterns}of asked){let demands=await demandsOf({...sources,trust:admissionTrust(trust)},
policy);refuseSources(demands),scopes.push({...patterns,demands})}return{judged,exempt,scopes}}function refuseSources({identities}){if(identities===void 0||identities.
sources.length+identities.repositoryIds.length===0)return;let what="engines of admission do not see for which repository a workflow has run",fix="Let workflows \
sign for their own repository, sign with a key, or ask `image-gate verify` before each deployment.";throw new ConfigError([{where:"verify.sources, verify.reposi\
tory-ids",what,fix}],"admission-sources")}var longestException=7*864e5;function requireEnd(until,now){let left=until.getTime()-now.getTime();if(left>0&&left<=longestException)
return until;let what=left>0?"it is more than 7 days ahead":"it is past",fix="Name a moment within the next 7 days; a longer exception must be made again.";throw new ConfigError(
[{where:"--until",what,fix}],"admission-end")}function isAboutAdmission({verify,gateOn,ignoreBase}){return(verify??gateOn??ignoreBase)!==void 0}function admissionTrust(open){
return async root=>{if(root.value==="public")return{root:{kind:"public"}};if(root.value!=="github")return{root:{kind:"file",json:(await open(root)).trustedRoot}};
let{url,root:first}=(await import("./trusted-roots-JAOF7GKR.js")).namedRepositories.github;return{root:{kind:"repository",mirror:url.origin,base64:Buffer.from(first).
toString("base64")}}}}var instant="^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$";function kyvernoValidations(names,demands){let{require:require2}=demands,
missing={signature:[names.manifests,claimed("signature",names)],scan:[names.manifests,claimed("scan",names)],sbom:[names.described,`(${claimed("sbom",names)} &&\
 ${isSbomOfIt}) || ${pointed(names)}`]},said=require2.map(kind=>validation(names,missing[kind][0],`no-${kind}`,missing[kind][1])),unless=require2.includes("scan")?
"":`${verified("scan",names)} == 0 || `,faults=Object.entries(scanConditions(demands)),scan="extractPayload(m, attestations.scan).predicate";return[...said,...faults.
flatMap(([code,holds])=>holds===void 0?[]:validation(names,names.manifests,code,`${unless}cel.bind(p, ${scan}, cel.bind(r, ${result}, ${holds}))`))]}function validation({
images},list,code,holds){return{expression:`${list}.all(m, ${holds})`,...saying(images,refusalWords(code))}}function saying(images,[what,fix]){let message=`${what}\
. ${fix}`;return{message,messageExpression:`${images}.join(', ') + ${celText(`: ${message}`)}`}}function verified(name,{attestors}){return`verifyAttestationSign\
atures(m, attestations.${name}, ${attestors})`}function claimed(name,names){return`(${verified(name,names)} > 0 && extractPayload(m, attestations.${name}).subje\
ct.size() == 1)`}var digestForm="^sha256:[a-f0-9]{64}$",isSbomOfIt=["cel.bind(b, extractPayload(m, attestations.sbom).predicate, b.?bomFormat.orValue('') == 'Cy\
cloneDX' && b.?components.hasValue() && ","cel.bind(c, b.?metadata.?component.orValue({}), cel.bind(d, ","([string(c.?version.orValue('')), string(c.?purl.orVal\
ue('')).lowerAscii().replace('%3a', ':').find('sha256:[a-f0-9]{64}')] + ","c.?hashes.orValue([]).filter(h, h.?alg.orValue('') == 'SHA-256').map(h, 'sha256:' + s\
tring(h.?content.orValue(''))))",`.map(x, x.lowerAscii()).filter(x, x.matches(${celText(digestForm)})), `,"cel.bind(y, getImageData(m).ImageIndex, d.size() > 0 \
&& ","d.all(x, x == m.split('@')[1] || (y != null && y.manifests.exists(n, n.digest == x)))))))"].join("");function pointed(names){let references="extractPayloa\
d(m, attestations.sbomPointer).predicate.?references.orValue([])",isSbom=`f.size() == 1 && f[0].?mediaType.orValue('') == ${celText(sbomMediaType)}`;return`(${claimed(
"sbomPointer",names)} && cel.bind(f, ${references}, ${isSbom}))`}var result="p.?scanner.?result.orValue({})",verdict="r.?verdict.orValue('passed') == 'passed'";
function scanConditions({maxAge,how}){let[started,finished]=["timestamp(p.metadata.scanStartedOn)","timestamp(p.metadata.scanFinishedOn)"],age=duration(maxAge),
isPast=time=>`${time} <= time.now() + ${duration(clockDifference)}`,updated=holds=>`r.?database.?updatedAt.optMap(t, ${holds}).orValue(true)`;return{blocked:verdict,
"unknown-form":["r.?version.orValue(0) == 1 && r.?verdict.orValue('') == 'passed'",...["p.?metadata.?scanStartedOn","p.?metadata.?scanFinishedOn","r.?validUntil"].
map(isInstant),`r.?database.?updatedAt.orValue('2000-01-01T00:00:00Z').matches(${celText(instant)})`,isOneOf("r.?how.?gateOn",gates),"type(r.?how.?ignoreBase.or\
Value('')) == bool",isOneOf("r.?how.?scanner",scannerTrusts)].join(" && "),future:[isPast(started),isPast(finished),updated(isPast("timestamp(t)"))].join(" && "),
"too-old":`time.now() - ${started} < ${age}`,expired:"time.now() < timestamp(r.validUntil)","no-database":"r.?database.?updatedAt.hasValue()","old-database":updated(
`${started} - timestamp(t) <= ${age}`),"only-new":how.gateOn==="all"?"r.how.gateOn == 'all'":void 0,"base-ignored":how.ignoreBase?void 0:"r.how.ignoreBase == fa\
lse","rego-unasked":how.rego?"r.how.?rego.hasValue()":void 0,"unreviewed-scanner":"r.how.scanner != 'unreviewed'"}}function isInstant(field){return`${field}.orV\
alue('').matches(${celText(instant)})`}function isOneOf(field,words){return`${field}.orValue('') in [${words.map(celText).join(", ")}]`}function duration(time){
return`duration(${celText(`${Math.floor(time/1e3)}s`)})`}function kyvernoSigners(all){let keys=[...new Map(all.flatMap(one=>one.keys).map(key=>[key.fingerprint,key])).values()],keyless=[...new Map(all.flatMap(one=>sets(
one)).map(one=>[JSON.stringify(one),one])).keys()],named=new Map(keys.map(({fingerprint},at)=>[fingerprint,`key${at+1}`]));for(let[at,text]of keyless.entries())
named.set(text,`workflows${at+1}`);let listOf=demands=>`[${[...demands.keys.map(({fingerprint})=>fingerprint),...sets(demands).map(one=>JSON.stringify(one))].map(
one=>`attestors.${named.get(one)}`).join(", ")}]`;return{attestors:[...keys.map(({fingerprint,publicKey})=>({name:named.get(fingerprint),cosign:{key:{data:publicKey},
ctlog:noLog}})),...keyless.map(text=>({name:named.get(text),cosign:JSON.parse(text)}))],listOf}}var noLog={insecureIgnoreTlog:!0,insecureIgnoreSCT:!0};function sets({
identities}){if(identities===void 0)return[];let{issuer,root}=identities;return[{keyless:{identities:identities.identities.map(name=>({issuer,...subjectOf(name)}))},
...rootOf(root)}]}function subjectOf(name){return name.endsWith("*")?{subjectRegExp:`^${regexText(name.slice(0,-1))}[A-Za-z0-9._+-]{1,200}$`}:{subject:name}}function rootOf(root){
switch(root.kind){case"public":return{};case"repository":return{tuf:{mirror:root.mirror,root:{data:root.base64}}};case"file":return{trustedRoot:{value:root.json}}}}var kyvernoPolicies={evidence:"image-gate-evidence",names:"image-gate-names"},apiVersion="policies.kyverno.io/v1",matchConstraints={resourceRules:[{apiGroups:[""],
apiVersions:["v1"],operations:["CREATE","UPDATE"],resources:["pods","pods/ephemeralcontainers"]}]},comment=["Made by `image-gate admission kyverno` from the pol\
icy that `image-gate verify` reads. Make it again when that or a key changes.","Apply both policies together: Kyverno looks only at the names that the first one\
 is about, and the second one refuses all others."];function kyvernoYaml(rules,action){return yamlDocuments(comment,[evidencePolicy(rules,action),namesPolicy(rules,
action)])}function policyOf(kind,name,title,spec){return{apiVersion,kind,metadata:{name,annotations:{"policies.kyverno.io/title":title,"policies.kyverno.io/cate\
gory":"Supply Chain Security"}},spec}}function evidencePolicy({judged,scopes},action){let signers=kyvernoSigners(scopes.map(({demands})=>demands));return policyOf(
"ImageValidatingPolicy",kyvernoPolicies.evidence,"Only images with evidence that they passed",{failurePolicy:"Fail",validationActions:[action],webhookConfiguration:{
timeoutSeconds:30},matchConstraints,validationConfigurations:{mutateDigest:!1,verifyDigest:!0,required:!0},matchImageReferences:[{expression:anyOf("ref",judged)}],
images:[{name:"mounted",expression:mountedImages}],attestors:signers.attestors,attestations:Object.entries(predicateTypes).map(([name,type])=>({name,intoto:{type}})),
variables:[...groupVariables,...scopes.flatMap((scope,at)=>scopeVariables(scope,at))],validations:[readFirst,...scopes.flatMap((scope,at)=>scopeValidations(scope,
at,signers))]})}var otherName="i.split('@')[0] + (i.matches(':[^/@]*@') ? 'x@' : ':x@') + i.split('@')[1]",isAttestation=["m.?platform.?os.orValue('') == 'unkno\
wn'","m.?platform.?architecture.orValue('') == 'unknown'","m.?annotations[?'vnd.docker.reference.type'].orValue('') == 'attestation-manifest'"].join(" && "),groupVariables=[
{name:"images",expression:`(${judgedImages()}).distinct()`},{name:"groups",expression:`variables.images.map(i, [i] + cel.bind(x, getImageData(${otherName}).Imag\
eIndex, x == null ? [] : x.manifests.filter(m, !(${isAttestation})).map(m, i.split('@')[0] + '@' + string(m.digest))))`},{name:"read",expression:"variables.grou\
ps.map(g, g.filter(m, !(m in variables.images))).flatten().distinct().map(m, string(getImageData(m).Digest))"}];function judgedImages(){return["containers","ini\
tContainers","ephemeralContainers","mounted"].map(kind=>`images.?${kind}.orValue([])`).join(" + ")}var readFirst={expression:"variables.read.all(d, d.startsWith\
('sha256:'))",...saying("variables.images",nameWords["no-digest"])};function scopeVariables({within,without,demands},at){let conditions=[...within.map(pattern=>matches(
"g[0]",pattern)),...without.map(pattern=>`!${matches("g[0]",pattern)}`)],{images,manifests,described}=scopeNames(at),groups=conditions.length===0?"variables.gro\
ups":`variables.groups.filter(g, ${conditions.join(" && ")})`,own=demands.platforms==="index"?"[g[0]]":"g";return[{name:images,expression:`${groups}.map(g, g[0]\
)`},{name:manifests,expression:`${groups}.map(g, ${own}).flatten()`},{name:described,expression:`${groups}.map(g, ${own}.size() == 1 ? ${own} : ${own}.filter(m,\
 m != g[0])).flatten()`}]}function scopeNames(at){return{images:`images${at+1}`,manifests:`manifests${at+1}`,described:`described${at+1}`}}function scopeValidations({
demands},at,{listOf}){let{images,manifests,described}=scopeNames(at),[list,all,own]=[images,manifests,described].map(name=>`variables.${name}`);return kyvernoValidations(
{images:list??"",manifests:all??"",described:own??"",attestors:listOf(demands)},demands)}function namesPolicy({judged,exempt},action){let isJudged=anyOf("i",judged),
rules=[["other-form",`i.matches(${celText(comparableName)}) && !i.matches(${celText(otherSpelling)})`],["not-listed",anyOf("i",[...judged,...exempt])],["no-dige\
st",`!(${isJudged}) || i.contains('@sha256:')`]];return policyOf("ValidatingPolicy",kyvernoPolicies.names,"Only images of places that are named, by digest",{failurePolicy:"\
Fail",validationActions:[action],matchConstraints,variables:[{name:"images",expression:podImages}],validations:rules.map(([code,holds])=>({expression:`variables\
.images.all(i, ${holds})`,...saying(`variables.images.filter(i, !(${holds}))`,nameWords[code])}))})}var mountedImages="object.spec.?volumes.orValue([]).filter(v\
, has(v.image)).map(v, string(v.image.reference))",podImages=[...["containers","initContainers","ephemeralContainers"].map(kind=>`object.spec.?${kind}.orValue([\
]).map(c, string(c.image))`),mountedImages].join(" + ");function anyOf(name,patterns){return patterns.map(pattern=>matches(name,pattern)).join(" || ")}function matches(name,pattern){
return`${name}.matches(${celText(patternRegex(pattern))})`}var comment2=["Made by `image-gate admission kyverno --break-glass`. Delete it once it is no longer needed; it ends by itself at `until`."];function breakGlassYaml({
name,images,until}){let end=until.toISOString().replace(".000Z","Z"),exception={apiVersion:"policies.kyverno.io/v1",kind:"PolicyException",metadata:{name,namespace:"\
kyverno"},spec:{policyRefs:[{name:kyvernoPolicies.evidence,kind:"ImageValidatingPolicy"},{name:kyvernoPolicies.names,kind:"ValidatingPolicy"}],expiresAt:end,matchConditions:[
{name:"until",expression:`time.now() < timestamp(${celText(end)})`},{name:"images",expression:`(${podImages}).all(i, i in [${images.map(celText).join(", ")}])`}],
reportResult:"skip"}};return yamlDocuments(comment2,[exception])}async function kyvernoCommand(ports,command){let{output,exception,images}=command,file=output===void 0?void 0:resolve(ports.workingDirectory,output);file!==void 0&&
await requireOutput(ports.files,file);let text=exception===void 0?await policies(ports,command):breakGlassYaml({...exception,images,until:requireEnd(exception.until,
ports.clock.now())});return file===void 0?ports.print([text]):await ports.files.write(file,text),0}async function policies(ports,{images,exempt,enforce,signers:named,
policy:path}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0),sources={files,
named,trust:openTrust(ports,files)},choice={judged:images.length===0?["**"]:images,exempt};return kyvernoYaml(await admissionRules(sources,policy,choice),enforce?
"Deny":"Audit")}export{kyvernoCommand};
