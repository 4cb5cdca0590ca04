import { describe, expect, test } from 'vitest';
import { organiserContactAtVenue, contactOfEvent } from '../../src/domain/roles.ts';
import { eventStructuredData } from '../../src/feeds/structured-data/structured-data.ts';
import { activity } from '../activity.ts';
import { portalFrom } from '../portal-from.ts';

const event = (associations: string, more = '') =>
  activity(
    { title: 'Kveld', summary: 'Vi ses.', associations: associations.split(', '), start: '2026-11-24', end: undefined },
    more,
  );

const portal = portalFrom(
  {
    'events/stavet.md': event('elvedal-turlagt'),
    'events/to.md': event('elvedal-turlagt, elvedal-turlag'),
    'events/egen.md': event('elvedal-turlagt', 'contact: { role: Leder, phone: 61 00 00 99 }'),
    'events/feil.md': event('elvedal-turlag', 'contact: { role: Leder, phone: 61 00 00 }\nsignup: { phone: 61 00 00 }'),
  },
  '2026-11-21T10:00',
);
const entry = (slug: string) => {
  const found = portal.events.find((each) => each.slug === slug);
  if (!found) throw new Error(`There is no event ${slug}.`);
  return found;
};
const described = (slug: string) =>
  eventStructuredData(portal, entry(slug), new URL(`https://elvedal.example/aktiviteter/${slug}/`));

describe('an event whose first association does not exist', () => {
  test('has the volunteer centre as its contact', () => {
    const { contact, isCentre } = contactOfEvent(entry('stavet'), portal.site);
    expect(isCentre).toBe(true);
    expect(contact.phone).toBe(portal.site.centres[0]?.contact.phone);
  });

  test('has another organiser as its contact, or its own contact, if there is one', () => {
    const turlag = portal.associations.find(({ slug }) => slug === 'elvedal-turlag');
    expect(contactOfEvent(entry('to'), portal.site)).toEqual({ contact: turlag?.data.contacts[0], isCentre: false });
    expect(contactOfEvent(entry('egen'), portal.site)).toMatchObject({
      contact: { phone: '61 00 00 99' },
      isCentre: false,
    });
  });

  test('has its organiser as its contact if its own only number is invalid', () => {
    const turlag = portal.associations.find(({ slug }) => slug === 'elvedal-turlag');
    expect(contactOfEvent(entry('feil'), portal.site)).toEqual({ contact: turlag?.data.contacts[0], isCentre: false });
  });

  test('does not give search engines a made-up organiser', () => {
    const turlag = portal.associations.find(({ slug }) => slug === 'elvedal-turlag');
    expect(described('stavet')).not.toHaveProperty('organizer');
    expect(described('to')).toHaveProperty('organizer', [{ '@type': 'Organization', name: turlag?.data.title }]);
  });
});

describe('an occurrence at a venue', () => {
  const first = (from: typeof portal, slug: string) => {
    const [occurrence] = from.events.find((each) => each.slug === slug)?.occurrences ?? [];
    if (!occurrence) throw new Error(`There is no date of ${slug}.`);
    return occurrence;
  };

  test('has its organiser as an extra contact if someone else owns the venue', () => {
    const phoneOf = (slug: string) => organiserContactAtVenue(first(portal, slug), portal.site);
    expect(phoneOf('to')).toMatchObject({ organiser: 'Elvedal turlag', contact: { phone: '61 00 00 14' } });
    expect(phoneOf('stavet')).toBeUndefined();
  });

  test('has no extra contact if an organiser owns the venue', () => {
    const hut = `
id: 33333333-3333-4333-8333-333333333333
title: Turlagshytta
summary: Ei hytte.
kind: community-house
owner: ELVEDAL TURLAG
address: Skogvegen 1, 2999 Elvedal
area: sentrum
booking: { how: Ring. }
updated: 2026-10-02T08:00:00Z`;
    const own = event('elvedal-turlag').replace('krona-bibliotek', 'turlagshytta');
    const there = portalFrom({ 'venues/turlagshytta.md': hut, 'events/tur.md': own }, '2026-11-21T10:00');
    expect(there.events[0]?.venue?.entry?.data.owner).toBe('ELVEDAL TURLAG');
    expect(organiserContactAtVenue(first(there, 'tur'), there.site)).toBeUndefined();
  });

  test('has no extra contact without a venue', () => {
    const outside = event('elvedal-turlag').replace('venue: krona-bibliotek', 'place: Torget');
    const there = portalFrom({ 'events/tur.md': outside }, '2026-11-21T10:00');
    expect(organiserContactAtVenue(first(there, 'tur'), there.site)).toBeUndefined();
  });
});
