import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../../src/domain/calendar/agenda.ts';
import { daysOfSheet, mondayOfSheet, weekSheetAddress, weekSheets } from '../../../src/domain/calendar/week-sheets.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';
const HALL = `
title: Åsenhallen
summary: En hall.
kind: hall
owner: Elvedal kommune
address: Åsvegen 1
area: asen
booking: { how: Ring. }`;

function event(start: string, more: string) {
  const end = start.length > 10 ? `${start.slice(0, 11)}20:00` : '2026-11-30';
  return activity({ title: 'Trim', summary: 'Kort.', venue: undefined, start, end, theme: 'exercise' }, more);
}

function titlesOn(entries: Record<string, string>, kind: 'all' | 'area' | 'venue', of = '', isNext = false) {
  const portal = portalFrom({ 'venues/asenhallen.md': HALL, ...entries }, NOW);
  const days = daysOfSheet({ kind, of, isNext, slug: '' }, agendaOf(portal), NOW);
  return days.map(({ day, rows }) => [day, ...rows.map(({ occurrence }) => occurrence.event.slug)]);
}

describe('week programmes', () => {
  it('exist for everyone, the staff, each area and each venue, for this week and the next', () => {
    const portal = portalFrom({ 'venues/asenhallen.md': HALL }, NOW);
    expect(weekSheets(portal).map(({ slug }) => slug)).toEqual([
      ...['', 'neste', 'ansatte', 'ansatte/neste', 'sted/sentrum', 'sted/sentrum/neste'],
      ...['lokale/asenhallen', 'lokale/asenhallen/neste', 'lokale/krona-bibliotek', 'lokale/krona-bibliotek/neste'],
    ]);
    expect(weekSheetAddress('all')).toBe('/ukeprogram/');
    expect(weekSheetAddress('venue', 'asenhallen', true)).toBe('/ukeprogram/lokale/asenhallen/neste/');
  });

  it('start on Monday of the current week', () => {
    expect(mondayOfSheet({ isNext: false }, '2026-11-22T23:59')).toBe('2026-11-16');
    expect(mondayOfSheet({ isNext: false }, '2026-11-23T00:00')).toBe('2026-11-23');
    expect(mondayOfSheet({ isNext: true }, '2026-11-21T10:00')).toBe('2026-11-23');
  });

  it('have only days with something on them, in their own week', () => {
    const entries = {
      'events/forrige-uke.md': event('2026-11-15T18:00', 'venue: asenhallen'),
      'events/mandag.md': event('2026-11-16T18:00', 'venue: asenhallen'),
      'events/sondag.md': event('2026-11-22T18:00', 'venue: krona-bibliotek'),
      'events/etter.md': event('2026-11-23T18:00', 'venue: asenhallen'),
    };
    expect(titlesOn(entries, 'all')).toEqual([
      ['2026-11-16', 'mandag'],
      ['2026-11-22', 'sondag'],
    ]);
    expect(titlesOn(entries, 'all', '', true)).toEqual([['2026-11-23', 'etter']]);
    expect(titlesOn(entries, 'area', 'asen')).toEqual([['2026-11-16', 'mandag']]);
    expect(titlesOn(entries, 'venue', 'krona-bibliotek')).toEqual([['2026-11-22', 'sondag']]);
    expect(titlesOn({}, 'all')).toEqual([]);
  });

  it('list long-running occurrences once a week', () => {
    const entries = { 'events/utstilling.md': event('2026-11-19', 'venue: krona-bibliotek') };
    expect(titlesOn(entries, 'all')).toEqual([['2026-11-19', 'utstilling']]);
    expect(titlesOn(entries, 'all', '', true)).toEqual([['2026-11-23', 'utstilling']]);
  });

  it('keep at a venue what has moved away from it, as people may come there', () => {
    const moved = event(
      '2026-11-17T18:00',
      'venue: asenhallen\nchanges: [{ date: 2026-11-17, status: moved, venue: krona-bibliotek }]',
    );
    for (const venue of ['asenhallen', 'krona-bibliotek']) {
      expect(titlesOn({ 'events/flyttet.md': moved }, 'venue', venue)).toEqual([['2026-11-17', 'flyttet']]);
    }
  });
});
