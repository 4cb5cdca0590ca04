import { html } from 'hono/html';
import { capitalise, monthAndYear } from '../../i18n/dates.ts';
import { count, fill, type Language, wholeNumber } from '../../i18n/index.ts';
import { type MonthStatistics, monthTotals, type Statistics, subscriptionsOf } from '../../statistics/statistics.ts';
import { page, section } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';
import { barTable } from './bar-table.ts';

interface ShownStatistics {
  statistics: Statistics;
  /** The month whose pages and feeds are shown; the newest if it was not counted. */
  month?: string | undefined;
}

/** Renders how much the portal is read: all months, then the pages and feeds of one. */
export function statisticsPage(language: Language, { statistics, month = '' }: ShownStatistics): GatewayPage {
  const { statistics: words, review } = language.words;
  const shown = statistics[month] ? month : (Object.keys(statistics).at(-1) ?? '');
  const details = statistics[shown];
  return page(
    words.title,
    html`${details ? monthsSection(language, statistics, shown) : html`<p class="form-section">${words.empty}</p>`}
      ${details && pagesSection(language, shown, details)} ${details && feedsSection(language, shown, details)}
      <p class="form-section actions">
        ${details && html`<a href="/admin/tall/tall.csv" download>${words.csv}</a>`}
        <a href="/admin/saker/">${review.title}</a>
      </p>`,
    words.lead,
  );
}

function monthsSection(language: Language, statistics: Statistics, shown: string): Html {
  const { statistics: words } = language.words;
  const rows = monthTotals(statistics).map(({ month, days, views, feedRequests, subscriptions }) => ({
    name: html`<a href="/admin/tall/?maned=${month}" ${month === shown && html`aria-current="true"`}
      >${capitalise(monthAndYear(language, month))}</a
    >`,
    note: days.counted < days.all ? fill(words.partOfMonth, { days: days.counted, all: days.all }) : '',
    numbers: [views, feedRequests, subscriptions],
  }));
  const columns = [words.month, words.views, words.feedRequests, words.subscriptions];
  return section(
    'maneder',
    words.months,
    html`${barTable(language, { columns, rows, labelledBy: 'maneder' })}
      <p class="soft prose">${words.aboutSubscriptions}</p>`,
  );
}

// More are in the CSV file.
const MOST_ROWS = 50;

function pagesSection(language: Language, month: string, { pages, bots }: MonthStatistics): Html | '' {
  const { statistics: words } = language.words;
  const all = Object.entries(pages);
  if (all.length === 0) return '';
  const rows = all.slice(0, MOST_ROWS).map(([path, views]) => ({ name: linkTo(path), numbers: [views] }));
  const left = all.length - rows.length;
  return section(
    'sider',
    fill(words.pages, { month: monthAndYear(language, month) }),
    html`${barTable(language, { columns: [words.page, words.views], rows, labelledBy: 'sider' })}
      ${left > 0 && html`<p>${count(language, words.morePages, left)}</p>`}
      <p class="soft prose">${count(language, words.bots, bots)}</p>`,
  );
}

function feedsSection(language: Language, month: string, { feeds }: MonthStatistics): Html | '' {
  const { statistics: words } = language.words;
  const rows = Object.entries(feeds)
    .map(([path, feed]) => ({
      name: linkTo(path),
      note: clientsInWords(language, feed.subscriptions),
      numbers: [subscriptionsOf(feed), feed.requests],
    }))
    .sort((a, b) => Number(b.numbers[0]) - Number(a.numbers[0]) || Number(b.numbers[1]) - Number(a.numbers[1]));
  if (rows.length === 0) return '';
  const columns = [words.feed, words.subscriptions, words.feedRequests];
  return section(
    'kalendere',
    fill(words.feeds, { month: monthAndYear(language, month) }),
    barTable(language, { columns, rows, labelledBy: 'kalendere' }),
  );
}

function linkTo(path: string): Html {
  return html`<a href="${path}">${readable(path)}</a>`;
}

/** Decodes an address for people: «/foreninger/åsen-kor/». */
function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function clientsInWords(language: Language, subscriptions: Readonly<Record<string, number>>): string {
  const { otherClients } = language.words.statistics;
  return Object.entries(subscriptions)
    .sort(([, a], [, b]) => b - a)
    .map(([name, n]) => `${name === 'other' ? otherClients : name} ${wholeNumber(language, n)}`)
    .join(', ');
}
