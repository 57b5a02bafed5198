import { faultWords } from '../verify/refusal-words.js';
import { regoSaying, regoShown } from './shown-text.js';

/** What is decided by the values that `conftestRego` writes before it. The same for each policy. */
export const decisions = `
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

deny contains ${regoSaying(faultWords['too-old'])} if {
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

deny contains ${regoSaying(faultWords['rego-unasked'])} if {
	is_record
	strictest("rego") == 1
	not has_rego
}

has_rego if {
	is_array(input.policy.rego)
	count(input.policy.rego) > 0
}
`;
