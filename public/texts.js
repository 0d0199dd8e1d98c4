{
  let wish = new URLSearchParams(location.search).get('text');
  try {
    wish ??= localStorage.getItem(`norma.texts.${document.documentElement.lang}`);
  } catch {}
  const boxes = [...document.querySelectorAll('.texts input')];
  const wished = boxes.filter(({ value }) => wish?.split(',').includes(value));
  if (wished.length > 0) for (const box of boxes) box.checked = wished.includes(box);
}
