import { useEffect, useState } from 'react';
import type { editor } from '../../i18n/nb/editor.ts';
import type { Series } from '../next-dates.ts';

interface Props {
  series: Series;
  language: string;
  words: (typeof editor)['repeat'];
}

/** Prints the next dates of a series. What reckons them is fetched when a form asks for it first. */
export function NextDates({ series, language, words }: Props) {
  const [dates, setDates] = useState<string[]>();
  const written = JSON.stringify(series);
  useEffect(() => {
    let isCurrent = true;
    import('../next-dates.ts').then(({ nextDates }) => {
      if (isCurrent) setDates(nextDates(JSON.parse(written), language, Date.now()));
    });
    return () => {
      isCurrent = false;
    };
  }, [written, language]);
  if (!series.start) return <p>{words.noStart}</p>;
  return (
    <div className="next-dates" aria-live="polite">
      <p>{dates?.length === 0 ? words.noDates : words.next}</p>
      <ul>
        {dates?.map((date) => (
          <li key={date}>{date}</li>
        ))}
      </ul>
    </div>
  );
}
