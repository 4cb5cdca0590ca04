import { useEffect, useRef } from 'react';
import type { GridRow } from '../domain/calendar/month-grid.ts';
import { type OccurrenceStatus, statusFacts } from '../domain/events/statuses.ts';
import { capitalise, clock, clockRange } from '../i18n/dates.ts';
import { price } from '../i18n/money.ts';
import { count } from '../i18n/phrases.ts';
import type { MonthSettings } from './month-settings.ts';

interface DayProps {
  settings: MonthSettings;
  day: string;
  rows: readonly GridRow[];
  onClose: () => void;
}

/** Shows the list of a day in a dialog over the grid, and restores focus when closed. */
export function MonthDay({ settings, day, rows, onClose }: DayProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { words, days } = settings;
  const tasks = settings.tasks[day];
  const title = capitalise(settings.dates[Number(day.slice(8)) - 1] ?? '');
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="month-day" aria-labelledby="month-day" onClose={onClose}>
      <div className="ruled">
        <h2 id="month-day">{title}</h2>
        <button className="ds-button" data-variant="secondary" type="button" onClick={() => dialog.current?.close()}>
          {words.month.close}
        </button>
      </div>
      {rows.length > 0 ? (
        <>
          <ol className="rows">
            {rows.map((row) => (
              <DayRow key={`${row.occurrence.url} ${row.hour} ${row.movedAway}`} settings={settings} row={row} />
            ))}
          </ol>
          <p className="see-day">
            <a href={`${days}${day}/`}>{count(settings, words.activities.wholeDay, 1)}</a>
          </p>
        </>
      ) : (
        <p>{words.month.noneOnDay}</p>
      )}
      {tasks && (
        <p className="see-day">
          <a href={tasks.address}>{tasks.text}</a>
        </p>
      )}
    </dialog>
  );
}

function DayRow({ settings, row }: { settings: MonthSettings; row: GridRow }) {
  const { words, foreign } = settings;
  const { occurrence, hour, off, continued, movedAway } = row;
  const { title, lang, url, status, organisers, start, end } = occurrence;
  const place = statusFacts[status].isOnline ? words.status.online : occurrence.place;
  const note = foreign[lang ?? ''];
  const link = (
    <a href={url} lang={lang}>
      {title}
    </a>
  );
  return (
    <li className="row">
      <p className="when">
        {!hour && words.activities.allDay}
        {hour && !movedAway && clockRange(settings, start, end)}
        {hour && movedAway && clock(settings, hour)}
      </p>
      <p className="what">
        <Stamp settings={settings} status={status} />
        {off ? <s>{link}</s> : link}
        {note && <span className="title-language"> ({note})</span>}
      </p>
      <p className="where">{[place, organisers.join(', ')].filter(Boolean).join(' · ')}</p>
      {!off && occurrence.price !== undefined && <p className="price">{price(settings, occurrence.price)}</p>}
      {continued && <p className="notes">{words.activities.continued}</p>}
    </li>
  );
}

function Stamp({ settings, status }: { settings: MonthSettings; status: OccurrenceStatus }) {
  const words = settings.words.status;
  if (status === 'planned') return null;
  return (
    <span className="status-badge" data-kind={statusFacts[status].badge}>
      {words[status]}
    </span>
  );
}
