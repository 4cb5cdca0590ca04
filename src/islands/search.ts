import type { Plural } from '../i18n/index.ts';
import { readChoices, clearChoices, fillFromAddress, updateAddress, readQuery, showCounts } from './search-form.ts';
import { type SearchFunction, type SearchResults, type Hit, type IndexedPage, openIndex } from './search-index.ts';
import { resultRow, localisedText } from './search-row.ts';
import type { SearchSettings } from './search-settings.ts';

const AT_A_TIME = 20;
/** Kinds for which people want a date or phone number rather than the page. */
const ANSWERING = ['grants', 'awards', 'contacts', 'help'];

/** Searches on submit, shows the results in place of the directory, and updates the address. */
class SearchElement extends HTMLElement {
  readonly #settings = JSON.parse(this.dataset.settings ?? '{}') as SearchSettings;
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #titleOfPage = document.title;
  #find: Promise<SearchFunction> | undefined;
  /** A request counter, so that a slow response does not overwrite a later one. */
  #latest = 0;
  #query = '';
  #left: Hit[] = [];
  #past = new Set<Hit>();
  #isAdding = false;

  connectedCallback(): void {
    fillFromAddress(this.#form);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#form.addEventListener('change', ({ target }) => {
      if ((target as HTMLInputElement).name !== 'q') void this.#search();
    });
    this.#form.addEventListener('input', () => {
      if (this.#query && !readQuery(this.#form)) void this.#search();
    });
    this.#part('more').addEventListener('click', () => void this.#showMore());
    this.#part('clear').addEventListener('click', () => {
      clearChoices(this.#form);
      this.#form.querySelector('input')?.focus();
      void this.#search();
    });
    void this.#search();
  }

  async #search(): Promise<void> {
    const search = ++this.#latest;
    this.#query = readQuery(this.#form);
    updateAddress(this.#form);
    if (!this.#query && !this.#findsByChoice()) {
      this.#showDirectory();
      return;
    }
    this.#say(this.#settings.words.searching);
    this.#part('directory').hidden = true;
    try {
      this.#find ??= openIndex(this.#settings.languages);
      const found = await (await this.#find)(this.#query, readChoices(this.#form));
      const first = await keptOf([...found.now, ...found.past].slice(0, AT_A_TIME));
      if (search === this.#latest) this.#show(found, first);
    } catch (error) {
      console.warn(error);
      this.#find = undefined;
      if (search === this.#latest) this.#showDirectory({ isBroken: true });
    }
  }

  #show({ now, past, counts }: SearchResults, first: readonly IndexedPage[]): void {
    this.#left = [...now, ...past];
    this.#past = new Set(past);
    const total = this.#left.length;
    const heading = this.#headingOf(total);
    this.#part('found').querySelector('h2')?.replaceChildren(heading);
    for (const list of this.querySelectorAll('[data-results] ol')) list.replaceChildren();
    this.#reveal({ found: true, advice: total === 0 && this.#query !== '', directory: total === 0 });
    this.#add(first);
    this.#showAnswer(now[0], first[0]);
    showCounts(this.#form, counts);
    const { title, titled } = this.#settings.words;
    document.title = this.#query ? this.#titleOfPage.replace(title, () => this.#fill(titled)) : this.#titleOfPage;
    this.#say(heading);
  }

  /** Tells whether the choices alone find something: where the directory is on other pages, CSS cannot filter it. */
  #findsByChoice(): boolean {
    return isNarrowed(this.#form) && !this.querySelector('.directory .row');
  }

  #headingOf(total: number): string {
    const { none, hits, matches } = this.#settings.words;
    if (!this.#query) return this.#count(matches, total);
    return total === 0 ? this.#fill(none) : this.#count(hits, total);
  }

  #showDirectory({ isBroken = false } = {}): void {
    showCounts(this.#form);
    this.#reveal({ directory: true, broken: isBroken });
    document.title = this.#titleOfPage;
    const left = isNarrowed(this.#form) ? this.#count(this.#settings.words.listed, this.#listed()) : '';
    this.#say(isBroken ? (this.#part('broken').textContent ?? '') : left);
  }

  /** Counts the visible rows of the directory, which CSS filters, after opening the chosen filters. */
  #listed(): number {
    (this.#form.querySelector('details') as HTMLDetailsElement).open = true;
    return [...this.querySelectorAll('.directory .row')].filter((row) => row.checkVisibility()).length;
  }

  async #showMore(): Promise<void> {
    // A second click before the rows are loaded would add them twice.
    if (this.#isAdding) return;
    this.#isAdding = true;
    const search = this.#latest;
    try {
      const next = await keptOf(this.#left.slice(0, AT_A_TIME));
      if (search === this.#latest) this.#add(next)?.querySelector('a')?.focus();
    } finally {
      this.#isAdding = false;
    }
  }

  /** Adds rows for the next results and returns the first of them. */
  #add(next: readonly IndexedPage[]): HTMLLIElement | undefined {
    const rows = next.map((kept) => resultRow(kept, this.#query, this.#settings));
    for (const [index, hit] of this.#left.splice(0, next.length).entries()) {
      const isPast = this.#past.has(hit);
      const list = isPast ? this.#part('past').querySelector('ol') : this.#part('now');
      list?.append(rows[index] ?? '');
      if (isPast) this.#part('past').hidden = false;
    }
    this.#part('more').textContent = this.#count(this.#settings.words.more, Math.min(AT_A_TIME, this.#left.length));
    this.#part('more').hidden = this.#left.length === 0;
    return rows[0];
  }

  /** Shows the answer of the best result at once, if it matches by name. */
  #showAnswer(hit: Hit | undefined, kept: IndexedPage | undefined): void {
    const answer = this.#part('answer');
    const isNamed = hit?.matchedMetaFields?.some((field) => field.startsWith('title'));
    answer.hidden = !kept?.meta.line || !isNamed || !ANSWERING.includes(kept.filters.kind?.[0] ?? '');
    if (!kept) return;
    const title = localisedText(kept, 'title', this.#settings);
    const strong = Object.assign(document.createElement('strong'), { textContent: `${title.text}.` });
    if (title.lang) strong.lang = title.lang;
    answer.replaceChildren(strong, ` ${localisedText(kept, 'line', this.#settings).text}`);
  }

  #reveal(parts: Partial<Record<'found' | 'past' | 'advice' | 'directory' | 'broken', boolean>>): void {
    for (const name of ['found', 'past', 'advice', 'directory', 'broken'] as const) {
      this.#part(name).hidden = !parts[name];
    }
    this.#part('clear').hidden = !isNarrowed(this.#form);
  }

  #say(text: string): void {
    this.#part('status').textContent = text;
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }

  #count(forms: Plural, n: number): string {
    const form = new Intl.PluralRules(this.#settings.code).select(n);
    return this.#fill((forms[form] ?? forms.other).replace('{n}', String(n)));
  }

  #fill(text: string): string {
    return text.replace('{query}', () => this.#query);
  }
}

function isNarrowed(form: HTMLFormElement): boolean {
  return Object.keys(readChoices(form)).length > 0;
}

function keptOf(hits: readonly Hit[]): Promise<IndexedPage[]> {
  return Promise.all(hits.map((hit) => hit.data()));
}

customElements.define('dugnad-search', SearchElement);
