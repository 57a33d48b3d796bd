-- The two roles of the service, made once in its database by whoever administers it: the owner
-- migrates, the reader serves requests and can do nothing but read.
create role csto_owner login;
create role csto_reader login;
alter role csto_reader set default_transaction_read_only = on;
alter role csto_reader set statement_timeout = '5s';
alter database csto owner to csto_owner;
revoke all on database csto from public;
grant connect on database csto to csto_reader;
alter default privileges for role csto_owner in schema public grant select on tables to csto_reader;
