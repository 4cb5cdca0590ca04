import { dateOf, type Moment, weekdayOf } from '../../domain/time/days.ts';
import type { Language } from '../../i18n/index.ts';
import { seriesInWords } from '../../i18n/schedule.ts';
import { dateAndTime } from '../../i18n/when.ts';
import type { Choice, RowSetting } from '../../imports/spreadsheets/activity-rows.ts';
import { repeatOf, whenOf } from '../public-forms/activity-text.ts';
import type { RowProposal } from './row-proposals.ts';

/** Describes a row in a line: when, how often, where, for how much, and by whom if that may differ. */
export function rowInWords(
  language: Language,
  { values }: Pick<RowProposal, 'values'>,
  { setting, now }: { setting: Pick<RowSetting, 'venues' | 'organisers'>; now: Moment },
): string {
  const { start = '', end = start } = whenOf(values);
  const day = dateOf(start);
  const repeat = repeatOf(values);
  return [
    dateAndTime(language, { start, end }, now),
    repeat && seriesInWords(language, { start: day, repeat, weekday: weekdayOf(day), last: repeat.until, now }),
    nameOf(setting.venues, values.venue) ?? values.place,
    values.price,
    setting.organisers.length > 1 && nameOf(setting.organisers, values.associations),
  ]
    .filter(Boolean)
    .join(' · ');
}

function nameOf(choices: readonly Choice[], value = ''): string | undefined {
  return choices.find((each) => each.value === value)?.label;
}
