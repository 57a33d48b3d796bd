create table member_state (
  id bigint not null,
  entry_type text not null generated always as ('MEMBER_STATE') stored,
  slug text collate "C" not null,
  official_name text not null,
  constraint member_state_pk primary key (id),
  constraint member_state_entry_fk foreign key (id, entry_type, slug) references entry (id, type, slug),
  constraint member_state_slug_unique unique (slug),
  constraint member_state_country_fk foreign key (slug) references country (code),
  constraint member_state_official_name_not_blank check (official_name <> '')
);

-- Rank is the order of events; the last one that has happened decides a state's status.
create table membership_event (
  member_state_id bigint not null,
  rank integer not null,
  kind text not null,
  date_edtf text not null,
  date_earliest date not null generated always as (edtf_earliest(date_edtf)) stored,
  date_latest date not null generated always as (edtf_latest(date_edtf)) stored,
  place_name text,
  place_city text,
  place_country text collate "C",
  note text,
  constraint membership_event_pk primary key (member_state_id, rank),
  constraint membership_event_member_state_fk foreign key (member_state_id) references member_state (id),
  constraint membership_event_country_fk foreign key (place_country) references country (code),
  constraint membership_event_kind_known check (kind in (
    'SIGNED', 'ACCEDED', 'PROLONGED', 'NOT_PROLONGED', 'RESTORED', 'SUSPENDED')),
  constraint membership_event_texts_not_blank check (place_name <> '' and place_city <> '' and note <> '')
);

create table body (
  id bigint not null,
  entry_type text not null generated always as ('BODY') stored,
  slug text collate "C" not null,
  abbreviation text,
  aliases text[] not null,
  type text not null,
  parent_id bigint,
  established_edtf text,
  established_earliest date generated always as (edtf_earliest(established_edtf)) stored,
  established_latest date generated always as (edtf_latest(established_edtf)) stored,
  seat text,
  mandate text,
  composition text,
  constraint body_pk primary key (id),
  constraint body_entry_fk foreign key (id, entry_type, slug) references entry (id, type, slug),
  constraint body_slug_unique unique (slug),
  constraint body_parent_fk foreign key (parent_id) references body (id),
  constraint body_parent_other check (parent_id <> id),
  constraint body_type_known check (type in (
    'STATUTORY', 'PERMANENT_WORKING', 'AUXILIARY', 'OFFICE', 'OTHER')),
  constraint body_texts_not_blank check (abbreviation <> '' and seat <> '' and mandate <> '' and composition <> ''),
  constraint body_aliases_not_blank check (array_position(aliases, null) is null and '' <> all (aliases))
);

create index body_parent on body (parent_id);
create index body_type on body (type);

create table person (
  id bigint not null,
  entry_type text not null generated always as ('PERSON') stored,
  slug text collate "C" not null,
  aliases text[] not null,
  constraint person_pk primary key (id),
  constraint person_entry_fk foreign key (id, entry_type, slug) references entry (id, type, slug),
  constraint person_slug_unique unique (slug),
  constraint person_aliases_not_blank check (array_position(aliases, null) is null and '' <> all (aliases))
);

create table office (
  id bigint generated always as identity,
  person_id bigint not null,
  rank integer not null,
  title text not null,
  state_id bigint,
  body_id bigint,
  from_edtf text,
  from_earliest date generated always as (edtf_earliest(from_edtf)) stored,
  from_latest date generated always as (edtf_latest(from_edtf)) stored,
  to_edtf text,
  to_earliest date generated always as (edtf_earliest(to_edtf)) stored,
  to_latest date generated always as (edtf_latest(to_edtf)) stored,
  constraint office_pk primary key (id),
  constraint office_rank_unique unique (person_id, rank),
  constraint office_person_fk foreign key (person_id) references person (id),
  constraint office_state_fk foreign key (state_id) references member_state (id),
  constraint office_body_fk foreign key (body_id) references body (id),
  constraint office_ends_after_it_begins check (from_earliest <= to_latest),
  constraint office_title_not_blank check (title <> '')
);

create index office_state on office (state_id);
create index office_body on office (body_id);

create table office_attestation (
  office_id bigint not null,
  date_edtf text collate "C" not null,
  date_earliest date not null generated always as (edtf_earliest(date_edtf)) stored,
  date_latest date not null generated always as (edtf_latest(date_edtf)) stored,
  constraint office_attestation_pk primary key (office_id, date_edtf),
  constraint office_attestation_office_fk foreign key (office_id) references office (id) on delete cascade
);
