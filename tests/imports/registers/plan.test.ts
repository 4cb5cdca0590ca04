import { expect, test } from 'vitest';
import { entryText } from '../../../src/entries/entry-text.ts';
import { validate } from '../../../src/entries/validate.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { joinAnswers, readAnswer } from '../../../src/imports/registers/answers.ts';
import { memoryAfter, planAssociations } from '../../../src/imports/registers/plan.ts';
import { reportLines } from '../../../src/imports/registers/report.ts';
import { pageJson, site, syntheticNumber, unitJson, voluntaryJson } from './registered.ts';

const index = { language: languageOf('nb'), closures: { school_years: [], school_holidays: [], closed: [] } };

function answerOf(...json: readonly unknown[]) {
  return joinAnswers(json.map((each) => readAnswer(JSON.stringify(each))));
}

test('a new association becomes a valid entry with what the registers know', () => {
  const unit = unitJson(1, {
    navn: 'ÅSEN SONGLAG',
    hjemmeside: 'www.songlag.example',
    epostadresse: 'POST@SONGLAG.EXAMPLE',
    telefon: '61000001',
    mobil: '90000001',
    aktivitet: ['Song for alle som bur på', 'Åsen.'],
    vedtektsfestetFormaal: ['Å samle folk til song.'],
    forretningsadresse: { adresse: ['Åsvegen 2'], postnummer: '2898', poststed: 'ÅSEN' },
    maalform: 'Nynorsk',
  });
  const { proposals } = planAssociations({ answer: answerOf(unit, voluntaryJson(1, '1100')), existing: [], site });
  expect(proposals[0]).toMatchObject({
    ...{ kind: 'new', slug: 'asen-songlag', title: 'Åsen songlag', leftOut: ['mobile'] },
    fields: {
      title: 'Åsen songlag',
      summary: 'Song for alle som bur på Åsen.',
      lang: 'nn',
      organisation_number: syntheticNumber(1),
      icnpo: '1100',
      themes: ['music', 'culture'],
      area: 'asen',
      contacts: [{ role: 'Foreininga', phone: '61 00 00 01', email: 'post@songlag.example' }],
      website: 'https://www.songlag.example',
    },
    body: 'Å samle folk til song.\n\nAdresse: Åsvegen 2, 2898 Åsen',
  });
});

test('an entry is valid also when the registers know nothing but a name', () => {
  const { proposals } = planAssociations({
    answer: answerOf(unitJson(1, { navn: 'ELVEDAL XYLOFON', forretningsadresse: undefined })),
    existing: [],
    site,
  });
  const [{ slug = '', fields = {}, body = '' } = {}] = proposals;
  expect(validate(Buffer.from(entryText(fields, body)), `associations/${slug}.md`, index)).toMatchObject({ ok: true });
  expect(fields.contacts).toEqual([
    {
      role: 'Oppføring i Enhetsregisteret',
      url: `https://virksomhet.brreg.no/nb/oppslag/enheter/${syntheticNumber(1)}`,
    },
  ]);
});

test('markup and invisible characters in a purpose are text', () => {
  const purpose = '# <b>Dugnad</b>\u202e [her](https://x.example) *nå*';
  const unit = unitJson(1, { vedtektsfestetFormaal: [purpose], aktivitet: ['Rydder.'] });
  const [{ body = '', fields = {}, slug = '' } = {}] = planAssociations({
    answer: answerOf(unit),
    existing: [],
    site,
  }).proposals;
  const valid = validate(Buffer.from(entryText(fields, body)), `associations/${slug}.md`, index);
  expect(valid).toMatchObject({ ok: true, warnings: [] });
  expect(valid.ok && valid.html).toMatch(/^<p># Dugnad \[her\]\(.*\) \*nå\*<\/p>/);
});

test('a second run proposes nothing, whether or not people have decided', () => {
  const answer = answerOf(unitJson(1), unitJson(2, { navn: 'ELVEDAL IL' }));
  const first = planAssociations({ answer, existing: [], site });
  expect(first.proposals).toHaveLength(2);
  const waiting = planAssociations({ answer, existing: [], site, memory: first.memory });
  expect([waiting.proposals, waiting.askedBefore]).toEqual([[], 2]);
  const existing = first.proposals.map(({ slug, fields }) => ({ slug, fields }));
  const approved = planAssociations({ answer, existing, site, memory: first.memory });
  expect([approved.proposals, approved.unchanged, approved.kept]).toEqual([[], 2, []]);
});

test('hand edits win field by field, with both values told; untouched fields follow the register', () => {
  const before = planAssociations({
    answer: answerOf(unitJson(1, { hjemmeside: 'gammel.example' })),
    existing: [],
    site,
  });
  const fields = { ...before.proposals[0]?.fields, title: 'Sanitetsdamene' };
  const answer = answerOf(unitJson(1, { hjemmeside: 'ny.example', navn: 'ELVEDAL SANITETSLAG' }));
  const plan = planAssociations({ answer, existing: [{ slug: 'sanitet', fields }], site, memory: before.memory });
  expect(plan.kept).toContainEqual(
    expect.objectContaining({ field: 'title', current: 'Sanitetsdamene', proposed: 'Elvedal sanitetslag' }),
  );
  expect(plan.proposals.map(({ kind, fields: changed }) => [kind, Object.keys(changed)])).toEqual([
    ['change', ['contacts', 'website', 'imported_from']],
  ]);
});

test('of an entry that people wrote, only what it lacks is proposed', () => {
  const fields = { title: 'Elvedal sanitetsforening', summary: 'Vi hjelper.', themes: ['care'], contacts: [{}] };
  const answer = answerOf(unitJson(1, { hjemmeside: 'sanitet.example' }));
  const plan = planAssociations({ answer, existing: [{ slug: 'sanitet', fields }], site });
  expect(plan.proposals[0]).toMatchObject({
    ...{ kind: 'change', slug: 'sanitet' },
    fields: { organisation_number: syntheticNumber(1), website: 'https://sanitet.example' },
  });
});

test('what is bankrupt, dissolved or missing is listed and never changed', () => {
  const entry = (nth: number) => ({
    slug: `lag-${nth}`,
    fields: { title: `Lag ${nth}`, organisation_number: syntheticNumber(nth) },
  });
  const answer = answerOf(
    unitJson(1, { konkurs: true }),
    unitJson(2, { slettedato: '2026-05-01' }),
    unitJson(4, { konkurs: true }),
  );
  const plan = planAssociations({ answer, existing: [1, 2, 3].map(entry), site });
  expect(plan.gone.map(({ slug, state }) => [slug, state])).toEqual([
    ['lag-1', 'bankrupt'],
    ['lag-2', 'deleted'],
    ['lag-3', 'not-found'],
  ]);
  expect([plan.proposals, plan.inactive]).toEqual([[], 1]);
  expect(reportLines(plan, ['not-json'])).toContain('Lag 1 (lag-1) is bankrupt. Its entry is left as it is.');
});

test('two associations of one name, and a draft of that name, get addresses of their own', () => {
  const plan = planAssociations({
    ...{ answer: answerOf(unitJson(1), unitJson(2)), existing: [], site },
    taken: new Set(['elvedal-sanitetsforening']),
  });
  expect(plan.proposals.map(({ slug }) => slug)).toEqual(['elvedal-sanitetsforening-2', 'elvedal-sanitetsforening-3']);
});

test('what was not handed over is proposed again', () => {
  const answer = answerOf(unitJson(1), unitJson(2, { navn: 'ELVEDAL IL' }));
  const first = planAssociations({ answer, existing: [], site });
  const memory = memoryAfter(first, {}, first.proposals.slice(0, 1));
  expect(planAssociations({ answer, existing: [], site, memory }).proposals.map(({ title }) => title)).toEqual([
    'Elvedal IL',
  ]);
});

test('nine hundred associations are planned, each valid, and the second run changes nothing', () => {
  const units = Array.from({ length: 900 }, (_, nth) =>
    unitJson(nth, { navn: `ELVEDAL LAG NR ${nth}`, aktivitet: ['Møtes.'] }),
  );
  const pages = Array.from({ length: 9 }, (_, page) => readAnswer(pageJson(units.slice(page * 100, page * 100 + 100))));
  const answer = joinAnswers(pages.reverse());
  const first = planAssociations({ answer, existing: [], site });
  expect(first.proposals).toHaveLength(900);
  expect(new Set(first.proposals.map(({ slug }) => slug)).size).toBe(900);
  const existing = first.proposals.map(({ slug, fields }) => ({ slug, fields }));
  expect(planAssociations({ answer, existing, site, memory: first.memory })).toMatchObject({
    proposals: [],
    unchanged: 900,
  });
});
