import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { addNoBreakSpaces } from '../../src/markdown/no-break-spaces.ts';

/** Shows no-break spaces as `_`. */
const shown = (html: string) => html.replaceAll('\u00a0', '_');

describe('a line does not break', () => {
  it.each([
    ['Inntil 50 000 kr i 2026', 'Inntil 50_000_kr i 2026'],
    ['1 250 000 kroner', '1_250_000_kroner'],
    ['30 prosent, 80 m² og 750 kg', '30_prosent, 80_m² og 750_kg'],
    ['Fra 5 til 20 lag', 'Fra 5 til 20 lag'],
    ['Orgnr. 310 000 019', 'Orgnr. 310_000_019'],
  ])('inside an amount: %s', (text, expected) => expect(shown(addNoBreakSpaces(text))).toBe(expected));

  it.each([
    ['Ring 61 00 00 10 eller 950 00 000.', 'Ring 61_00_00_10 eller 950_00_000.'],
    ['+47 61 00 00 10', '+47_61_00_00_10'],
    ['Legevakta har 116 117', 'Legevakta har 116_117'],
  ])('inside a telephone number: %s', (text, expected) => expect(shown(addNoBreakSpaces(text))).toBe(expected));

  it.each([
    ['onsdag 6. desember 2026', 'onsdag 6._desember 2026'],
    ['30. november – 6. desember', '30._november – 6._desember'],
    ['Wednesday 6 December', 'Wednesday 6_December'],
    ['I 2. etasje', 'I 2._etasje'],
    ['Vi er 12. Kom og se.', 'Vi er 12. Kom og se.'],
    ['Slutt kl. 18.00. så går vi', 'Slutt kl._18.00. så går vi'],
  ])('between a numeral and what it counts: %s', (text, expected) =>
    expect(shown(addNoBreakSpaces(text))).toBe(expected),
  );

  it.each([
    ['kl. 18 og Kl. 9.30', 'kl._18 og Kl._9.30'],
    ['politiregisterloven § 34', 'politiregisterloven §_34'],
    ['uke 47, ca. 40 stykker', 'uke_47, ca._40 stykker'],
    ['kl. <time datetime="18:00">18.00</time>', 'kl._<time datetime="18:00">18.00</time>'],
  ])('after an abbreviation before a number: %s', (text, expected) =>
    expect(shown(addNoBreakSpaces(text))).toBe(expected),
  );
});

it('leaves attributes, code and scripts as they are', () => {
  const html =
    '<a title="5 000 > 4 000 kr" href="/kl. 18">x</a><code>5 000 kr</code><script type="application/ld+json">{"a":"kl. 18"}</script>';
  expect(addNoBreakSpaces(html)).toBe(html);
});

it('leaves the narrow column of a list alone, where a month may be below its day', () => {
  const html = '<p class="when">til og med 6. desember</p>';
  expect(addNoBreakSpaces(html)).toBe(html);
  expect(shown(addNoBreakSpaces(`${html}<p>6. desember</p>`))).toBe(`${html}<p>6._desember</p>`);
});

it('changes nothing a second time', () => {
  const once = addNoBreakSpaces('<p>kl. 18, 5 000 kr, 61 00 00 10</p>');
  expect(addNoBreakSpaces(once)).toBe(once);
});

it('is applied to Markdown text, in its links too, but not to its code', () => {
  expect(
    shown(renderMarkdown('[Ring 61 00 00 10](tel:+4761000010) før 6. desember kl. 18, se § 34. `5 000 kr`').html),
  ).toBe(
    '<p><a href="tel:+4761000010">Ring 61_00_00_10</a> før 6._desember kl._18, se §_34. <code>5 000 kr</code></p>',
  );
});
