#!/usr/bin/env bash
# Puts Monaco with its language client into a cache for test/e2e/monaco.test.ts, unless they are there.
#
# They are 84 MB in 59 packages, for one test: as development dependencies, every "npm ci" would unpack them all. Prints the
# folder.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
version=$(node -p 'require(process.argv[1]).dependencies["monaco-languageclient"]' "$here/package.json")
folder=${XDG_CACHE_HOME:-$HOME/.cache}/crossrate-tests/monaco-languageclient-$version
if [[ ! -e $folder ]]; then
  mkdir -p "$(dirname "$folder")"
  work=$(mktemp --directory --tmpdir="$(dirname "$folder")")
  trap 'rm -rf "$work"' EXIT
  cp "$here/package.json" "$here/package-lock.json" "$work"
  # npm's own cache would keep a copy.
  (cd "$work" && npm ci --silent --ignore-scripts --no-audit --no-fund --cache "$work/npm" >/dev/null)
  rm -rf "$work/npm"
  # At once: a folder that is there is whole.
  mv "$work" "$folder"
fi
echo "$folder"
