# Each target is enough by itself on a new machine: it first installs what it needs.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help serve build dev check test engines bench ready clean

PORT ?= 8080
# BENCH=--write puts the figures of `make bench` into bench/RESULTS.md.
BENCH ?=

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: build ## Build the site and serve it on http://127.0.0.1:8080 (PORT=… to change)
	@echo "Serving dist/ on http://127.0.0.1:$(PORT)/ (Ctrl-C stops)"
	@. scripts/env && NODE_NO_WARNINGS=1 http-server dist -a 127.0.0.1 -p $(PORT) -c-1 -d false --silent || \
		{ echo "Could not serve on port $(PORT); choose another one with PORT=…" >&2; exit 1; }

build: ## Build the site into dist/ and print its sizes
	@scripts/setup build
	@. scripts/env && wasm trunk build --release
	@node scripts/sizes.mjs dist

dev: ## Serve a debug build that follows your edits
	@scripts/setup build
	@mkdir -p target
	@. scripts/env && wasm trunk serve --dist target/dev --address 127.0.0.1 --port $(PORT)

check: ## Formatting, lints, native tests and the dataset
	@scripts/setup check
	cargo fmt --check
	@. scripts/env && set -x && "$$lints/bin/typos" && cargo-deny --offline --log-level error check licenses bans sources
	cargo clippy --features ssr --all-targets -- -D warnings
	@. scripts/env && set -x && wasm cargo clippy --target wasm32-unknown-unknown --features csr --lib --bin assises-app -- -D warnings
	cargo test --features ssr
	@# The program as the tests had it built: `cargo run` would build it a second time.
	"$${CARGO_TARGET_DIR:-target}/debug/assises" check public/dataset.json

# Properties are tried with four times as many cases as in `make check`.
test: export PROPTEST_CASES ?= 1024
test: ready check build ## Everything: check, build, the tests of standards and of hosts, then those in a browser
	@scripts/standards dist
	@scripts/hosting dist
	@. scripts/env && CHROMIUM=$$(find_chromium "$$headless") playwright test

engines: build ## The tasks of readers in Firefox and WebKitGTK as well: two minutes
	@scripts/engines dist

bench: ready build ## Measure the site beside other libraries, Lighthouse, search and pictures: 30 minutes
	@scripts/setup bench
	@mkdir -p target/bench
	@. scripts/env && export CHROMIUM=$$(find_chromium) && node bench/peers.mjs cold everything && node bench/lighthouse.mjs
	@for count in 5000 10000 100000; do \
		cargo run --quiet --release --features ssr --bin assises -- \
			synth --partnerships $$count --milestones 1000 --seed 1 >target/bench/$$count.json; \
	done
	@. scripts/env && export CHROMIUM=$$(find_chromium) && node bench/typing.mjs && node bench/pictures.mjs
	@# Last, as it takes longest: half of the whole.
	@. scripts/env && CHROMIUM=$$(find_chromium) node bench/peers.mjs scale report $(BENCH)

# First of all, so that what cannot be had is known before the long part.
ready:
	@scripts/setup check build browser standards hosts

clean: ## Remove what was built and installed in this folder
	rm -rf target dist node_modules .tools test-results playwright-report bench/results bench/peers/node_modules
