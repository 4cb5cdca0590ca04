import type { ChangeStatus } from '../../schemas/codes.ts';

/** The status of one date: as planned, or changed. */
export type OccurrenceStatus = 'planned' | ChangeStatus;

/** What a status means to readers and to programs. */
interface StatusFacts {
  /** Whether people who come to the planned place at the planned time find nobody. */
  isOff: boolean;
  /** Whether everybody takes part online, also where a place is planned. */
  isOnline: boolean;
  /** Whether nobody else can sign up. */
  isFull: boolean;
  /** Whether people who know the plan must be informed before they leave home. */
  isToTell: boolean;
  /** The kind of its badge in the style sheets; none as planned. */
  badge?: 'cancelled' | 'moved' | 'online' | 'full';
  /** The `eventStatus` of schema.org at the planned time. */
  schemaStatus: 'EventScheduled' | 'EventCancelled' | 'EventPostponed' | 'EventMovedOnline';
}

const AS_PLANNED: StatusFacts = {
  ...{ isOff: false, isOnline: false, isFull: false, isToTell: false },
  schemaStatus: 'EventScheduled',
};
const OFF = { ...AS_PLANNED, isOff: true, isToTell: true, badge: 'cancelled' } as const;

/** What each status means: the one table that all pages, feeds, files and the search read. */
export const statusFacts: Readonly<Record<OccurrenceStatus, StatusFacts>> = {
  planned: AS_PLANNED,
  cancelled: { ...OFF, schemaStatus: 'EventCancelled' },
  postponed: { ...OFF, schemaStatus: 'EventPostponed' },
  moved: { ...AS_PLANNED, isToTell: true, badge: 'moved' },
  online: { ...AS_PLANNED, isToTell: true, isOnline: true, badge: 'online', schemaStatus: 'EventMovedOnline' },
  full: { ...AS_PLANNED, isFull: true, badge: 'full' },
};
