// A folded list of calculators (`.cases`): when it is unfolded, the script of the first one's page is brought here and
// does the rest. Pages on which nobody works out a case load nothing of it.
const list = document.querySelector('.cases');

list?.addEventListener(
  'toggle',
  async () => {
    const page = await fetch(list.querySelector('a')?.pathname ?? '');
    const parsed = new DOMParser().parseFromString(await page.text(), 'text/html');
    for (const { src } of parsed.querySelectorAll<HTMLScriptElement>('body script[src]')) {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = src;
      document.head.append(script);
    }
  },
  { once: true },
);

export {};
