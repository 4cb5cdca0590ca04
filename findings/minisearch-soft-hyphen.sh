#!/usr/bin/env bash
# MiniSearch does not find a word that has a soft hyphen or a zero-width space in it.
#
# Package: minisearch 7.2.0 with its own tokenizer and term processing.
# Behaviour: a soft hyphen (U+00AD), which editors and hyphenation programs put into long Norwegian compounds, is neither
#   white space nor punctuation, so it stays inside the term and no typed word equals it. A zero-width space, which some
#   programs put where a long word may break, behaves alike.
# Seen: both queries return nothing; the plain word is found.
# What to do: give MiniSearch a processTerm that removes format characters (\p{Cf}).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts minisearch@7.2.0 >/dev/null
cat >run.mjs <<'JS'
import MiniSearch from 'minisearch';

const search = new MiniSearch({ fields: ['text'] });
search.addAll([
  { id: 'plain', text: 'Frivilligsentralen er åpen' },
  { id: 'soft hyphen', text: 'Frivillighets\u00ADsentralen er åpen' },
  { id: 'zero-width space', text: 'Idretts\u200Banlegget er åpent' },
]);
const found = {};
for (const word of ['frivilligsentralen', 'frivillighetssentralen', 'idrettsanlegget']) {
  found[word] = search.search(word).map(({ id }) => id);
}
console.log(found);
const expected = { frivilligsentralen: ['plain'], frivillighetssentralen: [], idrettsanlegget: [] };
process.exitCode = JSON.stringify(found) === JSON.stringify(expected) ? 0 : 1;
JS
node run.mjs
