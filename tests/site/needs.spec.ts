import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { needs } from './support/needs.ts';
import { TEST_SITE } from './support/pages.ts';

// Plain tests of the built files; no browser takes part.
const fileOf = (address: string) => join(TEST_SITE, address.endsWith('/') ? `${address}index.html` : address);

for (const [need, at, says] of needs) {
  if (says === undefined) {
    test(`rule: ${need}`, () => {
      expect(existsSync(at), `${at} keeps it`).toBe(true);
    });
  } else {
    test(`${at} serves: ${need}`, () => {
      const markup = readFileSync(fileOf(at), 'utf8').replaceAll('\u00A0', ' ');
      expect(markup.toLowerCase()).toContain(says.toLowerCase());
    });
  }
}
