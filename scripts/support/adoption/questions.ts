import type { GivenAnswers } from './answers.ts';
import { answerProblems, municipalityProblems } from './answers.ts';
import { findMunicipalities, nameOfPortal, usualLanguages } from './municipalities.ts';

/** A question of `npm run adopt`, which is also a flag. */
export interface Question {
  /** The flag, and the place in the answers. */
  flag: string;
  path: readonly string[];
  text: string;
  /** What an empty answer means, if it may be empty. */
  otherwise?: (answers: GivenAnswers) => string | undefined;
  parse?: (text: string) => unknown;
}

const NOTHING = () => '';
const list = (text: string) => text.split(',').flatMap((each) => each.trim() || []);

/** All questions, in the order in which they are asked. */
export const questions: readonly Question[] = [
  { flag: 'municipality', path: ['municipality'], text: 'Which municipality? Its name or number' },
  { flag: 'name', path: ['name'], text: 'What is the portal called?', otherwise: nameFor },
  {
    flag: 'owner',
    path: ['owner'],
    text: 'Who owns the portal: municipality or private?',
    otherwise: () => 'municipality',
  },
  {
    flag: 'language',
    path: ['language'],
    text: 'Which written form of Norwegian: nb or nn?',
    otherwise: usualLanguage,
  },
  {
    ...{ flag: 'languages', path: ['languages'], otherwise: NOTHING, parse: list },
    text: 'Further languages: nn, en, lettlest, uk, pl, ar, so, ti, se; en:full for all pages (their texts may not be reviewed yet)',
  },
  { flag: 'areas', path: ['areas'], text: 'Areas to filter by, with commas', otherwise: NOTHING, parse: list },
  { flag: 'centre', path: ['centre', 'title'], text: 'What is the volunteer centre called?' },
  {
    flag: 'role',
    path: ['centre', 'contact', 'role'],
    text: 'Who answers there (a role)?',
    otherwise: () => 'Daglig leder',
  },
  { flag: 'phone', path: ['centre', 'contact', 'phone'], text: 'Its phone number', otherwise: NOTHING },
  { flag: 'sms', path: ['centre', 'contact', 'sms'], text: 'Its number for SMS', otherwise: NOTHING },
  { flag: 'email', path: ['centre', 'contact', 'email'], text: 'Its email address', otherwise: unlessNeeded },
  { flag: 'hours', path: ['centre', 'contact', 'hours'], text: 'When can people call?', otherwise: NOTHING },
  {
    flag: 'press',
    path: ['colours', 'press'],
    text: 'Colour of what can be pressed, such as #0b5a4c',
    otherwise: NOTHING,
  },
  { flag: 'now', path: ['colours', 'now'], text: 'Colour of what applies now, such as #f8c83c', otherwise: NOTHING },
  { flag: 'logo', path: ['logo'], text: 'File with the logo', otherwise: NOTHING },
  { flag: 'url', path: ['url'], text: 'Public address of the portal, with https://', otherwise: NOTHING },
  {
    ...{ flag: 'school-year', path: ['school_years'], otherwise: NOTHING, parse: schoolYears },
    text: 'This school year: first and last day, as 2026-08-17/2027-06-18',
  },
];

/** Returns answers with another one; an empty text leaves the question unanswered. */
export function withAnswer(answers: GivenAnswers, { path, parse }: Question, text: string): GivenAnswers {
  return text.trim() === '' ? answers : put(answers, path, parse ? parse(text) : text.trim());
}

/** Explains what is wrong with the answer to a question. */
export function problemsOf(answers: GivenAnswers, { path }: Question): string[] {
  const field = path.join('.');
  if (field === 'municipality') return municipalityProblems(String(answers.municipality ?? ''));
  return answerProblems(answers).filter((each) => each.startsWith(`${field}:`) || each.startsWith(`${field}.`));
}

/** Checks whether a question has an answer. */
export function isAnswered(answers: GivenAnswers, { path }: Question): boolean {
  return path.reduce<unknown>((value, key) => (value as GivenAnswers | undefined)?.[key], answers) !== undefined;
}

function put(answers: GivenAnswers, [key = '', ...rest]: readonly string[], value: unknown): GivenAnswers {
  return { ...answers, [key]: rest.length === 0 ? value : put((answers[key] ?? {}) as GivenAnswers, rest, value) };
}

// A contact has at least one way.
function unlessNeeded({ centre }: GivenAnswers): string | undefined {
  const { phone, sms } = (centre as { contact?: { phone?: string; sms?: string } } | undefined)?.contact ?? {};
  return phone || sms ? '' : undefined;
}

function nameFor({ municipality }: GivenAnswers): string {
  const [found] = findMunicipalities(String(municipality));
  return found ? nameOfPortal(found) : 'Frivillig';
}

function usualLanguage({ municipality }: GivenAnswers): string | undefined {
  const [found] = findMunicipalities(String(municipality));
  return found && usualLanguages[found.county];
}

function schoolYears(text: string): unknown {
  const [from = '', to = ''] = text.split('/').map((each) => each.trim());
  return [{ title: `${from.slice(0, 4)}/${to.slice(2, 4)}`, from, to }];
}
