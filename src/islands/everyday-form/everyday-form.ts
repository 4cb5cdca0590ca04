/** A form of the gateway that works without script. The help is fetched only where there is a form. */
class EverydayFormElement extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form) void import('./form-help.ts').then(({ helpWith }) => helpWith(this, form));
  }
}

customElements.define('dugnad-everyday-form', EverydayFormElement);
