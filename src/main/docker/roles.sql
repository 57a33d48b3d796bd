-- Creates the two roles of the service; an administrator runs this once in its database. csto_owner migrates.
-- csto_reader serves requests and can only read.
create role csto_owner login;
create role csto_reader login;
alter role csto_reader set default_transaction_read_only = on;
alter role csto_reader set statement_timeout = '5s';
alter database csto owner to csto_owner;
revoke all on database csto from public;
grant connect on database csto to csto_reader;
alter default privileges for role csto_owner in schema public grant select on tables to csto_reader;

-- By default, every role may call these functions of PostgreSQL, which write large objects or messages to the
-- write-ahead log. Their arguments differ between versions of PostgreSQL.
do $$
declare
  writing regprocedure;
begin
  for writing in
    select oid
    from pg_proc
    where pronamespace = 'pg_catalog'::regnamespace
      and proname in ('lo_creat', 'lo_create', 'lo_export', 'lo_from_bytea', 'lo_import', 'lo_put', 'lo_truncate',
        'lo_truncate64', 'lo_unlink', 'lowrite', 'pg_logical_emit_message')
  loop
    execute format('revoke execute on function %s from public', writing);
  end loop;
end;
$$;
