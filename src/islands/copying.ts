import type { Language } from '../i18n/index.ts';
import { copyFormatted } from './formatted-copy.ts';

/** The texts that the page passes to its script. */
export type CopyingWords = Pick<
  Language['words']['subscribe'],
  'copy' | 'copied' | 'copiedAnswer' | 'embedCopied' | 'marked'
>;

const SHOWN_MS = 4000;

/** Adds a copy button to every address, and opens the details that the page's hash points into. */
class CopyingElement extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as CopyingWords;

  connectedCallback(): void {
    for (const address of this.querySelectorAll<HTMLElement>('code[data-name]')) this.#addButton(address);
    addEventListener('hashchange', this.#openTarget);
    this.#openTarget();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#openTarget);
  }

  #addButton(address: HTMLElement): void {
    const { name = '' } = address.dataset;
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'ds-button', textContent: this.#words.copy });
    button.dataset.variant = 'secondary';
    const what = address.dataset.kind === 'frame' ? `${name} (HTML)` : name;
    button.setAttribute('aria-label', `${this.#words.copy}: ${what}`);
    button.addEventListener('click', () => void this.#copy(address, button, name));
    address.after(button);
  }

  async #copy(address: HTMLElement, button: HTMLButtonElement, name: string): Promise<void> {
    const { copy, copied, copiedAnswer, embedCopied, marked } = this.#words;
    try {
      await copyContent(address);
      button.textContent = copied;
      setTimeout(() => (button.textContent = copy), SHOWN_MS);
      this.#say(address.dataset.kind === 'frame' ? embedCopied : copiedAnswer, name);
    } catch {
      // Without clipboard access the address is selected, so that the reader can copy it.
      getSelection()?.selectAllChildren(address);
      this.#say(marked, name);
    }
  }

  #say(text: string, name: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text.replace('{name}', () => name);
  }

  // Not every browser opens the details around a link target.
  readonly #openTarget = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const closed = target?.closest('details:not([open])');
    if (!closed) return;
    closed.setAttribute('open', '');
    target?.scrollIntoView();
  };
}

/** Copies a text as it is, or with the HTML that another element shows for it. */
function copyContent({ textContent, dataset }: HTMLElement): Promise<void> {
  const text = textContent?.trim() ?? '';
  const html = document.getElementById(dataset.formatted ?? '')?.textContent;
  return html ? copyFormatted(navigator.clipboard, { text, html }) : navigator.clipboard.writeText(text);
}

customElements.define('dugnad-copying', CopyingElement);
