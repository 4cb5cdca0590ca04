/** What the gateway answers about a saved change. */
interface Answer {
  state: 'waiting' | 'shown' | 'failed';
  text: string;
  /** The page that shows the change. */
  page?: string;
}

const SECOND = 1000;
const QUICK_TRIES = 60;
const COLOURS = { waiting: 'info', shown: 'success', failed: 'warning' } as const;

/** Asks whether a saved change is on the site until it is: each second for a minute, then each ten seconds. */
class PublicationElement extends HTMLElement {
  #timer = 0;
  #tries = 0;

  connectedCallback(): void {
    this.#waitUnlessShown();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
  }

  #waitUnlessShown(): void {
    if (this.dataset.state === 'shown') return;
    const seconds = this.#tries++ < QUICK_TRIES ? 1 : 10;
    this.#timer = window.setTimeout(() => void this.#ask(), seconds * SECOND);
  }

  async #ask(): Promise<void> {
    // The next try may succeed: the gateway may be restarting, or the phone in a tunnel.
    const answer = await fetch(this.dataset.address ?? '').catch(() => undefined);
    // Signed out: the link asks to sign in.
    if (answer?.status === 401) return;
    if (answer?.ok) this.#show((await answer.json()) as Answer);
    this.#waitUnlessShown();
  }

  #show({ state, text, page }: Answer): void {
    const place = this.querySelector('[data-text]');
    // Unchanged text is not announced again.
    if (!place || (state === this.dataset.state && text === place.textContent)) return;
    this.dataset.state = state;
    place.textContent = text;
    this.closest('.ds-alert')?.setAttribute('data-color', COLOURS[state]);
    const link = this.querySelector<HTMLAnchorElement>('[data-page]');
    if (link && page) link.href = page;
    link?.toggleAttribute('hidden', state !== 'shown');
    this.querySelector('[data-again]')?.toggleAttribute('hidden', state === 'shown');
  }
}

customElements.define('dugnad-publication', PublicationElement);
