import type { Entry } from '../../domain/entry.ts';
import { type DeadlineStatus, groupByState } from '../../domain/grants/deadline-status.ts';
import type { DeadlineState } from '../../schemas/codes.ts';
import type { Badge } from '../activities/occurrence-text.ts';
import type { ViewContext } from '../context.ts';
import { type DateTileView, dateTile } from '../day-names.ts';
import { type Link, linkTo } from '../links.ts';
import { deadlineBadge, timeLeft } from './deadline-text.ts';

/** Something with a deadline in a list: a grant or an award. */
export interface DeadlineRowView {
  link: Link;
  /** The deadline, if it is known. */
  tile?: DateTileView | undefined;
  badge: Badge;
  /** The time left before an open deadline. */
  left?: string | undefined;
}

/** The rows in which an applicant can do the same. */
export interface DeadlineGroup<Row extends DeadlineRowView> {
  state: Exclude<DeadlineState, 'closing'>;
  rows: Row[];
}

/** A link to a group of a list, and the number of its rows. */
export interface GroupJump {
  state: DeadlineGroup<DeadlineRowView>['state'];
  n: number;
  address: string;
}

type WithDeadline = Entry<{ title: string }> & { status: DeadlineStatus };

/** Returns a grant or an award as a row. */
export function deadlineRow(
  { portal, language }: ViewContext,
  collection: 'grants' | 'awards',
  entry: WithDeadline,
): DeadlineRowView {
  const { status } = entry;
  const { now } = portal;
  return {
    link: linkTo(language, collection, entry),
    tile: status.next && dateTile(language, status.next.date, now),
    badge: deadlineBadge(language, status, now),
    left: timeLeft(language, status),
  };
}

/** Returns grants or awards as rows, grouped by what an applicant can do, without empty groups. */
export function deadlineGroups<Item extends { status: DeadlineStatus }, Row extends DeadlineRowView>(
  items: readonly Item[],
  rowOf: (item: Item) => Row,
): DeadlineGroup<Row>[] {
  return groupByState(items)
    .filter((group) => group.items.length > 0)
    .map((group) => ({ state: group.state, rows: group.items.map(rowOf) }));
}

/** Returns links to the groups of a list that is on one page. */
export function groupJumps(groups: readonly DeadlineGroup<DeadlineRowView>[]): GroupJump[] {
  return groups.map(({ state, rows }) => ({ state, n: rows.length, address: `#${state}` }));
}
