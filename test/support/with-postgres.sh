#!/usr/bin/env bash
# Runs a command with a throw-away PostgreSQL: test/support/with-postgres.sh npm test
#
# The server's address is in TEST_DATABASE_URL while the command runs; then the server is stopped and removed. One that
# is named there beforehand is used instead. Without the binaries of PostgreSQL (looked for in PATH and in
# /usr/lib/postgresql) the command runs alone, and its PostgreSQL tests are skipped. The exit code is the command's.
set -euo pipefail

if (($# == 0)); then
  echo "usage: $0 COMMAND [ARGUMENT]..." >&2
  exit 2
fi
if [[ -n ${TEST_DATABASE_URL:-} ]]; then
  echo "PostgreSQL: the server named by TEST_DATABASE_URL is used" >&2
  exec "$@"
fi

# The folder of the newest server that is whole.
binaries() {
  local folder
  for folder in "$(dirname "$(command -v pg_ctl || echo /nowhere/pg_ctl)")" \
    $(printf '%s\n' /usr/lib/postgresql/*/bin | sort --version-sort --reverse); do
    if [[ -x $folder/initdb && -x $folder/pg_ctl && -x $folder/postgres ]]; then
      echo "$folder"
      return
    fi
  done
}

bin=$(binaries)
if [[ -z $bin ]]; then
  echo "PostgreSQL: no server on this machine; the tests that need one are skipped" >&2
  exec "$@"
fi

# PostgreSQL refuses to run as root.
as_owner=()
if ((EUID == 0)); then
  for owner in postgres nobody; do
    if id "$owner" >/dev/null 2>&1; then break; fi
  done
  if command -v setpriv >/dev/null; then
    as_owner=(setpriv --reuid="$owner" --regid="$(id --group "$owner")" --clear-groups)
  elif command -v runuser >/dev/null; then
    as_owner=(runuser -u "$owner" --)
  else
    echo "PostgreSQL: neither setpriv nor runuser to leave root with; the tests that need a server are skipped" >&2
    exec "$@"
  fi
fi

folder=$(mktemp --directory "${TMPDIR:-/tmp}/crossrate-postgres.XXXXXX")
server() {
  # From a folder that the owner may enter; of the environment nothing is needed.
  (cd "$folder" && env -i PATH="$bin:/usr/bin:/bin" HOME="$folder" LC_ALL=C "${as_owner[@]}" "$@")
}
finish() {
  server "$bin/pg_ctl" --pgdata=data --mode=immediate --silent stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

password=$(od --address-radix=n --format=x1 --read-bytes=16 /dev/urandom | tr --delete ' \n')
echo "$password" >"$folder/password"
if ((EUID == 0)); then chown -R "$owner" "$folder"; fi
server "$bin/initdb" --pgdata=data --username=crossrate --pwfile=password --auth=scram-sha-256 \
  --encoding=UTF8 --locale=C --no-sync >"$folder/initdb.log" 2>&1 || {
  cat "$folder/initdb.log" >&2
  exit 1
}

# The port is free when it is looked for; another process may take it before the server does.
for attempt in 1 2 3 4 5; do
  port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
  # Nothing has to outlive a crash of the machine.
  if server "$bin/pg_ctl" --pgdata=data --log=server.log --wait --silent start -o "-p $port -k $folder \
    -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off -c synchronous_commit=off \
    -c max_connections=200 -c shared_buffers=32MB" >/dev/null; then break; fi
  if ((attempt == 5)); then
    cat "$folder/server.log" >&2
    exit 1
  fi
done

export TEST_DATABASE_URL="postgres://crossrate:$password@127.0.0.1:$port/postgres"
echo "PostgreSQL: $(server "$bin/postgres" --version), throw-away, on port $port" >&2
code=0
"$@" || code=$?
exit "$code"
