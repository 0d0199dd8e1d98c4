/**
 * Controls that choose among the rows of a table, which the style sheet follows: keeps the choice in the address
 * (`?relation=same&theme=gifts`) and says how many rows are left, in words with `{shown}` and `{all}`.
 */
export function followFilter(host: HTMLElement, words: string): void {
  const controls = [
    ...host.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.pick :is(input, select)'),
  ];
  const wanted = new URLSearchParams(location.search);
  for (const control of controls) {
    const value = wanted.get(control.name);
    if (value === null) continue;
    if (control instanceof HTMLSelectElement) {
      if ([...control.options].some((option) => option.value === value)) control.value = value;
    } else if (control.value === value) control.checked = true;
  }
  const count = () => {
    const rows = [...host.querySelectorAll('tbody tr')];
    const shown = rows.filter((row) => row.checkVisibility()).length;
    const said = words.replace('{shown}', String(shown)).replace('{all}', String(rows.length));
    const status = host.querySelector('.shown');
    if (status !== null && status.textContent.trim() !== said) status.textContent = said;
  };
  host.addEventListener('change', ({ target }) => {
    if (!controls.some((control) => control === target)) return;
    const url = new URL(location.href);
    for (const control of controls) {
      if (control instanceof HTMLInputElement && !control.checked) continue;
      if (control.value === '') url.searchParams.delete(control.name);
      else url.searchParams.set(control.name, control.value);
    }
    history.replaceState(history.state, '', decodeURIComponent(url.href));
    count();
  });
  addEventListener('hashchange', count);
  count();
}
