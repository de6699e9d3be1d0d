# Everything is built once, in one configuration: `make demo` and `make test` share it.
# What a target does is in scripts/.

.PHONY: demo test readers docs build fonts setup tools clean

demo: build
	scripts/demo.sh

test: build tools
	swift test -c release --disable-testable-imports
	scripts/readers.sh

# The text layer of every form and sample through seven PDF readers; a part of `make test`.
readers: build tools
	scripts/readers.sh

# docs/forms.md, from the forms.
docs: build
	scripts/forms-doc.py

build: fonts
	scripts/identity.sh
	swift build -c release

fonts: setup
	scripts/fonts.sh

setup:
	scripts/packages.sh build

tools:
	scripts/packages.sh test
	scripts/python.sh

clean:
	rm -rf .build .tools demo Fonts/files
