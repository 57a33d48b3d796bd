#!/bin/sh
# Sets the passwords of both roles from the environment.
set -eu
psql --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
  --set=owner="$CSTO_OWNER_PASSWORD" --set=reader="$CSTO_READER_PASSWORD" <<'SQL'
alter role csto_owner password :'owner';
alter role csto_reader password :'reader';
SQL
