# Shared by the commands in etc/. Sourced, not run.

repository=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
artifacts=$repository/artifacts
browser_side=$repository/angular-free-ui
browser_side_stamp=$artifacts/browser-side.stamp

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# Compilers and build nodes end with the command instead of staying in memory after it.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

say() { printf '%s\n' "$*" >&2; }

die() {
  say "etc/$(basename -- "$0"): $*"
  exit 1
}

have() { command -v -- "$1" >/dev/null 2>&1; }

fingerprint() { node "$repository/etc/lib/fingerprint.mjs" "$@"; }

# Says everything that is missing at once, with what to install.
check_prerequisites() {
  local missing=()
  if ! have dotnet || ! (cd "$repository" && dotnet --version) >/dev/null 2>&1; then
    missing+=(".NET SDK 10 (the command dotnet): https://dotnet.microsoft.com/download/dotnet/10.0")
  fi
  if ! have node || [ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 20')" != true ]; then
    missing+=("Node.js 20 or later (the command node): https://nodejs.org")
  fi
  have npm || missing+=("npm, which comes with Node.js")
  if [ "$(id -u)" = 0 ] && ! have setpriv; then
    missing+=("setpriv (package util-linux): PostgreSQL does not run as root; or run as an ordinary user")
  fi
  if [ ${#missing[@]} -gt 0 ]; then
    say "This machine lacks:"
    printf '  - %s\n' "${missing[@]}" >&2
    exit 1
  fi
}

# npm packages and the build output of the browser side, done again only when its sources or its output changed.
build_browser_side() {
  [ -f "$browser_side/package.json" ] || return 0
  if [ "$(browser_side_state)" = "$(cat "$browser_side_stamp" 2>/dev/null)" ]; then return 0; fi
  say "Building the browser side …"
  (cd "$browser_side" && npm ci --no-audit --no-fund --loglevel=error && npm run --silent build) >&2 || return 1
  note_browser_side
}

note_browser_side() {
  mkdir -p "$artifacts"
  browser_side_state >"$browser_side_stamp"
}

browser_side_state() { fingerprint angular-free-ui -- src/Benchmark.Web/wwwroot; }
