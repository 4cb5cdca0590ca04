import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { gridRows, type MonthChoices, type OpenOccurrence } from '../domain/calendar/month-grid.ts';
import { count } from '../i18n/phrases.ts';
import { MonthDay } from './month-day.tsx';
import { MonthFilters } from './month-filters.tsx';
import type { MonthSettings } from './month-settings.ts';
import { MonthTable } from './month-table.tsx';

interface GridProps {
  settings: MonthSettings;
  occurrences: OpenOccurrence[];
  /** The initial filters. */
  first: MonthChoices;
  onChoose: (choices: MonthChoices) => void;
}

/** Renders a month as a grid into an element. */
export function renderGrid(target: HTMLElement, props: GridProps): void {
  createRoot(target).render(<MonthGrid {...props} />);
}

function MonthGrid({ settings, occurrences, first, onChoose }: GridProps) {
  const [choices, setChoices] = useState(first);
  const [day, setDay] = useState<string>();
  const rows = useMemo(() => gridRows(occurrences, settings.month, choices), [occurrences, settings, choices]);
  const choose = (chosen: MonthChoices) => {
    setChoices(chosen);
    onChoose(chosen);
  };
  const shown = new Set([...rows.values()].flat().map(({ occurrence }) => occurrence));
  return (
    <>
      <MonthFilters settings={settings} choices={choices} onChoose={choose} />
      <p className="month-count">
        <span role="status">{count(settings, settings.words.month.shown, shown.size)}</span>{' '}
        <span className="soft">{settings.words.month.keys}</span>
      </p>
      <MonthTable settings={settings} rows={rows} onOpen={setDay} />
      {day && <MonthDay settings={settings} day={day} rows={rows.get(day) ?? []} onClose={() => setDay(undefined)} />}
    </>
  );
}
