-- What the documents count themselves: a count of a whole, as of the text that gives it.
create table stated_count (
  id bigint generated always as identity,
  measure text not null,
  body_id bigint,
  value integer not null,
  note text,
  constraint stated_count_pk primary key (id),
  constraint stated_count_once unique nulls not distinct (measure, body_id),
  constraint stated_count_measure_known check (measure in ('TREATIES', 'DECISIONS')),
  constraint stated_count_body_of_decisions check ((measure = 'DECISIONS') = (body_id is not null)),
  constraint stated_count_value_positive check (value > 0),
  constraint stated_count_body_fk foreign key (body_id) references body (id),
  constraint stated_count_note_not_blank check (note <> '')
);

create table stated_count_citation (
  stated_count_id bigint not null,
  file text collate "C" not null,
  paragraph integer not null,
  constraint stated_count_citation_pk primary key (stated_count_id, file, paragraph),
  constraint stated_count_citation_count_fk foreign key (stated_count_id)
    references stated_count (id) on delete cascade,
  constraint stated_count_citation_paragraph_fk foreign key (file, paragraph)
    references paragraph (file, number) deferrable initially deferred
);

-- Where a paragraph tells that a body did more in a year than the documents identify.
create table known_gap (
  body_id bigint not null,
  year integer not null,
  file text collate "C" not null,
  paragraph integer not null,
  note text not null,
  constraint known_gap_pk primary key (body_id, year, file, paragraph),
  constraint known_gap_body_fk foreign key (body_id) references body (id),
  constraint known_gap_year_plausible check (year between 1990 and 2100),
  constraint known_gap_paragraph_fk foreign key (file, paragraph)
    references paragraph (file, number) deferrable initially deferred,
  constraint known_gap_note_not_blank check (note <> '')
);

-- How much of what the documents tell the record has: first the wholes that they count, then the years of bodies,
-- every one for a statutory body, for others those that have anything; acts for which the documents name no body stand
-- without one. A date that spans years counts in its first.
create view coverage as
with found (body_id, year, sessions, held, planned, stated, incomplete) as (
  select
    s.body_id, extract(year from s.date_earliest)::integer, (s.status = 'HELD')::integer, 0,
    (s.status = 'PLANNED')::integer, s.documents_signed,
    s.documents_signed > (
      select count(*) from decision d where d.session_id = s.id and d.status <> 'PLANNED')
  from session s
  union all
  select
    d.body_id, extract(year from d.date_earliest)::integer, 0, (d.status <> 'PLANNED')::integer,
    (d.status = 'PLANNED')::integer, null, null
  from decision d
  union all
  select distinct g.body_id, g.year, 0, 0, 0, null::integer, true from known_gap g
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
  case when c.value > h.held then 'KNOWN_MISSING' else 'HELD' end as completeness, c.note
from stated_count c
cross join lateral (
  select case c.measure
    when 'TREATIES' then (select count(*) from treaty)
    else (select count(*) from decision d where d.body_id = c.body_id and d.status <> 'PLANNED')
  end::integer) as h (held)
union all
select
  coalesce(y.body_id::text, 'none') || '/' || y.year, 'DECISIONS', y.body_id, y.year, y.sessions::integer,
  y.held::integer, y.planned::integer, y.stated::integer,
  case when y.incomplete then 'KNOWN_MISSING' when y.anything then 'HELD' else 'NOT_COVERED' end,
  g.note
from yearly y
left join gap g on g.body_id = y.body_id and g.year = y.year;

-- The paragraphs that say how much there was, or that there was more.
create view coverage_citation as
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
