import { canShowAs, holdsOn, nameOn } from '../domain/ageing.ts';
import { dateAt } from '../domain/days.ts';

/** Keeps a page right between two nightly builds: hides what is past, and moves «i dag» and «i morgen». */
class TodayElement extends HTMLElement {
  connectedCallback(): void {
    this.#update();
    // A page that stays open overnight, as on the screen in a library.
    document.addEventListener('visibilitychange', this.#update);
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#update);
  }

  readonly #update = (): void => {
    const today = dateAt(Date.now());
    if (!canShowAs(today, this.dataset.made ?? '')) return;
    for (const { dataset, element } of this.#marked('[data-from], [data-until]')) {
      element.hidden = !holdsOn(today, dataset.from, dataset.until);
    }
    for (const { dataset, element } of this.#marked('[data-names]')) {
      element.textContent = nameOn(today, dataset.day ?? '', dataset.names?.split('|') ?? []);
    }
    for (const { dataset, element } of this.#marked('.cell[data-day]')) {
      element.toggleAttribute('data-today', dataset.day === today);
      element.toggleAttribute('data-past', (dataset.day ?? '') < today);
      const { hash } = element as HTMLAnchorElement;
      if (hash && this.querySelector(`[hidden] ${hash}`)) element.removeAttribute('href');
    }
  };

  #marked(selector: string): { element: HTMLElement; dataset: DOMStringMap }[] {
    return [...this.querySelectorAll<HTMLElement>(selector)].map((element) => ({ element, dataset: element.dataset }));
  }
}

customElements.define('dugnad-today', TodayElement);
