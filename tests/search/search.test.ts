import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllLists } from '../../src/search/foreign-words.ts';
import { buildPart } from '../../src/search/index/build.ts';
import { openIndex } from '../../src/search/index/search-index.ts';
import { search } from '../../src/search/search.ts';
import { suggestionFor } from '../../src/search/suggestion.ts';
import { readSynonyms } from '../../src/search/synonyms.ts';
import { find, page, TODAY } from './support.ts';

beforeAll(loadAllLists);

const PAGES = [
  page('/aktiviteter/strikkekafe/', 'Strikkekafé', { days: [7, 7], hour: 18, free: true }),
  page('/aktiviteter/sondagstur/', 'Søndagstur', { days: [1], hour: 11 }),
  page('/aktiviteter/loppemarked/', 'Loppemarked på Åsen', { past: true }),
  page('/aktiviteter/trim/', 'Morgentrim', { days: [2], hour: 9, audiences: ['seniors'] }),
  page('/lokaler/grendehus/', 'Moen grendehus', { kind: 'venues', people: 120 }),
  page('/lokaler/stua/', 'Stua grendehus', { kind: 'venues', people: 12 }),
  page('/utstyr/ski/', 'Ski og staver', { kind: 'equipment' }),
  page('/hjelp/lege/', 'Følge til lege', { kind: 'help' }),
  page('/foreninger/lag/', 'Elvedal sanitetsforening', { kind: 'associations', body: '310000019' }),
  page('/bli-frivillig/', 'Bli frivillig', { kind: 'pages' }),
  page('/utstyr/', 'Lån utstyr', { kind: 'pages' }),
];

describe('a page is found', () => {
  it.each([
    ['by a part of a compound', 'strikking', '/aktiviteter/strikkekafe/'],
    ['by a compound that was split wrongly', 'strikke kafe', '/aktiviteter/strikkekafe/'],
    ['with a letter wrong', 'strikkecafe', '/aktiviteter/strikkekafe/'],
    ['by the beginning of a word', 'strik', '/aktiviteter/strikkekafe/'],
    ['by another word for the same', 'skyss til lege', '/hjelp/lege/'],
    ['by what it is used for', 'lån av ski', '/utstyr/ski/'],
    ['in Ukrainian', 'волонтером', '/bli-frivillig/'],
    ['in Polish', 'wolontariat', '/bli-frivillig/'],
    ['in Arabic', 'التطوع', '/bli-frivillig/'],
    ['in English', 'knitting', '/aktiviteter/strikkekafe/'],
    ['by an organisation number in any spacing', '310 000 019', '/foreninger/lag/'],
    ['among small words that nobody has written', 'kor kan eg finne strikking nær meg', '/aktiviteter/strikkekafe/'],
    ['by how many people it has room for', 'lokale til 100 personer', '/lokaler/grendehus/'],
    ['by the smallest room that is large enough', 'lokale 10 personer', '/lokaler/stua/'],
  ])('%s: «%s»', (_, query, address) => {
    expect(find(PAGES, query)[0]).toBe(address);
  });
});

it('a day that is asked for is first when nothing else is, and what takes place then follows', () => {
  expect(find(PAGES, 'hva skjer i morgen').slice(0, 2)).toEqual([
    '/aktiviteter/2026-11-22/',
    '/aktiviteter/sondagstur/',
  ]);
});

it('what is looked for on a day stands above the list of the day', () => {
  const found = find(PAGES, 'tur i helga');
  expect(found[0]).toBe('/aktiviteter/sondagstur/');
  expect(found).toContain('/aktiviteter/2026-11-22/');
});

it('what is over comes last', () => {
  const { now, past } = search(openIndex([buildPart(PAGES, TODAY, '1')]), 'loppis', {}, { today: TODAY });
  expect(past.map(({ path }) => path)).toEqual(['/aktiviteter/loppemarked/']);
  expect(now.map(({ path }) => path)).not.toContain('/aktiviteter/loppemarked/');
});

it('choices narrow what is found, and are counted as if each were the only one of its kind', () => {
  const index = openIndex([buildPart(PAGES, TODAY, '1')]);
  const { now, counts } = search(index, 'leie grendehus eller låne ski', { kind: 'venues' }, { today: TODAY });
  expect(new Set(now.map(({ path }) => path.split('/')[1]))).toEqual(new Set(['lokaler']));
  expect(Object.keys(counts.kind)).toContain('equipment');
});

it('a site adds words of its own', () => {
  const synonyms = readSynonyms([{ search: ['Gulhuset'], find: ['grendehus'] }]);
  expect(find(PAGES, 'gulhuset', { synonyms })[0]).toBe('/lokaler/grendehus/');
});

it('a misspelt word is suggested as titles write it', () => {
  const index = openIndex([buildPart(PAGES, TODAY, '1')]);
  const { corrected } = search(index, 'Morgentirm', {}, { today: TODAY });
  expect(suggestionFor('Morgentirm', corrected, ['Morgentrim'])).toBe('morgentrim');
  expect(suggestionFor('trim', new Map(), ['Morgentrim'])).toBeUndefined();
});

describe('what a query is about comes before the words around it', () => {
  const pages = [
    ...PAGES,
    page('/utstyr/henger/', 'Bil med tilhenger', { kind: 'equipment' }),
    page('/aktiviteter/utstilling/', 'Kunsten å leie', { days: [7], hour: 12 }),
    page('/handbok/avtale/', 'Mal: Avtale med frivillig', { kind: 'handbook' }),
    page('/handbok/rekruttere/', 'Rekruttere frivillige', { kind: 'handbook' }),
    page('/aktiviteter/forfatter/', 'Forfatterkveld på biblioteket', { days: [3] }),
    page('/hjelp/besok/', 'Besøksvenn', { kind: 'help' }),
    page('/aktiviteter/fotball/', 'Fotball for jenter', { days: [4] }),
    page('/tilskudd/april/', 'Kulturmidler', { kind: 'grants', due: [131] }),
    page('/tilskudd/mai/', 'Tilskudd til idrett', { kind: 'grants', due: [161], body: 'Også til fotball.' }),
    ...['dagsenter', 'bibliotek', 'korps', 'skole'].map((name) =>
      page(`/oppdrag/${name}/`, `Frivillig på ${name}`, { kind: 'opportunities' }),
    ),
    page('/foreninger/il/', 'Elvedal idrettslag', { kind: 'associations' }),
  ];

  it.each([
    ['a car that is rented on a day', 'leie varebil ein laurdag', '/utstyr/henger/'],
    ['a contract rather than how to volunteer', 'kontrakt med frivillig', '/handbok/avtale/'],
    ['a whole sentence', 'vi klarer ikke å få tak i folk til dugnad', '/handbok/rekruttere/'],
    ['the rarer half of a compound', 'forfatterbesøk', '/aktiviteter/forfatter/'],
    ['a compound whose beginning nobody knows', 'tralalege', '/hjelp/lege/'],
    ['a need rather than what it is for', 'penger til fotball', '/tilskudd/mai/'],
    ['a deadline rather than a name', 'søknadsfrist idrettslag', '/tilskudd/mai/'],
    ['the grant that is due on a day', 'frist 1. april', '/tilskudd/april/'],
  ])('%s: «%s»', (_, query, address) => {
    expect(find(pages, query)[0]).toBe(address);
  });
});

describe('the kind of page that a query asks for', () => {
  const pages = [
    ...PAGES,
    page('/lokaler/', 'Lokaler', { kind: 'pages' }),
    page('/tilskudd/', 'Tilskudd', { kind: 'pages' }),
    page('/utstyr/telt/', 'Telt', { kind: 'equipment' }),
    page('/utstyr/kano/', 'Kanoer', { kind: 'equipment' }),
    page('/lokaler/hytta/', 'Hytta ved vannet', { kind: 'venues', body: 'Med kanoer.' }),
    page('/tilskudd/friluft/', 'Tilskudd til friluftsliv', { kind: 'grants', body: 'Til telt og kano.' }),
    page('/oppdrag/besok/', 'Besøksvenn på Elvesletta', { kind: 'opportunities' }),
    page('/hjelp/besok/', 'Besøksvenn', { kind: 'help' }),
    page('/aktiviteter/syklubb/', 'Syklubb', { days: [2] }),
    page('/aktiviteter/jul/', 'Julemesse', { days: [9] }),
    page('/aktiviteter/konsert/', 'Vårkonsert', { days: [90] }),
    page('/aktiviteter/advent/', 'Adventskonsert', { days: [9] }),
  ];

  it.each([
    ['money, rather than what it is for', 'penger til telt', '/tilskudd/friluft/'],
    ['equipment, although rooms are rented too', 'leie kano', '/utstyr/kano/'],
    ['help, if somebody looks for it', 'kan noen komme på besøk', '/hjelp/besok/'],
    ['a task, if somebody offers help', 'jeg vil hjelpe som besøksvenn', '/oppdrag/besok/'],
    ['both halves of a compound', 'julekonsert', '/aktiviteter/advent/'],
  ])('is %s: «%s»', (_, query, address) => {
    expect(find(pages, query)[0]).toBe(address);
  });

  it('has its list among the first three, whatever else is asked', () => {
    expect(find(pages, 'rom for syklubb').slice(0, 3)).toContain('/lokaler/');
  });
});

it('a small word is read as what it may stand for if there are no others', () => {
  const hall = page('/lokaler/salen/', 'Kommunestyresalen', { kind: 'venues' });
  expect(find([...PAGES, hall], 'kommunen')).toContain('/lokaler/salen/');
});

describe('bad input', () => {
  it.each([
    ['10,000 letters', 'strikk '.repeat(1500)],
    ['one long word', 'x'.repeat(10_000)],
    ['only small words', 'og i på til med'],
    ['only signs', '🎉🎉 ?!'],
    ['mixed directions', 'strikkekafé حياكة \u202e kafé'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['nothing', ''],
  ])('%s is answered at once', (_, query) => {
    const before = performance.now();
    expect(Array.isArray(find(PAGES, query))).toBe(true);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('small words alone find nothing, and everything else is found beside them', () => {
    expect(find(PAGES, 'og i på')).toEqual([]);
  });
});

it('several parts are searched as one', () => {
  const parts = [PAGES.slice(0, 4), PAGES.slice(4)].map((pages) => buildPart(pages, TODAY, '1'));
  const { now } = search(openIndex(parts), 'lege', {}, { today: TODAY });
  expect(now[0]?.path).toBe('/hjelp/lege/');
});
