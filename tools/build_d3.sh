#!/bin/sh
# Makes src/wederhoor/publish/assets/d3.js and its licences: the few D3 modules that the brief needs, in one file.
# Needs Node.js and a way to the npm registry: tools/build_d3.sh [empty folder]
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
work=${1:-$(mktemp -d)}
assets="$here/src/wederhoor/publish/assets"
modules="d3-selection@3.0.0 d3-force@3.0.0 d3-zoom@3.0.0 d3-drag@3.0.0"
cd "$work"
[ -f package.json ] || npm init -y > /dev/null
# shellcheck disable=SC2086
npm install --no-audit --no-fund --ignore-scripts $modules world-atlas@2.0.2 esbuild@0.25.12 > /dev/null
cat > entry.js << 'JS'
export { select, selectAll } from "d3-selection";
export { forceSimulation, forceLink, forceManyBody, forceCollide, forceX, forceY } from "d3-force";
export { zoom, zoomIdentity } from "d3-zoom";
export { drag } from "d3-drag";
JS
npx esbuild entry.js --bundle --minify --format=iife --global-name=d3 --charset=utf8 --legal-comments=none \
  --banner:js="// D3 (d3js.org): selection, force, zoom, drag and what they need. ISC licence, see LICENSES.txt." \
  --outfile="$assets/d3.js"
{
  echo "d3.js holds these modules, world.tsv the shapes of world-atlas; each with its licence."
  for module in node_modules/d3-* node_modules/world-atlas; do
    printf '\n== %s\n\n' "$(basename "$module") $(node -p "require('./$module/package.json').version")"
    cat "$module/LICENSE"
  done
  printf '\n== Natural Earth (naturalearthdata.com), the data behind world-atlas\n\nPublic domain.\n'
} > "$assets/LICENSES.txt"
echo "$work/node_modules/world-atlas"
