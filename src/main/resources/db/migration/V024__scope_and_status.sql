-- The package views get columns in the middle, so their file creates them again.
drop view package_source_file;
drop view package_document;
drop view package_decision;
drop view package_chairmanship;
drop view package_treaty;
drop view package_stated_count;

-- The records are loaded after this migration and set the values of these columns.
alter table decision add column scope text not null default 'ORGANIZATION';
alter table decision alter column scope drop default;
alter table decision add constraint decision_scope_known check (scope in ('ORGANIZATION', 'MEMBER_STATES', 'OTHERS'));
alter table decision drop constraint decision_status_known;
alter table decision add constraint decision_status_known check (status in (
  'ADOPTED', 'SIGNED', 'APPROVED', 'RECOMMENDED', 'PROPOSED', 'PLANNED', 'CONTESTED'));

alter table chairmanship add column status text not null default 'HELD';
alter table chairmanship alter column status drop default;
alter table chairmanship add constraint chairmanship_status_known check (status in ('HELD', 'ANNOUNCED'));

alter table treaty add column status text not null default 'SIGNED';
alter table treaty alter column status drop default;
alter table treaty add constraint treaty_status_known check (status in (
  'IN_FORCE', 'SIGNED', 'APPROVED', 'DRAFT', 'PLANNED'));

alter table source_file add column sha256 text collate "C" not null default repeat('0', 64);
alter table source_file alter column sha256 drop default;
alter table source_file add constraint source_file_sha256_well_formed check (sha256 ~ '^[0-9a-f]{64}$');

alter table document add column title_is_printed boolean not null default true;
alter table document alter column title_is_printed drop default;
alter table document add column reprint_of_id bigint;
alter table document add constraint document_reprint_of_fk foreign key (reprint_of_id) references document (id);
alter table document add constraint document_reprint_of_another check (reprint_of_id <> id);
create index document_reprint_of on document (reprint_of_id);

-- The last day of the records that a stated count is compared with.
alter table stated_count add column until date not null default '2012-12-31';
alter table stated_count alter column until drop default;

-- Facets and the timeline read these indexes instead of the rows.
drop index decision_date;
drop index decision_body;
drop index decision_type;
drop index decision_status;
create index decision_date on decision (date_earliest, date_latest, slug) include (id, type, status, scope, body_id);
create index decision_body on decision (body_id, date_earliest, date_latest, slug) include (id, type, status, scope);
create index decision_type on decision (type, date_earliest, date_latest, slug) include (id, status, scope, body_id);
create index decision_status on decision (status, date_earliest, date_latest, slug) include (id, type, scope, body_id);
create index decision_scope on decision (scope, date_earliest, date_latest, slug) include (id, type, status, body_id);
drop index decision_timeline_kind;
create index decision_timeline_kind on decision (
  (case
      when status in ('RECOMMENDED', 'PROPOSED', 'PLANNED', 'CONTESTED') then 'DECISION_' || status
      else 'DECISION'
    end),
  date_earliest, date_latest, slug);

alter table discrepancy alter column adopted set not null;
