import { expect, test } from 'vitest';
import type { Gateway } from '../../../src/gateway/editing/gateway.ts';
import { readEntryState } from '../../../src/gateway/entry/entry-state.ts';
import { type EntryLocation, locationOf } from '../../../src/gateway/entry/location.ts';
import { type EntryProposal, proposeEntry } from '../../../src/gateway/imports/propose.ts';
import { gatewayOn } from '../support/editing.ts';

const SOURCE = 'Brønnøysundregistrene';
const fields = {
  title: 'Moen songlag',
  summary: 'Vi syng.',
  themes: ['music'],
  contacts: [{ role: 'Foreininga', phone: '61 00 00 01' }],
};
const proposal: EntryProposal = { collection: 'associations', slug: 'moen-songlag', kind: 'new', fields, body: '' };

test('a new entry waits for staff, in the name of its source, and is not published', async () => {
  const { gateway, counts } = await gatewayOn();
  expect(await proposeEntry(gateway, { name: SOURCE }, proposal)).toBe('submitted');
  const state = await stateOf(gateway, 'moen-songlag');
  expect(state.draft).toMatchObject({ status: 'pending_review', author: SOURCE });
  expect([state.published, counts.published]).toEqual([undefined, 0]);
  expect(await proposeEntry(gateway, { name: SOURCE }, proposal)).toBe('has-draft');
});

test('a change of some fields leaves the others as they are written', async () => {
  const { gateway } = await gatewayOn();
  const [slug = ''] = (
    await gateway.repository.files((await gateway.repository.refs()).get('refs/heads/main') ?? '', 'associations')
  ).map(([name]) => name.replace('.md', ''));
  const change: EntryProposal = { ...proposal, slug, kind: 'change', fields: { website: 'https://lag.example' } };
  expect(await proposeEntry(gateway, { name: SOURCE }, change)).toBe('submitted');
  const { draft, published } = await stateOf(gateway, slug);
  expect(draft?.fields?.values).toMatchObject({
    website: 'https://lag.example',
    title: published?.fields?.values.title,
  });
  expect(published?.fields?.values).not.toHaveProperty('website');
});

test('what the validator refuses is refused, and a change of nothing is told', async () => {
  const { gateway } = await gatewayOn();
  const invalid = { ...proposal, fields: { ...fields, themes: ['weather'] } };
  expect(await proposeEntry(gateway, { name: SOURCE }, invalid)).toMatchObject({ refused: expect.any(String) });
  expect(await proposeEntry(gateway, { name: SOURCE }, { ...proposal, kind: 'change' })).toBe('gone');
});

function stateOf({ repository }: Pick<Gateway, 'repository'>, slug: string) {
  return readEntryState(repository, locationOf('associations', slug) as EntryLocation, true);
}
