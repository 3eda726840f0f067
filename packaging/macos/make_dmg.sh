#!/bin/sh
# The disk image for macOS. Written, not tried: nobody has run it yet.
#
#   IDENTITY="Developer ID Application: NAME (TEAM)" PROFILE=KEYCHAIN-PROFILE \
#     packaging/macos/make_dmg.sh VERSION
#
# After packaging/freeze.py on a Mac. Without IDENTITY the image is not signed, and says so in its
# name. Each step is Apple's own tool; nothing else is needed.
set -eu
cd "$(dirname "$0")/../.."
version=${1:?"say which version"}
app=build/frozen/Counsellor.app
own=packaging/macos
name=counsellor-app-$version-macos-$(uname -m)

if [ -n "${IDENTITY:-}" ]; then
  # From the inside out: each library, then the program, then the whole.
  find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$IDENTITY"
  codesign --force --timestamp --options runtime --entitlements "$own/entitlements.plist" \
    --sign "$IDENTITY" "$app"
  codesign --verify --deep --strict "$app"
else
  name=$name-unsigned
fi

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
mkdir -p build/packages
image=build/packages/$name.dmg
hdiutil create -volname Counsellor -srcfolder "$stage" -fs HFS+ -format UDZO -ov "$image"

if [ -n "${IDENTITY:-}" ]; then
  codesign --timestamp --sign "$IDENTITY" "$image"
  # The one step that needs a network, on the computer of whoever releases: Apple looks the image over.
  xcrun notarytool submit "$image" --keychain-profile "${PROFILE:?"say which keychain profile"}" --wait
  xcrun stapler staple "$image"
fi
shasum -a 256 "$image"
