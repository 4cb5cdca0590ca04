import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TestGateway } from '../support/gateway.ts';

const PAGE_OF_SITE =
  '<html lang="nb"><title>Skriv og rett</title><main class="opening"><p>Åpner skjemaene …</p></main><script src="/editor.js"></script>';

async function pageFor(language: 'nb' | 'nn' | 'en') {
  const gateway = new TestGateway({ site: (context) => context.html(PAGE_OF_SITE) });
  mkdirSync(join(gateway.folder, 'admin'));
  writeFileSync(join(gateway.folder, 'admin', 'index.html'), PAGE_OF_SITE);
  gateway.person({ language }, 'elvedal-turlag');
  const browser = await gateway.signedIn();
  return (await browser.get('/admin/')).text();
}

test.each([
  ['nn', 'Opnar skjemaa …'],
  ['en', 'Opening the forms …'],
] as const)('the page that loads the editor is in the language of the person: %s', async (language, opening) => {
  const page = await pageFor(language);
  expect(page).toContain(`<main lang="${language}" class="opening">`);
  expect(page).toContain(opening);
  expect(page).not.toContain('Åpner');
  expect(page).toContain('<script src="/editor.js">');
});

test('whoever has the language of the site gets the page of the site', async () => {
  expect(await pageFor('nb')).toBe(PAGE_OF_SITE);
});
