import { expect, test } from 'vitest';
import { entryText } from '../../../src/entries/entry-text.ts';
import { validate } from '../../../src/entries/validate.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { memoryWithout, planGrants } from '../../../src/imports/grants/plan.ts';

const DEADLINE = { date: '2026-12-01', level: 'national', yearly: true, confirmed: false };
const FIELDS = {
  ...{ title: 'Fondet', summary: 'Et fond.', source: 'fund', giver: 'Eksempelfondet', checked: '2026-11-30' },
  ...{ for_whom: 'Foreninger.', for_what: 'Prosjekter.', deadlines: [DEADLINE], form: 'https://fondet.example' },
};
const catalogue = [{ slug: 'fondet', fields: FIELDS, body: 'Kilde: Eksempelfondet.' }];
const entry = (fields: object) => [{ slug: 'fondet', fields: { ...FIELDS, ...fields } }];

test('a scheme that the portal lacks is proposed as a valid entry', () => {
  const { proposals } = planGrants({ catalogue, existing: [] });
  expect(proposals).toMatchObject([{ kind: 'new', slug: 'fondet', title: 'Fondet' }]);
  const [{ fields = {}, body = '' } = {}] = proposals;
  const closures = { school_years: [], school_holidays: [], closed: [] };
  const valid = validate(Buffer.from(entryText(fields, body)), 'grants/fondet.md', {
    ...{ language: languageOf('nb'), closures },
  });
  expect(valid).toMatchObject({ ok: true, body: expect.stringContaining('Kilde') });
});

test('a draft of the same name is left alone', () => {
  expect(planGrants({ catalogue, existing: [], taken: new Set(['fondet']) }).proposals[0]?.slug).toBe('fondet-2');
});

test('hand edits win field by field, with both values', () => {
  const { proposals, kept } = planGrants({
    catalogue,
    existing: entry({ for_whom: 'Bare lag i Elvedal.', form: undefined }),
  });
  expect(proposals).toMatchObject([{ kind: 'change', fields: { form: 'https://fondet.example' } }]);
  expect(kept).toEqual([
    { slug: 'fondet', field: 'for_whom', current: 'Bare lag i Elvedal.', proposed: 'Foreninger.' },
  ]);
});

test('an entry under another file name is found by its title', () => {
  const existing = [{ slug: 'vart-fond', fields: FIELDS }];
  expect(planGrants({ catalogue, existing })).toMatchObject({ proposals: [], unchanged: 1 });
});

test('a second run proposes nothing, whatever people decided', () => {
  const first = planGrants({ catalogue, existing: entry({ form: undefined }) });
  expect(first.proposals).toHaveLength(1);
  for (const existing of [entry({ form: undefined }), entry({}), []]) {
    expect(planGrants({ catalogue, existing, memory: first.memory }).proposals).toEqual([]);
  }
  expect(planGrants({ catalogue, existing: [], memory: first.memory }).askedBefore).toBe(1);
});

test('a new date in the catalogue is proposed where people have not set their own', () => {
  const { memory } = planGrants({ catalogue, existing: [] });
  const next = [{ ...DEADLINE, date: '2027-12-03', confirmed: true }];
  const newer = [{ slug: 'fondet', fields: { ...FIELDS, deadlines: next, checked: '2027-10-01' }, body: '' }];
  const untouched = planGrants({ catalogue: newer, existing: entry({}), memory });
  expect(untouched.proposals).toMatchObject([{ fields: { deadlines: next } }]);
  expect(untouched.proposals[0]?.fields).not.toHaveProperty('checked');
  const own = entry({ deadlines: [{ ...DEADLINE, level: 'local' }] });
  expect(planGrants({ catalogue: newer, existing: own, memory })).toMatchObject({
    proposals: [],
    kept: [{ field: 'deadlines' }],
  });
});

test('a grant that is always open gets no deadline, and the other way round', () => {
  const open = entry({ rolling: true, deadlines: [] });
  expect(planGrants({ catalogue, existing: open })).toMatchObject({ proposals: [], kept: [{ field: 'deadlines' }] });
  const always = [{ slug: 'fondet', fields: { ...FIELDS, deadlines: [], rolling: true }, body: '' }];
  expect(planGrants({ catalogue: always, existing: entry({}) }).proposals).toEqual([]);
});

test('what could not be handed over is proposed again', () => {
  const plan = planGrants({ catalogue, existing: [] });
  const memory = memoryWithout(plan.proposals, plan, {});
  expect(memory).toEqual({});
  expect(planGrants({ catalogue, existing: [], memory }).proposals).toHaveLength(1);
});
