import {
  type GrantApplicant,
  type GrantPurpose,
  grantApplicants,
  grantPurposes,
  type Theme,
  themes,
} from '../../schemas/codes.ts';
import type { Amounts } from '../../schemas/fields/amounts.ts';
import type { Grant } from '../../schemas/grant.ts';
import { themeSlugs } from '../addresses.ts';
import { addMonths } from '../time/zoned.ts';
import { dateOf, type Moment } from '../time/days.ts';
import { applicationWindows } from './application-windows.ts';

/** A question that narrows the list of grants. */
export type GrantQuestion = 'applicant' | 'purpose' | 'theme' | 'time' | 'amount';

/** What each question is called in addresses. */
export const questionSlugs: Record<GrantQuestion, string> = {
  applicant: 'soker',
  purpose: 'formal',
  theme: 'tema',
  time: 'nar',
  amount: 'belop',
};

export type GrantTime = 'now' | 'soon' | 'later' | 'rolling';
export type GrantAmount = 'small' | 'medium' | 'large' | 'huge' | 'varies';

/** An answer to a question. */
export type GrantChoice =
  | { question: 'applicant'; code: GrantApplicant }
  | { question: 'purpose'; code: GrantPurpose }
  | { question: 'theme'; code: Theme }
  | { question: 'time'; code: GrantTime }
  | { question: 'amount'; code: GrantAmount };

const APPLICANTS: Record<GrantApplicant, string> = {
  association: 'forening',
  group: 'gruppe',
  youth: 'ungdom',
  person: 'privatperson',
  institution: 'institusjon',
};

const PURPOSES: Record<GrantPurpose, string> = {
  'running-costs': 'drift',
  event: 'arrangement',
  equipment: 'utstyr',
  facility: 'anlegg',
  project: 'prosjekt',
  course: 'kurs',
  inclusion: 'inkludering',
  travel: 'reise',
};

const TIMES: Record<GrantTime, string> = { now: 'na', soon: 'tre-maneder', later: 'senere', rolling: 'nar-som-helst' };

const AMOUNTS: Record<GrantAmount, string> = {
  small: 'inntil-10000',
  medium: '10000-50000',
  large: '50000-200000',
  huge: 'over-200000',
  varies: 'ikke-oppgitt',
};

// In kroner.
const AMOUNT_RANGES: readonly [GrantAmount, from: number, to: number][] = [
  ['small', 0, 10_000],
  ['medium', 10_000, 50_000],
  ['large', 50_000, 200_000],
  ['huge', 200_000, Number.POSITIVE_INFINITY],
];

const SOON_MONTHS = 3;
const YEAR_MONTHS = 12;

/** Lists the choices of every question, in the order in which they are offered. */
export const grantChoices: readonly GrantChoice[] = [
  ...grantApplicants.map((code) => ({ question: 'applicant' as const, code })),
  ...grantPurposes.map((code) => ({ question: 'purpose' as const, code })),
  ...themes.map((code) => ({ question: 'theme' as const, code })),
  ...(['now', 'soon', 'later', 'rolling'] as const).map((code) => ({ question: 'time' as const, code })),
  ...[...AMOUNT_RANGES.map(([code]) => code), 'varies' as const].map((code) => ({ question: 'amount' as const, code })),
];

/** Returns what a choice is called in addresses. */
export function choiceSlug(choice: GrantChoice): string {
  switch (choice.question) {
    case 'applicant':
      return APPLICANTS[choice.code];
    case 'purpose':
      return PURPOSES[choice.code];
    case 'theme':
      return themeSlugs[choice.code];
    case 'time':
      return TIMES[choice.code];
    default:
      return AMOUNTS[choice.code];
  }
}

/** Returns the address of the grants that fit a choice, without the prefix of a language. */
export function choicePath(choice: GrantChoice): string {
  return `/tilskudd/${questionSlugs[choice.question]}/${choiceSlug(choice)}/`;
}

/** Returns the address of the deadlines of these grants; none for times and amounts, which change by themselves. */
export function deadlinesPath(choice: GrantChoice): string | undefined {
  const { question } = choice;
  if (question === 'time' || question === 'amount') return undefined;
  return `/kalender/frister/${questionSlugs[question]}/${choiceSlug(choice)}.ics`;
}

/** Lists the choices that a grant fits. Without applicants it is for associations. */
export function choicesOf(grant: Grant, now: Moment): GrantChoice[] {
  const applicants = grant.applicants.length > 0 ? grant.applicants : (['association'] as const);
  return [
    ...applicants.map((code) => ({ question: 'applicant' as const, code })),
    ...grant.purposes.map((code) => ({ question: 'purpose' as const, code })),
    ...grant.themes.map((code) => ({ question: 'theme' as const, code })),
    ...timesOf(grant, now).map((code) => ({ question: 'time' as const, code })),
    ...amountsOf(grant.amounts).map((code) => ({ question: 'amount' as const, code })),
  ];
}

function timesOf(grant: Grant, now: Moment): GrantTime[] {
  const today = dateOf(now);
  const [soon, end] = [addMonths(today, SOON_MONTHS), addMonths(today, YEAR_MONTHS)];
  const windows = applicationWindows(grant, now, end);
  const isOpenIn = (from: string, to: string) => windows.some((each) => each.from <= to && each.to >= from);
  return [
    ...(windows.some((each) => each.shown && each.from <= today && each.to >= today) ? ['now' as const] : []),
    ...(isOpenIn(today, soon) ? ['soon' as const] : []),
    ...(isOpenIn(soon, end) ? ['later' as const] : []),
    ...(grant.rolling ? ['rolling' as const] : []),
  ];
}

function amountsOf(amounts: Amounts | undefined): GrantAmount[] {
  const { from, to } = amounts ?? {};
  if (from === undefined && to === undefined) return ['varies'];
  const [least, most] = [from ?? 0, to ?? Number.POSITIVE_INFINITY];
  if (most === 0) return ['small'];
  return AMOUNT_RANGES.filter(([, low, high]) => most > low && least <= high).map(([code]) => code);
}
