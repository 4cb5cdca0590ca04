import { type Clash, clashesWith } from '../../domain/events/clashes.ts';
import type { PortalOccurrence } from '../../domain/portal.ts';
import { isTimed } from '../../domain/time/days.ts';
import { clock } from '../../i18n/dates.ts';
import { count, fill, joinWithAnd, type Language } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';

/** Other events that clash with an occurrence in one way. */
export interface ClashGroup {
  title: string;
  events: { title: string; lang?: string | undefined; hour: string }[];
  /** How many are not named. */
  more?: string | undefined;
}

const MOST_NAMED = 3;

/** Returns what clashes with an occurrence: at its place at once, at its place, and for its audience at once. */
export function clashGroups({ agenda, language }: ViewContext, occurrence: PortalOccurrence): ClashGroup[] {
  const { clashes: words } = language.words.weekSheet;
  const all = clashesWith(occurrence, agenda);
  const groups = [
    { title: words.placeAtOnce, clashes: all.filter(({ isSamePlace, isAtOnce }) => isSamePlace && isAtOnce) },
    { title: words.place, clashes: all.filter(({ isSamePlace, isAtOnce }) => isSamePlace && !isAtOnce) },
    {
      title: fill(words.audience, { audiences: audiencesOf(language, all) }),
      clashes: all.filter(({ isSamePlace, isAtOnce }) => !isSamePlace && isAtOnce),
    },
  ];
  return groups.filter(({ clashes }) => clashes.length > 0).map((group) => clashGroup(language, group));
}

function clashGroup(language: Language, { title, clashes }: { title: string; clashes: Clash[] }): ClashGroup {
  const { moreClashes } = language.words.weekSheet;
  const left = clashes.length - MOST_NAMED;
  return {
    title,
    events: clashes.slice(0, MOST_NAMED).map(({ occurrence: { event, start } }) => ({
      title: event.data.title,
      lang: event.lang?.title,
      hour: isTimed(start) ? clock(language, start) : language.words.weekSheet.allDay.toLowerCase(),
    })),
    more: left > 0 ? count(language, moreClashes, left) : undefined,
  };
}

function audiencesOf(language: Language, clashes: readonly Clash[]): string {
  const audiences = new Set(clashes.flatMap((clash) => clash.audiences));
  return joinWithAnd(
    language,
    [...audiences].map((code) => language.words.audiences[code]),
  ).toLowerCase();
}
