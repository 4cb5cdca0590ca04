import { Calendar, type CalendarOptions, type EventInput } from '@fullcalendar/core';
import english from '@fullcalendar/core/locales/en-gb';
import bokmal from '@fullcalendar/core/locales/nb';
import nynorsk from '@fullcalendar/core/locales/nn';
import dayGrid from '@fullcalendar/daygrid';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { addDays, dateAt } from '../domain/time/days.ts';
import { gridEvents, type GridRow } from '../domain/calendar/month-grid.ts';
import { dayContent, eventContent, tasksContent, weekdayContent } from './month-cells.ts';
import { addKeyboardNavigation } from './month-keys.ts';
import type { MonthSettings } from './month-settings.ts';

interface TableProps {
  settings: MonthSettings;
  rows: ReadonlyMap<string, readonly GridRow[]>;
  onOpen: (day: string) => void;
}

/** The number of activities shown in a day; the number above them counts all. */
const MAX_PER_DAY = 4;

/** Where days have room for activities, as in `month-grid.css`; on a phone their number says it all. */
const ROOMY = '(min-width: 64rem)';

const LOCALES = { nb: bokmal, nn: nynorsk, en: english };

/** Renders a month with FullCalendar, which only receives days. Hours are text, so no time zone can shift them. */
export function MonthTable({ settings, rows, onOpen }: TableProps) {
  const place = useRef<HTMLDivElement>(null);
  const calendar = useRef<Calendar>(null);
  const isRoomy = useSyncExternalStore(onRoomChange, () => matchMedia(ROOMY).matches);
  useEffect(() => {
    const content = contentOf(settings, rows, isRoomy);
    // Drawing a month takes a slow phone a second, so it is drawn once.
    if (calendar.current) redraw(calendar.current, content);
    else calendar.current = draw(place.current as HTMLDivElement, { ...optionsFor(settings), ...content });
  }, [settings, rows, isRoomy]);
  useEffect(() => {
    const element = place.current as HTMLDivElement;
    element.querySelector('[role="grid"]')?.setAttribute('aria-label', settings.title);
    return addKeyboardNavigation(element, onOpen);
  }, [settings, onOpen]);
  useEffect(() => () => calendar.current?.destroy(), []);
  return <div ref={place} className="month-grid" />;
}

function onRoomChange(notify: () => void): () => void {
  const query = matchMedia(ROOMY);
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}

function draw(element: HTMLElement, options: CalendarOptions): Calendar {
  const calendar = new Calendar(element, options);
  calendar.render();
  return calendar;
}

function redraw(calendar: Calendar, { dayCellContent, events }: CalendarOptions): void {
  calendar.batchRendering(() => {
    calendar.setOption('dayCellContent', dayCellContent);
    calendar.setOption('events', events);
  });
}

function contentOf(settings: MonthSettings, rows: TableProps['rows'], isRoomy: boolean): CalendarOptions {
  return {
    dayCellContent: ({ date }) => dayContent(settings, dayOf(date), rows),
    events: isRoomy ? [...eventsOf(rows), ...tasksOf(settings)] : [],
  };
}

function optionsFor(settings: MonthSettings): CalendarOptions {
  const { month, code, locale } = settings;
  const language = LOCALES[code as keyof typeof LOCALES];
  return {
    plugins: [dayGrid],
    initialView: 'dayGridMonth',
    initialDate: `${month}-01`,
    timeZone: 'UTC',
    now: () => dateAt(Date.now()),
    ...(language ? { locale: language } : { locale }),
    direction: document.dir === 'rtl' ? 'rtl' : 'ltr',
    firstDay: 1,
    headerToolbar: false,
    height: 'auto',
    fixedWeekCount: false,
    // Days of other months stay empty: their dates are in other files, and grey numerals are hard to read.
    showNonCurrentDates: false,
    dayHeaderContent: ({ dow }) => weekdayContent(settings.weekdays[(dow + 6) % 7] ?? ''),
    eventOrder: 'place',
    eventContent: ({ event }) => {
      const row = event.extendedProps.row as GridRow | undefined;
      return row ? eventContent(settings, row) : tasksContent(event.title);
    },
    eventDidMount: ({ el }) => {
      // The whole grid is one tab stop: its days are reached with the arrow keys and open as lists of links.
      el.tabIndex = -1;
    },
  };
}

function eventsOf(rows: TableProps['rows']): EventInput[] {
  return gridEvents(rows, MAX_PER_DAY).map(({ from, to, row }, place) => ({
    start: from,
    end: addDays(to, 1),
    allDay: true,
    url: row.occurrence.url,
    title: row.occurrence.title,
    extendedProps: { row, place },
    ...(to > from && { classNames: 'long' }),
  }));
}

// Below the activities of their day.
function tasksOf({ tasks }: MonthSettings): EventInput[] {
  return Object.entries(tasks).map(([day, { text, address }]) => ({
    ...{ start: day, end: addDays(day, 1), allDay: true, url: address, title: text },
    extendedProps: { place: Number.MAX_SAFE_INTEGER },
  }));
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
