import type { Choices, SearchResults } from '../../search/search.ts';
import { DIMENSIONS } from './first-layer.ts';

/** Reads the query; empty if nothing is entered. */
export function readQuery(form: HTMLFormElement): string {
  return String(new FormData(form).get('q') ?? '').trim();
}

/** Reads the chosen filters. */
export function readChoices(form: HTMLFormElement): Choices {
  const data = new FormData(form);
  return Object.fromEntries(DIMENSIONS.map((name) => [name, data.get(name)]).filter(([, value]) => value));
}

/** Fills the form from the address, so that a search can be shared. */
export function fillFromAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const name of ['q', ...DIMENSIONS]) choose(form, name, asked.get(name) ?? '');
}

/** Resets all filters. */
export function clearChoices(form: HTMLFormElement): void {
  for (const name of DIMENSIONS) choose(form, name, '');
}

/**
 * Writes the current search into the address. What is typed after a finished search is an entry of its own in the
 * history, so that the back button leads to that one.
 */
export function updateAddress(form: HTMLFormElement, isFinal: boolean): void {
  const asked = new URLSearchParams(
    Object.entries({ q: readQuery(form), ...readChoices(form) }).filter(([, text]) => text),
  );
  const address = asked.size > 0 ? `?${asked}` : location.pathname;
  const isNew = (history.state as SearchState | null)?.isFinal && address !== (location.search || location.pathname);
  const state: SearchState = { isFinal };
  if (isNew) history.pushState(state, '', address);
  // The hash chooses large print.
  else history.replaceState(state, '', address + location.hash);
}

/** What the history keeps of a search. */
interface SearchState {
  isFinal: boolean;
}

/** Shows the number of results at each choice; without counts, the total. */
export function showCounts(form: HTMLFormElement, counts?: SearchResults['counts']): void {
  for (const chip of form.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    const span = chip.parentElement?.querySelector('span');
    if (!span) continue;
    const n = counts ? countOf(counts.kind, chip.value) : Number(span.dataset.all);
    span.textContent = ` (${n})`;
    (chip.parentElement as HTMLElement).hidden = n === 0 && chip.value !== '' && !chip.checked;
  }
  for (const option of form.querySelectorAll<HTMLOptionElement>('option[data-name]')) {
    const { name } = option.parentElement as HTMLSelectElement;
    const n = counts ? countOf(counts[name as 'theme' | 'area'], option.value) : Number(option.dataset.all);
    option.textContent = `${option.dataset.name} (${n})`;
    option.disabled = n === 0 && !option.selected;
  }
}

/** Every page has one kind, so the total is the sum of all kinds. */
function countOf(counts: Record<string, number>, value: string): number {
  return value ? (counts[value] ?? 0) : Object.values(counts).reduce((sum, n) => sum + n, 0);
}

// Ignores values that the form does not have.
function choose(form: HTMLFormElement, name: string, value: string): void {
  const radios = [...form.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${name}"]`)];
  const radio = radios.find((each) => each.value === value) ?? radios[0];
  if (radio) {
    radio.checked = true;
    return;
  }
  const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  field.value = value;
  if (field.value !== value) field.value = '';
}
