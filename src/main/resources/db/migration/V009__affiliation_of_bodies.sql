-- Whose body it is: of the Organization, of the time of the Treaty before it, or of others.
alter table body add column affiliation text not null default 'ORGANIZATION';
alter table body add constraint body_affiliation_known check (affiliation in (
  'ORGANIZATION', 'PREDECESSOR', 'OTHER'));
alter table body alter column affiliation drop default;
create index body_affiliation on body (affiliation);
