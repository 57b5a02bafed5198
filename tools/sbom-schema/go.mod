// SPDX 2.3's own JSON schema, as it is published: sbom-utility carries it unchanged, and Go's checksum database vouches for the module. Nothing is built; a test reads the file.
module sbom-schema

go 1.24

require github.com/CycloneDX/sbom-utility v0.16.0
