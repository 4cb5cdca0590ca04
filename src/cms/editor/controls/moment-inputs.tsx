import type { editor } from '../../../i18n/nb/editor.ts';
import type { MomentForm } from '../../moment-form.ts';

interface Props {
  value: MomentForm;
  onChange(value: MomentForm): void;
  id: string;
  timed: boolean;
  words: (typeof editor)['moment'];
}

/** Native date and time inputs, which have no time zone. */
export function MomentInputs({ value, onChange, id, timed, words }: Props) {
  return (
    <div className="moment-inputs">
      <label>
        <span>{words.date}</span>
        <input
          id={id}
          type="date"
          value={value.date}
          onChange={({ target }) => onChange({ ...value, date: target.value })}
        />
      </label>
      {timed && (
        <label>
          <span>{words.time}</span>
          <input type="time" value={value.time} onChange={({ target }) => onChange({ ...value, time: target.value })} />
        </label>
      )}
      {timed && !value.time && <p>{words.noTime}</p>}
    </div>
  );
}
