-- The column of the data package takes its name from here; the view is created again by its repeatable migration.
drop view package_treaty_party;

alter table treaty_party rename column organisation to organization;
alter index treaty_party_organisation rename to treaty_party_organization;
