-- Every dated event of every record: plain rows of the records' own tables, so that a page comes from their indexes.
-- Slug, kind and rank tell any two apart, since a kind belongs to one type of record. The words follow the record's
-- title.
create view timeline_event as
select
  v.slug || '/' || v.kind || '/' || v.rank as id, v.entry_id, v.slug, v.kind, v.rank,
  v.date_edtf, v.date_earliest, v.date_latest, v.words, v.body_id
from (
  select
    m.id as entry_id, m.slug, 'MEMBERSHIP' as kind, e.rank, e.date_edtf, e.date_earliest, e.date_latest,
    case e.kind
      when 'SIGNED' then ' signs the Treaty'
      when 'ACCEDED' then ' accedes to the Treaty'
      when 'PROLONGED' then ' prolongs the Treaty'
      when 'NOT_PROLONGED' then ' does not prolong the Treaty'
      when 'RESTORED' then ' is restored as a member'
      when 'SUSPENDED' then ' suspends its membership'
    end as words,
    null::bigint as body_id
  from membership_event e
  join member_state m on m.id = e.member_state_id
union all
  select
    b.id, b.slug, 'BODY_ESTABLISHED', 0, b.established_edtf, b.established_earliest, b.established_latest,
    ': establishment', b.id
  from body b
  where b.established_edtf is not null
union all
  select
    s.id, s.slug, case s.status when 'PLANNED' then 'SESSION_PLANNED' else 'SESSION' end, 0,
    s.date_edtf, s.date_earliest, s.date_latest, '', s.body_id
  from session s
union all
  select
    d.id, d.slug,
    case when d.status in ('RECOMMENDED', 'PLANNED', 'CONTESTED') then 'DECISION_' || d.status else 'DECISION' end, 0,
    d.date_edtf, d.date_earliest, d.date_latest, '', d.body_id
  from decision d
union all
  select
    c.id, c.slug, 'CHAIRMANSHIP_BEGINS', 0, c.from_edtf, c.from_earliest, c.from_latest, ' begins', c.body_id
  from chairmanship c
union all
  select c.id, c.slug, 'CHAIRMANSHIP_ENDS', 0, c.to_edtf, c.to_earliest, c.to_latest, ' ends', c.body_id
  from chairmanship c
  where c.to_edtf is not null
union all
  select
    t.id, t.slug, 'TREATY_SIGNED', 0, t.signed_edtf, t.signed_earliest, t.signed_latest,
    case when t.kind in ('TREATY', 'CHARTER', 'AGREEMENT', 'PROTOCOL') then ': signature' else ': adoption' end, null
  from treaty t
  where t.signed_edtf is not null
union all
  select
    t.id, t.slug, 'TREATY_IN_FORCE', 0, t.in_force_edtf, t.in_force_earliest, t.in_force_latest,
    ': entry into force', null
  from treaty t
  where t.in_force_edtf is not null
union all
  select
    t.id, t.slug, 'TREATY_REGISTERED', 0, t.registered_edtf, t.registered_earliest, t.registered_latest,
    ': registration', null
  from treaty t
  where t.registered_edtf is not null
union all
  select
    p.id, p.slug, 'OFFICE_BEGINS', o.rank, o.from_edtf, o.from_earliest, o.from_latest,
    ' takes office: ' || o.title, o.body_id
  from office o
  join person p on p.id = o.person_id
  where o.from_edtf is not null
union all
  select
    p.id, p.slug, 'OFFICE_ENDS', o.rank, o.to_edtf, o.to_earliest, o.to_latest,
    ' leaves office: ' || o.title, o.body_id
  from office o
  join person p on p.id = o.person_id
  where o.to_edtf is not null
union all
  select
    f.id, f.slug, 'FORMATION_ESTABLISHED', 0, f.established_edtf, f.established_earliest, f.established_latest,
    ': establishment', null
  from formation f
  where f.established_edtf is not null
union all
  select
    f.id, f.slug, 'STRENGTH_STATED', s.rank, s.date_edtf, s.date_earliest, s.date_latest,
    ': strength stated', null
  from strength s
  join formation f on f.id = s.formation_id
  where s.date_edtf is not null
union all
  select
    o.id, o.slug, case o.status when 'PLANNED' then 'OPERATION_PLANNED' else 'OPERATION' end, 0,
    o.date_edtf, o.date_earliest, o.date_latest, '', o.body_id
  from operation o
  where o.date_edtf is not null
union all
  select
    d.id, d.slug, 'DOCUMENT_PUBLISHED', 0, d.published_edtf, d.published_earliest, d.published_latest,
    ': publication', null
  from document d
  where d.published_edtf is not null) as v;

-- The states that the events of a record concern: all of them, or only those of that kind and rank. One may stand more
-- than once. A signature concerns those that signed; a session and an act also those that stayed away or refused.
create view timeline_state as
select
  v.entry_id || '/' || coalesce(v.kind, '') || '/' || coalesce(v.rank::text, '') || '/' || v.state_id as id,
  v.entry_id, v.kind, v.rank, v.state_id
from (
  select m.id as entry_id, null::text as kind, null::integer as rank, m.id as state_id from member_state m
  union all
  select a.session_id, null, null, a.state_id from attendance a where a.state_id is not null
  union all
  select s.id, null, null, s.chair_state_id from session s where s.chair_state_id is not null
  union all
  select p.decision_id, null, null, p.state_id from state_position p
  union all
  select c.id, null, null, c.state_id from chairmanship c
  union all
  select p.treaty_id, 'TREATY_SIGNED', null, p.state_id
  from treaty_party p
  where p.action = 'SIGNED' and p.state_id is not null
  union all
  select t.id, k.kind, null, p.state_id
  from treaty t
  join treaty_party p on p.treaty_id = t.id
  cross join lateral (values
    ('TREATY_IN_FORCE', t.in_force_latest),
    ('TREATY_REGISTERED', t.registered_latest)) as k (kind, day)
  where p.action in ('SIGNED', 'ACCEDED') and p.state_id is not null
    and (p.date_latest is null or p.date_latest <= k.day)
  union all
  select o.person_id, null, o.rank, o.state_id from office o where o.state_id is not null) as v;
