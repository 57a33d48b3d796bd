create table decision (
  id bigint not null,
  entry_type text not null generated always as ('DECISION') stored,
  slug text collate "C" not null,
  type text not null,
  status text not null,
  date_edtf text not null,
  date_earliest date not null generated always as (edtf_earliest(date_edtf)) stored,
  date_latest date not null generated always as (edtf_latest(date_edtf)) stored,
  body_id bigint,
  adopted_by text,
  session_id bigint,
  summary text,
  constraint decision_pk primary key (id),
  constraint decision_entry_fk foreign key (id, entry_type, slug) references entry (id, type, slug),
  constraint decision_slug_unique unique (slug),
  constraint decision_body_fk foreign key (body_id) references body (id),
  constraint decision_session_fk foreign key (session_id) references session (id),
  constraint decision_of_somebody check (body_id is not null or adopted_by is not null),
  constraint decision_type_known check (type in (
    'DECISION', 'STATEMENT', 'AGREEMENT', 'PROTOCOL', 'PLAN', 'COMMUNIQUE', 'REPORT',
    'MEMORANDUM', 'PRIORITIES', 'REGULATION', 'AWARD', 'CONCEPT', 'DECLARATION')),
  constraint decision_status_known check (status in (
    'ADOPTED', 'SIGNED', 'APPROVED', 'RECOMMENDED', 'PLANNED', 'CONTESTED')),
  constraint decision_texts_not_blank check (adopted_by <> '' and summary <> '')
);

create index decision_date on decision (date_earliest, date_latest, slug);
create index decision_body on decision (body_id, date_earliest, date_latest, slug);
create index decision_session on decision (session_id, date_earliest, date_latest, slug);
create index decision_type on decision (type, date_earliest, date_latest, slug);
create index decision_status on decision (status, date_earliest, date_latest, slug);

create table topic (
  code text collate "C" not null,
  name text not null,
  constraint topic_pk primary key (code),
  constraint topic_code_well_formed check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint topic_name_unique unique (name)
);

create table decision_topic (
  decision_id bigint not null,
  topic text collate "C" not null,
  constraint decision_topic_pk primary key (decision_id, topic),
  constraint decision_topic_decision_fk foreign key (decision_id) references decision (id),
  constraint decision_topic_topic_fk foreign key (topic) references topic (code)
);

create index decision_topic_topic on decision_topic (topic, decision_id);

-- What a state did about a decision.
create table state_position (
  decision_id bigint not null,
  rank integer not null,
  state_id bigint not null,
  position text not null,
  date_edtf text,
  date_earliest date generated always as (edtf_earliest(date_edtf)) stored,
  date_latest date generated always as (edtf_latest(date_edtf)) stored,
  note text,
  constraint state_position_pk primary key (decision_id, rank),
  constraint state_position_decision_fk foreign key (decision_id) references decision (id),
  constraint state_position_state_fk foreign key (state_id) references member_state (id),
  constraint state_position_once unique (state_id, position, decision_id),
  constraint state_position_known check (position in (
    'SIGNED', 'NOT_SIGNED', 'ABSENT', 'RESERVED', 'INITIATED')),
  constraint state_position_note_not_blank check (note <> '')
);

-- A state signed or did not.
create unique index state_position_signed_or_not on state_position (decision_id, state_id)
  where position in ('SIGNED', 'NOT_SIGNED');

create index state_position_position on state_position (position, decision_id);
