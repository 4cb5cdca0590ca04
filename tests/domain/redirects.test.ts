import { describe, expect, it, test } from 'vitest';
import { calendarRedirect, parseEntryAddress, type SiteAddresses, sortRedirects } from '../../src/domain/redirects.ts';

const known = new Set(['venues/nytt', 'venues/nyest', 'associations/turlag', 'events/tur']);
const places: SiteAddresses = { has: (collection, slug) => known.has(`${collection}/${slug}`), areas: ['moen'] };

const move = (from: string, to: string) => ({ from, to });

describe('an old address', () => {
  it('leads to the new one', () => {
    const moves = [
      move('/lokaler/gammelt/', '/lokaler/nytt/'),
      move('/kalender/sted/myra.ics', '/kalender/sted/moen.ics'),
    ];
    expect(sortRedirects(moves, places)).toEqual({ valid: moves, faults: [] });
  });

  it('leads to the last of several names, in whatever order they are listed', () => {
    const moves = [
      move('/lokaler/b/', '/lokaler/c/'),
      move('/lokaler/c/', '/lokaler/nytt/'),
      move('/lokaler/a/', '/lokaler/b/'),
    ];
    expect(sortRedirects(moves, places).valid.map(({ to }) => to)).toEqual(Array(3).fill('/lokaler/nytt/'));
  });

  it('leads no further than a name that is in use again', () => {
    const moves = [move('/lokaler/a/', '/lokaler/nytt/'), move('/lokaler/nytt/', '/lokaler/nyest/')];
    expect(sortRedirects(moves, places)).toEqual({
      valid: [moves[0]],
      faults: [{ field: 'redirects.1.from', code: 'moved-in-use', values: { address: '/lokaler/nytt/' } }],
    });
  });

  it('ends somewhere even in a loop', () => {
    const moves = [move('/lokaler/a/', '/lokaler/b/'), move('/lokaler/b/', '/lokaler/a/')];
    expect(sortRedirects(moves, places).faults.map(({ code }) => code)).toEqual(['moved-nowhere', 'moved-nowhere']);
  });
});

test.each([
  [move('/foreninger/a/', '/foreninger/turlag/'), '/kalender/forening/a.ics', '/kalender/forening/turlag.ics'],
  [move('/lokaler/a/', '/lokaler/nytt/'), '/kalender/lokale/a.ics', '/kalender/lokale/nytt.ics'],
  [move('/aktiviteter/a/', '/aktiviteter/tur/'), '/aktiviteter/a.ics', '/aktiviteter/tur.ics'],
  [move('/kalender/sted/a.ics', '/kalender/sted/moen.ics'), '/kalender/sted/a.ics', '/kalender/sted/moen.ics'],
])('with $from also redirects its calendar', (moved, from, to) => {
  expect(calendarRedirect(moved)).toEqual({ from, to });
});

test.each([move('/tilskudd/a/', '/tilskudd/b/'), move('/lokaler/a/', '/lokaler/'), move('/om/a/', '/lokaler/nytt/')])(
  'with $from, which has no calendar, only redirects to $to',
  (moved) => {
    expect(calendarRedirect(moved)).toBeUndefined();
  },
);

test.each([
  ['/lokaler/krona-bibliotek/', { collection: 'venues', slug: 'krona-bibliotek' }],
  ['/om/frivillighet/', { collection: 'pages', slug: 'frivillighet' }],
  ['/aktiviteter/2026-11-24/', undefined],
  ['/kontakt/kultur/', undefined],
  ['/en/lokaler/krona-bibliotek/', undefined],
  ['/lokaler/', undefined],
])('the entry at %s is %o', (address, entry) => {
  expect(parseEntryAddress(address)).toEqual(entry);
});
