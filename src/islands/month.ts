import type { MonthChoices, OpenOccurrence } from '../domain/calendar/month-grid.ts';
import { parseMonthView, formatMonthView } from './month-address.ts';
import type { MonthSettings } from './month-settings.ts';
// Imported as a URL: otherwise the page would load the styles of lazy scripts as well.
import styles from '../styles/calendar/month-grid.css?url';

/** Adds a grid view to the list of a month, and stores the view and its filters in the address. */
class MonthElement extends HTMLElement {
  readonly #settings = JSON.parse(this.dataset.settings ?? '{}') as MonthSettings;
  readonly #list = this.querySelector('[data-part="list"]') as HTMLElement;
  readonly #button = document.createElement('button');
  readonly #status = Object.assign(document.createElement('p'), { className: 'soft' });
  readonly #grid = document.createElement('div');
  #parts: ReturnType<typeof fetchParts> | undefined;
  #isShown = false;
  #choices: MonthChoices = {};

  connectedCallback(): void {
    const { filters } = this.#settings;
    Object.assign(this.#button, { type: 'button', className: 'ds-button' });
    this.#button.dataset.variant = 'secondary';
    this.#button.addEventListener('click', () => void this.#show(!this.#isShown));
    for (const approach of ['pointerenter', 'focus']) {
      this.#button.addEventListener(approach, () => void this.#load().catch(() => undefined));
    }
    this.#status.setAttribute('role', 'status');
    this.querySelector('[data-part="switch"]')?.replaceChildren(this.#button, this.#status);
    const view = parseMonthView(location.search, filters);
    this.#choices = view.choices;
    this.#name();
    if (view.isGrid) void this.#show(true);
  }

  async #show(asGrid: boolean): Promise<void> {
    this.#isShown = asGrid;
    if (asGrid && !this.#grid.isConnected && !(await this.#open())) this.#isShown = false;
    this.#list.hidden = this.#isShown;
    this.#grid.hidden = !this.#isShown;
    this.#name();
    this.#keepAddress();
  }

  /** Begins to fetch what the grid needs, when a pointer or the keyboard reaches the button. What failed is retried. */
  #load(): ReturnType<typeof fetchParts> {
    this.#parts ??= fetchParts(this.#settings.file).catch((error) => {
      this.#parts = undefined;
      throw error;
    });
    return this.#parts;
  }

  /** Loads the grid and the month. Returns whether both succeeded. */
  async #open(): Promise<boolean> {
    const { words, elsewhere } = this.#settings;
    this.#button.disabled = true;
    this.#say(words.month.loading);
    try {
      const [{ renderGrid }, occurrences] = await this.#load();
      this.#list.after(this.#grid);
      renderGrid(this.#grid, {
        settings: this.#settings,
        occurrences: [...elsewhere, ...occurrences],
        first: this.#choices,
        onChoose: (choices) => {
          this.#choices = choices;
          this.#keepAddress();
        },
      });
      this.#say('');
      return true;
    } catch (error) {
      console.warn(error);
      this.#say(words.month.broken);
      return false;
    } finally {
      this.#button.disabled = false;
    }
  }

  #name(): void {
    const { grid, list } = this.#settings.words.month;
    this.#button.textContent = this.#isShown ? list : grid;
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  /** Links to other months keep the current view. */
  #keepAddress(): void {
    const search = formatMonthView({ isGrid: this.#isShown, choices: this.#choices }, this.#settings.filters);
    history.replaceState(null, '', search || location.pathname);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.month-turn a')) link.search = search;
  }
}

function fetchParts(file: string) {
  return Promise.all([import('./month-grid.tsx'), fetchMonth(file), fetchStyles()]);
}

function fetchStyles(): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(styles)));
  });
}

async function fetchMonth(file: string): Promise<OpenOccurrence[]> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json() as Promise<OpenOccurrence[]>;
}

customElements.define('dugnad-month', MonthElement);
