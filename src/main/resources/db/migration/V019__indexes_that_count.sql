-- Decisions are counted by type, status, body, topic and year without a look at their rows.
drop index decision_date;
drop index decision_body;
drop index decision_type;
drop index decision_status;
create index decision_date on decision (date_earliest, date_latest, slug) include (id, type, status, body_id);
create index decision_body on decision (body_id, date_earliest, date_latest, slug) include (id, type, status);
create index decision_type on decision (type, date_earliest, date_latest, slug) include (id, status, body_id);
create index decision_status on decision (status, date_earliest, date_latest, slug) include (id, type, body_id);
