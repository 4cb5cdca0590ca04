import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildPortal } from '../../../src/domain/portal.ts';
import { contentIn } from '../../../src/domain/translation.ts';
import { newsFiles } from '../../../src/feeds/news/news-files.ts';
import { type Language, languageOf } from '../../../src/i18n/index.ts';
import { activity } from '../../activity.ts';
import { contentFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';

const CAFE = activity(
  {
    id: '33333333-3333-4333-8333-333333333331',
    title: 'Kafé & «prat»',
    summary: 'Kaffe < te, og "kake".',
    start: '2026-11-03T18:00',
    end: '2026-11-03T20:00',
    theme: 'language',
    updated: '2026-11-20T09:12:00Z',
  },
  `repeat: { every: week, until: 2027-03-30 }
changes: [{ date: 2026-11-24, status: cancelled, note: Biblioteket er stengt. }]
image: { src: /media/kafe.jpg, alt: Et bord, consent: true }`,
);

const NYNORSK = `
id: 33333333-3333-4333-8333-333333333332
title: Møte på grendehuset
summary: Alle er velkomne.
kind: meeting
associations: [elvedal-turlag]
place: Grendehuset
start: 2026-12-05
theme: community
price: 0
lang: nn
updated: 2026-11-19T09:12:00Z`;

function filesOf(entries: Record<string, string>, language: Language = languageOf('nb')) {
  const portal = buildPortal(contentIn(contentFrom(entries), language.code), NOW);
  return newsFiles({ portal, language, origin: 'https://elvedal.example' });
}

function expected(name: string): string {
  return readFileSync(new URL(`./expected/${name}`, import.meta.url), 'utf8');
}

describe('the news', () => {
  const files = filesOf({ 'events/kafe.md': CAFE, 'events/mote.md': NYNORSK });

  test('as Atom equal the golden file, byte for byte', () => {
    expect(files.get('nytt.xml')).toBe(expected('nytt.xml'));
  });

  test('as JSON Feed equal the golden file', () => {
    expect(JSON.parse(files.get('nytt.json') ?? '')).toEqual(JSON.parse(expected('nytt.json')));
  });
});

test('In another language the news are below its prefix and say so', () => {
  const files = filesOf({}, { ...languageOf('en'), prefix: '/en' });
  expect([...files.keys()]).toEqual(['en/nytt.xml', 'en/nytt.json']);
  expect(files.get('en/nytt.xml')).toContain('xml:lang="en"');
  expect(files.get('en/nytt.xml')).toContain('<id>https://elvedal.example/en/nytt.xml</id>');
  expect(JSON.parse(files.get('en/nytt.json') ?? '')).toMatchObject({
    language: 'en',
    feed_url: 'https://elvedal.example/en/nytt.json',
    home_page_url: 'https://elvedal.example/en/',
  });
});
