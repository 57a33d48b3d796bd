-- A period whose end no source states, such as 2008-09-05/.., lasts until 9999-12-31, so that it matches every later
-- period.
create or replace function edtf_earliest(edtf text) returns date
  language sql immutable strict parallel safe
  return lower(public.edtf_days(case when edtf ~ '^[^][/]+/\.\.$' then split_part(edtf, '/', 1) else edtf end));

create or replace function edtf_latest(edtf text) returns date
  language sql immutable strict parallel safe
  return case when edtf ~ '^[^][/]+/\.\.$' then date '9999-12-31' else upper(public.edtf_days(edtf)) - 1 end;

-- A session, an act or a signature does not go on without an end.
alter table session add constraint session_ends check (date_edtf not like '%/..');
alter table decision add constraint decision_ends check (date_edtf not like '%/..');
alter table treaty add constraint treaty_signature_ends check (signed_edtf not like '%/..');

-- Regular terms in the chair, unless only announced, are apart on the days for which each is certain: from the last day
-- on which it can have begun until before the first day on which it can have ended.
alter table chairmanship
  drop constraint chairmanship_regular_terms_apart,
  add constraint chairmanship_regular_terms_apart exclude using gist (
    body_id with =,
    daterange(from_latest, greatest(from_latest, coalesce(to_earliest, from_latest + 1))) with &&)
    where (kind = 'REGULAR' and status <> 'ANNOUNCED') deferrable initially deferred;
