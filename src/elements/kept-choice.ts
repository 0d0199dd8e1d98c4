/**
 * Controls that choose among rows or entries, which the style sheet follows: takes the choice from the address
 * (`?severity=S1&kind=gap`) and keeps it there. `follow` is called at once and whenever something else may be shown.
 */
export function keepChoice(
  host: HTMLElement,
  controls: readonly (HTMLInputElement | HTMLSelectElement)[],
  follow: () => void,
): void {
  const wanted = new URLSearchParams(location.search);
  for (const control of controls) {
    const value = wanted.get(control.name);
    if (value === null) continue;
    if (control instanceof HTMLSelectElement) {
      if ([...control.options].some((option) => option.value === value)) control.value = value;
    } else if (control.value === value) control.checked = true;
  }
  host.addEventListener('change', ({ target }) => {
    if (!controls.some((control) => control === target)) return;
    const url = new URL(location.href);
    for (const control of controls) {
      if (control instanceof HTMLInputElement && !control.checked) continue;
      if (control.value === '') url.searchParams.delete(control.name);
      else url.searchParams.set(control.name, control.value);
    }
    history.replaceState(history.state, '', url);
    follow();
  });
  addEventListener('hashchange', follow);
  follow();
}
