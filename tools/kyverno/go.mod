module image-gate.invalid/tools/kyverno

go 1.26.5

require github.com/kyverno/kyverno v1.19.0

// Upstream's own: what it builds on has it no longer.
replace k8s.io/pod-security-admission => github.com/kyverno/pod-security-admission v0.0.0-20251031094455-46f20778634f
