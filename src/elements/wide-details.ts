/** Around a `<details>` that has a column of its own on wide pages: there it begins open. */
class WideDetails extends HTMLElement {
  connectedCallback(): void {
    this.#lay();
    // Texts side by side take the column away, and give it back.
    document.addEventListener('change', () => this.#lay());
  }

  #lay(): void {
    const details = this.querySelector('details');
    const columns = this.closest('.columns');
    if (details === null || columns === null) return;
    const isWide = matchMedia('(min-width: 66rem)').matches;
    details.open = isWide && getComputedStyle(columns).display === 'grid';
  }
}

customElements.define('wide-details', WideDetails);
