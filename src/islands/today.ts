import { canUpdateTo, isWithinBounds, dayNameOn } from '../domain/time/page-age.ts';
import { clockAt, dateOf } from '../domain/time/days.ts';

const MINUTE = 60_000;

/** Updates a page between two nightly builds: hides what is over, hour by hour, and moves «i dag» and «i morgen». */
class TodayElement extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    this.#update();
    // A page may stay open for days, as on a library's screen.
    this.#timer = window.setInterval(this.#update, MINUTE);
    document.addEventListener('visibilitychange', this.#update);
    for (const event of ['change', 'reset']) this.addEventListener(event, () => requestAnimationFrame(this.#hideEmpty));
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#update);
  }

  readonly #update = (): void => {
    const now = clockAt(Date.now());
    const today = dateOf(now);
    if (!canUpdateTo(today, this.dataset.made ?? '')) return;
    for (const { dataset, element } of this.#marked('[data-from], [data-until]')) {
      element.hidden = !isWithinBounds(now, dataset.from, dataset.until);
    }
    for (const { dataset, element } of this.#marked('[data-names]')) {
      const name = dayNameOn(today, dataset.day ?? '', dataset.names?.split('|') ?? []);
      // Unchanged text is left alone, so that screen readers and selections keep their place.
      if (element.textContent?.trim() !== name) element.textContent = name;
    }
    for (const { dataset, element } of this.#marked('.cell[data-day]')) {
      element.toggleAttribute('data-today', dataset.day === today);
      element.toggleAttribute('data-past', (dataset.day ?? '') < today);
      const { hash } = element as HTMLAnchorElement;
      if (hash && this.querySelector(`[hidden] ${hash}`)) element.removeAttribute('href');
    }
  };

  // CSS can detect that one filter leaves a day empty, but not that two filters together do.
  readonly #hideEmpty = (): void => {
    for (const part of this.querySelectorAll('.hours')) {
      part.removeAttribute('data-empty');
      const isEmpty = [...part.querySelectorAll('.row')].every((row) => row.getClientRects().length === 0);
      part.toggleAttribute('data-empty', isEmpty);
      this.querySelector(`.jump [href="#${part.getAttribute('aria-labelledby')}"]`)?.toggleAttribute(
        'data-empty',
        isEmpty,
      );
    }
  };

  #marked(selector: string): { element: HTMLElement; dataset: DOMStringMap }[] {
    return [...this.querySelectorAll<HTMLElement>(selector)].map((element) => ({ element, dataset: element.dataset }));
  }
}

customElements.define('dugnad-today', TodayElement);
