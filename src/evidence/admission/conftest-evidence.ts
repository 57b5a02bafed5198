/** What is denied by the report of `image-gate verify`. */
export const evidenceDecisions = `# --- What image-gate verify has found ---

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

image_gate_is_ahead(time_text) if time.now_ns() < time.parse_rfc3339_ns(time_text)`;
