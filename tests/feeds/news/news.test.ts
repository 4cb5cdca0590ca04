import { describe, expect, test } from 'vitest';
import { newsOf } from '../../../src/feeds/news/news.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';

const CAFE = activity(
  {
    id: '33333333-3333-4333-8333-333333333331',
    title: 'Språkkafé',
    summary: 'Snakk norsk.',
    start: '2026-11-03T18:00',
    end: '2026-11-03T20:00',
    theme: 'language',
    updated: '2026-11-20T09:12:00Z',
  },
  `repeat: { every: week, until: 2027-03-30 }
changes:
  - { date: 2026-11-17, status: cancelled }
  - { date: 2026-11-24, status: cancelled, note: Biblioteket er stengt. }
  - { date: 2026-12-01, status: moved, start: 2026-12-02T19:00, place: Torget }
image: { src: /media/kafe.jpg, alt: Et bord, consent: true }`,
);

const OVER = activity({
  id: '33333333-3333-4333-8333-333333333332',
  title: 'Loppemarked',
  summary: 'Mye rart.',
  kind: 'event',
  place: 'Torget',
  start: '2026-11-07',
  theme: 'community',
  updated: '2026-11-06T09:12:00Z',
  venue: undefined,
  end: undefined,
});

const CONTACT = `
title: Kulturkontoret
summary: Svarer.
sector: culture
unit: Kultur
tasks: [Svare]
contact: { role: Leder, phone: "61 00 00 10" }
updated: 2026-11-20T10:00:00Z`;

function newsIn(entries: Record<string, string>, now = NOW, language = languageOf('nb')) {
  return newsOf({ portal: portalFrom(entries, now), language, origin: 'https://elvedal.example' });
}

describe('the news', () => {
  const news = newsIn({ 'events/kafe.md': CAFE, 'events/loppis.md': OVER, 'contacts/kultur.md': CONTACT });

  test('are the entries and the future dates with a change, latest first', () => {
    expect(news.map(({ title, updated }) => [title, updated])).toEqual([
      ['Språkkafé', '2026-11-20T09:12:00Z'],
      ['AVLYST: Språkkafé, tirsdag 24. november', '2026-11-20T09:12:00Z'],
      ['FLYTTET: Språkkafé, tirsdag 1. desember', '2026-11-20T09:12:00Z'],
      ['Krona bibliotek', '2026-10-02T08:00:00Z'],
      ['Elvedal turlag', '2026-10-01T08:00:00Z'],
    ]);
  });

  test('say why, and what applies now', () => {
    expect(news.find(({ title }) => title.startsWith('AVLYST'))?.summary).toBe('Biblioteket er stengt. Snakk norsk.');
    expect(news.find(({ title }) => title.startsWith('FLYTTET'))?.summary).toBe(
      'Onsdag 2. desember kl. 19.00–21.00, Torget. Snakk norsk.',
    );
  });

  test('say that an online date is online, and not at its venue', () => {
    const online = CAFE.replace(
      'moved, start: 2026-12-02T19:00, place: Torget',
      'online, url: "https://mote.example/1"',
    );
    expect(newsIn({ 'events/kafe.md': online }).find(({ title }) => title.startsWith('PÅ NETT'))?.summary).toBe(
      'Tirsdag 1. desember kl. 18.00–20.00, På nett. Snakk norsk.',
    );
  });

  test('link to the page of the activity and include its picture', () => {
    expect(news.find(({ title }) => title === 'Språkkafé')).toMatchObject({
      id: 'urn:uuid:33333333-3333-4333-8333-333333333331',
      url: 'https://elvedal.example/aktiviteter/kafe/',
      image: 'https://elvedal.example/media/kafe.jpg',
      language: 'nb',
    });
  });

  test('have one id each, which stays when the text and the day change', () => {
    const ids = news.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const later = CAFE.replace('Språkkafé', 'Kafé').replace('09:12', '10:12');
    expect(
      newsIn({ 'events/kafe.md': later }, '2026-11-22T10:00')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids.sort());
  });

  test('have two items if a date is moved and then cancelled', () => {
    const other = newsIn({ 'events/kafe.md': CAFE.replace('cancelled, note', 'full, note') });
    const [before, after] = [news, other].map((each) => each.find(({ title }) => title.includes('24. november'))?.id);
    expect(before).not.toBe(after);
  });
});

test('A cancelled event is one news item, with the reason', () => {
  const gone = `${CAFE.replace(/changes:[\s\S]*?theme/, 'theme')}\ncancelled: { note: Vi har ingen leder. }`;
  const events = newsIn({ 'events/kafe.md': gone }).filter(({ url }) => url.endsWith('/kafe/'));
  expect(events.map(({ title, summary }) => [title, summary])).toEqual([
    ['AVLYST: Språkkafé', 'Vi har ingen leder. Snakk norsk.'],
  ]);
});

test('There are sixty at most', () => {
  const entries = Array.from({ length: 80 }, (_, index) => [
    `events/kafe-${index}.md`,
    CAFE.replace('333333333331', String(index).padStart(12, '0')).replace(/changes:[\s\S]*?theme/, 'theme'),
  ]);
  expect(newsIn(Object.fromEntries(entries) as Record<string, string>)).toHaveLength(60);
});

test('An entry never saved with a time is not news', () => {
  expect(newsIn({ 'events/kafe.md': CAFE.replace(/updated:.*/, '') }).map(({ title }) => title)).toEqual([
    'Krona bibliotek',
    'Elvedal turlag',
  ]);
});

test('News of a grant begins with its status on the day of the feed', () => {
  const grant = `
title: Fondet
summary: Penger til tur.
source: fund
giver: Fondet
for_whom: Lag.
for_what: Utstyr.
deadlines: [{ date: 2026-11-27 }]
updated: 2026-11-20T12:00:00Z`;
  const summaryAt = (now: string) => newsIn({ 'grants/fondet.md': grant }, now)[0]?.summary;
  expect(summaryAt(NOW)).toBe('Stenger snart · Frist 27. november. Penger til tur.');
  expect(summaryAt('2026-11-28T10:00')).toBe('Over for i år. Penger til tur.');
});
