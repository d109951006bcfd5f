# claimdiff: the two commands that matter are `make demo` and `make test`.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
RELEASE = .build/release
# Starting takes half as long when nothing has to be looked up in shared libraries.
STATIC = $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)
SAMPLE = Sources-data/samples/tram-vote
SOURCES = Sources Tests Package.swift Sources-data/Reading

.PHONY: demo test record install uninstall bench format check-format models checksums fuzz build setup

# Sets up what is missing, builds, and compares two reports of one event.
demo: build
	@echo
	$(RELEASE)/claimdiff --fail-on never --width 100 $(SAMPLE)/velden-gazette.html $(SAMPLE)/northern-courier.txt

# The tests of the commands run the program as it is released.
test: build
	CLAIMDIFF_BIN=$(CURDIR)/$(RELEASE)/claimdiff $(SWIFT) test

build: setup
	$(SWIFT) build -c release $(STATIC) --product claimdiff

# Says what is missing, and installs it where that needs no decision.
setup:
	@.ci/setup

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/claimdiff
	install -m 755 $(RELEASE)/claimdiff $(DESTDIR)$(PREFIX)/bin/claimdiff
	cp -R $(RELEASE)/claimdiff_DataFiles.resources/. $(DESTDIR)$(PREFIX)/share/claimdiff/

uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/bin/claimdiff $(DESTDIR)$(PREFIX)/share/claimdiff

# Records the demo's output and all goldens anew; read the difference before committing.
record: build
	$(MAKE) --no-print-directory -s demo | sed -n '/^velden-gazette/,$$p' > Tests/CommandTests/Goldens/demo.txt
	CLAIMDIFF_RECORD=1 CLAIMDIFF_BIN=$(CURDIR)/$(RELEASE)/claimdiff $(SWIFT) test --filter 'Help|ComparisonWriter'

# Benchmarks are a package of their own, so that nobody pays for them otherwise.
bench: setup
	cd Benchmarks && $(SWIFT) package --disable-sandbox benchmark

format:
	$(SWIFT) format -ipr $(SOURCES)

check-format:
	$(SWIFT) format lint -pr --strict $(SOURCES)

# Trains the models again from public data; see Docs/Models.md for what each recipe needs.
models:
	@ls Sources/train-models
	@echo "Run the recipe of the model you mean; Docs/Models.md says how. Then: make checksums"

checksums:
	cd Sources-data && sha256sum $$(git ls-files models lexicon | grep '\.bin$$') > models/SHA256SUMS

# Ten minutes for each importer; `Fuzz/run 60 html` runs one for a minute.
fuzz: setup
	Fuzz/run
