import { fill } from '../../../i18n/phrases.ts';
import type { editor } from '../../../i18n/nb/editor.ts';
import { readMoment, writeMoment } from '../../moment-form.ts';
import { MomentInputs } from './moment-inputs.tsx';

interface Props {
  label: string;
  values: readonly string[];
  onChange(values: string[]): void;
  id: string;
  timed: boolean;
  words: Pick<typeof editor, 'repeat' | 'moment'>;
}

/** A list of date inputs with a button to add one. */
export function DateList({ label, values, onChange, id, timed, words }: Props) {
  const replace = (index: number, ...dates: string[]) => onChange(values.toSpliced(index, 1, ...dates));
  return (
    <fieldset>
      <legend>{label}</legend>
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may be the same while they are written
        <div key={index} className="date-item">
          <MomentInputs
            value={readMoment(value) ?? { date: '', time: '' }}
            onChange={(form) => replace(index, writeMoment(form))}
            id={`${id}-${index}`}
            timed={timed}
            words={words.moment}
          />
          <button type="button" className="plain-button" onClick={() => replace(index)}>
            {fill(words.repeat.remove, { date: value })}
          </button>
        </div>
      ))}
      <button type="button" className="plain-button" onClick={() => onChange([...values, values.at(-1) ?? ''])}>
        {words.repeat.another}
      </button>
    </fieldset>
  );
}
