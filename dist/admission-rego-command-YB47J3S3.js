import { createRequire as __imageGateCreateRequire } from 'node:module';
const require = __imageGateCreateRequire(import.meta.url);
import{giveRules}from"./chunk-ENA5UGLV.js";import{yamlDocuments}from"./chunk-2PYFSG5W.js";import"./chunk-7GMIHT5M.js";import{exemptHints,folderHints,
regoSaying,regoShown,regoShownName}from"./chunk-7NSBX36V.js";import"./chunk-SZYH4T5T.js";import"./chunk-OUHFQ3UA.js";import{faultWords,nameWords}from"./chunk-FTBHWEKZ.js";
import"./chunk-HSFB43BR.js";import"./chunk-NU7XRSNH.js";import"./chunk-P4NVSMEY.js";import"./chunk-JPNARZKT.js";import{machineFiles,policyIn}from"./chunk-7HSWERG5.js";
import{ConfigError,actions,checkId,checkNames,checkOf,comparableName,defaultPolicyPath,floors,gates,hardeningActions,kinds,noScore,opinionWeights,otherSpelling,
pathOrDefault,patternRegex,severities}from"./chunk-CIY6UZVJ.js";import"./chunk-Y3GIPE33.js";import"./chunk-DIQVHKCG.js";var evidenceDecisions=`# --- What image-gate verify has found ---

image_gate_is_evidence if {
	is_array(input.images)
	count(input.images) > 0
	every image in input.images {
		image.verdict in {"accepted", "refused"}
		is_array(image.refusals)
	}
}

deny contains msg if {
	image_gate_is_evidence
	some image in input.images
	some refusal in image.refusals
	msg := sprintf("%s: %s", [image_gate_shown(object.get(image, "name", "an image")), image_gate_shown(object.get(refusal, "what", "it is refused"))])
}

deny contains msg if {
	image_gate_is_evidence
	some image in input.images
	image.verdict != "accepted"
	count(image.refusals) == 0
	msg := sprintf("%s: it is refused", [image_gate_shown(object.get(image, "name", "an image"))])
}

deny contains msg if {
	image_gate_is_evidence
	some image in input.images
	not image_gate_is_current(image)
	msg := sprintf("%s: its scan does not hold any longer; ask image-gate verify again", [image_gate_shown(object.get(image, "name", "an image"))])
}

image_gate_is_current(image) if every manifest in object.get(image, "manifests", []) { not image_gate_has_ended(manifest) }

image_gate_has_ended(manifest) if {
	some "validUntil", until in manifest
	not image_gate_is_ahead(until)
}

image_gate_is_ahead(time_text) if time.now_ns() < time.parse_rfc3339_ns(time_text)`;var exploitationDecisions=`# A rule with \`when\` blocks, but only warns where the gate did so and the record shows that none of its conditions holds.
image_gate_by_rule(finding) := min({image_gate_first(finding), 1}) if {
	image_gate_is_outside(finding)
} else := image_gate_first(finding)

image_gate_is_outside(finding) if {
	finding.kind == "vulnerability"
	finding.action == "warn"
	startswith(finding.id, "CVE-")
	image_gate_strictest(sprintf("when.%s", [finding.severity])) == 0
	not image_gate_has_kind_rule(finding)
	input.exploitation.kev.state == "sure"
	not image_gate_lists_have_ended
	not finding.exploited
	image_gate_is_below(finding, image_gate_strictest(sprintf("when.%s.epss", [finding.severity])))
}

image_gate_lists_have_ended if {
	until := input.exploitation.relaxed.until
	not image_gate_is_ahead(until)
}

image_gate_has_kind_rule(finding) if {
	some name in input.image.names
	image_gate_said(name, sprintf("kinds.%s.%s", [finding.kind, finding.severity]))
}

image_gate_is_below(_, rank) if rank == 0

image_gate_is_below(finding, rank) if {
	input.exploitation.epss.state == "sure"
	is_number(finding.epss.score)
	not image_gate_reaches(finding, rank)
}

# Ranks are larger for scores that are reached sooner; 0 is none. Half a millionth is given to the score, as numbers are not exact.
image_gate_reaches(finding, rank) if {
	rank > 0
	(finding.epss.score * 1000000) + 0.5 >= image_gate_most_millionths - rank
}

image_gate_by_score(finding) := 2 if {
	image_gate_reaches(finding, image_gate_strictest("epss.block"))
} else := 1 if {
	image_gate_reaches(finding, image_gate_strictest("epss.warn"))
} else := 0

image_gate_by_data(finding) := max({image_gate_by_rule(finding), image_gate_by_score(finding)})

# What KEV lists does at least what the policy says of it: 1 is logged, 2 warned of, 3 blocked.
image_gate_decided(finding) := max({image_gate_strictest("exploited") - 1, image_gate_by_limits(finding)}) if {
	finding.exploited
} else := image_gate_by_limits(finding)`;var decisions=`
image_gate_kinds := ["vulnerability", "misconfiguration", "secret"]

${regoShown}

# Whatever is neither a record nor a report on evidence is denied, and so is one in a form that these rules do not know.
deny contains "this is neither a record of image-gate nor what image-gate verify has found, in a form that these rules know" if {
	not image_gate_is_record
	not image_gate_is_evidence
}

image_gate_is_record if {
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
		finding.kind in image_gate_kinds
		finding.severity in image_gate_severities
		is_string(finding.id)
	}
}

${evidenceDecisions}

# --- What the policy says for an image: later rules go before earlier ones, and of several names the strictest holds, key by key ---

image_gate_said(name, key) := value if {
	values := [rule.said[key] | some rule in image_gate_images; key in object.keys(rule.said); regex.match(rule.match, name)]
	count(values) > 0
	value := values[count(values) - 1]
} else := image_gate_base[key]

image_gate_strictest(key) := max({image_gate_said(name, key) | some name in input.image.names})

image_gate_action_of(name, kind, severity) := value if {
	value := image_gate_said(name, sprintf("kinds.%s.%s", [kind, severity]))
} else := image_gate_said(name, sprintf("severity.%s", [severity]))

# --- What it makes of a finding: 0 is logged, 1 warned of, 2 blocked ---

image_gate_first(finding) := max({image_gate_rule_of(name, finding) | some name in input.image.names})

# How an image is made goes by its check alone.
image_gate_rule_of(name, finding) := value if {
	finding.kind == "misconfiguration"
	startswith(finding.id, "hardening/")
	value := image_gate_said(name, finding.id)
} else := image_gate_action_of(name, finding.kind, finding.severity)

image_gate_has_looked(check) if {
	some name in input.hardening.looked
	check == sprintf("hardening/%s", [name])
}

deny contains msg if {
	image_gate_is_record
	some check in image_gate_config_checks
	image_gate_strictest(check) == 2
	not image_gate_has_looked(check)
	msg := sprintf("nobody has looked for %s, which the policy blocks", [check])
}

${exploitationDecisions}

image_gate_by_fix(finding) := min({image_gate_by_data(finding), image_gate_strictest("unfixed")}) if {
	finding.kind == "vulnerability"
	finding.fix.kind == "none"
} else := image_gate_by_data(finding)

image_gate_is_known(finding) if {
	image_gate_strictest("gateOn") == 0
	finding.presence == "still-there"
}

# Proven to be the base image's by the gate: the record says so by what it did.
image_gate_is_of_base(finding) if {
	image_gate_strictest("ignoreBase") == 0
	input.policy.ignoreBase == true
	finding.origin == "base"
	finding.action == "log"
}

image_gate_by_limits(finding) := 0 if {
	image_gate_is_of_base(finding)
} else := min({image_gate_by_fix(finding), 1}) if {
	image_gate_is_known(finding)
} else := image_gate_by_fix(finding)

image_gate_is_open(finding) if {
	not finding.exception
	not image_gate_is_advisory(finding)
}

# Another scanner alone reports it, whose opinion nobody requires.
image_gate_is_advisory(finding) if {
	finding.said.alone == true
	image_gate_strictest("opinion") < 2
}

image_gate_subject(finding) := sprintf("%s %s %s %s", [finding.severity, image_gate_shown(finding.id), image_gate_shown(finding.package.name), image_gate_shown(\
finding.package.version)]) if {
	finding.kind == "vulnerability"
} else := sprintf("%s %s in %s", [finding.severity, image_gate_shown(finding.id), image_gate_shown(object.get(finding, "where", "the image"))])

deny contains msg if {
	image_gate_is_record
	some finding in input.findings
	image_gate_is_open(finding)
	image_gate_decided(finding) == 2
	msg := image_gate_subject(finding)
}

warn contains msg if {
	image_gate_is_record
	some finding in input.findings
	image_gate_is_open(finding)
	image_gate_decided(finding) == 1
	msg := image_gate_subject(finding)
}

# --- What is wrong with the image itself ---

image_gate_concerned(concern) := image_gate_strictest("eol") if {
	concern.kind == "eol"
} else := image_gate_strictest("unscannable") if {
	concern.kind == "unscannable"
} else := {"log": 0, "warn": 1, "block": 2}[concern.action]

deny contains msg if {
	image_gate_is_record
	some concern in input.concerns
	image_gate_concerned(concern) == 2
	msg := image_gate_shown(object.get(concern, "message", "the image itself"))
}

warn contains msg if {
	image_gate_is_record
	some concern in input.concerns
	image_gate_concerned(concern) == 1
	msg := image_gate_shown(object.get(concern, "message", "the image itself"))
}

deny contains "the gate has blocked it" if {
	image_gate_is_record
	input.verdict == "blocked"
}

# --- What a record can't be judged by, or not any longer ---

deny contains "rules for some images can't be compared with how it is called" if {
	image_gate_is_record
	count(image_gate_images) > 0
	some name in input.image.names
	not image_gate_is_comparable(name)
}

image_gate_is_comparable(name) if {
	regex.match(image_gate_comparable, name)
	not regex.match(image_gate_other_spelling, name)
}

deny contains ${regoSaying(faultWords["too-old"])} if {
	image_gate_is_record
	not image_gate_is_fresh
}

image_gate_is_fresh if {
	hour := 3600000000000
	time.now_ns() - time.parse_rfc3339_ns(input.judgedAt) < (image_gate_most_hours - image_gate_strictest("maxAge")) * hour
}

deny contains ${regoSaying(faultWords.future)} if {
	image_gate_is_record
	time.parse_rfc3339_ns(input.judgedAt) - time.now_ns() >= 300000000000
}

deny contains msg if {
	image_gate_is_record
	some exception in input.exceptions.applied
	not image_gate_is_ahead(exception.endsAt)
	msg := sprintf("the exception for %s does not hold any longer", [image_gate_shown(object.get(exception, "id", "a finding"))])
}

deny contains msg if {
	image_gate_is_record
	some rule in object.get(object.get(input, "scoped", {}), "applied", [])
	some "endsAt", until in rule
	not image_gate_is_ahead(until)
	msg := sprintf("the rule for %s does not hold any longer", [image_gate_shown(object.get(rule, "match", "a package"))])
}

deny contains ${regoSaying(faultWords["rego-unasked"])} if {
	image_gate_is_record
	image_gate_strictest("rego") == 1
	not image_gate_has_rego
}

deny contains ${regoSaying(faultWords["opinion-missing"])} if {
	image_gate_is_record
	image_gate_strictest("opinion") == 2
	not image_gate_has_opinion
}

image_gate_has_opinion if {
	input.opinion.weight == "required"
	not input.opinion.missing
}

image_gate_has_rego if {
	is_array(input.policy.rego)
	count(input.policy.rego) > 0
}
`;var mostHours=1e6,configChecks=checkNames.filter(check=>checkOf(check).reads==="image"),mostMillionths=1000001;function strictnessOf({severity,kinds:byKind,exploitation,
verify,...rules2}){let ranks=(key,setting,rank)=>setting===void 0?[]:[[key,rank(setting.value)]],byAction=action=>actions.indexOf(action);return Object.fromEntries(
[...severities.flatMap(one=>ranks(`severity.${one}`,severity[one].action,byAction)),...severities.flatMap(one=>whenRanks(one,severity[one])),...ranks("exploited",
exploitation?.exploited,floor=>floors.indexOf(floor)),...ranks("epss.block",exploitation?.epssBlock,scoreRank),...ranks("epss.warn",exploitation?.epssWarn,scoreRank),
...kinds.flatMap(kind2=>severities.flatMap(one=>ranks(`kinds.${kind2}.${one}`,byKind[kind2][one],byAction))),...checkNames.flatMap(check=>ranks(checkId(check),rules2.
hardening?.[check],checkRank)),...ranks("unfixed",rules2.unfixed,byAction),...ranks("eol",rules2.eol,byAction),...ranks("unscannable",rules2.unscannable,byAction),
...ranks("gateOn",rules2.gateOn,gate=>gates.indexOf(gate)),...ranks("ignoreBase",rules2.ignoreBase,isIgnored=>isIgnored?0:1),...ranks("maxAge",verify?.maxAge,hours=>mostHours-
hours),...ranks("opinion",rules2.secondOpinion,weight=>opinionWeights.indexOf(weight)),...ranks("rego",rules2.rego,files=>files.length>0?1:0)])}function checkRank(action){
return Math.max(0,hardeningActions.indexOf(action)-1)}function scoreRank(score){return score===noScore?0:mostMillionths-Math.floor(score*1e6)}function whenRanks(severity,{
action,when}){if(action===void 0)return[];let conditions=when?.value,key=`when.${severity}`;return[[key,action.value==="block"&&conditions===void 0?1:0],[`${key}\
.epss`,conditions?.epss===void 0?0:scoreRank(conditions.epss)]]}var comment="# Made by `image-gate admission conftest` from the policy that the gate judges by. \
Make it again when that changes.\n# It denies a record (image-gate-record-….json) that the policy would block today, and what `image-gate verify --format json` h\
as refused.\n# Use it with --show-builtin-errors (conftest) or --strict-builtin-errors (opa).";function refuseStricter({packages,paths}){let rules2=[...packages?.
value??[],...paths?.value??[]],[first]=rules2.filter(({action})=>action.value!=="log");if(first===void 0)return;let{key,place}=first.action,what="rules in Rego \
can’t tell which findings a rule for packages or paths makes stricter",fix="Ask `image-gate judge` or `image-gate verify` before each deployment, or say it by\
 severity.";throw new ConfigError([{where:place===void 0?key:`${place} ${key}`,what,fix}],"admission-scoped")}function conftestRego(file){if(file.parts!==void 0)
throw new Error("defect: rules for admission are made from one file");for(let said of[file.base.scoped[0]??{},...file.images.map(rule=>rule.said)])refuseStricter(
said);let images=file.images.map(({match,said})=>({match:patternRegex(match),said:strictnessOf(said)}));return`${comment}
package main

import rego.v1

image_gate_base := ${JSON.stringify(strictnessOf(file.base))}

image_gate_images := ${JSON.stringify(images)}

image_gate_comparable := ${JSON.stringify(comparableName)}

image_gate_other_spelling := ${JSON.stringify(otherSpelling)}

image_gate_config_checks := ${JSON.stringify(configChecks.map(checkId))}

image_gate_most_hours := ${mostHours}

image_gate_most_millionths := ${mostMillionths}

image_gate_severities := ${JSON.stringify(severities)}
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
`;async function conftestCommand(ports,{policy:path,output}){return await giveRules(ports,output,async()=>{let files=machineFiles(ports.files,ports.workingDirectory),
policy=await policyIn(files,pathOrDefault(path,defaultPolicyPath),void 0);for(let hint of folderHints(policy.images.map(({match})=>match)))ports.log.warning(hint);
return{text:conftestRego(policy),said:"The rules are"}})}async function gatekeeperCommand(ports,{images,exempt,enforce,output}){let choice={judged:images.length===
0?["**"]:images,exempt};for(let hint of[...folderHints([...images,...exempt]),...exemptHints(choice)])ports.log.warning(hint);let text=gatekeeperYaml(choice,enforce?
"deny":"dryrun");return await giveRules(ports,output,async()=>({text,said:"The rules are"}))}export{conftestCommand,gatekeeperCommand};
