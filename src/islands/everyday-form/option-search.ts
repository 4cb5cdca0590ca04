import { matchingOptions } from './matching-options.ts';

// A shorter list is read faster than searched.
const MIN_OPTIONS = 16;

/** Adds a search above each long list; it leaves only what matches and chooses the first. */
export function addOptionSearch(form: HTMLFormElement, label: string): void {
  for (const select of form.querySelectorAll('select')) if (select.options.length >= MIN_OPTIONS) addTo(select, label);
}

function addTo(select: HTMLSelectElement, label: string): void {
  const all = [...select.options];
  const first = select.value;
  const search = Object.assign(document.createElement('input'), { className: 'ds-input', type: 'search' });
  const name = select.labels[0]?.textContent?.trim() ?? '';
  search.setAttribute('aria-label', `${label}: ${name}`);
  search.placeholder = label;
  search.autocomplete = 'off';
  const found = document.createElement('p');
  found.setAttribute('role', 'status');
  found.className = 'soft';
  search.addEventListener('input', () => {
    const typed = search.value.trim();
    const matches = matchingOptions(
      typed,
      all.filter(({ value }) => value),
    );
    const chosen = typed ? matches[0] : all.find(({ value }) => value === first);
    for (const option of all) option.hidden = typed !== '' && !matches.includes(option);
    found.textContent = typed ? `${chosen?.text ?? '–'} (${matches.length})` : '';
    if (!chosen || select.value === chosen.value) return;
    select.value = chosen.value;
    select.dispatchEvent(new Event('input', { bubbles: true }));
  });
  // Enter in the search must not send the form.
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    select.focus();
  });
  select.before(search);
  select.after(found);
}
