#!/bin/sh
# Proves the README's two commands on a machine that has nothing but git: a minimal Debian in a folder.
#
#     sudo packaging/bare_machine.sh [FOLDER] [SUITE]
#
# Needs root and debootstrap. Clones HEAD of this repository into the fresh system, runs
# `./run setup`, `./run demo` and `./run test`, and prints the seconds of each.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
root=${1:-/var/tmp/counsellor-bare}
suite=${2:-bookworm}
mirror=${MIRROR:-http://deb.debian.org/debian}

[ -e "$root/etc/debian_version" ] ||
  debootstrap --variant=minbase --include=git,ca-certificates "$suite" "$root" "$mirror" >/dev/null
cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
mountpoint -q "$root/dev" || mount --rbind /dev "$root/dev"
trap 'umount "$root/proc"; umount -l "$root/dev"' EXIT

rm -rf "$root/srv/app.git" "$root/home/app"
git clone -q --bare "$here" "$root/srv/app.git"
cat >"$root/prove.sh" <<'P'
set -eu
export HOME=/root PIP_CERT=/etc/ssl/certs/ca-certificates.crt
git clone -q /srv/app.git /home/app
cd /home/app
timed() { began=$(date +%s); "$@"; echo "== $*: $(($(date +%s) - began)) s"; }
timed ./run setup
timed ./run demo /root/year
timed ./run test -q
P
chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin CI="${CI:-}" sh /prove.sh
