/** Returns identifiers and cursors of the service by the path of their list. */
export async function lookAround(service, description) {
  const ids = new Map();
  const cursors = new Map();
  for (const { template } of description.operations.filter(({ template }) => !template.includes('{'))) {
    const required = template.endsWith('/search') ? 'q=of&' : '';
    const { status, body } = await service.get(`${template}${template.endsWith('.zip') ? '' : `?${required}limit=3`}`);
    const list = status === 200 && body.startsWith('{') ? JSON.parse(body) : {};
    const rows = template.endsWith('/problems') ? JSON.parse((await service.get(template)).body) : list.items;
    if (rows?.length > 0) {
      ids.set(template, rows.map(({ id, code }) => id ?? code));
    }
    const found = [];
    for (let next = list.next; next && found.length < 4;) {
      found.push(new URL(next, service.origin).searchParams.get('cursor'));
      next = JSON.parse((await service.get(next)).body).next;
    }
    if (found.length > 0) {
      cursors.set(template, found);
    }
  }
  return { ids, cursors };
}
