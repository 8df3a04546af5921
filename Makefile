# Samsvar: what can be done here. `make help` lists it.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

ARROWS := --explicit-target-dependency-import-check error
DEMO := Examples/opter/registry.xml

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-10s %s\n", $$1, $$2 }'

.PHONY: setup
setup: ## install what building and testing need, where it is missing
	@.ci/setup

.PHONY: demo
demo: setup ## build; check Examples/opter as of today, write its record and findings to demo/, and validate them
	@swift build -c release --product samsvar $(ARROWS)
	@.ci/demo "$$(swift build -c release --show-bin-path)/samsvar" $(DEMO) demo

.PHONY: serve
serve: setup ## serve Examples/opter over HTTP; prints a link that makes the owner's account (LISTEN=127.0.0.1:8080)
	@swift build -c release --product samsvar $(ARROWS)
	@.ci/serve "$$(swift build -c release --show-bin-path)/samsvar" $(DEMO) demo/store

.PHONY: lint
lint: setup ## the format of every source file
	@swift format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks

.PHONY: test
test: lint ## every kind of proof, at a small fixed size
	@swift build --build-tests $(ARROWS)
	@swift test --skip-build
	@Tests/Durability/run --small "$$(swift build --show-bin-path)/samsvar"
	@.ci/setup-proofs
	@Tests/Door/run --small "$$(swift build --show-bin-path)/samsvar"
	@Tests/Browser/run --small "$$(swift build --show-bin-path)/samsvar"
	@Benchmarks/run --tiny

.PHONY: prove
prove: setup ## the proofs at the sizes that are claimed, on a release build, as a table
	@.ci/prove

.PHONY: bench
bench: setup ## ratios to C floors and to other servers; wrong verdicts fail, times do not
	@.ci/setup bench
	@PATH="$$PATH:/usr/sbin" Benchmarks/run

.PHONY: mutate
mutate: setup ## flip every comparison and boolean of the checks; fail where nothing notices and no reason is written
	@Benchmarks/mutate/mutate

.PHONY: golden
golden: setup ## write the expected reports and the schema anew; read the diff before you commit it
	@swift build --build-tests $(ARROWS)
	@GOLDEN=1 swift test --skip-build --filter 'ExamplesTests|DocumentsTests|WordingTests|FailClosedTests|ServerTests'
	@git --no-pager diff --stat
