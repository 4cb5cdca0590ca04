import { addDays } from '../../domain/time/days.ts';

const DATED = /^(DTSTART|DTEND|RDATE|EXDATE|RECURRENCE-ID)((?:;[^:"]*(?:"[^"]*")?)*):(.*)$/i;

/**
 * Rewrites what calendars write and ical.js does not read or reads wrongly: a day without its type, times as in ISO 8601,
 * without seconds, with an offset or at 24:00, spaces between values, the name that Microsoft gives UTC without quotes,
 * and rules in small letters, with spaces or with empty parts.
 */
export function mendedLine(written: string): string {
  const line = written.replace(/^([A-Z-]+;(?:[^:"]*;)?TZID=)(tzone:\/\/[^:;"]+)/i, '$1"$2"');
  if (/^(?:RRULE|EXRULE)[;:]/i.test(line)) return mendedRule(line);
  const [, name = '', parameters = '', list = ''] = DATED.exec(line) ?? [];
  if (!name) return line;
  const values = list.split(',').map((value) => mendedTime(value.trim()));
  const areDays = values.every((value) => /^\d{8}$/.test(value));
  const type = areDays && !/;VALUE=/i.test(parameters) ? ';VALUE=DATE' : '';
  return `${name}${parameters}${type}:${values.join(',')}`;
}

function mendedRule(line: string): string {
  return line
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/;[A-Z]+=(?=;|$)/g, '');
}

const TIME = /^(\d{4})-?(\d{2})-?(\d{2})[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/i;

function mendedTime(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value.replaceAll('-', '');
  const [, year, month, day, hour, minute, second = '00', zone = ''] = TIME.exec(value) ?? [];
  if (!year) return value;
  const date = `${year}-${month}-${day}`;
  if (hour === '24') return `${addDays(date, 1).replaceAll('-', '')}T000000${zone}`;
  const clock = `${hour}${minute}${second === '60' ? '59' : second}`;
  if (!/[+-]/.test(zone)) return `${date.replaceAll('-', '')}T${clock}${zone.toUpperCase()}`;
  const instant = Date.parse(`${date}T${hour}:${minute}:${second}${zone}`);
  // A day that does not exist stays as it is, to be refused.
  return Number.isNaN(instant) ? value : new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}
