import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/domain/entry.ts';
import { findablePages } from '../../../src/feeds/search/search-documents.ts';
import { searchRecord } from '../../../src/feeds/search/search-records.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';

const EVENT = activity({
  title: 'Språkkafé',
  summary: 'Snakk norsk rundt bordet.',
  theme: 'language',
  audiences: ['adults'],
  access: ['little-norwegian'],
  languages: ['nb', 'uk'],
});

/** Makes the pages of a site in Bokmål with Nynorsk in full and English in part. */
function pagesOf(entries: Record<string, string>) {
  const portal = portalFrom(entries, NOW);
  const languages = [
    { code: 'nn', full: true },
    { code: 'en', full: false },
  ];
  const { now, eventsOf: _, soonAt: __, ...content } = portal;
  return findablePages({ ...content, site: { ...portal.site, languages } } as Content, now);
}

function pageOf(path: string, entries: Record<string, string>) {
  return pagesOf(entries).find((page) => page.path === path);
}

describe('a page that can be found', () => {
  it('exists for each entry and each main page, once for all languages', () => {
    const addresses = pagesOf({ 'events/kafe.md': EVENT }).map(({ path }) => path);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toEqual(
      expect.arrayContaining(['/aktiviteter/kafe/', '/bli-frivillig/', '/ukeprogram/', '/om/for-foreninger/']),
    );
  });

  it('shows title, summary, and when and where in each language', () => {
    expect(pageOf('/aktiviteter/kafe/', { 'events/kafe.md': EVENT })?.shown).toEqual({
      nb: {
        title: 'Språkkafé',
        summary: 'Snakk norsk rundt bordet.',
        line: 'Tirsdag 24. november kl. 18.00–20.00 · Krona bibliotek · Gratis',
      },
      nn: expect.objectContaining({
        line: 'Tysdag 24. november kl. 18.00–20.00 · Krona bibliotek · Gratis',
        titleLanguage: 'nb',
      }),
      en: expect.objectContaining({ line: 'Tuesday 24 November 18:00–20:00 · Krona bibliotek · Free' }),
    });
  });

  it('shows a translated title to readers of that language, and is found by it', () => {
    const source = `${EVENT}translations: { en: { title: Language café, summary: Practise Norwegian. } }`;
    const page = pageOf('/aktiviteter/kafe/', { 'events/kafe.md': source });
    expect(page?.shown.en).toMatchObject({ title: 'Language café', summary: 'Practise Norwegian.' });
    expect(page?.shown.en).not.toHaveProperty('titleLanguage');
    expect(page?.texts.title).toEqual(['Språkkafé', 'Language café']);
  });

  it('names the languages with a full translation', () => {
    const nynorsk = `${EVENT}lang: nn\ntranslations: { en: { title: Café, summary: Talk., body: Welcome in. } }`;
    expect(pageOf('/aktiviteter/kafe/', { 'events/kafe.md': nynorsk })).toMatchObject({ translated: ['en'] });
    expect(pageOf('/aktiviteter/kafe/', { 'events/kafe.md': EVENT })).not.toHaveProperty('translated');
  });

  it('is found by names, place, and the words of all codes, in every language', () => {
    const names = pageOf('/aktiviteter/kafe/', { 'events/kafe.md': EVENT })?.texts.names;
    for (const words of [
      ...['Elvedal turlag', 'Krona bibliotek', 'Sentrum', 'Aktivitet', 'Språk', 'Voksne', 'Lite norsk går bra'],
      ...['Vaksne', 'ukrainsk', 'Activity', 'Adults', 'Free', 'Ukrainian', 'Gratis'],
    ]) {
      expect(names).toContain(words);
    }
    expect(names).not.toContain('norsk');
  });

  it('is found by its frequency', () => {
    const weekly = `${EVENT}repeat: { every: week, on: [tue], until: 2026-12-15 }`;
    const { texts } = pageOf('/aktiviteter/kafe/', { 'events/kafe.md': weekly }) ?? {};
    expect(texts?.names.join('\n')).toContain('Hver tirsdag kl. 18.00–20.00, siste gang 15. desember');
    expect(texts?.names.join('\n')).toContain('Every Tuesday');
  });

  it('has its coming days but those that are cancelled, each counted from the one before, and its hour', () => {
    const weekly = `${EVENT}repeat: { every: week, on: [tue], until: 2026-12-15 }
changes: [{ date: 2026-12-01, status: cancelled }]`;
    expect(pageOf('/aktiviteter/kafe/', { 'events/kafe.md': weekly })).toMatchObject({ days: [3, 14, 7], hour: 18 });
  });

  it('has kind, theme, area and price, and whether it is over', () => {
    const over = EVENT.replaceAll('2026-11-24', '2026-10-24');
    expect(pageOf('/aktiviteter/kafe/', { 'events/kafe.md': EVENT })).toMatchObject({
      ...{ kind: 'events', themes: ['language'], area: 'sentrum', free: true, audiences: ['adults'] },
    });
    const past = pageOf('/aktiviteter/kafe/', { 'events/kafe.md': over });
    expect(past).toMatchObject({ past: true, shown: { nb: { line: 'Siste gang var lørdag 24. oktober.' } } });
    expect(past).not.toHaveProperty('days');
  });
});

it('the record of a page for the full texts has all its words, and what it is narrowed by', () => {
  const page = pageOf('/aktiviteter/kafe/', { 'events/kafe.md': EVENT });
  const record = page && searchRecord(page);
  expect(record).toMatchObject({ url: '/aktiviteter/kafe/', meta: { title: 'Språkkafé' } });
  expect(record?.content).toContain('Krona bibliotek');
  expect(record?.filters).toEqual({ kind: ['events'], time: ['now'], theme: ['language'], area: ['sentrum'] });
});

describe('the line of a page', () => {
  const lineOf = (path: string, entries: Record<string, string>) => pageOf(path, entries)?.shown.nb?.line;

  it('skips a cancelled date, and says so if all of them are', () => {
    const weekly = `${EVENT}repeat: { every: week, on: [tue], until: 2026-12-15 }\n`;
    const once = `${weekly}changes: [{ date: 2026-11-24, status: cancelled }]`;
    const wholly = `${weekly}cancelled: { note: Vi flytter. }\nupdated: 2026-11-20T10:00:00Z`;
    expect(lineOf('/aktiviteter/kafe/', { 'events/kafe.md': once })).toMatch(/^Tirsdag 1\. desember /);
    expect(lineOf('/aktiviteter/kafe/', { 'events/kafe.md': wholly })).toBe(
      'Avlyst · Tirsdag 24. november kl. 18.00–20.00',
    );
  });

  it('has the status of a grant, and its deadline as far as known', () => {
    const grant = (deadline: string) => `title: Kulturmidler
summary: Penger.
source: municipality
giver: Elvedal kommune
for_whom: Lag.
for_what: Drift.
${deadline ? `deadlines: [{ ${deadline}, level: local }]` : 'deadline_note: Ring oss.'}`;
    const line = (deadline: string) => lineOf('/tilskudd/midler/', { 'grants/midler.md': grant(deadline) });
    expect(line('date: 2026-11-27')).toBe('Stenger snart · Frist 27. november');
    expect(line('date: 2027-04-01')).toBe('Åpen · Frist 1. april 2027');
    expect(line('date: 2027-04-01, opens: 2027-02-01')).toBe('Åpner 1. februar 2027 · Frist 1. april 2027');
    expect(line('date: 2026-12-01, confirmed: false')).toBe('Spør giveren · Pleier å være 1. desember');
    expect(line('date: 2026-10-05, yearly: true')).toBe('Over for i år · Pleier å være 5. oktober 2027');
    expect(line('date: 2026-10-05')).toBe('Over for i år');
    expect(line('')).toBe('Spør giveren');
  });

  it('is the telephone of a contact, and the area of a venue', () => {
    const contact = `title: Kulturkontoret
summary: Ring oss.
sector: culture
unit: Kultur
tasks: [Tilskudd]
contact: { role: Rådgiver, phone: 61 00 00 40 }`;
    expect(lineOf('/kontakt/#kultur', { 'contacts/kultur.md': contact })).toBe('Ring 61 00 00 40');
    expect(lineOf('/lokaler/krona-bibliotek/', {})).toBe('Sentrum');
  });

  it('of a venue has its capacity and seating', () => {
    const venue = `title: Åsen samfunnshus
summary: Et grendehus.
kind: community-house
owner: Andelslaget
address: Grendevegen 5
area: sentrum
booking: { how: Ring. }
rooms: [{ title: Storsalen, seats: 120, chairs: 180 }, { title: Stua, seats: 35 }]`;
    expect(lineOf('/lokaler/samfunnshuset/', { 'venues/samfunnshuset.md': venue })).toBe(
      '120 ved bord · 180 på stoler i rader · Sentrum',
    );
  });
});

it('the main pages are found in every language, with the name of the municipality', () => {
  const page = pageOf('/utstyr/', {});
  expect(page?.shown).toMatchObject({ nb: { title: 'Lån utstyr' }, en: { title: 'Borrow equipment' } });
  expect(page?.texts.summary.join(' ')).toContain('skis');
  expect(pageOf('/foreninger/', {})?.shown.nb?.summary).toContain('Elvedal');
});

it('opening hours and the telephone are shown of what people call', () => {
  const contact = `title: Kulturkontoret
summary: Ring oss.
sector: culture
unit: Kultur
tasks: [Tilskudd]
contact: { role: Rådgiver, phone: 61 00 00 40, hours: Mandag kl. 9.00–14.00 }`;
  expect(pageOf('/kontakt/#kultur', { 'contacts/kultur.md': contact })?.shown.nb).toMatchObject({
    ...{ phone: '61 00 00 40', hours: 'Mandag kl. 9.00–14.00' },
  });
});
