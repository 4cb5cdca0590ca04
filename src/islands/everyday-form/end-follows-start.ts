const MINUTES_IN_DAY = 24 * 60;

/** Lets the end of an activity follow its start: what lasts two hours still does when it begins later. */
export function followStart(form: HTMLFormElement): void {
  const [from, to] = ['from', 'to'].map((name) => form.elements.namedItem(name));
  if (!(from instanceof HTMLInputElement) || !(to instanceof HTMLInputElement)) return;
  let before = from.value;
  from.addEventListener('change', () => {
    const moved = movedEnd({ before, after: from.value, end: to.value });
    before = from.value;
    if (moved === undefined || moved === to.value) return;
    to.value = moved;
    to.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Returns the end that keeps the length when a start moves; undefined if one of the times is missing. */
export function movedEnd({ before, after, end }: { before: string; after: string; end: string }): string | undefined {
  const [old, start, last] = [before, after, end].map(minutesIn);
  if (old === undefined || start === undefined || last === undefined) return undefined;
  const minutes = (last + start - old + MINUTES_IN_DAY) % MINUTES_IN_DAY;
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function minutesIn(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
