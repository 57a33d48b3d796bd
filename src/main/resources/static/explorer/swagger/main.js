// Additions to Swagger UI: the way back, the colors that the reader chose, and names for what has none.
{
  let chosen = null;
  try {
    chosen = localStorage.getItem('theme');
  } catch {
    // Storage can be forbidden; then the colors are those of the system.
  }
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.classList.toggle('dark-mode', dark);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  document.title = 'Try the API – CSTO Records';
  document.documentElement.lang = 'en';

  document.head.append(
    Object.assign(document.createElement('meta'), { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/explorer/swagger/style.css' }),
  );

  const nav = document.createElement('nav');
  nav.className = 'way-back';
  nav.setAttribute('aria-label', 'Main');
  for (const [href, text] of [['/', 'CSTO Records'], ['/?page=api', 'Use the API'], ['/reference', 'Reference']]) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    nav.append(link);
  }
  document.body.prepend(nav);

  const name = () => {
    for (const control of document.querySelectorAll('.swagger-ui select:not([aria-label]), .swagger-ui input:not([aria-label]):not([id]), .swagger-ui textarea:not([aria-label])')) {
      const row = control.closest('tr');
      const parameter = row?.dataset.paramName ?? control.closest('label, .servers, .content-type-wrapper, .response-control-media-type')?.textContent ?? 'Value';
      control.setAttribute('aria-label', parameter.trim().slice(0, 60) || 'Value');
    }
    // A link within a button cannot be reached on its own.
    document.querySelectorAll('button a.nostyle[href]').forEach(link => link.removeAttribute('href'));
    for (const area of document.querySelectorAll('.swagger-ui :is(pre, .microlight, .highlight-code):not([tabindex])')) {
      area.setAttribute('tabindex', '0');
    }
  };
  new MutationObserver(name).observe(document.body, { childList: true, subtree: true });
}
