import { z } from 'zod';
import { contactRoles } from '../../../src/schemas/codes.ts';
import { contact } from '../../../src/schemas/fields/common.ts';
import { date, webAddress } from '../../../src/schemas/fields/scalars.ts';
import { line } from '../../../src/schemas/fields/text.ts';
import { findMunicipalities, type Municipality, nameOfPortal } from './municipalities.ts';

const period = z
  .strictObject({ title: line(80), from: date(), to: date() })
  .refine(({ from, to }) => from <= to, { error: 'order', when: ({ issues }) => issues.length === 0 });
const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** What an answers file holds; the flags of `npm run adopt` hold the same. */
export const answersSchema = z.strictObject({
  /** A name, or a number where two have the same name. */
  municipality: z.string(),
  /** The name of the portal. */
  name: line(60).optional(),
  owner: z.enum(['municipality', 'private']),
  language: z.enum(['nb', 'nn']),
  /** Further languages: the key pages alone, or with `:full` all pages. */
  languages: z.array(z.string().regex(/^(?:[a-z]{2,3}|lettlest)(?::full)?$/)).default([]),
  areas: z.array(line(60)).max(12).default([]),
  centre: z.strictObject({ title: line(80), contact: contact() }),
  /** Whom people ring about what, beside the centre. */
  contacts: z.partialRecord(z.enum(contactRoles), contact()).default({}),
  colours: z.strictObject({ press: colour.optional(), now: colour.optional() }).default({}),
  /** A picture file: PNG, JPEG, WebP or SVG. */
  logo: z.string().optional(),
  /** The public address of the portal. */
  url: webAddress().optional(),
  /** The accessibility statement at uustatus.no, of public owners. */
  statement: webAddress().optional(),
  school_years: z.array(period).default([]),
  school_holidays: z.array(period).default([]),
  closed: z.array(period).default([]),
});

export type Answers = z.output<typeof answersSchema> & { municipality: string };

/** Answers as they are given, before they are checked. */
export type GivenAnswers = Record<string, unknown>;

/** Complete answers, with the municipality that they mean. */
export interface Adoption extends Omit<Answers, 'municipality' | 'name'> {
  municipality: Municipality;
  name: string;
}

/** Returns what is adopted; throws one sentence for all that is missing or wrong in the answers. */
export function adoptionOf(given: GivenAnswers): Adoption {
  const problems = answerProblems(given);
  if (problems.length > 0) throw new Error(['The answers are not complete:', ...problems].join('\n  '));
  const answers = answersSchema.parse(given);
  const municipality = oneMunicipality(answers.municipality);
  return { ...answers, municipality, name: answers.name ?? nameOfPortal(municipality) };
}

/** Lists what is missing or wrong in answers, one sentence for each. */
export function answerProblems(given: GivenAnswers): string[] {
  const parsed = answersSchema.safeParse(given);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => sentenceOf(issue, given));
  return typeof given.municipality === 'string' ? [...municipalityProblems(given.municipality), ...problems] : problems;
}

/** Explains why a text means no municipality, or more than one. */
export function municipalityProblems(text: string): string[] {
  const found = findMunicipalities(text);
  if (found.length === 1) return [];
  const which = found.map(({ number, name, county }) => `${number} (${name} in ${county})`).join(' or ');
  if (found.length > 1) return [`municipality: there are several called "${text}". Give the number: ${which}.`];
  if (/^\d{4} /.test(text)) return [numberProblem(text)];
  return [
    /^\d+$/.test(text)
      ? `municipality: no municipality has the number ${text}. The numbers are those since 2024, such as 3405 for Lillehammer.`
      : `municipality: "${text}" is not among the 357 municipalities. Give its name without "kommune", or its number.`,
  ];
}

function numberProblem(text: string): string {
  const [number = '', ...rest] = text.split(' ');
  const [byNumber] = findMunicipalities(number);
  const [byName] = findMunicipalities(rest.join(' '));
  const known = [byNumber, byName].filter((each) => each !== undefined);
  return `municipality: "${text}" is wrong: ${known.map(({ number: own, name }) => `${own} is ${name}`).join(', and ')}.`;
}

function oneMunicipality(text: string): Municipality {
  const [found] = findMunicipalities(text);
  if (!found) throw new Error(municipalityProblems(text)[0]);
  return found;
}

/** What may be answered, for the sentence about a wrong answer. */
const ALLOWED: Record<string, string> = {
  municipality: 'a name or number such as Lillehammer or 3405',
  owner: '"municipality" or "private"',
  language: '"nb" or "nn"',
  languages: 'codes such as nn, lettlest, uk or en:full',
  'colours.press': 'a colour such as #0b5a4c',
  'colours.now': 'a colour such as #f8c83c',
  url: 'an address with https://',
  statement: 'an address with https://',
  centre: 'the title of the volunteer centre and its contact: a role, and a phone, sms, email or url',
  'centre.contact.phone': 'a phone number, or else an sms, email or url',
};

function sentenceOf(issue: z.core.$ZodIssue, given: GivenAnswers): string {
  const path = issue.path.map(String);
  const field = path.join('.') || 'answers';
  if (issue.code === 'unrecognized_keys') {
    return `${issue.keys.map((key) => [...path, key].join('.')).join(', ')}: there is no such question.`;
  }
  const found = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], given);
  const allowed =
    ALLOWED[path.filter((key) => !/^\d+$/.test(key)).join('.')] ?? allowedByFormat(issue, path.at(-1) ?? '');
  if (found === undefined) return `${field}: missing. Give ${allowed}.`;
  return `${field}: ${JSON.stringify(found)} cannot be used. Give ${allowed}.`;
}

function allowedByFormat({ message }: z.core.$ZodIssue, key: string): string {
  if (['from', 'to'].includes(key)) return 'a date such as 2026-08-17, and "to" not before "from"';
  if (message === 'order') return 'a period that does not end before it begins';
  if (message === 'contact-way') return 'a phone, sms, email or url';
  return message === 'phone' ? 'a phone number of eight digits' : 'a text of one line';
}
