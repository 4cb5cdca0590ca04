import type { Language } from '../../i18n/index.ts';
import { passagesIn, sentencesOf } from './sentences.ts';
import { voiceFor } from './voices.ts';

/** The texts that the page passes to its script. */
export type ReadAloudWords = Pick<Language['words']['site'], 'readAloud' | 'stopReading' | 'readToEnd'>;

/** A sentence with its voice, and the element that it stands in. */
interface SpokenPassage {
  text: string;
  voice: SpeechSynthesisVoice;
  block: Element;
}

/**
 * Adds a button that reads the page aloud, where the device has a voice for its language. Marks the block that is read;
 * Escape stops it.
 */
class ReadAloudElement extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as ReadAloudWords;
  readonly #button = document.createElement('button');
  readonly #status = document.createElement('p');
  /** What was begun last; a sentence that ends after it was stopped goes on with nothing. */
  #run = 0;

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    // Many browsers find their voices after the page is loaded.
    speechSynthesis.addEventListener('voiceschanged', this.#offer);
    addEventListener('pagehide', this.#stop);
    this.#offer();
  }

  disconnectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    speechSynthesis.removeEventListener('voiceschanged', this.#offer);
    removeEventListener('pagehide', this.#stop);
    this.#stop();
  }

  readonly #offer = (): void => {
    const isOffered = voiceFor(speechSynthesis.getVoices(), document.documentElement.lang) !== undefined;
    if (!isOffered || this.#button.isConnected) return;
    Object.assign(this.#button, { type: 'button', className: 'ds-button', textContent: this.#words.readAloud });
    this.#button.dataset.variant = 'secondary';
    this.#button.addEventListener('click', () => (this.#isReading ? this.#stop() : this.#read()));
    this.#status.className = 'ds-sr-only';
    this.#status.setAttribute('role', 'status');
    this.append(this.#button, this.#status);
  };

  get #isReading(): boolean {
    return this.#button.textContent === this.#words.stopReading;
  }

  #read(): void {
    this.#run += 1;
    this.#status.textContent = '';
    this.#button.textContent = this.#words.stopReading;
    addEventListener('keydown', this.#stopAtEscape);
    this.#sayNext(this.#spokenPassages().values(), this.#run);
  }

  /** Lists the sentences of the page, but for those in a language without a voice. */
  #spokenPassages(): SpokenPassage[] {
    const voices = speechSynthesis.getVoices();
    const passages = passagesIn(this.closest('main') ?? document.body);
    return passages.flatMap(({ block, lang, text: whole }) => {
      const voice = voiceFor(voices, lang);
      return voice ? sentencesOf(whole).map((text) => ({ block, voice, text })) : [];
    });
  }

  #sayNext(passages: Iterator<SpokenPassage>, run: number): void {
    if (run !== this.#run) return;
    const { value: passage } = passages.next() as { value: SpokenPassage | undefined };
    mark(passage?.block);
    if (!passage) {
      this.#end(this.#words.readToEnd);
      return;
    }
    const utterance = new SpeechSynthesisUtterance(passage.text);
    Object.assign(utterance, { voice: passage.voice, lang: passage.voice.lang });
    utterance.addEventListener('end', () => this.#sayNext(passages, run));
    utterance.addEventListener('error', () => run === this.#run && this.#stop());
    speechSynthesis.speak(utterance);
  }

  readonly #stop = (): void => {
    if (!this.#isReading) return;
    this.#run += 1;
    speechSynthesis.cancel();
    this.#end('');
  };

  readonly #stopAtEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#stop();
  };

  #end(status: string): void {
    mark(undefined);
    removeEventListener('keydown', this.#stopAtEscape);
    this.#button.textContent = this.#words.readAloud;
    this.#status.textContent = status;
  }
}

function mark(block: Element | undefined): void {
  for (const each of document.querySelectorAll('[data-reading]')) each.removeAttribute('data-reading');
  block?.setAttribute('data-reading', '');
}

customElements.define('dugnad-read-aloud', ReadAloudElement);
