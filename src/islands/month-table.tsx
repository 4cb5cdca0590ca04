import { Calendar, type CalendarOptions, type EventInput } from '@fullcalendar/core';
import english from '@fullcalendar/core/locales/en-gb';
import bokmal from '@fullcalendar/core/locales/nb';
import nynorsk from '@fullcalendar/core/locales/nn';
import dayGrid from '@fullcalendar/daygrid';
import { useEffect, useRef } from 'react';
import { addDays, dateAt } from '../domain/time/days.ts';
import { gridEvents, type GridRow } from '../domain/calendar/month-grid.ts';
import { dayContent, eventContent, weekdayContent } from './month-cells.ts';
import { followKeys } from './month-keys.ts';
import type { MonthSettings } from './month-settings.ts';

interface TableProps {
  settings: MonthSettings;
  rows: ReadonlyMap<string, readonly GridRow[]>;
  onOpen: (day: string) => void;
}

/** How many activities are drawn in a day; the number above them is that of all. */
const MOST_IN_DAY = 4;

const LOCALES = { nb: bokmal, nn: nynorsk, en: english };

/** Draws a month by FullCalendar, which is given days alone: the hours are text, so no zone can move them. */
export function MonthTable({ settings, rows, onOpen }: TableProps) {
  const place = useRef<HTMLDivElement>(null);
  const calendar = useRef<Calendar>(null);
  useEffect(() => {
    const element = place.current as HTMLDivElement;
    calendar.current = new Calendar(element, optionsFor(settings));
    calendar.current.render();
    element.querySelector('[role="grid"]')?.setAttribute('aria-label', settings.title);
    const unfollow = followKeys(element, onOpen);
    return () => {
      unfollow();
      calendar.current?.destroy();
    };
  }, [settings, onOpen]);
  useEffect(() => {
    calendar.current?.batchRendering(() => {
      calendar.current?.setOption('dayCellContent', ({ date }) => dayContent(settings, dayOf(date), rows));
      calendar.current?.setOption('events', eventsOf(rows));
    });
  }, [settings, rows]);
  return <div ref={place} className="month-grid" />;
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
    firstDay: 1,
    headerToolbar: false,
    height: 'auto',
    fixedWeekCount: false,
    // Days of other months are empty: their dates stand in other files, and grey numerals are hard to read.
    showNonCurrentDates: false,
    dayHeaderContent: ({ dow }) => weekdayContent(settings.weekdays[(dow + 6) % 7] ?? ''),
    eventOrder: 'place',
    eventContent: ({ event }) => eventContent(settings, event.extendedProps.row as GridRow),
    eventDidMount: ({ el }) => {
      // One stop of the Tab key for the whole grid: its days are walked by arrows, and open as lists with links.
      el.tabIndex = -1;
    },
  };
}

function eventsOf(rows: TableProps['rows']): EventInput[] {
  return gridEvents(rows, MOST_IN_DAY).map(({ from, to, row }, place) => ({
    start: from,
    end: addDays(to, 1),
    allDay: true,
    url: row.occurrence.url,
    title: row.occurrence.title,
    extendedProps: { row, place },
    ...(to > from && { classNames: 'long' }),
  }));
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
