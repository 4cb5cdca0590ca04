import { audienceSlugs, themeSlugs } from '../../domain/addresses.ts';
import { startedElsewhere } from '../../domain/calendar/agenda.ts';
import type { MonthChoices, OpenOccurrence } from '../../domain/calendar/month-grid.ts';
import { daysOfMonth, type Month, monthOf } from '../../domain/time/months.ts';
import type { PortalEvent } from '../../domain/portal.ts';
import { openOccurrence } from '../../feeds/open-data/open-data.ts';
import { audienceName, themeName } from '../../i18n/codes.ts';
import { foreignLanguageNote } from '../../i18n/index.ts';
import { audiences, themes } from '../../schemas/codes.ts';
import type { ViewContext } from '../context.ts';
import { daysWithShifts, type TasksOnDay, tasksOnDay } from '../volunteering/shift-calendar.ts';

/** What the script that draws a month as a grid knows about it. */
export interface MonthGridView {
  /** Occurrences of this month that are stored in the file of another. */
  elsewhere: OpenOccurrence[];
  filters: MonthFilter[];
  /** «in Norwegian», by the language of a title that a reader may not know. */
  foreign: Readonly<Record<string, string>>;
  /** The tasks that need people, by day. */
  tasks: Readonly<Record<string, TasksOnDay>>;
}

/** A filter of a month: the name of its field, and its parameter and values in the address. */
export interface MonthFilter {
  key: keyof MonthChoices;
  parameter: string;
  title: string;
  choices: { value: string; slug: string; text: string }[];
}

/** Returns what the grid of a month needs. */
export function monthGrid(context: ViewContext, month: Month): MonthGridView {
  const { agenda, language } = context;
  const events = daysOfMonth(month).flatMap((day) => (agenda.get(day) ?? []).map(({ occurrence }) => occurrence.event));
  return {
    elsewhere: startedElsewhere(agenda, month).map((each) => openOccurrence(each, language)),
    filters: [themeFilter(context, events), areaFilter(context), audienceFilter(context), priceFilter(context)],
    foreign: foreignNotes(context, events),
    tasks: tasksIn(context, month),
  };
}

function themeFilter({ portal, language }: ViewContext, events: readonly PortalEvent[]): MonthFilter {
  const shown = new Set(events.map(({ data }) => data.theme));
  const choices = themes
    .filter((value) => shown.has(value))
    .map((value) => ({ value, slug: themeSlugs[value], text: themeName(language, portal.site, value) }));
  return { key: 'theme', parameter: 'tema', title: language.words.activities.theme, choices };
}

function areaFilter({ portal, language }: ViewContext): MonthFilter {
  const choices = portal.site.areas.map(({ slug, title }) => ({ value: slug, slug, text: title }));
  return { key: 'area', parameter: 'sted', title: language.words.activities.area, choices };
}

function audienceFilter({ portal, language }: ViewContext): MonthFilter {
  const choices = audiences.map((value) => ({
    value,
    slug: audienceSlugs[value],
    text: audienceName(language, portal.site, value),
  }));
  return { key: 'audience', parameter: 'malgruppe', title: language.words.month.who, choices };
}

function priceFilter({ language: { words } }: ViewContext): MonthFilter {
  const choices = [{ value: 'free', slug: 'gratis', text: words.price.free }];
  return { key: 'price', parameter: 'pris', title: words.activity.price, choices };
}

function foreignNotes({ language }: ViewContext, events: readonly PortalEvent[]): MonthGridView['foreign'] {
  const codes = new Set(events.map(({ lang }) => lang?.title ?? ''));
  return Object.fromEntries(
    [...codes].flatMap((code) => {
      const note = foreignLanguageNote(language, code || undefined);
      return note ? [[code, note]] : [];
    }),
  );
}

function tasksIn(context: ViewContext, month: Month): MonthGridView['tasks'] {
  const days = daysWithShifts(context).filter((day) => monthOf(day) === month);
  return Object.fromEntries(
    days.flatMap((day) => {
      const tasks = tasksOnDay(context, day);
      return tasks ? [[day, tasks]] : [];
    }),
  );
}
