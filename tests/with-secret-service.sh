#!/bin/sh
# with-secret-service.sh COMMAND…: runs it with a D-Bus session and a Secret Service of its own, both
# gone afterwards; nothing of the user's is read or written.
# KEYRING=locked leaves the keyring locked, KEYRING=none starts the bus alone.
set -eu
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
mkdir -m 700 "$own/run" "$own/home" "$own/services"
cat >"$own/bus.conf" <<CONF
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$own/run</listen>
  <servicedir>$own/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
HOME=$own/home XDG_RUNTIME_DIR=$own/run XDG_DATA_HOME=$own/home/.local/share \
  dbus-run-session --config-file="$own/bus.conf" -- sh -c '
    case "${KEYRING:-unlocked}" in
      unlocked) printf test-only | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 ;;
      locked) gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1 ;;
    esac
    "$@"' sh "$@"
