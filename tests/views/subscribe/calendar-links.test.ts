import { expect, test } from 'vitest';
import { languageOf } from '../../../src/i18n/index.ts';
import { calendarLinks } from '../../../src/views/subscribe/calendar-links.ts';

const nb = languageOf('nb');

test('calendars on pages of their own are listed by name, with links to the place on the page', () => {
  const { total, links } = calendarLinks(nb, 'venues', [entry('Ås skole'), entry('Krona bibliotek')]);
  expect(total).toBe(2);
  expect(links?.map(({ title, address }) => [title, address])).toEqual([
    ['Krona bibliotek', '/lokaler/slug/#kalender'],
    ['Ås skole', '/lokaler/slug/#kalender'],
  ]);
});

test('more than two hundred calendars are counted, not listed', () => {
  const calendars = (length: number) =>
    calendarLinks(
      nb,
      'associations',
      Array.from({ length }, () => entry('Turlag')),
    );
  expect(calendars(200).links).toHaveLength(200);
  expect(calendars(201)).toEqual({ total: 201 });
});

function entry(title: string) {
  return { slug: 'slug', id: 'id', html: '', data: { title } };
}
