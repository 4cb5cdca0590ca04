import type { MonthChoices } from '../domain/calendar/month-grid.ts';
import type { MonthSettings } from './month-settings.ts';

interface FiltersProps {
  settings: MonthSettings;
  choices: MonthChoices;
  onChoose: (choices: MonthChoices) => void;
}

/** The filters of the grid, one value of each kind. */
export function MonthFilters({ settings, choices, onChoose }: FiltersProps) {
  const { filters, words } = settings;
  const isNarrowed = Object.values(choices).some(Boolean);
  return (
    <form className="month-filters" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      {filters.map(({ key, parameter, title, choices: values }) => (
        <label key={key}>
          {title}
          <select
            className="ds-input"
            name={parameter}
            value={choices[key] ?? ''}
            onChange={({ target }) => onChoose({ ...choices, [key]: target.value })}
          >
            <option value="">{words.activities.all}</option>
            {values.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      {isNarrowed && (
        <button className="ds-button" data-variant="tertiary" type="button" onClick={() => onChoose({})}>
          {words.month.showAll}
        </button>
      )}
    </form>
  );
}
