-- How much an entry rests on, since every list says it of each record.
alter table entry
  add column citation_count integer not null default 0,
  add column has_discrepancy boolean not null default false;

update entry e
  set citation_count = (select count(*) from citation c where c.entry_id = e.id),
    has_discrepancy = exists (select from discrepancy d where d.entry_id = e.id);

create or replace function refresh_entry() returns trigger
  language plpgsql
  as $$
declare
  citations constant integer := (select count(*) from public.citation c where c.entry_id = new.id);
  disputed constant boolean := exists (select from public.discrepancy d where d.entry_id = new.id);
begin
  if citations = 0 and exists (
    select from public.entry e where e.id = new.id and e.withdrawal_reason is null) then
    raise exception '% "%" has no citation', new.type, new.slug;
  end if;
  update public.entry e
    set citation_count = citations, has_discrepancy = disputed
    where e.id = new.id and (e.citation_count, e.has_discrepancy) <> (citations, disputed);
  if tg_op = 'UPDATE' and new.title <> old.title then
    perform public.refresh_search(
      array(select m.entry_id from public.entry_mention m where m.mentioned_id = new.id) || new.id);
  else
    perform public.refresh_search(array[new.id]);
  end if;
  return null;
end;
$$;
