-- How certain it is that a record held on a day: a membership, a term in the chair, an instrument in force, an office.
set local search_path to public;

-- The first day for which a beginning is certain. An inferred or approximate date, such as 2021? or 2008~, leaves open
-- each day that it can mean.
create or replace function certain_from(edtf text, latest date) returns date
  language sql immutable strict parallel safe
  return latest + (edtf ~ '[?~%]')::integer;

-- The last day for which an end is certain to lie ahead, or an attestation to lie on it or ahead.
create or replace function certain_until(edtf text, earliest date) returns date
  language sql immutable strict parallel safe
  return earliest - (edtf ~ '[?~%]')::integer;

-- One row for each period in which a record can have held. It began on begins at the earliest and ended on ends at the
-- latest; null where no source says so. It certainly held from certain_from until certain_until, and on the days of
-- attested_on. It possibly held from possible_from until possible_until. It is over from next_begins on if no end
-- is stated: by this day, another one of its kind had begun.
--
--   record          begins                  ends                         attested by
--   member state    first event of a status first event of another one   further events; attended or chaired sessions
--   chairmanship    from                    to                           sessions that the state chaired in the term
--   treaty          entry into force        never stated                 acts of parties that prolong it
--   office          from, or not stated     to, or not stated            attested
create or replace view validity as
with status_change as (
  select s.*, lead(s.rank) over w as next_rank, lead(s.date_edtf) over w as to_edtf,
    lead(s.date_earliest) over w as to_earliest, lead(s.date_latest) over w as to_latest
  from (
    select e.*, lag(e.status) over (partition by e.member_state_id order by e.rank) as status_before
    from (
      select
        e.member_state_id, e.rank, e.date_edtf, e.date_earliest, e.date_latest,
        case e.kind when 'NOT_PROLONGED' then 'Former' when 'SUSPENDED' then 'Suspended' else 'Member' end as status
      from membership_event e) as e) as s
  where s.status is distinct from s.status_before
  window w as (partition by s.member_state_id order by s.rank)
), office_period as (
  select
    o.*, a.days, a.first_day, a.until_day, a.first_edtf, a.first_latest, a.last_edtf,
    least(o.from_earliest, a.first_earliest) as possible_from,
    greatest(o.from_latest, o.to_latest, a.last_latest) as possible_until
  from office o
  cross join lateral (
    select
      array_agg(a.date_earliest) filter (where a.day) as days,
      min(a.date_earliest) filter (where a.day) as first_day,
      max(certain_until(a.date_edtf, a.date_earliest)) as until_day,
      (array_agg(a.date_edtf order by a.date_earliest, a.date_latest))[1] as first_edtf,
      min(a.date_earliest) as first_earliest,
      (array_agg(a.date_latest order by a.date_earliest, a.date_latest))[1] as first_latest,
      (array_agg(a.date_edtf order by a.date_latest desc, a.date_earliest desc))[1] as last_edtf,
      max(a.date_latest) as last_latest
    from (
      select a.*, a.date_earliest = a.date_latest and a.date_edtf !~ '[?~%]' as day
      from office_attestation a
      where a.office_id = o.id) as a) as a
)
select
  'MEMBER_STATE' as record_type, c.member_state_id as entry_id, null::text as state, c.status as name,
  c.date_edtf as since_edtf, c.date_earliest as since_earliest, c.date_latest as since_latest,
  a.last_day::text as attested_last, c.date_earliest as begins, c.to_latest as ends,
  certain_from(c.date_edtf, c.date_latest) as certain_from,
  greatest(
    certain_until(c.date_edtf, c.date_earliest), certain_until(c.to_edtf, c.to_earliest), e.until_day,
    a.last_day) as certain_until,
  null::date[] as attested_on, c.date_earliest as possible_from,
  greatest(c.date_latest, c.to_latest, e.last_latest, a.last_day) as possible_until, null::date as next_begins
from status_change c
cross join lateral (
  select max(certain_until(e.date_edtf, e.date_earliest)) as until_day, max(e.date_latest) as last_latest
  from membership_event e
  where e.member_state_id = c.member_state_id and e.rank >= c.rank and (c.next_rank is null or e.rank < c.next_rank)
) as e
left join lateral (
  select s.date_latest as last_day
  from session s
  where c.status = 'Member' and s.status = 'HELD' and s.date_edtf ~ '^\d{4}-\d{2}-\d{2}$'
    and s.date_earliest >= c.date_latest and (c.to_earliest is null or s.date_latest <= c.to_earliest)
    and (
      s.chair_state_id = c.member_state_id
      or exists (
        select from attendance a
        where a.session_id = s.id and a.state_id = c.member_state_id and a.presence = 'PRESENT'))
    and exists (select from body b where b.id = s.body_id and b.affiliation = 'ORGANIZATION')
  order by s.date_earliest desc, s.date_latest desc, s.slug desc
  limit 1
) as a on true
union all
select
  'CHAIRMANSHIP', c.id, null, null, c.from_edtf, c.from_earliest, c.from_latest, a.last_day::text,
  c.from_earliest, p.ends,
  case when not p.announced then least(certain_from(c.from_edtf, c.from_latest), a.first_day) end,
  greatest(certain_until(c.from_edtf, c.from_earliest), certain_until(c.to_edtf, c.to_earliest), a.last_day),
  null, c.from_earliest,
  case when p.announced then coalesce(p.ends, 'infinity') else greatest(c.from_latest, c.to_latest, a.last_day) end,
  n.begins
from chairmanship c
cross join lateral (select c.status = 'ANNOUNCED' as announced) as s
cross join lateral (
  select min(n.from_latest) as begins
  from chairmanship n
  where n.body_id = c.body_id and n.from_earliest > c.from_earliest
    and n.status <> 'ANNOUNCED'
) as n
cross join lateral (
  select s.announced, case when s.announced then coalesce(c.to_latest, n.begins) else c.to_latest end as ends) as p
cross join lateral (
  select min(s.date_earliest) as first_day, max(s.date_latest) as last_day
  from session s
  where s.chair_state_id = c.state_id and s.status = 'HELD'
    and s.date_earliest = s.date_latest and s.date_edtf !~ '[?~%]'
    and s.date_earliest >= c.from_earliest and s.date_latest <= coalesce(c.to_latest, n.begins, 'infinity')
) as a
union all
select
  'TREATY', t.id, null, null, t.in_force_edtf, t.in_force_earliest, t.in_force_latest, null,
  coalesce(t.in_force_earliest, t.signed_earliest), null, certain_from(t.in_force_edtf, t.in_force_latest),
  greatest(certain_until(t.in_force_edtf, t.in_force_earliest), a.until_day), null, t.in_force_earliest,
  greatest(t.in_force_latest, a.last_day), null
from treaty t
left join lateral (
  select max(certain_until(p.date_edtf, p.date_earliest)) as until_day, max(p.date_latest) as last_day
  from treaty_party p
  where p.treaty_id = t.id and p.action = 'PROLONGED' and t.in_force_edtf is not null) as a on true
union all
select
  'PERSON', o.person_id, m.slug, o.title, coalesce(o.from_edtf, o.first_edtf),
  case when o.from_edtf is null then o.possible_from else o.from_earliest end,
  case when o.from_edtf is null then o.first_latest else o.from_latest end, o.last_edtf,
  o.from_earliest, o.to_latest,
  case when o.from_edtf is not null then least(certain_from(o.from_edtf, o.from_latest), o.first_day) end,
  greatest(certain_until(o.from_edtf, o.from_earliest), certain_until(o.to_edtf, o.to_earliest), o.until_day),
  o.days, o.possible_from, o.possible_until,
  (
    select min(n.possible_from)
    from office_period n
    where n.title = o.title and n.state_id is not distinct from o.state_id and n.body_id is not distinct from o.body_id
      and n.possible_from > o.possible_until)
from office_period o
left join member_state m on m.id = o.state_id;

-- The certainty with which each record of a type held on the day; records that did not hold have no row. An office must
-- be one of those states, and its title contain one of those texts; empty arrays stand for any. A record with several
-- periods has the certainty of the most certain one.
--
-- In PL/pgSQL, because PostgreSQL then plans the query, which takes longer than it runs, once for a connection.
create or replace function certainty_on(day date, of_type text, states text[], titles text[])
  returns table (
    entry_id bigint, certainty certainty, since_edtf text, since_earliest date, since_latest date, note text)
  language plpgsql stable parallel safe rows 20
  as $$
#variable_conflict use_column
begin
  return query
  select distinct on (v.entry_id)
    v.entry_id, c.certainty, v.since_edtf, v.since_earliest, v.since_latest,
    concat_ws(
      ' ', v.name || '.',
      case of_type when 'MEMBER_STATE' then 'Last session attended: ' else 'Last attested: ' end || v.attested_last || '.',
      'No end is stated.')
  from validity v
  cross join lateral (
    select case
      when day < v.begins or day > v.ends then null
      when v.ends is null and day >= v.next_begins and day > v.possible_until then null
      when day between v.certain_from and v.certain_until or day = any (v.attested_on) then 'STATED'
      when day between v.possible_from and v.possible_until then 'POSSIBLE'
      when day > v.possible_until then 'LAST_STATED'
      else 'UNDETERMINED'
    end::certainty as certainty) as c
  where v.record_type = of_type and c.certainty is not null
    and (cardinality(states) = 0 or v.state = any (states))
    and (cardinality(titles) = 0 or exists (
      select from unnest(titles) as t (part) where position(lower(t.part) in lower(v.name)) > 0))
  order by v.entry_id, c.certainty, v.since_earliest desc nulls last;
end;
$$;
