import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from '../support/test.ts';
import { TEST_SITE } from '../support/pages.ts';

/** A microformats2 item: its type, and its properties with the values that a parser finds. */
interface Item {
  type: string;
  properties: Record<string, (string | Item)[]>;
  children: Item[];
}

test('an activity is an event with its time, place and organiser', () => {
  const [event] = itemsOf('/aktiviteter/sprakkafe/');
  expect(event?.type).toBe('h-event');
  expect(event?.properties).toMatchObject({
    name: ['Språkkafé'],
    url: ['/aktiviteter/sprakkafe/'],
    start: ['2026-11-24T10:00'],
    end: ['2026-11-24T12:00'],
    location: [{ type: 'h-card', properties: { name: ['Krona bibliotek'], url: ['/lokaler/krona-bibliotek/'] } }],
  });
  expect(event?.properties.summary).toHaveLength(1);
  expect(event?.properties.organizer?.length).toBeGreaterThan(0);
});

test('a day is a feed of events that people can come to', () => {
  const [feed] = itemsOf('/aktiviteter/2026-11-24/');
  expect([feed?.type, feed?.properties.name?.length]).toEqual(['h-feed', 1]);
  const events = feed?.children ?? [];
  expect(events.length).toBeGreaterThan(5);
  for (const { type, properties } of events) {
    expect([type, properties.name?.length, properties.url?.length]).toEqual(['h-event', 1, 1]);
    expect(properties.start?.[0]).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
  }
});

test('associations and contacts are cards', () => {
  const [association] = itemsOf('/foreninger/elvedal-sanitetsforening/');
  expect([association?.type, association?.properties.name]).toEqual(['h-card', ['Elvedal sanitetsforening']]);
  expect(association?.properties.url?.[0]).toBe('/foreninger/elvedal-sanitetsforening/');
  expect(association?.children.every(({ type }) => type === 'h-event')).toBe(true);
  const contacts = itemsOf('/kontakt/');
  expect(contacts.length).toBeGreaterThan(3);
  for (const { type, properties } of contacts) {
    expect([type, properties.name?.length]).toEqual(['h-card', 1]);
    expect([...(properties.tel ?? []), ...(properties.email ?? [])].length).toBeGreaterThan(0);
  }
});

function itemsOf(path: string): Item[] {
  return itemsIn(fromHtml(readFileSync(join(TEST_SITE, path, 'index.html'), 'utf8')));
}

// As the algorithm of microformats2 goes: a root's properties end where the next root begins.
function itemsIn(node: Nodes): Item[] {
  if (node.type === 'element' && rootOf(node)) return [itemOf(node)];
  return 'children' in node ? node.children.flatMap(itemsIn) : [];
}

function itemOf(element: Element): Item {
  const item: Item = { type: rootOf(element) ?? '', properties: {}, children: [] };
  for (const child of element.children) collect(item, child);
  // A card without a name of its own is called by its text.
  if (item.type === 'h-card') item.properties.name ??= [textOf(element)];
  return item;
}

function collect(item: Item, node: Nodes): void {
  if (node.type !== 'element') return;
  const nested = rootOf(node) ? itemOf(node) : undefined;
  const found = classesOf(node).flatMap((name) => [...name.matchAll(/^(p|u|dt)-([a-z]+)$/g)]);
  for (const [, kind = '', name = ''] of found) {
    item.properties[name] = [...(item.properties[name] ?? []), nested ?? propertyOf(node, kind)];
  }
  if (nested && found.length === 0) item.children.push(nested);
  if (!nested) for (const child of node.children) collect(item, child);
}

function propertyOf(element: Element, kind: string): string {
  const { href, dateTime, value } = element.properties;
  const machineReadable = kind === 'p' ? value : (value ?? dateTime ?? href);
  return String(machineReadable ?? textOf(element));
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('').trim() : '';
}

function rootOf(element: Element): string | undefined {
  return classesOf(element).find((name) => /^h-[a-z]+$/.test(name));
}

function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}
