import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { DecapConfig } from '../../../src/cms/config/decap-config.ts';
import { editorConfigRoutes } from '../../../src/gateway/editor/config-routes.ts';
import { TestGateway, URL_OF_SITE } from '../support/gateway.ts';
import { content, fieldsIn } from '../../cms/forms.ts';

function portal(): TestGateway {
  const facts = {
    site: async () => content.site,
    closures: async () => content.closures,
    associations: async () => content.associations,
    venues: async () => [],
  };
  return new TestGateway({
    content: facts,
    editing: (sessionOf, languageOfSession) =>
      new Hono().route('/', editorConfigRoutes({ url: URL_OF_SITE, content: facts, sessionOf, languageOfSession })),
  });
}

async function formsFor(gateway: TestGateway): Promise<DecapConfig> {
  const browser = await gateway.signedIn();
  return (await browser.get('/admin/config.json')).json();
}

test('without signing in there are no forms, and the answer says why', async () => {
  const gateway = portal();
  const response = await gateway.app.request(`${URL_OF_SITE}/admin/config.json`);
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({
    error: 'Du er ikke logget inn. Logg inn i et nytt vindu, og prøv igjen her.',
  });
});

test('the forms match the rights of the signed-in user', async () => {
  const gateway = portal();
  gateway.person({}, 'elvedal-turlag');
  const forms = await formsFor(gateway);
  expect(forms.collections.map(({ name }) => name)).toEqual(['events', 'associations', 'venues']);
  expect(forms).toMatchObject({ site_url: URL_OF_SITE, locale: 'nb_no', media_folder: 'media/elvedal-turlag' });
  expect(forms.portal.closures).toEqual(content.closures);
});

test.each([
  ['nn', 'nn_no', 'Namn'],
  ['en', 'en', 'Name'],
] as const)('the forms are in the language of the person: %s', async (language, locale, label) => {
  const gateway = portal();
  gateway.person({ language }, 'elvedal-turlag');
  const forms = await formsFor(gateway);
  expect(forms).toMatchObject({ locale, portal: { language } });
  const association = forms.collections.find(({ name }) => name === 'associations');
  expect(fieldsIn(association).map((field) => field.label)).toContainEqual(expect.stringContaining(label));
});

test('staff get all forms, and the answer is not cached', async () => {
  const gateway = portal();
  gateway.person({ role: 'moderator' });
  const browser = await gateway.signedIn();
  const response = await browser.get('/admin/config.json');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  const { collections } = (await response.json()) as DecapConfig;
  expect(collections.map(({ name }) => name)).toContain('grants');
});
