-- The search. It reads two columns of entry: search, for full-text search, and known_as, all names of the record.
-- PostgreSQL generates both from title, names and text. This file fills names and text, and defines the queries.
--
-- Generated columns and their indexes depend on the function folded (V016) and on the text search configurations
-- record_text and record_word (V014). Replacing one of these would not compute the stored values again, so they are
-- not here. To change one, add a migration V… that also rebuilds the columns.
set local search_path to public;

-- 1. Text of the entries

-- The other names of each entry.
create or replace view entry_name (entry_id, names) as
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

-- The entries that each entry refers to. A search for their names finds it too.
create or replace view entry_mention (entry_id, mentioned_id) as
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

-- The text of each entry in pieces: first its own, then the names of the entries that it refers to.
create or replace view entry_text (entry_id, rank, piece) as
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
select p.treaty_id, 2, concat_ws(', ', p.organization, p.note) from treaty_party p
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

-- 2. Updates

-- Writes names and text of these entries. Also writes the text of every entry that refers to one whose names changed.
-- Adds their words to the table word.
create or replace function refresh_search(keys bigint[]) returns void
  language plpgsql
  -- Planning queries of so many small tables takes longer than reading the tables.
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

-- Completes an entry once, at the end of the transaction that inserted or changed it: raises an error if it has no
-- citation, counts its citations, and refreshes its text.
create or replace function refresh_entry() returns trigger
  language plpgsql
  as $$
declare
  citations constant integer := (select count(*) from public.citation c where c.entry_id = new.id);
  disputed constant boolean := exists (select from public.discrepancy d where d.entry_id = new.id);
begin
  if citations = 0 and exists (
    select from public.entry e where e.id = new.id and e.withdrawal_reason is null) then
    raise exception '% "%" has no citation', new.type, new.slug;
  end if;
  update public.entry e
    set citation_count = citations, has_discrepancy = disputed
    where e.id = new.id and (e.citation_count, e.has_discrepancy) <> (citations, disputed);
  if tg_op = 'UPDATE' and new.title <> old.title then
    perform public.refresh_search(
      array(select m.entry_id from public.entry_mention m where m.mentioned_id = new.id) || new.id);
  else
    perform public.refresh_search(array[new.id]);
  end if;
  return null;
end;
$$;

-- Refreshes every entry after a country or topic was renamed, since their names are part of many texts.
create or replace function refresh_all() returns trigger
  language plpgsql
  as $$
begin
  perform public.refresh_search(array(select e.id from public.entry e));
  return null;
end;
$$;

-- 3. Queries

-- Returns the rank of an entry for a query. An entry with exactly this name ranks above all others. The function is not
-- strict, so that PostgreSQL can inline it.
create or replace function fit(known_as text[], search tsvector, query text) returns real
  language sql stable parallel safe
  return ts_rank_cd(search, websearch_to_tsquery('public.record_text', query), 1)
    + case when public.folded(query) = any (known_as) then 10 else 0 end;

-- Returns the query after spelling correction: the most similar word of an entry replaces each word that no entry has.
-- Returns null if the query has no words to search for.
create or replace function corrected_query(query text) returns text
  language plpgsql stable strict
  -- The best plan depends on how many entries contain a word, so each word gets its own plan.
  set plan_cache_mode = force_custom_plan
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
    -- PostgreSQL rejects a query with more than about thirty operators in a row.
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
        -- The table also has words that no entry contains any more.
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

-- 4. Refresh of the entries after a change of this file
select refresh_search(array(select e.id from entry e));
