interface Option<Value> {
  value: Value;
  label: string;
}

interface SelectProps<Value> {
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange(value: Value): void;
}

/** A labelled native select. */
export function Select<Value extends string>({ label, options, value, onChange }: SelectProps<Value>) {
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

interface CheckboxGroupProps<Value> {
  label?: string;
  options: readonly Option<Value>[];
  chosen: readonly Value[];
  onToggle(value: Value): void;
}

/** A group of labelled checkboxes. */
export function CheckboxGroup<Value extends string>({ label, options, chosen, onToggle }: CheckboxGroupProps<Value>) {
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
