import type { Content } from '../src/domain/entry.ts';
import { buildPortal, type Portal } from '../src/domain/portal.ts';
import { contentOf } from '../src/entries/content.ts';
import { validateContent } from '../src/entries/validate-content.ts';
import { languageOf } from '../src/i18n/index.ts';

const SITE = `name: Dugnad
municipality: { name: Elvedal, number: "3999" }
owner: municipality
language: nb
areas: [{ slug: sentrum, title: Sentrum }]
centres: [{ title: Frivilligsentralen, contact: { role: Leder, phone: "61 00 00 00" } }]
updated: 2026-09-01T08:00:00Z`;

const CLOSURES = `updated: 2026-08-01T08:00:00Z
school_years: [{ title: Skoleåret, from: 2026-08-17, to: 2027-06-18 }]
school_holidays: [{ title: Juleferie, from: 2026-12-21, to: 2027-01-01 }]`;

const ASSOCIATION = `---
id: 11111111-1111-4111-8111-111111111111
title: Elvedal turlag
summary: Vi går.
themes: [outdoors]
contacts: [{ role: Leder, phone: "61 00 00 14" }]
updated: 2026-10-01T08:00:00Z
---
`;

const VENUE = `---
id: 22222222-2222-4222-8222-222222222222
title: Krona bibliotek
summary: Et bibliotek.
kind: library
owner: Elvedal kommune
address: Storgata 12, 2999 Elvedal
area: sentrum
coordinates: { latitude: 60.7021, longitude: 10.6014 }
booking: { how: Ring skranken. }
updated: 2026-10-02T08:00:00Z
---
`;

/** Builds a portal of one association, one venue, and the front matter of the entries given by path. */
export function portalFrom(entries: Record<string, string>, now: string): Portal {
  return buildPortal(contentFrom(entries), now);
}

/** Makes the content of such a portal, as it is written: in no language of a reader's yet. */
export function contentFrom(entries: Record<string, string>): Content {
  const files = {
    'site.yml': SITE,
    'closures.yml': CLOSURES,
    'associations/elvedal-turlag.md': ASSOCIATION,
    'venues/krona-bibliotek.md': VENUE,
    ...Object.fromEntries(Object.entries(entries).map(([path, yaml]) => [path, `---\n${yaml.trim()}\n---\n`])),
  };
  const bytes = Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const validation = validateContent(bytes, languageOf('nb'));
  const errors = validation.problems.filter(({ level }) => level === 'error');
  if (errors.length > 0 || !validation.settings) throw new Error(JSON.stringify(errors, null, 2));
  return contentOf({ validation: { ...validation, settings: validation.settings } });
}
