import type { Hono } from 'hono';
import { checkHealth, type HealthCheck } from '../health/health.ts';
import { answerPage } from '../http/context.ts';
import { languageFor, type StaffEnvironment } from '../people/staff.ts';
import { staffRoutes } from '../people/staff-routes.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
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
    const language = languageFor(parts, context);
    const [health, content, operation] = await Promise.all([
      checkHealth(checks),
      parts.review.validatedContent(clockOf(parts)),
      facts(),
    ]);
    const found = [...healthFindings(health), ...operationFindings(operation), ...contentFindings(content)];
    return answerPage(context, parts, language, doctorPage(language, byLevel(found), operation.links));
  });
}
