import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tasksSince } from '../../../scripts/support/adoption/changelog.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

### To do when upgrading

- Run it, on a line
  and a half.

### Added

- **A page.**

## [0.10.0]

### To do when upgrading

- First.
- Second.

## [0.9.0]

### Added

- Nothing to do.

## [0.2.0]

### To do when upgrading

- Long ago.
`;

test('a municipality is told what to do for each version newer than its own', () => {
  expect(tasksSince(CHANGELOG, '0.9.0')).toEqual([
    { version: 'Unreleased', tasks: ['Run it, on a line and a half.'] },
    { version: '0.10.0', tasks: ['First.', 'Second.'] },
  ]);
  expect(tasksSince(CHANGELOG, '0').map(({ version }) => version)).toEqual(['Unreleased', '0.10.0', '0.2.0']);
});

test('our own changelog says what to do, with the command that changes the content', () => {
  const tasks = tasksSince(readFileSync('.github/CHANGELOG.md', 'utf8'), '0').flatMap((version) => version.tasks);
  expect(tasks.join('\n')).toContain('npm run upgrade');
});
