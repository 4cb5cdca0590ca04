import type { MapSettings } from './map-settings.ts';
import type { OpenMap } from './place-map.ts';

/** Adds a button to a list of places that fetches the map; nothing of it is fetched before. */
class MapElement extends HTMLElement {
  readonly #settings = JSON.parse(this.dataset.settings ?? '{}') as MapSettings;
  readonly #button = document.createElement('button');
  readonly #note = Object.assign(document.createElement('p'), { className: 'soft' });
  readonly #status = document.createElement('p');
  #map: OpenMap | undefined;

  connectedCallback(): void {
    const { show, asks } = this.#settings.words;
    Object.assign(this.#button, { type: 'button', className: 'ds-button', textContent: show });
    this.#button.setAttribute('aria-expanded', 'false');
    this.#button.addEventListener('click', () => void this.#toggle());
    this.#note.textContent = asks;
    this.#status.setAttribute('role', 'status');
    this.#part('switch')?.replaceChildren(this.#button, this.#note, this.#status);
  }

  async #toggle(): Promise<void> {
    const isShown = !this.hasAttribute('data-shown');
    if (isShown && !(await this.#isOpened())) return;
    this.toggleAttribute('data-shown', isShown);
    this.#button.setAttribute('aria-expanded', String(isShown));
    this.#button.textContent = isShown ? this.#settings.words.hide : this.#settings.words.show;
    if (!isShown) return;
    this.#map?.resize();
    this.#part('map')?.scrollIntoView({ block: 'nearest' });
  }

  async #isOpened(): Promise<boolean> {
    if (this.#map) return true;
    const { words } = this.#settings;
    const [place, list] = [this.#part('map'), this.#part('list')];
    if (!place || !list) return false;
    this.#say(words.loading);
    this.#button.disabled = true;
    try {
      const { openPlaceMap } = await import('./place-map.ts');
      // The map measures its frame when it is opened.
      this.toggleAttribute('data-shown', true);
      this.#map = await openPlaceMap(place, list, { settings: this.#settings, onTiles: this.#sayWhetherTilesCame });
      this.#say('');
      this.#note.textContent = words.legend;
      return true;
    } catch (error) {
      console.warn(error);
      this.toggleAttribute('data-shown', false);
      this.#say(words.failed);
      return false;
    } finally {
      this.#button.disabled = false;
    }
  }

  readonly #sayWhetherTilesCame = (came: boolean): void => this.#say(came ? '' : this.#settings.words.noTiles);

  #say(text: string): void {
    this.#status.textContent = text;
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }
}

customElements.define('dugnad-map', MapElement);
