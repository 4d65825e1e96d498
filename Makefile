# What this project can do. `make` alone lists it.
#
# `make site` and `make test` run on a fresh Debian 12 with Swift 6.1 or later: they install what is missing
# and use the network only when something is.

CONTENT ?= Content
OUTPUT ?= Output
PORT ?= 8000

PROFIELWIJZER = $(shell swift build -c release --show-bin-path)/profielwijzer

.DEFAULT_GOAL := help
.PHONY: help site serve check test test-swift test-browser bench format lint docs clean tools test-tools binary

help: ## List what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))
	@echo
	@echo "  CONTENT=$(CONTENT) is read, OUTPUT=$(OUTPUT) is written, PORT=$(PORT) is served on."
	@echo "  Another folder: make site CONTENT=Examples/vo"

site: binary ## Build the website into Output/ (installs what is missing)
	@"$(PROFIELWIJZER)" build --content "$(CONTENT)" --output "$(OUTPUT)"
	@echo
	@echo "The website is in $(abspath $(OUTPUT))/. To look at it: make serve"

serve: binary ## Build the website and show it on this computer
	@"$(PROFIELWIJZER)" serve --content "$(CONTENT)" --output "$(OUTPUT)" --port "$(PORT)"

check: binary ## Check the content without building the website
	@"$(PROFIELWIJZER)" check --content "$(CONTENT)"

test: test-tools ## Run every test, Swift and browser (installs what is missing)
	@scripts/run-tests swift browser

test-swift: tools ## Run only the Swift tests
	@scripts/run-tests swift

test-browser: test-tools ## Run only the tests in a browser
	@scripts/run-tests browser

bench: binary test-tools ## Measure, side by side with other generators
	@scripts/bench

format: ## Lay out the Swift code
	@swift format --in-place --parallel --recursive Package.swift Sources Tests

lint: ## Tell where the Swift code is laid out otherwise
	@swift format lint --strict --parallel --recursive Package.swift Sources Tests

docs: tools ## Write the reference of the code into .build/docs/
	@scripts/reference

clean: ## Throw away all that was built or installed in this folder
	@rm -rf .build .venv "$(OUTPUT)"

# What `site` needs: Swift, libcmark-dev, pkg-config.
tools:
	@scripts/install-tools site

# And what the tests need: Chromium, and Python packages in .venv.
test-tools:
	@scripts/install-tools site test

binary: tools
	@swift build -c release --product profielwijzer
