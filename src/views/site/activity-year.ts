import { type YearCounts, yearCounts } from '../../domain/events/year-counts.ts';
import { type IconName, themeIcons } from '../../domain/appearance/icons.ts';
import { areaTitle } from '../../domain/portal.ts';
import { audienceName, themeName } from '../../i18n/codes.ts';
import { count, fill, wholeNumber } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';

/** The activities of a year in numbers. */
export interface ActivityYearView {
  title: string;
  lead: string;
  tables: BarTableView[];
}

/** A table of numbers with a bar in each row. */
export interface BarTableView {
  /** The id of its heading. */
  id: string;
  title: string;
  note?: string | undefined;
  /** The heading of the names, and of each number. */
  columns: string[];
  rows: BarRowView[];
}

interface BarRowView {
  name: string;
  icon?: IconName | undefined;
  numbers: string[];
  /** The length of the bar, in per cent of the longest. */
  length: number;
}

/** Counts the activities of the present year; nothing if there are none. */
export function activityYear(context: ViewContext): ActivityYearView | undefined {
  const { portal, language } = context;
  const { activityYear: words } = language.words.pages;
  const year = Number(portal.now.slice(0, 4));
  const { total, ...counts } = yearCounts(portal, year);
  if (total.dates === 0) return undefined;
  return {
    title: fill(words.title, { year }),
    lead: count(language, words.lead, total.activities, { year, dates: count(language, words.dates, total.dates) }),
    tables: tablesOf(context, counts),
  };
}

function tablesOf(context: ViewContext, counts: Omit<YearCounts, 'total'>): BarTableView[] {
  const { portal, language } = context;
  const { site } = portal;
  const { activityYear: words } = language.words.pages;
  const table = (id: string, title: string, rows: CountedRow[], note?: string): BarTableView => ({
    ...{ id, title, note },
    columns: [words.what, words.datesColumn, words.activitiesColumn],
    rows: barRows(context, rows),
  });
  return [
    table(
      'etter-tema',
      words.byTheme,
      counts.byTheme
        .map(({ of, count: n }) => ({ name: themeName(language, site, of), icon: themeIcons[of], count: n }))
        .sort((a, b) => b.count.dates - a.count.dates),
    ),
    table(
      'etter-omrade',
      words.byArea,
      counts.byArea.map(({ of, count: n }) => ({ name: of ? areaTitle(portal, of) : words.noArea, count: n })),
    ),
    table(
      'etter-malgruppe',
      words.byAudience,
      counts.byAudience.map(({ of, count: n }) => ({
        name: of ? audienceName(language, site, of) : words.everyone,
        count: n,
      })),
      words.severalAudiences,
    ),
    table(
      'etter-pris',
      words.byPrice,
      counts.byPrice.map(({ of, count: n }) => ({ name: words.price[of], count: n })),
    ),
  ];
}

interface CountedRow {
  name: string;
  icon?: IconName;
  count: { activities: number; dates: number };
}

function barRows({ language }: ViewContext, rows: readonly CountedRow[]): BarRowView[] {
  const most = Math.max(...rows.map(({ count: { dates } }) => dates));
  return rows.map(({ name, icon, count: { activities, dates } }) => ({
    ...{ name, icon },
    numbers: [dates, activities].map((n) => wholeNumber(language, n)),
    length: Math.round((1000 * dates) / most) / 10,
  }));
}
