import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../../src/domain/calendar/agenda.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { type PosterView, posterView } from '../../../src/views/print/poster.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

/** Makes the poster of one activity on Tuesday, with further fields. */
function poster(more = ''): PosterView {
  const fields = { title: 'Møte', summary: 'Vi møtes.', start: '2026-11-24T18:00', end: '2026-11-24T20:00' };
  const portal = portalFrom({ 'events/mote.md': activity(fields, more) }, '2026-11-21T10:00');
  const [event] = portal.events;
  if (!event) throw new Error('The activity is missing.');
  const origin = new URL('https://dugnad.example');
  return posterView(
    { portal, agenda: agendaOf(portal), language: languageOf('nb'), sampleShown: false, origin },
    event,
  );
}

/** Makes the fields of a programme of so many parts, a minute each. */
function programmeOf(parts: number): string {
  const lines = Array.from({ length: parts }, (_, n) => `  - { start: "18:${10 + n}", title: Del ${n} av kvelden }`);
  return `parts:\n${lines.join('\n')}`;
}

const SIGNUP = 'signup: { phone: "61 00 00 15", by: 2026-11-20 }';
const IMAGE = 'image: { src: media/mote.jpg, alt: Et møte }';

describe('a poster', () => {
  it('says how to take part, and that the deadline has passed', () => {
    const { attending, address } = poster(SIGNUP);
    expect(attending?.signup).toMatchObject({ deadline: 'Påmeldingen er over.', isReachable: true });
    expect(address).toBe('https://dugnad.example/aktiviteter/mote/');
  });

  it('says nothing of price and sign-up if the date is cancelled', () => {
    const { attending, date } = poster(`${SIGNUP}\nchanges: [{ date: 2026-11-24, status: cancelled }]`);
    expect(date.isOff).toBe(true);
    expect(attending).toBeUndefined();
  });

  it('has the picture beside a short programme, only the programme if that is longer, and neither if it is too long', () => {
    const shown = [2, 9, 40].map((parts) => poster(`${IMAGE}\n${programmeOf(parts)}`));
    expect(shown.map(({ programme, picture }) => [programme[0]?.parts.length ?? 0, picture !== undefined])).toEqual([
      [2, true],
      [9, false],
      [0, true],
    ]);
  });
});
