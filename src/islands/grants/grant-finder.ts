import { count, fill } from '../../i18n/phrases.ts';
import { type Chosen, chosenIn, countWith, type Fitting, fitsAll, queryOf, widerChoices } from './grant-choices.ts';
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

  get #chosen(): Chosen {
    return Object.fromEntries(this.#selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
  }

  get #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('li.row[data-entry]')];
  }

  #linksOf(name: string): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>(`[data-question="${name}"] a`)];
  }

  // The links of a question say what can be chosen.
  #offerChoices(): void {
    for (const select of this.#selects) {
      if (select.options.length > 1) continue;
      select.append(...this.#linksOf(select.name).map((link) => new Option(nameOf(link), slugOf(link))));
    }
  }

  readonly #choose = (): void => {
    history.pushState(null, '', location.pathname + queryOf(this.#chosen));
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
    const offered = this.#selects.map(({ name }) => [name, this.#linksOf(name).map(slugOf)]);
    const chosen = chosenIn(location.search, Object.fromEntries(offered));
    for (const select of this.#selects) select.value = chosen[select.name] ?? '';
    void this.#show();
  };

  async #show(): Promise<void> {
    if (queryOf(this.#chosen)) {
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
    const isNarrowed = queryOf(chosen) !== '';
    const shown = new Set<string>();
    for (const row of this.#rows) {
      row.hidden = !fitsAll(row.dataset, chosen);
      if (!row.hidden) shown.add(row.dataset.entry ?? '');
    }
    for (const group of this.querySelectorAll<HTMLElement>('section:has(> .rows)')) {
      group.hidden = group.querySelector('.row:not([hidden])') === null;
    }
    arrangeYear(this, isNarrowed ? shown : undefined);
    this.querySelector('.finder')?.toggleAttribute('data-narrowed', isNarrowed);
    // Neither the numbers of all groups nor the further pages are about what is chosen.
    const ofAll = this.querySelectorAll<HTMLElement>('[data-groups], nav:has([href*="/tilskudd/side/"])');
    for (const part of ofAll) part.hidden = isNarrowed;
    this.#countChoices(chosen);
    this.#report(chosen, shown.size);
  }

  #countChoices(chosen: Chosen): void {
    const grants: Fitting[] = this.#rows.map(({ dataset }) => dataset);
    for (const select of this.#selects) {
      for (const option of [...select.options].slice(1)) {
        const link = this.#linksOf(select.name).find((each) => slugOf(each) === option.value);
        // Until a choice is made, a list of several pages is not known as a whole.
        const n = queryOf(chosen) ? countWith(grants, chosen, select.name, option.value) : numberOf(link);
        option.textContent = `${link ? nameOf(link) : ''} (${n})`;
        option.disabled = n === 0 && !option.selected;
      }
    }
  }

  #report(chosen: Chosen, n: number): void {
    const isNarrowed = queryOf(chosen) !== '';
    const { fits, none, locale } = this.#settings;
    const names = Object.entries(chosen).map(([name, slug]) => this.#nameOf(name, slug));
    this.#say(isNarrowed ? (n > 0 ? `${count({ locale }, fits, n)}: ${names.join(' · ')}` : none) : '');
    const wider = this.querySelector<HTMLElement>('[data-wider]');
    wider?.replaceChildren(...(isNarrowed && n === 0 ? this.#wider(chosen) : []));
    if (wider) wider.hidden = wider.childElementCount === 0;
    for (const part of this.querySelectorAll<HTMLElement>('[data-result]')) part.hidden = !isNarrowed;
    const all = this.querySelector<HTMLAnchorElement>('[data-all]');
    if (all) all.href = location.pathname;
    this.#linkCalendar(chosen);
  }

  #wider(chosen: Chosen): HTMLLIElement[] {
    const { without, locale } = this.#settings;
    return widerChoices(
      this.#rows.map(({ dataset }) => dataset),
      chosen,
    ).map(({ name, chosen: wider, n }) => {
      const item = document.createElement('li');
      const link = Object.assign(document.createElement('a'), { href: location.pathname + queryOf(wider) });
      link.textContent = count({ locale }, without, n, { choice: this.#nameOf(name, chosen[name] ?? '') });
      item.append(link);
      return item;
    });
  }

  // Links the calendar of the choice that leaves fewest grants, and says if that is wider than what is chosen.
  #linkCalendar(chosen: Chosen): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-calendar]');
    if (!link) return;
    const { feed, nearestFeed, allFeed } = this.#settings;
    const [nearest] = Object.entries(chosen)
      .map(([name, slug]) => this.#linksOf(name).find((each) => slugOf(each) === slug))
      .filter((each) => each !== undefined && each.dataset.feed !== undefined)
      .sort((a, b) => numberOf(a) - numberOf(b));
    const text = Object.keys(chosen).length === 1 ? feed : nearestFeed;
    link.href = nearest ? `${nearest.href}#kalender` : this.#subscribePage;
    link.textContent = nearest ? fill(text, { choice: nameOf(nearest) }) : allFeed;
  }

  get #subscribePage(): string {
    return document.querySelector<HTMLAnchorElement>('a[href*="/abonner/#frister"]')?.href ?? location.pathname;
  }

  #nameOf(name: string, slug: string): string {
    const link = this.#linksOf(name).find((each) => slugOf(each) === slug);
    return link ? nameOf(link) : '';
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status && status.textContent !== text) status.textContent = text;
  }
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
