#!/usr/bin/env bash
# Puts WordPress 6.5.5 and its SQLite driver into a cache for test/e2e/wordpress.test.ts, unless they are there.
#
# They are in an npm package that holds many versions of WordPress, 158 MB: as a dependency, every "npm ci" would unpack
# them all. Of the package's files, 60 MB stay. Prints the folder.
set -euo pipefail

name=wordpress-builds version=0.9.19
folder=${XDG_CACHE_HOME:-$HOME/.cache}/crossrate-tests/$name-$version
if [[ ! -e $folder ]]; then
  work=$(mktemp --directory)
  trap 'rm -rf "$work"' EXIT
  # npm's own cache would keep a copy.
  (cd "$work" && npm pack --silent --cache "$work/npm" "@wp-playground/$name@$version" >/dev/null)
  mkdir "$work/files"
  tar --extract --gzip --file "$work"/*.tgz --directory "$work/files" --strip-components=2 \
    package/public/wp-6.5 package/src/wordpress/wp-6.5.zip package/src/sqlite-database-integration
  mkdir -p "$(dirname "$folder")"
  # At once: a folder that is there is whole.
  mv "$work/files" "$folder"
fi
echo "$folder"
