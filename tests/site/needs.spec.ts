import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { needs } from './support/needs.ts';
import { TEST_SITE } from './support/pages.ts';

// Plain tests of the built files; no browser takes part.
const fileOf = (address: string) => join(TEST_SITE, address.endsWith('/') ? `${address}index.html` : address);

for (const each of needs) {
  if ('rule' in each) {
    test(`rule: ${each.need}`, () => {
      expect(existsSync(each.rule), `${each.rule} keeps it`).toBe(true);
    });
  } else {
    test(`${each.at} serves: ${each.need}`, () => {
      const markup = readFileSync(fileOf(each.at), 'utf8').replaceAll('\u00A0', ' ');
      expect(markup.toLowerCase()).toContain(each.says.toLowerCase());
    });
  }
}
