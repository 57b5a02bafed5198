module image-gate.invalid/tools/clair

go 1.26.0

require github.com/quay/clair/v4 v4.9.0
