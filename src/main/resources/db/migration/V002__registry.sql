-- What every record has: its identity, the documents it rests on, its citations and the
-- places where the documents disagree about it.

create table entry (
  id bigint generated always as identity,
  type text not null,
  slug text collate "C" not null,
  title text collate "C" not null,
  constraint entry_pk primary key (id),
  constraint entry_slug_unique unique (type, slug),
  constraint entry_identity_unique unique (id, type, slug),
  constraint entry_type_known check (type in (
    'MEMBER_STATE', 'BODY', 'SESSION', 'DECISION', 'CHAIRMANSHIP',
    'TREATY', 'PERSON', 'FORMATION', 'OPERATION', 'DOCUMENT')),
  constraint entry_slug_well_formed check (
    case type
      when 'MEMBER_STATE' then slug ~ '^[A-Z]{2}$'
      else slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'
    end),
  constraint entry_title_is_a_line check (title = btrim(title) and title <> '' and title !~ '[[:cntrl:]]')
);

create table source_file (
  name text collate "C" not null,
  paragraphs integer not null,
  constraint source_file_pk primary key (name),
  constraint source_file_name_numbered check (name ~ '^\d{3}_'),
  constraint source_file_paragraphs_positive check (paragraphs > 0)
);

-- A locator names a file by its number.
create unique index source_file_number on source_file (left(name, 3));

create table document (
  id bigint not null,
  entry_type text not null generated always as ('DOCUMENT') stored,
  slug text collate "C" not null,
  publisher text,
  published_edtf text,
  published_earliest date generated always as (edtf_earliest(published_edtf)) stored,
  published_latest date generated always as (edtf_latest(published_edtf)) stored,
  kind text not null,
  file text collate "C" not null,
  first_paragraph integer not null,
  last_paragraph integer not null,
  constraint document_pk primary key (id),
  constraint document_entry_fk foreign key (id, entry_type, slug) references entry (id, type, slug),
  constraint document_slug_unique unique (slug),
  constraint document_file_fk foreign key (file) references source_file (name),
  constraint document_identity_unique unique (id, file),
  constraint document_kind_known check (kind in (
    'PRESS_RELEASE', 'SPEECH', 'INTERVIEW', 'TRANSCRIPT', 'NEWS_ITEM', 'REFERENCE_ARTICLE')),
  constraint document_paragraphs_in_order check (
    first_paragraph between 1 and last_paragraph),
  constraint document_publisher_not_blank check (publisher <> ''),
  constraint document_paragraphs_apart exclude using gist (
    file with =, int4range(first_paragraph, last_paragraph, '[]') with &&) deferrable initially deferred
);

create index document_file on document (file, first_paragraph, slug);
create index document_published on document (published_earliest, published_latest, slug);

-- The paragraphs of a document, each of one document only, so that a citation is a foreign key. A paragraph
-- may move to another document within a transaction.
create table paragraph (
  file text collate "C" not null,
  number integer not null,
  document_id bigint not null,
  constraint paragraph_pk primary key (file, number),
  constraint paragraph_document_fk foreign key (document_id, file) references document (id, file)
    deferrable initially deferred
);

create index paragraph_document on paragraph (document_id);

create table citation (
  id bigint generated always as identity,
  entry_id bigint not null,
  rank integer not null,
  file text collate "C" not null,
  paragraph integer not null,
  supports text[] not null,
  basis text not null,
  note text,
  constraint citation_pk primary key (id),
  constraint citation_rank_unique unique (entry_id, rank),
  constraint citation_entry_fk foreign key (entry_id) references entry (id),
  constraint citation_paragraph_fk foreign key (file, paragraph) references paragraph (file, number)
    deferrable initially deferred,
  constraint citation_once unique (entry_id, file, paragraph, basis, supports),
  constraint citation_basis_known check (basis in ('STATED', 'INFERRED')),
  constraint citation_inference_explained check (basis = 'STATED' or note is not null),
  constraint citation_note_not_blank check (note <> '')
);

create index citation_paragraph on citation (file, paragraph);

create table discrepancy (
  id bigint generated always as identity,
  entry_id bigint not null,
  rank integer not null,
  property text not null,
  adopted text,
  reason text not null,
  constraint discrepancy_pk primary key (id),
  constraint discrepancy_rank_unique unique (entry_id, rank),
  constraint discrepancy_entry_fk foreign key (entry_id) references entry (id),
  constraint discrepancy_texts_not_blank check (property <> '' and adopted <> '' and reason <> '')
);

create table discrepancy_alternative (
  id bigint generated always as identity,
  discrepancy_id bigint not null,
  rank integer not null,
  value text not null,
  file text collate "C" not null,
  paragraph integer not null,
  basis text not null,
  note text,
  constraint discrepancy_alternative_pk primary key (id),
  constraint discrepancy_alternative_rank_unique unique (discrepancy_id, rank),
  constraint discrepancy_alternative_discrepancy_fk foreign key (discrepancy_id)
    references discrepancy (id) on delete cascade,
  constraint discrepancy_alternative_paragraph_fk foreign key (file, paragraph)
    references paragraph (file, number) deferrable initially deferred,
  constraint discrepancy_alternative_basis_known check (basis in ('STATED', 'INFERRED')),
  constraint discrepancy_alternative_inference_explained check (basis = 'STATED' or note is not null),
  constraint discrepancy_alternative_texts_not_blank check (value <> '' and note <> '')
);

create index discrepancy_alternative_paragraph on discrepancy_alternative (file, paragraph);

-- Where things happened, members or not (ISO 3166-1).
create table country (
  code text collate "C" not null,
  name text not null,
  constraint country_pk primary key (code),
  constraint country_code_well_formed check (code ~ '^[A-Z]{2}$'),
  constraint country_name_unique unique (name)
);
