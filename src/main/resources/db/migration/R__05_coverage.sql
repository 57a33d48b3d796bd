-- The coverage: how much of the content of the sources is on record.
set local search_path to public;

-- First one row for each count that a source states. Its held counts the same kind of record until the same day: the
-- treaties, charters, agreements and protocols that are signed or in force, from the Collective Security Treaty on, or
-- the decisions of the body that were adopted, signed or approved. So held and stated are comparable.
-- Then one row for each body and year. Its stated sums up the documents that sessions of the year signed; no source
-- says which acts these are, so it is not comparable with held. A statutory body has every year, other bodies those
-- with a session, a decision or a known gap. Acts that were only planned or proposed count as planned. Decisions without
-- a body have rows without one. A date that spans years counts in its first year. Rows are counted by body and year
-- before the join, so that the view stays fast for a large record.
create or replace view coverage as
with found (body_id, year, sessions, held, planned, stated, incomplete) as (
  select
    s.body_id, extract(year from s.date_earliest)::integer, count(*) filter (where s.status = 'HELD'), 0,
    count(*) filter (where s.status = 'PLANNED'), sum(s.documents_signed),
    bool_or(s.documents_signed > (
      select count(*) from decision d where d.session_id = s.id and d.status not in ('PLANNED', 'PROPOSED')))
  from session s
  group by 1, 2
  union all
  select
    d.body_id, extract(year from d.date_earliest)::integer, 0,
    count(*) filter (where d.status not in ('PLANNED', 'PROPOSED')),
    count(*) filter (where d.status in ('PLANNED', 'PROPOSED')), null, null
  from decision d
  group by 1, 2
  union all
  select distinct g.body_id, g.year, 0, 0, 0, null::bigint, true from known_gap g
), body_year (body_id, year) as (
  select b.id, y.year
  from body b
  cross join (select min(f.year) as first, max(f.year) as last from found f) as span
  cross join lateral generate_series(span.first, span.last) as y (year)
  where b.type = 'STATUTORY'
  union
  select f.body_id, f.year from found f
), gap (body_id, year, note) as (
  select n.body_id, n.year, string_agg(n.note, ' ' order by n.place)
  from (
    select g.body_id, g.year, g.note, min(g.file || lpad(g.paragraph::text, 6, '0')) as place
    from known_gap g
    group by g.body_id, g.year, g.note) as n
  group by n.body_id, n.year
), yearly (body_id, year, sessions, held, planned, stated, incomplete, anything) as (
  select
    y.body_id, y.year, coalesce(sum(f.sessions), 0), coalesce(sum(f.held), 0), coalesce(sum(f.planned), 0),
    sum(f.stated), coalesce(bool_or(f.incomplete), false), count(f.year) > 0
  from body_year y
  left join found f on f.body_id is not distinct from y.body_id and f.year = y.year
  group by y.body_id, y.year
)
select
  'count/' || c.id as id, c.measure, c.body_id, null::integer as year, null::integer as sessions, h.held,
  null::integer as planned, c.value as stated,
  case when c.value > h.held then 'KNOWN_MISSING' else 'HELD' end as completeness, c.note,
  true as comparable
from stated_count c
cross join lateral (
  select case c.measure
    when 'TREATIES' then (
      select count(*)
      from treaty t
      where t.kind in ('TREATY', 'CHARTER', 'AGREEMENT', 'PROTOCOL') and t.status in ('SIGNED', 'IN_FORCE')
        and coalesce(t.signed_latest between date '1992-05-15' and c.until, true))
    else (
      select count(*)
      from decision d
      where d.body_id = c.body_id and d.type = 'DECISION' and d.status in ('ADOPTED', 'SIGNED', 'APPROVED', 'CONTESTED')
        and d.date_latest <= c.until)
  end::integer) as h (held)
union all
select
  coalesce(y.body_id::text, 'none') || '/' || y.year, 'DECISIONS', y.body_id, y.year, y.sessions::integer,
  y.held::integer, y.planned::integer, y.stated::integer,
  case when y.incomplete then 'KNOWN_MISSING' when y.anything then 'HELD' else 'NOT_COVERED' end,
  g.note, false
from yearly y
left join gap g on g.body_id = y.body_id and g.year = y.year;

-- The paragraphs that state a count, or mention more than they identify.
create or replace view coverage_citation as
select
  'count/' || c.stated_count_id || '/' || c.file || '/' || c.paragraph as id, 'count/' || c.stated_count_id as coverage_id,
  c.file, c.paragraph, 'stated' as property, 'STATED' as basis, null::text as note
from stated_count_citation c
union all
select
  'citation/' || c.id, s.body_id || '/' || extract(year from s.date_earliest), c.file, c.paragraph, 'stated',
  c.basis, c.note
from session s
join citation c on c.entry_id = s.id and 'documentsSigned' = any (c.supports)
where s.documents_signed is not null
union all
select
  'gap/' || g.body_id || '/' || g.year || '/' || g.file || '/' || g.paragraph, g.body_id || '/' || g.year,
  g.file, g.paragraph, 'completeness', 'STATED', g.note
from known_gap g;
