-- The citations of each document: every citation by a record, and every value that the document states but the record
-- did not adopt.
set local search_path to public;

create or replace view document_citation as
select
  (e.type || '/' || e.slug || '/citation/' || lpad(c.rank::text, 6, '0')) collate "C" as slug,
  p.document_id, c.entry_id, c.file, c.paragraph, c.supports, c.basis, c.note,
  null::text as alternative
from citation c
join entry e on e.id = c.entry_id
join paragraph p on p.file = c.file and p.number = c.paragraph
where c.entry_id <> p.document_id
union all
select
  (e.type || '/' || e.slug || '/discrepancy/' || lpad(d.rank::text, 6, '0') || '/' || lpad(a.rank::text, 6, '0'))
    collate "C",
  p.document_id, d.entry_id, a.file, a.paragraph, array[d.property], a.basis, a.note, a.value
from discrepancy_alternative a
join discrepancy d on d.id = a.discrepancy_id
join entry e on e.id = d.entry_id
join paragraph p on p.file = a.file and p.number = a.paragraph
where d.entry_id <> p.document_id;

-- The paragraphs of each document with the number of their citations.
create or replace view document_paragraph as
select
  (left(p.file, 3) || ':' || p.number) collate "C" as locator,
  p.document_id, p.file, f.sha256 as file_sha256, p.number,
  (
    select count(*)
    from document_citation c
    where c.document_id = p.document_id and c.file = p.file and c.paragraph = p.number) as citation_count
from paragraph p
join source_file f on f.name = p.file;
