create table treaty (
  id bigint not null,
  entry_type text not null generated always as ('TREATY') stored,
  slug text collate "C" not null,
  kind text not null,
  signed_edtf text,
  signed_earliest date generated always as (edtf_earliest(signed_edtf)) stored,
  signed_latest date generated always as (edtf_latest(signed_edtf)) stored,
  in_force_edtf text,
  in_force_earliest date generated always as (edtf_earliest(in_force_edtf)) stored,
  in_force_latest date generated always as (edtf_latest(in_force_edtf)) stored,
  registered_edtf text,
  registered_earliest date generated always as (edtf_earliest(registered_edtf)) stored,
  registered_latest date generated always as (edtf_latest(registered_edtf)) stored,
  place_name text,
  place_city text,
  place_country text collate "C",
  aliases text[] not null,
  summary text,
  -- What is listed by date stands last where no document dates its signature.
  listed_earliest date not null generated always as (coalesce(edtf_earliest(signed_edtf), date '9999-12-31')) stored,
  listed_latest date not null generated always as (coalesce(edtf_latest(signed_edtf), date '9999-12-31')) stored,
  constraint treaty_pk primary key (id),
  constraint treaty_entry_fk foreign key (id, entry_type, slug) references entry (id, type, slug),
  constraint treaty_slug_unique unique (slug),
  constraint treaty_country_fk foreign key (place_country) references country (code),
  constraint treaty_kind_known check (kind in (
    'TREATY', 'CHARTER', 'AGREEMENT', 'PROTOCOL', 'MEMORANDUM', 'CONCEPT', 'STRATEGY', 'REGULATION')),
  constraint treaty_in_force_after_signature check (signed_earliest <= in_force_latest),
  constraint treaty_registered_after_signature check (signed_earliest <= registered_latest),
  constraint treaty_texts_not_blank check (place_name <> '' and place_city <> '' and summary <> ''),
  constraint treaty_aliases_not_blank check (array_position(aliases, null) is null and '' <> all (aliases))
);

create index treaty_listed on treaty (listed_earliest, listed_latest, slug);

-- A state, or an organisation that is none, and what it did about an instrument.
create table treaty_party (
  treaty_id bigint not null,
  rank integer not null,
  state_id bigint,
  organisation text collate "C",
  action text not null,
  date_edtf text,
  date_earliest date generated always as (edtf_earliest(date_edtf)) stored,
  date_latest date generated always as (edtf_latest(date_edtf)) stored,
  note text,
  constraint treaty_party_pk primary key (treaty_id, rank),
  constraint treaty_party_treaty_fk foreign key (treaty_id) references treaty (id),
  constraint treaty_party_state_fk foreign key (state_id) references member_state (id),
  constraint treaty_party_is_one check (num_nonnulls(state_id, organisation) = 1),
  constraint treaty_party_once unique nulls not distinct (treaty_id, state_id, organisation, action, date_edtf)
    deferrable initially deferred,
  constraint treaty_party_action_known check (action in (
    'SIGNED', 'ACCEDED', 'PROLONGED', 'NOT_PROLONGED', 'NOT_SIGNED')),
  constraint treaty_party_texts_not_blank check (organisation <> '' and note <> '')
);

create index treaty_party_state on treaty_party (state_id, treaty_id);
create index treaty_party_organisation on treaty_party (organisation, treaty_id);

-- The instrument that an act adopts, signs or approves.
alter table decision add column treaty_id bigint;
alter table decision add constraint decision_treaty_fk foreign key (treaty_id) references treaty (id);
create index decision_treaty on decision (treaty_id);
