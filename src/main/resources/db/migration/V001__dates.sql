create extension if not exists btree_gist;

-- The days that an EDTF expression (ISO 8601-2) can mean. What a column says in EDTF is the
-- truth; its earliest and latest day are generated from it and cannot disagree.
create function edtf_days(edtf text) returns daterange
  language plpgsql immutable strict parallel safe
  as $$
declare
  plain text := rtrim(edtf, '?~%');
  year integer;
  part integer;
  first date;
  days daterange;
begin
  if edtf ~ '^\[[^][/]+\.\.[^][/]+\]$' then
    days := daterange(
      lower(public.edtf_days(split_part(btrim(edtf, '[]'), '..', 1))),
      upper(public.edtf_days(split_part(btrim(edtf, '[]'), '..', 2))));
  elsif edtf ~ '^[^][/]+/[^][/]+$' then
    days := daterange(
      lower(public.edtf_days(split_part(edtf, '/', 1))),
      upper(public.edtf_days(split_part(edtf, '/', 2))));
  end if;
  if not isempty(days) then
    return days;
  elsif days is not null or length(edtf) - length(plain) > 1 or plain !~ '^\d{4}(-\d{2}(-\d{2})?)?$' then
    raise exception '"%" is not an EDTF date', edtf using errcode = 'invalid_datetime_format';
  end if;

  year := split_part(plain, '-', 1);
  part := nullif(split_part(plain, '-', 2), '');
  if part is null then
    first := make_date(year, 1, 1);
    return daterange(first, (first + interval '1 year')::date);
  elsif length(plain) = 10 then
    first := make_date(year, part, split_part(plain, '-', 3)::integer);
    return daterange(first, first + 1);
  elsif part between 1 and 12 then
    first := make_date(year, part, 1);
    return daterange(first, (first + interval '1 month')::date);
  elsif part between 21 and 24 then
    -- Spring, summer, autumn, winter of the northern hemisphere, from March on.
    first := make_date(year, 3 * (part - 20), 1);
    return daterange(first, (first + interval '3 months')::date);
  elsif part between 33 and 36 then
    first := make_date(year, 3 * (part - 33) + 1, 1);
    return daterange(first, (first + interval '3 months')::date);
  elsif part between 40 and 41 then
    first := make_date(year, 6 * (part - 40) + 1, 1);
    return daterange(first, (first + interval '6 months')::date);
  end if;
  raise exception '"%" is not an EDTF date', edtf using errcode = 'invalid_datetime_format';
end;
$$;

create function edtf_earliest(edtf text) returns date
  language sql immutable strict parallel safe
  return lower(public.edtf_days(edtf));

create function edtf_latest(edtf text) returns date
  language sql immutable strict parallel safe
  return upper(public.edtf_days(edtf)) - 1;
