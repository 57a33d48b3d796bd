-- Dates that last long are few: a list of what can have been from a day on begins where the longest date that there is
-- can reach back to.
create index decision_span on decision ((date_latest - date_earliest));
create index session_span on session ((date_latest - date_earliest));
create index document_span on document ((published_latest - published_earliest));
create index treaty_span on treaty ((signed_latest - signed_earliest));
create index formation_span on formation ((established_latest - established_earliest));
create index operation_span on operation ((date_latest - date_earliest));

-- Text as it is compared with what somebody looks for.
create function folded(text) returns text
  language plpgsql immutable strict parallel safe
  as $$ begin return lower(public.unaccent('public.unaccent', $1)); end; $$;

-- All that an entry is known as.
alter table entry add column known_as text[] not null generated always as (
  string_to_array(folded(title || '; ' || names), '; ')) stored;
create index entry_known_as on entry using gin (known_as);

-- How well an entry fits a query: one that has it as its name fits better than any other. Not strict, so that it
-- becomes part of the statement.
create function fit(known_as text[], search tsvector, query text) returns real
  language sql stable parallel safe
  return ts_rank_cd(search, websearch_to_tsquery('public.record_text', query), 1)
    + case when public.folded(query) = any (known_as) then 10 else 0 end;

-- What a word costs depends on how many entries have it: that is to be known of many words, and looked up for the words
-- that are asked for.
alter table entry alter column search set statistics 1000;
alter function corrected_query(text) set plan_cache_mode = force_custom_plan;
