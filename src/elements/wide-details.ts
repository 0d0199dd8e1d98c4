/** Around a `<details>` that has a column of its own on wide pages: there it begins open. */
class WideDetails extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (details !== null) details.open = matchMedia('(min-width: 66rem)').matches;
  }
}

customElements.define('wide-details', WideDetails);
