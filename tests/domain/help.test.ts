import { expect, test } from 'vitest';
import { careOffice, groupHelp, helpIcon } from '../../src/domain/help.ts';
import { taskKinds } from '../../src/schemas/codes.ts';
import { portalFrom } from '../portal-from.ts';

const NOW = '2026-11-21T10:00';

const help = (kinds: string) => `
title: Hjelp
summary: En hånd.
for_whom: Alle.
how: Ring.
task_kinds: [${kinds}]
contact: { role: Leder, phone: "61 00 00 14" }`;

const office = (sector: string, order: number, contact: string) => `
title: Et kontor
summary: Svarer.
sector: ${sector}
unit: Helse
order: ${order}
tasks: [Svare]
contact: { role: Vakt, ${contact} }`;

test('kinds of help are grouped by need, by the first kind of task that provides them', () => {
  const portal = portalFrom(
    {
      'help/a.md': help('it-help, errands'),
      'help/b.md': help('errands'),
      'help/c.md': help(''),
      'help/d.md': help('transport, it-help'),
      'help/e.md': help('night-patrol'),
    },
    NOW,
  );
  expect(groupHelp(portal.help).map(({ group, items }) => [group, items.map(({ slug }) => slug)])).toEqual([
    ['everyday', ['b', 'd']],
    ['technology', ['a']],
    ['other', ['c', 'e']],
  ]);
});

test('a kind of help has the icon of the first kind of task that gives it', () => {
  const portal = portalFrom({ 'help/a.md': help('it-help, errands'), 'help/b.md': help('') }, NOW);
  expect(portal.help.map(helpIcon)).toEqual(['Laptop', 'Lifebuoy']);
});

test('every kind of help is in one group, whatever task provides it', () => {
  const entries = Object.fromEntries(taskKinds.map((kind) => [`help/${kind}.md`, help(kind)]));
  const grouped = groupHelp(portalFrom(entries, NOW).help).flatMap(({ items }) => items);
  expect(grouped.map(({ slug }) => slug).sort()).toEqual([...taskKinds].sort());
});

test('the care office is the first of the health sector with a telephone', () => {
  const portal = portalFrom(
    {
      'contacts/a.md': office('health', 20, 'phone: "61 00 00 21"'),
      'contacts/b.md': office('health', 10, 'email: post@helse.example'),
      'contacts/c.md': office('culture', 1, 'phone: "61 00 00 40"'),
      'contacts/d.md': office('health', 15, 'phone: "61 00 00 20"'),
    },
    NOW,
  );
  expect(careOffice(portal)?.slug).toBe('d');
  expect(careOffice({ contacts: [] })).toBeUndefined();
});
