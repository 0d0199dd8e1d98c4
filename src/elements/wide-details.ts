// The contents of a whole act (`nav.side > details`) begin open where they have a column of their own. Texts side by side take
// the column away, and give it back.
const details = document.querySelector<HTMLDetailsElement>('nav.side > details');
const columns = details?.closest('.columns');

function lay(): void {
  if (details && columns) details.open = getComputedStyle(columns).display === 'grid';
}

lay();
document.addEventListener('change', lay);

export {};
