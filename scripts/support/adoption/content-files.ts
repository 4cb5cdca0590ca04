import { readFileSync } from 'node:fs';
import { dump } from 'js-yaml';
import sharp from 'sharp';
import { entryText } from '../../../src/entries/entry-text.ts';
import type { Adoption, GivenAnswers } from './answers.ts';
import { DRAFTS, draftFiles } from './drafts.ts';
import { LOGO, settingsOf } from './settings.ts';
import { TODO, todoText } from './todo.ts';
import { wordsIn } from './words.ts';

/** The file with the answers, so that a second run asks for nothing. */
export const ANSWERS = '.adoption.yml';

/** Creates all files of a new content repository, by path. */
export async function contentFiles(adoption: Adoption, given: GivenAnswers): Promise<Map<string, string | Buffer>> {
  return new Map<string, string | Buffer>([
    ...settingsOf(adoption),
    ...draftFiles(adoption),
    [`${DRAFTS}/pages/personvern.md`, privacyDraft(adoption)],
    ...(adoption.logo && adoption.logo !== LOGO ? [[LOGO, await logoOf(adoption.logo)] as const] : []),
    [TODO, todoText(adoption)],
    // In a second run the logo is that of the content.
    [ANSWERS, dump({ ...given, ...(adoption.logo && { logo: LOGO }) }, { lineWidth: -1, noRefs: true })],
  ]);
}

function privacyDraft(adoption: Adoption): string {
  const { privacyTitle, privacySummary, privacy } = wordsIn(adoption);
  return entryText({ title: privacyTitle, summary: privacySummary, checked: 'FYLL UT' }, privacy);
}

/** Reads a logo, also a drawing, as a picture that is sharp on every screen. */
async function logoOf(file: string): Promise<Buffer> {
  try {
    return await sharp(readFileSync(file), { density: 300 })
      .resize(320, 320, { fit: 'inside', withoutEnlargement: true })
      .png()
      .toBuffer();
  } catch {
    throw new Error(`logo: "${file}" cannot be read as a picture. Give a PNG, JPEG, WebP or SVG file.`);
  }
}
