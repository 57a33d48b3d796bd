-- Every dated event of every record. The key is that of the record, the kind of event and its rank.
create view timeline_event as
with event (entry_id, kind, rank, edtf, earliest, latest, title, body_id) as (
  select
    m.member_state_id, 'MEMBERSHIP', m.rank, m.date_edtf, m.date_earliest, m.date_latest,
    e.title || case m.kind
      when 'SIGNED' then ' signs the Treaty'
      when 'ACCEDED' then ' accedes to the Treaty'
      when 'PROLONGED' then ' prolongs the Treaty'
      when 'NOT_PROLONGED' then ' does not prolong the Treaty'
      when 'RESTORED' then ' is restored as a member'
      when 'SUSPENDED' then ' suspends its membership'
    end,
    null::bigint
  from membership_event m
  join entry e on e.id = m.member_state_id
  union all
  select
    b.id, 'BODY_ESTABLISHED', 0, b.established_edtf, b.established_earliest, b.established_latest,
    e.title || ' is established', b.id
  from body b
  join entry e on e.id = b.id
  union all
  select
    s.id, case s.status when 'PLANNED' then 'SESSION_PLANNED' else 'SESSION' end, 0,
    s.date_edtf, s.date_earliest, s.date_latest, e.title, s.body_id
  from session s
  join entry e on e.id = s.id
  union all
  select
    d.id, case when d.status = 'PLANNED' then 'DECISION_PLANNED' else 'DECISION' end, 0,
    d.date_edtf, d.date_earliest, d.date_latest, e.title, d.body_id
  from decision d
  join entry e on e.id = d.id
  union all
  select
    c.id, 'CHAIRMANSHIP_BEGINS', 0, c.from_edtf, c.from_earliest, c.from_latest, e.title || ' begins', c.body_id
  from chairmanship c
  join entry e on e.id = c.id
  union all
  select c.id, 'CHAIRMANSHIP_ENDS', 0, c.to_edtf, c.to_earliest, c.to_latest, e.title || ' ends', c.body_id
  from chairmanship c
  join entry e on e.id = c.id
  union all
  select t.id, 'TREATY_SIGNED', 0, t.signed_edtf, t.signed_earliest, t.signed_latest, e.title || ': signature', null
  from treaty t
  join entry e on e.id = t.id
  union all
  select
    t.id, 'TREATY_IN_FORCE', 0, t.in_force_edtf, t.in_force_earliest, t.in_force_latest,
    e.title || ': entry into force', null
  from treaty t
  join entry e on e.id = t.id
  union all
  select
    t.id, 'TREATY_REGISTERED', 0, t.registered_edtf, t.registered_earliest, t.registered_latest,
    e.title || ': registration', null
  from treaty t
  join entry e on e.id = t.id
  union all
  select
    o.person_id, 'OFFICE_BEGINS', o.rank, o.from_edtf, o.from_earliest, o.from_latest,
    e.title || ' takes office: ' || o.title, o.body_id
  from office o
  join entry e on e.id = o.person_id
  union all
  select
    o.person_id, 'OFFICE_ENDS', o.rank, o.to_edtf, o.to_earliest, o.to_latest,
    e.title || ' leaves office: ' || o.title, o.body_id
  from office o
  join entry e on e.id = o.person_id
  union all
  select
    f.id, 'FORMATION_ESTABLISHED', 0, f.established_edtf, f.established_earliest, f.established_latest,
    e.title || ' established', null
  from formation f
  join entry e on e.id = f.id
  union all
  select
    s.formation_id, 'STRENGTH_STATED', s.rank, s.date_edtf, s.date_earliest, s.date_latest,
    e.title || ': strength stated', null
  from strength s
  join entry e on e.id = s.formation_id
  union all
  select
    o.id, case o.status when 'PLANNED' then 'OPERATION_PLANNED' else 'OPERATION' end, 0,
    o.date_edtf, o.date_earliest, o.date_latest, e.title, o.body_id
  from operation o
  join entry e on e.id = o.id
  union all
  select
    d.id, 'DOCUMENT_PUBLISHED', 0, d.published_edtf, d.published_earliest, d.published_latest,
    'Published: ' || e.title, null
  from document d
  join entry e on e.id = d.id
)
select
  (e.type || '/' || e.slug || '/' || v.kind || '/' || v.rank) collate "C" as slug, v.entry_id, v.kind,
  v.edtf as date_edtf, v.earliest as date_earliest, v.latest as date_latest, v.title, v.body_id
from event v
join entry e on e.id = v.entry_id
where v.edtf is not null;

-- The states that an event of a record concerns.
create view timeline_state as
select m.id as entry_id, m.id as state_id from member_state m
union
select a.session_id, a.state_id from attendance a where a.state_id is not null
union
select s.id, s.chair_state_id from session s where s.chair_state_id is not null
union
select p.decision_id, p.state_id from state_position p
union
select c.id, c.state_id from chairmanship c
union
select p.treaty_id, p.state_id from treaty_party p where p.state_id is not null
union
select o.person_id, o.state_id from office o where o.state_id is not null;
