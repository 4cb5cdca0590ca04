/** One property, unfolded. */
export interface Line {
  /** The number of its first line in the file. */
  number: number;
  name: string;
  parameters: string;
  value: string;
  /** The component that it stands in. */
  component: string;
}

/** The properties of one VEVENT. */
export class EventLines {
  readonly number: number;
  readonly lines: Line[] = [];

  constructor(number: number) {
    this.number = number;
  }

  all(name: string): Line[] {
    return this.lines.filter((line) => line.name === name);
  }

  /** Gives the property that is known to be there. */
  one(name: string): Line {
    return this.lines.find((line) => line.name === name) as Line;
  }
}

/** Reads the lines of a calendar, each in the component that it stands in. */
export function linesOf(text: string): Line[] {
  const open: string[] = [];
  return unfold(text).map(({ number, content }) => {
    const [, name = content, parameters = '', value = ''] =
      /^([\w-]+)(?:;((?:[^":]|"[^"]*")*))?:(.*)$/s.exec(content) ?? [];
    if (name === 'END') open.pop();
    const line = { number, name, parameters, value, component: open.at(-1) ?? '' };
    if (name === 'BEGIN') open.push(value);
    return line;
  });
}

/**
 * Sorts lines into events and time zones.
 *
 * An unclosed or unopened component is an error; so is a property after a subcomponent (RFC 5545, 3.6.1).
 */
export function componentsOf(lines: readonly Line[]): { events: EventLines[]; zones: string[]; faults: string[] } {
  const events: EventLines[] = [];
  const open: { name: string; hasParts: boolean }[] = [];
  const faults: string[] = [];
  for (const line of lines) {
    const around = open.at(-1);
    if (line.name === 'BEGIN') {
      if (around) around.hasParts = true;
      open.push({ name: line.value, hasParts: false });
      if (line.value === 'VEVENT') events.push(new EventLines(line.number));
    } else if (line.name === 'END') {
      if (open.pop()?.name !== line.value) faults.push(`line ${line.number}: ends nothing`);
    } else {
      if (around?.hasParts) faults.push(`line ${line.number}: ${line.name} stands behind a part of ${around.name}`);
      if (line.component === 'VEVENT') events.at(-1)?.lines.push(line);
    }
  }
  if (open.length > 0) faults.push(`${open.map(({ name }) => name).join(', ')} is never ended`);
  if (lines[0]?.value !== 'VCALENDAR') faults.push('the file begins with no calendar');
  const zones = lines.filter(({ name, component }) => name === 'TZID' && component === 'VTIMEZONE');
  return { events, zones: zones.map(({ value }) => value), faults };
}

function unfold(text: string): { number: number; content: string }[] {
  const lines: { number: number; content: string }[] = [];
  for (const [index, line] of text.replace(/\r\n$/, '').split('\r\n').entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(line) && last) last.content += line.slice(1);
    else lines.push({ number: index + 1, content: line });
  }
  return lines;
}
