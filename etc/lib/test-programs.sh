# The browser and the office program that the tests use. Sourced, not run.

# Sets BENCHMARK_CHROMIUM and BENCHMARK_SOFFICE; root on Debian gets what is missing.
find_test_programs() {
  locate_programs
  if [ -z "$BENCHMARK_CHROMIUM" ] || [ -z "$BENCHMARK_SOFFICE" ]; then
    if [ "$(id -u)" = 0 ] && have apt-get; then install_programs; fi
    locate_programs
  fi
  [ -n "$BENCHMARK_CHROMIUM" ] ||
    die "The browser tests need Chromium. Install it (Debian: apt-get install chromium fonts-liberation), or set BENCHMARK_CHROMIUM to its path."
  [ -n "$BENCHMARK_SOFFICE" ] ||
    die "The spreadsheet tests need LibreOffice Calc. Install it (Debian: apt-get install libreoffice-calc-nogui), or set BENCHMARK_SOFFICE to the path of soffice."
}

locate_programs() {
  export BENCHMARK_CHROMIUM=${BENCHMARK_CHROMIUM:-$(first_of chromium chromium-browser google-chrome)}
  export BENCHMARK_SOFFICE=${BENCHMARK_SOFFICE:-$(first_of soffice libreoffice)}
}

first_of() {
  local name
  for name; do
    if command -v "$name"; then return; fi
  done
}

install_programs() {
  local packages=()
  [ -n "$BENCHMARK_CHROMIUM" ] || packages+=(chromium fonts-liberation)
  [ -n "$BENCHMARK_SOFFICE" ] || packages+=(libreoffice-calc-nogui)
  say "Installing ${packages[*]} …"
  export DEBIAN_FRONTEND=noninteractive
  step apt-get update -qq >&2 || true
  step apt-get install -y -qq --no-install-recommends "${packages[@]}" >&2 || die "apt-get could not install ${packages[*]}."
}
