// Before anything is drawn: the colours that this reader chose, if any.
{
  let chosen = null;
  try {
    chosen = localStorage.getItem('theme');
  } catch {
    // Storage can be forbidden; then the system's colours hold.
  }
  if (chosen === 'dark' || chosen === 'light') {
    document.documentElement.dataset.theme = chosen;
  }
}

// What the overview will ask is asked while its modules still load. The addresses are
// those of overview.js and footer.js.
if (!/[?&](record|list|q)=/.test(location.search)) {
  for (const path of [
    'member-states?format=ndjson',
    'chairmanships?format=ndjson',
    'decisions?limit=500',
    'sessions?limit=500',
    'dataset',
  ]) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = `/api/v1/${path}`;
    document.head.append(link);
  }
}
