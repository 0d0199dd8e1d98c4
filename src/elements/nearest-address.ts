import { nearestAddress, wantedAddress } from './nearest.ts';

/**
 * Around what a missing page says in each language: finds the nearest address that exists and shows the hidden lines
 * that propose it. `data-base`: path of the site; `data-addresses`: where the list of addresses is served.
 */
class NearestAddress extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { base = '/', addresses = '' } = this.dataset;
    const response = await fetch(addresses);
    const list: unknown = await response.json();
    if (!Array.isArray(list)) return;
    const known = list.filter((item) => typeof item === 'string');
    const languages = [...this.querySelectorAll<HTMLElement>('[lang]')].map(({ lang }) => lang);
    const nearest = nearestAddress(wantedAddress(location.pathname, base, ['id', ...languages]), known);
    if (nearest === undefined) return;
    for (const line of this.querySelectorAll('[hidden]')) {
      const link = document.createElement('a');
      link.href = `${base}id/${nearest}/`;
      link.textContent = nearest;
      line.append(link);
      line.removeAttribute('hidden');
    }
  }
}

customElements.define('nearest-address', NearestAddress);
