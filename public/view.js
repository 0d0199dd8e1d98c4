// src/elements/view-state.ts says what is stored.
try {
  const view = localStorage.getItem('norma.view');
  if (view) document.documentElement.dataset.view = view;
  if (/\blow\b/.test(view)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.blocking = 'render';
    link.href = document.currentScript.dataset.low;
    document.head.append(link);
  }
} catch {}
