import { themeName } from './codes.ts';
import type { Language } from './language.ts';

interface Choice {
  question: keyof Language['words']['grantFinder']['questions'];
  code: string;
}

/** Names an answer to a question of the grant finder: «Utstyr», «10 000–50 000 kr». */
export function grantChoiceName(
  language: Language,
  site: { themes: Readonly<Record<string, string | undefined>> },
  { question, code }: Choice,
): string {
  const { applicants, purposes, grantFinder } = language.words;
  if (question === 'theme') return themeName(language, site, code);
  const { times, amounts } = grantFinder;
  const names: Record<string, string> = { applicant: applicants, purpose: purposes, time: times, amount: amounts }[
    question
  ];
  return names[code] ?? code;
}
