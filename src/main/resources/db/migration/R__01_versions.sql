-- The version of the dataset. Every transaction that changes a row of the record makes one new version, and each
-- changed entry gets it. This file has the functions of the triggers; the procedure watch_changes (V022) creates the
-- triggers.
set local search_path to public;

-- Serializes writers: a transaction waits here for the previous one before it locks any row. So versions are in the
-- order of their commits, and writers cannot deadlock.
create or replace function take_turn() returns trigger
  language plpgsql
  as $$
begin
  lock table public.dataset_version in share row exclusive mode;
  return null;
end;
$$;

-- Returns the version of the current transaction. The first call makes it. Every change calls this function, so it also
-- notes that refresh_entry has work.
create or replace function advance_dataset() returns bigint
  language plpgsql
  as $$
declare
  advanced bigint := nullif(current_setting('csto_records.version', true), '');
begin
  perform set_config('csto_records.incomplete', 'true', true);
  if advanced is null then
    insert into public.dataset_version as v (version, published)
      select
        coalesce(max(known.version), 0) + 1,
        greatest(clock_timestamp(), max(known.published) + interval '1 microsecond')
      from public.dataset_version known
      returning v.version into advanced;
    perform set_config('csto_records.version', advanced::text, true);
  end if;
  return advanced;
end;
$$;

-- Sets the versions of an entry, and refuses to delete one.
create or replace function number_entry() returns trigger
  language plpgsql
  as $$
begin
  if tg_op = 'DELETE' then
    raise exception '% "%" was published and can only be withdrawn', old.type, old.slug
      using hint = 'See the function withdraw.';
  elsif tg_op = 'INSERT' then
    new.created_version := public.advance_dataset();
    new.changed_version := new.created_version;
  elsif (new.type, new.slug, new.title, new.withdrawal_reason, new.replaced_by_id)
    is distinct from (old.type, old.slug, old.title, old.withdrawal_reason, old.replaced_by_id) then
    new.changed_version := public.advance_dataset();
    if new.withdrawal_reason is not null and exists (select from public.citation c where c.entry_id = new.id) then
      raise exception '% "%" still has citations', new.type, new.slug
        using hint = 'The function withdraw takes all of a record away.';
    end if;
  end if;
  return coalesce(new, old);
end;
$$;

-- Marks the entries whose rows a statement changed. The argument of the trigger is an expression that finds the entry
-- of a row r. An update to the same values is not a change.
create or replace function note_change() returns trigger
  language plpgsql
  as $$
declare
  changed constant text := case tg_op
    when 'INSERT' then 'table new_rows'
    when 'DELETE' then 'table old_rows'
    -- The operator *= compares the bytes, so that 5 and 5.0 differ.
    else '(select o.* from old_rows o where not exists (select from new_rows n where n *= o)) union all '
      '(select n.* from new_rows n where not exists (select from old_rows o where o *= n))'
  end;
  rows_changed boolean;
  keys bigint[];
  advanced bigint;
begin
  execute format(
      'select count(*) > 0, array_remove(array_agg(distinct %s), null) from (%s) as r', tg_argv[0], changed)
    into rows_changed, keys;
  if rows_changed then
    advanced := public.advance_dataset();
    update public.entry e
      set changed_version = advanced
      where e.id = any (keys) and e.changed_version <> advanced;
  end if;
  return null;
end;
$$;

create or replace function refuse_truncation() returns trigger
  language plpgsql
  as $$
begin
  raise exception 'the rows of % were published and can only be corrected or withdrawn', tg_table_name;
end;
$$;
