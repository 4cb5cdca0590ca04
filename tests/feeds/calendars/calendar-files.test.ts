import { isStringOneByteRepresentation } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { calendarFiles } from '../../../src/feeds/calendars/calendar-files.ts';
import { type Language, languageOf } from '../../../src/i18n/index.ts';
import { portalFrom } from '../../portal-from.ts';
import { brokenByteRules } from './byte-rules.ts';
import { datesIn } from './calendar-client.ts';
import { linesOf } from './ics-lines.ts';

const NOW = '2026-11-21T10:00';

const CAFE = `
id: 33333333-3333-4333-8333-333333333331
title: Språkkafé
summary: Snakk norsk.
kind: activity
associations: [elvedal-turlag]
venue: krona-bibliotek
start: 2026-11-03T18:00
end: 2026-11-03T20:00
repeat: { every: week, until: 2027-03-30, skip: [public-holidays], except: [2026-12-22] }
changes:
  - { date: 2026-11-10, status: cancelled }
  - { date: 2026-11-24, status: cancelled, note: Biblioteket er stengt. }
  - { date: 2026-12-01, status: moved, venue: asenhallen }
  - { date: 2026-12-08, status: full }
theme: language
price: 0
updated: 2026-11-20T09:12:00Z`;

const COURSE = `
id: 33333333-3333-4333-8333-333333333332
title: Kurs i tre kvelder
summary: Førstehjelp.
kind: course
associations: [elvedal-turlag]
place: Elva
start: 2026-09-15T17:00
end: 2026-09-15T19:00
repeat: { dates: ["2026-09-15T17:00", "2026-10-06T17:00", "2026-12-13T12:00"] }
theme: learning
price: 200
updated: 2026-09-01T09:12:00Z`;

const FESTIVAL = `
id: 33333333-3333-4333-8333-333333333333
title: Elvedagene
summary: Tre dager.
kind: festival
associations: [elvedal-turlag]
place: Torget
start: 2026-12-04
end: 2026-12-06
theme: music
price: 150
updated: 2026-09-20T09:12:00Z`;

const HALL = `
title: Åsenhallen
summary: En hall.
kind: hall
owner: Elvedal kommune
address: Åsvegen 1, 2999 Elvedal
area: sentrum
booking: { how: Ring. }`;

const GRANT = `
id: 77777777-7777-4777-8777-777777777777
title: Friluftsfondet
summary: Penger til tur.
source: fund
giver: Fondet
for_whom: Lag.
for_what: Utstyr.
deadlines: [{ date: 2026-12-01 }, { date: 2027-02-01, level: report }]
updated: 2026-11-01T08:00:00Z`;

const AWARD = `
id: 88888888-8888-4888-8888-888888888888
title: Frivillighetsprisen
summary: Til en ildsjel.
giver: Elvedal kommune
criteria: [Bor her]
deadlines: [{ date: 2026-12-05 }]
nominate: Skriv til oss.
contact: { role: Leder, phone: 61 00 00 10 }`;

const ENTRIES = {
  'events/kafe.md': CAFE,
  'events/kurs.md': COURSE,
  'events/elvedagene.md': FESTIVAL,
  'venues/asenhallen.md': HALL,
  'grants/friluft.md': GRANT,
};

function filesAt(now = NOW, entries: Record<string, string> = ENTRIES, language: Language = languageOf('nb')) {
  return calendarFiles({ portal: portalFrom(entries, now), language, origin: 'https://elvedal.example' }).files;
}

function eventsIn(file = ''): string[] {
  return file.match(/^BEGIN:VEVENT\r\n[\s\S]*?^END:VEVENT\r\n/gm) ?? [];
}

function valuesOf(file: string | undefined, name: string): string[] {
  return linesOf(file ?? '').flatMap((line) => (line.name === name ? [line.value] : []));
}

describe('the calendars of a portal', () => {
  const files = filesAt();

  test('have the same text for an event or changed date in every calendar', () => {
    const texts = new Map<string, Set<string>>();
    const plain = [...files].filter(([path]) => path !== 'kalender/frister-varsel.ics');
    for (const event of plain.flatMap(([, file]) => eventsIn(file))) {
      const key = [...valuesOf(event, 'UID'), ...valuesOf(event, 'RECURRENCE-ID')].join(' ');
      // That a date is off is said to machines only in the file of that date.
      const text = event.replace('STATUS:CANCELLED\r\n', '');
      texts.set(key, (texts.get(key) ?? new Set()).add(text));
    }
    expect([...texts].filter(([, versions]) => versions.size > 1)).toEqual([]);
    // Three of the café, one of the festival, three and two of the lists, and of the café each coming date by itself,
    // of which one that is off has that notice in every calendar.
    expect(texts.size).toBe(3 + 1 + 3 + 2 + 8);
  });

  test('are named by their filter', () => {
    expect(valuesOf(files.get('kalender/alt.ics'), 'X-WR-CALNAME')).toEqual(['Dugnad i Elvedal']);
    expect(valuesOf(files.get('kalender/alt.ics'), 'X-WR-CALDESC')[0]).toMatch(/^Alt som skjer i Elvedal/);
    expect(valuesOf(files.get('kalender/tema/sprak.ics'), 'NAME')).toEqual(['Språk i Elvedal']);
    expect(valuesOf(files.get('kalender/tema/sprak.ics'), 'X-WR-CALDESC')[0]).toMatch(/^Fra Dugnad i Elvedal\. /);
    expect(valuesOf(files.get('kalender/lokale/krona-bibliotek.ics'), 'NAME')).toEqual([
      'Krona bibliotek: dette skjer her',
    ]);
    expect(valuesOf(files.get('aktiviteter/kafe.ics'), 'NAME')).toEqual(['Språkkafé']);
  });

  test('keep braces in user text', () => {
    const entries = { 'events/kafe.md': CAFE.replace('Språkkafé', "'{name} og {municipality}'") };
    const file = filesAt(NOW, entries).get('aktiviteter/kafe.ics');
    expect(valuesOf(file, 'NAME')).toEqual(['{name} og {municipality}']);
    expect(valuesOf(file, 'SUMMARY')).toContain('{name} og {municipality}');
  });

  test('in another language are below its prefix, say so, and have the same UIDs', () => {
    const english = filesAt(NOW, ENTRIES, { ...languageOf('en'), prefix: '/en' });
    expect([...english.keys()]).toEqual([...files.keys()].map((path) => `en/${path}`));
    const file = english.get('en/kalender/tema/sprak.ics');
    expect(valuesOf(file, 'SOURCE')).toEqual(['https://elvedal.example/en/kalender/tema/sprak.ics']);
    expect(valuesOf(file, 'URL')[0]).toBe('https://elvedal.example/en/aktiviteter/');
    expect(valuesOf(file, 'NAME')).toEqual(['Language in Elvedal']);
    expect(valuesOf(file, 'UID')).toEqual(valuesOf(files.get('kalender/tema/sprak.ics'), 'UID'));
    const descriptions = eventsIn(file).flatMap((event) => valuesOf(event, 'DESCRIPTION'));
    expect(descriptions).toContainEqual(expect.stringContaining('Price: Free'));
    expect(descriptions.every((text) => text.endsWith('\\nhttps://elvedal.example/en/aktiviteter/kafe/'))).toBe(true);
  });

  test('link to the page of an event twice: as its URL, and as the last line of the description', () => {
    const [event] = eventsIn(files.get('aktiviteter/elvedagene.ics'));
    expect(valuesOf(event, 'URL')).toEqual(['https://elvedal.example/aktiviteter/elvedagene/']);
    expect(valuesOf(event, 'DESCRIPTION')).toEqual([
      'Tre dager.\\nPris: 150\u00a0kr\\nArrangør: Elvedal turlag\\nhttps://elvedal.example/aktiviteter/elvedagene/',
    ]);
  });
});

describe('the calendar of one date', () => {
  const files = filesAt();
  const datesOf = (slug: string) =>
    [...files.keys()].flatMap((path) => new RegExp(`^aktiviteter/${slug}/(.*)\\.ics$`).exec(path)?.[1] ?? []);

  test('exists for 60 days', () => {
    expect(datesOf('kafe')).toEqual([
      ...[
        '2026-11-24',
        '2026-12-01',
        '2026-12-08',
        '2026-12-15',
        '2026-12-29',
        '2027-01-05',
        '2027-01-12',
        '2027-01-19',
      ],
    ]);
    expect(datesOf('elvedagene')).toEqual(['2026-12-04']);
    expect(datesOf('kurs')).toEqual(['2026-12-13']);
  });

  test('has that date, whatever its status, without a rule', () => {
    const file = (date: string) => files.get(`aktiviteter/kafe/${date}.ics`) ?? '';
    expect(datesIn(file('2026-12-15'))).toEqual([['2026-12-15T18:00', '2026-12-15T20:00', 'CONFIRMED']]);
    expect(datesIn(file('2026-11-24'))).toEqual([['2026-11-24T18:00', '2026-11-24T20:00', 'CANCELLED']]);
    expect(valuesOf(file('2026-11-24'), 'SUMMARY')).toEqual(['AVLYST: Språkkafé']);
    expect(valuesOf(file('2026-12-01'), 'LOCATION')).toEqual(['Åsenhallen\\, Åsvegen 1\\, 2999 Elvedal']);
    const names = [...files]
      .filter(([path]) => path.startsWith('aktiviteter/kafe/'))
      .flatMap(([, text]) => linesOf(text));
    const rules = names.filter(({ component }) => component === 'VEVENT').map(({ name }) => name);
    expect(rules.filter((name) => /^(?:RRULE|EXDATE|RECURRENCE-ID)$/.test(name))).toEqual([]);
  });

  test('of a series has its own UID; for a single event or a list, the usual one', () => {
    const uidsOf = (path: string) => valuesOf(files.get(path), 'UID');
    const ofSeries = uidsOf('aktiviteter/kafe.ics');
    const alone = datesOf('kafe').flatMap((date) => uidsOf(`aktiviteter/kafe/${date}.ics`));
    expect(new Set(alone).size).toBe(8);
    // But for the one that is off: there the notice is the same in the series.
    expect(alone.filter((uid) => ofSeries.includes(uid))).toEqual(uidsOf('aktiviteter/kafe/2026-11-24.ics'));
    expect(uidsOf('aktiviteter/elvedagene/2026-12-04.ics')).toEqual(uidsOf('aktiviteter/elvedagene.ics'));
    expect(uidsOf('aktiviteter/kurs.ics')).toContain(uidsOf('aktiviteter/kurs/2026-12-13.ics')[0]);
  });

  test('is in the calendar of the venue that it has moved to', () => {
    const [event, ...others] = eventsIn(files.get('kalender/lokale/asenhallen.ics'));
    expect(others).toEqual([]);
    expect(event).toBe(eventsIn(files.get('aktiviteter/kafe/2026-12-01.ics'))[0]);
    expect(valuesOf(event, 'SUMMARY')).toEqual(['FLYTTET: Språkkafé']);
  });
});

describe('a past event', () => {
  const festivalsAt = (now: string) => {
    const files = filesAt(now, { 'events/elvedagene.md': FESTIVAL });
    return [...files].filter(([, file]) => eventsIn(file).length > 0).map(([path]) => path);
  };

  test('stays in the calendars for 60 days, and then only in its own', () => {
    // It ends on 6 December.
    const paths = [
      ...['kalender/alt.ics', 'kalender/tema/musikk.ics'],
      ...['barn', 'unge', 'voksne', 'eldre', 'familier'].map((slug) => `kalender/malgruppe/${slug}.ics`),
      ...['kalender/forening/elvedal-turlag.ics', 'aktiviteter/elvedagene.ics'],
    ];
    expect(festivalsAt('2027-02-04T23:00')).toEqual(paths);
    expect(festivalsAt('2027-02-05T00:00')).toEqual(['aktiviteter/elvedagene.ics']);
  });

  test('is removed date by date in a list', () => {
    const startsAt = (now: string, path: string) => datesIn(filesAt(now).get(path) ?? '').map(([start]) => start);
    const kept = ['2026-10-06T17:00', '2026-12-13T12:00'];
    expect(startsAt('2026-11-14T10:00', 'kalender/tema/kurs.ics')).toEqual(['2026-09-15T17:00', ...kept]);
    expect(startsAt('2026-11-15T10:00', 'kalender/tema/kurs.ics')).toEqual(kept);
    expect(startsAt('2026-11-15T10:00', 'aktiviteter/kurs.ics')).toHaveLength(3);
  });
});

describe('an exhibition that is open daily', () => {
  const EXHIBITION = `
id: 33333333-3333-4333-8333-333333333335
title: Langs elva
summary: Bilder av elva.
kind: event
associations: [elvedal-turlag]
venue: krona-bibliotek
start: 2026-11-14T10:00
end: 2026-11-14T16:00
repeat: { every: week, on: [mon, tue, wed, thu, fri, sat], until: 2026-12-12, except: [2026-11-25] }
changes:
  - { date: 2026-11-27, status: cancelled, note: Vannlekkasje. }
  - { date: 2026-12-01, status: moved, start: 2026-12-01T12:00 }
theme: culture
price: 0
updated: 2026-11-10T09:12:00Z`;
  const files = filesAt(NOW, { 'events/utstilling.md': EXHIBITION });

  test('is one item of whole days, plus its changed dates', () => {
    expect(datesIn(files.get('kalender/alt.ics') ?? '')).toEqual([
      ['2026-11-14', '2026-12-12', 'CONFIRMED'],
      ['2026-11-27T10:00', '2026-11-27T16:00', 'CANCELLED'],
      ['2026-12-01T12:00', '2026-12-01T18:00', 'CONFIRMED'],
    ]);
  });

  test('has its opening hours', () => {
    const [event] = eventsIn(files.get('kalender/alt.ics')).filter((each) => each.includes('VALUE=DATE'));
    expect(valuesOf(event, 'DESCRIPTION')).toEqual([
      expect.stringMatching(/^Bilder av elva\.\\nHver .* kl\. 10\.00–16\.00/),
    ]);
    expect(valuesOf(event, 'RRULE')).toEqual([]);
  });

  test('has the hours of each day in the file of that day', () => {
    const file = files.get('aktiviteter/utstilling/2026-11-23.ics') ?? '';
    expect(datesIn(file)).toEqual([['2026-11-23T10:00', '2026-11-23T16:00', 'CONFIRMED']]);
    expect(file).not.toContain('ALLDAYEVENT');
    expect(brokenByteRules(new TextEncoder().encode(file))).toEqual([]);
    expect(files.has('aktiviteter/utstilling/2026-11-25.ics')).toBe(false);
  });
});

describe('an occurrence that lasts for weeks, with hours', () => {
  const LONG = `
id: 33333333-3333-4333-8333-333333333336
title: Kunstveien
summary: Bilder langs veien.
kind: event
associations: [elvedal-turlag]
venue: krona-bibliotek
start: 2026-11-14T12:00
end: 2026-12-13T02:00
theme: culture
price: 0
updated: 2026-11-10T09:12:00Z`;
  const files = filesAt(NOW, { 'events/kunstveien.md': LONG });
  const planned = ['2026-11-14', '2026-12-12', 'CONFIRMED'];

  test('is one item of whole days that says its hours, in each feed and in its own file', () => {
    for (const path of ['aktiviteter/kunstveien.ics', 'aktiviteter/kunstveien/2026-11-14.ics']) {
      const file = files.get(path) ?? '';
      expect(datesIn(file)).toEqual([planned]);
      expect(brokenByteRules(new TextEncoder().encode(file))).toEqual([]);
      expect(valuesOf(eventsIn(file)[0], 'DESCRIPTION')).toEqual([
        expect.stringMatching(/\\nLørdag 14\.\s?november kl\.\s12\.00 – søndag 13\.\s?desember kl\.\s02\.00\.\\n/),
      ]);
    }
    expect(datesIn(files.get('kalender/alt.ics') ?? '')).toContainEqual(planned);
  });

  test('stays so when cancelled', () => {
    const change = '\nchanges: [{ date: 2026-11-14, status: cancelled }]';
    const off = filesAt(NOW, { 'events/kunstveien.md': LONG.replace('\ntheme', `${change}\ntheme`) });
    const file = off.get('aktiviteter/kunstveien.ics') ?? '';
    expect(datesIn(file).map(([start, end]) => [start, end])).toEqual([planned.slice(0, 2)]);
    expect(valuesOf(eventsIn(file)[0], 'DESCRIPTION').join()).not.toContain('12.00');
  });
});

describe('the deadlines', () => {
  const files = filesAt();
  const plain = files.get('kalender/frister.ics') ?? '';
  const reminding = files.get('kalender/frister-varsel.ics') ?? '';

  test('with reminders have two each, nine in the morning a week before and the day before', () => {
    expect(eventsIn(reminding)).toHaveLength(2);
    for (const event of eventsIn(reminding)) expect(valuesOf(event, 'TRIGGER')).toEqual(['-P6DT15H', '-PT15H']);
  });

  test('without reminders are otherwise the same', () => {
    const silenced = reminding.replace(/^BEGIN:VALARM\r\n[\s\S]*?^END:VALARM\r\n/gm, '').replaceAll('-varsel', '');
    expect(silenced).toBe(plain);
    expect(plain).not.toContain('VALARM');
  });

  test('of a choice are those of the grants that fit it; a calendar without any stays', () => {
    const purposes = GRANT.replace('\ndeadlines', '\npurposes: [equipment]\ndeadlines');
    const chosen = filesAt(NOW, { 'grants/friluft.md': purposes, 'awards/prisen.md': AWARD });
    const equipment = chosen.get('kalender/frister/formal/utstyr.ics') ?? '';
    const titles = eventsIn(equipment).flatMap((event) => valuesOf(event, 'SUMMARY'));
    expect(titles.sort()).toEqual(['Frist: Friluftsfondet', 'Rapportfrist: Friluftsfondet']);
    expect(equipment).toContain('X-WR-CALNAME:Tilskuddsfrister i Elvedal: Utstyr');
    expect(eventsIn(chosen.get('kalender/frister/soker/forening.ics'))).toHaveLength(2);
    expect(eventsIn(chosen.get('kalender/frister/formal/kurs.ics') ?? 'missing')).toEqual([]);
    expect(chosen.has('kalender/frister/formal/kurs.ics')).toBe(true);
  });

  test('of awards are those to nominate by, and link to their page', () => {
    const [event = ''] = eventsIn(filesAt(NOW, { 'awards/prisen.md': AWARD }).get('kalender/frister.ics'));
    expect(valuesOf(event, 'SUMMARY')).toEqual(['Frist for å foreslå noen: Frivillighetsprisen']);
    expect(valuesOf(event, 'URL')).toEqual(['https://elvedal.example/priser/prisen/']);
    expect(datesIn(filesAt(NOW, { 'awards/prisen.md': AWARD }).get('kalender/frister.ics') ?? '')).toEqual([
      ['2026-12-05', '2026-12-05', 'CONFIRMED'],
    ]);
  });

  test('are whole days', () => {
    expect(datesIn(plain)).toEqual([
      ['2026-12-01', '2026-12-01', 'CONFIRMED'],
      ['2027-02-01', '2027-02-01', 'CONFIRMED'],
    ]);
  });
});

test('a dash elsewhere in the file of an entry does not make its calendars twice as large in memory', () => {
  const title = 'title: Språkkafé for alle som vil snakke norsk';
  const texts = [
    ...filesAt(NOW, { 'events/kafe.md': `# – ikke i kalenderen\n${CAFE.replace(/title: .*/, title)}` }).values(),
  ];
  expect(texts.join('')).not.toContain('–');
  expect(texts.filter((text) => !isStringOneByteRepresentation(text))).toEqual([]);
});
