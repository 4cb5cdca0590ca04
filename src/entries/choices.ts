import { nearestName } from '../domain/nearest-name.ts';
import { namesOfCodes } from '../i18n/codes.ts';
import type { ReasonLanguage } from './problem.ts';

/** The choices of a field that has an invalid value: all their names, and the one most likely meant. */
export interface Choices {
  names: readonly string[];
  /** The codes, in the order of the names. */
  codes: readonly string[];
  meant?: { name: string; code: string } | undefined;
}

/** Names the choices of a field, and finds the one nearest to the given value. */
export function choicesFor(written: unknown, codes: readonly string[], language: ReasonLanguage): Choices {
  const table = namesOfCodes(language, codes);
  const choices = codes.map((code) => ({ code, name: table?.[code] ?? code }));
  const meant = typeof written === 'string' ? closestChoice(written, choices) : undefined;
  return { names: choices.map(({ name }) => name), codes, meant };
}

type Choice = { name: string; code: string };

function closestChoice(written: string, choices: readonly Choice[]): Choice | undefined {
  const asked = plain(written);
  const words = (name: string) => plain(name).split(/[^\p{L}\p{N}]+/u);
  const isNamed = ({ name, code }: Choice) => [plain(name), plain(code), ...words(name)].includes(asked);
  const near = (spelling: (choice: Choice) => string) =>
    choices.find((choice) => spelling(choice) === nearestName(asked, choices.map(spelling)));
  return choices.find(isNamed) ?? near(({ name }) => plain(name)) ?? near(({ code }) => code);
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
