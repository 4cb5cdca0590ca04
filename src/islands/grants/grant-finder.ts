import { formatChoices, parseChoices } from '../../domain/filters/address.ts';
import {
  type Choices,
  countEntries,
  countOptions,
  type Filter,
  type FilterRow,
  matchingRows,
} from '../../domain/filters/filter.ts';
import { nearestFeed, nearestWider } from '../../domain/filters/nearest.ts';
import { clockAt, dateOf } from '../../domain/time/days.ts';
import { count, fill } from '../../i18n/phrases.ts';
import type { GrantFinderSettings } from './grant-finder-settings.ts';
import { arrangeYear, fetchFurtherPages } from './grant-pages.ts';

/** Narrows the list of grants by the answers to some questions, which are kept in the address. */
class GrantFinderElement extends HTMLElement {
  readonly #settings = JSON.parse(this.dataset.settings ?? '{}') as GrantFinderSettings;
  #whole: Promise<void> | undefined;

  connectedCallback(): void {
    this.#offerChoices();
    this.#form?.addEventListener('change', this.#choose);
    this.#form?.addEventListener('submit', (event) => event.preventDefault());
    this.querySelector('[data-print]')?.addEventListener('click', () => window.print());
    this.addEventListener('click', this.#follow);
    addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#readAddress);
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select')];
  }

  get #chosen(): Choices {
    return Object.fromEntries(this.#selects.flatMap(({ name, value }) => (value ? [[name, [value]]] : [])));
  }

  // The links of a question say what can be chosen, and the rows what they fit.
  get #filters(): Filter[] {
    return this.#selects.map(({ name }) => ({
      ...{ key: name, title: '', match: 'any' as const },
      options: this.#linksOf(name).map((link) => ({
        value: slugOf(link),
        text: nameOf(link),
        feed: link.dataset.feed && `${link.href}#kalender`,
      })),
    }));
  }

  get #grants(): (FilterRow & { row: HTMLElement })[] {
    return [...this.querySelectorAll<HTMLElement>('li.row[data-entry]')].map((row) => {
      const facts = Object.entries(row.dataset).map(([name, words = '']) => [name, words.split(' ')]);
      return { row, entry: row.dataset.entry ?? '', facts: Object.fromEntries(facts) };
    });
  }

  #linksOf(name: string): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>(`[data-question="${name}"] a`)];
  }

  #offerChoices(): void {
    for (const select of this.#selects) {
      if (select.options.length > 1) continue;
      select.append(...this.#linksOf(select.name).map((link) => new Option(nameOf(link), slugOf(link))));
    }
  }

  readonly #choose = (): void => {
    history.pushState(null, '', location.pathname + formatChoices(this.#chosen, this.#filters));
    void this.#show();
  };

  // The links to wider choices are addresses of this page.
  readonly #follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-wider] a, a[data-all]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#readAddress();
    this.#selects[0]?.focus();
  };

  readonly #readAddress = (): void => {
    const chosen = parseChoices(location.search, this.#filters);
    for (const select of this.#selects) select.value = chosen[select.name]?.[0] ?? '';
    void this.#show();
  };

  async #show(): Promise<void> {
    if (isNarrowed(this.#chosen)) {
      try {
        this.#whole ??= fetchFurtherPages(this);
        await this.#whole;
      } catch {
        this.#whole = undefined;
        this.#say(this.#settings.failed);
        return;
      }
    }
    this.#narrow();
  }

  #narrow(): void {
    const chosen = this.#chosen;
    const narrowed = isNarrowed(chosen);
    const fitting = matchingRows(this.#grants, this.#filters, chosen);
    const rows = new Set(fitting.map(({ row }) => row));
    for (const { row } of this.#grants) row.hidden = !rows.has(row);
    for (const group of this.querySelectorAll<HTMLElement>('section:has(> .rows)')) {
      group.hidden = group.querySelector('.row:not([hidden])') === null;
    }
    arrangeYear(this, narrowed ? new Set(fitting.map(({ entry }) => entry)) : undefined);
    this.querySelector('.finder')?.toggleAttribute('data-narrowed', narrowed);
    // Neither the numbers of all groups nor the further pages are about what is chosen.
    const ofAll = this.querySelectorAll<HTMLElement>('[data-groups], nav:has([href*="/tilskudd/side/"])');
    for (const part of ofAll) part.hidden = narrowed;
    this.#countChoices(chosen);
    this.#report(chosen, countEntries(fitting));
  }

  #countChoices(chosen: Choices): void {
    const counts = countOptions(this.#grants, this.#filters, chosen);
    for (const select of this.#selects) {
      for (const option of [...select.options].slice(1)) {
        const link = this.#linksOf(select.name).find((each) => slugOf(each) === option.value);
        // Until a choice is made, a list of several pages is not known as a whole.
        const n = isNarrowed(chosen) ? counts.get(select.name)?.get(option.value) : numberOf(link);
        option.textContent = `${link ? nameOf(link) : ''} (${n})`;
        option.disabled = n === 0 && !option.selected;
      }
    }
  }

  #report(chosen: Choices, n: number): void {
    const narrowed = isNarrowed(chosen);
    const { fits, none, locale } = this.#settings;
    const names = Object.keys(chosen).map((name) => this.#nameOf(name, chosen));
    this.#say(narrowed ? (n > 0 ? `${count({ locale }, fits, n)}: ${names.join(' · ')}` : none) : '');
    const wider = this.querySelector<HTMLElement>('[data-wider]');
    wider?.replaceChildren(...(narrowed && n === 0 ? this.#wider(chosen) : []));
    if (wider) wider.hidden = wider.childElementCount === 0;
    for (const part of this.querySelectorAll<HTMLElement>('[data-result]')) part.hidden = !narrowed;
    const all = this.querySelector<HTMLAnchorElement>('[data-all]');
    if (all) all.href = location.pathname;
    this.#linkCalendar(chosen);
  }

  #wider(chosen: Choices): HTMLLIElement[] {
    const { without, locale } = this.#settings;
    const today = dateOf(clockAt(Date.now()));
    return nearestWider(this.#grants, this.#filters, chosen, today).map(({ choices, dropped, n }) => {
      const item = document.createElement('li');
      const href = location.pathname + formatChoices(choices, this.#filters);
      const link = Object.assign(document.createElement('a'), { href });
      const choice = dropped.map((name) => this.#nameOf(name, chosen)).join(', ');
      link.textContent = count({ locale }, without, n, { choice });
      item.append(link);
      return item;
    });
  }

  // Links the calendar of the choice that leaves fewest grants, and says if that is wider than what is chosen.
  #linkCalendar(chosen: Choices): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-calendar]');
    if (!link) return;
    const { feed, nearestFeed: wider, allFeed } = this.#settings;
    const nearest = nearestFeed(this.#grants, this.#filters, chosen);
    link.href = nearest?.feed ?? this.#subscribePage;
    link.textContent = nearest ? fill(nearest.isExact ? feed : wider, { choice: nearest.name }) : allFeed;
  }

  get #subscribePage(): string {
    return document.querySelector<HTMLAnchorElement>('a[href*="/abonner/#frister"]')?.href ?? location.pathname;
  }

  #nameOf(name: string, chosen: Choices): string {
    const link = this.#linksOf(name).find((each) => slugOf(each) === chosen[name]?.[0]);
    return link ? nameOf(link) : '';
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status && status.textContent !== text) status.textContent = text;
  }
}

function isNarrowed(chosen: Choices): boolean {
  return Object.keys(chosen).length > 0;
}

function nameOf(link: HTMLAnchorElement): string {
  return link.textContent?.trim() ?? '';
}

function slugOf(link: HTMLAnchorElement): string {
  return link.pathname.split('/').at(-2) ?? '';
}

function numberOf(link: HTMLAnchorElement | undefined): number {
  return Number(/\d+/.exec(link?.nextSibling?.textContent ?? '')?.[0] ?? 0);
}

customElements.define('dugnad-grants', GrantFinderElement);
