create table session (
  id bigint not null,
  entry_type text not null generated always as ('SESSION') stored,
  slug text collate "C" not null,
  body_id bigint not null,
  kind text not null,
  status text not null,
  date_edtf text not null,
  date_earliest date not null generated always as (edtf_earliest(date_edtf)) stored,
  date_latest date not null generated always as (edtf_latest(date_edtf)) stored,
  place_name text,
  place_city text,
  place_country text collate "C",
  chair_state_id bigint,
  chair_person_id bigint,
  documents_signed integer,
  summary text,
  constraint session_pk primary key (id),
  constraint session_entry_fk foreign key (id, entry_type, slug) references entry (id, type, slug),
  constraint session_slug_unique unique (slug),
  constraint session_body_fk foreign key (body_id) references body (id),
  constraint session_country_fk foreign key (place_country) references country (code),
  constraint session_chair_state_fk foreign key (chair_state_id) references member_state (id),
  constraint session_chair_person_fk foreign key (chair_person_id) references person (id),
  constraint session_kind_known check (kind in (
    'REGULAR', 'EXTRAORDINARY', 'INFORMAL', 'JUBILEE', 'CONSULTATION', 'WORKING', 'URGENT')),
  constraint session_status_known check (status in ('HELD', 'PLANNED')),
  constraint session_documents_signed_not_negative check (documents_signed >= 0),
  constraint session_texts_not_blank check (place_name <> '' and place_city <> '' and summary <> '')
);

create index session_date on session (date_earliest, date_latest, slug);
create index session_body on session (body_id, date_earliest, date_latest, slug);
create index session_kind on session (kind, date_earliest, date_latest, slug);
create index session_status on session (status, date_earliest, date_latest, slug);
create index session_country on session (place_country, date_earliest, date_latest, slug);
create index session_chair_state on session (chair_state_id, date_earliest, date_latest, slug);
create index session_chair_person on session (chair_person_id);

create table attendance (
  session_id bigint not null,
  rank integer not null,
  state_id bigint,
  person_id bigint,
  capacity text,
  presence text not null,
  reason text,
  constraint attendance_pk primary key (session_id, rank),
  constraint attendance_session_fk foreign key (session_id) references session (id),
  constraint attendance_state_fk foreign key (state_id) references member_state (id),
  constraint attendance_person_fk foreign key (person_id) references person (id),
  constraint attendance_of_somebody check (state_id is not null or person_id is not null),
  constraint attendance_once unique nulls not distinct (session_id, state_id, person_id),
  constraint attendance_texts_not_blank check (capacity <> '' and reason <> ''),
  constraint attendance_presence_known check (presence in ('PRESENT', 'ABSENT')),
  constraint attendance_reason_of_absence check (presence = 'ABSENT' or reason is null)
);

create unique index attendance_person_once on attendance (session_id, person_id) where person_id is not null;
create index attendance_state on attendance (state_id, session_id);
create index attendance_person on attendance (person_id, session_id);
