#!/bin/sh
# Makes both locks anew: the run lock takes the versions of the development lock, so tests run what schools run.
set -eu
cd "$(dirname "$0")/.."
options="--universal --generate-hashes --python-version 3.11 --no-header --no-emit-index-url --no-emit-find-links --quiet"
# shellcheck disable=SC2086
uv pip compile pyproject.toml --group dev $options --output-file requirements/dev.txt "$@"
# shellcheck disable=SC2086
uv pip compile pyproject.toml --group build $options --constraints requirements/dev.txt --output-file requirements/run.txt "$@"
