import '../older-browsers.ts';
import type { Plural } from '../../i18n/index.ts';
import { count, fill } from '../../i18n/phrases.ts';
import type { Hit, SearchResults } from '../../search/search.ts';
import { loadLists, missingLists, type WordList } from '../../search/foreign-words.ts';
import { suggestionFor } from '../../search/suggestion.ts';
import { answerOf } from './answer.ts';
import { clearChoices, fillFromAddress, readChoices, readQuery, showCounts, updateAddress } from './form.ts';
import { searchFullText } from './full-text.ts';
import { type FirstLayer, openFirstLayer } from './first-layer.ts';
import { resultGroups } from './groups.ts';
import { resultRow, type ShownHit } from './row.ts';
import type { SearchSettings } from './settings.ts';

/** Screen readers hear of results when somebody pauses, not at each letter. */
const PAUSE = 700;

/** Searches while somebody types, shows the results in place of the directory, and keeps the address. */
class SearchElement extends HTMLElement {
  readonly #settings = JSON.parse(this.dataset.settings ?? '{}') as SearchSettings;
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #titleOfPage = document.title;
  #layer: FirstLayer | undefined;
  #loading: Promise<void> | undefined;
  #query = '';
  #shown = new Set<string>();
  readonly #asked = new Set<WordList>();
  #pause = 0;

  connectedCallback(): void {
    fillFromAddress(this.#form);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search({ isFinal: true });
    });
    this.#form.addEventListener('input', () => this.#search());
    this.#form.addEventListener('focusin', () => void this.#load());
    this.#part('clear').addEventListener('click', () => {
      clearChoices(this.#form);
      this.#form.querySelector('input')?.focus();
      this.#search({ isFinal: true });
    });
    this.#part('full').addEventListener('click', () => void this.#searchFullText());
    this.#part('suggestion').addEventListener('click', (event) => this.#followSuggestion(event));
    window.addEventListener('popstate', this.#goBack);
    this.#search({ isFinal: true });
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#pause);
    window.removeEventListener('popstate', this.#goBack);
  }

  readonly #goBack = (): void => {
    fillFromAddress(this.#form);
    this.#search({ keepsAddress: true });
  };

  #search({ isFinal = false, keepsAddress = false } = {}): void {
    this.#query = readQuery(this.#form);
    window.clearTimeout(this.#pause);
    if (!keepsAddress) updateAddress(this.#form, isFinal);
    if (!this.#query && !this.#findsByChoice()) {
      this.#showDirectory();
    } else if (this.#layer && this.#hasWords()) {
      this.#show(this.#layer, isFinal || keepsAddress);
    } else {
      this.#say(this.#settings.words.searching);
      this.#part('directory').hidden = true;
      void this.#load();
      void this.#loadWords();
    }
  }

  /** Loads the words of the languages that the query may be in, and searches again when they are there. */
  async #loadWords(): Promise<void> {
    const missing = missingLists(this.#query);
    await loadLists(missing).catch((error: unknown) => console.warn(error));
    for (const name of missing) this.#asked.add(name);
    if (this.#layer) this.#use(this.#layer);
  }

  /** Checks whether the lists of words that the query needs are there, or did not arrive. */
  #hasWords(): boolean {
    return missingLists(this.#query).every((name) => this.#asked.has(name));
  }

  /** Loads the index once; what was typed meanwhile is searched for when it is there. */
  #load(): Promise<void> {
    this.#loading ??= openFirstLayer(this.#settings.code, this.#settings.areas, (layer) => this.#use(layer)).then(
      (layer) => this.#use(layer),
      (error: unknown) => {
        console.warn(error);
        this.#loading = undefined;
        if (this.#query || this.#findsByChoice()) this.#showDirectory({ isBroken: true });
      },
    );
    return this.#loading;
  }

  #use(layer: FirstLayer): void {
    this.#layer = layer;
    if ((this.#query || this.#findsByChoice()) && this.#hasWords()) this.#show(layer, true);
  }

  #show(layer: FirstLayer, isFinal: boolean): void {
    const results = layer.search(this.#query, readChoices(this.#form));
    const { now, past, counts } = results;
    const total = now.length + past.length;
    const heading = this.#headingOf(total);
    this.#part('found').querySelector('h2')?.replaceChildren(heading);
    const shown = now.map((hit) => shownHit(layer, hit));
    this.#shown = new Set([...now, ...past].map(({ path }) => path));
    this.#part('groups').replaceChildren(...resultGroups(shown, this.#query, this.#settings));
    this.#part('past')
      .querySelector('ol')
      ?.replaceChildren(...this.#rows(past.map((hit) => shownHit(layer, hit))));
    this.#part('further').replaceChildren();
    this.#reveal({
      found: true,
      past: past.length > 0,
      advice: total === 0 && this.#query !== '',
      directory: total === 0,
    });
    this.#part('full').hidden = this.#query === '';
    this.#showAnswer(shown, results);
    this.#showSuggestion(layer, results);
    showCounts(this.#form, counts);
    const { title, titled } = this.#settings.words;
    document.title = this.#query ? this.#titleOfPage.replace(title, () => this.#fill(titled)) : this.#titleOfPage;
    if (isFinal) this.#say(heading);
    else this.#pause = window.setTimeout(() => this.#say(heading), PAUSE);
  }

  #rows(hits: readonly ShownHit[]): HTMLLIElement[] {
    return hits.map((hit) => resultRow(hit, this.#query, this.#settings));
  }

  #showAnswer(shown: readonly (ShownHit & Hit)[], { intents }: SearchResults): void {
    const answer = this.#query ? answerOf(shown, intents, this.#settings) : undefined;
    this.#part('answer').hidden = !answer;
    this.#part('answer').replaceChildren(...(answer ?? []));
  }

  #showSuggestion({ texts }: FirstLayer, { corrected }: SearchResults): void {
    const titles = corrected.size > 0 ? texts.flatMap(({ title, summary }) => [title, summary]) : [];
    const suggestion = suggestionFor(this.#query, corrected, titles);
    const link = this.#part('suggestion').querySelector('a') as HTMLAnchorElement;
    this.#part('suggestion').hidden = !suggestion;
    link.textContent = suggestion ?? '';
    link.href = `?${new URLSearchParams({ q: suggestion ?? '' })}`;
  }

  #followSuggestion(event: Event): void {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    const field = this.#form.elements.namedItem('q') as HTMLInputElement;
    field.value = event.target.textContent ?? '';
    field.focus();
    this.#search({ isFinal: true });
  }

  /** Adds what only the full texts have, under the results of the first layer. */
  async #searchFullText(): Promise<void> {
    const [query, layer] = [this.#query, this.#layer];
    if (!layer) return;
    this.#say(this.#settings.words.searching);
    try {
      const paths = await searchFullText(query, readChoices(this.#form));
      if (query !== this.#query) return;
      const numbers = new Map(layer.index.documents.map(({ path }, document) => [path, document]));
      const hits = paths.flatMap((path) => {
        const document = this.#shown.has(path) ? undefined : numbers.get(path);
        return document === undefined ? [] : [shownHit(layer, { path, document, score: 0 })];
      });
      this.#part('further').replaceChildren(...this.#rows(hits));
      this.#part('full').hidden = true;
      if (hits.length > 0) this.#part('further').querySelector('a')?.focus();
      this.#say(
        hits.length > 0 ? this.#count(this.#settings.words.matches, hits.length) : this.#settings.words.fullTextNone,
      );
    } catch (error) {
      console.warn(error);
      this.#say(this.#part('broken').textContent ?? '');
    }
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
    return [...this.querySelectorAll('.directory .row')].filter((row) => row.getClientRects().length > 0).length;
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
    return count({ locale: this.#settings.code }, forms, n, { query: this.#query });
  }

  #fill(text: string): string {
    return fill(text, { query: this.#query });
  }
}

function shownHit({ index, texts }: FirstLayer, hit: Hit): ShownHit & Hit {
  const { document } = hit;
  return document === undefined ? hit : { ...hit, facts: index.documents[document], text: texts[document] };
}

function isNarrowed(form: HTMLFormElement): boolean {
  return Object.keys(readChoices(form)).length > 0;
}

customElements.define('dugnad-search', SearchElement);
