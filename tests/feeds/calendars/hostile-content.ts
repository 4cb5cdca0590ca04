import fc from 'fast-check';
import { buildPortal } from '../../../src/domain/portal.ts';
import type { FeedContext } from '../../../src/feeds/feed-context.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';

const EVENING = `
title: tekst-0
summary: tekst-1
kind: activity
associations: [elvedal-turlag]
venue: krona-bibliotek
start: 2026-10-20T18:00
end: 2026-10-20T20:00
repeat: { every: week, until: 2027-04-15 }
changes:
  - { date: 2026-12-01, status: cancelled, note: tekst-2 }
  - { date: 2026-12-08, status: moved, place: tekst-3, note: tekst-4 }
  - { date: 2026-12-15, status: online, url: "https://mote.example/rom", note: tekst-4 }
theme: language
price_note: tekst-6
parts: [{ start: "18:00", title: tekst-27 }]
signup: { url: "https://tekst-7.example/", email: tekst-8@x.example, phone: "61 00 00 14", sms: "61 00 00 14" }
access: [step-free]
updated: 2026-11-20T09:12:00Z`;

const DAY = `
title: tekst-11
summary: tekst-12
kind: event
associations: [elvedal-turlag]
place: tekst-13
start: 2026-11-28
theme: outdoors
price: 0
image: { src: /media/x.jpg, alt: tekst-14 }
updated: 2026-11-20T09:12:00Z`;

const GRANT = `
title: tekst-15
summary: tekst-16
source: fund
giver: Fondet
for_whom: Alle.
for_what: Alt.
deadlines: [{ date: 2026-12-01, time: "16:00" }]
updated: 2026-11-01T08:00:00Z`;

const TEXTS = 28;
const MARK = /tekst-(\d+)/;
/** The address of a meeting: what is none has no property, so here the text stands behind one. */
const MEETING = '5';

/** Content with a marker, `tekst-3`, in every user-written field that a feed contains. */
const marked = markedContent();

/** Creates the context of feeds, with texts in place of the markers; without texts the markers stay. */
export function contextWith(texts: readonly string[] = []): FeedContext {
  const put = (_: string, value: unknown) => {
    const mark = typeof value === 'string' ? MARK.exec(value)?.[1] : undefined;
    const text = mark === undefined ? undefined : texts[Number(mark)];
    if (text === undefined) return value;
    return mark === MEETING ? `https://mote.example/?${text}` : text;
  };
  const content = JSON.parse(JSON.stringify(marked), put) as typeof marked;
  return { portal: buildPortal(content, NOW), language: languageOf('nb'), origin: 'https://elvedal.example' };
}

/** Makes a text for each of the places, of what could break out of one. */
export function hostileTexts(): fc.Arbitrary<string[]> {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 8 })
    // Something is left of it, or there would rightly be a property less.
    .map((pieces) => `a${pieces.join('')}`);
  return fc.array(text, { minLength: TEXTS, maxLength: TEXTS });
}

const PIECES = [
  ...[
    '\r\n',
    '\n',
    '\r',
    '\n ',
    '\r\n\t',
    '\0',
    '\t',
    '\v',
    '\u0085',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\uffff',
    '\u001b[2J',
  ],
  ...['\ud83d', '\udc00', '\u202e', '\u{1f469}\u200d\u{1f469}', 'å'.repeat(40), 'x'.repeat(80), '\u{1f600}'.repeat(20)],
  ...['\r\nATTENDEE:mailto:a@b.no', '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n', '\nBEGIN:VALARM\nEND:VALARM\n', '\r\nX-A:b'],
  ...['\\', '\\n', '\\N', ';', ',', ':', '"', '^n', '=', '{title}', '{name}', '{municipality}', '$&', '$1', '%0D%0A'],
  ...['<', '>', '&', '&amp;', '&#10;', ']]>', '<!--', '</title>', "'", '<entry>', '{"a":1}', '\\u0000', '__proto__'],
];

function markedContent() {
  const portal = portalFrom({ 'events/kafe.md': EVENING, 'events/tur.md': DAY, 'grants/fondet.md': GRANT }, NOW);
  const { site, associations, venues, events } = portal;
  const signup = { phone: 'tekst-9', sms: 'tekst-10' };
  return {
    ...portal,
    site: {
      ...site,
      ...{ name: 'tekst-17', municipality: { name: 'tekst-18', number: '3999' } },
      ...{ areas: [{ slug: 'sentrum', title: 'tekst-19' }], themes: { language: 'tekst-20', outdoors: 'tekst-21' } },
      audiences: { adults: 'tekst-22' },
    },
    associations: associations.map((each) => ({ ...each, data: { ...each.data, title: 'tekst-23' } })),
    venues: venues.map((each) => ({
      ...each,
      data: { ...each.data, title: 'tekst-24', address: 'tekst-25', summary: 'tekst-26' },
    })),
    events: events.map(({ slug, id, data, html }) => {
      return { slug, id, html, data: { ...data, ...(data.signup && { signup: { ...data.signup, ...signup } }) } };
    }),
    ...{ eventsOf: undefined, soonAt: undefined },
  };
}
