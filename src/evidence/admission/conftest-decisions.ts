import { faultWords } from '../verify/refusal-words.js';
import { evidenceDecisions } from './conftest-evidence.js';
import { exploitationDecisions } from './conftest-exploitation.js';
import { regoSaying, regoShown } from './shown-text.js';

/** What is decided by the values that `conftestRego` writes before it. The same for each policy. */
export const decisions = `
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

image_gate_subject(finding) := sprintf("%s %s %s %s", [finding.severity, image_gate_shown(finding.id), image_gate_shown(finding.package.name), image_gate_shown(finding.package.version)]) if {
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

deny contains ${regoSaying(faultWords['too-old'])} if {
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

deny contains ${regoSaying(faultWords['rego-unasked'])} if {
	image_gate_is_record
	image_gate_strictest("rego") == 1
	not image_gate_has_rego
}

deny contains ${regoSaying(faultWords['opinion-missing'])} if {
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
`;
