module image-gate.invalid/tools/sigstore

go 1.26.0

require github.com/sigstore/fulcio v1.8.8
require github.com/sigstore/rekor-tiles/v2 v2.3.0
require github.com/sigstore/timestamp-authority/v2 v2.1.3
require github.com/transparency-dev/tesseract v0.1.1
