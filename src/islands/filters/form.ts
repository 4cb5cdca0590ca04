import { PERIODS } from '../../domain/filters/address.ts';
import type { FilterFile } from '../../domain/filters/filter-file.ts';
import type { Choices, Filter } from '../../domain/filters/filter.ts';
import { addDays, daysFromTo, type LocalDate } from '../../domain/time/days.ts';
import { longDate } from '../../i18n/dates.ts';
import type { ListFilters } from '../../views/filters/list-filters.ts';
import { element } from './element.ts';

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The form that combines choices. */
export interface FilterForm {
  element: HTMLFormElement;
  /** Shows what is chosen, and how many entries each option finds. */
  update(choices: Choices, counts: Counts): void;
  focus(): void;
}

/** What the form is made of besides its filters. */
interface FormParts {
  today: LocalDate;
  /** Finds the icon of an option, if it has one. */
  iconOf: (value: string) => Node | undefined;
}

const MOST_DAYS = 7;
/** The kinds with more options than a row of boxes has room for. */
const LISTED = ['sted', 'tema', 'pris', 'sprak', 'bord', 'rader'];

/** Makes the form, which reports each change of its choices. */
export function filterForm(
  { filters }: FilterFile,
  settings: ListFilters,
  { today, iconOf }: FormParts,
  onChoose: (choices: Choices) => void,
): FilterForm {
  const { words } = settings;
  const clear = element('button', { type: 'reset', className: 'ds-button' }, words.clear);
  clear.dataset.variant = 'tertiary';
  const boxed = filters.filter(({ key, options }) => options.length > 0 && !LISTED.includes(key));
  const others = filters.filter((filter) => !boxed.includes(filter));
  const selects = element('div', { className: 'selects' });
  selects.append(...others.flatMap((filter) => fieldsOf(filter, settings, today)));
  const form = element('form', { className: 'combination', autocomplete: 'off' });
  form.append(selects, ...boxed.map((filter) => boxesOf(filter, iconOf)), clear);
  form.addEventListener('change', (event) => {
    withoutOtherTime(form, (event.target as HTMLInputElement).name);
    onChoose(choicesOf(form));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    onChoose({});
    focusFirst(form);
  });
  return {
    element: form,
    update: (choices, counts) => {
      setFields(form, choices);
      setCounts(form, counts);
      clear.hidden = Object.keys(choices).length === 0;
    },
    focus: () => focusFirst(form),
  };
}

type Field = HTMLInputElement | HTMLSelectElement;

function focusFirst(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('select, input')?.focus();
}

// A list without options is left out.
function fieldsOf(filter: Filter, settings: ListFilters, today: LocalDate): HTMLElement[] {
  if (filter.match === 'days') return timeFields(settings, today);
  if (filter.match === 'age') return [ageField(filter)];
  return filter.options.length > 0 ? [listOf(filter, settings.words.all)] : [];
}

function ageField({ key, title }: Filter): HTMLElement {
  return labelled(title, element('input', { type: 'number', name: key, min: '0', max: '120', inputMode: 'numeric' }));
}

function timeFields({ words, locale }: ListFilters, today: LocalDate): HTMLElement[] {
  const when = element('select', { name: 'nar' });
  const days = daysFromTo(today, addDays(today, MOST_DAYS - 1)).map((day) => [day, longDate({ locale }, day, today)]);
  const names = PERIODS.map((name) => [name, words.periods[name]]);
  for (const [value = '', text = ''] of [['', words.anyTime], ...names, ...days]) {
    when.append(element('option', { value }, text));
  }
  const dates = (['fra', 'til'] as const).map((name) =>
    element('input', { type: 'date', name, min: today, autocomplete: 'off' }),
  );
  const [from, to] = dates as [HTMLInputElement, HTMLInputElement];
  return [labelled(words.when, when), labelled(words.from, from), labelled(words.to, to)];
}

function listOf({ key, title, options }: Filter, all: string): HTMLElement {
  const list = element('select', { name: key });
  list.append(element('option', { value: '' }, all));
  for (const { value, text } of options) list.append(counted(element('option', { value }, text), key, value, text));
  return labelled(title, list);
}

function boxesOf({ key, title, options }: Filter, iconOf: FormParts['iconOf']): HTMLElement {
  const group = element('fieldset', { className: 'filter' });
  group.append(element('legend', {}, title));
  for (const { value, text } of options) {
    const label = element('label', { className: 'ds-chip' });
    label.append(
      element('input', { type: 'checkbox', name: key, value }),
      iconOf(value) ?? '',
      counted(element('b', {}, text), key, value, text),
    );
    group.append(label);
  }
  return group;
}

function counted<Element extends HTMLElement>(made: Element, key: string, value: string, text: string): Element {
  Object.assign(made.dataset, { key, value, text });
  return made;
}

function labelled(text: string, field: Field): HTMLElement {
  const label = element('label', {}, text);
  label.append(field);
  return label;
}

// A day in the list of times is stored as a range of one day.
function choicesOf(form: HTMLFormElement): Choices {
  const choices: Record<string, string[]> = {};
  for (const [key, value] of new FormData(form)) {
    if (value === '' || typeof value !== 'string') continue;
    if (key === 'nar' && /^\d/.test(value)) Object.assign(choices, { fra: [value], til: [value] });
    else choices[key] = [...(choices[key] ?? []), value];
  }
  return choices;
}

// A named time and dates exclude each other: the later one counts.
function withoutOtherTime(form: HTMLFormElement, name: string): void {
  const others = name === 'nar' ? ['fra', 'til'] : ['fra', 'til'].includes(name) ? ['nar'] : [];
  for (const other of others) (form.elements.namedItem(other) as Field).value = '';
}

function setFields(form: HTMLFormElement, choices: Choices): void {
  for (const field of form.querySelectorAll<Field>('[name]')) {
    const values = choices[field.name] ?? [];
    if (field.type === 'checkbox') (field as HTMLInputElement).checked = values.includes(field.value);
    else field.value = values[0] ?? '';
  }
  const { fra = [], til = [] } = choices;
  const when = form.elements.namedItem('nar');
  if (!(when instanceof HTMLSelectElement) || !fra[0] || fra[0] !== til[0]) return;
  if ([...when.options].some(({ value }) => value === fra[0])) when.value = fra[0];
}

function setCounts(form: HTMLFormElement, counts: Counts): void {
  for (const each of form.querySelectorAll<HTMLElement>('[data-key]')) {
    const { key = '', value = '', text = '' } = each.dataset;
    each.textContent = `${text} (${counts.get(key)?.get(value) ?? 0})`;
  }
}
