import { z } from 'zod';
import { field } from '../fields/field.ts';

/** Accepts the old addresses of renamed pages with their new ones; no address twice, and no loop. */
export function redirects() {
  return z.array(redirect).max(500).superRefine(refuseLoops).default([]);
}

/** Without language prefix, in the form of our own addresses: a page ends in a slash, a calendar in `.ics`. */
function ownPath() {
  return z
    .string()
    .max(250)
    .regex(/^(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){1,4}(?:\/|\.ics)$/, 'own-path');
}

const redirect = z
  .strictObject({
    from: field({ nb: 'Gammel adresse', nn: 'Gammal adresse', en: 'Old address' }, ownPath(), {
      nb: 'For eksempel «/lokaler/gammelt-navn/».',
      nn: 'Til dømes «/lokaler/gammalt-namn/».',
      en: 'For example “/lokaler/gammelt-navn/”.',
    }),
    to: field({ nb: 'Ny adresse', nn: 'Ny adresse', en: 'New address' }, ownPath(), {
      nb: 'For eksempel «/lokaler/nytt-navn/».',
      nn: 'Til dømes «/lokaler/nytt-namn/».',
      en: 'For example “/lokaler/nytt-navn/”.',
    }),
  })
  .refine(({ from, to }) => from.endsWith('.ics') === to.endsWith('.ics'), { error: 'moved-kind', path: ['to'] });

function refuseLoops(moves: readonly { from: string; to: string }[], context: z.RefinementCtx): void {
  const problem = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
  const next = new Map(moves.map(({ from, to }) => [from, to]));
  for (const [index, { from, to }] of moves.entries()) {
    if (moves.findIndex((each) => each.from === from) < index) problem([index, 'from'], 'moved-twice');
    else if (leadsTo(from, to, next)) problem([index, 'to'], 'moved-loop');
  }
}

function leadsTo(wanted: string, start: string, next: ReadonlyMap<string, string>): boolean {
  let at: string | undefined = start;
  for (let steps = 0; at !== undefined && steps <= next.size; steps++) {
    if (at === wanted) return true;
    at = next.get(at);
  }
  return false;
}
