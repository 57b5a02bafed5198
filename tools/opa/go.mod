module image-gate.invalid/tools/opa

go 1.26.0

require github.com/open-policy-agent/opa v1.19.0
