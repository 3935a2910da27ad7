#!/usr/bin/env bash
# The same migrations on real PostgreSQL, pushed by the real supabase CLI, with the tests of roles and contract.
# Reports of vitest go to $REPORT_DIR/postgres-*.json. Closes with "PostgreSQL: N passed, M failed".
set -uo pipefail
cd "$(dirname "$0")/.."
export CI="${CI:-true}" DO_NOT_TRACK=1 SUPABASE_TELEMETRY_DISABLED=1 npm_config_loglevel=error
CLI_VERSION=3.1.0
TYPES=supabase/types/database.ts

work=$(mktemp -d "${TMPDIR:-/tmp}/phen-dau-postgres-XXXXXX")
reports="${REPORT_DIR:-$work}"
chmod 755 "$work"
passed=0
failed=0

# step NAME COMMAND...: runs it, counts it.
step() {
  local name=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
    echo "$name: ok"
  else
    failed=$((failed + 1))
    echo "$name: FAILED"
    return 1
  fi
}

finish() {
  [ -n "${bin:-}" ] && [ -d "$work/data" ] && as_owner "$bin/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1
  rm -rf "$work"
  echo "PostgreSQL: $passed passed, $failed failed"
}
trap 'finish' EXIT
give_up() {
  exit 1
}

# PostgreSQL refuses to run as root, so root lends the cluster to the user that Debian made for it.
as_owner() {
  if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

find_bin() {
  local dir
  for dir in /usr/lib/postgresql/*/bin; do
    [ -x "$dir/initdb" ] && bin=$dir
  done
  [ -n "${bin:-}" ]
}

has_extensions() {
  local share
  find_bin || return 1
  share=$("$bin/pg_config" --sharedir)/extension
  [ -e "$share/postgis.control" ] && [ -e "$share/plpgsql_check.control" ] && [ -e "$share/btree_gist.control" ] &&
    [ -e "$share/pgtap.control" ] && command -v pg_prove >/dev/null
}

install_postgres() {
  has_extensions && return 0
  export DEBIAN_FRONTEND=noninteractive
  local sudo=''
  [ "$(id -u)" -eq 0 ] || sudo='sudo -E'
  # Debian would start a cluster of its own, which nobody here needs.
  $sudo mkdir -p /etc/postgresql-common/createcluster.d
  echo 'create_main_cluster = false' | $sudo tee /etc/postgresql-common/createcluster.d/phen-dau.conf >/dev/null
  $sudo apt-get update -qq &&
    $sudo apt-get install -y -qq --no-install-recommends postgresql-15 postgresql-15-postgis-3 postgresql-15-plpgsql-check \
      postgresql-15-pgtap libtap-parser-sourcehandler-pgtap-perl >/dev/null
  has_extensions
}

start_cluster() {
  [ "$(id -u)" -eq 0 ] && chown postgres "$work"
  port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
  as_owner "$bin/initdb" -D "$work/data" -U supabase_admin --auth=trust -E UTF8 --locale=C.UTF-8 >"$work/initdb.log" 2>&1 || return 1
  as_owner "$bin/pg_ctl" -D "$work/data" -l "$work/postgres.log" -w -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$work -c fsync=off" start >/dev/null || return 1
  # As on Supabase: an administrator who is superuser, and a role postgres which owns the project and is not.
  admin_url="postgresql://supabase_admin@127.0.0.1:$port/postgres?sslmode=disable"
  export DATABASE_URL="postgresql://postgres@127.0.0.1:$port/postgres?sslmode=disable"
}

# The CLI leaves a folder beside the migrations, so it is given a copy.
supabase() {
  npx --yes "supabase@$CLI_VERSION" --workdir "$work/project" "$@"
}

copy_project() {
  mkdir -p "$work/project/supabase" && cp -r supabase/migrations "$work/project/supabase/" &&
    { [ ! -e supabase/config.toml ] || cp supabase/config.toml "$work/project/supabase/"; }
}

all_applied() {
  local rows files
  rows=$(supabase migration list --remote="$DATABASE_URL" --output-format json 2>"$work/list.err") || { cat "$work/list.err"; return 1; }
  files=$(find supabase/migrations -name '*.sql' | wc -l)
  echo "$rows" | node -e '
    const text = require("node:fs").readFileSync(0, "utf8");
    const rows = JSON.parse(text).migrations;
    const open = rows.filter((row) => row.local !== row.remote);
    if (open.length > 0 || rows.length !== Number(process.argv[1])) { console.error("not applied:", open, rows.length); process.exit(1); }' "$files"
}

types_have_not_drifted() {
  supabase gen types --schema public --remote="$DATABASE_URL" >"$work/database.ts" 2>"$work/types.err" || { cat "$work/types.err"; return 1; }
  npx oxfmt "$work/database.ts" >/dev/null || return 1
  if [ "${WRITE_TYPES:-}" = 1 ]; then mkdir -p "$(dirname "$TYPES")" && cp "$work/database.ts" "$TYPES"; fi
  diff -u "$TYPES" "$work/database.ts" >"$work/types.diff" || { head -60 "$work/types.diff"; echo "run WRITE_TYPES=1 .ci/postgres.sh and commit $TYPES"; return 1; }
}

findings_are_explained() {
  local kind=$1
  shift
  supabase db "$kind" "$@" --remote="$DATABASE_URL" --output-format json >"$work/$kind.json" 2>"$work/$kind.err" || { cat "$work/$kind.err" "$work/$kind.json"; return 1; }
  npx tsx scripts/check-findings.ts "$kind" "$work/$kind.json" "supabase/tests/$kind-explained.json"
}

# Each of its tests counts; a file that dies before it fails a test is one failure.
run_pgtap() {
  local words broken status
  words=$(npx tsx scripts/print-words.ts) &&
    "$bin/psql" -X -q -d "$admin_url" -c 'create extension if not exists pgtap with schema extensions' || { failed=$((failed + 1)); return 1; }
  pg_prove --psql-bin "$bin/psql" --host 127.0.0.1 --port "$port" --username postgres --dbname postgres --set words="$words" --verbose supabase/tests/pgtap/*.sql >"$work/pgtap.log" 2>&1
  status=$?
  passed=$((passed + $(grep -c '^ok ' "$work/pgtap.log")))
  broken=$(grep -c '^not ok ' "$work/pgtap.log")
  [ "$status" -ne 0 ] && [ "$broken" -eq 0 ] && broken=1
  failed=$((failed + broken))
  if [ "$broken" -gt 0 ]; then grep -v '^ok ' "$work/pgtap.log"; else tail -n 2 "$work/pgtap.log"; fi
}

run_tests() {
  local name=$1
  shift
  npx vitest run --project backend "$@" --reporter=default --reporter=json --outputFile.json="$reports/postgres-$name.json"
}

step 'PostgreSQL is installed' install_postgres || give_up
step 'PostgreSQL runs' start_cluster || give_up
step 'platform' npx tsx scripts/prepare-postgres.ts "$admin_url" || give_up
step 'copy of the migrations' copy_project || give_up
step 'supabase db push' supabase db push --remote="$DATABASE_URL" --yes || give_up
step 'supabase migration list' all_applied
step 'generated types' types_have_not_drifted
step 'supabase db lint' findings_are_explained lint --schema public --schema private --level warning
step 'supabase db advisors' findings_are_explained advisors --level warn
run_pgtap
step 'roles and rules' run_tests roles supabase/tests
if compgen -G 'tests/contract/*.test.ts' >/dev/null; then
  # The services of Supabase come as administrator.
  DATABASE_URL="$admin_url" step 'data contract' run_tests contract tests/contract
fi
[ "$failed" -eq 0 ]
