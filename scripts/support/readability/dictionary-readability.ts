import { languageOf } from '../../../src/i18n/index.ts';
import { type Measured, readabilityOfTexts } from './readability.ts';

/** Measures the texts of a dictionary, section by section; those without a sentence are left out. */
export function measureDictionary(code: string): Measured[] {
  return Object.entries(languageOf(code).words)
    .map(([name, section]) => ({ name, readability: readabilityOfTexts(textsIn(section)) }))
    .filter(({ readability }) => readability.sentences > 0);
}

function textsIn(section: unknown): string[] {
  if (typeof section === 'string') return section.split('\n');
  return typeof section === 'object' && section !== null ? Object.values(section).flatMap(textsIn) : [];
}
