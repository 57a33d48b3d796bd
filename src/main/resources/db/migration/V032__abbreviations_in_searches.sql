-- A search for an abbreviation also finds the name that it stands for.
alter table body
  add column abbreviation_term text collate "C" generated always as (search_text(abbreviation)) stored;
create index body_abbreviation_term on body (abbreviation_term);
alter table formation
  add column abbreviation_term text collate "C" generated always as (search_text(abbreviation)) stored;
create index formation_abbreviation_term on formation (abbreviation_term);

-- Whether a synonym applies only to a search for nothing else, as that of the state for its capital.
alter table search_synonym add column alone boolean not null default false;

-- R__02_search.sql creates it again, with more columns.
drop function if exists search_query(text, boolean);
