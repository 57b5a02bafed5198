module image-gate.invalid/tools/olareg

go 1.26.0

require github.com/olareg/olareg v0.1.2
