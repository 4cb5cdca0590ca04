import { setTimeout as pause } from 'node:timers/promises';
import type { Hono } from 'hono';
import { count, fill, type Language, wholeNumber } from '../../i18n/index.ts';
import { answerPage, type Status } from '../http/context.ts';
import { REGISTER_PAGE } from '../http/same-origin.ts';
import type { StaffContext, StaffEnvironment } from '../people/staff.ts';
import { staffRoutes } from '../people/staff-routes.ts';
import { clockOf, wordsSetting } from '../review/context.ts';
import { isMunicipalityNumber } from './download-answer.ts';
import { FIELDS, registerPage } from './pages.ts';
import { planInWords } from './plan-in-words.ts';
import { CHOSEN } from './plan-sections.ts';
import { dismissChosen, MOST_IN_QUEUE, proposeChosen } from './propose-chosen.ts';
import { MAX_UPLOAD_UNITS, readUpload } from './read-upload.ts';
import { comparedContent, planStored, type RegisterParts } from './register-plan.ts';
import { importRegisters, progressOf, type RegisterFault, takeAnswer } from './run-import.ts';
import { readStoredAnswer, type StoredAnswer } from './stored-answer.ts';

// In milliseconds. A page waits so long for the registers, which are read on by themselves.
const LONGEST_WAIT = 4000;

/** Serves `/admin/registre/` to staff: the registers are read, and what they choose becomes drafts in the review queue. */
export function registerRoutes(parts: RegisterParts): Hono<StaffEnvironment> {
  const routes = staffRoutes(parts);

  routes.get('/', (context) => show(parts, context));

  routes.post('/', async (context) => {
    const form = await context.req.parseBody();
    const municipality = String(form[FIELDS.municipality] ?? '').trim();
    if (!isMunicipalityNumber(municipality)) return show(parts, context, { fault: 'municipality', municipality });
    const file = form[FIELDS.file];
    if (file instanceof File && file.name) {
      const fault = await takeUpload(parts, municipality, file);
      return fault ? show(parts, context, { fault, municipality }) : redirectDone(context, 'read');
    }
    const asked = { municipality, all: form[FIELDS.all] === 'yes' };
    await Promise.race([importRegisters(parts, asked), pause(LONGEST_WAIT, undefined, { ref: false })]);
    return redirectDone(context, 'read');
  });

  routes.post('/velg/', async (context) => {
    const form = await context.req.parseBody({ all: true });
    const numbers = new Set([form[CHOSEN.field] ?? []].flat().map(String));
    const language = context.var.language;
    const { registerImport: words } = language.words;
    if (numbers.size === 0) return show(parts, context, { refusal: words.noneChosen });
    const isDismissed = form[CHOSEN.step] === CHOSEN.dismiss;
    const { decided, refused, fault } = await (isDismissed ? dismissChosen : proposeChosen)(parts, numbers);
    const what = isDismissed ? 'dismissed' : 'proposed';
    parts.log('register-chosen', { what, entries: decided, by: context.var.session.person.id });
    if (fault) return show(parts, context, { fault });
    if (refused.length === 0) return redirectDone(context, what, decided);
    return show(parts, context, { refusal: fill(words.refused, { titles: refused.join(', ') }) });
  });

  return routes;
}

async function takeUpload(parts: RegisterParts, municipality: string, file: File): Promise<RegisterFault | undefined> {
  const answer = await readUpload(new Uint8Array(await file.arrayBuffer()));
  if (!answer || answer.units.length === 0) return 'file';
  if (answer.units.length > MAX_UPLOAD_UNITS) return 'manyUnits';
  return takeAnswer(parts, municipality, answer);
}

interface Shown {
  fault?: RegisterFault;
  refusal?: string;
  /** The number that was typed. */
  municipality?: string;
}

async function show(parts: RegisterParts, context: StaffContext, shown: Shown = {}) {
  const language = context.var.language;
  const progress = progressOf(parts);
  // A failed reading says nothing of what was chosen since.
  const isAboutReading = (context.req.query('gjort') ?? 'read') === 'read';
  const { fault = progress.isRunning || !isAboutReading ? undefined : progress.fault } = shown;
  const stored = readStoredAnswer(parts.registers.folder);
  const refusal = shown.refusal ?? (fault && faultInWords(language, fault));
  const isRefused = Boolean(shown.refusal ?? shown.fault);
  const status: Status = isRefused ? 422 : 200;
  const site = await parts.content.site();
  const facts = {
    municipality: shown.municipality ?? stored?.municipality ?? site.municipality.number,
    ...{ progress, refusal, now: clockOf(parts) },
    found: stored && (await foundIn(parts, context, stored)),
    done: refusal || progress.isRunning ? undefined : doneMessage(language, (name) => context.req.query(name)),
  };
  return answerPage(context, parts, language, registerPage(language, facts), status);
}

function faultInWords(language: Language, fault: RegisterFault): string {
  const limits = { most: wholeNumber(language, MOST_IN_QUEUE), units: wholeNumber(language, MAX_UPLOAD_UNITS) };
  return fill(language.words.registerImport.faults[fault], limits);
}

/** Compares what was read last with the portal. */
async function foundIn(parts: RegisterParts, context: StaffContext, stored: StoredAnswer) {
  const content = await comparedContent(parts);
  if (!content) return undefined;
  const plan = planStored(parts, stored, content);
  const areAllChosen = context.req.query('velg') === 'alle';
  return { ...planInWords(plan, await wordsSetting(parts, context.var.language)), stored, areAllChosen };
}

const DONE = ['read', 'proposed', 'dismissed'] as const;

function redirectDone(context: StaffContext, what: (typeof DONE)[number], entries = 0): Response {
  return context.redirect(`${REGISTER_PAGE}?gjort=${what}&antall=${entries}`, 303);
}

function doneMessage(language: Language, query: (name: string) => string | undefined): string | undefined {
  const { done } = language.words.registerImport;
  const what = DONE.find((each) => each === query('gjort'));
  const entries = Number(query('antall'));
  if (!what || !Number.isSafeInteger(entries)) return undefined;
  return what === 'read' ? done.read : count(language, done[what], entries);
}
