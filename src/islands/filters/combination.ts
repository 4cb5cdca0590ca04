import { formatChoices, parseChoices, periodOf } from '../../domain/filters/address.ts';
import { type FilterFile, unpackRows } from '../../domain/filters/filter-file.ts';
import { type Choices, countEntries, countOptions, matchingRows } from '../../domain/filters/filter.ts';
import { clockAt, dateOf } from '../../domain/time/days.ts';
import { canUpdateTo } from '../../domain/time/page-age.ts';
import { count } from '../../i18n/phrases.ts';
import type { ListFilters } from '../../views/filters/list-filters.ts';
import { filterForm } from './form.ts';
import { chosenNames } from './names.ts';
import { resultsOf } from './results.ts';

/** Shows the form, and in place of the list what its choices find; the choices are in the address. */
export function startFilters(list: HTMLElement, status: HTMLElement, settings: ListFilters, file: FilterFile): void {
  const { filters } = file;
  const rows = unpackRows(file);
  const results = document.createElement('div');
  const whole = [...document.querySelectorAll<HTMLElement>('[data-whole-list]')];
  const today = () => {
    const now = dateOf(clockAt(Date.now()));
    return canUpdateTo(now, file.made) ? now : file.made;
  };
  const links = list.querySelector('.choose > div');
  const parts = { today: today(), iconOf: (value: string) => iconOfLink(links, value) };
  const form = filterForm(file, settings, parts, (choices) => {
    history.pushState(null, '', formatChoices(choices, filters) || location.pathname);
    show(choices);
  });
  const show = (choices: Choices) => {
    const isNarrowed = Object.keys(choices).length > 0;
    const period = periodOf(choices, today());
    form.update(choices, countOptions(rows, filters, choices, period));
    for (const part of whole) part.hidden = isNarrowed;
    const found = matchingRows(rows, filters, choices, period);
    const sum = count(settings, settings.words.found, countEntries(found));
    status.textContent = isNarrowed ? `${sum} ${chosenNames(choices, file, settings).join(' · ')}` : '';
    const context = { rows, found, file, settings, choices, period, today: today() };
    results.replaceChildren(...(isNarrowed ? resultsOf(context) : []));
  };
  const showAddress = () => show(parseChoices(location.search, filters));
  links?.replaceChildren(form.element);
  status.after(results);
  window.addEventListener('popstate', showAddress);
  results.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[data-wider]');
    if (!link) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    showAddress();
    form.focus();
  });
  showAddress();
}

// The form takes the place of links to single choices, and their icons.
function iconOfLink(links: Element | null, value: string): Node | undefined {
  return links?.querySelector(`a[href$="/${value}/"] > .icon`)?.cloneNode(true);
}
