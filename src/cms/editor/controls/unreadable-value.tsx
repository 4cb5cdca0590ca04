import { fill } from '../../../i18n/phrases.ts';
import { asText, type ControlProps, plainValue, wordsOf } from './control.ts';

/** Shows a value that the form cannot edit, and keeps it until the editor chooses to replace it. */
export function UnreadableValue({ onChange, ...props }: ControlProps) {
  const words = wordsOf(props);
  return (
    <div className={props.classNameWrapper}>
      <p>{fill(words.kept, { value: asText(plainValue(props.value)) })}</p>
      <button type="button" className="plain-button" onClick={() => onChange('')}>
        {words.anew}
      </button>
    </div>
  );
}
