import { expect, test } from 'vitest';
import { calendar, datesIn, event } from './calendar.ts';
import { BYTES, END, EXCEPTIONS, LENGTHS, OSLO, RULES, tuesdays, ZONES } from './ordinary-calendars.ts';
import { PRODUCERS } from './producer-calendars.ts';
import { RARE } from './rare-calendars.ts';

test.each([...ZONES, ...LENGTHS, ...RULES, ...EXCEPTIONS, ...BYTES, ...RARE, ...PRODUCERS])('%s', (_, lines, dates) => {
  expect(datesIn(calendar(...lines))).toEqual(dates);
});

test('bare line feeds, bare carriage returns and a byte order mark make no difference', () => {
  const text = calendar(...event(OSLO, END, 'RRULE:FREQ=WEEKLY;COUNT=2'));
  for (const same of [text.replaceAll('\r\n', '\n'), text.replaceAll('\r\n', '\r'), `\ufeff${text}`]) {
    expect(datesIn(same)).toEqual(tuesdays('2026-12-01', '2026-12-08'));
  }
});
