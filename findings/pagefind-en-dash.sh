#!/usr/bin/env bash
# Pagefind takes two words with an en dash between them for one word, though a hyphen parts them.
#
# Package: pagefind 1.6.0, a page with lang="nb".
# Behaviour: «mandag–torsdag» (the way Norwegian, and English typography, writes a range) is indexed as one word. The
#   first half is found, since a query matches the beginning of a word; the second half is not. «IT-utstyr» with a
#   hyphen is found by both halves, and so is «foreldre/besteforeldre» with a slash.
# Seen: "mandag" finds the page, "torsdag" finds nothing, "utstyr" and "besteforeldre" find theirs.
# What to do: put spaces around dashes in the text that is given to the index, and only there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts pagefind@1.6.0 >/dev/null
cat >run.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createIndex, close } from 'pagefind';

const texts = {
  dash: 'Åpent mandag–torsdag.',
  hyphen: 'Ta med IT-utstyr.',
  slash: 'Kurs for foreldre/besteforeldre.',
};
const { index } = await createIndex({});
for (const [name, text] of Object.entries(texts)) {
  await index.addHTMLFile({ url: `/${name}/`, content: `<html lang="nb"><body><p>${text}</p></body></html>` });
}
await index.writeFiles({ outputPath: 'pagefind' });
await close();

// The browser's part runs in Node: it wants a document with a language, and addresses from the root.
writeFileSync('pagefind/package.json', '{ "type": "module" }');
const server = createServer(({ url = '' }, response) => {
  response.end(readFileSync(`.${new URL(url, 'http://x').pathname}`));
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const ordinaryFetch = fetch;
globalThis.window = globalThis;
globalThis.location = new URL(origin);
globalThis.document = { querySelector: () => ({ getAttribute: () => 'nb' }), currentScript: null };
globalThis.fetch = (url, options) => ordinaryFetch(new URL(url, origin), options);
const pagefind = await import(new URL('pagefind/pagefind.js', import.meta.url));
await pagefind.options({ basePath: '/pagefind/', baseUrl: '/' });

const found = {};
for (const word of ['mandag', 'torsdag', 'utstyr', 'besteforeldre']) {
  const { results } = await pagefind.search(word);
  found[word] = await Promise.all(results.map(async (result) => (await result.data()).url));
}
server.close();
console.log(found);
const expected = { mandag: ['/dash/'], torsdag: [], utstyr: ['/hyphen/'], besteforeldre: ['/slash/'] };
process.exit(JSON.stringify(found) === JSON.stringify(expected) ? 0 : 1);
JS
node run.mjs
