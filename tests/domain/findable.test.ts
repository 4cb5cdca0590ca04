import { describe, expect, it } from 'vitest';
import { findables } from '../../src/domain/findable.ts';
import { activity } from '../activity.ts';
import { portalFrom } from '../portal-from.ts';

const NOW = '2026-11-21T10:00';

const event = (start: string, more = '') =>
  activity({ title: 'Tur', summary: 'Vi går.', start: `${start}T10:00`, end: `${start}T12:00` }, more);

const task = (more: string) => `title: Bordvert
summary: Du setter på kaffe.
kind: cafe-host
association: elvedal-turlag
interests: [food, language]
how_often: weekly
how_long: én time
contact: { role: Leder, phone: 61 00 00 00 }
${more}`;

const association = (status: string) => `title: Et lag
summary: Vi er her.
status: ${status}
themes: [music, culture]
contacts: [{ role: Leder, phone: 61 00 00 00 }]`;

function found(entries: Record<string, string>) {
  return findables(portalFrom(entries, NOW));
}

describe('findable entries', () => {
  it('are all entries with their address, the contacts as anchors on one page', () => {
    const contact = `title: Kulturkontoret
summary: Ring oss.
sector: culture
unit: Kultur
tasks: [Tilskudd]
contact: { role: Rådgiver, phone: 61 00 00 40 }`;
    const paths = found({ 'events/tur.md': event('2026-12-01'), 'contacts/kultur.md': contact }).map(
      ({ path }) => path,
    );
    expect(paths).toEqual([
      '/aktiviteter/tur/',
      '/foreninger/elvedal-turlag/',
      '/lokaler/krona-bibliotek/',
      '/kontakt/#kultur',
    ]);
  });

  it('mark a past event, and leave out one that has been over for long', () => {
    const events = found({
      'events/snart.md': event('2026-12-01'),
      'events/var.md': event('2026-09-01'),
      'events/glemt.md': event('2024-09-01'),
    }).filter(({ collection }) => collection === 'events');
    expect(events.map(({ path, isPast }) => [path, isPast])).toEqual([
      ['/aktiviteter/snart/', false],
      ['/aktiviteter/var/', true],
    ]);
  });

  it('leave out tasks that need nobody, and associations that are closed', () => {
    const paths = found({
      'opportunities/ledig.md': task(''),
      'opportunities/besatt.md': task('filled: true'),
      'opportunities/over.md': task('until: 2026-11-20'),
      'associations/aktiv.md': association('active'),
      'associations/pause.md': association('paused'),
      'associations/nedlagt.md': association('closed'),
    }).map(({ path }) => path);
    expect(paths).toContain('/oppdrag/ledig/');
    expect(paths).toContain('/foreninger/pause/');
    expect(paths.filter((path) => /besatt|over|nedlagt/.test(path))).toEqual([]);
  });

  it('have their themes whatever their key, the area of their venue, and the names of their references', () => {
    const all = found({
      'events/tur.md': event('2026-12-01'),
      'opportunities/vert.md': task('venue: krona-bibliotek'),
      'associations/lag.md': association('active'),
    });
    const by = (path: string) => all.find((each) => each.path === path);
    expect(by('/aktiviteter/tur/')).toMatchObject({
      themes: ['outdoors'],
      area: 'sentrum',
      names: ['Elvedal turlag', 'Krona bibliotek'],
    });
    expect(by('/oppdrag/vert/')).toMatchObject({ themes: ['food', 'language'], area: 'sentrum' });
    expect(by('/foreninger/lag/')).toMatchObject({ themes: ['music', 'culture'], area: undefined, names: [] });
  });
});
