import { dateOf, weekdayOf } from '../../domain/time/days.ts';
import { shownLabel } from '../../domain/collections/labels.ts';
import type { Findable } from '../../domain/findable.ts';
import type { Portal, PortalEvent } from '../../domain/portal.ts';
import { seriesEnd } from '../../domain/events/series-end.ts';
import { isNorwegian, type Language, languageName } from '../../i18n/index.ts';
import { seriesInWords } from '../../i18n/schedule.ts';
import type { CollectionName } from '../../schemas/collections.ts';

type Words = Language['words'];

/** Puts the codes of an entry in words, and how often an event takes place. */
export function wordsAbout({ collection, entry, themes }: Findable, language: Language, portal: Portal): string[] {
  const { words } = language;
  const data = entry.data as Coded;
  const kinds: Record<string, string> = KINDS[collection]?.(words) ?? {};
  return [
    ...Object.values(shownLabel(language, collection)),
    kinds[data.kind ?? ''],
    ...themes.map((theme) => portal.site.themes[theme] ?? words.themes[theme]),
    ...(data.audiences ?? []).map((code) => portal.site.audiences[code] ?? words.audiences[code]),
    ...(data.access ?? []).map((code) => words.access[code]),
    ...(data.task_kinds ?? []).map((code) => words.taskKinds[code]),
    // Norwegian is spoken nearly everywhere: a match on everything helps nobody.
    ...(data.languages ?? []).filter((code) => !isNorwegian(code)).map((code) => languageName(language, code)),
    data.from_home && words.tasks.fromHome,
    ...(data.rooms ?? []).map(({ title }) => title),
    ...(data.tasks ?? []),
    data.how_often && words.frequencies[data.how_often],
    data.price === 0 && words.price.free,
    collection === 'events' && seriesOf(entry as unknown as PortalEvent, language, portal),
  ].filter((text) => typeof text === 'string');
}

const KINDS: Partial<Record<CollectionName, (words: Words) => Record<string, string>>> = {
  events: (words) => words.kinds,
  venues: (words) => words.venueKinds,
  opportunities: (words) => words.taskKinds,
  equipment: (words) => words.equipmentKinds,
};

/** The coded fields of entries in some collections. */
interface Coded {
  kind?: string;
  audiences?: readonly (keyof Words['audiences'])[];
  access?: readonly (keyof Words['access'])[];
  task_kinds?: readonly (keyof Words['taskKinds'])[];
  how_often?: keyof Words['frequencies'];
  languages?: readonly string[];
  price?: number | string;
  from_home?: boolean;
  rooms?: readonly { title: string }[];
  tasks?: readonly string[];
}

function seriesOf(event: PortalEvent, language: Language, { now }: Portal): string | undefined {
  const { start, end, repeat } = event.data;
  if (!repeat) return undefined;
  const weekday = weekdayOf(dateOf(start));
  return seriesInWords(language, {
    start,
    end,
    repeat,
    ...seriesEnd(event, now),
    weekday,
    now,
  });
}
