#!/usr/bin/env bash
# A time of day that Decap CMS saves is read as a number by tools that parse front matter with gray-matter.
#
# Packages: decap-cms-core 3.19.1 (its own formats/frontmatter module), gray-matter 4.0.3 (js-yaml 3.15.2).
# Behaviour: Decap writes YAML 1.2, where 18:30 needs no quotes. gray-matter reads YAML 1.1, where 18:30 is a number to
#   base 60: 18 * 60 + 30. Neither reports anything. Hours before ten survive only by their leading zero.
# Seen: Decap writes "doors: 18:30"; gray-matter returns { doors: 1110, length: 5400, early: '09:15' }.
# What to do: read with a YAML 1.2 parser (js-yaml from 4, yaml), or give the field a pattern that YAML 1.1 cannot mistake.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --legacy-peer-deps --ignore-scripts \
  decap-cms-core@3.19.1 immutable@4.3.9 gray-matter@4.0.3 js-yaml@3.15.2 esbuild@0.28.2 >/dev/null
cat >write.js <<'JS'
import { FrontmatterInfer } from 'decap-cms-core/dist/esm/formats/frontmatter.js';
console.log(FrontmatterInfer.toFile({ doors: '18:30', length: '1:30:00', early: '09:15', body: 'Velkommen.' }, [], {}));
JS
npx esbuild write.js --bundle --platform=node --format=cjs --outfile=bundle.cjs --log-level=error
node bundle.cjs >entry.md
cat entry.md
cat >read.cjs <<'JS'
const { data } = require('gray-matter').read('entry.md');
console.log(data);
const expected = { doors: 1110, length: 5400, early: '09:15' };
process.exitCode = JSON.stringify(data) === JSON.stringify(expected) ? 0 : 1;
JS
node read.cjs
