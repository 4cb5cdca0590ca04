import type { z } from 'zod';
import { addDays } from '../../../src/domain/time/days.ts';
import { accessCodes, audiences } from '../../../src/schemas/codes.ts';
import type { event } from '../../../src/schemas/event.ts';
import { regularActivities, singleActivities } from './activities.ts';
import { bodyOf, contact, type Draft, entryBasics } from './common.ts';
import { mobileNumber, placeName, slugMaker } from './names.ts';
import type { Random } from './random.ts';
import { daysOf, type Schedule, seriesSchedule, singleSchedule } from './schedules.ts';
import { phrase } from './sentences.ts';
import { areas } from './settings.ts';
import { type Counts, NOW } from './sizes.ts';

type EventFields = z.input<typeof event>;
type Change = NonNullable<EventFields['changes']>[number];

/** The slugs that events refer to. */
interface Targets {
  associations: string[];
  venues: string[];
}

/** Generates series and single events; a few associations and venues have most of them. */
export function makeEvents(
  random: Random,
  counts: Pick<Counts, 'series' | 'single'>,
  targets: Targets,
): Draft<EventFields>[] {
  const slugFor = slugMaker();
  const series = Array.from({ length: counts.series }, () => makeEvent(random, true, slugFor, targets));
  const single = Array.from({ length: counts.single }, () => makeEvent(random, false, slugFor, targets));
  return [...series, ...single];
}

function makeEvent(
  random: Random,
  isSeries: boolean,
  slugFor: (title: string) => string,
  targets: Targets,
): Draft<EventFields> {
  const [activity, theme, kind] = isSeries
    ? ([...random.pick(regularActivities), 'activity'] as const)
    : random.pick(singleActivities);
  const title = `${activity} ${placeName(random).at}`;
  const slug = slugFor(title);
  const { body, host } = bodyOf(random, slug);
  const schedule = isSeries ? seriesSchedule(random) : singleSchedule(random);
  const basics = entryBasics(random, 'events', slug, title);
  const fields = {
    ...basics,
    kind,
    associations: organisers(random, targets),
    ...whereOf(random, targets, host),
    ...schedule,
    ...(random.chance(0.2) && { changes: changes(random, schedule, targets, host) }),
    ...(random.chance(0.01) && { cancelled: { note: `${phrase(random, 'office')} er syk.` } }),
    theme,
    audiences: random.some(audiences, 0.3),
    ...(random.chance(0.15) && { ages: { from: random.between(1, 12), to: random.between(13, 25) } }),
    ...(random.chance(0.6) ? { price: 0 } : { price: random.between(1, 20) * 10 }),
    ...(random.chance(0.3) && { price_note: `${phrase(random, 'food')} er med i prisen` }),
    ...(random.chance(0.2) && {
      signup: { sms: mobileNumber(random), ...(!isSeries && { by: schedule.start.slice(0, 10) }) },
    }),
    access: random.some(accessCodes, 0.25),
    languages: random.chance(0.15) ? ['nb', 'en', 'uk'] : [],
    ...(random.chance(0.6) && { contact: contact(random, host) }),
    ...(random.chance(0.1) && {
      translations: { en: { title: `Welcome to ${title}`, summary: 'Everyone is welcome.' } },
    }),
  };
  return { collection: 'events', slug, fields, body };
}

function organisers(random: Random, { associations }: Targets): string[] {
  const first = random.pickSkewed(associations);
  return random.chance(0.1) ? [...new Set([first, random.pick(associations)])] : [first];
}

function whereOf(random: Random, { venues }: Targets, host: string) {
  if (random.chance(0.85)) return { venue: random.pickSkewed(venues) };
  if (random.chance(0.3)) return { url: `https://${host}/mote` };
  return { place: `Oppmøte ${placeName(random).at}`, area: random.pick(areas).slug };
}

/** Generates changes on one or two dates, most of them within weeks of the simulated time. */
function changes(random: Random, schedule: Schedule, targets: Targets, host: string): Change[] {
  const days = daysOf(schedule);
  const near = days.filter((day) => day > addDays(NOW, -14) && day < addDays(NOW, 42));
  const dates = new Set([random.pick(near.length > 0 ? near : days), random.pick(days)]);
  return [...dates].sort().map((date) => change(random, date, schedule, targets, host));
}

function change(random: Random, date: string, { start }: Schedule, { venues }: Targets, host: string): Change {
  const note = `${phrase(random, 'office')} gir beskjed ${random.pick(['på SMS', 'på nett', 'i skranken'])}.`;
  const status = random.pick([
    'cancelled',
    'cancelled',
    'cancelled',
    'moved',
    'moved',
    'full',
    'online',
    'postponed',
  ] as const);
  if (status === 'online') return { date, status, url: `https://${host}/mote`, note };
  if (status !== 'moved') return { date, status, note };
  if (random.chance(0.5) || start.length === 10) return { date, status, venue: random.pick(venues), note };
  return { date, status, start: `${addDays(date, random.between(0, 2))}T20:00`, note };
}
