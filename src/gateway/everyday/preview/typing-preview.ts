import { dateOf, addDays } from '../../../domain/time/days.ts';
import { capitalise, longDate } from '../../../i18n/dates.ts';
import { fill, type Language } from '../../../i18n/index.ts';
import { dateAndTime } from '../../../i18n/when.ts';
import { themes } from '../../../schemas/codes.ts';
import type { Event } from '../../../schemas/event.ts';
import { entryText } from '../../../entries/entry-text.ts';
import { MAIN } from '../../git/repository.ts';
import { isNightAfter } from '../../public-forms/activity-text.ts';
import type { FormValues } from '../../public-forms/typed-values.ts';
import { clockOf } from '../../review/context.ts';
import { clashesInSentences } from '../../review/difference-list.ts';
import { clashesOfText } from '../../review/queue.ts';
import { rawFields } from '../../entry/fields.ts';
import type { FormRequest, OpenForm, Proposal } from '../everyday-form.ts';
import { datesOf } from '../proposal.ts';
import { changePreview } from './change-preview.ts';
import type { PreviewBlock } from './preview-block.ts';
import { similarEntries } from '../similar-entries.ts';

/**
 * Describes what is written so far, by the code of the preview before sending: how the times were understood, the next
 * dates, what they clash with, and what may be there already; of the smaller forms, what they change. Unfinished fields
 * are left out.
 */
export async function typingPreview(
  request: FormRequest,
  opened: OpenForm,
  typed: FormValues,
): Promise<PreviewBlock[]> {
  const proposal = opened.propose(typed);
  // The forms of single dates have no title.
  const isWholeActivity = proposal.location.collection === 'events' && typed.title !== undefined;
  return isWholeActivity ? activityPreview(request, proposal) : changePreview(request, opened, { proposal, typed });
}

async function activityPreview(request: FormRequest, { location, raw, base }: Proposal): Promise<PreviewBlock[]> {
  const { language, parts } = request;
  const event = (rawFields(location, raw) ?? {}) as Partial<Event>;
  const { everyday: words, review } = language.words;
  const now = clockOf(parts);
  const dates = await datesOf(request, location, event);
  const main = (await parts.review.editing.repository.refs()).get(MAIN) ?? '';
  const known = base === undefined ? undefined : location;
  const bytes = Buffer.from(entryText(completed(event)));
  const clashes = await clashesOfText(parts, { location, main, bytes, isNew: !known });
  const asLines = (texts: readonly string[]) => texts.map((text) => ({ text }));
  const blocks: PreviewBlock[] = [
    { group: 'hva', heading: words.similar.heading, lines: await similarEntries(request, known, event) },
    { group: 'nar', heading: words.understood, lines: asLines(timesInWords(language, event, now)) },
    { group: 'nar', heading: words.nextDates, lines: asLines(dates) },
    { group: 'hvor', heading: review.clashes, lines: asLines(clashesInSentences(language, clashes, now)) },
  ];
  return blocks.filter(({ lines }) => lines.length > 0);
}

/** Says how date and times were understood, and that an end belongs to the night after. */
function timesInWords(language: Language, { start = '', end }: Partial<Event>, now: string): string[] {
  if (!start) return [];
  const when = capitalise(dateAndTime(language, { start, end: end ?? start }, now)).replace(/–$/, '');
  const next = addDays(dateOf(start), 1);
  const night =
    end && isNightAfter(start, end) && fill(language.words.everyday.night, { date: longDate(language, next) });
  return [when, ...(night ? [night] : [])];
}

// Clashes need times and a place alone; the rest is there so that the entry is valid.
function completed({ start, end, repeat, venue, place, changes, audiences, ages, associations }: Partial<Event>) {
  const fields = {
    start,
    end,
    repeat,
    changes,
    audiences,
    ages,
    associations,
    ...(venue ? { venue } : { place: place || '–' }),
  };
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined);
  const rest = { title: '–', summary: '–', kind: 'activity', theme: themes[0], price: 0 };
  return { ...rest, ...Object.fromEntries(filled) };
}
