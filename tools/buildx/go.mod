module image-gate.invalid/tools/buildx

go 1.26.0

require github.com/docker/buildx v0.30.1

// The same versions that buildx itself excludes (its go.mod): a module's exclude block does not reach those that require it.
exclude (
	github.com/davecgh/go-spew v1.1.2-0.20180830191138-d8f796af33cc
	github.com/pmezard/go-difflib v1.0.1-0.20181226105442-5d4384ee4fb2
)
