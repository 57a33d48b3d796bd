-- The data package of a release is the same in every database, so it has no versions and times of one database.
set local search_path to public;

drop view if exists package_record;
drop view if exists package_dataset_version;
