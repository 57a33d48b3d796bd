-- The keys of the search. Text is indexed, and queries are read, in the form that search_text returns. A change of these
-- functions needs a migration that computes the columns of entry again; R__02_search.sql fills the table word.

-- Returns text as words in lower case with one space between them, so that spelling and punctuation do not matter:
-- * Cyrillic becomes Latin, letter by letter: ж zh, х kh, ц ts, ч ch, ш sh, щ shch, ю yu, я ya, ё e; ъ and ь disappear.
-- * Accents, apostrophes and the possessive 's disappear; any other punctuation separates words.
-- * C.S.T.O. becomes csto, 22,000 becomes 22000, 30th becomes 30, and CSC2009 becomes csc 2009.
-- * 2013-09-23, 23.09.2013, 23/9/2013 and September 23, 2013 become 23 september 2013.
-- * British spelling becomes American.
create function search_text(given text) returns text
  language plpgsql immutable strict parallel safe
  as $$
declare
  months constant text := 'january|february|march|april|may|june|july|august|september|october|november|december';
  british constant text[] := '{acknowledgement,ageing,aluminium,amongst,cheque,grey,judgement,manoeuvre?,mould,plough,sceptic,tyre,whilst}';
  american constant text[] := '{acknowledgment,aging,aluminum,among,check,gray,judgment,maneuver,mold,plow,skeptic,tire,while}';
  t text := given;
  day text[];
begin
  if t ~ '[\u0400-\u04ff]' then
    t := translate(t,
      'АБВГДЕЗИЙКЛМНОПРСТУФЫЭІЇЄҐЎӘҒҚҢӨҰҮҺӢӮҲҶЁЖХЦЧШЩЮЯабвгдезийклмнопрстуфыэіїєґўәғқңөұүһӣӯҳҷёъьЪЬ',
      'abvgdeziyklmnoprstufyeiiegwagknouuhiuhjeжхцчшщюяabvgdeziyklmnoprstufyeiiegwagknouuhiuhje');
    t := replace(replace(replace(replace(replace(replace(replace(replace(
      t, 'ж', 'zh'), 'х', 'kh'), 'ц', 'ts'), 'ч', 'ch'), 'щ', 'shch'), 'ш', 'sh'), 'ю', 'yu'), 'я', 'ya');
  end if;
  t := translate(lower(public.unaccent('public.unaccent', t)), '_`´ʹʺʻʼ‘’‛′＇', ' ''''''''''''''''''''''');
  -- PostgreSQL keeps only 32 regular expressions compiled, so that each one has a condition.
  if strpos(t, '''') > 0 then
    t := replace(regexp_replace(t, '([a-z0-9])''s?(?![a-z0-9])', '\1', 'g'), '''', '');
  end if;
  if strpos(t, '.') > 0 then
    t := regexp_replace(t, '\m([a-z])\.(?=[a-z](\.|\M))', '\1', 'g');
  end if;
  if t ~ '[0-9]' then
    loop
      day := regexp_match(t, '\m([0-9]{4})-([0-9]{2})-([0-9]{2})\M');
      exit when day is null;
      t := replace(t, day[1] || '-' || day[2] || '-' || day[3],
        day[3]::int || ' ' || coalesce((string_to_array(months, '|'))[day[2]::int], day[2]) || ' ' || day[1]);
    end loop;
    loop
      day := regexp_match(t, '\m(([0-9]{1,2})([./])([0-9]{1,2})\3([0-9]{4}))\M');
      exit when day is null;
      t := replace(t, day[1],
        day[2]::int || ' ' || coalesce((string_to_array(months, '|'))[day[4]::int], day[4]) || ' ' || day[5]);
    end loop;
    if strpos(t, ',') > 0 then
      t := regexp_replace(t, '(?<=[0-9]),(?=[0-9]{3}(?![0-9]))', '', 'g');
    end if;
    t := regexp_replace(t, '([0-9])(st|nd|rd|th)\M', '\1', 'g');
    t := regexp_replace(t, '([a-z])(?=[0-9])|([0-9])(?=[a-z])', '\1\2 ', 'g');
  end if;
  t := btrim(regexp_replace(t, '[^a-z0-9\u00c0-\u02b8\u0370-\u1fff\u2c00-\u2dff\u3040-\ufdff]+', ' ', 'g'));
  if t ~ '[0-9]' then
    t := regexp_replace(t, '\m(' || months || ') ([0-9]{1,2})\M', '\2 \1', 'g');
  end if;
  if strpos(t, 'co ') > 0 then
    t := regexp_replace(t, '\mco (?=operat|ordinat|chair|sponsor)', 'co', 'g');
  end if;
  if strpos(t, 'is') > 0 then
    t := regexp_replace(t,
      '(?<!\m(?:exerc|adv|prom|surpr|superv|rev|telev|comprom|disgu|enterpr|exc|dev|pra|appra))'
      '(?<=[a-z]{3})is(?=(e|ed|es|er|ers|ing|ation|ations|ational)\M)', 'iz', 'g');
  end if;
  if strpos(t, 'lys') > 0 then
    t := regexp_replace(t, '\m((?:anal|paral|catal)y)s(?=(e|ed|es|er|ers|ing)\M)', '\1z', 'g');
  end if;
  if strpos(t, 'our') > 0 then
    t := regexp_replace(t, '\m((?:dis|mis|un)?(?:arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rig|rum|vig))our',
      '\1or', 'g');
  end if;
  if strpos(t, 'tre') > 0 or strpos(t, 'bre') > 0 then
    t := regexp_replace(t, '((?:cen|thea|me|li|lus|meag|spec)t|fib|calib|sab)re(?=(s|d)?\M)', '\1er', 'g');
  end if;
  if strpos(t, 'enc') > 0 then
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
  if strpos(t, 'll') > 0 then
    t := regexp_replace(t,
      '\m((?:cance|channe|counse|dia|fue|initia|labe|leve|marsha|mode|pane|riva|signa|tota|trave)l)l'
      '(?=(ed|ing|er|ers|or|ors|ation|ations)\M)', '\1', 'g');
  end if;
  if strpos(t, 'il') > 0 or strpos(t, 'ol') > 0 then
    t := regexp_replace(t, '\m(enrol|fulfil|instil|distil|skil|wil)(?=(s|ment|ments|ful|fully)?\M)', '\1l', 'g');
  end if;
  if t ~ '\m(acknowledgem|ageing|alumini|amongst|cheque|grey|judgem|manoeuv|mould|plough|sceptic|tyre|whilst)' then
    for i in 1 .. cardinality(british) loop
      t := regexp_replace(t, '\m' || british[i], american[i], 'g');
    end loop;
  end if;
  return t;
end;
$$;

-- Returns words of search_text such that words spelled after the same sound are equal: sergey and sergei, aleksandr and
-- alexander, zhaparov and japarov, pashinian and pashinyan.
create function sound_key(words text) returns text
  language plpgsql immutable strict parallel safe
  as $$
declare
  t text := words;
begin
  t := replace(replace(replace(t, 'dzh', 'j'), 'zh', 'j'), 'dj', 'j');
  t := replace(replace(replace(t, 'shch', 'sh'), 'tch', 'sh'), 'sch', 'sh');
  t := replace(replace(replace(t, 'kh', 'h'), 'gh', 'g'), 'ph', 'f');
  t := translate(replace(translate(replace(t, 'ch', '<'), 'cq', 'kk'), '<', 'ch'), 'yw', 'iv');
  t := replace(replace(t, 'ks', 'x'), 'ou', 'u');
  t := regexp_replace(t, '([a-z])\1+', '\1', 'g');
  t := regexp_replace(t, '([a-z]{2})of\M', '\1ov', 'g');
  t := regexp_replace(t, 'j(?=[^aeiou]|$)', 'i', 'g');
  t := regexp_replace(t, 'i+(?=[aeou])', '', 'g');
  return regexp_replace(t, 'der\M', 'dr', 'g');
end;
$$;

-- Returns what equal names have in common: the sounds of their words in alphabetical order, without the small words.
create function name_key(name text) returns text
  language sql immutable strict parallel safe
  return (
    select coalesce(string_agg(distinct w collate "C", ' ' order by w collate "C"), '')
    from unnest(string_to_array(
      public.sound_key(regexp_replace(public.search_text(name), '([a-z]{3,}[^s ])s\M', '\1', 'g')), ' ')) as w
    where w <> all ('{a,an,and,at,by,for,in,of,on,or,the,to}'));

-- Returns the keys of names that "; " separates.
create function name_keys(names text) returns text[]
  language sql immutable strict parallel safe
  return (select array_agg(public.name_key(n)) from unnest(string_to_array(names, '; ')) as n where n <> '');

-- Returns the key by which names and titles are sorted, the same on every server.
create function sort_key(name text) returns text
  language plpgsql immutable strict parallel safe
  as $$
begin
  return btrim(regexp_replace(
    lower(public.unaccent('public.unaccent', name)), '[^a-z0-9\u00c0-\u02b8\u0370-\u1fff\u3040-\ufdff]+', ' ', 'g'));
end;
$$;

-- The record's identifier, its paragraphs, and those of a document: 004:22. They are words of the search as they are.
alter table entry
  drop column search,
  drop column known_as,
  add column identifiers text[] not null default '{}';
alter table entry
  add column search tsvector not null generated always as (
    case when withdrawal_reason is null
      then setweight(to_tsvector('public.record_text', public.search_text(title)), 'A')
        || setweight(to_tsvector('public.record_text', public.search_text(names)), 'B')
        || setweight(to_tsvector('public.record_text', public.search_text(text)), 'D')
        || array_to_tsvector(identifiers)
      else ''::tsvector
    end) stored,
  add column known_as text[] not null generated always as (
    public.name_keys(title || '; ' || names || '; ' || slug)) stored,
  add column sort_key text collate "C" not null generated always as (public.sort_key(title)) stored;
create index entry_search on entry using gin (search);
create index entry_known_as on entry using gin (known_as);
alter table entry alter column search set statistics 1000;

-- The words of the record as search_text returns them, but no small words; with their stem, and whether they are part
-- of the name of a person or state.
delete from word;
alter table word
  add column stem text collate "C" not null,
  add column sound text collate "C" not null generated always as (public.sound_key(word)) stored,
  add column is_name boolean not null default false;
create index word_stem on word (stem);
create index word_sound on word (sound);

-- Names that people use but no document prints, and the name in the record. Only the search reads them.
create table search_synonym (
  term text collate "C" not null,
  meaning text not null,
  constraint search_synonym_pk primary key (term, meaning),
  constraint search_synonym_term_normal check (term = public.search_text(term) and term <> ''),
  constraint search_synonym_meaning_other check (public.search_text(meaning) not in ('', term))
);

drop function fit(text[], tsvector, text);
drop function corrected_query(text);
drop function folded(text);
