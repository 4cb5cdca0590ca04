/**
 * `npm run theme`: shows the contrast of the colours in `site.yml`, and what the portal uses where they are hard to read.
 *
 * `--press #0b5a4c` and `--now #f8c83c` try other colours. Nothing is written: the build reads `site.yml`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from 'js-yaml';
import { type AskedColours, LEAST_CONTRAST, siteColours } from '../../src/domain/appearance/site-colours.ts';
import { readEnvironment } from '../../src/entries/environment.ts';
import { fail } from '../support/fail.ts';

try {
  const { values } = parseArgs({ options: { press: { type: 'string' }, now: { type: 'string' } } });
  const asked = { ...coloursOf(readEnvironment(process.env).content), ...values };
  for (const [name, colour] of Object.entries(asked)) {
    if (!/^#[0-9a-f]{6}$/i.test(colour ?? '')) throw new Error(`${name}: "${colour}" is not a colour such as #0b5a4c.`);
  }
  for (const [name, { asked: found, used, contrast }] of Object.entries(siteColours(asked))) {
    const rest = found === used ? 'is used as it is' : `needs ${LEAST_CONTRAST}: ${used} is used`;
    console.log(`${name.padEnd(5)} ${found}  contrast ${contrast.toFixed(1)}, ${rest}`);
  }
} catch (error) {
  fail(error);
}

function coloursOf(content: string): AskedColours {
  return (load(readFileSync(join(content, 'site.yml'), 'utf8')) as { colours?: AskedColours } | null)?.colours ?? {};
}
