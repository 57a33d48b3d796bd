-- What can have been from a day on began in the year before it, or is one of the few dates that last longer and reach
-- into it.
drop index decision_span;
drop index session_span;
drop index document_span;
drop index treaty_span;
drop index formation_span;
drop index operation_span;
create index decision_long on decision (date_earliest, date_latest) where date_latest - date_earliest > 366;
create index session_long on session (date_earliest, date_latest) where date_latest - date_earliest > 366;
create index document_long on document (published_earliest, published_latest)
  where published_latest - published_earliest > 366;
create index treaty_long on treaty (signed_earliest, signed_latest) where signed_latest - signed_earliest > 366;
create index formation_long on formation (established_earliest, established_latest)
  where established_latest - established_earliest > 366;
create index operation_long on operation (date_earliest, date_latest) where date_latest - date_earliest > 366;
