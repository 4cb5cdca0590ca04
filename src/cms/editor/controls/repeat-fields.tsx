import { fill } from '../../../i18n/phrases.ts';
import type { editor } from '../../../i18n/nb/editor.ts';
import { ordinals, skips, weekdays } from '../../../schemas/codes.ts';
import type { PortalSettings } from '../../config/decap-config.ts';
import { type RepeatForm, toggled } from '../../repeat-form.ts';
import { CheckboxGroup, Select } from './choices.tsx';
import { DateList } from './date-list.tsx';

interface Props {
  form: RepeatForm;
  onChange(form: RepeatForm): void;
  id: string;
  portal: PortalSettings;
  isTimed: boolean;
}

const INTERVALS = Array.from({ length: 26 }, (_, index) => index + 1);
const DAYS = Array.from({ length: 28 }, (_, index) => index + 1);

/** The fields of the chosen kind of repetition. */
export function RepeatFields({ form, onChange, id, portal, isTimed }: Props) {
  const words = portal.words as typeof editor;
  const { repeat, weekdays: days, ordinals: nths, moment } = words;
  const set = (change: Partial<RepeatForm>) => onChange({ ...form, ...change });
  if (form.kind === 'none') return null;
  if (form.kind === 'dates') {
    const dates = { values: form.dates, onChange: (values: string[]) => set({ dates: values }) };
    return <DateList {...dates} label={repeat.dates} id={`${id}-dates`} timed={isTimed} words={{ repeat, moment }} />;
  }
  return (
    <>
      {form.kind === 'week' && (
        <>
          <CheckboxGroup
            label={repeat.days}
            options={weekdays.map((day) => ({ value: day, label: days[day] }))}
            chosen={form.on}
            onToggle={(day) => set({ on: toggled(form.on, day) })}
          />
          <Select
            label={repeat.interval}
            options={INTERVALS.map((n) => ({ value: String(n), label: intervalInWords(n, words) }))}
            value={String(form.interval)}
            onChange={(value) => set({ interval: Number(value) })}
          />
        </>
      )}
      {form.kind === 'nth' && (
        <>
          <Select
            label={repeat.nth}
            options={ordinals.map((value) => ({ value, label: nths[value] }))}
            value={form.nth}
            onChange={(nth) => set({ nth })}
          />
          <Select
            label={repeat.weekday}
            options={weekdays.map((value) => ({ value, label: days[value] }))}
            value={form.weekday}
            onChange={(weekday) => set({ weekday })}
          />
        </>
      )}
      {form.kind === 'day' && (
        <Select
          label={repeat.day}
          options={DAYS.map((day) => ({ value: String(day), label: `${day}.` }))}
          value={String(form.day)}
          onChange={(value) => set({ day: Number(value) })}
        />
      )}
      <label>
        <span>{repeat.until}</span>
        <input type="date" value={form.until} onChange={({ target }) => set({ until: target.value })} />
        <small>{repeat.untilHint}</small>
      </label>
      <CheckboxGroup
        options={skips.map((skip) => ({ value: skip, label: repeat.skips[skip] }))}
        chosen={form.skip}
        onToggle={(skip) => set({ skip: toggled(form.skip, skip) })}
      />
      <DateList
        values={form.except}
        onChange={(except) => set({ except })}
        label={repeat.except}
        id={`${id}-except`}
        timed={false}
        words={{ repeat, moment }}
      />
    </>
  );
}

function intervalInWords(n: number, { repeat }: typeof editor): string {
  if (n === 1) return repeat.intervals.one;
  return n === 2 ? repeat.second : fill(repeat.intervals.other, { n });
}
