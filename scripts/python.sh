#!/usr/bin/env bash
# Makes .tools/python, a virtual environment with the PDF readers of Tests/Readers/requirements.txt.
# PYTHON names another interpreter than python3. Nothing is done when the list has not changed.
set -euo pipefail
cd "$(dirname "$0")/.."

wanted=Tests/Readers/requirements.txt
environment=.tools/python
installed=$environment/installed.txt

if cmp -s "$wanted" "$installed"; then exit 0; fi
echo "python: setting up $environment"
rm -rf "$environment"
"${PYTHON:-python3}" -m venv "$environment" || {
  echo "python: ${PYTHON:-python3} cannot make a virtual environment; install python3 and python3-venv" >&2
  exit 3
}
"$environment/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: -r "$wanted"
# Last, so that an interrupted installation is begun again.
cp "$wanted" "$installed"
