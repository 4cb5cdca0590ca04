import { expect, test } from 'vitest';
import { plainText, withAbsoluteUrls } from '../../src/feeds/plain-text.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';

const textOf = (markdown: string) => plainText(renderMarkdown(markdown).html);

test.each([
  ['Én\nlinje.\n\nOg en til.', 'Én linje.\n\nOg en til.'],
  ['## Ta med\n\n- sko\n- mat\n\nVel møtt!', 'Ta med\n• sko\n• mat\n\nVel møtt!'],
  ['- sko\n\n- mat\n  - brød', '• sko\n• mat\n• brød'],
  ['Les **mer** [her](https://a.example/b?c=1&d=2).', 'Les mer her (https://a.example/b?c=1&d=2).'],
  ['Skriv til <post@a.example>', 'Skriv til post@a.example (post@a.example)'],
  ['Se [kartet](/kart/) og [toppen](#topp).', 'Se kartet og toppen.'],
  ['5 < 7 & 7 > 5 «"ja"»', '5 < 7 & 7 > 5 «"ja"»'],
  ['&lt;b&gt; er et tegn', '<b> er et tegn'],
  ['![Alle > to](/media/lag/tur.jpg)', 'Alle > to'],
  ['| Når | Hva |\n|---|---|\n| 10 | Kaffe |', 'Når Hva\n10 Kaffe'],
  ['Linje<br>skift og <script>alert(1)</script>ferdig', 'Linje\nskift og ferdig'],
  ['', ''],
])('%j as text', (markdown, text) => {
  expect(textOf(markdown)).toBe(text);
});

test('Our own links and pictures become absolute; others are unchanged, and so is what only looks like one', () => {
  const { html } = renderMarkdown('[a](/kart/) [b](https://b.example/) [c](#c) ![d](/media/d.jpg) `<a href="/e/">`');
  const whole = withAbsoluteUrls(html, 'https://elvedal.example');
  expect(whole).toContain('href="https://elvedal.example/kart/"');
  expect(whole).toContain('href="https://b.example/"');
  expect(whole).toContain('href="#c"');
  expect(whole).toContain('src="https://elvedal.example/media/d.jpg"');
  expect(plainText(whole)).toContain('<a href="/e/">');
});
