interface Option<Value> {
  value: Value;
  label: string;
}

interface ChoiceProps<Value> {
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange(value: Value): void;
}

/** One choice of several, in the browser's own list. */
export function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChecksProps<Value> {
  label?: string;
  options: readonly Option<Value>[];
  chosen: readonly Value[];
  onToggle(value: Value): void;
}

/** Boxes to tick, of which any number may be. */
export function Checks<Value extends string>({ label, options, chosen, onToggle }: ChecksProps<Value>) {
  return (
    <fieldset>
      {label && <legend>{label}</legend>}
      {options.map(({ value, label: name }) => (
        <label key={value} className="check">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
