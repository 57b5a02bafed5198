// advisory-db turns advisories in YAML into a vulnerability database that Trivy reads: trivy.db (bbolt) and metadata.json.
//
//	advisory-db SOURCE... TARGET   the folders' *.yaml into TARGET, dated by the first one's database.yaml; same input, same bytes
//	advisory-db -dump TARGET       prints every bucket, key and value of TARGET/trivy.db, one a line
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"go.yaml.in/yaml/v3"
)

// schemaVersion is the one that Trivy 0.74 accepts (trivy-db: pkg/db).
const schemaVersion = 2

type metadata struct {
	Version                             int
	NextUpdate, UpdatedAt, DownloadedAt time.Time
}

func main() {
	last := len(os.Args) - 1
	if last < 2 {
		fail(fmt.Errorf("usage: advisory-db SOURCE... TARGET | advisory-db -dump TARGET"))
	}
	if os.Args[1] == "-dump" {
		fail(dump(filepath.Join(os.Args[2], "trivy.db"), os.Stdout))
		return
	}
	fail(build(os.Args[1:last], os.Args[last]))
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "advisory-db:", err)
		os.Exit(1)
	}
}

func build(sources []string, target string) error {
	updated, err := readUpdated(filepath.Join(sources[0], "database.yaml"))
	if err != nil {
		return err
	}
	content := rows{}
	for _, source := range sources {
		if err := content.addFolder(source); err != nil {
			return err
		}
	}
	if err := os.MkdirAll(target, 0o755); err != nil {
		return err
	}
	if err := write(filepath.Join(target, "trivy.db"), content); err != nil {
		return err
	}
	// A day is what the public database promises between two updates.
	meta, err := json.Marshal(metadata{schemaVersion, updated.Add(24 * time.Hour), updated, updated})
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(target, "metadata.json"), append(meta, '\n'), 0o644)
}

func readUpdated(path string) (time.Time, error) {
	var database struct{ Updated time.Time }
	if err := readYaml(path, &database); err != nil {
		return time.Time{}, fmt.Errorf("%s: %w", path, err)
	}
	if database.Updated.IsZero() {
		return time.Time{}, fmt.Errorf("%s: 'updated' is missing", path)
	}
	return database.Updated.UTC(), nil
}

// readYaml refuses keys that nobody reads: a misspelt one would be a fact that is silently lost.
func readYaml(path string, into any) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	decoder := yaml.NewDecoder(file)
	decoder.KnownFields(true)
	return decoder.Decode(into)
}
