import { useEffect, useState } from 'react';
import type { editor } from '../../../i18n/nb/editor.ts';
import type { NextDate, Series } from '../../next-dates.ts';
import { loadSchedulePreview } from './loading.ts';

interface Props {
  series: Series;
  /** The other fields of the event, used to find clashes; missing for what clashes with nothing. */
  event: { slug: string; data: Record<string, unknown> } | undefined;
  language: string;
  words: (typeof editor)['repeat'];
}

type Clashes = ReadonlyMap<string, readonly string[]>;

/** Shows the next dates of a series and their clashes. The code is loaded on first use. */
export function NextDates({ series, event, language, words }: Props) {
  const [dates, setDates] = useState<NextDate[]>();
  const [clashes, setClashes] = useState<Clashes>(new Map());
  const written = JSON.stringify({ series, event });
  useEffect(() => {
    const watch = { isCurrent: true };
    loadDates(JSON.parse(written), language, (found, clashing) => {
      if (!watch.isCurrent) return;
      setDates(found);
      setClashes(clashing);
      // The form works without the preview.
    }).catch(() => undefined);
    return () => {
      watch.isCurrent = false;
    };
  }, [written, language]);
  if (!series.start) return <p>{words.noStart}</p>;
  return (
    <div className="next-dates" aria-live="polite">
      <p>{dates?.length === 0 ? words.noDates : words.next}</p>
      <ul>
        {dates?.map(({ date, text, isSkipped }) => (
          <li key={date} className={isSkipped ? 'left-out' : undefined}>
            {text}
            {!isSkipped && clashes.get(date)?.map((clash) => <small key={clash}>{clash}</small>)}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Written = Pick<Props, 'series' | 'event'>;

/** Shows the dates at once, and again with clashes when the other events are loaded. */
async function loadDates(
  { series, event }: Written,
  code: string,
  show: (dates: NextDate[], clashes: Clashes) => void,
) {
  const [{ nextDates, clashesOn }, language] = await loadSchedulePreview(code);
  const dates = nextDates(series, language, Date.now());
  show(dates, new Map());
  if (!event) return;
  const heldDates = dates.filter(({ isSkipped }) => !isSkipped).map(({ date }) => date);
  show(dates, await clashesOn(heldDates, event, series.closures, language));
}
