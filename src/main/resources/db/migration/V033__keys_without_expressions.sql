-- The refresh at the end of a transaction (R__02_search.sql) writes the keys of the search. As generated columns, they were
-- computed again by every update of an entry, whatever its columns, because the table has triggers.
alter table entry
  alter column search drop expression,
  alter column known_as drop expression,
  alter column sort_key drop expression;
alter table entry
  alter column search set default '',
  alter column known_as set default '{}',
  alter column sort_key set default '';
alter table word
  alter column sound drop expression;
