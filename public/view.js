try {
  const view = localStorage.getItem('norma.view');
  if (view) document.documentElement.dataset.view = view;
  if (/\blow\b/.test(view))
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        blocking: 'render',
        href: document.currentScript.dataset.low,
      }),
    );
} catch {}
