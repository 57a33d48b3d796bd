-- The tables of the data package: the tables of the record, with public identifiers as keys. The columns of a view
-- are the fields of the resource of the same name in org/cstorecords/dataset/package/datapackage.json. They contain
-- nothing that differs between databases with the same records, such as versions and times.
set local search_path to public;

-- Returns the items as one text, joined by semicolons. A semicolon within an item becomes a comma.
create or replace function package_list(items text[]) returns text
  language sql immutable strict parallel safe
  return (
    select string_agg(replace(i.item, '; ', ', '), '; ' order by i.place)
    from unnest(items) with ordinality as i (item, place));

create or replace view package_country as
select c.code, c.name
from country c;

create or replace view package_topic as
select t.code, t.name
from topic t;

create or replace view package_source_file as
select f.name, f.paragraphs, f.sha256
from source_file f;

create or replace view package_record as
select
  e.type, e.slug as id, e.title, e.withdrawal_reason, r.type as replaced_by_type,
  r.slug as replaced_by
from entry e
left join entry r on r.id = e.replaced_by_id;

create or replace view package_document as
select
  d.slug as id, d.entry_type as record_type, d.title_is_printed::text as title_is_printed, d.publisher,
  d.published_edtf, d.published_earliest, d.published_latest, d.kind, d.file, d.first_paragraph, d.last_paragraph,
  o.slug as reprint_of
from document d
left join document o on o.id = d.reprint_of_id;

create or replace view package_paragraph as
select p.file, p.number, d.slug as document
from paragraph p
join document d on d.id = p.document_id;

create or replace view package_citation as
select
  e.type as record_type, e.slug as record, c.rank, c.file, c.paragraph, package_list(c.supports) as supports, c.basis,
  c.note
from citation c
join entry e on e.id = c.entry_id;

create or replace view package_discrepancy as
select e.type as record_type, e.slug as record, d.rank, d.property, d.adopted, d.reason
from discrepancy d
join entry e on e.id = d.entry_id;

create or replace view package_discrepancy_alternative as
select
  e.type as record_type, e.slug as record, d.rank as discrepancy, a.rank, a.value, a.file, a.paragraph, a.basis, a.note
from discrepancy_alternative a
join discrepancy d on d.id = a.discrepancy_id
join entry e on e.id = d.entry_id;

-- The country has its own column, since some tools allow only one reference for each column.
create or replace view package_member_state as
select m.slug as code, m.entry_type as record_type, m.slug as country, m.official_name
from member_state m;

create or replace view package_membership_event as
select
  m.slug as member_state, e.rank, e.kind, e.date_edtf, e.date_earliest, e.date_latest, e.place_name, e.place_city,
  e.place_country, e.note
from membership_event e
join member_state m on m.id = e.member_state_id;

create or replace view package_body as
select
  b.slug as id, b.entry_type as record_type, b.abbreviation, package_list(b.aliases) as aliases, b.type, b.affiliation,
  p.slug as parent, b.established_edtf, b.established_earliest, b.established_latest, b.seat, b.mandate, b.composition
from body b
left join body p on p.id = b.parent_id;

create or replace view package_person as
select p.slug as id, p.entry_type as record_type, package_list(p.aliases) as aliases
from person p;

create or replace view package_office as
select
  p.slug as person, o.rank, o.title, m.slug as state, b.slug as body, o.from_edtf, o.from_earliest, o.from_latest,
  o.to_edtf, o.to_earliest, o.to_latest
from office o
join person p on p.id = o.person_id
left join member_state m on m.id = o.state_id
left join body b on b.id = o.body_id;

create or replace view package_office_attestation as
select p.slug as person, o.rank as office, a.date_edtf, a.date_earliest, a.date_latest
from office_attestation a
join office o on o.id = a.office_id
join person p on p.id = o.person_id;

create or replace view package_session as
select
  s.slug as id, s.entry_type as record_type, b.slug as body, s.kind, s.status, s.date_edtf, s.date_earliest,
  s.date_latest, s.place_name, s.place_city, s.place_country, m.slug as chair_state, p.slug as chair_person,
  s.documents_signed, s.summary
from session s
join body b on b.id = s.body_id
left join member_state m on m.id = s.chair_state_id
left join person p on p.id = s.chair_person_id;

create or replace view package_attendance as
select s.slug as session, a.rank, m.slug as state, p.slug as person, a.capacity, a.presence, a.reason
from attendance a
join session s on s.id = a.session_id
left join member_state m on m.id = a.state_id
left join person p on p.id = a.person_id;

create or replace view package_decision as
select
  d.slug as id, d.entry_type as record_type, d.type, d.status, d.scope, d.date_edtf, d.date_earliest,
  d.date_latest, b.slug as body, d.adopted_by, s.slug as session, t.slug as treaty, d.summary
from decision d
left join body b on b.id = d.body_id
left join session s on s.id = d.session_id
left join treaty t on t.id = d.treaty_id;

create or replace view package_decision_topic as
select d.slug as decision, t.topic
from decision_topic t
join decision d on d.id = t.decision_id;

create or replace view package_state_position as
select
  d.slug as decision, p.rank, m.slug as state, p.position, p.date_edtf, p.date_earliest, p.date_latest, p.note
from state_position p
join decision d on d.id = p.decision_id
join member_state m on m.id = p.state_id;

create or replace view package_chairmanship as
select
  c.slug as id, c.entry_type as record_type, b.slug as body, m.slug as state, c.kind, c.status, c.from_edtf,
  c.from_earliest, c.from_latest, c.to_edtf, c.to_earliest, c.to_latest, p.slug as person, o.slug as predecessor,
  c.summary
from chairmanship c
join body b on b.id = c.body_id
join member_state m on m.id = c.state_id
left join person p on p.id = c.person_id
left join chairmanship o on o.id = c.predecessor_id;

create or replace view package_chairmanship_priority as
select c.slug as chairmanship, p.rank, p.text
from chairmanship_priority p
join chairmanship c on c.id = p.chairmanship_id;

create or replace view package_treaty as
select
  t.slug as id, t.entry_type as record_type, t.kind, t.status, t.signed_edtf, t.signed_earliest, t.signed_latest,
  t.in_force_edtf, t.in_force_earliest, t.in_force_latest, t.registered_edtf, t.registered_earliest, t.registered_latest,
  t.place_name, t.place_city, t.place_country, package_list(t.aliases) as aliases, t.summary
from treaty t;

create or replace view package_treaty_party as
select
  t.slug as treaty, p.rank, m.slug as state, p.organization, p.action, p.date_edtf, p.date_earliest, p.date_latest,
  p.note
from treaty_party p
join treaty t on t.id = p.treaty_id
left join member_state m on m.id = p.state_id;

create or replace view package_formation as
select
  f.slug as id, f.entry_type as record_type, f.abbreviation, package_list(f.aliases) as aliases, f.established_edtf,
  f.established_earliest, f.established_latest, f.composition, f.summary
from formation f;

create or replace view package_strength as
select
  f.slug as formation, s.rank, s.personnel, s.qualifier, s.units, s.date_edtf, s.date_earliest, s.date_latest, s.note
from strength s
join formation f on f.id = s.formation_id;

create or replace view package_operation as
select
  o.slug as id, o.entry_type as record_type, o.kind, o.status, package_list(o.aliases) as aliases, o.date_edtf,
  o.date_earliest, o.date_latest, o.place_name, o.place_city, o.place_country, b.slug as body, o.summary
from operation o
left join body b on b.id = o.body_id;

create or replace view package_figure as
select o.slug as operation, f.rank, f.measure, f.value, f.unit, f.qualifier
from figure f
join operation o on o.id = f.operation_id;

-- A count is identified by its measure and its body.
create or replace view package_stated_count as
select lower(c.measure) || coalesce('-' || b.slug, '') as id, c.measure, b.slug as body, c.value, c.until, c.note
from stated_count c
left join body b on b.id = c.body_id;

create or replace view package_stated_count_citation as
select lower(c.measure) || coalesce('-' || b.slug, '') as stated_count, s.file, s.paragraph
from stated_count_citation s
join stated_count c on c.id = s.stated_count_id
left join body b on b.id = c.body_id;

create or replace view package_known_gap as
select b.slug as body, g.year, g.file, g.paragraph, g.note
from known_gap g
join body b on b.id = g.body_id;
