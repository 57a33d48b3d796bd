create table chairmanship (
  id bigint not null,
  entry_type text not null generated always as ('CHAIRMANSHIP') stored,
  slug text collate "C" not null,
  body_id bigint not null,
  state_id bigint not null,
  kind text not null,
  from_edtf text not null,
  from_earliest date not null generated always as (edtf_earliest(from_edtf)) stored,
  from_latest date not null generated always as (edtf_latest(from_edtf)) stored,
  to_edtf text,
  to_earliest date generated always as (edtf_earliest(to_edtf)) stored,
  to_latest date generated always as (edtf_latest(to_edtf)) stored,
  person_id bigint,
  predecessor_id bigint,
  summary text,
  constraint chairmanship_pk primary key (id),
  constraint chairmanship_entry_fk foreign key (id, entry_type, slug) references entry (id, type, slug),
  constraint chairmanship_slug_unique unique (slug),
  constraint chairmanship_body_fk foreign key (body_id) references body (id),
  constraint chairmanship_state_fk foreign key (state_id) references member_state (id),
  constraint chairmanship_person_fk foreign key (person_id) references person (id),
  constraint chairmanship_predecessor_fk foreign key (predecessor_id) references chairmanship (id),
  constraint chairmanship_predecessor_of_one unique (predecessor_id) deferrable initially deferred,
  constraint chairmanship_predecessor_other check (predecessor_id <> id),
  constraint chairmanship_kind_known check (kind in ('REGULAR', 'TECHNICAL')),
  constraint chairmanship_summary_not_blank check (summary <> ''),
  constraint chairmanship_ends_after_it_begins check (from_earliest <= to_latest),
  -- A day of handing over belongs to both, an uncertain end counts from its earliest day, and a term whose
  -- end is not stated reaches to the end of its start.
  constraint chairmanship_regular_terms_apart exclude using gist (
    body_id with =,
    daterange(from_earliest, greatest(from_earliest + 1, coalesce(to_earliest, from_latest))) with &&)
    where (kind = 'REGULAR') deferrable initially deferred
);

create index chairmanship_from on chairmanship (from_earliest, from_latest, slug);
create index chairmanship_state on chairmanship (state_id, from_earliest, from_latest, slug);
create index chairmanship_body on chairmanship (body_id);

create table chairmanship_priority (
  chairmanship_id bigint not null,
  rank integer not null,
  text text not null,
  constraint chairmanship_priority_pk primary key (chairmanship_id, rank),
  constraint chairmanship_priority_chairmanship_fk foreign key (chairmanship_id) references chairmanship (id),
  constraint chairmanship_priority_not_blank check (text <> '')
);
