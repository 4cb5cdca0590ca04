import { useEffect, useState } from 'react';
import type { editor } from '../../../i18n/nb/editor.ts';
import type { NextDate, Series } from '../../next-dates.ts';
import { loadSchedulePreview } from './loading.ts';

interface Props {
  series: Series;
  /** The other fields of the event, to find out what else happens then. */
  event: { slug: string; data: Record<string, unknown> };
  language: string;
  words: (typeof editor)['repeat'];
}

type Clashes = ReadonlyMap<string, readonly string[]>;

/** Prints the next dates of a series, and what else happens then. What reckons them is fetched when a form asks first. */
export function NextDates({ series, event, language, words }: Props) {
  const [dates, setDates] = useState<NextDate[]>();
  const [clashes, setClashes] = useState<Clashes>(new Map());
  const written = JSON.stringify({ series, event });
  useEffect(() => {
    const watch = { isCurrent: true };
    reckon(JSON.parse(written), language, (found, clashing) => {
      if (!watch.isCurrent) return;
      setDates(found);
      setClashes(clashing);
      // What cannot be fetched is not shown; the form works all the same.
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
        {dates?.map(({ date, text, isLeftOut }) => (
          <li key={date} className={isLeftOut ? 'left-out' : undefined}>
            {text}
            {!isLeftOut && clashes.get(date)?.map((clash) => <small key={clash}>{clash}</small>)}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Written = Pick<Props, 'series' | 'event'>;

/** Tells the dates at once, and once more with their clashes when the site has told what else there is. */
async function reckon({ series, event }: Written, code: string, tell: (dates: NextDate[], clashes: Clashes) => void) {
  const [{ nextDates, clashesOn }, language] = await loadSchedulePreview(code);
  const dates = nextDates(series, language, Date.now());
  tell(dates, new Map());
  const held = dates.filter(({ isLeftOut }) => !isLeftOut).map(({ date }) => date);
  tell(dates, await clashesOn(held, event, series.closures, language));
}
