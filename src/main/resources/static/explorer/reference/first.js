// Before anything is drawn: the colors that this reader chose, if any.
{
  let chosen = null;
  try {
    chosen = localStorage.getItem('theme');
  } catch {
    // Storage can be forbidden; then the colors are those of the system.
  }
  if (chosen === 'dark' || chosen === 'light') {
    document.documentElement.dataset.theme = chosen;
  }
}

// Redoc loads a logo from another host, and no setting prevents it. Nothing else on the page is an image.
{
  const create = document.createElement;
  document.createElement = (name, options) => create.call(document, name === 'img' ? 'span' : name, options);
}
