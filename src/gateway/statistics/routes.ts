import type { Hono } from 'hono';
import { csvFile } from '../../feeds/open-data/csv.ts';
import { type Statistics, statisticsRows } from '../../statistics/statistics.ts';
import { answerPage, type GatewayParts } from '../http/context.ts';
import type { StaffEnvironment } from '../people/staff.ts';
import { staffRoutes } from '../people/staff-routes.ts';
import { statisticsPage } from './pages.ts';

/** Serves `/admin/tall/` to staff: how much the portal is read, by month, and all of it as CSV. */
export function statisticsRoutes(parts: GatewayParts, read: () => Statistics): Hono<StaffEnvironment> {
  const routes = staffRoutes(parts);
  routes.get('/', (context) => {
    const { language } = context.var;
    const shown = { statistics: read(), month: context.req.query('maned') };
    return answerPage(context, parts, language, statisticsPage(language, shown));
  });
  routes.get('/tall.csv', (context) =>
    context.body(csvFile(statisticsRows(read())), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="tall.csv"',
    }),
  );
  return routes;
}
