import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{yamlDocuments}from"./chunk-2PYFSG5W.js";import{celShownName}from"./chunk-7NSBX36V.js";import{nameWords,refusalWords,sbomMediaType}from"./chunk-FTBHWEKZ.js";
import{predicateTypes,scannerTrusts}from"./chunk-JPNARZKT.js";import{clockDifference}from"./chunk-7HSWERG5.js";import{array,base64,byText,celText,comparableName,
gates,object,otherSpelling,parsedJson,patternRegex,regexText,string,unknown}from"./chunk-CIY6UZVJ.js";var instant="^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$";function kyvernoValidations(names,demands){let{require:require2}=demands,
missing={signature:["manifests",claimed("signature",names)],scan:["manifests",claimed("scan",names)],sbom:["described",`(${claimed("sbom",names)} && ${isSbomOfIt}\
) || ${pointed(names)}`]},said=require2.map(kind=>validation(names,missing[kind][0],`no-${kind}`,missing[kind][1])),unless=require2.includes("scan")?"":`${verified(
"scan",names)} == 0 || `,faults=Object.entries(scanConditions(demands)),scan="extractPayload(m, attestations.scan).predicate";return[...said,...faults.flatMap(([
code,holds])=>holds===void 0?[]:validation(names,"manifests",code,`${unless}cel.bind(p, ${scan}, cel.bind(r, ${result}, ${holds}))`))]}function validation({images},list,code,holds){
let isGood=`s.${list}.all(m, ${holds})`,refused=`(${images}.size() == 1 ? ${images} : ${images}.filter(s, !${isGood}))`;return{expression:`${images}.all(s, ${isGood}\
)`,...saying(`${refused}.map(s, s.name[0])`,refusalWords(code))}}function saying(images,[what,fix]){let message=`${what}. ${fix}`,names=`${images}.map(i, ${celShownName(
"i")})`;return{message,messageExpression:`${names}.join(', ') + ${celText(`: ${message}`)}`}}function verified(name,{attestors}){return`verifyAttestationSignatu\
res(m, attestations.${name}, ${attestors})`}function claimed(name,names){return`(${verified(name,names)} > 0 && extractPayload(m, attestations.${name}).subject.\
size() == 1)`}var digestForm="^sha256:[a-f0-9]{64}$",isSbomOfIt=["cel.bind(b, extractPayload(m, attestations.sbom).predicate, b.?bomFormat.orValue('') == 'Cyclo\
neDX' && b.?components.hasValue() && ","cel.bind(c, b.?metadata.?component.orValue({}), cel.bind(d, ","([string(c.?version.orValue('')), string(c.?purl.orValue(\
'')).lowerAscii().replace('%3a', ':').find('sha256:[a-f0-9]{64}')] + ","c.?hashes.orValue([]).filter(h, h.?alg.orValue('') == 'SHA-256').map(h, 'sha256:' + stri\
ng(h.?content.orValue(''))))",`.map(x, x.lowerAscii()).filter(x, x.matches(${celText(digestForm)})), `,"cel.bind(y, getImageData(m).ImageIndex, d.size() > 0 && ",
"d.all(x, x == m.split('@')[1] || (y != null && y.manifests.exists(n, n.digest == x)))))))"].join("");function pointed(names){let references="extractPayload(m, \
attestations.sbomPointer).predicate.?references.orValue([])",isSbom=`f.size() == 1 && f[0].?mediaType.orValue('') == ${celText(sbomMediaType)}`;return`(${claimed(
"sbomPointer",names)} && cel.bind(f, ${references}, ${isSbom}))`}var result="p.?scanner.?result.orValue({})",verdict="r.?verdict.orValue('passed') == 'passed'";
function scanConditions({maxAge,how}){let[started,finished]=["timestamp(p.metadata.scanStartedOn)","timestamp(p.metadata.scanFinishedOn)"],age=duration(maxAge),
isPast=time=>`${time} <= time.now() + ${duration(clockDifference)}`,updated=holds=>`r.?database.?updatedAt.optMap(t, ${holds}).orValue(true)`;return{blocked:verdict,
"unknown-form":["r.?version.orValue(0) == 1 && r.?verdict.orValue('') == 'passed'",...["p.?metadata.?scanStartedOn","p.?metadata.?scanFinishedOn","r.?validUntil"].
map(isInstant),`r.?database.?updatedAt.orValue('2000-01-01T00:00:00Z').matches(${celText(instant)})`,isOneOf("r.?how.?gateOn",gates),"type(r.?how.?ignoreBase.or\
Value('')) == bool",isOneOf("r.?how.?scanner",scannerTrusts)].join(" && "),future:[isPast(started),isPast(finished),updated(isPast("timestamp(t)"))].join(" && "),
"too-old":`time.now() - ${started} < ${age}`,expired:"time.now() < timestamp(r.validUntil)","no-database":"r.?database.?updatedAt.hasValue()","old-database":updated(
`${started} - timestamp(t) <= ${age}`),"only-new":how.gateOn==="all"?"r.how.gateOn == 'all'":void 0,"base-ignored":how.ignoreBase?void 0:"r.how.ignoreBase == fa\
lse","rego-unasked":how.rego?"r.how.?rego.hasValue()":void 0,"opinion-missing":how.opinion?"r.how.?opinion.hasValue()":void 0,"unreviewed-scanner":"r.how.scanne\
r != 'unreviewed'"}}function isInstant(field){return`${field}.orValue('').matches(${celText(instant)})`}function isOneOf(field,words){return`${field}.orValue(''\
) in [${words.map(celText).join(", ")}]`}function duration(time){return`duration(${celText(`${Math.floor(time/1e3)}s`)})`}function kyvernoSigners(all){let keys=[...new Map(all.flatMap(one=>one.keys).map(key=>[key.fingerprint,key])).values()],keyless=[...new Map(all.flatMap(one=>sets(
one)).map(one=>[JSON.stringify(one),one])).keys()],named=new Map(keys.map(({fingerprint},at)=>[fingerprint,`key${at+1}`]));for(let[at,text]of keyless.entries())
named.set(text,`workflows${at+1}`);let listOf=demands=>`[${[...demands.keys.map(({fingerprint})=>fingerprint),...sets(demands).map(one=>JSON.stringify(one))].map(
one=>`attestors.${named.get(one)}`).join(", ")}]`;return{attestors:[...keys.map(({fingerprint,publicKey})=>({name:named.get(fingerprint),cosign:{key:{data:publicKey},
ctlog:noLog}})),...keyless.map(text=>({name:named.get(text),cosign:JSON.parse(text)}))],listOf}}var noLog={insecureIgnoreTlog:!0,insecureIgnoreSCT:!0};function sets({
identities}){if(identities===void 0)return[];let{issuer,root}=identities;return[{keyless:{identities:identities.identities.map(name=>({issuer,...subjectOf(name)}))},
...rootOf(root)}]}function subjectOf(name){return name.endsWith("*")?{subjectRegExp:`^${regexText(name.slice(0,-1))}[A-Za-z0-9._+-]{1,200}$`}:{subject:name}}function rootOf(root){
switch(root.kind){case"public":return{};case"file":return{trustedRoot:{value:root.json},...kyvernoLogs(root.json)}}}var chainSchema=object({certChain:object({certificates:array(
object({rawBytes:base64()})).min(1)}),validFor:object({end:string().default("")}).default({end:""})}),rootSchema=object({tlogs:array(object({baseUrl:string().default(
"")})).default([]),ctlogs:array(unknown()).default([]),timestampAuthorities:array(unknown()).default([])}),noAddress="https://log.invalid";function kyvernoLogs(trustedRoot){
let{tlogs,ctlogs,timestampAuthorities}=rootSchema.parse(parsedJson(trustedRoot)),[log]=tlogs,noCertificateLog=ctlogs.length===0?{insecureIgnoreSCT:!0}:{};if(log===
void 0)return{ctlog:{insecureIgnoreTlog:!0,...noCertificateLog}};let[authority]=timestampAuthorities.flatMap(one=>chainSchema.safeParse(one).data??[]).toSorted(
latestEndFirst),url=log.baseUrl===""?noAddress:log.baseUrl;return authority===void 0?ctlogs.length===0?{ctlog:{url,...noCertificateLog}}:{}:{ctlog:{url,tsaCertChain:chainText(
authority),...noCertificateLog}}}function latestEndFirst({validFor:one},{validFor:other}){let[first,second]=[one,other].map(({end})=>end===""?"9999":end);return byText(
second??"",first??"")}function chainText({certChain}){return certChain.certificates.map(({rawBytes})=>`-----BEGIN CERTIFICATE-----
${(rawBytes.match(/.{1,64}/g)??[]).join(`
`)}
-----END CERTIFICATE-----
`).join("")}var kyvernoPolicies={evidence:"image-gate-evidence",names:"image-gate-names"},apiVersion="policies.kyverno.io/v1",operations=["CREATE","UPDATE"],apiVersions=["v\
1"],matchConstraints={resourceRules:[{apiGroups:[""],apiVersions,operations,resources:["pods","pods/ephemeralcontainers"]},{apiGroups:["apps"],apiVersions,operations,
resources:["deployments","statefulsets","daemonsets","replicasets"]},{apiGroups:["batch"],apiVersions,operations,resources:["jobs","cronjobs"]}]},comment=["Made\
 by `image-gate admission kyverno` from the policy that `image-gate verify` reads. Make it again when that or a key changes.","Apply both policies together: Kyv\
erno looks only at the names that the first one is about, and the second one refuses all others."];function kyvernoYaml(rules,action){return yamlDocuments(comment,
kyvernoDocuments(rules,action))}function kyvernoDocuments(rules,action){return[evidencePolicy(rules,action),namesPolicy(rules,action)]}function policyOf(kind,name,title,spec){
return{apiVersion,kind,metadata:{name,annotations:{"policies.kyverno.io/title":title,"policies.kyverno.io/category":"Supply Chain Security"}},spec}}function evidencePolicy({
judged,scopes},action){let signers=kyvernoSigners(scopes.map(({demands})=>demands));return policyOf("ImageValidatingPolicy",kyvernoPolicies.evidence,"Only image\
s with evidence that they passed",{failurePolicy:"Fail",validationActions:[action],webhookConfiguration:{timeoutSeconds:30},matchConstraints,matchConditions,validationConfigurations:{
mutateDigest:!1,verifyDigest:!0,required:scopes.every(isOverIndex)},matchImageReferences:[{expression:anyOf("ref",judged)}],images:[{name:"mounted",expression:mountedIn(
"object")}],attestors:signers.attestors,attestations:Object.entries(predicateTypes).map(([name,type])=>({name,intoto:{type}})),variables:[...groupVariables,...scopes.
map((scope,at)=>scopeVariable(scope,at))],validations:[readFirst,...scopes.flatMap((scope,at)=>scopeValidations(scope,at,signers))]})}var otherName="i.split('@'\
)[0] + (i.matches(':[^/@]*@') ? 'x@' : ':x@') + i.split('@')[1]",isAttestation=["m.?platform.?os.orValue('') == 'unknown'","m.?platform.?architecture.orValue(''\
) == 'unknown'","m.?annotations[?'vnd.docker.reference.type'].orValue('') == 'attestation-manifest'"].join(" && "),groupVariables=[{name:"images",expression:`(${judgedImages()}\
).distinct()`},{name:"groups",expression:`variables.images.map(i, [i] + cel.bind(x, getImageData(${otherName}).ImageIndex, x == null ? [] : x.manifests.filter(m\
, !(${isAttestation})).map(m, i.split('@')[0] + '@' + string(m.digest))))`},{name:"read",expression:"variables.groups.map(g, g.filter(m, !(m in variables.images\
))).flatten().distinct().map(m, string(getImageData(m).Digest))"}];function judgedImages(){return["containers","initContainers","ephemeralContainers","mounted"].
map(kind=>`images.?${kind}.orValue([])`).join(" + ")}function isOverIndex({demands}){return demands.require.some(kind=>kind!=="sbom")}var readFirst={expression:"\
variables.read.all(d, d.startsWith('sha256:'))",...saying("variables.images",nameWords["no-digest"])};function scopeVariable({within,without,demands},at){let name="\
g[0].split('@')[0]",conditions=[...within.map(pattern=>matches(name,pattern)),...without.map(pattern=>`!${matches(name,pattern)}`)],groups=conditions.length===0?
"variables.groups":`variables.groups.filter(g, ${conditions.join(" && ")})`,own=demands.platforms==="index"?"[g[0]]":"g",described=`${own}.size() == 1 ? ${own} \
: ${own}.filter(m, m != g[0])`;return{name:scopeName(at),expression:`${groups}.map(g, {'name': [g[0]], 'manifests': ${own}, 'described': ${described}})`}}function scopeName(at){
return`scope${at+1}`}function scopeValidations({demands},at,{listOf}){return kyvernoValidations({images:`variables.${scopeName(at)}`,attestors:listOf(demands)},
demands)}function namesPolicy({judged,exempt},action){let isJudged=anyOf("i",judged),rules=[["other-form",`i.matches(${celText(comparableName)}) && !i.matches(${celText(
otherSpelling)})`],["not-listed",anyOf("i",[...judged,...exempt])],["no-digest",`!(${isJudged}) || i.contains('@sha256:')`]];return policyOf("ValidatingPolicy",
kyvernoPolicies.names,"Only images of places that are named, by digest",{failurePolicy:"Fail",validationActions:[action],matchConstraints,matchConditions,variables:[
{name:"images",expression:podImages}],validations:rules.map(([code,holds])=>({expression:`variables.images.all(i, ${holds})`,...saying(`variables.images.filter(\
i, !(${holds}))`,nameWords[code])}))})}function podIn(one){let made=`${one}.kind == 'CronJob' ? ${one}.spec.jobTemplate.spec.template.spec : ${one}.spec.templat\
e.spec`;return`(${one}.kind == 'Pod' ? ${one}.spec : ${made})`}function mountedIn(one){return`${podIn(one)}.?volumes.orValue([]).filter(v, has(v.image)).map(v, \
string(v.image.?reference.orValue('')))`}function imagesIn(one){return[...["containers","initContainers","ephemeralContainers"].map(kind=>`${podIn(one)}.?${kind}\
.orValue([]).map(c, string(c.image))`),mountedIn(one)].join(" + ")}var podImages=imagesIn("object"),matchConditions=[{name:"new-images",expression:`oldObject ==\
 null || !has(oldObject.kind) || (${imagesIn("oldObject")}) != (${podImages})`}];function anyOf(name,patterns){return patterns.map(pattern=>matches(name,pattern)).
join(" || ")}function matches(name,pattern){return`${name}.matches(${celText(patternRegex(pattern))})`}export{saying,kyvernoPolicies,kyvernoYaml,kyvernoDocuments,podImages};
