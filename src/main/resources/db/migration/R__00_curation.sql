-- The functions that write records. One call writes one record with its parts and citations. It inserts the record or
-- corrects it, and refuses a record without a citation. It sets every column again; the triggers equal_row_skipped
-- (V022) skip rows that stay the same. A part is identified by its rank, its place in the order of the call.
-- Nothing depends on this schema, so it is dropped and created again whenever this file changes.
drop schema if exists curation cascade;
create schema curation;
set local search_path to curation, public;

-- A locator such as 001:6 or 001:11-19 has the three digits of a source file and the number of a paragraph, or those of
-- the first and the last of several.
create function cite(locator text, supports text[] default '{}', note text default null) returns jsonb
  language sql immutable
  return jsonb_build_object('locator', locator, 'supports', supports, 'basis', 'STATED', 'note', note);

create function infer(locator text, supports text[], note text) returns jsonb
  language sql immutable
  return jsonb_build_object('locator', locator, 'supports', supports, 'basis', 'INFERRED', 'note', note);

-- The reason is the name of a rule, a colon, and how the rule applies. docs/record.md explains the rules.
create function differ(property text, adopted text, reason text, alternatives jsonb[]) returns jsonb
  language plpgsql immutable
  as $$
begin
  if split_part(reason, ': ', 1) not in (
    'Day over range', 'Most sources', 'Earlier act', 'Founding instrument', 'List over summary',
    'Correction over report', 'Event over plan', 'Participant over third party', 'Contested act') then
    raise exception 'the reason "%" does not begin with the name of a rule and a colon', reason;
  end if;
  return jsonb_build_object('property', property, 'adopted', adopted, 'reason', reason, 'alternatives', alternatives);
end;
$$;

create function alternative(value text, locator text, basis text default 'STATED', note text default null)
  returns jsonb
  language plpgsql immutable
  as $$
begin
  if locator !~ '^\d{3}:\d+$' then
    raise exception 'the alternative "%" must cite one paragraph, such as 001:6, not "%"', value, locator;
  end if;
  return jsonb_build_object('value', value, 'locator', locator, 'basis', basis, 'note', note);
end;
$$;

create function place(name text default null, city text default null, country text default null) returns jsonb
  language sql immutable
  return jsonb_build_object('name', name, 'city', city, 'country', country);

create function event(
    kind text, date text, place jsonb default null, note text default null) returns jsonb
  language sql immutable
  return jsonb_build_object('kind', kind, 'date', date, 'place', place, 'note', note);

create function office(
    title text, state text default null, body text default null,
    from_date text default null, to_date text default null, attested text[] default '{}') returns jsonb
  language sql immutable
  return jsonb_build_object(
    'title', title, 'state', state, 'body', body, 'from', from_date, 'to', to_date, 'attested', attested);

create function attended(state text, person text default null, capacity text default null) returns jsonb
  language sql immutable
  return jsonb_build_object('state', state, 'person', person, 'capacity', capacity, 'presence', 'PRESENT');

create function absent(
    state text, reason text, person text default null, capacity text default null) returns jsonb
  language sql immutable
  return jsonb_build_object(
    'state', state, 'person', person, 'capacity', capacity, 'presence', 'ABSENT', 'reason', reason);

create function stand(
    state text, stance text, date text default null, note text default null) returns jsonb
  language sql immutable
  return jsonb_build_object('state', state, 'position', stance, 'date', date, 'note', note);

-- The act of a state, or of an organization other than a state, on an instrument.
create function party(
    state text, action text, date text default null, note text default null, organization text default null)
  returns jsonb
  language sql immutable
  return jsonb_build_object(
    'state', state, 'organization', organization, 'action', action, 'date', date, 'note', note);

create function strength(
    personnel integer, units text default null, qualifier text default null, date text default null,
    note text default null) returns jsonb
  language sql immutable
  return jsonb_build_object(
    'personnel', personnel, 'units', units, 'qualifier', qualifier, 'date', date, 'note', note);

create function figure(measure text, value numeric, unit text, qualifier text default null) returns jsonb
  language sql immutable
  return jsonb_build_object('measure', measure, 'value', value, 'unit', unit, 'qualifier', qualifier);

create function stated_count(
    measure text, value integer, locators text[], until date, body text default null, note text default null)
  returns jsonb
  language sql immutable
  return jsonb_build_object(
    'measure', measure, 'value', value, 'locators', locators, 'until', until, 'body', body, 'note', note);

-- A paragraph mentions more acts or meetings of a body in a year than the sources identify.
create function gap(body text, year integer, locator text, note text) returns jsonb
  language sql immutable
  return jsonb_build_object('body', body, 'year', year, 'locator', locator, 'note', note);

-- Returns the key of a record, or null for null. Raises an error if there is no such record.
create function key_of(type text, slug text) returns bigint
  language plpgsql stable strict
  as $$
declare
  key bigint;
begin
  select e.id into key
    from public.entry e
    where e.type = key_of.type and e.slug = key_of.slug and e.withdrawal_reason is null;
  if key is null then
    raise exception 'there is no % "%"', key_of.type, key_of.slug;
  end if;
  return key;
end;
$$;

-- Inserts or corrects the entry of a record and returns its key. An entry that was withdrawn is restored. The
-- function looks up the entry before it inserts one, because an insert makes a new version of the dataset even on
-- conflict.
create function enter(type text, slug text, title text) returns bigint
  language plpgsql
  as $$
#variable_conflict use_column
declare
  key bigint := (select e.id from public.entry e where e.type = enter.type and e.slug = enter.slug);
begin
  if key is null then
    insert into public.entry (type, slug, title)
      values (enter.type, enter.slug, enter.title)
      returning id into key;
  else
    update public.entry e
      set title = enter.title, withdrawal_reason = null, replaced_by_id = null
      where e.id = key;
  end if;
  return key;
end;
$$;

-- Withdraws a record. Its entry stays, with the reason and with the record of the same type that replaces it. Records
-- that refer to it must be corrected first.
create function withdraw(type text, id text, title text, reason text, replaced_by text default null) returns void
  language plpgsql
  as $$
#variable_conflict use_column
declare
  key bigint := (select e.id from public.entry e where e.type = withdraw.type and e.slug = withdraw.id);
  replacement bigint := curation.key_of(withdraw.type, withdraw.replaced_by);
begin
  if withdraw.reason is null then
    raise exception 'the withdrawal of % "%" gives no reason', withdraw.type, withdraw.id;
  end if;
  if key is null then
    insert into public.entry (type, slug, title, withdrawal_reason, replaced_by_id)
      values (withdraw.type, withdraw.id, withdraw.title, withdraw.reason, replacement);
  else
    delete from public.citation c where c.entry_id = key;
    delete from public.discrepancy d where d.entry_id = key;
    -- The table has the name of the type, such as member_state for MEMBER_STATE. Foreign keys delete the parts.
    execute format('delete from public.%I r where r.id = $1', lower(withdraw.type)) using key;
    update public.entry e
      set title = withdraw.title, withdrawal_reason = withdraw.reason, replaced_by_id = replacement
      where e.id = key;
  end if;
end;
$$;

-- Returns the paragraphs of a locator in order. Raises an error if one of them belongs to no document.
create function paragraphs_of(locator text) returns setof public.paragraph
  language plpgsql stable strict
  as $$
declare
  digits text := split_part(locator, ':', 1);
  run text := split_part(locator, ':', 2);
  first integer;
  last integer;
  found_paragraphs integer;
begin
  if locator !~ '^\d{3}:\d+(-\d+)?$' then
    raise exception '"%" is not a locator such as 001:6 or 001:11-19', locator;
  end if;
  first := split_part(run, '-', 1);
  last := coalesce(nullif(split_part(run, '-', 2), '')::integer, first);
  return query
    select p.* from public.paragraph p
    where p.file like digits || '\_%' and p.number between first and last
    order by p.number;
  get diagnostics found_paragraphs = row_count;
  if found_paragraphs <> last - first + 1 or last < first then
    raise exception 'not every paragraph of % belongs to a document', locator;
  end if;
end;
$$;

-- Returns the citations of a record as rows, numbered in the order of the call.
create function citations_of(citations jsonb[])
  returns table (rank bigint, file text, paragraph integer, supports text[], basis text, note text)
  language sql stable
  as $$
select
  row_number() over (order by w.ordinality, p.number), p.file, p.number,
  array(select jsonb_array_elements_text(w.citation -> 'supports')),
  w.citation ->> 'basis', w.citation ->> 'note'
from unnest(citations_of.citations) with ordinality as w (citation, ordinality)
cross join lateral curation.paragraphs_of(w.citation ->> 'locator') p;
$$;

create function write_evidence(entry_id bigint, citations jsonb[], discrepancies jsonb[]) returns void
  language plpgsql
  as $$
#variable_conflict use_column
declare
  discrepancy_key bigint;
  written integer := coalesce(cardinality(discrepancies), 0);
begin
  if coalesce(cardinality(citations), 0) = 0 then
    raise exception '% has no citation',
      (select e.type || ' "' || e.slug || '"' from public.entry e where e.id = write_evidence.entry_id);
  end if;

  delete from public.citation c
    where c.entry_id = write_evidence.entry_id
      and not exists (
        select from curation.citations_of(write_evidence.citations) w
        where (w.rank, w.file, w.paragraph, w.supports, w.basis)
          = (c.rank, c.file, c.paragraph, c.supports, c.basis));
  insert into public.citation (entry_id, rank, file, paragraph, supports, basis, note)
    select write_evidence.entry_id, w.rank, w.file, w.paragraph, w.supports, w.basis, w.note
    from curation.citations_of(write_evidence.citations) w
    on conflict on constraint citation_rank_unique do update
      set note = excluded.note;

  delete from public.discrepancy d
    where d.entry_id = write_evidence.entry_id and d.rank > written;
  for i in 1 .. written loop
    insert into public.discrepancy (entry_id, rank, property, adopted, reason)
      select
        write_evidence.entry_id, i, w ->> 'property', w ->> 'adopted', w ->> 'reason'
      from (select write_evidence.discrepancies[i]) as written (w)
      on conflict on constraint discrepancy_rank_unique do update
        set property = excluded.property, adopted = excluded.adopted, reason = excluded.reason;
    select d.id into discrepancy_key
      from public.discrepancy d
      where d.entry_id = write_evidence.entry_id and d.rank = i;
    if jsonb_typeof(write_evidence.discrepancies[i] -> 'alternatives') <> 'array'
      or jsonb_array_length(write_evidence.discrepancies[i] -> 'alternatives') = 0 then
      raise exception 'the discrepancy about "%" names no alternative',
        write_evidence.discrepancies[i] ->> 'property';
    end if;
    delete from public.discrepancy_alternative a
      where a.discrepancy_id = discrepancy_key
        and a.rank > jsonb_array_length(write_evidence.discrepancies[i] -> 'alternatives');
    insert into public.discrepancy_alternative (
        discrepancy_id, rank, value, file, paragraph, basis, note)
      select
        discrepancy_key, w.ordinality, w.alternative ->> 'value',
        p.file, p.number, w.alternative ->> 'basis', w.alternative ->> 'note'
      from jsonb_array_elements(write_evidence.discrepancies[i] -> 'alternatives')
        with ordinality as w (alternative, ordinality)
      cross join lateral curation.paragraphs_of(w.alternative ->> 'locator') p
      on conflict on constraint discrepancy_alternative_rank_unique do update
        set
          value = excluded.value, file = excluded.file, paragraph = excluded.paragraph,
          basis = excluded.basis, note = excluded.note;
  end loop;
end;
$$;

create function record_country(code text, name text) returns void
  language sql
  as $$
insert into public.country (code, name) values (record_country.code, record_country.name)
  on conflict on constraint country_pk do update set name = excluded.name;
$$;

create function record_topic(code text, name text) returns void
  language sql
  as $$
insert into public.topic (code, name) values (record_topic.code, record_topic.name)
  on conflict on constraint topic_pk do update set name = excluded.name;
$$;

create function record_source_file(name text, paragraphs integer, sha256 text) returns void
  language plpgsql
  as $$
#variable_conflict use_column
begin
  if exists (
    select from public.document d
    where d.file = record_source_file.name and d.last_paragraph > record_source_file.paragraphs) then
    raise exception 'a document reaches beyond paragraph % of %',
      record_source_file.paragraphs, record_source_file.name;
  end if;
  insert into public.source_file (name, paragraphs, sha256)
    values (record_source_file.name, record_source_file.paragraphs, record_source_file.sha256)
    on conflict on constraint source_file_pk do update
      set paragraphs = excluded.paragraphs, sha256 = excluded.sha256;
end;
$$;

-- The argument paragraphs is the locator of all paragraphs of the document. Where the file prints no title, the title
-- describes the text, and title_is_printed is false.
create function record_document(
    id text, title text, kind text, paragraphs text, citations jsonb[],
    publisher text default null, published text default null, title_is_printed boolean default true,
    reprint_of text default null, discrepancies jsonb[] default '{}') returns void
  language plpgsql
  as $$
#variable_conflict use_column
declare
  key bigint := curation.enter('DOCUMENT', record_document.id, title);
  source public.source_file;
  run text := split_part(paragraphs, ':', 2);
  first integer := split_part(run, '-', 1);
  last integer := coalesce(nullif(split_part(run, '-', 2), '')::integer, first);
begin
  select f.* into source
    from public.source_file f
    where f.name like split_part(record_document.paragraphs, ':', 1) || '\_%';
  if source.name is null or last > source.paragraphs then
    raise exception 'no source file has the paragraphs %', record_document.paragraphs;
  end if;
  insert into public.document (
      id, slug, title_is_printed, publisher, published_edtf, kind, file, first_paragraph, last_paragraph, reprint_of_id)
    values (
      key, record_document.id, record_document.title_is_printed, record_document.publisher, record_document.published,
      record_document.kind, source.name, first, last, curation.key_of('DOCUMENT', reprint_of))
    on conflict on constraint document_pk do update
      set
        title_is_printed = excluded.title_is_printed, publisher = excluded.publisher,
        published_edtf = excluded.published_edtf, kind = excluded.kind, file = excluded.file,
        first_paragraph = excluded.first_paragraph, last_paragraph = excluded.last_paragraph,
        reprint_of_id = excluded.reprint_of_id;
  delete from public.paragraph p
    where p.document_id = key and not (p.file = source.name and p.number between first and last);
  insert into public.paragraph (file, number, document_id)
    select source.name, n.number, key from generate_series(first, last) as n (number)
    on conflict on constraint paragraph_pk do update
      set document_id = excluded.document_id;
  perform curation.write_evidence(key, citations, discrepancies);
end;
$$;

create function record_member_state(
    code text, name text, official_name text, events jsonb[], citations jsonb[],
    discrepancies jsonb[] default '{}') returns void
  language plpgsql
  as $$
#variable_conflict use_column
declare
  key bigint := curation.enter('MEMBER_STATE', code, name);
begin
  insert into public.member_state (id, slug, official_name)
    values (key, record_member_state.code, record_member_state.official_name)
    on conflict on constraint member_state_pk do update
      set official_name = excluded.official_name;
  delete from public.membership_event e
    where e.member_state_id = key and e.rank > coalesce(cardinality(record_member_state.events), 0);
  insert into public.membership_event (
      member_state_id, rank, kind, date_edtf, place_name, place_city, place_country, note)
    select
      key, w.rank, w.event ->> 'kind', w.event ->> 'date',
      w.event -> 'place' ->> 'name', w.event -> 'place' ->> 'city', w.event -> 'place' ->> 'country',
      w.event ->> 'note'
    from unnest(record_member_state.events) with ordinality as w (event, rank)
    on conflict on constraint membership_event_pk do update
      set
        kind = excluded.kind, date_edtf = excluded.date_edtf, place_name = excluded.place_name,
        place_city = excluded.place_city, place_country = excluded.place_country, note = excluded.note;
  perform curation.write_evidence(key, citations, discrepancies);
end;
$$;

create function record_body(
    id text, name text, type text, citations jsonb[], abbreviation text default null,
    aliases text[] default '{}', parent text default null, established text default null,
    seat text default null, mandate text default null, composition text default null,
    affiliation text default 'ORGANIZATION', discrepancies jsonb[] default '{}') returns void
  language plpgsql
  as $$
#variable_conflict use_column
declare
  key bigint := curation.enter('BODY', record_body.id, name);
begin
  insert into public.body (
      id, slug, abbreviation, aliases, type, affiliation, parent_id, established_edtf, seat, mandate, composition)
    values (
      key, record_body.id, record_body.abbreviation, record_body.aliases, record_body.type,
      record_body.affiliation, curation.key_of('BODY', parent), established, record_body.seat,
      record_body.mandate, record_body.composition)
    on conflict on constraint body_pk do update
      set
        abbreviation = excluded.abbreviation, aliases = excluded.aliases, type = excluded.type,
        affiliation = excluded.affiliation, parent_id = excluded.parent_id,
        established_edtf = excluded.established_edtf, seat = excluded.seat, mandate = excluded.mandate,
        composition = excluded.composition;
  perform curation.write_evidence(key, citations, discrepancies);
end;
$$;

create function record_person(
    id text, name text, offices jsonb[], citations jsonb[], aliases text[] default '{}',
    discrepancies jsonb[] default '{}') returns void
  language plpgsql
  as $$
#variable_conflict use_column
declare
  key bigint := curation.enter('PERSON', record_person.id, name);
begin
  insert into public.person (id, slug, aliases)
    values (key, record_person.id, record_person.aliases)
    on conflict on constraint person_pk do update
      set aliases = excluded.aliases;
  delete from public.office o
    where o.person_id = key and o.rank > coalesce(cardinality(record_person.offices), 0);
  insert into public.office (person_id, rank, title, state_id, body_id, from_edtf, to_edtf)
    select
      key, w.rank, w.office ->> 'title', curation.key_of('MEMBER_STATE', w.office ->> 'state'),
      curation.key_of('BODY', w.office ->> 'body'), w.office ->> 'from', w.office ->> 'to'
    from unnest(record_person.offices) with ordinality as w (office, rank)
    on conflict on constraint office_rank_unique do update
      set
        title = excluded.title, state_id = excluded.state_id, body_id = excluded.body_id,
        from_edtf = excluded.from_edtf, to_edtf = excluded.to_edtf;
  delete from public.office_attestation a
    using public.office o
    where o.id = a.office_id and o.person_id = key
      and not (record_person.offices[o.rank] -> 'attested') ? a.date_edtf;
  insert into public.office_attestation (office_id, date_edtf)
    select o.id, w.date
    from public.office o
    cross join lateral jsonb_array_elements_text(record_person.offices[o.rank] -> 'attested') as w (date)
    where o.person_id = key
    on conflict on constraint office_attestation_pk do nothing;
  perform curation.write_evidence(key, citations, discrepancies);
end;
$$;

create function record_session(
    id text, title text, body text, kind text, status text, date text, citations jsonb[],
    place jsonb default null, chair_state text default null, chair_person text default null,
    attendance jsonb[] default '{}', documents_signed integer default null, summary text default null,
    discrepancies jsonb[] default '{}') returns void
  language plpgsql
  as $$
#variable_conflict use_column
declare
  key bigint := curation.enter('SESSION', record_session.id, title);
begin
  insert into public.session (
      id, slug, body_id, kind, status, date_edtf, place_name, place_city, place_country,
      chair_state_id, chair_person_id, documents_signed, summary)
    values (
      key, record_session.id, curation.key_of('BODY', body), record_session.kind, record_session.status, date,
      place ->> 'name', place ->> 'city', place ->> 'country',
      curation.key_of('MEMBER_STATE', chair_state), curation.key_of('PERSON', chair_person),
      record_session.documents_signed, record_session.summary)
    on conflict on constraint session_pk do update
      set
        body_id = excluded.body_id, kind = excluded.kind, status = excluded.status,
        date_edtf = excluded.date_edtf, place_name = excluded.place_name, place_city = excluded.place_city,
        place_country = excluded.place_country, chair_state_id = excluded.chair_state_id,
        chair_person_id = excluded.chair_person_id, documents_signed = excluded.documents_signed,
        summary = excluded.summary;
  delete from public.attendance a
    where a.session_id = key
      and not exists (
        select from unnest(record_session.attendance) with ordinality as w (attendance, rank)
        where w.rank = a.rank
          and curation.key_of('MEMBER_STATE', w.attendance ->> 'state') is not distinct from a.state_id
          and curation.key_of('PERSON', w.attendance ->> 'person') is not distinct from a.person_id);
  insert into public.attendance (session_id, rank, state_id, person_id, capacity, presence, reason)
    select
      key, w.rank, curation.key_of('MEMBER_STATE', w.attendance ->> 'state'),
      curation.key_of('PERSON', w.attendance ->> 'person'), w.attendance ->> 'capacity',
      w.attendance ->> 'presence', w.attendance ->> 'reason'
    from unnest(record_session.attendance) with ordinality as w (attendance, rank)
    on conflict on constraint attendance_pk do update
      set capacity = excluded.capacity, presence = excluded.presence, reason = excluded.reason;
  perform curation.write_evidence(key, citations, discrepancies);
end;
$$;

-- If body or date is omitted, the decision gets that of its session. If scope is omitted, it is ORGANIZATION for an act
-- of a body of the Organization, and MEMBER_STATES for an act without a body.
create function record_decision(
    id text, title text, type text, status text, citations jsonb[], session text default null,
    scope text default null, body text default null, adopted_by text default null, date text default null,
    treaty text default null, topics text[] default '{}', positions jsonb[] default '{}',
    summary text default null, discrepancies jsonb[] default '{}') returns void
  language plpgsql
  as $$
#variable_conflict use_column
declare
  key bigint := curation.enter('DECISION', record_decision.id, title);
  session_key bigint := curation.key_of('SESSION', session);
  held public.session;
  body_key bigint := curation.key_of('BODY', body);
begin
  select s.* into held from public.session s where s.id = session_key;
  if record_decision.adopted_by is null then
    body_key := coalesce(body_key, held.body_id);
  end if;
  insert into public.decision (
      id, slug, type, status, scope, date_edtf, body_id, adopted_by, session_id, treaty_id, summary)
    values (
      key, record_decision.id, record_decision.type, record_decision.status,
      coalesce(
        record_decision.scope,
        case when body_key is null then 'MEMBER_STATES' end,
        (select 'ORGANIZATION' from public.body b where b.id = body_key and b.affiliation = 'ORGANIZATION')),
      coalesce(record_decision.date, held.date_edtf), body_key, record_decision.adopted_by,
      session_key, curation.key_of('TREATY', treaty), record_decision.summary)
    on conflict on constraint decision_pk do update
      set
        type = excluded.type, status = excluded.status, scope = excluded.scope, date_edtf = excluded.date_edtf,
        body_id = excluded.body_id, adopted_by = excluded.adopted_by, session_id = excluded.session_id,
        treaty_id = excluded.treaty_id, summary = excluded.summary;
  delete from public.decision_topic t
    where t.decision_id = key and t.topic <> all (coalesce(record_decision.topics, '{}'));
  insert into public.decision_topic (decision_id, topic)
    select key, w.topic from unnest(record_decision.topics) as w (topic)
    on conflict on constraint decision_topic_pk do nothing;
  delete from public.state_position p
    where p.decision_id = key
      and not exists (
        select from unnest(record_decision.positions) with ordinality as w (stand, rank)
        where w.rank = p.rank
          and curation.key_of('MEMBER_STATE', w.stand ->> 'state') = p.state_id
          and w.stand ->> 'position' = p.position);
  insert into public.state_position (decision_id, rank, state_id, position, date_edtf, note)
    select
      key, w.rank, curation.key_of('MEMBER_STATE', w.stand ->> 'state'), w.stand ->> 'position',
      w.stand ->> 'date', w.stand ->> 'note'
    from unnest(record_decision.positions) with ordinality as w (stand, rank)
    on conflict on constraint state_position_pk do update
      set date_edtf = excluded.date_edtf, note = excluded.note;
  perform curation.write_evidence(key, citations, discrepancies);
end;
$$;

create function record_chairmanship(
    id text, title text, body text, state text, kind text, from_date text, citations jsonb[],
    status text default 'HELD', to_date text default null, person text default null, predecessor text default null,
    priorities text[] default '{}', summary text default null, discrepancies jsonb[] default '{}') returns void
  language plpgsql
  as $$
#variable_conflict use_column
declare
  key bigint := curation.enter('CHAIRMANSHIP', record_chairmanship.id, title);
begin
  insert into public.chairmanship (
      id, slug, body_id, state_id, kind, status, from_edtf, to_edtf, person_id, predecessor_id, summary)
    values (
      key, record_chairmanship.id, curation.key_of('BODY', body), curation.key_of('MEMBER_STATE', state),
      record_chairmanship.kind, record_chairmanship.status, from_date, to_date, curation.key_of('PERSON', person),
      curation.key_of('CHAIRMANSHIP', predecessor), record_chairmanship.summary)
    on conflict on constraint chairmanship_pk do update
      set
        body_id = excluded.body_id, state_id = excluded.state_id, kind = excluded.kind, status = excluded.status,
        from_edtf = excluded.from_edtf, to_edtf = excluded.to_edtf, person_id = excluded.person_id,
        predecessor_id = excluded.predecessor_id, summary = excluded.summary;
  delete from public.chairmanship_priority p
    where p.chairmanship_id = key and p.rank > coalesce(cardinality(record_chairmanship.priorities), 0);
  insert into public.chairmanship_priority (chairmanship_id, rank, text)
    select key, w.rank, w.text
    from unnest(record_chairmanship.priorities) with ordinality as w (text, rank)
    on conflict on constraint chairmanship_priority_pk do update
      set text = excluded.text;
  perform curation.write_evidence(key, citations, discrepancies);
end;
$$;

-- If status is omitted, it follows from the dates and parties: IN_FORCE for an instrument with an entry into force;
-- else, with a date or a signature, APPROVED for a concept, strategy or regulation, and SIGNED for any other kind. An
-- instrument without any of them must have a status.
create function record_treaty(
    id text, title text, kind text, citations jsonb[], status text default null, signed text default null,
    in_force text default null,
    registered text default null, place jsonb default null, aliases text[] default '{}',
    parties jsonb[] default '{}', summary text default null, discrepancies jsonb[] default '{}') returns void
  language plpgsql
  as $$
#variable_conflict use_column
declare
  key bigint := curation.enter('TREATY', record_treaty.id, title);
begin
  insert into public.treaty (
      id, slug, kind, status, signed_edtf, in_force_edtf, registered_edtf, place_name, place_city, place_country,
      aliases, summary)
    values (
      key, record_treaty.id, record_treaty.kind,
      coalesce(
        record_treaty.status,
        case
          when in_force is not null then 'IN_FORCE'
          when signed is null and cardinality(record_treaty.parties) = 0 then null
          when record_treaty.kind in ('CONCEPT', 'STRATEGY', 'REGULATION') then 'APPROVED'
          else 'SIGNED'
        end),
      signed, in_force, registered,
      place ->> 'name', place ->> 'city', place ->> 'country', record_treaty.aliases, record_treaty.summary)
    on conflict on constraint treaty_pk do update
      set
        kind = excluded.kind, status = excluded.status, signed_edtf = excluded.signed_edtf,
        in_force_edtf = excluded.in_force_edtf, registered_edtf = excluded.registered_edtf, place_name = excluded.place_name,
        place_city = excluded.place_city, place_country = excluded.place_country, aliases = excluded.aliases,
        summary = excluded.summary;
  delete from public.treaty_party p
    where p.treaty_id = key
      and not exists (
        select from unnest(record_treaty.parties) with ordinality as w (party, rank)
        where w.rank = p.rank
          and curation.key_of('MEMBER_STATE', w.party ->> 'state') is not distinct from p.state_id
          and w.party ->> 'organization' is not distinct from p.organization
          and w.party ->> 'action' = p.action);
  insert into public.treaty_party (treaty_id, rank, state_id, organization, action, date_edtf, note)
    select
      key, w.rank, curation.key_of('MEMBER_STATE', w.party ->> 'state'), w.party ->> 'organization',
      w.party ->> 'action', w.party ->> 'date', w.party ->> 'note'
    from unnest(record_treaty.parties) with ordinality as w (party, rank)
    on conflict on constraint treaty_party_pk do update
      set date_edtf = excluded.date_edtf, note = excluded.note;
  perform curation.write_evidence(key, citations, discrepancies);
end;
$$;

create function record_formation(
    id text, name text, citations jsonb[], abbreviation text default null, aliases text[] default '{}',
    established text default null, strengths jsonb[] default '{}', composition text default null,
    summary text default null, discrepancies jsonb[] default '{}') returns void
  language plpgsql
  as $$
#variable_conflict use_column
declare
  key bigint := curation.enter('FORMATION', record_formation.id, name);
begin
  insert into public.formation (id, slug, abbreviation, aliases, established_edtf, composition, summary)
    values (
      key, record_formation.id, record_formation.abbreviation, record_formation.aliases, established,
      record_formation.composition, record_formation.summary)
    on conflict on constraint formation_pk do update
      set
        abbreviation = excluded.abbreviation, aliases = excluded.aliases,
        established_edtf = excluded.established_edtf, composition = excluded.composition,
        summary = excluded.summary;
  delete from public.strength s
    where s.formation_id = key and s.rank > coalesce(cardinality(record_formation.strengths), 0);
  insert into public.strength (formation_id, rank, personnel, qualifier, units, date_edtf, note)
    select
      key, w.rank, (w.strength ->> 'personnel')::integer, w.strength ->> 'qualifier', w.strength ->> 'units',
      w.strength ->> 'date', w.strength ->> 'note'
    from unnest(record_formation.strengths) with ordinality as w (strength, rank)
    on conflict on constraint strength_pk do update
      set
        personnel = excluded.personnel, qualifier = excluded.qualifier, units = excluded.units,
        date_edtf = excluded.date_edtf, note = excluded.note;
  perform curation.write_evidence(key, citations, discrepancies);
end;
$$;

create function record_operation(
    id text, name text, kind text, status text, citations jsonb[], aliases text[] default '{}',
    date text default null, place jsonb default null, body text default null, figures jsonb[] default '{}',
    summary text default null, discrepancies jsonb[] default '{}') returns void
  language plpgsql
  as $$
#variable_conflict use_column
declare
  key bigint := curation.enter('OPERATION', record_operation.id, name);
begin
  insert into public.operation (
      id, slug, kind, status, aliases, date_edtf, place_name, place_city, place_country, body_id, summary)
    values (
      key, record_operation.id, record_operation.kind, record_operation.status, record_operation.aliases, date,
      place ->> 'name', place ->> 'city', place ->> 'country', curation.key_of('BODY', body),
      record_operation.summary)
    on conflict on constraint operation_pk do update
      set
        kind = excluded.kind, status = excluded.status, aliases = excluded.aliases,
        date_edtf = excluded.date_edtf, place_name = excluded.place_name, place_city = excluded.place_city,
        place_country = excluded.place_country, body_id = excluded.body_id, summary = excluded.summary;
  delete from public.figure f
    where f.operation_id = key and f.rank > coalesce(cardinality(record_operation.figures), 0);
  insert into public.figure (operation_id, rank, measure, value, unit, qualifier)
    select
      key, w.rank, w.figure ->> 'measure', (w.figure ->> 'value')::numeric, w.figure ->> 'unit',
      w.figure ->> 'qualifier'
    from unnest(record_operation.figures) with ordinality as w (figure, rank)
    on conflict on constraint figure_pk do update
      set
        measure = excluded.measure, value = excluded.value, unit = excluded.unit,
        qualifier = excluded.qualifier;
  perform curation.write_evidence(key, citations, discrepancies);
end;
$$;

-- Writes all counts that the sources state: of TREATIES, or of the DECISIONS of a body. Deletes all other counts.
create function record_stated_counts(counts jsonb[]) returns void
  language plpgsql
  as $$
#variable_conflict use_column
declare
  key bigint;
  w jsonb;
begin
  delete from public.stated_count c
    where not exists (
      select from unnest(record_stated_counts.counts) as w (count)
      where w.count ->> 'measure' = c.measure
        and curation.key_of('BODY', w.count ->> 'body') is not distinct from c.body_id);
  foreach w in array record_stated_counts.counts loop
    insert into public.stated_count (measure, body_id, value, until, note)
      values (
        w ->> 'measure', curation.key_of('BODY', w ->> 'body'), (w ->> 'value')::integer, (w ->> 'until')::date,
        w ->> 'note')
      on conflict on constraint stated_count_once do update
        set value = excluded.value, until = excluded.until, note = excluded.note;
    select c.id into key
      from public.stated_count c
      where c.measure = w ->> 'measure'
        and c.body_id is not distinct from curation.key_of('BODY', w ->> 'body');
    if jsonb_array_length(w -> 'locators') = 0 then
      raise exception 'the count of % has no citation', w ->> 'measure';
    end if;
    delete from public.stated_count_citation c
      where c.stated_count_id = key
        and not exists (
          select from jsonb_array_elements_text(w -> 'locators') as l (locator)
          cross join lateral curation.paragraphs_of(l.locator) p
          where (p.file, p.number) = (c.file, c.paragraph));
    insert into public.stated_count_citation (stated_count_id, file, paragraph)
      select key, p.file, p.number
      from jsonb_array_elements_text(w -> 'locators') as l (locator)
      cross join lateral curation.paragraphs_of(l.locator) p
      on conflict on constraint stated_count_citation_pk do nothing;
  end loop;
end;
$$;

-- Writes all known gaps. Deletes all others.
create function record_known_gaps(gaps jsonb[]) returns void
  language sql
  as $$
with given (body_id, year, file, paragraph, note) as (
  select
    curation.key_of('BODY', w.gap ->> 'body'), (w.gap ->> 'year')::integer, p.file, p.number, w.gap ->> 'note'
  from unnest(record_known_gaps.gaps) as w (gap)
  cross join lateral curation.paragraphs_of(w.gap ->> 'locator') p
), gone as (
  delete from public.known_gap g
    where (g.body_id, g.year, g.file, g.paragraph) not in (
      select n.body_id, n.year, n.file, n.paragraph from given n)
)
insert into public.known_gap (body_id, year, file, paragraph, note)
  select n.body_id, n.year, n.file, n.paragraph, n.note from given n
  on conflict on constraint known_gap_pk do update set note = excluded.note;
$$;
