import type { Hono } from 'hono';
import { checkHealth, type HealthCheck } from '../health/health.ts';
import { answerPage } from '../http/context.ts';
import type { StaffEnvironment } from '../people/staff.ts';
import { staffRoutes } from '../people/staff-routes.ts';
import { calendarResults } from '../association-calendars/source-list.ts';
import { listSources } from '../association-calendars/sources.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { namedAssociations } from '../review/named-associations.ts';
import { calendarFindings } from './calendar-findings.ts';
import { contentFindings } from './content-findings.ts';
import { byLevel } from './finding.ts';
import { healthFindings } from './health-findings.ts';
import { type OperationFacts, operationFindings } from './operation-findings.ts';
import { doctorPage } from './pages.ts';

/** What the doctor asks beside the content. */
export interface DoctorTools {
  checks: Readonly<Record<string, HealthCheck>>;
  facts: () => Promise<OperationFacts>;
}

/** Serves `/admin/tilstand/` to staff: what is wrong with the portal, and what to do about it. */
export function doctorRoutes(parts: ReviewParts, { checks, facts }: DoctorTools): Hono<StaffEnvironment> {
  return staffRoutes(parts).get('/', async (context) => {
    const { language } = context.var;
    const now = clockOf(parts);
    const [health, content, operation, associations] = await Promise.all([
      checkHealth(checks),
      parts.review.validatedContent(now),
      facts(),
      namedAssociations(parts),
    ]);
    const sources = listSources(parts.state);
    const found = [
      ...[...healthFindings(health), ...operationFindings(operation), ...contentFindings(content)],
      ...calendarFindings(language, sources, associations),
    ];
    const calendars = calendarResults(language, { sources, associations, now });
    const page = doctorPage(language, byLevel(found), { ...operation, calendars });
    return answerPage(context, parts, language, page);
  });
}
