#!/usr/bin/env bash
# Decap CMS loses text when a Markdown body begins with a rule of three hyphens, or a last field ends in them.
#
# Package: decap-cms-core 3.19.1 (its own formats/frontmatter module, with gray-matter 4.0.3 and yaml 1.10.3).
# Behaviour: writing hands the body to gray-matter's stringify, which looks for front matter in it. What stands between a
#   first line `---` and the next becomes fields of the entry: YAML pairs under their names, other text letter by letter
#   under "0", "1", "2". Without a second rule the whole body goes that way. Reading cuts a trailing `---` off the fields.
# Seen: body "---\nHi\n\n---\nWelcome\n" is written with the fields 0: H and 1: i and the body "Welcome"; body
#   "---\ntitle: Other\n---\nText\n" loses its first lines; a last field "A ---" is read as "A".
# What to do: register a custom format of the same name that writes an opening rule as `***` and reads with a comment last.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --legacy-peer-deps --ignore-scripts \
  decap-cms-core@3.19.1 immutable@4.3.9 gray-matter@4.0.3 yaml@1.10.3 esbuild@0.28.2 >/dev/null
cat >run.js <<'JS'
import { FrontmatterInfer } from 'decap-cms-core/dist/esm/formats/frontmatter.js';

const written = (body) => FrontmatterInfer.toFile({ title: 'Party', body }, [], {});
const found = {
  text: written('---\nHi\n\n---\nWelcome\n'),
  pairs: written('---\ntitle: Other\n---\nText\n'),
  alone: written('---\nHi\n'),
  lastField: FrontmatterInfer.fromFile('---\ntitle: Party\ncredit: A ---\n---\nText\n').credit,
};
console.log(found);
const expected = {
  text: '---\n"0": H\n"1": i\ntitle: Party\n---\nWelcome\n',
  pairs: '---\ntitle: Party\n---\nText\n',
  alone: '---\n"0": H\n"1": i\ntitle: Party\n---\n\n',
  lastField: 'A',
};
process.exitCode = JSON.stringify(found) === JSON.stringify(expected) ? 0 : 1;
JS
npx esbuild run.js --bundle --platform=node --format=cjs --outfile=bundle.cjs --log-level=error
node bundle.cjs
