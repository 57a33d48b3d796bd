#!/bin/sh
# Gives the two roles their passwords from the mounted files.
set -eu
psql --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
  --set=owner="$(cat /run/secrets/csto_owner)" --set=reader="$(cat /run/secrets/csto_reader)" <<'SQL'
alter role csto_owner password :'owner';
alter role csto_reader password :'reader';
SQL
