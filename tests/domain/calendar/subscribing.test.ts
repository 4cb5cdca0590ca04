import { expect, test } from 'vitest';
import { subscriptionTo } from '../../../src/domain/calendar/subscribing.ts';

const { feed, apple, google, outlook } = subscriptionTo(
  'https://dugnad.elvedal.example/en/kalender/tema/sprak.ics',
  'Språk & mat i Elvedal',
);

test('the address to copy is the feed’s own', () => {
  expect(feed).toBe('https://dugnad.elvedal.example/en/kalender/tema/sprak.ics');
});

test('Apple’s apps use webcal', () => {
  expect(apple).toBe('webcal://dugnad.elvedal.example/en/kalender/tema/sprak.ics');
  expect(subscriptionTo('http://localhost:4321/kalender/alt.ics', '').apple).toBe(
    'webcal://localhost:4321/kalender/alt.ics',
  );
});

test('Google gets the encoded webcal address', () => {
  expect(google).toBe(
    'https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Fdugnad.elvedal.example%2Fen%2Fkalender%2Ftema%2Fsprak.ics',
  );
});

test('Outlook gets the https address and the name, each as one value', () => {
  const asked = new URL(outlook);
  expect(asked.origin + asked.pathname).toBe('https://outlook.live.com/calendar/0/addfromweb');
  expect(Object.fromEntries(asked.searchParams)).toEqual({ url: feed, name: 'Språk & mat i Elvedal' });
});
