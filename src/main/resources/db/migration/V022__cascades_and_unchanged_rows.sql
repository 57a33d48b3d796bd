-- Deleting a record deletes its parts, so that withdraw (R__00_curation.sql) deletes one row.
alter table membership_event
  drop constraint membership_event_member_state_fk,
  add constraint membership_event_member_state_fk foreign key (member_state_id)
    references member_state (id) on delete cascade;
alter table office
  drop constraint office_person_fk,
  add constraint office_person_fk foreign key (person_id) references person (id) on delete cascade;
alter table attendance
  drop constraint attendance_session_fk,
  add constraint attendance_session_fk foreign key (session_id) references session (id) on delete cascade;
alter table decision_topic
  drop constraint decision_topic_decision_fk,
  add constraint decision_topic_decision_fk foreign key (decision_id) references decision (id) on delete cascade;
alter table state_position
  drop constraint state_position_decision_fk,
  add constraint state_position_decision_fk foreign key (decision_id) references decision (id) on delete cascade;
alter table chairmanship_priority
  drop constraint chairmanship_priority_chairmanship_fk,
  add constraint chairmanship_priority_chairmanship_fk foreign key (chairmanship_id)
    references chairmanship (id) on delete cascade;
alter table treaty_party
  drop constraint treaty_party_treaty_fk,
  add constraint treaty_party_treaty_fk foreign key (treaty_id) references treaty (id) on delete cascade;
alter table strength
  drop constraint strength_formation_fk,
  add constraint strength_formation_fk foreign key (formation_id) references formation (id) on delete cascade;
alter table figure
  drop constraint figure_operation_fk,
  add constraint figure_operation_fk foreign key (operation_id) references operation (id) on delete cascade;
alter table paragraph
  drop constraint paragraph_document_fk,
  add constraint paragraph_document_fk foreign key (document_id, file)
    references document (id, file) on delete cascade deferrable initially deferred;

-- Makes every change of a row of the table a new version of the dataset, and of the entry that the expression finds
-- for a row r. Migrations call this procedure, so it is defined in them and not in a repeatable one.
create or replace procedure watch_changes(watched text, entry_of_row text)
  language plpgsql
  as $$
begin
  execute format(
    'create trigger %I before insert or update or delete on public.%I '
      'for each statement execute function public.take_turn()',
    watched || '_in_turn', watched);
  execute format(
    'create trigger %I before update on public.%I '
      'for each row execute function suppress_redundant_updates_trigger()',
    watched || '_equal_row_skipped', watched);
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

-- PostgreSQL skips an update of a row to the values that it has, so that loading the same record again writes no row.
-- On entry, this trigger runs before entry_numbered: PostgreSQL runs triggers in the order of their names.
do $$
declare
  watched name;
begin
  for watched in
    select c.relname
    from pg_trigger t
    join pg_class c on c.oid = t.tgrelid
    where t.tgfoid = 'public.take_turn()'::regprocedure
    order by c.relname
  loop
    execute format(
      'create trigger %I before update on public.%I '
        'for each row execute function suppress_redundant_updates_trigger()',
      watched || '_equal_row_skipped', watched);
  end loop;
end;
$$;

-- Replaced in V016 by the function of the same name that takes known_as.
drop function fit(text, text, tsvector, text);
