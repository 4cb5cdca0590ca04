import { parentPort, workerData } from 'node:worker_threads';
import { languageOf } from '../../i18n/index.ts';
import { readCalendar } from '../../imports/calendars/ical.ts';
import { planCalendar } from '../../imports/calendars/plan.ts';
import type { PlanTask, PlanOutcome } from './plan-in-thread.ts';

const { text, code, ...input } = workerData as PlanTask;
const calendar = readCalendar(text);
const outcome: PlanOutcome =
  'fault' in calendar ? calendar : planCalendar({ ...input, calendar, language: languageOf(code) });
parentPort?.postMessage(outcome);
