import { expect, test } from 'vitest';
import { textsOf } from '../../src/feeds/entry-text.ts';

const entry = (data: object, html = '') => ({
  slug: 'et-lag',
  id: '11111111-1111-4111-8111-111111111111',
  data: { title: 'Et lag', summary: 'Vi er her.', ...data },
  html,
});

test('all user text is included, however deeply nested', () => {
  const data = { booking: { how: 'Ring skranken.' }, rooms: [{ title: 'Salen', seats: 40, note: 'Med scene' }] };
  expect(textsOf(entry(data, '<p>Velkommen <strong>inn</strong> &#x26; opp</p>'))).toEqual([
    'Et lag',
    'Vi er her.',
    'Ring skranken.',
    'Salen',
    'Med scene',
    'Velkommen inn & opp',
  ]);
});

test('codes, references, dates and addresses are not', () => {
  const data = {
    ...{ kind: 'hall', theme: 'music', associations: ['et-annet-lag'], area: 'sentrum', lang: 'nn' },
    ...{ start: '2026-12-01T10:00', until: '2026-12-02', website: 'https://lag.example', email: 'post@lag.example' },
    image: { src: 'media/lag/a.jpg', alt: 'Et bilde' },
  };
  expect(textsOf(entry(data))).toEqual(['Et lag', 'Vi er her.']);
});

test('titles and summaries in other languages are text too', () => {
  const translations = { en: { title: 'A club', summary: 'Here we are.' }, uk: { title: 'Клуб' } };
  expect(textsOf(entry({ translations }))).toEqual(['Et lag', 'Vi er her.', 'A club', 'Here we are.', 'Клуб']);
});

test('telephone and organisation numbers are included with and without spaces', () => {
  const texts = textsOf(entry({ organisation_number: '310000019', contact: { phone: '61 00 00 10' } }));
  expect(texts).toEqual(expect.arrayContaining(['310000019', '310 000 019', '61 00 00 10', '61000010']));
});
