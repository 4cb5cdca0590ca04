import fc from 'fast-check';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarFiles } from '../../../src/feeds/calendars/calendar-files.ts';
import { newsFiles } from '../../../src/feeds/news/news-files.ts';
import { line } from '../../../src/schemas/fields/text.ts';
import { randomCases } from '../../deep-run.ts';
import { brokenByteRules } from './byte-rules.ts';
import { contextWith, hostileTexts } from './hostile-content.ts';
import { linesOf } from './ics-lines.ts';
import { demandPrograms, runPython } from './round-trip/programs.ts';

const harmless = { calendars: calendarFiles(contextWith()).files, news: newsFiles(contextWith()) };

describe('any text, in every user-written field', () => {
  it('adds no line, property or component to a calendar, and breaks no byte rule', () => {
    const twins = [...harmless.calendars].map(([path, text]) => [path, shapeOf(text)]);
    fc.assert(
      fc.property(hostileTexts(), (texts) => {
        const calendars = [...calendarFiles(contextWith(texts)).files];
        expect(calendars.map(([path, text]) => [path, shapeOf(text)])).toEqual(twins);
        for (const [path, text] of calendars)
          expect([path, brokenByteRules(new TextEncoder().encode(text))]).toEqual([path, []]);
      }),
      randomCases(60),
    );
  });

  it('reaches a calendar app unchanged, if content may contain it', () => {
    fc.assert(
      fc.property(hostileTexts(), (texts) => {
        const fit = texts.map((text) => (isContent(text) ? text : 'a'));
        const [event] = eventsIn(calendarFiles(contextWith(fit)).files.get('aktiviteter/tur.ics') ?? '');
        expect(event?.getFirstPropertyValue('summary')).toBe(fit[11]);
        expect(event?.getFirstPropertyValue('location')).toBe(fit[13]);
        expect(event?.getFirstPropertyValue('categories')).toBe(fit[21]);
        expect(event?.getFirstPropertyValue('description')).toBe(
          [fit[12], 'Pris: Gratis', `Arrangør: ${fit[23]}`, 'https://elvedal.example/aktiviteter/tur/'].join('\n'),
        );
      }),
      randomCases(300),
    );
  });
});

describe('the news, whatever the texts', () => {
  const samples = fc.sample(hostileTexts(), 100).map((texts) => ({ texts, files: newsFiles(contextWith(texts)) }));
  const title = 11;

  beforeAll(demandPrograms);

  it('is well-formed XML with no extra element or attribute, and the text of content', async () => {
    const feeds = [harmless.news, ...samples.map(({ files }) => files)].map((files) => files.get('nytt.xml') ?? '');
    const [twin, ...found] = await runPython<Element[][]>('./elements.py', [], JSON.stringify(feeds));
    const shapeOf = (elements?: Element[]) => elements?.map(([tag, attributes]) => [tag, attributes]);
    expect(found.map(shapeOf)).toEqual(found.map(() => shapeOf(twin)));
    const missing = samples.filter(({ texts }, index) => {
      return isContent(texts[title]) && !found[index]?.some(([, , text]) => text === texts[title]);
    });
    expect(missing.map(({ texts }) => texts[title])).toEqual([]);
  });

  it('is JSON with no extra key, and each title unchanged', () => {
    const read = (files: ReadonlyMap<string, string>) => JSON.parse(files.get('nytt.json') ?? '') as News;
    const shape = keysIn(read(harmless.news));
    for (const { texts, files } of samples) {
      const news = read(files);
      expect(keysIn(news)).toEqual(shape);
      expect(news.items.find(({ url }) => url.endsWith('/tur/'))?.title).toBe(texts[title]);
    }
  });
});

interface News {
  items: { url: string; title: string }[];
}

type Element = [tag: string, attributes: string[], text: string];

/** Tells whether a text could stand in content. */
function isContent(text = ''): boolean {
  return line(300).safeParse(text).success && text === text.trim();
}

/** Lists the properties of a calendar in order, each with the component that it stands in. */
function shapeOf(text: string): string[] {
  return linesOf(text).map(({ component, name, parameters }) => `${component} ${name} ${parameters}`);
}

function eventsIn(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
}

function keysIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysIn);
  return value && typeof value === 'object'
    ? Object.entries(value).map(([key, each]) => [key, keysIn(each)])
    : typeof value;
}
