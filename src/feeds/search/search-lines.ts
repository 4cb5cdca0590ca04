import type { Findable } from '../../domain/findable.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import {
  areaTitle,
  comingOccurrences,
  type Portal,
  type PortalAward,
  type PortalEvent,
  type PortalGrant,
} from '../../domain/portal.ts';
import { occurrenceLocation } from '../../domain/events/attendance.ts';
import { nextOpenShift } from '../../domain/tasks.ts';
import { seatingOf } from '../../domain/venues.ts';
import { capitalise, longDate } from '../../i18n/dates.ts';
import { statusLine } from '../../i18n/deadlines.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { price } from '../../i18n/money.ts';
import { placeText } from '../../i18n/places.ts';
import { seatingInWords } from '../../i18n/venues.ts';
import { dateAndTime } from '../../i18n/when.ts';

/** Returns the key fact of a search result: when and where, the deadline, or the telephone. */
export function resultLine(found: Findable, language: Language, portal: Portal): string | undefined {
  const make = lines[found.collection as keyof typeof lines] as Line | undefined;
  return make?.(found.entry as never, language, portal) || undefined;
}

type Line = (entry: never, language: Language, portal: Portal) => string | undefined;

const lines = {
  events: eventLine,
  grants: statusOf,
  awards: statusOf,
  venues: ({ data }: Portal['venues'][number], language: Language, portal: Portal) => {
    return joined([...seatingInWords(language, seatingOf(data)), areaTitle(portal, data.area)]);
  },
  associations: ({ data }: Portal['associations'][number], language: Language, portal: Portal) =>
    data.area ? areaTitle(portal, data.area) : language.words.associations.allOver,
  contacts: callLine,
  help: callLine,
  opportunities: taskLine,
};

function eventLine(event: PortalEvent, language: Language, { now }: Portal): string | undefined {
  const { activity, status } = language.words;
  const coming = comingOccurrences(event, now);
  const next = coming.find((each) => !isOff(each)) ?? coming[0];
  if (next) {
    const when = capitalise(dateAndTime(language, next, now));
    return joined([
      isOff(next) && status[next.status as keyof typeof status],
      when,
      !isOff(next) && placeText(language, occurrenceLocation(next)),
      !isOff(next) && event.data.price !== undefined && price(language, event.data.price),
    ]);
  }
  const last = event.occurrences.findLast((each) => !isOff(each)) ?? event.occurrences.at(-1);
  return last && fill(activity.lastWas, { date: longDate(language, last.start, now) });
}

function statusOf({ status }: PortalGrant | PortalAward, language: Language, { now }: Portal): string {
  return statusLine(language, status, now);
}

// Without opening hours: they are in the language of the entry, the line in the reader's.
function callLine({ data }: { data: { contact: { phone?: string | undefined } } }, { words }: Language) {
  const { phone } = data.contact;
  return phone && fill(words.site.callUs, { phone });
}

function taskLine(task: Portal['opportunities'][number], language: Language, { now }: Portal): string {
  const next = nextOpenShift(task, now);
  return joined([next && capitalise(dateAndTime(language, next, now)), callLine(task, language)]);
}

function joined(parts: (string | number | false | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
