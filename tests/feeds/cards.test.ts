import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/domain/entry.ts';
import { buildPortal } from '../../src/domain/portal.ts';
import { contentIn } from '../../src/domain/translation.ts';
import { type Card, cardAddress, cardAltText, cardsOf } from '../../src/feeds/cards.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { activity } from '../activity.ts';
import { contentFrom } from '../portal-from.ts';

const NOW = '2026-11-21T10:00';
const EVENT = activity(
  {
    title: 'Språkkafé',
    summary: 'Snakk norsk.',
    start: '2026-11-17T18:00',
    end: '2026-11-17T20:00',
    theme: 'language',
    updated: '2026-11-01T08:00:00Z',
  },
  'repeat: { every: week, until: 2026-12-15 }',
);

const PICTURE = '\nimage: { src: /media/turlag/kafe.jpg, alt: Fire kopper på et bord }';

function cardsIn(content: Content, codes: readonly string[] = ['nb', 'en'], pictures: Record<string, string> = {}) {
  const views = codes.map((code) => ({
    language: languageOf(code),
    portal: buildPortal(contentIn(content, code), NOW),
  }));
  return cardsOf(views, pictures);
}

function cardOfEvent(yaml: string, code = 'nb', pictures: Record<string, string> = {}): Card | undefined {
  return cardsIn(contentFrom({ 'events/kafe.md': yaml }), undefined, pictures)
    .get('/aktiviteter/kafe/')
    ?.get(code);
}

describe('the card of an activity', () => {
  it('has its kind, its next date, its place and its organiser', () => {
    expect(cardOfEvent(EVENT)).toEqual({
      section: 'Aktiviteter',
      title: 'Språkkafé',
      lines: ['Tirsdag 24. november kl. 18.00–20.00', 'Krona bibliotek'],
      sender: 'Elvedal turlag',
      site: 'Dugnad i Elvedal',
    });
  });

  it('skips a cancelled date', () => {
    const off = `${EVENT}\nchanges: [{ date: 2026-11-24, status: cancelled }]`;
    expect(cardOfEvent(off)?.lines[0]).toBe('Tirsdag 1. desember kl. 18.00–20.00');
  });

  it('says that all is cancelled, without a place', () => {
    expect(cardOfEvent(`${EVENT}\ncancelled: { note: Stengt. }`)?.lines).toEqual([
      'Avlyst: Tirsdag 24. november kl. 18.00–20.00',
    ]);
  });

  it('does not exist if the activity is over', () => {
    expect(cardOfEvent(EVENT.replace('2026-12-15', '2026-11-17'))).toBeUndefined();
  });

  it('is in another language if the title is, otherwise in its own', () => {
    const translated = `${EVENT}\ntranslations: { en: { title: Language café } }`;
    expect(cardOfEvent(translated, 'en')).toMatchObject({
      section: 'Activities',
      title: 'Language café',
      lines: ['Tuesday 24 November 18:00–20:00', 'Krona bibliotek'],
    });
    expect(cardOfEvent(EVENT, 'en')).toEqual(cardOfEvent(EVENT, 'nb'));
  });
});

describe('the card of an entry with a picture', () => {
  const pictured = (digest: string) =>
    cardOfEvent(EVENT + PICTURE, 'nb', { 'media/turlag/kafe.jpg': digest }) ?? expect.unreachable();

  it('has the picture, and its alternative text', () => {
    expect(pictured('a')).toMatchObject({ picture: { path: 'media/turlag/kafe.jpg' } });
    expect(cardAltText(pictured('a'))).toMatch(/^Språkkafé\. .*Elvedal turlag\. Fire kopper på et bord$/);
  });

  it("depends on the picture's content, not its name", () => {
    const address = (card: Card) => cardAddress(card, { colours: undefined });
    expect(address(pictured('a'))).toMatch(/^\/del\/kort\/[0-9a-f-]{36}\.jpg$/);
    expect(address(pictured('b'))).not.toBe(address(pictured('a')));
    const renamed = EVENT + PICTURE.replace('kafe.jpg', 'kopper.jpg').replace('Fire kopper', 'Kopper');
    const same = cardOfEvent(renamed, 'nb', { 'media/turlag/kopper.jpg': 'a' }) ?? expect.unreachable();
    expect(address(same)).toBe(address(pictured('a')));
  });

  it('has no picture if it cannot be shown', () => {
    expect(cardOfEvent(EVENT + PICTURE)).toEqual(cardOfEvent(EVENT));
  });
});

it('entries of other collections have cards too, except contacts, which have no pages', () => {
  const contact = `
title: Frivilligkoordinator
summary: Hjelper lag.
sector: culture
unit: Kultur
tasks: [Råd]
contact: { role: Koordinator, phone: "61 00 00 20" }`;
  const cards = cardsIn(contentFrom({ 'contacts/koordinator.md': contact }));
  expect([...cards.keys()].sort()).toEqual(['/foreninger/elvedal-turlag/', '/lokaler/krona-bibliotek/']);
  expect(cards.get('/lokaler/krona-bibliotek/')?.get('nb')).toMatchObject({
    title: 'Krona bibliotek',
    lines: ['Sentrum'],
    sender: 'Elvedal kommune',
  });
});

it("the address of a card changes with its content and the site's colours only", () => {
  const card = cardOfEvent(EVENT) ?? expect.unreachable();
  const address = cardAddress(card, { colours: undefined });
  expect(address).toMatch(/^\/del\/kort\/[0-9a-f-]{36}\.png$/);
  expect(cardAddress({ ...card }, { colours: undefined })).toBe(address);
  expect(cardAddress({ ...card, lines: ['Onsdag'] }, { colours: undefined })).not.toBe(address);
  expect(cardAddress(card, { colours: { press: '#123456', now: '#abcdef' } })).not.toBe(address);
});

it('alternative text describes the card', () => {
  expect(cardAltText(cardOfEvent(EVENT) ?? expect.unreachable())).toBe(
    'Språkkafé. Tirsdag 24. november kl. 18.00–20.00. Krona bibliotek. Elvedal turlag',
  );
});
