/** A program that asks for calendars. */
export interface CalendarClient {
  name: string;
  /** Whether the device of each subscriber asks; else a server asks once, for however many. */
  perReader: boolean;
}

/** The programs by what they call themselves; the first that matches counts. Seen in public logs and sources, 2026. */
const CLIENTS: readonly (CalendarClient & { pattern: RegExp })[] = [
  { name: 'Google', pattern: /Google-Calendar-Importer/, perReader: false },
  { name: 'Outlook.com', pattern: /Microsoft[ .]?Exchange/i, perReader: false },
  { name: 'Nextcloud', pattern: /Nextcloud/, perReader: false },
  { name: 'Apple', pattern: /dataaccessd|CalendarAgent|CalendarFoundation/, perReader: true },
  { name: 'Outlook', pattern: /Microsoft (?:Office|Outlook)|Outlook-(?:iOS|Android)/i, perReader: true },
  { name: 'Thunderbird', pattern: /Thunderbird/, perReader: true },
  { name: 'ICSx5', pattern: /ICSx5|ICSdroid/, perReader: true },
  { name: 'GNOME', pattern: /Evolution/i, perReader: true },
];

/** Browsers fetch a calendar to open it once; what is not known by name has `perReader`. */
const BROWSER = /^Mozilla\//;

/** Returns the calendar program behind a user agent; undefined for a browser, which subscribes to nothing. */
export function calendarClient(agent: string): CalendarClient | undefined {
  const known = CLIENTS.find(({ pattern }) => pattern.test(agent));
  if (known) return { name: known.name, perReader: known.perReader };
  return BROWSER.test(agent) ? undefined : { name: 'other', perReader: true };
}
