package main

import (
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	bolt "go.etcd.io/bbolt"
)

// write makes the file anew. Sorted keys, a fixed page size and one transaction a bucket (bbolt stores the buckets of one
// transaction in random order): nothing of the machine or the moment decides a byte.
func write(path string, content rows) error {
	if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
		return err
	}
	db, err := bolt.Open(path, 0o644, &bolt.Options{PageSize: 4096, NoSync: true})
	if err != nil {
		return err
	}
	for _, place := range slices.Sorted(maps.Keys(content)) {
		if err := db.Update(func(tx *bolt.Tx) error { return fill(tx, strings.Split(place, "\x00"), content[place]) }); err != nil {
			return err
		}
	}
	return db.Close()
}

func fill(tx *bolt.Tx, names []string, values map[string][]byte) error {
	bucket, err := nested(tx, names)
	if err != nil {
		return err
	}
	for _, key := range slices.Sorted(maps.Keys(values)) {
		if err := bucket.Put([]byte(key), values[key]); err != nil {
			return err
		}
	}
	return nil
}

func nested(tx *bolt.Tx, names []string) (*bolt.Bucket, error) {
	bucket, err := tx.CreateBucketIfNotExists([]byte(names[0]))
	for _, name := range names[1:] {
		if err != nil {
			return nil, err
		}
		bucket, err = bucket.CreateBucketIfNotExists([]byte(name))
	}
	return bucket, err
}

func dump(path string, out io.Writer) error {
	db, err := bolt.Open(path, 0o444, &bolt.Options{ReadOnly: true})
	if err != nil {
		return err
	}
	defer db.Close()
	return db.View(func(tx *bolt.Tx) error {
		return tx.ForEach(func(name []byte, bucket *bolt.Bucket) error { return print(out, string(name), bucket) })
	})
}

func print(out io.Writer, place string, bucket *bolt.Bucket) error {
	return bucket.ForEach(func(key, value []byte) error {
		if value == nil {
			return print(out, place+" / "+string(key), bucket.Bucket(key))
		}
		_, err := fmt.Fprintf(out, "%s / %s = %s\n", place, key, value)
		return err
	})
}
