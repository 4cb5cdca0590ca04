import { describe, expect, it } from 'vitest';
import type { PortalEvent } from '../../../src/domain/portal.ts';
import { seriesEnd } from '../../../src/domain/events/series-end.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';

/** Finds the end of a series of Tuesdays from 3 November to 8 December 2026. */
function endOf(more: string) {
  const yaml = `
title: Skøyteskole
summary: Lær å gli.
kind: course
associations: [elvedal-turlag]
venue: krona-bibliotek
start: 2026-11-03T17:00
end: 2026-11-03T18:00
repeat: { every: week, until: 2026-12-08 }
theme: exercise
price: 0
${more}`;
  const [event] = portalFrom({ 'events/skoyter.md': yaml }, NOW).events;
  return seriesEnd(event as PortalEvent, NOW);
}

describe('the last occurrence of a series', () => {
  it('is its last date', () => {
    expect(endOf('')).toEqual({ last: '2026-12-08', isOver: false });
  });

  it('is not a cancelled date', () => {
    expect(endOf('changes: [{ date: 2026-12-08, status: cancelled }]')).toEqual({ last: '2026-12-01', isOver: false });
  });

  it('is the new day of a moved last date', () => {
    expect(endOf('changes: [{ date: 2026-12-08, status: moved, start: 2026-12-10T17:00 }]')).toEqual({
      last: '2026-12-10',
      isOver: false,
    });
  });

  it('is over if all that is left is cancelled', () => {
    expect(endOf('cancelled: { note: Isen er borte., from: 2026-11-18 }')).toEqual({
      last: '2026-11-17',
      isOver: true,
    });
  });

  it('is missing if every date is cancelled', () => {
    expect(endOf('cancelled: { note: Isen er borte., from: 2026-11-01 }')).toBeUndefined();
  });
});
