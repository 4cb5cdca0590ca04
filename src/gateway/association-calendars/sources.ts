import type { CalendarFault } from '../../imports/calendars/ical.ts';
import type { CalendarSkip } from '../../imports/calendars/calendar-plan.ts';
import type { CalendarMemory } from '../../imports/calendars/recognise.ts';
import type { FetchFault, Validators } from '../imports/fetch-calendar.ts';
import type { State } from '../storage/database.ts';

type Sql = Pick<State, 'sql'>;

/** Why a calendar was not taken in. */
export type ImportFault = FetchFault | CalendarFault | 'too-slow' | 'no-association' | 'failed';

/** What an import of a calendar did, in numbers of activities. */
export interface ImportCounts {
  /** New ones and changes that wait for approval. */
  new: number;
  changed: number;
  /** Changes that were published at once. */
  live: number;
  /** Those that the calendar has no longer. */
  vanished: number;
  unchanged: number;
  /** Beyond the most proposals at a time. */
  held: number;
  /** Those that somebody is working on, so that they are proposed later. */
  busy: number;
  /** Those that no entry can hold. */
  refused: number;
  /** Those in which people have changed what the calendar says. */
  kept: number;
}

/** How the last import went. */
export interface ImportResult {
  /** Why the last attempt failed; then the rest is about the last one that did not. */
  fault?: ImportFault | undefined;
  /** When it was last fetched, also unchanged, and last read, in milliseconds; undefined if it never was. */
  workedAt?: number | undefined;
  readAt?: number | undefined;
  counts?: ImportCounts | undefined;
  /** How many events became no activity, by the reason. */
  skipped?: Partial<Record<CalendarSkip, number>> | undefined;
  /** Whether the events are recognised by content, as their identifiers are new at each fetch. */
  isRewritten?: boolean | undefined;
  /** Whether so many have vanished that none was proposed as cancelled. */
  hasLostMost?: boolean | undefined;
}

/** The calendar that an association has elsewhere. */
export interface CalendarSource {
  association: string;
  address: string;
  /** Whether staff let changes of published activities go live without approval. */
  goesLive: boolean;
  memory: CalendarMemory;
  /** What the server said about the version that was read last; empty if it has to be read again. */
  validators: Validators;
  /** When it was last asked for, also in vain, in milliseconds. */
  triedAt: number | undefined;
  result: ImportResult;
}

/** Finds the calendar of an association; undefined if it has none. */
export function findSource({ sql }: Sql, association: string): CalendarSource | undefined {
  const row = sql.get`SELECT * FROM calendar_source WHERE association = ${association}`;
  return row && sourceFrom(row as unknown as Row);
}

/** Lists all calendars by association. */
export function listSources({ sql }: Sql): CalendarSource[] {
  const rows = sql.all`SELECT * FROM calendar_source ORDER BY association` as unknown as Row[];
  return rows.map(sourceFrom);
}

/** Stores the address of an association's calendar. Another address than before has to be trusted anew. */
export function saveSource({ sql }: Sql, association: string, address: string): void {
  sql.run`
    INSERT INTO calendar_source (association, address) VALUES (${association}, ${address})
    ON CONFLICT (association) DO UPDATE
    SET address = ${address}, goes_live = 0, tried_at = NULL, etag = NULL, last_modified = NULL, result = NULL
    WHERE address <> ${address}`;
}

/** Forgets the calendar of an association. The activities that came from it stay. */
export function deleteSource({ sql }: Sql, association: string): void {
  sql.run`DELETE FROM calendar_source WHERE association = ${association}`;
}

/** Sets whether changes of published activities go live without approval. */
export function setGoesLive({ sql }: Sql, association: string, goesLive: boolean): void {
  sql.run`UPDATE calendar_source SET goes_live = ${Number(goesLive)} WHERE association = ${association}`;
}

/** What an import leaves behind. */
export type ImportRecord = Pick<CalendarSource, 'result'> &
  Partial<Pick<CalendarSource, 'memory' | 'validators'>> & { at: number };

/** Stores all of an import in one step; nothing if the calendar was removed or replaced meanwhile. */
export function recordImport(
  { sql }: Sql,
  source: CalendarSource,
  { at, result, memory = source.memory, validators = source.validators }: ImportRecord,
): void {
  const { etag = null, lastModified = null } = validators;
  sql.run`
    UPDATE calendar_source
    SET tried_at = ${at}, result = ${JSON.stringify(result)}, memory = ${JSON.stringify(memory)},
      etag = ${etag}, last_modified = ${lastModified}
    WHERE association = ${source.association} AND address = ${source.address}`;
}

interface Row {
  association: string;
  address: string;
  goes_live: number;
  memory: string;
  etag: string | null;
  last_modified: string | null;
  tried_at: number | null;
  result: string | null;
}

function sourceFrom({ association, address, goes_live, memory, etag, last_modified, tried_at, result }: Row) {
  return {
    ...{ association, address, goesLive: goes_live === 1, memory: JSON.parse(memory) as CalendarMemory },
    validators: { etag: etag ?? undefined, lastModified: last_modified ?? undefined },
    triedAt: tried_at ?? undefined,
    result: JSON.parse(result ?? '{}') as ImportResult,
  };
}
