-- The dataset has a version, which moves once in every transaction that changes anything in it, whoever does so. An
-- entry knows the versions in which it was created and last changed.
create table dataset_version (
  version bigint not null,
  published timestamptz not null,
  constraint dataset_version_pk primary key (version),
  constraint dataset_version_positive check (version > 0),
  constraint dataset_version_published_once unique (published)
);

-- What is on record already is the first version.
insert into dataset_version (version, published)
  select 1, clock_timestamp() where exists (select from entry);

alter table entry add column created_version bigint;
alter table entry add column changed_version bigint;
update entry set created_version = 1, changed_version = 1;
alter table entry alter column created_version set not null;
alter table entry alter column changed_version set not null;
alter table entry add constraint entry_created_fk foreign key (created_version) references dataset_version (version);
alter table entry add constraint entry_changed_fk foreign key (changed_version) references dataset_version (version);
alter table entry add constraint entry_changed_after_it_was_created check (created_version <= changed_version);
create index entry_changed on entry (changed_version, type, slug);

-- A withdrawn record is an entry alone: why it was withdrawn, and which record stands in its place, if one does.
alter table entry add column withdrawal_reason text;
alter table entry add column replaced_by_id bigint;
alter table entry add constraint entry_withdrawal_reason_not_blank check (withdrawal_reason <> '');
alter table entry add constraint entry_replaced_by_fk foreign key (replaced_by_id) references entry (id);
alter table entry add constraint entry_replaced_when_withdrawn check (
  replaced_by_id is null or (withdrawal_reason is not null and replaced_by_id <> id));

-- Whoever changes the record waits here for those who came first, before any row is locked, so that versions are in the
-- order of their commits and nobody waits for one who waits.
create function take_turn() returns trigger
  language plpgsql
  as $$
begin
  lock table public.dataset_version in share row exclusive mode;
  return null;
end;
$$;

-- The version that the running transaction makes.
create function advance_dataset() returns bigint
  language plpgsql
  as $$
declare
  advanced bigint := nullif(current_setting('csto_records.version', true), '');
begin
  if advanced is null then
    insert into public.dataset_version as v (version, published)
      select
        coalesce(max(known.version), 0) + 1,
        greatest(clock_timestamp(), max(known.published) + interval '1 microsecond')
      from public.dataset_version known
      returning v.version into advanced;
    perform set_config('csto_records.version', advanced::text, true);
    perform pg_notify('dataset_version', '');
  end if;
  return advanced;
end;
$$;

create function number_entry() returns trigger
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

create trigger entry_in_turn
  before insert or update or delete on entry
  for each statement execute function take_turn();

create trigger entry_numbered
  before insert or update or delete on entry
  for each row execute function number_entry();

-- Notes the entries whose rows a statement changed, given the expression that finds a row's entry; a row that is
-- written anew with what it said before is no change.
create function note_change() returns trigger
  language plpgsql
  as $$
declare
  changed constant text := case tg_op
    when 'INSERT' then 'table new_rows'
    when 'DELETE' then 'table old_rows'
    else '(table old_rows except table new_rows) union all (table new_rows except table old_rows)'
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

create function refuse_truncation() returns trigger
  language plpgsql
  as $$
begin
  raise exception 'the rows of % were published and can only be corrected or withdrawn', tg_table_name;
end;
$$;

-- Lets every change of a table's rows move the dataset's version and that of the entry which the expression finds for
-- a row r.
create procedure watch_changes(watched text, entry_of_row text)
  language plpgsql
  as $$
begin
  execute format(
    'create trigger %I before insert or update or delete on public.%I '
      'for each statement execute function public.take_turn()',
    watched || '_in_turn', watched);
  execute format(
    'create trigger %I after insert on public.%I referencing new table as new_rows '
      'for each statement execute function public.note_change(%L)',
    watched || '_inserted', watched, entry_of_row);
  execute format(
    'create trigger %I after update on public.%I referencing old table as old_rows new table as new_rows '
      'for each statement execute function public.note_change(%L)',
    watched || '_updated', watched, entry_of_row);
  execute format(
    'create trigger %I after delete on public.%I referencing old table as old_rows '
      'for each statement execute function public.note_change(%L)',
    watched || '_deleted', watched, entry_of_row);
  execute format(
    'create trigger %I before truncate on public.%I '
      'for each statement execute function public.refuse_truncation()',
    watched || '_truncated', watched);
end;
$$;

call watch_changes('source_file', 'null::bigint');
call watch_changes('document', 'r.id');
call watch_changes('paragraph', 'r.document_id');
call watch_changes('citation', 'r.entry_id');
call watch_changes('discrepancy', 'r.entry_id');
call watch_changes(
  'discrepancy_alternative', '(select d.entry_id from public.discrepancy d where d.id = r.discrepancy_id)');
call watch_changes('country', 'null::bigint');
call watch_changes('member_state', 'r.id');
call watch_changes('membership_event', 'r.member_state_id');
call watch_changes('body', 'r.id');
call watch_changes('person', 'r.id');
call watch_changes('office', 'r.person_id');
call watch_changes('office_attestation', '(select o.person_id from public.office o where o.id = r.office_id)');
call watch_changes('session', 'r.id');
call watch_changes('attendance', 'r.session_id');
call watch_changes('decision', 'r.id');
call watch_changes('topic', 'null::bigint');
call watch_changes('decision_topic', 'r.decision_id');
call watch_changes('state_position', 'r.decision_id');
call watch_changes('chairmanship', 'r.id');
call watch_changes('chairmanship_priority', 'r.chairmanship_id');
call watch_changes('treaty', 'r.id');
call watch_changes('treaty_party', 'r.treaty_id');
call watch_changes('formation', 'r.id');
call watch_changes('strength', 'r.formation_id');
call watch_changes('operation', 'r.id');
call watch_changes('figure', 'r.operation_id');
call watch_changes('stated_count', 'null::bigint');
call watch_changes('stated_count_citation', 'null::bigint');
call watch_changes('known_gap', 'null::bigint');
