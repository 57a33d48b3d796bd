-- What is searched of every record, in English, accents folded.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

create text search configuration record_text (copy = pg_catalog.english);
alter text search configuration record_text
  alter mapping for hword, hword_part, word with unaccent, english_stem;

create text search configuration record_word (copy = pg_catalog.simple);
alter text search configuration record_word
  alter mapping for hword, hword_part, word with unaccent, simple;

-- Other names of the record, and what else it says. Both are made from the record's rows.
alter table entry add column names text not null default '';
alter table entry add column text text not null default '';
alter table entry add column search tsvector not null generated always as (
  case when withdrawal_reason is null
    then setweight(to_tsvector('public.record_text', title), 'A')
      || setweight(to_tsvector('public.record_text', names), 'B')
      || setweight(to_tsvector('public.record_text', text), 'D')
    else ''::tsvector
  end) stored;
create index entry_search on entry using gin (search);

-- How well an entry fits a query: one that has it as its name fits better than any other.
create function fit(title text, names text, search tsvector, query text) returns real
  language sql stable strict parallel safe
  return ts_rank_cd(search, websearch_to_tsquery('public.record_text', query), 1)
    + case
        when position(
          '; ' || lower(public.unaccent(query)) || '; ' in '; ' || lower(public.unaccent(title || '; ' || names)) || '; ') > 0
          then 10
        else 0
      end;

-- The words of the record, unstemmed, among which a misspelt one finds the one that was meant.
create table word (
  word text collate "C" not null,
  constraint word_pk primary key (word)
);
create index word_trigrams on word using gin (word gin_trgm_ops);

-- Other names by which an entry is known: those of its own rows.
create view entry_name (entry_id, names) as
select m.id, m.official_name from member_state m
union all
select b.id, concat_ws('; ', b.abbreviation, nullif(array_to_string(b.aliases, '; '), '')) from body b
union all
select p.id, array_to_string(p.aliases, '; ') from person p
union all
select t.id, array_to_string(t.aliases, '; ') from treaty t
union all
select f.id, concat_ws('; ', f.abbreviation, nullif(array_to_string(f.aliases, '; '), '')) from formation f
union all
select o.id, array_to_string(o.aliases, '; ') from operation o;

-- Which entry names which others, by whose names it is found as well.
create view entry_mention (entry_id, mentioned_id) as
select b.id, b.parent_id from body b
union all
select o.person_id, o.state_id from office o
union all
select o.person_id, o.body_id from office o
union all
select s.id, s.body_id from session s
union all
select s.id, s.chair_state_id from session s
union all
select s.id, s.chair_person_id from session s
union all
select a.session_id, a.state_id from attendance a
union all
select a.session_id, a.person_id from attendance a
union all
select d.id, d.body_id from decision d
union all
select d.id, d.session_id from decision d
union all
select d.id, d.treaty_id from decision d
union all
select p.decision_id, p.state_id from state_position p
union all
select c.id, c.body_id from chairmanship c
union all
select c.id, c.state_id from chairmanship c
union all
select c.id, c.person_id from chairmanship c
union all
select p.treaty_id, p.state_id from treaty_party p
union all
select o.id, o.body_id from operation o;

-- What an entry says in words, piece by piece: first its own, then the names of those that it names.
create view entry_text (entry_id, rank, piece) as
select e.member_state_id, 1, concat_ws(', ', e.place_name, e.place_city, e.note) from membership_event e
union all
select b.id, 1, concat_ws(' · ', b.mandate, b.composition, b.seat) from body b
union all
select o.person_id, 1, o.title from office o
union all
select s.id, 1, concat_ws(' · ', s.summary, s.place_name, s.place_city, c.name)
from session s
left join country c on c.code = s.place_country
union all
select a.session_id, 2, concat_ws(', ', a.capacity, a.reason) from attendance a
union all
select d.id, 1, concat_ws(' · ', d.summary, d.adopted_by) from decision d
union all
select t.decision_id, 2, n.name from decision_topic t join topic n on n.code = t.topic
union all
select p.decision_id, 2, p.note from state_position p
union all
select c.id, 1, c.summary from chairmanship c
union all
select p.chairmanship_id, 2, p.text from chairmanship_priority p
union all
select t.id, 1, concat_ws(' · ', t.summary, t.place_name, t.place_city, c.name)
from treaty t
left join country c on c.code = t.place_country
union all
select p.treaty_id, 2, concat_ws(', ', p.organisation, p.note) from treaty_party p
union all
select f.id, 1, concat_ws(' · ', f.summary, f.composition) from formation f
union all
select s.formation_id, 2, concat_ws(', ', s.units, s.note) from strength s
union all
select o.id, 1, concat_ws(' · ', o.summary, o.place_name, o.place_city, c.name)
from operation o
left join country c on c.code = o.place_country
union all
select f.operation_id, 2, f.measure || ', ' || f.unit from figure f
union all
select d.id, 1, d.publisher from document d
union all
select d.entry_id, 3, d.adopted from discrepancy d
union all
select d.entry_id, 3, a.value
from discrepancy d
join discrepancy_alternative a on a.discrepancy_id = d.id
union all
select m.entry_id, 4, concat_ws('; ', e.title, nullif(e.names, ''))
from (select distinct n.entry_id, n.mentioned_id from entry_mention n where n.mentioned_id is not null) as m
join entry e on e.id = m.mentioned_id;

-- Makes what is searched of the entries anew, and of those that name one whose names are others now.
create function refresh_search(keys bigint[]) returns void
  language plpgsql
  -- Planning so many small tables costs more than reading them.
  set plan_cache_mode = force_generic_plan
  as $$
declare
  renamed bigint[];
begin
  select array_agg(e.id) into renamed
    from public.entry e
    join public.entry_name n on n.entry_id = e.id
    where e.id = any (keys) and e.names <> n.names;
  update public.entry e
    set names = n.names
    from public.entry_name n
    where e.id = any (renamed) and n.entry_id = e.id;
  keys := keys || array(select m.entry_id from public.entry_mention m where m.mentioned_id = any (renamed));
  update public.entry e
    set text = t.text
    from (
      select k.id, coalesce(string_agg(p.piece, ' · ' order by p.rank, p.piece) filter (where p.piece <> ''), '')
      from (select distinct u.id from unnest(keys) as u (id)) as k
      left join lateral (
        select distinct w.rank, w.piece from public.entry_text w where w.entry_id = k.id) as p on true
      group by k.id) as t (id, text)
    where e.id = t.id and e.text <> t.text;
  insert into public.word (word)
    select distinct l.lexeme
    from public.entry e
    cross join lateral unnest(
      to_tsvector('public.record_word', concat_ws(' ', e.title, e.names, e.text))) as l
    where e.id = any (keys) and l.lexeme ~ '^[a-z]{4,}$'
    on conflict on constraint word_pk do nothing;
end;
$$;

create function refresh_entry() returns trigger
  language plpgsql
  as $$
begin
  if exists (
    select from public.entry e
    where e.id = new.id and e.withdrawal_reason is null
      and not exists (select from public.citation c where c.entry_id = e.id)) then
    raise exception '% "%" has no citation', new.type, new.slug;
  end if;
  if tg_op = 'UPDATE' and new.title <> old.title then
    perform public.refresh_search(
      array(select m.entry_id from public.entry_mention m where m.mentioned_id = new.id) || new.id);
  else
    perform public.refresh_search(array[new.id]);
  end if;
  return null;
end;
$$;

-- Once for each entry that a transaction makes or changes, when it ends.
create constraint trigger entry_made
  after insert on entry
  deferrable initially deferred
  for each row execute function refresh_entry();
create constraint trigger entry_corrected
  after update on entry
  deferrable initially deferred
  for each row
  when ((old.changed_version, old.title, old.withdrawal_reason)
    is distinct from (new.changed_version, new.title, new.withdrawal_reason))
  execute function refresh_entry();

-- The names of countries and topics stand in the text of many entries.
create function refresh_all() returns trigger
  language plpgsql
  as $$
begin
  perform public.refresh_search(array(select e.id from public.entry e));
  return null;
end;
$$;

create trigger country_renamed
  after update of name on country
  for each row when (old.name <> new.name) execute function refresh_all();
create trigger topic_renamed
  after update of name on topic
  for each row when (old.name <> new.name) execute function refresh_all();

select refresh_search(array(select e.id from entry e));

-- The query with every word that is nowhere in the record replaced by the one most like it that is, if one is like it;
-- null if there is nothing in it that can be searched.
create function corrected_query(query text) returns text
  language plpgsql stable strict
  as $$
declare
  corrected text := query;
  given text;
  folded text;
  meant text;
begin
  begin
    if numnode(websearch_to_tsquery('public.record_text', query)) = 0 then
      return null;
    end if;
  exception
    -- PostgreSQL takes no more than some thirty operators in a row.
    when internal_error then
      return null;
  end;
  for given in
    select distinct m[1] from regexp_matches(query, '[^\s"()|&!:*<>''.,;/-]{4,}', 'g') as m
  loop
    folded := lower(public.unaccent(given));
    continue when folded !~ '^[a-z]{4,50}$'
      or numnode(plainto_tsquery('public.record_text', folded)) = 0
      or exists (
        select from public.entry e where e.search @@ plainto_tsquery('public.record_text', folded));
    select w.word into meant
      from public.word w
      where w.word operator(public.%) folded
        and length(w.word) <= 50
        and public.levenshtein_less_equal(w.word, folded, 2) <= case when length(folded) < 6 then 1 else 2 end
        -- Words are never taken out; one that was corrected is nowhere in the record any more.
        and exists (
          select from public.entry e where e.search @@ plainto_tsquery('public.record_text', w.word))
      order by public.levenshtein(w.word, folded), public.similarity(w.word, folded) desc, w.word
      limit 1;
    if meant is not null then
      corrected := regexp_replace(corrected, '\m' || given || '\M', meant, 'g');
    end if;
  end loop;
  return corrected;
end;
$$;
