import { v5 } from 'uuid';

// Dugnad's own namespace. It must never change: calendar clients identify events by UIDs derived from it.
const NAMESPACE = '6b0e9a52-5d0f-4f0c-9a39-0d6d1c1e7f3a';

/** Derives the id of an entry that has none, from its path in the content. */
export function idFromPath(path: string): string {
  return v5(path, NAMESPACE);
}

/** Derives the id of an entry that an import makes, so that the same source never makes it twice. */
export function idOfImported(source: string): string {
  return v5(source, NAMESPACE);
}

/** Derives a new id for the later of two entries with the same id. */
export function idOfDuplicate(id: string, path: string): string {
  return v5(id + path, NAMESPACE);
}

/** Derives an event's calendar UID from its stored id, so that renaming a file changes nothing (RFC 7986, 5.3). */
export function calendarUid(municipalityNumber: string, id: string): string {
  return v5(municipalityNumber + id, NAMESPACE);
}

/** Derives the UID of one occurrence in a list of dates. */
export function occurrenceUid(municipalityNumber: string, id: string, date: string): string {
  return calendarUid(municipalityNumber, id + date);
}

/** Derives the UID of a grant deadline. */
export function deadlineUid(municipalityNumber: string, id: string, level: string, date: string): string {
  return calendarUid(municipalityNumber, id + level + date);
}

/** Derives the id of the news item about a changed occurrence. */
export function changeUid(municipalityNumber: string, id: string, date: string, status: string): string {
  return calendarUid(municipalityNumber, id + date + status);
}

/** Returns a short digest that identifies a text. */
export function digestOf(text: string): string {
  return v5(new TextEncoder().encode(text), NAMESPACE);
}
