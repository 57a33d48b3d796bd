-- How certain it is that something held on a day, the most certain first. R__07_certainty.sql has the rules.
create type certainty as enum ('STATED', 'POSSIBLE', 'LAST_STATED', 'UNDETERMINED');
