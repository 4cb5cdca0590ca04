import { Hono } from 'hono';
import type { StaffContext, StaffEnvironment } from '../people/staff.ts';
import type { ReviewParts } from '../review/context.ts';
import { associationPageForm } from './association-page.ts';
import { cancelDatesForm } from './cancel-dates.ts';
import { changeActivityForm } from './change-activity.ts';
import { changeDateForm } from './change-date.ts';
import { everydayFormRoutes } from './form-routes.ts';
import { newActivityForm } from './new-activity.ts';

const FORMS = [newActivityForm, changeActivityForm, changeDateForm, cancelDatesForm, associationPageForm];

/** Creates the routes of all everyday forms, below the address of the dashboard. */
export function everydayRoutes(
  parts: ReviewParts,
  base: string,
  onMissing: (context: StaffContext) => Promise<Response>,
): Hono<StaffEnvironment> {
  const routes = new Hono<StaffEnvironment>();
  for (const form of FORMS) routes.route(form.path.slice(base.length - 1), everydayFormRoutes(parts, form, onMissing));
  return routes;
}
