// SPDX-License-Identifier: Apache-2.0

// A peer of sip-codes on Go's net/http, which sends the responses recorded from sip-codes.
//
//	go-peer DIRECTORY PORT [TLS-PORT CERTIFICATE KEY]
package main

import (
	"bufio"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

// Fields that net/http writes itself; Content-Length is kept, as net/http adds it only to small responses.
var own = []string{"Date", "Connection"}

type answer struct {
	fields http.Header
	body   []byte
}

// load reads a head and a body as they were sent.
func load(path string) answer {
	file, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	response, err := http.ReadResponse(bufio.NewReader(file), nil)
	if err != nil {
		log.Fatal(path, ": ", err)
	}
	body, err := io.ReadAll(response.Body)
	if err != nil {
		log.Fatal(path, ": ", err)
	}
	for _, name := range own {
		response.Header.Del(name)
	}
	return answer{response.Header, body}
}

func (answer answer) send(writer http.ResponseWriter) {
	fields := writer.Header()
	for name, values := range answer.fields {
		fields[name] = values
	}
	writer.Write(answer.body)
}

func main() {
	if len(os.Args) != 3 && len(os.Args) != 4 && len(os.Args) != 6 {
		log.Fatal("usage: go-peer DIRECTORY PORT [TLS-PORT CERTIFICATE KEY]")
	}
	directory := os.Args[1]
	one := load(filepath.Join(directory, "one.answer"))
	all := load(filepath.Join(directory, "all.answer"))
	compressed := load(filepath.Join(directory, "all-gzip.answer"))

	http.HandleFunc("/codes/486", func(writer http.ResponseWriter, request *http.Request) { one.send(writer) })
	http.HandleFunc("/codes", func(writer http.ResponseWriter, request *http.Request) {
		if strings.Contains(request.Header.Get("Accept-Encoding"), "gzip") {
			compressed.send(writer)
		} else {
			all.send(writer)
		}
	})
	if len(os.Args) == 6 {
		go func() { log.Fatal(http.ListenAndServeTLS("127.0.0.1:"+os.Args[3], os.Args[4], os.Args[5], nil)) }()
	}
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Args[2], nil))
}
