#!/bin/sh
# Makes what runs in operation, from a clean copy of the sources: the Dockerfile runs it, and so does deploy/try.sh in CI.
#   deploy/build.sh <folder of the sources> <folder to make>
# No package's install script is run: the native parts come ready-made inside their packages.
set -eu
sources=$(cd "$1" && pwd)
mkdir -p "$2"
made=$(cd "$2" && pwd)

cd "$sources"
npm ci --ignore-scripts --no-audit --no-fund
npm run build

cp -R dist package.json package-lock.json "$made"/
cd "$made"
npm ci --omit=dev --ignore-scripts --no-audit --no-fund
