import { addDays } from '../domain/time/days.ts';

/** The number of days that each key moves by, where days run from left to right, and where they do not. */
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const MIRRORED: typeof STEPS = { ...STEPS, ArrowLeft: 1, ArrowRight: -1 };

/**
 * Makes the days of a grid one tab stop with arrow keys, Home and End; Enter, Space or a click opens a day (WAI-ARIA,
 * grid pattern). Returns a function that removes the listeners.
 */
export function addKeyboardNavigation(grid: HTMLElement, onOpen: (day: string) => void): () => void {
  const days = [...grid.querySelectorAll<HTMLElement>('td[data-date]:not(.fc-day-disabled)')];
  // FullCalendar labels a day by its head alone; our label says more.
  for (const each of days) each.removeAttribute('aria-labelledby');
  const cellOf = (day: string) => days.find(({ dataset }) => dataset.date === day);
  const steps = document.dir === 'rtl' ? MIRRORED : STEPS;
  const stopAt = (cell: HTMLElement | undefined) => {
    if (cell) for (const each of days) each.tabIndex = each === cell ? 0 : -1;
    return cell;
  };
  const follow = (event: KeyboardEvent) => {
    const day = dayUnder(event.target);
    if (!day) return;
    if (event.key === 'Enter' || event.key === ' ') onOpen(day);
    else if (event.key === 'Home' || event.key === 'End') stopAt(days.at(event.key === 'Home' ? 0 : -1))?.focus();
    else if (steps[event.key]) stopAt(cellOf(addDays(day, steps[event.key] ?? 0)))?.focus();
    else return;
    event.preventDefault();
  };
  const press = (event: MouseEvent) => {
    const day = dayUnder(event.target);
    if (!day || (event.target as Element).closest('a[href]')) return;
    stopAt(cellOf(day))?.focus();
    onOpen(day);
  };
  stopAt(grid.querySelector<HTMLElement>('.fc-day-today') ?? days[0]);
  grid.addEventListener('keydown', follow);
  grid.addEventListener('click', press);
  return () => {
    grid.removeEventListener('keydown', follow);
    grid.removeEventListener('click', press);
  };
}

function dayUnder(target: EventTarget | null): string | undefined {
  return (target as Element | null)?.closest<HTMLElement>('td[data-date]:not(.fc-day-disabled)')?.dataset.date;
}
