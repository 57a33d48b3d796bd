-- The search. It reads two columns of entry: search, for full-text search, and known_as, the keys of all names of the
-- record. Lists are sorted by a third one, sort_key. The refresh at the end of a transaction writes these keys, and what
-- they are made of: names, text and identifiers. A change of this file refreshes all entries. A change of the text search
-- configuration record_text (V014) needs a change of this file, too.
set local search_path to public;

-- 1. Keys

-- Returns text as words in lower case with one space between them, so that spelling and punctuation do not matter:
-- * Cyrillic becomes Latin, letter by letter: ж zh, х kh, ц ts, ч ch, ш sh, щ shch, ю yu, я ya, ё e; ъ and ь disappear.
-- * Accents, apostrophes and the possessive 's disappear; any other punctuation separates words.
-- * C.S.T.O. becomes csto, 22,000 becomes 22000, 30th becomes 30, and CSC2009 becomes csc 2009.
-- * 2013-09-23, 23.09.2013, 23/9/2013 and September 23, 2013 become 23 september 2013.
-- * British spelling becomes American.
-- Most texts match few of the expressions, and PostgreSQL keeps only 32 of them compiled in a process. So a cheaper
-- condition stands before each of them.
create or replace function search_text(given text) returns text
  language plpgsql immutable strict parallel safe
  as $$
declare
  months constant text := 'january|february|march|april|may|june|july|august|september|october|november|december';
  british text[];
  american text[];
  t text := given;
  day text[];
begin
  if t = '' then
    return t;
  end if;
  -- The most frequent separators. The expression below that replaces all others takes longer for each one.
  t := replace(replace(replace(replace(t, ' · ', ' '), '; ', ' '), ', ', ' '), '. ', ' ');
  if octet_length(t) = length(t) then
    t := lower(t);
    if strpos(t, '_') > 0 or strpos(t, '`') > 0 then
      t := translate(t, '_`', ' ''');
    end if;
  else
    if t ~ '[\u0400-\u04ff]' then
      t := translate(t,
        'АБВГДЕЗИЙКЛМНОПРСТУФЫЭІЇЄҐЎӘҒҚҢӨҰҮҺӢӮҲҶЁЖХЦЧШЩЮЯабвгдезийклмнопрстуфыэіїєґўәғқңөұүһӣӯҳҷёъьЪЬ',
        'abvgdeziyklmnoprstufyeiiegwagknouuhiuhjeжхцчшщюяabvgdeziyklmnoprstufyeiiegwagknouuhiuhje');
      t := replace(replace(replace(replace(replace(replace(replace(replace(
        t, 'ж', 'zh'), 'х', 'kh'), 'ц', 'ts'), 'ч', 'ch'), 'щ', 'shch'), 'ш', 'sh'), 'ю', 'yu'), 'я', 'ya');
    end if;
    t := translate(lower(public.unaccent('public.unaccent', t)), '_`´ʹʺʻʼ‘’‛′＇', ' ''''''''''''''''''''''');
  end if;
  if strpos(t, '''') > 0 then
    t := replace(regexp_replace(t, '([a-z0-9])''s?(?![a-z0-9])', '\1', 'g'), '''', '');
  end if;
  if strpos(t, '.') > 0 then
    t := regexp_replace(t, '\m([a-z])\.(?=[a-z](\.|\M))', '\1', 'g');
  end if;
  if t ~ '[0-9]' then
    while t like '%-__-%' loop
      day := regexp_match(t, '\m([0-9]{4})-([0-9]{2})-([0-9]{2})\M');
      exit when day is null;
      t := replace(t, day[1] || '-' || day[2] || '-' || day[3],
        day[3]::int || ' ' || coalesce((string_to_array(months, '|'))[day[2]::int], day[2]) || ' ' || day[1]);
    end loop;
    while t like '%.%.%' or t like '%/%/%' loop
      day := regexp_match(t, '\m(([0-9]{1,2})([./])([0-9]{1,2})\3([0-9]{4}))\M');
      exit when day is null;
      t := replace(t, day[1],
        day[2]::int || ' ' || coalesce((string_to_array(months, '|'))[day[4]::int], day[4]) || ' ' || day[5]);
    end loop;
    if strpos(t, ',') > 0 then
      t := regexp_replace(t, '(?<=[0-9]),(?=[0-9]{3}(?![0-9]))', '', 'g');
    end if;
    if t ~ '[0-9][a-z]|[a-z][0-9]' then
      t := regexp_replace(t, '([0-9])(st|nd|rd|th)\M', '\1', 'g');
      t := regexp_replace(t, '([a-z])(?=[0-9])|([0-9])(?=[a-z])', '\1\2 ', 'g');
    end if;
  end if;
  t := btrim(regexp_replace(
    t,
    '[^a-z0-9\u00c0-\u02b8\u0370-\u1fff\u2c00-\u2dff\u3040-\ufdff]{2,}|'
    '[^a-z0-9\u00c0-\u02b8\u0370-\u1fff\u2c00-\u2dff\u3040-\ufdff ]', ' ', 'g'));
  if t ~ '[yhletr] [0-9]{1,2}\M' then
    t := regexp_replace(t, '\m(' || months || ') ([0-9]{1,2})\M', '\2 \1', 'g');
  end if;
  if strpos(t, 'co ') > 0 then
    t := regexp_replace(t, '\mco (?=operat|ordinat|chair|sponsor)', 'co', 'g');
  end if;
  if strpos(t, 'ise') > 0 or strpos(t, 'ising') > 0 or strpos(t, 'isation') > 0 then
    t := regexp_replace(t, '([a-z]{3})is(e|ed|es|er|ers|ing|ation|ations|ational)\M', '\1<\2', 'g');
    if strpos(t, '<') > 0 then
      t := regexp_replace(t,
        '\m(exerc|adv|prom|surpr|superv|rev|telev|comprom|disgu|enterpr|exc|dev|pra|appra)<', '\1is', 'g');
      t := replace(t, '<', 'iz');
    end if;
  end if;
  if strpos(t, 'lys') > 0 then
    t := regexp_replace(t, '\m((?:anal|paral|catal)y)s(?=(e|ed|es|er|ers|ing)\M)', '\1z', 'g');
  end if;
  if strpos(t, 'our') > 0 then
    t := regexp_replace(t, '\m((?:dis|mis|un)?(?:arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rig|rum|vig))our',
      '\1or', 'g');
  end if;
  if strpos(replace(t, ' tre', ' '), 'tre') > 0 or strpos(t, 'bre') > 0 then
    t := regexp_replace(t, '((?:cen|thea|me|li|lus|meag|spec)t|fib|calib|sab)re(?=(s|d)?\M)', '\1er', 'g');
  end if;
  if strpos(t, 'fenc') > 0 or strpos(t, 'cenc') > 0 or strpos(t, 'tenc') > 0 then
    t := regexp_replace(t, '((?:def|off|lic|pret)en)c(?=(e|es|ed|ing|eless)\M)', '\1s', 'g');
  end if;
  if strpos(t, 'practis') > 0 then
    t := replace(t, 'practis', 'practic');
  end if;
  if strpos(t, 'programme') > 0 then
    t := regexp_replace(t, 'programme(?=s?\M)', 'program', 'g');
  end if;
  if strpos(t, 'ogue') > 0 then
    t := regexp_replace(t, '\m((?:dial|catal|anal|monol|prol|epil)og)ue', '\1', 'g');
  end if;
  if strpos(t, 'ell') > 0 or strpos(t, 'all') > 0 then
    t := regexp_replace(t,
      '\m((?:cance|channe|counse|dia|fue|initia|labe|leve|marsha|mode|pane|riva|signa|tota|trave)l)l'
      '(?=(ed|ing|er|ers|or|ors|ation|ations)\M)', '\1', 'g');
  end if;
  if t ~ '\m(enrol|fulfil|instil|distil|skil|wil|'
      'acknowledgem|ageing|alumini|amongst|cheque|grey|judgem|manoeuv|mould|plough|sceptic|tyre|whilst)' then
    t := regexp_replace(t, '\m(enrol|fulfil|instil|distil|skil|wil)(?=(s|ment|ments|ful|fully)?\M)', '\1l', 'g');
    british := '{acknowledgement,ageing,aluminium,amongst,cheque,grey,judgement,manoeuvre?,mould,plough,sceptic,tyre,whilst}';
    american := '{acknowledgment,aging,aluminum,among,check,gray,judgment,maneuver,mold,plow,skeptic,tire,while}';
    for i in 1 .. cardinality(british) loop
      if strpos(t, rtrim(british[i], 'e?')) > 0 then
        t := regexp_replace(t, '\m' || british[i], american[i], 'g');
      end if;
    end loop;
  end if;
  return t;
end;
$$;

-- Returns words of search_text such that words spelled after the same sound are equal: sergey and sergei, aleksandr and
-- alexander, zhaparov and japarov, pashinian and pashinyan.
create or replace function sound_key(words text) returns text
  language plpgsql immutable strict parallel safe
  as $$
declare
  t text := words;
  doubled text;
begin
  t := replace(replace(replace(t, 'dzh', 'j'), 'zh', 'j'), 'dj', 'j');
  t := replace(replace(replace(t, 'shch', 'sh'), 'tch', 'sh'), 'sch', 'sh');
  t := replace(replace(replace(t, 'kh', 'h'), 'gh', 'g'), 'ph', 'f');
  t := translate(replace(translate(replace(t, 'ch', '<'), 'cq', 'kk'), '<', 'ch'), 'yw', 'iv');
  t := replace(replace(t, 'ks', 'x'), 'ou', 'u');
  loop
    doubled := substring(t from 'aa|bb|cc|dd|ee|ff|gg|hh|ii|jj|kk|ll|mm|nn|oo|pp|qq|rr|ss|tt|uu|vv|ww|xx|yy|zz');
    exit when doubled is null;
    t := replace(t, doubled, left(doubled, 1));
  end loop;
  if strpos(t, 'of') > 0 then
    t := regexp_replace(t, '([a-z]{2})of\M', '\1ov', 'g');
  end if;
  if strpos(t, 'j') > 0 then
    t := regexp_replace(t, 'j(?=[^aeiou]|$)', 'i', 'g');
  end if;
  t := regexp_replace(t, 'i+(?=[aeou])', '', 'g');
  if strpos(t, 'der') > 0 then
    t := regexp_replace(t, 'der\M', 'dr', 'g');
  end if;
  return t;
end;
$$;

-- Returns what equal names have in common: the sounds of their words in alphabetical order, without the small words. Only
-- the first 500 characters count: a tsvector sorts words in less time than a query, but they have at most 2,046 bytes.
create or replace function word_key(words text) returns text
  language plpgsql immutable strict parallel safe
  as $$
declare
  sounds text := public.sound_key(regexp_replace(words, '([a-z]{3,}[^s ])s\M', '\1', 'g'));
begin
  return array_to_string(tsvector_to_array(ts_delete(
    array_to_tsvector(array_remove(string_to_array(left(sounds, 500), ' '), '')),
    '{a,an,and,at,by,for,in,of,on,or,the,to}'::text[])), ' ');
end;
$$;

-- Returns the key of a name.
create or replace function name_key(name text) returns text
  language plpgsql immutable strict parallel safe
  as $$
begin
  return public.word_key(public.search_text(name));
end;
$$;

-- Returns the keys of names that "; " separates.
create or replace function name_keys(names text) returns text[]
  language plpgsql immutable strict parallel safe
  as $$
declare
  name text;
  keys text[];
begin
  foreach name in array string_to_array(names, '; ') loop
    if name <> '' then
      keys := keys || public.name_key(name);
    end if;
  end loop;
  return keys;
end;
$$;

-- Returns the key by which names and titles are sorted, the same on every server.
create or replace function sort_key(name text) returns text
  language plpgsql immutable strict parallel safe
  as $$
declare
  t text := name;
begin
  if octet_length(t) > length(t) then
    t := public.unaccent('public.unaccent', t);
  end if;
  return btrim(regexp_replace(
    lower(t),
    '[^a-z0-9\u00c0-\u02b8\u0370-\u1fff\u3040-\ufdff]{2,}|[^a-z0-9\u00c0-\u02b8\u0370-\u1fff\u3040-\ufdff ]', ' ', 'g'));
end;
$$;

-- Returns the keys of an entry, and the words of its names and of its text. A withdrawn entry is not searched.
create or replace function entry_keys(
    title text, names text, text text, slug text, identifiers text[], is_withdrawn boolean,
    out search tsvector, out known_as text[], out sort_key text, out name_words text, out text_words text)
  language plpgsql immutable parallel safe
  as $$
declare
  title_words text;
  other_words text;
begin
  title_words := public.search_text(title);
  known_as := case when strpos(title, '; ') > 0 then public.name_keys(title) else array[public.word_key(title_words)] end
    || public.name_keys(names || '; ' || slug);
  sort_key := public.sort_key(title);
  search := '';
  if not is_withdrawn then
    other_words := public.search_text(names);
    name_words := title_words || ' ' || other_words;
    text_words := public.search_text(text);
    search := setweight(to_tsvector('public.record_text', title_words), 'A')
      || setweight(to_tsvector('public.record_text', other_words), 'B')
      || array_to_tsvector(identifiers)
      || setweight(to_tsvector('public.record_text', text_words), 'D');
  end if;
end;
$$;

-- 2. Text of the entries

-- The other names of each entry. A search for member states lists all that ever were; snippets do not show that name.
create or replace view entry_name (entry_id, names) as
select m.id, concat_ws('; ', m.official_name, 'Member state') from member_state m
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

-- Returns a date in words, such as 23 September 2013, or null for a range.
create or replace function date_words(edtf text) returns text
  language sql immutable
  return case
    when edtf ~ '^\d{4}-\d{2}-\d{2}\W?$' then to_char(left(edtf, 10)::date, 'FMDD FMMonth YYYY')
    when edtf ~ '^\d{4}-(0[1-9]|1[0-2])\W?$' then to_char((left(edtf, 7) || '-01')::date, 'FMMonth YYYY')
    when edtf ~ '^\d{4}\W?$' then left(edtf, 4)
  end;

-- The dates of each entry, with what they are dates of.
create or replace view entry_date (entry_id, date_edtf, label) as
select e.member_state_id, e.date_edtf, replace(lower(e.kind), '_', ' ') from membership_event e
union all
select b.id, b.established_edtf, 'established' from body b
union all
select o.person_id, o.from_edtf, null from office o
union all
select o.person_id, o.to_edtf, null from office o
union all
select o.person_id, a.date_edtf collate "default", null
from office_attestation a
join office o on o.id = a.office_id
union all
select s.id, s.date_edtf, null from session s
union all
select d.id, d.date_edtf, lower(d.status) from decision d
union all
select c.id, c.from_edtf, null from chairmanship c
union all
select c.id, c.to_edtf, null from chairmanship c
union all
select t.id, t.signed_edtf, 'signed' from treaty t
union all
select t.id, t.in_force_edtf, 'in force' from treaty t
union all
select t.id, t.registered_edtf, 'registered' from treaty t
union all
select f.id, f.established_edtf, 'established' from formation f
union all
select o.id, o.date_edtf, null from operation o
union all
select d.id, d.published_edtf, null from document d;

-- The identifiers by which an entry is found: its own, and the locators of its citations, or of all paragraphs of a
-- document.
create or replace view entry_identifier (entry_id, identifier) as
select e.id, lower(e.slug) from entry e
union all
select c.entry_id, left(c.file, 3) || ':' || c.paragraph from citation c
union all
select d.entry_id, left(a.file, 3) || ':' || a.paragraph
from discrepancy d
join discrepancy_alternative a on a.discrepancy_id = d.id
union all
select p.document_id, left(p.file, 3) || ':' || p.number from paragraph p
union all
select d.id, lower(d.file) from document d;

-- The text of each entry in pieces: first its dates and its own words, then the names of the entries that it refers to.
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
select s.formation_id, 2, concat_ws(', ', 'strength', s.units, s.note) from strength s
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
select d.entry_id, 0, coalesce(d.label || ' ', '') || date_words(d.date_edtf) from entry_date d
union all
select m.entry_id, 4, concat_ws('; ', e.title, nullif(e.names, ''))
from (select distinct n.entry_id, n.mentioned_id from entry_mention n where n.mentioned_id is not null) as m
join entry e on e.id = m.mentioned_id;

-- 3. Updates

-- Writes names, text, identifiers, keys, and numbers of citations and discrepancies of these entries. Also writes them for
-- every entry that refers to one whose names changed. Adds their words to the table word.
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
  with content as materialized (
    select
      k.id,
      coalesce(string_agg(p.piece, ' · ' order by p.rank, p.piece) filter (where p.piece <> ''), '') as text,
      array(
        select distinct i.identifier collate "C"
        from public.entry_identifier i
        where i.entry_id = k.id
        order by i.identifier collate "C") as identifiers,
      (select count(*) from public.citation c where c.entry_id = k.id) as citations,
      exists (select from public.discrepancy d where d.entry_id = k.id) as disputed
    from (select distinct u.id from unnest(keys) as u (id)) as k
    left join lateral (
      select distinct w.rank, w.piece from public.entry_text w where w.entry_id = k.id) as p on true
    group by k.id),
  refreshed as materialized (
    select c.*, e.type, k.*
    from content c
    join public.entry e on e.id = c.id
    cross join lateral public.entry_keys(
      e.title, e.names, c.text, e.slug, c.identifiers, e.withdrawal_reason is not null) as k),
  written as (
    update public.entry e
      set
        text = r.text, identifiers = r.identifiers, citation_count = r.citations, has_discrepancy = r.disputed,
        search = r.search, known_as = r.known_as, sort_key = r.sort_key
      from refreshed r
      where e.id = r.id
        and (e.text, e.identifiers, e.citation_count, e.has_discrepancy, e.search, e.known_as, e.sort_key)
          is distinct from (r.text, r.identifiers, r.citations, r.disputed, r.search, r.known_as, r.sort_key)),
  unknown as materialized (
    select v.word, bool_or(v.is_name) as is_name
    from refreshed r
    cross join lateral (
      select u, r.type in ('PERSON', 'MEMBER_STATE') from unnest(string_to_array(r.name_words, ' ')) as u
      union all
      select u, false from unnest(string_to_array(r.text_words, ' ')) as u) as v (word, is_name)
    where not exists (
      select from public.word known where known.word = v.word and (known.is_name or not v.is_name))
    group by v.word)
  insert into public.word (word, stem, sound, is_name)
    select u.word, (ts_lexize('english_stem', u.word))[1], public.sound_key(u.word), u.is_name
    from unknown u
    where length(u.word) between 2 and 50 and u.word !~ '[^a-z]'
      and cardinality(ts_lexize('english_stem', u.word)) > 0
    order by u.word
    on conflict on constraint word_pk do update set is_name = true;
end;
$$;

-- Runs at the end of the transaction for each entry that it inserted or changed. The first call completes all of them: it
-- raises an error if one has no citation, and refreshes them together. A call refreshes the entries that refer to one
-- whose title changed, too.
create or replace function refresh_entry() returns trigger
  language plpgsql
  as $$
declare
  uncited record;
begin
  if current_setting('csto_records.incomplete', true) = 'true' then
    select e.type, e.slug into uncited
      from public.entry e
      where e.changed_version = new.changed_version and e.withdrawal_reason is null
        and not exists (select from public.citation c where c.entry_id = e.id)
      order by e.id
      limit 1;
    if found then
      raise exception '% "%" has no citation', uncited.type, uncited.slug;
    end if;
    perform set_config('csto_records.incomplete', 'false', true);
    perform public.refresh_search(array(
      select e.id from public.entry e where e.changed_version = new.changed_version));
  end if;
  if tg_op = 'UPDATE' and new.title <> old.title then
    perform public.refresh_search(array(select m.entry_id from public.entry_mention m where m.mentioned_id = new.id));
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

-- 4. Queries

-- Returns the query of a word: its stem, and those of names that sound the same. Returns null for a small word.
create or replace function word_query(word text) returns tsquery
  language plpgsql stable strict
  -- Planning takes longer than these lookups.
  set plan_cache_mode = force_generic_plan
  as $$
declare
  lexemes text[] := ts_lexize('english_stem', word);
begin
  if cardinality(lexemes) = 0 then
    return null;
  end if;
  lexemes := lexemes || array(
    select o.stem
    from public.word w
    join public.word o on o.sound = w.sound and o.is_name and o.word <> w.word
    where w.word = word_query.word and w.is_name);
  return (select string_agg(distinct quote_literal(l), ' | ') from unnest(lexemes) as l)::tsquery;
end;
$$;

-- The words that a search knows: those of the record and those of the synonyms.
create or replace view search_word (word) as
select w.word from word w
union all
select s.term from search_synonym s where s.term !~ ' ' and not s.alone;

-- Returns what replaces a word that no entry has, or null for nothing: words of the record that sound the same, the word
-- as a prefix (pashin*), two words written as one, or the most similar word. Names come before other words.
create or replace function corrected_word(given text) returns text
  language plpgsql stable strict
  set plan_cache_mode = force_generic_plan
  as $$
declare
  given_stem text;
  sounding text;
  meant text;
begin
  if exists (select from public.word w where w.word = given) then
    return null;
  end if;
  given_stem := (ts_lexize('english_stem', given))[1];
  if given !~ '^[a-z]{4,50}$' or given_stem is null
    or exists (select from public.word w where w.stem = given_stem) then
    return null;
  end if;
  sounding := public.sound_key(given);
  select w.word into meant
    from public.word w
    where w.sound = sounding
    order by w.is_name desc, public.levenshtein(w.word, given), w.word
    limit 1;
  if meant is null and exists (
    select from public.word w where w.word > given collate "C" and w.word < given || '{' collate "C") then
    meant := given || '*';
  end if;
  if meant is null then
    select a.word || ' ' || b.word into meant
      from generate_series(3, length(given) - 4) as n
      join public.search_word a on a.word = left(given, n)
      join public.search_word b on b.word = substr(given, n + 1)
      -- Not "man date" for mandate.
      where n > 3 or a.word in ('non', 'pre', 'sub')
      order by abs(2 * n - length(given)), n
      limit 1;
  end if;
  if meant is null then
    select w.word into meant
      from public.word w
      where w.word operator(public.%) given
        and length(w.word) >= 4
        and public.levenshtein_less_equal(w.word, given, 2) <= case when length(given) < 6 then 1 else 2 end
      order by
        public.levenshtein(w.word, given) - case when w.is_name then 1 else 0 end,
        public.similarity(w.word, given) desc,
        w.word
      limit 1;
  end if;
  return meant;
end;
$$;

-- Returns the query of a prefix of at least three letters: of stems that begin with it, and of words whose stem does not.
create or replace function prefix_query(prefix text) returns tsquery
  language sql stable strict
  return (
    select string_agg(q, ' | ')::tsquery
    from (
      select quote_literal(prefix) || ':*' as q
      union
      (select quote_literal(w.stem)
      from public.word w
      where w.word >= prefix collate "C" and w.word < prefix || '{' collate "C" and not starts_with(w.stem, prefix)
      limit 50)) as t);

-- Returns whether any entry matches.
create or replace function has_match(query tsquery) returns boolean
  language plpgsql stable strict
  -- The best plan depends on how many entries contain the words.
  set plan_cache_mode = force_custom_plan
  as $$ begin return exists (select from public.entry e where e.search @@ query); end; $$;

-- Returns the numbers of the words to keep if no entry has all of them: those of the entry that has the rarest ones. At
-- least half of the words are kept; returns null if no entry has so many.
create or replace function kept_words(required tsquery, words tsquery[]) returns integer[]
  language plpgsql stable
  set plan_cache_mode = force_custom_plan
  as $$
declare
  enough constant integer := (cardinality(words) + 1) / 2;
  quorum tsquery;
begin
  select string_agg(format(case when enough = 1 then '(%s)' else '(%s) & (%s)' end, words[a], words[b]), ' | ')::tsquery
    into quorum
    from generate_subscripts(words, 1) as a
    join generate_subscripts(words, 1) as b on enough = 1 and a = b or enough > 1 and a < b;
  quorum := coalesce(required && quorum, quorum);
  return (
    with found as materialized (
      select e.id, e.search from public.entry e where e.search @@ quorum order by e.id desc limit 1000),
    hit as materialized (
      select f.id, w.number
      from found f
      cross join unnest(words) with ordinality as w (word, number)
      where f.search @@ w.word),
    weight as (
      select h.number, ln(1 + 1000.0 / count(*)) as weight from hit h group by h.number)
    select array_agg(h.number::integer order by h.number)
    from hit h
    join weight w on w.number = h.number
    group by h.id
    having count(*) >= enough
    order by sum(w.weight) desc, array_agg(h.number order by h.number)
    limit 1);
end;
$$;

-- Returns whether a query has words other than numbers and months.
create or replace function has_names(query tsquery) returns boolean
  language sql immutable strict
  return regexp_replace(
    query::text, '''(\d+|januari|februari|march|april|may|june|juli|august|septemb|octob|novemb|decemb)''', '', 'g') ~ '''';

-- Returns what an entry must match in its title or other names.
create or replace function in_names(query tsquery) returns tsquery
  language sql immutable strict
  return replace(regexp_replace(query::text, '(''(?:[^'']|'''')*'')', '\1:AB', 'g'), ':AB:*', ':*AB')::tsquery;

-- Reads a query as clients write it: words, "phrases", `or`, -excluded, a prefix*, identifiers, dates and locators.
--
-- words: the query, with the words replaced that no entry has, and without the words that no entry has with the others
-- matching: what an entry must match; no entry does if there is no word to search for
-- in_names: the same in its title or other names; dates can be anywhere, as they are rarely part of a name
-- words_in_names: each word in its title or other names, if there are several words
-- marking: what is marked in snippets
-- names: keys of the names that the query can be
-- phrase_words: the number of words in phrases, and eight for each prefix, which stands for many words
-- searched, synonyms, excluded, ignored: how the query was understood; each synonym is followed by its meaning; ignored
--   words are too common to be searched
create or replace function search_query(
    given text, correcting boolean default true,
    out words text, out matching tsquery, out in_names tsquery, out marking tsquery, out names text[],
    out phrase_words integer, out searched text[], out synonyms text[], out excluded text[],
    out ignored text[], out words_in_names tsquery[])
  language plpgsql stable strict
  set plan_cache_mode = force_generic_plan
  as $$
declare
  none constant tsquery := '''none'' & !''none''';
  max_corrections constant integer := 4;
  -- More words would take too long.
  max_loose constant integer := 8;
  -- The first word of a question, and what is as small as the stop words there.
  question constant text[] :=
    '{who,whom,whose,what,when,where,which,why,how,did,does,do,is,are,was,were,has,have,had,can,will,list,show}';
  helping constant text[] :=
    '{list,show,whose,many,much,mean,means,stand,stands,say,says,said,tell,tells,told,happen,happens,happened,take,took,ever}';
  corrections integer := 0;
  -- The query as it is written, in the names of the record, and without small words.
  said text := '';
  meant text := '';
  core text := '';
  documents text[] := '{}';
  shown text[] := '{}';
  alternatives text[] := '{}';
  -- Of one alternative: what it requires, its plain words, the tokens that these are from, and all tokens so far.
  nodes text[] := '{}';
  plain text[] := '{}';
  origin integer[] := '{}';
  read text[] := '{}';
  wanted tsquery[] := '{}';
  -- What the plain words require, and what they are in the query and in the names of the record.
  loose tsquery[] := '{}';
  loose_said text[] := '{}';
  loose_meant text[] := '{}';
  -- The tokens that are not plain words.
  required_tokens integer[] := '{}';
  kept integer[];
  dropped text[];
  asking boolean;
  token record;
  synonym record;
  body text;
  parts text[];
  part text;
  node tsquery;
  required tsquery;
  i integer := 1;
begin
  searched := '{}';
  synonyms := '{}';
  excluded := '{}';
  ignored := '{}';
  phrase_words := 0;
  for token in
    select t.n::integer as n, lower(t.m[2]) = 'or' as is_or, t.m[2] as raw, strpos(t.m[2], '"') > 0 as is_phrase,
        t.m[1] is not null and t.m[2] like '-_%' and t.m[2] not like '--%' as is_excluded
      from regexp_matches(
        case
          when strpos(given, '¶') > 0 then regexp_replace(given, '\m(\d{3})\s*¶\s*(\d+)', '\1:\2', 'g')
          else given
        end, '(^|\s)?(-?"[^"]*"?|[^\s"]+)', 'g')
        with ordinality as t (m, n)
    union all
    select null, true, null, false, false
    order by n
  loop
    shown := shown || token.raw;
    if not token.is_or then
      continue when token.raw = any (read);
      read := read || token.raw;
      body := btrim(token.raw, '"-');
      parts := array_remove(string_to_array(public.search_text(body), ' '), '');
      phrase_words := phrase_words + case when token.is_phrase then cardinality(parts) else 0 end;
      continue when cardinality(parts) = 0;
      part := array_to_string(parts, ' ');
      if token.is_excluded then
        node := phraseto_tsquery('public.record_text', part);
        if numnode(node) > 0 then
          excluded := excluded || part;
          nodes := nodes || (!!node)::text;
          required_tokens := required_tokens || token.n;
        else
          ignored := ignored || part;
        end if;
      elsif token.is_phrase or body <> part and body ~ '\d[-./]\d{1,2}[-./]\d' and body !~ '[[:alpha:]]' then
        for n in 1 .. cardinality(parts) loop
          body := case when correcting and corrections < max_corrections then public.corrected_word(parts[n]) end;
          if body not like '%*' then
            corrections := corrections + 1;
            parts[n] := body;
            part := array_to_string(parts, ' ');
            shown[token.n] := '"' || part || '"';
          end if;
        end loop;
        node := phraseto_tsquery('public.record_text', part);
        if numnode(node) > 0 then
          searched := searched || part;
          said := said || ' ' || part;
          meant := meant || ' ' || part;
          core := core || ' ' || part;
          nodes := nodes || node::text;
          wanted := wanted || node;
          required_tokens := required_tokens || token.n;
        else
          ignored := ignored || part;
        end if;
      elsif body <> part and (
          body ~ '^\d{3}:\d+$' or body ~* '^[a-z0-9]+([-_][a-z0-9]+)+(\.txt)?$' and body ~ '\d'
          or body = given and exists (select from public.member_state m where m.slug = body)) then
        searched := searched || body;
        said := said || ' ' || body;
        meant := meant || ' ' || body;
        core := core || ' ' || body;
        required_tokens := required_tokens || token.n;
        node := plainto_tsquery('public.record_text', part);
        node := concat_ws(
          ' | ', quote_literal(lower(body)), case when body !~ ':' and numnode(node) > 0 then '(' || node::text || ')' end);
        nodes := nodes || node::text;
        wanted := wanted || node;
        if body ~ ':' then
          -- The document comes first, then the records that cite it.
          documents := documents || array(
            select public.name_key(d.slug)
            from public.paragraph p
            join public.document d on d.id = p.document_id
            where left(p.file, 3) = left(body, 3) and p.number::text = substr(body, 5));
        end if;
      else
        if body like '%*' and length(parts[cardinality(parts)]) >= 3 then
          part := parts[cardinality(parts)];
          phrase_words := phrase_words + 8;
          searched := searched || (part || '*');
          node := public.prefix_query(part);
          nodes := nodes || node::text;
          wanted := wanted || node;
          required_tokens := required_tokens || token.n;
          parts := parts[:cardinality(parts) - 1];
        end if;
        plain := plain || parts;
        origin := origin || array_fill(token.n, array[cardinality(parts)]);
      end if;
      continue;
    end if;

    -- The alternative is complete: its plain words.
    asking := plain[1] = any (question);
    i := 1;
    while i <= cardinality(plain) loop
      select s.term, array_agg(distinct s.meaning order by s.meaning) as meanings
        into synonym
        from (
          select y.term, y.meaning
          from public.search_synonym y
          where y.term = any (array(
              select array_to_string(plain[i : i + n], ' ') from generate_series(0, least(4, cardinality(plain) - i)) as n))
            and (not y.alone or y.term = array_to_string(plain, ' '))
          union all
          select b.abbreviation_term, e.title
          from public.body b
          join public.entry e on e.id = b.id
          where b.abbreviation_term = plain[i]
          union all
          select f.abbreviation_term, e.title
          from public.formation f
          join public.entry e on e.id = f.id
          where f.abbreviation_term = plain[i]) as s
        group by s.term
        order by length(s.term) desc
        limit 1;
      if plain[i] = 'csto' and coalesce(synonym.term, 'csto') = 'csto' and (cardinality(nodes) > 0 or exists (
          select
          from unnest(plain) as w
          where w <> 'csto' and not (asking and w = any (helping)) and public.word_query(w) is not null)) then
        -- Every record is about the Organization, but few repeat its name.
        said := said || ' csto';
        meant := meant || ' csto';
        ignored := ignored || plain[i];
        i := i + 1;
        continue;
      end if;
      if synonym.term is not null then
        node := plainto_tsquery('public.record_text', synonym.term);
        foreach body in array synonym.meanings loop
          part := public.search_text(body);
          node := node || phraseto_tsquery('public.record_text', part);
          -- An abbreviation means the full name, too.
          node := coalesce(node || (
            select phraseto_tsquery('public.record_text', public.search_text(e.title))
            from public.body b
            join public.entry e on e.id = b.id
            where b.abbreviation_term = part
            limit 1), node);
          synonyms := synonyms || array[synonym.term, body];
        end loop;
        searched := searched || synonym.term;
        loose := loose || node;
        loose_said := loose_said || synonym.term;
        loose_meant := loose_meant || synonym.meanings[1];
        i := i + cardinality(string_to_array(synonym.term, ' '));
        continue;
      end if;
      body := plain[i];
      part := body;
      node := case when asking and body = any (helping) then null else public.word_query(body) end;
      if length(body) <= 2 and array_to_string(plain, ' ') ~ '[a-z]{3}' and (body ~ '^[a-z]$' or body ~ '^[a-z]{2}$'
          and shown[origin[i]] like '%.%' and not exists (select from public.word w where w.word = body)) then
        -- Initials, such as those of A. G. Lukashenko.
        i := i + 1;
        continue;
      elsif i < cardinality(plain) and exists (select from public.word w where w.word = body || plain[i + 1]) then
        -- Two words that are one in the record: peace keeping.
        i := i + 1;
        node := coalesce(node && public.word_query(plain[i]), node, public.word_query(plain[i]));
        node := coalesce(node || public.word_query(body || plain[i]), public.word_query(body || plain[i]));
        body := body || ' ' || plain[i];
      elsif correcting and corrections < max_corrections then
        body := coalesce(public.corrected_word(body), body);
        if body <> part then
          corrections := corrections + 1;
          shown[origin[i]] := btrim(replace(
            ' ' || public.search_text(shown[origin[i]]) || ' ', ' ' || part || ' ', ' ' || body || ' '));
          if body like '% %' then
            -- Two words, which can have synonyms.
            parts := string_to_array(body, ' ');
            plain := plain[:i - 1] || parts || plain[i + 1:];
            origin := origin[:i - 1] || array[origin[i], origin[i]] || origin[i + 1:];
            continue;
          end if;
          node := case when body like '%*' then public.prefix_query(rtrim(body, '*')) else public.word_query(body) end;
        end if;
      end if;
      if node is null then
        said := said || ' ' || body;
        meant := meant || ' ' || body;
        ignored := ignored || body;
      else
        searched := searched || body;
        loose := loose || node;
        loose_said := loose_said || body;
        loose_meant := loose_meant || body;
      end if;
      i := i + 1;
    end loop;
    if cardinality(nodes) + cardinality(loose) > 0 then
      alternatives := alternatives || (
        select string_agg(distinct '(' || n || ')' collate "C", ' & ') from unnest(nodes || loose::text[]) as n);
    end if;
    exit when token.n is null;
    said := said || ' ' || array_to_string(loose_said, ' ');
    meant := meant || ' ' || array_to_string(loose_meant, ' ');
    wanted := wanted || loose;
    nodes := '{}';
    plain := '{}';
    origin := '{}';
    read := '{}';
    loose := '{}';
    loose_said := '{}';
    loose_meant := '{}';
  end loop;

  matching := (select string_agg(distinct '(' || a || ')' collate "C", ' | ') from unnest(alternatives) as a)::tsquery;
  if matching is null then
    select given, none, none, none, '{}', '{}' into words, matching, in_names, marking, names, words_in_names;
    return;
  end if;
  words := case when corrections > 0 then array_to_string(shown, ' ') else given end;
  if correcting and (corrections > 0 or cardinality(alternatives) = 1 and cardinality(loose) between 2 and max_loose)
    and not public.has_match(matching) then
    if cardinality(alternatives) = 1 and cardinality(loose) between 2 and max_loose then
      required := (select string_agg('(' || n || ')', ' & ') from unnest(nodes) as n)::tsquery;
      kept := public.kept_words(required, loose);
    end if;
    if kept is null and corrections > 0 then
      select q.* into words, matching, in_names, marking, names, phrase_words, searched, synonyms, excluded, ignored,
          words_in_names
        from public.search_query(given, false) as q;
      return;
    end if;
    if kept is not null then
      dropped := array(select l.word from unnest(loose_said) with ordinality as l (word, n) where l.n <> all (kept));
      searched := array(
        select w.word from unnest(searched) with ordinality as w (word, n) where w.word <> all (dropped) order by w.n);
      select array_agg(loose[k]), array_agg(loose_said[k]), array_agg(loose_meant[k])
        into loose, loose_said, loose_meant
        from unnest(kept) as k;
      select string_agg(distinct '(' || n || ')' collate "C", ' & ')::tsquery
        into matching
        from unnest(nodes || loose::text[]) as n;
      words := array_to_string(array(select shown[f] from unnest(required_tokens) as f) || loose_said, ' ');
    end if;
  end if;
  said := said || ' ' || array_to_string(loose_said, ' ');
  meant := meant || ' ' || array_to_string(loose_meant, ' ');
  core := core || ' ' || array_to_string(loose_said, ' ');
  marking := plainto_tsquery('public.record_text', words);
  marking := case when numnode(marking) > 0 then matching || marking else matching end;
  wanted := wanted || loose;
  in_names := public.in_names(matching);
  words_in_names := '{}';
  if cardinality(wanted) > 1 then
    words_in_names := array(select public.in_names(n) from unnest(wanted) as n);
    if cardinality(alternatives) = 1 and public.has_names(matching) then
      in_names := (
        select string_agg(format('(%s)', case when public.has_names(n) then public.in_names(n) else n end), ' & ')
        from unnest(wanted) as n)::tsquery;
    end if;
  end if;
  names := documents || public.name_key(said);
  if meant <> said then
    names := names || public.name_key(meant);
  end if;
  if core <> said then
    names := names || public.name_key(core);
  end if;
end;
$$;

-- 5. Values that a change of this file changes

select refresh_search(array(select e.id from entry e));

update word
  set sound = sound_key(word)
  where sound <> sound_key(word);
delete from word w
  where not exists (select from ts_stat('select search from public.entry') as s where s.word = w.stem);

do $$
begin
  if exists (select from body b where b.abbreviation_term <> search_text(b.abbreviation))
    or exists (select from formation f where f.abbreviation_term <> search_text(f.abbreviation))
    or exists (select from search_synonym y where y.term <> search_text(y.term)) then
    raise exception 'search_text returns something else for an abbreviation or a synonym than before'
      using hint = 'Add a migration that creates the columns abbreviation_term again and deletes the synonyms.';
  end if;
end;
$$;
