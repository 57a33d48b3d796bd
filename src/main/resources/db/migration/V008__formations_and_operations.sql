create table formation (
  id bigint not null,
  entry_type text not null generated always as ('FORMATION') stored,
  slug text collate "C" not null,
  abbreviation text,
  aliases text[] not null,
  established_edtf text,
  established_earliest date generated always as (edtf_earliest(established_edtf)) stored,
  established_latest date generated always as (edtf_latest(established_edtf)) stored,
  composition text,
  summary text,
  constraint formation_pk primary key (id),
  constraint formation_entry_fk foreign key (id, entry_type, slug) references entry (id, type, slug),
  constraint formation_slug_unique unique (slug),
  constraint formation_texts_not_blank check (abbreviation <> '' and composition <> '' and summary <> ''),
  constraint formation_aliases_not_blank check (array_position(aliases, null) is null and '' <> all (aliases))
);

-- What a document says of a formation's strength; the date is that for which it says so.
create table strength (
  formation_id bigint not null,
  rank integer not null,
  personnel integer,
  qualifier text,
  units text,
  date_edtf text,
  date_earliest date generated always as (edtf_earliest(date_edtf)) stored,
  date_latest date generated always as (edtf_latest(date_edtf)) stored,
  note text,
  constraint strength_pk primary key (formation_id, rank),
  constraint strength_formation_fk foreign key (formation_id) references formation (id),
  constraint strength_of_something check (personnel is not null or units is not null),
  constraint strength_personnel_positive check (personnel > 0),
  constraint strength_qualifier_known check (qualifier in ('ABOUT', 'ALMOST', 'MORE_THAN', 'UP_TO')),
  constraint strength_qualifier_of_personnel check (qualifier is null or personnel is not null),
  constraint strength_texts_not_blank check (units <> '' and note <> '')
);

create table operation (
  id bigint not null,
  entry_type text not null generated always as ('OPERATION') stored,
  slug text collate "C" not null,
  kind text not null,
  status text not null,
  aliases text[] not null,
  date_edtf text,
  date_earliest date generated always as (edtf_earliest(date_edtf)) stored,
  date_latest date generated always as (edtf_latest(date_edtf)) stored,
  place_name text,
  place_city text,
  place_country text collate "C",
  body_id bigint,
  summary text,
  constraint operation_pk primary key (id),
  constraint operation_entry_fk foreign key (id, entry_type, slug) references entry (id, type, slug),
  constraint operation_slug_unique unique (slug),
  constraint operation_body_fk foreign key (body_id) references body (id),
  constraint operation_country_fk foreign key (place_country) references country (code),
  constraint operation_kind_known check (kind in ('OPERATION', 'EXERCISE')),
  constraint operation_status_known check (status in ('HELD', 'PLANNED')),
  constraint operation_texts_not_blank check (place_name <> '' and place_city <> '' and summary <> ''),
  constraint operation_aliases_not_blank check (array_position(aliases, null) is null and '' <> all (aliases))
);

create index operation_body on operation (body_id);

create table figure (
  operation_id bigint not null,
  rank integer not null,
  measure text not null,
  value numeric not null,
  unit text not null,
  qualifier text,
  constraint figure_pk primary key (operation_id, rank),
  constraint figure_operation_fk foreign key (operation_id) references operation (id),
  constraint figure_value_not_negative check (value >= 0 and value < 'Infinity'),
  constraint figure_qualifier_known check (qualifier in ('ABOUT', 'ALMOST', 'MORE_THAN', 'UP_TO')),
  constraint figure_texts_not_blank check (measure <> '' and unit <> '')
);
