import { readCalendar } from '../../imports/calendars/ical.ts';
import { planCalendar } from '../../imports/calendars/plan.ts';
import { answerTask } from '../limited-process.ts';
import type { PlanTask, PlanOutcome } from './plan-in-process.ts';

answerTask(({ text, ...input }: PlanTask): PlanOutcome => {
  const calendar = readCalendar(text);
  return 'fault' in calendar ? calendar : planCalendar({ ...input, calendar });
});
