import { inflateSync } from 'node:zlib';

interface PdfObject {
  dictionary: string;
  /** The stream as bytes of a string, inflated. */
  stream: string;
}

/** A font's codes, and the text that each stands for. */
type Codes = Map<string, string>;

/** Reads the text of a PDF as Chromium prints it, without white space, since that follows the breaks of lines. */
export function textOfPdf(pdf: Buffer): string {
  return textsOfSheets(pdf).join('');
}

/** Reads the text of each sheet of a PDF, without white space too. */
export function textsOfSheets(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary));
  return pages.map((page) => textOfPage(page, objects));
}

/** Counts the sheets. */
export function sheetsOfPdf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1');
  const found = text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)(?:\nendobj|stream\n)/g);
  return new Map(
    [...found].map((match) => {
      const [whole, id = '', dictionary = ''] = match;
      const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
      const start = match.index + whole.length;
      const isText =
        whole.endsWith('stream\n') && dictionary.includes('/FlateDecode') && !dictionary.includes('/Subtype');
      const stream = isText ? inflateSync(pdf.subarray(start, start + length)).toString('latin1') : '';
      return [id, { dictionary, stream }];
    }),
  );
}

function textOfPage({ dictionary }: PdfObject, objects: Map<string, PdfObject>): string {
  const references = [...dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)];
  const fonts = new Map(references.map(([, name = '', id = '']) => [name, codesOf(id, objects)]));
  const content = objects.get(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1] ?? '')?.stream ?? '';
  let codes: Codes = new Map();
  let text = '';
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g)) {
    if (font) codes = fonts.get(font) ?? new Map();
    else text += decode(shown ?? '', codes);
  }
  return text.replace(/\s/g, '');
}

function decode(shown: string, codes: Codes): string {
  const width = [...codes.keys()][0]?.length ?? 2;
  return (shown.match(new RegExp(`.{${width}}`, 'g')) ?? []).map((code) => codes.get(code) ?? '').join('');
}

function codesOf(fontId: string, objects: Map<string, PdfObject>): Codes {
  const id = /\/ToUnicode (\d+) 0 R/.exec(objects.get(fontId)?.dictionary ?? '')?.[1] ?? '';
  const map = objects.get(id)?.stream ?? '';
  const codes: Codes = new Map();
  for (const [, code = '', text = ''] of map.matchAll(/^<(\w+)> <(\w+)>$/gm)) codes.set(code, fromHex(text));
  for (const [, from = '', to = '', first = ''] of map.matchAll(/^<(\w+)> <(\w+)> <(\w+)>$/gm)) {
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++) {
      const letter = Number.parseInt(first, 16) + code - Number.parseInt(from, 16);
      codes.set(code.toString(16).toUpperCase().padStart(from.length, '0'), String.fromCodePoint(letter));
    }
  }
  return codes;
}

function fromHex(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
