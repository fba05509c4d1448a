# The database that etc/run uses: the embedded PostgreSQL, or the caller's own server. Sourced, not run.

# Passwords of the three roles, made once and kept in the data folder.
load_secrets() {
  local file=$BENCHMARK_DATA/secrets.env
  if [ ! -f "$file" ]; then
    (
      umask 077
      for role in OWNER APP JOBS; do
        printf 'BENCHMARK_%s_PASSWORD=%s\n' "$role" "$(node -p 'require("crypto").randomBytes(24).toString("hex")')"
      done >"$file.new"
    )
    mv "$file.new" "$file"
  fi
  . "$file"
}

# as_role CONNECTION_STRING ROLE PASSWORD
as_role() { CONNECTION_STRING=$1 ROLE=$2 PASSWORD=$3 node "$repository/etc/lib/connection-string.mjs"; }

# Sets admin, owner, app and jobs from the file with the line that `pg start` printed.
connect_to_embedded() {
  local database
  admin=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1])).admin' "$1")
  database=${admin/Database=postgres/Database=benchmark}
  load_secrets
  owner=$(as_role "$database" benchmark_owner "$BENCHMARK_OWNER_PASSWORD")
  app=$(as_role "$database" benchmark_app "$BENCHMARK_APP_PASSWORD")
  jobs=$(as_role "$database" benchmark_jobs "$BENCHMARK_JOBS_PASSWORD")
}

# Sets the same from the environment. With a superuser's connection the migrator makes the two other roles itself.
connect_to_own_server() {
  admin=${ConnectionStrings__Admin-}
  app=$ConnectionStrings__Default
  owner=${ConnectionStrings__Owner-}
  jobs=${ConnectionStrings__Jobs-}
  if [ -n "$admin" ]; then
    load_secrets
    owner=${owner:-$(as_role "$app" benchmark_owner "$BENCHMARK_OWNER_PASSWORD")}
    jobs=${jobs:-$(as_role "$app" benchmark_jobs "$BENCHMARK_JOBS_PASSWORD")}
  fi
  if [ -z "$owner" ] || [ -z "$jobs" ]; then
    die "ConnectionStrings__Default names your own PostgreSQL. Give also ConnectionStrings__Admin (a superuser: the roles and
the database are made for you), or ConnectionStrings__Owner and ConnectionStrings__Jobs (roles that you have made).
See docs/operations/running.md."
  fi
}
