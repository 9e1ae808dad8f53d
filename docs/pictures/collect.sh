#!/usr/bin/env bash
# Copies the pictures of every screen, light and dark, at 1366x768 and 1920x1080, from the last run of the screen tests.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
from="$here/../../target/pictures"
for screen in first-start unlock home; do
  cp "$from/$screen-light.png" "$here/$screen-1366-light.png"
  cp "$from/$screen-dark.png" "$here/$screen-1366-dark.png"
  cp "$from/$screen-light-1920.png" "$here/$screen-1920-light.png"
  cp "$from/$screen-dark-1920.png" "$here/$screen-1920-dark.png"
done
for screen in window/inspect-tour window/overview window/findings window/finding window/report merge settings; do
  for look in 1366-light 1366-dark 1920-light 1920-dark; do
    cp "$from/$screen-$look.png" "$here/$(basename "$screen")-$look.png"
  done
done
for settle in merge-form merge-days; do
  cp "$from/$settle-1366-light.png" "$here/$settle-1366-light.png"
done
cp "$from/unlock-ways-1366-light.png" "$here/unlock-ways-1366-light.png"
cp "$from/settle-drawer.png" "$here/settle-1366-light.png"
cp "$from/home-new-light.png" "$here/home-new-1366-light.png"
