import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{exemptHints,folderHints,regoSaying,regoShown,regoShownName,yamlDocuments}from"./chunk-CO4H6GTU.js";import"./chunk-XUQPMCVB.js";import"./chunk-KQDUNUEG.js";
import{policyIn}from"./chunk-Z63K3Z3P.js";import"./chunk-7GMIHT5M.js";import{actions,faultWords,gates,kinds,machineFiles,nameWords,requireOutput}from"./chunk-GENCUHLI.js";
import{ConfigError,comparableName,defaultPolicyPath,otherSpelling,pathOrDefault,patternRegex,severities}from"./chunk-E4GNIVIJ.js";import"./chunk-RMRS4S7I.js";
import"./chunk-DIQVHKCG.js";import{resolve}from"node:path";var decisions=`
kinds := ["vulnerability", "misconfiguration", "secret"]

${regoShown}

# Whatever is neither a record nor a report on evidence is denied, and so is one in a form that these rules do not know.
deny contains "this is neither a record of image-gate nor what image-gate verify has found, in a form that these rules know" if {
	not is_record
	not is_evidence
}

is_record if {
	input.recordVersion == 1
	input.verdict in {"passed", "blocked"}
	is_array(input.image.names)
	count(input.image.names) > 0
	every name in input.image.names { is_string(name) }
	is_array(input.concerns)
	every concern in input.concerns { concern.action in {"log", "warn", "block"} }
	is_array(input.exceptions.applied)
	is_array(input.findings)
	every finding in input.findings {
		finding.kind in kinds
		finding.severity in severities
		is_string(finding.id)
	}
}

# --- What image-gate verify has found ---

is_evidence if {
	is_array(input.images)
	count(input.images) > 0
	every image in input.images {
		image.verdict in {"accepted", "refused"}
		is_array(image.refusals)
	}
}

deny contains msg if {
	is_evidence
	some image in input.images
	some refusal in image.refusals
	msg := sprintf("%s: %s", [shown(object.get(image, "name", "an image")), shown(object.get(refusal, "what", "it is refused"))])
}

deny contains msg if {
	is_evidence
	some image in input.images
	image.verdict != "accepted"
	count(image.refusals) == 0
	msg := sprintf("%s: it is refused", [shown(object.get(image, "name", "an image"))])
}

deny contains msg if {
	is_evidence
	some image in input.images
	not is_current(image)
	msg := sprintf("%s: its scan does not hold any longer; ask image-gate verify again", [shown(object.get(image, "name", "an image"))])
}

is_current(image) if every manifest in object.get(image, "manifests", []) { not has_ended(manifest) }

has_ended(manifest) if {
	some "validUntil", until in manifest
	not is_ahead(until)
}

is_ahead(time_text) if time.now_ns() < time.parse_rfc3339_ns(time_text)

# --- What the policy says for an image: later rules go before earlier ones, and of several names the strictest holds, key by key ---

said(name, key) := value if {
	values := [rule.said[key] | some rule in images; key in object.keys(rule.said); regex.match(rule.match, name)]
	count(values) > 0
	value := values[count(values) - 1]
} else := base[key]

strictest(key) := max({said(name, key) | some name in input.image.names})

action_of(name, kind, severity) := value if {
	value := said(name, sprintf("kinds.%s.%s", [kind, severity]))
} else := said(name, sprintf("severity.%s", [severity]))

# --- What it makes of a finding: 0 is logged, 1 warned of, 2 blocked ---

first(finding) := max({action_of(name, finding.kind, finding.severity) | some name in input.image.names})

by_fix(finding) := min({first(finding), strictest("unfixed")}) if {
	finding.kind == "vulnerability"
	finding.fix.kind == "none"
} else := first(finding)

is_known(finding) if {
	strictest("gateOn") == 0
	finding.presence == "still-there"
}

# Proven to be the base image's by the gate: the record says so by what it did.
is_of_base(finding) if {
	strictest("ignoreBase") == 0
	input.policy.ignoreBase == true
	finding.origin == "base"
	finding.action == "log"
}

decided(finding) := 0 if {
	is_of_base(finding)
} else := min({by_fix(finding), 1}) if {
	is_known(finding)
} else := by_fix(finding)

is_open(finding) if not finding.exception

subject(finding) := sprintf("%s %s %s %s", [finding.severity, shown(finding.id), shown(finding.package.name), shown(finding.package.version)]) if {
	finding.kind == "vulnerability"
} else := sprintf("%s %s in %s", [finding.severity, shown(finding.id), shown(object.get(finding, "where", "the image"))])

deny contains msg if {
	is_record
	some finding in input.findings
	is_open(finding)
	decided(finding) == 2
	msg := subject(finding)
}

warn contains msg if {
	is_record
	some finding in input.findings
	is_open(finding)
	decided(finding) == 1
	msg := subject(finding)
}

# --- What is wrong with the image itself ---

concerned(concern) := strictest("eol") if {
	concern.kind == "eol"
} else := strictest("unscannable") if {
	concern.kind == "unscannable"
} else := {"log": 0, "warn": 1, "block": 2}[concern.action]

deny contains msg if {
	is_record
	some concern in input.concerns
	concerned(concern) == 2
	msg := shown(object.get(concern, "message", "the image itself"))
}

warn contains msg if {
	is_record
	some concern in input.concerns
	concerned(concern) == 1
	msg := shown(object.get(concern, "message", "the image itself"))
}

deny contains "the gate has blocked it" if {
	is_record
	input.verdict == "blocked"
}

# --- What a record can't be judged by, or not any longer ---

deny contains "rules for some images can't be compared with how it is called" if {
	is_record
	count(images) > 0
	some name in input.image.names
	not is_comparable(name)
}

is_comparable(name) if {
	regex.match(comparable, name)
	not regex.match(other_spelling, name)
}

deny contains ${regoSaying(faultWords["too-old"])} if {
	is_record
	not is_fresh
}

is_fresh if {
	hour := 3600000000000
	time.now_ns() - time.parse_rfc3339_ns(input.judgedAt) < (most_hours - strictest("maxAge")) * hour
}

deny contains ${regoSaying(faultWords.future)} if {
	is_record
	time.parse_rfc3339_ns(input.judgedAt) - time.now_ns() >= 300000000000
}

deny contains msg if {
	is_record
	some exception in input.exceptions.applied
	not is_ahead(exception.endsAt)
	msg := sprintf("the exception for %s does not hold any longer", [shown(object.get(exception, "id", "a finding"))])
}

deny contains msg if {
	is_record
	some rule in object.get(object.get(input, "scoped", {}), "applied", [])
	some "endsAt", until in rule
	not is_ahead(until)
	msg := sprintf("the rule for %s does not hold any longer", [shown(object.get(rule, "match", "a package"))])
}

deny contains ${regoSaying(faultWords["rego-unasked"])} if {
	is_record
	strictest("rego") == 1
	not has_rego
}

has_rego if {
	is_array(input.policy.rego)
	count(input.policy.rego) > 0
}
`;var mostHours=1e6;function strictnessOf({severity,kinds:byKind,verify,...rules2}){let ranks=(key,setting,rank)=>setting===void 0?[]:[[key,rank(setting.value)]],
byAction=action=>actions.indexOf(action);return Object.fromEntries([...severities.flatMap(one=>ranks(`severity.${one}`,severity[one].action,byAction)),...kinds.
flatMap(kind2=>severities.flatMap(one=>ranks(`kinds.${kind2}.${one}`,byKind[kind2][one],byAction))),...ranks("unfixed",rules2.unfixed,byAction),...ranks("eol",rules2.
eol,byAction),...ranks("unscannable",rules2.unscannable,byAction),...ranks("gateOn",rules2.gateOn,gate=>gates.indexOf(gate)),...ranks("ignoreBase",rules2.ignoreBase,
isIgnored=>isIgnored?0:1),...ranks("maxAge",verify?.maxAge,hours=>mostHours-hours),...ranks("rego",rules2.rego,files=>files.length>0?1:0)])}var comment="# Made \
by `image-gate admission conftest` from the policy that the gate judges by. Make it again when that changes.\n# It denies a record (image-gate-record-….json) tha\
t the policy would block today, and what `image-gate verify --format json` has refused.\n# Use it with --show-builtin-errors (conftest) or --strict-builtin-error\
s (opa).";function refuseStricter({packages,paths}){let rules2=[...packages?.value??[],...paths?.value??[]],[first]=rules2.filter(({action})=>action.value!=="lo\
g");if(first===void 0)return;let{key,place}=first.action,what="rules in Rego can’t tell which findings a rule for packages or paths makes stricter",fix="Ask `\
image-gate judge` or `image-gate verify` before each deployment, or say it by severity.";throw new ConfigError([{where:place===void 0?key:`${place} ${key}`,what,
fix}],"admission-scoped")}function conftestRego(file){if(file.parts!==void 0)throw new Error("defect: rules for admission are made from one file");for(let said of[
file.base.scoped[0]??{},...file.images.map(rule=>rule.said)])refuseStricter(said);let images=file.images.map(({match,said})=>({match:patternRegex(match),said:strictnessOf(
said)}));return`${comment}
package main

import rego.v1

base := ${JSON.stringify(strictnessOf(file.base))}

images := ${JSON.stringify(images)}

comparable := ${JSON.stringify(comparableName)}

other_spelling := ${JSON.stringify(otherSpelling)}

most_hours := ${mostHours}

severities := ${JSON.stringify(severities)}
${decisions}`}var kind="ImageGateNames",name=kind.toLowerCase(),comment2=["Made by `image-gate admission gatekeeper`. Make it again when the places change that images come fr\
om.","Gatekeeper sees names alone: whether an image was signed and has passed is asked by `image-gate admission kyverno`, or by `image-gate verify` before a dep\
loyment."];function gatekeeperYaml({judged,exempt},action){let list={type:"array",items:{type:"string"}},template={apiVersion:"templates.gatekeeper.sh/v1",kind:"\
ConstraintTemplate",metadata:{name},spec:{crd:{spec:{names:{kind},validation:{openAPIV3Schema:{type:"object",properties:{judged:list,exempt:list}}}}},targets:[{
target:"admission.k8s.gatekeeper.sh",code:[{engine:"Rego",source:{version:"v1",rego:rules}}]}]}},constraint={apiVersion:"constraints.gatekeeper.sh/v1beta1",kind,
metadata:{name:"image-gate-names"},spec:{enforcementAction:action,match:{kinds:[{apiGroups:[""],kinds:["Pod"]},{apiGroups:["apps"],kinds:["Deployment","Stateful\
Set","DaemonSet","ReplicaSet"]},{apiGroups:["batch"],kinds:["Job","CronJob"]}]},parameters:{judged:judged.map(patternRegex),exempt:exempt.map(patternRegex)}}};return yamlDocuments(
comment2,[template,constraint])}var rules=`package ${name}

pod_in(object) := object.spec if {
	object.kind == "Pod"
} else := object.spec.jobTemplate.spec.template.spec if {
	object.kind == "CronJob"
} else := object.spec.template.spec

# Of every kind of container: debug containers come later than the others, and as none of them.
images_in(object) := {image |
	some field in {"containers", "initContainers", "ephemeralContainers"}
	some container in pod_in(object)[field]
	image := name_in(container, "image")
} | {image |
	some volume in pod_in(object).volumes
	image := name_in(volume.image, "reference")
}

name_in(place, key) := object.get(place, key, "")

# What runs already is not judged again where something else of it changes, or where it is deleted.
images := images_in(input.review.object) if not is_unchanged

is_unchanged if {
	input.review.operation == "UPDATE"
	images_in(input.review.oldObject) == images_in(input.review.object)
}

is_unchanged if input.review.operation == "DELETE"

violation contains {"msg": sprintf(${regoSaying(nameWords["other-form"],"%v: ")}, [shown_name(image)])} if {
	some image in images
	not is_comparable(image)
}

violation contains {"msg": sprintf(${regoSaying(nameWords["not-listed"],"%v: ")}, [shown_name(image)])} if {
	some image in images
	is_comparable(image)
	not is_judged(image)
	not is_exempt(image)
}

violation contains {"msg": sprintf(${regoSaying(nameWords["no-digest"],"%v: ")}, [shown_name(image)])} if {
	some image in images
	is_judged(image)
	not contains(image, "@sha256:")
}

violation contains {"msg": "the pod has no image that could be looked at"} if count(images) == 0

${regoShownName}

is_comparable(image) if {
	regex.match(\`${comparableName}\`, image)
	not regex.match(\`${otherSpelling}\`, image)
}

is_judged(image) if {
	some pattern in input.parameters.judged
	regex.match(pattern, image)
}

is_exempt(image) if {
	some pattern in input.parameters.exempt
	regex.match(pattern, image)
}
`;async function conftestCommand(ports,{policy:path,output}){let files=machineFiles(ports.files,ports.workingDirectory),policy=await policyIn(files,pathOrDefault(
path,defaultPolicyPath),void 0);for(let hint of folderHints(policy.images.map(({match})=>match)))ports.log.warning(hint);return await write(ports,conftestRego(policy),
output)}async function gatekeeperCommand(ports,{images,exempt,enforce,output}){let choice={judged:images.length===0?["**"]:images,exempt};for(let hint of[...folderHints(
[...images,...exempt]),...exemptHints(choice)])ports.log.warning(hint);return await write(ports,gatekeeperYaml(choice,enforce?"deny":"dryrun"),output)}async function write(ports,text,output){
if(output===void 0)return ports.print([text]),0;let file=resolve(ports.workingDirectory,output);return await requireOutput(ports.files,file),await ports.files.write(
file,text),ports.log.info(`The rules are in ${file}.`),0}export{conftestCommand,gatekeeperCommand};
