import type { ListFilters } from '../../views/filters/list-filters.ts';

/** Opens the form that combines choices: when its reader asks for it, or when the address has choices. */
class FiltersElement extends HTMLElement {
  readonly #settings = JSON.parse(this.dataset.settings ?? '{}') as ListFilters;
  readonly #details = this.querySelector<HTMLDetailsElement>('details.choose');
  readonly #status = document.createElement('p');
  #isOpened = false;

  connectedCallback(): void {
    this.#status.setAttribute('role', 'status');
    this.#details?.after(this.#status);
    this.#details?.addEventListener('toggle', () => void (this.#details?.open && this.#open()));
    if (!location.search || !this.#details) return;
    // On a phone the form would hide what it finds.
    this.#details.open = matchMedia('(min-width: 48rem)').matches;
    void this.#open();
  }

  async #open(): Promise<void> {
    if (this.#isOpened) return;
    this.#isOpened = true;
    const { words, file } = this.#settings;
    this.#status.textContent = words.loading;
    try {
      const [{ startFilters }, response] = await Promise.all([import('./combination.ts'), fetch(file)]);
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      this.#status.textContent = '';
      startFilters(this, this.#status, this.#settings, await response.json());
    } catch (error) {
      // The links to single choices remain.
      console.warn(error);
      this.#isOpened = false;
      this.#status.textContent = words.broken;
    }
  }
}

customElements.define('dugnad-filters', FiltersElement);
