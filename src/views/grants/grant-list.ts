import { pagesOf } from '../../domain/lists/paging.ts';
import { groupByState } from '../../domain/grants/deadline-status.ts';
import { oldestCheck } from '../../domain/oldest-check.ts';
import type { PortalGrant } from '../../domain/portal.ts';
import type { ViewContext } from '../context.ts';
import { groupAddress, numberedPaging, type PagingView } from '../lists/paging.ts';
import { type DeadlineGroup, deadlineGroups, type GroupJump } from './deadline-row.ts';
import { answerForGrants } from './grant-answer.ts';
import { type GrantRowView, grantRow } from './grant-row.ts';
import { type GrantYearView, grantYear } from './grant-year.ts';

/** Grants on one page, or on one of the pages that they are divided into: what closes first is on the first. */
export interface GrantListView {
  /** Whether one can apply for any of them now. */
  answer: string;
  /** Links to the groups, on this page or others. */
  jumps: GroupJump[];
  groups: DeadlineGroup<GrantRowView>[];
  /** The year of the grants on this page. */
  year?: GrantYearView | undefined;
  /** The pages, if there are several. */
  paging?: PagingView | undefined;
  checked?: string | undefined;
}

/** All grants of a list, divided into pages below an address. */
export interface PagedGrants {
  path: string;
  pages: PortalGrant[][];
}

// With 32 rows, their year and the finder a page is close to 20,000 gzip bytes of HTML and CSS.
const MOST_ROWS = 32;

/** Divides grants, which are in the order of their groups, into pages. */
export function pagesOfGrants(grants: readonly PortalGrant[]): PortalGrant[][] {
  return pagesOf(grants, MOST_ROWS);
}

/** Returns a page of a list of grants. */
export function grantList(context: ViewContext, { path, pages }: PagedGrants, page: number): GrantListView {
  const grants = pages[page - 1] ?? [];
  return {
    answer: answerForGrants(context, pages.flat()),
    jumps: jumpsFrom(context, { path, pages }, page),
    groups: deadlineGroups(grants, (grant) => grantRow(context, grant)),
    year: grantYear(context, grants),
    paging: numberedPaging(context.language, path, { page, pages: pages.length }),
    checked: oldestCheck(grants),
  };
}

function jumpsFrom({ language }: ViewContext, { path, pages }: PagedGrants, from: number): GroupJump[] {
  return groupByState(pages.flat()).flatMap(({ state, items: [first, ...others] }) => {
    if (!first) return [];
    const page = pages.findIndex((grants) => grants.includes(first)) + 1;
    return { state, n: others.length + 1, address: groupAddress(language, path, { id: state, page, from }) };
  });
}
