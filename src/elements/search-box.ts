/**
 * Around the search form of a page other than the search page: fetches the index when the box is first touched, so that it
 * is there when the search page asks for it. `data-index`: where it is served.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener(
      'focusin',
      () => {
        fetch(this.dataset.index ?? '', { cache: 'force-cache' }).catch(() => {
          // The search page tries again, and says so where it cannot be had.
        });
      },
      { once: true },
    );
  }
}

customElements.define('search-box', SearchBox);
