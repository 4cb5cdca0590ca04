import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateContent } from '../../../scripts/bench/content/generate.ts';
import { activityToEdit, changeActivity, changeKinds, newActivity } from '../../../scripts/bench/editing/edits.ts';
import { readContentFolder } from '../../../src/entries/folder.ts';
import { validateContent } from '../../../src/entries/validate-content.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { temporaryFolder, writeFiles } from '../../publish/folders.ts';

test.each(changeKinds)('generated content is still valid after a change of the kind %s, made twice', (kind) => {
  const { folder, path, raw } = generated();
  const edited = changeActivity(kind, changeActivity(kind, raw, 'merke0001'), 'merke0002');
  expect(edited).toContain('merke0002');
  writeFiles(folder, { [path]: edited });
  expect(validateContent(readContentFolder(folder), languageOf('nb')).problems).toEqual([]);
});

test('generated content is valid with a new activity beside the one that it is like', () => {
  const { folder, raw } = generated();
  const added = newActivity(changeActivity('cancel', raw, 'merke0001'), 'merke0002');
  expect(added).toContain('merke0002');
  expect(added).not.toContain('merke0001');
  writeFiles(folder, { 'events/ny-merke0002.md': added });
  expect(validateContent(readContentFolder(folder), languageOf('nb')).problems).toEqual([]);
});

/** Generates content, and returns the path and the text of the activity that is edited. */
function generated() {
  const folder = temporaryFolder();
  generateContent('tiny', folder, ['nb', 'nn', 'en']);
  const path = join('events', `${activityToEdit(folder)}.md`);
  return { folder, path, raw: readFileSync(join(folder, path), 'utf8') };
}
