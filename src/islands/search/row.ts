import { addressIn } from '../../i18n/addresses.ts';
import { capitalise, longDate } from '../../i18n/dates.ts';
import type { DocumentFacts, ShownText } from '../../search/index/document.ts';
import { dateOfDay } from '../../search/intents/day-ranges.ts';
import type { SearchSettings } from './settings.ts';

/** A result as it is shown. */
export interface ShownHit {
  path: string;
  /** The day on which it takes place, if days were asked for. */
  day?: number | undefined;
  facts?: DocumentFacts | undefined;
  text?: ShownText | undefined;
}

/** Renders a result. All text from authors is inserted as text, not as HTML. */
export function resultRow(hit: ShownHit, query: string, settings: SearchSettings): HTMLLIElement {
  const { path, facts, text } = hit;
  const { kinds, activities, dayList } = settings.words;
  const kind = facts?.kind as keyof typeof kinds | undefined;
  const title = text?.title ?? (hit.day === undefined ? activities : dateText(hit.day, settings));
  const link = Object.assign(document.createElement('a'), {
    href: addressIn(settings, path, facts?.translated?.includes(settings.code)),
  });
  link.append(...highlightMatches(title, query));
  if (text?.titleLanguage) link.lang = text.titleLanguage;
  const row = Object.assign(document.createElement('li'), { className: 'row' });
  const summary = paragraph('where', text?.summary ?? dayList);
  if (text?.summaryLanguage) summary.lang = text.summaryLanguage;
  const what = paragraph('what', '');
  what.append(link, ...languageNote(hit, settings));
  row.append(paragraph('when', kind ? kinds[kind].one : kinds.events.other), what, summary);
  const line = lineOf(hit, settings);
  if (line) row.append(paragraph('notes', line));
  return row;
}

/** When and where: on the day that was asked for, else the next time. */
function lineOf({ facts, text, day }: ShownHit, settings: SearchSettings): string {
  const line = text?.line ?? '';
  if (day === undefined || !facts?.days || day === settings.today + (facts.days[0] ?? 0)) return line;
  const [, ...rest] = line.split(' · ');
  return [dateText(day, settings), ...rest].join(' · ');
}

function dateText(day: number, { locale }: SearchSettings): string {
  return capitalise(longDate({ locale }, dateOfDay(day), dateOfDay(day)));
}

// Names are the same in every language.
function languageNote({ facts, text }: ShownHit, { foreign }: SearchSettings): Node[] {
  const isName = facts?.kind === 'associations' || facts?.kind === 'venues';
  const note = text?.titleLanguage && !isName && foreign[text.titleLanguage];
  if (!note) return [];
  return [Object.assign(document.createElement('span'), { className: 'title-language', textContent: ` (${note})` })];
}

function paragraph(className: string, textContent: string): HTMLParagraphElement {
  return Object.assign(document.createElement('p'), { className, textContent });
}

/** Highlights the words of a title that contain a word of the query. */
function highlightMatches(title: string, query: string): (string | Node)[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return title.split(/([\p{L}\p{N}]+)/u).map((part) => {
    const isMatch = words.some((word) => part.toLowerCase().includes(word));
    return isMatch ? Object.assign(document.createElement('mark'), { textContent: part }) : part;
  });
}
