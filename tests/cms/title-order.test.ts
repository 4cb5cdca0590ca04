import { expect, test } from 'vitest';
import { sortByTitle } from '../../src/cms/title-order.ts';

const file = (path: string, title: string) => ({ data: `---\nid: x\ntitle: ${title}\n---\n`, file: { path } });

test('entries stand by title as Norwegian sorts, Æ Ø Å last, however the title is quoted and the file is called', () => {
  const entries = [
    file('associations/asen-kor.md', 'Åsen kor'),
    file('associations/elvedal-il.md', '"elvedal: idrettslag"'),
    file('associations/odegard.md', "'Ødegård vel'"),
    file('associations/zumba.md', 'Zumba'),
    { data: 'ikke noe', file: { path: 'associations/borte.md' } },
  ];
  expect(sortByTitle(entries).map(({ file: { path } }) => path)).toEqual([
    'associations/borte.md',
    'associations/elvedal-il.md',
    'associations/zumba.md',
    'associations/odegard.md',
    'associations/asen-kor.md',
  ]);
});
