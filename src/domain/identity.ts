import { v5 } from 'uuid';

// Dugnad's own namespace. It may never change: every calendar that subscribes knows events by what follows from it.
const NAMESPACE = '6b0e9a52-5d0f-4f0c-9a39-0d6d1c1e7f3a';

/** Derives the id of an entry that has none, from its path in the content. */
export function idFromPath(path: string): string {
  return v5(path, NAMESPACE);
}

/** Derives the id of the later of two entries that have the same one. */
export function idOfTwin(id: string, path: string): string {
  return v5(id + path, NAMESPACE);
}

/** Derives the UID of an event in calendars from its stored id, so that renaming a file changes nothing (RFC 7986, 5.3). */
export function calendarUid(municipalityNumber: string, id: string): string {
  return v5(municipalityNumber + id, NAMESPACE);
}

/** Derives the UID of one date of a list of dates. */
export function datedUid(municipalityNumber: string, id: string, date: string): string {
  return calendarUid(municipalityNumber, id + date);
}

/** Derives the UID of a deadline of a grant. */
export function deadlineUid(municipalityNumber: string, id: string, level: string, date: string): string {
  return calendarUid(municipalityNumber, id + level + date);
}

/** Derives the id of the news that one date of an event is no longer as planned. */
export function changeUid(municipalityNumber: string, id: string, date: string, status: string): string {
  return calendarUid(municipalityNumber, id + date + status);
}

/** Makes a digest of a text, by which it is known again. */
export function digestOf(text: string): string {
  return v5(new TextEncoder().encode(text), NAMESPACE);
}
