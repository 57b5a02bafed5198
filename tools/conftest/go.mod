module image-gate.invalid/tools/conftest

go 1.26.0

require github.com/open-policy-agent/conftest v0.69.0
