-- The timeline: every dated event of every record, and the states that it concerns.
set local search_path to public;

-- One row for each date of a record. Slug, kind and rank identify an event, since each kind belongs to one type of
-- record. The title of an event is the record's title followed by words.
--
-- The branches of large tables have no join and no filter. So PostgreSQL reads a page of events from the indexes on
-- their dates; it reads a branch with a join or filter completely. Rows without a date are filtered out at the end, by the column of the
-- indexes.
-- The indexes decision_timeline_kind (V024) and session_timeline_kind (V021) repeat the expressions of kind word for
-- word: change both together.
create or replace view timeline_event as
select
  v.slug || '/' || v.kind || '/' || v.rank as id, v.entry_id, v.slug, v.kind, v.rank,
  v.date_edtf, v.date_earliest, v.date_latest, v.words, v.body_id
from (
  select
    m.id as entry_id, m.slug, 'MEMBERSHIP' as kind, e.rank, e.date_edtf, e.date_earliest, e.date_latest,
    case e.kind
      when 'SIGNED' then ' signs the Treaty'
      when 'ACCEDED' then ' accedes to the Treaty'
      when 'PROLONGED' then ' prolongs the Treaty'
      when 'NOT_PROLONGED' then ' does not prolong the Treaty'
      when 'RESTORED' then ' is restored as a member'
      when 'SUSPENDED' then ' suspends its membership'
    end as words,
    null::bigint as body_id
  from membership_event e
  join member_state m on m.id = e.member_state_id
union all
  select
    b.id, b.slug, 'BODY_ESTABLISHED', 0, b.established_edtf, b.established_earliest, b.established_latest,
    ': establishment', b.id
  from body b
union all
  select
    s.id, s.slug, case s.status when 'PLANNED' then 'SESSION_PLANNED' else 'SESSION' end, 0,
    s.date_edtf, s.date_earliest, s.date_latest, '', s.body_id
  from session s
union all
  select
    d.id, d.slug,
    case
      when d.status in ('RECOMMENDED', 'PROPOSED', 'PLANNED', 'CONTESTED') then 'DECISION_' || d.status
      else 'DECISION'
    end, 0,
    d.date_edtf, d.date_earliest, d.date_latest, '', d.body_id
  from decision d
union all
  select
    c.id, c.slug, 'CHAIRMANSHIP_BEGINS', 0, c.from_edtf, c.from_earliest, c.from_latest,
    case c.status when 'ANNOUNCED' then ' is to begin' else ' begins' end, c.body_id
  from chairmanship c
union all
  select c.id, c.slug, 'CHAIRMANSHIP_ENDS', 0, c.to_edtf, c.to_earliest, c.to_latest, ' ends', c.body_id
  from chairmanship c
union all
  select
    t.id, t.slug,
    case
      when exists (
        select from decision d
        where d.treaty_id = t.id and d.status = 'CONTESTED' and d.date_edtf = t.signed_edtf) then 'TREATY_CONTESTED'
      else 'TREATY_SIGNED'
    end, 0,
    t.signed_edtf, t.signed_earliest, t.signed_latest,
    case when t.kind in ('TREATY', 'CHARTER', 'AGREEMENT', 'PROTOCOL') then ': signature' else ': adoption' end, null
  from treaty t
union all
  select
    t.id, t.slug, 'TREATY_IN_FORCE', 0, t.in_force_edtf, t.in_force_earliest, t.in_force_latest,
    ': entry into force', null
  from treaty t
union all
  select
    t.id, t.slug, 'TREATY_REGISTERED', 0, t.registered_edtf, t.registered_earliest, t.registered_latest,
    ': registration', null
  from treaty t
union all
  select
    p.id, p.slug, 'OFFICE_BEGINS', o.rank, o.from_edtf, o.from_earliest, o.from_latest,
    ' takes office: ' || o.title, o.body_id
  from office o
  join person p on p.id = o.person_id
  where o.from_edtf is not null
union all
  select
    p.id, p.slug, 'OFFICE_ENDS', o.rank, o.to_edtf, o.to_earliest, o.to_latest,
    ' leaves office: ' || o.title, o.body_id
  from office o
  join person p on p.id = o.person_id
  where o.to_edtf is not null
union all
  select
    f.id, f.slug, 'FORMATION_ESTABLISHED', 0, f.established_edtf, f.established_earliest, f.established_latest,
    ': establishment', null
  from formation f
union all
  select
    f.id, f.slug, 'STRENGTH_STATED', s.rank, s.date_edtf, s.date_earliest, s.date_latest,
    ': strength stated', null
  from strength s
  join formation f on f.id = s.formation_id
  where s.date_edtf is not null
union all
  select
    o.id, o.slug, case o.status when 'PLANNED' then 'OPERATION_PLANNED' else 'OPERATION' end, 0,
    o.date_edtf, o.date_earliest, o.date_latest, '', o.body_id
  from operation o
union all
  select
    d.id, d.slug, 'DOCUMENT_PUBLISHED', 0, d.published_edtf, d.published_earliest, d.published_latest,
    ': publication', null
  from document d) as v
where v.date_earliest is not null;

-- Returns the earliest day of the dates of an entity that can last longer than a year and until a day, or null if there
-- are none. In a function of this language, PostgreSQL plans each query once for a connection, not at each request; for
-- events, whose view has fifteen branches, planning costs more than execution.
create or replace function earliest_of_long_dates(entity text, until date) returns date
  language plpgsql stable strict parallel safe
  as $$
begin
  case entity
    when 'Decision' then return (
      select min(d.date_earliest) from public.decision d
      where d.date_latest - d.date_earliest > 366 and d.date_latest >= until);
    when 'Document' then return (
      select min(d.published_earliest) from public.document d
      where d.published_latest - d.published_earliest > 366 and d.published_latest >= until);
    when 'Formation' then return (
      select min(d.established_earliest) from public.formation d
      where d.established_latest - d.established_earliest > 366 and d.established_latest >= until);
    when 'Operation' then return (
      select min(d.date_earliest) from public.operation d
      where d.date_latest - d.date_earliest > 366 and d.date_latest >= until);
    when 'Session' then return (
      select min(d.date_earliest) from public.session d
      where d.date_latest - d.date_earliest > 366 and d.date_latest >= until);
    when 'TimelineEvent' then return (
      select min(d.date_earliest) from public.timeline_event d
      where d.date_latest - d.date_earliest > 366 and d.date_latest >= until);
    when 'Treaty' then return (
      select min(d.signed_earliest) from public.treaty d
      where d.signed_latest - d.signed_earliest > 366 and d.signed_latest >= until);
    else raise exception 'earliest_of_long_dates lacks the entity %', entity;
  end case;
end;
$$;

-- The states that the events of a record concern: all its events, or only those of one kind or rank. A state can
-- appear more than once. A treaty's signature concerns the states that signed. A session and a decision also concern
-- the states that were absent or refused. The branches have no join and no filter, for the same reason, and rows
-- without a state are filtered out at the end.
create or replace view timeline_state as
select
  v.entry_id || '/' || coalesce(v.kind, '') || '/' || coalesce(v.rank::text, '') || '/' || v.state_id as id,
  v.entry_id, v.kind, v.rank, v.state_id
from (
  select p.decision_id as entry_id, null::text as kind, null::integer as rank, p.state_id from state_position p
  union all
  select a.session_id, null::text, null::integer, a.state_id from attendance a
  union all
  select s.id, null::text, null::integer, s.chair_state_id from session s
  union all
  select c.id, null::text, null::integer, c.state_id from chairmanship c
  union all
  select m.id, null::text, null::integer, m.id from member_state m
  union all
  select o.person_id, null::text, o.rank, o.state_id from office o
  union all
  select
    p.treaty_id, 'TREATY_SIGNED'::text, null::integer,
    case when p.action = 'SIGNED' then p.state_id end
  from treaty_party p
  union all
  select
    p.treaty_id, 'TREATY_CONTESTED'::text, null::integer,
    case when p.action = 'SIGNED' then p.state_id end
  from treaty_party p
  union all
  select
    p.treaty_id, 'TREATY_IN_FORCE'::text, null::integer,
    case
      when p.action in ('SIGNED', 'ACCEDED') and (
        p.date_latest is null
        or p.date_latest <= (select t.in_force_latest from treaty t where t.id = p.treaty_id)) then p.state_id
    end
  from treaty_party p
  union all
  select
    p.treaty_id, 'TREATY_REGISTERED'::text, null::integer,
    case
      when p.action in ('SIGNED', 'ACCEDED') and (
        p.date_latest is null
        or p.date_latest <= (select t.registered_latest from treaty t where t.id = p.treaty_id)) then p.state_id
    end
  from treaty_party p) as v
where v.state_id is not null;
