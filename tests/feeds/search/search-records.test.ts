import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/domain/entry.ts';
import { searchRecords } from '../../../src/feeds/search/search-records.ts';
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

/** Makes the records of a site in Bokmål with Nynorsk in full and English in part. */
function recordsOf(entries: Record<string, string>) {
  const portal = portalFrom(entries, NOW);
  const languages = [
    { code: 'nn', full: true },
    { code: 'en', full: false },
  ];
  const { now, eventsOf: _, soonAt: __, ...content } = portal;
  return searchRecords({ ...content, site: { ...portal.site, languages } } as Content, now);
}

function recordOf(path: string, entries: Record<string, string>) {
  return recordsOf(entries).find(({ url }) => url === path);
}

describe('a record', () => {
  it('exists for each entry and each main page, once for all languages', () => {
    const addresses = recordsOf({ 'events/kafe.md': EVENT }).map(({ url }) => url);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toEqual(expect.arrayContaining(['/aktiviteter/kafe/', '/bli-frivillig/', '/om/for-foreninger/']));
  });

  it('has title, summary, and when and where, in each language if they differ', () => {
    expect(recordOf('/aktiviteter/kafe/', { 'events/kafe.md': EVENT })?.meta).toEqual({
      title: 'Språkkafé',
      summary: 'Snakk norsk rundt bordet.',
      line: 'Tirsdag 24. november kl. 18.00–20.00 · Krona bibliotek',
      'line.nn': 'Tysdag 24. november kl. 18.00–20.00 · Krona bibliotek',
      'line.en': 'Tuesday 24 November 18:00–20:00 · Krona bibliotek',
    });
  });

  it('shows a translated title to readers of that language', () => {
    const source = `${EVENT}translations: { en: { title: Language café, summary: Practise Norwegian. } }`;
    expect(recordOf('/aktiviteter/kafe/', { 'events/kafe.md': source })?.meta).toMatchObject({
      title: 'Språkkafé',
      'title.en': 'Language café',
      'summary.en': 'Practise Norwegian.',
    });
  });

  it('names the language of text not in the site’s own, and the languages with a full translation', () => {
    const nynorsk = `${EVENT}lang: nn\ntranslations: { en: { title: Café, summary: Talk., body: Welcome in. } }`;
    const record = recordOf('/aktiviteter/kafe/', { 'events/kafe.md': nynorsk });
    expect(record?.filters).toMatchObject({ title_lang: ['nn'], summary_lang: ['nn'], translated: ['en'] });
    expect(record?.meta).not.toHaveProperty(['title.nn']);
    expect(recordOf('/aktiviteter/kafe/', { 'events/kafe.md': EVENT })?.filters).not.toHaveProperty('title_lang');
  });

  it('is found by names, place, and the words of all codes, in every language', () => {
    const { content = '' } = recordOf('/aktiviteter/kafe/', { 'events/kafe.md': EVENT }) ?? {};
    for (const words of [
      ...[
        'Elvedal turlag',
        'Krona bibliotek',
        'Sentrum',
        'Aktivitet',
        'Språk',
        'Voksne',
        'Lite norsk går bra',
        'Gratis',
      ],
      ...['Vaksne', 'ukrainsk', 'Activity', 'Adults', 'Free', 'Ukrainian'],
    ]) {
      expect(content.split('\n')).toContain(words);
    }
    expect(content.split('\n')).not.toContain('norsk');
  });

  it('is found by its frequency', () => {
    const weekly = `${EVENT}repeat: { every: week, on: [tue], until: 2026-12-15 }`;
    const { content } = recordOf('/aktiviteter/kafe/', { 'events/kafe.md': weekly }) ?? {};
    expect(content).toContain('Hver tirsdag kl. 18.00–20.00, siste gang 15. desember');
    expect(content).toContain('Every Tuesday');
  });

  it('can be filtered by kind, theme and area, and by whether it is over', () => {
    const over = EVENT.replaceAll('2026-11-24', '2026-10-24');
    expect(recordOf('/aktiviteter/kafe/', { 'events/kafe.md': EVENT })?.filters).toEqual({
      kind: ['events'],
      time: ['now'],
      theme: ['language'],
      area: ['sentrum'],
    });
    const past = recordOf('/aktiviteter/kafe/', { 'events/kafe.md': over });
    expect(past?.filters.time).toEqual(['past']);
    expect(past?.meta.line).toBe('Siste gang var lørdag 24. oktober.');
  });
});

describe('the line of a record', () => {
  const lineOf = (path: string, entries: Record<string, string>) => recordOf(path, entries)?.meta.line;

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
  const page = recordOf('/utstyr/', {});
  expect(page?.meta).toMatchObject({ title: 'Lån utstyr', 'title.en': 'Borrow equipment' });
  expect(page?.content).toContain('skis');
  expect(recordOf('/foreninger/', {})?.meta.summary).toContain('Elvedal');
});
