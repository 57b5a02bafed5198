package main

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"time"
)

// file is one YAML file: the advisories of one source for one ecosystem or distribution.
type file struct {
	Source struct {
		// Bucket is the name under which Trivy looks, e.g. "npm::GitHub Security Advisory npm" or "debian 12".
		Bucket, ID, Name, URL string
	}
	Advisories []advisory
}

type advisory struct {
	ID, Title, Description string
	// Severity absent: the database holds no details, and Trivy reports the finding as UNKNOWN.
	Severity string
	CVSS     *struct {
		// Source absent: that of the file; else whose score it is, e.g. nvd where GitHub gives none.
		Source, Vector string
		Score          float64
	}
	Weaknesses, References []string
	Published, Modified    time.Time
	Packages               []affected
}

// affected is one package: by ranges (language packages), by the fixed version or by a status (distributions).
type affected struct {
	Name                string
	Vulnerable, Patched []string
	Fixed, Status       string
}

// The numbers that trivy-db stores (pkg/types).
var (
	severities = map[string]int{"UNKNOWN": 0, "LOW": 1, "MEDIUM": 2, "HIGH": 3, "CRITICAL": 4}
	statuses   = map[string]int{"affected": 2, "fixed": 3, "under_investigation": 4, "will_not_fix": 5, "fix_deferred": 6, "end_of_life": 7}
)

// rows is the database: bucket path (joined by a NUL) → key → value.
type rows map[string]map[string][]byte

func (r rows) add(value any, key string, buckets ...string) error {
	bytes, err := json.Marshal(value)
	if err != nil {
		return err
	}
	path := strings.Join(buckets, "\x00")
	if r[path] == nil {
		r[path] = map[string][]byte{}
	}
	if _, twice := r[path][key]; twice {
		return fmt.Errorf("%s stands twice in %q", key, buckets)
	}
	r[path][key] = bytes
	return nil
}

func (r rows) addFolder(source string) error {
	paths, err := filepath.Glob(filepath.Join(source, "*.yaml"))
	if err != nil {
		return err
	}
	for _, path := range paths {
		if filepath.Base(path) == "database.yaml" {
			continue
		}
		if err := r.addFile(path); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	return nil
}

func (r rows) addFile(path string) error {
	var content file
	if err := readYaml(path, &content); err != nil {
		return err
	}
	source := content.Source
	if source.Bucket == "" || source.ID == "" {
		return fmt.Errorf("'source' needs 'bucket' and 'id'")
	}
	data := map[string]string{"ID": source.ID, "Name": source.Name, "URL": source.URL}
	if err := r.add(data, source.Bucket, "data-source"); err != nil {
		return err
	}
	for _, entry := range content.Advisories {
		if err := r.addAdvisory(source.Bucket, source.ID, entry); err != nil {
			return fmt.Errorf("%s: %w", entry.ID, err)
		}
	}
	return nil
}

func (r rows) addAdvisory(bucket, source string, entry advisory) error {
	if entry.ID == "" || len(entry.Packages) == 0 {
		return fmt.Errorf("an advisory needs 'id' and 'packages'")
	}
	for _, item := range entry.Packages {
		value, err := item.value()
		if err != nil {
			return err
		}
		if err := r.add(value, entry.ID, bucket, item.Name); err != nil {
			return err
		}
	}
	if entry.Severity == "" {
		return nil
	}
	details, err := entry.details(source)
	if err != nil {
		return err
	}
	return r.add(details, entry.ID, "vulnerability")
}

func (a affected) value() (any, error) {
	switch {
	case len(a.Vulnerable) > 0:
		return struct{ VulnerableVersions, PatchedVersions []string }{a.Vulnerable, a.Patched}, nil
	case a.Fixed != "":
		return struct{ FixedVersion string }{a.Fixed}, nil
	case statuses[a.Status] != 0:
		return struct{ Status int }{statuses[a.Status]}, nil
	}
	return nil, fmt.Errorf("package %q needs 'vulnerable', 'fixed' or a known 'status'", a.Name)
}

func (a advisory) details(source string) (any, error) {
	severity, known := severities[a.Severity]
	if !known {
		return nil, fmt.Errorf("unknown severity %q", a.Severity)
	}
	details := map[string]any{
		"Title":            a.Title,
		"Description":      a.Description,
		"Severity":         a.Severity,
		"VendorSeverity":   map[string]int{source: severity},
		"CweIDs":           a.Weaknesses,
		"References":       a.References,
		"PublishedDate":    a.Published,
		"LastModifiedDate": a.Modified,
	}
	if a.CVSS != nil {
		if a.CVSS.Source != "" {
			source = a.CVSS.Source
		}
		details["CVSS"] = map[string]any{source: map[string]any{"V3Vector": a.CVSS.Vector, "V3Score": a.CVSS.Score}}
	}
	return details, nil
}
