import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateContent } from '../../../scripts/bench/content/generate.ts';
import { activityToEdit, editActivity, editKinds } from '../../../scripts/bench/editing/edits.ts';
import { readContentFolder } from '../../../src/entries/folder.ts';
import { validateContent } from '../../../src/entries/validate-content.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { temporaryFolder, writeFiles } from '../../publish/folders.ts';

test.each(editKinds)('generated content is still valid after an edit of the kind %s, made twice', (kind) => {
  const folder = temporaryFolder();
  generateContent('tiny', folder, ['nb', 'nn', 'en']);
  const path = join('events', `${activityToEdit(folder)}.md`);
  const raw = readFileSync(join(folder, path), 'utf8');
  const edited = editActivity(kind, editActivity(kind, raw, 'merke0001'), 'merke0002');
  expect(edited).toContain('merke0002');
  writeFiles(folder, { [path]: edited });
  expect(validateContent(readContentFolder(folder), languageOf('nb')).problems).toEqual([]);
});
