import { type Choices, DIMENSIONS, type Found } from './search-index.ts';

/** Gives what somebody wants to find; nothing when the field is empty. */
export function queryOf(form: HTMLFormElement): string {
  return String(new FormData(form).get('q') ?? '').trim();
}

/** Gives what the search is narrowed by. */
export function choicesOf(form: HTMLFormElement): Choices {
  const data = new FormData(form);
  return Object.fromEntries(DIMENSIONS.map((name) => [name, data.get(name)]).filter(([, value]) => value));
}

/** Fills the form from the address, so that a search can be shared and come back to. */
export function fillFromAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const name of ['q', ...DIMENSIONS]) choose(form, name, asked.get(name) ?? '');
}

/** Takes back all that the search is narrowed by. */
export function clearChoices(form: HTMLFormElement): void {
  for (const name of DIMENSIONS) choose(form, name, '');
}

/** Keeps the address that leads back to what the form asks for, in place of the one before. */
export function keepAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(
    Object.entries({ q: queryOf(form), ...choicesOf(form) }).filter(([, text]) => text),
  );
  history.replaceState(null, '', asked.size > 0 ? `?${asked}` : location.pathname);
}

/** Writes behind each choice how many it would give; without counts, how many there are in all. */
export function showCounts(form: HTMLFormElement, counts?: Found['counts']): void {
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

/** Every page is of one kind, so all kinds together are all of them. */
function countOf(counts: Record<string, number>, value: string): number {
  return value ? (counts[value] ?? 0) : Object.values(counts).reduce((sum, n) => sum + n, 0);
}

// What the form does not have is no choice.
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
