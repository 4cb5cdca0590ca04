/** Returns the anchor of a calendar on the subscription page: `tema-sprak` for `/kalender/tema/sprak.ics`. */
export function calendarAnchor(path: string): string {
  return path.replace(/^\/kalender\/|\.ics$/g, '').replaceAll('/', '-');
}
