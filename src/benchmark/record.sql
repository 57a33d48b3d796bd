-- Adds synthetic records to the real ones: as many decisions as the setting benchmark.decisions, with related records.
-- psql --command "set benchmark.decisions = 100000" --file record.sql
-- Requires a superuser, to disable triggers. Every row is computed from its number, so the same setting gives the same rows,
-- and a larger setting begins with the rows of a smaller one, except for their dates.
begin;
set local session_replication_role = replica;
set local synchronous_commit = off;
set local work_mem = '128MB';
set local maintenance_work_mem = '512MB';
set local max_parallel_maintenance_workers = 0;

-- Returns the nth pseudorandom number, from 0 to below 1, of the sequence for a purpose.
create function pg_temp.drawn(n bigint, purpose bigint) returns double precision
  language sql immutable parallel safe
  return (hashint8extended(n, purpose) & 9007199254740991) / 9007199254740992.0;

-- Words with a Zipf distribution: the nth word is 1/n times as frequent as the first.
create temp table vocabulary as
select row_number() over (order by part, i) as rank, word
from (
  select 1 as part, i, word
  from unnest(string_to_array(
    'security cooperation states member council collective treaty decision military foreign ministers session '
    'organization agreement peace forces joint region measures development defence border exercise command staff '
    'statement principle plan situation threat response committee secretary legal protocol crisis terrorism drugs '
    'information training mutual assistance partner technical economic budget protection emergency readiness deployment '
    'regulation procedure concept doctrine coordination consultation declaration signature ratification presidency '
    'observer parliament assembly law model harmonise equipment supply industry license patent standard repair aviation '
    'air space radar missile mountain rapid reaction peacekeeping mandate contingent brigade battalion regiment '
    'headquarters center group working expert analysis forecast monitoring extremism trafficking migration cyber '
    'computer network attack incident exchange database register sanctions stability strategic balance disarmament '
    'weapon nuclear chemical biological space treaty verification confidence transparency corridor transit transport '
    'railway energy water humanitarian aid refugee rescue flood earthquake epidemic medicine laboratory vaccine '
    'reconstruction investment programme project implementation schedule report progress result assessment proposal '
    'initiative chairman priority anniversary summit visit delegation ambassador embassy consul culture youth education '
    'academy university research institute science history memory victory veteran award medal diploma certificate '
    'charter statute amendment annex article paragraph reservation accession withdrawal suspension membership status '
    'immunity privilege staffing salary audit commission estimate contribution arrears property building archive '
    'publication press journalist broadcast media interview opinion public society union community commonwealth '
    'federation republic president government parliamentary deputy minister colonel general officer soldier volunteer '
    'conscript reserve mobilisation logistics ammunition vehicle armour artillery engineer signal intelligence '
    'reconnaissance sabotage insurgent hostage convoy checkpoint patrol ceasefire negotiation mediation settlement',
    ' ')) with ordinality as w (word, i)
  union all
  select 2, row_number() over (order by md5(a || b)), a || b
  from unnest(string_to_array(
    'albor andar belmon bryde calvor carden dalmer dorvan elbran ermond falker fendal galdor gravel hadrin helmor '
    'iskand ivarel jordan jusker kalmar kestrel landor levrin maldor mervin naldor norvik oldran orsken pardel pelvor '
    'quandor quelmar randel rosvik saldor selvik taldor tervan uldran urvik valdor verkand waldor welvik yaldor zandor',
    ' ')) as a
  cross join unnest(string_to_array(
    'ation ance ity ment ism ure age dom ship ness ette oid ard ine ium ora ica ental ible ure eth ost und esk alt omb '
    'irk ost enth arl usk olm', ' ')) as b) as w;
create unique index on vocabulary (rank);
analyze vocabulary;

-- Returns the rank of a random word.
create function pg_temp.word_drawn(n bigint, purpose bigint, words bigint) returns bigint
  language sql immutable parallel safe
  return floor(exp(pg_temp.drawn(n, purpose) * ln(words + 1)))::bigint;

-- Phrases, of which texts are composed.
create temp table phrase as
select p as number, string_agg(v.word, ' ' order by k) as words
from generate_series(0, 19999) as p
cross join generate_series(1, 6) as k
join vocabulary v on v.rank = pg_temp.word_drawn(p * 10 + k, 1, (select count(*) from vocabulary))
group by p;
create unique index on phrase (number);
analyze phrase;

create function pg_temp.phrase_drawn(n bigint, purpose bigint) returns integer
  language sql immutable parallel safe
  return floor(pg_temp.drawn(n, purpose) * 20000)::integer;

-- Returns the name of a place, which about twenty decisions share.
create function pg_temp.place(n bigint) returns text
  language sql immutable parallel safe
  return (
    select initcap(string_agg(
      substr('bdfgklmnprstvz', 1 + ((n / (70 ^ k)::bigint) % 70 / 5)::integer, 1)
        || substr('aeiou', 1 + ((n / (70 ^ k)::bigint) % 5)::integer, 1), '' order by k) || 'grad')
    from generate_series(0, 3) as k);

-- Dataset versions in which the records were created.
insert into dataset_version (version, published)
  select m.version + i, m.published + i * interval '1 second'
  from (select coalesce(max(version), 0), coalesce(max(published), now()) from dataset_version) as m (version, published)
  cross join generate_series(1, 200) as i;

-- The numbers of records, and the offset of the keys of each type.
create temp table size as
select
  requested.decisions,
  greatest(requested.decisions / 25, 40) as sessions,
  greatest(requested.decisions / 100, 100) as documents,
  30::bigint as bodies,
  400::bigint as persons,
  (select max(id) from entry) as base,
  (select max(version) from dataset_version) as version
from (select current_setting('benchmark.decisions')::bigint) as requested (decisions);
create temp table key as
select
  base as body,
  base + bodies as person,
  base + bodies + persons as document,
  base + bodies + persons + documents as session,
  base + bodies + persons + documents + sessions as decision
from size;

create temp table state as
select row_number() over (order by slug) - 1 as number, id from member_state;
create temp table subject as
select row_number() over (order by code) - 1 as number, code from topic;
create temp table instrument as
select row_number() over (order by slug) - 1 as number, id from treaty;

analyze size;
analyze key;
analyze state;
analyze subject;
analyze instrument;

-- Sessions and decisions of 60 years.
create temp table drawn_session as
select
  i, k.session + i as id,
  k.body + 1 + least(floor(exp(pg_temp.drawn(i, 20) * ln(31)))::bigint, 30) - 1 as body_id,
  date '1960-01-01' + ((i - 1) * 21900 / s.sessions)::integer as day
from size s
cross join key k
cross join generate_series(1, s.sessions) as i;
create unique index on drawn_session (i);
analyze drawn_session;

create temp table drawn_decision as
select
  g.i, k.decision + g.i as id,
  case when pg_temp.drawn(g.i, 30) < 0.8 then n.id end as session_id,
  case
    when pg_temp.drawn(g.i, 30) < 0.8 then n.body_id
    when pg_temp.drawn(g.i, 30) < 0.97
      then k.body + 1 + least(floor(exp(pg_temp.drawn(g.i, 31) * ln(31)))::bigint, 30) - 1
  end as body_id,
  case
    when pg_temp.drawn(g.i, 32) < 0.95 or pg_temp.drawn(g.i, 30) < 0.8 then to_char(n.day, 'YYYY-MM-DD')
    when pg_temp.drawn(g.i, 32) < 0.98 then to_char(n.day, 'YYYY-MM')
    when pg_temp.drawn(g.i, 32) < 0.99 then to_char(n.day, 'YYYY') || '~'
    else to_char(n.day, 'YYYY-MM-DD') || '/' || to_char(n.day + 20, 'YYYY-MM-DD')
  end as edtf
from size s
cross join key k
cross join generate_series(1, s.decisions) as g (i)
join drawn_session n on n.i = 1 + (g.i - 1) * s.sessions / s.decisions;
create index on drawn_decision (id);
analyze drawn_decision;

-- The places of the decisions.
create temp table place as
select i as number, pg_temp.place(1000000 + i) as name
from size s cross join generate_series(0, s.decisions / 20) as i;
create unique index on place (number);
analyze place;

-- Indexes are dropped, and created again after all rows are inserted.
create temp table dropped_index as
select i.indexname as name, i.indexdef as definition
from pg_indexes i
left join pg_constraint c on c.conname = i.indexname
where i.schemaname = 'public' and c.oid is null
  and i.tablename in ('entry', 'session', 'attendance', 'decision', 'decision_topic', 'state_position', 'citation', 'word');
do $$
declare
  index record;
begin
  for index in select name from dropped_index loop
    execute format('drop index %I', index.name);
  end loop;
end;
$$;

-- Leaves room for the texts and keys, which are written last.
alter table entry set (fillfactor = 10);
insert into entry (id, type, slug, title, created_version, changed_version) overriding system value
  select k.body + i, 'BODY', 'body-' || lpad(i::text, 3, '0'), initcap(p.words), s.version - 200, s.version - 200
  from size s cross join key k cross join generate_series(1, s.bodies) as i
  join phrase p on p.number = pg_temp.phrase_drawn(i, 2);
insert into entry (id, type, slug, title, created_version, changed_version) overriding system value
  select
    k.person + i, 'PERSON', 'person-' || lpad(i::text, 4, '0'),
    initcap(a.word || ' ' || b.word), s.version - 200, s.version - 200
  from size s cross join key k cross join generate_series(1, s.persons) as i
  join vocabulary a on a.rank = 400 + i
  join vocabulary b on b.rank = 900 + i;
insert into entry (id, type, slug, title, created_version, changed_version) overriding system value
  select
    k.document + i, 'DOCUMENT', 'document-' || lpad(i::text, 6, '0'), initcap(p.words),
    s.version - i % 200, s.version - i % 200
  from size s cross join key k cross join generate_series(1, s.documents) as i
  join phrase p on p.number = pg_temp.phrase_drawn(i, 3);
insert into entry (id, type, slug, title, created_version, changed_version) overriding system value
  select
    n.id, 'SESSION', 'session-' || lpad(n.i::text, 7, '0'), 'Session on ' || p.words,
    s.version - n.i % 200, s.version - n.i % 200
  from size s cross join drawn_session n
  join phrase p on p.number = pg_temp.phrase_drawn(n.i, 4);
insert into entry (id, type, slug, title, created_version, changed_version) overriding system value
  select
    d.id, 'DECISION', 'decision-' || lpad(d.i::text, 8, '0'),
    case when pg_temp.drawn(d.i, 34) < 0.3 then 'Statement on ' else 'Decision on ' end || p.words,
    s.version - d.i % 200, s.version - d.i % 200
  from size s cross join drawn_decision d
  join phrase p on p.number = pg_temp.phrase_drawn(d.i, 5);
select setval(pg_get_serial_sequence('entry', 'id'), (select max(id) from entry));

insert into body (id, slug, aliases, type, affiliation, established_edtf, mandate)
  select e.id, e.slug, '{}', 'STATUTORY', 'ORGANIZATION', '1960', p.words
  from entry e cross join key k
  join phrase p on p.number = pg_temp.phrase_drawn(e.id, 6)
  where e.type = 'BODY' and e.id > k.body;
insert into person (id, slug, aliases)
  select e.id, e.slug, '{}' from entry e cross join key k where e.type = 'PERSON' and e.id > k.person;
insert into office (person_id, rank, title, state_id, from_edtf, to_edtf)
  select p.id, 1, 'Minister', s.id, '1970', '2010'
  from person p cross join key k
  join state s on s.number = p.id % (select count(*) from state)
  where p.id > k.person;

-- A hundred source files, with documents of 40 paragraphs.
insert into source_file (name, paragraphs, sha256)
  select (800 + f) || '_synthetic', (select documents from size) / 100 * 40 + 40, repeat('0', 64) from generate_series(0, 99) as f;
insert into document (id, slug, title_is_printed, publisher, published_edtf, kind, file, first_paragraph, last_paragraph)
  select
    k.document + i, 'document-' || lpad(i::text, 6, '0'), true, 'Secretariat',
    to_char(date '1960-01-01' + ((i - 1) * 21900 / s.documents)::integer, 'YYYY-MM-DD'), 'PRESS_RELEASE',
    (800 + i % 100) || '_synthetic', i / 100 * 40 + 1, i / 100 * 40 + 40
  from size s cross join key k cross join generate_series(1, s.documents) as i;
insert into paragraph (file, number, document_id)
  select d.file, n, d.id
  from document d cross join key k cross join generate_series(d.first_paragraph, d.last_paragraph) as n
  where d.id > k.document;

insert into session (
    id, slug, body_id, kind, status, date_edtf, place_city, place_country, chair_state_id, chair_person_id,
    documents_signed, summary)
  select
    n.id, 'session-' || lpad(n.i::text, 7, '0'), n.body_id,
    (array['REGULAR', 'REGULAR', 'REGULAR', 'EXTRAORDINARY', 'INFORMAL', 'WORKING'])
      [1 + floor(pg_temp.drawn(n.i, 21) * 6)::integer],
    case when pg_temp.drawn(n.i, 22) < 0.98 then 'HELD' else 'PLANNED' end,
    to_char(n.day, 'YYYY-MM-DD'), pg_temp.place(n.i), c.code, s.id, k.person + 1 + n.i % 400, 25, p.words || ' ' || q.words
  from drawn_session n
  cross join key k
  join state s on s.number = n.i % (select count(*) from state)
  join member_state m on m.id = s.id
  join country c on c.code = m.slug
  join phrase p on p.number = pg_temp.phrase_drawn(n.i, 7)
  join phrase q on q.number = pg_temp.phrase_drawn(n.i, 8);
insert into attendance (session_id, rank, state_id, person_id, capacity, presence, reason)
  select
    n.id, s.number + 1, s.id, k.person + 1 + (n.i * 7 + s.number * 31) % 400, 'Minister',
    case when pg_temp.drawn(n.i * 10 + s.number, 23) < 0.95 then 'PRESENT' else 'ABSENT' end, null
  from drawn_session n cross join key k
  join state s on pg_temp.drawn(n.i * 10 + s.number, 24) < 0.7;

insert into decision (
    id, slug, type, status, scope, date_edtf, body_id, adopted_by, session_id, treaty_id, summary)
  select
    d.id, 'decision-' || lpad(d.i::text, 8, '0'),
    (array[
      'DECISION', 'STATEMENT', 'AGREEMENT', 'PROTOCOL', 'PLAN', 'REPORT', 'REGULATION', 'COMMUNIQUE', 'MEMORANDUM',
      'CONCEPT', 'AWARD', 'PRIORITIES', 'DECLARATION'])[least(floor(exp(pg_temp.drawn(d.i, 33) * ln(14)))::integer, 13)],
    (array['ADOPTED', 'SIGNED', 'APPROVED', 'RECOMMENDED', 'PLANNED', 'CONTESTED'])
      [least(floor(exp(pg_temp.drawn(d.i, 35) * ln(7)))::integer, 6)],
    case when d.body_id is null then 'MEMBER_STATES' else 'ORGANIZATION' end,
    d.edtf, d.body_id, case when d.body_id is null then 'Heads of state' end, d.session_id, t.id,
    p.words || ' ' || q.words || ' in ' || c.name || ' ' || r.words
  from drawn_decision d
  join place c on c.number = d.i / 20
  left join instrument t
    on pg_temp.drawn(d.i, 36) < 0.05 and t.number = d.i % (select count(*) from instrument)
  join phrase p on p.number = pg_temp.phrase_drawn(d.i, 9)
  join phrase q on q.number = pg_temp.phrase_drawn(d.i, 10)
  join phrase r on r.number = pg_temp.phrase_drawn(d.i, 11);
insert into decision_topic (decision_id, topic)
  select distinct d.id, s.code
  from drawn_decision d
  cross join generate_series(1, 3) as n
  join subject s on s.number = least(
    floor(exp(pg_temp.drawn(d.i * 3 + n, 37) * ln((select count(*) from subject) + 1)))::bigint,
    (select count(*) from subject)) - 1
  where pg_temp.drawn(d.i * 3 + n, 38) < 0.5;
insert into state_position (decision_id, rank, state_id, position, date_edtf)
  select
    d.id, s.number + 1, s.id,
    case
      when v.drawn < 0.45 then 'SIGNED'
      when v.drawn < 0.475 then 'ABSENT'
      when v.drawn < 0.49 then 'NOT_SIGNED'
      else 'INITIATED'
    end,
    null
  from (select d.id, d.i from drawn_decision d where pg_temp.drawn(d.i, 42) < 0.6) as d
  cross join state s
  cross join lateral (select pg_temp.drawn(d.i * 10 + s.number, 41) offset 0) as v (drawn)
  where v.drawn < 0.5;

-- One to three citations of each entry.
insert into citation (entry_id, rank, file, paragraph, supports, basis)
  select
    e.id, r, d.file, d.first_paragraph + (e.id * 3 + r) % 40, array['title', 'date'], 'STATED'
  from entry e
  cross join size s
  cross join key k
  cross join generate_series(1, 3) as r
  join document d
    on d.id = case e.type
      when 'DOCUMENT' then e.id
      else k.document + 1 + floor(pg_temp.drawn(e.id * 3 + r, 50) * s.documents)::bigint
    end
  where e.id > k.body and (r = 1 or pg_temp.drawn(e.id * 3 + r, 51) < 0.5);

insert into discrepancy (entry_id, rank, property, adopted, reason)
  select d.id, 1, 'date', d.edtf, 'Earlier act: the later document speaks of it.'
  from drawn_decision d
  where pg_temp.drawn(d.i, 60) < 0.04;
insert into discrepancy_alternative (discrepancy_id, rank, value, file, paragraph, basis)
  select v.id, 1, '1999', c.file, c.paragraph, 'STATED'
  from discrepancy v cross join key k
  join citation c on c.entry_id = v.entry_id and c.rank = 1
  where v.entry_id > k.body;

analyze entry;
analyze body;
analyze person;
analyze office;
analyze session;
analyze attendance;
analyze decision;
analyze decision_topic;
analyze state_position;
analyze discrepancy;
analyze discrepancy_alternative;
analyze document;

-- Texts and identifiers, from the views of the service, and the keys of the search.
create temp table words as
select t.entry_id, string_agg(t.piece, ' · ' order by t.rank, t.piece) filter (where t.piece <> '') as text
from (select distinct w.entry_id, w.rank, w.piece from entry_text w where w.entry_id > (select body from key)) as t
group by t.entry_id;
create unique index on words (entry_id);
analyze words;
create temp table identifiers as
select i.entry_id, array_agg(distinct i.identifier) as identifiers
from entry_identifier i
where i.entry_id > (select body from key)
group by i.entry_id;
create unique index on identifiers (entry_id);
analyze identifiers;
create temp table evidence as
select c.entry_id, count(*) as citations from citation c where c.entry_id > (select body from key) group by c.entry_id;
create unique index on evidence (entry_id);
analyze evidence;
update entry e
  set
    text = t.text, identifiers = t.identifiers, citation_count = t.citations, has_discrepancy = t.disputed,
    search = t.search, known_as = t.known_as, sort_key = t.sort_key
  from (
    select
      o.id, coalesce(w.text, '') as text, i.identifiers, c.citations, d.disputed, k.search, k.known_as, k.sort_key
    from entry o
    join identifiers i on i.entry_id = o.id
    join evidence c on c.entry_id = o.id
    left join words w on w.entry_id = o.id
    cross join lateral entry_keys(o.title, o.names, coalesce(w.text, ''), o.slug, i.identifiers, false) as k
    cross join lateral (select exists (select from discrepancy d where d.entry_id = o.id)) as d (disputed)) as t
  where e.id = t.id;
alter table entry reset (fillfactor);
insert into word (word, stem, sound)
  select w.word, (ts_lexize('english_stem', w.word))[1], sound_key(w.word)
  from (
    select distinct search_text(v.word) from vocabulary v where v.word ~ '^[a-z]{4,}$'
    union
    select search_text(c.name) from place c
    union
    select distinct search_text(pg_temp.place(i)) from size s cross join generate_series(1, s.sessions) as i) as w (word)
  where cardinality(ts_lexize('english_stem', w.word)) > 0
  on conflict do nothing;

do $$
declare
  index record;
begin
  for index in select definition from dropped_index loop
    execute index.definition;
  end loop;
end;
$$;
notify dataset_version;
commit;
