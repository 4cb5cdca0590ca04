import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../src/entries/folder.ts';
import { validateContent } from '../../src/entries/validate-content.ts';
import { type Valid, validate } from '../../src/entries/validate.ts';
import { createRepository } from '../../src/gateway/git/backup.ts';
import { languageOf } from '../../src/i18n/index.ts';
import type { Closures } from '../../src/schemas/closures.ts';
import { temporaryFolder } from '../publish/folders.ts';
import { gatewayAt, moderator, open, saveParameters } from '../gateway/support/editing.ts';

test('every entry of the sample is saved with the same meaning as before', async () => {
  const folder = temporaryFolder();
  cpSync('content', join(folder, 'seed'), { recursive: true });
  const path = join(folder, 'content.git');
  await createRepository(path, join(folder, 'seed'), 'Begynnelsen');
  const portal = await gatewayAt(path);
  const before = validateContent(readContentFolder('content'), languageOf('nb'));
  const entries = Object.values(before.entries).flat();
  const index = { language: languageOf('nb'), closures: before.settings?.closures as Closures };
  const odd: unknown[] = [];
  for (const entry of entries) {
    const { raw, base } = await open(portal, moderator, entry.path);
    // Another title, so that there is something to save.
    const sent = raw.replace(/^title: .*$/m, 'title: Navnet er byttet');
    const answer = await portal.ask(
      moderator,
      'persistEntry',
      saveParameters(entry.path, sent, base, { newEntry: false }),
    );
    const saved = validate(Buffer.from((await open(portal, moderator, entry.path)).raw), entry.path, index);
    const isSame = saved.ok && isDeepStrictEqual(meaning({ ...saved, id: entry.id }), meaning(entry));
    if (answer.status !== 200 || !isSame || !saved.ok || saved.value.id !== entry.id)
      odd.push([entry.path, answer.body]);
  }
  expect(odd).toEqual([]);
  console.log(`${entries.length} entries of the sample saved`);
}, 300_000);

function meaning({
  value: { title: _, updated: __, id: ___, ...rest },
  html,
  htmlIn,
  warnings,
}: Valid & { id: string }) {
  return { rest, html, htmlIn, warnings };
}
