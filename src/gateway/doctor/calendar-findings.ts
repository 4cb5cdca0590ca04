import type { Language } from '../../i18n/index.ts';
import { calendarPageOf } from '../association-calendars/pages.ts';
import type { CalendarSource } from '../association-calendars/sources.ts';
import { type Association, nameOf } from '../people/list-page.ts';
import type { Finding, FindingItem } from './finding.ts';

/** Finds calendars of associations that cannot be fetched, and those that have lost most of what they had. */
export function calendarFindings(
  language: Language,
  sources: readonly CalendarSource[],
  associations: readonly Association[],
): Finding[] {
  const { faults } = language.words.ownCalendar;
  const itemOf = ({ association, result: { fault } }: CalendarSource): FindingItem => {
    const name = nameOf(language, associations, association);
    return { text: fault ? `${name}: ${faults[fault]}` : name, href: calendarPageOf(association) };
  };
  const failing = sources.filter(({ result }) => result.fault);
  const lost = sources.filter(({ result }) => !result.fault && result.hasLostMost);
  return [...finding('calendarFails', failing.map(itemOf)), ...finding('calendarLost', lost.map(itemOf))];
}

function finding(kind: 'calendarFails' | 'calendarLost', items: readonly FindingItem[]): Finding[] {
  return items.length === 0 ? [] : [{ kind, level: 'warning', values: { n: items.length }, items }];
}
